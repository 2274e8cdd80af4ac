"""/callout: a coordinator has people called, sees how it stands, decides what words mean."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.callout import answering, cards, reading, reporting, waves
from bot.callout import buttons as taps
from bot.callout.model import Callout
from bot.callout.refusals import CalloutRefusal, CalloutRefused
from bot.callout.rules import Pace
from bot.people import rights
from bot.people.rights import Action
from bot.shifts.desk_buttons import CallOut
from bot.spine.outbox.screen import Screen
from handlers.callout.need import read_line
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="callout-asking")


@router.message(Command("callout", ignore_case=True), Magic(F.chat.type == "private"))
async def show_list(message: Message, turn: Turn, command: CommandObject) -> None:
    """List what runs and what lacks people, or read the need that stands behind the command."""
    rights.require_anywhere(turn.person, Action.MANAGE_SHIFT)
    if command.args:
        await read_line(turn, command.args)
        return
    running = await reading.running_of(turn.session, turn.person)
    holes = await reading.holes_of(turn.session, turn.person, turn.now)
    await turn.say(cards.callout_list(running, holes))


# --- one call-out ---------------------------------------------------------------------------------


async def preview_of(turn: Turn, shift_id: int) -> Screen:
    """Show whom a call-out for a shift would ask."""
    pace = Pace.of(turn.settings)
    foreseen = await waves.foresee(turn.session, turn.person, shift_id, now=turn.now, pace=pace)
    return cards.preview(foreseen, turn.now)


@router.callback_query(CallOut.read)
async def call_out(query: CallbackQuery, tap: CallOut, turn: Turn) -> None:
    """Show whom it would ask; one that runs already, how it stands."""
    running = await reading.running_for(turn.session, tap.shift)
    if running is not None:
        await _show(turn, running)
    else:
        await turn.edit(await preview_of(turn, tap.shift))


@router.callback_query(taps.StartCallout.read)
async def start(query: CallbackQuery, tap: taps.StartCallout, turn: Turn) -> None:
    """Begin; the preview becomes the message that shows how it stands."""
    callout = await waves.start(
        turn.session,
        turn.person,
        tap.shift,
        is_urgent=bool(tap.urgent),
        now=turn.now,
        card=turn.tapped,
    )
    if callout.card_outbox_id != turn.tapped:
        await _show(turn, callout)


@router.callback_query(taps.ShowCallout.read)
async def show(query: CallbackQuery, tap: taps.ShowCallout, turn: Turn) -> None:
    """Show how it stands."""
    await _show(turn, await waves.lock_callout(turn.session, tap.callout))


async def _show(turn: Turn, callout: Callout) -> None:
    """Show it in its message, or send that to the bottom of the chat."""
    rights.require(turn.person, Action.MANAGE_SHIFT, callout.shift.area_id)
    is_its_message = turn.tapped is not None and callout.card_outbox_id == turn.tapped
    if is_its_message:
        await reporting.report(turn.session, callout, now=turn.now)
    else:
        await reporting.show(turn.session, callout, turn.person, now=turn.now)


@router.callback_query(taps.AskMore.read)
async def ask_more(query: CallbackQuery, tap: taps.AskMore, turn: Turn) -> None:
    """Have more people asked now."""
    callout = await waves.ask_more(turn.session, turn.person, tap.callout, tap.wave, now=turn.now)
    await reporting.report(turn.session, callout, now=turn.now)


@router.callback_query(taps.StopCallout.read)
async def stop(query: CallbackQuery, tap: taps.StopCallout, turn: Turn) -> None:
    """Ask whether nobody else is to be called, then stop."""
    callout = await turn.session.get(Callout, tap.callout)
    if callout is None:
        raise CalloutRefused(CalloutRefusal.GONE)
    rights.require(turn.person, Action.MANAGE_SHIFT, callout.shift.area_id)
    if not tap.sure:
        await turn.edit(cards.ask_stop(callout))
        return
    callout = await waves.stop(turn.session, turn.person, tap.callout, now=turn.now)
    await _show(turn, callout)


@router.callback_query(taps.Decide.read)
async def decide(query: CallbackQuery, tap: taps.Decide, turn: Turn) -> None:
    """Make somebody's words a yes or a no."""
    told = await answering.decide(
        turn.session,
        turn.person,
        tap.ask,
        is_yes=bool(tap.yes),
        now=turn.now,
        remind=turn.settings.remind_before,
    )
    await reporting.report(turn.session, told.ask.callout, now=turn.now)
