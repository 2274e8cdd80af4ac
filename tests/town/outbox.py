"""What was written for people, read from the outbox before it leaves."""

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.spine.db.bulk import write_rows
from bot.spine.outbox.model import OutboxMessage, OutboxState
from tests.town.updates import Json


async def messages_for(session: AsyncSession, person: Person) -> list[OutboxMessage]:
    """List messages, edits and toasts for a person, oldest first, but none that was overtaken."""
    await write_rows(session)
    rows = await session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.person_id == person.id, OutboxMessage.state != OutboxState.DROPPED)
        .order_by(OutboxMessage.id)
    )
    return list(rows)


async def bodies_for(session: AsyncSession, person: Person) -> list[Json]:
    """List the same as bodies of calls (Bot API), but for deletions."""
    messages = await messages_for(session, person)
    return [orjson.loads(one.payload) for one in messages if one.method != "deleteMessage"]


async def phone_of(session: AsyncSession, person: Person) -> list[Json]:
    """List the messages on a phone once all has left: each as last edited, with its row's id."""
    shown: dict[int, Json] = {}
    for message in await messages_for(session, person):
        row = message.edits or message.id
        if message.method == "deleteMessage":
            shown.pop(row, None)
        elif message.edits is not None or message.method.startswith("send"):
            shown[row] = orjson.loads(message.payload) | {"post": row, "method": message.method}
    return list(shown.values())


async def texts_of(session: AsyncSession, person: Person) -> list[str]:
    """List the texts on a phone once all has left."""
    return [message.get("text", "") for message in await phone_of(session, person)]


def buttons_under(message: Json) -> list[Json]:
    """List all buttons under a message."""
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]
