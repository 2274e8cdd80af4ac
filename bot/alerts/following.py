"""How an alert follows its policy: its place in a new version, and how long its steps wait."""

from datetime import datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.attempts import log_attempt
from bot.alerts.model import Alert, AttemptOutcome
from bot.alerts.policy import is_at_end, wait_after
from bot.alerts.policy_model import ANY_KIND
from bot.alerts.situation import Course, steps_followed
from bot.alerts.steps import place_in

log = structlog.get_logger()


async def take_up(session: AsyncSession, alert: Alert, course: Course, *, now: datetime) -> bool:
    """Put an alert at its place in the policy that counts now, and log it where that is another.

    Returns whether the step at its place has been called.
    """
    if alert.policy_id == course.policy_id:
        return True
    is_called = True
    if alert.position:
        old = (await steps_followed(session, alert, course)).steps
        is_loud = bool(alert.loud)
        place = place_in(old, course.steps, alert.position, is_loud=is_loud)
        alert.position, is_called = place.done, place.is_called
        log_attempt(session, alert, None, AttemptOutcome.POLICY, now=now)
        log.info(
            "alert-policy-changed",
            alert=alert.id,
            before=alert.policy_id,
            policy=course.policy_id,
            position=alert.position,
        )
    alert.policy_id = course.policy_id
    return is_called


def note_waits(alert: Alert, course: Course) -> None:
    """Note how long the present step waits, and when the taker is asked; None: the settings'."""
    still = course.policy.still
    alert.still_seconds = round(still.total_seconds()) if still is not None else None
    wait = _wait(alert, course)
    alert.wait_seconds = round(wait.total_seconds()) if wait is not None else None


def _wait(alert: Alert, course: Course) -> timedelta | None:
    """Find the policy's wait; one for every kind is shorter for a kind with haste."""
    if alert.loud:
        repeats = course.policy.repeats
        return wait_after(alert.loud, step=repeats[0], repeats=repeats) if repeats else None
    if alert.position < 1 or is_at_end(alert.position, course.steps):
        return None
    wait = course.steps[alert.position - 1].wait
    if wait is not None and course.row is not None and course.row.kind == ANY_KIND:
        return wait / alert.haste
    return wait
