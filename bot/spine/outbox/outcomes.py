"""What became of the posts that were sent: written by the sender (sender.py), many in one transaction."""

import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import orjson
import structlog
from sqlalchemy import ARRAY, BigInteger, bindparam, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import connection_of
from bot.spine.db.types import UtcDateTime
from bot.spine.jobs import model as due
from bot.spine.outbox.model import LONGEST_WAIT, OutboxMessage, OutboxState
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.telegram import CallFailed

log = structlog.get_logger()

# Seconds that a chat may still be silent when Telegram is back; longer where each attempt may have arrived, and be a double.
LONGEST_BACK_OFF, LONGEST_IN_DOUBT = 5.0, 15.0

# Telegram's sentences after which the same message can never arrive (botapi_facts, facts 12 and 14).
UNREACHABLE = (
    "bot was blocked",
    "user is deactivated",
    "chat not found",
    "bot was kicked",
    "bot is not a member",
    "bot can't initiate conversation",
    "group chat was deleted",
)

Unreachable = Callable[[AsyncSession, int, str, datetime], Awaitable[None]]


# In one statement: one a post takes SQLite twice as long, and PostgreSQL three times.
_MARK_SENT_ON_SQLITE = text("""
    UPDATE outbox SET state = 'sent', message_id = gone.value, sent_at = :now
    FROM json_each(:messages) AS gone
    WHERE outbox.id = CAST(gone.key AS INTEGER) AND outbox.state <> 'sent'
""").bindparams(bindparam("now", type_=UtcDateTime()))
_MARK_SENT = text("""
    UPDATE outbox SET state = 'sent', message_id = gone.message, sent_at = :now
    FROM unnest(:ids, :messages) AS gone (post, message)
    WHERE outbox.id = ANY (:ids) AND outbox.id = gone.post AND outbox.state <> 'sent'
""").bindparams(
    bindparam("ids", type_=ARRAY(BigInteger)),
    bindparam("messages", type_=ARRAY(BigInteger)),
    bindparam("now", type_=UtcDateTime()),
)


@dataclass
class Outcome:
    """What became of one attempt."""

    post: Outgoing
    message_id: int | None = None
    failed: CallFailed | None = None


async def write(
    session: AsyncSession, outcomes: Sequence[Outcome], now: datetime, *, unreachable: Unreachable
) -> None:
    """Writes what became of posts, and the due work that waited for it."""
    sent = sorted((one for one in outcomes if one.failed is None), key=lambda one: one.post.id)
    if sent:
        await _mark_sent(session, sent, now)
        followed = [one.post.id for one in sent if one.post.is_followed]
        if followed:
            await plan_what_follows(session, followed, now)
    for one in outcomes:
        if one.failed is not None:
            await _write_failed(session, one.post.id, one.failed, now, unreachable)


async def _mark_sent(session: AsyncSession, sent: Sequence[Outcome], now: datetime) -> None:
    connection = connection_of(session)
    messages = {one.post.id: one.message_id for one in sent}
    if session.get_bind().dialect.name == "sqlite":
        as_json = orjson.dumps(messages, option=orjson.OPT_NON_STR_KEYS).decode()
        await connection.execute(_MARK_SENT_ON_SQLITE, {"messages": as_json, "now": now})
        return
    told = {"ids": list(messages), "messages": list(messages.values()), "now": now}
    await connection.execute(_MARK_SENT, told)


async def _write_failed(
    session: AsyncSession,
    outbox_id: int,
    failed: CallFailed,
    now: datetime,
    unreachable: Unreachable,
) -> None:
    row = await session.get_one(OutboxMessage, outbox_id)
    if row.state is not OutboxState.QUEUED:
        return  # written by another, after this process had lost the lead, or by a commit whose answer was lost; or overtaken
    row.attempts, row.error = row.attempts + 1, str(failed)
    if not is_permanent(failed):
        row.doubtful = row.doubtful or failed.unknown
        if failed.migrate_to is not None:
            row.chat_id = failed.migrate_to
            row.payload = orjson.dumps(
                {**orjson.loads(row.payload), "chat_id": failed.migrate_to}
            ).decode()
        # What Telegram wants beyond the longest wait, the limiter remembers.
        row.due_at = now + min(LONGEST_WAIT, timedelta(seconds=back_off(row.attempts, failed)))
        return
    if (plain := without_formatting(row.payload, failed)) is not None:
        log.warning("formatting-refused", id=outbox_id, method=row.method, error=str(failed))
        row.payload, row.due_at = plain, now
        return
    row.state = OutboxState.DROPPED if failed.code == -1 else OutboxState.FAILED
    log.warning("post-failed", id=outbox_id, method=row.method, error=str(failed))
    if row.person_id is not None and is_unreachable(failed):
        await unreachable(session, row.person_id, failed.description, now)
    if row.on_failure:
        await due.plan(
            session, row.on_failure["kind"], row.on_failure["args"], at=now, now=now, urgency=0
        )


async def plan_what_follows(session: AsyncSession, posts: Sequence[int], now: datetime) -> None:
    """Writes the due work that posts which have just left were waiting for, in their order."""
    following = await session.scalars(
        select(OutboxMessage.on_sent)
        .where(OutboxMessage.id.in_(posts), OutboxMessage.on_sent.is_not(None))
        .order_by(OutboxMessage.id)
    )
    for work in following:
        assert work is not None
        await due.plan(session, work["kind"], work["args"], at=now, now=now, queue=work["queue"])


def is_unreachable(failed: CallFailed) -> bool:
    """Whether the person cannot be written to at all."""
    return failed.code in (400, 403) and any(
        sentence in failed.description for sentence in UNREACHABLE
    )


def is_permanent(failed: CallFailed) -> bool:
    """Whether the same post would fail again for ever. Not known to be so: no answer, 429, 5xx, a moved group, a gateway's page."""
    if failed.code == -1:
        return True
    if failed.migrate_to is not None or failed.retry_after is not None or not failed.by_telegram:
        return False
    return 400 <= failed.code < 500 and failed.code not in (401, 404, 409, 429)


def without_formatting(payload: str, failed: CallFailed) -> str | None:
    """The post as plain text, where its formatting may be what Telegram refuses: people's own comes from any client, and their words
    must arrive. None where there is none to leave out."""
    if failed.code != 400 or is_unreachable(failed):
        return None
    body = orjson.loads(payload)
    left_out = [body.pop(name, None) for name in ("entities", "caption_entities")]
    return orjson.dumps(body).decode() if any(left_out) else None


def back_off(attempts: int, failed: CallFailed) -> float:
    """Seconds until the next attempt: what Telegram says, else doubling from half a second, with jitter."""
    if failed.retry_after is not None:
        return float(failed.retry_after)
    longest = LONGEST_IN_DOUBT if failed.unknown else LONGEST_BACK_OFF
    return float(min(longest, 0.5 * 2 ** min(attempts - 1, 10)) * random.uniform(0.8, 1.2))
