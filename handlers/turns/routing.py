"""What can be for no handler of a router passes it by, with all the routers in it: asking them one by one takes longer than a turn.

And aiogram asks a plain magic filter (F.text) in another thread, while a turn waits for nothing but the database: hence `Magic`.
"""

from collections.abc import Awaitable, Callable, Iterator
from functools import cached_property
from typing import Any

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import Command, Filter, StateFilter
from aiogram.types import CallbackQuery, Message, TelegramObject
from magic_filter import MagicFilter

from bot.spine.buttons import Payload

# Does one event; what handlers ask for by name comes with it.
Handle = Callable[[Any, dict[str, Any]], Awaitable[None]]
# Whether an event may be for a router, by the state of the dialogue in which it comes.
MayTake = Callable[[Any, str | None], bool]


class Magic(Filter):
    """A magic filter that is asked where it stands."""

    def __init__(self, magic: MagicFilter) -> None:
        self._magic = magic

    async def __call__(self, event: Any) -> bool:
        return bool(self._magic.resolve(event))


class SubjectRouter(Router):
    """A router of aiogram's that lets by what none of its handlers takes. All of them must be there before the first update.

    It has no middlewares and no filters of its own (docs/decisions/routers-without-a-dispatcher.md).
    """

    async def take(self, update_type: str, event: TelegramObject, data: dict[str, Any]) -> bool:
        """Hands the event to the first handler that it is for, of its own or of the routers in it; whether there was one."""
        if not self.may_take(update_type, event, data.get("raw_state")):
            return False
        for handler in self.observers[update_type].handlers:
            is_for_it, found = await handler.check(event, **data)
            if is_for_it:
                await handler.call(event, **found)
                return True
        for inner in self.sub_routers:
            assert isinstance(inner, SubjectRouter)
            if await inner.take(update_type, event, data):
                return True
        return False

    def may_take(self, update_type: str, event: TelegramObject, raw_state: str | None) -> bool:
        """Whether one of its handlers, or of the routers' in it, may be meant."""
        asked = self._taken.get(update_type)
        return asked is not None and asked(event, raw_state)

    @cached_property
    def _taken(self) -> dict[str, MayTake]:
        """The kinds of updates for which there are handlers, each with the question whether one is for them."""
        found: dict[str, MayTake] = dict.fromkeys(
            (kind for kind in self.observers if any(_handlers(self, kind))), _any
        )
        if "callback_query" in found:
            buttons = [_button_of(handler) for handler in _handlers(self, "callback_query")]
            if None not in buttons:
                found["callback_query"] = _taps_on({button.prefix for button in buttons if button})
        if "message" in found and all(
            _wants_command_or_form(each) for each in _handlers(self, "message")
        ):
            found["message"] = _is_command_or_in_form
        return found


def _any(_event: Any, _raw_state: str | None) -> bool:
    return True


def _taps_on(prefixes: set[str]) -> MayTake:
    def is_one(query: CallbackQuery, _raw_state: str | None) -> bool:
        return (query.data or "").partition(":")[0] in prefixes

    return is_one


def _is_command_or_in_form(message: Message, raw_state: str | None) -> bool:
    return raw_state is not None or (message.text or message.caption or "").startswith("/")


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
