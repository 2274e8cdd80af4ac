"""Whom a call-out asks next, how many at once, and when the next wave goes. Pure; times are UTC."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.people.model import Person
from bot.settings import Settings
from bot.shifts.holders import is_there
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.offer_rules import RUSH
from bot.shifts.quiet import is_night, morning_after
from bot.shifts.rules import Commitments, SignUpRefusal, overlap_of, refusal
from bot.spine.wall_clock import instant_on

# A wave waits for a tenth of the time that is left, but never longer than this.
LONGEST_WAIT = timedelta(hours=1)
# For so little work nobody is called any more.
LEAST_WORK = timedelta(minutes=30)
# *Not today* holds until midnight, but at least for so long: nobody is rung again that night.
NOT_TODAY = timedelta(hours=12)
# From here on people say when they will be there, not whether they will be in time.
NEAR = timedelta(hours=1)
# Minutes that people may answer.
DELAYS = (0, 20, 60)


@dataclass(frozen=True)
class Pace:
    """What the deployment expects of people: settings."""

    by_day: float
    by_night: float  # expected answers: the part of those asked who say yes
    wait: timedelta  # for which a wave waits at least
    rest: timedelta  # between somebody's work and the next

    @classmethod
    def of(cls, settings: Settings) -> "Pace":
        return cls(
            settings.callout_answers_by_day / 100,
            settings.callout_answers_by_night / 100,
            timedelta(minutes=settings.callout_wave_minutes),
            timedelta(hours=settings.callout_rest_hours),
        )


# --- whom -----------------------------------------------------------------------------------------


class LeftOut(StrEnum):
    """Why somebody is not asked, in the order in which the reasons count."""

    ON_IT = "on-it"  # has the shift or waits for it
    ASKED = "asked"  # in this call-out
    SAID_NO = "said-no"  # to this shift, or to everything today
    BUSY = "busy"  # has other work at that hour, or is on call
    LANGUAGE = "language"
    RESTING = "resting"
    ELSEWHERE = "elsewhere"  # has yet to answer another call-out
    UNREACHABLE = "unreachable"


_OF_REFUSALS = {
    SignUpRefusal.ALREADY_YOURS: LeftOut.ON_IT,
    SignUpRefusal.ALREADY_WAITING: LeftOut.ON_IT,
    SignUpRefusal.OVERLAPS: LeftOut.BUSY,
    SignUpRefusal.LACKS_LANGUAGE: LeftOut.LANGUAGE,
}


@dataclass(frozen=True)
class Candidate:
    """Somebody who may take the shift, with all that decides whether and when they are asked."""

    person: Person
    commitments: Commitments = field(default_factory=Commitments)
    last_asked: datetime | None = None  # in any call-out
    is_standby: bool = False
    is_on_call: bool = False  # while the shift lasts
    was_asked: bool = False  # in this call-out
    said_no: bool = False
    is_asked_elsewhere: bool = False


@dataclass(frozen=True)
class Pool:
    """Who is asked, in this order, and how many are left out for which reason."""

    order: Sequence[Candidate]
    left_out: Mapping[LeftOut, int]


def pool_of(shift: Shift, candidates: Sequence[Candidate], now: datetime, rest: timedelta) -> Pool:
    """Put those who can be asked in order: who stands by, then who was not asked for longest."""
    left_out: dict[LeftOut, int] = {}
    order = []
    for one in candidates:
        why = left_out_for(shift, one, now, rest)
        if why is None:
            order.append(one)
        else:
            left_out[why] = left_out.get(why, 0) + 1
    order.sort(key=_order)
    return Pool(order, {why: left_out[why] for why in LeftOut if why in left_out})


def _order(one: Candidate) -> tuple[bool, bool, float, int]:
    asked = one.last_asked
    return not one.is_standby, asked is not None, asked.timestamp() if asked else 0, one.person.id


def left_out_for(shift: Shift, one: Candidate, now: datetime, rest: timedelta) -> LeftOut | None:
    """Say why somebody is not asked now; None if they are."""
    if one.was_asked:
        return LeftOut.ASKED
    refused = refusal_to_join(one.person, shift, one.commitments, now)
    if refused is not None:
        return _OF_REFUSALS.get(refused, LeftOut.BUSY)
    if one.said_no:
        return LeftOut.SAID_NO
    if one.is_on_call:
        return LeftOut.BUSY
    if is_resting(shift, one.commitments.sign_ups, rest):
        return LeftOut.RESTING
    if one.is_asked_elsewhere:
        return LeftOut.ELSEWHERE
    return None if is_there(one.person) else LeftOut.UNREACHABLE


def refusal_to_join(
    person: Person, shift: Shift, commitments: Commitments, now: datetime
) -> SignUpRefusal | None:
    """Say as `refusal` why they may not join; a shift that has begun is joined until its end."""
    if now < shift.ends_at:
        now = min(now, shift.starts_at - timedelta(seconds=1))
    return refusal(person, shift, commitments, now)


def is_resting(shift: Shift, held: Sequence[SignUp], rest: timedelta) -> bool:
    """Tell whether other work ends so shortly before this, or begins so shortly after it."""
    return any(
        one.state is SignUpState.TAKEN
        and one.shift_id != shift.id
        and overlap_of(one.shift, shift) > -rest
        for one in held
    )


# --- how many, and when ---------------------------------------------------------------------------


def wave_size(missing: int, shift: Shift, now: datetime, pace: Pace) -> int:
    """Return how many are asked at once: what is missing, by the answers to expect at this hour."""
    expected = pace.by_night if is_night(now, shift.area.zone) else pace.by_day
    return math.ceil(round(missing / expected, 6))


def wave_wait(shift: Shift, now: datetime, pace: Pace) -> timedelta:
    """Return how long a wave is waited for before more are asked."""
    tenth = (shift.starts_at - now) / 10
    return max(pace.wait, min(tenth, LONGEST_WAIT))


def sent_when(shift: Shift, now: datetime, *, is_urgent: bool) -> datetime:
    """Return when a wave goes: now, or in the morning, if it can wait until then."""
    zone = shift.area.zone
    if is_urgent or not is_night(now, zone):
        return now
    morning = morning_after(now, zone)
    return morning if shift.starts_at - morning >= RUSH else now


def is_too_late(shift: Shift, now: datetime) -> bool:
    """Tell whether so little of the shift is left that nobody is called for it."""
    return shift.ends_at - now < LEAST_WORK


@dataclass(frozen=True)
class PlannedWave:
    at: datetime
    size: int


@dataclass(frozen=True)
class Foreseen:
    """What a call-out would do: whom it would ask in which order, and when how many.

    `waits_until`: when the first wave goes if it is not urgent; None for at once.
    """

    shift: Shift
    missing: int
    pool: Pool
    waves: Sequence[PlannedWave]
    waits_until: datetime | None


def plan(
    shift: Shift, missing: int, people: int, start: datetime, pace: Pace, *, is_urgent: bool = False
) -> list[PlannedWave]:
    """Foresee the waves if nobody answers: until all `people` are asked, or it is too late."""
    waves: list[PlannedWave] = []
    at = start
    while people > 0:
        at = sent_when(shift, at, is_urgent=is_urgent)
        if is_too_late(shift, at):
            break
        size = min(wave_size(missing, shift, at, pace), people)
        waves.append(PlannedWave(at, size))
        people -= size
        at += wave_wait(shift, at, pace)
    return waves


# --- answers --------------------------------------------------------------------------------------


def is_near(shift: Shift, now: datetime) -> bool:
    """Tell whether people are asked when they will be there, since it begins so soon."""
    return shift.starts_at - now < NEAR


def there_at(shift: Shift, now: datetime, minutes: int) -> datetime:
    """Return when somebody will be there who is that many minutes away, or late."""
    start = now if is_near(shift, now) else shift.starts_at
    return max(start + timedelta(minutes=minutes), shift.starts_at)


def no_until(said_at: datetime, zone: str) -> datetime:
    """Return until when *not today* keeps call-outs away, by the clocks of this zone."""
    tomorrow = said_at.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return max(instant_on(tomorrow, 0, zone), said_at + NOT_TODAY)


def without_waits(commitments: Commitments, shift_id: int) -> Commitments:
    """Leave out a wait for this very shift: who waits for it may join it."""
    held = [
        one
        for one in commitments.sign_ups
        if not (one.shift_id == shift_id and one.state is SignUpState.WAITING)
    ]
    return replace(commitments, sign_ups=held)
