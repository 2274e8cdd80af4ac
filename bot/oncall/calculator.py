"""Who is on call: the one pure function that chat, board, command line and alerts all ask.

First the rota's own calendar: weekly rows and rotations. Where rows by date fix a level, only they
count. Then overrides: one lives only while the replaced one would be on call. Arithmetic is by the
wall clock of the area's zone (bot/spine/wall_clock.py); a shift of duty is half-open.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.oncall import rotating
from bot.oncall.intervals import Interval, clipped, instant_of, joined, touching, without
from bot.oncall.model import DayOff, Override, RotaEntry, Rotation
from bot.oncall.rotating import moment

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)
# How far ahead the next hand-off is looked for, step by step: most rotas change within days.
HORIZONS = (8 * DAY, 35 * DAY)


@dataclass(frozen=True)
class OnCall:
    """One person's shift of duty at one level; `until` is the next instant at which it may end.

    `instead_of`: whom the rota had planned.
    """

    level: int
    person_id: int
    since: datetime
    until: datetime
    instead_of: int | None = None


@dataclass(frozen=True)
class RotaSpan:
    """A stretch in which the same people are on call; nobody, where `on_call` is empty."""

    start: datetime
    end: datetime
    on_call: tuple[OnCall, ...]


@dataclass(frozen=True)
class Hole:
    """Hours of a level that the rota covers in principle, and in which nobody is on call."""

    level: int
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Rota:
    """All that says who is on call in one area. `absent`: who may take no alerts there."""

    zone: str
    entries: Sequence[RotaEntry] = ()
    overrides: Sequence[Override] = ()
    area_id: int | None = None
    absent: frozenset[int] = field(default=frozenset())


# --- what is asked ------------------------------------------------------------------------------


def who_is_on(rota: Rota, at: datetime) -> list[OnCall]:
    """Find who is on call at this instant: by level, then in the rota's own order."""
    return _on_at(shifts_of_duty(rota, at, at + MINUTE), at)


def spans(rota: Rota, start: datetime, end: datetime) -> list[RotaSpan]:
    """Divide this interval into stretches in which the same people are on call."""
    shifts = shifts_of_duty(rota, start, end)
    edges = {edge for one in shifts for edge in (one.since, one.until) if start < edge < end}
    stretches = pairwise(sorted({start, end, *edges}))
    return [RotaSpan(begin, stop, tuple(_on_at(shifts, begin))) for begin, stop in stretches]


def shifts_of_duty(rota: Rota, start: datetime, end: datetime) -> list[OnCall]:
    """List the shifts of duty that touch this interval, whole, by level; those that meet are one.

    What lies beyond the interval is not looked at, so a shift of duty may go on after its `until`.
    """
    replacing: dict[int, list[Override]] = {}
    for one in rota.overrides:
        if one.replaced_id is not None and one.area_id in (None, rota.area_id):
            replacing.setdefault(one.replaced_id, []).append(one)
    planned = [*_planned(rota, start, end), *_as_well(rota, start, end)]
    shifts = [
        piece
        for duty in planned
        for piece in _overridden(duty, replacing, frozenset({duty.person_id}))
        if piece.since < end and piece.until > start
    ]
    return _merged(shifts)


def holes(rota: Rota, start: datetime, end: datetime) -> list[Hole]:
    """List the hours, level by level, that the rota covers in principle and nobody has."""
    covered: dict[int, list[Interval]] = {}
    for one in shifts_of_duty(rota, start, end):
        covered.setdefault(one.level, []).append((one.since, one.until))
    expected: dict[int, list[Interval]] = {}
    for level, interval in _expected(rota, start, end):
        expected.setdefault(level, []).append(clipped(interval, (start, end)))
    return [
        Hole(level, begin, stop)
        for level in sorted(expected)
        for whole in joined(expected[level])
        for begin, stop in without(whole, covered.get(level, []))
    ]


def next_hand_off(rota: Rota, at: datetime) -> datetime | None:
    """Find the next instant at which somebody else is on call; None: none within five weeks."""
    for horizon in HORIZONS:
        now, *later = spans(rota, at, at + horizon)
        for span in later:
            if _who(span.on_call) != _who(now.on_call):
                return span.start
    return None


def true_end(rota: Rota, one: OnCall, at: datetime) -> datetime | None:
    """Find when somebody's shift of duty truly ends; None: not within five weeks."""
    for horizon in HORIZONS:
        for shift in shifts_of_duty(rota, at, at + horizon):
            is_theirs = (shift.level, shift.person_id) == (one.level, one.person_id)
            if is_theirs and shift.since <= at < shift.until < at + horizon:
                return shift.until
    return None


def levels(rota: Rota) -> list[int]:
    """List the levels of the rota, the one that is tried first at the front."""
    of_entries = {one.level for one in rota.entries if one.person_id not in rota.absent}
    of_overrides = {
        one.level
        for one in rota.overrides
        if one.replaced_id is None and one.area_id == rota.area_id and one.level is not None
    }
    return sorted(of_entries | of_overrides)


def _on_at(shifts: Iterable[OnCall], at: datetime) -> list[OnCall]:
    """Find those of these shifts that hold at an instant; a person once a level."""
    on: dict[tuple[int, int], OnCall] = {}
    for shift in shifts:
        if shift.since <= at < shift.until:
            other = on.get((shift.level, shift.person_id))
            if other is None or other.until < shift.until:
                on[shift.level, shift.person_id] = shift
    return list(on.values())


def _who(on_call: Iterable[OnCall]) -> set[tuple[int, int]]:
    return {(one.level, one.person_id) for one in on_call}


# --- the calendar -------------------------------------------------------------------------------


def _planned(rota: Rota, start: datetime, end: datetime) -> Iterator[OnCall]:
    """Give the planned shifts of duty near this interval, in the rota's own order."""
    fixed = _fixed(rota, start, end)
    for entry in rota.entries:
        cuts = [] if entry.is_by_date else fixed.get(entry.level, [])
        for person_id, whole in _entry_spans(entry, start, end, rota.zone):
            if person_id is not None and person_id not in rota.absent:
                for since, until in without(whole, cuts):
                    yield OnCall(entry.level, person_id, since, until)


def _fixed(rota: Rota, start: datetime, end: datetime) -> dict[int, list[Interval]]:
    """List what is fixed by date, by level."""
    fixed: dict[int, list[Interval]] = {}
    for entry in rota.entries:
        if entry.is_by_date:
            whole = (each for _, each in _entry_spans(entry, start, end, rota.zone))
            fixed.setdefault(entry.level, []).extend(whole)
    return fixed


def _entry_spans(
    entry: RotaEntry, start: datetime, end: datetime, zone: str
) -> Iterator[tuple[int | None, Interval]]:
    """Give who has which hours by this entry, near this interval; None: a hole."""
    if entry.rotation is not None:
        yield from _rotation_spans(entry.rotation, start, end, zone)
        return
    if entry.weekdays:
        days = (day for day in _days(start, end, zone) if str(day.weekday()) in entry.weekdays)
        theirs = _clock_spans(days, entry.begins, entry.ends, zone)
    else:
        theirs = iter(
            [(instant_of(moment(entry.begins), zone), instant_of(moment(entry.ends), zone))]
        )
    for whole in touching(theirs, (start, end)):
        yield entry.person_id, whole


def _clock_spans(days: Iterable[date], begins: str, ends: str, zone: str) -> Iterator[Interval]:
    """Give from one time of day to another on each of these days.

    An end that is not after the beginning lies on the next day.
    """
    first, last = time.fromisoformat(begins), time.fromisoformat(ends)
    next_day = DAY if last <= first else timedelta()
    for day in days:
        yield (
            instant_of(datetime.combine(day, first), zone),
            instant_of(datetime.combine(day, last) + next_day, zone),
        )


def _days(start: datetime, end: datetime, zone: str) -> Iterator[date]:
    """Give the days on which a span may begin that touches this interval."""
    there = ZoneInfo(zone)
    # Two days back: a night begins the day before, and a zone may skip a whole day.
    day, last = start.astimezone(there).date() - 2 * DAY, end.astimezone(there).date()
    while day <= last:
        yield day
        day += DAY


# --- rotations ----------------------------------------------------------------------------------


def _rotation_spans(
    rotation: Rotation, start: datetime, end: datetime, zone: str
) -> Iterator[tuple[int | None, Interval]]:
    """Give who has which hours of a rotation; None: they are covered in principle, by nobody."""
    lasts = _lasting(rotation, zone, end)
    off = [
        (one, clipped(whole, lasts))
        for one in rotation.days_off
        for whole in _off_spans(one, start, end, zone)
    ]
    hours_off = [whole for _, whole in off]
    for period in _periods(rotation, start, end, zone):
        whole = clipped(_period_interval(rotation, period, zone), lasts)
        member = rotating.member_of(rotation, period)
        if member is None:
            yield from ((None, left) for left in without(whole, hours_off))
            continue
        theirs = whole
        if member.left is not None:
            theirs = clipped(whole, (whole[0], instant_of(moment(member.left), zone)))
            yield from ((None, left) for left in without(whole, [theirs, *hours_off]))
        yield from ((member.person_id, left) for left in without(theirs, hours_off))
    for one, whole in off:
        if one.person_id is not None and whole[0] < whole[1]:
            yield one.person_id, whole


def _periods(rotation: Rotation, start: datetime, end: datetime, zone: str) -> Iterator[int]:
    """Number the periods of the rotation that touch this interval."""
    here = start.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    # In the hour that comes twice this may be one too early, never one too late.
    period = rotating.period_at(rotation, here)
    while instant_of(rotating.hand_off(rotation, period), zone) < end:
        yield period
        period += 1


def _period_interval(rotation: Rotation, period: int, zone: str) -> Interval:
    return (
        instant_of(rotating.hand_off(rotation, period), zone),
        instant_of(rotating.hand_off(rotation, period + 1), zone),
    )


def _lasting(rotation: Rotation, zone: str, end: datetime) -> Interval:
    """From when to when the rotation counts; to beyond `end` while it has no end of its own."""
    since = instant_of(moment(rotation.since), zone)
    if rotation.ends is not None:
        return since, instant_of(moment(rotation.ends), zone)
    return since, max(since, end) + 40000 * DAY


def _off_spans(one: DayOff, start: datetime, end: datetime, zone: str) -> Iterator[Interval]:
    days = (
        day
        for day in _days(start, end, zone)
        if (day.isoformat() == one.day if one.day else str(day.weekday()) in one.weekdays)
    )
    yield from touching(_clock_spans(days, one.begins, one.ends, zone), (start, end))


# --- overrides ----------------------------------------------------------------------------------


def _as_well(rota: Rota, start: datetime, end: datetime) -> Iterator[OnCall]:
    for one in rota.overrides:
        if one.replaced_id is None and one.area_id == rota.area_id:
            assert one.level is not None
            assert one.replacement_id is not None
            for since, until in touching([(one.starts_at, one.ends_at)], (start, end)):
                yield OnCall(one.level, one.replacement_id, since, until)


def _overridden(
    duty: OnCall, replacing: Mapping[int, Sequence[Override]], seen: frozenset[int]
) -> list[OnCall]:
    """Cut a shift of duty at the overrides of its person, and follow them; the newest counts.

    A circle ends with the last person before it closes.
    """
    theirs = [
        one
        for one in replacing.get(duty.person_id, ())
        if one.starts_at < duty.until
        and one.ends_at > duty.since
        and one.level in (None, duty.level)
        and one.replacement_id not in seen
    ]
    if not theirs:
        return [duty]
    edges = {edge for one in theirs for edge in (one.starts_at, one.ends_at)}
    inner = {edge for edge in edges if duty.since < edge < duty.until}
    pieces: list[OnCall] = []
    for since, until in pairwise(sorted({duty.since, duty.until, *inner})):
        piece = replace(duty, since=since, until=until)
        active = [one for one in theirs if one.starts_at <= since < one.ends_at]
        if not active:
            pieces.append(piece)
            continue
        newest = max(active, key=lambda one: (one.created_at, one.id or 0))
        if newest.replacement_id is not None:  # None: nobody instead
            planned = duty.instead_of or duty.person_id
            other = replace(piece, person_id=newest.replacement_id, instead_of=planned)
            pieces += _overridden(other, replacing, seen | {newest.replacement_id})
    return pieces


def _merged(shifts: Iterable[OnCall]) -> list[OnCall]:
    """Make shifts of one person that meet or overlap one; by level, then in the rota's order."""
    groups: dict[tuple[int, int, int | None], list[OnCall]] = {}
    for one in shifts:
        groups.setdefault((one.level, one.person_id, one.instead_of), []).append(one)
    merged: list[OnCall] = []
    for group in groups.values():
        whole = joined([(one.since, one.until) for one in group])
        merged += [replace(group[0], since=since, until=until) for since, until in whole]
    return sorted(merged, key=lambda one: one.level)


# --- holes --------------------------------------------------------------------------------------


def _expected(rota: Rota, start: datetime, end: datetime) -> Iterator[tuple[int, Interval]]:
    """Give the hours that the rota covers in principle, whoever has them."""
    fixed = _fixed(rota, start, end)
    for entry in rota.entries:
        if not entry.is_by_date:
            for _, whole in _entry_spans(entry, start, end, rota.zone):
                for left in without(whole, fixed.get(entry.level, [])):
                    yield entry.level, left
    for level in fixed:
        dated = [one for one in rota.entries if one.level == level and one.is_by_date]
        for left in _expected_by_date(dated, start, end, rota.zone):
            yield level, left


def _expected_by_date(
    dated: Sequence[RotaEntry], start: datetime, end: datetime, zone: str
) -> Iterator[Interval]:
    """Give the hours that a plan fixed by date means to cover.

    A stretch of days without names is meant for the hours of the day that the other rows have: a
    plan of nights leaves no hole at noon. Without such rows it is meant whole.
    """
    long = [one for one in dated if _length(one) > DAY]
    short = [one for one in dated if _length(one) <= DAY]
    hours = {(one.begins[-5:], one.ends[-5:]) for one in short}
    for one in short:
        yield from (whole for _, whole in _entry_spans(one, start, end, zone))
    for one in long:
        for _, whole in _entry_spans(one, start, end, zone):
            if one.person_id is not None or not hours:
                yield whole
                continue
            for begins, ends in sorted(hours):
                usual = _clock_spans(_days(start, end, zone), begins, ends, zone)
                yield from (clipped(each, whole) for each in touching(usual, whole))


def _length(entry: RotaEntry) -> timedelta:
    return moment(entry.ends) - moment(entry.begins)
