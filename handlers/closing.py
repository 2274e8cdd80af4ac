"""Taps on a proposal to close several arrivals at once."""

from datetime import UTC, datetime, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.arrivals import closing_cards
from bot.arrivals.buttons import CloseSeveral, UndoSeveral
from bot.arrivals.closing import Batch, close_several, undo_closing_several
from bot.arrivals.model import ArrivalRefusal, ArrivalRefused
from handlers.turns.turn import Turn

router = Router(name="closing")


@router.callback_query(CloseSeveral.read)
async def close_all(query: CallbackQuery, tap: CloseSeveral, turn: Turn) -> None:
    count = await close_several(turn.session, _batch(tap), turn.person, now=turn.now)
    await turn.edit(closing_cards.closed_several(count, tap))


@router.callback_query(UndoSeveral.read)
async def undo_all(query: CallbackQuery, tap: UndoSeveral, turn: Turn) -> None:
    await undo_closing_several(turn.session, _batch(tap), turn.person, now=turn.now)
    await turn.edit("arrival-close-undone")


def _batch(tap: CloseSeveral | UndoSeveral) -> Batch:
    """Read a button. Raises ArrivalRefused for one that was never offered."""
    try:
        since, until = (datetime.fromtimestamp(one, UTC) for one in (tap.since, tap.until))
        return Batch(tap.taker, since, until + timedelta(seconds=1))
    except (ValueError, OverflowError, OSError):
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN) from None
