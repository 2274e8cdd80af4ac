"""/announce: an arrival ahead, one question at a time, or rows of a table in one message.

A wrong answer is said, and the form stays. A text that starts with "/" is never an answer.
"""

from dataclasses import replace
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from bot.arrivals import announced_cards
from bot.arrivals import announced_importing as importing
from bot.arrivals.announced import announce, expected_for
from bot.arrivals.model import Announcement
from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.relay import cases
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.tables import BadTable
from bot.spine.texts import language_names
from bot.spine.texts.render import FALLBACK, Joined
from handlers.announced import form
from handlers.announced.form import AnnounceForm, AnnounceFrame
from handlers.turns.filters import Magic
from handlers.turns.refusals import OldButton
from handlers.turns.turn import Turn

router = Router(name="announced-announce")

LIKELY = 6  # languages that are a tap


class NoArea(Refused):
    """No area has been set up for which they may announce."""

    text_id = "duty-no-area"


def _answer(state: State) -> tuple[Any, ...]:
    return StateFilter(state), Magic(F.text), Magic(~F.text.startswith("/"))


def _frame(turn: Turn) -> AnnounceFrame:
    return turn.forms.frame(AnnounceFrame)


async def _ask(turn: Turn, step: State, frame: AnnounceFrame, screen: Screen) -> None:
    """Keep the answers and ask the next question; an answered one loses its buttons."""
    turn.forms.go(step, frame)
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


# --- where --------------------------------------------------------------------------------------


@router.message(Command("announce", ignore_case=True), Magic(F.chat.type == "private"))
async def begin(message: Message, command: CommandObject, turn: Turn) -> None:
    """Open the form; rows behind the command are a table."""
    rights.require_anywhere(turn.person, Action.ANNOUNCE)
    if command.args:
        await _read_table(turn, command.args, message.message_id)
        return
    areas = await _areas(turn)
    turn.forms.begin(AnnounceForm.area, AnnounceFrame(form=message.message_id))
    if len(areas) == 1:
        await _ask_gate(turn, areas[0], 0)
    else:
        await turn.say(form.ask_area(areas, 0, may_be_unknown=_may_all(turn)))


def _may_all(turn: Turn) -> bool:
    return rights.may(turn.person, Action.ANNOUNCE, None)


async def _areas(turn: Turn) -> list[Area]:
    areas = await places.areas(turn.session)
    mine = [area for area in areas if rights.may(turn.person, Action.ANNOUNCE, area.id)]
    if not mine:
        raise NoArea
    return mine


@router.callback_query(form.FormAreas.read, StateFilter(AnnounceForm.area))
async def turn_areas(query: CallbackQuery, tap: form.FormAreas, turn: Turn) -> None:
    areas = await _areas(turn)
    await turn.edit(form.ask_area(areas, tap.page, may_be_unknown=_may_all(turn)))


@router.callback_query(form.FormArea.read, StateFilter(AnnounceForm.area))
async def choose_area(query: CallbackQuery, tap: form.FormArea, turn: Turn) -> None:
    """Keep the area."""
    rights.require(turn.person, Action.ANNOUNCE, tap.area)
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise OldButton
    await _ask_gate(turn, area, 0)


async def _ask_gate(turn: Turn, area: Area, page: int) -> None:
    frame = replace(_frame(turn), area=area.id)
    gates = await places.gates_of(turn.session, area)
    await _ask(turn, AnnounceForm.gate, frame, form.ask_gate(area, gates, page))


@router.callback_query(form.FormGates.read, StateFilter(AnnounceForm.gate))
async def turn_gates(query: CallbackQuery, tap: form.FormGates, turn: Turn) -> None:
    area = await turn.session.get_one(Area, _frame(turn).area)
    await _ask_gate(turn, area, tap.page)


@router.callback_query(form.FormGate.read, StateFilter(AnnounceForm.gate))
async def choose_gate(query: CallbackQuery, tap: form.FormGate, turn: Turn) -> None:
    """Keep the gate."""
    gate = await turn.session.get(Gate, tap.gate)
    if gate is None or gate.area_id != _frame(turn).area:
        raise OldButton
    frame = replace(_frame(turn), gate=gate.id)
    await _ask(turn, AnnounceForm.name, frame, Screen("announce-ask-name"))


@router.callback_query(form.FormUnknown.read)
async def skip(query: CallbackQuery, tap: form.FormUnknown, turn: Turn) -> None:
    """Leave what is not known open, and go on."""
    match tap.step, turn.forms.step:
        case form.AREA, AnnounceForm.area.state if _may_all(turn):
            await _ask(turn, AnnounceForm.name, _frame(turn), Screen("announce-ask-name"))
        case form.GATE, AnnounceForm.gate.state:
            await _ask(turn, AnnounceForm.name, _frame(turn), Screen("announce-ask-name"))
        case form.PARTY, AnnounceForm.party.state:
            await _ask_language(turn, _frame(turn))
        case form.LANGUAGE, AnnounceForm.language.state:
            await _ask(turn, AnnounceForm.needs, _frame(turn), form.ask_needs())
        case form.NEEDS, AnnounceForm.needs.state:
            await _ask_confirm(turn, _frame(turn))
        case _:
            raise OldButton


# --- who and when -------------------------------------------------------------------------------


@router.message(*_answer(AnnounceForm.name))
async def write_name(message: Message, turn: Turn) -> None:
    """Keep the name."""
    frame = replace(_frame(turn), name=importing.read_name(message.text or ""))
    await _ask(turn, AnnounceForm.time, frame, Screen("announce-ask-time"))


@router.message(*_answer(AnnounceForm.time))
async def write_time(message: Message, turn: Turn) -> None:
    """Keep the time, by the area's clocks."""
    at = importing.read_time(message.text or "", await _zone(turn), turn.now)
    frame = replace(_frame(turn), time=at.isoformat())
    await _ask(turn, AnnounceForm.party, frame, form.ask_party())


async def _zone(turn: Turn) -> str:
    area = await turn.session.get(Area, _frame(turn).area)
    return area.zone if area is not None else turn.settings.zone


@router.message(*_answer(AnnounceForm.party))
async def write_party(message: Message, turn: Turn) -> None:
    """Keep how many they are."""
    party = importing.read_party(message.text or "") or 0
    await _ask_language(turn, replace(_frame(turn), party=party))


@router.callback_query(form.FormParty.read, StateFilter(AnnounceForm.party))
async def tap_party(query: CallbackQuery, tap: form.FormParty, turn: Turn) -> None:
    party = importing.read_party(str(tap.party)) or 0
    await _ask_language(turn, replace(_frame(turn), party=party))


async def _ask_language(turn: Turn, frame: AnnounceFrame) -> None:
    near = await cases.languages_near(turn.session, frame.area or None)
    likely = [code for code in (*near, FALLBACK, "zh") if language_names.is_language(code)]
    screen = form.ask_language(list(dict.fromkeys(likely))[:LIKELY])
    await _ask(turn, AnnounceForm.language, frame, screen)


@router.message(*_answer(AnnounceForm.language))
async def write_language(message: Message, turn: Turn) -> None:
    """Keep the language whose name they wrote."""
    language = importing.read_language(message.text or "") or ""
    frame = replace(_frame(turn), language=language)
    await _ask(turn, AnnounceForm.needs, frame, form.ask_needs())


@router.callback_query(form.FormLanguage.read, StateFilter(AnnounceForm.language))
async def tap_language(query: CallbackQuery, tap: form.FormLanguage, turn: Turn) -> None:
    if not language_names.is_language(tap.code):
        raise OldButton
    frame = replace(_frame(turn), language=tap.code)
    await _ask(turn, AnnounceForm.needs, frame, form.ask_needs())


@router.message(*_answer(AnnounceForm.needs))
async def write_needs(message: Message, turn: Turn) -> None:
    """Keep what they need."""
    needs = importing.read_needs(message.text or "") or ""
    await _ask_confirm(turn, replace(_frame(turn), needs=needs))


@router.message(StateFilter(AnnounceForm), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")


# --- the end ------------------------------------------------------------------------------------


async def _ask_confirm(turn: Turn, frame: AnnounceFrame) -> None:
    turn.forms.go(AnnounceForm.confirm, frame)
    draft = await _draft(turn)
    screen = form.ask_confirm([form.draft_line(draft)], frame.form)
    await _ask(turn, AnnounceForm.confirm, frame, screen)


async def _draft(turn: Turn) -> Any:
    frame = _frame(turn)
    area = await turn.session.get(Area, frame.area)
    gate = await turn.session.get(Gate, frame.gate)
    return frame.as_draft(area, gate, area.zone if area is not None else turn.settings.zone)


@router.callback_query(form.FormPost.read, StateFilter(AnnounceForm.confirm))
async def post(query: CallbackQuery, tap: form.FormPost, turn: Turn) -> None:
    """Keep it, and show the link that can be sent to the traveller."""
    frame = _frame(turn)
    if tap.form != frame.form:
        raise OldButton
    if frame.table:
        await _post_table(turn, frame.table)
        return
    made = await announce(turn.session, await _draft(turn), by=turn.person, now=turn.now)
    turn.forms.end()
    await turn.edit(_card(turn, made))


def _card(turn: Turn, made: Announcement) -> Screen:
    link = f"https://t.me/{turn.bot_username}?start={made.payload}"
    return announced_cards.card(made, link, may_change=True, may_end=True)


@router.callback_query(form.FormDiscard.read, StateFilter(AnnounceForm.confirm))
async def discard(query: CallbackQuery, tap: form.FormDiscard, turn: Turn) -> None:
    if tap.form != _frame(turn).form:
        raise OldButton
    turn.forms.end()
    await turn.edit("form-cancelled")


# --- rows of a table ----------------------------------------------------------------------------


async def _read_table(turn: Turn, text: str, number: int) -> None:
    """Show what pasted rows would change; wrong lines are named, and nothing is kept."""
    preview = await _preview(turn, text)
    if preview.faults:
        await turn.say(Screen("announce-wrong", {"entries": Joined(form.fault_lines(preview))}))
        return
    turn.forms.begin(AnnounceForm.confirm, AnnounceFrame(form=number, table=text))
    await turn.say(form.ask_confirm(form.preview_lines(preview), number))


async def _preview(turn: Turn, text: str) -> importing.Preview:
    ground = await importing.ground_for(
        turn.session, turn.person, zone=turn.settings.zone, now=turn.now
    )
    try:
        return await importing.preview_table(turn.session, text, ground)
    except BadTable:
        raise TableUnread from None


class TableUnread(Refused):
    """What was pasted is no table."""

    text_id = "announce-no-table"


async def _post_table(turn: Turn, text: str) -> None:
    """Write the table as it would be now."""
    preview = await _preview(turn, text)
    turn.forms.end()
    if preview.faults:  # a time has passed meanwhile
        await turn.edit(Screen("announce-wrong", {"entries": Joined(form.fault_lines(preview))}))
        return
    await importing.write_table(turn.session, preview, by=turn.person, now=turn.now)
    expected = await expected_for(turn.session, turn.person)
    await turn.edit(announced_cards.listing(expected, 0))
