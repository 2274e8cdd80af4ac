"""Why something can't be done in a call-out; the texts are callout-no-…"""

from enum import StrEnum
from typing import Any

from bot.spine.refused import Refused


class CalloutRefusal(StrEnum):
    GONE = "gone"  # no such call-out, or not this person's ask
    FULL = "full"  # no place is free
    NOT_OPEN = "not-open"  # the shift is a draft, cancelled, over or as good as over


class CalloutRefused(Refused):
    """A call-out's rules stand against it; `reason` says which."""

    def __init__(self, reason: CalloutRefusal, **args: Any) -> None:
        self.reason = reason
        self.text_id = f"callout-no-{reason}"
        super().__init__(**args)
