"""The page of a gate: one big button. And the page that asks for a gate's code."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog
from aiohttp import web

from bot.arrivals import visits
from bot.arrivals.visits import Page, Visitor
from bot.places import model as places
from bot.places.model import Gate
from bot.spine.db.errors import is_transient, is_written_meanwhile
from web import answers, pages
from web.context import Context, chosen_locale
from web.languages import preferred_code
from web.limits import Limit, caller_of
from web.proof import Proof

log = structlog.get_logger()

COOKIE = "weft_visit"
COOKIE_SECONDS = 24 * 3600
CALLS_WITHIN = timedelta(minutes=1)
TRIES = 3


class GatePages:
    """What stands at /g/CODE, and at every address that leads nowhere."""

    def __init__(self, context: Context) -> None:
        self._context = context
        settings = context.settings
        self._by_address = Limit(settings.web_calls_per_address, CALLS_WITHIN)
        self._by_gate = Limit(settings.web_calls_per_gate, CALLS_WITHIN)
        self._proof = Proof(settings.token)

    async def find(self, request: web.Request) -> web.Response:
        """Lead to the gate of a code, however it was typed; ask for the code where there is none.

        Somebody may have typed the site's name alone, or the code straight after it.
        """
        path, code = request.match_info["path"], request.query.get("code", "")
        gate = await self._gate(code or path.rpartition("/")[2])
        if gate is not None:
            chosen = chosen_locale(request)
            answers.go_to(f"/g/{gate.code}" + (f"?lang={chosen}" if chosen else ""))
        return self._ask_code(request, code or path)

    async def show(self, request: web.Request) -> web.Response:
        """Show the big button; who waits at this gate already sees how it stands."""
        gate = await self._gate(request.match_info["code"])
        if gate is None:
            return self._ask_code(request, request.match_info["code"])
        token = request.cookies.get(COOKIE, "")
        page = await self._context.page(token)
        if page is not None and page.arrival.is_open and page.arrival.gate_id == gate.id:
            answers.go_to(f"/a/{token}")
        return answers.html(self._button(request, gate, page, token))

    async def call(self, request: web.Request) -> web.Response:
        """Check in and call somebody at once; the token in the form makes two taps one."""
        gate = await self._gate(request.match_info["code"])
        if gate is None:
            return self._ask_code(request, request.match_info["code"])
        form = await answers.read_form(request)
        token = form.get("token", "")
        page = await self._context.page(token)
        if not self._is_ours(request, form, gate):
            cookie = request.cookies.get(COOKIE, "")
            page = await self._context.page(cookie)
            return answers.html(self._button(request, gate, page, cookie, "web-tap-again"), 403)
        if self._is_too_often(request, gate, page):
            return answers.to_wait(self._button(request, gate, page, token, "web-wait"))
        code = preferred_code(request.headers.get("Accept-Language", ""))
        visitor = Visitor(token, code, chosen_locale(request))
        token = await self._check_in(visitor, gate, medical=form.get("medical") == "1")
        answer = answers.redirect(f"/a/{token}")
        answer.set_cookie(
            COOKIE,
            token,
            max_age=COOKIE_SECONDS,
            httponly=True,
            samesite="Lax",
            secure=self._context.settings.web_address.startswith("https://"),
        )
        return answer

    async def _gate(self, typed: str) -> Gate | None:
        code = typed.replace("\0", "").strip().rstrip(".,")
        if not code:
            return None
        async with self._context.database.read() as session:
            return await places.gate_by_typed_code(session, code)

    def _ask_code(self, request: web.Request, typed: str) -> web.Response:
        look = self._context.look(request)
        return answers.html(pages.code_page(look, is_unknown=bool(typed)), 404 if typed else 200)

    def _button(
        self, request: web.Request, gate: Gate, page: Page | None, token: str, notice: str = ""
    ) -> str:
        """Make the page with the big button; a token that opens no page yet is theirs to be."""
        if page is None and (not notice or not visits.is_token(token)):
            token = visits.new_token()
        look = self._context.look(request, page, gate)
        return pages.gate_page(look, gate, token, self._proof.make(gate, token), notice)

    def _is_ours(self, request: web.Request, form: dict[str, str], gate: Gate) -> bool:
        """Tell whether a page of this site was shown for this gate, and sends the form itself."""
        is_foreign = request.headers.get("Sec-Fetch-Site") == "cross-site"
        token = form.get("token", "")
        is_proved = self._proof.holds(form.get("proof", ""), gate, token)
        return is_proved and visits.is_token(token) and not is_foreign

    def _is_too_often(self, request: web.Request, gate: Gate, page: Page | None) -> bool:
        """Count a call, unless there were too many; who waits already is not one more."""
        if page is not None and page.arrival.is_open:
            return self._context.is_too_often(page)
        now = self._context.now()
        caller = caller_of(request, proxies=self._context.settings.web_proxies)
        limits = [("address", self._by_address, caller), ("gate", self._by_gate, gate.id)]
        for name, limit, key in limits:
            if limit.is_reached(key, now=now):
                log.warning("web-calls-limited", by=name, gate=gate.id)
                return True
        for _, limit, key in limits:
            limit.count(key, now=now)
        return False

    async def _check_in(self, visitor: Visitor, gate: Gate, *, medical: bool) -> str:
        """Write the check-in; what another transaction was in the way of is tried again."""

        async def write() -> str:
            async with self._context.database.begin() as session:
                here = await session.get_one(Gate, gate.id)
                settings, now = self._context.settings, self._context.now()
                return await visits.call(
                    session, visitor, here, medical=medical, settings=settings, now=now
                )

        return await _try_again(write)


async def _try_again(work: Callable[[], Awaitable[str]]) -> str:
    for _ in range(TRIES - 1):
        try:
            return await work()
        except Exception as error:
            if not (is_transient(error) or is_written_meanwhile(error)):
                raise
    return await work()
