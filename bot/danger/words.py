"""Find danger words, which make a message an emergency, in any of 18 languages.

The language of the message is not asked for. The lists are Fluent files (locales/*/danger.ftl).
A false alarm costs a look and a miss may cost a life, so nothing here weighs context. This file
also recognises *cancel*, said as a whole message.
"""

import re
import unicodedata
from functools import cache

from bot.spine.texts import render as texts

# Languages that people write without their accents in haste, and the number of words from which
# a phrase is known without them. In Vietnamese, "slowly" would be "suicide" by itself.
_ACCENTS_LEFT_OUT = {"de": 1, "es": 1, "fr": 1, "it": 1, "pt": 1, "vi": 3}
_LIST = re.compile(
    r"^(danger-words|plea-words|cancel-words) =((?:.*\n?)(?:    .*\n?)*)", re.MULTILINE
)
# /help is a command, not a cry; what follows a command counts.
_COMMAND = re.compile(r"^\s*/\w+(@\w+)?")
# Scripts that put no spaces between words: their phrases are searched for anywhere.
_JOINED = re.compile(
    "[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0900-\u097f]"
)
# Prefixes that Arabic writes as one word with the next: and, so; with, to; the.
_PREFIX = re.compile("[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644]?(?:\u0627\u0644)?)")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
# "Heeelp": no word of the lists has a letter three times running. Of a doubled consonant people
# often write one.
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}|([b-df-hj-np-tv-zб-джзк-нп-тф-щ])\2")
# Scripts written without spaces: between two of these letters a space says nothing.
_UNSPACED = "[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_SPREAD = re.compile(rf"(?<={_UNSPACED})\s+(?={_UNSPACED})")
# "H e l p": three letters or more, each by itself, with the marks upon them.
_SPELLED = re.compile(r"(?<= )[^\W\d_][^\w ]*(?: [^\W\d_][^\w ]*){2,}(?= )")
# Letters that people in a hurry, or on another language's keyboard, write for each other.
# None removes the letter.
_ALIKE: dict[int, int | str | None] = {
    **dict.fromkeys((0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x2B9, 0x2BC), ord("'")),
    0x1F198: " sos ",  # the SOS emoji
    **dict.fromkeys((0x622, 0x623, 0x625, 0x671), 0x627),  # Arabic script: alef
    **dict.fromkeys((0x626, 0x649, 0x64A), 0x6CC),  # ya
    0x624: 0x648,  # waw
    0x629: 0x647,  # ha
    0x643: 0x6A9,  # kaf
    **dict.fromkeys((0x640, 0x670, *range(0x64B, 0x660))),  # stretching, vowel signs
    **dict(
        zip((0x131, 0x11F, 0x15F, 0xE7, 0xF6, 0xFC), map(ord, "igscou"), strict=True)
    ),  # Turkish
    0x307: None,  # the dot that its upper-case I leaves behind
    0x901: 0x902,  # Devanagari: two signs of a nasal vowel
    0x93C: None,  # its dot below
    # Letters that are not seen: soft hyphen, joiners, directions, forms of a picture. The
    # non-joiner is not one of them: Persian writes it for a space.
    **dict.fromkeys((0xAD, 0x180E, 0x200B, 0x2060, 0xFEFF, 0x20E3, *range(0xFE00, 0xFE10))),
    **dict.fromkeys((0x200D, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))),
}


def warm() -> None:
    """Read and compile the lists, which takes a second, before a turn needs them."""
    _cries()
    _words("plea-words")
    _words("cancel-words")
    _patterns()


def is_danger(text: str) -> bool:
    """Tell whether the text holds a danger word of any language."""
    return find_words(text) is not None


def find_words(text: str) -> str | None:
    """Return the danger words in the text, in their compared form; None if there are none."""
    said = _COMMAND.sub("", text)
    if not said:
        return None  # a command alone
    level = _level(said)
    if _is_nothing_but_cries(level) or _is_nothing_but_cries(_spelled_together(level)):
        return level.strip()
    # "Nao está": a person who leaves out one accent may keep another.
    forms = dict.fromkeys((level, _without_accents(level), _spelled_together(level)))
    return next((found for form in forms if (found := _find_in(form))), None)


def is_cancel(text: str) -> bool:
    """Tell whether the whole text says *cancel*, in any language."""
    return _level(text).strip() in _words("cancel-words")


def _is_nothing_but_cries(level: str) -> bool:
    """Tell whether the whole text is one cry or several, perhaps with a plea: "Help! Please!".

    A regular expression would try every way to cut "help help help …" into cries, and their
    number doubles with each word; so this goes on word by word.
    """
    words, (cries, longest), pleas = level.split(), _cries(), _words("plea-words")
    # Where a cry or a plea can end, and whether a cry stands before it.
    ends = {0: False}
    for at in range(len(words)):
        if at in ends:
            for n in range(1, longest + 1):
                phrase = " ".join(words[at : at + n])
                if phrase in cries:
                    ends[at + n] = True
                elif phrase in pleas:
                    ends[at + n] = ends.get(at + n, False) or ends[at]
        elif at > max(ends):
            return False
    return ends.get(len(words), False)


@cache
def _cries() -> tuple[frozenset[str], int]:
    """Return the cries, and the number of words in the longest.

    A cry is an alarm as a whole message only: "help", not "please help me carry this".
    """
    cries = frozenset(
        _level(word).strip() for word in _listed("danger-words") if word.endswith("!")
    )
    return cries, max((cry.count(" ") + 1 for cry in cries), default=0)


@cache
def _words(which: str) -> frozenset[str]:
    return frozenset(
        _level(word.rstrip("*")).strip() + ("*" if word.endswith("*") else "")
        for word in _listed(which)
        if not word.endswith("!")
    )


def _listed(which: str) -> list[str]:
    """Return the words of a list in every language, with and without their accents."""
    words: list[str] = []
    for path in sorted(texts.FOLDER.glob("*/danger.ftl")):
        for name, listed in _LIST.findall(path.read_text(encoding="utf-8")):
            if name == which:
                here = [
                    word.strip() for word in listed.replace("\n", " ").split("|") if word.strip()
                ]
                words += here
                least = _ACCENTS_LEFT_OUT.get(path.parent.name)
                if least is not None:
                    phrases = [word for word in here if word.count(" ") + 1 >= least]
                    words += [
                        plain for word in phrases if (plain := _without_accents(word)) != word
                    ]
    return words


def _without_accents(text: str) -> str:
    """Return the text with accents taken off Latin letters; other scripts keep their marks."""
    plain = _ACCENTED.sub(lambda match: unicodedata.normalize("NFD", match.group())[0], text)
    return plain.replace("đ", "d").replace("Đ", "D")


def _spelled_together(level: str) -> str:
    """Return the text with letters that stand one by one put together: "h e l p"."""
    return _SPELLED.sub(lambda match: match.group().replace(" ", ""), level)


def _find_in(form: str) -> str | None:
    """Return the first danger words in a compared form, or None."""
    joined, apart = _patterns()
    for at, letter in enumerate(form):
        if letter in joined and (match := joined[letter].match(form, at)):
            return match.group()
    found = apart.search(form)
    return found.group().strip() if found else None


@cache
def _patterns() -> tuple[dict[str, re.Pattern[str]], re.Pattern[str]]:
    """Compile what may stand anywhere, by its first letter, and what must stand between spaces."""
    joined: dict[str, list[list[str]]] = {}
    apart: list[list[str]] = []
    for word in sorted(_words("danger-words")):
        if _JOINED.search(word):
            joined.setdefault(word[0], []).append(_pieces(word))
        else:
            apart.append(_pieces(word))
    return {letter: re.compile(_any_of(words)) for letter, words in joined.items()}, re.compile(
        f" {_PREFIX.pattern}(?:{_any_of(apart)})(?= )"
    )


def _pieces(word: str) -> list[str]:
    """Return the patterns of a word's letters. In haste, spaces and apostrophes are left out."""
    kinds = {" ": " ?", "'": "'?", "*": r"\w*"}
    return [kinds.get(letter, re.escape(letter)) for letter in word]


def _any_of(words: list[list[str]]) -> str:
    """Return a pattern for any of the words, each a list of pieces.

    What several words begin with stands once, or each of thousands would be tried at each place.
    """
    rests: dict[str, list[list[str]]] = {}
    for word in words:
        if word:
            rests.setdefault(word[0], []).append(word[1:])
    either = "|".join(piece + _any_of(rest) for piece, rest in rests.items())
    ends_here = len(words) > sum(map(len, rests.values()))
    if ends_here and either:
        return f"(?:{either})?"
    return f"(?:{either})" if len(rests) > 1 else either


def _level(text: str) -> str:
    """Return the compared form of a text, between two spaces.

    Case, compatibility forms and letters written for each other are made equal, and punctuation
    becomes spaces.
    """
    folded = unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold().translate(_ALIKE)
    folded = _SPREAD.sub("", _DRAWN_OUT.sub(r"\1\2", folded))
    kept = (c if unicodedata.category(c)[0] in "LMN" or c == "'" else " " for c in folded)
    # What stands before an apostrophe is a word of its own: l'incendie, n'arrive.
    words = "".join(kept).replace("'", "' ").split()
    return f" {' '.join(words)} "
