"""Reading who can be called to a shift, and what stands of a call-out."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.callout import rules
from bot.callout.model import Answer, Callout, CalloutAsk, CalloutState, Standby
from bot.callout.rules import Candidate
from bot.oncall.calculator import shifts_of_duty
from bot.oncall.rota import rotas_of
from bot.people import rights, roles, spoken
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.shifts.browse import held_by
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import Commitments
from bot.shifts.standing import standings_of
from bot.spine.db.queries import one_of
from bot.spine.outbox.model import OutboxMessage

# No *not today* holds for longer.
NOES_SINCE = timedelta(days=2)
HOLES_WITHIN = timedelta(days=7)
HOLES_SHOWN = 8


# --- who can be called ----------------------------------------------------------------------------


async def candidates(
    session: AsyncSession, shift: Shift, *, besides: int, callout_id: int | None, now: datetime
) -> list[Candidate]:
    """Read everybody who may take shifts in the area, with what decides whether they are asked.

    `besides`: who calls. `callout_id`: those whom it has asked are marked so.
    """
    people = await _people(session, shift.area_id, besides)
    ids = [person.id for person in people]
    held = await held_by(session, ids)
    speaks = await spoken.languages_of_all(session, people)
    standings = await standings_of(session, people, [shift], [shift.area], now=now)
    asked = await _last_asked(session, ids)
    standing_by = await _standing_by(session, now)
    on_call = await _on_call(session, shift, now)
    noes = await _who_said_no(session, shift, ids, now)
    elsewhere = await _asked_elsewhere(session, callout_id, now)
    here = await asked_in(session, callout_id) if callout_id is not None else set()
    return [
        Candidate(
            person,
            Commitments(held[person.id], speaks[person.id], standings[person.id]),
            asked.get(person.id),
            is_standby=person.id in standing_by,
            is_on_call=person.id in on_call,
            was_asked=person.id in here,
            said_no=person.id in noes,
            is_asked_elsewhere=person.id in elsewhere,
        )
        for person in people
    ]


async def _people(session: AsyncSession, area_id: int, besides: int) -> Sequence[Person]:
    granted = roles.granted(Action.TAKE_SHIFT, [area_id])
    rows = await session.scalars(
        select(Person).where(Person.id.in_(granted), Person.id != besides).order_by(Person.id)
    )
    return rows.all()


async def asked_in(session: AsyncSession, callout_id: int) -> set[int]:
    """List whom a call-out has asked."""
    asked = select(CalloutAsk.person_id).where(CalloutAsk.callout_id == callout_id)
    return set(await session.scalars(asked))


async def _last_asked(session: AsyncSession, people: Sequence[int]) -> dict[int, datetime]:
    rows = await session.execute(
        select(CalloutAsk.person_id, func.max(CalloutAsk.asked_at))
        .where(one_of(CalloutAsk.person_id, "ids"))
        .group_by(CalloutAsk.person_id),
        {"ids": list(people)},
    )
    return {row[0]: row[1] for row in rows}


async def _standing_by(session: AsyncSession, now: datetime) -> set[int]:
    return set(await session.scalars(select(Standby.person_id).where(Standby.until > now)))


async def _on_call(session: AsyncSession, shift: Shift, now: datetime) -> set[int]:
    """List who is on call anywhere while the shift lasts: an alert may need them elsewhere."""
    rotas = await rotas_of(session, await places.areas(session), at=now)
    return {
        one.person_id
        for rota in rotas
        for one in shifts_of_duty(rota.rota, max(shift.starts_at, now), shift.ends_at)
    }


async def _who_said_no(
    session: AsyncSession, shift: Shift, people: Sequence[int], now: datetime
) -> set[int]:
    """List who said no to this shift, left it, or said *not today* to another call-out."""
    left = select(SignUp.person_id).where(
        SignUp.shift_id == shift.id, SignUp.state == SignUpState.CANCELLED
    )
    noes = await session.execute(
        select(CalloutAsk)
        .join(Callout, Callout.id == CalloutAsk.callout_id)
        .where(CalloutAsk.answer == Answer.NO, one_of(CalloutAsk.person_id, "ids"))
        .where((Callout.shift_id == shift.id) | (CalloutAsk.answered_at > now - NOES_SINCE)),
        {"ids": list(people)},
    )
    said = {
        ask.person_id
        for ask in noes.scalars()
        if ask.callout.shift_id == shift.id or _holds(ask, now)
    }
    return said | set(await session.scalars(left))


def _holds(ask: CalloutAsk, now: datetime) -> bool:
    assert ask.answered_at is not None
    return rules.no_until(ask.answered_at, ask.callout.shift.area.zone) > now


async def _asked_elsewhere(
    session: AsyncSession, callout_id: int | None, now: datetime
) -> set[int]:
    """List who was asked by another running call-out lately and may still answer."""
    rows = await session.scalars(
        select(CalloutAsk.person_id)
        .join(Callout, Callout.id == CalloutAsk.callout_id)
        .where(Callout.state == CalloutState.RUNNING, Callout.id != (callout_id or 0))
        .where(CalloutAsk.answer.is_(None), CalloutAsk.asked_at > now - rules.LONGEST_WAIT)
    )
    return set(rows)


# --- what stands ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Standing:
    """A call-out as it stands: everybody who was asked, by the order of asking."""

    callout: Callout
    asks: Sequence[CalloutAsk]
    now: datetime

    def of(self, *answers: Answer | None) -> list[CalloutAsk]:
        """List those with one of these answers, the earliest answer first."""
        found = [one for one in self.asks if one.answer in answers]
        return sorted(found, key=lambda one: (one.answered_at or one.asked_at, one.id))

    @property
    def waves(self) -> list[tuple[datetime, int]]:
        """When each wave went, and to how many."""
        sizes = Counter(one.wave for one in self.asks)
        began = {one.wave: one.asked_at for one in reversed(self.asks)}
        return [(began[wave], sizes[wave]) for wave in sorted(sizes)]


async def standing_of(session: AsyncSession, callout: Callout, now: datetime) -> Standing:
    """Read everybody whom a call-out has asked."""
    rows = await session.scalars(
        select(CalloutAsk)
        .where(CalloutAsk.callout_id == callout.id)
        .order_by(CalloutAsk.id)
        .options(joinedload(CalloutAsk.person, innerjoin=True))
    )
    return Standing(callout, rows.all(), now)


async def running_for(session: AsyncSession, shift_id: int) -> Callout | None:
    """Find the call-out that asks for a shift now."""
    return await session.scalar(
        select(Callout)
        .where(Callout.shift_id == shift_id, Callout.state == CalloutState.RUNNING)
        .execution_options(populate_existing=True)
    )


async def running_of(session: AsyncSession, by: Person) -> list[Callout]:
    """List the call-outs that run in the areas of a coordinator, the soonest shift first."""
    areas = rights.areas_of(by, Action.MANAGE_SHIFT)
    query = (
        select(Callout)
        .join(Shift, Shift.id == Callout.shift_id)
        .where(Callout.state == CalloutState.RUNNING)
        .order_by(Shift.starts_at, Callout.id)
    )
    if areas is not None:
        query = query.where(Shift.area_id.in_(sorted(areas)))
    return list(await session.scalars(query))


async def holes_of(session: AsyncSession, by: Person, now: datetime) -> list[Shift]:
    """List the shifts of a coordinator's areas that lack people soon and have no call-out yet."""
    areas = rights.areas_of(by, Action.MANAGE_SHIFT)
    query = (
        select(Shift)
        .where(Shift.state == ShiftState.OPEN, ~Shift.is_called_out)
        .where(Shift.ends_at > now + rules.LEAST_WORK, Shift.starts_at < now + HOLES_WITHIN)
        .where(Shift.taken + Shift.offered < Shift.capacity)
        .order_by(Shift.starts_at, Shift.id)
        .limit(HOLES_SHOWN)
    )
    if areas is not None:
        query = query.where(Shift.area_id.in_(sorted(areas)))
    return list(await session.scalars(query))


async def ask_at(session: AsyncSession, person: Person, at: tuple[int, int]) -> int | None:
    """Find the ask of a person whose card is this message. `at`: chat and message id."""
    chat_id, message_id = at
    card = select(OutboxMessage.id).where(
        OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id
    )
    return await session.scalar(
        select(CalloutAsk.id).where(
            CalloutAsk.person_id == person.id, CalloutAsk.outbox_id.in_(card)
        )
    )


async def open_asks_of(session: AsyncSession, person: Person, now: datetime) -> list[CalloutAsk]:
    """List the asks that somebody has yet to answer, the newest first."""
    rows = await session.scalars(
        select(CalloutAsk)
        .join(Callout, Callout.id == CalloutAsk.callout_id)
        .join(Shift, Shift.id == Callout.shift_id)
        .where(CalloutAsk.person_id == person.id, CalloutAsk.answer.is_(None))
        .where(Callout.state == CalloutState.RUNNING, Shift.ends_at > now)
        .order_by(CalloutAsk.id.desc())
    )
    return list(rows)
