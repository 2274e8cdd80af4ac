"""The order in which routers are asked: commands and buttons first, forms next, free text to the relay last.

And what is read at once for a group of turns, before they run one by one.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from handlers import alerts, arrivals, fallback, help, invites, people, relay, shifts
from handlers import oncall as duty
from handlers.turns.prefetch import Group
from handlers.turns.routing import SubjectRouter

ROUTERS: tuple[SubjectRouter, ...] = (
    help.router,
    alerts.router,
    arrivals.router,
    duty.router,
    invites.router,  # these before people: it takes every other deep link
    people.router,
    shifts.router,
    relay.router,  # takes every free message
    fallback.router,
)

PREPARATIONS: tuple[Callable[[AsyncSession, Group, datetime], Awaitable[None]], ...] = (
    arrivals.prepare,
    shifts.prepare,
    relay.prepare,
)
