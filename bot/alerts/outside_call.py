"""The outside call: after rounds in which nobody answered, telephones are to ring.

Telegram cannot pierce a silenced phone. Coordinators and the office see on the alert's card whom
to ring, and a voice service, if one is set, rings the next number of the list with each round.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards
from bot.alerts.kinds import RoundUnheard
from bot.alerts.model import Alert, AlertState, minutes_between
from bot.alerts.numbers import numbers_to_ring
from bot.people import roles
from bot.people.model import Person, Role
from bot.settings import Settings
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority
from bot.spine.outbox.say import ALERT, say
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign

log = structlog.get_logger()

CALL_SECONDS = 10
# All attempts lie before the next call to everybody, which rings by itself.
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=5), timedelta(seconds=10))

Body = Mapping[str, Any]


async def on_round_unheard(
    session: AsyncSession, fact: RoundUnheard, now: datetime, *, settings: Settings
) -> None:
    """Put the numbers on the cards of the next round, and have the voice service ring one."""
    alert = fact.alert
    if alert.state is not AlertState.OPEN or alert.loud <= settings.call_rounds:
        return
    numbers = await numbers_to_ring(session, alert)
    alert.numbers = [[one.label, one.number] for one in numbers]
    if settings.call_url.get_secret_value():
        due = Due.at_once(now, key=f"outside-call:{alert.id}:{alert.loud}")
        await ring_outside.schedule(session, due, alert_id=alert.id, call=alert.loud)


def calling(url: str) -> Callable[[Body], Awaitable[int]]:
    """Make the job's call to the voice service at this address; it returns the HTTP status."""

    async def call(body: Body) -> int:
        timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
        async with (
            aiohttp.ClientSession(timeout=timeout) as http,
            http.post(url, json=dict(body), allow_redirects=False) as response,
        ):
            status = response.status
        if not 200 <= status < 300:
            # By its status alone: the address may be a secret.
            raise ConnectionError(f"the voice service answered {status}")
        return status

    return call


async def _prepare(context: JobContext, alert_id: int, call: int) -> Body | None:
    """Say what to ring for, unless somebody has the alert or a later call rings for it."""
    alert = await context.session.get(Alert, alert_id)
    is_wanted = alert is not None and alert.state is AlertState.OPEN and alert.loud == call
    if alert is None or not is_wanted or not context.settings.call_url.get_secret_value():
        return None
    numbers = alert.numbers or []
    turn = call - context.settings.call_rounds - 1
    return {
        "id": f"{alert.id}-{call}",
        "area": alert.area.name if alert.area is not None else None,
        "gate": _gate_of(alert),
        "kind": alert.kind,
        "minutes": minutes_between(alert.raised_at, context.now),
        "number": numbers[turn % len(numbers)][1] if numbers else None,
    }


def _gate_of(alert: Alert) -> str | None:
    try:
        gate = stored.unpack(alert.args).get("gate")
    except (ValueError, KeyError):  # an upgrade has changed what rows keep
        return None
    return gate.text if isinstance(gate, Foreign) else None


async def _finish(context: JobContext, status: int, alert_id: int, call: int) -> None:
    log.warning("rung-outside", alert=alert_id, call=call, status=status)


async def _give_up(context: JobContext, alert_id: int, call: int) -> None:
    """Tell those who can ring themselves that the voice service does not; once an alert."""
    session, now = context.session, context.now
    log.error("outside-call-failed", alert=alert_id, call=call)
    alert = await session.get_one(Alert, alert_id)
    is_first = call == context.settings.call_rounds + 1
    if not is_first or alert.state is not AlertState.OPEN:
        return
    people: dict[int, Person] = {}
    for role in (Role.OFFICE, Role.COORDINATOR):
        people |= {one.id: one for one in await roles.holders(session, role, alert.area_id)}
    for person in people.values():
        if person.is_reachable and person.id != alert.about_id:
            await say(session, person, cards.ring_yourself(alert), now=now, sending=ALERT)


ring_outside = NetworkJob(
    "alert-outside-call",
    Priority.ALERT,
    _prepare,
    _finish,
    give_up=_give_up,
    back_off=BACK_OFF,
)
"""Arguments: the alert's id, the number of the call to everybody with which it leaves."""
