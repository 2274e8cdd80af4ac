"""Who waits for an answer: since when a resident does in a case, and what ends it.

A case waits from the first thing said that needs an answer until anybody of the staff answers,
says that none is needed, or closes it. What follows from a long wait stands in bot/unanswered.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.languages.detect import LANGUAGES
from bot.people.model import Person
from bot.relay import cards
from bot.relay.model import Case, Entry, EntryKind, Side
from bot.relay.phrases import phrase_book
from bot.spine import facts
from bot.spine.db.queries import changed
from bot.spine.outbox.say import say
from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

# The sentences of the phrase book that thank or take leave.
THANKS = (
    "phrase-resident-thank-you",
    "phrase-thanks-thank-you",
    "phrase-thanks-for-patience",
    "phrase-thanks-for-telling-us",
    "phrase-thanks-good-night",
)
# What people send alone in place of "thank you"; without the signs that choose a colour or style.
_SIGNS = frozenset("🙏👍👌🙂😊☺😀😃😄😁🤗🥰😍❤💐🌹🌸👏✅🤝🫶🙇🎉💯")
_STYLES = frozenset("\ufe0e\ufe0f\u200d🏻🏼🏽🏾🏿♀♂")
_QUESTIONS = frozenset("?？؟¿")


@dataclass(frozen=True)
class CaseWaits:
    """Fact: from now on the resident of a case waits for an answer."""

    case: Case


class WaitEnd(StrEnum):
    ANSWERED = "answered"
    NOT_NEEDED = "not-needed"
    CLOSED = "closed"


@dataclass(frozen=True)
class WaitEnded:
    """Fact: the resident of a case waits no more, for this reason and by this person's doing."""

    case: Case
    end: WaitEnd
    by: Person


@dataclass(frozen=True)
class CaseMoved:
    """Fact: a case has come to another area, or to its first."""

    case: Case


# --- what needs an answer -----------------------------------------------------------------------


def needs_answer(entry: Entry) -> bool:
    """Tell whether a resident's entry needs an answer: thanks and stickers alone do not."""
    if entry.kind is EntryKind.STICKER:
        return False
    return entry.kind is not EntryKind.TEXT or not is_thanks(entry.text)


def is_thanks(text: str) -> bool:
    """Tell whether the whole text thanks, or says no more than "all right", in any language."""
    if _QUESTIONS & set(text):
        return False
    signs = {sign for sign in text if not sign.isspace()} - _STYLES
    return bool(signs) and (signs <= _SIGNS or fold(text) in _thanks())


@cache
def _thanks() -> frozenset[str]:
    words = [
        word
        for locale in texts.locales()
        for word in texts.plain(locale, "words-thanks").split("|")
    ]
    book = phrase_book()
    words += [book.render(phrase, language) for phrase in THANKS for language in LANGUAGES]
    return frozenset(map(fold, words))


# --- waiting ------------------------------------------------------------------------------------


async def begin(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Let the case wait since this entry, unless it waits already or the entry needs no answer."""
    if not needs_answer(entry):
        return
    # By a statement, not by what was read before: an answer may just have ended the wait.
    case, since = entry.case, min(entry.said_at, now)
    starts = (
        update(Case)
        .where(Case.id == case.id, Case.waiting_since.is_(None))
        .values(waiting_since=since)
        .execution_options(synchronize_session=False)
    )
    if await changed(session, starts):
        set_committed_value(case, "waiting_since", since)
        await facts.state(session, CaseWaits(case), now=now)


async def begin_again(session: AsyncSession, withdrawn: Entry, *, now: datetime) -> None:
    """Let the case wait again: its last word is an answer that was withdrawn."""
    case = withdrawn.case
    if not case.is_open or case.waiting_since is not None:
        return
    last = await session.scalar(
        select(Entry.id)
        .where(Entry.case_id == case.id, Entry.withdrawn_at.is_(None))
        .where((Entry.side == Side.STAFF) & (Entry.id > withdrawn.id))
        .limit(1)
    )
    if last is None and await waiting_entries(session, case):
        case.waiting_since = now
        await facts.state(session, CaseWaits(case), now=now)


async def end(
    session: AsyncSession, case: Case, how: WaitEnd, by: Person, *, now: datetime
) -> None:
    """Let the case, whose row is locked, wait no more."""
    if case.waiting_since is None:
        await session.flush()
        return
    case.waiting_since = None
    if how is not WaitEnd.ANSWERED:
        case.settled_at = now
    await facts.state(session, WaitEnded(case, how, by), now=now)


async def end_if_nothing_waits(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Let the case wait no more: its resident has withdrawn all that waited. It is locked."""
    if case.waiting_since is not None and not await waiting_entries(session, case):
        await end(session, case, WaitEnd.NOT_NEEDED, case.resident, now=now)


async def end_before(session: AsyncSession, case: Case, until: datetime) -> None:
    """Let what was said up to this instant wait no more: somebody has dealt with it otherwise.

    The case's row is locked. Later words go on waiting.
    """
    case.settled_at = until
    later = await waiting_entries(session, case)
    case.waiting_since = later[0].said_at if later else None
    await session.flush()


async def resume(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Let a case that is open again wait as before it was closed. The caller has locked it."""
    if case.settled_at == case.closed_at:
        case.settled_at = None
    entries = await waiting_entries(session, case)
    if entries:
        case.waiting_since = entries[0].said_at
        await facts.state(session, CaseWaits(case), now=now)


async def waiting_entries(session: AsyncSession, case: Case) -> list[Entry]:
    """List what the resident has said since the last answer and what was settled, in order.

    Without what needs no answer.
    """
    answered = (
        select(Entry.id)
        .where(Entry.case_id == case.id, Entry.side == Side.STAFF, Entry.withdrawn_at.is_(None))
        .order_by(Entry.id.desc())
        .limit(1)
    )
    said = select(Entry).where(Entry.case_id == case.id, Entry.side == Side.RESIDENT)
    said = said.where(Entry.withdrawn_at.is_(None))
    if (last_answer := await session.scalar(answered)) is not None:
        said = said.where(Entry.id > last_answer)
    if case.settled_at is not None:
        said = said.where(Entry.said_at > case.settled_at)
    entries = await session.scalars(said.order_by(Entry.id))
    return [entry for entry in entries if needs_answer(entry)]


async def note_opened(session: AsyncSession, case: Case, by: Person, *, now: datetime) -> None:
    """Tell the resident, once a wait, who of the staff reads what they wrote."""
    if case.waiting_since is None:
        return
    if case.read_at is not None and case.read_at >= case.waiting_since:
        return
    case.read_at = now
    await say(session, case.resident, cards.read_by_staff(by), now=now)
