"""The composition root of `weft run`: puts the parts of one process together."""

import asyncio
import gc
import os
import signal
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from sqlalchemy.engine import make_url

from bot import subjects
from bot.danger import words as danger
from bot.health import Health, Ping
from bot.languages.detect import detector_named
from bot.listening import listen
from bot.people import directory, roles
from bot.people.model import Role
from bot.relay.phrases import phrase_book
from bot.settings import Settings
from bot.spine import identity
from bot.spine.clock import Clock, FollowedClock, SystemClock
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway, until_back
from bot.spine.follow import Follower
from bot.spine.identity import Identity
from bot.spine.inbox.intake import Intake, Poller, Webhook
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.ticks import Ticks
from bot.spine.leader import Leadership
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.outcomes import back_off
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.outbox.sender import Sender
from bot.spine.pulse import Pulse
from bot.spine.telegram import CallFailed, Telegram
from bot.spine.texts import render as texts
from bot.spine.texts.render import primary
from bot.spine.whereabouts import whereabouts
from bot.translators import phrase_search
from bot.translators.chain import Chain
from bot.translators.coverage import survey, unserved, unserved_line
from bot.translators.models import find_faults
from handlers.menus import set_everybodys_menu
from handlers.turns.dispatch import Turns, allowed_updates
from web.site import Site

log = structlog.get_logger()

WEBHOOK_PATH = "/telegram"  # where the address that an operator gives has none
WEBHOOK_LOOK_SECONDS = 10
# A second poller is met with each poll; the admins hear of it this often.
TELL_AGAIN = timedelta(hours=1)
STOP_SECONDS = 4


class CannotStart(Exception):
    """Something of the house itself is broken: says what, a line each."""


async def serve(
    settings: Settings,
    database: Database,
    chain: Chain,
    *,
    announce: Callable[[str], None],
    bring_up: Callable[[Database], Awaitable[None]],
) -> None:
    """Run the bot until SIGTERM or SIGINT; stop within 5 s.

    `bring_up` makes the database's schema the newest, once no other process works on it.
    Raises TakenElsewhere, CallFailed, CannotListen.
    """
    clock: Clock = FollowedClock() if settings.clock else SystemClock()
    telegram = Telegram(
        settings.telegram_api,
        settings.token,
        proxy=settings.proxy,
        keepalive_seconds=settings.keepalive_seconds,
    )
    async with AsyncExitStack() as stack:
        stack.push_async_callback(telegram.close)
        leadership = Leadership(database)
        if database.is_sqlite:
            await stack.enter_async_context(leadership.held())
        await bring_up(database)
        async with database.read() as session:
            kept = await identity.known(session, identity.bot_id_of(settings.token))
        who = kept or await _ask_who(telegram, at_work=False)
        if kept is None:
            await _keep(database, who)
        app = _App(settings, database, clock, telegram, leadership, chain)
        await app.prepare(who)
        _spare_the_collector()
        await app.run(announce, is_sure=kept is None)


def make_translators(settings: Settings) -> Chain:
    """Read every text and phrase, before anything is made or opened. Raises CannotStart."""
    try:
        texts.load_all()
        return subjects.translators(settings)
    except ValueError as error:  # the phrase book's own, and BrokenTexts
        raise CannotStart(str(error)) from None


def _spare_the_collector() -> None:
    """Let the cycle collector pass by what the start made, which stays for good."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


async def _call_until_answered(
    telegram: Telegram, method: str, body: dict[str, Any] | None = None, *, at_work: bool = True
) -> Any:
    """Call Telegram, retrying until it answers. Raises CallFailed when it refuses.

    The page of something else counts as a refusal while the bot is not `at_work`: then the
    address may be wrong.
    """
    attempts = 0
    while True:
        try:
            return await telegram.call(method, body)
        except CallFailed as failed:
            refused = failed.by_telegram or not at_work
            if refused and 300 <= failed.code < 500 and failed.code != 429:
                raise
            attempts += 1
            log.warning("telegram-away", method=method, error=str(failed))
            await asyncio.sleep(back_off(attempts, failed))


async def _ask_who(telegram: Telegram, *, at_work: bool) -> Identity:
    while True:
        me = await _call_until_answered(telegram, "getMe", at_work=at_work)
        if isinstance(me, dict) and is_whole(me.get("id")) and isinstance(me.get("username"), str):
            return Identity(bot_id=me["id"], username=me["username"])
        if not at_work:
            raise CallFailed(200, "getMe does not say who the bot is", by_telegram=False)
        log.warning("telegram-away", method="getMe", error="it does not say who the bot is")
        await asyncio.sleep(WEBHOOK_LOOK_SECONDS)


async def _keep(database: Database, who: Identity) -> None:
    """Keep who the bot is: later starts do not wait for Telegram."""
    async with database.begin() as session:
        await identity.note(session, who)


class _App:
    """The parts of one process, wired."""

    def __init__(
        self,
        settings: Settings,
        database: Database,
        clock: Clock,
        telegram: Telegram,
        leadership: Leadership,
        chain: Chain,
    ) -> None:
        self.settings, self.database, self.clock = settings, database, clock
        self.telegram, self.leadership = telegram, leadership
        self.follower: Follower | None = None
        self.detector = detector_named(settings.detector, preload=settings.detector_preload)
        self.allowed = allowed_updates()
        self.chain = chain
        self.looked = Pulse()  # Telegram answered
        self._told_of_second_poller: datetime | None = None

    async def prepare(self, who: Identity) -> None:
        """Make sure of what the first turn needs: the time and the first admins."""
        if self.settings.detector_preload:
            # lingua's full models take seconds, and hold the GIL meanwhile.
            await asyncio.to_thread(self.detector.warm)
        self._wire(who)
        if self.follower is not None:
            await self.follower.set_once()
        async with self.database.begin() as session:
            for telegram_id in self.settings.admins:
                await roles.make_admin(
                    session, telegram_id, now=self.clock.now(), locale=self.settings.language
                )

    async def _warm_up(self) -> None:
        """Read and compile what a turn would otherwise be the first to need, then set the menus.

        It takes a second or two of processor, so it begins with the serving and not before it.
        """
        for read in (_warm, self.detector.warm):
            await asyncio.to_thread(read)
        await until_back(self._set_menus)

    async def _set_menus(self) -> None:
        async with self.database.begin() as session:
            await set_everybodys_menu(session, self.clock.now())

    def _wire(self, who: Identity) -> None:
        settings, database, clock = self.settings, self.database, self.clock
        self.who = who
        self.turns = Turns(settings, self.detector, bot_id=who.bot_id, username=who.username)
        self.runner = Runner(database, clock, self.turns)
        self.intake = Intake(database, clock, stored=self.runner.wake)
        self.sender = Sender(
            database,
            clock,
            self.telegram,
            Limits(per_second=settings.send_rate, chat_per_second=settings.chat_rate),
            unreachable=directory.mark_unreachable,
            leads=self.leadership.is_held,
        )
        self.health = Health(
            database,
            clock,
            settings,
            leads=self.leadership.is_held,
            sent=self.sender.succeeded,
            looked=self.looked,
        )
        jobs = subjects.jobs(settings, self.chain, self.telegram, database)
        self.ticks = Ticks(database, clock, jobs, let_turns_first=self.runner.rest)
        database.on_commit = [self.sender.on_commit, self.ticks.on_commit]
        if isinstance(clock, FollowedClock):
            name = f"{socket.gethostname()}-{os.getpid()}"
            self.follower = Follower(
                settings.clock, name, clock, database, sender=self.sender, ticks=self.ticks
            )

    async def run(self, announce: Callable[[str], None], *, is_sure: bool) -> None:
        """Run until told to stop. `is_sure`: Telegram has just said who the bot is."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, stop.set)
        sites = await self._open_sites()
        tasks = [asyncio.create_task(self._lead(), name="leader")]
        if self.follower is not None:
            tasks.append(asyncio.create_task(self.follower.run(), name="clock"))
        if not is_sure:
            tasks.append(asyncio.create_task(self._hear_who(), name="identity"))
        runner = asyncio.create_task(self.runner.run(), name="runner")
        warming = asyncio.create_task(self._warm_up(), name="warming")
        warming.add_done_callback(_log_failure)
        announce(
            f"weft listens to @{self.who.username} by {self._where()}"
            f" (database: {_name_of(self.database)})"
        )
        if self.settings.web_address:
            listen = self.settings.web_listen
            announce(f"check-in form: {self.settings.web_address}/g/CODE, served on {listen}")
        # Nobody waits for this either: a translators' server may be slow to answer.
        self.telling = asyncio.create_task(self._tell_of_languages(announce))
        stopping: asyncio.Task[Any] = asyncio.create_task(stop.wait())
        ended, _ = await asyncio.wait(
            [stopping, runner, *tasks], return_when=asyncio.FIRST_COMPLETED
        )
        # What is under way ends; what has not begun stays in the database.
        self.telling.cancel()
        self.runner.stop()
        for site in sites:
            await site.cleanup()
        for task in (warming, *tasks):
            task.cancel()
        await asyncio.wait([runner, warming, *tasks], timeout=STOP_SECONDS)
        await self.chain.close()
        for task in ended - {stopping}:
            task.result()  # a part that ended by itself has failed: let it be seen

    async def _hear_who(self) -> None:
        """Ask Telegram who the bot is, while it works already. Raises CallFailed."""
        self.who = await _ask_who(self.telegram, at_work=True)
        self.turns.set_username(self.who.username)
        await until_back(lambda: _keep(self.database, self.who))
        await asyncio.Event().wait()  # the end of a part ends the process

    # --- leading --------------------------------------------------------------------------------

    async def _lead(self) -> None:
        """Poll, send and do jobs while this process leads."""
        if self.database.is_sqlite:
            await self._lead_until_lost()
            return
        while True:
            async with self.leadership.held():
                log.info("leading", pid=os.getpid())
                await self._lead_until_lost()

    async def _lead_until_lost(self) -> None:
        self.looked.beat()  # who begins to lead has a while for the first answer
        sender: asyncio.Task[Any] = asyncio.create_task(self.sender.run())
        others: list[asyncio.Task[Any]] = [
            asyncio.create_task(self.leadership.lost.wait()),
            asyncio.create_task(self.ticks.run()),
            asyncio.create_task(self._bring_updates()),
        ]
        if address := self.settings.ping_url.get_secret_value():
            others.append(asyncio.create_task(Ping(address, self.health).run()))
        try:
            done, _ = await asyncio.wait([sender, *others], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in others:
                task.cancel()
            self.sender.stop()
            await asyncio.wait([sender, *others], timeout=STOP_SECONDS)

    async def _bring_updates(self) -> None:
        if self.settings.webhook_url:
            await self._keep_webhook()
            return
        poller = Poller(
            self.telegram,
            self.intake.receive,
            allowed=self.allowed,
            two_pollers=self._tell_of_second_poller,
            looked=self.looked.beat,
        )
        await poller.run()

    async def _tell_of_second_poller(self) -> None:
        """Tell the admins that another process polls with this token; the two share the updates."""
        now, told = self.clock.now(), self._told_of_second_poller
        if told is not None and now - told < TELL_AGAIN:
            return
        self._told_of_second_poller = now
        async with self.database.begin() as session:
            for admin in await roles.holders(session, Role.ADMIN, None):
                await say(session, admin, Screen("second-poller"), now=now, sending=ALERT)

    # --- webhook --------------------------------------------------------------------------------

    async def _open_sites(self) -> list[web.AppRunner]:
        """Listen for the webhook, health checks and the check-in form, on one port or on more."""
        settings, at = self.settings, dict[str, tuple[str, list[web.RouteDef]]]()
        health = web.get("/healthz", self.health.handle)
        if settings.webhook_url:
            secret = settings.webhook_secret.get_secret_value()
            webhook = Webhook(self.intake.receive, secret=secret)
            post = web.post(urlsplit(self._webhook_url()).path, webhook.handle)
            at[settings.webhook_listen] = ("WEFT_WEBHOOK_LISTEN", [post, health])
        if settings.health_listen and settings.health_listen not in at:
            at[settings.health_listen] = ("WEFT_HEALTH_LISTEN", [health])
        if settings.web_address:
            form = Site(settings, self.database, self.clock, self.detector)
            _, routes = at.setdefault(settings.web_listen, ("WEFT_WEB_LISTEN", []))
            routes += form.routes()
        return [await listen(routes, address, name) for address, (name, routes) in at.items()]

    def _webhook_url(self) -> str:
        given = self.settings.webhook_url
        return given if urlsplit(given).path.strip("/") else given.rstrip("/") + WEBHOOK_PATH

    async def _keep_webhook(self) -> None:
        """Set the webhook, and again whenever somebody has removed or changed it."""
        body = {
            "url": self._webhook_url(),
            "allowed_updates": self.allowed,
            "secret_token": self.settings.webhook_secret.get_secret_value(),
            "max_connections": 100,
        }
        while True:
            await _call_until_answered(self.telegram, "setWebhook", body)
            self.looked.beat()
            while await self._webhook_is_set():
                await asyncio.sleep(WEBHOOK_LOOK_SECONDS)
            log.warning("webhook-was-changed")

    async def _webhook_is_set(self) -> bool:
        try:
            info = await self.telegram.call("getWebhookInfo")
        except CallFailed as failed:
            log.warning("telegram-away", method="getWebhookInfo", error=str(failed))
            return True  # as far as is known
        self.looked.beat()
        if not isinstance(info, dict):  # another server than Telegram's may not know the method
            return True
        return bool(info.get("url") == self._webhook_url())

    # --- words for the operator -----------------------------------------------------------------

    def _where(self) -> str:
        if self.settings.webhook_url:
            path = urlsplit(self._webhook_url()).path
            return f"webhook on {self.settings.webhook_listen}{path}"
        return f"long polling of {self.settings.telegram_api}"

    async def _tell_of_languages(self, announce: Callable[[str], None]) -> None:
        """Say which models are broken, and which languages no machine translates."""
        for fault in find_faults(self.settings.models_folder, thorough=False):
            announce(f"broken model, not used: {fault} (weft models list)")
            log.warning("model-broken", fault=fault)
        staff = {primary(self.settings.language)}
        with suppress(DatabaseAway):
            async with self.database.read() as session:
                staff |= await roles.staff_languages(session)
        found = await survey(self.chain.translators, staff=staff)
        for translator in found.away:
            log.warning("translator-away", translator=translator)
        if line := unserved_line(found.languages):
            announce(line)
            log.warning("languages-unserved", by_staff=unserved(found.languages))


def _log_failure(task: asyncio.Task[None]) -> None:
    """Log what a task raised that nobody waits for."""
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("warming-failed", error=whereabouts(error))


def _warm() -> None:
    """Compile what the first message would otherwise wait for."""
    danger.warm()
    phrase_search.warm(phrase_book())


def _name_of(database: Database) -> str:
    url = make_url(database.url)
    if database.is_sqlite:
        return str(Path(url.database or ""))
    # A password may stand in the query too.
    return url.set(query={}).render_as_string(hide_password=True)
