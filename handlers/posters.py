"""/posters: a coordinator gets the posters of an area's gates as a PDF."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.posters import cards, ordering
from bot.posters.buttons import PosterArea, PosterAreas
from bot.spine.outbox.screen import Screen
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="posters")


@router.message(Command("posters", ignore_case=True), Magic(F.chat.type == "private"))
async def ask_area(message: Message, turn: Turn) -> None:
    """Ask for the area; there is nothing to ask where the person has one alone."""
    mine = await _mine(turn)
    if len(mine) == 1:
        await turn.say(cards.being_made(await _order(turn, mine[0].id)))
    else:
        await turn.say(_areas(mine, page=0))


@router.callback_query(PosterAreas.read)
async def turn_page(query: CallbackQuery, tap: PosterAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_areas(await _mine(turn), page=tap.page))


@router.callback_query(PosterArea.read)
async def order(query: CallbackQuery, tap: PosterArea, turn: Turn) -> None:
    """Order the posters of this area."""
    await turn.edit(cards.being_made(await _order(turn, tap.area)))


async def _order(turn: Turn, area_id: int) -> Area:
    return await ordering.order(
        turn.session, area_id, by=turn.person, username=turn.bot_username, now=turn.now
    )


async def _mine(turn: Turn) -> list[Area]:
    """List the areas whose posters the person may print."""
    rights.require_anywhere(turn.person, Action.PRINT_POSTERS)
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.PRINT_POSTERS, area.id)]


def _areas(areas: list[Area], *, page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: PosterArea(area.id).pack(),
        lambda to: PosterAreas(to).pack(),
        page=page,
    )
    return cards.ask_area(rows)
