"""Who may do what, where: one table, one guard, and one test that walks every cell."""

from enum import StrEnum

from bot.people.model import Person, Role
from bot.spine.refused import Refused


class Action(StrEnum):
    ASK = "ask"  # check in, write to the staff, choose a language
    TAKE_SHIFT = "take-shift"
    INTERPRET = "interpret"
    POST_SHIFT = "post-shift"
    TAKE_ALERT = "take-alert"
    ANSWER_CASE = "answer-case"
    SEE_DUTY = "see-duty"
    INVITE = "invite"
    APPROVE = "approve"
    SEE_FAULTS = "see-faults"


_STAFF = frozenset({Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN})

# Action -> the roles that may. A role held for one area counts in that area alone.
MAY: dict[Action, frozenset[Role]] = {
    Action.ASK: frozenset(Role),
    Action.TAKE_SHIFT: frozenset({Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR}),
    Action.INTERPRET: frozenset({Role.VOLUNTEER, Role.WORKER}),
    Action.POST_SHIFT: frozenset({Role.COORDINATOR, Role.ADMIN}),
    Action.TAKE_ALERT: _STAFF,
    Action.ANSWER_CASE: _STAFF,
    Action.SEE_DUTY: _STAFF,
    Action.INVITE: frozenset({Role.COORDINATOR, Role.ADMIN}),
    Action.APPROVE: frozenset({Role.COORDINATOR, Role.ADMIN}),
    Action.SEE_FAULTS: frozenset({Role.ADMIN}),
}


class NotAllowed(Refused):
    """The person holds no role that may do this here."""

    text_id = "not-allowed"


def may(person: Person, action: Action, area_id: int | None) -> bool:
    """Whether the person may do this in the area; None, as in a grant: for all areas at once. Everybody is a resident."""
    allowed = MAY[action]
    return Role.RESIDENT in allowed or any(
        grant.role in allowed and grant.area_id in (None, area_id) for grant in person.grants
    )


def may_anywhere(person: Person, action: Action) -> bool:
    """Whether there is an area, were it only one, in which the person may do this."""
    return Role.RESIDENT in MAY[action] or any(grant.role in MAY[action] for grant in person.grants)


def areas_of(person: Person, action: Action) -> frozenset[int] | None:
    """The areas in which a role lets the person do this; None for all of them."""
    areas = {grant.area_id for grant in person.grants if grant.role in MAY[action]}
    return None if None in areas else frozenset(area for area in areas if area is not None)


def require(person: Person, action: Action, area_id: int | None) -> None:
    """The guard of what belongs to an area, or with None to all of them. Raises NotAllowed."""
    if not may(person, action, area_id):
        raise NotAllowed


def require_anywhere(person: Person, action: Action) -> None:
    """The guard of what shows only the areas in which the person may. Raises NotAllowed."""
    if not may_anywhere(person, action):
        raise NotAllowed
