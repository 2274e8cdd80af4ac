"""/alerts, and taps on alerts: take it, still on it, pass it on, done."""

from collections.abc import Awaitable, Callable

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.alerts import cards, listing
from bot.alerts.acknowledge import acknowledge, confirm, decline, release, resolve
from bot.alerts.buttons import (
    DeclineAlert,
    OpenAlerts,
    ReleaseAlert,
    ResolveAlert,
    ShowAlert,
    StillOnIt,
    TakeAlert,
)
from bot.alerts.model import Alert, AlertRefusal, AlertRefused
from handlers.turns.turn import Turn

router = Router(name="alerts")


@router.message(Command("alerts", ignore_case=True))
async def show_open(message: Message, turn: Turn) -> None:
    """Show what is open in the person's areas."""
    await turn.say(await listing.list_alerts(turn.session, turn.person, 0, now=turn.now))


@router.callback_query(OpenAlerts.read)
async def show_page(query: CallbackQuery, tap: OpenAlerts, turn: Turn) -> None:
    await turn.edit(await listing.list_alerts(turn.session, turn.person, tap.page, now=turn.now))


@router.callback_query(ShowAlert.read)
async def show_alert(query: CallbackQuery, tap: ShowAlert, turn: Turn) -> None:
    """Show one of them on a fresh card."""
    await listing.show_alert(turn.session, tap.alert, turn.person, now=turn.now)


@router.callback_query(TakeAlert.read)
async def take_alert(query: CallbackQuery, tap: TakeAlert, turn: Turn) -> None:
    alert = await _do(acknowledge, tap.alert, turn)
    if alert is not None:
        await turn.toast("alert-yours", cards.which(alert))


@router.callback_query(DeclineAlert.read)
async def decline_alert(query: CallbackQuery, tap: DeclineAlert, turn: Turn) -> None:
    alert = await _do(decline, tap.alert, turn)
    if alert is not None:
        await turn.toast("alert-given-back", {"number": str(alert.id)})


@router.callback_query(StillOnIt.read)
async def still_on_it(query: CallbackQuery, tap: StillOnIt, turn: Turn) -> None:
    alert = await _do(confirm, tap.alert, turn)
    if alert is not None:
        await turn.toast("alert-yours", cards.which(alert))


@router.callback_query(ReleaseAlert.read)
async def release_alert(query: CallbackQuery, tap: ReleaseAlert, turn: Turn) -> None:
    alert = await _do(release, tap.alert, turn)
    if alert is not None:
        await turn.toast("alert-given-back", {"number": str(alert.id)})


@router.callback_query(ResolveAlert.read)
async def resolve_alert(query: CallbackQuery, tap: ResolveAlert, turn: Turn) -> None:
    await _do(resolve, tap.alert, turn)


async def _do(verb: Callable[..., Awaitable[Alert]], alert_id: int, turn: Turn) -> Alert | None:
    """Do what the tap says; where it came too late, say who and when, and show how it stands."""
    try:
        return await verb(turn.session, alert_id, turn.person, now=turn.now)
    except AlertRefused as refused:
        if refused.reason is AlertRefusal.UNKNOWN:
            raise
        await turn.toast(refused.text_id, refused.args_for_text, alert=True)
    screen = await listing.show_after_tap(
        turn.session, alert_id, turn.person, turn.tapped, now=turn.now
    )
    if screen is not None:
        await turn.edit(screen)
    return None
