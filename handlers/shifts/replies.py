"""Answers in words about one's shift: as a reply to its card, or without one.

What is understood counts as a tap would; everything else reaches the coordinators as it is.
"""

from dataclasses import dataclass
from typing import Any

from aiogram import Router
from aiogram.types import Message

from bot.people import rights
from bot.people.rights import Action
from bot.relay import cases
from bot.shifts import absence, attendance, day_cards, leaving, remind
from bot.shifts.answers import next_place, sign_up_at
from bot.shifts.cards import give_up_question
from bot.shifts.day_details import details_of
from bot.shifts.hearing import Heard, Meaning, hear
from bot.shifts.model import SignUp, SignUpState
from bot.shifts.rules import ShiftRefused
from handlers.shifts.day import passed_on
from handlers.shifts.desk_form import read_words
from handlers.turns.dialogue import Frame
from handlers.turns.filters import SAID_PRIVATELY
from handlers.turns.turn import Turn

replies = Router(name="shifts-day-replies")  # before every form
router = Router(name="shifts-day-words")  # before the relay


@dataclass(frozen=True)
class CantWords(Frame):
    """What somebody wrote about a place before they were asked whether they give it up."""

    sign_up: int = 0
    words: str = ""


async def _replies_to_card(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Filter for a reply to a card of one's own sign-up."""
    earlier = message.reply_to_message
    if earlier is None or earlier.from_user is None or not earlier.from_user.is_bot:
        return False
    at = message.chat.id, earlier.message_id
    held = await sign_up_at(turn.session, turn.person, *at)
    return {"held": held} if held is not None else False


@replies.message(*SAID_PRIVATELY, _replies_to_card)
async def reply(message: Message, held: SignUp, turn: Turn) -> None:
    """Do what the words mean, or bring them to the coordinators."""
    words = read_words(message)
    if held.state is SignUpState.CANCELLED:
        readers = await leaving.add_words(turn.session, turn.person, held, words, now=turn.now)
        await turn.say(passed_on(readers))
        return
    heard = hear(words, is_answer=True) if held.state is SignUpState.TAKEN else None
    await _answer(turn, held, words, heard)


async def _is_of_shift(message: Message, turn: Turn) -> dict[str, Any] | bool:
    """Filter for words that can only be about one's next shift.

    Whoever talks with the staff, or is of the staff, may mean something else.
    """
    heard = hear(message.text or "", is_answer=False) if message.text else None
    if heard is None or message.reply_to_message is not None or turn.forms.step is not None:
        return False
    if not rights.may_anywhere(turn.person, Action.TAKE_SHIFT):
        return False
    if rights.may_anywhere(turn.person, Action.SEE_DUTY):
        return False
    if await cases.open_case_of(turn.session, turn.person) is not None:
        return False
    held = await next_place(turn.session, turn.person, now=turn.now)
    return {"held": held, "heard": heard} if held is not None else False


@router.message(*SAID_PRIVATELY, _is_of_shift)
async def hear_words(message: Message, held: SignUp, heard: Heard, turn: Turn) -> None:
    """Do what the words mean; *can't come* is asked back, with the words kept."""
    words = read_words(message)
    if heard.meaning is Meaning.CANT:
        await ask_with_words(turn, held, words)
    else:
        await _answer(turn, held, words, heard)


async def ask_with_words(turn: Turn, held: SignUp, words: str) -> None:
    """Ask whether they give the place up, and keep what they wrote for then."""
    turn.forms.keep_aside(CantWords(held.id, words))
    await turn.say(give_up_question(held, day_cards.words_line(words)))


def words_of(turn: Turn, sign_up_id: int) -> str:
    """Return what they wrote about this place, once."""
    kept = turn.forms.aside(CantWords)
    if kept.sign_up != sign_up_id:
        return ""
    turn.forms.keep_aside(CantWords())
    return kept.words


async def _answer(turn: Turn, held: SignUp, words: str, heard: Heard | None) -> None:
    try:
        if heard is not None and await _did(turn, held, words, heard):
            return
    except ShiftRefused:
        pass  # it is over, or they are there: then the words are for people
    readers = await leaving.pass_on(turn.session, turn.person, held.shift, words, now=turn.now)
    await turn.say(passed_on(readers))
    if held.state is SignUpState.TAKEN and heard is not None and heard.meaning is Meaning.CANT:
        await ask_with_words(turn, held, words)
    elif held.state is SignUpState.TAKEN and held.shift.starts_at > turn.now:
        details = await details_of(turn.session, held)
        if held.coming_at is None:
            await turn.say(day_cards.reminder_card(held, details, turn.now))


async def _did(turn: Turn, held: SignUp, words: str, heard: Heard) -> bool:
    """Do what was meant and show it; False where people must read the words."""
    session, person, now = turn.session, turn.person, turn.now
    match heard.meaning:
        case Meaning.CANT if heard.is_sure:
            left = await absence.say_cant(session, person, held.id, now=now, words=words)
            await show_given_up(turn, left.sign_up, is_edit=False)
        case Meaning.LATE if heard.minutes is not None:
            await attendance.say_late(session, person, held.id, heard.minutes, now=now)
            await turn.say(day_cards.late_card(held))
        case Meaning.LATE:
            await turn.say(day_cards.ask_late(held))
        case Meaning.COMING if held.shift.starts_at > now:
            await remind.say_coming(session, person, held.id, now=now)
            details = await details_of(session, held)
            await turn.say(day_cards.coming_card(held, details, now))
        case _:
            return False
    return True


async def show_given_up(turn: Turn, left: SignUp, *, is_edit: bool = True) -> None:
    """Thank who gave a place up, and offer what else fits."""
    shift, now = left.shift, turn.now
    fitting = await absence.others_that_fit(turn.session, turn.person, shift, now=now)
    is_free = shift.free > 0 and shift.starts_at > now
    card = day_cards.given_up_card(left, fitting, is_free=is_free)
    await (turn.edit(card) if is_edit else turn.say(card))
