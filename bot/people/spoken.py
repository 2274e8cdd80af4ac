"""The languages people speak: what they use Weft in, and what they say they speak beside it.

Codes are primary subtags (`zh`, `ja`), never locales: who reads zh-Hans speaks zh.
"""

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people.model import Person
from bot.spine.db.types import Base


class Spoken(Base):
    """A language that somebody said they speak."""

    __tablename__ = "spoken"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)


async def languages_of(session: AsyncSession, person: Person) -> frozenset[str]:
    """What they speak: the language of their Weft and of their Telegram, and what they said."""
    said = await session.scalars(select(Spoken.language).where(Spoken.person_id == person.id))
    return frozenset(said) | used_by(person)


def used_by(person: Person) -> frozenset[str]:
    """What they use Weft and Telegram in."""
    return frozenset(primary(code) for code in (person.locale, person.language_code) if code)


def primary(code: str) -> str:
    """The primary subtag of a language code."""
    return code.replace("_", "-").split("-")[0].lower()


async def speak(session: AsyncSession, person: Person, language: str, *, does: bool) -> None:
    """They say that they speak a language, or that they don't."""
    known = await session.get(Spoken, (person.id, language))
    if does and known is None:
        session.add(Spoken(person_id=person.id, language=language))
    elif not does and known is not None:
        await session.delete(known)
    await session.flush()
