"""Keep exact values out of the engine, and put them back afterwards.

Links, e-mail addresses, telephones, codes and names of the glossary become marks such as `XQ1`
before the engine sees the text. Long runs without a space are masked too: an engine can spend
minutes on them.

The mark's form was measured: 17 forms, put at random into 180 sentences (pt-en and back). `XQ1`
came out whole in 98 %, forms like `{1}` or a tag in 0-95 %. Plain numbers survive as well unmasked
(98 %), and the engine needs them for its grammar. So only the chain's second attempt masks them
(`numbers=True`). Code that the writer marked as such is masked too, wherever it stands.
"""

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

LONGEST_WORD = 60
"""Letters. A longer run without a space is no word: everyday German has up to about 40."""

# Scripts that put no spaces between words: a long run of these letters is an ordinary sentence.
_UNSPACED = (
    r"\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
)

# A link ends where a script without spaces begins: particles are written right behind it.
_NOT_IN_LINK = r"\s<>\"\u2066-\u2069\u0e00-\u0eff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef"
_LINK = rf"(?:https?://|www\.|tg://|t\.me/)[^{_NOT_IN_LINK}]*[^{_NOT_IN_LINK}.,;:!?)\]}}'*_]"
_MAIL = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}"
_HANDLE = (
    r"(?<![A-Za-z0-9])@[A-Za-z][A-Za-z0-9_]{3,}|(?<![A-Za-z0-9/])/[a-z][a-z0-9_]+(?![A-Za-z0-9/])"
)
_PHONE = r"(?<![A-Za-z0-9.,])[+\uff0b]?\(?\d(?:[\s\-().\u2010-\u2013]{0,2}\d){6,14}(?![A-Za-z0-9])"
# A code mixes capitals and digits (B-1203, SARS2, 3A); a lone word or a lone number is none.
_CODE = (
    r"(?<![A-Za-z0-9])(?:[A-Z]+[-_/]?\d[A-Z0-9]*(?:[-_/][A-Z0-9]+)*"
    r"|\d+[-_/]?[A-Z]+[A-Z0-9]*(?:[-_/][A-Z0-9]+)*|#\d+)(?![A-Za-z0-9])"
)
_RUN = rf"[^\s{_UNSPACED}]{{{LONGEST_WORD},}}"
_DIGITS = re.compile(r"\d+")
NUMBER = re.compile(r"\d+(?:[.,:\u066b\u066c/]\d+)*")

_VALUE = "|".join((_LINK, _MAIL, _HANDLE, _PHONE, _CODE, _RUN))

_STEMS = ("XQ", "XK", "ZQ", "QX", "KX", "QZ", "ZX", "KQ")


@dataclass(frozen=True)
class Masked:
    """A text with marks in it, and the values that they stand for: mark 1 for `values[0]`.

    `codes` holds the numbers of the marks that stand for code.
    """

    text: str
    stem: str
    values: tuple[str, ...]
    codes: frozenset[int] = frozenset()

    @property
    def mark(self) -> re.Pattern[str]:
        """Return the pattern of a mark: engines change case or digits, or put a space inside.

        It needs no word boundary: the source has the stem nowhere, so each one is a mark.
        """
        stem = "".join(f"[{c}{c.lower()}]" for c in self.stem)
        return re.compile(rf"{stem}\s?(\d{{1,4}})(?!\d)")


@dataclass(frozen=True)
class Unmasked:
    """A text with its values again.

    `lost` and `repeated`: the values whose mark stands less than once, or more often than in the
    source. `codes`: where code stands, as start and end in characters.
    """

    text: str
    lost: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    codes: tuple[tuple[int, int], ...] = ()


def mask(
    text: str,
    *,
    names: Iterable[str] = (),
    numbers: bool = False,
    codes: Sequence[tuple[int, int]] = (),
) -> Masked:
    """Put marks in the place of exact values and of `names`; equal values share a mark.

    `codes`: stretches of code in order, as start and end in characters.
    """
    stem = _free_stem(text)
    marks: dict[tuple[str, bool], int] = {}
    pattern = _pattern(tuple(names), numbers=numbers)

    def mark(value: str, *, is_code: bool) -> str:
        return f"{stem}{marks.setdefault((value, is_code), len(marks) + 1)}"

    masked, at = "", 0
    for start, end in codes:
        # Digits right behind a mark would be read as part of its number.
        end = max(at, end + _digits_at(text, end))
        start = max(at, start)
        if start == end:
            continue
        masked += pattern.sub(lambda m: mark(m.group(), is_code=False), text[at:start])
        masked += mark(text[start:end], is_code=True)
        at = end
    masked += pattern.sub(lambda m: mark(m.group(), is_code=False), text[at:])
    return Masked(
        masked,
        stem,
        tuple(value for value, _ in marks),
        frozenset(number for (_, is_code), number in marks.items() if is_code),
    )


def _digits_at(text: str, place: int) -> int:
    """Count the digits that stand there."""
    match = _DIGITS.match(text, place)
    return len(match.group()) if match else 0


def unmask(masked: Masked, translated: str) -> Unmasked:
    """Put the values back. A mark that the engine made up, with another number, is removed.

    A repeated value is exact, but may be a dose or an address that was said once.
    """
    text, codes, seen = "", [], Counter[int]()
    for number, part in _parts(masked, translated):
        seen[number] += 1
        if number in masked.codes:
            codes.append((len(text), len(text) + len(part)))
        text += part
    said = Counter(number for number, _ in _parts(masked, masked.text))
    values = dict(enumerate(masked.values, start=1))
    return Unmasked(
        text,
        tuple(value for number, value in values.items() if not seen[number]),
        tuple(value for number, value in values.items() if seen[number] > said[number]),
        tuple(codes),
    )


def _parts(masked: Masked, text: str) -> Iterator[tuple[int, str]]:
    """Cut a text at its marks: each mark's number with its value, the words between with 0."""
    at = 0
    for match in masked.mark.finditer(text) if masked.values else ():
        number = int(match.group(1))
        yield 0, text[at : match.start()]
        if 1 <= number <= len(masked.values):
            yield number, masked.values[number - 1]
        at = match.end()
    yield 0, text[at:]


def with_numbers_only(masked: Masked, text: str) -> str:
    """Put the masked numbers back, and remove the marks of all other values.

    The numbers of the rest can then be compared (bot.translators.values).
    """

    def put(match: re.Match[str]) -> str:
        index = int(match.group(1))
        value = masked.values[index - 1] if 1 <= index <= len(masked.values) else ""
        return value if NUMBER.fullmatch(value) else " "

    return masked.mark.sub(put, text)


def is_code(value: str) -> bool:
    """Tell whether a value is a number of a room, a door, a medicine: capitals and digits."""
    return re.fullmatch(_CODE, value) is not None


def without_values(text: str, names: Iterable[str] = ()) -> str:
    """Return the text without exact values and numbers: the part that is in a language."""
    return _pattern(tuple(names), numbers=True).sub(" ", text)


@functools.lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...], *, numbers: bool) -> re.Pattern[str]:
    kept = sorted({name.strip() for name in names if name.strip()}, key=len, reverse=True)
    alternatives = [*map(_name, kept), _VALUE, *([NUMBER.pattern] if numbers else [])]
    # A digit right behind a mark would be read as part of the mark's number.
    return re.compile(rf"(?:{'|'.join(alternatives)})(?!\d)")


def _name(name: str) -> str:
    """Match a name as a whole word where its script has words: Ana is not in Banana."""
    before = r"(?<![A-Za-z0-9])" if name[0].isascii() and name[0].isalnum() else ""
    after = r"(?![A-Za-z0-9])" if name[-1].isascii() and name[-1].isalnum() else ""
    return f"{before}{re.escape(name)}{after}"


def _free_stem(text: str) -> str:
    """Return a stem that the text does not hold, so that a person's own words are no mark."""
    upper = text.upper()
    free = next((stem for stem in _STEMS if stem not in upper), None)
    if free:
        return free
    length = 3
    while "XQ" + "K" * length in upper:
        length += 1
    return "XQ" + "K" * length
