"""One night, end to end: whole, with things broken, and with the bot killed at five points."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from demo.models import install_demo_models
from demo.night import PACE, PLAYS, StepFailed, play, play_night
from demo.phones import shown
from demo.seed import seed
from demo.stage import Stage, stage

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]
KILLER = str(Path(__file__).with_name("killed.py"))


@pytest.mark.parametrize(
    "broken", [(), ("translator",), ("worker",)], ids=["whole", "no-translator", "worker-blocked"]
)
async def test_the_night_happens(broken: tuple[str, ...]) -> None:
    told: list[str] = []
    assert await play_night(None, frozenset(broken), tell=told.append) == 0, "\n".join(told)


async def test_every_kind_of_arrival_happens() -> None:
    told: list[str] = []
    assert await play_night(None, steps=PLAYS["arrivals"], tell=told.append) == 0, "\n".join(told)


@pytest.fixture
async def night(tmp_path: Path) -> AsyncIterator[Stage]:
    install_demo_models(tmp_path / "models")
    async with stage(tmp_path, environment=PACE) as built:
        await seed(built)
        yield built


async def test_the_night_happens_on_postgresql_as_well(
    tmp_path: Path, empty_postgresql: str
) -> None:
    install_demo_models(tmp_path / "models")
    told: list[str] = []
    async with stage(tmp_path, environment=PACE, database_url=empty_postgresql) as built:
        await seed(built)
        await built.start_bot()
        await _played(built, told)
    assert "--- 12:01 ---" in "\n".join(told), "the morning was reached"


@pytest.mark.parametrize(
    "point", ["stored:21", "turn:26", "committed:30", "accepted:34", "working:4"]
)
async def test_a_night_with_a_kill_ends_the_same(night: Stage, point: str) -> None:
    told: list[str] = []
    alive = asyncio.create_task(night.keep_alive(KILLER, KILL_AT=point))
    try:
        await _played(night, told)
    finally:
        alive.cancel()
    assert night.deaths == 1, "the bot was killed on the way"
    await _no_silent_doubles(night)


async def test_a_kill_while_an_escalation_waits_wakes_the_next_step_all_the_same(
    night: Stage,
) -> None:
    told: list[str] = []
    await night.start_bot()

    async def power_cut() -> None:
        await night.kill_bot()
        await night.start_bot()

    await _played(night, told, {"the_alert_climbs_until_it_is_taken": power_cut})
    await _no_silent_doubles(night)


async def test_a_step_that_does_not_happen_fails_the_play_by_name(night: Stage) -> None:
    await night.start_bot()
    with pytest.raises(StepFailed, match="somebody_arrives_at_two_forty"):
        await _played(night, [], {"somebody_arrives_at_two_forty": night.kill_bot}, patient=False)


async def _played(
    night: Stage,
    told: list[str],
    before: dict[str, Callable[[], Awaitable[None]]] | None = None,
    *,
    patient: bool = True,
) -> None:
    try:
        await play(night, tell=told.append, before=before)
    except StepFailed:
        if patient:
            print("\n".join(told))
            print((night.folder / "bot.log").read_text(encoding="utf-8")[-5000:])
        raise


async def _no_silent_doubles(night: Stage) -> None:
    """No text stands twice on a phone unless the second one shows its number."""
    for one in (await night.control.ask("GET", "/phones"))["phones"]:
        seen = (await night.control.ask("GET", f"/phones/{one['id']}/messages"))["messages"]
        texts = [
            shown(m)
            for m in seen
            if m["from"]["is_bot"] and m["edited"] is None and len(shown(m)) > 12
        ]
        doubles = {
            text
            for text in texts
            if texts.count(text) > 1 and not text.rsplit("\n", 1)[-1].startswith("#")
        }
        assert not doubles, (one["first_name"], doubles)
