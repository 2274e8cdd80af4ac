"""Files: their ids and contents, and the fields that a `Message` shows of them."""

import base64
import hashlib
import itertools
import mimetypes
import struct

from sandbox.model import Json, StoredFile

DOWNLOAD_LIMIT = 20 * 1024 * 1024
FOLDERS = {
    "photo": ("photos", "jpg", "image/jpeg"),
    "document": ("documents", "bin", "application/octet-stream"),
    "voice": ("voice", "oga", "audio/ogg"),
    "audio": ("music", "mp3", "audio/mpeg"),
    "video": ("videos", "mp4", "video/mp4"),
    "animation": ("animations", "mp4", "video/mp4"),
    "video_note": ("video_notes", "mp4", "video/mp4"),
    "sticker": ("stickers", "webp", "image/webp"),
}
NAMED = frozenset({"document", "audio", "video", "animation"})
"""Kinds of file whose name the `Message` shows."""
TYPE_NAMES = {
    "photo": "Photo",
    "document": "Document",
    "voice": "VoiceNote",
    "audio": "Audio",
    "video": "Video",
    "animation": "Animation",
    "video_note": "VideoNote",
    "sticker": "Sticker",
}


class Files:
    """All files, by id and by path."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}
        self._numbers = itertools.count(1)

    def get(self, file_id: str) -> StoredFile | None:
        """Return the file with this id; None if there is none."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """Return the file with this path, which getFile gave; None if there is none."""
        return self._by_path.get(path)

    def add(
        self,
        kind: str,
        data: bytes,
        *,
        name: str = "",
        mime: str = "",
        size: int | None = None,
        duration: int = 0,
        extra: Json | None = None,
    ) -> StoredFile:
        """Keep a file; `duration` in seconds, `size` in bytes.

        The size may be larger than the data, to play a large file.
        """
        folder, suffix, default_mime = FOLDERS[kind]
        number = next(self._numbers)
        digest = hashlib.sha1(kind.encode() + name.encode() + data, usedforsecurity=False).digest()
        unique = "AQAD" + base64.urlsafe_b64encode(digest[:9]).decode().rstrip("=")
        file_id = "BQACAgUAAxkBAA" + base64.urlsafe_b64encode(
            struct.pack(">I", number) + digest[:14]
        ).decode().rstrip("=")
        if kind == "document" and "." in name:
            suffix = name.rpartition(".")[2] or suffix
        mime = mime if mime and mime != "application/octet-stream" else ""
        mime = mime or (mimetypes.guess_type(name)[0] if name else None) or default_mime
        width, height = picture_size(data)
        stored = StoredFile(
            file_id,
            unique,
            kind,
            data,
            len(data) if size is None else size,
            name,
            mime,
            f"{folder}/file_{number}.{suffix}",
            width,
            height,
            duration,
            extra or {},
        )
        self._by_id[file_id] = stored
        self._by_path[stored.path] = stored
        return stored


def picture_size(data: bytes) -> tuple[int, int]:
    """Return width and height of a PNG or JPEG; 800 and 600 for anything else."""
    if data[:8] == b"\x89PNG\r\n\x1a\n" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return int(width), int(height)
    if data[:2] == b"\xff\xd8":
        at = 2
        while at + 9 < len(data) and data[at] == 0xFF:
            if data[at + 1] in (0xC0, 0xC1, 0xC2):
                height, width = struct.unpack(">HH", data[at + 5 : at + 9])
                return int(width), int(height)
            at += 2 + int(struct.unpack(">H", data[at + 2 : at + 4])[0])
    return 800, 600


def content(file: StoredFile) -> Json:
    """Return the fields of `Message` that show the file."""
    base: Json = {"file_id": file.file_id, "file_unique_id": file.unique_id}
    kind = file.kind
    if kind == "photo":
        size = {"width": file.width, "height": file.height, "file_size": file.size}
        return {"photo": [base | size]}
    if kind in NAMED and file.name:
        base["file_name"] = file.name
    if kind == "sticker":
        extra: Json = {
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
        }
        if file.extra.get("emoji"):
            extra["emoji"] = str(file.extra["emoji"])
        return {"sticker": base | extra | {"file_size": file.size}}
    if kind == "video_note":
        length = int(file.extra.get("length") or 240)
        return {
            "video_note": base
            | {"length": length, "duration": file.duration, "file_size": file.size}
        }
    if kind in ("video", "animation"):
        base |= {"width": file.width, "height": file.height}
    if kind in ("video", "animation", "voice", "audio"):
        base["duration"] = file.duration
    if kind == "audio":
        base |= {key: str(file.extra[key]) for key in ("performer", "title") if file.extra.get(key)}
    whole = base | {"mime_type": file.mime, "file_size": file.size}
    if kind == "animation":
        # Clients that are older than animations look for a document.
        document = {k: v for k, v in whole.items() if k not in ("width", "height", "duration")}
        return {"animation": whole, "document": document}
    return {kind: whole}
