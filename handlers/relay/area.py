"""Where somebody lives: `/area`, the question's answers, and passing a case to another area."""

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message

from bot.places import model as places
from bot.places.model import Area
from bot.relay import area_cards, moving, office, phrase_cards, residents, staff
from bot.relay.buttons import (
    CaseArea,
    CaseAreas,
    ConfirmPass,
    OfficeFinds,
    OtherArea,
    PassCase,
    PassTo,
)
from bot.relay.cases import case_by_id, open_case_of
from bot.relay.model import Case
from bot.relay.staff import look_at_case
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Text
from handlers.area_question import (
    AreaForm,
    AreaFrame,
    area_screen,
    areas_named,
    is_unplaced,
    point_in,
    rows_of,
)
from handlers.relay.parts import FREE, no_command, said_in
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-area")

WORDS = Magic(~F.reply_to_message & F.text)
PLACE = Magic(~F.reply_to_message & F.location)


# --- one's own area -----------------------------------------------------------------------------


@router.message(Command("area", ignore_case=True))
async def show_area(message: Message, turn: Turn) -> None:
    """Show where somebody lives, and offer the others."""
    await turn.say(await area_screen(turn, await _head(turn)))
    turn.forms.begin(AreaForm.name, AreaFrame())


@router.callback_query(OtherArea.read)
async def ask_other(query: CallbackQuery, tap: OtherArea, turn: Turn) -> None:
    """Ask the same by a tap."""
    await turn.say(await area_screen(turn, await _head(turn)))
    turn.forms.begin(AreaForm.name, AreaFrame())


@router.callback_query(CaseAreas.read)
async def turn_areas(query: CallbackQuery, tap: CaseAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(await area_screen(turn, await _head(turn), page=tap.page))


async def _head(turn: Turn) -> Text:
    if await is_unplaced(turn):
        return Text("relay-which-area")
    if turn.person.area_id is None:
        return Text("area-ask")
    return area_cards.yours(await turn.session.get_one(Area, turn.person.area_id))


@router.callback_query(CaseArea.read)
async def choose_area(query: CallbackQuery, tap: CaseArea, turn: Turn) -> None:
    """Take the tapped area."""
    await turn.edit(await _settle(turn, tap.area))


@router.callback_query(OfficeFinds.read)
async def let_office_find(query: CallbackQuery, tap: OfficeFinds, turn: Turn) -> None:
    """Give the office what waits of somebody who does not know their area."""
    _end_question(turn)
    readers = await office.let_office_find_area(turn.session, turn.person, now=turn.now)
    if readers is None:
        await turn.toast("button-old")
        return
    numbers = turn.settings.emergency_numbers
    await turn.edit(phrase_cards.with_office(turn.person, readers, numbers))


@router.message(StateFilter(AreaForm.name), FREE, no_command, WORDS)
async def find_area(message: Message, turn: Turn) -> None:
    """Take the area that the words name; other words are for the staff."""
    found = await areas_named(turn, message.text or "")
    if not found:
        turn.forms.end()
        raise SkipHandler
    if len(found) == 1:
        await turn.say(await _settle(turn, found[0].id))
        return
    rows = await rows_of(
        turn,
        found,
        lambda area: CaseArea(area.id).pack(),
        lambda to: CaseAreas(to).pack(),
        home=turn.person.area_id,
    )
    await turn.say(area_cards.ask_area(Text("area-ask"), rows, can_pass=await is_unplaced(turn)))


@router.message(StateFilter(AreaForm.name), FREE, no_command, PLACE)
async def find_near(message: Message, turn: Turn) -> None:
    """Offer the areas near a shared place; the staff of an open talk see it too."""
    case = await open_case_of(turn.session, turn.person)
    if case is not None:
        said = said_in(message, turn.said_at)
        await residents.say_to_staff(
            turn.session, turn.person, said, now=turn.now, detector=turn.detector
        )
    await turn.say(await area_screen(turn, await _head(turn), point=point_in(message)))


async def _settle(turn: Turn, area_id: int) -> Screen:
    """Bring somebody to their area, and say who reads them there."""
    area = await moving.change_area(turn.session, turn.person, area_id, now=turn.now)
    _end_question(turn)
    case = await open_case_of(turn.session, turn.person)
    if case is None or turn.person.presence is not None:
        return area_cards.noted(area, at_gate=case is not None)
    readers = await staff.readers(turn.session, case, now=turn.now)
    if not readers:
        return phrase_cards.kept(turn.person, turn.settings.emergency_numbers)
    return phrase_cards.received(area, readers, turn.person)


def _end_question(turn: Turn) -> None:
    if turn.forms.step == AreaForm.name.state:
        turn.forms.end()


# --- passing a case on --------------------------------------------------------------------------


@router.callback_query(PassCase.read)
async def ask_pass(query: CallbackQuery, tap: PassCase, turn: Turn) -> None:
    """Ask to which area the case goes."""
    case = await look_at_case(turn.session, turn.person, tap.case, now=turn.now)
    turn.forms.begin(AreaForm.case, AreaFrame(case.id))
    areas = [one for one in await places.areas(turn.session) if one.id != case.area_id]
    screen = await _pass_screen(turn, case, areas, max(tap.page - 1, 0))
    await (turn.edit(screen) if tap.page else turn.say(screen))


async def _pass_screen(turn: Turn, case: Case, areas: list[Area], page: int = 0) -> Screen:
    rows = await rows_of(
        turn,
        areas,
        lambda area: PassTo(case.id, area.id).pack(),
        lambda to: PassCase(case.id, to + 1).pack(),
        home=case.area_id or case.resident.area_id,
        page=page,
    )
    return area_cards.ask_pass(case, rows)


@router.message(StateFilter(AreaForm.case), FREE, no_command, WORDS)
async def find_other_area(message: Message, turn: Turn) -> None:
    """Offer the areas that the words name; other words are none of this question."""
    case = await case_by_id(turn.session, turn.forms.frame(AreaFrame).case_id)
    found = [one for one in await areas_named(turn, message.text or "") if one.id != case.area_id]
    if not found:
        raise SkipHandler
    await turn.say(await _pass_screen(turn, case, found))


@router.callback_query(PassTo.read)
async def ask_sure(query: CallbackQuery, tap: PassTo, turn: Turn) -> None:
    """Ask once whether the case goes there."""
    area = await moving.look_at_area(turn.session, turn.person, tap.case, tap.area, now=turn.now)
    case = await case_by_id(turn.session, tap.case)
    await turn.edit(area_cards.ask_sure(case, area))


@router.callback_query(ConfirmPass.read)
async def pass_case(query: CallbackQuery, tap: ConfirmPass, turn: Turn) -> None:
    """Give the case to the other area."""
    case = await moving.pass_case(turn.session, turn.person, tap.case, tap.area, now=turn.now)
    if turn.forms.step == AreaForm.case.state:
        turn.forms.end()
    await turn.edit(area_cards.passed(case))
