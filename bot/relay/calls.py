"""The network call of the relay's jobs: one text to the translators, outside any transaction."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Protocol

from bot.relay.entry_lines import WITHHELD
from bot.translators.formatting import Span
from bot.translators.port import NoReliableTranslation, Translated, TranslatorDown


class Translators(Protocol):
    """What the jobs need of bot.translators.chain.Chain."""

    async def translate(
        self, text: str, *, source: str, target: str, spans: tuple[Span, ...]
    ) -> Translated: ...


@dataclass(frozen=True)
class TranslationRequest:
    """One text to be translated; `spans`: what its formatting means."""

    text: str
    source: str
    target: str
    spans: tuple[Span, ...] = ()


def translating(
    translators: Translators,
) -> Callable[[TranslationRequest], Awaitable[Translated | None]]:
    """Make the jobs' call with the deployment's translators; None when all of them are down.

    Where nobody's translation is reliable, the answer is without words and its engine WITHHELD.
    """

    async def call(request: TranslationRequest) -> Translated | None:
        try:
            return await translators.translate(
                request.text, source=request.source, target=request.target, spans=request.spans
            )
        except NoReliableTranslation:
            return Translated("", WITHHELD, "machine")
        except TranslatorDown:
            return None

    return call
