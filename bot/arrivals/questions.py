"""The questions of a check-in. Pure: from an arrival to the next question, and from words back.

They are asked once somebody has been called; each may be passed over, and answered in words.
"""

import re
import unicodedata
from typing import Any

from bot.arrivals.buttons import Answer
from bot.arrivals.model import (
    PARTY_BUTTONS,
    PARTY_LIMIT,
    QUESTIONS,
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    Need,
    Question,
)
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.texts import render as texts
from bot.spine.texts.render import Text

_YES_OR_NO = {"1": True, "0": False}


def next_question(arrival: Arrival) -> Question | None:
    """Return what is to be asked next; None once all were answered or passed over."""
    return QUESTIONS[arrival.asked] if arrival.asked < len(QUESTIONS) else None


def note_answer(arrival: Arrival, question: Question, value: str) -> None:
    """Write an answer, or pass the question over with an empty value. Raises ArrivalRefused."""
    if value:
        match question:
            case Question.NEED:
                arrival.need = Need(_known(value, Need))
            case Question.PARTY:
                arrival.party = int(_known(value, map(str, range(1, PARTY_LIMIT + 1))))
            case Question.LUGGAGE:
                arrival.luggage = _YES_OR_NO[_known(value, _YES_OR_NO)]
            case Question.ILL:
                arrival.ill = _YES_OR_NO[_known(value, _YES_OR_NO)]
    arrival.asked = max(arrival.asked, QUESTIONS.index(question) + 1)


def _known(value: str, values: Any) -> str:
    if value not in tuple(values):
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)  # no such button was ever offered
    return value


def value_in_words(text: str, question: Question, locale: str) -> str | None:
    """Read a whole message as the answer to a question; None where it is something else.

    A number of people in any digits, or what one of the question's buttons says in this locale.
    """
    said = _plain(text)
    if question is Question.PARTY and re.fullmatch(r"\d{1,2}", said):
        number = int(said)
        return str(number) if 1 <= number <= PARTY_LIMIT else None
    for value, label in _labels(question):
        if said and said == _plain(texts.plain(locale, label.id, label.args)):
            return value
    return None


def _plain(text: str) -> str:
    """Return the compared form: case, width and what is no letter or digit left aside."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(char for char in folded if unicodedata.category(char)[0] in "LMN")


def _labels(question: Question) -> list[tuple[str, Text]]:
    match question:
        case Question.NEED:
            return [(str(need), Text(f"arrival-need-button-{need}")) for need in Need]
        case Question.PARTY:
            numbers = range(1, PARTY_BUTTONS + 1)
            return [(str(n), Text("arrival-people", {"party": n})) for n in numbers]
        case Question.LUGGAGE:
            return [("1", luggage_answer(True)), ("0", luggage_answer(False))]
        case Question.ILL:
            return [("1", ill_answer(True)), ("0", ill_answer(False))]


def rows(arrival: Arrival, question: Question) -> Keyboard:
    """Return the question's buttons, and the one that passes it over."""
    choices = [
        Button(label.id, Answer(arrival.id, question, value).pack(), label.args)
        for value, label in _labels(question)
    ]
    skip = [Button("arrival-skip", Answer(arrival.id, question, "").pack())]
    if question is Question.NEED:
        return [*([one] for one in choices), skip]
    return [choices, skip]


def luggage_answer(luggage: bool | None) -> Text:
    """Return the answer about luggage and walking, as its button says it."""
    if luggage is None:
        return Text("arrival-unsaid")
    return Text("arrival-luggage-some" if luggage else "arrival-luggage-none")


def ill_answer(ill: bool | None) -> Text:
    """Return the answer about illness, as its button says it."""
    if ill is None:
        return Text("arrival-unsaid")
    return Text("arrival-ill-somebody" if ill else "arrival-ill-nobody")


def need_answer(need: Need | None) -> Text:
    """Return what they need."""
    return Text("arrival-unsaid" if need is None else f"arrival-need-{need}")


def party_answer(party: int | None) -> Text:
    """Return how many people they are."""
    return Text("arrival-unsaid") if party is None else Text("arrival-people", {"party": party})
