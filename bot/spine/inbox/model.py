"""The inbox: every update of Telegram, raw, stored before it is confirmed.

States: open -> done | poison. `update_id` is Telegram's and unique, so an update that is
delivered twice is stored once. Updates of one chat are taken in the order of their ids; a chat
waits while its first open update backs off. All times are UTC.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

import orjson
import structlog
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Insert,
    LargeBinary,
    and_,
    bindparam,
    exists,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.queries import is_due, one_of
from bot.spine.db.types import Base, StorableText, UtcDateTime, partial_index
from bot.spine.lenient_json import is_whole

log = structlog.get_logger()

# No update waits longer than this before it is tried again (runner.BACK_OFF).
LONGEST_WAIT = timedelta(seconds=30)


class UpdateState(StrEnum):
    OPEN = "open"
    DONE = "done"
    POISON = "poison"


class InboxUpdate(Base):
    __tablename__ = "inbox"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    # The chat whose order it belongs to; 0 where no chat is named.
    chat_id: Mapped[int] = mapped_column(BigInteger)
    raw: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[UpdateState] = mapped_column(default=UpdateState.OPEN)
    attempts: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(StorableText, default=None)

    __table_args__ = (
        partial_index("ix_inbox_open", "chat_id", "update_id", where="state = 'open'"),
        partial_index("ix_inbox_takeable", "update_id", where="state = 'open'"),
        partial_index("ix_inbox_poison", "update_id", where="state = 'poison'"),
        partial_index("ix_inbox_done", "done_at", where="state = 'done'"),
    )


class Taken(NamedTuple):
    """An update that this transaction has locked."""

    update_id: int
    raw: bytes
    attempts: int
    received_at: datetime


def chat_of(update: Mapping[str, Any]) -> int:
    """Name the chat of an update: for a tap that of its message, else the person's id, else 0.

    Never raises: an update of a strange shape must be stored, or it would come again each time.
    """
    for kind, body in update.items():
        if kind == "update_id" or not isinstance(body, dict):
            continue
        if chat_id := id_in(body.get("chat")):
            return chat_id
        message = body.get("message")
        if isinstance(message, dict) and (chat_id := id_in(message.get("chat"))):
            return chat_id
        return id_in(body.get("from")) or id_in(body.get("user"))
    return 0


def id_in(whose: Any) -> int:
    """Read the id of a User or Chat (Bot API: at most 52 bits); 0 where it has none."""
    number = whose.get("id") if isinstance(whose, dict) else None
    return number if is_whole(number) and abs(number) < 2**52 else 0


async def store(
    session: AsyncSession, updates: Iterable[Mapping[str, Any]], *, now: datetime
) -> None:
    """Store a batch; an update that is there already stays as it is."""
    by_id = {int(update["update_id"]): update for update in updates}
    known = await _known(session, by_id)
    rows = [
        {
            "update_id": update_id,
            "chat_id": chat_of(by_id[update_id]),
            "raw": orjson.dumps(by_id[update_id]),
            "state": UpdateState.OPEN,
            "attempts": 0,
            "received_at": now,
            "due_at": now,
        }
        for update_id in sorted(by_id)  # in one order, or two replicas could wait for each other
        if update_id not in known
    ]
    if rows:
        await session.execute(_unless_there(session), rows)


async def _known(session: AsyncSession, by_id: Mapping[int, Mapping[str, Any]]) -> set[int]:
    """Find which are stored already; log those that are another update under a used id."""
    found = await session.execute(
        select(InboxUpdate.update_id, InboxUpdate.raw).where(one_of(InboxUpdate.update_id, "ids")),
        {"ids": list(by_id)},
    )
    known: set[int] = set()
    for update_id, raw in found:
        known.add(update_id)
        if raw != orjson.dumps(by_id[update_id]):
            log.error("update-id-used-twice", update_id=update_id)
    return known


def _unless_there(session: AsyncSession) -> Insert:
    if session.get_bind().dialect.name == "sqlite":
        return sqlite.insert(InboxUpdate).on_conflict_do_nothing()
    return postgresql.insert(InboxUpdate).on_conflict_do_nothing()


def _comes_before(earlier: Any, row: Any) -> ColumnElement[bool]:
    """Compare two updates (rows or their columns): the first must be done before the second."""
    return and_(
        earlier.chat_id == row.chat_id,
        earlier.state == UpdateState.OPEN,
        earlier.update_id < row.update_id,
    )


_INBOX = InboxUpdate.__table__
_EARLIER = _INBOX.alias()
_NOW = bindparam("now", type_=UtcDateTime())
_FIRST_OF_CHATS = (
    select(_INBOX.c.update_id, _INBOX.c.raw, _INBOX.c.attempts, _INBOX.c.received_at)
    .where(_INBOX.c.state == UpdateState.OPEN)
    .where(~exists().where(_comes_before(_EARLIER.c, _INBOX.c)))
    # What was never tried waits for nothing: it was due when it came, by any clock.
    .where(
        (_INBOX.c.attempts == 0)
        | (_INBOX.c.due_at <= _NOW)
        | (_INBOX.c.due_at > bindparam("latest", type_=UtcDateTime()))
    )
    .order_by(_INBOX.c.update_id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)


async def take(session: AsyncSession, *, now: datetime, limit: int) -> list[Taken]:
    """Lock each chat's first open update that is due; another transaction's are passed by."""
    values = {"now": now, "latest": now + LONGEST_WAIT, "limit": limit}
    return [Taken(*row) for row in await session.execute(_FIRST_OF_CHATS, values)]


async def has_earlier(session: AsyncSession, row: InboxUpdate) -> bool:
    """Tell whether an earlier update of the same chat waits."""
    earlier = select(InboxUpdate.update_id).where(_comes_before(InboxUpdate, row)).limit(1)
    return await session.scalar(earlier) is not None


async def count_attempts(session: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    """Count an attempt that is made at once, before it is made: the process may die in it."""
    await session.execute(
        update(InboxUpdate)
        .where(InboxUpdate.update_id.in_(ids))
        # What was tried is taken when it is due, and it may have come by a clock that was ahead.
        .values(attempts=InboxUpdate.attempts + 1, due_at=now)
    )


_DONE = (
    update(_INBOX)  # type: ignore[arg-type]
    .where(one_of(_INBOX.c.update_id, "ids"))
    .values(state=UpdateState.DONE, done_at=_NOW)
)


async def mark_done(session: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    """End updates, in the transaction of their effects."""
    await session.execute(_DONE, {"ids": list(ids), "now": now})


async def waiting(session: AsyncSession, *, now: datetime) -> int:
    """Count the updates that are open and due; at most 1000."""
    due = (InboxUpdate.attempts == 0) | is_due(InboxUpdate.due_at, now, longest_wait=LONGEST_WAIT)
    found = await session.scalars(
        select(InboxUpdate.update_id).where(InboxUpdate.state == UpdateState.OPEN, due).limit(1000)
    )
    return len(found.all())
