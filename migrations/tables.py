"""Import every module that holds tables, so that the metadata has them all."""

from bot.alerts import model as alerts
from bot.alerts import numbers as ring_numbers
from bot.alerts import policy_model
from bot.arrivals import model as arrivals
from bot.callout import model as callout
from bot.handoff import model as handoff
from bot.hours import model as hours
from bot.imports import model as imports
from bot.oncall import model as oncall
from bot.people import looks, spoken
from bot.people import model as people
from bot.places import model as places
from bot.relay import model as relay
from bot.relay.interpreters import model as interpreters
from bot.reports import model as reports
from bot.shifts import changes as shift_changes
from bot.shifts import model as shifts
from bot.shifts import patterns as shift_patterns
from bot.shifts import standing_model as shift_standing
from bot.shifts import view as shift_views
from bot.shifts import wishes as shift_wishes
from bot.spine import dialogue, identity, life
from bot.spine.db import encrypted
from bot.spine.inbox import model as inbox
from bot.spine.jobs import model as jobs
from bot.spine.outbox import model as outbox

__all__ = [
    "alerts",
    "arrivals",
    "callout",
    "dialogue",
    "encrypted",
    "handoff",
    "hours",
    "identity",
    "imports",
    "inbox",
    "interpreters",
    "jobs",
    "life",
    "looks",
    "oncall",
    "outbox",
    "people",
    "places",
    "policy_model",
    "relay",
    "reports",
    "ring_numbers",
    "shift_changes",
    "shift_patterns",
    "shift_standing",
    "shift_views",
    "shift_wishes",
    "shifts",
    "spoken",
]
