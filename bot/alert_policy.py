"""The policy: whom an alert tries next.

A rung for each level of the area's rota, in order; then the area's coordinators and the office, all at once; from then on the
same again and again, with whoever is on call, until somebody takes it. Who comes on call meanwhile joins the next rung.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import people, rota
from bot.alert_tables import Alert, Try
from bot.people import Person, Role
from bot.places import Area
from bot.rota import OnCall


@dataclass(frozen=True)
class Rung:
    """Whom to try now. `loud`: the policy's end, where everybody who is left is called."""

    people: list[Person]
    loud: bool


async def whom(session: AsyncSession, alert: Alert, now: datetime) -> Rung:
    """The people of the alert's present rung."""
    area = await session.get(Area, alert.area_id) if alert.area_id else None
    if area is None:
        return Rung(await _everybody(session, alert, []), loud=True)
    levels = sorted({entry.level for entry in await rota.entries_of(session, area.id)}) or [1]
    on = await rota.on_call_now(session, area, now=now)
    if alert.rung > len(levels):
        return Rung(await _everybody(session, alert, on), loud=True)
    level = levels[alert.rung - 1]
    tried = set(await session.scalars(select(Try.person_id).where(Try.alert_id == alert.id)))
    return Rung(
        _once(p for turn, p in on if turn.level == level or (turn.level < level and p.id not in tried)),
        loud=False,
    )


async def _everybody(session: AsyncSession, alert: Alert, on: list[tuple[OnCall, Person]]) -> list[Person]:
    found = [
        *await people.holders(session, Role.COORDINATOR, alert.area_id),
        *await people.holders(session, Role.OFFICE, alert.area_id),
    ]
    if alert.loud:
        found += [person for _, person in on]
    if alert.loud or not any(reachable(person) for person in found):
        # Nobody else is left to hear it: workers who are not on call must, and whoever runs the bot.
        found += await people.holders(session, Role.WORKER, alert.area_id)
        found += await people.holders(session, Role.ADMIN, alert.area_id)
    return _once(found)


def reachable(person: Person) -> bool:
    """Whether, as far as known, a message would arrive."""
    return person.telegram_id is not None and person.unreachable is None


def _once(found: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in found}.values())
