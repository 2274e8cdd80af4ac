"""The order in which routers are asked.

Commands and buttons come first, forms next, and free text goes to the relay last.
"""

from aiogram import Router

from handlers import (
    alerts,
    arrivals,
    check_in,
    danger,
    fallback,
    gates,
    groups,
    handoff,
    help,
    hours,
    invites,
    people,
    posters,
    reports,
    storms,
    tables,
)
from handlers.announced import announce, listing, traveller
from handlers.oncall import cover, duty, files, new_rotation, ring, rotations, week
from handlers.policy import form as policy_form
from handlers.policy import looking as policies
from handlers.relay import cases, interpret, phrases, plain_words, quick_words, reply, talk, write
from handlers.shifts import browse, coverage, desk, desk_talk, link, mine, post, spoken, taking

ROUTERS: tuple[Router, ...] = (
    groups.router,  # takes all that is said in groups
    danger.router,  # before people, which takes every other deep link
    help.router,
    desk_talk.replies,  # before every form
    alerts.router,
    storms.router,
    arrivals.router,
    gates.router,
    check_in.router,
    announce.router,
    listing.router,
    traveller.router,  # before people, which takes every other deep link
    duty.router,
    week.router,
    cover.router,
    rotations.router,
    new_rotation.router,
    ring.router,
    files.router,
    reports.router,
    handoff.router,
    link.router,  # before people, as invites
    invites.router,  # before people, which takes every other deep link
    people.router,
    posters.router,
    policies.router,
    policy_form.router,
    browse.router,
    taking.router,
    mine.router,
    spoken.router,
    hours.router,
    post.router,
    cases.router,
    tables.router,  # before the relay, which takes every other file
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
