"""Why the rota says no: one list of reasons, which name the Fluent texts."""

from enum import StrEnum
from typing import Any

from bot.spine.refused import Refused


class RotaRefusal(StrEnum):
    """What stands against a change of the rota."""

    SAME_PERSON = "same-person"
    EMPTY_SPAN = "empty-span"
    OVER = "over"
    NO_ROLE = "no-role"  # whoever is meant may not be on call there
    EQUAL = "equal"  # it is so already
    COVERED = "covered"  # others stand in for the whole time
    CHANGED = "changed"  # the rota has changed since the button was sent
    OTHER_ON_CALL = "other-on-call"  # they are on call themselves at that time
    ALREADY_ASKED = "already-asked"
    TAKEN = "taken"  # somebody else was quicker
    NOT_OPEN = "not-open"  # a search or a swap that has ended
    ALREADY_MEMBER = "already-member"
    LAST_MEMBER = "last-member"
    BAD_TIMES = "bad-times"
    NO_TIMES = "no-times"


class RotaRefused(Refused):
    """The rota's rules stand against it; `reason` says which."""

    def __init__(self, reason: RotaRefusal, **args: Any) -> None:
        self.reason = reason
        self.text_id = f"rota-refused-{reason}"
        super().__init__(**args)
