"""How shifts come to be: posted by a coordinator, or imported from a table; and how the times that people type are read.

A shift is known by its area, title and start; posting or importing the same again makes no second one. A local time that the
clocks jump over becomes the first instant after the jump; one that comes twice means the first. A day without a year is the next
one that comes. Nothing here reads a clock: `today` is handed in.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.people.spoken import primary
from bot.places.model import Area, area_by_code
from bot.shifts.browse import brief
from bot.shifts.finish import plan_end
from bot.shifts.model import CAPACITY_LIMIT, HELD, TITLE_LIMIT, GiveUp, Shift, SignUp, SignUpState
from bot.shifts.take import fill_soon
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.outbox.screen import Button
from bot.spine.refused import Refused
from bot.spine.tables import BadTable, Imported, rows_of

COLUMNS = ("area", "title", "place", "starts", "ends", "capacity", "languages")
DAY_MINUTES = 24 * 60
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일]?")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-月월]\s*(\d{1,2})\s*[日일]?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?h?"
_SPAN = re.compile(rf"{_CLOCK}\s*(?:-|to|bis|a|à|até|到|至|から)\s*{_CLOCK}")
_MOMENT = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})")


class StartsInThePast(Refused):
    """A shift is posted before it starts."""

    text_id = "shift-form-past"


class AlreadyPosted(Refused):
    """The area has a shift of this title and start."""

    text_id = "shift-already-posted"


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
    session: AsyncSession, known: Shift, draft: Draft, line: int, now: datetime
) -> bool:
    """Makes a known shift as the row says; whether anything differed."""
    if draft.capacity < known.taken:
        raise BadTable(
            line, f"capacity {draft.capacity} is less than the {known.taken} places already taken"
        )
    before = (known.place, known.ends_at, known.capacity, known.languages)
    if before == (draft.place, draft.ends_at, draft.capacity, draft.languages):
        return False
    if draft.capacity > known.capacity:
        await fill_soon(session, known.id, now)
    known.place, known.ends_at = draft.place, draft.ends_at
    known.capacity, known.languages = draft.capacity, draft.languages
    await plan_end(session, known, now)
    if before[:2] != (known.place, known.ends_at) and known.ends_at > now:
        await _tell_changed(session, known, now)
    return True


async def _tell_changed(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Whoever has a place, or waits for one, would go to where they were told to."""
    found = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state.in_(HELD))
        .order_by(SignUp.id)
    )
    for held in list(found):
        person = await session.get_one(Person, held.person_id)
        may_leave = held.state is SignUpState.TAKEN and shift.starts_at > now
        cant = [[Button("shift-button-cant", GiveUp(held.id).pack())]] if may_leave else []
        await outbox.say(
            session, person, "shift-changed", brief(shift), now=now, buttons=cant, lane=Lane.NOTICE
        )


async def _same(session: AsyncSession, draft: Draft) -> Shift | None:
    return await session.scalar(
        select(Shift)
        .where(
            Shift.area_id == draft.area.id,
            Shift.title == draft.title,
            Shift.starts_at == draft.starts_at,
        )
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )


async def _add(session: AsyncSession, draft: Draft, *, by: Person | None, now: datetime) -> Shift:
    made = Shift(
        area=draft.area,
        title=draft.title,
        place=draft.place,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        capacity=draft.capacity,
        taken=0,
        languages=draft.languages,
        posted_by=by.id if by else None,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    await plan_end(session, made, now)
    return made


# --- times as people type them -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Span:
    """From and to, in minutes after midnight of the same day. `end` may be 24:00, and is over that on the next day."""

    start: int
    end: int

    @property
    def backwards(self) -> bool:
        return self.end <= self.start

    def into_next_day(self) -> "Span":
        return Span(self.start, self.end + DAY_MINUTES)


def instant(day: date, minutes: int, zone: str) -> datetime:
    """The instant (UTC) at which the zone's clocks show that many minutes after midnight of the day."""
    there = ZoneInfo(zone)
    wall = datetime.combine(
        day + timedelta(days=minutes // DAY_MINUTES), time(*divmod(minutes % DAY_MINUTES, 60))
    )
    late = wall.replace(tzinfo=there).astimezone(UTC)
    if late.astimezone(there).replace(tzinfo=None) == wall:
        return late
    # The clocks jump over it. Fold 1 counts with the offset after the jump, so the jump lies between the two.
    early = wall.replace(tzinfo=there, fold=1).astimezone(UTC)
    offset = early.astimezone(there).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
        if middle.astimezone(there).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late


def read_day(text: str, today: date) -> date | None:
    """A day from `2026-04-01`, `04-01` (month first), `1.4.` (day first) or `4月1日`; None if it is none of them."""
    text = _plain(text)
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _MONTH_FIRST.fullmatch(text):
        return _next(int(found[1]), int(found[2]), today)
    if found := _DAY_FIRST.fullmatch(text):
        day, month = int(found[1]), int(found[2])
        return _day(int(found[3]), month, day) if found[3] else _next(month, day, today)
    return None


def read_span(text: str) -> Span | None:
    """A span from `18:00-22:00` or `18-22`; None if it is none. It may run backwards: ask whether it ends the next day."""
    found = _SPAN.fullmatch(_plain(text).lower())
    if found is None:
        return None
    start, end = _minutes(found[1], found[2]), _minutes(found[3], found[4])
    if start is None or end is None or start == DAY_MINUTES:
        return None
    return Span(start, end)


def read_moment(text: str, zone: str) -> datetime | None:
    """An instant from `2026-04-01 18:00` in the zone, or None."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    day = _day(int(found[1]), int(found[2]), int(found[3]))
    minutes = _minutes(found[4], found[5])
    return None if day is None or minutes is None else instant(day, minutes, zone)


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day that the zone has at this instant."""
    return moment.astimezone(ZoneInfo(zone)).date()


def unmarked(text: str) -> str:
    """The text without marks that nobody sees, such as those that right-to-left keyboards and copies add."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()


def _plain(text: str) -> str:
    """Full-width signs and every kind of dash as ASCII, so that any keyboard will do."""
    return re.sub(
        "[\u2010-\u2015\u2212~\u301c]", "-", unicodedata.normalize("NFKC", unmarked(text))
    ).strip()


def _minutes(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total <= DAY_MINUTES else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(month: int, day: int, today: date) -> date | None:
    # 29 February may be years away: then it is a slip, not a date.
    this, next_ = _day(today.year, month, day), _day(today.year + 1, month, day)
    return this if this is not None and this >= today else next_
