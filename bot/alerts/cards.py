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
from bot.alerts.buttons import ReleaseAlert, ResolveAlert, StillOnIt
from bot.alerts.kinds import FOREIGN_LIMIT
from bot.alerts.model import Alert, AlertState, Late
from bot.people.model import Person, name_of
from bot.spine.outbox.screen import Button, Keyboard, Screen, keyboard
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import At, Foreign, Joined, Rendered, Text
from bot.spine.texts.split import split
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

MOST_LINES = 12  # of alerts that were late, in one message


def card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    """Show the alert as this person sees it now; plainly, if its own words can't be rendered.

    Without the right to take it (a role that was taken away) the card has no buttons.
    """
    try:
        screen = _whole_card(alert, reader, may_take=may_take)
        screen.render(reader.locale)
    except Exception as error:  # by whatever it fails: without a card nobody would come
        _log_once(alert.id, alert.text_id, whereabouts(error))
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
            return Screen(
                _open_text(alert), args | {"times": alert.loud}, _open_buttons(alert, may_take)
            )
        case AlertState.ACKNOWLEDGED if is_taker:
            return Screen("alert-card-yours", args, _takers_buttons(alert))
        case AlertState.ACKNOWLEDGED:
            assert alert.taker is not None
            return Screen("alert-card-taken", args | {"name": name_of(alert.taker)})
        case AlertState.RESOLVED:
            args["ending"] = Text(alert.ending or "alert-ended", stored.unpack(alert.ending_args))
            has_buttons = is_taker and may_take and alert.ends_with_subject
            return Screen("alert-card-over", args, _takers_buttons(alert) if has_buttons else [])


def declined(alert: Alert) -> Screen:
    """Show somebody that the next are asked instead of them, and that they still may take it."""
    args = {"number": str(alert.id)}
    return Screen("alert-card-declined", args, [[buttons.take_button(alert.id, alert.step)]])


def _plain_card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    """Show number and area, with the buttons that can still be read."""
    number, taker = str(alert.id), alert.taker
    if alert.state is AlertState.RESOLVED:
        return Screen("alert-still-over", {"number": number})
    if taker is not None and taker.id != reader.id:
        return Screen("alert-taken-by", {"number": number, "name": name_of(taker)})
    args = {"number": number, "area": _area(alert)}
    try:
        rows = _takers_buttons(alert) if taker is not None else _open_buttons(alert, may_take)
    except Exception as error:
        _log_once(alert.id, alert.text_id, whereabouts(error))
        rows = _own_buttons(alert) if taker is None and may_take else []
    return Screen("alert-plain", args, rows)


def _renderable(rows: Keyboard, locale: str, alert: Alert) -> Keyboard:
    """Leave out the buttons whose labels can't be rendered."""
    return [[one for one in row if _has_label(one, locale, alert)] for row in rows]


def _has_label(button: Button, locale: str, alert: Alert) -> bool:
    try:
        keyboard(locale, [[button]])
    except Exception as error:
        _log_once(alert.id, button.label, whereabouts(error))
        return False
    return True


@lru_cache(maxsize=1024)
def _log_once(alert_id: int, text_id: str, error: str) -> None:
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
        _log_once(alert.id, alert.text_id, whereabouts(error))
        return which_one
    return more


def question(alert: Alert) -> Screen:
    """Ask the person who has it whether they are still on it."""
    return Screen(
        "alert-still-on-it",
        {"number": str(alert.id)},
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


def clipped(args: Mapping[str, Any]) -> dict[str, Any]:
    """Cut people's long texts to what a card can show."""
    return {name: _clipped(value) for name, value in args.items()}


def _area(alert: Alert) -> Foreign | Text:
    return Foreign(alert.area.name) if alert.area is not None else Text("alert-no-area")


def _open_text(alert: Alert) -> str:
    if alert.loud > 1:
        return "alert-card-again"
    if alert.loud:
        return "alert-card-all" if alert.was_anybody_asked else "alert-card-nobody"
    return "alert-card-reopened" if alert.reopened else "alert-card-open"


def _open_buttons(alert: Alert, may_take: bool) -> Keyboard:
    if not may_take:
        return []
    return [*_own_buttons(alert), *buttons.kept(alert.buttons)]


def _own_buttons(alert: Alert) -> Keyboard:
    take = buttons.take_button(alert.id, alert.step)
    return [[take, buttons.decline_button(alert.id, alert.step)]]


def _takers_buttons(alert: Alert) -> Keyboard:
    if alert.ends_with_subject:
        return buttons.kept(alert.taker_buttons)
    resolve = Button("alert-done", ResolveAlert(alert.id, alert.step).pack())
    common = [resolve, buttons.release_button(alert.id, alert.step)]
    return [common, *buttons.kept(alert.buttons)]


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
