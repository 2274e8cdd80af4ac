"""The buttons of alerts: what they carry, and how a row keeps those of an alert's subject."""

from typing import Any

from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.texts import stored


class TakeAlert(Payload, prefix="altk"):
    """Take it."""

    alert: int
    step: int


class DeclineAlert(Payload, prefix="alno"):
    """I can't."""

    alert: int
    step: int


class StillOnIt(Payload, prefix="alst"):
    """Still on it."""

    alert: int
    step: int


class ReleaseAlert(Payload, prefix="algb"):
    """Pass it on."""

    alert: int
    step: int


class PassAlert(Payload, prefix="alps"):
    """Ask to whom it is to be passed on: a page of colleagues, first BENEATH the card."""

    alert: int
    page: int


BENEATH = -1


class PassTo(Payload, prefix="alpt"):
    """Pass it on to the colleague `to`, or to NEXT or EVERYBODY."""

    alert: int
    to: int


NEXT, EVERYBODY = 0, -1


class NeedRelief(Payload, prefix="alrl"):
    """I need relief now; 0: I keep it after all."""

    alert: int
    wanted: int


class WriteTo(Payload, prefix="alwr"):
    """Write to the person whom it is about."""

    alert: int


class ResolveAlert(Payload, prefix="aldn"):
    """It is dealt with."""

    alert: int
    step: int


class ShowAlert(Payload, prefix="alsh"):
    """Show how it stands, on a fresh card."""

    alert: int


class OpenAlerts(Payload, prefix="alls"):
    """Show a page of the open alerts, in place of the list that has this button."""

    page: int


class TakeStorm(Payload, prefix="sttk"):
    """Take all alerts of a storm that nobody has."""

    storm: int


class DeclineStorm(Payload, prefix="stno"):
    """I can't take any of them."""

    storm: int


class ReleaseStorm(Payload, prefix="stgb"):
    """Pass on all of them that are mine."""

    storm: int


class SplitStorm(Payload, prefix="stsp"):
    """Ask with whom they are to be split: a page of colleagues, first BENEATH the card."""

    storm: int
    page: int


class SplitWith(Payload, prefix="stsw"):
    """Split them with the colleague `to`."""

    storm: int
    to: int


class StillOnStorm(Payload, prefix="stst"):
    """Still on those that are mine."""

    storm: int


class StormPage(Payload, prefix="stpg"):
    """Show a page of the list."""

    storm: int
    page: int


def take_button(alert_id: int, step: int) -> Button:
    return Button("alert-take", TakeAlert(alert_id, step).pack())


def decline_button(alert_id: int, step: int) -> Button:
    return Button("alert-decline", DeclineAlert(alert_id, step).pack())


def keep(rows: Keyboard) -> list[Any]:
    """Return buttons as JSON, for a row."""
    return [[[b.label, b.data, stored.pack(b.args or {}), b.url] for b in row] for row in rows]


def kept(rows: list[Any]) -> list[list[Button]]:
    """Return the buttons that a row keeps."""
    return [
        [Button(label, data, stored.unpack(args), url) for label, data, args, url in row]
        for row in rows
    ]
