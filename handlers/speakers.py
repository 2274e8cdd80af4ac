"""Of whom danger words speak: of who wrote them, unless they go to a resident or translate one.

Staff cry like everybody. What they answer in a case may be about the resident's danger, and an
interpreter's words are those of another.
"""

from enum import Enum, auto

from aiogram.types import Message

from bot.alerts.attempts import alert_of_card
from bot.people import rights
from bot.people.rights import Action
from bot.relay import cases, copies
from bot.relay.model import Copy, Reader, Side
from handlers.answering import STEPS
from handlers.turns.turn import Turn


class Speaks(Enum):
    """What a message is, by what is known of it."""

    FOR_ONESELF = auto()
    IN_ANSWER = auto()  # of the staff, to a resident
    FOR_ANOTHER = auto()  # an interpreter's words for somebody else's


async def speaks(message: Message, turn: Turn, step: str | None) -> Speaks:
    """Tell of whom the author speaks; `step`: of the form that would take the words.

    In a case of their own, staff speak for themselves.
    """
    if message.reply_to_message is None:
        return Speaks.IN_ANSWER if step in STEPS else Speaks.FOR_ONESELF
    at = message.chat.id, message.reply_to_message.message_id
    is_staff = rights.may_anywhere(turn.person, Action.ANSWER_CASE)
    copy = await copies.copy_at(turn.session, *at)
    if copy is not None and copy.reader is Reader.INTERPRETER:
        return Speaks.FOR_ANOTHER
    if is_staff and await _is_answer(turn, copy, at):
        return Speaks.IN_ANSWER
    return Speaks.FOR_ONESELF


async def _is_answer(turn: Turn, copy: Copy | None, at: tuple[int, int]) -> bool:
    """Tell whether a reply to this place (chat and message id) goes to a resident."""
    if copy is not None:
        return copy.reader is not Reader.RESIDENT
    own = await cases.entry_of_message(turn.session, *at)
    if own is not None:
        return own.side is Side.STAFF
    return await alert_of_card(turn.session, *at) is not None
