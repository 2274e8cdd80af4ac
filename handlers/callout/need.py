"""A need in one line: what it lacks is asked, the shift is shown, posted, and people are called."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.callout import buttons as taps
from bot.callout import cards, need_cards, waves
from bot.callout.rules import Pace
from bot.callout.typed import LINE_LIMIT, Need, read_need, soon, times_of
from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.model import CAPACITY_LIMIT, TITLE_LIMIT
from bot.shifts.post import Draft, lock_same, post_shift
from bot.shifts.rules import PostRefusal, ShiftRefused
from bot.spine.outbox.screen import Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import one_line
from bot.spine.wall_clock import local_day
from handlers.turns.dialogue import Frame
from handlers.turns.filters import answer_to
from handlers.turns.refusals import OldButton
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="callout-need")

MOST_HOURS = 24


class CalloutForm(StatesGroup):
    need = State()  # something is missing yet
    area = State()
    confirm = State()


@dataclass(frozen=True)
class NeedFrame(Frame):
    """What has been written so far. `hours`: people are needed from now on, for so long."""

    form: int = 0  # the card of an older form posts nothing of a newer one
    line: str = ""
    area: int = 0
    hours: int = 0


async def read_line(turn: Turn, line: str) -> None:
    """Open the form with what was written behind the command."""
    frame = NeedFrame(form=int(turn.now.timestamp()), line=_kept(line))
    mine = await _mine(turn)
    if len(mine) == 1:
        frame = replace(frame, area=mine[0].id)
    turn.forms.begin(CalloutForm.need, frame)
    await _go_on(turn)


def _kept(line: str) -> str:
    return ", ".join(part.strip() for part in line.splitlines() if part.strip())[:LINE_LIMIT]


async def _mine(turn: Turn) -> list[Area]:
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.POST_SHIFT, area.id)]


async def _go_on(turn: Turn) -> None:
    """Ask for what is missing, or show the whole shift."""
    frame = turn.forms.frame(NeedFrame)
    if not frame.area:
        turn.forms.go(CalloutForm.area, frame)
        await _say(turn, _ask_area(await _mine(turn), 0))
        return
    area = await turn.session.get_one(Area, frame.area)
    need = read_need(frame.line, local_day(turn.now, area.zone), turn.person.locale)
    times = _times(frame, need, area, turn.now)
    turn.forms.go(CalloutForm.need, frame)
    if need.people is None or not 0 < need.people <= CAPACITY_LIMIT:
        await _say(turn, Screen("shift-form-capacity"))
    elif not need.place:
        await _say(turn, Screen("shift-form-place"))
    elif times is None:
        await _say(turn, need_cards.ask_when())
    else:
        turn.forms.go(CalloutForm.confirm, frame)
        await _say(turn, need_cards.confirm(_draft(need, area, times), frame.form))


async def _say(turn: Turn, screen: Screen) -> None:
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


def _times(
    frame: NeedFrame, need: Need, area: Area, now: datetime
) -> tuple[datetime, datetime] | None:
    if frame.hours:
        start = soon(now)
        return start, start + timedelta(hours=frame.hours)
    return times_of(need, area.zone, local_day(now, area.zone), now)


def _draft(need: Need, area: Area, times: tuple[datetime, datetime]) -> Draft:
    title, place = (shorten(one_line(words), TITLE_LIMIT) for words in (need.title, need.place))
    return Draft(area, title, place, *times, need.people or 1, need.languages)


# --- answers --------------------------------------------------------------------------------------


@router.message(*answer_to(CalloutForm.need))
async def write_more(message: Message, turn: Turn) -> None:
    """Add what was missing; where nothing was, it is asked once more."""
    frame = turn.forms.frame(NeedFrame)
    line = f"{_kept(message.text or '')}, {frame.line}"
    turn.forms.go(CalloutForm.need, replace(frame, line=line[:LINE_LIMIT]))
    await _go_on(turn)


@router.message(*answer_to(CalloutForm.confirm))
async def write_anew(message: Message, turn: Turn) -> None:
    """Read another line in place of the one that is shown."""
    frame = turn.forms.frame(NeedFrame)
    turn.forms.go(CalloutForm.need, replace(frame, line=_kept(message.text or ""), hours=0))
    await _go_on(turn)


@router.message(*answer_to(CalloutForm.area))
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("shift-form-tap")


@router.callback_query(taps.FromNow.read, StateFilter(CalloutForm.need))
async def from_now(query: CallbackQuery, tap: taps.FromNow, turn: Turn) -> None:
    """Keep that people are needed now."""
    if not 0 < tap.hours <= MOST_HOURS:
        raise OldButton
    turn.forms.go(CalloutForm.need, replace(turn.forms.frame(NeedFrame), hours=tap.hours))
    await _go_on(turn)


def _ask_area(areas: list[Area], page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: taps.PickArea(area.id).pack(),
        lambda to: taps.PickAreas(to).pack(),
        page=page,
    )
    return Screen("shift-form-area", buttons=rows)


@router.callback_query(taps.PickAreas.read, StateFilter(CalloutForm.area))
async def turn_areas(query: CallbackQuery, tap: taps.PickAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_ask_area(await _mine(turn), tap.page))


@router.callback_query(taps.PickArea.read, StateFilter(CalloutForm.area))
async def pick_area(query: CallbackQuery, tap: taps.PickArea, turn: Turn) -> None:
    """Keep the area."""
    rights.require(turn.person, Action.POST_SHIFT, tap.area)
    if await turn.session.get(Area, tap.area) is None:
        raise OldButton
    turn.forms.go(CalloutForm.need, replace(turn.forms.frame(NeedFrame), area=tap.area))
    await _go_on(turn)


# --- posting --------------------------------------------------------------------------------------


@router.callback_query(taps.PostNeed.read, StateFilter(CalloutForm.confirm))
async def post(query: CallbackQuery, tap: taps.PostNeed, turn: Turn) -> None:
    """Post the shift and show whom a call-out would ask; one that stands already is taken."""
    frame = turn.forms.frame(NeedFrame)
    if frame.form != tap.form:
        raise OldButton
    area = await turn.session.get_one(Area, frame.area)
    need = read_need(frame.line, local_day(turn.now, area.zone), turn.person.locale)
    times = _times(frame, need, area, turn.now)
    if times is None:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    draft = _draft(need, area, times)
    shift = await lock_same(turn.session, draft)
    if shift is None:
        shift = await post_shift(turn.session, draft, by=turn.person, now=turn.now)
    turn.forms.end()
    pace = Pace.of(turn.settings)
    foreseen = await waves.foresee(turn.session, turn.person, shift.id, now=turn.now, pace=pace)
    await turn.edit(cards.preview(foreseen, turn.now))
