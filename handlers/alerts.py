"""Taps on alerts: take it, still on it, pass it on, done. Each is answered, whoever was faster."""

from datetime import datetime

from aiogram.types import CallbackQuery
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import acknowledge as taking
from bot.alerts.model import AlertDone, GiveBack, StillOnIt, TakeAlert
from bot.people.model import Person
from bot.spine.outbox import model as outbox
from handlers.turns.routing import SubjectRouter

router = SubjectRouter(name="alerts")


@router.callback_query(TakeAlert.read)
async def take(
    query: CallbackQuery, tap: TakeAlert, session: AsyncSession, person: Person, now: datetime
) -> None:
    await taking.take(session, tap.alert, person, now=now)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="alert-yours")


@router.callback_query(StillOnIt.read)
async def still_on_it(
    query: CallbackQuery, tap: StillOnIt, session: AsyncSession, person: Person, now: datetime
) -> None:
    await taking.confirm(session, tap.alert, person, now=now)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="alert-yours")


@router.callback_query(GiveBack.read)
async def give_back(
    query: CallbackQuery, tap: GiveBack, session: AsyncSession, person: Person, now: datetime
) -> None:
    await taking.give_back(session, tap.alert, person, now=now)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="alert-given-back")


@router.callback_query(AlertDone.read)
async def done(
    query: CallbackQuery, tap: AlertDone, session: AsyncSession, person: Person, now: datetime
) -> None:
    await taking.finish(session, tap.alert, person, now=now)
