"""Serve the Bot API over HTTP; with the table of all routes."""

import asyncio
import logging
from pathlib import Path

import orjson
from aiohttp import web

from sandbox import control
from sandbox.dispatch import carry_out
from sandbox.errors import ApiError
from sandbox.faults import CALL_KINDS, Fault
from sandbox.files import DOWNLOAD_LIMIT
from sandbox.keys import WORLD
from sandbox.params import Params, decode
from sandbox.webhook import deliver
from sandbox.world import World

log = logging.getLogger(__name__)
BODY_LIMIT = 64 * 1024 * 1024
PAGE = Path(__file__).with_name("page")
BROKEN = ApiError(500, "Internal Server Error")
UNAUTHORIZED = ApiError(401, "Unauthorized")


class DroppedError(Exception):
    """The connection must be cut without an answer."""


def create_app(world: World) -> web.Application:
    """Make the whole server around one world."""
    app = web.Application(client_max_size=BODY_LIMIT)
    app[WORLD] = world
    app.router.add_route("*", "/bot{token}/{method}", _bot_api)
    app.router.add_route("*", "/bot{rest:.*}", _nowhere)
    app.router.add_get("/file/bot{token}/{path:.+}", _download)
    control.add_routes(app)
    app.router.add_get("/", _page)
    if PAGE.is_dir():
        app.router.add_static("/page/", PAGE)
    app.cleanup_ctx.append(deliver)
    return app


async def _page(request: web.Request) -> web.StreamResponse:
    page = PAGE / "index.html"
    if not page.is_file():
        return web.Response(text="The sandbox runs; see docs/sandbox.md for its control API.")
    return web.FileResponse(page, headers={"Cache-Control": "no-cache"})


async def _bot_api(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    name = request.match_info["method"].lower()
    if request.match_info["token"] != world.token:
        return _refusal(UNAUTHORIZED)
    try:
        p = await decode(request)
    except ApiError as error:
        answer = orjson.dumps(error.body())
        world.log_call(name, {}, answer)
        return _refusal(error)
    except web.HTTPRequestEntityTooLarge:
        return _refusal(ApiError(413, "Request Entity Too Large"))
    poll = name == "getupdates"
    if not poll:
        world.activity += 1
        world.in_flight += 1
    try:
        return await _answer(world, request, name, p)
    except DroppedError:
        if request.transport is not None:
            request.transport.abort()
        return web.Response()
    finally:
        if not poll:
            world.in_flight -= 1
            world.activity += 1


async def _answer(world: World, request: web.Request, name: str, p: Params) -> web.StreamResponse:
    fault: Fault | None = None
    if world.faults:
        fault = world.faults.take(CALL_KINDS, name, p.values.get("chat_id"))
    try:
        if fault is not None:
            await _suffer(fault, request)
        body = await carry_out(world, name, p)
    except ApiError as error:
        world.log_call(name, p.shown(), orjson.dumps(error.body()))
        return _refusal(error)
    except DroppedError:
        world.log_call(name, p.shown(), None)
        raise
    except Exception:
        # A bug of the sandbox: log it, and still answer as the Bot API does.
        log.exception("the method %s broke", name)
        world.log_call(name, p.shown(), orjson.dumps(BROKEN.body()))
        return _refusal(BROKEN)
    if fault is not None and fault.kind == "lost_reply":
        world.log_call(name, p.shown(), None)
        raise DroppedError
    world.log_call(name, p.shown(), body)
    return web.Response(body=body, content_type="application/json")


async def _suffer(fault: Fault, request: web.Request) -> None:
    """Do what a fault orders before the call is carried out. Raises ApiError, DroppedError."""
    if fault.kind == "delay":
        await asyncio.sleep(fault.seconds)
    elif fault.kind == "status":
        raise ApiError(fault.code, fault.description)
    elif fault.kind == "retry_after":
        seconds = max(1, round(fault.seconds))
        raise ApiError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
    elif fault.kind == "hang":
        # A handler is not told that its client has left, so look every 0.2 seconds.
        while request.transport is not None and not request.transport.is_closing():
            await asyncio.sleep(0.2)
        raise DroppedError


def _refusal(error: ApiError) -> web.Response:
    headers = {}
    if error.parameters and "retry_after" in error.parameters:
        headers["Retry-After"] = str(error.parameters["retry_after"])
    return web.Response(
        status=error.code,
        body=orjson.dumps(error.body()),
        content_type="application/json",
        headers=headers,
    )


async def _nowhere(request: web.Request) -> web.StreamResponse:
    return _refusal(ApiError(404, "Not Found"))


async def _download(request: web.Request) -> web.StreamResponse:
    world = request.app[WORLD]
    if request.match_info["token"] != world.token:
        return _refusal(UNAUTHORIZED)
    stored = world.files.at(request.match_info["path"])
    if stored is None or stored.size > DOWNLOAD_LIMIT:
        return _refusal(ApiError(404, "Not Found"))
    return web.Response(body=stored.data, content_type="application/octet-stream")
