"""Templates, a week copied to the next one, one change to a whole series, shifts as a table."""

from datetime import date, timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.people import rights
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts import following, making, templates, week_cards
from bot.shifts.changes import ShiftChange
from bot.shifts.exporting import order_table
from bot.shifts.making_buttons import (
    AskCopy,
    ChangeFollowing,
    CopyWeek,
    KeepTemplate,
    OrderTable,
    RemoveTemplate,
    SetFlag,
    ShowTemplate,
    ShowTemplates,
    UseTemplate,
)
from bot.shifts.model import ShiftState
from bot.shifts.patterns import ShiftTemplate
from bot.spine.wall_clock import local_day
from handlers.shifts import desk, form, post
from handlers.shifts.form import NewShift, ShiftDraft
from handlers.turns.refusals import OldButton
from handlers.turns.turn import Turn

router = Router(name="shifts-making")

_WEEK = timedelta(days=7)

# --- templates ----------------------------------------------------------------------------------


@router.callback_query(ShowTemplates.read)
async def show_templates(query: CallbackQuery, tap: ShowTemplates, turn: Turn) -> None:
    """List the templates of their areas."""
    rights.require_anywhere(turn.person, Action.POST_SHIFT)
    kept = await templates.templates_of(turn.session, turn.person)
    await turn.edit(week_cards.templates_page(kept, tap.page))


@router.callback_query(ShowTemplate.read)
async def show_template(query: CallbackQuery, tap: ShowTemplate, turn: Turn) -> None:
    """Show one template."""
    await _show(turn, await templates.lock_template(turn.session, turn.person, tap.template))


async def _show(turn: Turn, template: ShiftTemplate) -> None:
    await turn.edit(week_cards.template_card(template))


@router.callback_query(KeepTemplate.read)
async def keep_template(query: CallbackQuery, tap: KeepTemplate, turn: Turn) -> None:
    """Keep a shift as a template."""
    kept = await templates.keep_template(turn.session, turn.person, tap.shift, now=turn.now)
    await _show(turn, kept)


@router.callback_query(SetFlag.read)
async def set_flag(query: CallbackQuery, tap: SetFlag, turn: Turn) -> None:
    """Switch what counts for the shifts of a template."""
    template = await templates.set_flag(
        turn.session, turn.person, tap.template, tap.flag, is_on=bool(tap.on)
    )
    await _show(turn, template)


@router.callback_query(RemoveTemplate.read)
async def remove(query: CallbackQuery, tap: RemoveTemplate, turn: Turn) -> None:
    """Offer a template no more."""
    await templates.remove_template(turn.session, turn.person, tap.template, now=turn.now)
    kept = await templates.templates_of(turn.session, turn.person)
    await turn.edit(week_cards.templates_page(kept, 0))


@router.callback_query(UseTemplate.read)
async def use_template(query: CallbackQuery, tap: UseTemplate, turn: Turn) -> None:
    """Open the form with all that the template says; the day alone is asked."""
    template = await templates.lock_template(turn.session, turn.person, tap.template)
    areas = await post.mine(turn)
    draft = ShiftDraft(
        form=query.message.message_id if query.message else turn.tapped or 0,
        area=template.area_id,
        title=template.title,
        place=template.place,
        start=template.start,
        end=template.end,
        capacity=0 if template.roles else template.capacity,
        languages=template.languages,
        has_language=True,
        has_areas=len(areas) > 1,
        roles=template.roles,
        is_popular=template.is_popular,
        joins_begun=template.joins_begun,
    )
    turn.forms.begin(NewShift.day, draft)
    await post.go_on(turn, draft)


# --- a series -----------------------------------------------------------------------------------


@router.callback_query(ChangeFollowing.read)
async def change_following(query: CallbackQuery, tap: ChangeFollowing, turn: Turn) -> None:
    """Do the same to the later shifts, or to the other roles."""
    followed = await following.change_others(
        turn.session, turn.person, tap.change, in_crew=bool(tap.crew), now=turn.now
    )
    change = await turn.session.get_one(ShiftChange, tap.change)
    args = {"count": followed.done, "left": str(followed.left)}
    await turn.toast("make-followed", args)
    await desk.show(turn, change.shift_id)


# --- a week -------------------------------------------------------------------------------------


@router.callback_query(AskCopy.read)
async def ask_copy(query: CallbackQuery, tap: AskCopy, turn: Turn) -> None:
    """Show what copying last week, or this one, would post."""
    areas = await _areas(turn, tap.area)
    today = local_day(turn.now, areas[0].zone)
    week = tap.week if tap.week in (-1, 0) else -1
    monday = today - timedelta(days=today.weekday()) + week * _WEEK
    plan = await _plan(turn, areas, monday)
    area = areas[0] if len(areas) == 1 else None
    await turn.edit(week_cards.copy_card(plan, area, monday, week))


@router.callback_query(CopyWeek.read)
async def copy_week(query: CallbackQuery, tap: CopyWeek, turn: Turn) -> None:
    """Copy the week that was shown; what is there already stays as it is."""
    if not 0 < tap.monday <= date.max.toordinal() - 14:
        raise OldButton
    monday = date.fromordinal(tap.monday)
    if monday.weekday() != 0 or abs((monday - turn.now.date()).days) > 60:
        raise OldButton
    plan = await _plan(turn, await _areas(turn, tap.area), monday)
    state = ShiftState.DRAFT if tap.as_drafts else ShiftState.OPEN
    shifts = await making.post_planned(turn.session, turn.person, plan, now=turn.now, state=state)
    await turn.edit(form.crew_card(shifts, "make-kept" if tap.as_drafts else "make-posted"))


async def _plan(turn: Turn, areas: list[Area], monday: date) -> making.Plan:
    occasions = await making.copied_week(turn.session, turn.person, areas, monday)
    return await making.plan(turn.session, turn.person, occasions, now=turn.now)


async def _areas(turn: Turn, area_id: int) -> list[Area]:
    """Return the area, or with 0 all where they may post. Raises NotAllowed, OldButton."""
    rights.require_anywhere(turn.person, Action.POST_SHIFT)
    areas = [area for area in await post.mine(turn) if area_id in (0, area.id)]
    if not areas:
        raise OldButton
    return areas


# --- a table ------------------------------------------------------------------------------------


@router.callback_query(OrderTable.read)
async def order(query: CallbackQuery, tap: OrderTable, turn: Turn) -> None:
    """Have the coming shifts sent as a table."""
    await order_table(turn.session, tap.area, by=turn.person, now=turn.now)
    await turn.toast("make-table-ordered")
