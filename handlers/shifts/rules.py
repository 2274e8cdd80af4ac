"""Rules that a coordinator switches on for an area, and what they ask of people."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.people import rights
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts import coverage, desk_cards, rules_cards, seating
from bot.shifts.area_rules import OldRule, set_rule
from bot.shifts.making_buttons import MarkPerson, SetRule, ShowRules
from handlers.shifts import desk
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="shifts-rules")


@router.callback_query(ShowRules.read)
async def show_rules(query: CallbackQuery, tap: ShowRules, turn: Turn) -> None:
    """Show the rules of an area; who has several is asked which."""
    rights.require_anywhere(turn.person, Action.MANAGE_SHIFT)
    areas = await coverage.managed_areas(turn.session, turn.person)
    chosen = [area for area in areas if area.id == tap.area or len(areas) == 1]
    if chosen:
        await turn.edit(rules_cards.rules_card(chosen[0]))
        return
    rows = area_rows(
        areas,
        lambda area: ShowRules(area.id, 0).pack(),
        lambda to: ShowRules(0, to).pack(),
        page=tap.page,
    )
    await turn.edit(rules_cards.ask_area(rows))


@router.callback_query(SetRule.read)
async def change_rule(query: CallbackQuery, tap: SetRule, turn: Turn) -> None:
    """Set a rule to the value of the button."""
    area: Area = await set_rule(turn.session, turn.person, tap.area, tap.rule, tap.value)
    await turn.edit(rules_cards.rules_card(area))


@router.callback_query(MarkPerson.read)
async def mark_person(query: CallbackQuery, tap: MarkPerson, turn: Turn) -> None:
    """Say of somebody that they are under 18 or in training, or no longer."""
    if tap.mark not in ("minor", "trainee"):
        raise OldRule
    is_on = bool(tap.on)
    await seating.mark_person(turn.session, turn.person, tap.sign_up, tap.mark, is_on=is_on)
    await turn.edit(desk_cards.seat_page(*await desk.seat_of(turn, tap.sign_up)))
