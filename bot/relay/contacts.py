"""Contacts: nobody sees one before its sender has agreed, but who helps somebody in danger."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import copies
from bot.relay.buttons import KeepContact, ShowContact
from bot.relay.model import CaseRefusal, CaseRefused, Entry, EntryKind
from bot.spine import facts
from bot.spine.db.queries import lock
from bot.spine.outbox.say import Sending, say
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign, one_line


@dataclass(frozen=True)
class ContactOffered:
    """Fact: somebody has sent a contact; the others see that one is offered."""

    entry: Entry


async def ask(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Ask the sender of a contact whether the others may see it."""
    assert entry.media is not None
    args = {part: Foreign(one_line(entry.media[part])) for part in ("name", "phone")}
    yes = Button("kind-contact-yes", ShowContact(entry.id).pack())
    no = Button("kind-contact-no", KeepContact(entry.id).pack())
    sending = Sending(answers=entry.message_id)
    screen = Screen("kind-contact-ask", args, [[yes], [no]])
    await say(session, entry.author, screen, now=now, sending=sending)
    await facts.state(session, ContactOffered(entry), now=now)


async def show(session: AsyncSession, person: Person, entry_id: int, *, now: datetime) -> None:
    """Show a contact to the others, as its sender wishes. Raises CaseRefused."""
    await _require_own(session, person, entry_id)
    entry = await lock(session, Entry, entry_id)
    assert entry is not None
    await _show(session, entry, now=now)


async def keep(session: AsyncSession, person: Person, entry_id: int, *, now: datetime) -> bool:
    """Leave a contact hidden; False when the others see it already. Raises CaseRefused."""
    entry = await _require_own(session, person, entry_id)
    return not (entry.media or {}).get("shown")


async def show_in_danger(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Show what somebody in danger has offered, and tell them so."""
    offered = await session.scalars(
        select(Entry)
        .where(Entry.author_id == person.id, Entry.kind == EntryKind.CONTACT)
        .where(Entry.withdrawn_at.is_(None))
        .order_by(Entry.id)
    )
    hidden = [one for one in offered if one.case.is_open and not (one.media or {}).get("shown")]
    for entry in hidden:
        await _show(session, entry, now=now)
    if hidden:
        sending = Sending(answers=hidden[-1].message_id)
        await say(session, person, Screen("kind-contact-danger"), now=now, sending=sending)


async def _require_own(session: AsyncSession, person: Person, entry_id: int) -> Entry:
    entry = await session.get(Entry, entry_id)
    if entry is None or entry.author_id != person.id or entry.kind is not EntryKind.CONTACT:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    return entry


async def _show(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    entry.media = {**(entry.media or {}), "shown": True}
    await session.flush()
    await copies.refresh(session, entry, now=now)
