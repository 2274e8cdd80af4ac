"""The state of the local Telegram: people, chats, messages, and updates for the bot."""

import itertools
from collections import deque
from dataclasses import dataclass
from random import Random
from typing import Any

from sandbox.clock import Clock
from sandbox.errors import ControlError
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.limits import Limits
from sandbox.model import ADMIN_RIGHTS, Chat, Json, Message, Person
from sandbox.signals import Signal
from sandbox.updates import Updates

DEFAULT_TOKEN = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
CALLS_KEPT = 200_000
QUERIES_KEPT = 50_000
QUERY_SECONDS = 900
"""Sandbox time after which a tap is too old to be answered."""


@dataclass(slots=True)
class Query:
    """A tap that waits for its answer."""

    id: str
    chat: int
    person: int
    date: float
    answer: Json | None = None
    answered: Signal | None = None


@dataclass(slots=True)
class Call:
    """One Bot API call; the answer is None if none was given."""

    n: int
    time: float
    method: str
    parameters: dict[str, str]
    answer: bytes | None


@dataclass(slots=True)
class Webhook:
    """The address that updates are delivered to, and the last error there."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    ip_address: str = ""
    has_certificate: bool = False
    error_date: int = 0
    error_message: str = ""
    set_at: float = -10.0


class World:
    """One bot, its people, groups, messages, files and updates."""

    def __init__(
        self,
        token: str = DEFAULT_TOKEN,
        bot_username: str = "WeftDemoBot",
        *,
        limits: bool = False,
        seed: int = 7,
    ) -> None:
        self.token = token
        self.bot: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Weft",
            "username": bot_username,
        }
        self.clock = Clock()
        self.faults = Faults()
        self.updates = Updates(self.faults)
        self.webhook = Webhook()
        self.files = Files()
        self.limits = Limits() if limits else None
        self.random = Random(seed)
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.commands: dict[tuple[str, str], list[Json]] = {}
        """Commands by (scope as text, language code)."""
        self.texts: dict[tuple[str, str], str] = {}
        """Texts by (name | description | short_description, language code)."""
        self.menu_button: Json = {"type": "commands"}
        self.posters: list[Json] = []
        """{label, link} of the QR codes on walls, for the page."""
        self.calls: deque[Call] = deque(maxlen=CALLS_KEPT)
        self.call_count = 0
        self.activity = 0
        """Grows with every update, and with the begin and end of every call but a poll."""
        self.in_flight = 0
        self.version = 0
        self.changes: deque[tuple[int, int]] = deque(maxlen=10_000)
        self.changed = Signal()
        self._private_ids = itertools.count(1)
        self._person_ids = itertools.count(5_000_001)
        self._group_ids = itertools.count(1_000_001)
        self._query_ids = itertools.count(4_000_000_000_000_001)

    @property
    def bot_id(self) -> int:
        """Return the bot's id, the number before the colon of its token."""
        return int(self.bot["id"])

    # People and chats

    def add_person(
        self,
        first_name: str,
        *,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        person_id: int | None = None,
        started: bool = True,
    ) -> Person:
        """Add a person with a phone, and their private chat with the bot. Raises ControlError."""
        if person_id is None:
            person_id = next(i for i in self._person_ids if i not in self.people)
        elif person_id <= 0:
            raise ControlError(400, "a person's id is a positive number")
        elif person_id in self.people or person_id == self.bot_id:
            raise ControlError(409, f"there is somebody with the id {person_id}")
        person = Person(person_id, first_name, last_name, username, language_code, started=started)
        self.people[person_id] = person
        self.chats[person_id] = Chat(
            person_id, "private", person=person, members={person_id: "member"}
        )
        self.touch(person_id)
        return person

    def add_group(
        self,
        title: str,
        members: list[int],
        *,
        forum: bool = False,
        rights: dict[str, bool] | None = None,
        basic: bool = False,
        group_id: int | None = None,
    ) -> Chat:
        """Add a group with the bot as a member, or as an administrator if rights are given.

        The first of `members` is the creator. Raises ControlError.
        """
        for member in members:
            self.person(member)
        number = next(self._group_ids)
        chat_id = group_id or (-number if basic else -1_000_000_000_000 - number)
        if chat_id in self.chats:
            raise ControlError(409, f"there is a chat with the id {chat_id}")
        chat = Chat(chat_id, "group" if basic else "supergroup", title, forum=forum)
        # Message 1 is the creation of the group; so the topic General has the id 1.
        chat.last_id = 1
        for place, member in enumerate(members):
            chat.members[member] = "member" if place else "creator"
        if rights is not None:
            chat.bot_status = "administrator"
            chat.bot_rights = {right: bool(rights.get(right, False)) for right in ADMIN_RIGHTS}
            chat.bot_rights["can_manage_chat"] = True
        self.chats[chat_id] = chat
        self.touch(chat_id)
        return chat

    def person(self, person_id: int) -> Person:
        """Return a person by id. Raises ControlError."""
        try:
            return self.people[person_id]
        except KeyError:
            raise ControlError(404, f"nobody has the id {person_id}") from None

    def user(self, user_id: int) -> Json:
        """Return the Bot API's `User` of a person or the bot. Raises KeyError."""
        return self.bot if user_id == self.bot_id else self.people[user_id].user()

    # Messages

    def next_message_id(self, chat: Chat) -> int:
        """Return the next number: private chats and basic groups share one row of numbers."""
        if chat.type == "supergroup":
            chat.last_id += 1
            return chat.last_id
        return next(self._private_ids)

    def post(
        self,
        chat: Chat,
        sender: int,
        content: Json,
        *,
        thread: int | None = None,
        head: Json | None = None,
    ) -> Message:
        """Put a message into a chat.

        `head` holds what is not content: reply, quote, forward origin.
        """
        data: Json = {"message_id": self.next_message_id(chat), "from": self.user(sender)}
        if thread is not None:
            data["message_thread_id"] = thread
            data["is_topic_message"] = True
        data["chat"] = chat.chat()
        data["date"] = self.clock.stamp()
        if (
            thread is not None
            and thread in chat.topics
            and not (head and "reply_to_message" in head)
        ):
            # In a topic, a message that is no reply carries the topic's first message.
            data["reply_to_message"] = chat.topics[thread].first
        if head:
            data.update(head)
        data.update(content)
        message = Message(data, sender, chat.id)
        chat.messages[message.id] = message
        self.changed_message(chat, message)
        return message

    def changed_message(self, chat: Chat, message: Message) -> None:
        """Note that a message was changed."""
        self.touch(chat.id)
        message.version = self.version

    def touch(self, chat_id: int) -> None:
        """Note that something in a chat changed, and wake those who wait for it."""
        self.version += 1
        self.changes.append((self.version, chat_id))
        self.changed.fire()
        chat = self.chats.get(chat_id)
        if chat is not None:
            chat.changed.fire()

    def send_update(self, kind: str, payload: Json, chat_id: int) -> int | None:
        """Queue an update; return its id, or None if the bot did not ask for this type."""
        self.activity += 1
        return self.updates.put(kind, payload, chat_id, self.clock.now())

    # Taps

    def new_query(self, chat_id: int, person_id: int) -> Query:
        """Make the query of a tap, which the bot has to answer."""
        query = Query(
            str(next(self._query_ids)), chat_id, person_id, self.clock.now(), answered=Signal()
        )
        self.queries[query.id] = query
        while len(self.queries) > QUERIES_KEPT:
            del self.queries[next(iter(self.queries))]
        return query

    def query_is_fresh(self, query: Query) -> bool:
        """Tell whether it may still be answered."""
        return self.clock.now() - query.date < QUERY_SECONDS

    # The log

    def log_call(self, method: str, parameters: dict[str, str], answer: bytes | None) -> None:
        """Log a Bot API call."""
        self.call_count += 1
        self.calls.append(Call(self.call_count, self.clock.now(), method, parameters, answer))

    def counters(self) -> dict[str, Any]:
        """Return the numbers of phones, chats, pending updates and calls."""
        return {
            "phones": len(self.people),
            "chats": len(self.chats),
            "pending_updates": len(self.updates),
            "calls": self.call_count,
        }
