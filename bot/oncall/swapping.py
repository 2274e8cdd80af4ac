"""Swaps of two nights: one asks, the other agrees, and two overrides are written at once."""

from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import swap_cards as cards
from bot.oncall.calculator import shifts_of_duty
from bot.oncall.model import NightSwap, NightSwapState
from bot.oncall.nights import SWAP_AHEAD, Night, areas_with, nights_of
from bot.oncall.notices import tell
from bot.oncall.overriding import OverrideDraft, write_override
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import AreaRota, rotas_of
from bot.people import rights, roles
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed
from bot.places import model as places
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import edit, say

log = structlog.get_logger()

Interval = tuple[datetime, datetime]


async def swaps_for(session: AsyncSession, night: Night, *, now: datetime) -> list[Night]:
    """List others' nights in the same area for which one's own could be swapped."""
    assert night.person is not None
    coming = nights_of(night.rota, now, now + SWAP_AHEAD)
    rotas = await rotas_of(session, await places.areas(session), at=now)
    return [
        one
        for one in coming
        if one.person is not None
        and one.person.id != night.person.id
        and one.person.is_reachable
        and _is_free(rotas, night.person, (one.start, one.end))
        and _is_free(rotas, one.person, (night.start, night.end))
    ]


async def ask_swap(
    session: AsyncSession, mine: Night, theirs: Night, *, by: Person, now: datetime
) -> NightSwap:
    """Ask somebody to swap their night for one's own. Raises NotAllowed, RotaRefused."""
    if mine.person is None or mine.person.id != by.id or theirs.person is None:
        raise NotAllowed
    if theirs.person.id == by.id:
        raise RotaRefused(RotaRefusal.SAME_PERSON)
    if min(mine.start, theirs.start) <= now:
        raise RotaRefused(RotaRefusal.OVER)
    swap = NightSwap(
        asker=by,
        starts_at=mine.start,
        ends_at=mine.end,
        other=theirs.person,
        other_starts_at=theirs.start,
        other_ends_at=theirs.end,
        zone=mine.area.zone,
        state=NightSwapState.ASKED,
        asked_at=now,
    )
    await _require_possible(session, swap)
    if await _is_asked(session, swap):
        raise RotaRefused(RotaRefusal.ALREADY_ASKED)
    session.add(swap)
    await session.flush()
    swap.outbox_id = await say(session, swap.other, cards.swap_card(swap), now=now)
    due = Due(min(mine.start, theirs.start), now, key=f"night-swap:{swap.id}")
    await expire_swap.schedule(session, due, swap_id=swap.id)
    return swap


async def agree_swap(
    session: AsyncSession, swap_id: int, *, by: Person, now: datetime
) -> NightSwap:
    """Agree to a swap; from then on each has the other's night.

    Raises NotAllowed, RotaRefused.
    """
    swap = await _lock_asked(session, swap_id)
    if swap.other_id != by.id:
        raise NotAllowed
    for person in (swap.asker, swap.other):
        await roles.reload_grants(session, person)
    if min(swap.starts_at, swap.other_starts_at) <= now:
        raise RotaRefused(RotaRefusal.OVER)
    await _require_possible(session, swap)
    given = OverrideDraft(swap.asker, swap.other, swap.starts_at, swap.ends_at)
    taken = OverrideDraft(swap.other, swap.asker, swap.other_starts_at, swap.other_ends_at)
    for draft in (given, taken):
        became = await write_override(session, draft, by=by, now=now)
        if became.kept:  # a part of it was arranged otherwise: half a swap is none
            raise RotaRefused(RotaRefusal.CHANGED)
    swap.state = NightSwapState.ACCEPTED
    log.info("night-swapped", swap=swap.id)
    await tell(session, [swap.asker], cards.swap_done(swap, swap.asker), by=by, now=now)
    await _edit_card(session, swap, now)
    return swap


async def decline_swap(
    session: AsyncSession, swap_id: int, *, by: Person, now: datetime
) -> NightSwap:
    """Say no to a swap, or withdraw one's own. Raises NotAllowed, RotaRefused."""
    swap = await _lock_asked(session, swap_id)
    if by.id not in (swap.other_id, swap.asker_id):
        raise NotAllowed
    is_theirs = swap.other_id == by.id
    swap.state = NightSwapState.DECLINED if is_theirs else NightSwapState.WITHDRAWN
    if is_theirs:
        await tell(session, [swap.asker], cards.swap_declined(swap), by=by, now=now)
    await _edit_card(session, swap, now)
    return swap


@job("night-swap-end")
async def expire_swap(context: JobContext, swap_id: int) -> None:
    """End a swap that nobody has answered before the earlier night begins."""
    session, now = context.session, context.now
    swap = await lock(session, NightSwap, swap_id)
    if swap is not None and swap.state is NightSwapState.ASKED:
        swap.state = NightSwapState.EXPIRED
        await tell(session, [swap.asker], cards.swap_over(swap, swap.asker), by=None, now=now)
        await _edit_card(session, swap, now)


async def _edit_card(session: AsyncSession, swap: NightSwap, now: datetime) -> None:
    """Show the other's card as it stands."""
    if swap.outbox_id is None:
        return
    screen = {
        NightSwapState.ACCEPTED: cards.swap_done(swap, swap.other),
        NightSwapState.DECLINED: cards.swap_you_declined(swap),
    }.get(swap.state, cards.swap_over(swap, swap.other))
    await edit(session, swap.outbox_id, swap.other, screen, now=now)


async def _lock_asked(session: AsyncSession, swap_id: int) -> NightSwap:
    swap = await lock(session, NightSwap, swap_id)
    if swap is None or swap.state is not NightSwapState.ASKED:
        raise RotaRefused(RotaRefusal.NOT_OPEN)
    return swap


async def _require_possible(session: AsyncSession, swap: NightSwap) -> None:
    """Raise RotaRefused unless each still has their night, may have the other's and is free."""
    sides = (
        (swap.asker, swap.other, (swap.starts_at, swap.ends_at)),
        (swap.other, swap.asker, (swap.other_starts_at, swap.other_ends_at)),
    )
    for giver, taker, (start, end) in sides:
        rotas = await areas_with(session, giver, start, end)
        if not rotas:
            raise RotaRefused(RotaRefusal.CHANGED)
        if not all(rights.may(taker, Action.TAKE_ALERT, rota.area.id) for rota in rotas):
            raise RotaRefused(RotaRefusal.NO_ROLE, name=name_of(taker))
        if await areas_with(session, taker, start, end):
            raise RotaRefused(RotaRefusal.OTHER_ON_CALL, name=name_of(taker))


async def _is_asked(session: AsyncSession, swap: NightSwap) -> bool:
    """Tell whether the asker offers this night in a swap that is open."""
    open_one = await session.scalar(
        select(NightSwap.id)
        .where(NightSwap.asker_id == swap.asker.id, NightSwap.starts_at == swap.starts_at)
        .where(NightSwap.state == NightSwapState.ASKED)
        .limit(1)
    )
    return open_one is not None


def _is_free(rotas: list[AreaRota], person: Person, interval: Interval) -> bool:
    """Tell whether somebody is on call nowhere in this interval."""
    return not any(
        one.person_id == person.id for rota in rotas for one in shifts_of_duty(rota.rota, *interval)
    )
