"""The check-in's questions. Pure: from the answers that a button carries to the next screen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.arrivals.buttons import NOT_YET, ArrivalLanguage, ArrivalOtherLanguages, CheckIn
from bot.arrivals.model import PARTY_LIMIT, Need
from bot.people import doors
from bot.people.model import Person
from bot.places.model import Gate
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign, Text


@dataclass(frozen=True)
class Answers:
    """What a resident tapped."""

    need: Need
    party: int
    luggage: bool
    ill: bool


def start(gate: Gate, said_at: datetime) -> CheckIn:
    """Begin a check-in at the gate that somebody scanned."""
    return CheckIn(gate.id, int(said_at.timestamp()))


def sanitized(tap: CheckIn, now: datetime) -> CheckIn:
    """Drop what no button of Weft carries: an impossible time, answers too long for a button."""
    today = int(now.timestamp())
    return replace(
        tap,
        came=tap.came if 0 < tap.came <= today else today,
        party=tap.party if 1 <= tap.party <= PARTY_LIMIT else NOT_YET,
        luggage=tap.luggage if tap.luggage in (0, 1) else NOT_YET,
        ill=tap.ill if tap.ill in (0, 1) else NOT_YET,
        sure=1 if tap.sure else 0,
    )


def answers_of(tap: CheckIn) -> Answers | None:
    """Read the answers, of a sanitized tap, if all are given."""
    if tap.need not in tuple(Need) or NOT_YET in (tap.party, tap.luggage, tap.ill):
        return None
    return Answers(Need(tap.need), tap.party, bool(tap.luggage), bool(tap.ill))


def language_question(person: Person, begun: CheckIn, near: Sequence[str] = ()) -> Screen:
    """Offer every locale in its own language, the likely ones first, and *another language*.

    `near`: the languages of the gate's area.
    """
    rows = doors.language_rows(
        doors.likely_locales(person, near),
        lambda code: ArrivalLanguage(begun.gate, begun.came, code).pack(),
        ArrivalOtherLanguages(begun.gate, begun.came, 0).pack(),
    )
    return Screen("arrival-language", buttons=rows)


def other_language_question(begun: CheckIn, page: int) -> Screen:
    """Offer a page of the languages in which Weft has no texts."""
    rows = doors.other_language_rows(
        page,
        lambda code: ArrivalLanguage(begun.gate, begun.came, code).pack(),
        lambda to: ArrivalOtherLanguages(begun.gate, begun.came, to).pack(),
    )
    return Screen("language-other-ask", buttons=rows)


def which_language(begun: CheckIn, codes: Sequence[str]) -> Screen:
    """Ask which of the languages of a similar name they mean."""
    rows = [
        [doors.language_button(code, ArrivalLanguage(begun.gate, begun.came, code).pack())]
        for code in codes
    ]
    return Screen("language-other-which", buttons=rows)


def question(tap: CheckIn, gate: Gate, numbers: EmergencyNumbers) -> Screen:
    """Ask the next question, or show all answers to be confirmed; a person is always a tap away."""
    asked = _next_question(tap, gate, numbers)
    return replace(asked, buttons=[*asked.buttons, *doors.talk_rows()])


def _next_question(tap: CheckIn, gate: Gate, numbers: EmergencyNumbers) -> Screen:
    args: dict[str, Any] = {"gate": Foreign(gate.name)}
    if tap.need not in tuple(Need):
        rows = [[_choice(f"arrival-need-button-{need}", tap, need=str(need))] for need in Need]
        return Screen("arrival-ask-need", args, rows)
    if tap.party == NOT_YET:
        sizes = range(1, PARTY_LIMIT + 1)
        row = [_choice("arrival-people", tap, {"party": n}, party=n) for n in sizes]
        return Screen("arrival-ask-party", args, [row])
    if tap.luggage == NOT_YET:
        some = _choice("arrival-luggage-some", tap, luggage=1)
        none = _choice("arrival-luggage-none", tap, luggage=0)
        return Screen("arrival-ask-luggage", args, [[some, none]])
    if tap.ill == NOT_YET:
        somebody = _choice("arrival-ill-somebody", tap, ill=1)
        nobody = _choice("arrival-ill-nobody", tap, ill=0)
        return Screen("arrival-ask-ill", args, [[somebody, nobody]])
    return _confirmation(tap, args, numbers)


def luggage_answer(luggage: bool) -> Text:
    """Return the answer about luggage and walking, as its button says it."""
    return Text("arrival-luggage-some" if luggage else "arrival-luggage-none")


def ill_answer(ill: bool) -> Text:
    """Return the answer about illness, as its button says it."""
    return Text("arrival-ill-somebody" if ill else "arrival-ill-nobody")


def _confirmation(tap: CheckIn, args: dict[str, Any], numbers: EmergencyNumbers) -> Screen:
    args |= {
        "need": Text(f"arrival-need-{tap.need}"),
        "party": Text("arrival-people", {"party": tap.party}),
        "luggage": luggage_answer(bool(tap.luggage)),
        "ill": ill_answer(bool(tap.ill)),
    }
    again = Button("arrival-again", CheckIn(tap.gate, tap.came).pack())
    rows = [[_choice("arrival-confirm", tap, sure=1)], [again]]
    if tap.ill or tap.need == Need.MEDICAL:
        return Screen("arrival-check-unwell", args | {"emergency": numbers.if_ill}, rows)
    return Screen("arrival-check", args, rows)


def _choice(
    label: str, tap: CheckIn, args: Mapping[str, Any] | None = None, **answer: Any
) -> Button:
    return Button(label, replace(tap, **answer).pack(), args)
