"""Which entries share a card: the parts of an album, and what somebody says very fast.

The first of them is the *head*: its card shows the words of all, and their media follow it
together (albums.py). Nothing is left out; a card that is full is followed by another.
"""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay.model import Case, Entry, EntryKind, Said, Side
from bot.spine.outbox.say import Sending, say
from bot.spine.outbox.screen import Screen

# So many messages or albums within this time have cards of their own.
FAST, SINGLE = timedelta(seconds=10), 10
# What one card holds: entries, and characters of their words.
CARD_ENTRIES, CARD_CHARACTERS = 20, 3000
# Who was told that their words are shown together is told again after this time.
TELL_AGAIN = timedelta(minutes=10)
# What needs a card of its own: it moves, or waits for a tap.
_ALONE = frozenset(
    {
        *(EntryKind.LOCATION, EntryKind.VENUE, EntryKind.LIVE_LOCATION),
        *(EntryKind.CONTACT, EntryKind.PERSON, EntryKind.OTHER),
    }
)


async def card_for(
    session: AsyncSession, case: Case, author: Person, said: Said, *, now: datetime
) -> int | None:
    """Find the entry on whose card these words stand; None: they get their own.

    An album's parts share one. A resident who writes very fast is told so once.
    """
    if said.album is not None:
        return await _head_of_album(session, case, author, said.album)
    if author.id != case.resident_id or said.kind in _ALONE:
        return None
    fast = await session.scalars(
        select(Entry)
        .where(Entry.author_id == author.id, Entry.case_id == case.id)
        .where(Entry.said_at > said.said_at - FAST, Entry.withdrawn_at.is_(None))
        .where(Entry.album.is_(None) | (Entry.shown_with == Entry.id))
        .order_by(Entry.id.desc())
        .limit(SINGLE)
    )
    before = fast.all()
    if len(before) < SINGLE:
        return None
    last = before[0]
    if last.kind in _ALONE or (last.shown_with is not None and await _is_full(session, last)):
        return None
    if last.shown_with is None and not await _was_told(session, author, said.said_at):
        sending = Sending(answers=said.message_id)
        await say(session, author, Screen("flood-note"), now=now, sending=sending)
    return await _join(session, last)


async def _head_of_album(
    session: AsyncSession, case: Case, author: Person, album: str
) -> int | None:
    earlier = await session.scalar(
        select(Entry)
        .where(Entry.author_id == author.id, Entry.case_id == case.id, Entry.album == album)
        .order_by(Entry.id)
        .limit(1)
    )
    return await _join(session, earlier) if earlier is not None else None


async def _join(session: AsyncSession, entry: Entry) -> int:
    """Make an entry that stands alone a head, so that nothing looks for what shares its card."""
    if entry.shown_with is None:
        entry.shown_with = entry.id
        await session.flush()
    return entry.shown_with


async def _is_full(session: AsyncSession, last: Entry) -> bool:
    held = await session.execute(
        select(func.count(), func.sum(func.length(Entry.text))).where(
            Entry.shown_with == last.shown_with
        )
    )
    entries, characters = held.one()
    return int(entries) >= CARD_ENTRIES or int(characters or 0) >= CARD_CHARACTERS


async def _was_told(session: AsyncSession, author: Person, at: datetime) -> bool:
    joined = (
        select(Entry.id)
        .where(Entry.author_id == author.id, Entry.said_at > at - TELL_AGAIN)
        .where(Entry.shown_with != Entry.id, Entry.album.is_(None))
    )
    return await session.scalar(joined.limit(1)) is not None


async def is_hasty(session: AsyncSession, entry: Entry) -> bool:
    """Tell whether its author, a resident, said something else just before.

    Such words let others' go first: one talkative person delays nobody.
    """
    if entry.side is not Side.RESIDENT:
        return False
    before = (
        select(Entry.id)
        .where(Entry.author_id == entry.author_id, Entry.id < entry.id)
        .where(Entry.said_at > entry.said_at - FAST)
    )
    return await session.scalar(before.limit(1)) is not None
