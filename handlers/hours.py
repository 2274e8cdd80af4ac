"""/myhours and /hours: one's own hours, reporting others, and a coordinator's approval."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from aiogram import Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.hours import buttons as taps
from bot.hours import cards, entries, export, mine
from bot.hours.model import NOTE_LIMIT, TITLE_LIMIT
from bot.hours.rules import NIGHT_RULES
from bot.people import rights
from bot.people.rights import Action, NotAllowed
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.post import Draft
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, one_line, utf16_length
from bot.spine.typed_days import read_past_day
from bot.spine.typed_lengths import read_length
from bot.spine.typed_times import Span, read_span
from bot.spine.wall_clock import instant_on, local_day
from handlers.turns.dialogue import Frame
from handlers.turns.filters import answer_to
from handlers.turns.refusals import BadAnswer, OldButton
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="hours")

DAYS_OFFERED = 6
LOG_SHOWN = 6
NOON = 12 * 60
DAY = timedelta(days=1)


class Report(StatesGroup):
    area = State()
    title = State()
    day = State()
    span = State()
    confirm = State()


class Decide(StatesGroup):
    minutes = State()
    reason = State()
    refuse = State()


class Objection(StatesGroup):
    words = State()


@dataclass(frozen=True)
class ReportFrame(Frame):
    """Other hours, as far as they were said: ids, an ISO day, minutes after its midnight."""

    form: int = 0
    area: int = 0
    title: str = ""
    day: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True)
class DecideFrame(Frame):
    entry: int = 0
    minutes: int = 0


def _words(message: Message, limit: int) -> str:
    words = one_line(message.text or "")
    if not any(sign.isprintable() and not sign.isspace() for sign in words):
        raise BadAnswer("expected-text")
    if utf16_length(words) > limit:
        raise BadAnswer("name-too-long", length=utf16_length(words), limit=limit)
    return words


async def _ask(turn: Turn, screen: Screen | str) -> None:
    """Ask the next question; a question that was answered by a tap loses its buttons."""
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


# --- one's own ------------------------------------------------------------------------------------


@router.message(Command("myhours", ignore_case=True))
async def show_mine(message: Message, turn: Turn) -> None:
    """Show their own hours."""
    await turn.say(cards.mine(*await mine.hours_of(turn.session, turn.person)))


@router.callback_query(taps.ShowMyHours.read)
async def turn_mine(query: CallbackQuery, tap: taps.ShowMyHours, turn: Turn) -> None:
    """Show another page, or their hours in place of another card."""
    await turn.edit(cards.mine(*await mine.hours_of(turn.session, turn.person, tap.page)))


@router.callback_query(taps.WithdrawHours.read)
async def withdraw(query: CallbackQuery, tap: taps.WithdrawHours, turn: Turn) -> None:
    """Take back other hours that nobody has decided about."""
    await entries.withdraw(turn.session, turn.person, tap.entry, now=turn.now)
    await turn.toast("hours-toast-withdrawn")
    await turn.edit(cards.mine(*await mine.hours_of(turn.session, turn.person)))


@router.callback_query(taps.ObjectHours.read)
async def ask_objection(query: CallbackQuery, tap: taps.ObjectHours, turn: Turn) -> None:
    """Ask what is not right."""
    entry = await mine.require_own(turn.session, turn.person, tap.entry)
    turn.forms.begin(Objection.words, DecideFrame(entry=entry.id))
    await turn.say(Screen("hours-ask-objection", cards.entry_args(entry)))


@router.message(*answer_to(Objection.words))
async def object_(message: Message, turn: Turn) -> None:
    """Have the hours looked at again, with the person's words."""
    words = _words(message, NOTE_LIMIT)
    entry_id = turn.forms.frame(DecideFrame).entry
    turn.forms.end()
    entry = await entries.reopen(turn.session, turn.person, entry_id, words, now=turn.now)
    await turn.say(cards.objected(entry))


# --- reporting other hours ------------------------------------------------------------------------


@router.callback_query(taps.ReportHours.read)
async def begin_report(query: CallbackQuery, tap: taps.ReportHours, turn: Turn) -> None:
    """Open the form; who helps in one area alone is not asked for it."""
    areas = await _own_areas(turn)
    if not areas:
        raise NotAllowed
    frame = ReportFrame(form=int(turn.now.timestamp()))
    turn.forms.begin(Report.area, frame)
    if len(areas) == 1:
        turn.forms.go(Report.title, replace(frame, area=areas[0].id))
        await turn.say("hours-ask-what")
    else:
        await turn.say(_ask_area(areas, 0))


async def _own_areas(turn: Turn) -> list[Area]:
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.TAKE_SHIFT, area.id)]


def _ask_area(areas: Sequence[Area], page: int) -> Screen:
    rows = area_rows(
        areas,
        lambda area: taps.ReportArea(area.id).pack(),
        lambda to: taps.ReportAreas(to).pack(),
        page=page,
    )
    return Screen("hours-ask-area", buttons=rows)


@router.callback_query(taps.ReportAreas.read, StateFilter(Report.area))
async def turn_areas(query: CallbackQuery, tap: taps.ReportAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(_ask_area(await _own_areas(turn), tap.page))


@router.callback_query(taps.ReportArea.read, StateFilter(Report.area))
async def choose_area(query: CallbackQuery, tap: taps.ReportArea, turn: Turn) -> None:
    """Keep the area."""
    rights.require(turn.person, Action.TAKE_SHIFT, tap.area)
    if await turn.session.get(Area, tap.area) is None:
        raise OldButton
    turn.forms.go(Report.title, replace(_report(turn), area=tap.area))
    await turn.edit("hours-ask-what")


def _report(turn: Turn) -> ReportFrame:
    return turn.forms.frame(ReportFrame)


@router.message(*answer_to(Report.title))
async def write_title(message: Message, turn: Turn) -> None:
    """Keep what they did."""
    frame = replace(_report(turn), title=_words(message, TITLE_LIMIT))
    turn.forms.go(Report.day, frame)
    area = await turn.session.get_one(Area, frame.area)
    await turn.say(_ask_day(area, local_day(turn.now, area.zone)))


def _ask_day(area: Area, today: date) -> Screen:
    """Offer today and the days before it."""
    buttons = [
        Button(
            "hours-button-day",
            taps.ReportDay(day.toordinal()).pack(),
            {"day": At(instant_on(day, NOON, area.zone), area.zone, "date")},
        )
        for day in (today - DAY * back for back in range(DAYS_OFFERED))
    ]
    return Screen("hours-ask-day", buttons=[buttons[at : at + 2] for at in range(0, 6, 2)])


@router.callback_query(taps.ReportDay.read, StateFilter(Report.day, Report.span))
async def tap_day(query: CallbackQuery, tap: taps.ReportDay, turn: Turn) -> None:
    """Keep the day that they tapped."""
    if not 0 < tap.ordinal <= date.max.toordinal():
        raise OldButton
    await _keep_day(turn, date.fromordinal(tap.ordinal))


@router.message(*answer_to(Report.day))
async def write_day(message: Message, turn: Turn) -> None:
    """Keep the day that they wrote: the last one of that name that is not to come."""
    area = await turn.session.get_one(Area, _report(turn).area)
    day = read_past_day(message.text or "", local_day(turn.now, area.zone), turn.person.locale)
    if day is None:
        raise BadAnswer("hours-no-day")
    await _keep_day(turn, day)


async def _keep_day(turn: Turn, day: date) -> None:
    turn.forms.go(Report.span, replace(_report(turn), day=day.isoformat()))
    await _ask(turn, "hours-ask-span")


@router.message(*answer_to(Report.span))
async def write_span(message: Message, turn: Turn) -> None:
    """Keep from when to when; a span that runs backwards ended on the next day."""
    span = read_span(one_line(message.text or ""))
    if span is None:
        raise BadAnswer("hours-no-span")
    await _preview(turn, span.into_next_day() if span.backwards else span)


async def _preview(turn: Turn, span: Span) -> None:
    frame = replace(_report(turn), start=span.start, end=span.end)
    reported = await _reported(turn, frame)
    minutes = int((reported.ends_at - reported.starts_at).total_seconds()) // 60
    await entries.check_report(
        turn.session, turn.person, reported.area, reported.starts_at, minutes, now=turn.now
    )
    turn.forms.go(Report.confirm, frame)
    await turn.say(cards.report_preview(reported, minutes, frame.form))


async def _reported(turn: Turn, frame: ReportFrame) -> Draft:
    area = await turn.session.get_one(Area, frame.area)
    day = date.fromisoformat(frame.day)
    starts_at = instant_on(day, frame.start, area.zone)
    ends_at = instant_on(day, frame.end, area.zone)
    return Draft(area, frame.title, area.name, starts_at, ends_at, 1)


@router.callback_query(taps.SendReport.read, StateFilter(Report.confirm))
async def send_report(query: CallbackQuery, tap: taps.SendReport, turn: Turn) -> None:
    """Propose the hours."""
    frame = _report(turn)
    if frame.form != tap.form:
        raise OldButton
    reported = await _reported(turn, frame)
    minutes = int((reported.ends_at - reported.starts_at).total_seconds()) // 60
    turn.forms.end()
    await entries.report(
        turn.session,
        turn.person,
        reported.area,
        frame.title,
        reported.starts_at,
        minutes,
        now=turn.now,
    )
    await turn.edit(cards.mine(*await mine.hours_of(turn.session, turn.person)))


@router.callback_query(taps.DropReport.read, StateFilter(Report.confirm))
async def drop_report(query: CallbackQuery, tap: taps.DropReport, turn: Turn) -> None:
    """Close the form; nothing is proposed."""
    if _report(turn).form != tap.form:
        raise OldButton
    turn.forms.end()
    await turn.edit("form-cancelled")


@router.message(*answer_to(Report.area, Report.confirm))
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("shift-form-tap")


# --- approving ------------------------------------------------------------------------------------


@router.message(Command("hours", ignore_case=True))
async def show_waiting(message: Message, turn: Turn) -> None:
    """Show a coordinator what waits for approval; everybody else their own hours."""
    if rights.may_anywhere(turn.person, Action.APPROVE_HOURS):
        await turn.say(await _waiting(turn, 0))
    else:
        await turn.say(cards.mine(*await mine.hours_of(turn.session, turn.person)))


async def _waiting(turn: Turn, page: int) -> Screen:
    return cards.waiting(await entries.waiting(turn.session, turn.person, page))


@router.callback_query(taps.ShowWaitingHours.read)
async def turn_waiting(query: CallbackQuery, tap: taps.ShowWaitingHours, turn: Turn) -> None:
    """Show a page of what waits."""
    await turn.edit(await _waiting(turn, tap.page))


@router.callback_query(taps.ShowHours.read)
async def show_entry(query: CallbackQuery, tap: taps.ShowHours, turn: Turn) -> None:
    """Show one entry."""
    await turn.edit(await _entry(turn, tap.entry, tap.page))


async def _entry(turn: Turn, entry_id: int, page: int = 0) -> Screen:
    entry = await entries.entry_for(turn.session, turn.person, entry_id)
    log = await entries.log_of(turn.session, entry, last=LOG_SHOWN)
    return cards.entry_card(entry, log, page)


@router.callback_query(taps.ApproveHours.read)
async def approve(query: CallbackQuery, tap: taps.ApproveHours, turn: Turn) -> None:
    """Approve one entry, and go on with the list."""
    await entries.approve(turn.session, turn.person, tap.entry, now=turn.now)
    await turn.toast("hours-toast-approved")
    await turn.edit(await _waiting(turn, tap.page))


@router.callback_query(taps.AskApproveAll.read)
async def ask_all(query: CallbackQuery, tap: taps.AskApproveAll, turn: Turn) -> None:
    """Ask whether all that waits is to be approved."""
    count, minutes, newest = await entries.all_waiting(turn.session, turn.person)
    if count:
        await turn.edit(cards.ask_all(count, minutes, newest))
    else:
        await turn.edit(await _waiting(turn, 0))


@router.callback_query(taps.ApproveAll.read)
async def approve_all(query: CallbackQuery, tap: taps.ApproveAll, turn: Turn) -> None:
    """Approve all that waited when the question was asked."""
    done = await entries.approve_all(turn.session, turn.person, tap.until, now=turn.now)
    await turn.toast("hours-toast-all", {"count": len(done)})
    await turn.edit(await _waiting(turn, 0))


@router.callback_query(taps.CorrectHours.read)
async def ask_minutes(query: CallbackQuery, tap: taps.CorrectHours, turn: Turn) -> None:
    """Ask how long it was."""
    entry = await entries.entry_for(turn.session, turn.person, tap.entry)
    turn.forms.begin(Decide.minutes, DecideFrame(entry=entry.id))
    await turn.say(Screen("hours-ask-minutes", cards.entry_args(entry)))


@router.message(*answer_to(Decide.minutes))
async def write_minutes(message: Message, turn: Turn) -> None:
    """Keep the length, and ask why."""
    minutes = read_length(message.text or "")
    if minutes is None:
        raise BadAnswer("hours-no-length")
    turn.forms.go(Decide.reason, replace(turn.forms.frame(DecideFrame), minutes=minutes))
    await turn.say("hours-ask-reason")


@router.message(*answer_to(Decide.reason))
async def correct(message: Message, turn: Turn) -> None:
    """Correct the hours with this reason."""
    reason, frame = _words(message, NOTE_LIMIT), turn.forms.frame(DecideFrame)
    turn.forms.end()
    await entries.correct(
        turn.session, turn.person, frame.entry, frame.minutes, reason, now=turn.now
    )
    await turn.say(await _entry(turn, frame.entry))


@router.callback_query(taps.RefuseHours.read)
async def ask_refuse(query: CallbackQuery, tap: taps.RefuseHours, turn: Turn) -> None:
    """Ask why."""
    entry = await entries.entry_for(turn.session, turn.person, tap.entry)
    turn.forms.begin(Decide.refuse, DecideFrame(entry=entry.id))
    await turn.say("hours-ask-reason")


@router.message(*answer_to(Decide.refuse))
async def refuse(message: Message, turn: Turn) -> None:
    """Refuse the hours with this reason."""
    reason, frame = _words(message, NOTE_LIMIT), turn.forms.frame(DecideFrame)
    turn.forms.end()
    await entries.refuse(turn.session, turn.person, frame.entry, reason, now=turn.now)
    await turn.say(await _entry(turn, frame.entry))


# --- tables and rules -----------------------------------------------------------------------------


@router.callback_query(taps.OrderHours.read)
async def order(query: CallbackQuery, tap: taps.OrderHours, turn: Turn) -> None:
    """Have the table sent."""
    await export.order_hours(turn.session, xlsx=bool(tap.is_xlsx), by=turn.person, now=turn.now)
    await turn.toast("parcel-being-made")


@router.callback_query(taps.ShowCreditRules.read)
async def show_rules(query: CallbackQuery, tap: taps.ShowCreditRules, turn: Turn) -> None:
    """Show how the areas credit the night."""
    await turn.edit(await _rules(turn, max(tap.page, 0)))


@router.callback_query(taps.NextCreditRule.read)
async def next_rule(query: CallbackQuery, tap: taps.NextCreditRule, turn: Turn) -> None:
    """Choose another rule for an area, from now on."""
    await entries.set_night_percent(turn.session, turn.person, tap.area, tap.percent)
    await turn.edit(await _rules(turn, max(tap.page, 0)))


async def _rules(turn: Turn, page: int) -> Screen:
    rights.require_anywhere(turn.person, Action.APPROVE_HOURS)
    areas = [
        area
        for area in await places.areas(turn.session)
        if rights.may(turn.person, Action.APPROVE_HOURS, area.id)
    ]
    percents = await entries.night_percents(turn.session)
    return cards.credit_rules(
        [(area, percents.get(area.id, NIGHT_RULES[0])) for area in areas], _next, page
    )


def _next(percent: int) -> int:
    """Return the rule after this one; after the last comes the first."""
    at = NIGHT_RULES.index(percent) if percent in NIGHT_RULES else -1
    return NIGHT_RULES[(at + 1) % len(NIGHT_RULES)]
