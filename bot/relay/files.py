"""Files that carry a name: fetched once, uploaded anew under a neutral one, and passed on by their new id from then on.

Each reader's file is an errand of its own, planned when their card has left, so that the file stands beneath it and no text ever
waits for a file. The errands of a case are one queue: files arrive in the order of the talk. The first uploads, the others find the
new id. What cannot be passed on is said to whoever sent it, and on every card.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import model as people
from bot.people.model import Person
from bot.relay import copies, media
from bot.relay.cards import Reader
from bot.relay.cases import Case, Entry, Kind
from bot.relay.copies import Copy
from bot.relay.media import Lost, Media
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Errand
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.outcomes import is_permanent, is_unreachable
from bot.spine.telegram import ATTACHED, CallFailed

TOO_LARGE = 413
CLAIM = timedelta(minutes=4)  # longer than the three calls can take together
BACK_OFF = (
    timedelta(seconds=2),
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
)


class Files(Protocol):
    """What the errand needs of bot.spine.telegram.Telegram."""

    async def call(self, method: str, body: Mapping[str, Any]) -> Any: ...

    async def download(self, file_path: str) -> bytes: ...

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any: ...


@dataclass(frozen=True)
class Parcel:
    """One file for one reader."""

    medium: Media
    chat_id: int
    card: int | None  # the message beneath which it belongs


@dataclass(frozen=True)
class Handed:
    """It was uploaded: the call's method and parameters, and the message as Telegram gave it."""

    method: str
    fields: Mapping[str, Any]
    message: Mapping[str, Any]


@dataclass(frozen=True)
class Barred:
    """The reader cannot be written to; Telegram's sentence."""

    why: str


Result = Handed | Barred | Lost


def file_errand(files: Files) -> Errand:
    """The errand of kind `file`, with the deployment's Telegram."""

    async def call(parcel: Parcel) -> Result:
        try:
            return await _carry(files, parcel)
        except CallFailed as failed:
            if is_unreachable(failed):
                return Barred(failed.description)
            if failed.code == TOO_LARGE or "too big" in failed.description:
                return Lost.BIG
            if is_permanent(failed):
                return Lost.GONE
            raise

    return Errand(
        prepare=prepare, call=call, finish=finish, claim=CLAIM, back_off=BACK_OFF, give_up=give_up
    )


async def _carry(files: Files, parcel: Parcel) -> Result:
    medium = parcel.medium
    found = await files.call("getFile", {"file_id": medium["fetch"]})
    if found.get("file_size", 0) > media.DOWN_LIMIT:
        return Lost.BIG
    data = await files.download(found["file_path"])
    if len(data) > media.UP_LIMIT:
        return Lost.BIG
    fields = {"chat_id": parcel.chat_id, medium["part"]: ATTACHED, **medium["body"]}
    if parcel.card is not None:
        fields["reply_parameters"] = outbox.reply_to(parcel.card)
    message = await files.upload(medium["method"], fields, medium["name"], data)
    return Handed(medium["method"], fields, message)


async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> Parcel | None:
    """What to fetch and upload. A file whose new id is known leaves by the outbox at once; then there is nothing to do."""
    entry, card, person = await _who(session, args)
    case = await session.get_one(Case, entry.case_id)
    medium = entry.media or {}
    if card is None or not copies.still_reads(case, card) or person.unreachable is not None:
        return None
    if medium.get("unique") != args["unique"] or await copies.has_medium(
        session, card, args["unique"]
    ):
        return None  # the author has replaced it, or it is there
    if "fetch" in medium:
        post = await session.get_one(OutboxMessage, card.outbox_id)
        return Parcel(medium, person.chat_id, post.message_id)
    if "method" in medium:
        await copies.send_medium(
            session, entry, person, card.reader, card.language, now=now, replies_to=card.outbox_id
        )
    return None


async def finish(
    session: AsyncSession, args: Mapping[str, Any], result: Result, now: datetime
) -> None:
    """Keeps the new id and maps the message; or says what became of the file."""
    entry, card, person = await _who(session, args)
    match result:
        case Handed(method, fields, message):
            assert card is not None
            post = await outbox.note_sent(
                session, person, method, fields, message["message_id"], now=now
            )
            await copies.note_medium(
                session, entry, person, card.reader, card.language, post, args["unique"]
            )
            if (
                entry.media
                and entry.media.get("unique") == args["unique"]
                and "fetch" in entry.media
            ):
                entry.media = media.fetched(entry.media, message)
        case Barred(why):
            await people.mark_unreachable(session, person.id, why, now)
            if card is not None and card.reader is Reader.RESIDENT:
                await due.plan(
                    session, copies.UNDELIVERED, {"entry": entry.id}, at=now, now=now, urgency=0
                )
        case Lost():
            await _lose(session, entry, args, result, now)


async def give_up(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """Every attempt failed."""
    entry, _, _ = await _who(session, args)
    await _lose(session, entry, args, Lost.GONE, now)


async def _who(session: AsyncSession, args: Mapping[str, Any]) -> tuple[Entry, Copy | None, Person]:
    entry = await session.get_one(
        Entry, args["entry"], with_for_update=True, populate_existing=True
    )
    card = await copies.card_of(session, entry.id, args["person"], Reader(args["reader"]))
    return entry, card, await session.get_one(Person, args["person"])


async def _lose(
    session: AsyncSession, entry: Entry, args: Mapping[str, Any], why: Lost, now: datetime
) -> None:
    if not entry.media or "fetch" not in entry.media or entry.media["unique"] != args["unique"]:
        return
    entry.media = media.lost(why, args["unique"])
    await session.flush()
    await copies.refresh(session, await session.get_one(Case, entry.case_id), entry, now=now)
    await say_what_is_missing(session, entry, now)


async def say_what_is_missing(session: AsyncSession, entry: Entry, now: datetime) -> None:
    """Tells the author what of their message cannot be passed on, beneath that message."""
    if entry.kind is Kind.OTHER:
        text_id = "relay-other-not-passed"
    elif entry.media and "lost" in entry.media:
        text_id = f"relay-file-{entry.media['lost']}"
    else:
        return
    author = await session.get_one(Person, entry.author_id)
    args = {"limit": media.DOWN_LIMIT // 1024**2}
    await outbox.say(session, author, text_id, args, now=now, answers=entry.message_id)
