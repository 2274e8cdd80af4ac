"""Overrides: somebody instead, as well, or nobody instead, for a while; and ending one early."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import cards
from bot.oncall.hand_offs import watch_again, watch_all_again
from bot.oncall.intervals import without
from bot.oncall.model import Override, RotaEntry, RotationMember
from bot.oncall.notices import tell
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed
from bot.places.model import Area
from bot.spine.db.queries import lock


@dataclass(frozen=True)
class OverrideDraft:
    """Who is to be on call for whom, from one instant to another.

    `replaced` None: as well, at `level` of `area_id`. `replacement` None: nobody instead.
    """

    replaced: Person | None
    replacement: Person | None
    starts_at: datetime
    ends_at: datetime
    area_id: int | None = None
    level: int | None = None
    reason: str = ""


@dataclass(frozen=True)
class Overridden:
    """What a draft became: the overrides made, and the earlier ones that were left as they are."""

    made: list[Override]
    kept: list[Override]


async def override(
    session: AsyncSession, draft: OverrideDraft, *, by: Person, now: datetime
) -> Overridden:
    """Change who is on call for a while, and tell them.

    Needs the right in the area, or in every area of the replaced one's rota. Hours that an
    earlier override has stay its own: the new one is divided around it. Raises NotAllowed,
    RotaRefused.
    """
    await _require_may_override(session, draft, by)
    return await _write_and_tell(session, draft, by=by, now=now)


async def stand_in(
    session: AsyncSession, draft: OverrideDraft, *, by: Person, now: datetime
) -> Overridden:
    """Be on call as well, where one's role lets one; for hours that nobody has.

    Raises NotAllowed, RotaRefused.
    """
    if draft.replaced is not None or draft.replacement is None or draft.replacement.id != by.id:
        raise NotAllowed
    rights.require(by, Action.TAKE_ALERT, draft.area_id)
    return await _write_and_tell(session, draft, by=by, now=now)


async def _write_and_tell(
    session: AsyncSession, draft: OverrideDraft, *, by: Person, now: datetime
) -> Overridden:
    became = await write_override(session, draft, by=by, now=now)
    for one in became.made:
        await _tell(session, one, by=by, now=now)
    return became


async def write_override(
    session: AsyncSession, draft: OverrideDraft, *, by: Person, now: datetime
) -> Overridden:
    """Write an override whose right was asked and whose people are told. Raises RotaRefused."""
    _check(draft, now)
    whose = draft.replaced or draft.replacement
    assert whose is not None
    # Two coordinators at once would each divide theirs around what stood there before.
    await lock(session, Person, whose.id)
    kept = await _in_the_way(session, draft)
    starts_at = max(draft.starts_at, _minute(now))
    taken = [(one.starts_at, one.ends_at) for one in kept]
    free = list(without((starts_at, draft.ends_at), taken))
    if not free:
        raise _nothing_left(draft, kept)
    made = [
        Override(
            replaced=draft.replaced,
            replacement=draft.replacement,
            area_id=draft.area_id,
            level=draft.level,
            starts_at=start,
            ends_at=end,
            reason=draft.reason,
            created_at=now,
            created_by=by.id,
        )
        for start, end in free
    ]
    session.add_all(made)
    await session.flush()
    await _watch(session, draft.area_id, now)
    return Overridden(made, kept)


async def end_override(
    session: AsyncSession, override_id: int, *, by: Person, now: datetime
) -> Override:
    """End an override early: from now on the rota's plan holds again. Tells both.

    Whoever may make it may end it, and so may somebody who stands in of their own accord. Raises
    NotAllowed, RotaRefused.
    """
    one = await lock(session, Override, override_id)
    if one is None:
        raise RotaRefused(RotaRefusal.CHANGED)
    is_their_own = one.replaced_id is None and one.created_by == one.replacement_id == by.id
    if not is_their_own:
        draft = OverrideDraft(
            one.replaced, one.replacement, one.starts_at, one.ends_at, one.area_id, one.level
        )
        await _require_may_override(session, draft, by)
    if one.ends_at <= now:
        raise RotaRefused(RotaRefusal.NOT_OPEN)
    one.ends_at, one.ended_at, one.ended_by = max(one.starts_at, _minute(now)), now, by.id
    await session.flush()
    await _watch(session, one.area_id, now)
    people = (one.replaced, one.replacement)
    zone = await zone_of(session, one)
    await tell(session, people, cards.override_ended(one, zone), by=by, now=now)
    return one


async def _watch(session: AsyncSession, area_id: int | None, now: datetime) -> None:
    """Let those who are on call from now on hear of it."""
    if area_id is None:
        await watch_all_again(session, now=now)
    else:
        await watch_again(session, [area_id], now=now)


async def zone_of(session: AsyncSession, one: Override) -> str:
    """Return the zone in which an override's times are told: its area's, or its person's."""
    area_ids = [one.area_id] if one.area_id is not None else []
    if not area_ids and one.replaced is not None:
        area_ids = await areas_of_duty(session, one.replaced)
    for area_id in area_ids:
        return (await session.get_one(Area, area_id)).zone
    return "UTC"


async def areas_of_duty(session: AsyncSession, person: Person) -> list[int]:
    """List the areas in whose rota somebody stands, by themselves or in a rotation."""
    by_row = select(RotaEntry.area_id).where(RotaEntry.person_id == person.id)
    by_rotation = (
        select(RotaEntry.area_id)
        .join(RotationMember, RotationMember.rotation_id == RotaEntry.rotation_id)
        .where(RotationMember.person_id == person.id)
    )
    found = await session.scalars(by_row.union(by_rotation))
    return sorted(found)


async def _require_may_override(session: AsyncSession, draft: OverrideDraft, by: Person) -> None:
    rights.require_anywhere(by, Action.PLAN_ROTA)
    if draft.area_id is not None:
        rights.require(by, Action.PLAN_ROTA, draft.area_id)
        return
    if draft.replaced is None:
        raise NotAllowed
    for area_id in await areas_of_duty(session, draft.replaced):
        rights.require(by, Action.PLAN_ROTA, area_id)


def _check(draft: OverrideDraft, now: datetime) -> None:
    """Raise RotaRefused for a draft that makes no sense."""
    replaced, replacement = draft.replaced, draft.replacement
    if replaced is not None and replacement is not None and replaced.id == replacement.id:
        raise RotaRefused(RotaRefusal.SAME_PERSON)
    if draft.ends_at <= draft.starts_at:
        raise RotaRefused(RotaRefusal.EMPTY_SPAN)
    if draft.ends_at <= now:
        raise RotaRefused(RotaRefusal.OVER)
    if replacement is not None and not rights.may_anywhere(replacement, Action.TAKE_ALERT):
        raise RotaRefused(RotaRefusal.NO_ROLE, name=name_of(replacement))


async def _in_the_way(session: AsyncSession, draft: OverrideDraft) -> list[Override]:
    """Find the overrides that have hours of this draft already."""
    same = (
        Override.replaced_id == draft.replaced.id
        if draft.replaced is not None
        else Override.replaced_id.is_(None) & (Override.replacement_id == draft.replacement.id)
        if draft.replacement is not None
        else Override.id.is_(None)
    )
    near = await session.scalars(
        select(Override)
        .where(same, Override.starts_at < draft.ends_at, Override.ends_at > draft.starts_at)
        .where(Override.ends_at > Override.starts_at)
        .order_by(Override.starts_at)
    )
    return [
        one
        for one in near
        if (one.area_id is None or draft.area_id is None or one.area_id == draft.area_id)
        and (one.level is None or draft.level is None or one.level == draft.level)
    ]


def _nothing_left(draft: OverrideDraft, kept: Sequence[Override]) -> RotaRefused:
    """Name who has the hours that were asked for."""
    wanted = draft.replacement.id if draft.replacement is not None else None
    if any(one.replacement_id == wanted for one in kept):
        return RotaRefused(RotaRefusal.EQUAL, name=cards.name_or_nobody(draft.replacement))
    return RotaRefused(RotaRefusal.COVERED, name=cards.name_or_nobody(kept[0].replacement))


async def _tell(session: AsyncSession, one: Override, *, by: Person, now: datetime) -> None:
    zone = await zone_of(session, one)
    for person, screen in (
        (one.replacement, cards.you_are_on_instead(one, zone, by)),
        (one.replaced, cards.you_are_replaced(one, zone, by)),
    ):
        await tell(session, [person], screen, by=by, now=now)


def _minute(at: datetime) -> datetime:
    """Return the beginning of this minute: the rota knows no seconds."""
    return at.replace(second=0, microsecond=0)
