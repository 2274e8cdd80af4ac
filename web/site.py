"""The check-in form for phones without Telegram: its addresses, and what each does.

    /g/CODE       a gate: one big button, which calls somebody at once
    /a/TOKEN      the page of an arrival, which reloads itself; it has no script
    /a/TOKEN/…    write, you (name and phone), language: pages that do not reload

Each POST is one transaction and answers with a redirect, so that going back sends nothing twice.
Nothing here holds personal data in an address, and no answer may be cached.
"""

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any, NoReturn

import structlog
from aiohttp import web
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import visits
from bot.arrivals.model import Arrival, Visit
from bot.arrivals.status import page_screen
from bot.arrivals.visits import Visitor
from bot.languages.detect import Detection
from bot.people import directory
from bot.places import model as places
from bot.places.model import Gate
from bot.relay import residents
from bot.settings import Settings
from bot.spine.clock import Clock
from bot.spine.db.engine import Database
from bot.spine.db.errors import is_transient
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.spine.whereabouts import whereabouts
from web import pages, talk
from web.languages import preferred_code
from web.limits import Limit, caller_of
from web.pages import Look
from web.speaking import speak
from web.taps import ASK_CANCEL, Hand, do_tap, read_tap

log = structlog.get_logger()

Handle = Callable[[web.Request], Coroutine[Any, Any, web.StreamResponse]]

COOKIE = "weft_visit"
COOKIE_SECONDS = 24 * 3600
LONGEST_BODY = 64 * 1024  # bytes; the words of a form take 16 KB at most
WAIT_SECONDS = 60
CALLS_WITHIN = timedelta(minutes=10)
ACTS, ACTS_WITHIN = 40, timedelta(minutes=1)  # of one page

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    # The address of a page is the key to it.
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
    "Cache-Control": "no-store",
}


class Site:
    """The form of one process."""

    def __init__(
        self, settings: Settings, database: Database, clock: Clock, detector: Detection
    ) -> None:
        self.settings, self.database, self.clock = settings, database, clock
        self.detector = detector
        self._by_address = Limit(settings.web_calls_per_address, CALLS_WITHIN)
        self._by_gate = Limit(settings.web_calls_per_gate, CALLS_WITHIN)
        self._by_page = Limit(ACTS, ACTS_WITHIN)

    def routes(self) -> list[web.RouteDef]:
        """Return what is served beside the webhook and the health checks."""
        pages_of = {
            "/g/{code}": (self._show_gate, self._call),
            "/a/{token}": (self._show_arrival, self._tap),
            "/a/{token}/write": (self._show_write, self._write),
            "/a/{token}/you": (self._show_you, self._introduce),
            "/a/{token}/language": (self._show_language, self._choose_language),
        }
        routes = [web.get("/weft.css", _style)]
        for path, (show, act) in pages_of.items():
            routes.append(web.get(path, self._guarded(show)))
            routes.append(web.post(path, self._guarded(act)))
        return routes

    # --- a gate ---------------------------------------------------------------------------------

    async def _show_gate(self, request: web.Request) -> web.Response:
        """Show the big button; who waits at this gate already sees how it stands."""
        gate = await self._gate(request)
        if gate is None:
            return _html(pages.unknown_gate_page(self._look(request)), 404)
        token = request.cookies.get(COOKIE, "")
        visit, arrival = await self._known(token)
        is_here = arrival is not None and arrival.is_open and arrival.gate_id == gate.id
        if is_here:
            _go_to(f"/a/{token}")
        look = self._look(request, visit, gate)
        return _html(pages.gate_page(look, gate, token if visit else visits.new_token()))

    async def _call(self, request: web.Request) -> web.Response:
        """Check in and call somebody at once; the token in the form makes two taps one."""
        gate = await self._gate(request)
        if gate is None:
            return _html(pages.unknown_gate_page(self._look(request)), 404)
        form = await request.post()
        if request.headers.get("Sec-Fetch-Site") == "cross-site":
            _go_to(f"/g/{gate.code}")  # another site's page must call nobody
        token = str(form.get("token", ""))
        visit, arrival = await self._known(token)
        look = self._look(request, visit, gate)
        is_new = arrival is None or not arrival.is_open
        if is_new and self._is_too_often(request, gate):
            page = pages.gate_page(look, gate, token, is_to_wait=True)
            return _html(page, 429, {"Retry-After": str(WAIT_SECONDS)})
        code = preferred_code(request.headers.get("Accept-Language", ""))
        visitor = Visitor(token, code, _chosen(request))
        token = await self._check_in(visitor, gate, medical=form.get("medical") == "1")
        answer = _redirect(f"/a/{token}")
        answer.set_cookie(
            COOKIE,
            token,
            max_age=COOKIE_SECONDS,
            httponly=True,
            samesite="Lax",
            secure=self.settings.web_address.startswith("https://"),
        )
        return answer

    async def _check_in(self, visitor: Visitor, gate: Gate, *, medical: bool) -> str:
        try:
            return await self._write_check_in(visitor, gate, medical=medical)
        except IntegrityError:
            # Two taps at once on PostgreSQL: the other has written it, and is found now.
            return await self._write_check_in(visitor, gate, medical=medical)

    async def _write_check_in(self, visitor: Visitor, gate: Gate, *, medical: bool) -> str:
        async with self.database.begin() as session:
            here = await session.get_one(Gate, gate.id)
            return await visits.call(
                session, visitor, here, medical=medical, settings=self.settings, now=self._now()
            )

    def _is_too_often(self, request: web.Request, gate: Gate) -> bool:
        """Count a call, unless there were too many from there or at this gate."""
        now = self._now()
        caller = caller_of(request, proxies=self.settings.web_proxies)
        limits = [("address", self._by_address, caller), ("gate", self._by_gate, gate.id)]
        for name, limit, key in limits:
            if limit.is_reached(key, now=now):
                log.warning("web-calls-limited", by=name, gate=gate.id)
                return True
        for _, limit, key in limits:
            limit.count(key, now=now)
        return False

    async def _gate(self, request: web.Request) -> Gate | None:
        code = request.match_info["code"].strip().rstrip(".,")
        async with self.database.read() as session:
            return await places.gate_by_typed_code(session, code)

    # --- an arrival -----------------------------------------------------------------------------

    async def _show_arrival(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        async with self.database.read() as session:
            visit = await visits.visit_of(session, token, now=self._now())
            arrival = await visits.newest_arrival(session, visit.person) if visit else None
            if visit is None or arrival is None:
                return self._gone(request)
            look, path = self._look(request, visit, arrival.gate), f"/a/{token}"
            if request.query_string == ASK_CANCEL[1:] and arrival.is_open:
                return _html(pages.ask_page(look, path, talk.ask_cancel(arrival)))
            screen = await page_screen(session, arrival, self.settings.emergency_numbers)
            said = await talk.read_talk(session, visit.person)
            news = talk.notice(request.query.get("said", ""), self.settings.emergency_numbers)
            return _html(pages.arrival_page(look, path, arrival, screen, said, news))

    async def _tap(self, request: web.Request) -> web.Response:
        """Do what a button says; a button that stands no more only shows how it stands now."""
        token, form = request.match_info["token"], await request.post()
        tap = read_tap(str(form.get("tap", "")))
        on = ""
        try:
            async with self.database.begin() as session:
                visit = await visits.visit_of(session, token, now=self._now())
                if visit is None:
                    return self._gone(request)
                self._require_rest(visit)
                if tap is not None:
                    on = await do_tap(tap, self._hand(session, visit))
        except Refused as refused:
            log.info("web-refused", text=refused.text_id)
        return _redirect(f"/a/{token}{on}")

    # --- words, name and phone, language --------------------------------------------------------

    async def _show_write(self, request: web.Request) -> web.Response:
        look, path = await self._open_page(request)
        return _html(pages.write_page(look, path))

    async def _write(self, request: web.Request) -> web.Response:
        token, form = request.match_info["token"], await request.post()
        words = str(form.get("words", "")).replace("\r\n", "\n").strip()
        look, path = await self._open_page(request)
        if not words:
            return _redirect(path)
        if len(words) > pages.WORDS_LIMIT:
            counts = {"length": len(words), "limit": pages.WORDS_LIMIT}
            return _html(pages.write_page(look, path, words, Screen("name-too-long", counts)), 400)
        async with self.database.begin() as session:
            visit = await visits.visit_of(session, token, now=self._now())
            arrival = await visits.newest_arrival(session, visit.person) if visit else None
            if visit is None or arrival is None:
                return self._gone(request)
            if self._by_page.is_reached(visit.id, now=self._now()):
                page = pages.write_page(look, path, words, Screen("web-wait"))
                return _html(page, 429, {"Retry-After": str(WAIT_SECONDS)})
            self._by_page.count(visit.id, now=self._now())
            on = await speak(self._hand(session, visit), arrival, words)
        return _redirect(f"{path}{on}")

    async def _show_you(self, request: web.Request) -> web.Response:
        visit, arrival = await self._known(request.match_info["token"])
        if visit is None or arrival is None:
            return self._gone(request)
        look, path = self._look(request, visit, arrival.gate), f"/a/{request.match_info['token']}"
        return _html(pages.you_page(look, path, pages.fields_of(visit.person)))

    async def _introduce(self, request: web.Request) -> web.Response:
        token, form = request.match_info["token"], await request.post()
        fields = {name: str(form.get(name, "")) for name in ("name", "phone")}
        look, path = await self._open_page(request)
        try:
            async with self.database.begin() as session:
                visit = await visits.visit_of(session, token, now=self._now())
                if visit is None:
                    return self._gone(request)
                self._require_rest(visit)
                await visits.introduce(session, visit, **fields, now=self._now())
        except Refused as refused:
            fault = Screen(refused.text_id, refused.args_for_text)
            return _html(pages.you_page(look, path, fields, fault), 400)
        return _redirect(path)

    async def _show_language(self, request: web.Request) -> web.Response:
        return _html(pages.language_page(*await self._open_page(request)))

    async def _choose_language(self, request: web.Request) -> web.Response:
        token, form = request.match_info["token"], await request.post()
        locale = str(form.get("language", ""))
        async with self.database.begin() as session:
            visit = await visits.visit_of(session, token, now=self._now())
            if visit is None:
                return self._gone(request)
            self._require_rest(visit)
            if locale in texts.locales():
                now, person = self._now(), visit.person
                await directory.choose_language(session, person, locale, now=now)
                await residents.follow_choice(session, person, now=now, detector=self.detector)
        return _redirect(f"/a/{token}")

    # --- what all of them need ------------------------------------------------------------------

    async def _open_page(self, request: web.Request) -> tuple[Look, str]:
        """Return the look and the path of an arrival's page. Raises HTTPNotFound."""
        token = request.match_info["token"]
        visit, arrival = await self._known(token)
        if visit is None or arrival is None:
            raise web.HTTPNotFound
        return self._look(request, visit, arrival.gate), f"/a/{token}"

    async def _known(self, token: str) -> tuple[Visit | None, Arrival | None]:
        """Find whose page a token opens, and the arrival that it shows."""
        if not visits.is_token(token):
            return None, None
        async with self.database.read() as session:
            visit = await visits.visit_of(session, token, now=self._now())
            arrival = await visits.newest_arrival(session, visit.person) if visit else None
            return visit, arrival

    def _hand(self, session: AsyncSession, visit: Visit) -> Hand:
        return Hand(session, visit.person, self.settings, self.detector, self._now())

    def _require_rest(self, visit: Visit) -> None:
        """Count an act on a page. Raises HTTPTooManyRequests after too many."""
        if self._by_page.is_reached(visit.id, now=self._now()):
            raise web.HTTPTooManyRequests
        self._by_page.count(visit.id, now=self._now())

    def _look(
        self, request: web.Request, visit: Visit | None = None, gate: Gate | None = None
    ) -> Look:
        """Decide in which words to answer: what was chosen, their page's, their browser's."""
        chosen = _chosen(request)
        if chosen is not None:
            locale = chosen
        elif visit is not None:
            locale = visit.person.locale
        else:
            locale = texts.nearest(preferred_code(request.headers.get("Accept-Language", "")))
        area = gate.area if gate is not None else None
        return Look(locale, self.settings, area, is_chosen=chosen is not None)

    def _gone(self, request: web.Request) -> web.Response:
        return _html(pages.notice_page(self._look(request), "web-gone"), 404)

    def _now(self) -> datetime:
        return self.clock.now()

    def _guarded(self, handle: Handle) -> Handle:
        """Answer whatever happens with a page in words, and the numbers to ring on it."""

        async def answer(request: web.Request) -> web.StreamResponse:
            response = await self._answer(handle, request)
            response.headers.update(HEADERS)
            return response

        return answer

    async def _answer(self, handle: Handle, request: web.Request) -> web.StreamResponse:
        try:
            if (request.content_length or 0) > LONGEST_BODY:
                raise web.HTTPRequestEntityTooLarge(LONGEST_BODY, request.content_length or 0)
            return await handle(request)
        except web.HTTPRedirection as redirect:
            return _redirect(redirect.headers["Location"])
        except web.HTTPNotFound:
            return self._gone(request)
        except web.HTTPTooManyRequests:
            page = pages.notice_page(self._look(request), "web-wait")
            return _html(page, 429, {"Retry-After": str(WAIT_SECONDS)})
        except web.HTTPException as error:
            return _html(pages.notice_page(self._look(request), "web-trouble"), error.status)
        except Exception as error:
            is_away = is_transient(error)
            log.error("web-failed", page=handle.__name__, error=whereabouts(error))
            page = pages.notice_page(self._look(request), "web-trouble")
            return _html(page, 503 if is_away else 500)


def _chosen(request: web.Request) -> str | None:
    """Return the locale that somebody chose on the gate's page."""
    chosen = request.query.get("lang")
    return chosen if chosen in texts.locales() else None


async def _style(_request: web.Request) -> web.FileResponse:
    headers = {"Cache-Control": "max-age=3600", "X-Content-Type-Options": "nosniff"}
    return web.FileResponse(pages.FOLDER / "static" / "weft.css", headers=headers)


def _html(page: str, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    return web.Response(text=page, content_type="text/html", status=status, headers=headers)


def _redirect(path: str) -> web.Response:
    return web.Response(status=303, headers={"Location": path})


def _go_to(path: str) -> NoReturn:
    raise web.HTTPSeeOther(path)
