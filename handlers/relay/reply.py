"""What the staff do: answer by a reply or by picking a case, withdraw an answer.

Their text leaves in no other way: what they write freely waits for a tap that says to whom it
goes.
"""

from dataclasses import dataclass, replace

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from bot.danger import alarm, asking
from bot.danger.words import find_words
from bot.people.rights import NotAllowed
from bot.relay import (
    answers,
    cards,
    cases,
    duty_cards,
    overview_cards,
    withdrawal_cards,
    withdrawing,
)
from bot.relay.buttons import (
    AnswerCase,
    AnswerToo,
    AskWithdraw,
    NeedsNoAnswer,
    PickCase,
    WithdrawEntry,
)
from bot.relay.interpreters import aside_cards, asides
from bot.relay.model import Case, CaseRefusal, CaseRefused, Reader, Said, Side
from bot.relay.reading import SomebodyAnswers
from bot.relay.staff import begin_answer
from bot.spine.outbox.screen import Screen
from handlers.answering import Answering
from handlers.relay import waiting
from handlers.relay.parts import FREE, no_command, said_in
from handlers.relay.write import write_or_cry
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-reply")


@dataclass(frozen=True)
class AnswerFrame(Frame):
    """The case that is answered."""

    case_id: int


# --- to one case --------------------------------------------------------------------------------


@router.callback_query(AnswerCase.read)
async def start_answer(query: CallbackQuery, tap: AnswerCase, turn: Turn) -> None:
    """Ask for the answer."""
    await open_answer(turn, tap.case)


async def open_answer(turn: Turn, case_id: int) -> None:
    """Ask for an answer to a case; while somebody else answers it, whether they will too."""
    try:
        case = await begin_answer(turn.session, turn.person, case_id, now=turn.now)
    except SomebodyAnswers as taken:
        await turn.say(duty_cards.somebody_answers(taken.case, taken.others))
        return
    await _ask_for_answer(turn, case)


async def _ask_for_answer(turn: Turn, case: Case) -> None:
    turn.forms.begin(Answering.text, AnswerFrame(case.id))
    await turn.say(cards.answer_prompt(case))


async def ask_to_join(turn: Turn, taken: SomebodyAnswers, said: Said) -> None:
    """Keep the words for a case that others are answering, and ask whether they shall go too."""
    await keep(turn, said, taken.case.id)
    await turn.say(duty_cards.somebody_answers(taken.case, taken.others))


@router.callback_query(AnswerToo.read)
async def answer_too(query: CallbackQuery, tap: AnswerToo, turn: Turn) -> None:
    """Send what waits for the case though others answer it; with nothing, ask for the answer."""
    case = await begin_answer(turn.session, turn.person, tap.case, now=turn.now, with_others=True)
    texts = waiting.take(turn.forms, case.id)
    if not texts:
        await _ask_for_answer(turn, case)
    for said in texts:
        await say_in_case(turn, case.id, said)


@router.message(StateFilter(Answering.text), FREE, no_command, Magic(~F.reply_to_message))
async def answer(message: Message, turn: Turn) -> None:
    """Send the answer, and remember where the rest of its album goes."""
    said, case_id = said_in(message, turn.said_at), turn.forms.frame(AnswerFrame).case_id
    turn.forms.end()
    try:
        await say_in_case(turn, case_id, said)
    except SomebodyAnswers as taken:
        await ask_to_join(turn, taken, said)
    except (CaseRefused, NotAllowed) as refused:
        # Raised on, it would keep the form open: each further text would meet the same case.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        await ask_case(turn, said)
    else:
        waiting.note_album(turn.forms, message, case_id)


async def say_in_case(turn: Turn, case_id: int, said: Said) -> None:
    """Send the staff's words to a case. Raises CaseRefused, NotAllowed."""
    case = await cases.case_by_id(turn.session, case_id)
    await answers.answer(
        turn.session, turn.person, case, said, now=turn.now, detector=turn.detector
    )
    if said.message_id is not None and await _may_be_a_cry(turn, case, said):
        await turn.say(asking.own_danger(said.message_id))


async def _may_be_a_cry(turn: Turn, case: Case, said: Said) -> bool:
    """Tell whether danger words of an answer may be of its author, and nobody is alerted yet."""
    if find_words(said.text) is None:
        return False
    people = turn.person.id, case.resident_id
    return not await alarm.is_alerted(turn.session, people)


async def say_or_ask(turn: Turn, case_id: int, said: Said) -> None:
    """Send the staff's words to a case; where it is closed, or others answer it, keep and ask.

    Raises CaseRefused, NotAllowed.
    """
    try:
        await say_in_case(turn, case_id, said)
    except SomebodyAnswers as taken:
        await ask_to_join(turn, taken, said)
    except CaseRefused as refused:
        if refused.reason is not CaseRefusal.CLOSED:
            raise
        await keep(turn, said, case_id)
        case = await cases.case_by_id(turn.session, case_id)
        await turn.say(overview_cards.text_for_closed(case))


@router.callback_query(WithdrawEntry.read)
async def withdraw(query: CallbackQuery, tap: WithdrawEntry, turn: Turn) -> None:
    """Take an answer back."""
    entry = await withdrawing.withdraw_album(turn.session, turn.person, tap.entry, now=turn.now)
    if entry.side is Side.RESIDENT:
        await turn.edit(withdrawal_cards.withdrawn_own())
    elif entry.author_id == turn.person.id:
        await turn.edit(withdrawal_cards.withdrawn_by_self(entry))
    else:
        await turn.edit(withdrawal_cards.withdrawn(entry, turn.person, Reader.STAFF))


@router.callback_query(AskWithdraw.read)
async def ask_withdraw(query: CallbackQuery, tap: AskWithdraw, turn: Turn) -> None:
    """Ask somebody who leads the area whether another's answer shall be withdrawn."""
    entry = await withdrawing.look_at_answer(turn.session, turn.person, tap.entry, now=turn.now)
    await turn.say(withdrawal_cards.ask(entry))


@router.callback_query(NeedsNoAnswer.read)
async def need_no_answer(query: CallbackQuery, tap: NeedsNoAnswer, turn: Turn) -> None:
    """Note that nobody waits for an answer."""
    case = await answers.need_no_answer(turn.session, turn.person, tap.case, now=turn.now)
    await turn.toast("waits-none-noted", {"number": str(case.id)})


# --- texts that wait for their case -------------------------------------------------------------


async def ask_case(turn: Turn, said: Said) -> None:
    """Keep the text and ask to whom it shall go."""
    await keep(turn, said)
    screen = cards.pick_case(await cases.open_cases(turn.session, turn.person, now=turn.now))
    interpreted = await asides.interpreted_cases(turn.session, turn.person)
    rows = [*aside_cards.rows(interpreted), *screen.buttons]
    await turn.say(replace(screen, buttons=rows))


async def offer_cases(turn: Turn, said: Said) -> None:
    """Offer a cry, which has gone to the staff, to residents: it may have been an answer."""
    open_cases = await cases.open_cases(turn.session, turn.person, now=turn.now)
    if open_cases:
        # A message is one entry: it stands in its author's own case.
        await keep(turn, replace(said, chat_id=None, message_id=None))
        await turn.say(cards.also_for(open_cases))


async def keep(turn: Turn, said: Said, case_id: int = 0) -> None:
    """Let a text wait, for a case or for any; say so when an older one was given up for it."""
    if waiting.keep(turn.forms, said, case_id):
        await turn.say("relay-waited-too-long")


@router.callback_query(PickCase.read)
async def pick_case(query: CallbackQuery, tap: PickCase, turn: Turn) -> None:
    """Send the texts that wait to the case, or as the person's own question."""
    texts = waiting.take(turn.forms)
    if not texts:
        await turn.toast("relay-picked-gone", alert=True)
    for said in texts:
        if tap.case:
            await say_or_ask(turn, tap.case, said)
        else:
            await write_or_cry(turn, said)
