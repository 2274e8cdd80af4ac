"""Shifts: who may take one, places under a race, the waitlist, reminders, hours."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, cast

import orjson
import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import shift_duties, shift_posting, shifts, spoken
from bot.people import Person, Role
from bot.places import Area, BadTable
from bot.rights import NotAllowed
from bot.shift_posting import Draft, import_shifts
from bot.shift_refusals import (
    AlreadyPosted,
    AlreadySignedUp,
    AlreadyWaiting,
    LacksLanguage,
    Misfit,
    NoShiftRole,
    NotOverYet,
    NotYours,
    Overlaps,
    ShiftOver,
    ShiftStarted,
    StartsInThePast,
    WrongArea,
)
from bot.shifts import Shift, ShiftState, SignUp, SignUpState, Standing, misfit
from bot.spine.db import Database
from bot.spine.due import Work, WorkState, run_due
from bot.spine.outbox import Post
from tests.conftest import NOON, Maker

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


class Ground:
    """An area with its coordinator, and quick ways to shifts and volunteers in it."""

    def __init__(self, session: AsyncSession, make: Maker, area: Area, boss: Person) -> None:
        self.session, self.make, self.area, self.boss = session, make, area, boss

    async def shift(self, title: str = "Gate", *, start: datetime = NOON + DAY, hours: float = 4, places: int = 1,
                    languages: str = "") -> Shift:  # fmt: skip
        draft = Draft(self.area, title, "South gate", start, start + hours * HOUR, places, languages)
        return await shift_posting.post_shift(self.session, draft, by=self.boss, now=NOON)

    async def volunteer(self, name: str = "Ana") -> Person:
        return await self.make.person(name, Role.VOLUNTEER, area=self.area)


@pytest.fixture
async def ground(session: AsyncSession, make: Maker) -> Ground:
    area = await make.area()
    return Ground(session, make, area, await make.person("Boss", Role.COORDINATOR, area=area))


# --- may they? -----------------------------------------------------------------------------------------------------


def _person(*grants: tuple[Role, int | None]) -> Person:
    return cast(
        Person, SimpleNamespace(grants=[SimpleNamespace(role=role, area_id=area) for role, area in grants])
    )


def _shift(number: int = 1, start: float = 24, end: float = 28, **more: Any) -> Shift:
    return Shift(
        **{
            "id": number, "area_id": 1, "title": "Gate", "place": "South", "starts_at": NOON + start * HOUR,
            "ends_at": NOON + end * HOUR, "capacity": 1, "taken": 0, "languages": "", "state": ShiftState.OPEN,
            "created_at": NOON, **more,
        }
    )  # fmt: skip


def _held(state: SignUpState, shift: Shift) -> SignUp:
    return SignUp(state=state, shift=shift, shift_id=shift.id)


VOLUNTEER = (Role.VOLUNTEER, 1)


@pytest.mark.parametrize(
    ("person", "shift", "standing", "reason"),
    [
        (_person(VOLUNTEER), _shift(), Standing(), None),
        (_person((Role.VOLUNTEER, None)), _shift(), Standing(), None),
        (_person(VOLUNTEER), _shift(taken=1), Standing(), None),
        (_person(VOLUNTEER), _shift(state=ShiftState.CANCELLED), Standing(), Misfit.GONE),
        (_person(VOLUNTEER), _shift(start=0), Standing(), Misfit.STARTED),
        (_person(VOLUNTEER), _shift(start=-4, end=0), Standing(), Misfit.OVER),
        (_person(), _shift(), Standing(), Misfit.NO_ROLE),
        (_person((Role.OFFICE, None)), _shift(), Standing(), Misfit.NO_ROLE),
        (_person((Role.VOLUNTEER, 2)), _shift(), Standing(), Misfit.WRONG_AREA),
        (_person(VOLUNTEER), _shift(), Standing([_held(SignUpState.TAKEN, _shift())]), Misfit.SIGNED_UP),
        (_person(VOLUNTEER), _shift(), Standing([_held(SignUpState.WAITING, _shift())]), Misfit.ON_WAITLIST),
        (_person(VOLUNTEER), _shift(), Standing([_held(SignUpState.TAKEN, _shift(2, 27, 30))]), Misfit.OVERLAPS),
        (_person(VOLUNTEER), _shift(), Standing([_held(SignUpState.TAKEN, _shift(2, 28, 30))]), None),
        (_person(VOLUNTEER), _shift(), Standing([_held(SignUpState.WAITING, _shift(2, 27, 30))]), None),
        (_person(VOLUNTEER), _shift(languages="ja ko"), Standing(speaks=frozenset({"zh"})), Misfit.LACKS_LANGUAGE),
        (_person(VOLUNTEER), _shift(languages="ja ko"), Standing(speaks=frozenset({"ko"})), None),
    ],
)  # fmt: skip
def test_one_rule_says_why_somebody_may_not_take_a_shift(
    person: Person, shift: Shift, standing: Standing, reason: Misfit | None
) -> None:
    assert misfit(person, shift, standing, NOON) is reason


async def test_every_refusal_says_the_reason_of_the_rule(ground: Ground, session: AsyncSession) -> None:
    ana = await ground.volunteer()
    shift = await ground.shift(places=1)
    await shifts.sign_up(session, ana, shift.id, now=NOON)
    waiter = await ground.volunteer("Bo")
    await shifts.sign_up(session, waiter, shift.id, now=NOON)
    elsewhere = await ground.make.person("Cy", Role.VOLUNTEER, area=await ground.make.area("Hill"))
    other, needs_ja = (
        await ground.shift("Kitchen"),
        await ground.shift("Desk", start=NOON + 3 * DAY, languages="ja"),
    )
    for who, what, when, refusal in (
        (ana, shift, NOON, AlreadySignedUp),
        (waiter, shift, NOON, AlreadyWaiting),
        (ana, other, NOON, Overlaps),
        (ana, needs_ja, NOON, LacksLanguage),
        (elsewhere, shift, NOON, WrongArea),
        (await ground.make.person("Di"), shift, NOON, NoShiftRole),
        (ana, shift, shift.starts_at, ShiftStarted),
        (ana, shift, shift.ends_at, ShiftOver),
    ):
        with pytest.raises(refusal):
            await shifts.sign_up(session, who, what.id, now=when)


async def test_the_list_shows_what_fits_and_nothing_else(ground: Ground, session: AsyncSession) -> None:
    ana = await ground.volunteer()
    mine = await ground.shift("Mine", start=NOON + DAY)
    await shifts.sign_up(session, ana, mine.id, now=NOON)
    await ground.shift("Overlapping", start=NOON + DAY + HOUR)
    await ground.shift("Japanese", start=NOON + 2 * DAY, languages="ja")
    await ground.shift("Later", start=NOON + 4 * DAY)
    await ground.shift("Sooner", start=NOON + 3 * DAY)
    found = await shifts.open_shifts(session, ana, now=NOON)
    assert [shift.title for shift in found] == ["Sooner", "Later"]
    await spoken.speak(session, ana, "ja", does=True)
    found = await shifts.open_shifts(session, ana, now=NOON)
    assert found[0].title == "Japanese"


async def test_pages_go_on_behind_the_last_shift_without_gaps(ground: Ground, session: AsyncSession) -> None:
    ana = await ground.volunteer()
    made = [await ground.shift(f"No. {n}", start=NOON + DAY * (1 + n // 2)) for n in range(9)]
    seen: list[int] = []
    after = 0
    while page := await shifts.open_shifts(session, ana, now=NOON, after=after, limit=4):
        seen += [shift.id for shift in page]
        after = seen[-1]
    assert seen == [shift.id for shift in made]


# --- places --------------------------------------------------------------------------------------------------------


async def test_a_second_tap_on_the_last_place_joins_the_waitlist(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift(places=1)
    first = await shifts.sign_up(session, await ground.volunteer("Ana"), shift.id, now=NOON)
    late = await shifts.sign_up(session, await ground.volunteer("Bo"), shift.id, now=NOON)
    assert (first.state, late.state) == (SignUpState.TAKEN, SignUpState.WAITING)


async def _crowd(
    database: Database, places: int, size: int, start: datetime = NOON + DAY
) -> tuple[int, list[int]]:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        boss = await make.person("Boss", Role.COORDINATOR, area=area)
        ground = Ground(session, make, area, boss)
        shift = await ground.shift(start=start, places=places)
        return shift.id, [(await ground.volunteer(f"No. {n}")).id for n in range(size)]


async def _counts(database: Database, shift_id: int) -> tuple[int, int, int]:
    async with database.read() as session:
        states = list(await session.scalars(select(SignUp.state).where(SignUp.shift_id == shift_id)))
        shift = await session.get_one(Shift, shift_id)
        return shift.taken, states.count(SignUpState.TAKEN), states.count(SignUpState.WAITING)


async def test_forty_at_once_get_exactly_the_places_there_are(database: Database) -> None:
    shift_id, crowd = await _crowd(database, places=7, size=40)

    async def tap(person_id: int) -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            await shifts.sign_up(session, person, shift_id, now=NOON)

    await asyncio.gather(*(tap(person_id) for person_id in crowd))
    assert await _counts(database, shift_id) == (7, 7, 33)


async def test_giving_up_and_signing_up_at_once_leaves_no_place_empty_while_somebody_waits(
    database: Database,
) -> None:
    shift_id, crowd = await _crowd(database, places=5, size=30)

    async def tap(person_id: int, gives_up: bool) -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            made = await shifts.sign_up(session, person, shift_id, now=NOON)
        if gives_up:
            async with database.begin() as session:
                await shifts.cancel(session, await session.get_one(Person, person_id), made.id, now=NOON)

    await asyncio.gather(*(tap(person_id, number % 3 == 0) for number, person_id in enumerate(crowd)))
    assert await _counts(database, shift_id) == (5, 5, 15)


async def test_the_same_person_tapping_twice_at_once_has_one_place(database: Database) -> None:
    shift_id, crowd = await _crowd(database, places=3, size=1)

    async def tap() -> None:
        async with database.begin() as session:
            await shifts.sign_up(session, await session.get_one(Person, crowd[0]), shift_id, now=NOON)

    ended = await asyncio.gather(tap(), tap(), tap(), return_exceptions=True)
    assert [type(end) for end in ended if end is not None] == [AlreadySignedUp, AlreadySignedUp]
    assert await _counts(database, shift_id) == (1, 1, 0)


@pytest.mark.parametrize(
    "wrong", [{"taken": 2}, {"taken": -1}, {"capacity": 0}, {"ends_at": NOON + 24 * HOUR}]
)
async def test_the_database_forbids_impossible_shifts(
    ground: Ground, session: AsyncSession, wrong: dict[str, Any]
) -> None:
    fields = {
        "area_id": ground.area.id, "title": "Odd", "place": "-", "starts_at": NOON + DAY, "ends_at": NOON + 2 * DAY,
        "capacity": 1, "taken": 0, "created_at": NOON, **wrong,
    }  # fmt: skip
    with pytest.raises(IntegrityError):
        async with session.begin_nested():
            session.add(Shift(**fields))


# --- giving up -----------------------------------------------------------------------------------------------------


async def test_who_gives_up_makes_room_for_the_first_who_waits(ground: Ground, session: AsyncSession) -> None:
    shift = await ground.shift(places=1)
    ana, bo, cy = [await ground.volunteer(name) for name in ("Ana", "Bo", "Cy")]
    hers, his, third = [await shifts.sign_up(session, who, shift.id, now=NOON) for who in (ana, bo, cy)]
    _, moved = await shifts.cancel(session, ana, hers.id, now=NOON)
    assert moved == [his]
    assert (his.state, third.state) == (SignUpState.TAKEN, SignUpState.WAITING)
    again = await shifts.sign_up(session, ana, shift.id, now=NOON)
    assert again.state is SignUpState.WAITING


async def test_who_took_other_work_or_cannot_be_told_is_passed_over(
    ground: Ground, session: AsyncSession
) -> None:
    shift, other = await ground.shift(places=1), await ground.shift("Kitchen")
    ana, busy, gone, ready = [await ground.volunteer(name) for name in ("Ana", "Busy", "Gone", "Ready")]
    hers, *_ = [await shifts.sign_up(session, who, shift.id, now=NOON) for who in (ana, busy, gone, ready)]
    await shifts.sign_up(session, busy, other.id, now=NOON)
    gone.unreachable = "Forbidden: bot was blocked by the user"
    _, moved = await shifts.cancel(session, ana, hers.id, now=NOON)
    assert [held.person_id for held in moved] == [ready.id]


async def test_leaving_the_waitlist_moves_nobody_up(ground: Ground, session: AsyncSession) -> None:
    shift = await ground.shift(places=1)
    ana, bo, cy = [await ground.volunteer(name) for name in ("Ana", "Bo", "Cy")]
    _, his, _ = [await shifts.sign_up(session, who, shift.id, now=NOON) for who in (ana, bo, cy)]
    assert (await shifts.cancel(session, bo, his.id, now=NOON))[1] == []
    assert shift.taken == 1


async def test_nothing_is_given_up_after_the_start_or_by_others(
    ground: Ground, session: AsyncSession
) -> None:
    shift = await ground.shift()
    ana = await ground.volunteer()
    hers = await shifts.sign_up(session, ana, shift.id, now=NOON)
    with pytest.raises(NotYours):
        await shifts.cancel(session, await ground.volunteer("Bo"), hers.id, now=NOON)
    with pytest.raises(ShiftStarted):
        await shifts.cancel(session, ana, hers.id, now=shift.starts_at)
    with pytest.raises(ShiftOver):
        await shifts.cancel(session, ana, hers.id, now=shift.ends_at)
    await shifts.cancel(session, ana, hers.id, now=NOON)
    with pytest.raises(NotYours):
        await shifts.cancel(session, ana, hers.id, now=NOON)
    assert shift.taken == 0


# --- reminders and hours -------------------------------------------------------------------------------------------

BOOK = shift_duties.book()


async def _taken(database: Database, start: datetime = NOON + 2 * DAY) -> tuple[int, int, int]:
    """A shift taken by Ana: ids of the shift, of Ana and of her sign-up."""
    shift_id, (ana,) = await _crowd(database, places=1, size=1, start=start)
    async with database.begin() as session:
        made = await shifts.sign_up(session, await session.get_one(Person, ana), shift_id, now=NOON)
        return shift_id, ana, made.id


async def _said(database: Database, person_id: int) -> list[str]:
    async with database.read() as session:
        found = await session.scalars(
            select(Post.payload).where(Post.person_id == person_id).order_by(Post.id)
        )
        return [orjson.loads(payload)["text"].split("\n")[0] for payload in found]


async def test_one_reminder_is_asked_twelve_hours_before(database: Database) -> None:
    _, ana, _ = await _taken(database)
    assert await run_due(database, BOOK, now=NOON + 36 * HOUR - timedelta(seconds=1)) == 0
    assert await run_due(database, BOOK, now=NOON + 36 * HOUR) == 1
    assert await run_due(database, BOOK, now=NOON + 37 * HOUR) == 0
    assert len(await _said(database, ana)) == 1


async def test_a_late_reminder_is_still_asked_before_the_start(database: Database) -> None:
    _, ana, _ = await _taken(database)
    await run_due(database, BOOK, now=NOON + 47 * HOUR)
    assert len(await _said(database, ana)) == 1


async def test_a_reminder_that_lost_its_point_is_not_said(database: Database) -> None:
    _, ana, _ = await _taken(database)
    await run_due(database, {"shift-reminder": BOOK["shift-reminder"]}, now=NOON + 48 * HOUR)
    assert await _said(database, ana) == []
    async with database.read() as session:
        assert (
            await session.scalar(
                select(func.count()).where(Work.kind == "shift-reminder", Work.state == WorkState.DONE)
            )
            == 1
        )


async def test_who_gave_up_is_not_reminded(database: Database) -> None:
    _, ana, sign_up = await _taken(database)
    async with database.begin() as session:
        await shifts.cancel(session, await session.get_one(Person, ana), sign_up, now=NOON)
    await run_due(database, BOOK, now=NOON + 40 * HOUR)
    assert await _said(database, ana) == []


async def test_who_signs_up_late_is_reminded_halfway_to_the_start(database: Database) -> None:
    _, ana, _ = await _taken(database, start=NOON + 4 * HOUR)
    await run_due(database, BOOK, now=NOON + 2 * HOUR - timedelta(seconds=1))
    assert await _said(database, ana) == []
    await run_due(database, BOOK, now=NOON + 2 * HOUR)
    assert len(await _said(database, ana)) == 1


async def test_coming_is_kept_with_its_time(ground: Ground, session: AsyncSession) -> None:
    shift, ana = await ground.shift(), await ground.volunteer()
    hers = await shifts.sign_up(session, ana, shift.id, now=NOON)
    await shifts.coming(session, ana, hers.id, now=NOON + HOUR)
    await shifts.coming(session, ana, hers.id, now=NOON + 2 * HOUR)
    assert hers.coming_at == NOON + HOUR
    with pytest.raises(ShiftOver):
        await shifts.coming(session, ana, hers.id, now=shift.ends_at)


async def test_after_the_end_the_hours_are_asked_for_and_confirmed_once(database: Database) -> None:
    shift_id, crowd = await _crowd(database, places=1, size=2)
    async with database.begin() as session:
        ana, bo = [await session.get_one(Person, person_id) for person_id in crowd]
        hers = await shifts.sign_up(session, ana, shift_id, now=NOON)
        await shifts.sign_up(session, bo, shift_id, now=NOON)
        shift = await session.get_one(Shift, shift_id)
        with pytest.raises(NotOverYet):
            await shifts.complete(session, ana, hers.id, now=shift.ends_at - HOUR)
    await run_due(database, {"shift-ended": BOOK["shift-ended"]}, now=shift.ends_at)
    assert (len(await _said(database, ana.id)), len(await _said(database, bo.id))) == (1, 0)
    async with database.begin() as session:
        ana = await session.get_one(Person, ana.id)
        await shifts.complete(session, ana, hers.id, now=shift.ends_at)
        done = await shifts.complete(session, ana, hers.id, now=shift.ends_at + HOUR)
        assert (done.state, done.minutes, done.changed_at) == (SignUpState.DONE, 240, shift.ends_at)


# --- posting -------------------------------------------------------------------------------------------------------


async def test_only_a_coordinator_of_the_area_posts_there(ground: Ground, session: AsyncSession) -> None:
    draft = Draft(ground.area, "Gate", "South", NOON + DAY, NOON + DAY + HOUR, 1)
    stranger = await ground.make.person("Else", Role.COORDINATOR, area=await ground.make.area("Hill"))
    with pytest.raises(NotAllowed):
        await shift_posting.post_shift(session, draft, by=stranger, now=NOON)
    with pytest.raises(StartsInThePast):
        await shift_posting.post_shift(session, replace(draft, starts_at=NOON), by=ground.boss, now=NOON)
    await shift_posting.post_shift(session, draft, by=ground.boss, now=NOON)
    with pytest.raises(AlreadyPosted):
        await shift_posting.post_shift(session, draft, by=ground.boss, now=NOON)


HEAD = "area,title,place,starts,ends,capacity,languages\n"
ROW = "{area},Gate,South gate,2020-04-02 18:00,2020-04-03 02:00,{places},{languages}\n"


async def test_importing_twice_makes_one_shift_at_the_areas_wall_clock(
    ground: Ground, session: AsyncSession
) -> None:
    table = HEAD + ROW.format(area=ground.area.code, places=2, languages="ja zh-Hans")
    first, second = [await import_shifts(session, table, now=NOON) for _ in range(2)]
    assert (first.new, first.changed, second.new, second.changed) == (1, 0, 0, 0)
    shift = (await session.scalars(select(Shift))).one()
    assert shift.starts_at.isoformat() == "2020-04-02T10:00:00+00:00"
    assert (shift.minutes, shift.languages) == (480, "ja zh")


async def test_an_import_that_adds_places_lets_the_waitlist_move_up(database: Database) -> None:
    shift_id, crowd = await _crowd(database, places=1, size=3)
    async with database.begin() as session:
        shift = await session.get_one(Shift, shift_id)
        for person_id in crowd:
            await shifts.sign_up(session, await session.get_one(Person, person_id), shift_id, now=NOON)
        row = f"{shift.area.code},Gate,South gate,2020-04-02 12:00,2020-04-02 16:00,2,\n"
        assert (await import_shifts(session, HEAD + row, now=NOON)).changed == 1
    await run_due(database, BOOK, now=NOON)
    assert await _counts(database, shift_id) == (2, 2, 1)
    assert [len(await _said(database, person_id)) for person_id in crowd] == [0, 1, 0]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("nowhere,Gate,S,2020-04-02 18:00,2020-04-02 20:00,1,", "no area"),
        ("AREA,,S,2020-04-02 18:00,2020-04-02 20:00,1,", "title"),
        ("AREA,Gate,S,tomorrow,2020-04-02 20:00,1,", "no time"),
        ("AREA,Gate,S,2020-02-30 18:00,2020-04-02 20:00,1,", "no time"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 18:00,1,", "end after"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,0,", "capacity"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,two,", "capacity"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,1,klingonese", "languages"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00", "expected 7 values"),
    ],
)  # fmt: skip
async def test_a_wrong_row_is_named_by_its_line(
    ground: Ground, session: AsyncSession, row: str, what: str
) -> None:
    good = ROW.format(area=ground.area.code, places=1, languages="")
    with pytest.raises(BadTable, match=f"line 3: .*{what}"):
        await import_shifts(session, HEAD + good + row.replace("AREA", ground.area.code) + "\n", now=NOON)


async def test_capacity_is_never_imported_below_the_places_taken(
    ground: Ground, session: AsyncSession
) -> None:
    table = HEAD + ROW.format(area=ground.area.code, places=2, languages="")
    await import_shifts(session, table, now=NOON)
    shift = (await session.scalars(select(Shift))).one()
    for name in ("Ana", "Bo"):
        await shifts.sign_up(session, await ground.volunteer(name), shift.id, now=NOON)
    with pytest.raises(BadTable, match="line 2"):
        await import_shifts(session, table.replace(",2,", ",1,"), now=NOON)
