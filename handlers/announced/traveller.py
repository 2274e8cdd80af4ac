"""The traveller's personal link: what is announced of them, and what they can say."""

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from bot.arrivals import announced_cards as cards
from bot.arrivals.announced import require_may_see
from bot.arrivals.announced_buttons import AmHere, ComeLater, ComeNot, ShowMine, ShowOne
from bot.arrivals.model import LINK_PREFIX
from bot.arrivals.scan import Scan, arrive
from bot.arrivals.travelling import (
    LATER,
    come_later,
    come_not,
    find_by_code,
    open_link,
    require_own,
)
from bot.people import rights
from bot.people.buttons import ShowGates
from bot.people.rights import Action
from bot.spine.outbox.screen import Button, Screen
from handlers.turns.turn import Turn

router = Router(name="announced-traveller")


@router.message(
    CommandStart(deep_link=True, ignore_case=True, magic=F.args.startswith(LINK_PREFIX))
)
async def follow_link(message: Message, command: CommandObject, turn: Turn) -> None:
    """Show the traveller what is announced; the staff who try a link see whose it is."""
    code = (command.args or "").removeprefix(LINK_PREFIX)
    if rights.may_anywhere(turn.person, Action.SEE_ANNOUNCED):
        one = await find_by_code(turn.session, code)
        await require_may_see(turn.session, one.id, turn.person)
        row = [Button("label-of-a-person", ShowOne(one.id).pack(), {"name": one.name})]
        await turn.say(Screen("come-link-tried", buttons=[row]))
        return
    one = await open_link(turn.session, turn.person, code, now=turn.now)
    one.card_outbox_id = await turn.say(cards.traveller(one))


@router.callback_query(ShowMine.read)
async def show_mine(query: CallbackQuery, tap: ShowMine, turn: Turn) -> None:
    one = await require_own(turn.session, tap.announcement, turn.person)
    await turn.edit(cards.traveller(one))


@router.callback_query(AmHere.read)
async def am_here(query: CallbackQuery, tap: AmHere, turn: Turn) -> None:
    """Check in at the announced gate; without one, ask where they are."""
    one = await require_own(turn.session, tap.announcement, turn.person)
    if one.gate is None:
        row = [Button("door-button-gate", ShowGates(0).pack())]
        await turn.edit(Screen("come-choose-gate", buttons=[row]))
        return
    scanned = Scan(one.gate, turn.said_at, calls=True)
    await arrive(turn.session, turn.person, scanned, settings=turn.settings, now=turn.now)


@router.callback_query(ComeLater.read)
async def later(query: CallbackQuery, tap: ComeLater, turn: Turn) -> None:
    """Ask by how much, then put it off."""
    if not tap.minutes:
        one = await require_own(turn.session, tap.announcement, turn.person)
        await turn.edit(cards.ask_how_late(one, LATER))
        return
    one = await come_later(turn.session, tap.announcement, turn.person, tap.minutes, now=turn.now)
    await turn.edit(cards.traveller(one))


@router.callback_query(ComeNot.read)
async def not_coming(query: CallbackQuery, tap: ComeNot, turn: Turn) -> None:
    """Ask once more, then cancel."""
    if not tap.sure:
        one = await require_own(turn.session, tap.announcement, turn.person)
        await turn.edit(cards.ask_whether_not(one))
        return
    one = await come_not(turn.session, tap.announcement, turn.person, now=turn.now)
    await turn.edit(cards.cancelled(one))
