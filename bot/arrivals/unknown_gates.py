"""Somebody stands at a gate whose code Weft does not know: the poster is wrong, or an old one.

The office hears who, and which code; it is over once they have checked in at a gate.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.acknowledge import end_alert
from bot.alerts.kinds import AlertDraft, AlertKind
from bot.alerts.model import Alert, AlertState
from bot.arrivals import cards
from bot.arrivals.scan import ArrivalOpened
from bot.people import rights
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign, Text

UNKNOWN_GATE = AlertKind("unknown-gate", ends_with_subject=False, joins_storms=True)
# One person's unknown codes wake the office at most this often.
AGAIN = timedelta(minutes=10)


async def report_code(
    session: AsyncSession, person: Person, code: str, *, zone: str, now: datetime
) -> bool:
    """Raise the alert of the office; tell whether the office knows of it.

    `zone`: the house's, since nobody knows where they are. Staff who try a poster wake nobody.
    """
    rights.require(person, Action.ASK, None)
    if person.roles - {Role.RESIDENT}:
        return False
    lately = await session.scalar(
        select(Alert)
        .where(Alert.kind == UNKNOWN_GATE.name, Alert.subject_id == person.id)
        .order_by(Alert.id.desc())
        .limit(1)
    )
    is_open = lately is not None and lately.state is not AlertState.RESOLVED
    if is_open or (lately is not None and lately.raised_at + AGAIN > now):
        return True
    args = cards.unknown_gate_facts(person, code, now, zone)
    draft = AlertDraft(
        kind=UNKNOWN_GATE,
        area_id=None,
        screen=Screen("alert-unknown-gate", args),
        subject_id=person.id,
        about_id=person.id,
    )
    await escalation.raise_alert(session, draft, now=now)
    return True


async def on_arrival_opened(session: AsyncSession, fact: ArrivalOpened, now: datetime) -> None:
    """End the alert of somebody who has found a gate: from now on the arrival's own goes on."""
    raised = await session.scalar(
        select(Alert.id)
        .where(
            Alert.kind == UNKNOWN_GATE.name,
            Alert.subject_id == fact.arrival.person_id,
            Alert.state != AlertState.RESOLVED,
        )
        .limit(1)
    )
    if raised is not None:
        gate = fact.arrival.gate
        args = {"gate": Foreign(gate.name), "area": Foreign(gate.area.name)}
        await end_alert(session, raised, Text("unknown-gate-ended", args), now=now)
