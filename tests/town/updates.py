"""Raw updates as Telegram sends them, without their update id."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

Json = dict[str, Any]
BOT: Json = {"id": 42, "is_bot": True, "first_name": "Weft"}
STICKER: Json = {
    "sticker": {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 9,
        "height": 9,
        "is_animated": False,
        "is_video": False,
    }
}


@dataclass(frozen=True)
class Account:
    """Somebody's account. `language`: their phone's, if Telegram tells it."""

    id: int
    name: str
    language: str | None = "en"

    @property
    def user(self) -> Json:
        user: Json = {"id": self.id, "is_bot": False, "first_name": self.name}
        return user | ({"language_code": self.language} if self.language else {})

    @property
    def chat(self) -> Json:
        return {"id": self.id, "type": "private", "first_name": self.name}


def message(by: Account, number: int, at: datetime, **content: Any) -> Json:
    """Return a message of theirs to the bot, in which a command is marked as one."""
    words = content.get("text", "")
    if words.startswith("/"):
        length = len(words.split()[0])
        content.setdefault("entities", [{"type": "bot_command", "offset": 0, "length": length}])
    head = {"message_id": number, "date": int(at.timestamp()), "chat": by.chat, "from": by.user}
    return head | content


def of_bot(to: Account, number: int, at: datetime, text: str = "x") -> Json:
    """Return a message of the bot in their chat."""
    return message(to, number, at) | {"from": BOT, "text": text or "x"}


def edit(by: Account, number: int, at: datetime, **content: Any) -> Json:
    stamp = int(at.timestamp())
    return {"edited_message": message(by, number, at, **content) | {"edit_date": stamp}}


def tap(by: Account, query_id: str, data: str, under: Json) -> Json:
    """`under`: the message that has the button."""
    query = {
        "id": query_id,
        "from": by.user,
        "chat_instance": "1",
        "data": data,
        "message": under,
    }
    return {"callback_query": query}


def membership(by: Account, at: datetime, status: str) -> Json:
    """`status`: "kicked" when they block the bot, "member" when they let it in again."""
    member, kicked = {"status": "member"}, {"status": "kicked", "until_date": 0}
    before, after = (member, kicked) if status == "kicked" else (kicked, member)
    about = {
        "chat": by.chat,
        "from": by.user,
        "date": int(at.timestamp()),
        "old_chat_member": {"user": BOT} | before,
        "new_chat_member": {"user": BOT} | after,
    }
    return {"my_chat_member": about}


def photo(name: str = "p") -> Json:
    """`name`: the file's id."""
    return {"photo": [{"file_id": name, "file_unique_id": name, "width": 9, "height": 9}]}
