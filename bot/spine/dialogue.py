"""Dialogue state: where a person stands in a typed form. Rows, read and written in the turn's own transaction.

The table alone: commands and ticks need it, and aiogram, whose state filters work on it (handlers/dialogue.py), takes three seconds.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db import Base, padded


class Dialogue(Base):
    __tablename__ = "dialogues"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False, index=True)
    state: Mapped[str | None] = mapped_column(default=None)
    data: Mapped[dict[str, Any]] = mapped_column(default=dict)
    changed_at: Mapped[datetime]


Known = dict[tuple[int, int], Dialogue | None]


_OF_USERS = select(Dialogue).where(Dialogue.user_id.in_(bindparam("users", expanding=True)))


async def preload(session: AsyncSession, places: Iterable[tuple[int, int]]) -> Known:
    """Loads at once the dialogues at these (chat, user) places, for the turns of a group; gives them."""
    known: Known = dict.fromkeys(places)
    found = await session.scalars(_OF_USERS, {"users": padded({user for _, user in known})})
    known.update({(row.chat_id, row.user_id): row for row in found if (row.chat_id, row.user_id) in known})
    session.info["dialogues"] = known
    return known
