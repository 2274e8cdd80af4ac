"""What all pages of the form need: settings, database, clock, and whose page a token opens."""

from datetime import datetime, timedelta

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import visits
from bot.arrivals.visits import Page
from bot.languages.detect import Detection
from bot.people.model import Person
from bot.places.model import Gate
from bot.settings import Settings
from bot.spine.clock import Clock
from bot.spine.db.engine import Database
from bot.spine.texts import render as texts
from web.languages import preferred_code
from web.limits import Limit
from web.pages import Look
from web.taps import Hand

ACTS, ACTS_WITHIN = 40, timedelta(minutes=1)  # of one page


class Context:
    """The form of one process."""

    def __init__(
        self, settings: Settings, database: Database, clock: Clock, detector: Detection
    ) -> None:
        self.settings, self.database = settings, database
        self.detector = detector
        self._clock = clock
        self._acts = Limit(ACTS, ACTS_WITHIN)

    def now(self) -> datetime:
        return self._clock.now()

    async def page(self, token: str) -> Page | None:
        """Find the page that a token opens."""
        async with self.database.read() as session:
            return await visits.page_of(session, token, now=self.now())

    def hand(self, session: AsyncSession, person: Person) -> Hand:
        """Return what the verbs need."""
        return Hand(session, person, self.settings, self.detector, self.now())

    def is_too_often(self, page: Page) -> bool:
        """Count an act on a page, unless there were too many."""
        if self._acts.is_reached(page.visit.id, now=self.now()):
            return True
        self._acts.count(page.visit.id, now=self.now())
        return False

    def look(
        self, request: web.Request, page: Page | None = None, gate: Gate | None = None
    ) -> Look:
        """Decide in which words to answer: what was chosen, their page's, their browser's."""
        chosen = chosen_locale(request)
        if chosen is not None:
            locale = chosen
        elif page is not None:
            locale = page.person.locale
        else:
            locale = texts.nearest(preferred_code(request.headers.get("Accept-Language", "")))
        shown = gate or (page.arrival.gate if page is not None else None)
        area = shown.area if shown is not None else None
        return Look(locale, self.settings, area, is_chosen=chosen is not None)


def chosen_locale(request: web.Request) -> str | None:
    """Return the locale that somebody chose on the gate's page."""
    chosen = request.query.get("lang")
    return chosen if chosen in texts.locales() else None
