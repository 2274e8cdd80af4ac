"""Shifts from a table: what is new, changed or moved, and what no table should say.

Which shift a row means: matching.py. Who has one that changes is told.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, joinedload

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.places.naming import AreaNames
from bot.shifts.cards import changed_card, moved_card
from bot.shifts.describing import Described
from bot.shifts.holders import say_to_holder
from bot.shifts.hours import schedule_end
from bot.shifts.matching import match
from bot.shifts.model import (
    CAPACITY_LIMIT,
    HELD,
    TITLE_LIMIT,
    Shift,
    ShiftState,
    SignUp,
    SignUpState,
)
from bot.shifts.post import Draft, add_shift
from bot.shifts.remind import remind_again_soon
from bot.shifts.waitlist import fill_soon
from bot.spine.table_preview import Difference, Mark, Words
from bot.spine.table_times import read_end, read_local, why_no_time
from bot.spine.tables import BadTable, Imported, Row, read_all, read_table
from bot.spine.texts.render import Foreign, Joined, Text
from bot.spine.texts.typed_languages import read_languages
from bot.spine.wall_clock import comes_twice, instant_on, is_skipped

COLUMNS = ("id", "area", "title", "place", "starts", "ends", "capacity", "languages")
OPTIONAL = ("id", "languages")
# Longer or farther than this somebody has to say that it is meant.
LONGEST = timedelta(hours=36)
FARTHEST = timedelta(days=366)
_TIME = "2026-04-01 18:00"
_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Allowed:
    """What a table may say only if somebody has allowed it.

    `by`: who brings it, for whose areas it counts; None for the command line and all areas.
    """

    past: bool = False  # shifts that are over
    doubtful: bool = False  # rows that are likely slips; else these are left out and named
    by: Person | None = None


USUALLY = Allowed()


@dataclass
class _Import:
    """What an import has done so far."""

    session: AsyncSession
    now: datetime
    allowed: Allowed
    new: int = 0
    changed: int = 0
    differences: list[Difference] = field(default_factory=list)
    retimed: list[int] = field(default_factory=list)  # ids of shifts with other times
    there: Sequence[Shift] = ()  # all shifts near the table's

    def note(self, mark: Mark, words: Words, line: int = 0, *, waits: bool = False) -> None:
        self.differences.append(Difference(mark, words, line, waits))


async def import_shifts(
    session: AsyncSession, text: str, *, now: datetime, allowed: Allowed = USUALLY
) -> Imported:
    """Import a table (id,area,title,place,starts,ends,capacity,languages; a row a shift).

    An id, as exporting.py writes it, says which shift a row means, whatever else differs. Times
    are the area's wall clock (2026-04-01 18:00). Nothing is removed. Raises BadTable, which names
    all wrong lines.
    """
    names = AreaNames(await places.areas(session))
    table = read_table(text, COLUMNS, OPTIONAL)
    rows = table.rows
    drafts = read_all(rows, lambda row: _draft(row, names, allowed))
    _check_doubles(rows, drafts)
    work = _Import(session, now, allowed)
    rows, drafts = _leave_out_doubtful(work, rows, drafts)
    shifts = await _lock_near(session, rows, drafts)
    meant = _meant(rows, drafts, shifts, now)
    work.there = shifts
    faults: list[BadTable] = []
    for row, draft, shift in zip(rows, drafts, meant, strict=True):
        try:
            await (_add(work, row, draft) if shift is None else _change(work, row, draft, shift))
        except BadTable as fault:
            faults.append(fault)
    if faults:
        raise BadTable.of(faults)
    await session.flush()
    await _note_double_bookings(work)
    _note_gone(work, [one for one in shifts if one not in meant], drafts)
    return Imported(work.new, work.changed, [*work.differences, *table.notes()])


# --- reading a row ------------------------------------------------------------------------------


def _draft(row: Row, names: AreaNames, allowed: Allowed) -> Draft:
    """Read a row. Raises BadTable."""
    area = names.of_row(row)
    if allowed.by is not None and not rights.may(allowed.by, Action.POST_SHIFT, area.id):
        raise row.fault("area", Text("table-why-not-yours"))
    for name in ("title", "place"):
        if not 0 < len(row[name]) <= TITLE_LIMIT:
            raise row.fault(name, Text("table-why-length", {"limit": str(TITLE_LIMIT)}))
    _id_of(row)
    starts_at, ends_at = _times(row, area)
    languages = read_languages(row["languages"])
    if languages is None:
        raise row.fault("languages", Text("table-why-language"))
    return Draft(
        area, row["title"], row["place"], starts_at, ends_at, _capacity(row), " ".join(languages)
    )


def _times(row: Row, area: Area) -> tuple[datetime, datetime]:
    start = read_local(row["starts"])
    if start is None:
        raise row.fault("starts", why_no_time(row["starts"], _TIME))
    end = read_end(row["ends"], start)
    if end is None:
        raise row.fault("ends", why_no_time(row["ends"], _TIME))
    starts_at, ends_at = instant_on(*start, area.zone), instant_on(*end, area.zone)
    if ends_at <= starts_at:
        raise row.fault("ends", Text("table-why-ends"))
    return starts_at, ends_at


def _capacity(row: Row) -> int:
    written = unicodedata.normalize("NFKC", row["capacity"]).removesuffix("人").strip()
    capacity = int(written) if re.fullmatch(r"[0-9]{1,4}", written) else 0
    if not 0 < capacity <= CAPACITY_LIMIT:
        args = {"from": "1", "to": str(CAPACITY_LIMIT)}
        raise row.fault("capacity", Text("table-why-number", args))
    return capacity


def _check_doubles(rows: Sequence[Row], drafts: Sequence[Draft]) -> None:
    """Raise BadTable where two rows are one shift."""
    lines: dict[tuple[int, str, str, datetime], int] = {}
    faults = []
    for row, draft in zip(rows, drafts, strict=True):
        if (line := lines.setdefault(_key(draft), row.line)) != row.line:
            faults.append(row.fault("title", Text("table-why-same", {"line": str(line)})))
    if faults:
        raise BadTable.of(faults)


def _leave_out_doubtful(
    work: _Import, rows: Sequence[Row], drafts: list[Draft]
) -> tuple[Sequence[Row], list[Draft]]:
    """Note the rows that are likely slips; return those to write."""
    kept = []
    for row, draft in zip(rows, drafts, strict=True):
        doubt = _doubt(draft, work.now)
        if doubt is not None:
            work.note(Mark.DOUBTFUL, doubt, row.line, waits=not work.allowed.doubtful)
        if doubt is None or work.allowed.doubtful:
            kept.append((row, draft))
    return [row for row, _ in kept], [draft for _, draft in kept]


def _doubt(draft: Draft, now: datetime) -> Text | None:
    """Say what makes a row a likely slip."""
    lasts = draft.ends_at - draft.starts_at
    if lasts > LONGEST:
        hours = str(lasts // timedelta(hours=1))
        return Text("table-long", {"what": Foreign(_words(draft)), "hours": hours})
    if draft.starts_at - now > FARTHEST:
        return Text("table-far", {"what": Foreign(_words(draft))})
    return None


# --- which shift a row means --------------------------------------------------------------------


def _id_of(row: Row) -> int:
    """Read a row's id; 0 where it has none. Raises BadTable."""
    written = unicodedata.normalize("NFKC", row["id"]).strip().removesuffix(".0")
    if not written:
        return 0
    if not re.fullmatch(r"[0-9]{1,18}", written):
        raise row.fault("id", Text("table-why-unknown-shift"))
    return int(written)


def _meant(
    rows: Sequence[Row], drafts: Sequence[Draft], shifts: Sequence[Shift], now: datetime
) -> list[Shift | None]:
    """Return the shift of each row: by its id, else by what it says. Raises BadTable."""
    by_id = {shift.id: shift for shift in shifts}
    meant: list[Shift | None] = [None] * len(rows)
    faults = []
    lines: dict[int, int] = {}
    for at, (row, draft) in enumerate(zip(rows, drafts, strict=True)):
        if not (number := _id_of(row)):
            continue
        shift = by_id.get(number)
        if shift is None or shift.area_id != draft.area.id:
            faults.append(row.fault("id", Text("table-why-unknown-shift")))
        elif (line := lines.setdefault(number, row.line)) != row.line:
            faults.append(row.fault("id", Text("table-why-same", {"line": str(line)})))
        meant[at] = shift
    if faults:
        raise BadTable.of(faults)
    left = [at for at, shift in enumerate(meant) if shift is None]
    matched = match(
        [drafts[at] for at in left],
        [shift for shift in shifts if shift.id not in lines],
        can_move=lambda one: one.starts_at > now and one.state is ShiftState.OPEN,
    )
    for at, shift in zip(left, matched, strict=True):
        meant[at] = shift
    return meant


# --- writing ------------------------------------------------------------------------------------


async def _lock_near(
    session: AsyncSession, rows: Sequence[Row], drafts: Sequence[Draft]
) -> list[Shift]:
    """Find the shifts of the table's areas, days and ids, locked until the transaction ends."""
    if not drafts:
        return []
    starts = [one.starts_at for one in drafts]
    shifts = await session.scalars(
        select(Shift)
        .where(
            Shift.area_id.in_({one.area.id for one in drafts}),
            Shift.starts_at.between(min(starts) - _DAY, max(starts) + _DAY)
            | Shift.id.in_({_id_of(row) for row in rows}),
        )
        .order_by(Shift.id)
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )
    return list(shifts)


async def _add(work: _Import, row: Row, draft: Draft) -> None:
    if draft.ends_at <= work.now and not work.allowed.past:
        raise row.fault("ends", Text("table-why-over"))
    await add_shift(work.session, draft, by=work.allowed.by, now=work.now)
    work.new += 1
    work.note(Mark.NEW, _words(draft), row.line)
    _note_clocks(work, row, draft)


async def _change(work: _Import, row: Row, draft: Draft, shift: Shift) -> None:
    """Make a locked shift as the row says, and tell those who have it. Raises BadTable."""
    session, now = work.session, work.now
    if _facts(shift) == _facts(draft):
        return
    before, started_before, ended_before = _words(shift), shift.starts_at, shift.ends_at
    _check_change(work, row, draft, shift)
    if draft.capacity > shift.capacity:
        await fill_soon(session, shift.id, now)
    place_before, shift.title = shift.place, draft.title
    shift.place, shift.starts_at, shift.ends_at = draft.place, draft.starts_at, draft.ends_at
    shift.capacity, shift.languages = draft.capacity, draft.languages
    await session.flush()
    await schedule_end(session, shift, now=now)
    has_moved = started_before != shift.starts_at
    if (started_before, ended_before) != (shift.starts_at, shift.ends_at):
        work.retimed.append(shift.id)
    if has_moved:
        await remind_again_soon(session, shift.id, now)
    if (has_moved or (place_before, ended_before) != (shift.place, shift.ends_at)) and (
        shift.ends_at > now
    ):
        await _tell_changed(session, shift, started_before if has_moved else None, now)
    work.changed += 1
    mark = Mark.MOVED if has_moved else Mark.CHANGED
    work.note(mark, _signed_up(f"{before} → {_words(shift)}", shift), row.line)
    _note_clocks(work, row, draft)


def _check_change(work: _Import, row: Row, draft: Draft, shift: Shift) -> None:
    """Raise BadTable for a change that would rewrite what was, or send somebody away."""
    if shift.state is not ShiftState.OPEN:
        raise row.fault("title", Text("table-why-cancelled"))
    if min(shift.ends_at, draft.ends_at) <= work.now and not work.allowed.past:
        raise row.fault("ends", Text("table-why-over"))  # its hours are what was worked
    if any(_key(other) == _key(draft) for other in work.there if other is not shift):
        raise row.fault("title", Text("shift-already-posted"))
    if draft.capacity < shift.taken:
        raise row.fault("capacity", Text("table-why-taken", {"taken": shift.taken}))


async def _tell_changed(
    session: AsyncSession, shift: Shift, moved_from: datetime | None, now: datetime
) -> None:
    """Tell everybody who has a place or waits for one, or they would go to the old place."""
    sign_ups = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state.in_(HELD))
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    for held in sign_ups.all():
        if moved_from is None:
            card = changed_card(held, now)
        else:
            # Who said that they are coming said it of the other hour.
            held.coming_at = None
            card = moved_card(held, moved_from, now)
        await say_to_holder(session, held, card, now=now)


# --- what the preview says besides --------------------------------------------------------------


def _note_clocks(work: _Import, row: Row, draft: Draft) -> None:
    """Say which times the area's clocks jump over or show twice."""
    start = read_local(row["starts"])
    end = read_end(row["ends"], start) if start else None
    for column, written, at in (("starts", start, draft.starts_at), ("ends", end, draft.ends_at)):
        if written is None:
            continue
        local = datetime.combine(written[0], time()) + timedelta(minutes=written[1])
        args = {"what": Foreign(row[column])}
        if is_skipped(local, draft.area.zone):
            shown = f"{at.astimezone(ZoneInfo(draft.area.zone)):%H:%M}"
            words = Text("table-clock-skipped", args | {"at": shown})
            work.note(Mark.WARNING, words, row.line)
        elif comes_twice(local, draft.area.zone):
            work.note(Mark.WARNING, Text("table-clock-twice", args), row.line)


async def _note_double_bookings(work: _Import) -> None:
    """Name everybody whom the other times give two shifts at once."""
    other_held, other = aliased(SignUp), aliased(Shift)
    rows = await work.session.execute(
        select(SignUp, other)
        .join(Shift, Shift.id == SignUp.shift_id)
        .join(other_held, other_held.person_id == SignUp.person_id)
        .join(other, other.id == other_held.shift_id)
        .where(
            SignUp.shift_id.in_(work.retimed),
            SignUp.state == SignUpState.TAKEN,
            other_held.state == SignUpState.TAKEN,
            other.id != Shift.id,
            other.state == ShiftState.OPEN,
            other.starts_at < Shift.ends_at,
            Shift.starts_at < other.ends_at,
        )
        .order_by(SignUp.id, other.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    for held, clashing in rows.all():
        both = Joined([Foreign(_words(held.shift)), Foreign(_words(clashing))], " + ")
        args = {"name": Foreign(held.person.name), "shifts": both}
        work.note(Mark.DOUBTFUL, Text("table-two-at-once", args))


def _note_gone(work: _Import, left: Iterable[Shift], drafts: Sequence[Draft]) -> None:
    """Say which coming shifts within the table's time it leaves out; they stay."""
    if not drafts:
        return
    first, last = min(one.starts_at for one in drafts), max(one.starts_at for one in drafts)
    for shift in sorted(left, key=lambda one: (one.starts_at, one.id)):
        is_within = first <= shift.starts_at <= last
        if is_within and shift.ends_at > work.now and shift.state is ShiftState.OPEN:
            work.note(Mark.GONE, _signed_up(_words(shift), shift))


def _facts(one: Described) -> tuple[object, ...]:
    return one.title, one.place, one.starts_at, one.ends_at, one.capacity, one.languages


def _key(one: Described) -> tuple[int, str, str, datetime]:
    """Return by what a shift is known."""
    return one.area.id, one.title, one.place, one.starts_at


def _signed_up(words: str, shift: Shift) -> Words:
    """Say how many people a shift concerns."""
    if not shift.taken:
        return words
    return Text("table-signed-up", {"shift": Foreign(words), "count": str(shift.taken)})


def _words(one: Described) -> str:
    """Describe a shift in one line of no language, in the area's time, as tables write it."""
    there = ZoneInfo(one.area.zone)
    start, end = one.starts_at.astimezone(there), one.ends_at.astimezone(there)
    until = f"{end:%H:%M}" if start.date() == end.date() else f"{end:%Y-%m-%d %H:%M}"
    languages = [one.languages] if one.languages else []
    when, places = f"{start:%Y-%m-%d %H:%M} – {until}", f"👥 {one.capacity}"
    return " · ".join([one.area.code, one.title, one.place, when, places, *languages])
