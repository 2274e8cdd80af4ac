"""What forms and lists answer to what is no answer of theirs."""

from typing import Any

from bot.spine.refused import Refused


class BadAnswer(Refused):
    """The answer does not fit the question; the form stays where it was."""

    def __init__(self, text_id: str, **args: Any) -> None:
        self.text_id = text_id
        super().__init__(**args)


class OldButton(Refused):
    """The data of no button that is shown. Anybody can send any, so it is no defect of Weft's."""

    text_id = "button-old"
