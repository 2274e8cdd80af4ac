"""/numbers: coordinators and the office keep whom to ring when no message wakes anybody."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.alerts import number_cards as cards
from bot.alerts import numbers
from bot.alerts.number_buttons import AddNumber, NumberAreas, RemoveNumber, ShowNumbers
from bot.people import rights
from bot.people.rights import Action, NotAllowed
from bot.places import model as places
from bot.places.model import Area
from bot.spine.outbox.screen import Screen
from bot.spine.phone_numbers import find_number
from bot.spine.refused import Refused
from bot.spine.texts.render import one_line
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="numbers")


class NumberForm(StatesGroup):
    number = State()


@dataclass(frozen=True)
class NumberFrame(Frame):
    """The area whose list grows; 0: the one for all areas."""

    area: int = 0


@router.message(Command("numbers", ignore_case=True), Magic(F.chat.type == "private"))
async def show_lists(message: Message, turn: Turn) -> None:
    """Ask for the area; there is nothing to ask where the person has one alone."""
    mine = await _mine(turn)
    if len(mine) == 1 and not _may_all(turn):
        await turn.say(await _page(turn, mine[0]))
    else:
        await turn.say(_areas(turn, mine, 0))


@router.callback_query(NumberAreas.read)
async def turn_page(query: CallbackQuery, tap: NumberAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_areas(turn, await _mine(turn), max(tap.page, 0)))


@router.callback_query(ShowNumbers.read)
async def show_numbers(query: CallbackQuery, tap: ShowNumbers, turn: Turn) -> None:
    """Show an area's list."""
    await turn.edit(await _page(turn, await _area(turn, tap.area)))


@router.callback_query(AddNumber.read)
async def begin_number(query: CallbackQuery, tap: AddNumber, turn: Turn) -> None:
    """Ask for a number."""
    await _area(turn, tap.area)
    turn.forms.begin(NumberForm.number, NumberFrame(tap.area))
    await turn.say("numbers-ask")


@router.message(StateFilter(NumberForm.number), Magic(F.text), Magic(~F.text.startswith("/")))
async def take_number(message: Message, turn: Turn) -> None:
    """Add the number that they wrote, with the words beside it."""
    read = find_number(message.text or "")
    if read is None:
        await turn.say("numbers-unreadable")
        return
    frame = turn.forms.frame(NumberFrame)
    turn.forms.end()
    number, label = read
    try:
        area = await _area(turn, frame.area)
        await numbers.add_number(
            turn.session,
            area.id if area is not None else None,
            one_line(label) or "☎️",
            number,
            by=turn.person,
            now=turn.now,
        )
    except Refused as refused:
        # Answered here: a refusal of the turn would undo the end of the form.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return
    await turn.say(await _page(turn, area))


@router.message(StateFilter(NumberForm), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")


@router.callback_query(RemoveNumber.read)
async def remove_number(query: CallbackQuery, tap: RemoveNumber, turn: Turn) -> None:
    """Remove a number; removed before, the list shows it."""
    area = await _area(turn, tap.area)
    await numbers.remove_number(turn.session, tap.number, by=turn.person)
    await turn.edit(await _page(turn, area))


# --- pieces -------------------------------------------------------------------------------------


async def _page(turn: Turn, area: Area | None) -> Screen:
    area_id = area.id if area is not None else None
    listed = await numbers.list_numbers(turn.session, area_id, by=turn.person)
    return cards.number_page(area, listed)


async def _area(turn: Turn, area_id: int) -> Area | None:
    """Return a button's area, None for all. Raises NotAllowed, also for one that is none."""
    rights.require(turn.person, Action.RING_NUMBERS, area_id or None)
    if not area_id:
        return None
    area = await turn.session.get(Area, area_id)
    if area is None:
        raise NotAllowed
    return area


async def _mine(turn: Turn) -> list[Area]:
    """List the areas whose numbers the person keeps. Raises NotAllowed."""
    rights.require_anywhere(turn.person, Action.RING_NUMBERS)
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.RING_NUMBERS, area.id)]


def _may_all(turn: Turn) -> bool:
    return rights.may(turn.person, Action.RING_NUMBERS, None)


def _areas(turn: Turn, areas: list[Area], page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: ShowNumbers(area.id).pack(),
        lambda to: NumberAreas(to).pack(),
        page=page,
    )
    return cards.ask_area(rows, may_all=_may_all(turn))
