"""What phones show of announced arrivals. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.arrivals.announced_buttons import (
    AmHere,
    ChangeOne,
    ComeLater,
    ComeNot,
    HaveCome,
    ItIs,
    ItIsNot,
    NotComing,
    ShowAnnounced,
    ShowMine,
    ShowOne,
)
from bot.arrivals.model import Announcement, AnnouncementState, Arrival
from bot.people.model import name_of
from bot.places.model import Area, Gate
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text

PAGE = 8
BUTTONS_A_ROW = 4

# --- one of them, in a line -----------------------------------------------------------------------


def details(one: Announcement, *, with_place: bool = True) -> Joined:
    """List what is known: when, where, how many, which language, what they need."""
    return details_of(
        one.expected_at,
        one.zone,
        place=(one.gate, one.area) if with_place else (None, None),
        party=one.party,
        language=one.language,
        needs=one.needs,
    )


def details_of(
    at: datetime,
    zone: str,
    *,
    place: tuple[Gate | None, Area | None],
    party: int | None,
    language: str | None,
    needs: str | None,
) -> Joined:
    """List the same of what is not kept yet. `place`: gate and area."""
    gate, area = place
    parts: list[Any] = [At(at, zone)]
    if gate is not None:
        parts.append(Foreign(gate.name))
    if area is not None:
        parts.append(Foreign(area.name))
    if party is not None:
        parts.append(Text("announced-people", {"party": party}))
    if language is not None:
        parts.append(LanguageName(language))
    if needs:
        parts.append(Foreign(needs))
    return Joined(parts, " · ")


def line(one: Announcement, number: int) -> Joined:
    """Show one in the list, after its number; the overdue are marked."""
    mark = "⏰ " if one.state is AnnouncementState.OVERDUE else ""
    return Joined([Joined([f"{number}. {mark}", Foreign(one.name)], ""), details(one)], "\n")


# --- the office -----------------------------------------------------------------------------------


def listing(expected: Sequence[Announcement], page: int) -> Screen:
    """Show a page of those who are expected; a number opens one, after the last page the first."""
    if not expected:
        return Screen("announced-none")
    at = page * PAGE
    shown = expected[at : at + PAGE] if page >= 0 else ()
    if not shown:
        page, at, shown = 0, 0, expected[:PAGE]
    numbered = list(enumerate(shown, at + 1))
    buttons = [
        Button("announced-number", ShowOne(one.id).pack(), {"number": str(number)})
        for number, one in numbered
    ]
    rows = [buttons[i : i + BUTTONS_A_ROW] for i in range(0, len(buttons), BUTTONS_A_ROW)]
    if len(expected) > PAGE:
        is_last = at + PAGE >= len(expected)
        rows.append([Button("areas-more", ShowAnnounced(0 if is_last else page + 1).pack())])
    lines = Joined([line(one, number) for number, one in numbered])
    return Screen("announced-list", {"count": len(expected), "entries": lines}, rows)


def card(one: Announcement, link: str, *, may_change: bool, may_end: bool) -> Screen:
    """Show one with all that is known and what this reader may do; `link` is the traveller's."""
    args = {
        "name": Foreign(one.name),
        "what": details(one),
        "state": Text(f"announced-state-{one.state}"),
    }
    back = [Button("announced-button-list", ShowAnnounced(0).pack())]
    if not one.is_expected:
        return Screen("announced-card", args, [back])
    rows: list[list[Button]] = []
    if may_end:
        rows.append([Button("announced-button-come", HaveCome(one.id).pack())])
    if may_change:
        rows.append(
            [
                Button("announced-button-time", ChangeOne(one.id, "time").pack()),
                Button("announced-button-gate", ChangeOne(one.id, "gate").pack()),
            ]
        )
    if may_end:
        rows.append([Button("announced-button-cancel", NotComing(one.id, 0).pack())])
    if not may_change:
        return Screen("announced-card", args, [*rows, back])
    return Screen("announced-card-link", args | {"link": Foreign(link)}, [*rows, back])


def ask_whether_not_coming(one: Announcement) -> Screen:
    """Ask once more; the way back stands where the tap before was not."""
    rows = [
        [Button("arrival-back", ShowOne(one.id).pack())],
        [Button("announced-cancel-sure", NotComing(one.id, 1).pack())],
    ]
    return Screen("announced-cancel-ask", {"name": Foreign(one.name)}, rows)


# --- the alert ------------------------------------------------------------------------------------


def overdue(one: Announcement, perhaps: Arrival | None) -> Screen:
    """Say who has not come, with the buttons that end it.

    `perhaps`: a check-in that nobody has said to be theirs.
    """
    lines: list[Any] = [details(one)]
    if perhaps is not None:
        came = At(perhaps.came_at, perhaps.gate.area.zone, "time")
        place = Foreign(perhaps.gate.name)
        who = {"name": name_of(perhaps.person), "gate": place, "since": came}
        lines.append(Text("announced-perhaps-come", who))
    args = {"name": Foreign(one.name), "what": Joined(lines)}
    return Screen("alert-announced-overdue", args, end_rows(one))


def end_rows(one: Announcement) -> Keyboard:
    """Return what ends it from the alert's card."""
    return [
        [Button("announced-button-come", HaveCome(one.id, 1).pack())],
        [Button("announced-button-cancel", NotComing(one.id, 0, 1).pack())],
    ]


def on_alert_card(arrival: Arrival) -> Text | None:
    """Say on a check-in's card what was announced of it, or perhaps of it; None for nothing."""
    one = arrival.announcement
    if one is None:
        return None
    what = details(one, with_place=False)
    if one.state is AnnouncementState.ARRIVED:
        return Text("announced-on-card", {"what": what})
    return Text("announced-maybe-on-card", {"name": Foreign(one.name), "what": what})


def ask_whether_it_is(arrival: Arrival, one: Announcement) -> Screen:
    """Ask the worker whether who has come is the announced one."""
    args = {
        "name": name_of(arrival.person),
        "gate": Foreign(arrival.gate.name),
        "other": Foreign(one.name),
        "what": details(one),
    }
    rows = [
        [Button("announced-it-is", ItIs(one.id, arrival.id).pack(), {"name": one.name})],
        [Button("announced-it-is-not", ItIsNot(one.id, arrival.id).pack())],
    ]
    return Screen("announced-ask", args, rows)


# --- the traveller --------------------------------------------------------------------------------


def traveller(one: Announcement) -> Screen:
    """Show the traveller what is announced, and what they can do."""
    return Screen("come-card", {"what": details(one)}, _traveller_rows(one))


def moved(one: Announcement) -> Screen:
    """Tell the traveller that it was changed."""
    return Screen("come-moved", {"what": details(one)}, _traveller_rows(one))


def where_are_you(one: Announcement) -> Screen:
    """Ask the traveller who is overdue."""
    return Screen("come-where", {"what": details(one)}, _traveller_rows(one))


def cancelled(one: Announcement) -> Screen:
    """Tell the traveller that they are not expected any more."""
    return Screen("come-cancelled", {"what": details(one)})


def ask_how_late(one: Announcement, offered: Sequence[int]) -> Screen:
    """Ask by how much the traveller comes later."""
    buttons = [
        Button("come-later-by", ComeLater(one.id, minutes).pack(), {"minutes": minutes})
        for minutes in offered
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    back = [Button("arrival-back", ShowMine(one.id).pack())]
    return Screen("come-card", {"what": details(one)}, [*rows, back])


def ask_whether_not(one: Announcement) -> Screen:
    """Ask the traveller once more."""
    rows = [
        [Button("arrival-back", ShowMine(one.id).pack())],
        [Button("come-not-sure", ComeNot(one.id, 1).pack())],
    ]
    return Screen("come-not-ask", buttons=rows)


def _traveller_rows(one: Announcement) -> Keyboard:
    return [
        [Button("arrival-call", AmHere(one.id).pack())],
        [Button("come-later", ComeLater(one.id, 0).pack())],
        [Button("come-not", ComeNot(one.id, 0).pack())],
    ]


def comes_later(one: Announcement) -> Screen:
    """Tell the staff that the traveller comes later."""
    return Screen("come-told-later", {"name": Foreign(one.name), "what": details(one)})


def comes_not(one: Announcement) -> Screen:
    """Tell the staff that the traveller does not come."""
    return Screen("come-told-not", {"name": Foreign(one.name), "what": details(one)})
