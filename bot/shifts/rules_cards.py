"""How an area's rules are shown: a button for each, which leads to its next value."""

from bot.places.model import Area
from bot.shifts.area_rules import VALUES, next_value, rules_of
from bot.shifts.desk_buttons import ShowCoverage
from bot.shifts.making_buttons import SetRule
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import Foreign, Text


def rules_card(area: Area) -> Screen:
    """Show what is on in an area."""
    rules = rules_of(area)
    rows: list[list[Button]] = []
    for name in VALUES:
        set_next = SetRule(area.id, name, next_value(rules, name)).pack()
        args = {"value": _value(name, getattr(rules, name))}
        rows.append([Button(f"rules-button-{name}", set_next, args)])
    rows.append([Button("desk-button-back", ShowCoverage(area.id, 0).pack())])
    return Screen("rules-card", {"area": Foreign(area.name)}, rows)


def _value(name: str, value: int) -> Text:
    if name in ("new", "minors"):
        return Text("rules-on" if value else "rules-off")
    if not value:
        return Text("rules-off")
    return Text("rules-minutes" if name == "grace" else "rules-hours", {"count": str(value)})


def ask_area(rows: Keyboard) -> Screen:
    """Ask whose rules; `rows` are the areas' buttons."""
    return Screen("rota-ask-area", buttons=rows)
