"""The languages people speak: what they use Weft in, and what they say they speak beside it.

Codes are primary subtags (`zh`, `ja`), never locales: who reads zh-Hans speaks zh.
"""

from collections.abc import Collection

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people.model import Person
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base
from bot.spine.texts.render import primary


class SpokenLanguage(Base):
    """A language that somebody said they speak."""

    __tablename__ = "spoken_languages"

    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)


async def languages_of(session: AsyncSession, person: Person) -> frozenset[str]:
    """List what they speak: the languages of their Weft and Telegram, and what they said."""
    said = select(SpokenLanguage.language).where(SpokenLanguage.person_id == person.id)
    return frozenset(await session.scalars(said)) | used_by(person)


async def languages_of_all(
    session: AsyncSession, people: Collection[Person]
) -> dict[int, frozenset[str]]:
    """List what each of these people speaks, by their ids, in one query."""
    speaks = {person.id: set(used_by(person)) for person in people}
    said = await session.execute(
        select(SpokenLanguage.person_id, SpokenLanguage.language).where(
            one_of(SpokenLanguage.person_id, "ids")
        ),
        {"ids": list(speaks)},
    )
    for person_id, language in said:
        speaks[person_id].add(language)
    return {person_id: frozenset(languages) for person_id, languages in speaks.items()}


def used_by(person: Person) -> frozenset[str]:
    """List the languages in which they use Weft and Telegram, or have surely written.

    That Weft addresses them in one for want of a sign says nothing of them.
    """
    chosen = person.locale if person.locale_chosen else None
    signs = (chosen, person.language_code, person.written_language)
    return frozenset(primary(code) for code in signs if code)


async def speak(session: AsyncSession, person: Person, language: str, *, does: bool) -> None:
    """Note that they say they speak a language, or that they don't."""
    said = await session.get(SpokenLanguage, (person.id, language))
    if does and said is None:
        session.add(SpokenLanguage(person_id=person.id, language=language))
    elif not does and said is not None:
        await session.delete(said)
    await session.flush()
