"""Find danger words, which make a message an emergency, in any of 18 languages.

The language of the message is not asked for. The lists are Fluent files (locales/*/danger.ftl).
A false alarm costs a look and a miss may cost a life, so nothing here weighs context. This file
also recognises *cancel*, said as a whole message.
"""

import re
import unicodedata
from functools import cache

from bot.spine.texts import render as texts

# Languages that people write without their accents in haste. Vietnamese is left out: without its
# accents "slowly" would be "suicide".
_ACCENTS_LEFT_OUT = ("es", "fr", "it", "pt")
_LIST = re.compile(r"^(danger-words|cancel-words) =((?:.*\n?)(?:    .*\n?)*)", re.MULTILINE)
# /help is a command, not a cry; what follows a command counts.
_COMMAND = re.compile(r"^\s*/\w+(@\w+)?")
# Scripts that put no spaces between words: their phrases are searched for anywhere.
_JOINED = re.compile(
    "[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0900-\u097f]"
)
# Prefixes that Arabic writes as one word with the next: and, so; with, to; the.
_PREFIX = re.compile("[\u0648\u0641]?(?:\u0644\u0644|[\u0628\u0644]?(?:\u0627\u0644)?)")
_ACCENTED = re.compile("[\u00c0-\u024f\u1e00-\u1eff]")
# "Heeelp": no word of the lists has a letter three times running.
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
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
}


def warm() -> None:
    """Read and compile the lists, which takes 0.2 seconds, before a turn needs them."""
    _cries()
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
    if _is_nothing_but_cries(level):
        return level.strip()
    # "Nao está": a person who leaves out one accent may keep another.
    forms = dict.fromkeys((level, _without_accents(level)))
    hits = (pattern.search(form) for form in forms for pattern in _patterns())
    return next((hit.group(0).strip() for hit in hits if hit), None)


def is_cancel(text: str) -> bool:
    """Tell whether the whole text says *cancel*, in any language."""
    return _level(text).strip() in _words("cancel-words")


def _is_nothing_but_cries(level: str) -> bool:
    """Tell whether the whole text is one cry or several: "Help! Help me!".

    A regular expression would try every way to cut "help help help …" into cries, and their
    number doubles with each word; so this goes on word by word.
    """
    words, (cries, longest), ends = level.split(), _cries(), {0}
    for at in range(len(words)):
        if at in ends:
            ends |= {at + n for n in range(1, longest + 1) if " ".join(words[at : at + n]) in cries}
        elif at > max(ends):
            return False
    return len(words) > 0 and max(ends) >= len(words)


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
                if path.parent.name in _ACCENTS_LEFT_OUT:
                    words += [plain for word in here if (plain := _without_accents(word)) != word]
    return words


def _without_accents(text: str) -> str:
    """Return the text with accents taken off Latin letters; other scripts keep their marks."""
    return _ACCENTED.sub(lambda match: unicodedata.normalize("NFD", match.group())[0], text)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile what is searched for anywhere, and what must stand between spaces.

    Words are grouped by their first letter, or each of a thousand would be tried at each place.
    """
    joined: dict[str, list[str]] = {}
    apart: dict[str, list[str]] = {}
    for word in sorted(_words("danger-words"), key=len, reverse=True):
        rest = re.escape(word[1:].rstrip("*"))
        if _JOINED.search(word):
            # In a script that joins its words, people in haste leave out the other spaces too.
            joined.setdefault(re.escape(word[0]), []).append(rest.replace("\\ ", " ?"))
        else:
            apart.setdefault(re.escape(word[0]), []).append(
                rest + (r"\w*" if word.endswith("*") else "")
            )
    return re.compile(_by_letter(joined)), re.compile(
        f" {_PREFIX.pattern}(?:{_by_letter(apart)})(?= )"
    )


def _by_letter(words: dict[str, list[str]]) -> str:
    return "|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in words.items())


def _level(text: str) -> str:
    """Return the compared form of a text, between two spaces.

    Case, compatibility forms and letters written for each other are made equal, and punctuation
    becomes spaces.
    """
    folded = _DRAWN_OUT.sub(
        r"\1", unicodedata.normalize("NFKC", text.translate(_ALIKE)).casefold().translate(_ALIKE)
    )
    kept = (
        c if unicodedata.category(c)[0] in "LMN" or c == "'" else ("" if c == "\u200d" else " ")
        for c in folded
    )
    # What stands before an apostrophe is a word of its own: l'incendie, n'arrive.
    words = "".join(kept).replace("'", "' ").split()
    return f" {' '.join(words)} "
