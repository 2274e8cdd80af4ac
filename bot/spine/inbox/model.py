"""The inbox: every update of Telegram, raw, stored before it is confirmed.

States: open -> done | poison. `update_id` is Telegram's and unique, so an update delivered twice is stored once.
Updates of one chat are taken in the order of their ids; a chat waits while its first open update backs off.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Executable,
    LargeBinary,
    Text,
    and_,
    bindparam,
    exists,
    select,
    union_all,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.engine import Base, UtcDateTime, connection_of, has_come, one_of, partial_index
from bot.spine.rows import write_rows

# No update waits longer than this before it is tried again (runner.BACK_OFF).
LONGEST_WAIT = timedelta(seconds=30)


class UpdateState(StrEnum):
    OPEN = "open"
    DONE = "done"
    POISON = "poison"


class InboxUpdate(Base):
    __tablename__ = "inbox"

    update_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat_id: Mapped[int] = mapped_column(
        BigInteger
    )  # whose order it belongs to; 0 where no chat is named
    raw: Mapped[bytes] = mapped_column(LargeBinary)
    state: Mapped[UpdateState] = mapped_column(default=UpdateState.OPEN)
    attempts: Mapped[int] = mapped_column(default=0)
    received_at: Mapped[datetime]
    due_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(Text, default=None)

    __table_args__ = (
        partial_index("ix_inbox_open", "chat_id", "update_id", where="state = 'open'"),
        partial_index("ix_inbox_takeable", "update_id", where="state = 'open'"),
        partial_index("ix_inbox_poison", "update_id", where="state = 'poison'"),
    )


def chat_of(update: Mapping[str, Any]) -> int:
    """The chat that an update belongs to (for a tap: the chat of its message; else the person's id), or 0.

    Never raises: an update of a strange shape must be stored like any other, or it would come again and again.
    """
    for kind, body in update.items():
        if kind == "update_id" or not isinstance(body, dict):
            continue
        if found := _id_in(body.get("chat")):
            return found
        message = body.get("message")
        if isinstance(message, dict) and (found := _id_in(message.get("chat"))):
            return found
        return _id_in(body.get("from")) or _id_in(body.get("user"))
    return 0


def _id_in(whose: Any) -> int:
    found = whose.get("id") if isinstance(whose, dict) else None
    return found if isinstance(found, int) and -(2**63) <= found < 2**63 else 0


async def store(
    session: AsyncSession, updates: Iterable[Mapping[str, Any]], *, now: datetime
) -> None:
    """Stores a batch; an update that is there already stays as it is."""
    rows = _rows(updates, now)
    if rows:
        await connection_of(session).run_sync(write_rows, InboxUpdate, rows, _UNLESS_THERE)


class NotNew(Exception):
    """One of the updates was stored before, or something waits in its chat."""


def _in_the_way() -> Executable:
    inbox = InboxUpdate.__table__
    return union_all(
        select(inbox.c.update_id).where(one_of(inbox.c.update_id, "ids")),
        select(inbox.c.update_id).where(
            one_of(inbox.c.chat_id, "chats"), inbox.c.state == UpdateState.OPEN
        ),
    ).limit(1)


_IN_THE_WAY = _in_the_way()


_UNLESS_THERE = "ON CONFLICT (update_id) DO NOTHING"
# What waits is looked for as it was before this statement. One question and one write, in one round trip.
_AND_WHAT_WAITS = f"""{_UNLESS_THERE}
    RETURNING EXISTS (SELECT FROM inbox AS waiting WHERE waiting.chat_id = inbox.chat_id AND waiting.state = 'open')
"""


async def store_done(
    session: AsyncSession,
    updates: Iterable[Mapping[str, Any]],
    done: Collection[int],
    *,
    now: datetime,
) -> None:
    """Stores a batch of updates after the turns of those that are `done` (ids). Raises NotNew: then the turns must not be kept."""
    rows, finished = _rows(updates, now), set(done)
    for row in rows:
        if row["update_id"] in finished:
            row |= {"state": UpdateState.DONE, "done_at": now}
    connection = connection_of(session)
    if session.get_bind().dialect.name == "sqlite":
        told = {
            "ids": [row["update_id"] for row in rows],
            "chats": [row["chat_id"] for row in rows],
        }
        if await connection.scalar(_IN_THE_WAY, told) is not None:
            raise NotNew
        await connection.run_sync(write_rows, InboxUpdate, rows)
        return
    waits = (
        (await connection.run_sync(write_rows, InboxUpdate, rows, _AND_WHAT_WAITS)).scalars().all()
    )
    if any(waits) or len(waits) < len(rows):
        raise NotNew


def _rows(updates: Iterable[Mapping[str, Any]], now: datetime) -> list[dict[str, Any]]:
    each = {int(update["update_id"]): update for update in updates}
    return [
        {
            "update_id": number,
            "chat_id": chat_of(each[number]),
            "raw": orjson.dumps(each[number]),
            "state": UpdateState.OPEN,
            "attempts": 0,
            "received_at": now,
            "due_at": now,
            "done_at": None,
        }
        for number in sorted(each)  # or two could wait for each other
    ]


def first_of_chats(updates: Iterable[Mapping[str, Any]]) -> dict[int, dict[str, Any]]:
    """Of each chat the first update, by its id, in the order of ids."""
    first: dict[int, Mapping[str, Any]] = {}
    for update in sorted(updates, key=lambda update: int(update["update_id"])):
        first.setdefault(chat_of(update), update)
    return {int(update["update_id"]): dict(update) for update in first.values()}


def _comes_before(earlier: Any, row: Any) -> ColumnElement[bool]:
    """Whether one update must be done before another: rows or their columns."""
    return and_(
        earlier.chat_id == row.chat_id,
        earlier.state == UpdateState.OPEN,
        earlier.update_id < row.update_id,
    )


def _takeable() -> Executable:
    """Built once, and on the table without the ORM: asked for every group of turns."""
    inbox = InboxUpdate.__table__
    earlier = inbox.alias()
    first = ~exists().where(_comes_before(earlier.c, inbox.c))
    now, put_back = (bindparam(name, type_=UtcDateTime()) for name in ("now", "put_back"))
    return (
        select(inbox.c.update_id, inbox.c.raw)
        # What was never tried waits for nothing: it was due when it came, by whatever clock.
        .where(inbox.c.state == UpdateState.OPEN, first)
        .where((inbox.c.attempts == 0) | has_come(inbox.c.due_at, now, put_back=put_back))
        .order_by(inbox.c.update_id)
        .limit(bindparam("at_most"))
        .with_for_update(skip_locked=True)
    )


_TAKEABLE = _takeable()


async def take(session: AsyncSession, *, now: datetime, limit: int) -> list[tuple[int, bytes]]:
    """Each chat's first open update that is due (its id and the raw JSON), locked by this transaction where the database
    locks rows."""
    found = await connection_of(session).execute(
        _TAKEABLE, {"now": now, "put_back": now + LONGEST_WAIT, "at_most": limit}
    )
    return [(update_id, raw) for update_id, raw in found]


async def has_earlier(session: AsyncSession, row: InboxUpdate) -> bool:
    """Whether an earlier update of its chat waits."""
    earlier = select(InboxUpdate.update_id).where(_comes_before(InboxUpdate, row)).limit(1)
    return await session.scalar(earlier) is not None


async def waiting(session: AsyncSession, *, now: datetime) -> int:
    """How many updates are open and due."""
    found = await session.scalars(
        select(InboxUpdate.update_id)
        .where(
            InboxUpdate.state == UpdateState.OPEN,
            (InboxUpdate.attempts == 0)
            | has_come(InboxUpdate.due_at, now, put_back=now + LONGEST_WAIT),
        )
        .limit(1000)
    )
    return len(found.all())
