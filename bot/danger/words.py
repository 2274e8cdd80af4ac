"""Find danger words, which make a message an emergency, in any of 18 languages.

The language of the message is not asked for: all lists (lists.py) are searched. A false alarm
costs a look and a miss may cost a life, so nothing here weighs context; but a word of the news,
such as *explosion*, is a cry in a short sentence only. This file also recognises *cancel* and a
lone *help*, said as a whole message.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from bot.danger import lists
from bot.danger.families import Family
from bot.danger.first_person import is_of_oneself, is_said_by_i
from bot.danger.folding import compared, compared_lines, spelled_together, without_accents
from bot.danger.lists import ASK, CANCEL, PLEA, Phrase
from bot.spine.texts import render as texts

# Languages that people write without their accents in haste, and the number of words from which
# a phrase is known without them. In Vietnamese, "slowly" would be "suicide" by itself.
_ACCENTS_LEFT_OUT = {"de": 1, "es": 1, "fr": 1, "it": 1, "pt": 1, "vi": 3}
# /help is a command, not a cry; what stands beside a command counts.
_COMMAND = re.compile(r"(?<!\S)/\w+(@\w+)?")
# Scripts whose words run together, so that a phrase may stand anywhere in a text.
_JOINED = re.compile("[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]")
# Devanagari adds endings to its words.
_ENDS_VARY = re.compile("[\u0900-\u097f]")
# Prefixes that Arabic writes as one word with the next: and, so; with, to; the.
_PREFIXES = tuple(
    joining + article
    for joining in ("", "\u0648", "\u0641")
    for article in (
        *("", "\u0644\u0644", "\u0627\u0644", "\u0628", "\u0644"),
        *("\u0628\u0627\u0644", "\u0644\u0627\u0644"),
    )
    if joining + article
)
_IN_ARABIC = re.compile("[\u0600-\u06ff]")
_DRAWN_OUT = re.compile(r"(.)\1\1")
_ASKING = "?\uff1f\u061f"  # question marks, of which a calm *help* may have some
# The most words of a sentence that somebody cries. Chinese and Japanese, and Thai, have no spaces:
# so many of their letters are about a word.
_SHORT = 10
_LETTERS_A_WORD = {"[\u3040-\u30ff\u3400-\u9fff]": 2, "[\u0e00-\u0e7f]": 5}
_SENTENCE = re.compile(r"[^.!?\n\u3002\uff01\uff1f\u061f\u0964\u2026]+[!\uff01]*")
_EXCLAIMED = re.compile("[!\uff01]$")
_FEW = 3  # words of what may be a title: HELP DESK
# What may stand behind a first word that cries: "Hilfe, da ist ein Mann in der Wohnung".
_BEGINNING = re.compile(
    r"\W*([^,\u060c\uff0c:;\n.!?\u2026\u2013\u2014-]+)[,\u060c\n\u2026\u2013\u2014-]"
)
# Phrases are looked up by their first letters: as many as leave few to compare.
_KEY = 5


@dataclass(frozen=True)
class Danger:
    """Danger words: their family, and themselves in the compared form.

    `is_own`: somebody calls for help, or says it of themselves ("attacks me").
    """

    family: Family
    words: str
    is_own: bool


class _Entry(NamedTuple):
    """A phrase to be searched: its letters without spaces, and its compared form."""

    letters: str
    form: str
    phrase: Phrase
    is_own: bool


@dataclass(frozen=True)
class _Lists:
    """All lists, ready to be compared with.

    `cries` count as whole messages only: "help", not "please help me carry this"; `longest` is
    the number of words in the longest of cries and pleas; `calls` are the asks that count before
    a comma too.
    """

    by_start: dict[str, list[_Entry]]
    cries: dict[str, Family]
    pleas: frozenset[str]
    asks: frozenset[str]
    calls: frozenset[str]
    cancels: frozenset[str]
    longest: int


def warm() -> None:
    """Read the lists, which takes part of a second, before a turn needs them."""
    _lists()


def is_danger(text: str) -> bool:
    """Tell whether the text holds a danger word of any language."""
    return find_words(text) is not None


def find_words(text: str) -> Danger | None:
    """Return the danger words in the text and their family; None if there are none.

    Of several families the most specific is returned (Family's order). A phrase within a longer
    one says less than that: "kill me" is an attack in "he wants to kill me".
    """
    said = _COMMAND.sub("", text)
    forms = _forms(said)
    found = [one for form in forms for one in _search(form, weak=_is_short(said))]
    if not _is_short(said):
        short = [sentence for sentence in _SENTENCE.findall(said) if _is_short(sentence)]
        found += [
            one for each in short for form in _forms(each) for one in _search(form, weak=True)
        ]
    families = [(_family_of_cries(form), form) for form in (*forms, *_cried(said))]
    found += [Danger(family, form, True) for family, form in families if family is not None]
    first = min(_longest(found), key=lambda one: one.family.rank, default=None)
    return first and replace(first, is_own=any(one.is_own for one in found))


def _cried(text: str) -> Iterator[str]:
    """Yield the compared forms of a longer text's parts that may be a cry by themselves.

    These are what ends with an exclamation mark ("Help! There is …"), and what it begins with if
    that can be nothing else but a cry or a call for the menu ("HELP there is …", "Help, there …").
    """
    for sentence in _SENTENCE.findall(text):
        if _EXCLAIMED.search(sentence):
            yield from _forms(sentence)
    if text.rstrip().endswith(tuple(_ASKING)):
        return
    words = text.split(maxsplit=_FEW)
    begins = [words[0]] if len(words) > _FEW and words[0].isupper() else []
    begins += [match.group(1) for match in [_BEGINNING.match(text)] if match is not None]
    yield from (form for form in map(compared, begins) if form in _lists().calls)


def _longest(found: Sequence[Danger]) -> list[Danger]:
    """Leave out what is part of another's words."""
    return [
        one
        for one in found
        if not any(one.words in other.words and one.words != other.words for other in found)
    ]


def _forms(text: str) -> list[str]:
    """Return the compared forms of a text, without accents and with spelled letters together."""
    form = compared(text)
    # "Nao está": a person who leaves out one accent may keep another.
    return list(dict.fromkeys((form, without_accents(form), spelled_together(form))))


def _is_short(sentence: str) -> bool:
    """Tell whether somebody may cry this: a few words, or an exclamation."""
    unspaced = sum(len(re.findall(kind, sentence)) / n for kind, n in _LETTERS_A_WORD.items())
    is_exclaimed = "!" in sentence or "\uff01" in sentence
    return is_exclaimed or len(sentence.split()) + unspaced <= _SHORT


def is_lone_ask(text: str) -> bool:
    """Tell whether the whole text is a calm *help*, which may be a cry or a call for the menu.

    With a cry's mark ("HELP", "help!", "heeelp") it is a cry.
    """
    said = text.strip().rstrip(_ASKING)
    is_cry = not all(map(_is_of_a_word, said)) or said.isupper() or _DRAWN_OUT.search(said)
    return not is_cry and compared(said) in _lists().asks


def _is_of_a_word(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LM" or sign in " '\u2019\u200c"


def is_cancel(text: str) -> bool:
    """Tell whether the whole text says *cancel*, in any language."""
    return compared(text) in _lists().cancels


def _search(form: str, *, weak: bool) -> Iterator[Danger]:
    """Yield the phrases that stand in a compared form. In haste, spaces are left out.

    `weak`: also those that count in a short sentence only.
    """
    by_start = _lists().by_start
    words = form.replace("'", "").split()
    letters = "".join(words)
    starts, ends, at = set(), set(), 0
    for word in words:
        starts.add(at)
        at += len(word)
        ends.add(at)
    for at, is_begin in _places(letters, starts):
        for size in range(1, _KEY + 1):
            for entry in by_start.get(letters[at : at + size], ()):
                counts = weak or not entry.phrase.is_weak
                is_here = counts and letters.startswith(entry.letters, at)
                if is_here and _may_stand(entry, at, ends, is_begin=is_begin):
                    is_own = entry.is_own or _is_said_by_i(words, letters, at)
                    yield Danger(Family(entry.phrase.name), entry.form, is_own)


def _is_said_by_i(words: Sequence[str], letters: str, at: int) -> bool:
    """Tell whether *I* stands before the phrase that begins at this letter."""
    before, begins = [], 0
    for word in words:
        if begins >= at:
            break
        before.append(word)
        begins += len(word)
    return is_said_by_i(before, letters[:at])


def _places(letters: str, starts: set[int]) -> Iterator[tuple[int, bool]]:
    """Yield where a phrase may begin, and whether a word begins there, perhaps with a prefix."""
    for at, letter in enumerate(letters):
        if at in starts:
            yield at, True
            if _IN_ARABIC.match(letter):
                sizes = {len(one) for one in _PREFIXES if letters.startswith(one, at)}
                yield from ((at + size, True) for size in sizes)
        elif _JOINED.match(letter):
            yield at, False


def _may_stand(entry: _Entry, at: int, ends: set[int], *, is_begin: bool) -> bool:
    """Tell whether a phrase begins and ends where it may.

    Where words run together it may stand anywhere; otherwise it begins with a word, and ends with
    one unless its ending varies. The text has no space where the phrase has none.
    """
    end = at + len(entry.letters)
    runs_together = _JOINED.search(entry.letters) is not None
    is_open = runs_together or entry.phrase.is_stem or _ENDS_VARY.search(entry.letters) is not None
    if not (is_begin or runs_together) or not (is_open or end in ends):
        return False
    return sum(at < place < end for place in ends) <= entry.form.count(" ")


def _family_of_cries(form: str) -> Family | None:
    """Return the family of a text that is cries alone, perhaps with pleas: "Help! Please!".

    A regular expression would try every way to cut "help help help …" into cries, and their
    number doubles with each word; so this goes on word by word.
    """
    known = _lists()
    words = form.split()
    # Where a cry or a plea can end, and the family of a cry that stands before it.
    ends: dict[int, Family | None] = {0: None}
    for at in range(len(words)):
        if at in ends:
            for size in range(1, known.longest + 1):
                phrase = " ".join(words[at : at + size])
                if phrase in known.cries:
                    ends[at + size] = _first(ends[at], known.cries[phrase])
                elif phrase in known.pleas:
                    ends[at + size] = _first(ends.get(at + size), ends[at])
        elif at > max(ends):
            return None
    return ends.get(len(words))


def _first(one: Family | None, other: Family | None) -> Family | None:
    """Return the more specific of two families."""
    if one is None or other is None:
        return one or other
    return min(one, other, key=lambda family: family.rank)


@cache
def _lists() -> _Lists:
    by_start: dict[str, list[_Entry]] = defaultdict(list)
    whole: dict[str, dict[str, Family]] = {PLEA: {}, CANCEL: {}, ASK: {}}
    cries: dict[str, Family] = {}
    searched: set[str] = set()
    for form, phrase, is_own in _everything():
        if phrase.name in whole:
            whole[phrase.name][form] = Family.HELP
        elif phrase.is_whole:
            cries.setdefault(form, Family(phrase.name))
        elif form not in searched:
            searched.add(form)
            letters = form.replace(" ", "").replace("'", "")
            by_start[letters[:_KEY]].append(_Entry(letters, form, phrase, is_own))
    cries = whole[ASK] | cries
    return _Lists(
        by_start=dict(by_start),
        cries=cries,
        pleas=frozenset(whole[PLEA]),
        asks=frozenset(whole[ASK]),
        # "帮忙，把门打开": where words run together, an ask before a comma asks for a hand.
        calls=frozenset(form for form in whole[ASK] if not _JOINED.search(form)),
        cancels=frozenset(whole[CANCEL]),
        longest=max((form.count(" ") + 1 for form in (*cries, *whole[PLEA])), default=0),
    )


def _everything() -> Iterator[tuple[str, Phrase, bool]]:
    """Yield the phrases of every language by their compared form, with and without accents.

    And whether somebody says them of themselves.
    """
    for path in sorted(texts.FOLDER.glob(f"*/{lists.FILE}")):
        phrases = lists.read(path)
        forms = compared_lines("\n".join(phrase.words for phrase in phrases))
        locale = path.parent.name
        own = [is_of_oneself(phrase.words, locale) for phrase in phrases]
        yield from zip(forms, phrases, own, strict=True)
        least = _ACCENTS_LEFT_OUT.get(locale)
        if least is not None:
            for form, phrase, is_own in zip(forms, phrases, own, strict=True):
                if not form.isascii() and form.count(" ") + 1 >= least:
                    yield without_accents(form), phrase, is_own
