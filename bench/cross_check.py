"""The same hot path against the sandbox and against bench/server.py: the ratio must not hang on the server."""

from bench.bots import Bot, Measured
from bench.hot_path import help_, tap
from bench.report import Part, Row, figures, median, spread
from bench.stage import Stage

SERVERS = {"": "bench/server.py", "sandbox": "sandbox"}


async def cross_check(stage: Stage) -> Part:
    """Weft : bare aiogram for /help, and Weft's check-in step : the bare echo, on SQLite by polling."""
    found: dict[str, list[Measured]] = {}
    for _ in range(stage.rounds):
        for kind in SERVERS:
            async with stage.bare("aiogram", kind=kind) as it:
                found.setdefault(f"{kind} aiogram", []).append(await help_(it, 4))
            async with stage.weft(kind=kind) as it:
                await _both(it, kind, found)
    rows = [
        Row("other server", f"/help, {bot}, {name}", "", figures(found[f"{kind} {key}"]))
        for kind, name in SERVERS.items()
        for bot, key in (("bare aiogram", "aiogram"), ("Weft", "help"))
    ]
    for key, what in (("help", "/help"), ("check-in", "check-in step")):
        own, other = _ratios(found, "", key), _ratios(found, "sandbox", key)
        apart = abs(median(other) / median(own) - 1) * 100
        figure = f"{spread(own, 2)} × and {spread(other, 2)} ×: **{apart:.0f} %** apart"
        rows.append(
            Row("other server", f"{what}, Weft : bare aiogram, small server and sandbox", "≤ 15 % apart", figure, apart <= 15)
        )  # fmt: skip
    return Part(rows, [])


async def _both(it: Bot, kind: str, found: dict[str, list[Measured]]) -> None:
    found.setdefault(f"{kind} help", []).append(await help_(it, 4))
    found.setdefault(f"{kind} check-in", []).append(await tap(it, "check-in"))


def _ratios(found: dict[str, list[Measured]], kind: str, key: str) -> list[float]:
    return [
        one["rate"] / its["rate"]
        for one, its in zip(found[f"{kind} {key}"], found[f"{kind} aiogram"], strict=True)
    ]
