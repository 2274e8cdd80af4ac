"""/shifts: what fits the person, by day and place, a page at a time, with filters that stay.

Words after the command filter too: a day, *night*, or a part of a title or place. Words that no
shift has are no filter.
"""

from datetime import date

from aiogram import Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.shifts import finding
from bot.shifts.buttons import (
    AskDay,
    AskLanguage,
    AskPlace,
    ClearFilters,
    PickDay,
    PickLanguage,
    PickPlace,
    ShowAll,
    ShowOpenShifts,
    ShowShifts,
)
from bot.shifts.finding_cards import ANY, ask_day, ask_language, ask_place, page_card
from bot.shifts.model import Shift
from bot.shifts.view import ShiftView, view_of
from bot.spine.outbox.screen import Screen
from bot.spine.texts import render as texts
from bot.spine.typed_days import read_typed_day
from bot.spine.wall_clock import local_day
from handlers.turns.turn import Turn

router = Router(name="shifts-browse")

WORDS_LIMIT = 40


@router.message(Command("shifts", ignore_case=True))
async def show_shifts(message: Message, turn: Turn, command: CommandObject) -> None:
    """Show the shifts that fit, from the first page; words after the command filter them."""
    view = await view_of(turn.session, turn.person, turn.now)
    view.page = 0
    if command.args:
        await _filter_by(turn, view, command.args)
    page = await _found(turn, view)
    if view.words and command.args and not page.found:  # "please" is nothing to look for
        view.words = ""
        page = await _found(turn, view)
    await turn.say(_card(turn, page))


async def _filter_by(turn: Turn, view: ShiftView, words: str) -> None:
    view.clear()
    words = texts.one_line(words)[:WORDS_LIMIT]
    areas = await places.areas(turn.session)
    zone = next((area.zone for area in areas if area.id == turn.person.area_id), "UTC")
    typed = read_typed_day(words, local_day(turn.now, zone), turn.person.locale)
    if typed is not None:
        view.day = typed.days[0]
    elif _means_night(words):
        view.is_night = True
    else:
        view.words = words


def _means_night(words: str) -> bool:
    """Tell whether it says "at night" in any language of the house."""
    said = words.casefold()
    return any(
        said == one.strip().casefold()
        for locale in texts.locales()
        for one in texts.plain(locale, "shift-words-night").split(",")
    )


@router.callback_query(ShowOpenShifts.read)
async def show_first(query: CallbackQuery, tap: ShowOpenShifts, turn: Turn) -> None:
    """Show the first page."""
    await _show(turn, page=0)


@router.callback_query(ShowShifts.read)
async def turn_page(query: CallbackQuery, tap: ShowShifts, turn: Turn) -> None:
    """Show another page, or again the one that they were at."""
    await _show(turn, page=None if tap.page < 0 else tap.page)


@router.callback_query(ShowAll.read)
async def show_all(query: CallbackQuery, tap: ShowAll, turn: Turn) -> None:
    """Show all shifts with what keeps them from each, or only those that fit."""
    view = await view_of(turn.session, turn.person, turn.now)
    view.shows_all = bool(tap.does)
    await _show(turn, page=0)


@router.callback_query(ClearFilters.read)
async def clear(query: CallbackQuery, tap: ClearFilters, turn: Turn) -> None:
    """Take all filters off."""
    (await view_of(turn.session, turn.person, turn.now)).clear()
    await _show(turn, page=0)


async def show_list(turn: Turn) -> None:
    """Show the page that they were at, in place of the tapped card."""
    await _show(turn, page=None)


async def _show(turn: Turn, *, page: int | None) -> None:
    view = await view_of(turn.session, turn.person, turn.now)
    if page is not None:
        view.page = page
    await turn.edit(_card(turn, await _found(turn, view)))


async def _found(turn: Turn, view: ShiftView) -> finding.Page:
    """Find the page of the view, and keep which one it is."""
    page = await finding.find(turn.session, turn.person, view, now=turn.now)
    view.page = page.number
    return page


def _card(turn: Turn, page: finding.Page) -> Screen:
    return page_card(page, manages=rights.may_anywhere(turn.person, Action.MANAGE_SHIFT))


# --- filters ------------------------------------------------------------------------------------


@router.callback_query(AskDay.read)
async def ask_for_day(query: CallbackQuery, tap: AskDay, turn: Turn) -> None:
    """Ask for a day."""
    days = await finding.days_of(turn.session, turn.person, now=turn.now)
    await turn.edit(ask_day(days))


@router.callback_query(AskPlace.read)
async def ask_for_place(query: CallbackQuery, tap: AskPlace, turn: Turn) -> None:
    """Ask for a place."""
    shifts = await finding.places_of(turn.session, turn.person, now=turn.now)
    await turn.edit(ask_place(shifts))


@router.callback_query(AskLanguage.read)
async def ask_for_language(query: CallbackQuery, tap: AskLanguage, turn: Turn) -> None:
    """Ask for a language that is needed."""
    codes = await finding.needed_languages(turn.session, turn.person, now=turn.now)
    await turn.edit(ask_language(codes))


@router.callback_query(PickDay.read)
async def pick_day(query: CallbackQuery, tap: PickDay, turn: Turn) -> None:
    """Show one day."""
    view = await view_of(turn.session, turn.person, turn.now)
    is_day = date.min.toordinal() <= tap.day <= date.max.toordinal()
    view.day = date.fromordinal(tap.day) if is_day else None
    await _show(turn, page=0)


@router.callback_query(PickPlace.read)
async def pick_place(query: CallbackQuery, tap: PickPlace, turn: Turn) -> None:
    """Show one place."""
    view = await view_of(turn.session, turn.person, turn.now)
    shift = await turn.session.get(Shift, tap.shift)
    may_see = shift is not None and rights.may(turn.person, Action.TAKE_SHIFT, shift.area_id)
    view.area_id, view.place = (shift.area_id, shift.place) if shift and may_see else (None, "")
    await _show(turn, page=0)


@router.callback_query(PickLanguage.read)
async def pick_language(query: CallbackQuery, tap: PickLanguage, turn: Turn) -> None:
    """Show what needs one language."""
    view = await view_of(turn.session, turn.person, turn.now)
    view.language = "" if tap.language == ANY else tap.language[:8]
    await _show(turn, page=0)
