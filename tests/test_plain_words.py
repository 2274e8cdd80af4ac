"""Plain words for commands: what a whole message stands for, and what is done with it."""

import pytest

from bot.danger.words import is_danger
from bot.people.plain_words import Way, Wish, Writer, way_of, wish_in
from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

SHIFTS, MINE, CANT, GATE = Wish.SHIFTS, Wish.MY_SHIFTS, Wish.CANT_COME, Wish.CHECK_IN


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("报名", SHIFTS),
        ("班次", SHIFTS),
        (" 班次。", SHIFTS),
        ("SHIFTS", SHIFTS),
        ("Shifts!", SHIFTS),
        ("ｓｈｉｆｔｓ", SHIFTS),
        ("my shifts", MINE),
        ("Can't come", CANT),
        ("I can’t come.", CANT),
        ("cant come", CANT),
        ("不能来", CANT),
        ("我来不了！", CANT),
        ("No puedo ir", CANT),
        ("je ne viens pas", CANT),
        ("Gelemiyorum", CANT),
        ("GELEMİYORUM", CANT),
        ("لا أستطيع الحضور", CANT),
        ("لا استطيع الحضور", CANT),
        ("نمیتونم بیام", CANT),
        ("मैं नहीं आ सकता", CANT),
        ("ไปไม่ได้", CANT),
        ("Check-In", GATE),
        ("체크인", GATE),
        ("langue", Wish.LANGUAGE),
        ("ЯЗЫК", Wish.LANGUAGE),
        ("ngon ngu", Wish.LANGUAGE),
        ("值班", Wish.DUTY),
        ("kim nöbetçi?", Wish.DUTY),
        ("abbrechen", Wish.CANCEL),
        ("help", None),
        ("帮助", None),
        ("The shifts are too long", None),
        ("I can't come to the door, my leg hurts", None),
        ("", None),
        ("!", None),
        ("班次" * 100, None),
    ],
)
def test_a_whole_message_alone_counts(words: str, wish: Wish | None) -> None:
    assert wish_in(words) is wish


VOLUNTEER = Writer(takes_shifts=True, is_staff=False, talks=False, checked_in=False)
WORKER = Writer(takes_shifts=True, is_staff=True, talks=False, checked_in=False)
RESIDENT = Writer(takes_shifts=False, is_staff=False, talks=False, checked_in=False)
IN_TALK = Writer(takes_shifts=False, is_staff=False, talks=True, checked_in=False)
AT_GATE = Writer(takes_shifts=False, is_staff=False, talks=False, checked_in=True)
BOTH = Writer(takes_shifts=True, is_staff=False, talks=True, checked_in=False)

DO, ASK, PASS = Way.DO, Way.ASK, Way.PASS

TABLE = {
    #                volunteer worker resident in talk at gate both
    Wish.SHIFTS: (DO, DO, ASK, ASK, ASK, ASK),
    Wish.MY_SHIFTS: (DO, DO, ASK, ASK, ASK, ASK),
    Wish.CANT_COME: (DO, DO, PASS, PASS, PASS, ASK),
    Wish.CHECK_IN: (DO, DO, DO, ASK, DO, ASK),
    Wish.LANGUAGE: (DO, DO, DO, ASK, DO, ASK),
    Wish.DUTY: (PASS, DO, PASS, PASS, PASS, PASS),
    Wish.CANCEL: (ASK, ASK, PASS, PASS, ASK, ASK),
}


def test_what_may_be_meant_for_the_staff_is_asked_back() -> None:
    writers = (VOLUNTEER, WORKER, RESIDENT, IN_TALK, AT_GATE, BOTH)
    assert set(TABLE) == set(Wish)
    assert {wish: tuple(way_of(wish, one) for one in writers) for wish in Wish} == TABLE


def listed() -> dict[str, dict[str, list[str]]]:
    """The words of each locale and wish, as they stand in the files."""
    return {
        locale: {
            wish: texts.plain(locale, f"words-{wish}").split("|")
            for wish in Wish
            if wish is not Wish.CANCEL
        }
        for locale in texts.locales()
    }


def test_no_word_stands_for_two_things_and_none_is_a_cry() -> None:
    meant: dict[str, set[str]] = {}
    for wishes in listed().values():
        for wish, words in wishes.items():
            assert all(fold(word) for word in words)
            for word in words:
                meant.setdefault(fold(word), set()).add(wish)
                assert not is_danger(word), word
    assert {word: wishes for word, wishes in meant.items() if len(wishes) > 1} == {}
    assert all(wish_in(word) == next(iter(wishes)) for word, wishes in meant.items())
    assert len(meant) > 400


def test_folding_keeps_vowels_that_are_letters() -> None:
    assert fold("मेरे काम") != fold("मरा काम")
    assert fold("ĐÓNG") == "dong"
    assert fold("Straße") == fold("STRASSE")
