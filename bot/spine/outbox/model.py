"""The outbox: every message that leaves is first a row here, written in the transaction that caused it.

A *post* is one call of the Bot API as data: a new message, an edit of an earlier post, or the answer to a tap.
Texts are rendered in the reader's language when they are enqueued. The sender (sender.py) posts the stored JSON as it is.
States: queued -> sent | failed | dropped (an edit overtaken by a newer one, or whose original never left).
"""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any, Protocol

import orjson
from sqlalchemy import (
    JSON,
    BigInteger,
    Connection,
    ForeignKey,
    Text,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine import ahead, late
from bot.spine.ahead import Ahead
from bot.spine.db.engine import Base, BigId, has_come, one_of, partial_index
from bot.spine.numbers import new_number, next_numbers
from bot.spine.rows import write_rows
from bot.spine.texts import render as texts


class Lane(IntEnum):
    """Classes of urgency, the most urgent first."""

    ANSWER = 0
    ALERT = 1
    TALK = 2
    NOTICE = 3
    BROADCAST = 4


class OutboxState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"


class OutboxMessage(Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)  # 0: a call that belongs to no chat
    person_id: Mapped[int | None] = mapped_column(default=None)
    lane: Mapped[int]
    method: Mapped[str]
    payload: Mapped[str] = mapped_column(Text)
    edits: Mapped[int | None] = mapped_column(BigInteger, ForeignKey("outbox.id"), default=None)
    # A post that must come after another of the same talk (a reply) takes that one's message id.
    replies_to: Mapped[int | None] = mapped_column(BigInteger, default=None)
    state: Mapped[OutboxState] = mapped_column(default=OutboxState.QUEUED)
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    # True when an earlier attempt may have reached Telegram: sent again, it shows its number.
    doubtful: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    error: Mapped[str | None] = mapped_column(Text, default=None)
    # Due work of this kind is written when the post fails for good: {"kind": …, "args": {…}}.
    on_failure: Mapped[dict[str, Any] | None] = mapped_column(default=None)
    # Due work that is written when the post has left, with its queue: {"kind": …, "args": {…}, "queue": …}.
    on_sent: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)

    __table_args__ = (
        partial_index("ix_outbox_open", "lane", "id", where="state = 'queued'"),
        # Only what has one: a post gets its message id when it has left, and few are edits.
        partial_index("ix_outbox_edits", "edits", where="edits IS NOT NULL"),
        partial_index("ix_outbox_message", "chat_id", "message_id", where="message_id IS NOT NULL"),
    )


# A row that is locked is being marked by the sender: it has left. To wait for it would be to wait for each other, now and then.
_WAITING_EDITS = (
    select(OutboxMessage.__table__.c.id)
    .where(
        one_of(OutboxMessage.__table__.c.edits, "edited"),
        OutboxMessage.__table__.c.state == OutboxState.QUEUED,
    )
    .with_for_update(skip_locked=True)
)
_OVERTAKEN = (
    update(OutboxMessage.__table__)  # type: ignore[arg-type]
    .where(OutboxMessage.__table__.c.id.in_(_WAITING_EDITS))
    .values(state=OutboxState.DROPPED, error="overtaken by a newer edit")
)
_NEWEST_EDITS = (
    select(OutboxMessage.edits, func.max(OutboxMessage.id).label("newest"))
    .where(one_of(OutboxMessage.edits, "edited"))
    .group_by(OutboxMessage.edits)
)


class Addressee(Protocol):
    """Who can be written to: a person with a private chat."""

    @property
    def id(self) -> int: ...
    @property
    def chat_id(self) -> int: ...
    @property
    def locale(self) -> str: ...


@dataclass(frozen=True)
class Button:
    """An inline button: a label of the house (`label`, a Fluent id) and what it carries (`data`), or a link (`url`).

    `data` is at most 64 bytes (Bot API, InlineKeyboardButton.callback_data).
    """

    label: str
    data: str = ""
    args: Mapping[str, Any] | None = None
    url: str = ""


# No post waits longer than this before it is tried again (outcomes.py).
LONGEST_WAIT = timedelta(minutes=3)
# Telegram's limit is 4096: a text that may have to be sent twice needs room for its number.
TEXT_LIMIT = 4096 - 20

Keyboard = Sequence[Sequence[Button]]
Posts = Sequence[Mapping[str, Any]]
"""Posts as rows, by column."""


def keyboard(locale: str, rows: Keyboard) -> dict[str, Any]:
    """The buttons as an InlineKeyboardMarkup. Raises ValueError if a button's data is over 64 bytes."""
    return {"inline_keyboard": [[_button(locale, button) for button in row] for row in rows if row]}


def _button(locale: str, button: Button) -> dict[str, Any]:
    label = texts.plain(locale, button.label, button.args)
    if button.url:
        return {"text": label, "url": button.url}
    if not 0 < len(button.data.encode()) <= 64:
        raise ValueError(f"button data {button.data!r} is not 1 to 64 bytes")
    return {"text": label, "callback_data": button.data}


async def say(
    session: AsyncSession,
    to: Addressee,
    text_id: str,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
    buttons: Keyboard = (),
    lane: Lane = Lane.TALK,
    replies_to: int | None = None,
    answers: int | None = None,
    on_failure: Mapping[str, Any] | None = None,
) -> int:
    """Enqueues a message to a person in their language; gives the id of its (first) post.

    A text over 4096 UTF-16 units leaves in parts, in order; the buttons stand under the last one.
    """
    message = texts.render(to.locale, text_id, args)
    posts = await send(
        session,
        to,
        message,
        now=now,
        buttons=buttons,
        lane=lane,
        replies_to=replies_to,
        answers=answers,
        on_failure=on_failure,
    )
    return posts[0]


async def send(
    session: AsyncSession,
    to: Addressee,
    message: texts.Rendered,
    *,
    now: datetime,
    buttons: Keyboard = (),
    lane: Lane = Lane.TALK,
    replies_to: int | None = None,
    answers: int | None = None,
    on_failure: Mapping[str, Any] | None = None,
    on_sent: Mapping[str, Any] | None = None,
) -> list[int]:
    """Enqueues a message that is already in words; gives the ids of its posts, one a part, in order.

    It is shown as a reply to the post `replies_to`, or to the person's own message `answers`.
    """
    parts = texts.split(message, TEXT_LIMIT)
    posts: list[int] = []
    for number, part in enumerate(parts):
        body: dict[str, Any] = {
            "chat_id": to.chat_id,
            "text": part.text,
            "link_preview_options": {"is_disabled": True},
        }
        if part.entities:
            body["entities"] = part.entities
        last = number == len(parts) - 1
        if buttons and last:
            body["reply_markup"] = keyboard(to.locale, buttons)
        if answers is not None:
            body["reply_parameters"] = reply_to(answers)
        post = await enqueue(
            session,
            "sendMessage",
            body,
            chat_id=to.chat_id,
            person_id=to.id,
            lane=lane,
            now=now,
            replies_to=replies_to,
            on_failure=on_failure,
            on_sent=on_sent if last else None,
        )
        posts.append(post)
    return posts


def reply_to(message_id: int) -> dict[str, Any]:
    """The Bot API's ReplyParameters. What was answered may be gone: then the message stands alone."""
    return {"message_id": message_id, "allow_sending_without_reply": True}


async def rewrite(
    session: AsyncSession,
    outbox_id: int,
    to: Addressee,
    text_id: str,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
    buttons: Keyboard = (),
    lane: Lane = Lane.TALK,
) -> None:
    """Enqueues an edit of an earlier post: its text and buttons become these. Unsent older edits of it are dropped."""
    message = texts.render(to.locale, text_id, args)
    await edit(session, outbox_id, to, message, now=now, buttons=buttons, lane=lane)


async def edit(
    session: AsyncSession,
    outbox_id: int,
    to: Addressee,
    message: texts.Rendered,
    *,
    now: datetime,
    buttons: Keyboard = (),
    lane: Lane = Lane.TALK,
) -> None:
    """Like `rewrite`, with a message that is already in words. Of a message that is too long only the first part is kept."""
    body = _edited(to, to.chat_id, message, buttons)
    await enqueue(
        session,
        "editMessageText",
        body,
        chat_id=to.chat_id,
        person_id=to.id,
        lane=lane,
        now=now,
        edits=outbox_id,
    )


async def edit_tapped(
    session: AsyncSession,
    query: Any,
    to: Addressee,
    text_id: str,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
    buttons: Keyboard = (),
) -> int | None:
    """Enqueues an edit of the message under which somebody tapped; gives that message's post, when it is known.

    `query` is the CallbackQuery; its chat need not be private.
    """
    message = query.message
    if message is None:
        return await say(session, to, text_id, args, now=now, buttons=buttons)
    post = await _post_of(session, message.chat.id, message.message_id)
    if post is not None:
        await rewrite(session, post, to, text_id, args, now=now, buttons=buttons)
    else:
        # Telegram can be quicker than our mark of its message id: the tap itself names the message.
        words = texts.render(to.locale, text_id, args)
        body = _edited(to, message.chat.id, words, buttons) | {"message_id": message.message_id}
        await enqueue(
            session,
            "editMessageText",
            body,
            chat_id=message.chat.id,
            person_id=to.id,
            lane=Lane.TALK,
            now=now,
        )
    return post


# Not by pairs: for those SQLite takes no index. What else is found is true as well.
_OF_MESSAGES = (
    select(OutboxMessage.chat_id, OutboxMessage.message_id, OutboxMessage.id)
    .where(one_of(OutboxMessage.chat_id, "chats"), one_of(OutboxMessage.message_id, "messages"))
    .order_by(OutboxMessage.id.desc())
)
_TAPPED: Ahead[tuple[int, int], int | None] = Ahead("post of a message")


async def preload_tapped(session: AsyncSession, messages: Collection[tuple[int, int]]) -> None:
    """Finds the posts of messages (chat, message id) that are being tapped, in one query for a group of turns."""
    found = await session.execute(
        _OF_MESSAGES,
        {"chats": {chat for chat, _ in messages}, "messages": {number for _, number in messages}},
    )
    _TAPPED.learn(session, {(chat, message or 0): post for chat, message, post in found}, messages)


async def _post_of(session: AsyncSession, chat_id: int, message_id: int) -> int | None:
    return await _TAPPED.ask(
        session,
        (chat_id, message_id),
        lambda: session.scalar(
            select(OutboxMessage.id)
            .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
            .order_by(OutboxMessage.id)
        ),
    )


def _edited(
    to: Addressee, chat_id: int, message: texts.Rendered, buttons: Keyboard
) -> dict[str, Any]:
    part = texts.split(message, TEXT_LIMIT)[0]
    return {
        "chat_id": chat_id,
        "text": part.text,
        "entities": part.entities,
        "link_preview_options": {"is_disabled": True},
        "reply_markup": keyboard(to.locale, buttons),
    }


async def answer_tap(
    session: AsyncSession,
    query_id: str,
    *,
    now: datetime,
    to: Addressee,
    text_id: str | None = None,
    args: Mapping[str, Any] | None = None,
    alert: bool = False,
) -> None:
    """Enqueues the answer to a tap: a toast (at most 200 characters, Bot API) or nothing but the end of the spinner."""
    body: dict[str, Any] = {"callback_query_id": query_id}
    if text_id:
        body |= {"text": texts.plain(to.locale, text_id, args)[:200], "show_alert": alert}
    session.info.setdefault("answered", set()).add(query_id)
    await enqueue(
        session, "answerCallbackQuery", body, chat_id=0, person_id=to.id, lane=Lane.ANSWER, now=now
    )


async def enqueue(
    session: AsyncSession,
    method: str,
    body: Mapping[str, Any],
    *,
    chat_id: int,
    now: datetime,
    lane: Lane,
    person_id: int | None = None,
    edits: int | None = None,
    replies_to: int | None = None,
    on_failure: Mapping[str, Any] | None = None,
    on_sent: Mapping[str, Any] | None = None,
) -> int:
    """Writes one post; gives its id (that of an edit may become a higher one). The body is the Bot API's JSON, sent as it is."""
    outbox_id = await new_number(session, OutboxMessage, a_turn=2)
    row = {
        "id": outbox_id,
        "chat_id": chat_id,
        "person_id": person_id,
        "lane": int(lane),
        "method": method,
        "payload": orjson.dumps(body).decode(),
        "edits": edits,
        "replies_to": replies_to,
        "state": OutboxState.QUEUED,
        "attempts": 0,
        "due_at": now,
        "created_at": now,
        "doubtful": False,
        "error": None,
        "on_failure": dict(on_failure) if on_failure else None,
        "on_sent": dict(on_sent) if on_sent else None,
    }
    _LATE.add(session, row)
    session.info.setdefault("posts", []).append(row)  # for the sender, once they are committed
    return outbox_id


async def note_sent(
    session: AsyncSession,
    to: Addressee,
    method: str,
    body: Mapping[str, Any],
    message_id: int,
    *,
    now: datetime,
) -> int:
    """Writes a post that has left already (an upload is no JSON and does not pass through the sender); gives its id."""
    post = await enqueue(
        session, method, body, chat_id=to.chat_id, person_id=to.id, lane=Lane.TALK, now=now
    )
    session.info["posts"].pop()  # there is nothing for the sender to send
    await session.execute(
        update(OutboxMessage)
        .where(OutboxMessage.id == post)
        .values(state=OutboxState.SENT, message_id=message_id, sent_at=now, attempts=1)
    )
    return post


# --- written late --------------------------------------------------------------------------------------------------
# A post gets its number at once and its row a little later (late.py): the posts of a group of turns are one INSERT.


def _write(connection: Connection, rows: list[dict[str, Any]]) -> None:
    newest = {row["edits"]: row for row in rows if row["edits"] is not None}
    if newest:
        connection.execute(_OVERTAKEN, {"edited": newest})
        for row in rows:
            if row["edits"] is not None and row is not newest[row["edits"]]:
                row |= {"state": OutboxState.DROPPED, "error": "overtaken by a newer edit"}
        if connection.dialect.name != "sqlite":
            _number_anew(connection, newest)
    write_rows(connection, OutboxMessage, rows)


def _number_anew(connection: Connection, edits: dict[int, dict[str, Any]]) -> None:
    """Gives an edit a higher number where the one that this transaction took ahead is lower than its original's, or than
    that of an edit that another transaction has written since: the newest edit is the one with the highest number."""
    others = {row.edits: row.newest for row in connection.execute(_NEWEST_EDITS, {"edited": edits})}
    low = [row for post, row in edits.items() if row["id"] < max(post, others.get(post, 0))]
    if low:
        for row, number in zip(
            low, connection.scalars(next_numbers("outbox"), {"n": len(low)}), strict=True
        ):
            row["id"] = number


_LATE = late.Late(OutboxMessage.__table__, _write)  # type: ignore[arg-type]


@asynccontextmanager
async def savepoint(session: AsyncSession) -> AsyncIterator[None]:
    """A part of a transaction that is undone alone when it raises, its posts and due work with it."""
    await session.run_sync(late.write_all)
    before = len(session.info.get("posts", ()))
    try:
        async with session.begin_nested():
            yield
            await session.run_sync(late.write_all)
    except BaseException:
        late.forget_all(session.info)
        ahead.forget_all(session)
        del session.info.get("posts", [])[before:]
        raise


async def unsent(session: AsyncSession, *, now: datetime) -> int:
    """How many posts wait that could leave now (for /healthz and the sandbox's settle)."""
    soon = now + timedelta(milliseconds=1)
    found = await session.scalars(
        select(OutboxMessage.id)
        .where(
            OutboxMessage.state == OutboxState.QUEUED,
            (OutboxMessage.attempts == 0)
            | has_come(OutboxMessage.due_at, soon, put_back=soon + LONGEST_WAIT),
        )
        .limit(1000)
    )
    return len(found.all())
