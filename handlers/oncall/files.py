"""The rota as a picture, and one's own times as a calendar's file."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.oncall import files
from bot.oncall.buttons import DrawWeek, OrderCalendar
from handlers.turns.turn import Turn

router = Router(name="oncall-files")


@router.callback_query(DrawWeek.read)
async def draw_week(query: CallbackQuery, tap: DrawWeek, turn: Turn) -> None:
    """Have a week sent as a picture."""
    await files.order_picture(turn.session, tap.area, tap.week, by=turn.person, now=turn.now)
    await turn.toast("parcel-being-made")


@router.callback_query(OrderCalendar.read)
async def order_calendar(query: CallbackQuery, tap: OrderCalendar, turn: Turn) -> None:
    """Have one's own times on call sent as a file."""
    await files.order_calendar(turn.session, by=turn.person, now=turn.now)
    await turn.toast("parcel-being-made")
