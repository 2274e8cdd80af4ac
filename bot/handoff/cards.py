"""What the leaver and the newcomer see when duty changes hands. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.alerts.model import Alert, AlertState
from bot.arrivals.model import Announcement, Arrival
from bot.handoff.buttons import ReadHandOff
from bot.handoff.contents import OpenThings
from bot.handoff.model import HandOff
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.relay.model import Case
from bot.spine.outbox.say import TEXT_LIMIT
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text, utf16_length

# How much of each list is shown, the rest being counted: the first that leaves it one message.
AT_MOST = (10, 6, 4, 2, 1)
NAMES = 3


@dataclass(frozen=True)
class AreaNews:
    """What changes for somebody in one area. `level` None: they are no longer on call there.

    `before`: their level until now, None for none. `until` None: no end is known. `others`: who
    is on call there beside them, or instead.
    """

    area: Area
    level: int | None
    before: int | None
    until: datetime | None
    others: Sequence[Person]


@dataclass(frozen=True)
class News:
    """All that changes for one person at one instant."""

    person: Person
    areas: Sequence[AreaNews]
    open_things: OpenThings

    @property
    def has_come(self) -> bool:
        """Tell whether they were not on call, or will now be called earlier."""
        return any(
            one.level is not None and (one.before is None or one.level < one.before)
            for one in self.areas
        )

    @property
    def has_left(self) -> bool:
        return all(one.level is None for one in self.areas)


def hand_off_card(news: News, hand_off: HandOff | None, *, is_read: bool = False) -> Screen:
    """Say where somebody is on call from now on, and what is open; a newcomer confirms it."""
    for most in AT_MOST:
        screen = _hand_off_card(news, hand_off, is_read, most)
        if utf16_length(screen.render(news.person.locale).text) <= TEXT_LIMIT:
            break
    return screen


def _hand_off_card(news: News, hand_off: HandOff | None, is_read: bool, most: int) -> Screen:
    lines = list(_area_lines(news.areas, most))
    parts: list[Any] = [Text(_head(news)), _at_most(lines, most), _open_part(news, most)]
    if any(_is_theirs(one, news.person) for one in news.open_things.alerts):
        parts.append(Text("hand-off-yours-stays"))
    if is_read:
        parts.append(Text("hand-off-read"))
    rows = []
    if hand_off is not None and not is_read:
        rows.append([Button("hand-off-button-read", ReadHandOff(hand_off.id).pack())])
    return Screen("hand-off-page", {"parts": Joined(parts)}, rows)


def unread_alert(hand_off: HandOff, areas: Sequence[Area]) -> Screen:
    """Say who is on call and has not read the hand-off."""
    args = {"name": name_of(hand_off.person), "areas": _names(areas, AT_MOST[0])}
    return Screen("hand-off-unread", args)


def _head(news: News) -> str:
    if news.has_left:
        return "hand-off-head-off"
    return "hand-off-head-on" if news.has_come else "hand-off-head-moved"


def _area_lines(areas: Sequence[AreaNews], most: int) -> Iterable[Text]:
    """Say it in a line for all areas in which the same changes."""
    alike: dict[Any, list[AreaNews]] = {}
    for one in areas:
        others = tuple(person.id for person in one.others)
        alike.setdefault((one.level, one.before, one.until, others), []).append(one)
    for group in alike.values():
        yield _area_line(group[0], _names([one.area for one in group], most))


def _area_line(one: AreaNews, areas: Joined) -> Text:
    others = _people(one.others)
    if one.level is None:
        return Text("hand-off-line-off", {"areas": areas, "names": others})
    args: dict[str, Any] = {"areas": areas, "level": one.level}
    if one.until is not None:
        args["until"] = At(one.until, one.area.zone)
    lines = [Text("hand-off-line-on" if one.until else "hand-off-line-open", args)]
    if one.before is not None:
        lines.append(Text("hand-off-line-before", {"level": one.before}))
    if one.others:
        lines.append(Text("hand-off-line-others", {"names": others}))
    return Text("hand-off-page", {"parts": Joined(lines, "\n")})


def _people(people: Sequence[Person]) -> Joined | Text:
    if not people:
        return Text("rota-nobody")
    return _at_most([name_of(one) for one in people], NAMES, ", ")


def _names(areas: Sequence[Area], most: int) -> Joined:
    return _at_most([Foreign(area.name) for area in areas], most, ", ")


def _open_part(news: News, most: int) -> Text | Joined:
    things = news.open_things
    if things.is_empty:
        return Text("hand-off-nothing")
    lists = (
        [_alert_line(one, news.person) for one in things.alerts],
        [_case_line(one) for one in things.cases],
        [_arrival_line(one) for one in things.received],
        [_expected_line(one) for one in things.expected],
    )
    shown = [_at_most(lines, most) for lines in lists if lines]
    return Joined([Text("hand-off-open"), *shown], "\n")


def _alert_line(alert: Alert, reader: Person) -> Text:
    if _is_theirs(alert, reader):
        who: Any = Text("hand-off-yours")
    elif alert.taker is not None:
        who = name_of(alert.taker)
    else:
        who = Text("hand-off-not-taken")
    kind = Text(f"alert-kind-{alert.kind}")
    args = {"kind": kind, "number": str(alert.id), "area": _area_name(alert.area), "who": who}
    return Text("hand-off-alert", args)


def _is_theirs(alert: Alert, reader: Person) -> bool:
    return alert.state is AlertState.ACKNOWLEDGED and alert.acknowledged_by == reader.id


def _case_line(case: Case) -> Text:
    args = {
        "name": name_of(case.resident),
        "language": LanguageName(case.language),
        "area": _area_name(case.area),
    }
    return Text("hand-off-case", args)


def _expected_line(one: Announcement) -> Joined:
    where = [Foreign(one.gate.name)] if one.gate is not None else []
    return Joined(["📋", Foreign(one.name), At(one.expected_at, one.zone), *where], " ")


def _arrival_line(arrival: Arrival) -> Text:
    gate = arrival.gate
    args = {
        "name": name_of(arrival.person),
        "gate": Foreign(gate.name),
        "area": _area_name(gate.area),
    }
    return Text("hand-off-arrival", args)


def _area_name(area: Area | None) -> Foreign | Text:
    return Foreign(area.name) if area is not None else Text("alert-no-area")


def _at_most(parts: Sequence[Any], most: int, between: str = "\n") -> Joined:
    """Join the first of these; count the others."""
    left = len(parts) - most
    more = [Text("list-more", {"count": left})] if left > 0 else []
    return Joined([*parts[:most], *more], between)
