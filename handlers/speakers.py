"""Of whom danger words speak: of who wrote them, unless they go to a resident or translate one.

Staff cry like everybody. What they answer in a case may be about the resident's danger, and an
interpreter's words are those of another.
"""

from aiogram.types import Message

from bot.alerts.attempts import alert_of_card
from bot.people import rights
from bot.people.rights import Action
from bot.relay import cases, copies
from bot.relay.model import Reader, Side
from handlers.answering import STEPS
from handlers.turns.turn import Turn


async def speaks_of_another(message: Message, turn: Turn, step: str | None) -> bool:
    """Tell whether the words are an answer to a resident, or a translation, by what is known.

    `step`: of the form that would take them. In a case of their own, staff speak of themselves.
    """
    if message.reply_to_message is None:
        return step in STEPS
    at = message.chat.id, message.reply_to_message.message_id
    is_staff = rights.may_anywhere(turn.person, Action.ANSWER_CASE)
    copy = await copies.copy_at(turn.session, *at)
    if copy is not None:
        return copy.reader is Reader.INTERPRETER or (
            is_staff and copy.reader is not Reader.RESIDENT
        )
    if not is_staff:
        return False
    own = await cases.entry_of_message(turn.session, *at)
    if own is not None:
        return own.side is Side.STAFF
    return await alert_of_card(turn.session, *at) is not None
