"""Reactions: what somebody sets on a message of a case stands on it for the others too.

A bot can set one reaction a message: the last one counts.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cases, copies
from bot.relay.model import Copy, Entry, Reader
from bot.relay.roster import interpreter_of
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import enqueue


async def pass_reaction(
    session: AsyncSession,
    person: Person,
    message_id: int,
    emoji: Sequence[str],
    *,
    now: datetime,
) -> Entry | None:
    """Set somebody's reaction to a message in their chat on the others' copies of it.

    Without `emoji` it is removed. Returns the entry; None for a message of no case, or of one
    that the person no longer reads.
    """
    entry, own = await _entry_at(session, person, message_id)
    if entry is None or entry.is_withdrawn:
        return None
    interpreter = await interpreter_of(session, entry.case)
    if own is not None and not await copies.still_reads(
        session, own, entry.case, interpreter, now=now
    ):
        return None
    if entry.author_id != person.id and entry.chat_id is not None:
        await _set(session, entry.author, entry.message_id, emoji, now)
    for card in await copies.cards_of(session, entry):
        if card.person_id in (person.id, entry.author_id) or card.reader is Reader.AUTHOR:
            continue
        if await copies.still_reads(session, card, entry.case, interpreter, now=now):
            at = select(OutboxMessage.message_id).where(OutboxMessage.id == card.outbox_id)
            await _set(session, card.person, await session.scalar(at), emoji, now)
    return entry


async def _entry_at(
    session: AsyncSession, person: Person, message_id: int
) -> tuple[Entry | None, Copy | None]:
    """Find what stands there: what they said, or a copy that they read."""
    said = await cases.entry_of_message(session, person.chat_id, message_id)
    if said is not None:
        return (said, None) if said.author_id == person.id else (None, None)
    copy = await copies.copy_at(session, person.chat_id, message_id)
    return (copy.entry, copy) if copy is not None else (None, None)


async def _set(
    session: AsyncSession,
    to: Person,
    message_id: int | None,
    emoji: Sequence[str],
    now: datetime,
) -> None:
    if message_id is None or not to.is_reachable:
        return  # it has not left yet
    reaction: list[dict[str, Any]] = [{"type": "emoji", "emoji": one} for one in emoji[-1:]]
    body = {"chat_id": to.chat_id, "message_id": message_id, "reaction": reaction}
    await enqueue(session, "setMessageReaction", body, chat_id=to.chat_id, person_id=to.id, now=now)
