"""Files that Weft makes for one person: pictures, calendars, tables; sent by network jobs.

A job's `prepare` returns a `Parcel`; the call makes and uploads it, and `finish` notes what became
of it. Uploads are no JSON, so they do not pass through the outbox, which has their row afterwards.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import structlog

from bot.people import directory
from bot.people.model import Person
from bot.spine.jobs.model import JobContext, NetworkJob, Priority
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.outcomes import is_permanent, is_unreachable
from bot.spine.outbox.say import note_sent, say
from bot.spine.outbox.screen import Screen
from bot.spine.pictures import Picture, draw_apart
from bot.spine.telegram import ATTACHED, CallFailed
from bot.spine.typesetting import FontMissing

log = structlog.get_logger()

# Longer than drawing (60 seconds) and uploading (120) can take.
CLAIM = timedelta(minutes=4)
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=10), timedelta(minutes=1))
# Bot API: a caption has at most 1024 units after entities.
CAPTION_LIMIT = 1024
# Telegram shrinks photos to 1280 pixels: what has more rows stays readable as a document alone.
ROWS_OF_A_PHOTO = 8


class Uploads(Protocol):
    """What the call needs of bot.spine.telegram.Telegram."""

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any: ...


@dataclass(frozen=True)
class Parcel:
    """What to send, and how: `method` is sendPhoto or sendDocument."""

    method: str
    fields: Mapping[str, Any]
    file_name: str
    content: Picture | bytes


@dataclass(frozen=True)
class Sent:
    """It has left. `message_id`: Telegram's; None where its answer named none."""

    parcel: Parcel
    message_id: int | None


@dataclass(frozen=True)
class Barred:
    """The person cannot be written to; Telegram's sentence."""

    why: str


@dataclass(frozen=True)
class Impossible:
    """It can never be sent: no font has its letters, or Telegram will not take it."""

    why: str


Outcome = Sent | Barred | Impossible


def document(to: Person, caption: Screen, file_name: str, content: Picture | bytes) -> Parcel:
    """Address a file to a person, with a caption in their language."""
    return _parcel("sendDocument", "document", to, caption, file_name, content)


def picture(to: Person, caption: Screen, file_name: str, content: Picture) -> Parcel:
    """Address a picture to a person: as a photo, or as a document where a photo would blur."""
    if len(content.rows) > ROWS_OF_A_PHOTO:
        return document(to, caption, file_name, content)
    return _parcel("sendPhoto", "photo", to, caption, file_name, content)


def _parcel(
    method: str, field: str, to: Person, caption: Screen, file_name: str, content: Picture | bytes
) -> Parcel:
    words = caption.render(to.locale)
    fields = {
        "chat_id": to.chat_id,
        field: ATTACHED,
        "caption": words.text[:CAPTION_LIMIT],
        "caption_entities": words.entities,
    }
    return Parcel(method, fields, file_name, content)


def sending(telegram: Uploads, folders: Sequence[Path]) -> Callable[[Parcel], Awaitable[Outcome]]:
    """Make the jobs' call with the deployment's Telegram and fonts."""

    async def call(parcel: Parcel) -> Outcome:
        try:
            data = parcel.content
            if isinstance(data, Picture):
                data = await draw_apart(data, folders)
            message = await telegram.upload(parcel.method, parcel.fields, parcel.file_name, data)
        except FontMissing as missing:
            return Impossible(str(missing))
        except CallFailed as failed:
            if is_unreachable(failed):
                return Barred(failed.description)
            if is_permanent(failed):
                return Impossible(failed.description)
            raise
        # An answer of a strange shape: it has arrived all the same, and is not sent again.
        message_id = message.get("message_id") if isinstance(message, dict) else None
        return Sent(parcel, message_id if is_whole(message_id) else None)

    return call


def parcel_job(
    name: str, prepare: Callable[..., Awaitable[Parcel | None]]
) -> NetworkJob[..., Parcel, Outcome]:
    """Make the network job of a kind of parcel, whose first argument is the person's id."""
    return NetworkJob(
        name,
        Priority.USUAL,
        prepare,
        _finish,
        give_up=_give_up,
        claim=CLAIM,
        back_off=BACK_OFF,
    )


async def _finish(context: JobContext, outcome: Outcome, person_id: int, **_others: Any) -> None:
    """Note the message, or say that there is none."""
    person = await context.session.get_one(Person, person_id)
    match outcome:
        case Sent(message_id=None):
            log.warning("parcel-without-id", person=person.id)
        case Sent(parcel, int(message_id)):
            await note_sent(
                context.session,
                person,
                parcel.method,
                parcel.fields,
                message_id,
                now=context.now,
            )
        case Barred(why):
            await directory.mark_unreachable(context.session, person.id, why, context.now)
        case Impossible(why):
            log.warning("parcel-impossible", person=person.id, why=why)
            await say(context.session, person, Screen("parcel-impossible"), now=context.now)


async def _give_up(context: JobContext, person_id: int, **_others: Any) -> None:
    """Say that the file does not come: every attempt has failed."""
    person = await context.session.get_one(Person, person_id)
    await say(context.session, person, Screen("parcel-failed"), now=context.now)
