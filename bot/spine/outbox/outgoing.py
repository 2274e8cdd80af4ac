"""A post on its way out: how it is read from the outbox, and the JSON that leaves."""

from datetime import datetime
from typing import Any, NamedTuple

import orjson
from sqlalchemy import BindParameter, Executable, bindparam, select

from bot.spine.db.engine import has_come
from bot.spine.db.queries import one_of
from bot.spine.db.types import UtcDateTime
from bot.spine.outbox.model import OutboxMessage, OutboxState

WINDOW = 256  # posts read at once

# Media whose number can stand under them.
WITH_CAPTION = frozenset(
    {"sendPhoto", "sendVideo", "sendAnimation", "sendAudio", "sendVoice", "sendDocument"}
)


def place_of(lane: Any, chat: Any) -> Any:
    """A chat in a lane, as one number: of columns or of values."""
    return chat * 8 + lane


def _at(name: str) -> BindParameter[datetime]:
    return bindparam(name, type_=UtcDateTime())


def _open_posts() -> Executable:
    """Built once, and on the table without the ORM: making this statement anew for each look cost more than running it."""
    posts = OutboxMessage.__table__
    original, answered, post = posts.alias(), posts.alias(), posts.c
    return (
        select(
            post.id,
            post.lane,
            post.chat_id,
            post.method,
            post.payload,
            post.doubtful,
            post.attempts,
            post.created_at,
            post.edits,
            original.c.state.label("edited_state"),
            original.c.message_id.label("edited_message"),
            original.c.doubtful.label("edited_doubtful"),
            post.replies_to,
            answered.c.state.label("answered_state"),
            answered.c.message_id.label("answered_message"),
            post.on_sent.is_not(None).label("is_followed"),
        )
        .select_from(
            posts.outerjoin(original, original.c.id == post.edits).outerjoin(
                answered, answered.c.id == post.replies_to
            )
        )
        .where(post.state == OutboxState.QUEUED, post.lane <= bindparam("last_lane"))
        # What was never tried waits for nothing: it was due when it was written, by whatever clock.
        .where((post.attempts == 0) | has_come(post.due_at, _at("now"), put_back=_at("put_back")))
        .where(~one_of(post.id, "known"))
        .where(~one_of(place_of(post.lane, post.chat_id), "full") | one_of(post.id, "first"))
        .order_by(post.lane, post.id)
        .limit(WINDOW)
    )


OPEN = _open_posts()


class Outgoing(NamedTuple):
    """One post as loaded for sending."""

    id: int
    chat_id: int
    lane: int
    method: str
    payload: str
    number: (
        int | None
    )  # shown, since the message may stand there twice: the number of the post that made it
    attempts: int
    created_at: datetime
    edits_message: int | None
    replies_to_message: int | None
    is_followed: bool  # due work waits for it to have left


def body_of(post: Outgoing) -> str:
    """The post's JSON with what was not known when it was enqueued: the ids of other messages, the number of a double."""
    if post.edits_message is None and post.replies_to_message is None and post.number is None:
        return post.payload
    body: dict[str, Any] = orjson.loads(post.payload)
    if post.edits_message is not None:
        body["message_id"] = post.edits_message
    if post.replies_to_message is not None:
        body["reply_parameters"] = {
            "message_id": post.replies_to_message,
            "allow_sending_without_reply": True,
        }
    if post.number is not None:
        if "text" in body:
            body["text"] = f"{body['text']}\n#{post.number}"
        elif post.method in WITH_CAPTION:
            body["caption"] = f"{body.get('caption', '')}\n#{post.number}".strip()
    return orjson.dumps(body).decode()
