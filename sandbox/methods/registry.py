"""The table of methods."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sandbox.params import Params
from sandbox.world import World

Method = Callable[[World, Params], Any | Awaitable[Any]]
METHODS: dict[str, Method] = {}
"""Functions by the method's name in lower case (clients may write any case)."""


class Described:
    """A result with a `description` beside it in the answer, as the webhook methods have."""

    __slots__ = ("description", "result")

    def __init__(self, result: Any, description: str) -> None:
        self.result = result
        self.description = description


_M = TypeVar("_M", bound=Method)


def method(*names: str) -> Callable[[_M], _M]:
    """Add a function to `METHODS` under these names."""

    def enter(function: _M) -> _M:
        for name in names:
            METHODS[name.lower()] = function
        return function

    return enter
