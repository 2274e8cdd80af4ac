"""/shifts: what fits the person, a page at a time; a tap takes a place or joins the waitlist."""

from datetime import timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.shifts.browse import open_shifts
from bot.shifts.buttons import ShowOpenShifts, TakeShift
from bot.shifts.cards import held_card, open_list, shift_args
from bot.shifts.model import SignUpState
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.take import look_again, sign_up
from bot.spine.outbox.screen import Screen
from handlers.turns.turn import Turn

router = Router(name="shifts-browse")

_TAPPED_BEFORE = (SignUpRefusal.ALREADY_YOURS, SignUpRefusal.ALREADY_WAITING)


@router.message(Command("shifts", ignore_case=True))
async def show_shifts(message: Message, turn: Turn) -> None:
    """Show the shifts that fit."""
    await turn.say(await _page(turn, after=0))


@router.callback_query(ShowOpenShifts.read)
async def turn_page(query: CallbackQuery, tap: ShowOpenShifts, turn: Turn) -> None:
    """Show another page."""
    await turn.edit(await _page(turn, after=tap.after))


async def _page(turn: Turn, *, after: int) -> Screen:
    shifts = await open_shifts(turn.session, turn.person, now=turn.now, after=after)
    if after and not shifts:  # those that followed are gone
        return await _page(turn, after=0)
    manages = rights.may_anywhere(turn.person, Action.MANAGE_SHIFT)
    return open_list(shifts, after, manages=manages)


@router.callback_query(TakeShift.read)
async def take_shift(query: CallbackQuery, tap: TakeShift, turn: Turn) -> None:
    """Take a place or join the waitlist; show again what they have already."""
    remind = timedelta(hours=turn.settings.remind_hours)
    try:
        held = await sign_up(turn.session, turn.person, tap.shift, now=turn.now, remind=remind)
    except ShiftRefused as refused:
        if refused.reason not in _TAPPED_BEFORE:
            raise
        # A second tap, or an old list: no harm done, and the card shows how it stands.
        held = await look_again(turn.session, turn.person, tap.shift, now=turn.now)
        toast = refused.text_id
    else:
        toast = "shift-toast-taken" if held.state is SignUpState.TAKEN else "shift-toast-waiting"
    await turn.toast(toast, shift_args(held.shift))
    await turn.edit(held_card(held))
