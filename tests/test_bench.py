"""The short form of `make bench`: every load is answered. No time is judged on a busy machine."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import func, null, select, update
from sqlalchemy.engine import make_url

import bench.__main__ as command
from bench import plain_durable, report
from bench.answers import TAPS, tap_shown
from bench.bots import bot, server
from bench.names import FIRST
from bench.sending import begin_broadcast
from bench.stage import STORES, Stage
from bench.town import Towns


@pytest.fixture
def stage(tmp_path: Path, postgresql_url: str) -> Stage:
    return Stage(
        tmp_path, 1, {"sqlite": Towns(tmp_path), "postgresql": Towns(tmp_path, postgresql_url)}
    )


@pytest.mark.slow
async def test_the_bare_echo_answers_messages_and_taps(stage: Stage) -> None:
    async with stage.aiogram() as it:
        assert (await it.load("say", people=20, each=2))["answers"] == 40
        assert (await it.load("tap", people=20, each=2))["answers"] == 40


@pytest.mark.slow
@pytest.mark.parametrize("store", STORES)
async def test_the_plain_durable_bot_keeps_each_tap_and_sends_what_was_left(
    stage: Stage, store: str
) -> None:
    plain = plain_durable
    async with stage.towns[store].empty() as url, server() as driver:
        engine = plain.make_engine(make_url(url))
        async with bot("plain", driver, stage.folder, WEFT_DATABASE_URL=url) as it:
            assert (await it.load("tap", people=20, each=2))["answers"] == 40
            await it.quiet()
        async with engine.begin() as connection:
            kept = [
                await connection.scalar(select(func.count()).select_from(table))
                for table in (plain.StoredUpdate, plain.Person, plain.SignUp)
            ]
            assert kept == [40, 20, 40]
            sent = plain.OutboxMessage.sent_at
            assert await connection.scalar(select(func.count(sent))) == 40
            await connection.execute(update(plain.OutboxMessage).values(sent_at=null()))
        async with (
            bot("plain", driver, stage.folder, WEFT_DATABASE_URL=url),
            engine.connect() as connection,
        ):
            assert await connection.scalar(select(func.count(sent))) == 40
        await engine.dispose()


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.parametrize("store", STORES)
async def test_weft_answers_each_kind_of_act(stage: Stage, store: str) -> None:
    async with (
        stage.towns[store].copy(people=100, messages=1_000) as url,
        server() as driver,
        bot("weft", driver, stage.folder, WEFT_DATABASE_URL=url) as it,
    ):
        assert (await it.load("say", people=50, each=2))["answers"] == 100
        for name in TAPS:
            assert (await tap_shown(it, name, people=20, each=2))["answers"] > 0
        others = {"first": FIRST + 50, "people": 10}
        await it.load("say", each=1, text="/start gate_{gate}", **others)
        assert (await it.load("confirm", each=1, rate=50, **others))["answers"] == 10
        await it.quiet()
        before = await begin_broadcast(driver, url, FIRST, 100)
        await it.quiet()
        assert len((await driver.ask(do="sends"))["sends"]) == before + 100


def test_a_ratio_holds_its_floor_or_is_broken() -> None:
    fast, slow = [{"rate": 100.0}], [{"rate": 50.0}]
    assert report.ratio("taps", "one : other", 2.0, fast, slow).holds
    broken = report.ratio("taps", "one : other", 2.1, fast, slow)
    assert "| ≥ 2.1 × | **2.00 ×** | **broken** |" in report.table([broken])


@pytest.mark.parametrize(("holds", "code"), [(True, 0), (None, 0), (False, 1)])
def test_a_broken_floor_fails_the_command(
    monkeypatch: pytest.MonkeyPatch, holds: bool | None, code: int
) -> None:
    async def measure(names: tuple[str, ...], *, short: bool) -> list[report.Row]:
        assert (names, short) == (("help",), True)
        return [report.Row("/help", "Weft", "", "1", holds)]

    monkeypatch.setattr(command, "measure", measure)
    ran = CliRunner().invoke(command.main, ["--short", "--only", "help"])
    assert ran.exit_code == code, ran.output


def test_figures_replace_the_last_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"Before\n{report.BEGIN}\nold\n{report.END}\nAfter\n")
    monkeypatch.setattr(report, "README", readme)
    report.write("new")
    assert readme.read_text() == f"Before\n{report.BEGIN}\nnew\n{report.END}\nAfter\n"
