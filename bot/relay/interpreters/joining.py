"""How interpreters join the roster by themselves, say when they can be asked, and leave.

Everybody may ask to interpret; nobody is asked for a language before a coordinator has approved
it (approving.py). These verbs change one's own wishes alone: no other right is needed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import offers, roster
from bot.relay.interpreters import approving
from bot.relay.interpreters.model import MOST_A_DAY, MOST_AT_ONCE, NOTE_LIMIT, Interpreter
from bot.relay.model import Level, RosterEntry
from bot.spine.db.queries import lock
from bot.spine.refused import Refused
from bot.spine.texts.render import one_line

MOST_LANGUAGES = 10
# After a *no* of a coordinator nobody is asked again for so long.
ASK_AGAIN = timedelta(days=1)
LONGEST_PAUSE = 24 * 31  # hours


class DeclinedLately(Refused):
    """A coordinator has just said no."""

    text_id = "interpret-declined-lately"


class TooManyLanguages(Refused):
    """Nobody interprets so many."""

    text_id = "interpret-too-many"


class Added(StrEnum):
    """What became of the languages that somebody named."""

    NOTHING = "nothing"  # all of them stood there
    ASKED = "asked"
    NOTED = "noted"  # there is nobody to ask now


@dataclass(frozen=True)
class Profile:
    """Somebody as an interpreter: their languages, and when they can be asked."""

    entries: Sequence[RosterEntry]
    wishes: Interpreter = field(default_factory=lambda: Interpreter(at_once=1, note=""))


async def profile_of(session: AsyncSession, person: Person) -> Profile:
    """Read somebody's languages and wishes."""
    entries = await roster.entries_of(session, person)
    wishes = await session.get(Interpreter, person.id)
    return Profile(entries, wishes) if wishes is not None else Profile(entries)


async def add_languages(
    session: AsyncSession, person: Person, languages: Sequence[str], *, now: datetime
) -> Added:
    """Put languages on the roster, to be approved; whom a coordinator declined waits a day.

    Raises DeclinedLately, TooManyLanguages.
    """
    rights.require_anywhere(person, Action.ASK)
    wishes = await _lock_wishes(session, person)
    there = await roster.entries_of(session, person)
    new = [one for one in languages if one not in [entry.language for entry in there]]
    if not new:
        return Added.NOTHING
    if len(there) + len(new) > MOST_LANGUAGES:
        raise TooManyLanguages(count=str(MOST_LANGUAGES))
    if wishes.declined_at is not None and now - wishes.declined_at < ASK_AGAIN:
        raise DeclinedLately
    for language in new:
        session.add(RosterEntry(person=person, language=language, added_at=now))
        await session.flush()  # in the order in which they named them
    wishes.ready_at = now
    is_told = await approving.ask(session, person, now=now)
    return Added.ASKED if is_told else Added.NOTED


async def next_level(session: AsyncSession, person: Person, language: str, shown: Level) -> None:
    """Change how well they interpret a language to the next level after the one `shown`."""
    entry = await roster.entry_of(session, person, language)
    if entry is not None and entry.level is shown:
        levels = list(Level)
        entry.level = levels[(levels.index(shown) + 1) % len(levels)]
        await session.flush()


async def drop_language(
    session: AsyncSession, person: Person, language: str, *, now: datetime
) -> None:
    """Remove one of their languages; cases that they interpret in it go to others."""
    await offers.withdraw_language(session, person, language, now=now)


async def set_hours(session: AsyncSession, person: Person, hours: tuple[int, int] | None) -> None:
    """Keep when they can be asked, in minutes after local midnight; None: at any hour."""
    wishes = await _lock_wishes(session, person)
    wishes.begins, wishes.ends = hours if hours is not None else (None, None)


async def set_note(session: AsyncSession, person: Person, note: str) -> None:
    """Keep their dialect, or what they wish, in their words."""
    wishes = await _lock_wishes(session, person)
    wishes.note = one_line(note)[:NOTE_LIMIT]


async def set_a_day(session: AsyncSession, person: Person, number: int) -> None:
    """Keep how many cases a day they take at most; 0: any number."""
    wishes = await _lock_wishes(session, person)
    wishes.a_day = min(number, MOST_A_DAY) if number > 0 else None


async def set_at_once(session: AsyncSession, person: Person, number: int) -> None:
    """Keep how many cases they take at the same time."""
    wishes = await _lock_wishes(session, person)
    wishes.at_once = max(1, min(number, MOST_AT_ONCE))


async def pause(session: AsyncSession, person: Person, hours: int, *, now: datetime) -> None:
    """Let nobody ask them for so many hours; 0 ends that."""
    wishes = await _lock_wishes(session, person)
    hours = max(0, min(hours, LONGEST_PAUSE))
    wishes.paused_until = now + timedelta(hours=hours) if hours else None
    wishes.ready_at = now


async def say_ready(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Note that they are still ready; a pause ends."""
    wishes = await _lock_wishes(session, person)
    wishes.ready_at, wishes.paused_until = now, None


async def leave(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Take somebody off the roster, as they wish; their cases go to others."""
    await offers.withdraw_interpreter(session, person, now=now)


async def _lock_wishes(session: AsyncSession, person: Person) -> Interpreter:
    wishes = await lock(session, Interpreter, person.id)
    if wishes is None:
        wishes = Interpreter(person_id=person.id)
        session.add(wishes)
        await session.flush()
    return wishes
