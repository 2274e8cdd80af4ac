"""The page of who is on call: one for /duty and `weft duty`, so that both always say the same."""

from collections.abc import Sequence

from bot.oncall.rota import AreaDuty, PersonOnCall
from bot.people.model import name_of
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import At, Foreign, Joined, Text


def duty_page(duties: Sequence[AreaDuty]) -> Screen:
    """Show who is on call in these areas, and when that changes; times are local to each."""
    if not duties:
        return Screen("duty-no-area")
    return Screen("duty-page", {"parts": Joined([_area(duty) for duty in duties])})


def _area(duty: AreaDuty) -> Text:
    zone, change = duty.area.zone, duty.next_hand_off
    lines = [_line(on, zone) for on in duty.on_call]
    return Text(
        "duty-area",
        {
            "area": Foreign(duty.area.name),
            "lines": Joined(lines, "\n") if lines else Text("duty-nobody"),
            "next": Text("duty-next", {"at": At(change, zone)})
            if change
            else Text("duty-no-change"),
        },
    )


def _line(on: PersonOnCall, zone: str) -> Text:
    return Text(
        "duty-stand-in" if on.is_replacement else "duty-line",
        {"level": on.level, "name": name_of(on.person), "until": At(on.until, zone)},
    )
