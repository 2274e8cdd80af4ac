"""Find the file that a call names: an upload, `attach://…`, or the id of a stored file."""

from typing import Any

from sandbox.errors import ApiError, bad
from sandbox.files import TYPE_NAMES, content
from sandbox.model import Json, StoredFile
from sandbox.params import Params
from sandbox.world import World

UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"RIFF")
"""The first bytes of files that can become a photo."""
MISSING = {
    "photo": "photo",
    "document": "document",
    "voice": "voice",
    "audio": "audio",
    "video": "video",
    "animation": "animation",
    "video_note": "video note",
    "sticker": "sticker",
}
# A file of the first kind may be sent by its id as the second, as on the true server.
ALIKE = {("animation", "document"), ("document", "animation"), ("video", "document")}

Caption = tuple[str, str, Any, bool]


def input_file(
    world: World, p: Params, kind: str, value: str, part: str, **about: Any
) -> StoredFile:
    """Return the file of a sending.

    `value` is the parameter's text, `part` the name of its upload. Raises ApiError.
    """
    upload = p.files.get(part)
    if value.startswith("attach://"):
        upload = p.files.get(value[len("attach://") :])
        if upload is None:
            raise bad(f"can't find the file {value[len('attach://') :]!r} in the request")
    if upload is not None:
        if len(upload.data) > UPLOAD_LIMIT:
            raise ApiError(413, "Request Entity Too Large")
        if not upload.data:
            raise bad("file must be non-empty")
        if kind == "photo":
            _check_photo(upload.data)
        duration = int(about.pop("duration", 0) or 0)
        return world.files.add(
            kind, upload.data, name=upload.name, mime=upload.mime, duration=duration, extra=about
        )
    if not value:
        raise bad(f"there is no {MISSING[kind]} in the request")
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    stored = world.files.get(value)
    if stored is None:
        raise bad("invalid file_id")
    if stored.kind != kind and (stored.kind, kind) not in ALIKE:
        raise bad(f"can't use file of type {TYPE_NAMES[stored.kind]} as {TYPE_NAMES[kind]}")
    return stored


def _check_photo(data: bytes) -> None:
    if len(data) > PHOTO_LIMIT:
        raise bad(
            f"file of size {len(data)} bytes is too big for a photo; "
            f"the maximum size is {PHOTO_LIMIT} bytes"
        )
    if not data.startswith(PICTURES):
        raise bad("IMAGE_PROCESS_FAILED")


def input_media(world: World, p: Params, given: Any) -> tuple[Json, Caption]:
    """Return the content of one `InputMedia` and its caption, parse mode, entities and place.

    Raises ApiError.
    """
    if not isinstance(given, dict):
        raise bad("can't parse InputMedia: expected an Object")
    kind = str(given.get("type", ""))
    if kind not in ("photo", "video", "animation", "document", "audio"):
        raise bad(
            "can't parse InputMedia: type must be one of photo, video, animation, document or audio"
        )
    media = given.get("media")
    if not isinstance(media, str) or not media:
        raise bad("can't parse InputMedia: media not found")
    about = {key: given[key] for key in ("duration", "performer", "title") if key in given}
    stored = input_file(world, p, kind, media, media, **about)
    out = content(stored)
    if given.get("has_spoiler") in (True, "true") and kind in ("photo", "video", "animation"):
        out["has_media_spoiler"] = True
    above = given.get("show_caption_above_media") in (True, "true")
    text, mode = str(given.get("caption") or ""), str(given.get("parse_mode") or "")
    return out, (text, mode, given.get("caption_entities"), above)
