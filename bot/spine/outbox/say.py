"""Saying things: every verb here writes a row of the outbox, in the caller's transaction."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import orjson
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import aliased

from bot.spine.db.bulk import Bulk
from bot.spine.db.context import context_of
from bot.spine.db.ids import next_id, next_ids
from bot.spine.db.queries import is_due, one_of
from bot.spine.jobs.model import Call
from bot.spine.outbox.model import CHAT_LIMIT, LONGEST_WAIT, Lane, OutboxMessage, OutboxState
from bot.spine.outbox.screen import Keyboard, Screen, keyboard
from bot.spine.texts import render as texts
from bot.spine.texts.render import Rendered
from bot.spine.texts.split import split

# Telegram's limit is 4096 units: a text that may be sent twice needs room for its number.
TEXT_LIMIT = 4096 - 20
# Bot API, answerCallbackQuery: characters of a toast.
TOAST_LIMIT = 200
# Why a message for somebody without Telegram never leaves.
NO_CHAT = "no chat: read on the web page"
_INTO_A_CHAT = ("send", "edit", "delete")


class Addressee(Protocol):
    """Somebody who can be written to: a person with a private chat."""

    @property
    def id(self) -> int: ...
    @property
    def chat_id(self) -> int: ...
    @property
    def locale(self) -> str: ...


@dataclass(frozen=True)
class Sending:
    """How a message leaves, and which jobs follow.

    It is shown as a reply to the outbox message `replies_to`, or to the reader's own message
    `answers` (Telegram's id). A silent one makes no sound. `worded_in`: the locale of words that
    are not in the reader's on purpose, such as the offer of another language.
    """

    lane: Lane = Lane.TALK
    replies_to: int | None = None
    answers: int | None = None
    on_failure: Call | None = None
    on_sent: Call | None = None
    silent: bool = False
    worded_in: str | None = None


TALK = Sending()
QUIET = Sending(silent=True)
ALERT = Sending(Lane.ALERT)
NOTICE = Sending(Lane.NOTICE)


async def say(
    session: AsyncSession, to: Addressee, screen: Screen, *, now: datetime, sending: Sending = TALK
) -> int:
    """Enqueue a screen for a person in their language; return the outbox id of its first part.

    A text over 4096 UTF-16 units leaves in parts, in order; the buttons stand under the last.
    """
    words = screen.render(to.locale)
    return (await send(session, to, words, screen.buttons, now=now, sending=sending))[0]


async def send(
    session: AsyncSession,
    to: Addressee,
    words: Rendered,
    buttons: Keyboard = (),
    *,
    now: datetime,
    sending: Sending = TALK,
) -> list[int]:
    """Enqueue a message that is in words already; return its outbox ids, one a part, in order."""
    parts = split(words, TEXT_LIMIT)
    ids: list[int] = []
    for number, part in enumerate(parts, 1):
        is_last = number == len(parts)
        body = _body(to.chat_id, part)
        if buttons and is_last:
            body["reply_markup"] = keyboard(to.locale, buttons)
        if sending.silent:
            body["disable_notification"] = True
        if sending.answers is not None:
            body["reply_parameters"] = reply_to(sending.answers)
        row = _row(to.chat_id, "sendMessage", body, now, sending, person_id=to.id)
        row |= _languages(words, to)
        if sending.worded_in is not None:
            row["reader_locale"] = sending.worded_in
        if not is_last:
            row["on_sent"] = None
        ids.append(await _add(session, row))
    return ids


def reply_to(message_id: int) -> dict[str, Any]:
    """Make ReplyParameters. The message may be deleted by then: the reply stands alone."""
    return {"message_id": message_id, "allow_sending_without_reply": True}


async def edit(
    session: AsyncSession,
    outbox_id: int,
    to: Addressee,
    screen: Screen,
    *,
    now: datetime,
    lane: Lane = Lane.TALK,
) -> None:
    """Enqueue an edit of an earlier message. Older edits of it that have not left are dropped."""
    words = screen.render(to.locale)
    await edit_words(session, outbox_id, to, words, screen.buttons, now=now, lane=lane)


async def edit_words(
    session: AsyncSession,
    outbox_id: int,
    to: Addressee,
    words: Rendered,
    buttons: Keyboard = (),
    *,
    now: datetime,
    lane: Lane = Lane.TALK,
) -> None:
    """Enqueue an edit that is in words already; only the first part of a long text is kept."""
    body = _edit_body(to, to.chat_id, words, buttons)
    row = _row(to.chat_id, "editMessageText", body, now, Sending(lane), person_id=to.id)
    row |= _languages(words, to)
    rows = _ROWS.collected(session)
    rows[:] = [other for other in rows if other["edits"] != outbox_id]
    await _add(session, row | {"edits": outbox_id})


async def edit_shown(
    session: AsyncSession,
    at: tuple[int, int],
    to: Addressee,
    screen: Screen,
    *,
    now: datetime,
) -> None:
    """Enqueue an edit of a message on a person's phone whose outbox id is not known.

    `at`: chat and message id. Telegram can be quicker than our mark of a message's id.
    """
    chat_id, message_id = at
    words = screen.render(to.locale)
    body = _edit_body(to, chat_id, words, screen.buttons)
    body["message_id"] = message_id
    row = _row(chat_id, "editMessageText", body, now, TALK, person_id=to.id)
    await _add(session, row | _languages(words, to))


async def edit_call(
    session: AsyncSession,
    outbox_id: int,
    to: Addressee,
    method: str,
    body: Mapping[str, Any],
    *,
    now: datetime,
) -> int:
    """Enqueue a call that changes an earlier message otherwise than its text; return its id.

    It names the message once that one has left. Older changes of it that have not left are
    dropped. The body is the Bot API's JSON without `chat_id` and `message_id`.
    """
    whole = {"chat_id": to.chat_id, **body}
    row = _row(to.chat_id, method, whole, now, TALK, person_id=to.id)
    rows = _ROWS.collected(session)
    rows[:] = [other for other in rows if other["edits"] != outbox_id]
    return await _add(session, row | {"edits": outbox_id})


async def remove(session: AsyncSession, outbox_id: int, to: Addressee, *, now: datetime) -> None:
    """Enqueue the deletion of an earlier message, once it has left; its edits are dropped.

    Telegram refuses it for a message older than 48 hours, which then stays.
    """
    row = _row(to.chat_id, "deleteMessage", {"chat_id": to.chat_id}, now, TALK, person_id=to.id)
    rows = _ROWS.collected(session)
    rows[:] = [other for other in rows if other["edits"] != outbox_id]
    await _add(session, row | {"edits": outbox_id})


async def withdraw(session: AsyncSession, outbox_ids: Collection[int], *, now: datetime) -> None:
    """Drop those of these messages that wait far back in their chat; what is near leaves.

    The sender may hold the first CHAT_LIMIT of a lane and a chat, or have them under way.
    """
    await session.flush()
    places = await session.execute(
        select(OutboxMessage.chat_id, OutboxMessage.lane)
        .where(OutboxMessage.id.in_(outbox_ids), OutboxMessage.state == OutboxState.QUEUED)
        .distinct()
    )
    for chat_id, lane in places.all():
        queued = await session.scalars(
            select(OutboxMessage.id)
            .where(OutboxMessage.state == OutboxState.QUEUED, OutboxMessage.lane == lane)
            .where(OutboxMessage.chat_id == chat_id)
            .order_by(OutboxMessage.id)
        )
        behind = set(list(queued)[CHAT_LIMIT:]) & set(outbox_ids)
        await session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.id.in_(behind), OutboxMessage.attempts == 0)
            .values(state=OutboxState.DROPPED, error="withdrawn", failed_at=now)
            .execution_options(synchronize_session=False)
        )


async def change_again(session: AsyncSession, person_id: int, *, now: datetime) -> None:
    """Enqueue again the last refused change of each message of somebody who is back.

    Their cards show what was true when they could last be written to.
    """
    later = aliased(OutboxMessage)
    is_overtaken = select(later.id).where(
        later.edits == OutboxMessage.edits,
        later.id > OutboxMessage.id,
        later.state != OutboxState.DROPPED,
    )
    await session.execute(
        update(OutboxMessage)
        .where(
            OutboxMessage.person_id == person_id,
            OutboxMessage.state == OutboxState.FAILED,
            OutboxMessage.edits.is_not(None),
            ~is_overtaken.exists(),
        )
        .values(state=OutboxState.QUEUED, attempts=0, doubtful=False, due_at=now)
        .execution_options(synchronize_session=False)
    )


async def outbox_ids_of(
    session: AsyncSession, messages: Collection[tuple[int, int]]
) -> dict[tuple[int, int], int]:
    """Find the outbox ids of messages (chat and message id), in one query."""
    if not messages:
        return {}
    # Not by pairs: for those SQLite takes no index.
    rows = await session.execute(
        select(OutboxMessage.chat_id, OutboxMessage.message_id, OutboxMessage.id)
        .where(one_of(OutboxMessage.chat_id, "chats"), one_of(OutboxMessage.message_id, "messages"))
        .order_by(OutboxMessage.id.desc()),
        {"chats": [chat for chat, _ in messages], "messages": [number for _, number in messages]},
    )
    return {(chat, number): outbox_id for chat, number, outbox_id in rows if number is not None}


async def answer_tap(
    session: AsyncSession,
    query_id: str,
    to: Addressee,
    text_id: str | None = None,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
    alert: bool = False,
) -> None:
    """Enqueue the answer to a tap: a toast, or only the end of the spinner."""
    body: dict[str, Any] = {"callback_query_id": query_id}
    languages: dict[str, Any] = {}
    if text_id:
        toast = texts.render(to.locale, text_id, args)
        body |= {"text": toast.text[:TOAST_LIMIT], "show_alert": alert}
        languages = _languages(toast, to)
    context_of(session).answered_taps.add(query_id)
    sending = Sending(Lane.ANSWER)
    row = _row(0, "answerCallbackQuery", body, now, sending, person_id=to.id)
    await _add(session, row | languages)


async def enqueue(
    session: AsyncSession,
    method: str,
    body: Mapping[str, Any],
    *,
    chat_id: int,
    now: datetime,
    person_id: int | None = None,
    sending: Sending = TALK,
) -> int:
    """Enqueue any call; return its outbox id. The body is the Bot API's JSON, sent as it is."""
    return await _add(session, _row(chat_id, method, body, now, sending, person_id=person_id))


async def note_sent(
    session: AsyncSession,
    to: Addressee,
    method: str,
    body: Mapping[str, Any],
    message_id: int | None,
    *,
    now: datetime,
) -> int:
    """Write a message that has left by itself (an upload is no JSON); return its outbox id.

    `message_id`: Telegram's; None where its answer named none.
    """
    row = _row(to.chat_id, method, body, now, TALK, person_id=to.id)
    row |= {
        "id": await next_id(session, OutboxMessage),
        "state": OutboxState.SENT,
        "message_id": message_id,
        "sent_at": now,
        "attempts": 1,
    }
    _ROWS.add(session, row)
    return int(row["id"])


async def unsent(session: AsyncSession, *, now: datetime) -> int:
    """Count the messages that could leave now (for health checks and trials); at most 1000."""
    soon = now + timedelta(milliseconds=1)
    waiting = await session.scalars(
        select(OutboxMessage.id)
        .where(OutboxMessage.state == OutboxState.QUEUED)
        .where(
            (OutboxMessage.attempts == 0)
            | is_due(OutboxMessage.due_at, soon, longest_wait=LONGEST_WAIT)
        )
        .limit(1000)
    )
    return len(waiting.all())


# --- rows ---------------------------------------------------------------------------------------


def _body(chat_id: int, words: Rendered) -> dict[str, Any]:
    body: dict[str, Any] = {
        "chat_id": chat_id,
        "text": words.text,
        "link_preview_options": {"is_disabled": True},
    }
    return body | ({"entities": words.entities} if words.entities else {})


def _edit_body(to: Addressee, chat_id: int, words: Rendered, buttons: Keyboard) -> dict[str, Any]:
    first = split(words, TEXT_LIMIT)[0]
    body = _body(chat_id, first) | {"entities": first.entities}
    return body | {"reply_markup": keyboard(to.locale, buttons)}


def _row(
    chat_id: int,
    method: str,
    body: Mapping[str, Any],
    now: datetime,
    sending: Sending,
    *,
    person_id: int | None,
) -> dict[str, Any]:
    # Somebody without Telegram reads on a web page: the row is kept for what refers to it, and
    # its failure is nobody's alarm. Answers to taps and menus belong to no chat either.
    has_no_chat = chat_id == 0 and method.startswith(_INTO_A_CHAT)
    return {
        "chat_id": chat_id,
        "person_id": person_id,
        "lane": int(sending.lane),
        "method": method,
        "payload": orjson.dumps(body).decode(),
        "edits": None,
        "replies_to": sending.replies_to,
        "state": OutboxState.DROPPED if has_no_chat else OutboxState.QUEUED,
        "error": NO_CHAT if has_no_chat else None,
        "attempts": 0,
        "due_at": now,
        "created_at": now,
        "sent_at": None,
        "doubtful": False,
        "message_id": None,
        "on_failure": sending.on_failure.as_json() if sending.on_failure else None,
        "on_sent": sending.on_sent.as_json() if sending.on_sent else None,
        "locale": None,
        "reader_locale": None,
    }


def _languages(words: Rendered, to: Addressee) -> dict[str, Any]:
    return {"locale": words.locale, "reader_locale": to.locale}


async def _add(session: AsyncSession, row: dict[str, Any]) -> int:
    row["id"] = await next_id(session, OutboxMessage)
    _ROWS.add(session, row)
    context_of(session).has_messages = True
    return int(row["id"])


async def _overtake(connection: AsyncConnection, rows: list[dict[str, Any]]) -> None:
    """Drop the older edits that these overtake, and keep the newest edit the highest number."""
    edits = {row["edits"]: row for row in rows if row["edits"] is not None}
    if not edits:
        return
    await connection.execute(_OVERTAKEN, {"edited": list(edits)})
    if connection.dialect.name != "sqlite":
        await _renumber(connection, edits)


async def _renumber(connection: AsyncConnection, edits: dict[int, dict[str, Any]]) -> None:
    """Renumber edits whose id, taken early, is below their original's or a later edit's."""
    newest = await connection.execute(_NEWEST_EDITS, {"edited": list(edits)})
    highest = {row.edits: row.newest for row in newest}
    low = [row for edited, row in edits.items() if row["id"] < max(edited, highest.get(edited, 0))]
    if low:
        ids = await connection.scalars(next_ids("outbox"), {"n": len(low)})
        for row, number in zip(low, ids, strict=True):
            row["id"] = number


_ROWS = Bulk(OutboxMessage.__table__, _overtake)
_OUTBOX = OutboxMessage.__table__.c
# A row that is locked is being marked by the sender: it has left. Waiting for it could deadlock.
_OVERTAKEN = (
    update(OutboxMessage.__table__)  # type: ignore[arg-type]
    .where(
        _OUTBOX.id.in_(
            select(_OUTBOX.id)
            .where(one_of(_OUTBOX.edits, "edited"), _OUTBOX.state == OutboxState.QUEUED)
            .with_for_update(skip_locked=True)
        )
    )
    .values(state=OutboxState.DROPPED, error="overtaken by a newer edit")
)
_NEWEST_EDITS = (
    select(_OUTBOX.edits, func.max(_OUTBOX.id).label("newest"))
    .where(one_of(_OUTBOX.edits, "edited"))
    .group_by(_OUTBOX.edits)
)
