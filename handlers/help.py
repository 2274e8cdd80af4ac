"""/help, /cancel and the command menu: what this person can do, in their language."""

from datetime import datetime
from functools import cache
from typing import Any

from aiogram.filters import Command
from aiogram.fsm.context import FSMContext
from aiogram.types import Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person, Role
from bot.spine.outbox import model as outbox
from bot.spine.texts import render as texts
from bot.spine.texts.render import Joined, Rendered, Text
from handlers.turns.dialogue import end
from handlers.turns.routing import SubjectRouter

router = SubjectRouter(name="help")

# The menu of a role, in the order in which it is shown.
_COMMANDS: dict[Role, tuple[str, ...]] = {
    Role.RESIDENT: ("help", "language"),
    Role.VOLUNTEER: ("shifts", "myshifts"),
    Role.WORKER: ("shifts", "myshifts", "duty"),
    Role.COORDINATOR: ("newshift", "shifts", "myshifts", "invite", "duty"),
    Role.OFFICE: ("duty",),
    Role.ADMIN: ("newshift", "invite", "duty"),
}
_PAGES = tuple(role for role in Role if role is not Role.RESIDENT)


@router.message(Command("help", ignore_case=True))
async def show_help(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    await outbox.send(session, person, _page(person.locale, frozenset(person.roles)), now=now)


@router.message(Command("cancel", ignore_case=True))
async def cancel(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    was_open = await state.get_state() is not None
    if was_open:  # or texts that wait for their case would be gone
        await end(state)
    await outbox.say(
        session, person, "form-cancelled" if was_open else "nothing-to-cancel", now=now
    )


@cache
def _page(locale: str, roles: frozenset[Role]) -> Rendered:
    """The page for everybody and one part for each role held."""
    parts = [Text("help-resident"), *(Text(f"help-{role}") for role in _PAGES if role in roles)]
    return texts.render(locale, "help-page", {"parts": Joined(parts)})


def commands(person: Person) -> list[str]:
    """The commands of all the person's roles, each once."""
    found, roles = list(_COMMANDS[Role.RESIDENT]), person.roles
    for role in _PAGES:
        if role in roles:
            found += [name for name in _COMMANDS[role] if name not in found]
    return found


async def set_menu(session: AsyncSession, person: Person, now: datetime) -> None:
    """Enqueues the person's own command menu, in their language (Bot API: setMyCommands, scope chat)."""
    body = {
        "commands": [
            {"command": name, "description": texts.plain(person.locale, f"command-{name}")}
            for name in commands(person)
        ],
        "scope": {"type": "chat", "chat_id": person.chat_id},
    }
    await outbox.enqueue(
        session,
        "setMyCommands",
        body,
        chat_id=person.chat_id,
        person_id=person.id,
        lane=outbox.Lane.NOTICE,
        now=now,
    )


async def set_everybodys_menu(session: AsyncSession, now: datetime) -> None:
    """Enqueues the menu of whoever has none of their own, in every language (Bot API: `language_code` is ISO 639-1)."""
    for locale in texts.locales():
        body: dict[str, Any] = {
            "commands": [
                {"command": name, "description": texts.plain(locale, f"command-{name}")}
                for name in _COMMANDS[Role.RESIDENT]
            ]
        }
        if locale != texts.FALLBACK:
            body["language_code"] = locale.split("-")[0]
        await outbox.enqueue(
            session, "setMyCommands", body, chat_id=0, lane=outbox.Lane.NOTICE, now=now
        )
