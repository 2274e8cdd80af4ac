"""The order in which routers are asked.

Commands and buttons come first, forms next, and free text goes to the relay last.
"""

from aiogram import Router

from handlers import (
    alerts,
    arrivals,
    check_in,
    closing,
    danger,
    fallback,
    gates,
    groups,
    handoff,
    help,
    hours,
    interpreters,
    invites,
    numbers,
    people,
    posters,
    reports,
    storms,
    tables,
)
from handlers.announced import announce, listing, traveller
from handlers.callout import answers, asking, need
from handlers.oncall import cover, duty, files, new_rotation, ring, rotations, week
from handlers.policy import form as policy_form
from handlers.policy import looking as policies
from handlers.relay import (
    area,
    asides,
    cases,
    interpret,
    phrases,
    plain_words,
    quick_words,
    reactions,
    reply,
    talk,
    withdraw,
    write,
    write_first,
)
from handlers.shifts import (
    browse,
    coverage,
    day,
    desk,
    desk_talk,
    link,
    making,
    mine,
    post,
    repeat,
    replies,
    rules,
    spoken,
    standing,
    swap,
    taking,
)

ROUTERS: tuple[Router, ...] = (
    groups.router,  # takes all that is said in groups
    danger.router,  # before people, which takes every other deep link
    help.router,
    replies.replies,  # before every form
    interpreters.router,
    desk_talk.replies,  # before every form
    answers.replies,  # before every form
    alerts.router,
    storms.router,
    arrivals.router,
    closing.router,
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
    numbers.router,
    policies.router,
    policy_form.router,
    browse.router,
    taking.router,
    answers.router,  # before mine: *can't come* may answer a call-out
    mine.router,
    day.router,
    standing.router,
    swap.router,
    spoken.router,
    hours.router,
    post.router,
    repeat.router,
    making.router,
    rules.router,
    cases.router,
    tables.router,  # before the relay, which takes every other file
    coverage.router,
    desk.router,
    desk_talk.router,
    area.router,
    write_first.router,
    asking.router,
    need.router,
    replies.router,  # before the relay, which takes every other word
    phrases.router,
    quick_words.router,
    reply.router,
    interpret.router,
    withdraw.router,
    reactions.router,
    asides.router,
    write.router,
    plain_words.router,
    answers.words,
    talk.router,  # takes every free message
    fallback.router,
)
