"""Import every module that holds tables, so that the metadata has them all."""

from bot.alerts import model as alerts
from bot.arrivals import model as arrivals
from bot.oncall import model as oncall
from bot.people import looks, spoken
from bot.people import model as people
from bot.places import model as places
from bot.relay import model as relay
from bot.shifts import changes as shift_changes
from bot.shifts import model as shifts
from bot.spine import dialogue, identity
from bot.spine.db import encrypted
from bot.spine.inbox import model as inbox
from bot.spine.jobs import model as jobs
from bot.spine.outbox import model as outbox

__all__ = [
    "alerts",
    "arrivals",
    "dialogue",
    "encrypted",
    "identity",
    "inbox",
    "jobs",
    "looks",
    "oncall",
    "outbox",
    "people",
    "places",
    "relay",
    "shift_changes",
    "shifts",
    "spoken",
]
