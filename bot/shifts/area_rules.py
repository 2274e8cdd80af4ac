"""What an area asks of people who take its shifts, beyond the usual: switched on by a tap.

The values are kept with the area, so that reading a shift reads them too.
"""

from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.db.queries import lock
from bot.spine.refused import Refused


@dataclass(frozen=True)
class AreaRules:
    """Rules of one area; 0 is off.

    `grace`: minutes by which two shifts may meet if somebody wants both. The last two ask for
    somebody experienced on the shift first.
    """

    rest: int = 0  # hours between two shifts
    week: int = 0  # hours from Monday to Sunday
    grace: int = 15
    new: int = 0  # people in training, and who has never done this work
    minors: int = 0

    @property
    def asks_for_guides(self) -> bool:
        return bool(self.new or self.minors)

    @property
    def is_usual(self) -> bool:
        return not (self.rest or self.week or self.asks_for_guides)


# The values that a tap leads through, in this order.
VALUES: dict[str, tuple[int, ...]] = {
    "rest": (0, 8, 10, 11, 12),
    "week": (0, 12, 20, 30, 40),
    "grace": (0, 5, 10, 15, 30),
    "new": (0, 1),
    "minors": (0, 1),
}


class OldRule(Refused):
    """The button names no rule, or no value of one."""

    text_id = "button-old"


def rules_of(area: Area) -> AreaRules:
    """Return the rules of an area."""
    kept: dict[str, Any] = area.shift_rules or {}
    known = {field.name for field in fields(AreaRules)}
    return AreaRules(**{name: value for name, value in kept.items() if name in known})


def next_value(rules: AreaRules, name: str) -> int:
    """Return the value that follows the current one; after the last comes the first."""
    values = VALUES[name]
    current = getattr(rules, name)
    return values[(values.index(current) + 1) % len(values)] if current in values else values[0]


async def set_rule(session: AsyncSession, by: Person, area_id: int, name: str, value: int) -> Area:
    """Set a rule of an area. It counts for what is taken from now on. Raises NotAllowed, OldRule.

    A button names the value, so that a second tap changes nothing.
    """
    area = await lock(session, Area, area_id)
    if area is None or value not in VALUES.get(name, ()):
        raise OldRule
    await roles.reload_grants(session, by)
    rights.require(by, Action.MANAGE_SHIFT, area_id)
    area.shift_rules = asdict(rules_of(area)) | {name: value}
    await session.flush()
    return area
