"""What interpreters say in their own name, how a case was for them, and for the resident."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.relay.interpreters import aside_cards, asides, debriefing, understanding
from bot.relay.interpreters.buttons import Debrief, SayAside, Understood
from bot.relay.interpreters.model import Aside, Towards
from bot.relay.model import CaseRefusal, CaseRefused, EntryKind, Said
from bot.spine.outbox.screen import Screen
from handlers.relay import waiting
from handlers.relay.parts import no_command
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-asides")


class Worry(StatesGroup):
    """What worries an interpreter."""

    words = State()


@dataclass(frozen=True)
class WorryFrame(Frame):
    """The case that was interpreted."""

    case_id: int


# --- one's own words ----------------------------------------------------------------------------


async def ask_whose(turn: Turn) -> None:
    """Ask an interpreter for whom the text is that waits."""
    await turn.say(aside_cards.ask(await asides.interpreted_cases(turn.session, turn.person)))


@router.callback_query(SayAside.read)
async def say_aside(query: CallbackQuery, tap: SayAside, turn: Turn) -> None:
    """Say what waits to one side, in the interpreter's name."""
    if tap.side not in (Towards.RESIDENT, Towards.STAFF):
        raise CaseRefused(CaseRefusal.UNKNOWN)
    texts = [said for said in waiting.take(turn.forms) if said.kind is EntryKind.TEXT]
    if not texts:
        await turn.toast("relay-picked-gone", alert=True)
        return
    for said in texts:
        await asides.say_aside(
            turn.session, turn.person, tap.case, Towards(tap.side), said, now=turn.now
        )
    await turn.edit(f"aside-sent-{tap.side}")


async def answer_aside(turn: Turn, aside: Aside, said: Said) -> None:
    """Take a reply to an aside as the answer to it."""
    if said.kind is not EntryKind.TEXT:
        await turn.say("expected-text")
        return
    await asides.answer(turn.session, turn.person, aside, said, now=turn.now)
    is_interpreters = aside.towards is Towards.INTERPRETER
    await turn.say("aside-sent-staff" if is_interpreters else "aside-sent-interpreter")


# --- afterwards ---------------------------------------------------------------------------------


@router.callback_query(Debrief.read)
async def debrief(query: CallbackQuery, tap: Debrief, turn: Turn) -> None:
    """Note how the case was; ask what worries them."""
    worried = bool(tap.worried)
    await debriefing.answer(turn.session, turn.person, tap.case, worried=worried, now=turn.now)
    await turn.edit("debrief-worried" if worried else "debrief-thanks")
    if worried:
        turn.forms.begin(Worry.words, WorryFrame(tap.case))


@router.message(StateFilter(Worry.words), no_command, Magic(~F.reply_to_message & F.text))
async def add_worry(message: Message, turn: Turn) -> None:
    """Tell the coordinators what worries them."""
    case_id = turn.forms.frame(WorryFrame).case_id
    turn.forms.end()
    await debriefing.add_words(turn.session, turn.person, case_id, message.text or "", now=turn.now)
    await turn.say("debrief-passed-on")


@router.callback_query(Understood.read)
async def say_understood(query: CallbackQuery, tap: Understood, turn: Turn) -> None:
    """Note whether the resident was understood."""
    yes = bool(tap.yes)
    await understanding.say_understood(turn.session, turn.person, tap.case, yes=yes, now=turn.now)
    await turn.say(Screen("understood-thanks" if yes else "understood-sorry"))
