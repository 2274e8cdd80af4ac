"""The order in which routers are asked: commands and buttons first, forms next, free text to the relay last."""

from aiogram import Router

from handlers import alerts, arrivals, duty, fallback, help, people, relay, shifts

ROUTERS: tuple[Router, ...] = (
    help.router,
    alerts.router,
    arrivals.router,  # before people: it takes every other deep link
    duty.router,
    people.router,
    shifts.router,
    relay.router,  # takes every free message
    fallback.router,
)
