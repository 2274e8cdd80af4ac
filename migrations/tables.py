"""Every module that holds tables, so that the metadata is whole."""

from bot import (
    alert_tables,
    arrivals,
    cases,
    copies,
    interpreters,
    people,
    places,
    renderings,
    rota,
    shifts,
    spoken,
)
from bot.spine import dialogue, due, inbox, outbox

__all__ = [
    "alert_tables",
    "arrivals",
    "cases",
    "copies",
    "dialogue",
    "due",
    "inbox",
    "interpreters",
    "outbox",
    "people",
    "places",
    "renderings",
    "rota",
    "shifts",
    "spoken",
]
