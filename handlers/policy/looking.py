"""/policy: coordinators see whom alerts call in their area, step by step, and change it."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.alerts import policies, policy_cards
from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.policies import PolicyDraft, PolicyRefusal, PolicyRefused
from bot.alerts.policy_buttons import (
    PolicyAreas,
    PolicyKinds,
    ShowPolicy,
    WithdrawPolicy,
)
from bot.alerts.policy_cards import PolicyView
from bot.alerts.policy_model import ANY_KIND
from bot.alerts.situation import Course
from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.outbox.screen import Screen
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="policy")


@router.message(Command("policy", ignore_case=True), Magic(F.chat.type == "private"))
async def show_policies(message: Message, turn: Turn) -> None:
    """Ask for the area; there is nothing to ask where the person plans one alone."""
    mine = await _mine(turn)
    if len(mine) == 1 and not _may_all(turn):
        await turn.say(await _kinds(turn, mine[0]))
    else:
        await turn.say(_areas(turn, mine, 0))


@router.callback_query(PolicyAreas.read)
async def turn_page(query: CallbackQuery, tap: PolicyAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_areas(turn, await _mine(turn), max(tap.page, 0)))


@router.callback_query(PolicyKinds.read)
async def show_kinds(query: CallbackQuery, tap: PolicyKinds, turn: Turn) -> None:
    """List the kinds of alert."""
    await turn.edit(await _kinds(turn, await planned_area(turn, tap.area)))


@router.callback_query(ShowPolicy.read)
async def show_policy(query: CallbackQuery, tap: ShowPolicy, turn: Turn) -> None:
    """Show what counts for a kind."""
    area = await planned_area(turn, tap.area)
    await turn.edit(await page(turn, area, known_kind(tap.kind)))


@router.callback_query(WithdrawPolicy.read)
async def withdraw(query: CallbackQuery, tap: WithdrawPolicy, turn: Turn) -> None:
    """Ask whether the usual is to count again; asked before, let it."""
    area, kind = await planned_area(turn, tap.area), known_kind(tap.kind)
    if not tap.version:
        row = await policies.own_policy(turn.session, area, kind)
        if row is None or row.is_withdrawn:
            raise PolicyRefused(PolicyRefusal.NOTHING)
        await turn.edit(policy_cards.ask_withdraw(area, row))
        return
    draft = PolicyDraft(area, kind, None, seen=tap.version)
    kept = await policies.keep_policy(turn.session, draft, by=turn.person, now=turn.now)
    await turn.edit(await page(turn, area, kind))
    await turn.say(policy_cards.saved(kept.running))


async def page(turn: Turn, area: Area | None, kind: str) -> Screen:
    """Make the page of a kind of alert in an area."""
    course = await policies.course_for(turn.session, area, kind, now=turn.now)
    zone = area.zone if area is not None else turn.settings.zone
    return policy_cards.policy_page(await view_of(turn, area, kind, course), course.row, zone=zone)


async def view_of(turn: Turn, area: Area | None, kind: str, course: Course) -> PolicyView:
    """Read what is shown of a policy: its people, and the steps that reach nobody now."""
    people = await policies.people_named(turn.session, course.policy)
    area_id = area.id if area is not None else None
    able = {one.id for one in people.values() if rights.may(one, Action.TAKE_ALERT, area_id)}
    empty: frozenset[int] = frozenset()
    if area is not None:
        empty = await policies.empty_steps(turn.session, area, course, now=turn.now)
    return PolicyView(area, kind, course.policy, people, able, empty)


async def planned_area(turn: Turn, area_id: int) -> Area | None:
    """Find an area whose policies the person plans; None for the house. Raises NotAllowed."""
    rights.require(turn.person, Action.PLAN_POLICY, area_id or None)
    if not area_id:
        return None
    area = await turn.session.get(Area, area_id)
    if area is None:
        raise PolicyRefused(PolicyRefusal.CHANGED)
    return area


def known_kind(kind: str) -> str:
    """Return a button's kind of alert. Raises PolicyRefused for one that is none."""
    if kind not in (ANY_KIND, *POLICY_KINDS):
        raise PolicyRefused(PolicyRefusal.KIND)
    return kind


async def _kinds(turn: Turn, area: Area | None) -> Screen:
    own = await policies.policies_of(turn.session, [area])
    return policy_cards.ask_kind(area, {row.kind for row in own})


async def _mine(turn: Turn) -> list[Area]:
    """List the areas whose policies the person plans. Raises NotAllowed."""
    rights.require_anywhere(turn.person, Action.PLAN_POLICY)
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.PLAN_POLICY, area.id)]


def _may_all(turn: Turn) -> bool:
    return rights.may(turn.person, Action.PLAN_POLICY, None)


def _areas(turn: Turn, areas: list[Area], page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: PolicyKinds(area.id).pack(),
        lambda to: PolicyAreas(to).pack(),
        page=page,
    )
    return policy_cards.ask_area(rows, may_all=_may_all(turn))
