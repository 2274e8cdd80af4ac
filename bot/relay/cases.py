"""Cases and their entries: opening, settling the area, writing down, and reading them."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import raiseload

from bot.languages import detect as languages
from bot.oncall import rota
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.relay import media
from bot.relay.language import Recognised, common_language
from bot.relay.model import (
    Case,
    CaseRefusal,
    CaseRefused,
    CaseState,
    Entry,
    Said,
    Side,
)
from bot.spine.db.queries import lock

# Of a person, whose languages count as prior of the next one's.
EARLIER_ENTRIES = 5
# Of an area, whose languages count as those of its people.
COUNTED_NEAR = 200
# Cases that the staff are offered to pick from.
PICKED_FROM = 20


# --- writing ------------------------------------------------------------------------------------


async def open_case(
    session: AsyncSession,
    person: Person,
    recognised: Recognised,
    *,
    area: Area | None,
    staff: Sequence[Person],
    now: datetime,
) -> Case:
    """Open the person's case, to be read by this staff.

    While its area is unknown nobody of one area reads it.
    """
    case = Case(
        resident=person,
        area=area,
        interpreter=None,
        language=recognised.case,
        certainty=recognised.certainty,
        language_asked=False,
        staff_language=common_language(staff),
        state=CaseState.OPEN,
        opened_at=now,
    )
    session.add(case)
    await session.flush()
    return case


async def settle_area(session: AsyncSession, case: Case, area: Area) -> bool:
    """Set the area of a case that had none; False when it has one."""
    await lock(session, Case, case.id)
    if case.area_id is not None:
        return False
    case.area = area
    await session.flush()
    return True


async def write_down(
    session: AsyncSession,
    case: Case,
    author: Person,
    said: Said,
    language: str,
    shown_with: int | None,
) -> Entry:
    """Keep what was said as the case's next entry, on the card of the entry `shown_with`."""
    entry = Entry(
        case=case,
        author=author,
        side=Side.RESIDENT if author.id == case.resident_id else Side.STAFF,
        kind=said.kind,
        text=said.text,
        entities=[dict(entity) for entity in said.entities],
        media=said.media,
        language=language,
        chat_id=said.chat_id,
        message_id=said.message_id,
        said_at=said.said_at,
        revision=1,
        answers=said.answers,
        quote=said.quote,
        album=said.album,
        shown_with=shown_with,
        is_forwarded=said.is_forwarded,
    )
    session.add(entry)
    await session.flush()
    return entry


def is_revised(entry: Entry, said: Said) -> bool:
    """Tell whether the author's edit changes anything: a reaction raises an edit as well."""
    entities = [dict(entity) for entity in said.entities]
    is_same = (entry.text, entry.entities) == (said.text, entities)
    return not is_same or media.replaced(entry.media, said.media)


def revise(entry: Entry, said: Said) -> None:
    """Take over the author's edit."""
    entry.text, entry.entities = said.text, [dict(entity) for entity in said.entities]
    entry.revision += 1


# --- reading ------------------------------------------------------------------------------------


async def case_by_id(session: AsyncSession, case_id: int) -> Case:
    """Return the case. Raises CaseRefused for one that does not exist."""
    case = await session.get(Case, case_id)
    if case is None:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    return case


async def lock_case(session: AsyncSession, case_id: int) -> Case:
    """Read the case as it is now and lock it until the transaction ends. Raises CaseRefused."""
    case = await lock(session, Case, case_id)
    if case is None:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    return case


async def open_case_of(session: AsyncSession, person: Person) -> Case | None:
    """Return the resident's open case, if they have one."""
    return await session.scalar(
        select(Case).where(Case.resident_id == person.id, Case.state == CaseState.OPEN)
    )


async def newest_case_of(session: AsyncSession, person: Person) -> Case | None:
    """Return the resident's open case, else the one that was closed last."""
    return await session.scalar(
        select(Case).where(Case.resident_id == person.id).order_by(Case.id.desc()).limit(1)
    )


async def open_cases(session: AsyncSession, person: Person, *, now: datetime) -> list[Case]:
    """List the open cases that this member of staff may answer, the newest first."""
    areas = await rota.areas_now(session, person, Action.ANSWER_CASE, now=now)
    is_placed = Case.area_id.is_not(None) | Case.office_since.is_not(None)
    answerable = select(Case).where(Case.state == CaseState.OPEN, is_placed)
    if areas is not None:
        answerable = answerable.where(Case.area_id.in_(areas))
    cases = await session.scalars(
        answerable.where(Case.resident_id != person.id).order_by(Case.id.desc()).limit(PICKED_FROM)
    )
    return list(cases)


async def interpreted_by(session: AsyncSession, person: Person) -> Case | None:
    """Return the open case that this person interprets, the newest if several."""
    if not rights.may_anywhere(person, Action.INTERPRET):
        return None
    return await session.scalar(
        select(Case)
        .where(Case.interpreter_id == person.id, Case.state == CaseState.OPEN)
        .order_by(Case.id.desc())
        .limit(1)
    )


async def entries_of(session: AsyncSession, case: Case) -> list[Entry]:
    """List all that was said in the case, in order."""
    entries = await session.scalars(
        select(Entry)
        .where(Entry.case_id == case.id)
        .order_by(Entry.id)
        .options(raiseload(Entry.case, sql_only=True))  # it is loaded
    )
    return list(entries)


async def last_entry(session: AsyncSession, case: Case) -> Entry | None:
    """Return what was said last in the case."""
    return await session.scalar(
        select(Entry).where(Entry.case_id == case.id).order_by(Entry.id.desc()).limit(1)
    )


async def entry_of_message(session: AsyncSession, chat_id: int, message_id: int) -> Entry | None:
    """Return the entry that its author wrote as this message."""
    return await session.scalar(
        select(Entry).where(Entry.chat_id == chat_id, Entry.message_id == message_id)
    )


async def languages_near(session: AsyncSession, area_id: int | None) -> list[str]:
    """List the languages of an area's newest cases, the most frequent first."""
    newest = (
        select(Case.language)
        .where(Case.area_id == area_id)
        .order_by(Case.id.desc())
        .limit(COUNTED_NEAR)
    )
    counted = Counter(await session.scalars(newest)) if area_id is not None else Counter()
    return [language for language, _ in counted.most_common()]


async def area_for(session: AsyncSession, person: Person) -> Area | None:
    """Return the area whose staff should read this person; None when they have to be asked.

    While somebody waits at a gate it is that gate's, wherever they live. Staff who named no area
    of their own are in that of their role, if it is one.
    """
    if person.presence is not None:
        return person.presence.area
    if person.area_id is not None:
        return await session.get_one(Area, person.area_id)
    of_role = rights.areas_of(person, Action.ANSWER_CASE)
    if of_role is not None and len(of_role) == 1:
        return await session.get_one(Area, next(iter(of_role)))
    areas = await places.areas(session)
    return areas[0] if len(areas) == 1 else None


async def prior_of(session: AsyncSession, person: Person) -> list[str]:
    """List likely languages, the most trusted first.

    What the person wrote before, what their Telegram says, what Weft writes to them in.
    """
    last = (
        select(Entry.language)
        .where(Entry.author_id == person.id)
        .order_by(Entry.id.desc())
        .limit(EARLIER_ENTRIES)
    )
    # A phone's code outside the 18 is a sign too: what is near one of these is unsure then.
    phone = languages.language_of(person.language_code) or person.language_code
    stated = (phone, languages.language_of(person.locale))
    earlier = await session.scalars(last)
    return list(dict.fromkeys([*earlier, *(code for code in stated if code)]))
