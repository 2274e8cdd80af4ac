"""Every module that holds tables, so that the metadata is whole."""

from bot.alerts import model as alerts
from bot.arrivals import model as arrivals
from bot.oncall import rota
from bot.people import invites, spoken
from bot.people import model as people
from bot.places import model as places
from bot.relay import cases, copies, roster
from bot.relay import offers as interpreters
from bot.relay import translations as translations
from bot.shifts import model as shifts
from bot.spine import dialogue, identity
from bot.spine.inbox import model as inbox
from bot.spine.jobs import model as due
from bot.spine.outbox import model as outbox

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
    "roster",
    "rota",
    "shifts",
    "spoken",
    "translations",
]
