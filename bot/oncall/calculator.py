"""Who is on call: the one pure function that chat, board, command line and alerts all ask.

An override lives only while the replaced one would be on call. Arithmetic is by the wall clock of
the area's zone (bot/spine/wall_clock.py); a shift of duty is half-open.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.oncall.model import Override, RotaEntry
from bot.spine.wall_clock import instant

MOMENT = "%Y-%m-%d %H:%M"


@dataclass(frozen=True)
class OnCall:
    """One person on call at one level; `until` is the next instant at which this may change."""

    level: int
    person_id: int
    until: datetime
    instead_of: int | None = None


def on_call(
    entries: Iterable[RotaEntry], overrides: Sequence[Override], *, at: datetime, zone: str
) -> list[OnCall]:
    """Find who is on call at this instant: by level, then in the rota's own order."""
    on: dict[tuple[int, int], OnCall] = {}
    for entry in entries:
        until = _on_until(entry, at, zone)
        if until is None:
            continue
        duty = _replaced(OnCall(entry.level, entry.person_id, until), overrides, at)
        other = on.get((duty.level, duty.person_id))
        # Two entries of one person that overlap are one shift of duty: it ends with the later.
        if other is None or other.until < duty.until:
            on[duty.level, duty.person_id] = duty
    return sorted(on.values(), key=lambda duty: duty.level)


def next_hand_off(
    entries: Sequence[RotaEntry], overrides: Sequence[Override], *, at: datetime, zone: str
) -> datetime | None:
    """Find the next instant at which somebody else may be on call.

    Weekly entries are looked at for a week.
    """
    edges = [edge for entry in entries for span in _spans(entry, at, zone, days=8) for edge in span]
    edges += [edge for override in overrides for edge in (override.starts_at, override.ends_at)]
    now = _who(on_call(entries, overrides, at=at, zone=zone))
    for edge in sorted({edge for edge in edges if edge > at}):
        if _who(on_call(entries, overrides, at=edge, zone=zone)) != now:
            return edge
    return None


@lru_cache(maxsize=4096)
def moment(value: str) -> datetime:
    """Read a local time such as 2020-04-01 20:00. Raises ValueError."""
    return datetime.strptime(value.replace("T", " "), MOMENT)  # noqa: DTZ007 - the area's zone


def _who(duties: Iterable[OnCall]) -> set[tuple[int, int]]:
    return {(duty.level, duty.person_id) for duty in duties}


def _on_until(entry: RotaEntry, at: datetime, zone: str) -> datetime | None:
    """Find when the entry's span around `at` ends; None if there is none."""
    return max((end for start, end in _spans(entry, at, zone) if start <= at < end), default=None)


def _spans(
    entry: RotaEntry, at: datetime, zone: str, days: int = 1
) -> Iterator[tuple[datetime, datetime]]:
    """Give the entry's spans as instants; those of a weekly one from near `at` to `days` later."""
    if not entry.weekdays:
        yield instant(moment(entry.begins), zone), instant(moment(entry.ends), zone)
        return
    begins, ends = time.fromisoformat(entry.begins), time.fromisoformat(entry.ends)
    past_midnight = timedelta(days=1 if ends <= begins else 0)
    today = at.astimezone(ZoneInfo(zone)).date()
    # Two days back: a night begins the day before, and a zone may skip a whole day.
    for offset in range(-2, days + 1):
        day: date = today + timedelta(days=offset)
        if str(day.weekday()) in entry.weekdays:
            start = datetime.combine(day, begins)
            yield instant(start, zone), instant(datetime.combine(day, ends) + past_midnight, zone)


def _replaced(duty: OnCall, overrides: Sequence[Override], at: datetime) -> OnCall:
    """Follow the overrides of the person on call; the newest counts.

    A circle ends with the last person before it closes.
    """
    seen = {duty.person_id}
    planned = duty.person_id
    while True:
        theirs = [o for o in overrides if o.replaced_id == duty.person_id]
        later = [o.starts_at for o in theirs if at < o.starts_at < duty.until]
        if later:
            duty = replace(duty, until=min(later))
        active = [
            o for o in theirs if o.starts_at <= at < o.ends_at and o.replacement_id not in seen
        ]
        if not active:
            return duty
        newest = max(active, key=lambda o: (o.created_at, o.id or 0))
        seen.add(newest.replacement_id)
        duty = OnCall(duty.level, newest.replacement_id, min(duty.until, newest.ends_at), planned)
