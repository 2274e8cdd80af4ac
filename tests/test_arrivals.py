"""Arrivals in the domain: races, states that forbid each other, and what stays whole."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import acknowledge as taking
from bot.alerts.model import Alert, AlertState
from bot.arrivals import model as arrivals
from bot.arrivals.model import Answers, Arrival, ArrivalState, Need
from bot.oncall.rota import RotaEntry
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Gate
from bot.spine.db.engine import Database
from bot.spine.refused import Refused
from bot.spine.texts import stored
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text, render
from tests.conftest import NOON, Maker

ANSWERS = Answers(Need.FETCH, 2, luggage=True, ill=False)


@dataclass
class Scene:
    gate: Gate
    resident: Person
    worker: Person


async def scene(session: AsyncSession) -> Scene:
    make = Maker(session)
    area = await make.area(code="river")
    worker = await make.person("Wang", Role.WORKER, area=area)
    session.add(
        RotaEntry(
            area_id=area.id,
            level=1,
            person_id=worker.id,
            begins="20:00",
            ends="08:00",
            weekdays="0123456",
        )
    )
    return Scene(await make.gate(area), await make.person("Ana"), worker)


async def checked_in(session: AsyncSession, there: Scene, now: datetime = NOON) -> Arrival:
    made, _ = await arrivals.check_in(
        session, there.resident, there.gate, ANSWERS, came_at=now, now=now
    )
    return made


async def test_an_arrival_and_its_alert_come_together(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    alert = await session.get_one(Alert, made.alert_id)
    assert (alert.subject_id, alert.area_id) == (made.id, there.gate.area_id)
    assert there.resident.area_id == there.gate.area_id
    again, is_new = await arrivals.check_in(
        session, there.resident, there.gate, ANSWERS, came_at=NOON, now=NOON
    )
    assert (again.id, is_new) == (made.id, False)


async def test_what_a_group_has_read_ahead_stays_true_as_its_turns_go_on(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    await arrivals.prepare(session, [there.resident, there.worker])
    assert await arrivals.open_of(session, there.resident) is None
    made = await checked_in(session, there)
    assert await arrivals.open_of(session, there.resident) is made
    assert await arrivals.open_of(session, there.worker) is None
    await arrivals.cancel(session, made.id, there.resident, now=NOON)
    assert await arrivals.open_of(session, there.resident) is None
    again = await checked_in(session, there)
    assert await arrivals.open_of(session, there.resident) is again is not made


async def test_two_check_ins_at_the_same_time_make_one_arrival(database: Database) -> None:
    async with database.begin() as session:
        there = await scene(session)

    async def go() -> int:
        async with database.begin() as session:
            resident = await session.get_one(Person, there.resident.id)
            gate = await session.get_one(Gate, there.gate.id)
            made, _ = await arrivals.check_in(
                session, resident, gate, ANSWERS, came_at=NOON, now=NOON
            )
            return made.id

    results = await asyncio.gather(go(), go(), return_exceptions=True)
    # The loser of a race finds the unique index, and its turn runs again; or it came second and finds the first.
    assert {type(r) for r in results} <= {int, IntegrityError}
    assert await go() in results


async def test_a_cancel_and_a_take_at_the_same_time_agree(database: Database) -> None:
    for _ in range(5):
        async with database.begin() as session:
            there = await scene_once(session)
            made = await checked_in(session, there)

        async def cancel(made: Arrival = made, there: Scene = there) -> None:
            async with database.begin() as session:
                await arrivals.cancel(
                    session, made.id, await session.get_one(Person, there.resident.id), now=NOON
                )

        async def take(made: Arrival = made, there: Scene = there) -> None:
            async with database.begin() as session:
                assert made.alert_id is not None
                await taking.take(
                    session, made.alert_id, await session.get_one(Person, there.worker.id), now=NOON
                )

        results = await asyncio.gather(cancel(), take(), return_exceptions=True)
        assert all(r is None or isinstance(r, Refused) for r in results), results
        async with database.read() as session:
            ended = await session.get_one(Arrival, made.id)
            alert = await session.get_one(Alert, ended.alert_id)
        assert (ended.state, alert.state) == (ArrivalState.CANCELLED, AlertState.RESOLVED)


async def scene_once(session: AsyncSession) -> Scene:
    make = Maker(session, counter=[int(datetime.now(UTC).timestamp() * 1_000_000) % 10**12])
    area = await make.area()
    worker = await make.person("Wang", Role.WORKER, area=area)
    return Scene(await make.gate(area), await make.person("Ana"), worker)


async def test_only_the_taker_receives_and_only_after_that_it_closes(
    session: AsyncSession, make: Maker
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    with pytest.raises(taking.NotYours):
        await arrivals.receive(session, made.id, there.worker, now=NOON)
    await taking.take(session, made.alert_id, there.worker, now=NOON)
    with pytest.raises(arrivals.NotYetReceived):
        await arrivals.close(session, made.id, there.worker, None, now=NOON)
    with pytest.raises(NotAllowed):
        await arrivals.receive(session, made.id, there.resident, now=NOON)
    await arrivals.receive(session, made.id, there.worker, now=NOON)
    assert (
        await arrivals.receive(session, made.id, there.worker, now=NOON)
    ).state is ArrivalState.RECEIVED
    with pytest.raises(arrivals.ArrivalUnknown):
        await arrivals.close(session, made.id, there.resident, None, now=NOON)
    await arrivals.close(session, made.id, there.worker, "x", now=NOON)
    with pytest.raises(arrivals.ArrivalOver):
        await arrivals.close(session, made.id, there.worker, None, now=NOON)


async def test_only_the_resident_adds_notes_and_cancels(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    with pytest.raises(arrivals.ArrivalUnknown):
        await arrivals.add_note(session, made.id, there.worker, Foreign("x"), now=NOON)
    with pytest.raises(arrivals.ArrivalUnknown):
        await arrivals.cancel(session, made.id, there.worker, now=NOON)
    await arrivals.cancel(session, made.id, there.resident, now=NOON)
    with pytest.raises(arrivals.ArrivalOver):
        await arrivals.cancel(session, made.id, there.resident, now=NOON)
    assert (await checked_in(session, there)).id != made.id


async def test_a_scan_of_another_day_or_of_the_future_counts_from_now(
    session: AsyncSession,
) -> None:
    for came_at in (NOON - timedelta(days=3), NOON + timedelta(minutes=1)):
        there = await scene_once(session)
        made, _ = await arrivals.check_in(
            session, there.resident, there.gate, ANSWERS, came_at=came_at, now=NOON
        )
        assert made.came_at == NOON


def test_kept_arguments_render_as_before() -> None:
    args = {
        "name": Foreign("<b>x</b>", ({"type": "bold", "offset": 0, "length": 3},)),
        "parts": Joined(
            [Text("yes"), At(NOON, "Asia/Shanghai"), LanguageName("pt"), 5, None], " / "
        ),
    }
    again = stored.unpack(stored.pack(args))
    assert render("en", "help-page", again) == render("en", "help-page", args)
    assert again["name"] == args["name"]
    with pytest.raises(TypeError):
        stored.pack({"x": object()})
