"""What stands for the world outside: a translator, and Telegram's files."""

from collections.abc import Mapping
from typing import Any

from bot.spine.telegram import CallFailed
from bot.translators.port import TranslatorDown


class Echo:
    """A translator that says which way it was asked; `down` makes it fail."""

    name = "echo"
    max_characters = 120  # one sentence at a time: its answer is one sentence

    def __init__(self) -> None:
        self.down = False

    def can(self, source: str, target: str) -> bool:
        return True

    async def translate(self, text: str, *, source: str, target: str) -> str:
        if self.down:
            raise TranslatorDown("unplugged")
        return _WORDS[target]

    async def close(self) -> None:
        """Nothing to give back."""


class Shelf:
    """Telegram's files without Telegram: those that lie there, the uploads, the next failures."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.uploads: list[tuple[str, dict[str, Any], str, bytes]] = []
        self.failures: list[CallFailed] = []
        self.albums: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []  # of what needs no upload

    async def call(self, method: str, body: Mapping[str, Any]) -> Any:
        if self.failures:
            raise self.failures.pop(0)
        if method == "sendMediaGroup":
            return self._album(body)
        if method != "getFile":
            self.calls.append((method, dict(body)))
            return {"message_id": 9900 + len(self.calls)}
        return {"file_path": body["file_id"], "file_size": len(self.kept[body["file_id"]])}

    async def download(self, file_path: str) -> bytes:
        return self.kept[file_path]

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any:
        self.uploads.append((method, dict(fields), file_name, data))
        part = method.removeprefix("send").lower()
        return {
            "message_id": 9000 + len(self.uploads),
            part: {"file_id": f"new-{len(self.uploads)}", "file_name": file_name},
        }

    async def upload_all(
        self, method: str, fields: Mapping[str, Any], files: Mapping[str, tuple[str, bytes]]
    ) -> Any:
        names = [name for name, _ in files.values()]
        self.uploads += [(method, dict(fields), name, data) for name, data in files.values()]
        if method != "sendMediaGroup":
            return await self.upload(method, fields, names[0], b"")
        return self._album(fields)

    def _album(self, fields: Mapping[str, Any]) -> list[dict[str, Any]]:
        self.albums.append(dict(fields))
        number = 9500 + 10 * len(self.albums)
        return [
            {"message_id": number + place, one["type"]: {"file_id": f"new-{number + place}"}}
            for place, one in enumerate(fields["media"])
        ]


# Real sentences, since the chain's guard throws out what is not in the target language.
_WORDS = {
    "en": "The water in the kitchen has not been running since this morning.",
    "pt": "A água na cozinha não corre desde hoje de manhã, minha senhora.",
    "zh": "厨房里的水从今天早上就停了。",
    "es": "El agua de la cocina no corre desde esta mañana, señora.",
    "ja": "今朝から台所の水が出ていません。",
}
IN_ENGLISH, IN_PORTUGUESE, IN_SPANISH = _WORDS["en"], _WORDS["pt"], _WORDS["es"]
IN_JAPANESE = _WORDS["ja"]
WATER = "Bom dia, a água da cozinha não está a correr desde ontem à noite."
