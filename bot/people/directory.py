"""Finding people, meeting them, and keeping what Telegram says of them."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import locale_of
from bot.languages.nearest import nearest_of_the_18
from bot.people.address import Signs, locale_for
from bot.people.model import NAME_LIMIT, Person, Role
from bot.spine import facts
from bot.spine.db.queries import changed, one_of
from bot.spine.dialogue import Dialogue
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import change_again
from bot.spine.texts import render as texts
from bot.spine.texts.language_names import is_language


@dataclass(frozen=True)
class PersonUnreachable:
    """Fact: somebody can't be written to any more."""

    person: Person


@dataclass(frozen=True)
class PersonReachable:
    """Fact: somebody who could not be written to is back."""

    person: Person


@dataclass(frozen=True)
class LocaleChanged:
    """Fact: somebody is addressed in another language now; what shows it to others must follow."""

    person: Person


async def by_telegram(session: AsyncSession, telegram_ids: Iterable[int]) -> dict[int, Person]:
    """Find the people of these Telegram ids, in one query."""
    wanted = list(set(telegram_ids))
    if not wanted:
        return {}
    people = await session.scalars(_BY_TELEGRAM, {"ids": wanted})
    return {person.telegram_id: person for person in people if person.telegram_id is not None}


async def with_dialogues(
    session: AsyncSession, telegram_ids: Sequence[int]
) -> list[tuple[Person, Dialogue | None]]:
    """Find the people of these Telegram ids with each of their dialogues, in one query.

    Somebody with dialogues in several chats is there once for each; without any, once.
    """
    rows = await session.execute(_WITH_DIALOGUES, {"ids": telegram_ids})
    return [(person, dialogue) for person, dialogue in rows]


async def by_ids(session: AsyncSession, ids: Iterable[int]) -> dict[int, Person]:
    """Find the people of these ids, in one query."""
    people = await session.scalars(_BY_IDS, {"ids": list(set(ids))})
    return {person.id: person for person in people}


async def find_or_make(
    session: AsyncSession,
    telegram_id: int,
    *,
    now: datetime,
    locale: str,
    name: str = "",
    area_id: int | None = None,
) -> Person:
    """Find the person of a Telegram id, or make one whom nobody has met yet.

    Without a name the id stands in for it, until they write.
    """
    known = (await by_telegram(session, [telegram_id])).get(telegram_id)
    if known is not None:
        return known
    made = Person(
        telegram_id=telegram_id,
        name=name or str(telegram_id),
        name_given=bool(name),
        locale=locale,
        created_at=now,
        area_id=area_id,
    )
    session.add(made)
    await session.flush()
    return made


async def meet(
    session: AsyncSession,
    user: Mapping[str, Any],
    known: Person | None,
    *,
    now: datetime,
    house_locale: str,
    in_private: bool = True,
) -> Person:
    """Return the person behind a Telegram User: made when new, and reachable since they wrote.

    Name and language follow Telegram until the office has named them, or they have chosen.
    `house_locale`: WEFT_LANGUAGE. `in_private`: to the bot itself; who writes in a group may never
    have started it, or have blocked it.
    """
    if known is None:
        made = Person(
            telegram_id=int(user["id"]),
            name=display_name(user),
            username=user.get("username"),
            locale=texts.FALLBACK,
            language_code=user.get("language_code"),
            created_at=now,
            started_at=now if in_private else None,
        )
        made.locale = _locale_of(made, house_locale)
        session.add(made)
        await session.flush()
        return made
    # Written only where they differ: each write is a row that the database changes.
    if in_private and known.started_at is None:
        known.started_at = now
    if not known.name_given and known.name != (name := display_name(user)):
        known.name = name
    if known.username != user.get("username"):
        known.username = user.get("username")
    if in_private and known.unreachable is not None:
        known.unreachable = None
        # Later: what they do now may be to block the bot once more.
        due = Due.at_once(now, key=f"person-reachable:{known.id}")
        await person_reachable.schedule(session, due, person_id=known.id)
    code = user.get("language_code")  # Telegram does not always tell it
    if code is not None and known.language_code != code:
        known.language_code = code
    if known.locale != (locale := _locale_of(known, house_locale)):
        await _address_in(session, known, locale, now)
    return known


async def note_written(
    session: AsyncSession, person: Person, language: str, *, now: datetime
) -> None:
    """Note in which language somebody surely writes; it counts until a better sign is known.

    Who has chosen a language without texts keeps it, whatever they write besides.
    """
    if person.written_language == language or person.other_language is not None:
        return
    person.written_language = language
    if person.locale != (locale := _locale_of(person, person.locale)):
        await _address_in(session, person, locale, now)


def _locale_of(person: Person, house_locale: str) -> str:
    signs = Signs(
        chosen=person.locale if person.locale_chosen else None,
        phone=person.language_code,
        written=person.written_language,
        is_staff=bool(person.roles - {Role.RESIDENT}),
        house=house_locale,
    )
    return locale_for(signs)


async def _address_in(session: AsyncSession, person: Person, locale: str, now: datetime) -> None:
    person.locale = locale
    await facts.state(session, LocaleChanged(person), now=now)


def telegram_id_of(written: str) -> int | None:
    """Read a Telegram id; None if it is none (Bot API, User: at most 52 bits)."""
    if not re.fullmatch(r"[1-9]\d{0,15}", written, re.ASCII):
        return None
    return int(written) if int(written) < 2**52 else None


def display_name(user: Mapping[str, Any]) -> str:
    """Make the name to be called by from Telegram's User: one line, at most 64 characters."""
    name = texts.one_line(f"{user.get('first_name', '')} {user.get('last_name') or ''}")
    return name[:NAME_LIMIT].rstrip() or str(user["id"])


async def choose_locale(
    session: AsyncSession, person: Person, locale: str, *, now: datetime
) -> None:
    """Take the person's own choice of language, and let everybody act who shows it to others.

    Raises ValueError for a locale that does not exist.
    """
    if locale not in texts.locales():
        raise ValueError(locale)
    if person.other_language is not None:
        person.written_language = None
    person.locale_chosen = True
    await _address_in(session, person, locale, now)


async def choose_language(
    session: AsyncSession, person: Person, code: str, *, now: datetime
) -> None:
    """Take the person's own choice: a locale, or a language in which Weft has no texts.

    Who chooses such a language is addressed in the nearest of the 18. Raises ValueError for a
    code that is neither.
    """
    if code in texts.locales():
        await choose_locale(session, person, code, now=now)
        return
    if not is_language(code) or texts.find_locale(code) is not None:
        raise ValueError(code)
    person.locale_chosen, person.written_language = True, code
    nearest = nearest_of_the_18(code, person.language_code)
    await _address_in(session, person, locale_of(nearest), now)


async def mark_unreachable(session: AsyncSession, person_id: int, why: str, now: datetime) -> None:
    """Note that Telegram cannot reach a person; a job looks for what they leave behind."""
    marked = (
        update(Person)
        .where(Person.id == person_id, Person.unreachable.is_(None))
        .values(unreachable=why)
    )
    if await changed(session, marked):
        await person_unreachable.schedule(session, Due.at_once(now), person_id=person_id)


@job("person-unreachable", Priority.WATCH)
async def person_unreachable(context: JobContext, person_id: int) -> None:
    """Let everybody act who depends on somebody out of reach."""
    person = await context.session.get_one(Person, person_id)
    if person.unreachable is not None:
        await facts.state(context.session, PersonUnreachable(person), now=context.now)


@job("person-reachable", Priority.WATCH)
async def person_reachable(context: JobContext, person_id: int) -> None:
    """Let everybody act who has something for somebody back in reach."""
    person = await context.session.get_one(Person, person_id)
    if person.is_reachable:
        await change_again(context.session, person.id, now=context.now)
        await facts.state(context.session, PersonReachable(person), now=context.now)


_BY_TELEGRAM = select(Person).where(one_of(Person.telegram_id, "ids"))
_WITH_DIALOGUES = (
    select(Person, Dialogue)
    .outerjoin(Dialogue, Dialogue.user_id == Person.telegram_id)
    .where(one_of(Person.telegram_id, "ids"))
)
_BY_IDS = select(Person).where(one_of(Person.id, "ids"))
