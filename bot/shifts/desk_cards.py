"""A shift as its coordinator sees it: who is on it, who waits, what was done, what can be done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from bot.people.model import name_of
from bot.shifts import desk_buttons as taps
from bot.shifts.buttons import ShareShift
from bot.shifts.changes import ChangeKind, ShiftChange, fields_of, may_follow, read
from bot.shifts.day_buttons import CheckInFor
from bot.shifts.day_rules import chain_of, check_in_from
from bot.shifts.describing import language_names
from bot.shifts.desk_rules import next_digest
from bot.shifts.making_buttons import ChangeFollowing, MarkPerson
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.news_cards import lines_between, where_and_when
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text, one_line

SEATS_A_PAGE = 10
LINES_A_PAGE = 4
NAME_COLUMNS = 24  # of a button
LANGUAGES_SHOWN = 4


@dataclass(frozen=True)
class Desk:
    """All that a shift's card shows. `speaks`: languages by person; `undo`: what can be undone."""

    shift: Shift
    seats: Sequence[SignUp]
    now: datetime
    speaks: dict[int, frozenset[str]] = field(default_factory=dict)
    undo: ShiftChange | None = None
    crew: Sequence[Shift] = ()

    @property
    def on_it(self) -> list[SignUp]:
        return [one for one in self.seats if one.state is not SignUpState.WAITING]

    @property
    def waiting(self) -> list[SignUp]:
        return [one for one in self.seats if one.state is SignUpState.WAITING]


def cut(words: str) -> str:
    """Cut a name for a button."""
    return shorten(one_line(words), NAME_COLUMNS)


# --- the card -----------------------------------------------------------------------------------


def desk_card(desk: Desk, page: int = 0) -> Screen:
    """Show a shift with a page of the people on it, and all that can be done to it."""
    shift = desk.shift
    parts: list[Any] = [where_and_when(shift), Joined(_state_lines(desk), "\n")]
    shown, first = page_of(desk.on_it, page, SEATS_A_PAGE)
    if shown:
        lines = [_seat_line(number, one, desk) for number, one in enumerate(shown, first + 1)]
        parts.append(Joined(lines, "\n"))
    elif shift.state is not ShiftState.CANCELLED:
        parts.append(Text("desk-nobody"))
    names = [
        Button("label-of-a-person", taps.ShowSeat(one.id).pack(), {"name": cut(one.person.name)})
        for one in shown
    ]
    rows: list[list[Button]] = [names[at : at + 2] for at in range(0, len(names), 2)]
    turns = page_turns(desk.on_it, first, SEATS_A_PAGE, partial(taps.ShowDesk, shift.id))
    rows.append(turns)
    others = [
        Button("label-of-a-person", taps.ShowDesk(one.id, 0).pack(), {"name": cut(one.title)})
        for one in desk.crew
    ]
    rows += [others[at : at + 2] for at in range(0, len(others), 2)]
    return Screen("desk-page", {"parts": Joined(parts)}, [*rows, *_act_rows(desk)])


def _state_lines(desk: Desk) -> list[Text]:
    shift, zone = desk.shift, desk.shift.area.zone
    places = {"taken": str(shift.taken), "capacity": shift.capacity}
    is_over = shift.taken > shift.capacity
    lines = [Text("desk-over" if is_over else "desk-on", places)]
    if shift.languages:
        names = {"languages": language_names(shift.languages)}
        lines.append(Text("shift-languages", names))
    if shift.skills:
        lines.append(Text("shift-skills", {"skills": Foreign(shift.skills)}))
    for other in desk.crew:
        args = {"title": Foreign(other.title), "taken": str(other.taken)}
        lines.append(Text("make-beside", args | {"capacity": other.capacity}))
    if shift.state is not ShiftState.OPEN:
        lines.append(Text(f"desk-state-{shift.state}"))
    if shift.in_digest:
        lines.append(Text("desk-in-digest", {"at": At(next_digest(zone, desk.now), zone)}))
    elif shift.announced_at is not None:
        lines.append(Text("desk-announced", {"at": At(shift.announced_at, zone)}))
    return lines


def _seat_line(number: int, seat: SignUp, desk: Desk) -> Text:
    speaks = sorted(desk.speaks.get(seat.person_id, ()))
    wanted = [code for code in desk.shift.languages.split() if code in speaks]
    order = [*wanted, *(code for code in speaks if code not in wanted)][:LANGUAGES_SHOWN]
    details: list[Any] = [LanguageName(code) for code in order]
    details += _standing(seat)
    args = {"number": str(number), "name": name_of(seat.person), "details": Joined(details, " · ")}
    return Text("desk-person", args)


def _standing(seat: SignUp) -> list[Text]:
    """Say how somebody is reached, and whether they come."""
    person = seat.person
    if person.telegram_id is None:
        found = [Text("desk-phone", {"phone": Foreign(person.phone or "")})]
        if seat.voucher is not None:
            found.append(Text("desk-vouched", {"name": name_of(seat.voucher)}))
    else:
        reach = "desk-reachable" if person.is_reachable else "desk-risk-unreachable"
        found = [Text(reach)]
    zone = seat.shift.area.zone
    if seat.no_show_at is not None:
        found.append(Text("desk-did-not-come"))
        if seat.objected_at is not None:
            found.append(Text("day-desk-objects"))
    elif seat.checked_in_at is not None:
        found.append(Text("day-desk-here", {"at": At(seat.checked_in_at, zone, "time")}))
        if seat.checked_out_at is not None:
            found.append(Text("day-desk-left", {"at": At(seat.checked_out_at, zone, "time")}))
    elif seat.missed_since is not None:
        found.append(Text("day-desk-no-sign"))
    elif seat.late_minutes is not None:
        found.append(Text("day-desk-late", {"minutes": seat.late_minutes}))
    elif seat.coming_at is not None:
        found.append(Text("desk-is-coming"))
    elif seat.answer_by is not None:
        found.append(Text("desk-risk-moved"))
    return found


def _act_rows(desk: Desk) -> list[list[Button]]:
    shift = desk.shift
    rows = []
    if desk.undo is not None:
        rows.append([Button("desk-button-undo", taps.UndoChange(desk.undo.id).pack())])
        rows.append(_following(desk, desk.undo))
    is_open = shift.state is not ShiftState.CANCELLED and shift.ends_at > desk.now
    if shift.state is ShiftState.DRAFT and is_open:
        rows.append([Button("desk-button-publish", taps.PublishShift(shift.id).pack())])
    if is_open:
        rows += [
            [
                Button("desk-button-put-on", taps.PickVolunteer(shift.id, 0).pack()),
                Button("desk-button-vouch", taps.AskVouch(shift.id).pack()),
            ],
            [
                Button("desk-button-edit", taps.EditShift(shift.id).pack()),
                Button("desk-button-cancel", taps.AskCancelShift(shift.id).pack()),
            ],
        ]
    if is_open and shift.state is ShiftState.OPEN and shift.starts_at > desk.now:
        rows.append([Button("desk-button-announce", taps.AskAnnounce(shift.id).pack())])
        rows.append([Button("shift-button-share", ShareShift(shift.id).pack())])
    if is_open and shift.state is ShiftState.OPEN and (shift.free or shift.is_called_out):
        rows.append([Button("desk-button-call-out", taps.CallOut(shift.id).pack())])
    if desk.on_it:
        rows.append([Button("desk-button-write-all", taps.WriteTo(shift.id, 0).pack())])
    count = {"count": len(desk.waiting)}
    rows.append(
        [
            Button("desk-button-waitlist", taps.ShowWaitlist(shift.id, 0).pack(), count),
            Button("desk-button-log", taps.ShowLog(shift.id, 0).pack()),
        ]
    )
    rows.append([Button("coverage-button-lists", taps.ShowCoverage(0, 0).pack())])
    return rows


def _following(desk: Desk, change: ShiftChange) -> list[Button]:
    """Offer to do what was just done to the whole series as well, or to the other roles."""
    wide = []
    if may_follow(change):
        if desk.shift.series_id is not None:
            wide.append(Button("make-button-following", ChangeFollowing(change.id, 0).pack()))
        if desk.crew:
            wide.append(Button("make-button-crew", ChangeFollowing(change.id, 1).pack()))
    return wide


def page_of(rows: Sequence[Any], page: int, size: int) -> tuple[Sequence[Any], int]:
    """Return a page of rows and the place of its first; page 0 in place of one that is gone."""
    first = page * size if 0 <= page * size < len(rows) else 0
    return rows[first : first + size], first


def page_turns(
    rows: Sequence[Any], first: int, size: int, page: Callable[[int], Payload]
) -> list[Button]:
    """Lead to the page before and the page after."""
    buttons = []
    if first:
        buttons.append(Button("desk-button-earlier", page(first // size - 1).pack()))
    if first + size < len(rows):
        buttons.append(Button("shift-button-next", page(first // size + 1).pack()))
    return buttons


def back_to(shift: Shift) -> list[Button]:
    """Lead back to the shift's card."""
    return [Button("desk-button-back", taps.ShowDesk(shift.id, 0).pack())]


# --- waitlist, log, one person ------------------------------------------------------------------


def waitlist_page(desk: Desk, page: int) -> Screen:
    """Show who waits, in the order in which they are asked."""
    shown, first = page_of(desk.waiting, page, SEATS_A_PAGE)
    lines: list[Any] = [
        _seat_line(number, one, desk) for number, one in enumerate(shown, first + 1)
    ]
    names = [
        Button("label-of-a-person", taps.ShowSeat(one.id).pack(), {"name": cut(one.person.name)})
        for one in shown
    ]
    rows: list[list[Button]] = [names[at : at + 2] for at in range(0, len(names), 2)]
    shift = desk.shift
    turns = page_turns(desk.waiting, first, SEATS_A_PAGE, partial(taps.ShowWaitlist, shift.id))
    rows += [turns, back_to(shift)]
    people = Joined(lines or [Text("desk-nobody-waits")], "\n")
    args = {"card": where_and_when(shift), "people": people}
    return Screen("desk-waitlist", args, rows)


def log_page(shift: Shift, changes: Sequence[ShiftChange], page: int) -> Screen:
    """Show what was done to the shift, by whom and why, the newest first."""
    shown, first = page_of(changes, page, LINES_A_PAGE)
    entries = [_log_entry(shift, one, changes) for one in shown]
    turns = page_turns(changes, first, LINES_A_PAGE, partial(taps.ShowLog, shift.id))
    rows = [turns, back_to(shift)]
    args = {"card": where_and_when(shift), "entries": Joined(entries or [Text("desk-log-none")])}
    return Screen("desk-log", args, rows)


def _chain(change: ShiftChange, changes: Sequence[ShiftChange]) -> Joined:
    """Name all who had the place one after the other, up to this change."""
    handed = [one for one in changes if one.kind is ChangeKind.HANDED_ON and one.id <= change.id]
    people = {one.by_id: one.by for one in handed} | {one.person_id: one.person for one in handed}
    pairs = [(one.by_id, one.person_id) for one in handed if one.by_id and one.person_id]
    chain = [people[one] for one in chain_of(pairs, change.person_id or 0)]
    return Joined([name_of(one) for one in chain if one is not None], " → ")


def _log_entry(shift: Shift, change: ShiftChange, changes: Sequence[ShiftChange]) -> Joined:
    args = {
        "at": At(change.at, shift.area.zone),
        "what": Text(f"desk-did-{change.kind}"),
        "by": name_of(change.by) if change.by is not None else Text("desk-by-itself"),
    }
    lines: list[Any] = [Text("desk-log-entry", args)]
    if change.person is not None and change.person_id != change.by_id:
        lines.append(Text("desk-log-person", {"name": name_of(change.person)}))
    if change.kind is ChangeKind.HANDED_ON:
        lines.append(_chain(change, changes))
    if change.kind is ChangeKind.EDITED:
        now = fields_of(shift)
        old, new = now | read(change.old), now | read(change.new)
        lines += lines_between(shift, old, new)
    if change.reason:
        lines.append(Text("desk-reason", {"reason": Foreign(change.reason)}))
    if change.undoer is not None:
        lines.append(Text("desk-log-undone", {"name": name_of(change.undoer)}))
    return Joined(lines, "\n")


def seat_page(seat: SignUp, desk: Desk) -> Screen:
    """Show one person of a shift, and what can be done about them."""
    shift, now = desk.shift, desk.now
    line = _seat_line(1, seat, desk)
    rows: list[list[Button]] = []
    if seat.person.is_reachable or seat.vouched_by is not None:
        write = taps.WriteTo(shift.id, seat.person_id)
        rows.append([Button("desk-button-write", write.pack())])
    is_open = shift.state is not ShiftState.CANCELLED and shift.ends_at > now
    if seat.state in (SignUpState.TAKEN, SignUpState.WAITING) and is_open:
        rows.append([Button("desk-button-off", taps.TakeOff(seat.id).pack())])
    if seat.state is SignUpState.WAITING and is_open:
        on = taps.PutOn(shift.id, seat.person_id, 0)
        rows.append([Button("desk-button-put-on", on.pack())])
    may_check_in = is_open and check_in_from(shift) <= now and seat.checked_in_at is None
    if seat.state is SignUpState.TAKEN and may_check_in:
        rows.append([Button("day-button-is-here", CheckInFor(seat.id).pack())])
    has_place = seat.state in (SignUpState.TAKEN, SignUpState.DONE)
    if has_place and shift.starts_at <= now:
        came = seat.no_show_at is not None
        label = "desk-button-came" if came else "desk-button-no-show"
        rows.append([Button(label, taps.MarkNoShow(seat.id, int(came)).pack())])
    rows.append([_mark(seat, "minor"), _mark(seat, "trainee")])
    args = {"card": where_and_when(shift), "person": line}
    return Screen("desk-seat", args, [*rows, back_to(shift)])


def _mark(seat: SignUp, mark: str) -> Button:
    """Switch what the rules of areas ask of a person."""
    is_on = getattr(seat.person, f"is_{mark}")
    args = {"state": Text("rules-on" if is_on else "rules-off")}
    return Button(f"rules-button-{mark}", MarkPerson(seat.id, mark, int(not is_on)).pack(), args)
