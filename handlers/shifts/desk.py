"""A shift's card for its coordinator: who is on it, and what is done with one tap."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.people import spoken
from bot.people.model import name_of
from bot.shifts import announcing, coverage, desk_cards, desk_questions, editing, seating, undoing
from bot.shifts import desk_buttons as taps
from bot.shifts.changes import log_of
from bot.shifts.crew import crew_of
from bot.shifts.desk_cards import Desk
from bot.shifts.model import SignUp
from bot.shifts.news_cards import kept_card
from bot.shifts.rules import ShiftRefused, SignUpRefusal, overlapping
from bot.shifts.seating import Wish
from bot.shifts.telling import keep_place
from bot.shifts.undoing import may_undo
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Listed
from handlers.turns.turn import Turn

router = Router(name="shifts-desk")


def wish_of(turn: Turn, *, anyway: bool = False) -> Wish:
    """Say how somebody is to be put on in this turn."""
    return Wish(turn.now, turn.settings.remind_before, anyway)


async def desk_of(turn: Turn, shift_id: int) -> Desk:
    """Read a shift with everybody on it. Raises NotAllowed, ShiftRefused (gone)."""
    shift = await coverage.shift_to_see(turn.session, turn.person, shift_id)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    seats = await seating.seats_of(turn.session, shift)
    speaks = await spoken.languages_of_all(turn.session, [seat.person for seat in seats])
    undo = next((one for one in await log_of(turn.session, shift) if may_undo(one, turn.now)), None)
    return Desk(shift, seats, turn.now, speaks, undo, await crew_of(turn.session, shift))


async def show(turn: Turn, shift_id: int) -> None:
    """Show the card in place of the message that was tapped, or as a new one."""
    card = desk_cards.desk_card(await desk_of(turn, shift_id))
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(card)
    else:
        await turn.say(card)


async def seat_of(turn: Turn, sign_up_id: int) -> tuple[SignUp, Desk]:
    """Read one person of a shift. Raises NotAllowed, ShiftRefused (gone)."""
    sign_up = await turn.session.get(SignUp, sign_up_id)
    if sign_up is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    desk = await desk_of(turn, sign_up.shift_id)
    seat = next((one for one in desk.seats if one.id == sign_up_id), None)
    if seat is None:
        raise ShiftRefused(SignUpRefusal.NOT_ON_IT)
    return seat, desk


# --- looking ------------------------------------------------------------------------------------


@router.callback_query(taps.ShowDesk.read)
async def show_desk(query: CallbackQuery, tap: taps.ShowDesk, turn: Turn) -> None:
    """Show the card, at a page of its people."""
    if turn.forms.step is not None and turn.forms.step.startswith("DeskForm"):
        turn.forms.end()
    await turn.edit(desk_cards.desk_card(await desk_of(turn, tap.shift), tap.page))


@router.callback_query(taps.ShowWaitlist.read)
async def show_waitlist(query: CallbackQuery, tap: taps.ShowWaitlist, turn: Turn) -> None:
    """Show who waits."""
    await turn.edit(desk_cards.waitlist_page(await desk_of(turn, tap.shift), tap.page))


@router.callback_query(taps.ShowLog.read)
async def show_log(query: CallbackQuery, tap: taps.ShowLog, turn: Turn) -> None:
    """Show what was done."""
    shift = (await desk_of(turn, tap.shift)).shift
    changes = await log_of(turn.session, shift)
    await turn.edit(desk_cards.log_page(shift, changes, tap.page))


@router.callback_query(taps.ShowSeat.read)
async def show_seat(query: CallbackQuery, tap: taps.ShowSeat, turn: Turn) -> None:
    """Show one person of the shift."""
    await turn.edit(desk_cards.seat_page(*await seat_of(turn, tap.sign_up)))


# --- doing --------------------------------------------------------------------------------------


@router.callback_query(taps.UndoChange.read)
async def undo_change(query: CallbackQuery, tap: taps.UndoChange, turn: Turn) -> None:
    """Take the last change back, and name who could not be put back."""
    undone = await undoing.undo(
        turn.session, turn.person, tap.change, now=turn.now, remind=turn.settings.remind_before
    )
    await turn.toast("desk-toast-undone")
    await show(turn, undone.change.shift_id)
    if undone.left_out:
        names = Listed([name_of(one) for one in undone.left_out])
        await turn.say(Screen("desk-left-out", {"names": names}))


@router.callback_query(taps.PublishShift.read)
async def publish(query: CallbackQuery, tap: taps.PublishShift, turn: Turn) -> None:
    """Show a draft to volunteers."""
    await editing.publish_shift(turn.session, turn.person, tap.shift, now=turn.now)
    await turn.toast("desk-toast-published")
    await show(turn, tap.shift)


@router.callback_query(taps.AskAnnounce.read)
async def ask_announce(query: CallbackQuery, tap: taps.AskAnnounce, turn: Turn) -> None:
    """Ask when to announce, and say how many it fits."""
    shift = (await desk_of(turn, tap.shift)).shift
    fitting = await announcing.fitting_of(turn.session, [shift], now=turn.now)
    others = [one for one in fitting if one.person.id != turn.person.id]
    await turn.edit(desk_questions.ask_announce(shift, len(others), turn.now))


@router.callback_query(taps.Announce.read)
async def announce(query: CallbackQuery, tap: taps.Announce, turn: Turn) -> None:
    """Announce the shift."""
    await announcing.announce_shift(
        turn.session, turn.person, tap.shift, in_digest=bool(tap.digest), now=turn.now
    )
    await turn.toast("desk-toast-announced")
    await show(turn, tap.shift)


@router.callback_query(taps.PutOn.read)
async def put_on(query: CallbackQuery, tap: taps.PutOn, turn: Turn) -> None:
    """Put somebody on; ask first where something stands against it."""
    if turn.forms.step is not None and turn.forms.step.startswith("DeskForm"):
        turn.forms.end()
    seating_ = await seating.seating_of(
        turn.session, turn.person, tap.shift, tap.person, now=turn.now
    )
    against = seating.obstacles(seating_)
    if against and not tap.anyway:
        clash = overlapping(seating_.commitments.sign_ups, seating_.shift)
        await turn.edit(desk_questions.ask_anyway(seating_, against, clash))
        return
    wish = wish_of(turn, anyway=True)
    await seating.put_on(turn.session, turn.person, tap.shift, tap.person, wish)
    await turn.toast("desk-toast-put-on")
    await show(turn, tap.shift)


@router.callback_query(taps.MarkNoShow.read)
async def mark_no_show(query: CallbackQuery, tap: taps.MarkNoShow, turn: Turn) -> None:
    """Note that somebody did not come, or that they did."""
    await seating.mark_no_show(
        turn.session, turn.person, tap.sign_up, came=bool(tap.came), now=turn.now
    )
    await turn.edit(desk_cards.seat_page(*await seat_of(turn, tap.sign_up)))


@router.callback_query(taps.KeepPlace.read)
async def keep(query: CallbackQuery, tap: taps.KeepPlace, turn: Turn) -> None:
    """Keep that the new time fits somebody."""
    held = await keep_place(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.toast("shift-toast-coming")
    await turn.edit(kept_card(held))
