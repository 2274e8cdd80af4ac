"""The port that every translator implements.

Languages are Weft's codes ("zh", "en", "pt" ...; see bot.languages), never locales. A translator
knows nothing of people, cases or the database, and is called outside any transaction.

One module an engine: `phrasebook` (people's work), `firefox` (models in the house), `libre` (a
server), `external` (public services, off by default). `chain` asks them in order; `masking`,
`sentences` and `guard` stand around each; `child` is the process that may be killed.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

from bot.translators.formatting import Span

Kind = Literal["phrase", "machine"]


@dataclass(frozen=True)
class Translated:
    """A translated text and how far it can be trusted.

    `broken` holds what the engine lost or changed and what must be listed beneath the text: links,
    telephones, numbers with their units, codes, names of the glossary, and a *not* or *stop* that
    stands in one text alone. `kind` is "phrase" if people translated it beforehand. `spans`: what
    the formatting of the source means, as it stands here.
    """

    text: str
    engine: str
    kind: Kind
    broken: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


class TranslatorDown(Exception):
    """A translator cannot answer now: it timed out, crashed, refused, or gave no translation."""


class NoReliableTranslation(TranslatorDown):
    """No translator serves the languages, or what the engines made of this text is withheld."""


class NothingToOffer(Exception):
    """A translator works but has no translation of this text: no failure, the next one is tried."""


class Translator(Protocol):
    """One engine.

    Four attributes are optional: `kind` ("machine" by default); `max_characters`, the longest
    text given to it in one call (chain.DEFAULT_PIECE by default); `offered`, a coroutine that
    returns the pairs it serves by themselves; `pivots`, whether it joins two of them by English.
    """

    name: str

    def can(self, source: str, target: str) -> bool:
        """Tell whether this pair of languages is served at all; cheap, without the network."""
        ...

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Return the text in the target language; raise TranslatorDown or NothingToOffer."""
        ...

    async def close(self) -> None:
        """End its processes and connections; may be called twice."""
        ...
