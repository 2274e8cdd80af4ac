"""The phrase book in a case: which phrases are whose, and one whose blanks are being filled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.languages import detect as languages
from bot.people.model import Person
from bot.spine.texts import render as texts
from bot.translators.blanks import Blank, read_value
from bot.translators.phrase_files import PREFIX, RESIDENT, STAFF_TOPICS, topic_of
from bot.translators.phrasebook import PhraseBook


@cache
def phrase_book() -> PhraseBook:
    """Return the deployment's phrase book, read once. Raises BrokenBook."""
    return PhraseBook(texts.FOLDER)


def book_language(person: Person) -> str:
    """Return the language in which somebody reads the book."""
    language = languages.language_of(person.locale)
    return language if language and phrase_book().has(language) else texts.FALLBACK


def staff_have(phrase: str) -> bool:
    """Tell whether the staff may send this phrase."""
    topic = topic_of(phrase)
    return topic in STAFF_TOPICS and phrase in phrase_book().ids(topic)


def residents_have(phrase: str) -> bool:
    """Tell whether residents have a button for this phrase."""
    return phrase in phrase_book().ids(RESIDENT)


def key_of(phrase: str) -> str:
    """Return what a button carries of a phrase's id, which must be short."""
    return phrase.removeprefix(PREFIX)


def id_of(key: str) -> str:
    """Return the id of a phrase that a button carries."""
    return PREFIX + key


@dataclass(frozen=True)
class Draft:
    """A phrase on its way out, with what has been told of its blanks."""

    phrase: str
    values: Mapping[Blank, str] = field(default_factory=dict)

    def next_blank(self, language: str) -> Blank | None:
        """Return the first blank without a value, as they come in this language's sentence."""
        blanks = phrase_book().phrase(self.phrase, language).blanks
        return next((blank for blank in blanks if blank not in self.values), None)

    def fill(self, blank: Blank, text: str) -> "Draft | None":
        """Return the draft with this blank filled; None if the text does not fit in it."""
        value = read_value(blank, text)
        if value is None:
            return None
        return Draft(self.phrase, {**self.values, blank: value})

    @property
    def is_whole(self) -> bool:
        """Tell whether the staff may send it as it is."""
        return staff_have(self.phrase) and all(
            read_value(blank, self.values.get(blank, "")) is not None
            for blank in phrase_book().phrase(self.phrase, texts.FALLBACK).blanks
        )

    def words(self, language: str) -> str:
        """Say it in a language that the book has, with a sign where a blank has no value yet."""
        return phrase_book().render(
            self.phrase, language, dict.fromkeys(Blank, "…") | dict(self.values)
        )
