"""What somebody is shown of their private calendar address. Pure."""

from bot.oncall.buttons import ChangeAddress, ShowAddress
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign


def address(url: str) -> Screen:
    """Show it, with what changes it."""
    rows = [
        [Button("calendar-button-new", ChangeAddress(0).pack())],
        [Button("calendar-button-end", ChangeAddress(1).pack())],
    ]
    return Screen("calendar-address", {"address": Foreign(url)}, rows)


def ask_whether_sure(ends: int) -> Screen:
    """Ask before the present address opens nothing any more."""
    rows = [
        [Button("rota-button-back", ShowAddress(1).pack())],
        [Button("calendar-button-sure", ChangeAddress(ends, 1).pack())],
    ]
    return Screen("calendar-ask-sure", buttons=rows)


def ended() -> Screen:
    """Tell that they have none any more."""
    rows = [[Button("rota-button-address", ShowAddress().pack())]]
    return Screen("calendar-ended", buttons=rows)
