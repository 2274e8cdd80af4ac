"""Memory: resident beside bare aiogram's, with 10,000 people and the detector loaded, and how it grows with updates."""

from bench.bots import Bot
from bench.names import FIRST
from bench.report import Part, Row
from bench.stage import Stage

PEOPLE = 10_000
EACH = 20  # 200,000 updates
PARTS = 10
AT_ONCE = 500
SECONDS = 140  # that the updates may take


async def memory(stage: Stage) -> Part:
    """Both bots answer the same people; Weft goes on to 200,000 updates (20,000 in the short form)."""
    updates = PEOPLE * EACH // 10 if stage.short else PEOPLE * EACH
    async with stage.bare("aiogram") as echo:
        await echo.load("say", people=PEOPLE, each=1, at_once=AT_ONCE)
        bare = echo.rss()
    async with stage.weft(people=PEOPLE) as it:
        await it.load("talk", people=50, each=1, step=2, language="en")
        await it.load("say", people=PEOPLE, each=1, at_once=AT_ONCE)
        begun = it.rss()
        seen, done = await _go_on(it, updates)
    steady = seen[len(seen) // 5 :]  # what fills up at first is no growth
    grown = steady[-1] - steady[0]
    more = begun - bare
    return Part(
        [
            Row("memory", "RSS, bare aiogram", "", f"{bare:.0f} MB"),
            Row(
                "memory",
                f"RSS, Weft, {PEOPLE:,} people, detector loaded",
                "≤ bare + 100 MB",
                f"{begun:.0f} MB: **+ {more:.0f} MB**",
                more <= 100,
            ),
            Row(
                "memory",
                f"RSS over {done:,} updates",
                "flat (≤ 5 MB)",
                f"{seen[0]:.0f} → {seen[-1]:.0f} MB, **{grown:+.1f} MB** after the first fifth",
                grown <= 5,
            ),
        ],
        []
        if done >= updates
        else [f"The updates were ended after {SECONDS} s: {done:,} of {updates:,}."],
    )


async def _go_on(it: Bot, updates: int) -> tuple[list[float], int]:
    """In tenths: the memory after each, and how many updates there were."""
    seen, done = [it.rss()], 0
    people = min(PEOPLE, updates // PARTS)
    for part in range(PARTS):
        run = await it.load(
            "say",
            first=FIRST + part * people % PEOPLE,
            people=people,
            each=updates // PARTS // people,
            at_once=AT_ONCE,
            seconds=SECONDS / PARTS,
        )
        done += int(run["answers"])
        seen.append(it.rss())
    return seen, done
