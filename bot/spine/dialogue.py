"""Dialogue state: where a person stands in a typed form. Rows, read and written in the turn's own transaction.

The table alone: commands and ticks need it, and aiogram, whose state filters work on it (handlers/dialogue.py), takes three seconds.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.ahead import Ahead
from bot.spine.db.engine import Base


class Dialogue(Base):
    __tablename__ = "dialogues"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    user_id: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, autoincrement=False, index=True
    )
    state: Mapped[str | None] = mapped_column(default=None)
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    changed_at: Mapped[datetime]


Place = tuple[int, int]
"""Chat and user."""

_AT: Ahead[Place, Dialogue | None] = Ahead("dialogue at a place")


def learn(session: AsyncSession, dialogues: Mapping[Place, Dialogue | None]) -> None:
    """These are the dialogues at these places; None where nobody is in one."""
    _AT.learn(session, dialogues)


async def at(session: AsyncSession, place: Place) -> Dialogue | None:
    """The dialogue at this place."""
    return await _AT.ask(session, place, lambda: session.get(Dialogue, place))
