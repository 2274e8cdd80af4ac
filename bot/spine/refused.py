"""A refusal: the domain's way to say no. One place answers them; all other exceptions are bugs."""

from collections.abc import Mapping
from typing import Any


class Refused(Exception):
    """The person may not do this now.

    `text_id` names the Fluent message that says why; `args` are its arguments. Subclasses stand
    beside their rule. What the turn has written before is rolled back.
    """

    text_id = "refused"

    def __init__(self, **args: Any) -> None:
        super().__init__(self.text_id)
        self.args_for_text: Mapping[str, Any] = args
