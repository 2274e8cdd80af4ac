"""Hears, inside the processes, what happens to alerts; counts it once it is committed."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.kinds import AlertChanged, Change
from bot.spine.db.context import Context, context_of

OPENED = (Change.REOPENED, Change.UNDONE)


class Witness:
    """Takings and losses of all alerts, in the order in which they were committed."""

    def __init__(self) -> None:
        self.first_taken: dict[int, datetime] = {}
        self.twice: list[str] = []
        self.takings = 0
        self._holders: dict[int, int] = {}
        # The context is kept beside its facts, so that no other has its id meanwhile.
        self._heard: dict[int, tuple[Context, list[tuple[int, int | None, Change, datetime]]]] = {}

    async def on_alert_changed(
        self, session: AsyncSession, fact: AlertChanged, now: datetime
    ) -> None:
        context = context_of(session)
        _, facts = self._heard.setdefault(id(context), (context, []))
        facts.append((fact.alert.id, fact.alert.acknowledged_by, fact.change, now))

    def on_commit(self, context: Context) -> None:
        _, facts = self._heard.pop(id(context), (context, []))
        for alert, holder, change, at in facts:
            if change in OPENED:
                self._holders.pop(alert, None)
            elif change is Change.ACKNOWLEDGED and holder is not None:
                if alert in self._holders:
                    self.twice.append(
                        f"alert {alert} was taken by {holder}"
                        f" while {self._holders[alert]} had it, at {at:%H:%M:%S}"
                    )
                self.takings += 1
                self._holders[alert] = holder
                self.first_taken.setdefault(alert, at)
