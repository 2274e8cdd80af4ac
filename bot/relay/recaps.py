"""What somebody who joins a talk is sent: a few messages one by one, of more a recap in one.

Of a recap's entries those with a photo, a file or the like are sent besides, and an interpreter
also gets what waits for an answer, since they interpret by replies.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cases, copies, overview_cards, translations, waits
from bot.relay.copies import Recipient
from bot.relay.deliver import as_staff, deliver
from bot.relay.model import Case, Entry, Reader
from bot.relay.overview import RECALLED, Recall
from bot.spine.outbox.say import say

# So many are sent one by one.
FEW = 3


async def give_staff(
    session: AsyncSession,
    case: Case,
    unread: Sequence[Entry],
    readers: Sequence[Person],
    *,
    zone: str,
    now: datetime,
) -> None:
    """Give the staff what nobody of them has. `zone`: for times where the case has no area."""
    current = await translations.current(session, unread)
    to = as_staff(case, readers)
    last, one_by_one = unread[-RECALLED:], unread
    if len(unread) > FEW:
        recalled = Recall(case, last, current, 0, -(-len(unread) // RECALLED))
        for recipient in to:
            screen = overview_cards.recap(recalled, recipient.person, zone)
            outbox_id = await say(session, recipient.person, screen, now=now)
            copies.note_recap(session, last[-1], recipient, outbox_id)
        one_by_one = [entry for entry in last if entry.media]
    for entry in one_by_one:
        await deliver(session, entry, to, now=now, translations=current)


def note_card(session: AsyncSession, recalled: Recall, reader: Person, outbox_id: int) -> None:
    """Let a reply to a case's card be an answer to the case, as one to a recap is."""
    if recalled.entries:
        [to] = as_staff(recalled.case, [reader])
        copies.note_recap(session, recalled.entries[-1], to, outbox_id)


async def give_interpreter(
    session: AsyncSession, case: Case, person: Person, *, now: datetime
) -> None:
    """Give an interpreter who joins the talk so far."""
    entries = await cases.entries_of(session, case)
    current = await translations.current(session, entries)
    one_by_one = entries
    if len(entries) > FEW:
        last = entries[-RECALLED:]
        recalled = Recall(case, last, current, 0, -(-len(entries) // RECALLED))
        await say(session, person, overview_cards.interpreters_recap(recalled), now=now)
        waiting = {entry.id for entry in await waits.waiting_entries(session, case)}
        to_answer = [entry for entry in last if entry.id in waiting][-FEW:]
        one_by_one = [one for one in last if one.media or one in to_answer] or last[-1:]
    for entry in one_by_one:
        to = Recipient(person, Reader.INTERPRETER, translations.language_for(entry))
        await deliver(session, entry, [to], now=now, translations=current)
