"""Places under a race, giving up, the waitlist."""

import asyncio

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.spine.db.engine import Database
from tests.shifts.ground import Ground, a_crowd, counts, leave, refused, sign_up
from tests.town.people import NOON, Maker


async def test_a_second_tap_on_the_last_place_joins_the_waitlist(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift(places=1)
    first = await sign_up(session, await ground.volunteer("Ana"), shift.id, now=NOON)
    late = await sign_up(session, await ground.volunteer("Bo"), shift.id, now=NOON)
    assert (first.state, late.state) == (SignUpState.TAKEN, SignUpState.WAITING)


async def test_what_one_turn_of_a_group_took_the_next_one_sees(
    ground: Ground, session: AsyncSession
) -> None:
    shift, other = await ground.shift(places=2), await ground.shift("Kitchen", places=2)
    ana, bo, cy = [await ground.volunteer(name) for name in ("Ana", "Bo", "Cy")]
    hers, his, third = [await sign_up(session, who, shift.id, now=NOON) for who in (ana, bo, cy)]
    assert [one.state for one in (hers, his, third)] == [
        SignUpState.TAKEN,
        SignUpState.TAKEN,
        SignUpState.WAITING,
    ]
    with refused(SignUpRefusal.ALREADY_YOURS):
        await sign_up(session, ana, shift.id, now=NOON)
    with refused(SignUpRefusal.OVERLAPS):
        await sign_up(session, ana, other.id, now=NOON)
    with refused(SignUpRefusal.GONE):
        await sign_up(session, cy, 999, now=NOON)
    assert (await leave(session, ana, hers.id, now=NOON)).asked == [third]
    assert (await sign_up(session, ana, other.id, now=NOON)).state is SignUpState.TAKEN
    assert (shift.taken, shift.offered, other.taken) == (1, 1, 1)


async def test_forty_at_once_get_exactly_the_places_there_are(database: Database) -> None:
    shift_id, crowd = await a_crowd(database, places=7, size=40)

    async def tap(person_id: int) -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            await sign_up(session, person, shift_id, now=NOON)

    await asyncio.gather(*(tap(person_id) for person_id in crowd))
    assert await counts(database, shift_id) == (7, 7, 33)


async def test_giving_up_and_signing_up_at_once_leaves_no_place_empty_while_somebody_waits(
    database: Database,
) -> None:
    shift_id, crowd = await a_crowd(database, places=5, size=30)

    async def tap(person_id: int, gives_up: bool) -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            made = await sign_up(session, person, shift_id, now=NOON)
        if gives_up:
            async with database.begin() as session:
                await leave(session, await session.get_one(Person, person_id), made.id, now=NOON)

    await asyncio.gather(
        *(tap(person_id, number % 3 == 0) for number, person_id in enumerate(crowd))
    )
    assert await counts(database, shift_id) == (5, 5, 15)


async def test_the_same_person_tapping_twice_at_once_has_one_place(database: Database) -> None:
    shift_id, crowd = await a_crowd(database, places=3, size=1)

    async def tap() -> None:
        async with database.begin() as session:
            await sign_up(session, await session.get_one(Person, crowd[0]), shift_id, now=NOON)

    ended = await asyncio.gather(tap(), tap(), tap(), return_exceptions=True)
    refusals = [end for end in ended if end is not None]
    assert [end.reason for end in refusals if isinstance(end, ShiftRefused)] == [
        SignUpRefusal.ALREADY_YOURS,
        SignUpRefusal.ALREADY_YOURS,
    ]
    assert len(refusals) == 2
    assert await counts(database, shift_id) == (1, 1, 0)


async def test_leaving_the_waitlist_moves_nobody_up(ground: Ground, session: AsyncSession) -> None:
    shift = await ground.shift(places=1)
    ana, bo, cy = [await ground.volunteer(name) for name in ("Ana", "Bo", "Cy")]
    _, his, _ = [await sign_up(session, who, shift.id, now=NOON) for who in (ana, bo, cy)]
    assert (await leave(session, bo, his.id, now=NOON)).asked == []
    assert shift.taken == 1


async def test_nothing_is_given_up_after_the_start_or_by_others(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift()
    ana = await ground.volunteer()
    hers = await sign_up(session, ana, shift.id, now=NOON)
    with refused(SignUpRefusal.NOT_YOURS):
        await leave(session, await ground.volunteer("Bo"), hers.id, now=NOON)
    with refused(SignUpRefusal.STARTED):
        await leave(session, ana, hers.id, now=shift.starts_at)
    with refused(SignUpRefusal.OVER):
        await leave(session, ana, hers.id, now=shift.ends_at)
    await leave(session, ana, hers.id, now=NOON)
    with refused(SignUpRefusal.NOT_YOURS):
        await leave(session, ana, hers.id, now=NOON)
    assert shift.taken == 0


async def test_two_shifts_for_which_the_same_people_wait_move_up_side_by_side(
    database: Database,
) -> None:
    gate, crowd = await a_crowd(database, places=2, size=8)
    async with database.begin() as session:
        shift = await session.get_one(Shift, gate)
        later = await Maker(session).shift(shift.area, "Kitchen", shift.ends_at, hours=4, places=2)
        people = [await session.get_one(Person, person_id) for person_id in crowd]
        held = [await sign_up(session, person, gate, now=NOON) for person in people]
        held += [
            await sign_up(session, person, later.id, now=NOON)
            for person in (*people[2:], *people[:2])
        ]
    both = asyncio.Barrier(2 if not database.is_sqlite else 1)

    async def give_up(number: int) -> None:
        async with database.begin() as session:
            mine = await session.get_one(SignUp, held[number].id)
            person = await session.get_one(Person, mine.person_id)
            await both.wait()
            await leave(session, person, mine.id, now=NOON)

    ended = await asyncio.gather(give_up(0), give_up(8), return_exceptions=True)
    assert not any(ended)
    assert [(await counts(database, one))[:2] for one in (gate, later.id)] == [(2, 2), (2, 2)]
