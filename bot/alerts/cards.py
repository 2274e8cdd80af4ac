"""What phones show of an alert. Pure: a screen from the alert and its reader."""

from collections.abc import Mapping
from typing import Any

from bot.alerts import buttons
from bot.alerts.buttons import ReleaseAlert, ResolveAlert, StillOnIt
from bot.alerts.kinds import FOREIGN_LIMIT
from bot.alerts.model import Alert, AlertState
from bot.people.model import Person, name_of
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Joined, Rendered, Text
from bot.spine.texts.split import split


def card(alert: Alert, reader: Person, *, may_take: bool) -> Screen:
    """Show the alert as this person sees it now.

    Without the right to take it (a role that was taken away) the card has no buttons.
    """
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


def which(alert: Alert) -> dict[str, Any]:
    """Say which alert it is: its number, whom it is about, and where."""
    args = stored.unpack(alert.args)
    about = [args[name] for name in ("name", "gate") if name in args]
    return {"number": str(alert.id), "about": Joined([*about, _area(alert)], " · ")}


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
    take = [
        buttons.take_button(alert.id, alert.step),
        buttons.decline_button(alert.id, alert.step),
    ]
    return [take, *buttons.kept(alert.buttons)]


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
