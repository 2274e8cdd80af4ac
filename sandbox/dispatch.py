"""Run a method by name, for calls over HTTP and for those in a webhook's reply."""

import inspect
from typing import Any

import orjson

from sandbox.errors import ApiError
from sandbox.methods import METHODS
from sandbox.methods.registry import Described
from sandbox.params import Params
from sandbox.world import World

NOT_FOUND = ApiError(404, "Not Found: method not found")


async def carry_out(world: World, name: str, p: Params) -> bytes:
    """Run a method (its name in lower case); return its answer as JSON. Raises ApiError."""
    function = METHODS.get(name)
    if function is None:
        raise NOT_FOUND
    result: Any = function(world, p)
    if inspect.isawaitable(result):
        result = await result
    if isinstance(result, Described):
        return orjson.dumps(
            {"ok": True, "result": result.result, "description": result.description}
        )
    return b'{"ok":true,"result":' + orjson.dumps(result) + b"}"
