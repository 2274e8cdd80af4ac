"""Edit the bot's own messages, and answer taps."""

import re

from sandbox.errors import bad
from sandbox.keyboards import Markup, markup
from sandbox.methods.common import (
    MEDIA_FIELDS,
    caption_content,
    caption_of,
    check_writable,
    find_chat,
    find_message,
    text_content,
)
from sandbox.methods.registry import method
from sandbox.model import Chat, Json, Message
from sandbox.params import Params
from sandbox.uploads import input_media
from sandbox.world import World

SAME = (
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
CAPTIONED = ("photo", "video", "animation", "document", "audio", "voice")
REPLACEABLE = ("text", "photo", "video", "animation", "document", "audio")
CONTENT = ("text", "entities", "link_preview_options")
CAPTION = ("caption", "caption_entities", "show_caption_above_media")


def _buttons(p: Params) -> Markup:
    """Return the new buttons. Raises ApiError for another kind of keyboard, which no edit gives."""
    keys = markup(p.text("reply_markup"))
    if keys.other is not None:
        raise bad("inline keyboard expected")
    return keys


def _target(world: World, p: Params) -> tuple[Chat, Message]:
    if p.has("inline_message_id"):
        raise bad("MESSAGE_ID_INVALID")
    message_id = p.integer("message_id")
    if not p.has("chat_id") and not message_id:
        raise bad("message identifier is not specified")
    chat = find_chat(world, p)
    message = find_message(chat, message_id, "edit")
    if (
        message.sender != world.bot_id
        or "forward_origin" in message.data
        or message.keyboard is not None
    ):
        # Telegram refuses to edit a message with a reply keyboard or a forced reply.
        raise bad("message can't be edited")
    check_writable(chat)
    return chat, message


def _without(data: Json, keys: tuple[str, ...]) -> Json:
    return {key: value for key, value in data.items() if key not in keys}


def _replace(world: World, chat: Chat, message: Message, new: Json, keys: Markup) -> Json:
    """Replace the message's data; without `reply_markup` the buttons go. Raises ApiError."""
    new = _without(new, ("reply_markup", "edit_date"))
    if keys.inline is not None:
        new["reply_markup"] = keys.inline
    if new == _without(message.data, ("edit_date",)):
        raise bad(SAME)
    if world.limits is not None:
        world.limits.check(chat.id)
    message.edited = world.clock.stamp()
    message.data = new | {"edit_date": message.edited}
    world.changed_message(chat, message)
    return message.data


@method("editMessageText")
def edit_message_text(world: World, p: Params) -> Json:
    """Replace the text."""
    content = text_content(world, p)
    keys = _buttons(p)
    chat, message = _target(world, p)
    if "text" not in message.data:
        raise bad("there is no text in the message to edit")
    return _replace(world, chat, message, _without(message.data, CONTENT) | content, keys)


@method("editMessageCaption")
def edit_message_caption(world: World, p: Params) -> Json:
    """Replace the caption, or remove it."""
    content = caption_of(world, p)
    keys = _buttons(p)
    chat, message = _target(world, p)
    if not any(key in message.data for key in CAPTIONED):
        raise bad("there is no caption in the message to edit")
    return _replace(world, chat, message, _without(message.data, CAPTION) | content, keys)


@method("editMessageMedia")
def edit_message_media(world: World, p: Params) -> Json:
    """Replace the file or the text by a file."""
    given = p.json("media", "input media")
    if given is None:
        raise bad('parameter "media" is required')
    content, caption = input_media(world, p, given)
    content = content | caption_content(world, *caption)
    keys = _buttons(p)
    chat, message = _target(world, p)
    if not any(key in message.data for key in REPLACEABLE):
        raise bad("there is no media in the message to edit")
    if "media_group_id" in message.data:
        _check_fits_album(message.data, content)
    gone = (*CONTENT, *CAPTION, *MEDIA_FIELDS, "has_media_spoiler")
    return _replace(world, chat, message, _without(message.data, gone) | content, keys)


def _check_fits_album(old: Json, new: Json) -> None:
    """Raise ApiError if an album would mix documents or music with anything else.

    Photos and videos may replace each other.
    """
    if "animation" in new:
        raise bad("message content type can't be used in an album")
    for kind in ("document", "audio"):
        if (kind in old) is not (kind in new):
            raise bad("can't change media type in the album")


@method("editMessageReplyMarkup")
def edit_message_reply_markup(world: World, p: Params) -> Json:
    """Replace the buttons, or remove them."""
    keys = _buttons(p)
    chat, message = _target(world, p)
    return _replace(world, chat, message, dict(message.data), keys)


@method("editMessageLiveLocation", "stopMessageLiveLocation")
def edit_live_location(world: World, p: Params) -> Json:
    """Move the bot's live location, or stop it if the call names no place."""
    keys = _buttons(p)
    chat, message = _target(world, p)
    location = message.data.get("location")
    if location is None or "live_period" not in location:
        raise bad("message can't be edited")
    latitude, longitude = p.number("latitude"), p.number("longitude")
    if latitude is None or longitude is None:
        location = {key: value for key, value in location.items() if key != "live_period"}
    else:
        location = location | {"latitude": latitude, "longitude": longitude}
    return _replace(world, chat, message, message.data | {"location": location}, keys)


def _opens_bot(world: World, url: str) -> bool:
    """Tell whether a link leads to the bot itself. Games aside, an answer may open no other."""
    link = re.match(
        r"(?:https?://(?:t|telegram)\.me/|tg://resolve\?domain=)(\w+)[?&]start=", url, re.IGNORECASE
    )
    return link is not None and link[1].lower() == str(world.bot["username"]).lower()


@method("answerCallbackQuery")
def answer_callback_query(world: World, p: Params) -> bool:
    """Answer a tap: once, with what its person is shown."""
    query = world.queries.get(p.text("callback_query_id"))
    if query is None or not world.query_is_fresh(query):
        raise bad("query is too old and response timeout expired or query ID is invalid")
    text = p.text("text")
    if len(text) > 200:
        raise bad("MESSAGE_TOO_LONG")
    if p.has("url") and not _opens_bot(world, p.text("url")):
        raise bad("URL_INVALID")
    if query.answer is None:
        query.answer = {
            "text": text or None,
            "alert": p.flag("show_alert"),
            "url": p.text("url") or None,
        }
        if query.answered is not None:
            query.answered.fire()
    return True
