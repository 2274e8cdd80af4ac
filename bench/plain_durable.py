"""The second yardstick: a durable bot as aiogram's and SQLAlchemy's documentation begin.

Handle each tap in one transaction: the raw update, the person, a sign-up, the answer in an outbox.
Then call Telegram, and mark the answer sent in a second transaction. What a killed process left
unsent leaves at the next start. aiogram confirms updates before their handlers are done, so a kill
can lose some. A bot that closes this gap is slower.
"""

import asyncio
import os
from datetime import UTC, datetime
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.methods import EditMessageText
from aiogram.types import CallbackQuery, Update, User
from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    ForeignKey,
    UniqueConstraint,
    event,
    select,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}


class Base(DeclarativeBase):
    type_annotation_map = {dict[str, Any]: JSON, datetime: DateTime(timezone=True)}  # noqa: RUF012


class StoredUpdate(Base):
    __tablename__ = "updates"

    # Telegram's own number, so that an update that comes twice is refused.
    id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    raw: Mapped[str]


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    telegram_id: Mapped[int] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]


class SignUp(Base):
    __tablename__ = "sign_ups"
    __table_args__ = (UniqueConstraint("person_id", "shift"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    shift: Mapped[str]
    signed_up_at: Mapped[datetime]

    person: Mapped[Person] = relationship()


class OutboxMessage(Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(primary_key=True)
    payload: Mapped[dict[str, Any]]
    sent_at: Mapped[datetime | None]


dispatcher = Dispatcher()


@dispatcher.callback_query()
async def sign_up(
    query: CallbackQuery, event_update: Update, bot: Bot, sessions: async_sessionmaker[AsyncSession]
) -> None:
    assert query.message is not None
    async with sessions.begin() as session:
        session.add(StoredUpdate(id=event_update.update_id, raw=event_update.model_dump_json()))
        await session.flush()
        person = await find_or_make_person(session, query.from_user)
        session.add(SignUp(person=person, shift=query.data, signed_up_at=datetime.now(UTC)))
        message = OutboxMessage(
            payload={
                "chat_id": query.message.chat.id,
                "message_id": query.message.message_id,
                "text": f"{person.name}: signed up for {query.data}",
            }
        )
        session.add(message)
    await query.answer()
    await send(bot, sessions, message)


async def find_or_make_person(session: AsyncSession, user: User) -> Person:
    person = await session.scalar(select(Person).where(Person.telegram_id == user.id))
    if person is None:
        person = Person(telegram_id=user.id, name=user.full_name)
        session.add(person)
    return person


async def send(
    bot: Bot, sessions: async_sessionmaker[AsyncSession], message: OutboxMessage
) -> None:
    await bot(EditMessageText(**message.payload))
    async with sessions.begin() as session:
        await session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.id == message.id)
            .values(sent_at=datetime.now(UTC))
        )


async def send_what_was_left(bot: Bot, sessions: async_sessionmaker[AsyncSession]) -> None:
    async with sessions() as session:
        unsent = await session.scalars(
            select(OutboxMessage).where(OutboxMessage.sent_at.is_(None)).order_by(OutboxMessage.id)
        )
    for message in unsent:
        await send(bot, sessions, message)


def make_engine(url: URL) -> AsyncEngine:
    """Connect with SQLAlchemy's defaults; keep SQLite in WAL with synchronous=FULL."""
    # An overflowing pool would open a connection for nearly every tap.
    engine = create_async_engine(url.set(drivername=DRIVERS[url.drivername]), max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def configure(connection: Any, _record: Any) -> None:
        if url.drivername == "sqlite":
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")

    return engine


async def main() -> None:
    engine = make_engine(make_url(os.environ["WEFT_DATABASE_URL"]))
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    sessions = async_sessionmaker(engine, expire_on_commit=False)
    server = TelegramAPIServer.from_base(os.environ["WEFT_TELEGRAM_API"])
    bot = Bot(os.environ["WEFT_BOT_TOKEN"], session=AiohttpSession(api=server))
    await send_what_was_left(bot, sessions)
    await dispatcher.start_polling(bot, sessions=sessions)


if __name__ == "__main__":
    asyncio.run(main())
