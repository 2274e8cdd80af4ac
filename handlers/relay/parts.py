"""What Telegram's Message says, as the domain takes it: words with entities, and the medium.

An allow-list. A photo, voice or sticker is sent again by its file id. What carries a file name
is uploaded again, since a file id keeps that name (bot/relay/media.py). What is not listed is not
passed on.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from aiogram import F
from aiogram.enums import ChatType
from aiogram.types import Animation, Audio, Document, Message, MessageEntity, Video

from bot.relay import media
from bot.relay.media import Media
from bot.relay.model import EntryKind, Said
from handlers.turns.filters import Magic

# All that a person can send and that is no service message.
_PASSED = (
    "text",
    "photo",
    "voice",
    "video",
    "video_note",
    "sticker",
    "location",
    "venue",
    "contact",
    "document",
    "audio",
    "animation",
    "poll",
    "dice",
)
CONTENT = (*_PASSED, *media.CANNOT_PASS)
# A free message: other routers have had their commands and forms before.
FREE = Magic((F.chat.type == ChatType.PRIVATE) & F.content_type.in_(CONTENT))

Medium = tuple[EntryKind, Media | None]


async def no_command(message: Message) -> bool:
    """Filter out texts that begin with a command: those are for no human eyes."""
    entities = message.entities or ()
    return not any(entity.type == "bot_command" and entity.offset == 0 for entity in entities)


def said_in(message: Message, said_at: datetime) -> Said:
    """Read the message."""
    kind, medium = _medium(message)
    text, entities = _words(message)
    return Said(
        text=text,
        said_at=said_at,
        entities=tuple(entity.model_dump(mode="json", exclude_none=True) for entity in entities),
        kind=kind,
        media=medium,
        chat_id=message.chat.id,
        message_id=message.message_id,
        quote=message.quote.text if message.quote else "",
        album=message.media_group_id,
        is_forwarded=message.forward_origin is not None,
    )


def _words(message: Message) -> tuple[str, Sequence[MessageEntity]]:
    """Return the message's words; those of a poll or a place are its own."""
    if (poll := message.poll) is not None:
        options = [f"• {option.text}" for option in poll.options]
        return "\n".join([poll.question, *options]), poll.question_entities or ()
    if (venue := message.venue) is not None:
        return "\n".join(filter(None, (venue.title, venue.address))), ()
    entities = message.entities or message.caption_entities or ()
    return message.text or message.caption or "", entities


def _medium(message: Message) -> Medium:
    reads: tuple[Callable[[Message], Medium | None], ...] = (_nameless, _place, _played, _named)
    media_in = (read(message) for read in reads)
    cannot_pass = {"what": media.CANNOT_PASS.get(message.content_type, "other")}
    return next((medium for medium in media_in if medium), (EntryKind.OTHER, cannot_pass))


def _nameless(message: Message) -> Medium | None:
    """Read what carries no name of its own."""
    if message.text is not None:
        return EntryKind.TEXT, None
    if message.photo:
        size = message.photo[-1]
        return EntryKind.PHOTO, media.sent("sendPhoto", size.file_unique_id, photo=size.file_id)
    if (voice := message.voice) is not None:
        return EntryKind.VOICE, media.sent("sendVoice", voice.file_unique_id, voice=voice.file_id)
    if (note := message.video_note) is not None:
        return EntryKind.VIDEO_NOTE, media.sent(
            "sendVideoNote", note.file_unique_id, video_note=note.file_id
        )
    if (sticker := message.sticker) is not None:
        return EntryKind.STICKER, media.sent(
            "sendSticker", sticker.file_unique_id, sticker=sticker.file_id
        )
    return None


def _place(message: Message) -> Medium | None:
    """Read a place or a contact. A venue comes with its location as well."""
    if (venue := message.venue) is not None:
        at = venue.location
        return EntryKind.VENUE, media.sent(
            "sendVenue",
            latitude=at.latitude,
            longitude=at.longitude,
            title=venue.title,
            address=venue.address,
        )
    if (location := message.location) is not None:
        about = location.model_dump(mode="json", include=set(_MOVES), exclude_none=True)
        if location.live_period is None:
            about = {part: about[part] for part in ("latitude", "longitude")}
        kind = EntryKind.LIVE_LOCATION if location.live_period else EntryKind.LOCATION
        return kind, media.sent("sendLocation", **about)
    if (contact := message.contact) is not None:
        name = " ".join(f"{contact.first_name} {contact.last_name or ''}".split())
        return EntryKind.CONTACT, {"name": name, "phone": contact.phone_number}
    return None


# Of a place that moves.
_MOVES = (
    *("latitude", "longitude", "horizontal_accuracy"),
    *("live_period", "heading", "proximity_alert_radius"),
)


def _played(message: Message) -> Medium | None:
    """Read a poll, whose words are passed on, or a dice, whose value is."""
    if message.poll is not None:
        return EntryKind.POLL, None
    if (dice := message.dice) is not None:
        return EntryKind.DICE, {"emoji": dice.emoji, "value": dice.value}
    return None


def _named(message: Message) -> Medium | None:
    """Read what may carry a name."""
    # An animation comes with a document as well, for clients that know no animations.
    if (gif := message.animation) is not None:
        return EntryKind.ANIMATION, _file("animation", gif, gif.file_name, **_measures(gif))
    if (video := message.video) is not None:
        return EntryKind.VIDEO, _file("video", video, video.file_name, **_measures(video))
    if (audio := message.audio) is not None:
        name = audio.file_name or audio.title or audio.performer
        return EntryKind.AUDIO, _file("audio", audio, name, duration=audio.duration)
    if (document := message.document) is not None:
        # Clients give every document a name; one without may get it from its content.
        name = document.file_name or "document"
        return EntryKind.DOCUMENT, _file("document", document, name)
    return None


def _measures(video: Animation | Video) -> dict[str, int]:
    return {"duration": video.duration, "width": video.width, "height": video.height}


def _file(
    part: str, file: Animation | Audio | Document | Video, name: str | None, **about: int
) -> Media:
    """Send a file again by its id; one with a name is fetched and uploaded without it."""
    if not name:
        return media.sent(media.PARTS[part], file.file_unique_id, **{part: file.file_id})
    return media.to_fetch(
        part,
        file.file_id,
        file.file_unique_id,
        file_name=name,
        mime=file.mime_type,
        size=file.file_size,
        **about,
    )
