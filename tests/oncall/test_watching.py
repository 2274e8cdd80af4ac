"""Holes and people out of reach are told ahead: once a distance, by day, and less when meant."""

from dataclasses import dataclass

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import RotaEntry
from bot.oncall.nights import night_at
from bot.oncall.reminding import evening_before, remind
from bot.oncall.watching import look_ahead, mark_meant
from bot.people import roles
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.jobs.model import Job, JobContext
from tests.oncall.test_calculator import local
from tests.town.outbox import texts_of
from tests.town.people import HOUR, NOON, Maker

HOLE = local("2020-04-05 20:00")  # Sunday


@dataclass
class Watch:
    session: AsyncSession
    settings: Settings
    area: Area
    boss: Person
    wang: Person
    entry: RotaEntry

    async def told(self, hours: float, words: str = "Nobody is on call") -> int:
        """Look so many hours before the hole; return how many warnings stand there by then."""
        now = HOLE - hours * HOUR
        await look_ahead(JobContext(self.session, now, self.settings))
        return sum(words in text for text in await texts_of(self.session, self.boss))


@pytest.fixture
async def watch(session: AsyncSession, make: Maker, settings: Settings) -> Watch:
    area = await make.area(code="river")
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    wang = await make.person("Wang", Role.WORKER, area=area)
    entry = RotaEntry(area_id=area.id, level=1, begins="2020-04-05 20:00", ends="2020-04-06 08:00")
    session.add(entry)
    await session.flush()
    return Watch(session, settings, area, boss, wang, entry)


async def test_a_hole_is_told_three_days_one_day_and_two_hours_ahead(watch: Watch) -> None:
    seen = [await watch.told(hours) for hours in (80, 72, 71, 40, 24, 23, 3, 2, 1, 0, -1)]
    assert seen == [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3]
    text = (await texts_of(watch.session, watch.boss))[0]
    assert "Level 1: Sun, Apr 5 8:00" in text


async def test_what_is_not_near_wakes_nobody(watch: Watch) -> None:
    # 70 hours before is ten in the evening, 61 is seven in the morning.
    assert [await watch.told(hours) for hours in (70, 65, 62, 61)] == [0, 0, 0, 1]


async def test_what_is_meant_is_told_again_when_near_or_changed(watch: Watch) -> None:
    assert await watch.told(72) == 1
    now = HOLE - 70 * HOUR
    night = await night_at(watch.session, (watch.area.id, 1), 0, HOLE, by=watch.boss, now=now)
    with pytest.raises(NotAllowed):
        await mark_meant(watch.session, night, by=watch.wang, now=now)
    await mark_meant(watch.session, night, by=watch.boss, now=now)
    assert [await watch.told(hours) for hours in (59, 24, 20, 3)] == [1, 1, 1, 1]
    assert [await watch.told(hours) for hours in (2, 1)] == [2, 2]


async def test_a_hole_that_grows_is_told_though_it_was_meant(watch: Watch) -> None:
    await watch.told(72)
    now = HOLE - 70 * HOUR
    night = await night_at(watch.session, (watch.area.id, 1), 0, HOLE, by=watch.boss, now=now)
    await mark_meant(watch.session, night, by=watch.boss, now=now)
    watch.entry.ends = "2020-04-06 12:00"
    await watch.session.flush()
    assert [await watch.told(hours) for hours in (58, 57)] == [2, 2]


async def test_people_whom_no_alert_reaches_are_told(watch: Watch, make: Maker) -> None:
    never = await make.person("Never", Role.WORKER, area=watch.area)
    never.started_at = None
    watch.wang.unreachable = "blocked"
    await make.on_call(never, watch.area, 2, ("20:00", "08:00"), "6")
    await make.on_call(watch.wang, watch.area, 3)  # day and night: one long shift of duty
    assert await watch.told(72, "no alert would reach") == 1
    (text,) = [t for t in await texts_of(watch.session, watch.boss) if "no alert" in t]
    assert "⚠️ Never (has never opened this bot), level 2: Sun, Apr 5 8:00" in text
    assert "⚠️ Wang (can’t be reached), level 3" in text
    assert await watch.told(71, "no alert would reach") == 1
    # Neither is told again because we see further by now.
    assert await watch.told(48, "no alert would reach") == 1


@pytest.mark.parametrize(
    ("start", "evening"),
    [
        ("2020-04-05 20:00", "2020-04-05 18:00"),
        ("2020-04-05 08:00", "2020-04-04 18:00"),
        ("2020-04-05 18:00", "2020-04-04 18:00"),
        ("2020-04-05 00:00", "2020-04-04 18:00"),
    ],
)
def test_the_evening_before(start: str, evening: str) -> None:
    assert evening_before(local(start), "Asia/Shanghai") == local(evening)


async def test_whoever_is_on_call_next_is_told_once_the_evening_before(
    watch: Watch, make: Maker
) -> None:
    """By a rotation of two areas it is one message; who is replaced meanwhile gets none."""
    hill = await make.area("Hill", code="hill")
    await roles.give(watch.session, watch.wang, Role.WORKER, hill.id, by=None, now=NOON)
    for area in (watch.area, hill):
        await make.on_call(watch.wang, area, 2, ("20:00", "08:00"), "6")
    await watch.told(30)
    await watch.told(29)
    await write_rows(watch.session)
    due = (await watch.session.scalars(select(Job).where(Job.kind == "rota-tonight"))).all()
    assert [(one.due_at, one.args["person_id"]) for one in due] == [
        (local("2020-04-05 18:00"), watch.wang.id)
    ]
    context = JobContext(watch.session, due[0].due_at, watch.settings)
    await remind(context, **due[0].args)
    (text,) = await texts_of(watch.session, watch.wang)
    assert text.startswith("🔔 You are on call next.")
    assert "Riverside\nLevel 2: Sun, Apr 5 8:00" in text
    assert "Hill\nLevel 2: Sun, Apr 5 8:00" in text
    await roles.take_away(watch.session, watch.wang, Role.WORKER, hill.id, by=None, now=NOON)
    await roles.take_away(watch.session, watch.wang, Role.WORKER, watch.area.id, by=None, now=NOON)
    before = len(await texts_of(watch.session, watch.wang))
    await remind(context, **due[0].args)
    assert len(await texts_of(watch.session, watch.wang)) == before
