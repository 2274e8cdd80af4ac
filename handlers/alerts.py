"""/alerts, and taps on alerts: take it, still on it, pass it on, done."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.alerts import cards, handing_over, listing
from bot.alerts.acknowledge import acknowledge, confirm, decline, release, resolve
from bot.alerts.buttons import (
    BENEATH,
    DeclineAlert,
    NeedRelief,
    OpenAlerts,
    PassAlert,
    PassTo,
    ReleaseAlert,
    ResolveAlert,
    ShowAlert,
    StillOnIt,
    TakeAlert,
)
from bot.alerts.model import AlertRefusal, AlertRefused
from handlers.turns.turn import Turn

router = Router(name="alerts")

T = TypeVar("T")


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


@router.callback_query(PassAlert.read)
async def ask_to_whom(query: CallbackQuery, tap: PassAlert, turn: Turn) -> None:
    """Ask to whom it is to be passed on, on a card of its own."""
    screen = await _do(partial(handing_over.ask_to_whom, page=tap.page), tap.alert, turn)
    if screen is not None and tap.page == BENEATH:
        await turn.say(screen)
    elif screen is not None:
        await turn.edit(screen)


@router.callback_query(PassTo.read)
async def pass_on(query: CallbackQuery, tap: PassTo, turn: Turn) -> None:
    screen = await _do(partial(handing_over.pass_on, to=tap.to), tap.alert, turn)
    if screen is not None:
        await turn.edit(screen)


@router.callback_query(NeedRelief.read)
async def ask_relief(query: CallbackQuery, tap: NeedRelief, turn: Turn) -> None:
    """Ask the others while it stays theirs, or no more."""
    verb = handing_over.need_relief if tap.wanted else handing_over.end_relief
    alert = await _do(verb, tap.alert, turn)
    if alert is not None and tap.wanted:
        await turn.toast("alert-relief-asked", {"number": str(alert.id)}, alert=True)
    elif alert is not None:
        await turn.toast("alert-yours", cards.which(alert))


@router.callback_query(ResolveAlert.read)
async def resolve_alert(query: CallbackQuery, tap: ResolveAlert, turn: Turn) -> None:
    await _do(resolve, tap.alert, turn)


async def _do(verb: Callable[..., Awaitable[T]], alert_id: int, turn: Turn) -> T | None:
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
