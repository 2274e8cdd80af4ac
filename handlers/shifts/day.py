"""The day of a shift: late, there, gone, hours; why somebody can't come; places on the map."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.shifts import attendance, day_cards, desk_cards, leaving, pins, seating
from bot.shifts import day_buttons as taps
from bot.shifts.browse import own
from bot.shifts.cards import done_card
from bot.shifts.model import Shift, SignUp
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.spine.outbox.screen import Screen
from handlers.shifts.desk import seat_of
from handlers.shifts.desk_form import read_words
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="shifts-day")


class DayForm(StatesGroup):
    why = State()
    pin = State()


@dataclass(frozen=True)
class DayFrame(Frame):
    """What the answer is about."""

    sign_up: int = 0
    shift: int = 0


# --- late, there, gone --------------------------------------------------------------------------


@router.callback_query(taps.SayLate.read)
async def say_late(query: CallbackQuery, tap: taps.SayLate, turn: Turn) -> None:
    """Keep by how much they will be late; the coordinators are told."""
    held = await attendance.say_late(
        turn.session, turn.person, tap.sign_up, tap.minutes, now=turn.now
    )
    await turn.edit(_there(turn, held) or day_cards.late_card(held))


@router.callback_query(taps.CheckIn.read)
async def check_in(query: CallbackQuery, tap: taps.CheckIn, turn: Turn) -> None:
    """Keep that they are there."""
    held = await attendance.check_in(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.edit(day_cards.here_card(held, turn.now))


def _there(turn: Turn, held: SignUp) -> Screen | None:
    return day_cards.here_card(held, turn.now) if held.checked_in_at is not None else None


@router.callback_query(taps.UndoCheckIn.read)
async def undo_check_in(query: CallbackQuery, tap: taps.UndoCheckIn, turn: Turn) -> None:
    """Take the check-in back, if it is fresh."""
    held = await attendance.undo_check_in(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.edit(_there(turn, held) or day_cards.missing_card(held))


@router.callback_query(taps.CheckOut.read)
async def check_out(query: CallbackQuery, tap: taps.CheckOut, turn: Turn) -> None:
    """Keep that they leave; of a shift long over, ask how long they stayed."""
    try:
        held = await attendance.check_out(turn.session, turn.person, tap.sign_up, now=turn.now)
    except ShiftRefused as refused:
        if refused.reason is not SignUpRefusal.OVER:
            raise
        held = await own(turn.session, turn.person, tap.sign_up)
        await turn.edit(day_cards.ended_card(held))
        return
    await turn.edit(day_cards.checked_out_card(held))


@router.callback_query(taps.UndoCheckOut.read)
async def undo_check_out(query: CallbackQuery, tap: taps.UndoCheckOut, turn: Turn) -> None:
    """Keep that they are still there; after the end, offer to correct the hours."""
    held = await attendance.undo_check_out(turn.session, turn.person, tap.sign_up, now=turn.now)
    is_there = held.checked_out_at is None
    there = _there(turn, held) if is_there else None
    await turn.edit(there or day_cards.checked_out_card(held))


# --- hours --------------------------------------------------------------------------------------


@router.callback_query(taps.AskEnd.read)
async def ask_end(query: CallbackQuery, tap: taps.AskEnd, turn: Turn) -> None:
    """Ask by how much."""
    held = await own(turn.session, turn.person, tap.sign_up)
    attendance.require_countable(held, turn.now)
    await turn.edit(day_cards.ask_end(held, later=bool(tap.later)))


@router.callback_query(taps.CorrectEnd.read)
async def correct_end(query: CallbackQuery, tap: taps.CorrectEnd, turn: Turn) -> None:
    """Count the hours as they say."""
    held = await attendance.correct_end(
        turn.session, turn.person, tap.sign_up, tap.minutes, now=turn.now
    )
    await turn.toast("shift-toast-done")
    await turn.edit(done_card(held))


@router.callback_query(taps.WasThere.read)
async def was_there(query: CallbackQuery, tap: taps.WasThere, turn: Turn) -> None:
    """Let the coordinators know that they were there; if nobody says otherwise, ask the hours."""
    held = await attendance.object_to_no_show(turn.session, turn.person, tap.sign_up, now=turn.now)
    if held.no_show_at is None and held.shift.ends_at <= turn.now:
        await turn.edit(day_cards.ended_card(held))
    else:
        await turn.edit(day_cards.objected_card(held))


@router.callback_query(taps.CheckInFor.read)
async def check_in_for(query: CallbackQuery, tap: taps.CheckInFor, turn: Turn) -> None:
    """Keep as a coordinator that somebody is there."""
    await seating.check_in_for(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.edit(desk_cards.seat_page(*await seat_of(turn, tap.sign_up)))


# --- why ----------------------------------------------------------------------------------------


@router.callback_query(taps.SayWhy.read)
async def ask_why(query: CallbackQuery, tap: taps.SayWhy, turn: Turn) -> None:
    """Ask for words about the place that they gave up."""
    await own(turn.session, turn.person, tap.sign_up)
    turn.forms.begin(DayForm.why, DayFrame(sign_up=tap.sign_up))
    await turn.say("day-ask-why")


@router.message(StateFilter(DayForm.why), Magic(F.text), Magic(~F.text.startswith("/")))
async def write_why(message: Message, turn: Turn) -> None:
    """Pass the words on to the coordinators."""
    words = read_words(message)
    left = await own(turn.session, turn.person, turn.forms.frame(DayFrame).sign_up)
    turn.forms.end()
    readers = await leaving.add_words(turn.session, turn.person, left, words, now=turn.now)
    await turn.say(passed_on(readers))


def passed_on(readers: int) -> str:
    """Say whether anybody reads the words."""
    return "day-passed-on" if readers else "day-nobody-reads"


# --- the map ------------------------------------------------------------------------------------


@router.callback_query(taps.ShowMap.read)
async def show_map(query: CallbackQuery, tap: taps.ShowMap, turn: Turn) -> None:
    """Send the place of a shift as a pin."""
    shift = await turn.session.get(Shift, tap.shift)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    rights.require(turn.person, Action.TAKE_SHIFT, shift.area_id)
    pin = await pins.pin_of(turn.session, shift)
    if pin is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    await pins.send_pin(turn.session, turn.person, shift, pin, now=turn.now)


@router.callback_query(taps.AskPin.read)
async def ask_pin(query: CallbackQuery, tap: taps.AskPin, turn: Turn) -> None:
    """Ask a coordinator where the place is."""
    shift = await turn.session.get(Shift, tap.shift)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    rights.require(turn.person, Action.MANAGE_SHIFT, shift.area_id)
    turn.forms.begin(DayForm.pin, DayFrame(shift=shift.id))
    await turn.say("day-ask-pin")


@router.message(StateFilter(DayForm.pin), Magic(F.location))
async def take_pin(message: Message, turn: Turn) -> None:
    """Keep the place that they sent."""
    assert message.location is not None
    at = message.location.latitude, message.location.longitude
    shift_id = turn.forms.frame(DayFrame).shift
    await pins.set_pin(turn.session, turn.person, shift_id, at, now=turn.now)
    turn.forms.end()
    await turn.say("day-pin-kept")


@router.message(StateFilter(DayForm.pin), Magic(~F.text.startswith("/")))
async def expect_pin(message: Message, turn: Turn) -> None:
    """Say what is needed."""
    await turn.say("day-no-pin")
