"""Show chats and messages as their people see them, for the control API."""

from typing import Any

from sandbox.files import FOLDERS
from sandbox.model import Chat, Json, Message
from sandbox.world import World


def message_view(world: World, message: Message) -> Json:
    """Return one message as docs/sandbox.md lists its fields."""
    data = message.data
    sender = data["from"]
    out: Json = {
        "message_id": message.id,
        "chat": message.chat,
        "date": data["date"],
        "from": {key: sender[key] for key in ("id", "is_bot", "first_name")},
        "text": data.get("text"),
        "caption": data.get("caption"),
        "entities": data.get("entities") or data.get("caption_entities") or [],
        "buttons": buttons(data),
        "reply_to": _reply_to(data),
        "quote": data["quote"]["text"] if "quote" in data else None,
        "thread": data.get("message_thread_id"),
        "media": media(data),
        "media_group": data.get("media_group_id"),
        "forward": data.get("forward_origin"),
        "edited": message.edited,
        "deleted": message.deleted,
        "reactions": [
            {"user_id": user_id, "emoji": one["emoji"]}
            for user_id, chosen in message.reactions.items()
            for one in chosen
        ],
        "keyboard": message.keyboard,
        "protected": data.get("has_protected_content", False),
        "version": message.version,
    }
    service = [key for key in data if key.startswith("forum_topic") or key in SERVICE]
    if service:
        out["service"] = {service[0]: data[service[0]]}
    return out


SERVICE = ("migrate_to_chat_id", "migrate_from_chat_id", "new_chat_members", "left_chat_member")


def _reply_to(data: Json) -> int | None:
    reply = data.get("reply_to_message")
    # Every message of a topic names the topic's first message, which is no reply.
    if reply is None or (reply.get("forum_topic_created") and data.get("is_topic_message")):
        return None
    return int(reply["message_id"])


def buttons(data: Json) -> list[list[Json]]:
    """Return the inline keyboard, row by row."""
    rows = data.get("reply_markup", {}).get("inline_keyboard", [])
    return [[_button(one) for one in row] for row in rows]


def _button(given: Json) -> Json:
    out = dict(given)
    if "callback_data" in out:
        out["data"] = out.pop("callback_data")
    return out


def media(data: Json) -> Json | None:
    """Return kind, name, size and so on of what is no text; None for a text."""
    for kind in ("animation", *FOLDERS):
        one: Any = data.get(kind)
        if one is None:
            continue
        if kind == "photo":
            one = one[-1]
        out: Json = {"kind": kind, "size": one.get("file_size"), "file_id": one["file_id"]}
        for key in ("file_name", "mime_type", "duration", "width", "height", "emoji"):
            if key in one:
                out[key] = one[key]
        return out
    for kind in ("venue", "location", "contact", "poll", "dice"):
        if kind in data:
            return {"kind": kind, **data[kind]}
    return None


def messages_view(
    world: World, chat: Chat, after: int, changed_after: int | None, limit: int | None
) -> list[Json]:
    """Return the messages after one, or those changed since a version, oldest first.

    With a `limit`, the newest of them.
    """
    shown: list[Message] = []
    for message in reversed(chat.messages.values()):
        if changed_after is None:
            if message.id <= after:
                break
        elif message.version <= changed_after:
            continue
        shown.append(message)
        if limit is not None and len(shown) >= limit:
            break
    return [message_view(world, message) for message in reversed(shown)]


def group_view(chat: Chat) -> Json:
    """Return a group as docs/sandbox.md lists its fields."""
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "forum": chat.forum,
        "members": list(chat.members),
        "bot_status": chat.bot_status,
        "rights": chat.bot_rights,
        "migrated_to": chat.migrated_to,
        "topics": [
            {"thread": topic.id, "name": topic.name, "closed": topic.closed}
            for topic in chat.topics.values()
        ],
    }


def commands_for(world: World, person_id: int, chat: Chat) -> list[Json]:
    """Return the commands that a person sees: of the nearest scope, in their language if it has it.

    Source: core.telegram.org/bots/api, "Determining list of commands".
    """
    if chat.person is not None:
        scopes = [f"chat:{chat.id}", "all_private_chats", "default"]
    else:
        scopes = [f"chat_member:{chat.id}:{person_id}"]
        if chat.members.get(person_id) in ("creator", "administrator"):
            scopes += [
                f"chat_administrators:{chat.id}",
                f"chat:{chat.id}",
                "all_chat_administrators",
            ]
        else:
            scopes += [f"chat:{chat.id}"]
        scopes += ["all_group_chats", "default"]
    language = (world.people[person_id].language_code or "").split("-")[0]
    for scope in scopes:
        for code in dict.fromkeys((language, "")):
            if world.commands.get((scope, code)):
                return world.commands[scope, code]
    return []
