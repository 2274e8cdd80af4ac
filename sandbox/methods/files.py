"""Send files and albums, and give their paths."""

from collections.abc import Callable
from typing import Any

from sandbox.errors import bad
from sandbox.files import DOWNLOAD_LIMIT, content
from sandbox.methods.common import caption_content, caption_of, find_chat, new_album, send, send_all
from sandbox.methods.registry import method
from sandbox.model import Json
from sandbox.params import Params
from sandbox.uploads import input_file, input_media
from sandbox.world import World

KINDS = {
    "sendPhoto": "photo",
    "sendDocument": "document",
    "sendVoice": "voice",
    "sendAudio": "audio",
    "sendVideo": "video",
    "sendAnimation": "animation",
    "sendVideoNote": "video_note",
    "sendSticker": "sticker",
}
UNCAPTIONED = ("video_note", "sticker")


def _sender(kind: str) -> Callable[[World, Params], Json]:
    def send_file(world: World, p: Params) -> Json:
        about: dict[str, Any] = {
            "duration": p.integer("duration"),
            "length": p.integer("length"),
            "emoji": p.text("emoji"),
            "performer": p.text("performer"),
            "title": p.text("title"),
        }
        stored = input_file(world, p, kind, p.text(kind), kind, **about)
        out = content(stored)
        if kind not in UNCAPTIONED:
            out |= caption_of(world, p)
        if p.flag("has_spoiler"):
            out["has_media_spoiler"] = True
        return send(world, p, out).data

    return send_file


for _name, _kind in KINDS.items():
    method(_name)(_sender(_kind))


@method("sendMediaGroup")
def send_media_group(world: World, p: Params) -> list[Json]:
    """Send an album."""
    given = p.json("media", "media")
    if given is None:
        raise bad('parameter "media" is required')
    if not isinstance(given, list):
        raise bad("expected an Array of InputMedia")
    if not given:
        raise bad("there are no messages to send")
    if len(given) > 10:
        raise bad("too many messages to send as an album")
    kinds = {str(one.get("type")) for one in given if isinstance(one, dict)}
    for alone in ("document", "audio"):
        if alone in kinds and len(kinds) > 1:
            raise bad(f"{alone} can't be mixed with other media types")
    if "animation" in kinds:
        raise bad("can't parse InputMedia: type must be one of audio, document, photo or video")
    group = new_album(world)
    contents: list[Json] = []
    for one in given:
        media, caption = input_media(world, p, one)
        contents.append(media | caption_content(world, *caption))
    find_chat(world, p)
    if len(contents) == 1:
        group = {}
    return [one.data for one in send_all(world, p, [group | one for one in contents])]


@method("getFile")
def get_file(world: World, p: Params) -> Json:
    """Return the path from which a file can be downloaded."""
    file_id = p.text("file_id")
    if not file_id:
        raise bad("file_id not specified")
    stored = world.files.get(file_id)
    if stored is None:
        raise bad("invalid file_id")
    if stored.size > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }
