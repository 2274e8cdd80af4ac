"""What people see of the rota: a week, a day, a night with what can be done to it, its holes."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from bot.oncall.buttons import (
    AskCover,
    AskSwap,
    Change,
    ChangeNight,
    DrawWeek,
    EndOverride,
    OrderCalendar,
    PickPerson,
    PickSwap,
    ShowAddress,
    ShowDay,
    ShowFairness,
    ShowNight,
    ShowRotations,
    ShowWeek,
    minute_of,
)
from bot.oncall.calculator import Hole, OnCall, shifts_of_duty
from bot.oncall.cards import LISTED, hole_lines, more_lines, name_or_nobody, person_label, span
from bot.oncall.model import Override
from bot.oncall.nights import Night
from bot.oncall.rota import WEEK, AreaRota
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text, one_line
from bot.spine.wall_clock import instant_on, local_day

DAY = timedelta(days=1)
# Buttons of people and nights on one page; Telegram shows them two a row.
PEOPLE_A_PAGE = 30
# Fluent takes a part of 1,000 characters at most.
LINES_A_DAY = 18
# Columns of a name on a button; Telegram would cut the whole label.
NAME_COLUMNS = 12

# --- the week and the day -----------------------------------------------------------------------


def week_page(
    rota: AreaRota, week: int, to: Person, now: datetime, *, has_web: bool = False
) -> Screen:
    """Show seven days from now on, or from a later week's beginning; spans are merged.

    `has_web`: a calendar can have an address.
    """
    zone = rota.area.zone
    start = now + week * WEEK
    first = local_day(start, zone)
    end = instant_on(first + 7 * DAY, 0, zone)
    lines: dict[date, list[tuple[datetime, Text]]] = {}
    # A week further, so that what goes on is not said to end with the page.
    horizon = end + WEEK
    for one in shifts_of_duty(rota.rota, start, horizon):
        begins = max(one.since, start)
        if begins >= end:
            continue
        args = {"level": one.level, "name": person_label(rota.people[one.person_id])}
        if one.until >= horizon:
            text = Text("duty-line-open", args)
        else:
            text = _line("rota-week-line", zone, (begins, one.until), args)
        lines.setdefault(local_day(begins, zone), []).append((begins, text))
    for hole in rota.holes(start, end):
        begins = hole.start
        text = _line("rota-week-hole", zone, (begins, hole.end), {"level": hole.level})
        lines.setdefault(local_day(begins, zone), []).append((begins, text))
    days = [
        Text("rota-week-day", {"day": _day(day, zone), "lines": Joined(_in_order(of_day), "\n")})
        for day, of_day in sorted(lines.items())
    ]
    head = Text("rota-week", {"area": Foreign(rota.area.name)})
    parts = Joined([head, *(days or [Text("rota-week-free")])])
    return Screen(
        "duty-page", {"parts": parts}, _week_buttons(rota.area, first, week, to, has_web=has_web)
    )


def _week_buttons(area: Area, first: date, week: int, to: Person, *, has_web: bool) -> Keyboard:
    days = [
        Button(
            "rota-label-day",
            ShowDay(area.id, (first + ahead * DAY).toordinal()).pack(),
            {"day": _day(first + ahead * DAY, area.zone)},
        )
        for ahead in range(7)
    ]
    rows = [days[at : at + 3] for at in range(0, 7, 3)]
    turn = [Button("rota-button-next-week", ShowWeek(area.id, week + 1).pack())]
    if week:
        turn.insert(0, Button("rota-button-this-week", ShowWeek(area.id, 0).pack()))
    rows.append(turn)
    files = [Button("rota-button-picture", DrawWeek(area.id, week).pack())]
    if rights.may(to, Action.TAKE_ALERT, area.id):
        files.append(Button("rota-button-calendar", OrderCalendar().pack()))
    rows.append(files)
    if has_web and rights.may(to, Action.TAKE_ALERT, area.id):
        rows.append([Button("rota-button-address", ShowAddress().pack())])
    if rights.may(to, Action.PLAN_ROTA, area.id):
        rows.append([Button("rota-button-rotations", ShowRotations(area.id).pack())])
    if rights.may(to, Action.SEE_REPORTS, area.id):
        rows.append([Button("rota-button-fairness", ShowFairness(area.id).pack())])
    return rows


def day_page(area: Area, day: date, nights: Sequence[Night]) -> Screen:
    """Show a day's nights, each with its button."""
    lines = [_night_line(one) for one in nights[:LINES_A_DAY]] or [Text("rota-week-free")]
    args = {
        "area": Foreign(area.name),
        "day": _day(day, area.zone),
        "lines": Joined(lines, "\n"),
    }
    rows = [[_night_button(one)] for one in nights[:PEOPLE_A_PAGE]]
    return Screen("rota-day", args, [*rows, [_back_to_week(area)]])


def _night_line(night: Night) -> Text:
    times = night.start, night.end
    if night.person is None:
        return _line("rota-week-hole", night.area.zone, times, {"level": night.level})
    args = {"level": night.level, "name": person_label(night.person)}
    return _line("rota-week-line", night.area.zone, times, args)


def _line(text_id: str, zone: str, times: tuple[datetime, datetime], args: dict[str, Any]) -> Text:
    """Say from when to when in times of day; with the date where it ends after a day or more."""
    start, end = times
    style = "time" if end - start <= DAY else "moment"
    return Text(text_id, {"start": At(start, zone, "time"), "end": At(end, zone, style)} | args)


def _in_order(lines: Sequence[tuple[datetime, Text]]) -> list[Text]:
    return [text for _, text in sorted(lines, key=lambda line: line[0])]


def _day(day: date, zone: str) -> At:
    return At(instant_on(day, 12 * 60, zone), zone, "date")


def _night_button(night: Night) -> Button:
    tap = show_night(night).pack()
    args: dict[str, Any] = {
        "start": At(night.start, night.area.zone, "time"),
        "level": night.level,
    }
    if night.person is None:
        return Button("rota-label-hole", tap, args)
    return Button("rota-label-night", tap, args | {"name": short_name(night.person)})


def short_name(person: Person) -> str:
    """Cut a name for a button."""
    return one_line(person.name)[:NAME_COLUMNS]


def show_night(night: Night) -> ShowNight:
    person_id = night.person.id if night.person is not None else 0
    return ShowNight(person_id, night.area.id, night.level, minute_of(night.start))


def _back_to_week(area: Area) -> Button:
    return Button("rota-button-week", ShowWeek(area.id, 0).pack())


# --- a night ------------------------------------------------------------------------------------


def night_page(night: Night, overrides: Sequence[Override], to: Person, now: datetime) -> Screen:
    """Show a night with what this person may do to it."""
    args: dict[str, Any] = {
        "area": Foreign(night.area.name),
        "level": night.level,
        "span": span(night.start, night.end, night.area.zone),
    }
    rows = [*_own_rows(night, to), *_leader_rows(night, overrides, to)] if night.end > now else []
    day = local_day(night.start, night.area.zone).toordinal()
    rows.append([Button("rota-button-back", ShowDay(night.area.id, day).pack())])
    if night.person is None:
        return Screen("rota-night-hole", args, rows)
    return Screen("rota-night", args | {"name": person_label(night.person)}, rows)


def _own_rows(night: Night, to: Person) -> list[list[Button]]:
    start = minute_of(night.start)
    if night.person is not None and night.person.id == to.id:
        place = night.area.id, night.level, start
        return [
            [Button("rota-button-cover", AskCover(*place).pack())],
            [Button("rota-button-swap", PickSwap(*place, 0).pack())],
        ]
    if night.person is None and rights.may(to, Action.TAKE_ALERT, night.area.id):
        return [[Button("rota-button-stand-in", _change(night, Change.STAND_IN))]]
    return []


def _leader_rows(night: Night, overrides: Sequence[Override], to: Person) -> list[list[Button]]:
    if not rights.may(to, Action.PLAN_ROTA, night.area.id):
        return []
    if night.person is None:
        return [
            [Button("rota-button-put", _pick(night, Change.PUT, 0))],
            [Button("rota-button-meant", _change(night, Change.MEANT))],
            *_end_rows(overrides),
        ]
    return [
        [Button("rota-button-instead", _pick(night, Change.INSTEAD, 0))],
        [Button("rota-button-as-well", _pick(night, Change.AS_WELL, 0))],
        [Button("rota-button-nobody", _change(night, Change.NOBODY))],
        *_end_rows(overrides),
    ]


def _end_rows(overrides: Sequence[Override]) -> list[list[Button]]:
    return [
        [
            Button(
                "rota-button-end",
                EndOverride(one.id).pack(),
                {"name": name_or_nobody(one.replacement)},
            )
        ]
        for one in overrides[:3]
    ]


def _change(night: Night, change: Change, by: int = 0) -> str:
    tap = show_night(night)
    return ChangeNight(str(change), tap.person, by, tap.area, tap.level, tap.start).pack()


def _pick(night: Night, change: Change, page: int) -> str:
    tap = show_night(night)
    return PickPerson(str(change), tap.person, tap.area, tap.level, tap.start, page).pack()


def choose_person(night: Night, change: Change, people: Sequence[Person], page: int) -> Screen:
    """Ask who is to be on call; those who are on call meanwhile are left out."""
    shown = people[page * PEOPLE_A_PAGE :][:PEOPLE_A_PAGE] or people[:PEOPLE_A_PAGE]
    buttons = [
        Button("label-of-a-person", _change(night, change, one.id), {"name": short_name(one)})
        for one in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(people) > PEOPLE_A_PAGE:
        is_last = (page + 1) * PEOPLE_A_PAGE >= len(people)
        rows.append([Button("areas-more", _pick(night, change, 0 if is_last else page + 1))])
    rows.append([Button("rota-button-back", show_night(night).pack())])
    args = {"span": span(night.start, night.end, night.area.zone)}
    return Screen("rota-choose-person", args, rows)


def choose_swap(mine: Night, nights: Sequence[Night], page: int) -> Screen:
    """Ask for which night one's own is to be swapped."""
    back = [Button("rota-button-back", show_night(mine).pack())]
    if not nights:
        return Screen("rota-swap-none", buttons=[back])
    start = minute_of(mine.start)
    place = mine.area.id, mine.level, start
    shown = nights[page * PEOPLE_A_PAGE :][:PEOPLE_A_PAGE] or nights[:PEOPLE_A_PAGE]
    rows = [
        [
            Button(
                "rota-label-swap",
                AskSwap(one.person.id, *place, minute_of(one.start)).pack(),
                {"day": At(one.start, one.area.zone, "date"), "name": short_name(one.person)},
            )
        ]
        for one in shown
        if one.person is not None
    ]
    if len(nights) > PEOPLE_A_PAGE:
        is_last = (page + 1) * PEOPLE_A_PAGE >= len(nights)
        more = PickSwap(*place, 0 if is_last else page + 1).pack()
        rows.append([Button("areas-more", more)])
    args = {"yours": span(mine.start, mine.end, mine.area.zone)}
    return Screen("rota-swap-choose", args, [*rows, back])


def tonight(theirs: Sequence[tuple[Area, OnCall]]) -> Screen:
    """Tell somebody where and when they are on call next; who can't, finds cover."""
    parts = [
        Text(
            "duty-area-brief",
            {
                "area": Foreign(area.name),
                "lines": Text(
                    "rota-hole-line",
                    {"level": one.level, "span": span(one.since, one.until, area.zone)},
                ),
            },
        )
        for area, one in theirs
    ]
    area, first = theirs[0]
    cover = AskCover(area.id, first.level, minute_of(first.since))
    rows = [[Button("rota-button-cover", cover.pack())], [_back_to_week(area)]]
    return Screen("duty-page", {"parts": Joined([Text("rota-tonight"), *parts])}, rows)


# --- holes --------------------------------------------------------------------------------------


def saved_holes(area: Area, holes: Sequence[Hole]) -> Screen:
    """Name the holes that a change leaves."""
    args = {"holes": hole_lines(holes, area.zone)}
    return Screen("rota-saved-holes", args, _hole_buttons(area, holes))


def saved_unreachable(person: Person) -> Screen:
    """Name somebody who was put on call and whom no alert reaches."""
    return Screen("rota-saved-unreachable", {"name": person_label(person)})


def warn_holes(area: Area, holes: Sequence[Hole]) -> Screen:
    """Tell coordinators of hours to come that nobody has; a button leads to each."""
    args = {"area": Foreign(area.name), "holes": hole_lines(holes, area.zone)}
    return Screen("rota-warn-holes", args, _hole_buttons(area, holes))


def warn_people(area: Area, people: Sequence[tuple[Person, Hole]]) -> Screen:
    """Tell coordinators of people on call soon whom no alert would reach."""
    lines: list[Any] = [
        Text(
            "rota-warn-person-line",
            {
                "name": person_label(person),
                "level": hours.level,
                "span": span(hours.start, hours.end, area.zone),
            },
        )
        for person, hours in people[:LISTED]
    ]
    lines += more_lines(len(people) - LISTED)
    args = {"area": Foreign(area.name), "people": Joined(lines, "\n")}
    return Screen("rota-warn-people", args, [[_back_to_week(area)]])


def _hole_buttons(area: Area, holes: Sequence[Hole]) -> Keyboard:
    buttons = [
        Button(
            "rota-label-hole",
            ShowNight(0, area.id, one.level, minute_of(one.start)).pack(),
            {"start": At(one.start, area.zone, "time"), "level": one.level},
        )
        for one in holes[:LISTED]
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
