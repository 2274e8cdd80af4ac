"""What coordinators and the office are shown of the numbers to ring. Pure."""

from collections.abc import Sequence

from bot.alerts.number_buttons import AddNumber, RemoveNumber, ShowNumbers
from bot.alerts.numbers import MOST_NUMBERS, RingNumber
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import Foreign, Joined, Text

LABEL_SHOWN = 20  # columns of a button


def ask_area(rows: Sequence[Sequence[Button]], *, may_all: bool) -> Screen:
    """Ask whose numbers; `may_all`: the list for all areas is theirs too."""
    everywhere = [[Button("policy-all-areas", ShowNumbers(0).pack())]] if may_all else []
    return Screen("numbers-ask-area", buttons=[*everywhere, *rows])


def number_page(area: Area | None, numbers: Sequence[RingNumber]) -> Screen:
    """Show a list, with what changes it."""
    area_id = area.id if area is not None else 0
    lines = [
        Text("alert-number", {"label": Foreign(one.label), "phone": Foreign(one.number)})
        for one in numbers
    ]
    rows = [
        [
            Button(
                "numbers-button-remove",
                RemoveNumber(area_id, one.id).pack(),
                {"label": shorten(one.label, LABEL_SHOWN)},
            )
        ]
        for one in numbers
    ]
    if len(numbers) < MOST_NUMBERS:
        rows.insert(0, [Button("numbers-button-add", AddNumber(area_id).pack())])
    name = Foreign(area.name) if area is not None else Text("policy-all-areas")
    shown = Joined(lines, "\n") if lines else Text("numbers-none")
    return Screen("numbers-list", {"area": name, "numbers": shown}, rows)
