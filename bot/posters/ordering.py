"""A coordinator orders the posters of an area: a network job sets them and sends the PDF."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory, rights
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.places import model as places
from bot.places.model import Area
from bot.posters import cards, contents
from bot.posters.contents import Edition
from bot.posters.poster import Poster
from bot.posters.typesetting import FontMissing, typeset_apart
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority, is_scheduled
from bot.spine.outbox.outcomes import is_permanent, is_unreachable
from bot.spine.outbox.say import note_sent, say
from bot.spine.refused import Refused
from bot.spine.telegram import ATTACHED, CallFailed

# Longer than setting the pages (90 seconds) and uploading them (120) can take.
CLAIM = timedelta(minutes=4)
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=10), timedelta(minutes=1))


class NoGates(Refused):
    """The area has no gate for which a poster could be made."""

    text_id = "poster-no-gates"


class Uploads(Protocol):
    """What the job needs of bot.spine.telegram.Telegram."""

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any: ...


@dataclass(frozen=True)
class Order:
    """What to set, and how the file is sent: sendDocument's parameters."""

    posters: Sequence[Poster]
    fields: Mapping[str, Any]
    file_name: str


@dataclass(frozen=True)
class Sent:
    """The document as it was sent, and Telegram's id of the message."""

    fields: Mapping[str, Any]
    message_id: int


@dataclass(frozen=True)
class Barred:
    """Whoever ordered them cannot be written to; Telegram's sentence."""

    why: str


@dataclass(frozen=True)
class Refusal:
    """Telegram will never take the file."""


Outcome = Sent | Barred | Refusal | FontMissing


async def order(
    session: AsyncSession, area_id: int, *, by: Person, username: str, now: datetime
) -> Area:
    """Order the posters of an area's gates for this person; return the area.

    `username`: the bot's, to which the codes lead. Ordered twice, they come once. Raises
    NotAllowed, NoGates.
    """
    rights.require(by, Action.PRINT_POSTERS, area_id)
    area = await session.get(Area, area_id)
    if area is None:
        raise NotAllowed  # no such button was ever offered
    if not await places.gates_of(session, area):
        raise NoGates(**cards.name_of(area))
    key = f"posters:{by.id}:{area.id}"
    if not await is_scheduled(session, key):
        due = Due.at_once(now, key=key)
        await print_posters.schedule(session, due, area.id, by.id, username)
    return area


def printing(telegram: Uploads, folders: Sequence[Path]) -> Callable[[Order], Awaitable[Outcome]]:
    """Make the job's call with the deployment's Telegram and fonts."""

    async def call(order: Order) -> Outcome:
        try:
            pdf = await typeset_apart(order.posters, folders)
            message = await telegram.upload("sendDocument", order.fields, order.file_name, pdf)
        except FontMissing as missing:
            return missing
        except CallFailed as failed:
            if is_unreachable(failed):
                return Barred(failed.description)
            if is_permanent(failed):
                return Refusal()
            raise
        return Sent(order.fields, message["message_id"])

    return call


async def _prepare(
    context: JobContext, area_id: int, person_id: int, username: str
) -> Order | None:
    """Write the posters, unless the person has lost the role or blocked the bot meanwhile."""
    session = context.session
    area = await session.get_one(Area, area_id)
    person = await session.get_one(Person, person_id)
    if not person.is_reachable or not rights.may(person, Action.PRINT_POSTERS, area.id):
        return None
    posters = await contents.posters_of(session, area, Edition(context.settings, username))
    words = cards.caption(area).render(person.locale)
    fields = {
        "chat_id": person.chat_id,
        "document": ATTACHED,
        "caption": words.text,
        "caption_entities": words.entities,
    }
    return Order(posters, fields, f"{contents.file_stem(area.code)}.pdf")


async def _finish(
    context: JobContext, outcome: Outcome, area_id: int, person_id: int, username: str
) -> None:
    """Note the message, or say why there is none."""
    person = await context.session.get_one(Person, person_id)
    match outcome:
        case Sent(fields, message_id):
            await note_sent(
                context.session, person, "sendDocument", fields, message_id, now=context.now
            )
        case Barred(why):
            await directory.mark_unreachable(context.session, person.id, why, context.now)
        case FontMissing(lacking=lacking):
            await say(context.session, person, cards.font_missing(lacking), now=context.now)
        case Refusal():
            await _give_up(context, area_id, person_id, username)


async def _give_up(context: JobContext, area_id: int, person_id: int, username: str) -> None:
    """Say that the posters do not come: every attempt has failed."""
    area = await context.session.get_one(Area, area_id)
    person = await context.session.get_one(Person, person_id)
    await say(context.session, person, cards.failed(area), now=context.now)


print_posters = NetworkJob(
    "posters",
    Priority.USUAL,
    _prepare,
    _finish,
    give_up=_give_up,
    claim=CLAIM,
    back_off=BACK_OFF,
)
"""Arguments: the area's id, the id of whoever ordered, the bot's username."""
