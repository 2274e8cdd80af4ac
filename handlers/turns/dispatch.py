"""Turns on aiogram: an update of the inbox becomes a person, a handler and its effects.

Handlers get by name: `session`, `now` (aware, UTC), `said_at` (when the person wrote), `person`, and `state` for typed forms.
The Bot that aiogram sees raises on any network call, so handlers can only enqueue.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any, NoReturn

from aiogram import Bot
from aiogram.types import CallbackQuery, Message, TelegramObject, User
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import model as people
from bot.people.model import Person
from bot.spine import dialogue
from bot.spine.dialogue import Dialogue
from bot.spine.inbox.model import chat_of
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.refused import Refused
from handlers.relay.danger import danger_first
from handlers.relay.talk import reply_passes_forms
from handlers.routers import PREPARATIONS, ROUTERS
from handlers.turns.dialogue import beneath, dialogue_of
from handlers.turns.events import Events
from handlers.turns.prefetch import Group, is_talk
from handlers.turns.routing import Handle

Act = tuple[dict[str, Any], int]
"""An update, and the Telegram id of who made it."""


class NetworkInTurn(RuntimeError):
    """A handler tried to call Telegram: posts go through the outbox."""


class TurnBot(Bot):
    """The bot inside a turn: an identity without a network."""

    async def __call__(self, method: Any, request_timeout: int | None = None) -> NoReturn:
        raise NetworkInTurn(f"{type(method).__name__} inside a turn: enqueue it in the outbox")


async def answer_tap(handle: Handle, event: CallbackQuery, data: dict[str, Any]) -> None:
    """Every tap is answered: with what the handler said, or by ending the spinner."""
    await handle(event, data)
    if event.id not in data["session"].info.setdefault("answered", set()):
        await outbox.answer_tap(data["session"], event.id, now=data["now"], to=data["person"])


async def form_stays_open(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """A command in the middle of a form is answered, and the person is told that the form waits; so does one that waited beneath
    another."""
    state, before = data["state"], data.get("raw_state")
    waiting = [before, await beneath(state)] if before else []
    await handle(event, data)
    now_open = await state.get_state() if before else None
    is_command = (event.text or "").startswith("/")
    if now_open and now_open in waiting and (is_command or now_open != before):
        await outbox.say(data["session"], data["person"], "form-still-open", now=data["now"])


# What is done around the handlers of a kind, the first outermost.
_AROUND: dict[str, tuple[Callable[..., Awaitable[None]], ...]] = {
    "message": (reply_passes_forms, danger_first, form_stays_open),
    "callback_query": (answer_tap,),
}


async def _route(kind: str, event: TelegramObject, data: dict[str, Any]) -> None:
    """To the first router that takes it (docs/decisions/routers-without-a-dispatcher.md)."""
    for router in ROUTERS:
        if await router.take(kind, event, data):
            return


def allowed_updates() -> list[str]:
    """The kinds of updates for which there are handlers (Bot API, getUpdates: `allowed_updates`)."""
    return sorted({kind for router in ROUTERS for kind in router.resolve_used_update_types()})


def _handles() -> dict[str, Handle]:
    found: dict[str, Handle] = {}
    for kind in allowed_updates():
        handle: Handle = partial(_route, kind)
        for around in reversed(_AROUND.get(kind, ())):
            handle = partial(around, handle)
        found[kind] = handle
    return found


class Turns:
    """What the runner calls (bot.spine.runner.Turns)."""

    def __init__(
        self, *, bot_id: int, username: str, default_locale: str, zone: str, **settings: Any
    ) -> None:
        """`zone`: of times that belong to no area. `settings` are handed to the handlers that ask for them by name (such as `remind`)."""
        self._handles, self._default_locale = _handles(), default_locale
        self._bot = TurnBot(f"{bot_id}:turn")
        self._events = Events(self._bot)
        self._zone, self._settings = zone, settings
        self.be_called(username)

    def be_called(self, username: str) -> None:
        """The bot's name is this from now on."""
        # Or aiogram would ask Telegram for it, when a command names a bot (/help@WeftBot).
        self._bot._me = User(id=self._bot.id, is_bot=True, first_name=username, username=username)
        self._username = username

    async def prepare(
        self, session: AsyncSession, updates: Sequence[dict[str, Any]], now: datetime
    ) -> None:
        acts = [(update, user["id"]) for update in updates if (user := _user(update))]
        known, dialogues = await _who_acts(session, acts)
        if tapped := {place for update in updates if (place := _tapped(update))}:
            await outbox.preload_tapped(session, tapped)
        group = _group(acts, known, dialogues)
        for prepare in PREPARATIONS:
            await prepare(session, group, now)

    async def turn(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        kind = next((kind for kind in update if kind in self._handles), None)
        if kind is None:
            return  # nobody has a handler for it
        person = await self._person(session, update, now)
        if person is None:
            return
        event = self._events.event(kind, update[kind])
        at = await dialogue_of(
            session, chat_of(update) or person.chat_id, person.chat_id, bot=self._bot.id, now=now
        )
        data = {
            "bot": self._bot,
            "session": session,
            "now": now,
            "said_at": _said_at(update[kind], now),
            "person": person,
            "bot_username": self._username,
            "zone": self._zone,
            **at,
            **self._settings,
        }
        await self._handles[kind](event, data)

    async def refuse(
        self, session: AsyncSession, update: dict[str, Any], refused: Refused, now: datetime
    ) -> None:
        person = await self._person(session, update, now)
        if person is None:
            return
        if "callback_query" in update:
            await outbox.answer_tap(
                session,
                update["callback_query"]["id"],
                now=now,
                to=person,
                text_id=refused.text_id,
                args=refused.args_for_text,
                alert=True,
            )
        else:
            await outbox.say(session, person, refused.text_id, refused.args_for_text, now=now)

    async def poisoned(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        person = await self._person(session, update, now)
        number = str(update["update_id"])
        if "callback_query" in update and person is not None:
            await outbox.answer_tap(session, update["callback_query"]["id"], now=now, to=person)
        if person is not None:
            await outbox.say(session, person, "turn-poisoned", {"number": number}, now=now)
        for admin in await people.holders(session, people.Role.ADMIN, None):
            await outbox.say(
                session, admin, "poison-seen", {"number": number}, now=now, lane=Lane.ALERT
            )

    async def _person(
        self, session: AsyncSession, update: dict[str, Any], now: datetime
    ) -> Person | None:
        user = _user(update)
        if user is None or user.get("is_bot"):
            return None
        known = await people.who_acts(session, user["id"])
        return await people.meet(session, user, known, now=now, default_locale=self._default_locale)


def _user(update: dict[str, Any]) -> dict[str, Any] | None:
    for kind, body in update.items():
        if kind != "update_id" and isinstance(body, dict):
            found = body.get("from") or body.get("user")
            return found if isinstance(found, dict) else None
    return None


_PEOPLE_AND_DIALOGUES = people.OF_TELEGRAM.add_columns(Dialogue).outerjoin(
    Dialogue, Dialogue.user_id == Person.telegram_id
)


async def _who_acts(
    session: AsyncSession, acts: Sequence[Act]
) -> tuple[Mapping[int, Person | None], Mapping[dialogue.Place, Dialogue | None]]:
    """The people of a group and where they stand in forms, in one query; the session learns them."""
    known: dict[int, Person | None] = {user: None for _, user in acts}
    dialogues: dict[dialogue.Place, Dialogue | None] = {
        (chat_of(update), user): None for update, user in acts
    }
    found = await session.execute(_PEOPLE_AND_DIALOGUES, {"ids": known})
    for person, form in found:
        known[person.telegram_id] = person
        if form is not None and (form.chat_id, form.user_id) in dialogues:
            dialogues[form.chat_id, form.user_id] = form
    people.learn_who_acts(session, known)
    dialogue.learn(session, dialogues)
    return known, dialogues


def _group(
    acts: Sequence[Act],
    known: Mapping[int, Person | None],
    dialogues: Mapping[dialogue.Place, Dialogue | None],
) -> Group:
    taps, talk = [], []
    for update, user in acts:
        person = known.get(user)
        if person is None:
            continue
        if query := update.get("callback_query"):
            taps.append((person, query.get("data") or ""))
        elif "message" in update and is_talk(update["message"]):
            form = dialogues.get((chat_of(update), user))
            if form is None or form.state is None:
                talk.append(person)
    return Group(taps, talk)


def _tapped(update: dict[str, Any]) -> tuple[int, int] | None:
    """The message (chat, message id) under which this update's tap was, when Telegram still has it."""
    if "callback_query" not in update:
        return None
    message = (update["callback_query"] or {}).get("message") or {}
    chat, number = chat_of(update), message.get("message_id")
    return (chat, number) if chat and isinstance(number, int) else None


def _said_at(body: dict[str, Any], now: datetime) -> datetime:
    """When the person wrote: the message's own date, never later than now. A tap carries none: now."""
    stamp = body.get("edit_date") or body.get("date")
    return min(datetime.fromtimestamp(stamp, UTC), now) if stamp else now
