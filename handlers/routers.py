"""The order in which routers are asked.

Commands and buttons come first, forms next, and free text goes to the relay last.
"""

from aiogram import Router

from handlers import (
    alerts,
    arrivals,
    danger,
    fallback,
    gates,
    groups,
    help,
    invites,
    people,
    posters,
)
from handlers.oncall import cover, duty, new_rotation, rotations, week
from handlers.relay import interpret, phrases, plain_words, quick_words, reply, talk, write
from handlers.shifts import browse, coverage, desk, desk_talk, mine, post, spoken

ROUTERS: tuple[Router, ...] = (
    groups.router,  # takes all that is said in groups
    danger.router,  # before people, which takes every other deep link
    help.router,
    desk_talk.replies,  # before every form
    alerts.router,
    arrivals.router,
    gates.router,
    duty.router,
    week.router,
    cover.router,
    rotations.router,
    new_rotation.router,
    invites.router,  # before people, which takes every other deep link
    people.router,
    posters.router,
    browse.router,
    mine.router,
    spoken.router,
    post.router,
    coverage.router,
    desk.router,
    desk_talk.router,
    phrases.router,
    quick_words.router,
    reply.router,
    interpret.router,
    write.router,
    plain_words.router,
    talk.router,  # takes every free message
    fallback.router,
)
