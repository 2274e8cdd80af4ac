"""What a case is about, as an interpreter is told: the kind of the open alert about its resident.

The relay knows no alerts; these listeners bring it the word.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.kinds import AlertPlaced
from bot.alerts.model import Alert, AlertState
from bot.people.model import Person
from bot.relay import cases
from bot.relay.interpreters import search
from bot.relay.interpreters.rules import URGENT
from bot.relay.waits import CaseWaits
from bot.unanswered.alarm import UNANSWERED


async def on_case_waits(session: AsyncSession, fact: CaseWaits, now: datetime) -> None:
    """Note the kind of the newest open alert about a resident who waits for an answer."""
    fact.case.matter = await session.scalar(
        select(Alert.kind)
        .where(Alert.about_id == fact.case.resident_id, Alert.kind != UNANSWERED.name)
        .where(Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id.desc())
        .limit(1)
    )


async def on_alert_placed(session: AsyncSession, fact: AlertPlaced, now: datetime) -> None:
    """Note on somebody's open case the kind of an alert about them; an urgent one asks more."""
    alert = fact.alert
    if alert.about_id is None or alert.kind == UNANSWERED.name:
        return
    about = await session.get_one(Person, alert.about_id)
    case = await cases.open_case_of(session, about)
    if case is not None and case.matter not in URGENT:
        case.matter = alert.kind
        if alert.kind in URGENT:
            await search.go_on(session, case, now=now)
