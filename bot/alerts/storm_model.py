"""Storms: many open alerts of one kind in one area, which share one card on each phone.

A kind and an area have one row, which serves each of their storms. Its alerts escalate each for
itself; only what phones show of them is shared. Times are UTC.

A transaction that changes alerts of a storm locks these first, in the order of their ids, then
the storm's row.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, ForeignKey, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.alerts.model import Alert, AlertState, Storm, lock_alert
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.queries import lock
from bot.spine.db.types import Base
from bot.spine.refused import Refused


@dataclass(frozen=True)
class StormRules:
    """From how many open alerts within which time on they share a card, and of which kinds."""

    least: int
    window: timedelta
    kinds: frozenset[str]


class StormCard(Base):
    """The one card of a storm on somebody's phone, and what they were asked on it."""

    __tablename__ = "storm_cards"

    storm_id: Mapped[int] = mapped_column(ForeignKey("storms.id"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), primary_key=True)
    # None: it is still to be sent, without a sound.
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, index=True, default=None)
    rung_at: Mapped[datetime | None] = mapped_column(default=None)
    # An alert has come to them since, for which it has not rung.
    is_unheard: Mapped[bool] = mapped_column(default=False)
    page: Mapped[int] = mapped_column(default=0)
    # A digest of what it shows: an edit that changes nothing does not leave.
    shown: Mapped[str | None] = mapped_column(default=None)
    # The open question whether they are still on what they have.
    asked_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)

    person: Mapped[Person] = relationship(lazy="raise_on_sql")


class StormUnknown(Refused):
    """There is no such storm."""

    text_id = "storm-unknown"


async def lock_storm(session: AsyncSession, storm_id: int) -> Storm:
    """Read the storm as it is now and lock it until the transaction ends. Raises StormUnknown."""
    storm = await lock(session, Storm, storm_id)
    if storm is None:
        raise StormUnknown
    return storm


async def lock_storm_of(
    session: AsyncSession, area: Area | None, kind: str, *, now: datetime
) -> Storm:
    """Lock the storm of a kind in an area, or in none; its row is made where there is none."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    area_id = area.id if area is not None else None
    await session.flush()
    await session.execute(
        dialect.insert(Storm)
        .values(area_id=area_id, kind=kind, grown_at=now)
        .on_conflict_do_nothing()  # by either of the two indexes
    )
    of_area = select(Storm.id).where(Storm.area_id == area_id, Storm.kind == kind)
    storm_id = await session.scalar(of_area)
    assert storm_id is not None
    return await lock_storm(session, storm_id)


async def members(session: AsyncSession, storm_id: int) -> Sequence[Alert]:
    """Return the storm's alerts that are not over, the oldest first."""
    await session.flush()
    alerts = await session.scalars(
        select(Alert)
        .where(Alert.storm_id == storm_id, Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id)
    )
    return alerts.all()


async def lock_members(session: AsyncSession, storm_id: int) -> list[Alert]:
    """Lock the storm's alerts that are not over, in the order of locks."""
    alerts = [await lock_alert(session, one.id) for one in await members(session, storm_id)]
    return [
        alert
        for alert in alerts
        if alert.storm_id == storm_id and alert.state is not AlertState.RESOLVED
    ]


async def card_of(session: AsyncSession, storm: Storm, person: Person) -> StormCard:
    """Return somebody's card of the storm, whose row is locked; a new one is not sent yet."""
    card = await session.get(StormCard, (storm.id, person.id))
    if card is None:
        card = StormCard(storm_id=storm.id, person=person, is_unheard=False, page=0)
        session.add(card)
        await session.flush()
    return card


def is_free(alert: Alert, person: Person) -> bool:
    """Tell whether the person could take the alert: others are called, and it is not about them."""
    return alert.is_asking and person.id not in (alert.acknowledged_by, alert.about_id)


def is_on(storm: Storm, alerts: Sequence[Alert], window: timedelta, *, now: datetime) -> bool:
    """Tell whether a new alert joins: some wait for somebody, or one has joined just now."""
    if any(alert.is_asking for alert in alerts):
        return True
    return bool(alerts) and now - storm.grown_at < window
