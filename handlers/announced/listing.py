"""/announced: who is expected; what the office and the worker do with one of them."""

from collections.abc import Sequence
from datetime import datetime

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message

from bot.arrivals import announced, announced_cards, proposing
from bot.arrivals import announced_importing as importing
from bot.arrivals.announced import Draft
from bot.arrivals.announced_buttons import (
    ChangeOne,
    HaveCome,
    ItIs,
    ItIsNot,
    NotComing,
    SetGate,
    ShowAnnounced,
    ShowOne,
)
from bot.arrivals.model import Announcement
from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Gate
from bot.spine.outbox.screen import Button, Screen
from bot.spine.refused import Refused
from bot.spine.texts.render import Foreign
from handlers.announced.form import ChangeForm, ChangeFrame
from handlers.turns.filters import Magic
from handlers.turns.refusals import OldButton
from handlers.turns.turn import Turn
from handlers.widgets import PAGE

router = Router(name="announced-listing")


@router.message(Command("announced", ignore_case=True), Magic(F.chat.type == "private"))
async def show_list(message: Message, turn: Turn) -> None:
    """Show who is expected, the overdue first."""
    expected = await announced.expected_for(turn.session, turn.person)
    await turn.say(announced_cards.listing(expected, 0))


@router.callback_query(ShowAnnounced.read)
async def turn_page(query: CallbackQuery, tap: ShowAnnounced, turn: Turn) -> None:
    expected = await announced.expected_for(turn.session, turn.person)
    await turn.edit(announced_cards.listing(expected, tap.page))


@router.callback_query(ShowOne.read)
async def show_one(query: CallbackQuery, tap: ShowOne, turn: Turn) -> None:
    one = await announced.require_may_see(turn.session, tap.announcement, turn.person)
    await turn.edit(await _card(turn, one))


async def _card(turn: Turn, one: Announcement) -> Screen:
    link = f"https://t.me/{turn.bot_username}?start={one.payload}"
    return announced_cards.card(
        one,
        link,
        may_change=rights.may(turn.person, Action.ANNOUNCE, one.area_id),
        may_end=await announced.may_end(turn.session, one, turn.person, now=turn.now),
    )


@router.callback_query(HaveCome.read)
async def have_come(query: CallbackQuery, tap: HaveCome, turn: Turn) -> None:
    """Note that they are here."""
    one = await announced.note_arrived(turn.session, tap.announcement, by=turn.person, now=turn.now)
    if not tap.alert:  # the alert's card shows it by itself
        await turn.edit(await _card(turn, one))


@router.callback_query(NotComing.read)
async def not_coming(query: CallbackQuery, tap: NotComing, turn: Turn) -> None:
    """Ask once more, then cancel."""
    if tap.sure:
        one = await announced.cancel(turn.session, tap.announcement, by=turn.person, now=turn.now)
        await turn.edit(await _card(turn, one))
        return
    one = await announced.require_may_see(turn.session, tap.announcement, turn.person)
    asked = announced_cards.ask_whether_not_coming(one)
    await (turn.say(asked) if tap.alert else turn.edit(asked))


# --- changing -----------------------------------------------------------------------------------


@router.callback_query(ChangeOne.read)
async def change_one(query: CallbackQuery, tap: ChangeOne, turn: Turn) -> None:
    """Ask for another time, or offer the gates."""
    one = await announced.require_may_see(turn.session, tap.announcement, turn.person)
    rights.require(turn.person, Action.ANNOUNCE, one.area_id)
    if tap.what == "time":
        turn.forms.begin(ChangeForm.time, ChangeFrame(one.id))
        await turn.say("announce-ask-time")
    elif tap.what == "gate":
        gates = await places.gates(turn.session)
        mine = [gate for gate in gates if one.area_id in (None, gate.area_id)]
        await turn.edit(_ask_gate(one, mine, tap.page))
    else:
        raise OldButton


def _ask_gate(one: Announcement, gates: Sequence[Gate], page: int) -> Screen:
    """Offer a page of gates, with their areas where that is not known."""
    shown = gates[page * PAGE : (page + 1) * PAGE] if page >= 0 else ()
    page, shown = (page, shown) if shown else (0, gates[:PAGE])
    names = {gate.id: gate.name if one.area else f"{gate.area.name} {gate.name}" for gate in shown}
    buttons = [
        Button("area-label", SetGate(one.id, gate.id).pack(), {"name": names[gate.id]})
        for gate in shown
    ]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    if len(gates) > PAGE:
        to = 0 if (page + 1) * PAGE >= len(gates) else page + 1
        rows.append([Button("areas-more", ChangeOne(one.id, "gate", to).pack())])
    rows.append([Button("announce-unknown", SetGate(one.id, 0).pack())])
    rows.append([Button("arrival-back", ShowOne(one.id).pack())])
    return Screen("announced-ask-gate", {"name": Foreign(one.name)}, rows)


@router.callback_query(SetGate.read)
async def set_gate(query: CallbackQuery, tap: SetGate, turn: Turn) -> None:
    """Keep the gate, and with it the area where that was not known."""
    one = await announced.require_may_see(turn.session, tap.announcement, turn.person)
    gate = await turn.session.get(Gate, tap.gate) if tap.gate else None
    if tap.gate and (gate is None or one.area_id not in (None, gate.area_id)):
        raise OldButton
    draft = _draft(one, gate=gate)
    changed = await announced.change(turn.session, one.id, draft, by=turn.person, now=turn.now)
    await turn.edit(await _card(turn, changed))


@router.message(StateFilter(ChangeForm.time), Magic(F.text), Magic(~F.text.startswith("/")))
async def write_time(message: Message, turn: Turn) -> None:
    """Keep the new time."""
    one = await announced.require_may_see(
        turn.session, turn.forms.frame(ChangeFrame).announcement, turn.person
    )
    at = importing.read_time(message.text or "", one.zone, turn.now)
    turn.forms.end()
    draft = _draft(one, gate=one.gate, at=at)
    try:
        changed = await announced.change(turn.session, one.id, draft, by=turn.person, now=turn.now)
    except Refused as refused:
        # Answered here: a refusal of the turn would undo the end of the form.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return
    await turn.say(await _card(turn, changed))


@router.message(StateFilter(ChangeForm), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")


def _draft(one: Announcement, *, gate: Gate | None, at: datetime | None = None) -> Draft:
    """Return what is kept, with this gate and perhaps another time."""
    area = gate.area if gate is not None else one.area
    return Draft(
        name=one.name,
        language=one.language,
        area=area,
        gate=gate,
        zone=area.zone if area is not None else one.zone,
        expected_at=at or one.expected_at,
        party=one.party,
        needs=one.needs,
    )


# --- the worker ---------------------------------------------------------------------------------


@router.callback_query(ItIs.read)
async def it_is(query: CallbackQuery, tap: ItIs, turn: Turn) -> None:
    """Take the check-in for the announced one."""
    one = await proposing.confirm(
        turn.session, tap.announcement, tap.arrival, turn.person, now=turn.now
    )
    await turn.edit(Screen("announced-it-is-noted", {"name": Foreign(one.name)}))


@router.callback_query(ItIsNot.read)
async def it_is_not(query: CallbackQuery, tap: ItIsNot, turn: Turn) -> None:
    """Note that it is somebody else."""
    one = await proposing.deny(
        turn.session, tap.announcement, tap.arrival, turn.person, now=turn.now
    )
    await turn.edit(Screen("announced-it-is-not-noted", {"name": Foreign(one.name)}))
