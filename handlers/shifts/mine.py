"""/myshifts: one's own shifts; giving one up, saying *coming*, confirming the hours.

In the list a tap on *can't come* is asked back; as the answer to a question of Weft's it counts
at once.
"""

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.shifts import absence, day_cards, hours, remind
from bot.shifts.browse import coming_sign_ups, my_sign_ups, own_held, positions
from bot.shifts.buttons import AskGiveUp, ConfirmHours, GiveUpShift, SayComing, ShowMyShifts
from bot.shifts.cards import done_card, give_up_question, my_list, which_cant
from bot.shifts.day_details import details_of
from bot.spine.outbox.screen import Screen
from handlers.shifts.replies import ask_with_words, show_given_up, words_of
from handlers.turns.turn import Turn

router = Router(name="shifts-mine")


@router.message(Command("myshifts", ignore_case=True))
async def show_mine(message: Message, turn: Turn) -> None:
    """Show what they hold."""
    await turn.say(await _page(turn, after=0))


@router.message(Command("cant", ignore_case=True))
async def ask_which_cant(message: Message, command: CommandObject, turn: Turn) -> None:
    """Ask which shift they can't come to; of one alone, whether they mean it.

    Words after the command say why.
    """
    coming = await coming_sign_ups(turn.session, turn.person, now=turn.now)
    if len(coming) == 1 and command.args:
        await ask_with_words(turn, coming[0], command.args)
    elif len(coming) == 1:
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
    words = words_of(turn, tap.sign_up)
    left = await absence.say_cant(turn.session, turn.person, tap.sign_up, now=turn.now, words=words)
    await turn.toast("shift-toast-given-up")
    await show_given_up(turn, left.sign_up)


@router.callback_query(SayComing.read)
async def say_coming(query: CallbackQuery, tap: SayComing, turn: Turn) -> None:
    """Keep that they are coming."""
    held = await remind.say_coming(turn.session, turn.person, tap.sign_up, now=turn.now)
    details = await details_of(turn.session, held)
    await turn.toast("shift-toast-coming")
    await turn.edit(day_cards.coming_card(held, details, turn.now))


@router.callback_query(ConfirmHours.read)
async def confirm_hours(query: CallbackQuery, tap: ConfirmHours, turn: Turn) -> None:
    """Keep that they worked the hours."""
    done = await hours.confirm_hours(turn.session, turn.person, tap.sign_up, now=turn.now)
    await turn.toast("shift-toast-done")
    await turn.edit(done_card(done))
