"""Shifts from a table; a row whose area, title and start are known changes that shift."""

import re
from datetime import datetime

from babel import Locale
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.places.model import area_by_code
from bot.shifts.cards import changed_card
from bot.shifts.holders import say_to_holder
from bot.shifts.hours import schedule_end
from bot.shifts.model import CAPACITY_LIMIT, HELD, TITLE_LIMIT, Shift, SignUp
from bot.shifts.post import Draft, add_shift, lock_same
from bot.shifts.waitlist import fill_soon
from bot.spine.tables import BadTable, Imported, rows_of
from bot.spine.texts.render import primary
from bot.spine.typed_times import read_moment

COLUMNS = ("area", "title", "place", "starts", "ends", "capacity", "languages")


async def import_shifts(session: AsyncSession, text: str, *, now: datetime) -> Imported:
    """Import a CSV (area,title,place,starts,ends,capacity,languages; a row a shift).

    Times are the area's wall clock (2026-04-01 18:00). Only a command line calls it. Raises
    BadTable.
    """
    new = changed = 0
    for line, row in rows_of(text, COLUMNS):
        draft = await _draft(session, line, row)
        same = await lock_same(session, draft)
        if same is None:
            await add_shift(session, draft, by=None, now=now)
            new += 1
        else:
            changed += await _change(session, same, draft, line, now)
    return Imported(new, changed)


def language_codes(text: str) -> str | None:
    """Read a list such as `ja, ko` as codes with one space between; None if one is no language."""
    codes = [primary(code) for code in re.split(r"[\s,;/]+", text) if code]
    languages = Locale("en").languages
    return " ".join(dict.fromkeys(codes)) if all(code in languages for code in codes) else None


async def _draft(session: AsyncSession, line: int, row: dict[str, str]) -> Draft:
    """Read a row. Raises BadTable."""
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
        raise BadTable(
            line, f"capacity {row['capacity']!r} is no number from 1 to {CAPACITY_LIMIT}"
        )
    languages = language_codes(row["languages"])
    if languages is None:
        raise BadTable(
            line, f"languages {row['languages']!r}: codes such as ja or ko, with spaces between"
        )
    return Draft(area, row["title"], row["place"], starts, ends, capacity, languages)


async def _change(
    session: AsyncSession, shift: Shift, draft: Draft, line: int, now: datetime
) -> bool:
    """Make a locked shift as the row says; tell whether anything differed."""
    if draft.capacity < shift.taken:
        raise BadTable(
            line, f"capacity {draft.capacity} is less than the {shift.taken} places already taken"
        )
    before = (shift.place, shift.ends_at, shift.capacity, shift.languages)
    if before == (draft.place, draft.ends_at, draft.capacity, draft.languages):
        return False
    if draft.capacity > shift.capacity:
        await fill_soon(session, shift.id, now)
    shift.place, shift.ends_at = draft.place, draft.ends_at
    shift.capacity, shift.languages = draft.capacity, draft.languages
    await schedule_end(session, shift, now=now)
    if before[:2] != (shift.place, shift.ends_at) and shift.ends_at > now:
        await _tell_changed(session, shift, now)
    return True


async def _tell_changed(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Tell everybody who has a place or waits for one, or they would go to the old place."""
    sign_ups = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state.in_(HELD))
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    for held in sign_ups.all():
        await say_to_holder(session, held, changed_card(held, now), now=now)
