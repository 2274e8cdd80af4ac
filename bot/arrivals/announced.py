"""What the office does with announced arrivals: announce, change, cancel, note that they came.

A traveller whose Telegram is known hears of what others change. How they are waited for:
expecting.py; how a check-in is taken for one: proposing.py.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import end_alert
from bot.arrivals import announced_cards as cards
from bot.arrivals import expecting
from bot.arrivals.announcement import AnnouncementRefusal, AnnouncementRefused, lock_announcement
from bot.arrivals.model import EXPECTED, Announcement, AnnouncementState
from bot.oncall import rota
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.places.model import Area, Gate
from bot.spine import facts
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Text

# Rows of one name and area whose times lie no further apart speak of one arrival.
SAME_WITHIN = timedelta(hours=12)


@dataclass(frozen=True)
class ArrivalAnnounced:
    """Fact: somebody is announced, or is announced for another place or time."""

    announcement: Announcement


@dataclass(frozen=True)
class Draft:
    """An announced arrival as somebody writes it; None is not known.

    Without an area `zone` is the house's (IANA). `expected_at` is UTC.
    """

    name: str
    language: str | None
    area: Area | None
    gate: Gate | None
    zone: str
    expected_at: datetime
    party: int | None
    needs: str | None

    def values(self) -> dict[str, Any]:
        """Return what a row keeps of it."""
        return {
            "name": self.name,
            "language": self.language,
            "area": self.area,
            "gate": self.gate,
            "zone": self.zone,
            "expected_at": self.expected_at,
            "party": self.party,
            "needs": self.needs,
        }


async def announce(
    session: AsyncSession, draft: Draft, *, by: Person | None, now: datetime
) -> Announcement:
    """Keep an arrival ahead. `by` is None for a command line's. Raises NotAllowed."""
    _require(by, draft.area.id if draft.area is not None else None)
    announcement = Announcement(
        **draft.values(),
        code=secrets.token_urlsafe(12),
        state=AnnouncementState.ANNOUNCED,
        person=None,
        not_arrivals=[],
        author=by,
        created_at=now,
    )
    session.add(announcement)
    await session.flush()
    await expecting.schedule(session, announcement, now=now)
    await facts.state(session, ArrivalAnnounced(announcement), now=now)
    return announcement


async def change(
    session: AsyncSession, announcement_id: int, draft: Draft, *, by: Person | None, now: datetime
) -> Announcement:
    """Make it as the draft says; moved, it is announced again and the traveller is told.

    Raises NotAllowed, AnnouncementRefused.
    """
    announcement = await _lock_expected(session, announcement_id)
    _require(by, announcement.area_id)
    _require(by, draft.area.id if draft.area is not None else None)
    before = _place_and_time(announcement)
    for name, value in draft.values().items():
        setattr(announcement, name, value)
    await session.flush()
    if _place_and_time(announcement) != before:
        await _move(session, announcement, by, now)
    await facts.state(session, ArrivalAnnounced(announcement), now=now)
    return announcement


async def _move(
    session: AsyncSession, announcement: Announcement, by: Person | None, now: datetime
) -> None:
    announcement.state = AnnouncementState.ANNOUNCED
    await end_overdue_alert(session, announcement, "announced-ended-moved", now)
    await expecting.schedule(session, announcement, now=now)
    await _tell_traveller(session, announcement, cards.moved(announcement), by, now)


async def cancel(
    session: AsyncSession, announcement_id: int, *, by: Person, now: datetime
) -> Announcement:
    """Note that they do not come; the traveller is told. Raises NotAllowed, AnnouncementRefused."""
    announcement = await _lock_expected(session, announcement_id)
    await _require_may_end(session, announcement, by, now)
    await _end(session, announcement, AnnouncementState.CANCELLED, by, now)
    await end_overdue_alert(session, announcement, "announced-ended-cancelled", now)
    await _tell_traveller(session, announcement, cards.cancelled(announcement), by, now)
    return announcement


async def note_arrived(
    session: AsyncSession, announcement_id: int, *, by: Person, now: datetime
) -> Announcement:
    """Note that they have come, in whatever way. Raises NotAllowed, AnnouncementRefused."""
    announcement = await _lock_expected(session, announcement_id)
    await _require_may_end(session, announcement, by, now)
    await mark_arrived(session, announcement, by=by, now=now)
    return announcement


async def mark_arrived(
    session: AsyncSession, announcement: Announcement, *, by: Person, now: datetime
) -> None:
    """Note it of a locked one, for a verb that guards; its alert ends."""
    await _end(session, announcement, AnnouncementState.ARRIVED, by, now)
    await end_overdue_alert(session, announcement, "announced-ended-come", now)


async def require_may_see(
    session: AsyncSession, announcement_id: int, person: Person
) -> Announcement:
    """Return one that this person may see. Raises NotAllowed, AnnouncementRefused."""
    announcement = await session.get(Announcement, announcement_id)
    if announcement is None:
        raise AnnouncementRefused(AnnouncementRefusal.UNKNOWN)
    rights.require(person, Action.SEE_ANNOUNCED, announcement.area_id)
    return announcement


# --- lists --------------------------------------------------------------------------------------


async def expected_for(session: AsyncSession, person: Person) -> list[Announcement]:
    """List who is expected in this person's areas: the overdue first, then by time.

    Raises NotAllowed.
    """
    rights.require_anywhere(person, Action.SEE_ANNOUNCED)
    areas = rights.areas_of(person, Action.SEE_ANNOUNCED)
    expected = await all_expected(session)
    return [one for one in expected if areas is None or one.area_id in areas]


async def all_expected(session: AsyncSession) -> list[Announcement]:
    """List who is expected anywhere, the overdue first."""
    rows = await session.scalars(
        select(Announcement)
        .where(Announcement.state.in_(list(EXPECTED)))
        .order_by(Announcement.expected_at, Announcement.id)
    )
    return sorted(rows, key=lambda one: one.state is not AnnouncementState.OVERDUE)


async def ended_lately(session: AsyncSession, *, now: datetime) -> list[Announcement]:
    """List who was announced for about now or later, and has come or does not come."""
    rows = await session.scalars(
        select(Announcement)
        .where(Announcement.state.not_in(list(EXPECTED)))
        .where(Announcement.expected_at >= now - SAME_WITHIN)
        .order_by(Announcement.id.desc())
    )
    return list(rows)


def find_same(draft: Draft, announced: Sequence[Announcement]) -> Announcement | None:
    """Find the announced arrival that this draft speaks of again: same name, area and day."""
    area_id = draft.area.id if draft.area is not None else None
    for one in announced:
        is_near = abs(one.expected_at - draft.expected_at) <= SAME_WITHIN
        is_there = area_id == one.area_id
        if fold(one.name) == fold(draft.name) and is_near and is_there:
            return one
    return None


def differs(announcement: Announcement, draft: Draft) -> bool:
    """Tell whether the draft says anything else than what is kept."""
    mine = (
        announcement.name,
        announcement.language,
        announcement.area_id,
        announcement.gate_id,
        announcement.expected_at,
        announcement.party,
        announcement.needs,
    )
    return mine != (
        draft.name,
        draft.language,
        draft.area.id if draft.area is not None else None,
        draft.gate.id if draft.gate is not None else None,
        draft.expected_at,
        draft.party,
        draft.needs,
    )


# --- pieces -------------------------------------------------------------------------------------


def _place_and_time(announcement: Announcement) -> tuple[int | None, int | None, datetime]:
    return announcement.area_id, announcement.gate_id, announcement.expected_at


def _require(by: Person | None, area_id: int | None) -> None:
    if by is not None:
        rights.require(by, Action.ANNOUNCE, area_id)


async def may_end(
    session: AsyncSession, announcement: Announcement, person: Person, *, now: datetime
) -> bool:
    """Tell whether somebody may end it: who may take an alert there now."""
    area = announcement.area
    return await rota.may_now(session, person, Action.TAKE_ALERT, area, now=now)


async def _require_may_end(
    session: AsyncSession, announcement: Announcement, by: Person, now: datetime
) -> None:
    if not await may_end(session, announcement, by, now=now):
        raise NotAllowed


async def _lock_expected(session: AsyncSession, announcement_id: int) -> Announcement:
    announcement = await lock_announcement(session, announcement_id)
    if not announcement.is_expected:
        raise AnnouncementRefused(AnnouncementRefusal.OVER)
    return announcement


async def _end(
    session: AsyncSession,
    announcement: Announcement,
    state: AnnouncementState,
    by: Person | None,
    now: datetime,
) -> None:
    announcement.state, announcement.ended_at = state, now
    announcement.ended_by = by.id if by is not None else None
    if state is AnnouncementState.CANCELLED:
        announcement.arrival_id = None
    await session.flush()


async def end_overdue_alert(
    session: AsyncSession, announcement: Announcement, ending: str, now: datetime
) -> None:
    """End the alert that somebody has not come; `ending` is the id of the text that says why."""
    if announcement.alert_id is not None:
        await end_alert(session, announcement.alert_id, Text(ending), now=now)
        announcement.alert_id = None


async def _tell_traveller(
    session: AsyncSession,
    announcement: Announcement,
    screen: Screen,
    by: Person | None,
    now: datetime,
) -> None:
    """Tell the traveller, if their Telegram is known, of what others did."""
    traveller = announcement.person
    if traveller is not None and (by is None or by.id != traveller.id):
        announcement.card_outbox_id = await say(session, traveller, screen, now=now)
