"""Plain words for the main commands, in 18 languages: a whole message that says nothing else.

The lists stand in locales/*/words.ftl. What a word stands for does not depend on the language of
who writes it. A lone *help* is not among them: it may be a cry. Pure.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

_LONGEST = 60  # characters of a message that may be such a word


class Wish(StrEnum):
    """What a word stands for; the value is the command that does it."""

    SHIFTS = "shifts"
    MY_SHIFTS = "myshifts"
    CANT_COME = "cant"
    CHECK_IN = "gate"
    LANGUAGE = "language"
    DUTY = "duty"
    CANCEL = "cancel"


class Way(StrEnum):
    """What is done with a word: its command, a question, or nothing that any word would not get."""

    DO = "do"
    ASK = "ask"
    PASS = "pass"


@dataclass(frozen=True)
class Writer:
    """What is known of who wrote the word."""

    takes_shifts: bool
    is_staff: bool
    talks: bool  # has an open case of their own
    checked_in: bool  # waits at a gate


def wish_in(text: str) -> Wish | None:
    """Return what the whole message stands for; None where it is an ordinary message."""
    return _words().get(fold(text)) if len(text) <= _LONGEST else None


def way_of(wish: Wish, writer: Writer) -> Way:
    """Decide what to do: where a word may be meant for the staff it is asked back, never lost.

    *Can't come* of somebody without shifts, and *on duty* of a resident, are words to the staff.
    So is *cancel*, of which no form is open here, unless a shift or a check-in could be meant.
    """
    if wish is Wish.CANCEL:
        return Way.ASK if writer.takes_shifts or writer.checked_in else Way.PASS
    if wish is Wish.DUTY:
        return Way.DO if writer.is_staff else Way.PASS
    is_of_shifts = wish in (Wish.SHIFTS, Wish.MY_SHIFTS, Wish.CANT_COME)
    if is_of_shifts and not writer.takes_shifts:
        return Way.PASS if wish is Wish.CANT_COME else Way.ASK
    return Way.ASK if writer.talks else Way.DO


@cache
def _words() -> dict[str, Wish]:
    return {
        fold(word): wish
        for locale in texts.locales()
        for wish in Wish
        for word in texts.plain(locale, f"words-{wish}").split("|")
    }
