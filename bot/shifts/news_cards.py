"""What the people of a shift are told when a coordinator changes it: old, new, by whom and why."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.people.model import name_of
from bot.shifts.buttons import GiveUpShift, ShowOpenShifts
from bot.shifts.changes import ShiftChange, fields_of
from bot.shifts.describing import language_names
from bot.shifts.desk_buttons import KeepPlace, WriteTo
from bot.shifts.desk_rules import News, NewsKind
from bot.shifts.model import Shift, SignUp
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import local_day


def news_card(held: SignUp, news: News, now: datetime) -> Screen:
    """Tell somebody what became of their shift; who asks about it writes to who changed it."""
    shift = held.shift
    args: dict[str, Any] = {
        "card": where_and_when(shift),
        "changes": Joined([*change_lines(shift, news.old), *by_lines(news.changes)], "\n"),
    }
    text_id = f"desk-news-{news.kind}"
    match news.kind:
        case NewsKind.MOVED:
            if held.answer_by is not None and held.answer_by < shift.starts_at:
                args["until"] = At(held.answer_by, shift.area.zone)
            else:
                text_id = "desk-news-moved-soon"
            fits = Button("desk-button-fits", KeepPlace(held.id).pack())
            rows: Keyboard = [[fits, _cant(held)]]
        case NewsKind.PUT_ON:
            rows = [[_cant(held)]] if shift.starts_at > now else []
        case NewsKind.CHANGED:
            rows = []
        case _:
            rows = [[Button("shift-button-shifts", ShowOpenShifts(0).pack())]]
    return Screen(text_id, args, [*rows, *_answer_rows(shift, news.changes)])


def freed_card(held: SignUp) -> Screen:
    """Tell somebody that their place is free, since they did not answer."""
    buttons = [[Button("shift-button-shifts", ShowOpenShifts(0).pack())]]
    return Screen("desk-news-freed", {"card": where_and_when(held.shift)}, buttons)


def silent_card(held: SignUp) -> Screen:
    """Tell coordinators that a place is free, since its holder did not answer."""
    args = {"name": name_of(held.person), "card": where_and_when(held.shift)}
    return Screen("desk-silent", args)


def kept_card(held: SignUp) -> Screen:
    """Confirm that they keep their place at the new time."""
    return Screen("desk-kept", {"card": where_and_when(held.shift)}, [[_cant(held)]])


# --- parts --------------------------------------------------------------------------------------


def where_and_when(shift: Shift) -> Joined:
    """Say what, when and where, a line each."""
    place = {"place": Foreign(shift.place), "area": Foreign(shift.area.name)}
    lines = [
        Text("shift-title", {"title": Foreign(shift.title)}),
        _span(shift, fields_of(shift), "shift-when"),
        Text("shift-where", place),
    ]
    return Joined(lines, "\n")


def change_lines(shift: Shift, old: Mapping[str, Any]) -> list[Text]:
    """Say of each field that differs what it was and what it is now, a line each."""
    return lines_between(shift, fields_of(shift) | dict(old), fields_of(shift))


def lines_between(shift: Shift, old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Text]:
    """Say what differs between two states of a shift, a line each."""
    lines = [
        _line(name, Foreign(old[name]), Foreign(new[name]))
        for name in ("title", "place")
        if old[name] != new[name]
    ]
    if any(old[name] != new[name] for name in ("starts_at", "ends_at")):
        lines.append(_line("time", _span(shift, old), _span(shift, new)))
    if old["languages"] != new["languages"]:
        lines.append(_line("languages", *(_languages(one["languages"]) for one in (old, new))))
    if old["capacity"] != new["capacity"]:
        lines.append(_line("capacity", old["capacity"], new["capacity"]))
    return lines


def by_lines(changes: Sequence[ShiftChange]) -> list[Text]:
    """Name those who did it, each once, and what they gave as reasons."""
    by = {one.by.id: name_of(one.by) for one in changes if one.by is not None}
    reasons = dict.fromkeys(one.reason for one in changes if one.reason)
    lines = [Text("desk-by", {"name": name}) for name in by.values()]
    return [*lines, *(Text("desk-reason", {"reason": Foreign(reason)}) for reason in reasons)]


def _line(field: str, old: Any, new: Any) -> Text:
    return Text("desk-line", {"what": Text(f"desk-field-{field}"), "old": old, "new": new})


def _languages(codes: str) -> Any:
    return language_names(codes) if codes else Text("desk-none")


def _span(shift: Shift, fields: Mapping[str, Any], text_id: str = "desk-span") -> Text:
    zone = shift.area.zone
    start, end = fields["starts_at"], fields["ends_at"]
    is_one_day = local_day(start, zone) == local_day(end, zone)
    style = "time" if is_one_day else "moment"
    return Text(text_id, {"start": At(start, zone), "end": At(end, zone, style)})


def _cant(held: SignUp) -> Button:
    return Button("shift-button-cant", GiveUpShift(held.id).pack())


def _answer_rows(shift: Shift, changes: Iterable[ShiftChange]) -> Keyboard:
    """Let them write to who did it last."""
    by = [one.by for one in changes if one.by is not None and one.by.is_reachable]
    if not by:
        return []
    return [[Button("desk-button-write", WriteTo(shift.id, by[-1].id).pack())]]
