"""The check-in form for phones without Telegram: its addresses, and what all of them share.

    /g/CODE       a gate: one big button, which calls somebody at once
    /a/TOKEN      the page of an arrival, which reloads itself; it has no script
    /a/TOKEN/…    write, you (name and phone), language: pages that do not reload
    /cal/…        somebody's times on call, for their calendar
    /…            whatever else somebody types: asks for the code on the poster

Each POST is one transaction and answers with a redirect, so that going back sends nothing twice.
Nothing here holds personal data in an address, and no answer may be cached.
"""

from collections.abc import Callable, Coroutine
from typing import Any

import structlog
from aiohttp import web

from bot.languages.detect import Detection
from bot.settings import Settings
from bot.spine.clock import Clock
from bot.spine.db.engine import Database
from bot.spine.db.errors import is_transient
from bot.spine.whereabouts import whereabouts
from web import answers, pages
from web.arrivals import ArrivalPages
from web.calendars import CalendarPages
from web.context import Context
from web.gates import GatePages

log = structlog.get_logger()

Handle = Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]

LONGEST_BODY = 64 * 1024  # bytes; the words of a form take 16 KB at most


class Site:
    """The form of one process."""

    def __init__(
        self, settings: Settings, database: Database, clock: Clock, detector: Detection
    ) -> None:
        """Open nothing yet. Raises ValueError without a bot's token."""
        self._context = Context(settings, database, clock, detector)
        self._gates = GatePages(self._context)
        self._arrivals = ArrivalPages(self._context)
        self._calendars = CalendarPages(self._context)

    def routes(self) -> list[web.RouteDef]:
        """Return what is served beside the webhook and the health checks."""
        gates, arrivals = self._gates, self._arrivals
        pages_of: dict[str, tuple[Handle, Handle]] = {
            "/g/{code}": (gates.show, gates.call),
            "/a/{token}": (arrivals.show, arrivals.tap),
            "/a/{token}/write": (arrivals.show_write, arrivals.write),
            "/a/{token}/you": (arrivals.show_you, arrivals.introduce),
            "/a/{token}/language": (arrivals.show_languages, arrivals.choose_language),
        }
        routes = [web.get("/weft.css", _style)]
        for path, (show, act) in pages_of.items():
            routes.append(web.get(path, self._guarded(show)))
            routes.append(web.post(path, self._guarded(act)))
        routes.append(web.get("/cal/{secret}.ics", self._guarded(self._calendars.show)))
        # aiohttp asks the longer addresses first, those of others on this port too.
        find = self._guarded(gates.find)
        return [*routes, web.get("/{path:.*}", find), web.post("/{path:.*}", find)]

    def _guarded(self, handle: Handle) -> Handle:
        """Answer whatever happens with a page in words, and the numbers to ring on it."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = await self._answer(handle, request)
            response.headers.update(answers.HEADERS)
            return response

        return answer

    async def _answer(self, handle: Handle, request: web.Request) -> web.StreamResponse:
        try:
            if (request.content_length or 0) > LONGEST_BODY:
                raise web.HTTPRequestEntityTooLarge(LONGEST_BODY, request.content_length or 0)
            return await handle(request)
        except web.HTTPRedirection as redirect:
            return answers.redirect(redirect.headers["Location"])
        except web.HTTPNotFound:
            return answers.html(self._notice(request, "web-gone"), 404)
        except web.HTTPTooManyRequests:
            return answers.to_wait(self._notice(request, "web-wait"))
        except web.HTTPException as error:
            return answers.html(self._notice(request, "web-trouble"), error.status)
        except Exception as error:
            log.error("web-failed", page=handle.__name__, error=whereabouts(error))
            status = 503 if is_transient(error) else 500
            return answers.html(self._notice(request, "web-trouble"), status)

    def _notice(self, request: web.Request, text_id: str) -> str:
        return pages.notice_page(self._context.look(request), text_id)


async def _style(_request: web.Request) -> web.FileResponse:
    headers = {"Cache-Control": "max-age=3600", "X-Content-Type-Options": "nosniff"}
    return web.FileResponse(pages.FOLDER / "static" / "weft.css", headers=headers)
