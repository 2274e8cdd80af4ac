"""The roster: who can interpret which language."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.languages import detect as languages
from bot.people import model as people
from bot.people import rights
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.spine.db.types import Base, BigId
from bot.spine.tables import BadTable, Imported, rows_of

COLUMNS = ("telegram_id", "name", "language")


class RosterLine(Base):
    """One language of one interpreter."""

    __tablename__ = "roster"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    language: Mapped[str]
    asked_at: Mapped[datetime | None] = mapped_column(default=None)
    added_at: Mapped[datetime]

    __table_args__ = (Index("uq_roster_language", "language", "person_id", unique=True),)


async def add(session: AsyncSession, person: Person, language: str, *, now: datetime) -> bool:
    """Puts a language on the roster; False when it stood there. Raises ValueError for a language that is not ours."""
    if language not in languages.LANGUAGES:
        raise ValueError(language)
    known = await session.scalar(
        select(RosterLine.id).where(
            RosterLine.person_id == person.id, RosterLine.language == language
        )
    )
    if not rights.may_anywhere(person, Action.INTERPRET):
        await people.grant(session, person, Role.VOLUNTEER, None, now=now)
    if known is not None:
        return False
    session.add(RosterLine(person_id=person.id, language=language, added_at=now))
    await session.flush()
    return True


async def import_roster(
    session: AsyncSession, text: str, *, now: datetime, locale: str = "en"
) -> Imported:
    """The roster from CSV (columns telegram_id,name,language; a row a language). Raises BadTable."""
    new = changed = 0
    for line, row in rows_of(text, COLUMNS):
        telegram_id = people.telegram_id_of(row["telegram_id"])
        if telegram_id is None:
            raise BadTable(line, f"telegram_id {row['telegram_id']!r} is not a Telegram id")
        language = languages.language_of(row["language"])
        if language is None:
            raise BadTable(
                line, f"language {row['language']!r}: one of {', '.join(languages.LANGUAGES)}"
            )
        name = row["name"][: people.NAME_LIMIT]
        person = await _person(session, telegram_id, name, now, locale)
        if name and person.name != name:
            person.name = name
            changed += 1
        new += await add(session, person, language, now=now)
    return Imported(new, changed)


async def _person(
    session: AsyncSession, telegram_id: int, name: str, now: datetime, locale: str
) -> Person:
    known = (await people.by_telegram(session, [telegram_id])).get(telegram_id)
    if known is None:
        known = Person(
            telegram_id=telegram_id, name=name or str(telegram_id), locale=locale, created_at=now
        )
        session.add(known)
        await session.flush()
    return known
