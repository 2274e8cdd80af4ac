"""What can be for no handler of a router passes it by, with all the routers in it: asking them one by one takes longer than a turn.

And aiogram asks a plain magic filter (F.text) in another thread, while a turn waits for nothing but the database: hence `Magic`.
"""

from collections.abc import Iterator
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command, Filter, StateFilter
from aiogram.types import CallbackQuery, Message
from magic_filter import MagicFilter

from bot.spine.buttons import Payload


class Magic(Filter):
    """A magic filter that is asked where it stands."""

    def __init__(self, magic: MagicFilter) -> None:
        self._magic = magic

    async def __call__(self, event: Any) -> bool:
        return bool(self._magic.resolve(event))


class Taps(Filter):
    """Taps on buttons of these prefixes."""

    def __init__(self, prefixes: set[str]) -> None:
        self._prefixes = prefixes

    async def __call__(self, query: CallbackQuery) -> bool:
        return (query.data or "").partition(":")[0] in self._prefixes


class CommandsAndForms(Filter):
    """Commands, and whatever is said while a form stands open."""

    async def __call__(self, message: Message, raw_state: str | None = None) -> bool:
        return raw_state is not None or (message.text or message.caption or "").startswith("/")


def narrow(router: Router) -> None:
    """Lets only that into a router which one of its handlers may take. Call once a router."""
    buttons = [_button_of(handler) for handler in _handlers(router, "callback_query")]
    if None not in buttons:
        router.callback_query.filter(Taps({button.prefix for button in buttons if button}))
    if all(_wants_command_or_form(handler) for handler in _handlers(router, "message")):
        router.message.filter(CommandsAndForms())


def _handlers(router: Router, kind: str) -> Iterator[HandlerObject]:
    yield from router.observers[kind].handlers
    for inner in router.sub_routers:
        yield from _handlers(inner, kind)


def _button_of(handler: HandlerObject) -> type[Payload] | None:
    for asked in handler.filters or ():
        kind = getattr(asked.callback, "__self__", None)
        if isinstance(kind, type) and issubclass(kind, Payload):
            return kind
    return None


def _wants_command_or_form(handler: HandlerObject) -> bool:
    asked = [each.callback for each in handler.filters or ()]
    in_form = any(isinstance(each, StateFilter) and None not in each.states for each in asked)
    return in_form or any(isinstance(each, Command) for each in asked)
