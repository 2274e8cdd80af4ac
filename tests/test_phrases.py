"""The phrase book's texts: the same sentences in every language, with blanks that can be filled."""

import re
import unicodedata
from collections import Counter
from itertools import groupby

import pytest
from fluent.syntax import ast

from tests.test_locales import COMPLETE, OTHERS, messages, spellings, width

TOPICS = [
    *("arrival", "waiting", "quarantine", "health", "medicine", "food"),
    *("papers", "home", "thanks", "danger", "calm", "resident"),
]
BLANKS = {"number", "time"}
RESIDENT_COLUMNS = 30  # of a phone's screen: a resident's phrase is a button's label
ID_LENGTH = 40  # a button carries it beside the case's number: Bot API, callback_data, 64 bytes
EMERGENCY_NUMBERS = re.compile(r"(?<!\d)(110|112|119|120|911|999)(?!\d)")


def phrases(locale: str) -> dict[str, ast.Pattern]:
    """Return the book's phrases by id, in the file's order."""
    return {
        text_id: message.value
        for text_id, message in messages(locale).items()
        if text_id.startswith("phrase-") and message.value is not None
    }


def text(pattern: ast.Pattern) -> str:
    """Return the phrase with nothing in its blanks."""
    return spellings(pattern)[0]


def topic(text_id: str) -> str:
    return text_id.split("-")[1]


def blanks(pattern: ast.Pattern) -> list[str]:
    """Return the names of a phrase's blanks. Raises AssertionError for anything else in braces."""
    names = []
    for element in pattern.elements:
        if isinstance(element, ast.Placeable):
            assert isinstance(element.expression, ast.VariableReference)
            names.append(element.expression.id.name)
    return names


def words(pattern: ast.Pattern) -> str:
    """Return a phrase's letters and digits alone, in one case."""
    folded = unicodedata.normalize("NFKC", text(pattern)).casefold()
    return "".join(sign for sign in folded if unicodedata.category(sign)[0] in "LMN")


def is_question(pattern: ast.Pattern) -> bool:
    return text(pattern).endswith(("?", "？", "؟"))


def test_the_topics_stand_in_their_order() -> None:
    book = phrases("en")
    assert [name for name, _ in groupby(map(topic, book))] == TOPICS
    assert min(Counter(map(topic, book)).values()) >= 8
    assert len(book) >= 96


def test_an_id_fits_a_button() -> None:
    assert [text_id for text_id in phrases("en") if len(text_id) > ID_LENGTH] == []


@pytest.mark.parametrize("locale", OTHERS)
def test_every_book_has_the_same_phrases_in_the_same_order(locale: str) -> None:
    assert list(phrases(locale)) == list(phrases("en"))


@pytest.mark.parametrize("locale", COMPLETE)
def test_blanks_are_a_number_and_a_time_at_most_once(locale: str) -> None:
    for text_id, pattern in phrases(locale).items():
        names = blanks(pattern)
        assert set(names) <= BLANKS, text_id
        assert len(names) == len(set(names)), text_id
        assert sorted(names) == sorted(blanks(phrases("en")[text_id])), text_id


@pytest.mark.parametrize("locale", COMPLETE)
def test_no_two_phrases_say_the_same(locale: str) -> None:
    said = Counter(map(words, phrases(locale).values()))
    assert [phrase for phrase, times in said.items() if times > 1] == []


@pytest.mark.parametrize("locale", OTHERS)
def test_a_question_is_one_in_every_language(locale: str) -> None:
    english = phrases("en")
    different = [
        text_id
        for text_id, pattern in phrases(locale).items()
        if is_question(pattern) != is_question(english[text_id])
    ]
    assert different == []


@pytest.mark.parametrize("locale", COMPLETE)
def test_no_phrase_says_an_emergency_number(locale: str) -> None:
    """They differ by place, so a phrase must not fix them."""
    found = [
        text_id
        for text_id, pattern in phrases(locale).items()
        if EMERGENCY_NUMBERS.search(text(pattern))
    ]
    assert found == []


@pytest.mark.parametrize("locale", COMPLETE)
def test_what_residents_say_fits_a_button_and_needs_no_filling(locale: str) -> None:
    own = {name: value for name, value in phrases(locale).items() if topic(name) == "resident"}
    assert [name for name, pattern in own.items() if blanks(pattern)] == []
    assert [name for name, value in own.items() if width(text(value)) > RESIDENT_COLUMNS] == []
