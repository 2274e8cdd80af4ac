"""The page of an arrival, which is its resident's alone: how it stands, and what they can do."""

import structlog
from aiohttp import web

from bot.arrivals import visits
from bot.arrivals.status import page_screen
from bot.arrivals.visits import Page
from bot.people import directory
from bot.relay import residents
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from web import answers, pages, talk
from web.context import Context
from web.pages import Look
from web.speaking import speak
from web.taps import ASK_CANCEL, do_tap, read_tap

log = structlog.get_logger()


class ArrivalPages:
    """What stands at /a/TOKEN and below. Every address answers 404 once the page is over."""

    def __init__(self, context: Context) -> None:
        self._context = context

    async def show(self, request: web.Request) -> web.Response:
        """Show how the arrival stands, and what was said."""
        context, now = self._context, self._context.now()
        numbers = context.settings.emergency_numbers
        async with context.database.read() as session:
            page = _required(await visits.page_of(session, _token(request), now=now))
            look, path, arrival = context.look(request, page), _path(request), page.arrival
            if request.query_string == ASK_CANCEL[1:] and arrival.is_open:
                return answers.html(pages.ask_page(look, path, talk.ask_cancel(arrival)))
            screen = await page_screen(session, arrival, numbers)
            said = await talk.read_talk(session, page.person)
            news = talk.notice(request.query.get("said", ""), numbers)
            return answers.html(pages.arrival_page(look, path, arrival, screen, said, news))

    async def tap(self, request: web.Request) -> web.Response:
        """Do what a button says; a button that stands no more only shows how it stands now."""
        context = self._context
        form = await answers.read_form(request)
        tap, on = read_tap(form.get("tap", "")), ""
        try:
            async with context.database.begin() as session:
                page = await visits.page_of(session, _token(request), now=context.now())
                self._require_rest(_required(page))
                if tap is not None:
                    on = await do_tap(tap, context.hand(session, _required(page).person))
        except Refused as refused:
            log.info("web-refused", text=refused.text_id)
        return answers.redirect(f"{_path(request)}{on}")

    async def show_write(self, request: web.Request) -> web.Response:
        """Offer a field for words."""
        return answers.html(pages.write_page(await self._look(request), _path(request)))

    async def write(self, request: web.Request) -> web.Response:
        """Give the words to the staff; what can't be sent stays in its field."""
        context, path = self._context, _path(request)
        form, look = await answers.read_form(request), await self._look(request)
        words = form.get("words", "").strip()
        if not words:
            return answers.redirect(path)
        if len(words) > pages.WORDS_LIMIT:
            counts = {"length": len(words), "limit": pages.WORDS_LIMIT}
            fault = Screen("name-too-long", counts)
            return answers.html(pages.write_page(look, path, words, fault), 400)
        async with context.database.begin() as session:
            page = _required(await visits.page_of(session, _token(request), now=context.now()))
            if context.is_too_often(page):
                return answers.to_wait(pages.write_page(look, path, words, Screen("web-wait")))
            on = await speak(context.hand(session, page.person), page.arrival, words)
        return answers.redirect(f"{path}{on}")

    async def show_you(self, request: web.Request) -> web.Response:
        """Offer the fields for a name and a number."""
        page = _required(await self._context.page(_token(request)))
        look = self._context.look(request, page)
        return answers.html(pages.you_page(look, _path(request), pages.fields_of(page.person)))

    async def introduce(self, request: web.Request) -> web.Response:
        """Note the name and the number."""
        context, path = self._context, _path(request)
        form, look = await answers.read_form(request), await self._look(request)
        fields = {name: form.get(name, "") for name in ("name", "phone")}
        try:
            async with context.database.begin() as session:
                page = _required(await visits.page_of(session, _token(request), now=context.now()))
                self._require_rest(page)
                await visits.introduce(session, page, **fields, now=context.now())
        except Refused as refused:
            fault = Screen(refused.text_id, refused.args_for_text)
            return answers.html(pages.you_page(look, path, fields, fault), 400)
        return answers.redirect(path)

    async def show_languages(self, request: web.Request) -> web.Response:
        """Offer the languages."""
        return answers.html(pages.language_page(await self._look(request), _path(request)))

    async def choose_language(self, request: web.Request) -> web.Response:
        """Speak this language with them from now on; the staff's cards follow."""
        context = self._context
        locale = (await answers.read_form(request)).get("language", "")
        async with context.database.begin() as session:
            page = _required(await visits.page_of(session, _token(request), now=context.now()))
            self._require_rest(page)
            if locale in texts.locales():
                now, person = context.now(), page.person
                await directory.choose_language(session, person, locale, now=now)
                await residents.follow_choice(session, person, now=now, detector=context.detector)
        return answers.redirect(_path(request))

    async def _look(self, request: web.Request) -> Look:
        page = _required(await self._context.page(_token(request)))
        return self._context.look(request, page)

    def _require_rest(self, page: Page) -> None:
        """Count an act on a page. Raises HTTPTooManyRequests after too many."""
        if self._context.is_too_often(page):
            raise web.HTTPTooManyRequests


def _token(request: web.Request) -> str:
    return request.match_info["token"]


def _path(request: web.Request) -> str:
    return f"/a/{_token(request)}"


def _required(page: Page | None) -> Page:
    """Return the page. Raises HTTPNotFound where there is none."""
    if page is None:
        raise web.HTTPNotFound
    return page
