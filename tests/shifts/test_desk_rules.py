"""What follows from a change: who is told what, when, and until when they may answer."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.changes import ChangeKind, ShiftChange, kept
from bot.shifts.desk_rules import (
    NewsKind,
    Risk,
    answer_by,
    news_for,
    next_digest,
    risk_of,
    told_when,
)
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.quiet import is_quiet
from tests.town.people import DAY, HOUR, NOON

MINUTE = timedelta(minutes=1)
ANA, BOSS, LEE = 1, 2, 3
ZONE = "Asia/Shanghai"


def shift(start: datetime = NOON + DAY, state: ShiftState = ShiftState.OPEN) -> Shift:
    return Shift(
        id=1,
        area=Area(id=1, code="A", name="Riverside", zone=ZONE, created_at=NOON),
        title="Gate",
        place="South",
        starts_at=start,
        ends_at=start + 4 * HOUR,
        capacity=2,
        taken=1,
        languages="",
        state=state,
    )


def held(of: Shift, state: SignUpState = SignUpState.TAKEN, **more: Any) -> SignUp:
    person = Person(id=ANA, telegram_id=1, name="Ana", locale="en")
    return SignUp(
        id=7,
        shift=of,
        person=person,
        person_id=ANA,
        state=state,
        signed_up_at=NOON - DAY,
        changed_at=NOON - DAY,
        **more,
    )


def edit(by: int = BOSS, at: datetime = NOON, **old: Any) -> ShiftChange:
    return ShiftChange(kind=ChangeKind.EDITED, at=at, by_id=by, old=kept(old), new={})


def act(kind: ChangeKind, by: int = BOSS, was: str | None = None) -> ShiftChange:
    """Something done to Ana's sign-up; a cancelled shift names all of them."""
    old = {"state": was} if was else {}
    new = {"sign_ups": [7]} if kind is ChangeKind.CANCELLED else {"sign_up": 7}
    return ShiftChange(kind=kind, at=NOON, by_id=by, old=old, new=new)


ON, OFF, CANCELLED = ChangeKind.PUT_ON, ChangeKind.TAKEN_OFF, ChangeKind.CANCELLED
TAKEN, WAITING, GONE = SignUpState.TAKEN, SignUpState.WAITING, SignUpState.CANCELLED


@pytest.mark.parametrize(
    ("state", "changes", "kind"),
    [
        (TAKEN, [edit(title="Door")], NewsKind.CHANGED),
        (TAKEN, [edit(title="Gate")], None),  # there and back again
        (TAKEN, [edit(capacity=5)], None),
        (TAKEN, [edit(by=ANA, title="Door")], None),  # their own act
        (TAKEN, [edit(at=NOON - 2 * DAY, title="Door")], None),  # before they signed up
        (TAKEN, [edit(starts_at=NOON)], NewsKind.MOVED),
        (TAKEN, [edit(ends_at=NOON)], NewsKind.MOVED),
        (WAITING, [edit(starts_at=NOON)], NewsKind.CHANGED),
        (GONE, [edit(starts_at=NOON)], None),
        (TAKEN, [act(ON)], NewsKind.PUT_ON),
        (TAKEN, [act(ON), edit(starts_at=NOON)], NewsKind.PUT_ON),  # they see it as it is now
        (TAKEN, [act(ON, was="waiting")], NewsKind.PUT_ON),
        (GONE, [act(ON), act(OFF, was="taken")], None),  # never told of it
        (GONE, [act(OFF, was="taken")], NewsKind.TAKEN_OFF),
        (TAKEN, [act(OFF, was="taken"), act(ON, was="cancelled")], None),
        (GONE, [act(CANCELLED)], NewsKind.CANCELLED),
        (GONE, [act(ON), act(CANCELLED)], None),
        (GONE, [edit(title="Door"), act(CANCELLED)], NewsKind.CANCELLED),
        (TAKEN, [act(OFF, by=ANA, was="taken")], None),
        (GONE, [act(OFF, by=ANA, was="taken")], None),
    ],
)
def test_each_is_told_what_concerns_them_and_no_more(
    state: SignUpState, changes: list[ShiftChange], kind: NewsKind | None
) -> None:
    news = news_for(shift(), held(shift(), state), changes, ANA)
    assert (news.kind if news else None) is kind


def test_of_several_edits_the_first_old_value_is_told() -> None:
    news = news_for(shift(), held(shift()), [edit(title="Door"), edit(LEE, title="Hall")], ANA)
    assert news is not None
    assert news.old == {"title": "Door"}
    assert [one.by_id for one in news.changes] == [BOSS, LEE]


@pytest.mark.parametrize(
    ("start", "before", "later"),
    [
        (DAY, None, 2 * MINUTE),
        (5 * MINUTE, None, 0 * MINUTE),
        (DAY, 5 * MINUTE, 0 * MINUTE),  # moved away from now: people may be on their way
        (5 * MINUTE, DAY, 0 * MINUTE),
    ],
)
def test_a_change_is_told_once_it_can_not_be_undone_or_at_once_if_time_is_short(
    start: timedelta, before: timedelta | None, later: timedelta
) -> None:
    starts_at = NOON + before if before is not None else None
    assert told_when(shift(NOON + start), NOON, starts_at=starts_at) == NOON + later


@pytest.mark.parametrize(
    ("hour", "ahead", "quiet"),
    [(12, DAY, False), (22, DAY, True), (22, 3 * HOUR, False), (7, DAY, True), (8, DAY, False)],
)
def test_by_night_only_what_is_near_makes_a_sound(hour: int, ahead: timedelta, quiet: bool) -> None:
    now = NOON + (hour - 12) * HOUR
    assert is_quiet(shift(now + ahead), now) is quiet


@pytest.mark.parametrize(
    ("hour", "ahead", "answered"),
    [
        (12, 8 * HOUR, 4 * HOUR),
        (12, 10 * DAY, DAY),
        (12, 15 * MINUTE, 10 * MINUTE),
        (12, 5 * MINUTE, 5 * MINUTE),  # until the start
        (18, 20 * HOUR, 15 * HOUR),  # not at 04:00, but at 09:00
        (22, 6 * HOUR, 6 * HOUR),  # a night shift: until its start
    ],
)
def test_the_deadline_leaves_time_and_falls_into_no_night(
    hour: int, ahead: timedelta, answered: timedelta
) -> None:
    now = NOON + (hour - 12) * HOUR
    assert answer_by(shift(now + ahead), now) == now + answered


@pytest.mark.parametrize(("hour", "later"), [(12, 6), (18, 24), (19, 23)])
def test_the_digest_leaves_at_six_by_the_clocks_there(hour: int, later: int) -> None:
    now = NOON + (hour - 12) * HOUR
    assert next_digest(ZONE, now) == now + later * HOUR


@pytest.mark.parametrize(
    ("more", "at", "risk"),
    [
        ({}, NOON, None),
        ({}, NOON + 12 * HOUR, Risk.UNANSWERED),
        ({"coming_at": NOON}, NOON + 20 * HOUR, None),
        ({"answer_by": NOON + HOUR}, NOON, Risk.MOVED),
        ({"answer_by": NOON + HOUR, "coming_at": NOON}, NOON, None),
    ],
)
def test_who_has_not_answered_is_at_risk(
    more: dict[str, Any], at: datetime, risk: Risk | None
) -> None:
    assert risk_of(held(shift(), **more), at, 12 * HOUR) is risk


def test_who_can_not_be_reached_is_at_risk_but_not_who_has_no_telegram() -> None:
    one = held(shift(), coming_at=NOON)
    one.person.unreachable = "Forbidden: bot was blocked by the user"
    assert risk_of(one, NOON, 12 * HOUR) is Risk.UNREACHABLE
    one.person.telegram_id = None
    assert risk_of(one, NOON, 12 * HOUR) is None
