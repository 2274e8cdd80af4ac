"""Taps on alerts: take it, still on it, pass it on, done."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.alerts import cards
from bot.alerts.acknowledge import acknowledge, confirm, decline, release, resolve
from bot.alerts.buttons import DeclineAlert, ReleaseAlert, ResolveAlert, StillOnIt, TakeAlert
from handlers.turns.turn import Turn

router = Router(name="alerts")


@router.callback_query(TakeAlert.read)
async def take_alert(query: CallbackQuery, tap: TakeAlert, turn: Turn) -> None:
    alert = await acknowledge(turn.session, tap.alert, turn.person, now=turn.now)
    await turn.toast("alert-yours", cards.which(alert))


@router.callback_query(DeclineAlert.read)
async def decline_alert(query: CallbackQuery, tap: DeclineAlert, turn: Turn) -> None:
    alert = await decline(turn.session, tap.alert, turn.person, now=turn.now)
    await turn.toast("alert-given-back", {"number": str(alert.id)})


@router.callback_query(StillOnIt.read)
async def still_on_it(query: CallbackQuery, tap: StillOnIt, turn: Turn) -> None:
    alert = await confirm(turn.session, tap.alert, turn.person, now=turn.now)
    await turn.toast("alert-yours", cards.which(alert))


@router.callback_query(ReleaseAlert.read)
async def release_alert(query: CallbackQuery, tap: ReleaseAlert, turn: Turn) -> None:
    alert = await release(turn.session, tap.alert, turn.person, now=turn.now)
    await turn.toast("alert-given-back", {"number": str(alert.id)})


@router.callback_query(ResolveAlert.read)
async def resolve_alert(query: CallbackQuery, tap: ResolveAlert, turn: Turn) -> None:
    await resolve(turn.session, tap.alert, turn.person, now=turn.now)
