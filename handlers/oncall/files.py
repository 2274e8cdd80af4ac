"""The rota as a picture; one's own times as a calendar's file, and at a private address."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.oncall import address_cards, calendar_address, files
from bot.oncall.buttons import ChangeAddress, DrawWeek, OrderCalendar, ShowAddress
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


@router.callback_query(ShowAddress.read)
async def show_address(query: CallbackQuery, tap: ShowAddress, turn: Turn) -> None:
    """Show their calendar address on a message of its own; back from a question, in its place."""
    url = await calendar_address.address_of(
        turn.session, turn.person, web=turn.settings.web_address, now=turn.now
    )
    screen = address_cards.address(url)
    await (turn.edit(screen) if tap.here else turn.say(screen))


@router.callback_query(ChangeAddress.read)
async def change_address(query: CallbackQuery, tap: ChangeAddress, turn: Turn) -> None:
    """Ask whether the address is to end; asked before, let it."""
    if not tap.sure:
        await turn.edit(address_cards.ask_whether_sure(1 if tap.ends else 0))
    elif tap.ends:
        await calendar_address.end_address(turn.session, turn.person)
        await turn.edit(address_cards.ended())
    else:
        url = await calendar_address.renew_address(
            turn.session, turn.person, web=turn.settings.web_address, now=turn.now
        )
        await turn.edit(address_cards.address(url))
