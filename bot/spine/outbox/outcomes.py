"""What became of messages that were sent: written by the sender, many in one transaction."""

import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import orjson
import structlog
from sqlalchemy import ARRAY, BigInteger, bindparam, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.types import UtcDateTime
from bot.spine.jobs.model import Call, Due
from bot.spine.outbox.model import LONGEST_WAIT, Lane, OutboxMessage, OutboxState
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.telegram import CallFailed

log = structlog.get_logger()

# Seconds that a chat may still be silent when Telegram is back; longer where each attempt may have
# arrived, and be a double.
LONGEST_BACK_OFF, LONGEST_IN_DOUBT = 5.0, 15.0
# An alert that arrives twice, with its number, is better than one that comes late.
LONGEST_OF_ALERT = 0.8

# Telegram's sentences after which the same message can never arrive (botapi_facts, 12 and 14).
UNREACHABLE = (
    "bot was blocked",
    "user is deactivated",
    "chat not found",
    "bot was kicked",
    "bot is not a member",
    "bot can't initiate conversation",
    "group chat was deleted",
)

# Telegram's words for an edit of a message that its reader has deleted.
TARGET_GONE = "message to edit not found"

# Is told that a person (by id) can't be written to, with Telegram's sentence.
Unreachable = Callable[[AsyncSession, int, str, datetime], Awaitable[None]]

# One statement for all: one a message takes SQLite twice as long, and PostgreSQL three times.
# Only those that are marked now come back: after a commit whose answer was lost, none.
_MARK_SENT_ON_SQLITE = text("""
    UPDATE outbox SET state = 'sent', message_id = gone.value, sent_at = :now
    FROM json_each(:messages) AS gone
    WHERE outbox.id = CAST(gone.key AS INTEGER) AND outbox.state <> 'sent'
    RETURNING outbox.id
""").bindparams(bindparam("now", type_=UtcDateTime()))
_MARK_SENT = text("""
    UPDATE outbox SET state = 'sent', message_id = gone.message, sent_at = :now
    FROM unnest(:ids, :messages) AS gone (id, message)
    WHERE outbox.id = ANY (:ids) AND outbox.id = gone.id AND outbox.state <> 'sent'
    RETURNING outbox.id
""").bindparams(
    bindparam("ids", type_=ARRAY(BigInteger)),
    bindparam("messages", type_=ARRAY(BigInteger)),
    bindparam("now", type_=UtcDateTime()),
)


@dataclass
class Outcome:
    """What became of one attempt: a message id, or a failure."""

    message: Outgoing
    message_id: int | None = None
    failed: CallFailed | None = None


async def write(
    session: AsyncSession, outcomes: Sequence[Outcome], now: datetime, *, unreachable: Unreachable
) -> None:
    """Write what became of messages, and schedule the jobs that waited for it."""
    sent = sorted((one for one in outcomes if one.failed is None), key=lambda one: one.message.id)
    if sent:
        marked = await _mark_sent(session, sent, now)
        followed = [one.message.id for one in sent if one.message.is_followed]
        await schedule_followers(session, [one for one in followed if one in marked], now)
    for one in outcomes:
        if one.failed is not None:
            await _write_failed(session, one.message, one.failed, now, unreachable)


async def _mark_sent(session: AsyncSession, sent: Sequence[Outcome], now: datetime) -> set[int]:
    messages = {one.message.id: one.message_id for one in sent}
    if session.get_bind().dialect.name == "sqlite":
        as_json = orjson.dumps(messages, option=orjson.OPT_NON_STR_KEYS).decode()
        marked = await session.execute(_MARK_SENT_ON_SQLITE, {"messages": as_json, "now": now})
    else:
        values = {"ids": list(messages), "messages": list(messages.values()), "now": now}
        marked = await session.execute(_MARK_SENT, values)
    return set(marked.scalars())


async def _write_failed(
    session: AsyncSession,
    message: Outgoing,
    failed: CallFailed,
    now: datetime,
    unreachable: Unreachable,
) -> None:
    row = await session.get_one(OutboxMessage, message.id)
    if row.state is not OutboxState.QUEUED or row.attempts != message.attempts:
        return  # written by another leader, by a commit whose answer was lost, or overtaken
    row.attempts, row.failed_at, row.error = row.attempts + 1, now, str(failed)
    if not is_permanent(failed):
        _plan_retry(row, failed, now)
        return
    is_text = row.method == "editMessageText"
    if row.edits is not None and is_text and TARGET_GONE in failed.description:
        # Its reader has deleted the message: the newer text reaches them as a new one.
        row.method, row.edits, row.due_at = "sendMessage", None, now
        return
    if (plain := without_formatting(row.payload, failed)) is not None:
        log.warning("formatting-refused", id=message.id, method=row.method, error=str(failed))
        row.payload, row.due_at = plain, now
        return
    row.state = OutboxState.DROPPED if failed.code == -1 else OutboxState.FAILED
    log.warning("message-failed", id=message.id, method=row.method, error=str(failed))
    if row.person_id is not None and is_unreachable(failed):
        await unreachable(session, row.person_id, failed.description, now)
    if row.on_failure:
        await Call(**row.on_failure).schedule(session, Due.at_once(now))


def _plan_retry(row: OutboxMessage, failed: CallFailed, now: datetime) -> None:
    row.doubtful = row.doubtful or failed.unknown
    if failed.migrate_to is not None:
        body: dict[str, Any] = orjson.loads(row.payload)
        row.chat_id = failed.migrate_to
        row.payload = orjson.dumps(body | {"chat_id": failed.migrate_to}).decode()
    # What Telegram wants beyond the longest wait, the limiter remembers.
    row.due_at = now + min(LONGEST_WAIT, timedelta(seconds=_wait(row, failed)))


async def give_up(session: AsyncSession, outbox_id: int, why: str, now: datetime) -> None:
    """Set aside a message whose outcome cannot be written, and tell who waits for its failure."""
    row = await session.get_one(OutboxMessage, outbox_id)
    if row.state is not OutboxState.QUEUED:
        return
    row.state, row.error, row.failed_at = OutboxState.FAILED, why, now
    if row.on_failure:
        await Call(**row.on_failure).schedule(session, Due.at_once(now))


async def schedule_followers(
    session: AsyncSession, outbox_ids: Sequence[int], now: datetime
) -> None:
    """Schedule the jobs that waited for these messages to leave, in their order."""
    if not outbox_ids:
        return
    following = await session.scalars(
        select(OutboxMessage.on_sent)
        .where(OutboxMessage.id.in_(outbox_ids), OutboxMessage.on_sent.is_not(None))
        .order_by(OutboxMessage.id)
    )
    for call in following:
        assert call is not None
        await Call(**call).schedule(session, Due.at_once(now))


def is_unreachable(failed: CallFailed) -> bool:
    """Tell whether the person cannot be written to at all."""
    return failed.code in (400, 403) and any(
        sentence in failed.description for sentence in UNREACHABLE
    )


def is_permanent(failed: CallFailed) -> bool:
    """Tell whether the same message would always fail.

    Not known to be so: no answer, 429, 5xx, a moved group, a gateway's page.
    """
    if failed.code == -1:
        return True
    if failed.migrate_to is not None or failed.retry_after is not None or not failed.by_telegram:
        return False
    return 400 <= failed.code < 500 and failed.code not in (401, 404, 409, 429)


def without_formatting(payload: str, failed: CallFailed) -> str | None:
    """Return the message as plain text where its formatting may be what Telegram refuses.

    People's own comes from any client, and their words must arrive. None if there is none.
    """
    if failed.code != 400 or is_unreachable(failed):
        return None
    body = orjson.loads(payload)
    left_out = [body.pop(name, None) for name in ("entities", "caption_entities")]
    return orjson.dumps(body).decode() if any(left_out) else None


def _wait(row: OutboxMessage, failed: CallFailed) -> float:
    wait = back_off(row.attempts, failed)
    is_hasty = row.lane == Lane.ALERT and failed.retry_after is None
    return min(wait, LONGEST_OF_ALERT) if is_hasty else wait


def back_off(attempts: int, failed: CallFailed) -> float:
    """Return the seconds until the next attempt: Telegram's, else doubling, with jitter."""
    if failed.retry_after is not None:
        return float(failed.retry_after)
    longest = LONGEST_IN_DOUBT if failed.unknown else LONGEST_BACK_OFF
    return float(min(longest, 0.5 * 2 ** min(attempts - 1, 10)) * random.uniform(0.8, 1.2))
