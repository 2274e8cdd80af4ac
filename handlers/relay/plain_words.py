"""A plain word for a command: done as the command, or asked back with one tap.

Stands around the handlers of messages, innermost: danger, replies and forms come before it.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message, MessageEntity, TelegramObject

from bot.arrivals.buttons import CancelArrival
from bot.arrivals.model import open_arrival_of
from bot.people import plain_words, rights
from bot.people.buttons import ShowGates, ShowLanguages, WantToHelp
from bot.people.plain_words import Way, Wish, Writer
from bot.people.rights import Action
from bot.relay import cases
from bot.relay.buttons import PassOn
from bot.relay.model import Said
from bot.shifts.buttons import ShowMyShifts, ShowOpenShifts
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign
from handlers.relay import waiting
from handlers.relay.parts import said_in
from handlers.relay.write import write_or_cry
from handlers.turns.dialogue import Frame
from handlers.turns.turn import Turn

router = Router(name="relay-plain-words")

Handle = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


@dataclass(frozen=True)
class AskedBack(Frame):
    """The word that was asked back last, as a message (waiting.py packs it)."""

    said: dict[str, Any] = field(default_factory=dict)


async def plain_words_first(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Turn a plain word into its command, or ask what was meant."""
    turn: Turn = data["turn"]
    wish = None if data["raw_state"] else _wish_in(event)
    way = await _way_of(wish, turn) if wish is not None else Way.PASS
    if wish is None or way is Way.PASS:
        await handle(event, data)
    elif way is Way.DO:
        await handle(_as_command(event, wish), data)
    else:
        await _ask_back(turn, said_in(event, turn.said_at), wish)


def _wish_in(message: Message) -> Wish | None:
    text = message.text or ""
    is_free = message.chat.type == ChatType.PRIVATE and message.reply_to_message is None
    return plain_words.wish_in(text) if is_free and not text.startswith("/") else None


async def _way_of(wish: Wish, turn: Turn) -> Way:
    writer = Writer(
        takes_shifts=rights.may_anywhere(turn.person, Action.TAKE_SHIFT),
        is_staff=rights.may_anywhere(turn.person, Action.SEE_DUTY),
        talks=await cases.open_case_of(turn.session, turn.person) is not None,
        checked_in=await open_arrival_of(turn.session, turn.person) is not None,
    )
    return plain_words.way_of(wish, writer)


def _as_command(message: Message, wish: Wish) -> Message:
    text = f"/{wish}"
    mark = MessageEntity(type="bot_command", offset=0, length=len(text))
    return message.model_copy(update={"text": text, "entities": [mark]})


async def _ask_back(turn: Turn, said: Said, wish: Wish) -> None:
    """Keep the word and ask whether it is the command, or for the staff."""
    assert said.message_id is not None
    turn.forms.keep_aside(AskedBack(waiting.pack(said)))
    rows = [
        [await _button(wish, turn)],
        [Button("plain-button-staff", PassOn(said.message_id).pack())],
    ]
    await turn.say(Screen("plain-ask", {"words": Foreign(said.text)}, rows))


async def _button(wish: Wish, turn: Turn) -> Button:
    arrival = await open_arrival_of(turn.session, turn.person) if wish is Wish.CANCEL else None
    if arrival is not None:
        return Button("arrival-cancel", CancelArrival(arrival.id).pack())
    takes_shifts = rights.may_anywhere(turn.person, Action.TAKE_SHIFT)
    match wish:
        case Wish.LANGUAGE:
            return Button("door-button-language", ShowLanguages().pack())
        case Wish.CHECK_IN:
            return Button("door-button-gate", ShowGates(0).pack())
        case Wish.MY_SHIFTS | Wish.CANT_COME | Wish.CANCEL if takes_shifts:
            return Button("shift-button-mine", ShowMyShifts(0).pack())
        case _ if takes_shifts:
            return Button("plain-button-shifts", ShowOpenShifts(0).pack())
        case _:
            return Button("door-button-volunteer", WantToHelp(0).pack())


@router.callback_query(PassOn.read)
async def pass_on(query: CallbackQuery, tap: PassOn, turn: Turn) -> None:
    """Give the word to the staff, as the message that it was."""
    kept = turn.forms.aside(AskedBack).said
    said = waiting.unpack(kept) if kept else None
    if said is None or said.message_id != tap.message:
        await turn.toast("relay-picked-gone", alert=True)
        return
    turn.forms.keep_aside(AskedBack())
    await write_or_cry(turn, said)
