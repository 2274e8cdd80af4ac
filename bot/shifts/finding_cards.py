"""How the list of shifts and its filters are shown: pure functions."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from bot.shifts.buttons import (
    AskDay,
    AskLanguage,
    AskPlace,
    ClearFilters,
    JoinWaitlist,
    PickDay,
    PickLanguage,
    PickPlace,
    ShowAll,
    ShowMyShifts,
    ShowShifts,
    ShowSpoken,
    TakeShift,
)
from bot.shifts.describing import language_names, when
from bot.shifts.desk_buttons import ShowCoverage
from bot.shifts.finding import Found, Page
from bot.shifts.model import Shift
from bot.shifts.refusal_words import refusal_args
from bot.shifts.rules import SignUpRefusal
from bot.shifts.view import ShiftView
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text
from bot.spine.wall_clock import local_day

_MINE = (SignUpRefusal.ALREADY_YOURS, SignUpRefusal.ALREADY_WAITING)
ANY = "-"


def page_card(page: Page, *, manages: bool = False) -> Screen:
    """Show one page: under each day its shifts by place, each with what keeps them from it.

    `manages`: a button leads to the coordinator's lists.
    """
    view = page.view
    takes = _pairs([_take(number, one) for number, one in _numbered(page)])
    spoken = [Button("shift-button-languages", ShowSpoken().pack())]
    rows = [*takes, _turning(page), *_filters(view), spoken]
    if manages:
        rows.append([Button("desk-button-manage", ShowCoverage(0, 0).pack())])
    if not page.found:
        text_id = "shift-none-here" if view.has_filter else "shift-none"
        return Screen(text_id, {"filters": _filter_line(view)}, [row for row in rows if row])
    text_id = "shift-list-all" if view.shows_all else "shift-list"
    args = {"filters": _filter_line(view), "shifts": _entries(page)}
    return Screen(text_id, args, [row for row in rows if row])


def _numbered(page: Page) -> list[tuple[int, Found]]:
    return list(enumerate(page.found, 1))


def _entries(page: Page) -> Joined:
    """Put a heading before the first shift of each day."""
    parts: list[Text | Joined] = []
    last: date | None = None
    for number, found in _numbered(page):
        shift = found.shift
        day = local_day(shift.starts_at, shift.area.zone)
        if day != last:
            heading = At(shift.starts_at, shift.area.zone, "date")
            parts.append(Text("shift-day", {"day": heading}))
            last = day
        parts.append(_entry(number, found))
    return Joined(parts)


def _entry(number: int, found: Found) -> Joined:
    shift = found.shift
    times = when(shift) | {"start": At(shift.starts_at, shift.area.zone, "time")}
    args = {"number": str(number), "title": Foreign(shift.title), "taken": shift.taken}
    lines = [
        Text("shift-entry", times | args | {"capacity": shift.capacity}),
        Text("shift-where", {"place": Foreign(shift.place), "area": Foreign(shift.area.name)}),
    ]
    if shift.languages and found.refusal is not SignUpRefusal.LACKS_LANGUAGE:
        lines.append(Text("shift-languages", {"languages": language_names(shift.languages)}))
    if (why := _why(found)) is not None:
        lines.append(why)
    return Joined(lines, "\n")


def _why(found: Found) -> Text | None:
    """Say what keeps the person from it."""
    match found.refusal:
        case None:
            return None
        case SignUpRefusal.ALREADY_YOURS:
            return Text("shift-why-yours")
        case SignUpRefusal.ALREADY_WAITING:
            return Text("shift-why-waiting")
        case SignUpRefusal.LACKS_LANGUAGE:
            needed = language_names(found.shift.languages)
            return Text("shift-why-language", {"languages": needed})
        case SignUpRefusal.OVERLAPS:
            other = found.clashes[0].shift
            args = {"title": Foreign(other.title)} | when(other)
            return Text("shift-why-clash", args)
        case reason:
            args = refusal_args(reason, found.shift, found.commitments)
            return Text(f"shift-{reason}", args)


def _take(number: int, found: Found) -> Button | None:
    """Lead to the shift; one that clashes is asked back."""
    if found.refusal not in (None, SignUpRefusal.OVERLAPS):
        mine = found.refusal in _MINE
        label = "shift-button-mine-numbered"
        return Button(label, ShowMyShifts(0).pack(), {"number": str(number)}) if mine else None
    args = {"number": str(number)}
    if found.shift.free:
        return Button("shift-button-take", TakeShift(found.shift.id).pack(), args)
    return Button("shift-button-wait", JoinWaitlist(found.shift.id).pack(), args)


def _pairs(buttons: Sequence[Button | None]) -> Keyboard:
    there = [button for button in buttons if button is not None]
    return [there[at : at + 2] for at in range(0, len(there), 2)]


def _turning(page: Page) -> list[Button]:
    buttons = []
    if page.number > 0:
        buttons.append(Button("shift-button-previous", ShowShifts(page.number - 1).pack()))
    if page.number + 1 < page.pages:
        buttons.append(Button("shift-button-next", ShowShifts(page.number + 1).pack()))
    return buttons


def _filters(view: ShiftView) -> Keyboard:
    fits = "shift-button-fits" if view.shows_all else "shift-button-all"
    rows = [
        [
            Button("shift-button-which-day", AskDay().pack()),
            Button("shift-button-place", AskPlace().pack()),
        ],
        [
            Button("shift-button-needed", AskLanguage().pack()),
            Button(fits, ShowAll(int(not view.shows_all)).pack()),
        ],
    ]
    if view.has_filter:
        rows.append([Button("shift-button-clear", ClearFilters().pack())])
    return rows


def _filter_line(view: ShiftView) -> Joined:
    """Name the filters that are on, on a line of their own."""
    parts: list[Text] = []
    if view.day is not None:
        parts.append(Text("shift-filter", {"filter": _day(view.day)}))
    if view.is_night:
        parts.append(Text("shift-filter-night"))
    where = view.place or (view.area.name if view.area is not None else "")
    parts += [Text("shift-filter", {"filter": Foreign(one)}) for one in (where, view.words) if one]
    if view.language:
        parts.append(Text("shift-filter", {"filter": LanguageName(view.language)}))
    return Joined(parts, " ")


# --- questions ----------------------------------------------------------------------------------


def ask_day(days: Sequence[date]) -> Screen:
    """Ask for a day, of those on which there are shifts."""
    buttons = [
        Button("shift-button-filter", PickDay(day.toordinal()).pack(), {"filter": _day(day)})
        for day in days
    ]
    return Screen("shift-ask-day", buttons=[*_pairs(buttons), [_any(PickDay(0).pack())]])


def ask_place(shifts: Sequence[Shift]) -> Screen:
    """Ask for a place, of those of these shifts, which stand for it."""
    buttons = [
        Button(
            "shift-button-filter",
            PickPlace(shift.id).pack(),
            {"filter": Foreign(shift.place)},
        )
        for shift in shifts
    ]
    return Screen("shift-ask-place", buttons=[*_pairs(buttons), [_any(PickPlace(0).pack())]])


def ask_language(codes: Sequence[str]) -> Screen:
    """Ask for a language that shifts need."""
    buttons = [
        Button("shift-button-filter", PickLanguage(code).pack(), {"filter": LanguageName(code)})
        for code in codes
    ]
    return Screen(
        "shift-ask-language", buttons=[*_pairs(buttons), [_any(PickLanguage(ANY).pack())]]
    )


def _day(day: date) -> At:
    return At(datetime.combine(day, time(12), UTC), "UTC", "date")


def _any(data: str) -> Button:
    return Button("shift-button-any", data)
