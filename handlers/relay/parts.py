"""What Telegram's Message says, as the domain takes it: words with their entities, and how a medium is sent again.

An allow-list: a photo, voice or sticker is sent again by its file id; whatever carries a file name is uploaded anew, since a file id
keeps it (bot/media.py). What is not listed is not passed on.
"""

from datetime import datetime
from typing import Any

from aiogram import F
from aiogram.types import Animation, Audio, Document, Message, Video

from bot.relay import media
from bot.relay.cases import Kind, Said
from bot.relay.media import Media
from handlers.turns.routing import Magic

# Everything a person can send that is no service message; other routers have had their commands and forms before.
CONTENT = (
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
    "story",
    "game",
    "paid_media",
    "checklist",
)
FREE = Magic((F.chat.type == "private") & F.content_type.in_(CONTENT))


async def no_command(message: Message) -> bool:
    """Filter: a text that begins with a command is for no human eyes."""
    entities = message.entities or ()
    return not any(entity.type == "bot_command" and entity.offset == 0 for entity in entities)


def said_in(message: Message, said_at: datetime) -> Said:
    """The message as the domain takes it."""
    kind, medium = _medium(message)
    entities = message.entities or message.caption_entities or ()
    return Said(
        text=message.text or message.caption or "",
        said_at=said_at,
        entities=tuple(entity.model_dump(mode="json", exclude_none=True) for entity in entities),
        kind=kind,
        media=medium,
        chat_id=message.chat.id,
        message_id=message.message_id,
        quote=message.quote.text if message.quote else "",
    )


def _medium(message: Message) -> tuple[Kind, Media | None]:
    for read in (_plain, _named):
        found = read(message)
        if found is not None:
            return found
    return Kind.OTHER, None


def _plain(message: Message) -> tuple[Kind, Media | None] | None:
    """What carries no name of its own."""
    if message.text is not None:
        return Kind.TEXT, None
    if message.photo:
        size = message.photo[-1]
        return Kind.PHOTO, media.sent("sendPhoto", size.file_unique_id, photo=size.file_id)
    if (voice := message.voice) is not None:
        return Kind.VOICE, media.sent("sendVoice", voice.file_unique_id, voice=voice.file_id)
    if (note := message.video_note) is not None:
        return Kind.VIDEO_NOTE, media.sent(
            "sendVideoNote", note.file_unique_id, video_note=note.file_id
        )
    if (sticker := message.sticker) is not None:
        return Kind.STICKER, media.sent(
            "sendSticker", sticker.file_unique_id, sticker=sticker.file_id
        )
    return _place(message)


def _place(message: Message) -> tuple[Kind, Media | None] | None:
    if (venue := message.venue) is not None:
        at = venue.location
        return Kind.VENUE, media.sent(
            "sendVenue",
            latitude=at.latitude,
            longitude=at.longitude,
            title=venue.title,
            address=venue.address,
        )
    if (at_now := message.location) is not None:
        return Kind.LOCATION, media.sent(
            "sendLocation", latitude=at_now.latitude, longitude=at_now.longitude
        )
    if (contact := message.contact) is not None:
        name = " ".join(f"{contact.first_name} {contact.last_name or ''}".split())
        return Kind.CONTACT, {"name": name, "phone": contact.phone_number}
    return None


def _named(message: Message) -> tuple[Kind, Media | None] | None:
    """What may carry a name: if it does, it is fetched and uploaded anew, else sent again by its id."""
    # An animation comes with a document as well, for clients that know no animations.
    if (gif := message.animation) is not None:
        return Kind.ANIMATION, _file("animation", gif, gif.file_name, **_measures(gif))
    if (video := message.video) is not None:
        return Kind.VIDEO, _file("video", video, video.file_name, **_measures(video))
    if (audio := message.audio) is not None:
        name = audio.file_name or audio.title or audio.performer
        return Kind.AUDIO, _file("audio", audio, name, duration=audio.duration)
    if (document := message.document) is not None:
        # Clients give every document a name; one without may get it from its content.
        return Kind.DOCUMENT, _file("document", document, document.file_name or "document")
    return None


def _measures(video: Animation | Video) -> dict[str, int]:
    return {"duration": video.duration, "width": video.width, "height": video.height}


def _file(
    part: str, file: Animation | Audio | Document | Video, name: str | None, **about: int
) -> Media:
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


def pack(said: Said) -> dict[str, Any]:
    """As JSON, for a dialogue that waits for a tap."""
    return {
        "text": said.text,
        "said_at": said.said_at.isoformat(),
        "entities": [dict(e) for e in said.entities],
        "kind": str(said.kind),
        "media": said.media,
        "chat_id": said.chat_id,
        "message_id": said.message_id,
        "answers": said.answers,
        "quote": said.quote,
    }


def unpack(data: dict[str, Any]) -> Said:
    return Said(
        text=data["text"],
        said_at=datetime.fromisoformat(data["said_at"]),
        entities=tuple(data["entities"]),
        kind=Kind(data["kind"]),
        media=data["media"],
        chat_id=data["chat_id"],
        message_id=data["message_id"],
        answers=data["answers"],
        quote=data["quote"],
    )
