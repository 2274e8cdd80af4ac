"""Whether Weft works: what /healthz says, and until when the dead man's switch is called.

Everything is seen from the database and from when something last went well, so that a part
which hangs is seen as one that does nothing. No answer holds names, words or the token.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.lateness import find_late
from bot.settings import Settings
from bot.spine.clock import Clock
from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.life import try_to_write
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.pulse import Pulse
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

# What is unhealthy, in seconds; all of it shows within half a minute.
DATABASE_SECONDS = 2.0  # for a tiny transaction and a look
OVERDUE_SECONDS = 20.0  # an alert's step that was due
ALERT_SECONDS = 20.0  # an alert that waits to leave
MESSAGE_SECONDS = 25.0  # an answer that was never tried, while nothing leaves at all
UPDATE_SECONDS = 25.0  # an update that no turn has taken up
LOOK_SECONDS = 25.0  # since Telegram answered a poll, or said which webhook is set

# Who asks more often gets the same answer: each costs a write.
KEEP_SECONDS = 1.0
PING_EVERY, PING_SECONDS = 60.0, 10.0


@dataclass(frozen=True)
class Rows:
    """Ages in seconds of what waits in the database; None where nothing does."""

    overdue_step: float | None = None
    oldest_alert: float | None = None
    oldest_message: float | None = None
    oldest_update: float | None = None


@dataclass(frozen=True)
class Report:
    """What was seen; `rows` is None when the database could not be written or read in time."""

    leads: bool
    rows: Rows | None
    last_sent: float | None
    last_look: float | None

    @property
    def faults(self) -> list[str]:
        """Name what is not well. A process that does not lead neither sends nor polls."""
        rows = self.rows or Rows()
        nothing_leaves = self.last_sent is None or self.last_sent > MESSAGE_SECONDS
        wrong = {
            "database": self.rows is None,
            "step-overdue": _is_over(rows.overdue_step, OVERDUE_SECONDS),
            "alert-unsent": _is_over(rows.oldest_alert, ALERT_SECONDS),
            "sender": nothing_leaves and _is_over(rows.oldest_message, MESSAGE_SECONDS),
            "turns": _is_over(rows.oldest_update, UPDATE_SECONDS),
            "telegram": self.leads and (self.last_look is None or self.last_look > LOOK_SECONDS),
        }
        return [name for name, is_wrong in wrong.items() if is_wrong]

    def as_json(self) -> dict[str, Any]:
        """Return what /healthz shows; ages in seconds."""
        rows = asdict(self.rows or Rows())
        ages = rows | {"last_sent": self.last_sent, "last_look": self.last_look}
        return {
            "ok": not self.faults,
            "faults": self.faults,
            "leads": self.leads,
            "database": self.rows is not None,
            "seconds": {name: age and round(age, 1) for name, age in ages.items()},
        }


class Health:
    """Looks when it is asked."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        settings: Settings,
        *,
        leads: Callable[[], bool],
        sent: Pulse,
        looked: Pulse,
    ) -> None:
        """`sent`: a message left; `looked`: Telegram answered a poll or a look at the webhook."""
        self._database, self._clock, self._settings = database, clock, settings
        self._leads, self._sent, self._looked = leads, sent, looked
        self._looking: asyncio.Task[Rows] | None = None
        self._kept: tuple[float, Report] | None = None
        self._file = Path(make_url(database.url).database or "") if database.is_sqlite else None
        self._inode = self._find_inode()

    async def report(self) -> Report:
        """Look, for DATABASE_SECONDS at most; a report that is a second old serves again."""
        if self._kept is not None and time.monotonic() - self._kept[0] < KEEP_SECONDS:
            return self._kept[1]
        rows = await self._rows_in_time()
        report = Report(self._leads(), rows, self._sent.age, self._looked.age)
        self._kept = time.monotonic(), report
        return report

    async def handle(self, _request: web.Request) -> web.Response:
        """Answer 200 when all is well, else 503."""
        report = await self.report()
        return web.json_response(
            report.as_json(),
            status=503 if report.faults else 200,
            headers={"Cache-Control": "no-store"},
        )

    async def _rows_in_time(self) -> Rows | None:
        # It is not cancelled, which would wait for a locked database just as long, and not begun
        # again beside one that hangs.
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())
            self._looking.add_done_callback(_log_failure)
        await asyncio.wait([self._looking], timeout=DATABASE_SECONDS)
        if not self._looking.done() or self._looking.exception() is not None:
            return None
        return self._looking.result()

    async def _look(self) -> Rows:
        if self._find_inode() != self._inode:
            raise FileNotFoundError  # SQLite goes on writing to a file that was deleted
        async with self._database.begin() as session:
            await try_to_write(session)
        now = self._clock.now()
        async with self._database.read() as session:
            late = await find_late(session, self._settings, now=now, least=timedelta())
            return Rows(
                late[0].by.total_seconds() if late else None,
                await _oldest_message(session, now, OutboxMessage.lane == Lane.ALERT),
                await _oldest_message(
                    session, now, OutboxMessage.lane <= Lane.TALK, OutboxMessage.attempts == 0
                ),
                await _oldest_update(session, now),
            )

    def _find_inode(self) -> int | None:
        try:
            return self._file.stat().st_ino if self._file is not None else None
        except OSError:
            return 0


class Ping:
    """Calls an address each minute while all is well; its end is what somebody else notices."""

    def __init__(self, address: str, health: Health) -> None:
        self._address, self._health = address, health
        self._is_failing = False

    async def run(self) -> None:
        """Call until cancelled. It never fails: the worst is that no call comes."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PING_SECONDS)) as http:
            while True:
                await self._ping_if_well(http)
                await asyncio.sleep(PING_EVERY)

    async def _ping_if_well(self, http: aiohttp.ClientSession) -> None:
        try:
            if faults := (await self._health.report()).faults:
                log.warning("no-ping", faults=faults)
                return
            async with http.get(self._address) as response:
                response.raise_for_status()
            self._is_failing = False
        except Exception as error:
            # By its type: the error's text may hold the address, which is a secret.
            if not self._is_failing:
                log.warning("ping-failed", error=type(error).__name__)
            self._is_failing = True


async def _oldest_message(
    session: AsyncSession, now: datetime, *which: ColumnElement[bool]
) -> float | None:
    """Return the age of the oldest queued message; an edit may have to wait for its original."""
    created = select(func.min(OutboxMessage.created_at)).where(
        OutboxMessage.state == OutboxState.QUEUED, OutboxMessage.edits.is_(None), *which
    )
    return _age(await session.scalar(created), now)


async def _oldest_update(session: AsyncSession, now: datetime) -> float | None:
    received = select(func.min(InboxUpdate.received_at)).where(
        InboxUpdate.state == UpdateState.OPEN, InboxUpdate.attempts == 0
    )
    return _age(await session.scalar(received), now)


def _age(then: datetime | None, now: datetime) -> float | None:
    return None if then is None else max(0.0, (now - then).total_seconds())


def _is_over(age: float | None, limit: float) -> bool:
    return age is not None and age > limit


def _log_failure(looking: asyncio.Task[Rows]) -> None:
    """Log what a look raised, also one that nobody waits for any more."""
    if not looking.cancelled() and (error := looking.exception()) is not None:
        log.warning("health-look-failed", error=whereabouts(error))
