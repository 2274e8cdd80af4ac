"""Every module that holds tables, so that the metadata is whole."""

from bot import (
    alerts,
    arrivals,
    cases,
    copies,
    interpreters,
    invites,
    people,
    places,
    renderings,
    roster,
    rota,
    shifts,
)
from bot.shifts import spoken
from bot.spine import dialogue, due, identity, inbox, outbox

__all__ = [
    "alerts",
    "arrivals",
    "cases",
    "copies",
    "dialogue",
    "due",
    "identity",
    "inbox",
    "interpreters",
    "invites",
    "outbox",
    "people",
    "places",
    "renderings",
    "roster",
    "rota",
    "shifts",
    "spoken",
]
