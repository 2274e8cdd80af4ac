"""Night arrivals: the gate's link, the check-in by taps, the resident's note and cancel, the worker's *received* and close.

The check-in keeps nothing until it is confirmed: its buttons carry all answers so far, so they survive any restart.
"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from aiogram import F
from aiogram.filters import CommandObject, CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import model as arrivals
from bot.arrivals.model import (
    AddNote,
    Answers,
    Arrival,
    CancelArrival,
    CloseArrival,
    GateUnknown,
    Need,
    Received,
)
from bot.languages.detect import DEFAULT, Detection
from bot.people import model as people
from bot.people.model import Person
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.relay.cards import quoted
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Text
from handlers.help import set_menu
from handlers.relay.talk import talk
from handlers.turns.dialogue import begin, end
from handlers.turns.prefetch import Group
from handlers.turns.routing import Magic, SubjectRouter

router = SubjectRouter(name="arrivals")

PREFIX = "gate_"
OPEN = -1  # an answer not given yet


class ArrivalForm(StatesGroup):
    note = State()
    closing = State()


class CheckIn(Payload, prefix="arr"):
    """The answers so far; the first open one is asked next."""

    gate: int
    came: int  # seconds since the epoch, when they scanned
    need: str = ""
    party: int = OPEN
    luggage: int = OPEN
    ill: int = OPEN
    sure: int = 0


class ArrivalLanguage(Payload, prefix="arl"):
    gate: int
    came: int
    locale: str


async def prepare(session: AsyncSession, group: Group, now: datetime) -> None:
    """Each step of a check-in asks whether the person has arrived already."""
    await arrivals.prepare(session, [person for person, _ in group.of(CheckIn)])


# --- check-in ------------------------------------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True, magic=F.args.startswith(PREFIX)))
async def scan(
    message: Message,
    command: CommandObject,
    session: AsyncSession,
    person: Person,
    now: datetime,
    said_at: datetime,
) -> None:
    gate = await places.gate_by_code(session, (command.args or "").removeprefix(PREFIX))
    if gate is None:
        raise GateUnknown
    known = await arrivals.open_of(session, person)
    if known is not None:
        text_id, args, buttons = arrivals.status(known)
        if known.gate_id != gate.id:
            text_id, args = "arrival-elsewhere", await _two_gates(session, known, gate)
        await arrivals.move_card(session, known, person, now=now)
        known.status_outbox_id = await outbox.say(
            session, person, text_id, args, now=now, buttons=buttons
        )
        return
    start = CheckIn(gate.id, int(said_at.timestamp()))
    if not person.locale_chosen:
        await outbox.say(
            session, person, "arrival-language", now=now, buttons=language_buttons(person, start)
        )
        return
    text_id, args, buttons = question(start, gate)
    await outbox.say(session, person, text_id, args, now=now, buttons=buttons)


async def _two_gates(session: AsyncSession, known: Arrival, here: Gate) -> dict[str, Any]:
    """Where whoever comes will look for them, and what they have scanned now."""
    gate, area = (
        await session.get_one(Gate, known.gate_id),
        await session.get_one(Area, known.area_id),
    )
    there = await session.get_one(Area, here.area_id)
    return {
        "gate": Foreign(gate.name),
        "area": Foreign(area.name),
        "here": Foreign(here.name),
        "there": Foreign(there.name),
    }


@router.callback_query(ArrivalLanguage.read)
async def choose_language(
    query: CallbackQuery, tap: ArrivalLanguage, session: AsyncSession, person: Person, now: datetime
) -> None:
    gate = await _gate(session, tap.gate)
    if tap.locale not in texts.locales():
        raise GateUnknown
    await people.choose_locale(person, tap.locale)
    known = await arrivals.language_changed(session, person, now=now)
    await set_menu(session, person, now)
    start = sensible(CheckIn(gate.id, tap.came), now)
    text_id, args, buttons = arrivals.status(known) if known is not None else question(start, gate)
    await outbox.edit_tapped(session, query, person, text_id, args, now=now, buttons=buttons)


@router.callback_query(CheckIn.read)
async def answer(
    query: CallbackQuery, tap: CheckIn, session: AsyncSession, person: Person, now: datetime
) -> None:
    gate = await _gate(session, tap.gate)
    known = await arrivals.open_of(session, person)
    tap = sensible(tap, now)
    answers = answers_of(tap)
    if known is None and tap.sure and answers is not None:
        came_at = datetime.fromtimestamp(tap.came, UTC)
        known, _ = await arrivals.check_in(session, person, gate, answers, came_at=came_at, now=now)
    text_id, args, buttons = arrivals.status(known) if known is not None else question(tap, gate)
    post = await outbox.edit_tapped(session, query, person, text_id, args, now=now, buttons=buttons)
    if known is not None and known.status_outbox_id is None:
        known.status_outbox_id = post


async def _gate(session: AsyncSession, gate_id: int) -> Gate:
    gate = await session.get(Gate, gate_id)
    if gate is None:
        raise GateUnknown
    return gate


def language_buttons(person: Person, start: CheckIn) -> list[list[Button]]:
    """All locales, two a row, each named in itself; what their Telegram speaks comes first."""
    first = texts.nearest(person.language_code, person.locale)
    codes = sorted(texts.locales(), key=lambda code: (code != first, code))
    buttons = [
        Button(
            "language-name",
            ArrivalLanguage(start.gate, start.came, code).pack(),
            {"name": texts.own_name(code)},
        )
        for code in codes
    ]
    return [buttons[:1], *(buttons[at : at + 2] for at in range(1, len(buttons), 2))]


def sensible(tap: CheckIn, now: datetime) -> CheckIn:
    """The tap without what no button of ours carries: a time that is none, and answers that would not fit the next button."""
    today = int(now.timestamp())
    return replace(
        tap,
        came=tap.came if 0 < tap.came <= today else today,
        party=tap.party if 1 <= tap.party <= arrivals.PARTY_LIMIT else OPEN,
        luggage=tap.luggage if tap.luggage in (0, 1) else OPEN,
        ill=tap.ill if tap.ill in (0, 1) else OPEN,
        sure=1 if tap.sure else 0,
    )


def answers_of(tap: CheckIn) -> Answers | None:
    """The answers when all are given and sensible."""
    if tap.need not in tuple(Need) or not 1 <= tap.party <= arrivals.PARTY_LIMIT:
        return None
    if tap.luggage not in (0, 1) or tap.ill not in (0, 1):
        return None
    return Answers(Need(tap.need), tap.party, bool(tap.luggage), bool(tap.ill))


def question(tap: CheckIn, gate: Gate) -> tuple[str, dict[str, Any], Keyboard]:
    """The next question, or all answers to confirm."""
    args: dict[str, Any] = {"gate": Foreign(gate.name)}
    if tap.need not in tuple(Need):
        rows = [[_choice(f"arrival-need-button-{need}", tap, need=str(need))] for need in Need]
        return "arrival-ask-need", args, rows
    if not 1 <= tap.party <= arrivals.PARTY_LIMIT:
        numbers = range(1, arrivals.PARTY_LIMIT + 1)
        return (
            "arrival-ask-party",
            args,
            [[_choice("arrival-people", tap, {"party": n}, party=n) for n in numbers]],
        )
    if tap.luggage not in (0, 1):
        return (
            "arrival-ask-luggage",
            args,
            [[_choice("yes", tap, luggage=1), _choice("no", tap, luggage=0)]],
        )
    if tap.ill not in (0, 1):
        return "arrival-ask-ill", args, [[_choice("yes", tap, ill=1), _choice("no", tap, ill=0)]]
    args |= {
        "need": Text(f"arrival-need-{tap.need}"),
        "party": Text("arrival-people", {"party": tap.party}),
        "luggage": Text("yes" if tap.luggage else "no"),
        "ill": Text("yes" if tap.ill else "no"),
    }
    again = Button("arrival-again", CheckIn(tap.gate, tap.came).pack())
    unwell = tap.ill or tap.need == Need.MEDICAL
    rows = [[_choice("arrival-confirm", tap, sure=1)], [again]]
    return "arrival-check-unwell" if unwell else "arrival-check", args, rows


def _choice(label: str, tap: CheckIn, args: dict[str, Any] | None = None, **answer: Any) -> Button:
    return Button(label, replace(tap, **answer).pack(), args)


# --- the resident waits --------------------------------------------------------------------------------------------


@router.callback_query(AddNote.read)
async def ask_note(
    query: CallbackQuery,
    tap: AddNote,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    known = await arrivals.open_of(session, person)
    if known is None or known.id != tap.arrival:
        raise arrivals.ArrivalOver
    await begin(state, ArrivalForm.note, arrival=tap.arrival)
    await outbox.say(session, person, "arrival-note-ask", now=now)


@router.message(StateFilter(ArrivalForm.note), Magic(F.text), Magic(~F.text.startswith("/")))
async def take_note(
    message: Message,
    session: AsyncSession,
    person: Person,
    now: datetime,
    said_at: datetime,
    state: FSMContext,
    detector: Detection = DEFAULT,
) -> None:
    arrival_id = (await state.get_data())["arrival"]
    await end(state)
    entities = tuple(e.model_dump(mode="json", exclude_none=True) for e in message.entities or ())
    try:
        known = await arrivals.add_note(
            session,
            arrival_id,
            person,
            quoted(message.text or "", entities),
            now=now,
        )
    except Refused as refused:
        # Answered here, since a refusal would undo the end of the form.
        await outbox.say(session, person, refused.text_id, refused.args_for_text, now=now)
        # It may be days later: whatever they have to say now, somebody reads it.
        await talk(message, session, person, now, said_at, state, detector)
        return
    _, _, buttons = arrivals.status(known)
    await arrivals.move_card(session, known, person, now=now)
    known.status_outbox_id = await outbox.say(
        session, person, "arrival-note-kept", now=now, buttons=buttons
    )


@router.callback_query(CancelArrival.read)
async def cancel(
    query: CallbackQuery, tap: CancelArrival, session: AsyncSession, person: Person, now: datetime
) -> None:
    await arrivals.cancel(session, tap.arrival, person, now=now)
    await outbox.edit_tapped(session, query, person, "arrival-cancelled", now=now)


# --- the worker ----------------------------------------------------------------------------------------------------


@router.callback_query(Received.read)
async def receive(
    query: CallbackQuery, tap: Received, session: AsyncSession, person: Person, now: datetime
) -> None:
    await arrivals.receive(session, tap.arrival, person, now=now)


@router.callback_query(CloseArrival.read)
async def close(
    query: CallbackQuery,
    tap: CloseArrival,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    if not tap.note:
        await arrivals.close(session, tap.arrival, person, None, now=now)
        return
    await arrivals.may_close(session, tap.arrival, person)
    await begin(state, ArrivalForm.closing, arrival=tap.arrival)
    await outbox.say(session, person, "arrival-closing-ask", now=now)


@router.message(StateFilter(ArrivalForm.closing), Magic(F.text), Magic(~F.text.startswith("/")))
async def take_closing_note(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    arrival_id = (await state.get_data())["arrival"]
    await end(state)
    try:
        await arrivals.close(session, arrival_id, person, message.text, now=now)
    except Refused as refused:
        await outbox.say(session, person, refused.text_id, refused.args_for_text, now=now)
        return
    await outbox.say(session, person, "arrival-closing-kept", now=now)


@router.message(StateFilter(ArrivalForm), Magic(~F.text))
async def expected_text(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    await outbox.say(session, person, "expected-text", now=now)
