"""/rota: a week, a day, a night, and what coordinators and volunteers of a hole change there."""

from datetime import date, timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.oncall import week_cards as cards
from bot.oncall.buttons import (
    Change,
    ChangeNight,
    DrawWeek,
    EndOverride,
    PickPerson,
    ShowDay,
    ShowNight,
    ShowRotaAreas,
    ShowWeek,
    instant_of,
)
from bot.oncall.cards import name_or_nobody
from bot.oncall.nights import Night, free_people, night_at, nights_of_day, overrides_in
from bot.oncall.overriding import Overridden, OverrideDraft, end_override, override, stand_in
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import AreaRota, rota_of
from bot.oncall.watching import mark_meant
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.outbox.screen import Button, Screen
from bot.spine.wall_clock import local_day
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="oncall-week")

# How far the buttons lead.
WEEKS = range(53)
DAYS_AROUND = timedelta(days=400)
HOLES_WITHIN = timedelta(days=28)


# --- looking ------------------------------------------------------------------------------------


@router.message(Command("rota", ignore_case=True))
async def show_rota(message: Message, turn: Turn) -> None:
    """Show the week of one's area; who may see several is asked which."""
    mine = await _seen(turn)
    if not mine:
        await turn.say("duty-no-area")
    elif len(mine) == 1:
        await turn.say(await _week(turn, mine[0], 0))
    else:
        await turn.say(_ask_area(mine, 0))


def _ask_area(areas: list[Area], page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: ShowWeek(area.id, 0).pack(),
        lambda to: ShowRotaAreas(to).pack(),
        page=page,
    )
    rows.append([Button("rota-button-picture", DrawWeek(0, 0).pack())])
    return Screen("rota-ask-area", buttons=rows)


@router.callback_query(ShowRotaAreas.read)
async def turn_areas(query: CallbackQuery, tap: ShowRotaAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_ask_area(await _seen(turn), max(tap.page, 0)))


async def _seen(turn: Turn) -> list[Area]:
    rights.require_anywhere(turn.person, Action.SEE_DUTY)
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.SEE_DUTY, area.id)]


@router.callback_query(ShowWeek.read)
async def show_week(query: CallbackQuery, tap: ShowWeek, turn: Turn) -> None:
    """Show a week of an area."""
    area = await _area(turn, tap.area)
    await turn.edit(await _week(turn, area, tap.week if tap.week in WEEKS else 0))


async def _week(turn: Turn, area: Area, week: int) -> Screen:
    rota = await rota_of(turn.session, area, at=turn.now)
    return cards.week_page(
        rota, week, turn.person, turn.now, has_web=bool(turn.settings.web_address)
    )


@router.callback_query(ShowDay.read)
async def show_day(query: CallbackQuery, tap: ShowDay, turn: Turn) -> None:
    """Show a day's nights."""
    area = await _area(turn, tap.area)
    today = turn.now.date()
    if abs(tap.ordinal - today.toordinal()) > DAYS_AROUND.days:
        raise RotaRefused(RotaRefusal.CHANGED)
    rota = await rota_of(turn.session, area, at=turn.now)
    day = date.fromordinal(tap.ordinal)
    await turn.edit(cards.day_page(area, day, nights_of_day(rota, day, now=turn.now)))


async def _area(turn: Turn, area_id: int) -> Area:
    rights.require(turn.person, Action.SEE_DUTY, area_id)
    area = await turn.session.get(Area, area_id)
    if area is None:
        raise RotaRefused(RotaRefusal.CHANGED)
    return area


@router.callback_query(ShowNight.read)
async def show_night(query: CallbackQuery, tap: ShowNight, turn: Turn) -> None:
    """Show a night and what can be done to it."""
    await turn.edit(_night_page(turn, await _night(turn, tap)))


async def _night(turn: Turn, tap: ShowNight | PickPerson | ChangeNight) -> Night:
    return await night_at(
        turn.session,
        (tap.area, tap.level),
        tap.person,
        instant_of(tap.start),
        by=turn.person,
        now=turn.now,
    )


def _night_page(turn: Turn, night: Night) -> Screen:
    return cards.night_page(night, overrides_in(night), turn.person, turn.now)


# --- changing -----------------------------------------------------------------------------------


@router.callback_query(PickPerson.read)
async def pick_person(query: CallbackQuery, tap: PickPerson, turn: Turn) -> None:
    """Show who could be put on call."""
    night = await _night(turn, tap)
    rights.require(turn.person, Action.PLAN_ROTA, night.area.id)
    people = await free_people(turn.session, night)
    await turn.edit(cards.choose_person(night, _change_of(tap.change), people, max(tap.page, 0)))


@router.callback_query(ChangeNight.read)
async def change_night(query: CallbackQuery, tap: ChangeNight, turn: Turn) -> None:
    """Do what was tapped to a night, and show it as it is then."""
    night, change = await _night(turn, tap), _change_of(tap.change)
    if change is Change.MEANT:
        await mark_meant(turn.session, night, by=turn.person, now=turn.now)
        await turn.toast("rota-toast-meant")
        await turn.edit(_night_page(turn, night))
        return
    by = await turn.session.get(Person, tap.by) if tap.by else None
    if change is Change.STAND_IN:
        draft = _as_well(night, turn.person)
        became = await stand_in(turn.session, draft, by=turn.person, now=turn.now)
    else:
        draft = _draft(night, change, by)
        became = await override(turn.session, draft, by=turn.person, now=turn.now)
    await _say_saved(turn, became, by)
    rota = await rota_of(turn.session, night.area, at=turn.now)
    if change is Change.NOBODY:
        await _meant_so(turn, rota, night)
    await turn.edit(_around(turn, rota, night))


def _change_of(value: str) -> Change:
    try:
        return Change(value)
    except ValueError:
        raise RotaRefused(RotaRefusal.CHANGED) from None


def _draft(night: Night, change: Change, by: Person | None) -> OverrideDraft:
    """Return the override that a tap means. Raises RotaRefused for an old button."""
    if change in (Change.PUT, Change.AS_WELL) and by is not None:
        return _as_well(night, by)
    if night.person is None or (by is None) != (change is Change.NOBODY):
        raise RotaRefused(RotaRefusal.CHANGED)
    return OverrideDraft(
        night.person, by, night.start, night.end, area_id=night.area.id, level=night.level
    )


def _as_well(night: Night, by: Person) -> OverrideDraft:
    return OverrideDraft(None, by, night.start, night.end, area_id=night.area.id, level=night.level)


async def _say_saved(turn: Turn, became: Overridden, by: Person | None) -> None:
    if became.kept:
        name = name_or_nobody(became.kept[0].replacement)
        await turn.toast("rota-toast-kept", {"name": name}, alert=True)
    else:
        await turn.toast("rota-toast-saved")
    if by is not None and (not by.is_reachable or by.started_at is None):
        await turn.say(cards.saved_unreachable(by))


async def _meant_so(turn: Turn, rota: AreaRota, night: Night) -> None:
    """Take a hole that somebody makes knowingly for meant, and name it."""
    holes = [
        hole
        for hole in rota.holes(turn.now, turn.now + HOLES_WITHIN)
        if hole.level == night.level and hole.start < night.end and hole.end > night.start
    ]
    for hole in holes:
        meant = Night(rota, hole.level, None, hole.start, hole.end)
        await mark_meant(turn.session, meant, by=turn.person, now=turn.now)
    if holes:
        await turn.say(cards.saved_holes(rota.area, holes))


def _around(turn: Turn, rota: AreaRota, night: Night) -> Screen:
    """Show the day of a night that has changed."""
    day = local_day(night.start, rota.area.zone)
    return cards.day_page(rota.area, day, nights_of_day(rota, day, now=turn.now))


@router.callback_query(EndOverride.read)
async def end_early(query: CallbackQuery, tap: EndOverride, turn: Turn) -> None:
    """End an override; from now on the plan holds again."""
    one = await end_override(turn.session, tap.override, by=turn.person, now=turn.now)
    await turn.toast("rota-toast-saved")
    if one.area_id is not None:
        area = await _area(turn, one.area_id)
        await turn.edit(await _week(turn, area, 0))
