"""What follows from a change: who is told what, when, and until when they may answer. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.shifts.changes import UNDO, ChangeKind, ShiftChange, fields_of, state_before
from bot.shifts.model import HELD, Shift, SignUp, SignUpState
from bot.shifts.quiet import TO_READ, is_night, morning_after
from bot.shifts.reminders import reminders
from bot.spine.wall_clock import instant

# A shift that begins so soon has no time for second thoughts: its changes are told at once.
SOON = timedelta(minutes=10)
# Whether a new time fits is asked for half of what is left, within these bounds.
LEAST_ASKED, MOST_ASKED = timedelta(minutes=10), timedelta(hours=24)
# Who gives a place up so shortly before the start leaves late.
LATE = timedelta(hours=24)
DIGEST_AT = time(18)


class NewsKind(StrEnum):
    CHANGED = "changed"
    MOVED = "moved"  # the time is another: does it still fit?
    CANCELLED = "cancelled"
    PUT_ON = "put-on"
    TAKEN_OFF = "taken-off"


@dataclass(frozen=True)
class News:
    """What one person is told of a shift: the fields as they last knew them, and who did it."""

    kind: NewsKind
    old: dict[str, Any]
    changes: Sequence[ShiftChange]


class Risk(StrEnum):
    """Why it is not sure that somebody with a place will be there."""

    UNREACHABLE = "unreachable"
    MOVED = "moved"  # has not said whether a new time fits
    UNANSWERED = "unanswered"  # has not answered the reminder


# --- who is told what ---------------------------------------------------------------------------


def news_for(
    shift: Shift, sign_up: SignUp, changes: Sequence[ShiftChange], reader: int
) -> News | None:
    """Return what the reader (a person's id) is told of these changes, the oldest first.

    None where it comes to nothing, or where they did it all themselves. A change from before the
    sign-up was made was seen in signing up.
    """
    seats = [one for one in changes if one.new.get("sign_up") == sign_up.id]
    is_held = sign_up.state in HELD
    ended = [
        one
        for one in changes
        if one.kind is ChangeKind.CANCELLED and sign_up.id in one.new.get("sign_ups", ())
    ]
    is_new = bool(seats) and seats[0].kind is ChangeKind.PUT_ON and not seats[0].old
    if ended and not is_held:
        # Of a place that they were never told of they need not be told either.
        return None if is_new else _unless_own(News(NewsKind.CANCELLED, {}, ended[-1:]), reader)
    if seats and seats[0].kind is ChangeKind.PUT_ON:
        is_news = is_held and sign_up.state is SignUpState.TAKEN
        return _unless_own(News(NewsKind.PUT_ON, {}, seats[-1:]), reader) if is_news else None
    if seats and seats[-1].kind is ChangeKind.TAKEN_OFF and not is_held:
        return _unless_own(News(NewsKind.TAKEN_OFF, {}, seats[-1:]), reader)
    edits = [
        one for one in changes if one.kind is ChangeKind.EDITED and one.at >= sign_up.signed_up_at
    ]
    return _unless_own(_changed(shift, sign_up, edits), reader) if is_held else None


def _changed(shift: Shift, sign_up: SignUp, edits: Sequence[ShiftChange]) -> News | None:
    now, before = fields_of(shift), state_before(shift, edits)
    old = {
        name: value
        for name, value in before.items()
        if value != now[name] and name != "capacity"  # how many are needed changes nothing for them
    }
    if not old:
        return None
    is_moved = "starts_at" in old or "ends_at" in old
    asks = is_moved and sign_up.state is SignUpState.TAKEN
    concerned = [one for one in edits if one.old.keys() & old.keys()]
    return News(NewsKind.MOVED if asks else NewsKind.CHANGED, old, concerned)


def _unless_own(news: News | None, reader: int) -> News | None:
    if news is None or all(one.by_id == reader for one in news.changes):
        return None
    return news


# --- when ---------------------------------------------------------------------------------------


def told_when(shift: Shift, now: datetime, *, starts_at: datetime | None = None) -> datetime:
    """Return when a change is told: after the time to undo it, or at once if the start is near.

    `starts_at`: the start that people know, if it is another.
    """
    start = min(shift.starts_at, starts_at or shift.starts_at)
    return now if start - now <= SOON else now + UNDO


def answer_by(shift: Shift, now: datetime) -> datetime:
    """Return until when somebody may say that the new time fits; never within the night's quiet.

    But before the start: who has not answered then is at risk, and keeps the place.
    """
    left = shift.starts_at - now
    deadline = now + min(max(left / 2, LEAST_ASKED), MOST_ASKED)
    if is_night(deadline, shift.area.zone):
        deadline = morning_after(deadline, shift.area.zone) + TO_READ
    return min(deadline, shift.starts_at)


def next_digest(zone: str, now: datetime) -> datetime:
    """Return when the clocks of this zone next show the hour of the digest."""
    day = now.astimezone(ZoneInfo(zone)).date()
    today = instant(datetime.combine(day, DIGEST_AT), zone)
    if today > now:
        return today
    return instant(datetime.combine(day + timedelta(days=1), DIGEST_AT), zone)


# --- who may not come ---------------------------------------------------------------------------


def risk_of(held: SignUp, now: datetime, remind: timedelta) -> Risk | None:
    """Say why it is not sure that somebody with a place comes; None if nothing stands against it.

    `remind`: how long before the start they are asked. `held.person` must be loaded.
    """
    if held.person.telegram_id is not None and held.person.unreachable is not None:
        return Risk.UNREACHABLE
    if held.coming_at is not None:
        return None
    if held.answer_by is not None:
        return Risk.MOVED
    asked = [at for at in reminders(held.shift, remind) if held.changed_at < at <= now]
    return Risk.UNANSWERED if asked else None
