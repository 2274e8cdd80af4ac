"""`/write`: the staff write to somebody first, whom they find by a name or a case's number."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action, NotAllowed
from bot.relay import write_cards, writing
from bot.relay.buttons import WriteToPerson
from bot.relay.model import CaseRefused
from bot.relay.reading import SomebodyAnswers
from bot.spine.outbox.screen import Screen
from handlers.answering import Answering
from handlers.relay import waiting
from handlers.relay.parts import FREE, no_command, said_in
from handlers.relay.reply import ask_case, ask_to_join, open_answer
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-write-first")

WORDS = Magic(~F.reply_to_message & F.text)


class FindingPerson(StatesGroup):
    """Words by which somebody is looked for."""

    person = State()


@dataclass(frozen=True)
class FindingFrame(Frame):
    """Nothing is kept."""


@dataclass(frozen=True)
class FirstFrame(Frame):
    """To whom it is written."""

    person_id: int


@router.message(Command("write", ignore_case=True))
async def ask_whom(message: Message, command: CommandObject, turn: Turn) -> None:
    """Find whom the words after the command name, or ask."""
    rights.require_anywhere(turn.person, Action.ANSWER_CASE)
    if command.args:
        await _offer(turn, command.args)
        return
    turn.forms.begin(FindingPerson.person, FindingFrame())
    await turn.say(write_cards.ask_whom())


@router.message(StateFilter(FindingPerson.person), FREE, no_command, WORDS)
async def find_person(message: Message, turn: Turn) -> None:
    """Find whom the words name; the question stays open until somebody is found."""
    await _offer(turn, message.text or "")


async def _offer(turn: Turn, words: str) -> None:
    try:
        found = await writing.find_people(turn.session, turn.person, words, now=turn.now)
    except NotAllowed:
        _end_finding(turn)
        raise
    if not found:
        turn.forms.begin(FindingPerson.person, FindingFrame())
        await turn.say(write_cards.nobody_found(words))
        return
    _end_finding(turn)
    if len(found) == 1:
        await _begin(turn, found[0].id)
    else:
        await turn.say(write_cards.choose(found))


def _end_finding(turn: Turn) -> None:
    if turn.forms.step == FindingPerson.person.state:
        turn.forms.end()


@router.callback_query(WriteToPerson.read)
async def choose_person(query: CallbackQuery, tap: WriteToPerson, turn: Turn) -> None:
    """Ask what to write to them."""
    await _begin(turn, tap.person)


async def _begin(turn: Turn, person_id: int) -> None:
    person, case = await writing.look_at_person(turn.session, turn.person, person_id, now=turn.now)
    if not writing.can_be_written(person):
        await turn.say(write_cards.out_of_reach(person))
    elif case is not None:
        await open_answer(turn, case.id)
    else:
        turn.forms.begin(Answering.first, FirstFrame(person.id))
        await turn.say(write_cards.prompt(person))


@router.message(StateFilter(Answering.first), FREE, no_command, Magic(~F.reply_to_message))
async def write(message: Message, turn: Turn) -> None:
    """Send what was written, and remember where the rest of its album goes."""
    said, person_id = said_in(message, turn.said_at), turn.forms.frame(FirstFrame).person_id
    turn.forms.end()
    try:
        person, _ = await writing.look_at_person(turn.session, turn.person, person_id, now=turn.now)
        entry = await writing.write_first(
            turn.session, turn.person, person, said, now=turn.now, detector=turn.detector
        )
    except SomebodyAnswers as taken:
        await ask_to_join(turn, taken, said)
    except (CaseRefused, NotAllowed) as refused:
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        await ask_case(turn, said)
    else:
        waiting.note_album(turn.forms, message, entry.case_id)
