"""What the author of an entry is told at once: what of it the others do not see."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay import contacts, files
from bot.relay.model import Entry, EntryKind
from bot.relay.quoting import names_account
from bot.spine.outbox.say import Sending, say
from bot.spine.outbox.screen import Screen


async def tell_author(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Say beneath a message what of it is hidden, or can't be passed on; ask about a contact."""
    if entry.kind is EntryKind.CONTACT:
        await contacts.ask(session, entry, now=now)
    await files.say_what_is_missing(session, entry, now=now)
    await tell_of_accounts(session, entry, now=now)


async def tell_of_accounts(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Say that names and links of accounts in a message are hidden."""
    if names_account(entry.text, entry.entities):
        sending = Sending(answers=entry.message_id)
        await say(session, entry.author, Screen("accounts-hidden"), now=now, sending=sending)
