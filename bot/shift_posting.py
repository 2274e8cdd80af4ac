"""How shifts come to be: posted by a coordinator, or imported from a table.

A shift is known by its area, title and start; posting or importing the same again makes no second one.
"""

import re
from dataclasses import dataclass
from datetime import datetime

from babel import Locale
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import rights
from bot.people import Person
from bot.places import Area, BadTable, Imported, area_by_code, rows_of
from bot.rights import Action
from bot.shift_refusals import AlreadyPosted, StartsInThePast
from bot.shift_times import read_moment
from bot.shifts import CAPACITY_LIMIT, TITLE_LIMIT, Shift
from bot.spine import due
from bot.spoken import primary

COLUMNS = ("area", "title", "place", "starts", "ends", "capacity", "languages")


@dataclass(frozen=True)
class Draft:
    """A shift that is not posted yet; what a form or a row of a table says."""

    area: Area
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    capacity: int
    languages: str = ""


async def post_shift(session: AsyncSession, draft: Draft, *, by: Person, now: datetime) -> Shift:
    """Posts a shift. Raises NotAllowed, StartsInThePast, AlreadyPosted."""
    rights.require(by, Action.POST_SHIFT, draft.area.id)
    if draft.starts_at <= now:
        raise StartsInThePast
    if await _same(session, draft) is not None:
        raise AlreadyPosted
    return await _add(session, draft, by=by, now=now)


async def import_shifts(session: AsyncSession, text: str, *, now: datetime) -> Imported:
    """Shifts from CSV (columns area,title,place,starts,ends,capacity,languages; a row a shift). Raises BadTable.

    Times are the area's wall clock (2026-04-01 18:00). A row whose area, title and start are known changes that shift.
    """
    new = changed = 0
    for line, row in rows_of(text, COLUMNS):
        draft = await _draft(session, line, row)
        known = await _same(session, draft)
        if known is None:
            await _add(session, draft, by=None, now=now)
            new += 1
        else:
            changed += await _change(session, known, draft, line, now)
    return Imported(new, changed)


def language_codes(text: str) -> str | None:
    """The codes in a list such as `ja, ko`, with one space between; None if one is no language."""
    codes = [primary(code) for code in re.split(r"[\s,;/]+", text) if code]
    known = Locale("en").languages
    return " ".join(dict.fromkeys(codes)) if all(code in known for code in codes) else None


async def _draft(session: AsyncSession, line: int, row: dict[str, str]) -> Draft:
    area = await area_by_code(session, row["area"])
    if area is None:
        raise BadTable(line, f"no area has the code {row['area']!r}")
    for name in ("title", "place"):
        if not 0 < len(row[name]) <= TITLE_LIMIT:
            raise BadTable(line, f"{name} must have 1 to {TITLE_LIMIT} characters")
    starts, ends = read_moment(row["starts"], area.zone), read_moment(row["ends"], area.zone)
    if starts is None or ends is None:
        wrong = row["starts"] if starts is None else row["ends"]
        raise BadTable(line, f"{wrong!r} is no time such as 2026-04-01 18:00")
    if ends <= starts:
        raise BadTable(line, "the shift must end after it starts")
    capacity = int(row["capacity"]) if re.fullmatch(r"[0-9]{1,4}", row["capacity"]) else 0
    if not 0 < capacity <= CAPACITY_LIMIT:
        raise BadTable(line, f"capacity {row['capacity']!r} is no number from 1 to {CAPACITY_LIMIT}")
    languages = language_codes(row["languages"])
    if languages is None:
        raise BadTable(line, f"languages {row['languages']!r}: codes such as ja or ko, with spaces between")
    return Draft(area, row["title"], row["place"], starts, ends, capacity, languages)


async def _change(session: AsyncSession, known: Shift, draft: Draft, line: int, now: datetime) -> bool:
    """Makes a known shift as the row says; whether anything differed."""
    if draft.capacity < known.taken:
        raise BadTable(line, f"capacity {draft.capacity} is less than the {known.taken} places already taken")
    before = (known.place, known.ends_at, known.capacity, known.languages)
    if before == (draft.place, draft.ends_at, draft.capacity, draft.languages):
        return False
    if draft.capacity > known.capacity:
        await due.plan(
            session, "shift-places", {"shift": known.id}, at=now, now=now, key=f"shift-places:{known.id}"
        )
    known.place, known.ends_at = draft.place, draft.ends_at
    known.capacity, known.languages = draft.capacity, draft.languages
    await _plan_end(session, known, now)
    return True


async def _same(session: AsyncSession, draft: Draft) -> Shift | None:
    return await session.scalar(
        select(Shift)
        .where(Shift.area_id == draft.area.id, Shift.title == draft.title, Shift.starts_at == draft.starts_at)
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )


async def _add(session: AsyncSession, draft: Draft, *, by: Person | None, now: datetime) -> Shift:
    made = Shift(
        area=draft.area, title=draft.title, place=draft.place, starts_at=draft.starts_at, ends_at=draft.ends_at,
        capacity=draft.capacity, taken=0, languages=draft.languages, posted_by=by.id if by else None, created_at=now,
    )  # fmt: skip
    session.add(made)
    await session.flush()
    await _plan_end(session, made, now)
    return made


async def _plan_end(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """After the end everybody who had a place is asked to confirm the hours."""
    if shift.ends_at > now:
        await due.plan(
            session,
            "shift-ended",
            {"shift": shift.id},
            at=shift.ends_at,
            now=now,
            key=f"shift-ended:{shift.id}",
        )
