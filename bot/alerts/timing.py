"""When an alert's next step or its taker's question is due, and the keys of their jobs. Pure."""

from datetime import datetime, timedelta

from bot.alerts import policy
from bot.alerts.model import Alert
from bot.settings import Settings


def step_key(alert: Alert) -> str:
    """Return the key of the job that makes the next step."""
    return f"alert:{alert.id}:{alert.step}"


def watch_key(alert: Alert) -> str:
    """Return the key of the job that watches over the acknowledge as last confirmed."""
    assert alert.confirmed_at is not None
    return f"alert-watch:{alert.id}:{alert.confirmed_at.isoformat()}"


def step_wait(alert: Alert, settings: Settings) -> timedelta:
    """Return how long the present step waits for an answer, as its policy or the settings say."""
    if alert.wait_seconds is not None:
        return timedelta(seconds=alert.wait_seconds)
    return policy.wait_after(
        alert.loud, step=_step_time(alert, settings), repeats=settings.repeat_waits
    )


def watch_at(alert: Alert, settings: Settings) -> datetime:
    """Find when the taker is to be asked or, once asked, when their time to answer ends."""
    if alert.asked_at is not None:
        return alert.asked_at + timedelta(seconds=settings.step_seconds)
    assert alert.confirmed_at is not None
    still = alert.still_seconds or settings.acknowledge_seconds
    patience = max(still, alert.patience_seconds or 0)
    return alert.confirmed_at + timedelta(seconds=patience)


def _step_time(alert: Alert, settings: Settings) -> timedelta:
    return timedelta(seconds=settings.step_seconds) / alert.haste


def clamp_to(now: datetime, alert: Alert) -> None:
    """Clamp times to now if the clock was set back, so that nobody waits for them."""
    alert.stepped_at = min(alert.stepped_at, now)
    if alert.confirmed_at is not None:
        alert.confirmed_at = min(alert.confirmed_at, now)
    if alert.asked_at is not None:
        alert.asked_at = min(alert.asked_at, now)
