"""What a coordinator is asked about a shift, and the letters between its people."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bot.people.model import Person, name_of
from bot.shifts import desk_buttons as taps
from bot.shifts.buttons import TakeShift
from bot.shifts.cards import shift_lines
from bot.shifts.day_buttons import AskPin
from bot.shifts.describing import language_names
from bot.shifts.desk_cards import Desk, back_to, cut, page_of, page_turns
from bot.shifts.desk_rules import next_digest
from bot.shifts.model import Shift, SignUp
from bot.shifts.news_cards import where_and_when
from bot.shifts.refusal_words import refusal_args
from bot.shifts.rules import BY_AREA, Seating, ShiftRefused, SignUpRefusal
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Listed, Text

PEOPLE_A_PAGE = 30
OFFERED = 5  # shifts in one announcement

# --- asking -------------------------------------------------------------------------------------


def edit_menu(shift: Shift) -> Screen:
    """Ask what is to be changed."""
    buttons = [
        Button(f"desk-field-{name}", taps.EditField(shift.id, name).pack())
        for name in ("title", "place", "time", "capacity", "languages")
    ]
    buttons.append(Button("day-button-pin", AskPin(shift.id).pack()))
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    card = shift_lines(shift)
    return Screen("desk-edit-which", {"card": card}, [*rows, back_to(shift)])


def ask_reason(shift: Shift, changes: Sequence[Text], form: int) -> Screen:
    """Show what will differ, and ask why; it is done with the answer."""
    skip = Button("desk-button-skip", taps.SkipReason(form).pack())
    args = {"card": where_and_when(shift), "changes": Joined(changes, "\n")}
    return Screen("desk-ask-reason", args, [[skip], back_to(shift)])


def ask_cancel(shift: Shift, form: int) -> Screen:
    """Ask whether the shift is to be cancelled, and why."""
    skip = Button("desk-button-skip", taps.SkipReason(form).pack())
    args = {"card": where_and_when(shift), "count": shift.taken}
    return Screen("desk-ask-cancel", args, [[skip], back_to(shift)])


def ask_take_off(seat: SignUp, form: int) -> Screen:
    """Ask why somebody is taken off."""
    skip = Button("desk-button-skip", taps.SkipReason(form).pack())
    args = {"card": where_and_when(seat.shift), "name": name_of(seat.person)}
    return Screen("desk-ask-off", args, [[skip], back_to(seat.shift)])


def too_many(desk: Desk) -> Screen:
    """Say that more are on it than are needed now, and ask who goes; all stay meanwhile."""
    shift = desk.shift
    buttons = [
        Button("label-of-a-person", taps.ShowSeat(one.id).pack(), {"name": cut(one.person.name)})
        for one in desk.on_it[:PEOPLE_A_PAGE]
    ]
    rows: list[list[Button]] = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if desk.undo is not None:
        rows.append([Button("desk-button-undo", taps.UndoChange(desk.undo.id).pack())])
    places = {"taken": str(shift.taken), "capacity": shift.capacity}
    args = {"card": where_and_when(shift), **places}
    return Screen("desk-too-many", args, [*rows, back_to(shift)])


def pick_volunteer(shift: Shift, people: Sequence[Person], page: int) -> Screen:
    """Ask who is to be put on; a part of a name may be written."""
    shown, first = page_of(people, page, PEOPLE_A_PAGE)
    names = [
        Button(
            "label-of-a-person",
            taps.PutOn(shift.id, one.id, 0).pack(),
            {"name": cut(one.name)},
        )
        for one in shown
    ]
    rows: list[list[Button]] = [names[at : at + 2] for at in range(0, len(names), 2)]
    turns = page_turns(people, first, PEOPLE_A_PAGE, partial(taps.PickVolunteer, shift.id))
    rows += [turns, back_to(shift)]
    text_id = "desk-ask-who" if people else "desk-who-none"
    return Screen(text_id, {"card": where_and_when(shift)}, rows)


def ask_anyway(seating: Seating, against: Sequence[SignUpRefusal], clash: Shift | None) -> Screen:
    """Say what stands against putting somebody on, and ask whether to do it anyway."""
    shift, person = seating.shift, seating.person
    args: dict[str, Any] = {
        "name": name_of(person),
        "taken": str(shift.taken),
        "capacity": shift.capacity,
        "languages": language_names(shift.languages) if shift.languages else "",
    }
    reasons: list[Any] = []
    for reason in against:
        if reason is SignUpRefusal.OVERLAPS and clash is not None:
            at = {"start": At(clash.starts_at, clash.area.zone), "title": Foreign(clash.title)}
            reasons.append(Text("desk-anyway-overlaps", args | at))
        elif reason in BY_AREA:
            why = refusal_args(reason, shift, seating.commitments)
            reasons.append(Text(f"shift-{reason}", why))
        else:
            reasons.append(Text(f"desk-anyway-{reason}", args))
    anyway = Button("desk-button-anyway", taps.PutOn(shift.id, person.id, 1).pack())
    shown = {"reasons": Joined(reasons, "\n"), "name": name_of(person)}
    return Screen("desk-anyway", shown, [[anyway], back_to(shift)])


def ask_vouch_anyway(shift: Shift, name: str, refused: ShiftRefused, form: int) -> Screen:
    """Say what stands against somebody without Telegram, and ask whether to put them on anyway."""
    args = {
        "name": Foreign(name),
        "taken": str(shift.taken),
        "capacity": shift.capacity,
    }
    match refused.reason:
        case SignUpRefusal.FULL:
            why = Text("desk-anyway-full", args)
        case SignUpRefusal.OVERLAPS:
            why = Text("desk-anyway-busy", args)
        case _:
            why = Text(refused.text_id, refused.args_for_text)
    anyway = Button("desk-button-anyway", taps.SkipReason(form).pack())
    shown = {"reasons": why, "name": Foreign(name)}
    return Screen("desk-anyway", shown, [[anyway], back_to(shift)])


def ask_announce(shift: Shift, count: int, now: datetime) -> Screen:
    """Ask when the shift is to be announced to those it fits."""
    zone = shift.area.zone
    at = {"at": At(next_digest(zone, now), zone, "time")}
    buttons = [
        [Button("desk-button-announce-now", taps.Announce(shift.id, 0).pack())],
        [Button("desk-button-digest", taps.Announce(shift.id, 1).pack(), at)],
    ]
    args = {"card": where_and_when(shift), "count": count}
    return Screen("desk-ask-announce", args, [*buttons, back_to(shift)])


def offer_card(shifts: Sequence[Shift]) -> Screen:
    """Offer shifts to somebody whom they fit, with a button for each."""
    shown = shifts[:OFFERED]
    buttons = [
        [Button("shift-button-take", TakeShift(shift.id).pack(), {"number": str(number)})]
        for number, shift in enumerate(shown, 1)
    ]
    entries = [
        shift_lines(
            shift, Text("shift-numbered", {"number": str(n), "title": Foreign(shift.title)})
        )
        for n, shift in enumerate(shown, 1)
    ]
    return Screen("desk-offer", {"shifts": Joined(entries)}, buttons)


# --- letters ------------------------------------------------------------------------------------


def letter(shift: Shift, by: Person, words: str) -> Screen:
    """Show somebody's words about a shift, with a button to answer."""
    answer = Button("desk-button-answer", taps.WriteTo(shift.id, by.id).pack())
    args = {
        "name": name_of(by),
        "words": Foreign(words, quote=True),
        "card": where_and_when(shift),
    }
    return Screen("desk-letter", args, [[answer]])


def ask_words(shift: Shift, to: Person | None) -> Screen:
    """Ask what is to be written to somebody, or to everybody on the shift."""
    if to is None:
        return Screen("desk-ask-write-all", {"card": where_and_when(shift)})
    return Screen("desk-ask-write", {"name": name_of(to), "card": where_and_when(shift)})


def letter_sent(count: int, missed: Sequence[Person]) -> Screen:
    """Tell how many were written to, and who can't be."""
    parts: list[Any] = [Text("desk-sent", {"count": count})]
    if missed:
        names = Listed([name_of(one) for one in missed[:PEOPLE_A_PAGE]])
        parts.append(Text("desk-not-sent", {"names": names}))
    return Screen("desk-page", {"parts": Joined(parts, "\n")})
