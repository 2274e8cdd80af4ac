"""Turns on aiogram: an update of the inbox becomes a person, a handler and its effects.

Handlers take the event, their button's payload (`tap`) and the `turn`. The Bot that aiogram sees
raises on any network call: handlers can only enqueue.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, NoReturn

from aiogram import Bot, Dispatcher
from aiogram.types import CallbackQuery, Message, TelegramObject, Update, User
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import Detection
from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.settings import Settings
from bot.spine.db.context import context_of
from bot.spine.dialogue import Dialogue
from bot.spine.inbox.model import chat_of, id_in
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.say import ALERT, answer_tap, outbox_ids_of, say
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from handlers.danger import danger_first
from handlers.nameless import House, hear_nameless
from handlers.relay.plain_words import plain_words_first
from handlers.relay.talk import reply_passes_forms
from handlers.routers import ROUTERS
from handlers.turns.commands import with_plain_command
from handlers.turns.dialogue import Forms, Place
from handlers.turns.states import is_form
from handlers.turns.turn import Turn

Raw = dict[str, Any]
"""An update as Telegram sent it."""
Handle = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class NetworkInTurn(RuntimeError):
    """A handler tried to call Telegram: messages go through the outbox."""


class TurnBot(Bot):
    """The bot inside a turn: an identity without a network."""

    async def __call__(self, method: Any, request_timeout: int | None = None) -> NoReturn:
        raise NetworkInTurn(f"{type(method).__name__} inside a turn: enqueue it in the outbox")


async def answer_every_tap(handle: Handle, event: CallbackQuery, data: dict[str, Any]) -> None:
    """Answer a tap with what its handler said, or by ending the spinner."""
    turn: Turn = data["turn"]
    await handle(event, data)
    if event.id not in context_of(turn.session).answered_taps:
        await answer_tap(turn.session, event.id, turn.person, now=turn.now)


async def remind_of_form(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Say that a form still waits: after a command in its middle, or when one closed above it."""
    turn: Turn = data["turn"]
    before = data["raw_state"]
    waiting = [before, turn.forms.step_beneath] if before else []
    await handle(event, data)
    now_open = turn.forms.step if before else None
    is_command = (event.text or "").startswith("/")
    is_waiting = now_open is not None and now_open in waiting and is_form(now_open)
    if is_waiting and (is_command or now_open != before):
        await turn.say("form-still-open")


@cache
def dispatcher() -> Dispatcher:
    """Return aiogram's dispatcher with all routers; a router belongs to one, so it is made once."""
    made = Dispatcher(disable_fsm=True)
    # The first is outermost. Danger and *cancel* go before any form. A late note comes after the
    # reminder, which must still see the form that closes, to name the one beneath it. A plain word
    # for a command comes last: within a form it is an answer.
    around_messages: tuple[Any, ...] = (
        reply_passes_forms,
        danger_first,
        remind_of_form,
        plain_words_first,
    )
    for around in around_messages:
        made.message.outer_middleware(around)
    around_taps: Any = answer_every_tap
    made.callback_query.outer_middleware(around_taps)
    made.include_routers(*ROUTERS)
    return made


def allowed_updates() -> list[str]:
    """List the kinds of updates for which there are handlers (Bot API, getUpdates)."""
    return sorted(dispatcher().resolve_used_update_types())


@dataclass
class Loaded:
    """What a group of updates is about.

    Its people by Telegram id, their dialogues, and the outbox ids of the messages under which
    they tapped, by chat and message id.
    """

    people: dict[int, Person]
    dialogues: dict[Place, Dialogue]
    tapped: dict[tuple[int, int], int]


class Turns:
    """What the runner calls (bot.spine.inbox.runner.Turns)."""

    def __init__(
        self, settings: Settings, detector: Detection, *, bot_id: int, username: str
    ) -> None:
        self._settings, self._detector = settings, detector
        self._bot = TurnBot(f"{bot_id}:turn")
        self._kinds = frozenset(allowed_updates())
        self.set_username(username)

    def set_username(self, username: str) -> None:
        """Take the bot's name, which commands and links may carry (/help@WeftBot)."""
        # Or aiogram would ask Telegram for it.
        self._bot._me = User(id=self._bot.id, is_bot=True, first_name=username, username=username)
        self._username = username

    async def load(self, session: AsyncSession, updates: Sequence[Raw]) -> Loaded:
        """Read the people of these updates, where they stand in forms, and what they tapped."""
        ids = [user["id"] for update in updates if (user := _user(update))]
        taps = {place for update in updates if (place := _tapped(update)) is not None}
        loaded = Loaded({}, {}, await outbox_ids_of(session, taps))
        for person, dialogue in await directory.with_dialogues(session, ids):
            loaded.people[person.chat_id] = person
            if dialogue is not None:
                loaded.dialogues[dialogue.chat_id, dialogue.user_id] = dialogue
        return loaded

    async def turn(self, session: AsyncSession, update: Raw, now: datetime, loaded: Loaded) -> None:
        """Do one update. Raises Refused when the person may not; anything else is a bug."""
        kind = next((kind for kind in update if kind in self._kinds and update[kind]), None)
        person = await self._person(session, update, now, loaded)
        if kind == "message" and person is None:
            house = House(self._settings, self._detector, self._username)
            await hear_nameless(session, update[kind], house, now=now)
        if kind is None or person is None:
            return
        said = with_plain_command(update[kind]) if kind == "message" else update[kind]
        body = {"update_id": update["update_id"], kind: said}
        parsed = Update.model_validate(body, context={"bot": self._bot})
        place = chat_of(update) or person.chat_id, person.chat_id
        turn = Turn(
            session=session,
            person=person,
            now=now,
            said_at=_said_at(update[kind], now),
            event=parsed.event,
            forms=Forms(session, place, loaded.dialogues.get(place), now),
            settings=self._settings,
            detector=self._detector,
            bot_username=self._username,
            tapped=loaded.tapped.get(_tapped(update) or (0, 0)),
        )
        await dispatcher().feed_update(self._bot, parsed, turn=turn, raw_state=turn.forms.step)

    async def refuse(
        self, session: AsyncSession, update: Raw, refused: Refused, now: datetime
    ) -> None:
        """Say why not."""
        person = await self._person(session, update, now, await self.load(session, [update]))
        if person is None:
            return
        if query_id := _query_id(update):
            await answer_tap(
                session,
                query_id,
                person,
                refused.text_id,
                refused.args_for_text,
                now=now,
                alert=True,
            )
        else:
            await say(session, person, Screen(refused.text_id, refused.args_for_text), now=now)

    async def poisoned(self, session: AsyncSession, update: Raw, now: datetime) -> None:
        """Tell the person that this update failed, and the admins."""
        person = await self._person(session, update, now, await self.load(session, [update]))
        args = {"number": str(update["update_id"])}
        if person is not None:
            if query_id := _query_id(update):
                await answer_tap(session, query_id, person, now=now)
            await say(session, person, Screen("turn-poisoned", args), now=now)
        for admin in await roles.holders(session, Role.ADMIN, None):
            await say(session, admin, Screen("poison-seen", args), now=now, sending=ALERT)

    async def _person(
        self, session: AsyncSession, update: Raw, now: datetime, loaded: Loaded
    ) -> Person | None:
        user = _user(update)
        if user is None or user.get("is_bot") or _is_of_channel(update):
            return None
        known = loaded.people.get(user["id"])
        person = await directory.meet(
            session,
            user,
            known,
            now=now,
            house_locale=self._settings.language,
            in_private=chat_of(update) == user["id"],
        )
        loaded.people[user["id"]] = person
        return person


def _user(update: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the User who caused an update; None where there is none, or none with an id."""
    for kind, body in update.items():
        if kind != "update_id" and isinstance(body, dict):
            user = body.get("from") or body.get("user")
            return user if id_in(user) > 0 else None
    return None


def _is_of_channel(update: Mapping[str, Any]) -> bool:
    """Tell whether Telegram itself brought a channel's post into its group."""
    message = update.get("message")
    return isinstance(message, dict) and bool(message.get("is_automatic_forward"))


def _query_id(update: Mapping[str, Any]) -> str | None:
    """Return the id of a tap that is to be answered."""
    query = update.get("callback_query")
    query_id = query.get("id") if isinstance(query, dict) else None
    return query_id if isinstance(query_id, str) else None


def _tapped(update: Mapping[str, Any]) -> tuple[int, int] | None:
    """Name the message (chat and message id) whose button was tapped, while Telegram has it."""
    query = update.get("callback_query")
    message = query.get("message") if isinstance(query, dict) else None
    if not isinstance(message, dict):
        return None
    chat_id, message_id = chat_of(update), message.get("message_id")
    return (chat_id, message_id) if chat_id and is_whole(message_id) else None


def _said_at(body: dict[str, Any], now: datetime) -> datetime:
    """Read when the person wrote; never later than now. A tap carries no time: now."""
    stamp = body.get("edit_date") or body.get("date")
    return min(datetime.fromtimestamp(stamp, UTC), now) if stamp else now
