"""Before anything else looks at a message: danger words, a lone *help*, and *cancel*.

A message with danger words reaches the staff whatever form stands open, wakes who is on call, and
is answered with the emergency numbers at once. A refusal or a bug further down must not swallow
the alert.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import CommandStart
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.danger import alarm, asking, group
from bot.danger.asking import Question
from bot.danger.buttons import InDanger, NotInDanger
from bot.danger.words import Danger, find_words, is_cancel, is_lone_ask
from bot.relay import cases, residents
from bot.relay.model import Said
from bot.spine.outbox.say import ALERT
from handlers.area_question import AreaForm, ask_area
from handlers.cries import gate_of, hear_cry, is_done, sound_alarm
from handlers.speakers import Speaks, speaks
from handlers.turns.turn import Turn

router = Router(name="danger")

Handle = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)


async def danger_first(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Stand around the handlers of messages, outermost."""
    turn: Turn = data["turn"]
    text = event.text or event.caption or ""
    if event.chat.type in GROUPS:
        await _in_group(handle, event, data, text)
    elif event.chat.type != ChatType.PRIVATE or not text:
        await handle(event, data)
    elif data["raw_state"] and is_cancel(text):
        await _cancel_form(turn)
    elif (danger := find_words(text)) is None or await _is_of_another(event, data, danger):
        await handle(event, data)
    elif is_lone_ask(text) and not await alarm.fresh_alert(turn.session, turn.person, now=turn.now):
        await _ask(handle, event, data, danger)
    else:
        await _sound_alarm(handle, event, data, danger)


async def _is_of_another(event: Message, data: dict[str, Any], danger: Danger) -> bool:
    of = await speaks(event, data["turn"], data["raw_state"])
    return of is Speaks.FOR_ANOTHER or (of is Speaks.IN_ANSWER and not danger.is_own)


async def _cancel_form(turn: Turn) -> None:
    is_another_open = turn.forms.end()
    await turn.say("form-cancelled")
    if is_another_open:
        await turn.say("form-still-open")


async def _sound_alarm(
    handle: Handle, event: Message, data: dict[str, Any], danger: Danger
) -> None:
    turn: Turn = data["turn"]
    has_form = _close_to_forms(data, danger)
    cry = await hear_cry(turn, event.text or event.caption or "", danger)
    await asking.end_question(turn.session, turn.person)
    await sound_alarm(turn, cry, lambda: handle(event, data))
    if has_form:
        await turn.say("form-still-open")


def _close_to_forms(data: dict[str, Any], danger: Danger) -> bool:
    """Let no form take this message, which goes to the staff; tell whether one was open."""
    # The question where they live is asked again by itself while it matters.
    has_form = data["raw_state"] not in (None, AreaForm.name.state)
    data["raw_state"], data["cry"] = None, danger
    return has_form


# --- a lone help --------------------------------------------------------------------------------


async def _ask(handle: Handle, event: Message, data: dict[str, Any], danger: Danger) -> None:
    """Show the numbers and ask whether they are in danger; the word goes to the staff."""
    turn: Turn = data["turn"]
    has_form = _close_to_forms(data, danger)
    gate = await gate_of(turn, turn.person)
    question = Question(event.message_id, gate, turn.settings.emergency_numbers)
    await asking.ask(turn.session, turn.person, question, now=turn.now)
    if not await is_done(turn, lambda: handle(event, data)):
        # The word stands nowhere else: nobody would answer it.
        await asking.raise_asked(turn.session, turn.person, event.message_id, gate, now=turn.now)
        await alarm.tell_admins_not_relayed(turn.session, turn.person, now=turn.now)
    if has_form:
        await turn.say("form-still-open")


@router.callback_query(InDanger.read)
async def raise_after_asking(query: CallbackQuery, tap: InDanger, turn: Turn) -> None:
    """Raise the alert of somebody who says that they are in danger."""
    await turn.edit(alarm.numbers_screen(turn.settings.emergency_numbers))
    await asking.end_question(turn.session, turn.person)
    gate = await gate_of(turn, turn.person)
    await asking.raise_asked(turn.session, turn.person, tap.message, gate, now=turn.now)


@router.callback_query(NotInDanger.read)
async def calm_after_asking(query: CallbackQuery, tap: NotInDanger, turn: Turn) -> None:
    """Tell somebody who needs something else where to say it."""
    await turn.edit("danger-ask-calm")
    await asking.end_question(turn.session, turn.person)


# --- in a group ---------------------------------------------------------------------------------


async def _in_group(handle: Handle, event: Message, data: dict[str, Any], text: str) -> None:
    """Hear a cry in a group; a forwarded text is nobody's cry."""
    turn: Turn = data["turn"]
    danger = find_words(text) if event.forward_origin is None else None
    if danger is None or is_lone_ask(text):
        await handle(event, data)
        return
    cry = await hear_cry(turn, text, danger, group=event.chat.title or "")
    is_relayed = await is_done(turn, lambda: _write_from_group(event, turn))
    await alarm.raise_alert(turn.session, turn.person, cry, now=turn.now)
    if not is_relayed:
        await alarm.tell_admins_not_relayed(turn.session, turn.person, now=turn.now)
    alert = await alarm.fresh_alert(turn.session, turn.person, now=turn.now)
    assert alert is not None
    at = event.chat.id, event.message_id
    screen = group.line(turn.bot_username, turn.settings.emergency_numbers)
    await group.answer_once(turn.session, turn.person.locale, alert, at, screen, now=turn.now)


async def _write_from_group(event: Message, turn: Turn) -> None:
    """Keep the words in the writer's case; answers to it go to their private chat."""
    # Without the group's chat and message: a case refers to messages of the private chat alone.
    said = Said(text=event.text or event.caption or "", said_at=turn.said_at)
    await residents.say_to_staff(
        turn.session, turn.person, said, now=turn.now, detector=turn.detector
    )


@router.message(CommandStart(deep_link=True, ignore_case=True, magic=F.args == group.PAYLOAD))
async def come_from_group(message: Message, turn: Turn) -> None:
    """Show the numbers to somebody who comes from the group, and ask for their area if needed."""
    await turn.say(alarm.numbers_screen(turn.settings.emergency_numbers), sending=ALERT)
    case = await cases.open_case_of(turn.session, turn.person)
    if case is not None and not case.is_placed:
        await ask_area(turn)
