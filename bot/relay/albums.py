"""Albums: media of entries that share a card, sent together beneath it with captions in place.

Each reader's are a network job, a moment after the first part: the others arrive by then. What
comes later follows by itself. A file that carries a name is uploaded under a neutral one.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.relay import copies, files, media
from bot.relay.copies import Recipient
from bot.relay.entry_lines import is_hidden_place
from bot.relay.files import BACK_OFF, CLAIM, Barred, Files, fetch
from bot.relay.media import Lost, Media
from bot.relay.model import Copy, Entry, Reader
from bot.relay.quoting import carried
from bot.relay.roster import interpreter_of
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority, is_scheduled
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.outcomes import is_permanent, is_unreachable
from bot.spine.outbox.say import note_sent, reply_to
from bot.spine.telegram import CallFailed
from bot.spine.texts.accounts import masked

# The parts of an album reach us within a second.
PATIENCE = timedelta(seconds=1.2)
MOST = 10  # Bot API, sendMediaGroup
# What may stand in one album, by the field that has the file.
_TOGETHER = {"photo": "seen", "video": "seen", "audio": "audio", "document": "document"}


@dataclass(frozen=True)
class AlbumPart:
    """One medium of an album. `unique`: as Telegram names the file."""

    entry_id: int
    medium: Media
    caption: str
    caption_entities: Sequence[Mapping[str, Any]]

    @property
    def field(self) -> str:
        """The field of the message that has the file."""
        return str(self.medium.get("part") or next(iter(self.medium["body"])))

    @property
    def group(self) -> str:
        """What may stand beside it in an album; empty for what stands alone."""
        return _TOGETHER.get(self.field, "")


@dataclass(frozen=True)
class Album:
    """What one reader gets in one call."""

    parts: Sequence[AlbumPart]
    chat_id: int
    card: int | None  # the message beneath which it belongs (Telegram's id)


@dataclass(frozen=True)
class Left:
    """The messages as Telegram gave them, by entry, and what was not sent."""

    messages: Mapping[int, Mapping[str, Any]]
    lost: Mapping[int, Lost]


# --- the call -----------------------------------------------------------------------------------


def passing_albums(telegram: Files) -> Callable[[Album], Awaitable[Left | Barred]]:
    """Make the job's call with the deployment's Telegram."""

    async def call(album: Album) -> Left | Barred:
        try:
            return await _carry(telegram, album)
        except CallFailed as failed:
            if is_unreachable(failed):
                return Barred(failed.description)
            if is_permanent(failed):
                return Left({}, {part.entry_id: Lost.GONE for part in album.parts})
            raise

    return call


async def _carry(telegram: Files, album: Album) -> Left:
    uploads: dict[str, tuple[str, bytes]] = {}
    shown: list[tuple[AlbumPart, dict[str, Any]]] = []
    lost: dict[int, Lost] = {}
    for part in album.parts:
        item: dict[str, Any] = {"type": part.field, "media": part.medium["body"].get(part.field)}
        if "fetch" in part.medium:
            data = await fetch(telegram, part.medium)
            if isinstance(data, Lost):
                lost[part.entry_id] = data
                continue
            name = f"file{part.entry_id}"
            uploads[name] = part.medium["name"], data
            item = {"type": part.field, "media": f"attach://{name}", **part.medium["body"]}
        if part.caption:
            item |= {"caption": part.caption, "caption_entities": list(part.caption_entities)}
        shown.append((part, item))
    if not shown:
        return Left({}, lost)
    fields: dict[str, Any] = {"chat_id": album.chat_id}
    if album.card is not None:
        fields["reply_parameters"] = reply_to(album.card)
    method, fields = _call_of(shown, fields)
    if uploads:
        sent = await telegram.upload_all(method, fields, uploads)
    else:
        sent = await telegram.call(method, fields)
    messages = sent if isinstance(sent, list) else [sent]
    by_entry = {part.entry_id: one for (part, _), one in zip(shown, messages, strict=False)}
    return Left(by_entry, lost)


def _call_of(
    shown: Sequence[tuple[AlbumPart, dict[str, Any]]], fields: dict[str, Any]
) -> tuple[str, dict[str, Any]]:
    """Choose the method: an album has two parts at least."""
    if len(shown) > 1:
        return "sendMediaGroup", fields | {"media": [item for _, item in shown]}
    [(part, item)] = shown
    about = {key: value for key, value in item.items() if key not in ("type", "media")}
    return part.medium["method"], fields | about | {part.field: item["media"]}


# --- before and after it ------------------------------------------------------------------------


async def schedule(session: AsyncSession, head: Entry, to: Recipient, *, now: datetime) -> None:
    """Have the media of a card sent to one of its readers, once, in a moment."""
    key = f"album:{head.id}:{to.person.id}:{to.reader}"
    # Whoever ends such a job looks under the same lock whether more has come.
    await lock(session, Entry, head.id)
    if await is_scheduled(session, key):
        return
    call = pass_album.call(entry_id=head.id, person_id=to.person.id, reader=str(to.reader))
    await replace(call, queue=f"files:{head.case_id}").schedule(
        session, Due(now + PATIENCE, now, key=key)
    )


async def prepare(context: JobContext, entry_id: int, person_id: int, reader: str) -> Album | None:
    """Read which media the reader does not have yet."""
    return await _next_album(context, entry_id, person_id, Reader(reader))


async def _next_album(
    context: JobContext, entry_id: int, person_id: int, reader: Reader
) -> Album | None:
    session = context.session
    head = await lock(session, Entry, entry_id)
    assert head is not None
    card = await copies.card_of(session, head, person_id, reader)
    if card is None or not card.person.is_reachable:
        return None
    interpreter = await interpreter_of(session, head.case)
    if not await copies.still_reads(session, card, head.case, interpreter, now=context.now):
        return None
    parts: list[AlbumPart] = []
    for entry in await _entries(session, head):
        part = await _part_of(session, entry, card)
        if part is None:
            continue
        if parts and (part.group != parts[0].group or not part.group or len(parts) == MOST):
            break
        parts.append(part)
    message = await session.get_one(OutboxMessage, card.outbox_id)
    return Album(parts, card.person.chat_id, message.message_id) if parts else None


async def _entries(session: AsyncSession, head: Entry) -> list[Entry]:
    head, joined = await copies.on_card(session, head)
    return [head, *joined]


async def _part_of(session: AsyncSession, entry: Entry, card: Copy) -> AlbumPart | None:
    medium = entry.media or {}
    if "method" not in medium or entry.is_withdrawn or is_hidden_place(entry, card.reader):
        return None
    if await copies.has_medium(session, card, entry, str(medium["unique"])):
        return None
    caption, entities = masked(entry.text, carried(entry.entities))
    return AlbumPart(entry.id, medium, caption, entities)


async def finish(
    context: JobContext, answer: Left | Barred, entry_id: int, person_id: int, reader: str
) -> None:
    """Map the messages to their entries, and send what has come meanwhile."""
    session, now = context.session, context.now
    head = await lock(session, Entry, entry_id)
    assert head is not None
    if isinstance(answer, Barred):
        await directory.mark_unreachable(session, person_id, answer.why, now)
        await files.note_refused(session, head, person_id, reader, now=now)
        return
    card = await copies.card_of(session, head, person_id, Reader(reader))
    assert card is not None
    to = Recipient(card.person, card.reader, card.language)
    for number, message in answer.messages.items():
        await _keep(session, await session.get_one(Entry, number), to, message, now)
    for number, why in answer.lost.items():
        await files.lose(session, await session.get_one(Entry, number), why, now=now)
    await session.flush()
    if await _next_album(context, entry_id, person_id, card.reader) is not None:
        call = pass_album.call(entry_id=entry_id, person_id=person_id, reader=reader)
        await call.schedule(session, Due.at_once(now, queue=f"files:{head.case_id}"))


async def _keep(
    session: AsyncSession, entry: Entry, to: Recipient, message: Mapping[str, Any], now: datetime
) -> None:
    assert entry.media is not None
    message_id = message.get("message_id")
    message_id = message_id if is_whole(message_id) else None
    body = {"chat_id": to.person.chat_id, **entry.media["body"]}
    method = entry.media["method"]
    outbox_id = await note_sent(session, to.person, method, body, message_id, now=now)
    copies.note_medium(session, entry, to, outbox_id, str(entry.media["unique"]))
    if "fetch" in entry.media:
        entry.media = media.fetched(entry.media, message)


async def give_up(context: JobContext, entry_id: int, person_id: int, reader: str) -> None:
    """Say that what is left is lost: every attempt has failed."""
    album = await _next_album(context, entry_id, person_id, Reader(reader))
    for part in album.parts if album is not None else ():
        entry = await context.session.get_one(Entry, part.entry_id)
        await files.lose(context.session, entry, Lost.GONE, now=context.now)


pass_album = NetworkJob(
    "album", Priority.USUAL, prepare, finish, give_up=give_up, claim=CLAIM, back_off=BACK_OFF
)
