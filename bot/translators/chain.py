"""Translators in order: the first good answer wins.

A text is masked, cut into pieces, translated, put together, checked and unmasked. If any of this
fails, the next translator is tried. All times are seconds of a monotonic clock. Nothing here
touches the database.
"""

import asyncio
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import structlog

from bot.languages.scripts import without_directions
from bot.translators.capitals import sentence_case
from bot.translators.formatting import Format, Span, carry, clean, codes_in, lose
from bot.translators.guard import ENGINE_FAULTS, flaw
from bot.translators.masking import (
    NUMBER,
    Masked,
    mask,
    unmask,
    with_numbers_only,
)
from bot.translators.negations import changed_negations
from bot.translators.port import (
    Kind,
    NoReliableTranslation,
    NothingToOffer,
    Translated,
    Translator,
    TranslatorDown,
)
from bot.translators.sentences import has_words, pieces
from bot.translators.values import changed_values

log = structlog.get_logger()

DEFAULT_PIECE = 900
"""The longest piece, in characters, for an engine that states no limit of its own."""

_SHORT = 1000
"""Characters. A longer text may time out by its own fault (one letter 4,000 times).

It doesn't count as a failure: otherwise three such texts would stop the engine for everybody.
"""

AS_IT_IS = "as-it-is"
"""The engine's name for a text that needs no translation: numbers, links, emoji."""


class Breaker:
    """A circuit breaker: after `failures` in a row no call passes for `rest_seconds`, then one."""

    def __init__(self, *, failures: int, rest_seconds: float, clock: Callable[[], float]) -> None:
        self._allowed, self._rest, self._clock = failures, rest_seconds, clock
        self._failed = 0
        self._closed_again_at = 0.0
        self._trying = False

    def lets_through(self) -> bool:
        """Tell whether a call may be made now; after the rest, the first caller alone may try."""
        if self._failed < self._allowed:
            return True
        if self._trying or self._clock() < self._closed_again_at:
            return False
        self._trying = True
        return True

    def succeeded(self) -> None:
        self._failed, self._trying = 0, False

    def failed(self) -> None:
        self._failed, self._trying = self._failed + 1, False
        if self._failed >= self._allowed:
            self._closed_again_at = self._clock() + self._rest

    def undecided(self) -> None:
        """Count nothing: the call was cancelled or its text was odd, the engine may be well."""
        self._trying = False


class Chain:
    """The translators of one deployment, in order of preference."""

    def __init__(
        self,
        translators: Sequence[Translator],
        *,
        timeout_seconds: float,
        failures: int = 3,
        rest_seconds: float = 30.0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`timeout_seconds` is for one text at one translator, however many pieces it has."""
        self.translators = tuple(translators)
        self._timeout = timeout_seconds
        self._breakers = [
            Breaker(failures=failures, rest_seconds=rest_seconds, clock=clock) for _ in translators
        ]

    def can(self, source: str, target: str) -> bool:
        """Tell whether any translator serves the pair; it may still be down."""
        return any(t.can(source, target) for t in self.translators)

    async def translate(
        self,
        text: str,
        *,
        source: str,
        target: str,
        names: Iterable[str] = (),
        spans: Iterable[Span] = (),
    ) -> Translated:
        """Translate by the first translator that gives a good answer; `names` stay as they are.

        `spans`: what the text's formatting means. Raises TranslatorDown with every translator's
        reason: NoReliableTranslation if no later attempt is likely to do better.
        """
        plain, kept = clean(text, tuple(spans))
        task = _Task(plain, source, target, tuple(names), kept)
        if source == target or not task.has_words:
            return Translated(text, AS_IT_IS, "machine")
        downs = []
        for translator, breaker in zip(self.translators, self._breakers, strict=True):
            if not translator.can(source, target):
                continue
            if not breaker.lets_through():
                downs.append(TranslatorDown(f"{translator.name}: resting after failures"))
                continue
            try:
                return await self._ask(translator, breaker, task)
            except NothingToOffer:
                continue
            except TranslatorDown as down:
                downs.append(type(down)(f"{translator.name}: {down}"))
        reasons = "; ".join(map(str, downs)) or f"no translator for {source}-{target}"
        if not downs or any(isinstance(down, NoReliableTranslation) for down in downs):
            raise NoReliableTranslation(reasons)
        raise TranslatorDown(reasons)

    async def close(self) -> None:
        """Close every translator, even when one of them fails to."""
        closing = [translator.close() for translator in self.translators]
        ended = await asyncio.gather(*closing, return_exceptions=True)
        for translator, error in zip(self.translators, ended, strict=True):
            if isinstance(error, Exception):
                _log_bug(translator, error)

    async def _ask(self, translator: Translator, breaker: Breaker, task: "_Task") -> Translated:
        """Try one translator within its time, and tell its breaker how it went."""
        healthy: bool | None = None
        try:
            ends_at = asyncio.get_running_loop().time() + self._timeout
            async with asyncio.timeout_at(ends_at):
                if _kind(translator) == "phrase":
                    phrase = await translator.translate(
                        task.text, source=task.source, target=task.target
                    )
                    answer = Translated(phrase, translator.name, "phrase")
                else:
                    answer = await _attempt(translator, task, numbers=False)
            # Without a number the second attempt would be the first one again.
            if answer.broken and NUMBER.search(task.text):
                answer = await _better(answer, translator, task, ends_at)
            healthy = True
        except TimeoutError:
            healthy = False if len(task.text) <= _SHORT else None
            raise TranslatorDown(f"no answer within {self._timeout:g} s") from None
        except _Flawed as flawed:
            healthy = False if flawed.engine_is_ill else None
            raise NoReliableTranslation(f"unusable output ({flawed})") from None
        except TranslatorDown:
            healthy = False
            raise
        except NothingToOffer:
            raise
        except Exception as error:
            healthy = False
            _log_bug(translator, error)
            # An unexpected error's text may quote what a person wrote: pass on its type alone.
            raise TranslatorDown(type(error).__name__) from None
        finally:
            {True: breaker.succeeded, False: breaker.failed, None: breaker.undecided}[healthy]()
        return await _formatted(answer, translator, task, ends_at)


@dataclass(frozen=True)
class _Task:
    """A text to be translated, with what has to stay as it is."""

    text: str
    source: str
    target: str
    names: tuple[str, ...]
    spans: tuple[Span, ...]

    @property
    def has_words(self) -> bool:
        """Tell whether there is anything for an engine to do."""
        masked = self.masked(numbers=True)
        return has_words(masked.mark.sub(" ", masked.text))

    def masked(self, *, numbers: bool) -> Masked:
        """Keep the exact values from the engine."""
        codes = codes_in(self.spans)
        return mask(self.text, names=self.names, numbers=numbers, codes=codes)


class _Flawed(Exception):
    def __init__(self, what: str, *, engine_is_ill: bool) -> None:
        super().__init__(what)
        self.engine_is_ill = engine_is_ill


_EXPECTED = (TimeoutError, TranslatorDown, NothingToOffer)
"""What an engine may raise when it cannot answer."""


def _log_bug(translator: Translator, error: Exception) -> None:
    """Log the type and the place of an error that no engine should raise, never its text."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}"
    log.error("translator-bug", engine=translator.name, error=where)


async def _better(
    best: Translated, translator: Translator, task: _Task, ends_at: float
) -> Translated:
    """Translate once more with the numbers masked too, as a value broke; return the better answer.

    The second attempt has what is left of the time. If it fails, the first answer stands.
    """
    try:
        async with asyncio.timeout_at(ends_at):
            second = await _attempt(translator, task, numbers=True)
    except (*_EXPECTED, _Flawed):
        return best
    except Exception as error:
        _log_bug(translator, error)
        return best
    return second if len(second.broken) < len(best.broken) else best


async def _formatted(
    answer: Translated, translator: Translator, task: _Task, ends_at: float
) -> Translated:
    """Add to an answer what the formatting of the source means.

    It has what is left of the time. If it fails, spoilers hide the whole answer.
    """

    async def render_words(words: str, inner: Sequence[Span]) -> str | None:
        if answer.kind == "phrase":
            return None
        part = replace(task, text=words, spans=tuple(inner))
        masked, output = await _render(translator, part, numbers=False)
        return unmask(masked, output).text

    try:
        async with asyncio.timeout_at(ends_at):
            spans = await carry(task.text, task.spans, answer.text, render_words)
    except _EXPECTED:
        spans = lose(task.spans, answer.text)
    except Exception as error:
        _log_bug(translator, error)
        spans = lose(task.spans, answer.text)
    return replace(answer, spans=(*answer.spans, *spans))


async def _attempt(translator: Translator, task: _Task, *, numbers: bool) -> Translated:
    source, target = task.source, task.target
    masked, output = await _render(translator, task, numbers=numbers)
    words_before, words_after = masked.mark.sub(" ", masked.text), masked.mark.sub(" ", output)
    fault = flaw(words_before, words_after, source=source, target=target)
    if fault is not None:
        raise _Flawed(fault.value, engine_is_ill=fault in ENGINE_FAULTS)
    restored = unmask(masked, output)
    before, after = with_numbers_only(masked, masked.text), with_numbers_only(masked, output)
    changed = changed_values(before, after, source=source, target=target)
    changed += changed_negations(before, after, source=source, target=target)
    # Lost numbers are among the changed values, unless they are spelled out.
    broken = [value for value in restored.lost if not NUMBER.fullmatch(value)]
    broken += restored.repeated
    codes = tuple(Span(Format.CODE, start, end) for start, end in restored.codes)
    return Translated(
        restored.text, translator.name, "machine", tuple(dict.fromkeys((*broken, *changed))), codes
    )


async def _render(translator: Translator, task: _Task, *, numbers: bool) -> tuple[Masked, str]:
    """Return the masked text, and what the engine makes of it, in sentence case."""
    masked = task.masked(numbers=numbers)
    lowered = sentence_case(masked.text, mark=masked.mark, language=task.source)
    masked = replace(masked, text=lowered)
    return masked, without_directions(
        await _in_pieces(translator, masked, task.source, task.target)
    )


async def _in_pieces(translator: Translator, masked: Masked, source: str, target: str) -> str:
    limit: int = getattr(translator, "max_characters", DEFAULT_PIECE)
    done = []
    for piece in pieces(masked.text, limit):
        body = piece.body
        if has_words(masked.mark.sub(" ", body)):
            body = (await translator.translate(body, source=source, target=target)).strip()
        done += [piece.before, body, piece.after]
    return "".join(done)


def _kind(translator: Translator) -> Kind:
    kind: Kind = getattr(translator, "kind", "machine")
    return kind
