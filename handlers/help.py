"""/help and /cancel."""

from functools import cache

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.people import doors
from bot.people.model import Role
from bot.people.rights import MAY, Action
from bot.spine.outbox.say import send
from bot.spine.texts import render as texts
from bot.spine.texts.render import Joined, Rendered, Text
from handlers.menus import GIVEN_ROLES
from handlers.turns.turn import Turn

router = Router(name="help")

# What those may do at the gates who may, after the parts of their roles.
_BY_RIGHT = {
    Action.CHECK_IN_FOR: "checkin",
    Action.SEE_ANNOUNCED: "announced",
    Action.ANNOUNCE: "announce",
    Action.INTERPRET: "interpret",
    Action.SEE_REPORTS: "interpreters",
}


@router.message(Command("help", ignore_case=True))
async def show_help(message: Message, turn: Turn) -> None:
    """Show what the person can do here."""
    page = _page(turn.person.locale, frozenset(turn.person.roles))
    rows = doors.talk_rows_for(turn.person)
    await send(turn.session, turn.person, page, rows, now=turn.now)


@router.message(Command("cancel", ignore_case=True))
async def cancel_form(message: Message, turn: Turn) -> None:
    """Leave the form on top."""
    is_open = turn.forms.step is not None
    if is_open:
        turn.forms.end()
    await turn.say("form-cancelled" if is_open else "nothing-to-cancel")


@cache
def _page(locale: str, roles: frozenset[Role]) -> Rendered:
    """Render the page for everybody and one part for each role held."""
    given = [Text(f"help-{role}") for role in GIVEN_ROLES if role in roles]
    arrivals = [Text(f"help-{name}") for action, name in _BY_RIGHT.items() if MAY[action] & roles]
    parts = Joined([Text("help-resident"), *given, *arrivals])
    return texts.render(locale, "help-page", {"parts": parts})
