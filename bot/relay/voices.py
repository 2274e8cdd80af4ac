"""Voices for somebody whose Telegram takes no voice messages: the same as an audio file.

Telegram sends a voice by its id as a voice alone, so it is fetched and uploaded.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.people.model import Person
from bot.relay import copies, files
from bot.relay.copies import Recipient
from bot.relay.files import BACK_OFF, CLAIM, Barred, Outcome, Parcel, Uploaded
from bot.relay.media import Lost
from bot.relay.model import Entry, EntryKind, Reader
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import Sending, note_sent, say
from bot.spine.outbox.screen import Screen

# The method and its file, for each kind that some refuse.
_INSTEAD = {
    EntryKind.VOICE: ("sendAudio", "audio", "audio.ogg"),
    EntryKind.VIDEO_NOTE: ("sendVideo", "video", "video.mp4"),
}


async def send_as_audio(
    session: AsyncSession, entry: Entry, person: Person, reader: Reader, *, now: datetime
) -> None:
    """Have a voice that was refused sent as a file."""
    due = Due.at_once(now, key=f"voice:{entry.id}:{person.id}:{reader}")
    await pass_voice.schedule(
        session, due, entry_id=entry.id, person_id=person.id, reader=str(reader)
    )


async def prepare(context: JobContext, entry_id: int, person_id: int, reader: str) -> Parcel | None:
    """Read what to fetch; None when it is withdrawn or stands there already."""
    session = context.session
    entry = await session.get_one(Entry, entry_id)
    card = await copies.card_of(session, entry, person_id, Reader(reader))
    if card is None or entry.is_withdrawn or not card.person.is_reachable:
        return None
    assert entry.media is not None
    method, part, name = _INSTEAD[entry.kind]
    [file_id] = entry.media["body"].values()
    medium = {"method": method, "part": part, "name": name, "fetch": file_id, "body": {}}
    message = await session.get_one(OutboxMessage, card.outbox_id)
    return Parcel(medium, card.person.chat_id, message.message_id)


async def finish(
    context: JobContext, answer: Outcome, entry_id: int, person_id: int, reader: str
) -> None:
    """Map the message, and tell the author in what form their words arrived."""
    session, now = context.session, context.now
    entry = await session.get_one(Entry, entry_id)
    card = await copies.card_of(session, entry, person_id, Reader(reader))
    assert card is not None
    match answer:
        case Uploaded():
            message_id = answer.message.get("message_id")
            message_id = message_id if is_whole(message_id) else None
            method, fields = answer.method, answer.fields
            outbox_id = await note_sent(session, card.person, method, fields, message_id, now=now)
            to = Recipient(card.person, card.reader, card.language)
            copies.note_medium(session, entry, to, outbox_id, method)
            sending = Sending(answers=entry.message_id)
            await say(session, entry.author, Screen("voice-as-audio"), now=now, sending=sending)
        case Barred(why):
            await directory.mark_unreachable(session, person_id, why, now)
            await files.note_refused(session, entry, person_id, reader, now=now)
        case Lost():
            await files.lose(session, entry, Lost.GONE, now=now)


async def give_up(context: JobContext, entry_id: int, person_id: int, reader: str) -> None:
    """Say that the voice is lost: every attempt has failed."""
    entry = await context.session.get_one(Entry, entry_id)
    await files.lose(context.session, entry, Lost.GONE, now=context.now)


pass_voice = NetworkJob(
    "voice", Priority.USUAL, prepare, finish, give_up=give_up, claim=CLAIM, back_off=BACK_OFF
)
