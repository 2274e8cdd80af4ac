"""A double of Mozilla's store on this machine: Remote Settings' answers, and files with ranges.

Not a complete server: what `bot.translators.fetch` asks for, and the ways in which it may fail.
"""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

RECORDS = "/v1/buckets/main/collections/translations-models-v2/records"
_BLOCK = 100_000


def zstd(content: bytes) -> bytes:
    """Pack without compressing: a frame of raw blocks (RFC 8878, 3.1.1)."""
    blocks = [content[at : at + _BLOCK] for at in range(0, len(content), _BLOCK)] or [b""]
    frame = b"\x28\xb5\x2f\xfd\xa0" + len(content).to_bytes(4, "little")
    for number, block in enumerate(blocks, 1):
        header = (number == len(blocks)) | len(block) << 3
        frame += header.to_bytes(3, "little") + block
    return frame


def record(name: str, source: str, target: str, content: bytes, /, **more: Any) -> dict[str, Any]:
    """Make a record as Remote Settings has them; `more` replaces fields."""
    packed = zstd(content)
    kind = name.partition(".")[0]
    return {
        "name": name,
        "sourceLanguage": source,
        "targetLanguage": target,
        "version": "3.0",
        "architecture": "base-memory",
        "fileType": kind,
        "filter_expression": "",
        "decompressedSize": len(content),
        "decompressedHash": hashlib.sha256(content).hexdigest(),
        "attachment": {
            "filename": f"{name}.zst",
            "location": f"main-workspace/translations-models-v2/{name}.zst",
            "hash": hashlib.sha256(packed).hexdigest(),
            "size": len(packed),
            "mimetype": "application/zstd",
        },
        **more,
    }


@dataclass
class ModelStore:
    """What the server has, and what it was asked for."""

    records: list[dict[str, Any]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[tuple[str, str]] = field(default_factory=list)  # path and range
    stops_after: int | None = None
    """Bytes after which each answer with a file ends."""
    knows_ranges: bool = True
    address: str = ""

    def add(self, folder: Path) -> None:
        """Offer a model's folder, such as the demo's `pt-en`."""
        source, _, target = folder.name.partition("-")
        for file in sorted(folder.iterdir()):
            if file.name.startswith(("model.", "lex.", "vocab.")):
                content = file.read_bytes()
                self.records.append(record(file.name, source, target, content))
                location = self.records[-1]["attachment"]["location"]
                self.files[f"/files/{location}"] = zstd(content)

    def answer(self, path: str) -> bytes | None:
        if path == "/v1/":
            base = {"attachments": {"base_url": f"{self.address}/files/"}}
            return json.dumps({"capabilities": base}).encode()
        if path == RECORDS:
            return json.dumps({"data": self.records}).encode()
        return self.files.get(path)


@contextmanager
def serve(store: ModelStore) -> Iterator[ModelStore]:
    """Serve it in a thread of its own; gives it its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers.get("Range", "")
            store.asked.append((self.path, wanted))
            body = store.answer(self.path)
            if body is None:
                self.send_error(404)
                return
            begin = 0
            if wanted and store.knows_ranges:
                begin = int(wanted.removeprefix("bytes=").removesuffix("-"))
            self.send_response(206 if begin else 200)
            self.send_header("Content-Length", str(len(body) - begin))
            self.end_headers()
            end = len(body)
            if store.stops_after is not None and self.path.startswith("/files/"):
                end = begin + store.stops_after
            self.wfile.write(body[begin:end])

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    store.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield store
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
