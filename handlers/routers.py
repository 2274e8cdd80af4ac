"""The order in which routers are asked.

Commands and buttons come first, forms next, and free text goes to the relay last.
"""

from aiogram import Router

from handlers import alerts, arrivals, fallback, help, invites, oncall, people, relay, shifts

ROUTERS: tuple[Router, ...] = (
    help.router,
    alerts.router,
    arrivals.router,
    oncall.router,
    invites.router,  # before people, which takes every other deep link
    people.router,
    shifts.router,
    relay.router,  # takes every free message
    fallback.router,
)
