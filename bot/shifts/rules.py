"""May they? One pure rule says whether a person may sign up for a shift, or why not.

Lists, buttons and refusals all read this one function.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Protocol

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.spine.refused import Refused


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
    TOO_EARLY = "too-early"  # to check in
    NOT_HERE = "not-here"  # they have not checked in
    MARKED_ABSENT = "marked-absent"  # a coordinator says that they did not come
    TOO_LATE = "too-late"  # to correct the hours
    GIVER_BUSY = "giver-busy"  # who gave the place has other work by now
    SWAP_IMPOSSIBLE = "swap-impossible"


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


@dataclass(frozen=True)
class Commitments:
    """What a person holds already and the languages they speak, as the rule reads them."""

    sign_ups: Sequence[SignUp] = ()
    languages: frozenset[str] = frozenset()


def refusal(
    person: Person, shift: Work, commitments: Commitments, now: datetime
) -> SignUpRefusal | None:
    """Say why this person may not sign up for this shift now; None if they may."""
    if shift.state is not ShiftState.OPEN:
        return SignUpRefusal.GONE
    if shift.starts_at <= now:
        return SignUpRefusal.OVER if shift.ends_at <= now else SignUpRefusal.STARTED
    if not rights.may(person, Action.TAKE_SHIFT, shift.area_id):
        works_elsewhere = rights.may_anywhere(person, Action.TAKE_SHIFT)
        return SignUpRefusal.WRONG_AREA if works_elsewhere else SignUpRefusal.NO_ROLE
    return _refusal_by(commitments, shift)


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
