"""People, chats, messages and files as the sandbox keeps them."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.signals import Signal

Json = dict[str, Any]

ADMIN_RIGHTS = [
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
    "can_manage_tags",
]


@dataclass(slots=True)
class Person:
    """Somebody with a phone."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    blocked: bool = False
    deactivated: bool = False
    started: bool = True
    """False: the bot may not write before the person does."""
    role: Any = None
    """For the page only, like `note`: a text, or texts by language."""
    note: Any = None

    def user(self) -> Json:
        """Return the Bot API's `User`."""
        out: Json = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        if self.last_name:
            out["last_name"] = self.last_name
        if self.username:
            out["username"] = self.username
        if self.language_code:
            out["language_code"] = self.language_code
        return out

    def view(self) -> Json:
        """Return the person as the control API shows them."""
        return {
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
            "blocked": self.blocked,
            "deactivated": self.deactivated,
            "started": self.started,
            "role": self.role,
            "note": self.note,
        }


@dataclass(slots=True)
class Message:
    """One message: the Bot API's `Message`, and what the bot does not see of it."""

    data: Json
    sender: int
    chat: int
    deleted: bool = False
    edited: int | None = None
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    keyboard: Json | None = None
    """The reply keyboard, its removal or the forced reply that came with the message."""
    version: int = 0
    """The world's version at its last change."""

    @property
    def id(self) -> int:
        """Return its number in the chat."""
        return int(self.data["message_id"])


@dataclass(slots=True)
class Topic:
    """A topic of a forum."""

    id: int
    name: str
    icon_color: int
    first: Json
    """The service message that opened it."""
    closed: bool = False
    icon: str | None = None


@dataclass(slots=True)
class Chat:
    """A private chat or a group."""

    id: int
    type: str
    title: str = ""
    person: Person | None = None
    members: dict[int, str] = field(default_factory=dict)
    """Status by the member's id."""
    forum: bool = False
    bot_status: str = "member"
    bot_rights: dict[str, bool] = field(default_factory=dict)
    topics: dict[int, Topic] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    last_id: int = 0
    migrated_to: int | None = None
    changed: Signal = field(default_factory=Signal)
    action: Json | None = None
    menu_button: Json | None = None
    pinned: list[int] = field(default_factory=list)

    def chat(self) -> Json:
        """Return the Bot API's `Chat`."""
        if self.person is not None:
            out: Json = {"id": self.id, "type": "private", "first_name": self.person.first_name}
            if self.person.last_name:
                out["last_name"] = self.person.last_name
            if self.person.username:
                out["username"] = self.person.username
            return out
        out = {"id": self.id, "type": self.type, "title": self.title}
        if self.forum:
            out["is_forum"] = True
        return out

    def may(self, right: str) -> bool:
        """Tell whether the bot is an administrator with this right."""
        return self.bot_status == "administrator" and self.bot_rights.get(right, False)


@dataclass(slots=True)
class StoredFile:
    """A file under one id. The id belongs to one kind of file and keeps its name."""

    file_id: str
    unique_id: str
    kind: str
    data: bytes
    size: int
    name: str
    mime: str
    path: str
    width: int = 0
    height: int = 0
    duration: int = 0
    extra: Json = field(default_factory=dict)
