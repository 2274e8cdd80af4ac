"""Functions that many methods need: for chats, messages, formatted texts, and sending."""

from typing import Any

from sandbox import entities
from sandbox.entities import EntityError
from sandbox.errors import ApiError, bad, forbidden
from sandbox.keyboards import Markup, markup
from sandbox.model import Chat, Json, Message
from sandbox.params import Params, to_int
from sandbox.world import World

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
DAYS_TO_DELETE = 48 * 3600


def find_chat(world: World, p: Params, name: str = "chat_id") -> Chat:
    """Return the chat that a parameter names. Raises ApiError."""
    value = p.text(name)
    if not value:
        raise bad(f"{name} is empty")
    # A @name finds public groups and channels, never a person; here there are none.
    chat = None if value.startswith("@") else world.chats.get(to_int(value))
    if chat is None:
        raise bad("chat not found")
    return chat


def check_writable(chat: Chat) -> None:
    """Raise ApiError where the bot may not write, in Telegram's words."""
    if chat.migrated_to is not None:
        raise ApiError(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            {"migrate_to_chat_id": chat.migrated_to},
        )
    person = chat.person
    if person is None:
        if chat.bot_status in ("kicked", "left"):
            verb = "was kicked from" if chat.bot_status == "kicked" else "is not a member of"
            raise forbidden(f"bot {verb} the {chat.type} chat")
    elif person.deactivated:
        raise forbidden("user is deactivated")
    elif person.blocked:
        raise forbidden("bot was blocked by the user")
    elif not person.started:
        raise forbidden("bot can't initiate conversation with a user")


def find_message(chat: Chat, message_id: int, act: str) -> Message:
    """Return a message that is not deleted. Raises ApiError, whose text has the verb `act`."""
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise bad(f"message to {act} not found")
    return message


def known_people(world: World, parsed: list[Json]) -> list[Json]:
    """Return parsed entities with whole users in mentions; drop unknown ones, as Telegram does."""
    out: list[Json] = []
    for one in parsed:
        if one["type"] == "text_mention":
            user_id = one["user"]["id"]
            if user_id != world.bot_id and user_id not in world.people:
                continue
            one = {**one, "user": world.user(user_id)}
        out.append(one)
    return out


def given_entities(world: World, text: str, given: Any) -> list[Json]:
    """Check the entities that a client sent and return them with whole users.

    Unlike in markup, nothing wrong is ignored: an entity beyond the text, a bad link or an unknown
    user refuse the whole message. Raises ApiError, EntityError.
    """
    if given is None:
        return []
    if not isinstance(given, list):
        raise bad("can't parse MessageEntity: expected an array")
    out: list[Json] = []
    for one in given:
        if not isinstance(one, dict):
            raise bad("can't parse MessageEntity: expected an object")
        for key in ("offset", "length"):
            if not isinstance(one.get(key), int):
                raise bad(f"can't parse MessageEntity: Can't find field \"{key}\"")
        if one.get("type") == "text_link":
            one = _given_link(one)
        if one.get("type") == "text_mention":
            one = {**one, "user": _given_user(world, one.get("user"))}
        out.append(one)
    entities.check_given(text, out)
    return out


def _given_link(one: Json) -> Json:
    url = one.get("url")
    if not isinstance(url, str):
        raise bad("can't parse MessageEntity: Can't find field \"url\"")
    link = entities.link(url)
    if link is None:
        other = "://" in url and not url.lower().startswith(
            ("http://", "https://", "tg://", "ton://")
        )
        why = "Unsupported URL protocol" if other else "Wrong HTTP URL"
        raise bad(f"entity URL '{url}' is invalid: {why}")
    return {**one, **link}


def _given_user(world: World, user: Any) -> Json:
    user_id = to_int(str(user.get("id"))) if isinstance(user, dict) else 0
    if user_id != world.bot_id and user_id not in world.people:
        raise bad("user not found")
    return world.user(user_id)


def format_text(world: World, text: str, parse_mode: str, given: Any) -> tuple[str, list[Json]]:
    """Return a text, trimmed, with its entities: parsed or given, and those that are detected.

    Raises ApiError.
    """
    try:
        if parse_mode and parse_mode.lower() != "none":
            text, kept = entities.parse(text, parse_mode)
            kept = known_people(world, kept)
        else:
            kept = given_entities(world, text, given)
        kept = entities.completed(text, kept)
    except EntityError as error:
        raise bad(str(error)) from None
    return entities.trim(text, kept)


def text_content(world: World, p: Params) -> Json:
    """Return the content of a text message. Raises ApiError."""
    text = p.text("text")
    if not text:
        raise bad("message text is empty")
    mode = p.text("parse_mode")
    given = None if mode else p.json("entities", "MessageEntities")
    text, found = format_text(world, text, mode, given)
    if entities.is_invisible(text):
        raise bad("text must be non-empty")
    if entities.utf16_len(text) > TEXT_LIMIT:
        raise bad("message is too long")
    out: Json = {"text": text}
    if found:
        out["entities"] = found
    preview = p.json("link_preview_options", "link preview options")
    if isinstance(preview, dict):
        fields = (
            "is_disabled",
            "url",
            "prefer_small_media",
            "prefer_large_media",
            "show_above_text",
        )
        preview = {key: preview[key] for key in fields if preview.get(key)}
        if preview:
            out["link_preview_options"] = preview
    elif p.flag("disable_web_page_preview"):
        out["link_preview_options"] = {"is_disabled": True}
    return out


def caption_content(world: World, text: str, mode: str, given: Any, above: bool = False) -> Json:
    """Return the caption's fields of a message, empty if there is none. Raises ApiError."""
    if not text:
        return {}
    text, found = format_text(world, text, mode, None if mode else given)
    if entities.utf16_len(text) > CAPTION_LIMIT:
        raise bad("message caption is too long")
    if not text:
        return {}
    out: Json = {"caption": text}
    if found:
        out["caption_entities"] = found
    if above:
        out["show_caption_above_media"] = True
    return out


def caption_of(world: World, p: Params) -> Json:
    """Return the fields of the caption in the call's own parameters. Raises ApiError."""
    given = p.json("caption_entities", "caption entities")
    flag = p.flag("show_caption_above_media")
    return caption_content(world, p.text("caption"), p.text("parse_mode"), given, flag)


def shallow(message: Message) -> Json:
    """Return a message as it is shown inside another: without the one that it replies to."""
    return {key: value for key, value in message.data.items() if key != "reply_to_message"}


def reply_head(world: World, p: Params, chat: Chat) -> tuple[Json, Message | None]:
    """Return the fields of a reply, and the message replied to if it is in this chat.

    Raises ApiError.
    """
    given = p.json("reply_parameters", "reply parameters")
    if given is None:
        if not p.has("reply_to_message_id"):
            return {}, None
        given = {
            "message_id": p.integer("reply_to_message_id"),
            "allow_sending_without_reply": p.flag("allow_sending_without_reply"),
        }
    if not isinstance(given, dict):
        raise bad("object expected as reply parameters")
    message_id = to_int(str(given.get("message_id") or 0))
    if message_id <= 0:
        return {}, None
    home = chat
    if given.get("chat_id") not in (None, "", chat.id, str(chat.id)):
        home = find_chat(world, Params({"chat_id": str(given["chat_id"])}))
    target = home.messages.get(message_id)
    if target is None or target.deleted:
        if given.get("allow_sending_without_reply") in (True, "true", 1):
            return {}, None
        raise bad("message to be replied not found")
    head: Json = {}
    if home is chat:
        head["reply_to_message"] = shallow(target)
    else:
        head["external_reply"] = external(target, world)
    quote = given.get("quote")
    if quote:
        head["quote"] = quote_of(world, target, str(quote), given)
    return head, target if home is chat else None


def quote_of(world: World, target: Message, quote: str, given: Json) -> Json:
    """Return a quotation, which must stand in the message replied to. Raises ApiError."""
    mode = str(given.get("quote_parse_mode") or "")
    text, found = format_text(world, quote, mode, given.get("quote_entities"))
    body = target.data.get("text") or target.data.get("caption") or ""
    at = body.find(text)
    if at < 0:
        raise bad("QUOTE_TEXT_INVALID")
    out: Json = {"text": text, "position": entities.utf16_len(body[:at]), "is_manual": True}
    kept = ("bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time")
    found = [one for one in found if one["type"] in kept]
    if found:
        out["entities"] = found
    return out


MEDIA_FIELDS = [
    "photo",
    "video",
    "animation",
    "document",
    "audio",
    "voice",
    "video_note",
    "sticker",
    "contact",
    "dice",
    "location",
    "poll",
    "venue",
]


def external(target: Message, world: World) -> Json:
    """Return the fields that are shown of a message replied to from another chat."""
    out: Json = {"origin": origin_of(target, world)}
    if target.chat < 0:
        out["chat"] = target.data["chat"]
        out["message_id"] = target.id
    for key in MEDIA_FIELDS:
        if key in target.data:
            out[key] = target.data[key]
    return out


def origin_of(message: Message, world: World) -> Json:
    """Return the `MessageOrigin` of a message that is forwarded."""
    if "forward_origin" in message.data:
        return dict(message.data["forward_origin"])
    return {"type": "user", "sender_user": world.user(message.sender), "date": message.data["date"]}


def find_thread(p: Params, chat: Chat, target: Message | None) -> int | None:
    """Return the topic to send into, if any. Raises ApiError."""
    wanted = p.integer("message_thread_id") if p.has("message_thread_id") else 0
    if wanted:
        topic = chat.topics.get(wanted)
        # Telegram refuses General's id here too, and any id in a private chat.
        if topic is None:
            raise bad("message thread not found")
    elif target is not None and target.data.get("is_topic_message"):
        topic = chat.topics.get(target.data["message_thread_id"])
    else:
        return None
    if topic is None:
        return None
    if topic.closed and not chat.may("can_manage_topics"):
        raise bad("TOPIC_CLOSED")
    return topic.id


def new_album(world: World) -> Json:
    """Return the field that makes messages one album."""
    return {"media_group_id": str(world.random.getrandbits(53) + 13_000_000_000_000_000)}


def send_all(
    world: World, p: Params, contents: list[Json], heads: list[Json] | None = None
) -> list[Message]:
    """Send several messages by one call: all or, if the call is refused, none. Raises ApiError."""
    sent: list[Message] = []
    for place, content in enumerate(contents):
        head = heads[place] if heads else None
        counts = 0 if place else len(contents)
        sent.append(send(world, p, content, head=head, read_markup=False, counts=counts))
    return sent


def send(
    world: World,
    p: Params,
    content: Json,
    *,
    head: Json | None = None,
    read_markup: bool = True,
    counts: int = 1,
) -> Message:
    """Put a message of the bot into the chat that the call names. Raises ApiError.

    The limits count it as `counts` messages.
    """
    keys = markup(p.text("reply_markup")) if read_markup else Markup(None, None)
    chat = find_chat(world, p)
    check_writable(chat)
    reply, target = reply_head(world, p, chat)
    thread = find_thread(p, chat, target)
    if world.limits is not None and counts:
        world.limits.check(chat.id, counts)
    whole = reply if head is None else reply | head
    if p.flag("protect_content"):
        whole["has_protected_content"] = True
    if keys.inline is not None:
        content = content | {"reply_markup": keys.inline}
    message = world.post(chat, world.bot_id, content, thread=thread, head=whole)
    message.keyboard = keys.other
    return message
