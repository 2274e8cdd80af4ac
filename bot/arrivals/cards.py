"""What phones show of an arrival. Pure: a screen, or an alert's facts, from the arrival."""

from collections.abc import Sequence
from typing import Any

from bot.alerts.buttons import release_button
from bot.alerts.model import Alert
from bot.arrivals.buttons import AddNote, CancelArrival, CloseArrival, Received
from bot.arrivals.model import Arrival, ArrivalState
from bot.arrivals.questions import ill_answer, luggage_answer
from bot.languages import detect as languages
from bot.people import doors
from bot.people.model import Person, name_of
from bot.places.model import Gate
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Text

# --- the resident -------------------------------------------------------------------------------


def status(arrival: Arrival) -> Screen:
    """Show the resident how their open arrival stands, and what they can do."""
    return Screen(f"arrival-status-{arrival.state}", buttons=resident_buttons(arrival))


def resident_buttons(arrival: Arrival) -> Keyboard:
    """Offer a note, a person to talk to, and the way out."""
    return [
        [Button("arrival-add-note", AddNote(arrival.id).pack())],
        *doors.talk_rows(),
        [Button("arrival-cancel", CancelArrival(arrival.id).pack())],
    ]


def cancelled() -> Screen:
    """Tell the resident that nobody will come; a person is still a tap away."""
    return Screen("arrival-cancelled", buttons=doors.talk_rows())


def received(worker: Person) -> Screen:
    """Tell the resident who says to have met them."""
    return Screen("arrival-received", {"name": name_of(worker)}, doors.talk_rows())


def closed() -> Screen:
    """Tell the resident that the check-in is complete."""
    return Screen("arrival-closed", buttons=doors.talk_rows())


def past_status(arrival: Arrival) -> Screen:
    """Show how it stands where a newer message has the buttons."""
    if arrival.state is ArrivalState.CANCELLED:
        return Screen("arrival-cancelled")
    if arrival.is_open:
        return Screen(f"arrival-status-{arrival.state}")
    return Screen("arrival-coming", {"name": name_of(arrival.taker) if arrival.taker else ""})


def elsewhere(arrival: Arrival, here: Gate) -> Screen:
    """Show at which gate they are expected, to somebody who scanned another one."""
    args = {
        "gate": Foreign(arrival.gate.name),
        "area": Foreign(arrival.gate.area.name),
        "here": Foreign(here.name),
        "there": Foreign(here.area.name),
    }
    return Screen("arrival-elsewhere", args, resident_buttons(arrival))


# --- the staff ----------------------------------------------------------------------------------


def facts(arrival: Arrival) -> dict[str, Any]:
    """Return the arguments of the alert's text (alert-arrival)."""
    person, notes = arrival.person, [note.text for note in notes_of(arrival)]
    language = person.other_language or languages.language_of(person.locale) or person.locale
    return {
        "name": name_of(person),
        "gate": Foreign(arrival.gate.name),
        "language": texts.LanguageName(language),
        "need": Text(f"arrival-need-{arrival.need}"),
        "party": Text("arrival-people", {"party": arrival.party}),
        "luggage": luggage_answer(arrival.luggage),
        "ill": ill_answer(arrival.ill),
        "since": texts.At(arrival.came_at, arrival.gate.area.zone, "time"),
        "notes": Text("arrival-card-notes", {"notes": Foreign("\n".join(notes), quote=True)})
        if notes
        else "",
    }


def notes_of(arrival: Arrival) -> Sequence[Foreign]:
    """Return what the resident wrote while waiting, in order."""
    return [stored.unpack(kept)["note"] for kept in arrival.notes]


def note_passed(arrival: Arrival, alert: Alert, note: Foreign) -> Screen:
    """Pass a note on to the staff who are asked, in full."""
    args = {"name": name_of(arrival.person), "number": str(alert.id), "note": note}
    return Screen("arrival-note-passed", args)


def cancelled_on_the_way(arrival: Arrival, alert: Alert) -> Screen:
    """Tell the worker who is on the way that nobody needs them."""
    args = {"name": name_of(arrival.person), "number": str(alert.id)}
    return Screen("arrival-cancelled-on-the-way", args)


def taker_buttons(arrival: Arrival, alert: Alert) -> Keyboard:
    """Return the buttons of the worker who has the alert: the next steps."""
    match arrival.state:
        case ArrivalState.TAKEN | ArrivalState.OVERDUE:
            return [
                [Button("arrival-receive", Received(arrival.id).pack())],
                [release_button(alert.id, alert.step)],
            ]
        case ArrivalState.RECEIVED:
            return [
                [Button("arrival-close-noted", CloseArrival(arrival.id, 1).pack())],
                [Button("arrival-close-plain", CloseArrival(arrival.id, 0).pack())],
            ]
        case _:
            return []
