"""Part of the composition root: which function does which kind of due work."""

from datetime import timedelta

from bot import shift_duties
from bot.settings import Settings
from bot.spine import due


def book(settings: Settings) -> due.Book:
    """Every kind of due work that Weft knows."""
    return {
        **shift_duties.book(remind=timedelta(hours=settings.remind_hours)),
    }
