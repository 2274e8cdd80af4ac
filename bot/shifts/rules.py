"""May they? One pure rule says whether a person may sign up for a shift, or why not.

Lists, buttons and refusals all read this one function.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.area_rules import AreaRules
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.spine.refused import Refused
from bot.spine.wall_clock import local_day

# Until so long before the start nobody has two popular shifts.
OPENS = timedelta(hours=24)


class SignUpRefusal(StrEnum):
    """Why somebody may not sign up for a shift, or do this with their sign-up.

    That a shift is full is no reason of this rule: they may wait.
    """

    GONE = "gone"  # cancelled, or never there
    OVER = "over"
    STARTED = "started"
    NO_ROLE = "no-role"
    WRONG_AREA = "wrong-area"
    ALREADY_YOURS = "already-yours"
    ALREADY_WAITING = "already-waiting"
    OVERLAPS = "overlaps"
    LACKS_LANGUAGE = "lacks-language"
    NOT_YOURS = "not-yours"  # the sign-up is somebody else's, or cancelled
    NOT_OVER = "not-over"  # hours are confirmed after the end
    NOT_BEGUN = "not-begun"  # who did not come is known from the start on
    NOT_ON_IT = "not-on-it"  # said to a coordinator
    FULL = "full"
    OFFER_OVER = "offer-late"  # the place went to somebody else
    OPENS_LATER = "opens-later"  # a second popular one
    TOO_EARLY = "too-early"  # to check in
    NOT_HERE = "not-here"  # they have not checked in
    MARKED_ABSENT = "marked-absent"  # a coordinator says that they did not come
    TOO_LATE = "too-late"  # to correct the hours
    GIVER_BUSY = "giver-busy"  # who gave the place has other work by now
    SWAP_IMPOSSIBLE = "swap-impossible"
    # What an area may ask (area_rules.py).
    RESTS = "rests"  # too near to another shift
    WEEK_FULL = "week-full"
    NEEDS_GUIDE = "needs-guide"  # in training, or new to this work, and nobody experienced on it
    MINOR_ALONE = "minor-alone"


# Why an area's rule stands against it; a coordinator may pass over these.
BY_AREA = (
    SignUpRefusal.RESTS,
    SignUpRefusal.WEEK_FULL,
    SignUpRefusal.NEEDS_GUIDE,
    SignUpRefusal.MINOR_ALONE,
)


class PostRefusal(StrEnum):
    """Why a shift may not be posted."""

    IN_THE_PAST = "form-past"
    ALREADY_POSTED = "already-posted"
    CHANGED_MEANWHILE = "changed-meanwhile"
    TOO_LATE_TO_UNDO = "too-late-to-undo"


class ShiftRefused(Refused):
    """A shift's rules stand against it; `reason` says which, and names the Fluent text."""

    def __init__(self, reason: SignUpRefusal | PostRefusal, **args: Any) -> None:
        self.reason = reason
        self.text_id = f"shift-{reason}"
        super().__init__(**args)


class Work(Protocol):
    """What the rule needs to know of a shift: of the row itself, or of some of its columns."""

    @property
    def id(self) -> int: ...
    @property
    def area_id(self) -> int: ...
    @property
    def state(self) -> ShiftState: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def languages(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def is_popular(self) -> bool: ...
    @property
    def joins_begun(self) -> bool: ...


@dataclass(frozen=True)
class Standing:
    """What a person has done, as far as the rules of areas ask for it (standing.py reads it).

    `rules` and `zones` by area; an area whose rules are usual has none. `done`: sign-ups of the
    last days. `knows`: titles of work that they have done; `learnt`: that anybody has. `guided`:
    ids of shifts that somebody experienced is on.
    """

    rules: Mapping[int, AreaRules] = field(default_factory=dict)
    zones: Mapping[int, str] = field(default_factory=dict)
    done: Sequence[SignUp] = ()
    knows: frozenset[str] = frozenset()
    learnt: frozenset[str] = frozenset()
    guided: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Commitments:
    """What a person holds already and the languages they speak, as the rule reads them."""

    sign_ups: Sequence[SignUp] = ()
    languages: frozenset[str] = frozenset()
    standing: Standing = field(default_factory=Standing)


@dataclass(frozen=True)
class Seating:
    """Somebody to be put on a shift, with all that is known of them."""

    shift: Shift
    person: Person
    commitments: Commitments


def refusal(
    person: Person, shift: Work, commitments: Commitments, now: datetime
) -> SignUpRefusal | None:
    """Say why this person may not sign up for this shift now; None if they may."""
    if shift.state is not ShiftState.OPEN:
        return SignUpRefusal.GONE
    if shift.ends_at <= now:
        return SignUpRefusal.OVER
    if shift.starts_at <= now and not shift.joins_begun:
        return SignUpRefusal.STARTED
    if not rights.may(person, Action.TAKE_SHIFT, shift.area_id):
        works_elsewhere = rights.may_anywhere(person, Action.TAKE_SHIFT)
        return SignUpRefusal.WRONG_AREA if works_elsewhere else SignUpRefusal.NO_ROLE
    reason = _refusal_by(commitments, shift)
    if reason is None and shift.is_popular and now < shift.starts_at - OPENS:
        reason = SignUpRefusal.OPENS_LATER if _has_popular(commitments, shift, now) else None
    return reason or refusal_by_area(person, shift, commitments)


def _refusal_by(commitments: Commitments, shift: Work) -> SignUpRefusal | None:
    for held in commitments.sign_ups:
        if held.shift_id == shift.id:
            has_place = held.state is SignUpState.TAKEN
            return SignUpRefusal.ALREADY_YOURS if has_place else SignUpRefusal.ALREADY_WAITING
    if overlapping(commitments.sign_ups, shift) is not None:
        return SignUpRefusal.OVERLAPS
    if shift.languages and commitments.languages.isdisjoint(shift.languages.split()):
        return SignUpRefusal.LACKS_LANGUAGE
    return None


def overlapping(held: Sequence[SignUp], shift: Work) -> Shift | None:
    """Find another shift in which they have a place at the same time."""
    return next((one.shift for one in all_overlapping(held, shift)), None)


def all_overlapping(held: Sequence[SignUp], shift: Work) -> list[SignUp]:
    """Find all places that they have in other shifts at the same time."""
    return [
        one
        for one in held
        if one.state is SignUpState.TAKEN
        and one.shift_id != shift.id
        and overlap_of(one.shift, shift) > timedelta(0)
    ]


def overlap_of(one: Work, other: Work) -> timedelta:
    """Return how long both shifts last at the same time; not above zero if they do not meet."""
    return min(one.ends_at, other.ends_at) - max(one.starts_at, other.starts_at)


# --- what areas ask -----------------------------------------------------------------------------


def refusal_by_area(person: Person, shift: Work, commitments: Commitments) -> SignUpRefusal | None:
    """Say which rule of the area stands against it."""
    held, standing = commitments.sign_ups, commitments.standing
    rules = standing.rules.get(shift.area_id)
    if rules is None:
        return None
    if too_near([*held, *standing.done], shift, rules.rest):
        return SignUpRefusal.RESTS
    if rules.week and _minutes_of_week(commitments, shift) > rules.week * 60:
        return SignUpRefusal.WEEK_FULL
    if shift.id in standing.guided:
        return None
    if rules.minors and person.is_minor:
        return SignUpRefusal.MINOR_ALONE
    if rules.new and (person.is_trainee or is_new_to(shift.title, standing.knows, standing.learnt)):
        return SignUpRefusal.NEEDS_GUIDE
    return None


def is_new_to(title: str, knows: frozenset[str], learnt: frozenset[str]) -> bool:
    """Tell whether somebody has never done this work, though others have."""
    return title in learnt and title not in knows


def _has_popular(commitments: Commitments, shift: Work, now: datetime) -> bool:
    return any(
        one.state is SignUpState.TAKEN
        and one.shift_id != shift.id
        and one.shift.is_popular
        and one.shift.starts_at > now
        for one in commitments.sign_ups
    )


def too_near(held: Sequence[SignUp], shift: Work, rest: int) -> list[SignUp]:
    """Find places with fewer than so many hours between them and this shift; 0 hours: none."""
    return [
        one
        for one in held
        if one.state in (SignUpState.TAKEN, SignUpState.DONE)
        and one.shift_id != shift.id
        and -overlap_of(one.shift, shift) < timedelta(hours=rest)
    ]


def _minutes_of_week(commitments: Commitments, shift: Work) -> int:
    """Add up what they would work from Monday to Sunday with this shift, in minutes."""
    zone = commitments.standing.zones[shift.area_id]
    week = local_day(shift.starts_at, zone).isocalendar()[:2]
    minutes = int((shift.ends_at - shift.starts_at).total_seconds()) // 60
    for one in [*commitments.sign_ups, *commitments.standing.done]:
        is_work = one.state in (SignUpState.TAKEN, SignUpState.DONE) and one.shift_id != shift.id
        if is_work and local_day(one.shift.starts_at, zone).isocalendar()[:2] == week:
            minutes += one.shift.minutes if one.minutes is None else one.minutes
    return minutes
