"""Before anything else looks at a message: danger words and *cancel*.

A message with danger words reaches the staff whatever form stands open, wakes who is on call, and
is answered with the emergency numbers at once. A refusal or a bug further down must not swallow
the alert.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from aiogram.enums import ChatType
from aiogram.types import Message, TelegramObject

from bot.danger import alarm
from bot.danger.words import is_cancel, is_danger
from bot.people import directory, rights
from bot.people.rights import Action
from bot.relay import cases, copies
from bot.relay.model import Reader, Side
from bot.spine.db.bulk import savepoint, write_rows
from bot.spine.db.errors import is_transient
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.whereabouts import whereabouts
from handlers.turns.turn import Turn

log = structlog.get_logger()

Handle = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


async def danger_first(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Stand around the handlers of messages, outermost."""
    turn: Turn = data["turn"]
    text = event.text or event.caption or ""
    if event.chat.type != ChatType.PRIVATE or not text:
        await handle(event, data)
    elif data["raw_state"] and is_cancel(text):
        await _cancel_form(turn)
    elif not is_danger(text) or await _speaks_for_others(event, turn):
        await handle(event, data)
    else:
        await _sound_alarm(handle, event, data, text)


async def _cancel_form(turn: Turn) -> None:
    is_another_open = turn.forms.end()
    await turn.say("form-cancelled")
    if is_another_open:
        await turn.say("form-still-open")


async def _speaks_for_others(message: Message, turn: Turn) -> bool:
    """Tell whether staff or an interpreter speak of another's danger, in answer or translation.

    In a case of their own they speak for themselves.
    """
    is_staff = rights.may_anywhere(turn.person, Action.ANSWER_CASE)
    if message.reply_to_message is None:
        return is_staff
    at = message.chat.id, message.reply_to_message.message_id
    copy = await copies.copy_at(turn.session, *at)
    if copy is not None:
        return copy.reader is Reader.INTERPRETER or (
            is_staff and copy.reader is not Reader.RESIDENT
        )
    own = await cases.entry_of_message(turn.session, *at)
    return is_staff and (own is None or own.side is Side.STAFF)


async def _sound_alarm(handle: Handle, event: Message, data: dict[str, Any], text: str) -> None:
    turn: Turn = data["turn"]
    has_form = bool(data["raw_state"])
    data["raw_state"] = None  # no form takes this message: it goes to the staff
    await _note_language(turn, text)  # or the numbers could be in one that they don't read
    await alarm.show_numbers(
        turn.session, turn.person, turn.settings.emergency_numbers, now=turn.now
    )
    is_relayed = await _relay(handle, event, data)
    await alarm.raise_alert(turn.session, turn.person, text, now=turn.now)
    if not is_relayed:
        await alarm.tell_admins_not_relayed(turn.session, turn.person, now=turn.now)
    if has_form:
        await turn.say("form-still-open")


async def _note_language(turn: Turn, text: str) -> None:
    prior = await cases.prior_of(turn.session, turn.person)
    if language := turn.detector.detect(text, prior=prior).language:
        await directory.note_written(turn.session, turn.person, language, now=turn.now)


async def _relay(handle: Handle, event: Message, data: dict[str, Any]) -> bool:
    """Let the handlers have the message; False when one failed and its effects were undone."""
    turn: Turn = data["turn"]
    person_id = turn.person.id
    await write_rows(turn.session)  # what came before must not fail within the part to be undone
    try:
        async with savepoint(turn.session):
            await handle(event, data)
    except Refused as refused:
        await turn.session.refresh(turn.person)
        await turn.say(Screen(refused.text_id, refused.args_for_text))
    except Exception as error:
        if is_transient(error):
            raise  # the transaction is undone, the numbers with it: the whole turn is tried again
        # The words are in the alert; the update must not go round until it is set aside.
        log.error("danger-not-relayed", person=person_id, error=whereabouts(error))
        # What was undone has expired, and nothing reads it again by itself.
        await turn.session.refresh(turn.person)
        return False
    return True
