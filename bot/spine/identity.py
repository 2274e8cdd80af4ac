"""Who this bot is at Telegram: asked once and kept, so that no later start waits for Telegram."""

from sqlalchemy import BigInteger
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.types import Base


class Identity(Base):
    __tablename__ = "identity"

    bot_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    username: Mapped[str]  # without the @


def bot_id_of(token: str) -> int | None:
    """Read the bot's id, which every token begins with (123456:ABC); None for another form."""
    first, colon, _ = token.partition(":")
    is_id = first.isascii() and first.isdigit() and len(first) < 19
    return int(first) if colon and is_id else None


async def known(session: AsyncSession, bot_id: int | None) -> Identity | None:
    """Return what Telegram said of this bot before."""
    return await session.get(Identity, bot_id) if bot_id is not None else None


async def note(session: AsyncSession, who: Identity) -> None:
    """Keep what Telegram says of the bot now; several replicas may hear it at once."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    values = {"username": who.username}
    await session.execute(
        dialect.insert(Identity)
        .values(bot_id=who.bot_id, **values)
        .on_conflict_do_update(index_elements=["bot_id"], set_=values)
    )
