"""A link to one shift: who may take it sees it; a newcomer's wish waits for the coordinators."""

import re

from aiogram import F, Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.shifts import offer_cards, wishes
from bot.shifts.buttons import ShareShift
from bot.shifts.model import Shift
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from handlers.turns.turn import Turn

router = Router(name="shifts-link")

_PAYLOAD = re.compile(r"shift_([0-9]{1,15})")


@router.message(CommandStart(deep_link=True, ignore_case=True, magic=F.args.startswith("shift_")))
async def open_link(message: Message, command: CommandObject, turn: Turn) -> None:
    """Show the shift, or ask the coordinators to let a newcomer have it."""
    payload = _PAYLOAD.fullmatch(command.args or "")
    shift = await turn.session.get(Shift, int(payload[1])) if payload else None
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    if rights.may(turn.person, Action.TAKE_SHIFT, shift.area_id):
        await turn.say(offer_cards.one_shift(shift))
        return
    await wishes.wish(turn.session, turn.person, shift, now=turn.now)
    await turn.say(offer_cards.requested(shift))


@router.callback_query(ShareShift.read)
async def share(query: CallbackQuery, tap: ShareShift, turn: Turn) -> None:
    """Give the link to pass on."""
    shift = await turn.session.get(Shift, tap.shift)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    rights.require(turn.person, Action.MANAGE_SHIFT, shift.area_id)
    link = f"https://t.me/{turn.bot_username}?start=shift_{shift.id}"
    await turn.say(offer_cards.link_card(shift, link))
