"""Whom a call-out asks next, how many at once, and when: pure rules."""

from datetime import datetime, timedelta

import pytest

from bot.callout import rules
from bot.callout.rules import Candidate, LeftOut, Pace
from bot.people.model import Grant, Person, Role
from bot.places.model import Area
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import Commitments
from tests.town.people import DAY, HOUR, NOON

MINUTE = timedelta(minutes=1)
ZONE = "Asia/Shanghai"
PACE = Pace(by_day=0.5, by_night=0.25, wait=10 * MINUTE, rest=8 * HOUR)
EVENING = NOON + 8 * HOUR  # 20:00
LATE = NOON + 11 * HOUR  # 23:00


def shift(
    start: datetime = EVENING, hours: float = 4, *, number: int = 1, languages: str = ""
) -> Shift:
    return Shift(
        id=number,
        area_id=1,
        area=Area(id=1, code="A", name="Riverside", zone=ZONE, created_at=NOON),
        title="Gate 7",
        place="Gate 7",
        starts_at=start,
        ends_at=start + hours * HOUR,
        capacity=4,
        taken=0,
        offered=0,
        languages=languages,
        state=ShiftState.OPEN,
    )


def person(number: int = 1) -> Person:
    made = Person(id=number, telegram_id=number, name=f"P{number}", locale="en", started_at=NOON)
    made.grants.append(Grant(role=Role.VOLUNTEER, area_id=1))
    return made


def holding(start: datetime, hours: float = 4) -> Commitments:
    other = shift(start, hours, number=2)
    held = SignUp(id=1, shift_id=2, shift=other, state=SignUpState.TAKEN)
    return Commitments([held], frozenset({"en"}))


# --- whom -----------------------------------------------------------------------------------------


def test_who_stands_by_is_first_then_who_was_not_asked_for_longest() -> None:
    people = [
        Candidate(person(1), last_asked=NOON - HOUR),
        Candidate(person(2), last_asked=NOON - DAY),
        Candidate(person(3)),
        Candidate(person(4), last_asked=NOON - MINUTE, is_standby=True),
        Candidate(person(5)),
    ]
    pool = rules.pool_of(shift(), people, NOON, PACE.rest)
    assert [one.person.id for one in pool.order] == [4, 3, 5, 2, 1]
    assert pool.left_out == {}


@pytest.mark.parametrize(
    ("candidate", "why"),
    [
        (Candidate(person()), None),
        (Candidate(person(), was_asked=True), LeftOut.ASKED),
        (Candidate(person(), said_no=True), LeftOut.SAID_NO),
        (Candidate(person(), is_on_call=True), LeftOut.BUSY),
        (Candidate(person(), is_asked_elsewhere=True), LeftOut.ELSEWHERE),
        (Candidate(person(), holding(EVENING + HOUR)), LeftOut.BUSY),
        # It ends seven hours before: too little rest. Nine are enough; so are they after it.
        (Candidate(person(), holding(EVENING - 11 * HOUR)), LeftOut.RESTING),
        (Candidate(person(), holding(EVENING - 13 * HOUR)), None),
        (Candidate(person(), holding(EVENING + 4 * HOUR)), LeftOut.RESTING),
        (Candidate(person(), holding(EVENING + 13 * HOUR)), None),
    ],
)
def test_who_is_left_out_and_why(candidate: Candidate, why: LeftOut | None) -> None:
    assert rules.left_out_for(shift(), candidate, NOON, PACE.rest) is why


def test_who_can_not_be_written_to_is_left_out() -> None:
    blocked, unknown = person(1), person(2)
    blocked.unreachable, unknown.started_at = "blocked", None
    for one in (blocked, unknown):
        why = rules.left_out_for(shift(), Candidate(one), NOON, PACE.rest)
        assert why is LeftOut.UNREACHABLE


def test_a_language_that_is_needed_leaves_others_out() -> None:
    needs = shift(languages="ko")
    speaks = Candidate(person(), Commitments((), frozenset({"ko", "zh"})))
    assert rules.left_out_for(needs, speaks, NOON, PACE.rest) is None
    why = rules.left_out_for(needs, Candidate(person()), NOON, PACE.rest)
    assert why is LeftOut.LANGUAGE


def test_a_shift_that_has_begun_is_joined_until_its_end() -> None:
    one = Candidate(person())
    assert rules.left_out_for(shift(), one, EVENING + HOUR, PACE.rest) is None
    assert rules.left_out_for(shift(), one, EVENING + 4 * HOUR, PACE.rest) is LeftOut.BUSY


# --- how many, and when ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("missing", "at", "size"),
    [
        (4, NOON, 8),
        (1, NOON, 2),
        (4, LATE, 16),
        (1, LATE, 4),
        (4, NOON + 20 * HOUR, 8),  # eight in the morning
        (500, NOON, 1000),
    ],
)
def test_a_wave_is_what_is_missing_by_the_answers_to_expect(
    missing: int, at: datetime, size: int
) -> None:
    assert rules.wave_size(missing, shift(), at, PACE) == size


@pytest.mark.parametrize(("by_day", "size"), [(1.0, 3), (0.3, 10), (0.1, 30), (0.07, 43)])
def test_the_share_of_answers_is_a_setting(by_day: float, size: int) -> None:
    pace = Pace(by_day, 0.25, 10 * MINUTE, 8 * HOUR)
    assert rules.wave_size(3, shift(), NOON, pace) == size


@pytest.mark.parametrize(
    ("ahead", "wait"),
    [(8 * HOUR, 48 * MINUTE), (3 * DAY, HOUR), (HOUR, 10 * MINUTE), (-HOUR, 10 * MINUTE)],
)
def test_a_wave_waits_for_a_tenth_of_what_is_left_within_bounds(
    ahead: timedelta, wait: timedelta
) -> None:
    assert rules.wave_wait(shift(NOON + ahead, 8), NOON, PACE) == wait


MORNING = NOON + 20 * HOUR


@pytest.mark.parametrize(
    ("now", "start", "is_urgent", "sent"),
    [
        (NOON, NOON + DAY, False, NOON),
        (LATE, MORNING + 2 * HOUR, False, MORNING),
        (LATE, MORNING + 2 * HOUR, True, LATE),
        (LATE, MORNING + HOUR, False, LATE),  # no time to ask in the morning
        (LATE, LATE + HOUR, False, LATE),
    ],
)
def test_what_can_wait_waits_for_the_morning(
    now: datetime, start: datetime, is_urgent: bool, sent: datetime
) -> None:
    assert rules.sent_when(shift(start), now, is_urgent=is_urgent) == sent


def test_the_plan_foresees_every_wave_until_all_are_asked_or_it_is_too_late() -> None:
    soon = shift(NOON + HOUR, 2)
    waves = rules.plan(soon, 2, 10, NOON, PACE)
    assert [(wave.at - NOON, wave.size) for wave in waves] == [
        (0 * MINUTE, 4),
        (10 * MINUTE, 4),
        (20 * MINUTE, 2),
    ]
    waves = rules.plan(soon, 2, 900, NOON, PACE)
    assert waves[-1].at <= soon.ends_at - rules.LEAST_WORK
    assert rules.plan(soon, 2, 0, NOON, PACE) == []


# --- answers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "minutes", "there"),
    [
        (NOON + 8 * HOUR, 0, NOON + 8 * HOUR),
        (NOON + 8 * HOUR, 20, NOON + 8 * HOUR + 20 * MINUTE),
        (NOON + 30 * MINUTE, 20, NOON + 30 * MINUTE),  # before the start there is nothing to do
        (NOON + 30 * MINUTE, 60, NOON + HOUR),
        (NOON - HOUR, 0, NOON),
        (NOON - HOUR, 60, NOON + HOUR),
    ],
)
def test_when_somebody_will_be_there(start: datetime, minutes: int, there: datetime) -> None:
    assert rules.there_at(shift(start), NOON, minutes) == there


@pytest.mark.parametrize(
    ("said", "until"),
    [
        (NOON - 4 * HOUR, NOON + 12 * HOUR),  # at 8 in the morning: until midnight
        (LATE, LATE + 12 * HOUR),  # at 23:00 it is not over in an hour
    ],
)
def test_not_today_holds_until_midnight_and_for_a_night(said: datetime, until: datetime) -> None:
    assert rules.no_until(said, ZONE) == until
