"""The command menu of a person: what their roles let them do, in their language."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.directory import LocaleChanged
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.spine.outbox.say import NOTICE, enqueue
from bot.spine.texts import render as texts

# The menu of a role, in the order in which it is shown.
_COMMANDS: dict[Role, tuple[str, ...]] = {
    Role.RESIDENT: ("help", "language", "area", "withdraw"),
    Role.VOLUNTEER: ("shifts", "myshifts", "myhours", "standby"),
    Role.WORKER: ("cases", "write", "alerts", "shifts", "myshifts", "duty", "rota", "test"),
    Role.COORDINATOR: (
        *("newshift", "coverage", "hours", "callout", "shifts", "myshifts", "invite", "posters"),
        *("cases", "write", "alerts", "duty", "rota", "policy", "test"),
    ),
    Role.OFFICE: ("cases", "write", "alerts", "duty", "rota", "test"),
    Role.ADMIN: (
        *("newshift", "coverage", "hours", "callout", "invite", "posters"),
        *("cases", "write", "alerts", "duty", "rota", "policy", "test"),
    ),
}
# Of those who may, after the commands of their roles.
_BY_RIGHT: dict[Action, str] = {
    Action.CHECK_IN_FOR: "checkin",
    Action.ANNOUNCE: "announce",
    Action.SEE_ANNOUNCED: "announced",
    Action.RING_NUMBERS: "numbers",
    Action.INTERPRET: "interpret",
    Action.SEE_REPORTS: "interpreters",
}
# Everybody is a resident: these add something.
GIVEN_ROLES = tuple(role for role in Role if role is not Role.RESIDENT)


def commands(person: Person) -> list[str]:
    """List the commands of all the person's roles, each once."""
    listed, roles = list(_COMMANDS[Role.RESIDENT]), person.roles
    for role in GIVEN_ROLES:
        if role in roles:
            listed += [name for name in _COMMANDS[role] if name not in listed]
    by_right = [name for action, name in _BY_RIGHT.items() if rights.may_anywhere(person, action)]
    return [*listed, *by_right]


async def set_menu(session: AsyncSession, person: Person, now: datetime) -> None:
    """Enqueue the person's own command menu (Bot API: setMyCommands, scope chat)."""
    body = {
        "commands": _described(person.locale, commands(person)),
        "scope": {"type": "chat", "chat_id": person.chat_id},
    }
    await enqueue(
        session,
        "setMyCommands",
        body,
        chat_id=person.chat_id,
        person_id=person.id,
        now=now,
        sending=NOTICE,
    )


async def set_everybodys_menu(session: AsyncSession, now: datetime) -> None:
    """Enqueue the menu of those who have none of their own, in every language.

    Bot API: `language_code` is ISO 639-1; without one it is for all other languages.
    """
    for locale in texts.locales():
        body: dict[str, Any] = {"commands": _described(locale, _COMMANDS[Role.RESIDENT])}
        if locale != texts.FALLBACK:
            body["language_code"] = locale.split("-")[0]
        await enqueue(session, "setMyCommands", body, chat_id=0, now=now, sending=NOTICE)


async def on_locale_changed(session: AsyncSession, fact: LocaleChanged, now: datetime) -> None:
    """Write the commands in the language in which they are addressed now."""
    if fact.person.is_reachable:
        await set_menu(session, fact.person, now)


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Remove the commands of a role that was taken away."""
    if fact.person.is_reachable:
        await set_menu(session, fact.person, now)


def _described(locale: str, names: tuple[str, ...] | list[str]) -> list[dict[str, str]]:
    return [
        {"command": name, "description": texts.plain(locale, f"command-{name}")} for name in names
    ]
