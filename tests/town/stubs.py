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

    async def call(self, method: str, body: Mapping[str, Any]) -> Any:
        assert method == "getFile"
        if self.failures:
            raise self.failures.pop(0)
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
