"""Act as people do: write, edit, tap, react, block. Each act makes the update of Telegram."""

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from sandbox import entities
from sandbox.entities import EntityError
from sandbox.errors import ControlError
from sandbox.keyboards import ACTIONS
from sandbox.methods.chats import member_object
from sandbox.methods.common import CAPTION_LIMIT, TEXT_LIMIT, external, origin_of, shallow
from sandbox.methods.reactions import plain
from sandbox.model import Chat, Json, Message, Person
from sandbox.world import Query, World

START_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
NO_CONTENT = frozenset(
    [
        "message_id",
        "from",
        "chat",
        "date",
        "edit_date",
        "message_thread_id",
        "is_topic_message",
        "reply_to_message",
        "quote",
        "external_reply",
        "forward_origin",
        "reply_markup",
        "media_group_id",
        "has_protected_content",
    ]
)


def chat_for(world: World, person: Person, chat_id: int | None) -> Chat:
    """Return the chat that a person acts in, their private one if none is named.

    Raises ControlError.
    """
    chat = world.chats.get(person.id if chat_id is None else chat_id)
    if chat is None:
        raise ControlError(404, f"no chat has the id {chat_id}")
    if chat.person is None and chat.members.get(person.id, "left") in ("left", "kicked"):
        raise ControlError(403, f"person {person.id} is not a member of chat {chat.id}")
    if chat.person is not None and chat.person is not person:
        raise ControlError(403, f"chat {chat.id} is not person {person.id}'s")
    return chat


def message_for(chat: Chat, message_id: int) -> Message:
    """Return a message that the people in the chat see. Raises ControlError."""
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise ControlError(404, f"there is no message {message_id} in chat {chat.id}")
    return message


def check_can_write(chat: Chat, person: Person) -> None:
    """Raise ControlError if the person cannot write into the chat."""
    if person.deactivated:
        raise ControlError(409, f"person {person.id}'s account is deleted")
    if chat.person is person and person.blocked:
        raise ControlError(409, f"person {person.id} has blocked the bot: unblock first")
    if chat.migrated_to is not None:
        raise ControlError(409, f"chat {chat.id} was upgraded to {chat.migrated_to}")


def rich(text: str, given: Any, limit: int) -> tuple[str, list[Json]]:
    """Return a person's text, trimmed, with its entities. Raises ControlError."""
    kept: list[Json] = list(given or [])
    try:
        kept = entities.completed(text, kept)
    except EntityError as error:
        raise ControlError(400, str(error)) from None
    text, kept = entities.trim(text, kept)
    if not text:
        raise ControlError(400, "the text is empty")
    if entities.utf16_len(text) > limit:
        raise ControlError(400, f"the text is longer than {limit}")
    return text, kept


def text_content(text: str, given: Any) -> Json:
    """Return the content of a person's text message. Raises ControlError."""
    text, found = rich(text, given, TEXT_LIMIT)
    return {"text": text, "entities": found} if found else {"text": text}


def caption_content(text: str | None, given: Any) -> Json:
    """Return a person's caption, empty if there is none. Raises ControlError."""
    if not text or not text.strip():
        return {}
    text, found = rich(text, given, CAPTION_LIMIT)
    return {"caption": text, "caption_entities": found} if found else {"caption": text}


def head_for(world: World, chat: Chat, about: Json) -> Json:
    """Return reply and quote of the control API's `{reply_to, quote, reply_chat}`.

    Raises ControlError.
    """
    reply_to = about.get("reply_to")
    if reply_to is None:
        return {}
    home = chat
    if about.get("reply_chat") is not None:
        home = world.chats.get(int(about["reply_chat"]), chat)
    target = message_for(home, int(reply_to))
    head: Json = {"external_reply": external(target, world)}
    if home is chat:
        head = {"reply_to_message": shallow(target)}
    quote = about.get("quote")
    if quote:
        body = target.data.get("text") or target.data.get("caption") or ""
        at = body.find(str(quote))
        if at < 0:
            raise ControlError(400, "the quote does not stand in the message")
        position = entities.utf16_len(body[:at])
        head["quote"] = {"text": str(quote), "position": position, "is_manual": True}
    return head


def thread_for(chat: Chat, about: Json) -> int | None:
    """Return the topic that a person writes into; None is General or none. Raises ControlError."""
    thread = about.get("thread")
    if thread is None and about.get("reply_to") is not None and about.get("reply_chat") is None:
        thread = message_for(chat, int(about["reply_to"])).data.get("message_thread_id")
    if thread is None or int(thread) == 1:
        return None
    topic = chat.topics.get(int(thread))
    if topic is None:
        raise ControlError(404, f"there is no topic {thread} in chat {chat.id}")
    if topic.closed:
        raise ControlError(409, f"topic {thread} is closed")
    return topic.id


def put(
    world: World, person: Person, chat: Chat, content: Json, about: Json
) -> tuple[int, int | None]:
    """Put a person's message into the chat; return message id and update id (None if not wanted).

    Raises ControlError.
    """
    check_can_write(chat, person)
    head = head_for(world, chat, about)
    if isinstance(about.get("forward_origin"), dict):
        head["forward_origin"] = about["forward_origin"]
    thread = thread_for(chat, about)
    if chat.person is person:
        person.started = True
    message = world.post(chat, person.id, content, thread=thread, head=head)
    return message.id, raise_message(world, chat, "message", message.data)


def raise_message(world: World, chat: Chat, kind: str, data: Json) -> int | None:
    """Queue an update with a message; return its id, None if the bot does not see the chat."""
    if chat.person is None and chat.bot_status in ("left", "kicked"):
        return None
    return world.send_update(kind, data, chat.id)


def say(world: World, person: Person, about: Json) -> Json:
    """Send a text; return message id and update id. Raises ControlError."""
    chat = chat_for(world, person, about.get("chat"))
    content = text_content(str(about.get("text") or ""), about.get("entities"))
    message_id, update_id = put(world, person, chat, content, about)
    return {"message_id": message_id, "update_id": update_id}


def open_link(world: World, person: Person, link: str) -> Json:
    """Tap or scan a deep link: unblock the bot and press START. Raises ControlError."""
    payload = start_payload(world, link)
    if person.blocked:
        set_blocked(world, person, blocked=False)
    text = f"/start {payload}" if payload else "/start"
    return say(world, person, {"text": text})


def start_payload(world: World, link: str) -> str:
    """Return the payload of a deep link of this bot. Raises ControlError."""
    parts = urlsplit(link if "://" in link or link.startswith("tg:") else "https://" + link)
    query = parse_qs(parts.query)
    if parts.scheme == "tg":
        name = query.get("domain", [""])[0]
    elif (parts.hostname or "").lower() in ("t.me", "telegram.me", "telegram.dog"):
        name = parts.path.strip("/")
    else:
        raise ControlError(400, f"not a link of Telegram: {link}")
    if name.lower() != str(world.bot["username"]).lower():
        raise ControlError(404, f"the link is for {name!r}, not for {world.bot['username']}")
    payload = query.get("start", [""])[0]
    if payload and not START_PAYLOAD.fullmatch(payload):
        raise ControlError(400, "a start payload is 1 to 64 of A-Z a-z 0-9 _ -")
    return payload


def edit(world: World, person: Person, about: Json) -> Json:
    """Edit a message of one's own; return the update id. Raises ControlError."""
    chat = chat_for(world, person, about.get("chat"))
    message = message_for(chat, int(about.get("message_id") or 0))
    check_can_write(chat, person)
    if message.sender != person.id:
        raise ControlError(403, "only own messages can be edited")
    data = dict(message.data)
    if about.get("text") is not None:
        if "text" not in data:
            raise ControlError(400, "the message has no text")
        data.pop("entities", None)
        data |= text_content(str(about["text"]), about.get("entities"))
    elif "caption" in about:
        if "text" in data:
            raise ControlError(400, "the message has a text, no caption")
        data.pop("caption", None)
        data.pop("caption_entities", None)
        data |= caption_content(about["caption"], about.get("entities"))
    elif about.get("latitude") is not None and "location" in data:
        place = {"latitude": float(about["latitude"]), "longitude": float(about["longitude"])}
        data["location"] = data["location"] | place
    else:
        raise ControlError(400, "neither text nor caption given")
    message.edited = world.clock.stamp()
    message.data = data | {"edit_date": message.edited}
    world.changed_message(chat, message)
    return {"update_id": raise_message(world, chat, "edited_message", message.data)}


def delete(world: World, person: Person, about: Json) -> Json:
    """Delete a message for everybody, without an update to the bot. Raises ControlError."""
    chat = chat_for(world, person, about.get("chat"))
    message = message_for(chat, int(about.get("message_id") or 0))
    if message.sender != person.id and chat.person is None:
        raise ControlError(403, "only own messages can be deleted in a group")
    message.deleted = True
    world.changed_message(chat, message)
    return {"deleted": True}


def react(world: World, person: Person, about: Json) -> Json:
    """Set a reaction, or remove it (`emoji` null); return update ids. Raises ControlError."""
    chat = chat_for(world, person, about.get("chat"))
    message = message_for(chat, int(about.get("message_id") or 0))
    check_can_write(chat, person)
    old = message.reactions.get(person.id, [])
    emoji = about.get("emoji")
    new: list[Json] = [{"type": "emoji", "emoji": plain(str(emoji))}] if emoji else []
    if new:
        message.reactions[person.id] = new
    else:
        message.reactions.pop(person.id, None)
    world.changed_message(chat, message)
    update_id = None
    if chat.person is not None or chat.bot_status == "administrator":
        update: Json = {
            "chat": chat.chat(),
            "message_id": message.id,
            "user": person.user(),
            "date": world.clock.stamp(),
            "old_reaction": old,
            "new_reaction": new,
        }
        update_id = world.send_update("message_reaction", update, chat.id)
    edited_id = None
    if message.sender != world.bot_id:
        # The true server sends this update too, although the content is the same.
        unchanged = message.data | {"edit_date": world.clock.stamp()}
        edited_id = raise_message(world, chat, "edited_message", unchanged)
    return {"update_id": update_id, "edited_update_id": edited_id}


def find_button(message: Message, wanted: str) -> Json:
    """Return a button of an inline keyboard by its data, label or URL. Raises ControlError."""
    rows = message.data.get("reply_markup", {}).get("inline_keyboard", [])
    buttons: list[Json] = [button for row in rows for button in row]
    for key in ("callback_data", "text", "url"):
        for button in buttons:
            if button.get(key) == wanted:
                return button
    labels = [button["text"] for button in buttons]
    raise ControlError(404, f"message {message.id} has no button {wanted!r}; it has {labels}")


def tap(world: World, person: Person, about: Json) -> tuple[Query | None, Json]:
    """Tap a button; return the query to wait for, or None, and the answer so far.

    With `forged` the data is sent though no button has it. Raises ControlError.
    """
    chat = chat_for(world, person, about.get("chat"))
    message_id = int(about.get("message_id") or 0)
    forged = bool(about.get("forged"))
    # A phone that has not yet learned of a deletion still shows the message.
    message = chat.messages.get(message_id) if forged else None
    message = message or message_for(chat, message_id)
    check_can_write(chat, person)
    wanted = str(about.get("button") or "")
    button: Json = {"callback_data": wanted} if forged else find_button(message, wanted)
    if "callback_data" not in button:
        action = next(key for key in ACTIONS if key in button)
        value = button[action]
        url = value.get("url") if isinstance(value, dict) else None
        out: Json = {"answered": True, "text": None, "alert": False, "url": url, "action": action}
        if action == "url":
            out["url"] = value
        elif action == "copy_text":
            out["text"] = value.get("text")
        return None, out
    query = world.new_query(chat.id, person.id)
    gone: Json = {"chat": chat.chat(), "message_id": message.id, "date": 0}
    payload: Json = {
        "id": query.id,
        "from": person.user(),
        "message": gone if message.deleted else message.data,
        "chat_instance": str(7_000_000_000_000_000_000 + abs(chat.id) % 10**15),
        "data": button["callback_data"],
    }
    return query, {"update_id": world.send_update("callback_query", payload, chat.id)}


def forward(world: World, person: Person, about: Json) -> Json:
    """Forward a message; return message id and update id. Raises ControlError.

    `origin` is `user` (the default), `hidden_user`, `chat`, `channel`, or a whole `MessageOrigin`.
    """
    source = chat_for(world, person, about.get("from_chat"))
    message = message_for(source, int(about.get("message_id") or 0))
    chat = chat_for(world, person, about.get("chat"))
    content = {key: value for key, value in message.data.items() if key not in NO_CONTENT}
    origin = about.get("origin") or "user"
    shown = origin_of(message, world)
    if isinstance(origin, dict):
        shown = origin
    elif origin == "hidden_user":
        user = shown.get("sender_user", {})
        name = " ".join(user[key] for key in ("first_name", "last_name") if key in user)
        name = name or str(shown.get("sender_user_name") or "Somebody")
        shown = {"type": "hidden_user", "sender_user_name": name, "date": shown["date"]}
    elif origin == "chat":
        sender = source.chat()
        if source.person is not None:
            sender = {"id": -1_000_000_000_009, "type": "supergroup", "title": "Elsewhere"}
        shown = {"type": "chat", "sender_chat": sender, "date": shown["date"]}
    elif origin == "channel":
        channel = {"id": -1_000_000_000_008, "type": "channel", "title": "News"}
        shown = {
            "type": "channel",
            "chat": channel,
            "message_id": message.id,
            "date": shown["date"],
        }
    elif origin != "user":
        raise ControlError(400, f"unknown origin {origin!r}")
    given = {"thread": about.get("thread"), "forward_origin": shown}
    message_id, update_id = put(world, person, chat, content, given)
    return {"message_id": message_id, "update_id": update_id}


def set_blocked(world: World, person: Person, *, blocked: bool) -> Json:
    """Block the bot or unblock it; return the update id, None if nothing changed."""
    if person.blocked == blocked:
        return {"blocked": blocked, "update_id": None}
    chat = world.chats[person.id]
    old = member_object(world, chat, world.bot_id)
    person.blocked = blocked
    update_id = member_update(world, person, chat, old)
    world.touch(chat.id)
    return {"blocked": blocked, "update_id": update_id}


def member_update(world: World, person: Person, chat: Chat, old: Json) -> int | None:
    """Queue the update that the bot's own membership of a chat changed; return its id."""
    update: Json = {
        "chat": chat.chat(),
        "from": person.user(),
        "date": world.clock.stamp(),
        "old_chat_member": old,
        "new_chat_member": member_object(world, chat, world.bot_id),
    }
    return world.send_update("my_chat_member", update, chat.id)


def set_member(world: World, chat: Chat, person: Person, *, inside: bool) -> None:
    """Let somebody join or leave: a service message, and `chat_member` if the bot is an admin."""
    if (chat.members.get(person.id, "left") not in ("left", "kicked")) is inside:
        return
    old = member_object(world, chat, person.id)
    chat.members[person.id] = "member" if inside else "left"
    user = person.user()
    content: Json = {"new_chat_members": [user]} if inside else {"left_chat_member": user}
    message = world.post(chat, person.id, content)
    raise_message(world, chat, "message", message.data)
    if chat.bot_status == "administrator":
        update: Json = {
            "chat": chat.chat(),
            "from": user,
            "date": world.clock.stamp(),
            "old_chat_member": old,
            "new_chat_member": member_object(world, chat, person.id),
        }
        world.send_update("chat_member", update, chat.id)
