"""What people are told of the rota: /duty and `weft duty`, and the notices of its changes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from bot.oncall.buttons import ShowDuty, ShowDutyArea, ShowWeek
from bot.oncall.calculator import Hole
from bot.oncall.intervals import Interval
from bot.oncall.model import Override, PhoneTest
from bot.oncall.ringing_cards import last_test
from bot.oncall.rota import AreaDuty, LevelDuty
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text

# Areas on a page of /duty: with three levels each they fit a message in the longest language.
AREAS_A_PAGE = 8
# Hours that a notice lists; the rest is counted.
LISTED = 10
# Telegram's sentences, and our words for them.
_UNREACHABLE = (
    ("bot was blocked", "rota-why-blocked"),
    ("user is deactivated", "rota-why-gone"),
    ("chat not found", "rota-why-never-started"),
    ("can't initiate conversation", "rota-why-never-started"),
)

# --- /duty --------------------------------------------------------------------------------------


def duty_page(
    duties: Sequence[AreaDuty], page: int = 0, tests: Mapping[int, PhoneTest] | None = None
) -> Screen:
    """Show who is on call in these areas, and when that changes; times are local to each.

    With several areas their buttons open one of them. `tests`: as in `area_page`.
    """
    if not duties:
        return Screen("duty-no-area")
    if len(duties) == 1:
        return area_page(duties[0], tests)
    shown = duties[page * AREAS_A_PAGE :][:AREAS_A_PAGE] or duties[:AREAS_A_PAGE]
    nobody = [duty for duty in duties if duty.has_nobody]
    parts = [_summary(nobody)] if nobody and page == 0 else []
    parts += [_area(duty, is_brief=True) for duty in shown]
    return Screen("duty-page", {"parts": Joined(parts)}, _area_buttons(duties, shown, page))


def area_page(duty: AreaDuty, tests: Mapping[int, PhoneTest] | None = None) -> Screen:
    """Show who is on call in one area, and who follows.

    `tests`: the last test of each phone, by person; None shows none.
    """
    week = Button("rota-button-week", ShowWeek(duty.area.id, 0).pack())
    parts = Joined([_area(duty, is_brief=False, tests=tests)])
    return Screen("duty-page", {"parts": parts}, [[week]])


def _area_buttons(duties: Sequence[AreaDuty], shown: Sequence[AreaDuty], page: int) -> Keyboard:
    buttons = [
        Button("area-label", ShowDutyArea(duty.area.id).pack(), {"name": duty.area.name})
        for duty in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(duties) > AREAS_A_PAGE:
        is_last = (page + 1) * AREAS_A_PAGE >= len(duties)
        rows.append([Button("areas-more", ShowDuty(0 if is_last else page + 1).pack())])
    return rows


def _summary(nobody: Sequence[AreaDuty]) -> Text:
    names = Joined([Foreign(duty.area.name) for duty in nobody], ", ")
    return Text("duty-holes", {"areas": names})


def _area(duty: AreaDuty, *, is_brief: bool, tests: Mapping[int, PhoneTest] | None = None) -> Text:
    zone, change = duty.area.zone, duty.next_hand_off
    lines: list[Any] = []
    for one in sorted(duty.levels, key=lambda one: (one.person is not None, one.level)):
        lines.append(_line(one, zone))
        if one.person is not None and tests is not None:
            lines.append(last_test(tests.get(one.person.id), zone))
        if one.then is not None and not is_brief:
            lines.append(Text("duty-then", {"name": person_label(one.then)}))
    if duty.has_nobody:
        lines.append(Text("duty-nobody"))
    args = {"area": Foreign(duty.area.name), "lines": Joined(lines, "\n")}
    if is_brief:
        return Text("duty-area-brief", args)
    next_ = Text("duty-next", {"at": At(change, zone)}) if change else Text("duty-no-change")
    return Text("duty-area", args | {"next": next_})


def _line(one: LevelDuty, zone: str) -> Text:
    args: dict[str, Any] = {"level": one.level}
    if one.until is not None:
        args["until"] = At(one.until, zone)
    if one.person is None:
        return Text("duty-hole-until" if one.until is not None else "duty-hole", args)
    args["name"] = person_label(one.person)
    if one.until is None:
        return Text("duty-line-open", args)
    return Text("duty-stand-in" if one.is_replacement else "duty-line", args)


def person_label(person: Person) -> Foreign | Text:
    """Name somebody on the rota, and mark whoever no alert would reach."""
    if person.telegram_id is not None and person.started_at is None:
        return Text("rota-not-started", {"name": name_of(person)})
    if not person.is_reachable:
        return Text("rota-unreachable", {"name": name_of(person)})
    return name_of(person)


def on_call_unreachable(person: Person, area: Area, level: int) -> Screen:
    """Tell coordinators that somebody on call can't be reached now, and why."""
    args = {"area": Foreign(area.name), "name": name_of(person), "level": level}
    rows = [[Button("rota-button-week", ShowWeek(area.id, 0).pack())]]
    return Screen("rota-unreachable-now", args | {"why": _why_unreachable(person)}, rows)


def _why_unreachable(person: Person) -> Text:
    """Say in the house's words what Telegram said; its own words where these are others."""
    words = (person.unreachable or "").casefold()
    for part, text_id in _UNREACHABLE:
        if part in words:
            return Text(text_id)
    return Text("rota-why-other", {"words": Foreign(person.unreachable or "–")})


def name_or_nobody(person: Person | None) -> Foreign | Text:
    return name_of(person) if person is not None else Text("rota-nobody")


# --- times --------------------------------------------------------------------------------------


def span(start: datetime, end: datetime, zone: str) -> Text:
    """Say from when to when, by the clocks of a zone."""
    return Text("rota-span", {"start": At(start, zone), "end": At(end, zone)})


# --- notices of overrides -----------------------------------------------------------------------


def you_are_on_instead(one: Override, zone: str, by: Person) -> Screen:
    """Tell a replacement when they are on call, and for whom."""
    args = {"span": span(one.starts_at, one.ends_at, zone), "by": name_of(by)}
    if one.replaced is None:
        return Screen("rota-told-as-well", args)
    return Screen("rota-told-instead", args | {"name": name_of(one.replaced)})


def you_are_replaced(one: Override, zone: str, by: Person) -> Screen:
    """Tell somebody when they are not on call, and who is."""
    args = {
        "span": span(one.starts_at, one.ends_at, zone),
        "name": name_or_nobody(one.replacement),
        "by": name_of(by),
    }
    return Screen("rota-told-replaced", args)


def override_ended(one: Override, zone: str) -> Screen:
    """Tell both that a replacement ends early."""
    args = {
        "at": At(one.ends_at, zone),
        "name": name_or_nobody(one.replacement),
        "replaced": name_or_nobody(one.replaced),
    }
    return Screen("rota-told-ended", args)


def moved(areas: Sequence[Area], before: Interval | None, after: Interval | None) -> Screen:
    """Tell somebody that their next time on call has moved: both times."""
    zone = areas[0].zone
    args = {
        "area": Joined([Foreign(area.name) for area in areas], ", "),
        "before": span(*before, zone) if before else Text("rota-none-planned"),
        "after": span(*after, zone) if after else Text("rota-none-planned"),
    }
    return Screen("rota-told-moved", args)


# --- notices of holes ---------------------------------------------------------------------------


def left_holes(person: Person, area: Area, holes: Sequence[Hole]) -> Screen:
    """Tell coordinators which hours somebody leaves behind."""
    week = Button("rota-button-week", ShowWeek(area.id, 0).pack())
    args = {
        "name": name_of(person),
        "area": Foreign(area.name),
        "holes": hole_lines(holes, area.zone),
    }
    return Screen("rota-left", args, [[week]])


def hole_lines(holes: Sequence[Hole], zone: str) -> Joined:
    """List hours that nobody has, a line each; beyond a few they are counted."""
    lines: list[Any] = [
        Text("rota-hole-line", {"level": one.level, "span": span(one.start, one.end, zone)})
        for one in holes[:LISTED]
    ]
    return Joined([*lines, *more_lines(len(holes) - LISTED)], "\n")


def more_lines(left: int) -> Iterable[Text]:
    """Count the lines that are left out."""
    return [Text("rota-more-lines", {"count": left})] if left > 0 else []
