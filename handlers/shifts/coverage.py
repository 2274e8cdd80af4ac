"""/coverage: what a coordinator has to look at, by area and day."""

from datetime import date

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.places.model import Area
from bot.shifts import coverage, coverage_cards, coverage_picture, coverage_week
from bot.shifts.coverage import Entry, ListKind
from bot.shifts.desk_buttons import (
    DrawCoverage,
    PickCoverageArea,
    PickCoverageDay,
    ShowCoverage,
    ShowList,
    ShowWeek,
)
from bot.spine.outbox.screen import Screen
from bot.spine.wall_clock import local_day
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="shifts-coverage")

# How far from today the buttons of days lead.
DAYS_AROUND = 400


@router.message(Command("coverage", ignore_case=True))
async def show_coverage(message: Message, turn: Turn) -> None:
    """Show how many stand in each list."""
    await turn.say(await _page(turn, 0, 0))


@router.callback_query(ShowCoverage.read)
async def turn_to(query: CallbackQuery, tap: ShowCoverage, turn: Turn) -> None:
    """Show the same of another area or day."""
    await turn.edit(await _page(turn, tap.area, tap.day))


async def _page(turn: Turn, area_id: int, ordinal: int) -> Screen:
    lists, area, day = await _lists(turn, area_id, ordinal)
    return coverage_cards.coverage_page(lists, area, day)


@router.callback_query(ShowList.read)
async def show_list(query: CallbackQuery, tap: ShowList, turn: Turn) -> None:
    """Show a page of one list."""
    lists, area, day = await _lists(turn, tap.area, tap.day)
    kind = ListKind(tap.kind) if tap.kind in list(ListKind) else ListKind.ALL
    await turn.edit(coverage_cards.list_page(kind, lists[kind], area, day, tap.page))


@router.callback_query(ShowWeek.read)
async def show_week(query: CallbackQuery, tap: ShowWeek, turn: Turn) -> None:
    """Show seven days at a glance."""
    lists, area, _ = await _lists(turn, tap.area, 0)
    areas = [area] if area else await coverage.managed_areas(turn.session, turn.person)
    zone = areas[0].zone if areas else "UTC"
    first = _day_of(turn, tap.day) or local_day(turn.now, zone)
    await turn.edit(coverage_week.week_page(lists, areas, first))


@router.callback_query(DrawCoverage.read)
async def draw(query: CallbackQuery, tap: DrawCoverage, turn: Turn) -> None:
    """Have seven days sent as a picture."""
    day = tap.day if _day_of(turn, tap.day) else 0
    await coverage_picture.order(turn.session, turn.person, tap.area, day, now=turn.now)
    await turn.toast("parcel-being-made")


async def _lists(
    turn: Turn, area_id: int, ordinal: int
) -> tuple[dict[ListKind, list[Entry]], Area | None, date | None]:
    day = _day_of(turn, ordinal)
    scope = coverage.scope_of(turn.person, area_id, day)
    remind = turn.settings.remind_before
    lists = await coverage.lists_of(turn.session, scope, now=turn.now, remind=remind)
    area = await turn.session.get(Area, area_id) if area_id else None
    if area is None:
        areas = await coverage.managed_areas(turn.session, turn.person)
        area = areas[0] if len(areas) == 1 else None
    return lists, area, day


def _day_of(turn: Turn, ordinal: int) -> date | None:
    """Return the day of a button; none for one that no button of Weft leads to."""
    is_near = abs(ordinal - turn.now.toordinal()) <= DAYS_AROUND
    return date.fromordinal(ordinal) if is_near else None


@router.callback_query(PickCoverageArea.read)
async def pick_area(query: CallbackQuery, tap: PickCoverageArea, turn: Turn) -> None:
    """Ask which area to look at."""
    rows = area_rows(
        await coverage.managed_areas(turn.session, turn.person),
        lambda area: ShowCoverage(area.id, tap.day).pack(),
        lambda to: PickCoverageArea(tap.day, to).pack(),
        page=tap.page,
    )
    await turn.edit(coverage_cards.pick_area(rows, tap.day))


@router.callback_query(PickCoverageDay.read)
async def pick_day(query: CallbackQuery, tap: PickCoverageDay, turn: Turn) -> None:
    """Ask which day to look at."""
    areas = await coverage.managed_areas(turn.session, turn.person)
    zones = [area.zone for area in areas if area.id == tap.area or not tap.area]
    zone = zones[0] if zones else "UTC"
    today = local_day(turn.now, zone)
    await turn.edit(coverage_cards.pick_day(tap.area, today, zone))
