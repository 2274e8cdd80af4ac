"""What is open in areas when duty changes hands: alerts, talks, people received and expected."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert, AlertState
from bot.arrivals.model import EXPECTED, Announcement, Arrival, ArrivalState
from bot.relay.model import Case, CaseState

# Somebody received longer ago is no longer news to who comes on call.
RECEIVED_WITHIN = timedelta(hours=24)
# Who is announced for later than this concerns the next hand-off.
EXPECTED_WITHIN = timedelta(hours=24)


@dataclass(frozen=True)
class OpenThings:
    """What is open; each in the order in which it began."""

    alerts: Sequence[Alert]
    cases: Sequence[Case]
    received: Sequence[Arrival]  # and not closed
    expected: Sequence[Announcement] = ()

    @property
    def is_empty(self) -> bool:
        return not (self.alerts or self.cases or self.received or self.expected)

    def of(self, area_ids: Collection[int]) -> "OpenThings":
        """Return what is open in some of the areas."""
        return OpenThings(
            [one for one in self.alerts if one.area_id in area_ids],
            [one for one in self.cases if one.area_id in area_ids],
            [one for one in self.received if one.area_id in area_ids],
            [one for one in self.expected if one.area_id in area_ids],
        )


async def open_in(session: AsyncSession, area_ids: Collection[int], *, now: datetime) -> OpenThings:
    """Read what is open in these areas."""
    alerts = await session.scalars(
        select(Alert)
        .where(Alert.area_id.in_(area_ids), Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id)
    )
    cases = await session.scalars(
        select(Case)
        .where(Case.area_id.in_(area_ids), Case.state == CaseState.OPEN)
        .order_by(Case.id)
    )
    received = await session.scalars(
        select(Arrival)
        .where(Arrival.area_id.in_(area_ids), Arrival.state == ArrivalState.RECEIVED)
        .where(Arrival.received_at > now - RECEIVED_WITHIN)
        .order_by(Arrival.id)
    )
    expected = await session.scalars(
        select(Announcement)
        .where(Announcement.area_id.in_(area_ids), Announcement.state.in_(list(EXPECTED)))
        .where(Announcement.expected_at < now + EXPECTED_WITHIN)
        .order_by(Announcement.expected_at, Announcement.id)
    )
    return OpenThings(alerts.all(), cases.all(), received.all(), expected.all())
