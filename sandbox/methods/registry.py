"""The table of methods."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sandbox.params import Params
from sandbox.world import World

Method = Callable[[World, Params], Any | Awaitable[Any]]
METHODS: dict[str, Method] = {}
"""Lowered name to the function that carries it out (method names take any case)."""


class Described:
    """A result that goes out with a `description` beside it, as the webhook methods' do."""

    __slots__ = ("description", "result")

    def __init__(self, result: Any, description: str) -> None:
        self.result = result
        self.description = description


_M = TypeVar("_M", bound=Method)


def method(*names: str) -> Callable[[_M], _M]:
    """Enter a function into the table."""

    def enter(function: _M) -> _M:
        for name in names:
            METHODS[name.lower()] = function
        return function

    return enter
