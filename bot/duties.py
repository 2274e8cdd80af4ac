"""Part of the composition root: which function does which kind of due work."""

from bot.settings import Settings
from bot.spine import due


def book(settings: Settings) -> due.Book:
    """Every kind of due work that Weft knows."""
    return {}
