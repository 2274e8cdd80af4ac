"""Part of the composition root (bot/__main__.py): how `weft run` is put together. Nothing else imports it."""

import asyncio
import gc
import os
import signal
import socket
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web

from bot.danger import words as danger
from bot.languages.detect import detector_named
from bot.people import model as people
from bot.settings import Settings
from bot.spine import identity
from bot.spine.clock import Clock, FollowedClock, SystemClock
from bot.spine.db.engine import AWAY, Database
from bot.spine.follow import Follower
from bot.spine.identity import Identity
from bot.spine.inbox.intake import Poller, Webhook
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.ticks import Committed, Ticks
from bot.spine.leader import Leadership
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.outcomes import back_off
from bot.spine.outbox.sender import Sender
from bot.spine.telegram import CallFailed, Telegram
from bot.spine.whereabouts import whereabouts
from bot.subjects import book, build_chain
from handlers.help import set_everybodys_menu
from handlers.turns.dispatch import Turns, allowed_updates
from migrations import upgrade

log = structlog.get_logger()

WEBHOOK_PATH = "/telegram"


class CannotListen(Exception):
    """The webhook's address cannot be listened on; says which and why."""


async def serve(settings: Settings, database: Database, *, announce: Callable[[str], None]) -> None:
    """Runs the bot until SIGTERM or SIGINT; stops within 5 s. Raises TakenElsewhere, CallFailed, CannotListen."""
    clock: Clock = FollowedClock() if settings.clock else SystemClock()
    telegram = Telegram(
        settings.telegram_api,
        settings.token,
        proxy=settings.proxy,
        keepalive_seconds=settings.keepalive_seconds,
    )
    async with AsyncExitStack() as stack:
        stack.push_async_callback(telegram.close)
        if database.is_sqlite:
            leadership = Leadership(database)
            await stack.enter_async_context(leadership.held())
        await upgrade(database.engine)
        async with database.read() as session:
            kept = await identity.known(session, identity.bot_id_of(settings.token))
        who = kept or await _ask_who(telegram, at_work=False)
        if kept is None:
            await _keep(database, who)
        app = _App(settings, database, clock, telegram, who)
        await app.prepare()
        _spare_the_collector()
        await app.run(announce, is_sure=kept is None)


def _spare_the_collector() -> None:
    """What the start made stays for good: the cycle collector need not walk it again and again (a tenth of a busy process)."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


async def _asked_until_answered(
    telegram: Telegram, method: str, body: dict[str, Any] | None = None, *, at_work: bool = True
) -> Any:
    """What must be said or known. Telegram away is waited out; a refusal (a wrong token) raises CallFailed, and so does the page of
    something else while the bot is not `at_work`: the address may be wrong."""
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
    """Who the bot is, as Telegram says, which is waited for. Raises CallFailed."""
    me = await _asked_until_answered(telegram, "getMe", at_work=at_work)
    return Identity(bot_id=me["id"], username=me["username"])


async def _keep(database: Database, who: Identity) -> None:
    """For later starts, which wait for Telegram no more."""
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
        who: Identity,
    ) -> None:
        self.settings, self.database, self.clock, self.telegram = (
            settings,
            database,
            clock,
            telegram,
        )
        self.who = who
        self.committed = Committed()
        self.follower: Follower | None = None
        self.detector = detector_named(settings.detector, preload=settings.detector_preload)
        self.allowed = allowed_updates()
        self.turns = Turns(
            bot_id=who.bot_id,
            username=who.username,
            default_locale=settings.language,
            remind=timedelta(hours=settings.remind_hours),
            zone=settings.zone,
            detector=self.detector,
        )
        self.runner = Runner(database, clock, self.turns, committed=self.committed)
        self.chain = build_chain(settings)
        limits = Limits(per_second=settings.send_rate, chat_per_second=settings.chat_rate)
        self.sender = Sender(database, clock, telegram, limits, unreachable=people.mark_unreachable)
        self.ticks = Ticks(
            database,
            clock,
            book(settings, self.chain, telegram),
            committed=self.committed,
            rest=self.runner.rest,
        )
        self.committed.on_posts = [self.sender.wake]
        self.committed.on_work = [self.ticks.wake]

    async def prepare(self) -> None:
        """What every start makes sure of: the time, the first admins, everybody's command menu, a warm detector."""
        # Before the first turn: lingua's full models take seconds, and hold the interpreter's lock meanwhile.
        warm = asyncio.create_task(asyncio.to_thread(self.detector.warm))
        self.follower = await self._follower()
        async with self.database.begin() as session:
            await set_everybodys_menu(session, self.clock.now())
            for telegram_id in self.settings.admins:
                await people.make_admin(
                    session, telegram_id, now=self.clock.now(), locale=self.settings.language
                )
        await warm
        # Nobody waits for these: what comes before they are compiled compiles them.
        self.warming = asyncio.create_task(asyncio.to_thread(danger.warm))

    async def run(self, announce: Callable[[str], None], *, is_sure: bool) -> None:
        """Runs until told to stop. `is_sure`: Telegram has just said who the bot is."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, stop.set)
        tasks: list[asyncio.Task[None]] = []
        if self.follower is not None:
            tasks.append(asyncio.create_task(self.follower.run(), name="clock"))
        site = await self._listen() if self.settings.webhook_url else None
        if not is_sure:
            tasks.append(asyncio.create_task(self._hear_who(), name="identity"))
        tasks.append(asyncio.create_task(self._lead(), name="leader"))
        runner = asyncio.create_task(self.runner.run(), name="runner")
        announce(
            f"weft listens to @{self.who.username} by {self._where()} (database: {self._database_name()})"
        )
        stopping: asyncio.Task[Any] = asyncio.create_task(stop.wait())
        ended, _ = await asyncio.wait(
            [stopping, runner, *tasks], return_when=asyncio.FIRST_COMPLETED
        )
        # What is under way ends; what is not begun stays in the database.
        self.runner.stop()
        if site is not None:
            await site.cleanup()
        for task in tasks:
            task.cancel()
        await asyncio.wait([runner, *tasks], timeout=4)
        await self.chain.close()
        for task in ended - {stopping}:
            task.result()  # a part that ended by itself has failed: let it be seen

    async def _hear_who(self) -> None:
        """Asks Telegram who the bot is while it is at work already, and then only stays, as the other parts do. Raises CallFailed."""
        self.who = await _ask_who(self.telegram, at_work=True)
        self.turns.be_called(self.who.username)
        try:
            await _keep(self.database, self.who)
        except AWAY as error:
            # The next start asks again.
            log.error("database-away", error=whereabouts(error))
        await asyncio.Event().wait()

    async def _lead(self) -> None:
        """Polls, sends and ticks while this process leads."""
        while True:
            leadership = Leadership(self.database)
            if self.database.is_sqlite:
                await self._lead_until(leadership.lost)
                return
            async with leadership.held():
                log.info("leading", pid=os.getpid())
                await self._lead_until(leadership.lost)

    async def _lead_until(self, lost: asyncio.Event) -> None:
        jobs: list[asyncio.Task[object]] = [
            asyncio.create_task(self.sender.run()),
            asyncio.create_task(self.ticks.run()),
        ]
        if self.settings.webhook_url:
            jobs.append(asyncio.create_task(self._keep_webhook()))
        else:
            poller = Poller(self.telegram, self.runner.receive, allowed=self.allowed)
            jobs.append(asyncio.create_task(poller.run()))
        watch: asyncio.Task[object] = asyncio.create_task(lost.wait())
        try:
            done, _ = await asyncio.wait([watch, *jobs], return_when=asyncio.FIRST_COMPLETED)
            for task in done - {watch}:
                task.result()
        finally:
            for task in (watch, *jobs[1:]):
                task.cancel()
            self.sender.stop()
            await asyncio.wait([watch, *jobs], timeout=3)

    async def _listen(self) -> web.AppRunner:
        receive = self.runner.receive if self.database.is_sqlite else self.runner.receive_apart
        webhook = Webhook(receive, secret=self.settings.webhook_secret.get_secret_value())
        app = web.Application()
        app.router.add_post(WEBHOOK_PATH, webhook.handle)
        app.router.add_get("/healthz", _healthy)
        site = web.AppRunner(app, access_log=None)
        await site.setup()
        host, _, port = self.settings.webhook_listen.rpartition(":")
        try:
            await web.TCPSite(site, host or "127.0.0.1", int(port)).start()
        except OSError as error:
            raise CannotListen(
                f"{self.settings.webhook_listen} (WEFT_WEBHOOK_LISTEN): {error}"
            ) from None
        return site

    async def _keep_webhook(self) -> None:
        """Sets the webhook and then only stays, as the other parts of a leader do."""
        await _asked_until_answered(
            self.telegram,
            "setWebhook",
            {
                "url": self.settings.webhook_url.rstrip("/") + WEBHOOK_PATH,
                "allowed_updates": self.allowed,
                "secret_token": self.settings.webhook_secret.get_secret_value(),
                "max_connections": 100,
            },
        )
        await asyncio.Event().wait()

    async def _follower(self) -> Follower | None:
        if not isinstance(self.clock, FollowedClock):
            return None
        follower = Follower(
            self.settings.clock,
            f"{socket.gethostname()}-{os.getpid()}",
            self.clock,
            self.database,
            committed=self.committed,
            sender=self.sender,
            ticks=self.ticks,
        )
        await follower.set_once()
        return follower

    def _where(self) -> str:
        if self.settings.webhook_url:
            return f"webhook on {self.settings.webhook_listen}{WEBHOOK_PATH}"
        return f"long polling of {self.settings.telegram_api}"

    def _database_name(self) -> str:
        from sqlalchemy.engine import make_url

        url = make_url(self.database.url)
        return (
            str(Path(url.database or ""))
            if self.database.is_sqlite
            else url.render_as_string(hide_password=True)
        )


async def _healthy(_request: web.Request) -> web.Response:
    return web.json_response({"ok": True})
