"""Every module that holds tables, so that the metadata is whole."""

from bot import alert_tables, arrivals, people, places, rota, shifts, spoken
from bot.spine import dialogue, due, inbox, outbox

__all__ = [
    "alert_tables",
    "arrivals",
    "dialogue",
    "due",
    "inbox",
    "outbox",
    "people",
    "places",
    "rota",
    "shifts",
    "spoken",
]
