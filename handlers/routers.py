"""The order in which routers are asked.

Commands and buttons come first, forms next, and free text goes to the relay last.
"""

from aiogram import Router

from handlers import alerts, arrivals, fallback, help, invites, people
from handlers.oncall import cover, duty, new_rotation, rotations, week
from handlers.relay import interpret, reply, talk, write
from handlers.shifts import browse, mine, post, spoken

ROUTERS: tuple[Router, ...] = (
    help.router,
    alerts.router,
    arrivals.router,
    duty.router,
    week.router,
    cover.router,
    rotations.router,
    new_rotation.router,
    invites.router,  # before people, which takes every other deep link
    people.router,
    browse.router,
    mine.router,
    spoken.router,
    post.router,
    reply.router,
    interpret.router,
    write.router,
    talk.router,  # takes every free message
    fallback.router,
)
