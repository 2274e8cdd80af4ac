"""Cases: one talk between a resident and the staff of an area, and the things said in it (entries).

A resident has at most one open case. What was said is kept verbatim, with its own entities, as revision 1; an edit makes the
next revision. Languages are Weft's codes (bot.languages); `staff_language` is the one an interpreter works into. All times UTC.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, Executable, ForeignKey, Index, Text, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.oncall import rota
from bot.people import model as people
from bot.people import rights
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.relay import media
from bot.spine.ahead import Ahead
from bot.spine.db.queries import in_one_text, one_of
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.numbers import new_number
from bot.spine.refused import Refused

EARLIER_ENTRIES = 5  # that count as prior of the next one's language
NOBODY_KNOWS = "zh"  # the staff's language while an area has no staff yet


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Certainty(StrEnum):
    """How the case's language is known."""

    CHOSEN = "chosen"
    HEARD = "heard"
    ASSUMED = "assumed"


class Side(StrEnum):
    RESIDENT = "resident"
    STAFF = "staff"


class Kind(StrEnum):
    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    VIDEO_NOTE = "video-note"
    AUDIO = "audio"
    ANIMATION = "animation"
    STICKER = "sticker"
    LOCATION = "location"
    VENUE = "venue"
    CONTACT = "contact"
    DOCUMENT = "document"
    OTHER = "other"  # what cannot be passed on: polls, games, stories


class Case(Base):
    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    resident_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    language: Mapped[str]
    certainty: Mapped[Certainty]
    language_asked: Mapped[bool] = mapped_column(default=False)
    staff_language: Mapped[str]
    interpreter_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    state: Mapped[CaseState] = mapped_column(default=CaseState.OPEN)
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    __table_args__ = (
        partial_index("uq_cases_open", "resident_id", where="state = 'open'", unique=True),
        # Most cases have none: counted with the others, they make SQLite think that an interpreter has half of all cases.
        partial_index("ix_cases_interpreter", "interpreter_id", where="interpreter_id IS NOT NULL"),
    )


class Entry(Base):
    __tablename__ = "entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    side: Mapped[Side]
    kind: Mapped[Kind]
    text: Mapped[str] = mapped_column(Text)
    entities: Mapped[list[Any]]
    # How a copy of the medium is sent (bot.media); of a contact its name and number.
    media: Mapped[dict[str, Any] | None] = mapped_column(default=None)
    language: Mapped[str]
    revision: Mapped[int] = mapped_column(default=1)
    # The entry to which it replies, and what it quotes of it.
    answers: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), default=None)
    quote: Mapped[str] = mapped_column(Text, default="")
    # The author's own message; a phrase sent by a tap has none.
    chat_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    said_at: Mapped[datetime]

    __table_args__ = (
        Index("uq_entries_message", "chat_id", "message_id", unique=True),
        Index("ix_entries_case", "case_id", "side"),
        Index("ix_entries_author", "author_id", "id"),
    )


@dataclass(frozen=True)
class Said:
    """A message as a person wrote it."""

    text: str
    said_at: datetime
    entities: tuple[Mapping[str, Any], ...] = ()
    kind: Kind = Kind.TEXT
    media: dict[str, Any] | None = None
    chat_id: int | None = None
    message_id: int | None = None
    answers: int | None = None  # the entry to which it replies
    quote: str = ""  # what it quotes of it


class CaseClosed(Refused):
    """The case is over; a resident opens a new one by writing."""

    text_id = "case-closed-already"


class CaseUnknown(Refused):
    """No such case, or not one of this person's."""

    text_id = "case-unknown"


# --- language ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Heard:
    """What language an entry is in, and what that means for its case. `ask`: offer the one tap that corrects it."""

    entry: str
    case: str
    certainty: Certainty
    ask: bool
    likely: str | None = None


def hear(
    said: str,
    *,
    chosen: str | None,
    known: str | None,
    certainty: Certainty | None,
    prior: Sequence[str],
    detector: Detection = DEFAULT,
) -> Heard:
    """The rule: chosen > the case's > detection with a prior; unsure keeps what is known and marks it assumed.

    An entry that is surely in another language is translated from that one, but one message never switches the case.
    """
    trusted = [code for code in (chosen, known, *prior) if code]
    guess = detector.detect(said, prior=trusted)
    fallback = trusted[0] if trusted else "en"
    if chosen is not None:
        other = guess.language not in (None, chosen)
        return Heard(guess.language or chosen, chosen, Certainty.CHOSEN, other, guess.best)
    if known is not None and certainty is not Certainty.ASSUMED:
        other = guess.language not in (None, known)
        return Heard(
            guess.language or known, known, certainty or Certainty.HEARD, other, guess.best
        )
    if guess.language is not None:
        return Heard(guess.language, guess.language, Certainty.HEARD, False, guess.best)
    return Heard(fallback, fallback, Certainty.ASSUMED, guess.best is not None, guess.best)


_EARLIER: Ahead[int, list[str]] = Ahead("earlier languages of a person")


def _earlier_languages() -> Executable:
    """People with the languages of their last entries, the newest first, as one text: however much somebody has written, only
    these are read."""
    last = (
        select(Entry.language)
        .where(Entry.author_id == Person.id)
        .order_by(Entry.id.desc())
        .limit(EARLIER_ENTRIES)
        .correlate(Person)
        .subquery()
    )
    return select(Person.id, select(in_one_text(last.c.language)).scalar_subquery()).where(
        one_of(Person.id, "people")
    )


_EARLIER_LANGUAGES = _earlier_languages()


async def _earlier_of(session: AsyncSession, people: Collection[int]) -> dict[int, list[str]]:
    found = await session.execute(_EARLIER_LANGUAGES, {"people": people})
    return {person: (languages or "").split() for person, languages in found}


async def prior_of(session: AsyncSession, person: Person) -> list[str]:
    """Languages in order of trust: what the person wrote before, what their Telegram says, what Weft writes to them in."""

    async def look() -> list[str]:
        return (await _earlier_of(session, [person.id]))[person.id]

    earlier = await _EARLIER.ask(session, person.id, look)
    told = (languages.language_of(person.language_code), languages.language_of(person.locale))
    return list(dict.fromkeys([*earlier, *(code for code in told if code)]))


# --- staff ---------------------------------------------------------------------------------------------------------


async def staff_of(
    session: AsyncSession, area_id: int | None, now: datetime, *, but: int | None = None
) -> list[Person]:
    """Who reads an area's cases at this instant: who is on call, else workers, coordinators, the office, the admins.

    Never the person `but`, whose case it is: a worker's own question is for the next who would read it.
    """

    def may_read(person: Person) -> bool:
        return person.unreachable is None and person.id != but

    area = await session.get(Area, area_id) if area_id is not None else None
    if area is not None:
        on_call = [p for _, p in await rota.on_call_now(session, area, now=now) if may_read(p)]
        if on_call:
            return list({person.id: person for person in on_call}.values())
    for role in (Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN):
        found = [p for p in await people.holders(session, role, area_id) if may_read(p)]
        if found:
            return found
    return []


def common_language(staff: Sequence[Person]) -> str:
    """The language that most of the staff read."""
    counted = Counter(languages.language_of(person.locale) for person in staff)
    return next((code for code, _ in counted.most_common() if code), NOBODY_KNOWS)


_STAFF_IN = (
    select(Entry.case_id, Entry.author_id)
    .where(one_of(Entry.case_id, "cases"), Entry.side == Side.STAFF)
    .distinct()
)
_STAFF: Ahead[int, set[int]] = Ahead("staff who spoke in a case")


async def _staff_in(session: AsyncSession, cases: Collection[int]) -> dict[int, set[int]]:
    spoke: dict[int, set[int]] = {case: set() for case in cases}
    for case, author in await session.execute(_STAFF_IN, {"cases": cases}):
        spoke[case].add(author)
    return spoke


async def readers(session: AsyncSession, case: Case, now: datetime) -> list[Person]:
    """The area's staff of now, and whoever has answered in this case; never the resident."""
    now_there = await staff_of(session, case.area_id, now, but=case.resident_id)
    found = {person.id: person for person in now_there}

    async def look() -> set[int]:
        return (await _staff_in(session, [case.id]))[case.id]

    for person_id in await _STAFF.ask(session, case.id, look) - {*found, case.resident_id}:
        person = await session.get_one(Person, person_id)
        if person.unreachable is None:
            found[person_id] = person
    return list(found.values())


# --- opening, saying, closing --------------------------------------------------------------------------------------


_OPEN_CASES_OF = select(Case).where(
    one_of(Case.resident_id, "people"), Case.state == CaseState.OPEN
)
_OPEN: Ahead[int, Case | None] = Ahead("open case of a resident")


async def open_case_of(session: AsyncSession, person: Person) -> Case | None:
    return await _OPEN.ask(
        session, person.id, lambda: session.scalar(_OPEN_CASES_OF, {"people": [person.id]})
    )


async def prepare(
    session: AsyncSession, people: Collection[Person], now: datetime
) -> Collection[Case]:
    """Finds at once what the turns of these people will ask, when all of them say something; gives their open cases."""
    ids = {person.id for person in people}
    if not ids:
        return ()
    theirs = {c.resident_id: c for c in await session.scalars(_OPEN_CASES_OF, {"people": ids})}
    _OPEN.learn(session, theirs, ids)
    interpreted = await session.scalars(_INTERPRETED_BY, {"people": ids})
    _INTERPRETED.learn(session, {case.interpreter_id or 0: case for case in interpreted}, ids)
    _EARLIER.learn(session, await _earlier_of(session, ids))
    if theirs:
        _STAFF.learn(session, await _staff_in(session, [case.id for case in theirs.values()]))
    areas = {theirs[p.id].area_id if p.id in theirs else p.area_id for p in people}
    await rota.prepare(session, {area for area in areas if area is not None}, now=now)
    return theirs.values()


async def area_for(session: AsyncSession, person: Person) -> int | None:
    """The area whose staff should read this person, or None when they have to be asked."""
    if person.area_id is not None:
        return person.area_id
    known = await places.areas(session)
    return known[0].id if len(known) == 1 else None


async def open_case(session: AsyncSession, person: Person, heard: Heard, *, now: datetime) -> Case:
    """Opens the person's case. Their area may still be unknown; then nobody reads it until it is settled."""
    area_id = await area_for(session, person)
    staff = await staff_of(session, area_id, now, but=person.id) if area_id is not None else []
    case = Case(
        resident_id=person.id,
        area_id=area_id,
        language=heard.case,
        certainty=heard.certainty,
        staff_language=common_language(staff),
        opened_at=now,
    )
    session.add(case)
    _OPEN.learn(session, {person.id: case})
    await session.flush()
    return case


async def settle_area(session: AsyncSession, case: Case, area_id: int, *, now: datetime) -> bool:
    """Sets the area of a case that had none; False when it has one."""
    won = await session.execute(
        update(Case).where(Case.id == case.id, Case.area_id.is_(None)).values(area_id=area_id)
    )
    if won.rowcount == 0:  # type: ignore[attr-defined]
        return False
    case.area_id = area_id
    case.staff_language = common_language(
        await staff_of(session, area_id, now, but=case.resident_id)
    )
    await session.flush()
    return True


async def write_down(
    session: AsyncSession, case: Case, author: Person, side: Side, said: Said, language: str
) -> Entry:
    """Keeps what was said as the case's next entry."""
    entry = Entry(
        id=await new_number(session, Entry),
        case_id=case.id,
        author_id=author.id,
        side=side,
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
    )
    session.add(entry)
    _EARLIER.forget(session, author.id)
    if side is Side.STAFF:
        _STAFF.forget(session, case.id)
    return entry


async def entries_of(session: AsyncSession, case: Case) -> list[Entry]:
    """All that was said, in order."""
    return list(
        await session.scalars(select(Entry).where(Entry.case_id == case.id).order_by(Entry.id))
    )


async def last_entry(session: AsyncSession, case: Case) -> Entry | None:
    return await session.scalar(
        select(Entry).where(Entry.case_id == case.id).order_by(Entry.id.desc()).limit(1)
    )


async def entry_of_message(session: AsyncSession, chat_id: int, message_id: int) -> Entry | None:
    return await session.scalar(
        select(Entry).where(Entry.chat_id == chat_id, Entry.message_id == message_id)
    )


async def revise(session: AsyncSession, entry: Entry, said: Said) -> bool:
    """The author edited it; False when nothing changed (a reaction raises an edit as well)."""
    same = (entry.text, entry.entities) == (said.text, [dict(entity) for entity in said.entities])
    if same and not media.replaced(entry.media, said.media):
        return False
    entry.text, entry.entities = said.text, [dict(entity) for entity in said.entities]
    entry.revision += 1
    await session.flush()
    return True


async def close(session: AsyncSession, case: Case, *, by: Person, now: datetime) -> None:
    """Ends the case. Raises CaseClosed when somebody was faster."""
    won = await session.execute(
        update(Case)
        .where(Case.id == case.id, Case.state == CaseState.OPEN)
        .values(state=CaseState.CLOSED, closed_at=now, closed_by=by.id)
    )
    if won.rowcount == 0:  # type: ignore[attr-defined]
        raise CaseClosed(number=case.id)
    _OPEN.forget(session, case.resident_id)
    await session.refresh(case)


async def case_by_id(session: AsyncSession, case_id: int) -> Case:
    """The case. Raises CaseUnknown."""
    case = await session.get(Case, case_id)
    if case is None:
        raise CaseUnknown
    return case


async def open_cases(session: AsyncSession, person: Person, *, limit: int = 20) -> list[Case]:
    """The open cases that this member of staff may answer, the newest first."""
    areas = rights.areas_of(person, Action.ANSWER_CASE)
    wanted = select(Case).where(Case.state == CaseState.OPEN, Case.area_id.is_not(None))
    if areas is not None:
        wanted = wanted.where(Case.area_id.in_(areas))
    return list(
        await session.scalars(
            wanted.where(Case.resident_id != person.id).order_by(Case.id.desc()).limit(limit)
        )
    )


_INTERPRETED_BY = (
    select(Case)
    .where(one_of(Case.interpreter_id, "people"), Case.state == CaseState.OPEN)
    .order_by(Case.id)
)
_INTERPRETED: Ahead[int, Case | None] = Ahead("case that a person interprets")


async def interpreted_by(session: AsyncSession, person: Person) -> Case | None:
    """The open case that this person interprets, the newest if several."""

    async def look() -> Case | None:
        return next(
            reversed((await session.scalars(_INTERPRETED_BY, {"people": [person.id]})).all()), None
        )

    return await _INTERPRETED.ask(session, person.id, look)


def interpreter_changed(session: AsyncSession, person_id: int) -> None:
    """This person interprets another number of cases than was foreseen."""
    _INTERPRETED.forget(session, person_id)
