"""Dialogue state: which typed forms stand open. Rows, written in the turn's own transaction.

The table alone: commands and jobs need it, and importing aiogram, whose filters ask for the step
(handlers/turns/dialogue.py), takes three seconds.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.types import Base


class Dialogue(Base):
    __tablename__ = "dialogues"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    user_id: Mapped[int] = mapped_column(
        BigInteger, primary_key=True, autoincrement=False, index=True
    )
    # The step of the form on top, as aiogram names it (NewShift:title); None while none is open.
    step: Mapped[str | None] = mapped_column(default=None)
    # The open forms, the oldest first: {"step": …, "frame": {…}}.
    frames: Mapped[list[Any]] = mapped_column(default=list)
    # What is kept for no form, by the name of its frame.
    aside: Mapped[dict[str, Any]] = mapped_column(default=dict)
    changed_at: Mapped[datetime]
