"""Part of the composition root: which function does which kind of due work."""

from datetime import timedelta

from bot import (
    alert_duties,
    arrivals,  # noqa: F401 - registers its kind of alert
    shift_duties,
)
from bot.alert_tables import Pace
from bot.settings import Settings
from bot.spine import due


def book(settings: Settings) -> due.Book:
    """Every kind of due work that Weft knows."""
    pace = Pace(
        step=timedelta(seconds=settings.step_seconds),
        acknowledge=timedelta(seconds=settings.acknowledge_seconds),
    )
    return {
        **alert_duties.AlertDuties(pace).book(),
        **shift_duties.book(remind=timedelta(hours=settings.remind_hours)),
    }
