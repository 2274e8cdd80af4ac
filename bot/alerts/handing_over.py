"""How a taker hands an alert over: passed on it is open again at once; with relief it stays theirs
until somebody takes it over.

Passed on to a colleague, it asks them first and then climbs as usual: no alert waits for one
person alone. Who passed it on is not rung again on the way up.
"""

from datetime import datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards, escalation
from bot.alerts.attempts import log_attempt, refresh
from bot.alerts.buttons import EVERYBODY, NEXT
from bot.alerts.following import take_up
from bot.alerts.guard import require_theirs
from bot.alerts.kinds import Change
from bot.alerts.model import Alert, AttemptOutcome, lock_alert
from bot.alerts.policy import FIRST_CALLED
from bot.alerts.situation import course_of
from bot.oncall import rota
from bot.people import roles
from bot.people.model import Person, Role
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused

log = structlog.get_logger()

# Whose holders can be chosen by name, after those on call.
_COLLEAGUES = (Role.WORKER, *FIRST_CALLED, Role.ADMIN)


class ColleagueGone(Refused):
    """Somebody to whom it can't be passed on now."""

    text_id = "alert-pass-gone"


async def undo_taking(session: AsyncSession, alert: Alert, *, now: datetime) -> None:
    """Let an alert go on from its place, since its taker took that back a moment later."""
    await escalation.open_again(session, alert, change=Change.UNDONE, now=now)
    if alert.loud:
        await escalation.schedule_step(session, alert, at=now, now=now)
    else:
        await escalation.next_step(session, alert, now=now)


async def ask_to_whom(
    session: AsyncSession, alert_id: int, person: Person, page: int, *, now: datetime
) -> Screen:
    """Offer the next in line, a page of colleagues, and everybody.

    Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    return cards.ask_to_whom(alert, await colleagues(session, alert, person, now), page)


async def pass_on(
    session: AsyncSession, alert_id: int, person: Person, to: int, *, now: datetime
) -> Screen:
    """Pass the alert on, to a colleague's id, NEXT or EVERYBODY; return what its passer reads.

    Raises NotAllowed, AlertRefused, ColleagueGone.
    """
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    by_id = {one.id: one for one in await colleagues(session, alert, person, now)}
    if to not in (NEXT, EVERYBODY, *by_id):
        raise ColleagueGone
    log_attempt(session, alert, person.id, AttemptOutcome.PASSED, now=now)
    await escalation.open_again(session, alert, passer=person, now=now)
    if to == NEXT:
        await escalation.next_step(session, alert, now=now)
        return Screen("alert-given-back", {"number": str(alert.id)})
    if to == EVERYBODY:
        await _call_everybody(session, alert, now=now)
        return Screen("alert-passed-all", {"number": str(alert.id)})
    await ask_first(session, alert, by_id[to], now=now)
    return cards.passed_to(alert, by_id[to])


async def need_relief(
    session: AsyncSession, alert_id: int, person: Person, *, now: datetime
) -> Alert:
    """Ask the others from the first on; the alert stays its taker's until somebody takes it over.

    Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    if alert.relief_since is None:
        log.info("alert-needs-relief", alert=alert.id, person=person.id)
        alert.relief_since, alert.position, alert.loud = now, 0, 0
        await refresh(session, alert, now=now)
        await escalation.next_step(session, alert, now=now)
    return alert


async def end_relief(
    session: AsyncSession, alert_id: int, person: Person, *, now: datetime
) -> Alert:
    """Keep it after all: the others are asked no more. Raises NotAllowed, AlertRefused."""
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    alert.relief_since = None
    await refresh(session, alert, now=now)
    return alert


async def colleagues(
    session: AsyncSession, alert: Alert, person: Person, now: datetime
) -> list[Person]:
    """Find who can be asked by name: those on call first, then the staff of the area."""
    people: list[Person] = []
    if alert.area is not None:
        people += [on.person for on in await rota.on_call_now(session, alert.area, now=now)]
    for role in _COLLEAGUES:
        people += await roles.holders(session, role, alert.area_id)
    once = {one.id: one for one in people if one.is_reachable}
    never = (person.id, alert.about_id)
    return [one for one in once.values() if one.id not in never]


async def ask_first(session: AsyncSession, alert: Alert, person: Person, *, now: datetime) -> None:
    """Try somebody before the policy, which goes on if they don't take it."""
    alert.step, alert.stepped_at = alert.step + 1, now
    alert.was_anybody_asked = await escalation.ask(session, alert, [person], now=now, anyway=False)
    await escalation.schedule_step(session, alert, at=now, now=now)


async def _call_everybody(session: AsyncSession, alert: Alert, *, now: datetime) -> None:
    """Try the policy's end at once."""
    course = await course_of(session, alert, now=now)
    await take_up(session, alert, course, now=now)
    alert.position = len(course.steps)
    await escalation.next_step(session, alert, now=now)
