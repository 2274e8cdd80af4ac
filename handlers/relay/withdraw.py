"""Withdrawing what one has said: `/withdraw` as a reply, or the last of it after a question."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.relay import contacts, withdrawal_cards, withdrawing
from bot.relay.buttons import KeepContact, ShowContact, WithdrawLast, WithdrawWords
from bot.relay.model import CaseRefusal, CaseRefused, Entry, Side, Translation
from bot.spine.outbox.screen import Screen
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-withdraw")
_PRIVATE = Magic(F.chat.type == ChatType.PRIVATE)


@router.message(Command("withdraw", ignore_case=True), _PRIVATE)
async def withdraw(message: Message, turn: Turn) -> None:
    """Withdraw the message to which it replies; without one ask about the last."""
    if message.reply_to_message is None:
        await _ask_last(turn)
        return
    number = message.reply_to_message.message_id
    said = await withdrawing.said_at(turn.session, turn.person, number)
    if said is None:
        raise CaseRefused(CaseRefusal.NOTHING_TO_WITHDRAW)
    await turn.say(await _withdraw(turn, said))


async def _withdraw(turn: Turn, said: Entry | Translation) -> Screen:
    if isinstance(said, Translation):
        await withdrawing.withdraw_words(turn.session, turn.person, said.id, now=turn.now)
        return withdrawal_cards.withdrawn_own()
    entry = await withdrawing.withdraw(turn.session, turn.person, said.id, now=turn.now)
    if entry.side is Side.RESIDENT:
        return withdrawal_cards.withdrawn_own()
    return withdrawal_cards.withdrawn_by_self(entry)


async def _ask_last(turn: Turn) -> None:
    match await withdrawing.last_said(turn.session, turn.person):
        case None:
            raise CaseRefused(CaseRefusal.NOTHING_TO_WITHDRAW)
        case Translation() as words:
            await turn.say(withdrawal_cards.ask_words(words))
        case Entry(side=Side.STAFF) as entry:
            await turn.say(withdrawal_cards.ask(entry))
        case entry:
            await turn.say(withdrawal_cards.ask_own(entry))


@router.callback_query(WithdrawLast.read)
async def ask_last(query: CallbackQuery, tap: WithdrawLast, turn: Turn) -> None:
    """Ask whether the last message shall be withdrawn."""
    await _ask_last(turn)


@router.callback_query(WithdrawWords.read)
async def withdraw_words(query: CallbackQuery, tap: WithdrawWords, turn: Turn) -> None:
    """Withdraw an interpreter's words."""
    await withdrawing.withdraw_words(turn.session, turn.person, tap.translation, now=turn.now)
    await turn.edit(withdrawal_cards.withdrawn_own())


# --- contacts -----------------------------------------------------------------------------------


@router.callback_query(ShowContact.read)
async def show_contact(query: CallbackQuery, tap: ShowContact, turn: Turn) -> None:
    """Show a contact to the others."""
    await contacts.show(turn.session, turn.person, tap.entry, now=turn.now)
    await turn.edit("kind-contact-shown")


@router.callback_query(KeepContact.read)
async def keep_contact(query: CallbackQuery, tap: KeepContact, turn: Turn) -> None:
    """Leave a contact hidden."""
    is_hidden = await contacts.keep(turn.session, turn.person, tap.entry, now=turn.now)
    await turn.edit("kind-contact-kept" if is_hidden else "kind-contact-shown")
