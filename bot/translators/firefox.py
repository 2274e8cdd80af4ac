"""Firefox's translation models, run on this machine: no text leaves it.

A pair is served directly or through English. The engine (fxtranslate) holds the interpreter's
lock while it works, and some texts keep it busy for minutes. So it runs in a child process
(bot.translators.child), with limits on length and time.
"""

from pathlib import Path

from bot.translators.child import Child
from bot.translators.models import list_models
from bot.translators.port import NothingToOffer, TranslatorDown
from bot.translators.route import Pair, route


class Firefox:
    """The models of a folder. Models that the operator adds are used without a restart."""

    name = "firefox"
    pivots = True
    max_characters = 400
    """Of one call: the engine silently cuts off a sentence beyond some 500 tokens."""

    def __init__(self, folder: Path, *, timeout_seconds: float = 10.0) -> None:
        self._folder = folder
        self._child = Child(
            "bot.translators.firefox_child", str(folder), timeout_seconds=timeout_seconds
        )
        self._seen: tuple[float, frozenset[Pair]] = (-1.0, frozenset())

    @property
    def pid(self) -> int | None:
        """Return the engine's process; None before the first translation and after a crash."""
        return self._child.pid

    def can(self, source: str, target: str) -> bool:
        return bool(route(self._pairs(), source, target))

    async def translate(self, text: str, *, source: str, target: str) -> str:
        legs = route(self._pairs(), source, target)
        if not legs:
            raise NothingToOffer(f"no model for {source}-{target}")
        if len(text) > self.max_characters:
            raise TranslatorDown(f"{len(text)} characters; the engine takes {self.max_characters}")
        return await self._child.ask({"text": text, "legs": legs})

    async def offered(self) -> frozenset[Pair]:
        """Return the directions that have a model."""
        return self._pairs()

    async def close(self) -> None:
        await self._child.close()

    def _pairs(self) -> frozenset[Pair]:
        changed = self._folder.stat().st_mtime if self._folder.is_dir() else 0.0
        if self._seen[0] != changed:
            models = list_models(self._folder)
            self._seen = changed, frozenset((model.source, model.target) for model in models)
        return self._seen[1]
