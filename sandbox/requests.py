"""Reading the control API's requests and writing its answers."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
from aiohttp import web

from sandbox.errors import ControlError
from sandbox.keys import WORLD
from sandbox.model import Json, Person
from sandbox.world import World

Handler = Callable[[web.Request], Awaitable[Any]]
LONGEST_WAIT = 60.0


async def body(request: web.Request) -> Json:
    """The JSON object that a call brought; an empty one if it brought none."""
    raw = await request.read()
    if not raw.strip():
        return {}
    try:
        given = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise ControlError(400, "the body is not JSON") from None
    if not isinstance(given, dict):
        raise ControlError(400, "the body must be a JSON object")
    return given


def answered(handler: Handler) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Write a handler's result out as JSON, and its refusals too."""

    async def run(request: web.Request) -> web.StreamResponse:
        try:
            result = await handler(request)
        except ControlError as error:
            return reply({"error": error.error}, error.code)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            return reply({"error": f"wrong or missing value: {error}"}, 400)
        return result if isinstance(result, web.StreamResponse) else reply(result)

    return run


def reply(value: Any, status: int = 200) -> web.Response:
    """A JSON answer."""
    return web.Response(status=status, body=orjson.dumps(value), content_type="application/json")


def world_of(request: web.Request) -> World:
    """The world behind the request."""
    return request.app[WORLD]


def number(request: web.Request, name: str) -> int | None:
    """A whole number of the query string."""
    value = request.query.get(name)
    return int(value) if value not in (None, "") else None


def seconds(request: web.Request) -> float:
    """The `wait` of the query string."""
    return min(float(request.query.get("wait") or 0), LONGEST_WAIT)


def person_of(request: web.Request) -> Person:
    """The person in the path."""
    return world_of(request).person(int(request.match_info["id"]))


def whole(given: Json, name: str) -> int | None:
    """A whole number of a JSON body."""
    value = given.get(name)
    return None if value is None else int(value)
