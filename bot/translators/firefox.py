"""Firefox's translation models, run on this machine: no text leaves it.

A pair is served directly or through English. The engine (fxtranslate) holds the interpreter's
lock while it works, and some texts keep it busy for minutes. So it runs in a child process
(bot.translators.child), with limits on length and time.
"""

from pathlib import Path

from bot.translators.child import Child
from bot.translators.models import Model, list_models
from bot.translators.port import NothingToOffer, TranslatorDown

PIVOT = "en"


class Firefox:
    """The models of a folder. Models that the operator adds are used without a restart."""

    name = "firefox"
    max_characters = 400
    """Of one call: the engine silently cuts off a sentence beyond some 500 tokens."""

    def __init__(self, folder: Path, *, timeout_seconds: float = 10.0) -> None:
        self._folder = folder
        self._child = Child(
            "bot.translators.firefox_child", str(folder), timeout_seconds=timeout_seconds
        )
        self._seen: tuple[float, frozenset[tuple[str, str]]] = (-1.0, frozenset())

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

    async def close(self) -> None:
        await self._child.close()

    def _pairs(self) -> frozenset[tuple[str, str]]:
        changed = self._folder.stat().st_mtime if self._folder.is_dir() else 0.0
        if self._seen[0] != changed:
            self._seen = changed, pairs_of(list_models(self._folder))
        return self._seen[1]


def pairs_of(models: list[Model]) -> frozenset[tuple[str, str]]:
    return frozenset((model.source, model.target) for model in models)


def route(pairs: frozenset[tuple[str, str]], source: str, target: str) -> list[tuple[str, str]]:
    """Return the pairs to translate one after the other; none if no models lead there."""
    if (source, target) in pairs:
        return [(source, target)]
    legs = [(source, PIVOT), (PIVOT, target)]
    return legs if source != target and all(leg in pairs for leg in legs) else []
