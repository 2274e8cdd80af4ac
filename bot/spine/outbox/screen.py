"""What a person is shown, as data: a text of the house, its arguments and the buttons under it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.spine.texts import render as texts
from bot.spine.texts.render import Rendered

# Bot API, InlineKeyboardButton.callback_data: 1 to 64 bytes.
DATA_LIMIT = 64


@dataclass(frozen=True)
class Button:
    """An inline button: a label (a Fluent id) and what it carries, or a link (`url`)."""

    label: str
    data: str = ""
    args: Mapping[str, Any] | None = None
    url: str = ""


Keyboard = Sequence[Sequence[Button]]


@dataclass(frozen=True)
class Screen:
    """A message for a person, in no language yet: `text_id` is a Fluent id, `args` are its own."""

    text_id: str
    args: Mapping[str, Any] = field(default_factory=dict)
    buttons: Keyboard = ()

    def render(self, locale: str) -> Rendered:
        """Put the text into words."""
        return texts.render(locale, self.text_id, self.args)


def keyboard(locale: str, rows: Keyboard) -> dict[str, Any]:
    """Make an InlineKeyboardMarkup. Raises ValueError for data that Telegram would refuse."""
    return {"inline_keyboard": [[_button(locale, button) for button in row] for row in rows if row]}


def _button(locale: str, button: Button) -> dict[str, Any]:
    label = texts.plain(locale, button.label, button.args)
    if button.url:
        return {"text": label, "url": button.url}
    if not 0 < len(button.data.encode()) <= DATA_LIMIT:
        raise ValueError(f"button data {button.data!r} is not 1 to {DATA_LIMIT} bytes")
    return {"text": label, "callback_data": button.data}
