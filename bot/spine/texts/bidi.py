"""Keep what runs left to right in order within right-to-left text (Unicode's UAX #9).

In an Arabic line the groups of a phone number, the ends of a range and the parts of a code change
places, unless each of them stands between U+2066 and U+2069. Plain functions of text.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

LRI, FSI, PDI, RLM = "\u2066", "\u2068", "\u2069", "\u200f"

Entities = tuple[Mapping[str, Any], ...]

# The scripts from Hebrew to Arabic, with Arabic's older forms.
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_WORD = re.compile(r"[^\W\d_]+")
# Letters that run to the right, and digits of every script.
_ONWARD = ("L", "EN", "AN")
_BACKWARD = ("R", "AL")
# What holds a number, a name or a code together: "+86 (21) 6437", "10 – 12", "2×500", "-5 °C".
_SPACE = "[ \u00a0\u202f]"
_SIGN = "[-\u2010-\u2015\u2212/×*+=~&@:°]"
_JOINT = re.compile(
    rf"{_SPACE}|{_SPACE}?{_SIGN}{_SPACE}?|{_SPACE}?\(|\){_SPACE}?|\){_SPACE}?{_SIGN}"
    r"|[-\u2010-\u2015\u2212/×*+=~&@:°.,?!;#_%'\u2019$€£¥|\\]{1,3}"
)
_ABBREVIATION = re.compile(rf"\.{_SPACE}")
# Signs that belong to what stands right behind, or right before them.
_BEFORE = re.compile("[+\\-\u2212\u2013#@/¥￥$€£±~≈<>≤≥]+$")
_BEHIND = re.compile("[%٪‰°+′″²³½¼¾¥￥$€£]+(?:[CF]\\b)?")
_CODE = ("code", "pre")


def isolated(
    text: str, entities: Sequence[Mapping[str, Any]] = (), *, right_to_left: bool = False
) -> tuple[str, Entities]:
    """Put isolates into a right-to-left text; its entities (UTF-16 units) move with it.

    A text that runs left to right stays as it is. Code stays whole: its isolates stand outside.
    `right_to_left`: its language is known to be so; otherwise its words tell.
    """
    if not right_to_left and not runs_right_to_left(text):
        return text, tuple(entities)
    codes = [_in_characters(text, one) for one in entities if one["type"] in _CODE]
    marks: list[tuple[int, str]] = []
    for start, end in _lines(text):
        marks += _marks(text, start, end, codes)
    pieces, at = [], 0
    for place, mark in marks:
        pieces += [text[at:place], mark]
        at = place
    places = [_utf16(text[:place]) for place, _ in marks]
    moved = tuple(_moved(entity, places) for entity in entities)
    return "".join([*pieces, text[at:]]), moved


def runs_right_to_left(text: str) -> bool:
    """Tell whether a text is to be read from the right.

    Its first letter says so, or most of its words: a sentence may begin with a medicine's name.
    """
    if _RIGHT_TO_LEFT.search(text) is None:
        return False
    words = [bool(_RIGHT_TO_LEFT.match(word)) for word in _WORD.findall(text)]
    return bool(words) and (words[0] or 2 * sum(words) >= len(words))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for line in text.split("\n"):
        yield at, at + len(line)
        at += len(line) + 1


def _marks(
    text: str, start: int, end: int, codes: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, str]]:
    """Return where marks go in one line, in order."""
    if _RIGHT_TO_LEFT.search(text, start, end) is None:
        return
    runs = list(_runs(text, start, end, codes))
    first = next(
        (at for at in range(start, end) if unicodedata.bidirectional(text[at]) in _BACKWARD), end
    )
    # What is isolated does not count for the line's direction by the standard, but in browsers.
    if runs and runs[0][0] < first:
        yield start, RLM
    for run_start, run_end in runs:
        yield run_start, LRI
        yield run_end, PDI


def _runs(
    text: str, start: int, end: int, codes: Sequence[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Find numbers, names and codes that run left to right, with what holds them together."""
    at = start
    while at < end:
        atom = _atom(text, at, end, codes)
        if atom == at:
            at += 1
            continue
        run_start = _with_signs_before(text, start, at)
        run_end = atom
        while (joined := _joined(text, run_end, end, codes)) > run_end:
            run_end = joined
        if behind := _BEHIND.match(text, run_end, end):
            run_end = behind.end()
        unclosed = text.count("(", run_start, run_end) - text.count(")", run_start, run_end)
        if unclosed > 0 and text[run_end : run_end + 1] == ")":
            run_end += 1
        elif unclosed < 0 and run_start > start and text[run_start - 1] == "(":
            run_start -= 1
        yield run_start, run_end
        start = at = run_end


def _atom(text: str, at: int, end: int, codes: Sequence[tuple[int, int]]) -> int:
    """Return where the letters, digits or code that begin here end; `at` if none do."""
    place = at
    while place < end:
        code = next((one for one in codes if one[0] <= place < one[1]), None)
        if code is not None:
            place = min(code[1], end)
        elif unicodedata.bidirectional(text[place]) in _ONWARD or (
            place > at and unicodedata.bidirectional(text[place]) == "NSM"
        ):
            place += 1
        else:
            break
    return place


def _joined(text: str, at: int, end: int, codes: Sequence[tuple[int, int]]) -> int:
    """Return where the next part ends, if signs or spaces join it to the one that ends here."""
    for joint_end in range(at + 1, min(at + 5, end)):
        joint = text[at:joint_end]
        is_joint = _JOINT.fullmatch(joint) or (
            text[at - 1].isalpha() and _ABBREVIATION.fullmatch(joint)
        )
        if is_joint and (atom := _atom(text, joint_end, end, codes)) > joint_end:
            return atom
    return at


def _with_signs_before(text: str, start: int, at: int) -> int:
    signs = _BEFORE.search(text[start:at])
    if signs is None:
        return at
    place = start + signs.start()
    return place if place == start or not _is_in_word(text[place - 1]) else at


def _is_in_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN"


def _moved(entity: Mapping[str, Any], marks: Sequence[int]) -> Mapping[str, Any]:
    """Move an entity behind the marks before it; those at its ends stay outside."""
    start, end = entity["offset"], entity["offset"] + entity["length"]
    new_start = start + bisect_right(marks, start)
    new_end = end + bisect_left(marks, end)
    return {**entity, "offset": new_start, "length": max(new_end - new_start, 0)}


def _in_characters(text: str, entity: Mapping[str, Any]) -> tuple[int, int]:
    raw = text.encode("utf-16-le")
    start, end = entity["offset"], entity["offset"] + entity["length"]
    return (
        len(raw[: 2 * start].decode("utf-16-le", "ignore")),
        len(raw[: 2 * end].decode("utf-16-le", "ignore")),
    )


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
