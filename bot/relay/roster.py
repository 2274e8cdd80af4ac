"""The roster: who can interpret which language, and who interprets a case now."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.people import rights, roles
from bot.people.model import Grant, Person, Role
from bot.people.rights import Action
from bot.relay.model import Case, RosterEntry
from bot.spine.texts.language_names import is_language


async def add(session: AsyncSession, person: Person, language: str, *, now: datetime) -> bool:
    """Put a language on the roster; False when it stood there.

    Somebody whom no role lets interpret becomes a volunteer. The language need not be one of the
    18: residents may write in any. Raises ValueError for what is none.
    """
    if language not in languages.LANGUAGES and not is_language(language):
        raise ValueError(language)
    if not rights.may_anywhere(person, Action.INTERPRET):
        await roles.give(session, person, Role.VOLUNTEER, None, by=None, now=now)
    entry = await entry_of(session, person, language)
    if entry is not None and entry.approved_at is not None:
        return False
    if entry is None:
        entry = RosterEntry(person=person, language=language, added_at=now)
        session.add(entry)
    entry.approved_at = now
    await session.flush()
    return True


async def remove(session: AsyncSession, person: Person) -> None:
    """Remove all languages of somebody from the roster."""
    await session.execute(delete(RosterEntry).where(RosterEntry.person_id == person.id))


async def remove_language(session: AsyncSession, person: Person, language: str) -> None:
    """Remove a language of somebody from the roster."""
    await session.execute(
        delete(RosterEntry).where(
            RosterEntry.person_id == person.id, RosterEntry.language == language
        )
    )


async def entry_of(session: AsyncSession, person: Person, language: str) -> RosterEntry | None:
    """Return the roster's row of somebody's language, approved or not."""
    return await session.scalar(
        select(RosterEntry).where(
            RosterEntry.person_id == person.id, RosterEntry.language == language
        )
    )


async def entries_of(session: AsyncSession, person: Person) -> list[RosterEntry]:
    """List somebody's languages, approved or not, in the order in which they came."""
    entries = await session.scalars(
        select(RosterEntry).where(RosterEntry.person_id == person.id).order_by(RosterEntry.id)
    )
    return list(entries)


async def is_on(session: AsyncSession, person: Person, language: str) -> bool:
    """Tell whether the roster has this language of somebody, approved."""
    entry = select(RosterEntry.id).where(
        RosterEntry.person_id == person.id,
        RosterEntry.language == language,
        RosterEntry.approved_at.is_not(None),
    )
    return await session.scalar(entry) is not None


async def may_interpret(session: AsyncSession, person: Person, case: Case) -> bool:
    """Tell whether a role and the roster let somebody interpret the case."""
    return (
        person.id != case.resident_id
        and rights.may_anywhere(person, Action.INTERPRET)
        and await is_on(session, person, case.language)
    )


async def interpreter_of(session: AsyncSession, case: Case) -> Person | None:
    """Return who interprets the case now.

    None when it is over, or when their role or their roster entry is gone: a row in the case
    gives no right.
    """
    person = case.interpreter
    if person is None or not case.is_open or not await may_interpret(session, person, case):
        return None
    return person


def is_interpreter() -> ColumnElement[bool]:
    """Match approved roster entries of people whose role lets them interpret."""
    holds_a_role = (
        select(Grant.id)
        .where(Grant.person_id == RosterEntry.person_id, Grant.taken_at.is_(None))
        .where(Grant.role.in_(sorted(rights.MAY[Action.INTERPRET])))
        .exists()
    )
    return RosterEntry.approved_at.is_not(None) & holds_a_role
