"""Taking a shift, waiting for one, answering an offer; what clashes or is full is asked back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.shifts import day_cards, give_up, offer_cards, take
from bot.shifts.browse import line_of, lock_shift, own, positions
from bot.shifts.buttons import (
    DeclineOffer,
    JoinWaitlist,
    TakeAnyway,
    TakeInstead,
    TakeOffer,
    TakeShift,
    UndoTake,
)
from bot.shifts.cards import give_up_question, shift_args
from bot.shifts.day_details import details_of
from bot.shifts.model import SignUp, SignUpState
from bot.shifts.remind import next_reminder
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.take import Choice, Clash
from handlers.shifts.browse import show_list
from handlers.turns.turn import Turn

router = Router(name="shifts-taking")

_TAPPED_BEFORE = (SignUpRefusal.ALREADY_YOURS, SignUpRefusal.ALREADY_WAITING)


@router.callback_query(TakeShift.read)
async def take_shift(query: CallbackQuery, tap: TakeShift, turn: Turn) -> None:
    """Take a place; show again what they have already."""
    await _take(turn, tap.shift, Choice())


@router.callback_query(JoinWaitlist.read)
async def join_waitlist(query: CallbackQuery, tap: JoinWaitlist, turn: Turn) -> None:
    """Join the waitlist, or take the place that has become free meanwhile."""
    await _take(turn, tap.shift, Choice(waits=True))


@router.callback_query(TakeAnyway.read)
async def take_both(query: CallbackQuery, tap: TakeAnyway, turn: Turn) -> None:
    """Take a shift that meets another one by a few minutes; it may be one that was offered."""
    waiting = await take.wait_of(turn.session, turn.person, tap.shift)
    if waiting is None:
        await _take(turn, tap.shift, Choice(is_both=True))
    else:
        await _take_offer(turn, waiting.id, is_both=True)


async def _take(turn: Turn, shift_id: int, choice: Choice) -> None:
    try:
        held = await take.sign_up(
            turn.session,
            turn.person,
            shift_id,
            now=turn.now,
            remind=turn.settings.remind_before,
            choice=choice,
        )
    except Clash as clash:
        await turn.edit(offer_cards.clash(clash.shift, clash.others, is_short=clash.is_short))
        return
    except ShiftRefused as refused:
        if refused.reason is SignUpRefusal.FULL:
            await _ask_to_wait(turn, shift_id)
            return
        if refused.reason not in _TAPPED_BEFORE:
            raise
        # A second tap, or an old list: no harm done, and the card shows how it stands.
        held = await take.look_again(turn.session, turn.person, shift_id, now=turn.now)
        await turn.toast(refused.text_id, shift_args(held.shift))
    else:
        has_place = held.state is SignUpState.TAKEN
        toast = "shift-toast-taken" if has_place else "shift-toast-waiting"
        await turn.toast(toast, shift_args(held.shift))
    await _show(turn, held)


async def _ask_to_wait(turn: Turn, shift_id: int) -> None:
    shift = await lock_shift(turn.session, shift_id)
    if shift.starts_at <= turn.now:
        raise ShiftRefused(SignUpRefusal.FULL)  # nobody waits for what has begun
    line = await line_of(turn.session, shift_id)
    await turn.edit(offer_cards.ask_to_wait(shift, line + 1))


async def _show(turn: Turn, held: SignUp) -> None:
    remind = turn.settings.remind_before
    if held.state is SignUpState.TAKEN and next_reminder(held, turn.now, remind) is None:
        details = await details_of(turn.session, held)
        await turn.edit(day_cards.taken_soon(held, details, turn.now))
        return
    line = await positions(turn.session, [held])
    await turn.edit(offer_cards.taken(held, line.get(held.id, 0)))


@router.callback_query(TakeInstead.read)
async def take_instead(query: CallbackQuery, tap: TakeInstead, turn: Turn) -> None:
    """Take the shift and give the other one up, both at once."""
    try:
        held = await take.take_instead(
            turn.session,
            turn.person,
            tap.shift,
            instead_of=tap.instead_of,
            now=turn.now,
            remind=turn.settings.remind_before,
        )
    except ShiftRefused as refused:
        if refused.reason is not SignUpRefusal.FULL:
            raise
        await _ask_to_wait(turn, tap.shift)  # they keep what they have
        return
    await turn.toast("shift-toast-taken", shift_args(held.shift))
    await _show(turn, held)


@router.callback_query(UndoTake.read)
async def undo(query: CallbackQuery, tap: UndoTake, turn: Turn) -> None:
    """Give back what was just taken; later, ask whether they mean it."""
    if await take.undo(turn.session, turn.person, tap.sign_up, now=turn.now):
        await turn.toast("shift-toast-undone")
        await show_list(turn)
    else:
        await turn.edit(give_up_question(await own(turn.session, turn.person, tap.sign_up)))


@router.callback_query(TakeOffer.read)
async def take_offer(query: CallbackQuery, tap: TakeOffer, turn: Turn) -> None:
    """Take the place that is offered."""
    await _take_offer(turn, tap.sign_up, is_both=False)


async def _take_offer(turn: Turn, sign_up_id: int, *, is_both: bool) -> None:
    remind = turn.settings.remind_before
    try:
        held = await take.take_offer(
            turn.session, turn.person, sign_up_id, now=turn.now, remind=remind, is_both=is_both
        )
    except Clash as clash:
        screen = offer_cards.clash(
            clash.shift, clash.others, is_short=clash.is_short, offered=sign_up_id
        )
        await turn.edit(screen)
        return
    except ShiftRefused as refused:
        waiting = await own(turn.session, turn.person, sign_up_id)
        if refused.reason is SignUpRefusal.FULL:
            await turn.edit(offer_cards.quicker(waiting))
            return
        if refused.reason is SignUpRefusal.OFFER_OVER:
            await turn.toast(refused.text_id)
            await turn.edit(offer_cards.unanswered(waiting))
            return
        if refused.reason not in _TAPPED_BEFORE:
            raise
        held = waiting
    await turn.toast("shift-toast-taken", shift_args(held.shift))
    await _show(turn, held)


@router.callback_query(DeclineOffer.read)
async def decline(query: CallbackQuery, tap: DeclineOffer, turn: Turn) -> None:
    """Leave the place to the next, and the waitlist with it."""
    left = await give_up.give_up(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.edit(offer_cards.declined(left.sign_up))
