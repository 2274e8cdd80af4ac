"""The report's table on a tap, and who is on call how much."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.oncall.buttons import ShowFairness
from bot.people import rights
from bot.people.rights import Action
from bot.places.model import Area
from bot.reports import cards, fair, morning
from bot.reports.buttons import MorningTable
from handlers.turns.turn import Turn

router = Router(name="reports")


@router.callback_query(MorningTable.read)
async def order_table(query: CallbackQuery, tap: MorningTable, turn: Turn) -> None:
    """Have the table of a morning sent."""
    await morning.order_table(turn.session, tap.ordinal, by=turn.person, now=turn.now)
    await turn.toast("parcel-being-made")


@router.callback_query(ShowFairness.read)
async def show_fairness(query: CallbackQuery, tap: ShowFairness, turn: Turn) -> None:
    """Show who is on call how much in an area."""
    rights.require(turn.person, Action.SEE_REPORTS, tap.area)
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise rights.NotAllowed  # no such button was ever offered
    shares = await fair.shares_of(turn.session, area, by=turn.person, now=turn.now)
    await turn.edit(cards.fairness(area, shares, max(tap.page, 0)))
