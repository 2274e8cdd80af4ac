"""A message on its way out: how it is read from the outbox, and the JSON that leaves."""

from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import BindParameter, Executable, bindparam, select

from bot.spine.db.queries import one_of
from bot.spine.db.types import UtcDateTime
from bot.spine.outbox.model import OutboxMessage, OutboxState

WINDOW = 256  # messages read at once

# Media whose number can stand under them.
WITH_CAPTION = frozenset(
    {"sendPhoto", "sendVideo", "sendAnimation", "sendAudio", "sendVoice", "sendDocument"}
)


class Outgoing(NamedTuple):
    """One message as it is sent."""

    id: int
    chat_id: int
    lane: int
    method: str
    payload: str
    # Shown, since the message may stand there twice: the id of the row that made it.
    number: int | None
    attempts: int
    created_at: datetime
    edits_message: int | None  # Telegram's ids
    replies_to_message: int | None
    is_followed: bool  # a job waits for it to have left

    @property
    def place(self) -> tuple[int, int]:
        """The chat in a lane, whose order holds."""
        return self.lane, self.chat_id


def place_number(lane: Any, chat: Any) -> Any:
    """Make one number of a lane and a chat; of columns or of values."""
    return chat * 8 + lane


def body_of(message: Outgoing) -> str:
    """Return the JSON with what was unknown when it was enqueued: other messages' ids, a number."""
    unchanged = (message.edits_message, message.replies_to_message, message.number)
    if unchanged == (None, None, None):
        return message.payload
    body: dict[str, Any] = orjson.loads(message.payload)
    if message.edits_message is not None:
        body["message_id"] = message.edits_message
    if message.replies_to_message is not None:
        body["reply_parameters"] = {
            "message_id": message.replies_to_message,
            "allow_sending_without_reply": True,
        }
    if message.number is not None:
        if "text" in body:
            body["text"] = f"{body['text']}\n#{message.number}"
        elif message.method in WITH_CAPTION:
            body["caption"] = f"{body.get('caption', '')}\n#{message.number}".strip()
    return orjson.dumps(body).decode()


def _at(name: str) -> BindParameter[datetime]:
    return bindparam(name, type_=UtcDateTime())


def _open_messages() -> Executable:
    messages = OutboxMessage.__table__
    original, answered, message = messages.alias(), messages.alias(), messages.c
    return (
        select(
            message.id,
            message.lane,
            message.chat_id,
            message.method,
            message.payload,
            message.doubtful,
            message.attempts,
            message.created_at,
            message.edits,
            original.c.state.label("edited_state"),
            original.c.message_id.label("edited_message"),
            original.c.doubtful.label("edited_doubtful"),
            message.replies_to,
            answered.c.state.label("answered_state"),
            answered.c.message_id.label("answered_message"),
            message.on_sent.is_not(None).label("is_followed"),
        )
        .select_from(
            messages.outerjoin(original, original.c.id == message.edits).outerjoin(
                answered, answered.c.id == message.replies_to
            )
        )
        .where(message.state == OutboxState.QUEUED, message.lane <= bindparam("last_lane"))
        # What was never tried waits for nothing: it was due when it was written, by any clock.
        .where(
            (message.attempts == 0)
            | (message.due_at <= _at("now"))
            | (message.due_at > _at("latest"))
        )
        .where(~one_of(message.id, "known"))
        .where(
            ~one_of(place_number(message.lane, message.chat_id), "full")
            | one_of(message.id, "first")
        )
        .order_by(message.lane, message.id)
        .limit(WINDOW)
    )


# For each look of the sender; making the statement each time costs more than running it.
OPEN = _open_messages()
