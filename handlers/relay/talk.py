"""A free message: to where it belongs (bot/relay/destination.py), or back with a question."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.types import Message, TelegramObject

from bot.alerts.attempts import alert_of_card
from bot.arrivals.telling import companion_of
from bot.danger.words import Danger
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import answers, cases, copies
from bot.relay.destination import AsTranslation, FreeMessage, ToCase, Undirected, destination
from bot.relay.interpreters import asides
from bot.relay.interpreters.model import Aside, Towards
from bot.relay.model import Copy, Entry
from handlers.relay import waiting
from handlers.relay.asides import answer_aside, ask_whose
from handlers.relay.interpret import interpret
from handlers.relay.parts import FREE, no_command, said_in
from handlers.relay.reply import ask_case, keep, offer_cases, say_or_ask
from handlers.relay.write import write
from handlers.turns.turn import Turn

router = Router(name="relay-talk")

Handle = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


@router.message(FREE, no_command)
async def talk(message: Message, turn: Turn, cry: Danger | None = None) -> None:
    """Bring a free message to where it belongs. `cry`: its author is in danger (danger.py)."""
    free = replace(await _look_up(message, turn), is_cry=cry is not None)
    said = replace(said_in(message, turn.said_at), answers=free.answers)
    aside = None if free.is_cry else await _aside_replied_to(message, turn, free)
    if aside is not None:
        await answer_aside(turn, aside, said)
        return
    match destination(free):
        case ToCase(case_id):
            await say_or_ask(turn, case_id, said)
            waiting.note_album(turn.forms, message, case_id)
        case AsTranslation(copy):
            await interpret(turn, copy, said)
        case Undirected.RESIDENTS_OWN:
            await write(turn, said)
            if free.is_staff and not free.is_reply and cry is not None and not cry.is_own:
                await offer_cases(turn, said)
        case Undirected.CASE_UNPICKED if waiting.has_part_of(turn.forms, said):
            await keep(turn, said)  # to whom the album goes was asked at its first part
        case Undirected.CASE_UNPICKED:
            await ask_case(turn, said)
        case Undirected.NOT_A_COPY:
            await turn.say("relay-not-a-copy")
        case Undirected.NO_REPLY:
            await keep(turn, said)
            await ask_whose(turn)


async def reply_passes_forms(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Stand around the handlers of messages: a reply within a case is said there, not to a form.

    The form waits. So it does for the further parts of an album that is an answer.
    """
    turn: Turn = data["turn"]
    is_answer_to_form = data["raw_state"] and event.chat.type == ChatType.PRIVATE
    if is_answer_to_form and waiting.case_of_album(turn.forms, event) is not None:
        data["raw_state"] = None  # that the form waits was said at the first part
        await handle(event, data)
    elif is_answer_to_form and await _is_within_case(event, turn):
        data["raw_state"] = None
        await handle(event, data)
        await turn.say("form-still-open")
    else:
        await handle(event, data)


async def _is_within_case(message: Message, turn: Turn) -> bool:
    if not await no_command(message) or message.reply_to_message is None:
        return False
    if await _replied_to(message, turn) is not None:
        return True
    at = message.chat.id, message.reply_to_message.message_id
    return await asides.aside_at(turn.session, *at) is not None


async def _aside_replied_to(message: Message, turn: Turn, free: FreeMessage) -> Aside | None:
    """Find the aside to which the message answers; a resident answers it as any other words."""
    earlier = message.reply_to_message
    if earlier is None or free.answers is not None or free.alert_case is not None:
        return None
    aside = await asides.aside_at(turn.session, message.chat.id, earlier.message_id)
    return None if aside is None or aside.towards is Towards.RESIDENT else aside


async def _look_up(message: Message, turn: Turn) -> FreeMessage:
    """Find what the destination depends on; a rare query only where it can matter."""
    replied_to = await _replied_to(message, turn)
    is_staff = rights.may_anywhere(turn.person, Action.ANSWER_CASE)
    alert_case = await _case_of_alert(message, turn) if is_staff and replied_to is None else None
    interpreted = None
    if replied_to is None and not is_staff:
        interpreted = await cases.interpreted_by(turn.session, turn.person)
    return FreeMessage(
        replied_to,
        is_reply=message.reply_to_message is not None,
        alert_case=alert_case,
        album_case=waiting.case_of_album(turn.forms, message),
        is_staff=is_staff,
        is_interpreter=interpreted is not None,
    )


async def _case_of_alert(message: Message, turn: Turn) -> int | None:
    """Find the case of whom an alert is about, to a card of which the message replies.

    Without one it is opened: the staff may write first. For somebody without Telegram it is that
    of whoever checked in for them.
    """
    earlier = message.reply_to_message
    if earlier is None or earlier.from_user is None or not earlier.from_user.is_bot:
        return None
    alert = await alert_of_card(turn.session, message.chat.id, earlier.message_id)
    if alert is None or alert.about_id is None:
        return None
    about = await turn.session.get_one(Person, alert.about_id)
    if about.telegram_id is None:
        about = await companion_of(turn.session, about) or about
    if about.id == turn.person.id:
        return None  # they checked in for somebody themselves, and stand beside them
    case = await answers.case_with(turn.session, turn.person, about, now=turn.now)
    return case.id


async def _replied_to(message: Message, turn: Turn) -> Copy | Entry | None:
    """Find the copy to which the message replies, or what its author said earlier."""
    earlier = message.reply_to_message
    if earlier is None:
        return None
    at = message.chat.id, earlier.message_id
    if earlier.from_user is not None and earlier.from_user.is_bot:
        return await copies.copy_at(turn.session, *at)
    entry = await cases.entry_of_message(turn.session, *at)
    return entry if entry is not None and entry.author_id == turn.person.id else None
