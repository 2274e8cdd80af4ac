"""Files that carry a name: fetched once, uploaded again under a neutral one, then sent by id.

Each reader's file is a network job of its own, scheduled when their card has left, so that the
file stands beneath it and no text ever waits for a file. The first job uploads, the others find
the new id. What cannot be passed on is said to its author, and on every card.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.people.model import Person
from bot.relay import copies, media
from bot.relay.copies import Above, Recipient
from bot.relay.entry_lines import is_hidden_place, what_cannot_pass
from bot.relay.media import Lost, Media
from bot.relay.model import Copy, Entry, EntryKind, Reader, Side
from bot.relay.roster import interpreter_of
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Call, Due, JobContext, NetworkJob, Priority
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.outcomes import is_permanent, is_unreachable
from bot.spine.outbox.say import Sending, note_sent, reply_to, say
from bot.spine.outbox.screen import Screen
from bot.spine.telegram import ATTACHED, CallFailed

TOO_LARGE = 413
# Longer than the three calls can take together.
CLAIM = timedelta(minutes=4)
BACK_OFF = (
    timedelta(seconds=2),
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
)


class Files(Protocol):
    """What the job needs of bot.spine.telegram.Telegram."""

    async def call(self, method: str, body: Mapping[str, Any]) -> Any: ...

    async def download(self, file_path: str) -> bytes: ...

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any: ...

    async def upload_all(
        self, method: str, fields: Mapping[str, Any], files: Mapping[str, tuple[str, bytes]]
    ) -> Any: ...


@dataclass(frozen=True)
class Parcel:
    """One file for one reader."""

    medium: Media
    chat_id: int
    card: int | None  # the message beneath which it belongs (Telegram's id)


@dataclass(frozen=True)
class Uploaded:
    """The upload's method and parameters, and the message as Telegram gave it."""

    method: str
    fields: Mapping[str, Any]
    message: Mapping[str, Any]


@dataclass(frozen=True)
class Barred:
    """The reader cannot be written to; Telegram's sentence."""

    why: str


Outcome = Uploaded | Barred | Lost


# --- the call -----------------------------------------------------------------------------------


def passing_files(telegram: Files) -> Callable[[Parcel], Awaitable[Outcome]]:
    """Make the job's call with the deployment's Telegram."""

    async def call(parcel: Parcel) -> Outcome:
        try:
            return await _carry(telegram, parcel)
        except CallFailed as failed:
            if is_unreachable(failed):
                return Barred(failed.description)
            if failed.code == TOO_LARGE or "too big" in failed.description:
                return Lost.BIG
            if is_permanent(failed):
                return Lost.GONE
            raise

    return call


async def _carry(telegram: Files, parcel: Parcel) -> Outcome:
    medium = parcel.medium
    data = await fetch(telegram, medium)
    if isinstance(data, Lost):
        return data
    fields = {"chat_id": parcel.chat_id, medium["part"]: ATTACHED, **medium["body"]}
    if parcel.card is not None:
        fields["reply_parameters"] = reply_to(parcel.card)
    message = await telegram.upload(medium["method"], fields, medium["name"], data)
    return Uploaded(medium["method"], fields, message)


async def fetch(telegram: Files, medium: Media) -> bytes | Lost:
    """Download a medium's file, or tell why it can't be. Raises CallFailed."""
    file = await telegram.call("getFile", {"file_id": medium["fetch"]})
    if not isinstance(file, dict):
        file = {}
    size, path = file.get("file_size"), file.get("file_path")
    if is_whole(size) and size > media.DOWN_LIMIT:
        return Lost.BIG
    if not isinstance(path, str):
        raise CallFailed(200, "getFile named no file", by_telegram=False)
    data = await telegram.download(path)
    return Lost.BIG if len(data) > media.UP_LIMIT else data


# --- before and after it ------------------------------------------------------------------------


@dataclass(frozen=True)
class _Errand:
    """The entry, locked, and the card beneath which the reader's file belongs."""

    entry: Entry
    card: Copy | None
    person: Person


async def prepare(
    context: JobContext, entry_id: int, person_id: int, reader: str, unique: str
) -> Parcel | None:
    """Read what to fetch and upload.

    A file whose new id is known leaves by the outbox at once; then there is nothing to do.
    """
    session = context.session
    errand = await _errand(session, entry_id, person_id, reader)
    entry, card, person = errand.entry, errand.card, errand.person
    if card is None or not person.is_reachable:
        return None
    if entry.is_withdrawn and card.reader is Reader.RESIDENT:
        return None
    interpreter = await interpreter_of(session, entry.case)
    if not await copies.still_reads(session, card, entry.case, interpreter, now=context.now):
        return None
    medium = entry.media or {}
    if medium.get("unique") != unique or await copies.has_medium(session, card, entry, unique):
        return None  # the author has replaced it, or it is there
    if "fetch" in medium:
        outbox_message = await session.get_one(OutboxMessage, card.outbox_id)
        return Parcel(medium, person.chat_id, outbox_message.message_id)
    if "method" in medium:
        to = Recipient(person, card.reader, card.language)
        await copies.send_medium(session, entry, to, Above(card.outbox_id), now=context.now)
    return None


async def finish(
    context: JobContext,
    answer: Outcome,
    entry_id: int,
    person_id: int,
    reader: str,
    unique: str,
) -> None:
    """Keep the new id and map the message; or say what became of the file."""
    errand = await _errand(context.session, entry_id, person_id, reader)
    match answer:
        case Uploaded():
            await _keep(context, errand, answer, unique)
        case Barred(why):
            await _note_unreachable(context, errand, why)
        case Lost():
            await _lose(context, errand.entry, unique, answer)


async def give_up(
    context: JobContext, entry_id: int, person_id: int, reader: str, unique: str
) -> None:
    """Say that the file is lost: every attempt has failed."""
    errand = await _errand(context.session, entry_id, person_id, reader)
    await _lose(context, errand.entry, unique, Lost.GONE)


async def _errand(session: AsyncSession, entry_id: int, person_id: int, reader: str) -> _Errand:
    entry = await lock(session, Entry, entry_id)
    assert entry is not None
    card = await copies.card_of(session, entry, person_id, Reader(reader))
    return _Errand(entry, card, await session.get_one(Person, person_id))


async def _keep(context: JobContext, errand: _Errand, done: Uploaded, unique: str) -> None:
    entry, card, person = errand.entry, errand.card, errand.person
    assert card is not None
    # An answer of a strange shape: it has arrived all the same, and is not sent again.
    message_id = done.message.get("message_id")
    message_id = message_id if is_whole(message_id) else None
    outbox_id = await note_sent(
        context.session, person, done.method, done.fields, message_id, now=context.now
    )
    to = Recipient(person, card.reader, card.language)
    copies.note_medium(context.session, entry, to, outbox_id, unique)
    if _is_to_fetch(entry, unique):
        assert entry.media is not None
        entry.media = media.fetched(entry.media, done.message)


async def _note_unreachable(context: JobContext, errand: _Errand, why: str) -> None:
    await directory.mark_unreachable(context.session, errand.person.id, why, context.now)
    if errand.card is not None:
        entry, reader = errand.entry, str(errand.card.reader)
        await note_refused(context.session, entry, errand.person.id, reader, now=context.now)


async def note_refused(
    session: AsyncSession, entry: Entry, person_id: int, reader: str, *, now: datetime
) -> None:
    """Have it dealt with that an upload for this reader was refused."""
    call = copies.refused_call(entry, person_id, reader)
    await call.schedule(session, Due.at_once(now))


async def _lose(context: JobContext, entry: Entry, unique: str, why: Lost) -> None:
    if _is_to_fetch(entry, unique):
        await lose(context.session, entry, why, now=context.now)


async def lose(session: AsyncSession, entry: Entry, why: Lost, *, now: datetime) -> None:
    """Say on every card, and to the author, that a medium is not passed on.

    What shows no name goes by its file id where it is too big to be fetched.
    """
    assert entry.media is not None
    as_it_is = media.by_id(entry.media) if why is Lost.BIG else None
    entry.media = as_it_is or media.lost(why, str(entry.media["unique"]))
    await session.flush()
    if as_it_is is not None:
        await send_new_medium(session, entry, now=now)
        return
    await copies.refresh(session, entry, now=now)
    await say_what_is_missing(session, entry, now=now)


def _is_to_fetch(entry: Entry, unique: str) -> bool:
    return bool(entry.media and "fetch" in entry.media and entry.media["unique"] == unique)


async def send_new_medium(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Send the medium that its author put in place of the first, as a reply to each card."""
    interpreter = await interpreter_of(session, entry.case)
    for card in await copies.cards_of(session, entry):
        if card.reader is Reader.AUTHOR or is_hidden_place(entry, card.reader):
            continue
        if not await copies.still_reads(session, card, entry.case, interpreter, now=now):
            continue
        if media.goes_above(entry.media):
            to = Recipient(card.person, card.reader, card.language)
            await copies.send_medium(session, entry, to, Above(card.outbox_id), now=now)
        elif follows := file_call(entry, card.person, card.reader):
            await follows.schedule(session, Due.at_once(now))


def file_call(entry: Entry, person: Person, reader: Reader) -> Call | None:
    """Make the job that brings this reader the entry's file.

    Those of a case are one queue: files arrive in the order of the talk.
    """
    if not entry.media or not media.follows(entry.media):
        return None
    call = pass_file.call(
        entry_id=entry.id,
        person_id=person.id,
        reader=str(reader),
        unique=entry.media["unique"],
    )
    return replace(call, queue=f"files:{entry.case_id}")


async def say_what_is_missing(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Tell the author what of their message cannot be passed on, beneath that message."""
    if entry.kind is EntryKind.OTHER:
        text_id = "kind-not-passed-you"
    elif entry.media and "lost" in entry.media:
        text_id = f"relay-file-{entry.media['lost']}"
    elif _is_unseen_on_a_page(entry):
        text_id = "web-medium-unseen"
    else:
        return
    args = {"limit": media.DOWN_LIMIT // 1024**2, "what": what_cannot_pass(entry)}
    screen = Screen(text_id, args)
    sending = Sending(answers=entry.message_id)
    await say(session, entry.author, screen, now=now, sending=sending)


def _is_unseen_on_a_page(entry: Entry) -> bool:
    """Tell whether the staff sent a medium to somebody who reads on a web page."""
    no_medium = (EntryKind.TEXT, EntryKind.PERSON)
    is_to_page = entry.side is Side.STAFF and entry.case.resident.telegram_id is None
    return is_to_page and entry.kind not in no_medium


pass_file = NetworkJob(
    "file", Priority.USUAL, prepare, finish, give_up=give_up, claim=CLAIM, back_off=BACK_OFF
)
