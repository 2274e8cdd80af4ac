"""Send what is no text, as people do: pictures, voices, places and so on."""

import base64
import binascii
import zlib
from typing import Any

from sandbox.errors import ControlError
from sandbox.files import FOLDERS, content
from sandbox.methods.messages import poll_object
from sandbox.model import Json, Person
from sandbox.params import Upload
from sandbox.people import caption_content, chat_for, check_can_write, head_for, put, thread_for
from sandbox.world import World


def _chunk(name: bytes, data: bytes) -> bytes:
    return len(data).to_bytes(4) + name + data + zlib.crc32(name + data).to_bytes(4)


def png(width: int, height: int, colour: int) -> bytes:
    """Make a picture of one colour, for a photo that was sent without a file."""
    row = b"\x00" + colour.to_bytes(3) * width
    head = width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\x00\x00\x00"
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(row * height))
        + _chunk(b"IEND", b"")
    )


def _bytes(world: World, kind: str, item: Json) -> bytes:
    if item.get("data") is not None:
        try:
            return base64.b64decode(str(item["data"]), validate=True)
        except binascii.Error:
            raise ControlError(400, "data is not base64") from None
    if kind == "photo":
        return png(64, 48, world.random.getrandbits(24))
    if kind == "voice":
        return b"OggS\x00\x02" + world.random.randbytes(58)
    return world.random.randbytes(64)


def _file(world: World, kind: str, item: Json, upload: Upload | None) -> Json:
    name = str(item.get("file_name") or (upload.name if upload else "") or "")
    if kind == "document" and not name:
        name = "document.txt"
    size = item.get("size")
    stored = world.files.add(
        kind,
        upload.data if upload is not None else _bytes(world, kind, item),
        name=name,
        mime=str(item.get("mime_type") or (upload.mime if upload else "") or ""),
        size=None if size is None else int(size),
        duration=int(
            item.get("duration") or (0 if kind not in ("voice", "video_note", "video") else 3)
        ),
        extra={"emoji": item.get("emoji") or "👍"} if kind == "sticker" else {},
    )
    return content(stored)


def _place(about: Json) -> Json:
    try:
        return {"latitude": float(about["latitude"]), "longitude": float(about["longitude"])}
    except (KeyError, TypeError, ValueError):
        raise ControlError(400, "latitude and longitude are needed") from None


def _plain(world: World, person: Person, kind: str, about: Json) -> Json:
    """Return the content of a message that has no file."""
    if kind == "location":
        location = _place(about)
        if about.get("live_period"):
            location["live_period"] = int(about["live_period"])
        return {"location": location}
    if kind == "venue":
        location = _place(about)
        names = {key: str(about.get(key) or key.title()) for key in ("title", "address")}
        return {"venue": {"location": location} | names, "location": location}
    if kind == "contact":
        own = about.get("phone_number") is None
        contact: Json = {
            "phone_number": str(about.get("phone_number") or f"+86{person.id:011d}"),
            "first_name": str(about.get("first_name") or person.first_name),
        }
        if about.get("last_name"):
            contact["last_name"] = str(about["last_name"])
        user_id = about.get("user_id", person.id if own else None)
        if user_id is not None:
            contact["user_id"] = world.person(int(user_id)).id
        return {"contact": contact}
    if kind == "dice":
        if not 1 <= int(about.get("value") or 1) <= 64:
            raise ControlError(400, "a dice shows 1 to 64")
        return {
            "dice": {
                "emoji": str(about.get("emoji") or "🎲"),
                "value": int(about.get("value") or 1),
            }
        }
    options = about.get("options") or ["1", "2"]
    if not isinstance(options, list):
        raise ControlError(400, "options must be a list")
    return {
        "poll": poll_object(world, str(about.get("question") or "?"), [str(one) for one in options])
    }


PLAIN = frozenset({"location", "venue", "contact", "poll", "dice"})


def send(world: World, person: Person, about: Json, uploads: list[Upload]) -> Json:
    """Send one thing or an album; return the message ids and update ids. Raises ControlError."""
    kind = str(about.get("kind") or "")
    chat = chat_for(world, person, about.get("chat"))
    # Check first: a refused album must leave no part of it in the chat.
    check_can_write(chat, person)
    head_for(world, chat, about)
    thread_for(chat, about)
    if kind in PLAIN:
        contents = [_plain(world, person, kind, about)]
    elif kind == "album":
        contents = _album(world, about, uploads)
    elif kind in FOLDERS:
        contents = [_file(world, kind, about, uploads[0] if uploads else None)]
        if kind not in ("sticker", "video_note"):
            contents[0] |= caption_content(about.get("caption"), about.get("entities"))
    else:
        raise ControlError(400, f"unknown kind {kind!r}")
    message_ids: list[int] = []
    update_ids: list[int | None] = []
    for one in contents:
        message_id, update_id = put(world, person, chat, one, about)
        message_ids.append(message_id)
        update_ids.append(update_id)
    return {"message_ids": message_ids, "update_ids": update_ids}


def _album(world: World, about: Json, uploads: list[Upload]) -> list[Json]:
    items: Any = about.get("items")
    if items is None:
        count = len(uploads) or int(about.get("count") or 2)
        items = [{"kind": about.get("item_kind") or "photo"} for _ in range(count)]
    if not isinstance(items, list) or not 2 <= len(items) <= 10:
        raise ControlError(400, "an album has 2 to 10 items")
    group = {"media_group_id": str(world.random.getrandbits(53) + 13_000_000_000_000_000)}
    contents: list[Json] = []
    for place, item in enumerate(items):
        kind = str(item.get("kind") or "photo")
        if kind not in ("photo", "video", "document", "audio"):
            raise ControlError(400, f"an album takes no {kind}")
        upload = uploads[place] if place < len(uploads) else None
        media = _file(world, kind, item, upload)
        caption = item.get("caption")
        if caption is None and place == 0:
            caption = about.get("caption")
        contents.append(group | media | caption_content(caption, item.get("entities")))
    return contents
