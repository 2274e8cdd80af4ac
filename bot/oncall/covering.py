"""Cover: somebody can't be on call, and those who could are asked; the first to accept has it.

Until then the asker stays on call. If nobody has accepted in time, the asker and the area's
coordinators are told before it begins.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import swap_cards as cards
from bot.oncall.model import Cover, CoverRequest, CoverState
from bot.oncall.nights import Night, areas_with, busy_people, free_people
from bot.oncall.notices import coordinators_of, tell
from bot.oncall.overriding import OverrideDraft, write_override
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.people import rights, roles
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import edit, say
from bot.spine.outbox.screen import Screen

log = structlog.get_logger()

# How long before the night an open search is told; of a shorter time, half.
TOLD_BEFORE = timedelta(hours=2)


async def ask_cover(session: AsyncSession, night: Night, *, by: Person, now: datetime) -> Cover:
    """Ask everybody who could take one's own night. Raises NotAllowed, RotaRefused."""
    if night.person is None or night.person.id != by.id:
        raise NotAllowed
    if night.end <= now:
        raise RotaRefused(RotaRefusal.OVER)
    await lock(session, Person, by.id)
    if await _open_cover(session, by, night):
        raise RotaRefused(RotaRefusal.ALREADY_ASKED)
    cover = Cover(
        asker=by,
        area=night.area,
        starts_at=max(night.start, now.replace(second=0, microsecond=0)),
        ends_at=night.end,
        state=CoverState.OPEN,
        asked_at=now,
    )
    session.add(cover)
    await session.flush()
    people = [one for one in await free_people(session, night) if one.id != by.id]
    for one in people:
        if one.is_reachable and one.started_at is not None:
            outbox_id = await say(session, one, cards.cover_card(cover), now=now)
            session.add(CoverRequest(cover_id=cover.id, person=one, outbox_id=outbox_id))
    await session.flush()
    if not await requests_of(session, cover):
        await _tell_leaders(session, cover, now)
    else:
        wait = min(TOLD_BEFORE, max(cover.starts_at - now, timedelta()) / 2)
        due = Due(cover.starts_at - wait, now, key=f"cover-told:{cover.id}")
        await tell_if_open.schedule(session, due, cover_id=cover.id)
    due = Due(cover.ends_at, now, key=f"cover-end:{cover.id}")
    await expire_cover.schedule(session, due, cover_id=cover.id)
    return cover


async def requests_of(session: AsyncSession, cover: Cover) -> Sequence[CoverRequest]:
    """Find who was asked."""
    requests = await session.scalars(
        select(CoverRequest).where(CoverRequest.cover_id == cover.id).order_by(CoverRequest.id)
    )
    return requests.all()


async def accept_cover(session: AsyncSession, cover_id: int, *, by: Person, now: datetime) -> Cover:
    """Take somebody's night, as the first who was asked. Raises NotAllowed, RotaRefused."""
    cover = await _lock_open(session, cover_id)
    requests = await requests_of(session, cover)
    if not any(one.person_id == by.id for one in requests):
        raise NotAllowed
    await roles.reload_grants(session, by)
    rights.require(by, Action.TAKE_ALERT, cover.area_id)
    if cover.ends_at <= now:
        raise RotaRefused(RotaRefusal.OVER)
    start = max(cover.starts_at, now.replace(second=0, microsecond=0))
    if by.id in await busy_people(session, start, cover.ends_at):
        raise RotaRefused(RotaRefusal.OTHER_ON_CALL, name=name_of(by))
    if not await areas_with(session, cover.asker, start, cover.ends_at):
        raise RotaRefused(RotaRefusal.CHANGED)
    draft = OverrideDraft(cover.asker, by, start, cover.ends_at)
    await write_override(session, draft, by=by, now=now)
    cover.state, cover.taken_by = CoverState.TAKEN, by.id
    log.info("cover-taken", cover=cover.id, person=by.id)
    await tell(session, [cover.asker], cards.cover_found(cover, by), by=by, now=now)
    for one in requests:
        mine = one.person_id == by.id
        screen = cards.cover_yours(cover) if mine else cards.cover_closed(cover, by)
        await edit(session, one.outbox_id, one.person, screen, now=now)
    return cover


async def decline_cover(
    session: AsyncSession, cover_id: int, *, by: Person, now: datetime
) -> Cover:
    """Say no to a search; once all have, the asker and the coordinators hear at once.

    Raises NotAllowed, RotaRefused.
    """
    cover = await _lock_open(session, cover_id)
    requests = await requests_of(session, cover)
    mine = [one for one in requests if one.person_id == by.id]
    if not mine:
        raise NotAllowed
    for one in mine:
        one.declined_at = now
        await edit(session, one.outbox_id, by, cards.cover_declined(cover), now=now)
    if all(one.declined_at is not None for one in requests):
        await _tell_open(session, cover, now)
    return cover


async def withdraw_cover(
    session: AsyncSession, cover_id: int, *, by: Person, now: datetime
) -> Cover:
    """End one's own search. Raises NotAllowed, RotaRefused."""
    cover = await _lock_open(session, cover_id)
    if cover.asker_id != by.id:
        raise NotAllowed
    await close_cover(session, cover, CoverState.WITHDRAWN, now=now)
    return cover


async def close_cover(
    session: AsyncSession, cover: Cover, state: CoverState, *, now: datetime
) -> None:
    """End a search that nobody has taken; the cards lose their buttons."""
    cover.state = state
    for one in await requests_of(session, cover):
        if one.declined_at is None:
            await edit(session, one.outbox_id, one.person, cards.cover_over(cover), now=now)


async def open_covers_of(session: AsyncSession, person: Person) -> Sequence[Cover]:
    """Find somebody's open searches."""
    covers = await session.scalars(
        select(Cover)
        .where(Cover.asker_id == person.id, Cover.state == CoverState.OPEN)
        .order_by(Cover.id)
    )
    return covers.all()


# --- jobs ---------------------------------------------------------------------------------------


@job("cover-told", Priority.WATCH)
async def tell_if_open(context: JobContext, cover_id: int) -> None:
    """Tell the asker and the coordinators that nobody has accepted, before it begins."""
    cover = await lock(context.session, Cover, cover_id)
    if cover is not None and cover.state is CoverState.OPEN:
        await _tell_open(context.session, cover, context.now)


@job("cover-end")
async def expire_cover(context: JobContext, cover_id: int) -> None:
    """End a search whose night is over."""
    cover = await lock(context.session, Cover, cover_id)
    if cover is not None and cover.state is CoverState.OPEN:
        await close_cover(context.session, cover, CoverState.EXPIRED, now=context.now)


# --- pieces -------------------------------------------------------------------------------------


async def _open_cover(session: AsyncSession, person: Person, night: Night) -> bool:
    return any(
        one.starts_at < night.end and one.ends_at > night.start
        for one in await open_covers_of(session, person)
    )


async def _lock_open(session: AsyncSession, cover_id: int) -> Cover:
    """Lock a search that is open. Raises RotaRefused, which names who has it."""
    cover = await lock(session, Cover, cover_id)
    if cover is None:
        raise RotaRefused(RotaRefusal.NOT_OPEN)
    if cover.taken_by is not None:
        taker = await session.get_one(Person, cover.taken_by)
        raise RotaRefused(RotaRefusal.TAKEN, name=name_of(taker))
    if cover.state is not CoverState.OPEN:
        raise RotaRefused(RotaRefusal.NOT_OPEN)
    return cover


async def _tell_open(session: AsyncSession, cover: Cover, now: datetime) -> None:
    await _tell(session, [cover.asker], cards.cover_none_yet(cover), now)
    await _tell_leaders(session, cover, now)


async def _tell_leaders(session: AsyncSession, cover: Cover, now: datetime) -> None:
    log.warning("cover-open", cover=cover.id, area=cover.area_id)
    leaders = await coordinators_of(session, [cover.area_id])
    others = [one for one in leaders if one.id != cover.asker_id]
    await _tell(session, others, cards.cover_none_leader(cover), now)


async def _tell(
    session: AsyncSession, people: Sequence[Person], screen: Screen, now: datetime
) -> None:
    await tell(session, people, screen, by=None, now=now)
