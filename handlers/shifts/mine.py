"""/myshifts: one's own shifts; giving one up, saying *coming*, confirming the hours.

In the list a tap on *can't come* is asked back; as the answer to a question of Weft's it counts
at once.
"""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.shifts import give_up, hours, remind
from bot.shifts.browse import coming_sign_ups, my_sign_ups, own_held, positions
from bot.shifts.buttons import AskGiveUp, ConfirmHours, GiveUpShift, SayComing, ShowMyShifts
from bot.shifts.cards import (
    coming_card,
    done_card,
    give_up_question,
    given_up_card,
    my_list,
    which_cant,
)
from bot.spine.outbox.screen import Screen
from handlers.turns.turn import Turn

router = Router(name="shifts-mine")


@router.message(Command("myshifts", ignore_case=True))
async def show_mine(message: Message, turn: Turn) -> None:
    """Show what they hold."""
    await turn.say(await _page(turn, after=0))


@router.message(Command("cant", ignore_case=True))
async def ask_which_cant(message: Message, turn: Turn) -> None:
    """Ask which shift they can't come to; of one alone, whether they mean it."""
    coming = await coming_sign_ups(turn.session, turn.person, now=turn.now)
    if len(coming) == 1:
        await turn.say(give_up_question(coming[0]))
    elif coming:
        await turn.say(which_cant(coming))
    else:
        await turn.say(my_list([], 0, turn.now))


@router.callback_query(ShowMyShifts.read)
async def turn_page(query: CallbackQuery, tap: ShowMyShifts, turn: Turn) -> None:
    """Show another page."""
    await turn.edit(await _page(turn, after=tap.after))


async def _page(turn: Turn, *, after: int) -> Screen:
    sign_ups = await my_sign_ups(turn.session, turn.person, now=turn.now, after=after)
    if after and not sign_ups:  # those that followed are gone
        return await _page(turn, after=0)
    lines = await positions(turn.session, sign_ups)
    return my_list(sign_ups, after, turn.now, lines)


@router.callback_query(AskGiveUp.read)
async def ask_give_up(query: CallbackQuery, tap: AskGiveUp, turn: Turn) -> None:
    """Ask whether they mean it."""
    held = await own_held(turn.session, turn.person, tap.sign_up)
    await turn.edit(give_up_question(held))


@router.callback_query(GiveUpShift.read)
async def give_shift_up(query: CallbackQuery, tap: GiveUpShift, turn: Turn) -> None:
    """Give the place or the wait up."""
    given_up = await give_up.give_up(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.toast("shift-toast-given-up")
    await turn.edit(given_up_card(given_up.sign_up))


@router.callback_query(SayComing.read)
async def say_coming(query: CallbackQuery, tap: SayComing, turn: Turn) -> None:
    """Keep that they are coming."""
    held = await remind.say_coming(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.toast("shift-toast-coming")
    await turn.edit(coming_card(held))


@router.callback_query(ConfirmHours.read)
async def confirm_hours(query: CallbackQuery, tap: ConfirmHours, turn: Turn) -> None:
    """Keep that they worked the hours."""
    done = await hours.confirm_hours(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.toast("shift-toast-done")
    await turn.edit(done_card(done))
