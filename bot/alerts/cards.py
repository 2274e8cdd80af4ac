"""What phones show of an alert. Pure: a screen from the alert and its reader.

What a row keeps may not be rendered any more: an upgrade has renamed a text, or wants another
argument. Then the card says so little that it always can be, and the alert goes on.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any

import structlog

from bot.alerts import buttons
from bot.alerts.buttons import (
    BENEATH,
    EVERYBODY,
    NEXT,
    NeedRelief,
    OpenAlerts,
    PassAlert,
    PassTo,
    ReleaseAlert,
    ResolveAlert,
    ShowAlert,
    StillOnIt,
    WriteTo,
)
from bot.alerts.kinds import FOREIGN_LIMIT
from bot.alerts.model import Alert, AlertState, Late, minutes_between
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.spine.outbox.screen import Button, Keyboard, Screen, keyboard
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import At, Foreign, Joined, Rendered, Text
from bot.spine.texts.split import split
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

MOST_LINES = 12  # of alerts that were late, in one message

# How many alerts stand on a page of the list.
PAGE = 8


def card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    """Show the alert as this person sees it now; plainly, if its own words can't be rendered.

    Without the right to take it (a role that was taken away) the card has no buttons.
    """
    try:
        screen = _whole_card(alert, reader, may_take=may_take)
        screen.render(reader.locale)
    except Exception as error:  # by whatever it fails: without a card nobody would come
        log_unrenderable(alert.id, alert.text_id, whereabouts(error))
        screen = _plain_card(alert, reader, may_take=may_take)
    return replace(screen, buttons=_renderable(screen.buttons, reader.locale, alert))


def _whole_card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    args: dict[str, Any] = {
        "number": str(alert.id),
        "area": _area(alert),
        "kind": Text(f"alert-kind-{alert.kind}"),
        "what": Text(alert.text_id, stored.unpack(alert.args)),
    }
    is_taker = alert.taker is not None and alert.taker.id == reader.id
    match alert.state:
        case AlertState.OPEN:
            args |= {"times": alert.loud, "name": name_of(alert.passer) if alert.passer else ""}
            rows = _open_buttons(alert, may_take)
            if not sees_numbers(alert, reader):
                return Screen(_open_text(alert), args, rows)
            whole = {"card": Text(_open_text(alert), args), "numbers": numbers_to_ring([alert])}
            return Screen("alert-card-numbers", whole, rows)
        case AlertState.ACKNOWLEDGED if is_taker:
            return Screen("alert-card-yours", args, _takers_buttons(alert))
        case AlertState.ACKNOWLEDGED:
            assert alert.taker is not None
            args["name"] = name_of(alert.taker)
            if alert.relief_since is not None:
                return Screen("alert-card-relief", args, _open_buttons(alert, may_take))
            return Screen("alert-card-taken", args)
        case AlertState.RESOLVED:
            args["ending"] = ending_of(alert)
            has_buttons = is_taker and may_take and alert.ends_with_subject
            rows = buttons.kept(alert.taker_buttons) if has_buttons else []
            return Screen("alert-card-over", args, rows)


def ending_of(alert: Alert) -> Text:
    """Return how it ended."""
    return Text(alert.ending or "alert-ended", stored.unpack(alert.ending_args))


def declined(alert: Alert) -> Screen:
    """Show somebody that the next are asked instead of them, and that they still may take it."""
    args = {"number": str(alert.id)}
    return Screen("alert-card-declined", args, [[buttons.take_button(alert.id, alert.step)]])


def sees_numbers(alert: Alert, reader: Person) -> bool:
    """Tell whether the reader is to ring somebody: rounds were in vain, and they may see whom."""
    is_in_vain = alert.state is AlertState.OPEN and alert.numbers is not None
    return is_in_vain and rights.may(reader, Action.RING_NUMBERS, alert.area_id)


def numbers_to_ring(alerts: Sequence[Alert]) -> Text:
    """Ask to ring the alerts' numbers, each once; say where they are entered if there are none."""
    numbers = {
        number: Text("alert-number", {"label": Foreign(label), "phone": Foreign(number)})
        for alert in alerts
        for label, number in alert.numbers or ()
    }
    if not numbers:
        return Text("alert-numbers-none")
    return Text("alert-numbers", {"numbers": Joined(list(numbers.values()), "\n")})


def ring_yourself(alert: Alert) -> Screen:
    """Tell that the voice service does not ring anybody for this alert."""
    args = {"number": str(alert.id), "numbers": numbers_to_ring([alert])}
    return Screen("alert-call-failed", args)


def _plain_card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    """Show number and area, with the buttons that can still be read."""
    number, taker = str(alert.id), alert.taker
    if alert.state is AlertState.RESOLVED:
        return Screen("alert-still-over", {"number": number})
    if taker is not None and taker.id != reader.id:
        return Screen("alert-plain-taken", {"number": number, "name": name_of(taker)})
    args = {"number": number, "area": _area(alert)}
    try:
        rows = _takers_buttons(alert) if taker is not None else _open_buttons(alert, may_take)
    except Exception as error:
        log_unrenderable(alert.id, alert.text_id, whereabouts(error))
        rows = _own_buttons(alert) if taker is None and may_take else []
    return Screen("alert-plain", args, rows)


def _renderable(rows: Keyboard, locale: str, alert: Alert) -> Keyboard:
    """Leave out the buttons whose labels can't be rendered."""
    return [[one for one in row if _has_label(one, locale, alert)] for row in rows]


def _has_label(button: Button, locale: str, alert: Alert) -> bool:
    try:
        keyboard(locale, [[button]])
    except Exception as error:
        log_unrenderable(alert.id, button.label, whereabouts(error))
        return False
    return True


@lru_cache(maxsize=1024)
def log_unrenderable(alert_id: int, text_id: str, error: str) -> None:
    """Log that an alert's words can't be rendered; remembered, since each step tries again."""
    log.error("alert-unrenderable", alert=alert_id, text=text_id, error=error)


def which(alert: Alert) -> dict[str, Any]:
    """Say which alert it is: its number, whom it is about, and where."""
    which_one = {"number": str(alert.id), "about": _area(alert)}
    try:
        args = stored.unpack(alert.args)
        about = [args[name] for name in ("name", "gate") if name in args]
        more = which_one | {"about": Joined([*about, _area(alert)], " · ")}
        texts.render(texts.FALLBACK, "alert-yours", more)
    except Exception as error:
        log_unrenderable(alert.id, alert.text_id, whereabouts(error))
        return which_one
    return more


def question(alert: Alert, *, now: datetime) -> Screen:
    """Ask the person who has it whether they are still on it: for whom, where, how long by now."""
    assert alert.acknowledged_at is not None
    return Screen(
        "alert-still-on-it",
        which(alert) | {"minutes": minutes_between(alert.acknowledged_at, now)},
        [
            [
                Button("alert-still-yes", StillOnIt(alert.id, alert.step).pack()),
                Button("alert-give-back", ReleaseAlert(alert.id, alert.step).pack()),
            ]
        ],
    )


def answered_question(alert: Alert, text_id: str) -> Screen:
    """Show what became of that question."""
    return Screen(text_id, {"number": str(alert.id)})


# --- the list -----------------------------------------------------------------------------------


def alert_list(alerts: Sequence[Alert], page: int, *, now: datetime) -> Screen:
    """Show a page of alerts, each with a button for a fresh card; after the last comes the first.

    What happened stands on the card alone: the list fits into one message.
    """
    if not alerts:
        return Screen("alert-list-none")
    start = page * PAGE if 0 <= page * PAGE < len(alerts) else 0
    shown = alerts[start : start + PAGE]
    show = [
        Button("alert-list-show", ShowAlert(alert.id).pack(), {"number": str(alert.id)})
        for alert in shown
    ]
    rows: list[Sequence[Button]] = [show[at : at + 2] for at in range(0, len(show), 2)]
    if len(alerts) > PAGE:
        following = start // PAGE + 1 if start + PAGE < len(alerts) else 0
        rows.append([Button("areas-more", OpenAlerts(following).pack())])
    lines = Joined([_list_line(alert, now) for alert in shown])
    return Screen("alert-list", {"count": len(alerts), "lines": lines}, rows)


def _list_line(alert: Alert, now: datetime) -> Text:
    args = {
        "kind": Text(f"alert-kind-{alert.kind}"),
        "minutes": minutes_between(alert.raised_at, now),
        "how": _how_it_stands(alert),
    }
    return Text("alert-list-line", which(alert) | args)


def _how_it_stands(alert: Alert) -> Text:
    if alert.state is AlertState.RESOLVED:
        return Text("alert-list-to-close")
    if alert.taker is None:
        return Text("alert-list-open", {"times": alert.step})
    text_id = "alert-list-relief" if alert.relief_since is not None else "alert-list-taken"
    return Text(text_id, {"name": name_of(alert.taker)})


# --- passing on ---------------------------------------------------------------------------------


def ask_to_whom(alert: Alert, colleagues: Sequence[Person], page: int) -> Screen:
    """Ask to whom it is to be passed on; after the last page of colleagues comes the first."""
    start = page * PAGE if 0 <= page * PAGE < len(colleagues) else 0
    rows = [
        [Button("alert-pass-next", PassTo(alert.id, NEXT).pack())],
        *(
            [Button("area-label", PassTo(alert.id, one.id).pack(), {"name": name_of(one)})]
            for one in colleagues[start : start + PAGE]
        ),
        [Button("alert-pass-all", PassTo(alert.id, EVERYBODY).pack())],
    ]
    if len(colleagues) > PAGE:
        following = start // PAGE + 1 if start + PAGE < len(colleagues) else 0
        rows.append([Button("areas-more", PassAlert(alert.id, following).pack())])
    return Screen("alert-pass-ask", which(alert), rows)


def passed_to(alert: Alert, colleague: Person) -> Screen:
    """Tell who passed it on that their colleague is asked, and what follows."""
    return Screen("alert-passed-to", {"number": str(alert.id), "name": name_of(colleague)})


def relieved(alert: Alert, by: Person) -> Screen:
    """Tell who needed relief that somebody has it now."""
    return Screen("alert-relieved", {"number": str(alert.id), "name": name_of(by)})


# --- for the admins ----------------------------------------------------------------------------


def outage(away: tuple[datetime, datetime], late: Sequence[Late], *, zone: str) -> Screen:
    """Tell the admins from when to when nobody led, and which alerts were late by how much."""
    args: dict[str, Any] = {"from": At(away[0], zone), "until": At(away[1], zone)}
    if not late:
        return Screen("alert-outage", args)
    return Screen("alert-outage-late", args | {"alerts": _lines(late)})


def found_again(lost: Sequence[Late]) -> Screen:
    """Tell the admins of alerts that had stopped."""
    return Screen("alert-found-again", {"alerts": _lines(lost)})


def _lines(late: Sequence[Late]) -> Joined:
    lines = [
        Text(
            "alert-late",
            {
                "number": str(one.alert.id),
                "area": _area(one.alert),
                "minutes": max(1, round(one.by.total_seconds() / 60)),
            },
        )
        for one in late[:MOST_LINES]
    ]
    if len(late) > MOST_LINES:
        lines.append(Text("alert-late-more", {"count": len(late) - MOST_LINES}))
    return Joined(lines, "\n")


# --- pieces -------------------------------------------------------------------------------------


def without_buttons(screen: Screen) -> Screen:
    """Show it where another message has the buttons."""
    return Screen(screen.text_id, screen.args)


def clipped(args: Mapping[str, Any]) -> dict[str, Any]:
    """Cut people's long texts to what a card can show."""
    return {name: _clipped(value) for name, value in args.items()}


def _area(alert: Alert) -> Foreign | Text:
    return Foreign(alert.area.name) if alert.area is not None else Text("alert-no-area")


def _open_text(alert: Alert) -> str:
    if alert.loud > 1:
        return "alert-card-again"
    if alert.passer is not None and not (alert.loud and alert.was_anybody_asked):
        return "alert-card-passed"
    if alert.loud:
        if alert.was_anybody_asked:
            return "alert-card-all"
        return "alert-card-unreached" if alert.was_anybody_on_call else "alert-card-nobody"
    return "alert-card-reopened" if alert.reopened else "alert-card-open"


def _open_buttons(alert: Alert, may_take: bool) -> Keyboard:
    if not may_take:
        return []
    return [*_own_buttons(alert), *buttons.kept(alert.buttons)]


def _own_buttons(alert: Alert) -> Keyboard:
    take = buttons.take_button(alert.id, alert.step)
    return [[take, buttons.decline_button(alert.id, alert.step)]]


def _takers_buttons(alert: Alert) -> Keyboard:
    """Offer the taker what comes next; what ends it stands last, far from *Take it*."""
    rows: list[Sequence[Button]] = []
    if alert.about_id is not None and not alert.buttons:
        rows.append([Button("alert-write", WriteTo(alert.id).pack())])
    rows += buttons.kept(alert.taker_buttons if alert.ends_with_subject else alert.buttons)
    cannot = Button("alert-decline", ReleaseAlert(alert.id, alert.step).pack())
    rows.append([cannot, Button("alert-pass", PassAlert(alert.id, BENEATH).pack())])
    if alert.relief_since is None:
        rows.append([Button("alert-relief", NeedRelief(alert.id, 1).pack())])
    else:
        rows.append([Button("alert-relief-end", NeedRelief(alert.id, 0).pack())])
    if not alert.ends_with_subject:
        rows.append([Button("alert-done", ResolveAlert(alert.id, alert.step).pack())])
    return rows


def _clipped(value: Any) -> Any:
    match value:
        case Foreign():
            return _clip(value)
        case Text(text_id, args):
            return Text(text_id, clipped(args))
        case _:
            return value


def _clip(value: Foreign) -> Foreign:
    if texts.utf16_length(value.text) <= FOREIGN_LIMIT:
        return value
    whole = Rendered(value.text, [dict(entity) for entity in value.entities])
    head = split(whole, FOREIGN_LIMIT)[0]
    return Foreign(head.text.rstrip() + "…", tuple(head.entities), value.quote)
