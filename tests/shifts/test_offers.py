"""Offers of free places to those who wait; clashes; what is undone."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import PersonUnreachable
from bot.people.model import Person
from bot.places.model import Area
from bot.shifts import take
from bot.shifts.missing import on_person_unreachable
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.offer_rules import is_rush, offered_until, offered_when
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.take import Clash, take_instead, take_offer, undo
from bot.spine.db.engine import Database
from bot.spine.jobs.run import run_due
from tests.shifts.ground import JOBS, REMIND, Ground, a_crowd, counts, leave, refused, said, sign_up
from tests.town.people import DAY, HOUR, NOON

MINUTE = timedelta(minutes=1)


async def accept(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime = NOON
) -> SignUp:
    return await take_offer(session, person, sign_up_id, now=now, remind=REMIND)


async def a_line(
    database: Database, size: int, *, ahead: timedelta = DAY
) -> tuple[int, list[int], list[int]]:
    """A shift with one place; the first of these people has it, all others wait.

    Returns the ids of the shift, of the people and of their sign-ups.
    """
    shift_id, people = await a_crowd(database, places=1, size=size, start=NOON + ahead)
    async with database.begin() as session:
        made = [
            (await sign_up(session, await session.get_one(Person, one), shift_id)).id
            for one in people
        ]
    return shift_id, people, made


async def do_leave(database: Database, person_id: int, sign_up_id: int) -> None:
    async with database.begin() as session:
        await leave(session, await session.get_one(Person, person_id), sign_up_id)


async def state(database: Database, sign_up_id: int) -> SignUpState:
    async with database.read() as session:
        return (await session.get_one(SignUp, sign_up_id)).state


# --- the line -----------------------------------------------------------------------------------


async def test_a_free_place_is_offered_to_the_first_and_kept_for_them(database: Database) -> None:
    shift_id, people, made = await a_line(database, 3)
    await do_leave(database, people[0], made[0])
    assert (await said(database, people[1]))[-1] == "🎁 A place is free. Do you want it?"
    assert await said(database, people[2]) == []
    async with database.begin() as session:
        late = await session.get_one(Person, people[0])
        assert (await sign_up(session, late, shift_id)).state is SignUpState.WAITING
        bo = await session.get_one(Person, people[1])
        assert (await accept(session, bo, made[1])).state is SignUpState.TAKEN
    assert await counts(database, shift_id) == (1, 1, 2)


async def test_no_goes_on_to_the_next(database: Database) -> None:
    shift_id, people, made = await a_line(database, 3)
    await do_leave(database, people[0], made[0])
    await do_leave(database, people[1], made[1])
    assert (await said(database, people[2]))[-1] == "🎁 A place is free. Do you want it?"
    assert await counts(database, shift_id) == (1, 1, 0)


async def test_silence_goes_on_to_the_next_and_the_old_card_says_so(database: Database) -> None:
    shift_id, people, made = await a_line(database, 3)
    await do_leave(database, people[0], made[0])
    await run_due(database, JOBS, now=NOON + 6 * HOUR - MINUTE)
    assert await state(database, made[1]) is SignUpState.WAITING
    await run_due(database, JOBS, now=NOON + 6 * HOUR)
    assert await state(database, made[1]) is SignUpState.CANCELLED
    assert (await said(database, people[1]))[-1] == "The place has gone to the next in line."
    assert (await said(database, people[2]))[-1] == "🎁 A place is free. Do you want it?"
    async with database.begin() as session:
        with refused(SignUpRefusal.OFFER_OVER):
            await accept(session, await session.get_one(Person, people[1]), made[1])
    assert await counts(database, shift_id) == (1, 1, 0)


async def test_shortly_before_the_start_all_are_asked_and_the_first_yes_has_it(
    database: Database,
) -> None:
    shift_id, people, made = await a_line(database, 4, ahead=HOUR)
    await do_leave(database, people[0], made[0])
    for one in people[1:]:
        assert (await said(database, one))[-1].startswith(
            "🎁 A place is free, and the shift begins"
        )
    async with database.begin() as session:
        await accept(session, await session.get_one(Person, people[2]), made[2])
    assert (await said(database, people[3]))[-1].startswith("Somebody else was quicker.")
    async with database.begin() as session:
        with refused(SignUpRefusal.FULL):
            await accept(session, await session.get_one(Person, people[1]), made[1])
    assert await counts(database, shift_id) == (1, 1, 2)


async def test_who_waits_at_the_start_is_thanked_and_no_place_is_offered_after_it(
    database: Database,
) -> None:
    shift_id, people, made = await a_line(database, 2)
    await run_due(database, JOBS, now=NOON + DAY - MINUTE)
    assert await state(database, made[1]) is SignUpState.WAITING
    await run_due(database, JOBS, now=NOON + DAY)
    assert await state(database, made[1]) is SignUpState.CANCELLED
    assert (await said(database, people[1]))[-1].startswith("The shift has begun, and no place")
    async with database.begin() as session:
        with refused(SignUpRefusal.STARTED):
            await leave(session, await session.get_one(Person, people[0]), made[0], now=NOON + DAY)
    assert await counts(database, shift_id) == (1, 1, 0)


async def test_who_cannot_be_reached_is_skipped_and_named_once(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift()
    ana, gone, ready = [await ground.volunteer(name) for name in ("Ana", "Gone", "Ready")]
    hers, his, third = [await sign_up(session, one, shift.id) for one in (ana, gone, ready)]
    gone.unreachable = "Forbidden: bot was blocked by the user"
    assert (await leave(session, ana, hers.id)).asked == [third]
    assert his.missed_at == NOON
    await leave(session, ready, third.id)
    assert (his.state, shift.offered) == (SignUpState.WAITING, 0)


async def test_an_offer_to_somebody_who_blocks_the_bot_goes_on_and_a_holder_is_named(
    database: Database,
) -> None:
    shift_id, people, made = await a_line(database, 3)
    await do_leave(database, people[0], made[0])
    async with database.begin() as session:
        gone = await session.get_one(Person, people[1])
        gone.unreachable = "Forbidden: bot was blocked by the user"
        await on_person_unreachable(session, PersonUnreachable(gone), NOON)
    await run_due(database, JOBS, now=NOON)
    assert (await said(database, people[2]))[-1] == "🎁 A place is free. Do you want it?"
    assert await counts(database, shift_id) == (1, 1, 1)


async def test_who_the_place_does_not_fit_keeps_their_turn(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift(places=1)
    ana, mute, ready = [await ground.volunteer(name) for name in ("Ana", "Mute", "Ready")]
    hers, his, third = [await sign_up(session, one, shift.id) for one in (ana, mute, ready)]
    shift.languages = "ja"
    assert (await leave(session, ana, hers.id)).asked == []
    shift.languages = ""
    assert shift.free == 1
    assert (his.state, third.state) == (SignUpState.WAITING, SignUpState.WAITING)


async def test_an_overbooked_shift_offers_no_place_until_it_is_below_its_capacity(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift(places=2)
    people = [await ground.volunteer(f"No. {n}") for n in range(3)]
    held = [await sign_up(session, one, shift.id) for one in people]
    shift.capacity = 1
    assert (await leave(session, people[0], held[0].id)).asked == []
    assert (await leave(session, people[1], held[1].id)).asked == [held[2]]


# --- clashes ------------------------------------------------------------------------------------


async def test_a_clash_names_the_other_and_one_tap_swaps_them(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    gate = await ground.shift("Gate")
    kitchen = await ground.shift("Kitchen", start=gate.starts_at + 2 * HOUR)
    old = await sign_up(session, ana, gate.id)
    with pytest.raises(Clash) as clash:
        await sign_up(session, ana, kitchen.id)
    assert [one.shift.title for one in clash.value.others] == ["Gate"]
    assert not clash.value.is_short
    new = await take_instead(session, ana, kitchen.id, instead_of=old.id, now=NOON, remind=REMIND)
    assert (old.state, new.state) == (SignUpState.CANCELLED, SignUpState.TAKEN)
    assert (gate.taken, kitchen.taken) == (0, 1)


async def test_who_swaps_for_a_full_shift_keeps_what_they_have(
    ground: Ground, session: AsyncSession
) -> None:
    ana, bo = await ground.volunteer(), await ground.volunteer("Bo")
    gate = await ground.shift("Gate")
    kitchen = await ground.shift("Kitchen", start=gate.starts_at + 2 * HOUR)
    old = await sign_up(session, ana, gate.id)
    await sign_up(session, bo, kitchen.id)
    with refused(SignUpRefusal.FULL):
        await take_instead(session, ana, kitchen.id, instead_of=old.id, now=NOON, remind=REMIND)
    assert old.state is SignUpState.TAKEN


async def test_shifts_that_touch_do_not_clash_and_a_few_minutes_are_asked(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    gate = await ground.shift("Gate")
    after = await ground.shift("After", start=gate.ends_at)
    before = await ground.shift("Before", start=gate.starts_at - 4 * HOUR + 15 * MINUTE)
    await sign_up(session, ana, gate.id)
    assert (await sign_up(session, ana, after.id)).state is SignUpState.TAKEN
    with pytest.raises(Clash) as clash:
        await sign_up(session, ana, before.id)
    assert clash.value.is_short


async def test_who_waits_is_free_for_other_work_and_chooses_when_a_place_is_offered(
    ground: Ground, session: AsyncSession
) -> None:
    ana, bo = await ground.volunteer(), await ground.volunteer("Bo")
    gate, kitchen = await ground.shift("Gate"), await ground.shift("Kitchen")
    hers = await sign_up(session, ana, gate.id)
    work = await sign_up(session, bo, kitchen.id)
    wait = await sign_up(session, bo, gate.id)
    assert wait.state is SignUpState.WAITING
    assert (await leave(session, ana, hers.id)).asked == [wait]
    with pytest.raises(Clash):
        await accept(session, bo, wait.id)
    new = await take_instead(session, bo, gate.id, instead_of=work.id, now=NOON, remind=REMIND)
    assert (new, new.state) == (wait, SignUpState.TAKEN)
    assert (gate.taken, gate.offered, kitchen.taken) == (1, 0, 0)


async def test_a_tap_on_a_full_shift_never_enrols_silently(
    database: Database,
) -> None:
    shift_id, people, made = await a_line(database, 2)
    async with database.begin() as session:
        other = await session.get_one(Person, people[1])
        await leave(session, other, made[1])
        with refused(SignUpRefusal.FULL):
            await take.sign_up(session, other, shift_id, now=NOON, remind=REMIND)
    assert await counts(database, shift_id) == (1, 1, 0)


async def test_what_was_just_taken_is_undone_within_two_minutes(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    shift = await ground.shift()
    held = await sign_up(session, ana, shift.id)
    assert not await undo(session, ana, held.id, now=NOON + 3 * MINUTE)
    assert held.state is SignUpState.TAKEN
    assert await undo(session, ana, held.id, now=NOON + 2 * MINUTE)
    assert (held.state, shift.taken) == (SignUpState.CANCELLED, 0)
    with pytest.raises(ShiftRefused):
        await undo(session, ana, held.id, now=NOON + 2 * MINUTE)


# --- deadlines (pure) ---------------------------------------------------------------------------


def shift_at(start: datetime) -> Shift:
    area = Area(name="Riverside", code="A", zone="Asia/Shanghai")
    return Shift(area=area, starts_at=start, ends_at=start + 4 * HOUR)


def local(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant by Shanghai's clocks in April 2026."""
    return datetime(2026, 4, day, hour, minute, tzinfo=UTC) - timedelta(hours=8)


@pytest.mark.parametrize(
    ("now", "start", "sent", "until"),
    [
        (local(1, 10), local(1, 13), local(1, 10), local(1, 11)),  # a third of three hours
        (local(1, 10), local(1, 12), local(1, 10), local(1, 10, 40)),
        (local(1, 10), local(9, 8), local(1, 10), local(1, 16)),  # at most six hours
        (local(1, 23), local(9, 8), local(2, 8), local(2, 14)),  # by night nobody is asked
        (local(1, 2), local(9, 8), local(1, 8), local(1, 14)),
        (local(1, 19), local(9, 8), local(1, 19), local(2, 9)),  # nobody has to answer by night
        (local(1, 23), local(2, 12), local(2, 8), local(2, 9, 20)),
        (local(1, 23), local(2, 8), local(1, 23), local(2, 2)),  # urgent: it begins soon
        (local(1, 20, 50), local(2, 8, 30), local(1, 20, 50), local(2, 8, 30)),
    ],
)
def test_offers_are_made_by_day_and_leave_time(
    now: datetime, start: datetime, sent: datetime, until: datetime
) -> None:
    shift = shift_at(start)
    assert offered_when(shift, now) == sent
    assert offered_until(shift, sent) == until


@pytest.mark.parametrize(("minutes", "rush"), [(119, True), (120, False), (-1, True)])
def test_under_two_hours_is_a_rush(minutes: int, rush: bool) -> None:
    assert is_rush(shift_at(NOON + minutes * MINUTE), NOON) is rush
