"""Who may do what, where: two tables and their guards. A test walks every cell.

What somebody from another area may while they are on call: bot/oncall/rota.py, `may_now`.
"""

from enum import StrEnum

from bot.people.model import Person, Role
from bot.spine.refused import Refused


class Action(StrEnum):
    ASK = "ask"  # check in, write to the staff, choose a language
    TAKE_SHIFT = "take-shift"
    INTERPRET = "interpret"
    POST_SHIFT = "post-shift"
    TAKE_ALERT = "take-alert"
    CLOSE_ARRIVAL = "close-arrival"  # that somebody received who can't close it any more
    ANSWER_CASE = "answer-case"
    WITHDRAW_ANSWER = "withdraw-answer"  # that somebody else gave
    SEE_DUTY = "see-duty"
    PLAN_ROTA = "plan-rota"  # replace somebody on call
    INVITE = "invite"
    APPROVE = "approve"
    SEE_FAULTS = "see-faults"
    PRINT_POSTERS = "print-posters"
    CHECK_IN_FOR = "check-in-for"  # somebody without Telegram
    ANNOUNCE = "announce"  # arrivals ahead; change and cancel them
    SEE_ANNOUNCED = "see-announced"
    SEE_REPORTS = "see-reports"
    PLAN_POLICY = "plan-policy"  # whom alerts call, in which order
    MANAGE_SHIFT = "manage-shift"  # see who has it, change it, put people on and off
    APPROVE_HOURS = "approve-hours"  # that others worked
    VOUCH = "vouch"  # enter somebody without Telegram
    RING_NUMBERS = "ring-numbers"  # see and change whom the office rings when nobody answers


_STAFF = frozenset({Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN})
_READERS = frozenset({Role.COORDINATOR, Role.OFFICE, Role.ADMIN})
_LEADERS = frozenset({Role.COORDINATOR, Role.ADMIN})

# Action -> the roles that may. A role held for one area counts in that area alone.
MAY: dict[Action, frozenset[Role]] = {
    Action.ASK: frozenset(Role),
    Action.TAKE_SHIFT: frozenset({Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR}),
    Action.INTERPRET: frozenset({Role.VOLUNTEER, Role.WORKER}),
    Action.POST_SHIFT: _LEADERS,
    Action.TAKE_ALERT: _STAFF,
    Action.CLOSE_ARRIVAL: _LEADERS,
    Action.ANSWER_CASE: _STAFF,
    Action.WITHDRAW_ANSWER: _LEADERS,
    Action.SEE_DUTY: _STAFF,
    Action.PLAN_ROTA: _LEADERS,
    Action.INVITE: _LEADERS,
    Action.APPROVE: _LEADERS,
    Action.SEE_FAULTS: frozenset({Role.ADMIN}),
    Action.PRINT_POSTERS: _LEADERS,
    Action.CHECK_IN_FOR: _STAFF | {Role.VOLUNTEER},
    Action.ANNOUNCE: _LEADERS | {Role.OFFICE},
    Action.SEE_ANNOUNCED: _STAFF,
    Action.SEE_REPORTS: _READERS,
    Action.PLAN_POLICY: _LEADERS,
    Action.MANAGE_SHIFT: _LEADERS,
    Action.APPROVE_HOURS: _LEADERS,
    Action.VOUCH: _LEADERS | {Role.VOLUNTEER, Role.WORKER},
    Action.RING_NUMBERS: _READERS,
}

# Role -> the roles whose holders may give it and take it away: nobody makes somebody who may
# more than they. In all areas a role is given only by somebody who holds theirs in all.
GIVEN_BY: dict[Role, frozenset[Role]] = {
    Role.RESIDENT: _LEADERS,
    Role.VOLUNTEER: _LEADERS,
    Role.WORKER: _LEADERS,
    Role.COORDINATOR: _LEADERS,
    Role.OFFICE: _LEADERS,
    Role.ADMIN: frozenset({Role.ADMIN}),
}


class NotAllowed(Refused):
    """The person holds no role that may do this here."""

    text_id = "not-allowed"


def may(person: Person, action: Action, area_id: int | None) -> bool:
    """Tell whether the person may do this in the area; None, as in a grant: in all at once.

    Everybody is a resident.
    """
    return Role.RESIDENT in MAY[action] or _holds_one_of(person, MAY[action], area_id)


def may_anywhere(person: Person, action: Action) -> bool:
    """Tell whether there is any area in which the person may do this."""
    return Role.RESIDENT in MAY[action] or bool(MAY[action] & person.roles)


def may_give(person: Person, role: Role, area_id: int | None) -> bool:
    """Tell whether the person may give this role in the area, and take it away there."""
    givers = GIVEN_BY[role] & MAY[Action.APPROVE]
    return _holds_one_of(person, givers, area_id)


def areas_of(person: Person, action: Action) -> frozenset[int] | None:
    """List the areas in which a role lets the person do this; None for all of them."""
    areas = {grant.area_id for grant in person.grants if grant.role in MAY[action]}
    return None if None in areas else frozenset(area for area in areas if area is not None)


def require(person: Person, action: Action, area_id: int | None) -> None:
    """Raise NotAllowed unless they may do this in the area, or with None in all of them."""
    if not may(person, action, area_id):
        raise NotAllowed


def require_anywhere(person: Person, action: Action) -> None:
    """Raise NotAllowed unless they may do this in some area; only those may then be shown."""
    if not may_anywhere(person, action):
        raise NotAllowed


def require_giving(person: Person, role: Role, area_id: int | None) -> None:
    """Raise NotAllowed unless they may give this role in the area, or with None in all."""
    if not may_give(person, role, area_id):
        raise NotAllowed


def _holds_one_of(person: Person, roles: frozenset[Role], area_id: int | None) -> bool:
    return any(grant.role in roles and grant.area_id in (None, area_id) for grant in person.grants)
