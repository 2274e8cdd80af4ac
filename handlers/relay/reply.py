"""What the staff do: answer by a reply or by picking a case, send a phrase of the house, close.

Their text leaves in no other way: what they write freely waits for a tap that says to whom it goes.
"""

from datetime import datetime
from typing import Any

from aiogram import F
from aiogram.filters import StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.danger import words as danger
from bot.languages.detect import DEFAULT, Detection
from bot.people.model import Person, name_of
from bot.relay import cases
from bot.relay import talk as relay
from bot.relay.cards import AnswerCase, CloseCase, SendPhrase, ShowPhrases, all_phrase_rows
from bot.relay.cases import Case, CaseClosed, CaseState, Said
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from handlers.relay import waiting
from handlers.relay.danger import show_numbers
from handlers.relay.parts import FREE, no_command, said_in
from handlers.relay.write import write
from handlers.turns.dialogue import aside, begin, end, set_aside
from handlers.turns.routing import Magic, SubjectRouter

router = SubjectRouter(name="relay-reply")


class Answering(StatesGroup):
    text = State()


class PickCase(Payload, prefix="cspk"):
    """Where the text that waits goes; 0: it is the person's own question."""

    case: int


# --- to one case ---------------------------------------------------------------------------------------------------


@router.callback_query(AnswerCase.read)
async def start_answer(
    query: CallbackQuery,
    tap: AnswerCase,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    case = await _open_case(session, person, tap.case)
    await begin(state, Answering.text, case=case.id)
    resident = await session.get_one(Person, case.resident_id)
    await outbox.say(
        session,
        person,
        "relay-answer-prompt",
        {"number": str(case.id), "name": name_of(resident)},
        now=now,
    )


@router.message(StateFilter(Answering.text), FREE, no_command, Magic(~F.reply_to_message))
async def answer(
    message: Message,
    session: AsyncSession,
    person: Person,
    now: datetime,
    said_at: datetime,
    state: FSMContext,
    detector: Detection = DEFAULT,
) -> None:
    said, case_id = said_in(message, said_at), (await state.get_data())["case"]
    await end(state)
    try:
        case = await _open_case(session, person, case_id)
    except CaseClosed as closed:
        # Raised on, it would keep the dialogue open: every further text would meet the same closed case.
        await outbox.say(session, person, closed.text_id, closed.args_for_text, now=now)
        await ask_case(session, person, said, now, state)
        return
    await relay.staff_says(session, person, case, said, now=now, detector=detector)
    if message.media_group_id is not None:
        album = {"group": message.media_group_id, "case": case.id}
        await set_aside(state, await aside(state) | {"album": album})


async def case_of_album(message: Message, state: FSMContext) -> int | None:
    """Where the first part of this message's album went as an answer; its other parts are messages of their own."""
    if message.media_group_id is None:
        return None
    album = (await aside(state)).get("album")
    return album["case"] if album and album["group"] == message.media_group_id else None


async def _open_case(session: AsyncSession, person: Person, case_id: int) -> Case:
    """The case, if this person may answer it now. Raises CaseUnknown, NotAllowed, CaseClosed."""
    case = await cases.case_by_id(session, case_id)
    relay.require_staff(person, case)
    if case.state is not CaseState.OPEN:
        raise CaseClosed(number=str(case.id))
    return case


@router.callback_query(ShowPhrases.read)
async def show_phrases(
    query: CallbackQuery, tap: ShowPhrases, session: AsyncSession, person: Person, now: datetime
) -> None:
    case = await _open_case(session, person, tap.case)
    resident = await session.get_one(Person, case.resident_id)
    await outbox.say(
        session,
        person,
        "relay-phrases",
        {"number": str(case.id), "name": name_of(resident)},
        now=now,
        buttons=all_phrase_rows(case),
    )


@router.callback_query(SendPhrase.read)
async def phrase(
    query: CallbackQuery,
    tap: SendPhrase,
    session: AsyncSession,
    person: Person,
    now: datetime,
    detector: Detection = DEFAULT,
) -> None:
    case = await _open_case(session, person, tap.case)
    await relay.send_phrase(session, person, case, tap.phrase, now=now, detector=detector)


@router.callback_query(CloseCase.read)
async def close(
    query: CallbackQuery, tap: CloseCase, session: AsyncSession, person: Person, now: datetime
) -> None:
    case = await _open_case(session, person, tap.case)
    await relay.close(session, person, case, now=now)
    await outbox.answer_tap(
        session,
        query.id,
        now=now,
        to=person,
        text_id="case-closed-toast",
        args={"number": str(case.id)},
    )


# --- text that waits for its case ----------------------------------------------------------------------------------


async def ask_case(
    session: AsyncSession, person: Person, said: Said, now: datetime, state: FSMContext
) -> None:
    """Keeps the text and asks to whom it shall go."""
    await keep(session, person, said, now, state)
    buttons: list[list[Button]] = []
    for case in await cases.open_cases(session, person):
        resident = await session.get_one(Person, case.resident_id)
        args: dict[str, Any] = {"number": str(case.id), "name": name_of(resident)}
        buttons.append([Button("relay-case-label", PickCase(case.id).pack(), args)])
    text_id = "relay-pick-case" if buttons else "relay-no-cases"
    await outbox.say(session, person, text_id, now=now, buttons=[*buttons, *own_question()])


def own_question() -> list[list[Button]]:
    return [[Button("relay-own-question", PickCase(0).pack())]]


async def keep(
    session: AsyncSession, person: Person, said: Said, now: datetime, state: FSMContext
) -> None:
    """One more text that waits; what waited too long is given up, and the author hears it."""
    if await waiting.keep(state, said):
        await outbox.say(session, person, "relay-waited-too-long", now=now)


@router.callback_query(PickCase.read)
async def pick_case(
    query: CallbackQuery,
    tap: PickCase,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
    detector: Detection = DEFAULT,
) -> None:
    texts = await waiting.take(state)
    if not texts:
        await outbox.answer_tap(
            session, query.id, now=now, to=person, text_id="relay-picked-gone", alert=True
        )
        return
    if not tap.case:
        await _own_question(session, person, texts, now, detector)
        return
    case = await _open_case(session, person, tap.case)
    for said in texts:
        await relay.staff_says(session, person, case, said, now=now, detector=detector)


async def _own_question(
    session: AsyncSession, person: Person, texts: list[Said], now: datetime, detector: Detection
) -> None:
    for said in texts:
        in_danger = danger.is_danger(said.text)
        if in_danger:
            await show_numbers(session, person, now)
        await write(session, person, said, now, detector)
        if in_danger:
            await danger.raise_alert(session, person, said.text, now=now)
