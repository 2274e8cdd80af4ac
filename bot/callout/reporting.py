"""The coordinator's one message of a call-out: sent, edited, and sent again where it must ring."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.callout import cards
from bot.callout.model import Callout
from bot.callout.reading import standing_of
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.holders import is_there, leaders_of
from bot.spine.outbox.say import edit, remove, say


async def report(session: AsyncSession, callout: Callout, *, now: datetime) -> None:
    """Bring the message up to date."""
    reader = await _reader(session, callout)
    if reader is None:
        return
    if callout.card_outbox_id is None or callout.card_person_id != reader.id:
        await show(session, callout, reader, now=now)
        return
    standing = await standing_of(session, callout, now)
    card = cards.standing_card(standing)
    await edit(session, callout.card_outbox_id, reader, card, now=now)


async def ring(session: AsyncSession, callout: Callout, *, now: datetime) -> None:
    """Send the message once more, in place of the old one, since an edit makes no sound."""
    reader = await _reader(session, callout)
    if reader is not None:
        await show(session, callout, reader, now=now)


async def show(session: AsyncSession, callout: Callout, to: Person, *, now: datetime) -> None:
    """Send the message to this coordinator; the old one goes, wherever it was."""
    if callout.card_outbox_id is not None and callout.card_person_id is not None:
        earlier = await session.get_one(Person, callout.card_person_id)
        await remove(session, callout.card_outbox_id, earlier, now=now)
    standing = await standing_of(session, callout, now)
    callout.card_person_id = to.id
    callout.card_outbox_id = await say(session, to, cards.standing_card(standing), now=now)


async def _reader(session: AsyncSession, callout: Callout) -> Person | None:
    """Find who reads it: who had it last, or another coordinator where they can't any more."""
    area_id = callout.shift.area_id
    last = await session.get_one(Person, callout.card_person_id or callout.started_by)
    if is_there(last) and rights.may(last, Action.MANAGE_SHIFT, area_id):
        return last
    return next(iter(await leaders_of(session, area_id)), None)
