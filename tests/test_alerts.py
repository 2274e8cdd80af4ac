"""Alerts never die silently: steps, takes, phones that are off, acknowledges that expire."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson
import pytest
from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import alerts, rights
from bot.alert_duties import AlertDuties
from bot.alert_tables import Alert, AlertState, Outcome, Pace, Try
from bot.people import Person, Role
from bot.places import Area
from bot.rota import Override, RotaEntry
from bot.spine import due
from bot.spine.db import Database
from bot.spine.due import Work
from bot.spine.outbox import Post
from bot.spine.texts import Foreign
from tests.conftest import NOON, Maker

STEP = timedelta(seconds=120)
PACE = Pace(step=STEP, acknowledge=timedelta(minutes=30))
SECOND = timedelta(seconds=1)


@dataclass
class Night:
    """A committed area with people on call, and a clock that tests turn."""

    database: Database
    area: Area
    people: dict[str, Person]
    now: datetime = NOON
    book: due.Book = field(default_factory=AlertDuties(PACE).book)

    async def settle(self, **later: float) -> None:
        """Turns the clock on and does what is due."""
        self.now += timedelta(**later)
        await due.run_due(self.database, self.book, now=self.now)

    async def raise_alert(self, area_id: int | None = -1, **more: Any) -> int:
        async with self.database.begin() as session:
            alert = await alerts.raise_alert(
                session, kind="danger", area_id=self.area.id if area_id == -1 else area_id, text_id="button-old",
                args={}, now=self.now, **more,
            )  # fmt: skip
        await self.settle()
        return alert.id

    async def take(self, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            return await alerts.take(session, alert, person, now=self.now)

    async def do(self, what: Any, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            done: Alert = await what(session, alert, person, now=self.now)
        await self.settle()
        return done

    async def alert(self, number: int) -> Alert:
        async with self.database.read() as session:
            return await session.get_one(Alert, number)

    async def rung(self) -> list[str]:
        """Whose phones rang, in order: every new alert card."""
        names = {person.id: name for name, person in self.people.items()}
        async with self.database.read() as session:
            tries = await session.scalars(select(Try).where(Try.post_id.is_not(None)).order_by(Try.id))
            return [names[t.person_id] for t in tries if t.person_id]

    async def phone(self, name: str) -> list[Mapping[str, Any]]:
        """What was posted to this person, the newest last."""
        async with self.database.read() as session:
            posts = await session.scalars(
                select(Post)
                .where(Post.person_id == self.people[name].id, Post.state == "queued")
                .order_by(Post.id)
            )
            return [orjson.loads(post.payload) for post in posts]

    async def fail_post(self, alert: int, name: str) -> None:
        """Telegram says that the bot was blocked: what the sender writes then."""
        async with self.database.begin() as session:
            post = await session.scalar(
                select(Post)
                .where(Post.person_id == self.people[name].id, Post.on_failure.is_not(None))
                .order_by(Post.id.desc())
            )
            assert post is not None
            assert post.on_failure is not None
            await session.execute(
                update(Person).where(Person.id == self.people[name].id).values(unreachable="blocked")
            )
            await due.plan(
                session,
                post.on_failure["kind"],
                post.on_failure["args"],
                at=self.now,
                now=self.now,
                urgency=0,
            )


@pytest.fixture
async def night(database: Database) -> Night:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        people = {
            "one": await make.person("One", Role.WORKER, area=area),
            "two": await make.person("Two", Role.WORKER, area=area),
            "boss": await make.person("Boss", Role.COORDINATOR, area=area),
            "office": await make.person("Office", Role.OFFICE),
            "admin": await make.person("Admin", Role.ADMIN),
            "other": await make.person("Other"),
        }
        for level, name in ((1, "one"), (2, "two")):
            session.add(
                RotaEntry(
                    area_id=area.id,
                    level=level,
                    person_id=people[name].id,
                    begins="00:00",
                    ends="00:00",
                    weekdays="0123456",
                )
            )
    return Night(database, area, people)


async def test_steps_climb_the_levels_then_everybody_then_again_without_end(night: Night) -> None:
    number = await night.raise_alert()
    assert await night.rung() == ["one"]
    await night.settle(seconds=119)
    assert await night.rung() == ["one"]
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    for _ in range(5):
        await night.settle(seconds=120)
    rung = await night.rung()
    assert len(rung) == 4 + 5 * 5
    assert set(rung[-5:]) == {"one", "two", "boss", "office", "admin"}
    assert "still nobody has taken it" in (await night.phone("boss"))[-1]["text"]
    assert f"Alert {number}" in (await night.phone("boss"))[-1]["text"]


async def test_a_step_without_anybody_is_passed_at_once_and_logged(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry).where(RotaEntry.person_id == night.people["one"].id))
        session.add(
            RotaEntry(area_id=night.area.id, level=1, person_id=night.people["one"].id,
                      begins="2020-01-01 00:00", ends="2020-01-02 00:00", weekdays="")
        )  # fmt: skip
    number = await night.raise_alert()
    assert await night.rung() == ["two"]
    async with night.database.read() as session:
        nobody = await session.scalars(
            select(Try.step).where(Try.alert_id == number, Try.outcome == Outcome.NOBODY)
        )
        assert list(nobody) == [1]


async def test_an_area_without_any_rota_calls_everybody_at_once(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(delete(RotaEntry))
    await night.raise_alert()
    assert await night.rung() == ["boss", "office"]


async def test_an_alert_without_an_area_calls_the_office(night: Night) -> None:
    await night.raise_alert(area_id=None)
    assert await night.rung() == ["office"]


async def test_with_nobody_at_all_it_stays_open_and_keeps_trying(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(update(Person).values(unreachable="blocked"))
        await session.execute(delete(RotaEntry))
        await session.execute(update(Person).where(Person.telegram_id.is_not(None)).values(telegram_id=None))
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert (await night.alert(number)).loud == 3
    assert await night.rung() == []


async def test_a_blocked_phone_passes_to_the_next_step_at_once(night: Night) -> None:
    number = await night.raise_alert()
    await night.fail_post(number, "one")
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "two"]
    await night.settle(seconds=118)
    assert await night.rung() == ["one", "two"]  # the step of two has its own whole time
    await night.settle(seconds=2)
    assert await night.rung() == ["one", "two", "boss", "office"]


async def test_a_phone_known_to_be_off_is_passed_when_the_alert_is_raised(night: Night) -> None:
    async with night.database.begin() as session:
        await session.execute(
            update(Person).where(Person.id == night.people["one"].id).values(unreachable="blocked")
        )
    await night.raise_alert()
    assert await night.rung() == ["two"]


async def test_one_of_two_phones_blocked_passes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two", "boss", "office"]
    await night.fail_post(number, "boss")
    await night.settle(seconds=1)
    assert len(await night.rung()) == 4
    await night.fail_post(number, "office")
    await night.settle(seconds=1)
    assert (await night.alert(number)).loud == 2  # with the admin and whoever is on call


async def test_when_all_phones_are_blocked_nothing_spins(night: Night) -> None:
    number = await night.raise_alert()
    for name in ("one", "two", "boss", "office"):
        await night.fail_post(number, name)
        await night.settle()
    for name in ("one", "two", "boss", "office", "admin"):
        await night.fail_post(number, name)
        await night.settle()
    assert (await night.alert(number)).loud == 2
    await night.settle(seconds=120)
    assert (await night.alert(number)).loud == 3


async def test_two_takes_at_the_same_time_have_one_winner(night: Night) -> None:
    number = await night.raise_alert()
    results = await asyncio.gather(
        night.take(number, "one"), night.take(number, "two"), return_exceptions=True
    )
    won = [r for r in results if isinstance(r, Alert)]
    lost = [r for r in results if isinstance(r, alerts.AlertTaken)]
    assert (len(won), len(lost)) == (1, 1)
    winner = next(p for p in night.people.values() if p.id == won[0].taken_by)
    assert lost[0].args_for_text == {"number": str(number), "name": Foreign(winner.name)}


async def test_a_take_shows_on_every_phone_and_stops_the_steps(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(seconds=120)
    await night.take(number, "two")
    theirs, other = (await night.phone("two"))[-1], (await night.phone("one"))[-1]
    assert "is yours" in theirs["text"]
    assert "Taken by Two" in other["text"]
    assert other["reply_markup"] == {"inline_keyboard": []}
    await night.settle(minutes=29)
    assert await night.rung() == ["one", "two"]


async def test_a_second_tap_of_the_taker_changes_nothing(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    posts = len(await night.phone("one"))
    assert (await night.take(number, "one")).taken_by == night.people["one"].id
    assert len(await night.phone("one")) == posts


async def test_somebody_without_a_role_may_not_take(night: Night) -> None:
    number = await night.raise_alert()
    with pytest.raises(rights.NotAllowed):
        await night.take(number, "other")
    with pytest.raises(alerts.AlertUnknown):
        await night.take(99999, "one")


async def test_a_stand_in_who_was_woken_may_take_without_a_role(night: Night) -> None:
    async with night.database.begin() as session:
        session.add(
            Override(
                absent_id=night.people["one"].id, stand_in_id=night.people["other"].id, created_at=NOON,
                starts_at=NOON - timedelta(hours=1), ends_at=NOON + timedelta(hours=1),
            )
        )  # fmt: skip
    number = await night.raise_alert()
    assert await night.rung() == ["other"]
    assert (await night.take(number, "other")).state is AlertState.ACKNOWLEDGED


async def test_an_acknowledge_expires_is_asked_about_and_reopens(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    assert "are you still on it" in (await night.phone("one"))[-1]["text"]
    assert (await night.alert(number)).state is AlertState.ACKNOWLEDGED
    await night.settle(seconds=120)
    reopened = await night.alert(number)
    assert (reopened.state, reopened.taken_by) == (AlertState.OPEN, None)
    assert await night.rung() == ["one", "one"]
    assert "is open again" in (await night.phone("one"))[-1]["text"]
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "one", "two"]


async def test_still_on_it_gives_another_half_hour(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    await night.do(alerts.confirm, number, "one")
    await night.settle(minutes=29)
    assert (await night.alert(number)).asked_at is None
    await night.settle(minutes=1)
    assert (await night.alert(number)).asked_at is not None


async def test_still_on_it_after_the_reopening_takes_it_again(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle()
    await night.settle(minutes=30)
    await night.settle(seconds=120)
    assert (await night.do(alerts.confirm, number, "one")).state is AlertState.ACKNOWLEDGED


async def test_giving_back_climbs_anew_and_only_the_taker_may(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "two")
    with pytest.raises(alerts.AlertTaken):
        await night.do(alerts.give_back, number, "one")
    await night.do(alerts.give_back, number, "two")
    with pytest.raises(alerts.NotYours):
        await night.do(alerts.give_back, number, "two")
    assert (await night.rung())[-1] == "one"


async def test_done_ends_it_everywhere(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(alerts.finish, number, "one")
    assert "Dealt with by One" in (await night.phone("one"))[-1]["text"]
    with pytest.raises(alerts.AlertOver):
        await night.take(number, "two")
    await night.settle(hours=1)
    assert await night.rung() == ["one"]


async def test_who_comes_on_call_meanwhile_is_brought_in(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        session.add(
            Override(
                absent_id=night.people["one"].id, stand_in_id=night.people["other"].id, created_at=NOON,
                starts_at=NOON + timedelta(seconds=60), ends_at=NOON + timedelta(hours=1),
            )
        )  # fmt: skip
    await night.settle(seconds=120)
    assert set((await night.rung())[1:]) == {"two", "other"}


async def test_the_sweep_finds_a_step_that_was_lost(night: Night) -> None:
    await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(delete(Work).where(Work.kind == "alert-step"))
    for _ in range(4):
        await night.settle(seconds=45)
    assert await night.rung() == ["one", "two"]


async def test_after_an_outage_of_hours_the_next_step_comes_at_once_and_one_at_a_time(night: Night) -> None:
    await night.raise_alert()
    await night.settle(hours=5)
    assert await night.rung() == ["one", "two"]


async def test_resolved_alerts_leave_no_sweep(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(alerts.finish, number, "one")
    await night.settle(minutes=5)
    async with night.database.read() as session:
        assert await session.scalar(select(func.count()).where(Work.state == "open")) == 0


async def test_a_long_foreign_text_stays_one_card_with_its_buttons(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area, locale="en")
    await alerts.raise_alert(
        session, kind="danger", area_id=area.id, text_id="welcome",
        args={"name": Foreign("<b>火事 " * 2000)}, now=NOON,
    )  # fmt: skip
    posts = (await session.scalars(select(Post).where(Post.person_id == boss.id))).all()
    assert len(posts) == 1
    body = orjson.loads(posts[0].payload)
    assert "<b>火事" in body["text"]
    assert body["reply_markup"]["inline_keyboard"][0][0]["callback_data"].startswith("altk:")
