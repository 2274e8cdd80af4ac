"""What phones show of an arrival. Pure: a screen, or an alert's facts, from the arrival."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.alerts.model import Alert
from bot.arrivals import announced_cards, questions
from bot.arrivals.buttons import (
    ArrivalLanguage,
    AskAgain,
    CallSomebody,
    CancelArrival,
    CloseArrival,
    CloseProposed,
    NobodyCame,
    NobodyHere,
    OnMyWay,
    Received,
    ScannedHere,
    ShowStatus,
    StillHere,
    UndoClosing,
)
from bot.arrivals.companion_buttons import CheckInHere
from bot.arrivals.model import Arrival, ArrivalState, Need, Question
from bot.languages import detect as languages
from bot.people import doors
from bot.people.buttons import ShowLanguages
from bot.people.model import Person, name_of
from bot.places.model import Gate
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign, Joined, Text

MINUTES_OFFERED = (5, 10, 20)
CODE_SHOWN = 64
# Characters of names on an alert's card, which must fit a message; a coach of forty does.
NAMES_SHOWN = 1500

# --- the resident -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lately:
    """What is known meanwhile: what the area speaks, how long people usually wait there.

    `searching`: everybody has been called once, and nobody has come yet.
    """

    usual_minutes: int | None = None
    searching: Alert | None = None
    languages: Sequence[str] = ()


def status(
    arrival: Arrival,
    numbers: EmergencyNumbers,
    *,
    lately: Lately | None = None,
    news: Screen | None = None,
) -> Screen:
    """Show the resident how their arrival stands, the next question, and what they can do.

    `numbers`: whom somebody ill can call. `news` stands in place of how it stands.
    """
    lately = lately or Lately()
    if arrival.state is ArrivalState.BEGUN and arrival.checked_in_at is None:
        return begun(arrival, lately.languages)
    question = questions.next_question(arrival) if arrival.is_open else None
    if news is None and lately.searching is not None:
        news = not_found_yet(lately.searching, numbers)
    lines: list[Any] = [Text(_status_text(arrival), _status_args(arrival))]
    if news is not None:
        lines = [Text(news.text_id, news.args)]
    if lately.usual_minutes is not None and arrival.state is ArrivalState.WAITING:
        lines.append(Text("arrival-usual", {"minutes": lately.usual_minutes}))
    if arrival.need is Need.MEDICAL or arrival.ill:
        lines.append(Text("arrival-emergency", {"emergency": numbers.if_ill}))
    if question is not None:
        lines.append(Text(f"arrival-ask-{question}"))
    elif arrival.is_open:
        has_chat = arrival.person.telegram_id is not None
        lines.append(Text("arrival-write-here" if has_chat else "web-write-below"))
    rows = questions.rows(arrival, question) if question is not None else []
    args = {
        "gate": Foreign(arrival.gate.name),
        "area": Foreign(arrival.gate.area.name),
        "lines": Joined(lines),
    }
    return Screen("arrival-card", args, [*rows, *resident_buttons(arrival)])


def not_found_yet(alert: Alert, numbers: EmergencyNumbers) -> Screen:
    """Tell the truth about people: nobody has answered, can be reached, or is on call at all."""
    text_id = "arrival-nobody-on-call"
    if alert.was_anybody_asked:
        text_id = "arrival-still-looking"
    elif alert.was_anybody_on_call:
        text_id = "arrival-nobody-reached"
    return Screen(text_id, {"emergency": numbers.if_ill})


def begun(arrival: Arrival, near: Sequence[str] = ()) -> Screen:
    """Offer the one big button, before any question, and the languages that are likely.

    `near`: the languages of the gate's area.
    """
    args = {"gate": Foreign(arrival.gate.name), "area": Foreign(arrival.gate.area.name)}
    person = arrival.person
    signs = (person.written_language, person.language_code, *near, texts.FALLBACK, "zh-Hans")
    likely = dict.fromkeys(code for sign in signs if (code := texts.find_locale(sign)))
    others = [_language_button(arrival, code) for code in likely if code != person.locale]
    rows = [
        [Button("arrival-call", CallSomebody(arrival.id).pack())],
        [Button("arrival-need-button-medical", CallSomebody(arrival.id, 1).pack())],
        others[:2],
        [Button("arrival-languages", ShowLanguages().pack())],
        *doors.talk_rows(),
        [Button("arrival-cancel", CancelArrival(arrival.id).pack())],
    ]
    return Screen("arrival-begun", args, rows)


def _language_button(arrival: Arrival, locale: str) -> Button:
    return doors.language_button(locale, ArrivalLanguage(arrival.id, locale).pack())


def _status_text(arrival: Arrival) -> str:
    if arrival.state is ArrivalState.BEGUN:
        return "arrival-status-soon"
    return f"arrival-status-{arrival.state}"


def _status_args(arrival: Arrival) -> dict[str, Any]:
    zone = arrival.gate.area.zone
    soon = arrival.checked_in_at or arrival.came_at
    return {
        "name": name_of(arrival.taker) if arrival.taker is not None else "",
        "since": texts.At(arrival.taken_at or soon, zone, "time"),
    }


def resident_buttons(arrival: Arrival) -> Keyboard:
    """Offer what the resident can do: it is urgent, nobody has come, nobody is needed."""
    rows = []
    question = questions.next_question(arrival)
    # The question about their need has this button already.
    if arrival.is_open and arrival.need is not Need.MEDICAL and question is not Question.NEED:
        rows.append([Button("arrival-need-button-medical", CallSomebody(arrival.id, 1).pack())])
    if arrival.state in (ArrivalState.TAKEN, ArrivalState.OVERDUE):
        rows.append([Button("arrival-nobody-came", NobodyCame(arrival.id).pack())])
    if arrival.is_open and question is None:
        rows.append([Button("arrival-again", AskAgain(arrival.id).pack())])
    cancel = [Button("arrival-cancel", CancelArrival(arrival.id).pack())]
    return [*rows, *doors.talk_rows(), cancel]


def ask_whether_to_cancel(arrival: Arrival) -> Screen:
    """Ask once more; the way back stands where the tap before was."""
    rows = [
        [Button("arrival-back", ShowStatus(arrival.id).pack())],
        [Button("arrival-cancel-sure", CancelArrival(arrival.id, 1).pack())],
    ]
    return Screen("arrival-cancel-ask", buttons=rows)


def received(arrival: Arrival, worker: Person) -> Screen:
    """Tell the resident who has met them, and let them say that this is not so."""
    rows = [[Button("arrival-nobody-came", NobodyCame(arrival.id).pack())], *doors.talk_rows()]
    return Screen("arrival-received", {"name": name_of(worker)}, rows)


def cancelled() -> Screen:
    """Tell the resident that nobody will come; a person is still a tap away."""
    return Screen("arrival-cancelled", buttons=doors.talk_rows())


def closed() -> Screen:
    """Tell the resident that the check-in is complete."""
    return Screen("arrival-closed", buttons=doors.talk_rows())


def past_status(arrival: Arrival) -> Screen:
    """Show how it stands where a newer message has the buttons."""
    if arrival.state is ArrivalState.CANCELLED:
        return Screen("arrival-cancelled")
    if arrival.is_open:
        return Screen(_status_text(arrival), _status_args(arrival))
    return Screen("arrival-coming", {"name": name_of(arrival.taker) if arrival.taker else ""})


# --- the staff ----------------------------------------------------------------------------------


def ask_staff(gate: Gate, *, may_check_in: bool) -> Screen:
    """Ask somebody who works here: have they arrived, do they help somebody, or try a poster?"""
    somebody = Button("checkin-button-somebody", CheckInHere(gate.id).pack())
    rows = [
        [Button("arrival-staff-arrives", ScannedHere(1).pack())],
        *([[somebody]] if may_check_in else []),
        [Button("arrival-staff-tries", ScannedHere(0).pack())],
    ]
    return Screen("arrival-staff-ask", _place(gate), rows)


def scanned(gate: Gate) -> Screen:
    """Show of which gate the code was."""
    return Screen("arrival-scanned", _place(gate))


def scanned_only(gate: Gate) -> Screen:
    """Show that a poster works, and that nobody was called."""
    return Screen("arrival-scanned-only", _place(gate))


def _place(gate: Gate) -> dict[str, Any]:
    return {"gate": Foreign(gate.name), "area": Foreign(gate.area.name)}


def facts(arrival: Arrival) -> dict[str, Any]:
    """Return the arguments of the alert's text (alert-arrival)."""
    return {
        "name": name_of(arrival.person),
        "gate": Foreign(arrival.gate.name),
        "language": _language(arrival.person),
        "need": questions.need_answer(arrival.need),
        "party": questions.party_answer(arrival.party),
        "luggage": questions.luggage_answer(arrival.luggage),
        "ill": questions.ill_answer(arrival.ill),
        "since": texts.At(arrival.came_at, arrival.gate.area.zone, "time"),
        # Lines that are there for some only.
        "silent": Joined(_further_lines(arrival), ""),
    }


def unknown_gate_facts(person: Person, code: str, now: datetime, zone: str) -> dict[str, Any]:
    """Return the arguments of the alert of an unknown code (alert-unknown-gate)."""
    return {
        "name": name_of(person),
        "code": Foreign(texts.one_line(code)[:CODE_SHOWN]),
        "language": _language(person),
        "since": texts.At(now, zone, "time"),
    }


def unknown_gate(numbers: EmergencyNumbers, ring: str, rows: Keyboard) -> Screen:
    """Tell somebody at an unknown gate what to do; `rows` let them choose where they are.

    `ring`: the office's number, empty if there is none.
    """
    line = Text("unknown-gate-ring", {"number": Foreign(ring)}) if ring else ""
    args = {"emergency": numbers.if_ill, "ring": line}
    return Screen("unknown-gate-answer", args, rows)


def unknown_gate_tried(rows: Keyboard) -> Screen:
    """Tell somebody who works here that the poster is wrong, and that nobody was called."""
    return Screen("unknown-gate-tried", buttons=rows)


def _language(person: Person) -> texts.LanguageName | Text:
    """Say which language they speak, as far as is known."""
    is_said = person.locale_chosen or person.language_code is not None
    if person.telegram_id is None and not is_said:
        return Text("arrival-unsaid")
    language = person.other_language or languages.language_of(person.locale) or person.locale
    return texts.LanguageName(language)


def _further_lines(arrival: Arrival) -> list[Any]:
    lines: list[Any] = [Text("arrival-not-finished")] if arrival.fell_silent else []
    if arrival.companion is not None:
        lines.append(Text("companion-on-card", {"name": name_of(arrival.companion)}))
        if len(arrival.names or ()) > 1:
            lines.append(Text("companion-names", {"names": _names(arrival.names or ())}))
    elif arrival.person.telegram_id is None:
        lines.append(Text("web-no-telegram"))
        if arrival.person.phone:
            lines.append(Text("web-no-telegram-phone", {"phone": Foreign(arrival.person.phone)}))
    announced = announced_cards.on_alert_card(arrival)
    return [*lines, announced] if announced is not None else lines


def _names(names: Sequence[str]) -> Joined:
    """List the names that fit the card, and how many others there are."""
    shown: list[str] = []
    room = NAMES_SHOWN
    for name in names:
        room -= len(name) + 2
        if room < 0:
            break
        shown.append(name)
    left = len(names) - len(shown)
    further = [Text("announce-more", {"count": left})] if left else []
    return Joined([Foreign(", ".join(shown)), *further], " ")


def moved(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker who is on the way to which gate they are needed now."""
    args = {
        "name": name_of(arrival.person),
        "number": str(alert.id),
        "gate": Foreign(arrival.gate.name),
        "area": Foreign(arrival.gate.area.name),
    }
    return Screen("arrival-moved", args)


def coming_in(arrival: Arrival) -> Screen:
    """Tell the resident when the worker will be there."""
    assert arrival.taker is not None
    assert arrival.expected_at is not None
    at = texts.At(arrival.expected_at, arrival.gate.area.zone, "time")
    return Screen("arrival-coming-at", {"name": name_of(arrival.taker), "at": at})


def where_are_they(arrival: Arrival, worker: Person) -> Screen:
    """Ask the resident whether they are at the gate, where the worker finds nobody."""
    args = {"name": name_of(worker), "gate": Foreign(arrival.gate.name)}
    rows = [
        [Button("arrival-still-here", StillHere(arrival.id).pack())],
        [Button("arrival-cancel", CancelArrival(arrival.id).pack())],
    ]
    return Screen("arrival-where-are-they", args, rows)


def still_there(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker that the resident is at the gate."""
    return Screen("arrival-is-still-there", facts_in_short(arrival, alert))


def facts_in_short(arrival: Arrival, alert: Alert) -> dict[str, Any]:
    """Return who it is about, where, and the alert's number."""
    return {
        "name": name_of(arrival.person),
        "number": str(alert.id),
        "gate": Foreign(arrival.gate.name),
    }


def where_are_you(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker who is on the way that the resident asks where they are."""
    return Screen("arrival-where-are-you", facts_in_short(arrival, alert))


def not_come(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker who had it that others are called, since nobody has come."""
    return Screen("arrival-not-come", facts_in_short(arrival, alert))


def cancelled_on_the_way(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker who is on the way that nobody needs them."""
    args = {"name": name_of(arrival.person), "number": str(alert.id)}
    return Screen("arrival-cancelled-on-the-way", args)


def ask_whether_met(arrival: Arrival) -> Screen:
    """Ask the worker once more whether they have met, on a card of its own."""
    args = {"name": name_of(arrival.person), "gate": Foreign(arrival.gate.name)}
    rows = [[Button("arrival-receive-sure", Received(arrival.id, 1).pack())]]
    return Screen("arrival-receive-ask", args, rows)


def ask_to_close(arrival: Arrival, alert: Alert) -> Screen:
    """Ask who received somebody whether all is done."""
    return Screen(
        "arrival-close-ask", facts_in_short(arrival, alert), _closing_rows(arrival, CloseProposed)
    )


def ask_other_to_close(arrival: Arrival, alert: Alert) -> Screen:
    """Ask a coordinator to close what somebody else received."""
    worker = name_of(arrival.taker) if arrival.taker is not None else ""
    args = facts_in_short(arrival, alert) | {"worker": worker}
    return Screen("arrival-close-ask-other", args, _closing_rows(arrival, CloseProposed)[1:])


def closed_now(arrival: Arrival) -> Screen:
    """Show that it is closed, and let that be undone."""
    rows = [[Button("arrival-close-undo", UndoClosing(arrival.id).pack())]]
    return Screen("arrival-closing-kept", buttons=rows)


def _closing_rows(arrival: Arrival, tap: type[CloseArrival | CloseProposed]) -> Keyboard:
    return [
        [Button("arrival-close-noted", tap(arrival.id, 1).pack())],
        [Button("arrival-close-plain", tap(arrival.id, 0).pack())],
    ]


def taker_buttons(arrival: Arrival) -> Keyboard:
    """Return the buttons of the worker who has the alert: the next steps."""
    match arrival.state:
        case ArrivalState.TAKEN | ArrivalState.OVERDUE:
            return [
                [
                    Button("arrival-eta", OnMyWay(arrival.id, m).pack(), {"minutes": m})
                    for m in MINUTES_OFFERED
                ],
                [Button("arrival-nobody-here", NobodyHere(arrival.id).pack())],
                [Button("arrival-receive", Received(arrival.id).pack())],
            ]
        case ArrivalState.RECEIVED:
            return _closing_rows(arrival, CloseArrival)
        case _:
            return []
