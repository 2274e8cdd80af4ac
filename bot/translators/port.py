"""The port that every translator stands behind.

Languages are Weft's codes ("zh", "en", "pt" ...; see bot.languages), never locales. A translator knows nothing of
people, cases or the database; it is asked outside any transaction.

One module an engine: `phrasebook` (people's work), `firefox` (models in the house), `libre` (a
server), `external` (public services, off by default). `chain` asks them in order; `masking`,
`sentences` and `guard` stand around each; `child` is the process that may be killed.
"""

from dataclasses import dataclass
from typing import Literal, Protocol

Kind = Literal["phrase", "machine"]


@dataclass(frozen=True)
class Translated:
    """A translated text and how far it can be trusted.

    `broken` holds the exact values of the source (links, telephones, numbers, codes, names of the glossary) that did not
    come through and must be listed beneath the text. `kind` is "phrase" when people translated it beforehand.
    """

    text: str
    engine: str
    kind: Kind
    broken: tuple[str, ...] = ()


class TranslatorDown(Exception):
    """A translator cannot answer now: it timed out, crashed, refused, or returned something that is no translation."""


class NothingToOffer(Exception):
    """A translator works but has no translation of this text, so the next one is asked and no failure is counted."""


class Translator(Protocol):
    """One engine.

    Two attributes are optional and read with a default, so that a plain double needs only what stands here:
    `kind` ("machine"), and `max_characters`, the longest text given to it in one call.
    """

    name: str

    def can(self, source: str, target: str) -> bool:
        """Whether this pair of languages is served at all; cheap, no network."""
        ...

    async def translate(self, text: str, *, source: str, target: str) -> str:
        """Return the text in the target language; raise TranslatorDown or NothingToOffer."""
        ...

    async def close(self) -> None:
        """Give back processes and connections; may be called twice."""
        ...
