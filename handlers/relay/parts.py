"""What Telegram's Message says, as the domain takes it: words with their entities, and how a medium is sent again.

An allow-list: a photo, voice or sticker is sent again by its file id; whatever carries a file name is not, since a file id keeps it.
"""

from datetime import datetime
from typing import Any

from aiogram import F
from aiogram.types import Message

from bot.cases import Kind, Said

# Everything a person can send that is no service message; other routers have had their commands and forms before.
CONTENT = (
    "text", "photo", "voice", "video", "video_note", "sticker", "location", "venue", "contact", "document", "audio",
    "animation", "poll", "dice", "story", "game", "paid_media", "checklist",
)  # fmt: skip
FREE = (F.chat.type == "private") & F.content_type.in_(CONTENT)


async def no_command(message: Message) -> bool:
    """Filter: a text that begins with a command is for no human eyes."""
    entities = message.entities or ()
    return not any(entity.type == "bot_command" and entity.offset == 0 for entity in entities)


def said_in(message: Message, said_at: datetime) -> Said:
    """The message as the domain takes it."""
    kind, media = _medium(message)
    entities = message.entities or message.caption_entities or ()
    return Said(
        text=message.text or message.caption or "",
        said_at=said_at,
        entities=tuple(entity.model_dump(mode="json", exclude_none=True) for entity in entities),
        kind=kind,
        media=media,
        chat_id=message.chat.id,
        message_id=message.message_id,
    )


def _medium(message: Message) -> tuple[Kind, dict[str, Any] | None]:
    if message.text is not None:
        return Kind.TEXT, None
    if message.photo:
        return Kind.PHOTO, _sent("sendPhoto", photo=message.photo[-1].file_id)
    if message.voice:
        return Kind.VOICE, _sent("sendVoice", voice=message.voice.file_id)
    if message.video and not message.video.file_name:
        return Kind.VIDEO, _sent("sendVideo", video=message.video.file_id)
    if message.video_note:
        return Kind.VIDEO_NOTE, _sent("sendVideoNote", video_note=message.video_note.file_id)
    if message.sticker:
        return Kind.STICKER, _sent("sendSticker", sticker=message.sticker.file_id)
    if message.location:
        place = message.location
        return Kind.LOCATION, _sent("sendLocation", latitude=place.latitude, longitude=place.longitude)
    if message.contact:
        contact = message.contact
        name = " ".join(f"{contact.first_name} {contact.last_name or ''}".split())
        return Kind.CONTACT, {"name": name, "phone": contact.phone_number}
    return Kind.DOCUMENT, None


def _sent(method: str, **body: Any) -> dict[str, Any]:
    return {"method": method, "body": body}


def pack(said: Said) -> dict[str, Any]:
    """As JSON, for a dialogue that waits for a tap."""
    return {
        "text": said.text, "said_at": said.said_at.isoformat(), "entities": [dict(e) for e in said.entities],
        "kind": str(said.kind), "media": said.media, "chat_id": said.chat_id, "message_id": said.message_id,
    }  # fmt: skip


def unpack(data: dict[str, Any]) -> Said:
    return Said(
        text=data["text"], said_at=datetime.fromisoformat(data["said_at"]), entities=tuple(data["entities"]),
        kind=Kind(data["kind"]), media=data["media"], chat_id=data["chat_id"], message_id=data["message_id"],
    )  # fmt: skip
