"""Before anything else looks at a message: danger words and *cancel*.

A message with danger words reaches the staff whatever form stands open, wakes who is on call, and is answered with the
emergency numbers at once. A refusal or a bug further down must not swallow the alert.
"""

from datetime import datetime
from typing import Any

import structlog
from aiogram.types import Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.danger import words as danger
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cases, copies
from bot.relay.cards import Reader
from bot.relay.cases import Side
from bot.spine.db.errors import is_transient
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.refused import Refused
from bot.spine.whereabouts import whereabouts
from handlers.turns.dialogue import end
from handlers.turns.routing import Handle

log = structlog.get_logger()


async def danger_first(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Stands around the handlers of messages, outermost."""
    text = event.text or event.caption or ""
    if event.chat.type != "private" or not text:
        await handle(event, data)
    elif data.get("raw_state") and danger.is_cancel(text):
        is_another_open = await end(data["state"])
        for text_id in ("form-cancelled", *(("form-still-open",) if is_another_open else ())):
            await outbox.say(data["session"], data["person"], text_id, now=data["now"])
    elif not danger.is_danger(text) or await _speaks_for_others(event, data):
        await handle(event, data)
    else:
        await _in_danger(handle, event, data, text)


async def _speaks_for_others(message: Message, data: dict[str, Any]) -> bool:
    """Staff and interpreters speak of others' danger, in answers and translations; in a case of their own they speak for themselves."""
    is_staff = rights.may_anywhere(data["person"], Action.ANSWER_CASE)
    if message.reply_to_message is None:
        return is_staff
    session, at = data["session"], (message.chat.id, message.reply_to_message.message_id)
    copy = await copies.copy_at(session, *at)
    if copy is not None:
        return copy.reader is Reader.INTERPRETER or (
            is_staff and copy.reader is not Reader.RESIDENT
        )
    own = await cases.entry_of_message(session, *at)
    return is_staff and (own is None or own.side is Side.STAFF)


async def _in_danger(handle: Handle, event: Message, data: dict[str, Any], text: str) -> None:
    session, person, now = data["session"], data["person"], data["now"]
    form = data.get("raw_state")
    data["raw_state"] = None  # no form takes this message: it goes to the staff
    await show_numbers(session, person, now)
    is_relayed = True
    try:
        async with outbox.savepoint(session):
            await handle(event, data)
    except Refused as refused:
        await outbox.say(session, person, refused.text_id, refused.args_for_text, now=now)
    except Exception as error:
        if is_transient(error):
            raise  # the transaction is undone, the numbers with it: the whole turn comes again
        # The words are in the alert; the update must not go round until it is set aside.
        log.error("danger-not-relayed", person=person.id, error=whereabouts(error))
        is_relayed = False
    await danger.raise_alert(session, person, text, now=now)
    if not is_relayed:
        await danger.tell_admins_not_relayed(session, person, now=now)
    if form:
        await outbox.say(session, person, "form-still-open", now=now)


async def show_numbers(session: AsyncSession, person: Person, now: datetime) -> None:
    """The emergency numbers, before everything else that waits for this person."""
    await outbox.say(session, person, "emergency-numbers", now=now, lane=Lane.ALERT)
