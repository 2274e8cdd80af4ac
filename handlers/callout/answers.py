"""What somebody answers who is asked in a call-out: by a tap, or in words."""

from dataclasses import dataclass
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.callout import answering, ask_cards, reading, standby, waves
from bot.callout import buttons as taps
from bot.callout.answering import WORDS_LIMIT, Told
from bot.callout.model import Answer, CalloutAsk
from bot.callout.refusals import CalloutRefusal, CalloutRefused
from bot.danger.words import Danger
from bot.people import rights
from bot.people.rights import Action
from bot.places.model import Area
from bot.relay import cases
from bot.shifts.browse import coming_sign_ups
from bot.shifts.cards import give_up_question
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts.render import utf16_length
from handlers.turns.dialogue import Frame
from handlers.turns.filters import SAID_PRIVATELY, Magic
from handlers.turns.turn import Turn

replies = Router(name="callout-replies")  # before all forms
router = Router(name="callout-answers")
words = Router(name="callout-words")  # after all forms, before the relay


@dataclass(frozen=True)
class KeptWords(Frame):
    """Words of which it is asked to which call-out they belong."""

    text: str = ""


class BadWords(Refused):
    """No words, or too many."""

    def __init__(self, text_id: str, **args: Any) -> None:
        self.text_id = text_id
        super().__init__(**args)


# --- taps -----------------------------------------------------------------------------------------


@router.callback_query(taps.SayYes.read)
async def say_yes(query: CallbackQuery, tap: taps.SayYes, turn: Turn) -> None:
    """Come; in reserve, where enough have said yes."""
    told = await answering.say_yes(
        turn.session,
        turn.person,
        tap.ask,
        tap.minutes,
        now=turn.now,
        remind=turn.settings.remind_before,
    )
    await _show_answer(turn, told)


@router.callback_query(taps.SayNo.read)
async def say_no(query: CallbackQuery, tap: taps.SayNo, turn: Turn) -> None:
    """Not come today; who has the shift by now is asked whether they give it up."""
    await _show_no(turn, await answering.say_no(turn.session, turn.person, tap.ask, now=turn.now))


async def _show_no(turn: Turn, told: Told) -> None:
    if told.sign_up is not None:
        await _show(turn, give_up_question(told.sign_up))
    else:
        await _show_answer(turn, told)


async def _show_answer(turn: Turn, told: Told) -> None:
    """Show the answer in the card of the call-out, and where else it was given."""
    if turn.tapped != told.ask.outbox_id:
        await waves.show_ask(turn.session, told.ask, turn.now)
    await _show(turn, ask_cards.ask_card(told.ask, turn.now))


async def _show(turn: Turn, screen: Screen) -> None:
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


# --- words ----------------------------------------------------------------------------------------


async def _replies_to_ask(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Filter for a reply to the card of a call-out."""
    earlier = message.reply_to_message
    if earlier is None or earlier.from_user is None or not earlier.from_user.is_bot:
        return False
    if not rights.may_anywhere(turn.person, Action.TAKE_SHIFT):
        return False
    at = message.chat.id, earlier.message_id
    ask_id = await reading.ask_at(turn.session, turn.person, at)
    return {"ask_id": ask_id} if ask_id is not None else False


@replies.message(*SAID_PRIVATELY, _replies_to_ask)
async def reply(message: Message, ask_id: int, turn: Turn) -> None:
    """Pass words on that reply to the card of a call-out, whatever form is open."""
    await _pass_on(turn, ask_id, _text_of(message))


async def _may_mean_ask(
    message: Message, turn: Turn, cry: Danger | None = None
) -> dict[str, Any] | bool:
    """Filter for words of somebody who has yet to answer a call-out, and talks with nobody else.

    The staff's words may be for a resident: they reply to the card.
    """
    if cry is not None or rights.may_anywhere(turn.person, Action.ANSWER_CASE):
        return False
    if not rights.may_anywhere(turn.person, Action.TAKE_SHIFT):
        return False
    asks = await _open_asks(message, turn)
    if not asks or await cases.open_case_of(turn.session, turn.person) is not None:
        return False
    interprets = await cases.interpreted_by(turn.session, turn.person) is not None
    return False if interprets else {"asks": asks}


async def _cant_mean_shift(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Filter for *can't come* of somebody who has no shift to give up, and was asked for one."""
    asks = await _open_asks(message, turn)
    if not asks or await coming_sign_ups(turn.session, turn.person, now=turn.now, limit=1):
        return False
    return {"asks": asks}


async def _open_asks(message: Message, turn: Turn) -> list[CalloutAsk]:
    if message.reply_to_message is not None:
        return []
    if not rights.may_anywhere(turn.person, Action.TAKE_SHIFT):
        return []
    return await reading.open_asks_of(turn.session, turn.person, turn.now)


@words.message(*SAID_PRIVATELY, Magic(F.text), _may_mean_ask)
async def free_words(message: Message, asks: list[CalloutAsk], turn: Turn) -> None:
    """Pass words on of somebody who was asked; of two call-outs, ask which is meant."""
    text = _text_of(message)
    if len(asks) == 1:
        await _pass_on(turn, asks[0].id, text)
        return
    turn.forms.keep_aside(KeptWords(text))
    await turn.say(ask_cards.which_ask(asks))


@router.message(Command("cant", ignore_case=True), _cant_mean_shift)
async def cant_come(message: Message, asks: list[CalloutAsk], turn: Turn) -> None:
    """Take "I can't come" of somebody without a shift as the answer to the one call-out."""
    if len(asks) > 1:
        turn.forms.keep_aside(KeptWords(message.text or ""))
        await turn.say(ask_cards.which_ask(asks))
        return
    told = await answering.say_no(turn.session, turn.person, asks[0].id, now=turn.now)
    await _show_no(turn, told)


@router.callback_query(taps.PassWords.read)
async def pass_words(query: CallbackQuery, tap: taps.PassWords, turn: Turn) -> None:
    """Pass the words on to the call-out that they belong to."""
    text = turn.forms.aside(KeptWords).text
    if not text:
        raise CalloutRefused(CalloutRefusal.GONE)
    turn.forms.keep_aside(KeptWords())
    await _pass_on(turn, tap.ask, text)


async def _pass_on(turn: Turn, ask_id: int, text: str) -> None:
    ask = await answering.say_words(turn.session, turn.person, ask_id, text, now=turn.now)
    card = ask_cards.ask_card(ask, turn.now)
    await _show(turn, card if ask.answer is Answer.WORDS else Screen("callout-words-kept"))


def _text_of(message: Message) -> str:
    text = (message.text or "").strip()
    if not text:
        raise BadWords("expected-text")
    if utf16_length(text) > WORDS_LIMIT:
        raise BadWords("name-too-long", length=utf16_length(text), limit=WORDS_LIMIT)
    return text


# --- standing by ----------------------------------------------------------------------------------


@router.message(Command("standby", ignore_case=True), Magic(F.chat.type == "private"))
async def show_standby(message: Message, turn: Turn) -> None:
    """Show whether they stand by."""
    until = await standby.standby_until(turn.session, turn.person, turn.now)
    await turn.say(ask_cards.standby_page(until, await _zone(turn)))


@router.callback_query(taps.StandBy.read)
async def stand_by(query: CallbackQuery, tap: taps.StandBy, turn: Turn) -> None:
    """Be asked first for a while, or no longer."""
    until = await standby.stand_by(turn.session, turn.person, tap.hours, now=turn.now)
    await turn.edit(ask_cards.standby_page(until, await _zone(turn)))


async def _zone(turn: Turn) -> str:
    if turn.person.area_id is None:
        return turn.settings.zone
    return (await turn.session.get_one(Area, turn.person.area_id)).zone
