"""Read the control API's requests and write its answers."""

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
    """Read the JSON object of a request's body, empty if there is none. Raises ControlError."""
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
    """Wrap a handler: its result and its refusals become JSON."""

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
    """Make a JSON answer."""
    return web.Response(status=status, body=orjson.dumps(value), content_type="application/json")


def world_of(request: web.Request) -> World:
    """Return the world of the application that got the request."""
    return request.app[WORLD]


def number(request: web.Request, name: str) -> int | None:
    """Read a whole number from the query string; None if missing. Raises ValueError."""
    value = request.query.get(name)
    return int(value) if value not in (None, "") else None


def seconds(request: web.Request) -> float:
    """Read `wait` from the query string, in seconds, at most LONGEST_WAIT. Raises ValueError."""
    return min(float(request.query.get("wait") or 0), LONGEST_WAIT)


def person_of(request: web.Request) -> Person:
    """Return the person whose id is in the path. Raises ControlError, ValueError."""
    return world_of(request).person(int(request.match_info["id"]))


def whole(given: Json, name: str) -> int | None:
    """Read a whole number from a JSON body; None if missing. Raises ValueError, TypeError."""
    value = given.get(name)
    return None if value is None else int(value)
