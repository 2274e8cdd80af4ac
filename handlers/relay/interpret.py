"""What interpreters do: accept or decline an offer, interpret by reply, hand a case on or back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.danger import alarm, asking
from bot.danger.alarm import Cry
from bot.danger.words import Danger, find_words
from bot.relay import (
    interpreting,
    offers,
    overview,
    overview_cards,
    translations,
    withdrawal_cards,
)
from bot.relay.buttons import AcceptOffer, DeclineOffer, HandBack, ShowTalk
from bot.relay.interpreters import offer_cards
from bot.relay.interpreters.buttons import GoOn, HandOver, KnowResident, MachineRight
from bot.relay.model import Copy, Entry, EntryKind, Said, Side
from bot.spine.outbox.screen import Keyboard, Screen
from handlers.cries import gate_of
from handlers.turns.turn import Turn

router = Router(name="relay-interpret")


@router.callback_query(AcceptOffer.read)
async def accept(query: CallbackQuery, tap: AcceptOffer, turn: Turn) -> None:
    """Take over the case."""
    await offers.accept(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(DeclineOffer.read)
async def decline(query: CallbackQuery, tap: DeclineOffer, turn: Turn) -> None:
    """Leave the case to others."""
    await offers.decline(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(HandBack.read)
async def hand_back(query: CallbackQuery, tap: HandBack, turn: Turn) -> None:
    """Give the case back."""
    await offers.hand_back(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(KnowResident.read)
async def know_resident(query: CallbackQuery, tap: KnowResident, turn: Turn) -> None:
    """Leave the case to others, and all others of this resident."""
    await offers.know_resident(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(HandOver.read)
async def hand_over(query: CallbackQuery, tap: HandOver, turn: Turn) -> None:
    """Have others asked to take the case over."""
    case = await offers.hand_over(turn.session, turn.person, tap.case, now=turn.now)
    await turn.say(offer_cards.handing_over(case))


@router.callback_query(GoOn.read)
async def go_on(query: CallbackQuery, tap: GoOn, turn: Turn) -> None:
    """Go on, without anybody to take over."""
    case = await offers.go_on(turn.session, turn.person, tap.case, now=turn.now)
    await turn.edit(Screen("nudge-goes-on", {"number": str(case.id)}))


@router.callback_query(MachineRight.read)
async def confirm_machine(query: CallbackQuery, tap: MachineRight, turn: Turn) -> None:
    """Take the machine's translation as theirs."""
    await interpreting.confirm_machine(turn.session, turn.person, tap.translation, now=turn.now)
    await turn.toast("machine-right-noted")


@router.callback_query(ShowTalk.read)
async def show_talk(query: CallbackQuery, tap: ShowTalk, turn: Turn) -> None:
    """Show earlier or later words of the talk."""
    recalled = await overview.recall_for_interpreter(turn.session, turn.person, tap.case, tap.page)
    await turn.edit(overview_cards.interpreters_recap(recalled))


async def interpret(turn: Turn, copy: Copy, said: Said) -> None:
    """Take a reply to a copy as the interpreter's words for it."""
    if said.kind is EntryKind.VOICE:
        entry = await interpreting.interpret_by_voice(
            turn.session, turn.person, copy, said, now=turn.now
        )
        await turn.say(f"relay-interpreted-{_other_side(entry)}")
        return
    if said.kind is not EntryKind.TEXT:
        await turn.say("relay-text-only")
        return
    done = await interpreting.interpret(turn.session, turn.person, copy, said, now=turn.now)
    entry = done.entry
    text_id = "translation-added" if done.added else f"relay-interpreted-{_other_side(entry)}"
    await turn.say(Screen(text_id, buttons=await _withdraw_rows(turn, said)))
    danger = find_words(said.text)
    if danger is not None and entry.side is Side.RESIDENT:
        await _hear_danger(turn, entry, said, danger)
    if danger is not None and danger.is_own and said.message_id is not None:
        await turn.say(asking.own_danger(said.message_id))


async def _withdraw_rows(turn: Turn, said: Said) -> Keyboard:
    """Offer to withdraw the words that were just taken."""
    if said.chat_id is None or said.message_id is None:
        return []
    words = await translations.by_message(turn.session, said.chat_id, said.message_id)
    return withdrawal_cards.words_rows(words) if words is not None else []


def _other_side(entry: Entry) -> Side:
    return Side.STAFF if entry.side is Side.RESIDENT else Side.RESIDENT


async def _hear_danger(turn: Turn, entry: Entry, said: Said, danger: Danger) -> None:
    """Raise the resident's alert where only the interpreter's words show their danger.

    What they wrote may be in a language that has no list of danger words.
    """
    resident = entry.case.resident
    if find_words(entry.text) is not None or await alarm.is_alerted(turn.session, [resident.id]):
        return
    cry = Cry(said.text, danger.family, entry.language, await gate_of(turn, resident), group="")
    numbers = turn.settings.emergency_numbers
    await alarm.show_numbers(turn.session, resident, numbers, now=turn.now)
    await alarm.raise_alert(turn.session, resident, cry, now=turn.now)
