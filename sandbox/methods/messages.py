"""Send what is no file; copy, forward and delete messages."""

from itertools import pairwise
from typing import Any

from sandbox.errors import bad
from sandbox.methods.common import (
    DAYS_TO_DELETE,
    MEDIA_FIELDS,
    caption_of,
    check_writable,
    find_chat,
    find_message,
    format_text,
    new_album,
    origin_of,
    send,
    send_all,
    text_content,
)
from sandbox.methods.registry import method
from sandbox.model import Chat, Json, Message
from sandbox.params import Params
from sandbox.world import World

COPIED = [
    "text",
    "entities",
    "link_preview_options",
    "caption",
    "caption_entities",
    "show_caption_above_media",
    "has_media_spoiler",
    *MEDIA_FIELDS,
]


ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "record_audio",
        "upload_audio",
        "upload_document",
        "choose_sticker",
        "pick_up_location",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


@method("sendMessage")
def send_message(world: World, p: Params) -> Json:
    """Send a text."""
    return send(world, p, text_content(world, p)).data


def _location(p: Params) -> Json:
    latitude, longitude = p.number("latitude"), p.number("longitude")
    if latitude is None:
        raise bad("latitude is empty")
    if longitude is None:
        raise bad("longitude is empty")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad("wrong latitude or longitude specified")
    return {"latitude": latitude, "longitude": longitude}


@method("sendLocation")
def send_location(world: World, p: Params) -> Json:
    """Send a place on the map."""
    location = _location(p)
    accuracy = p.number("horizontal_accuracy")
    if accuracy:
        location["horizontal_accuracy"] = accuracy
    for key in ("live_period", "heading", "proximity_alert_radius"):
        if p.integer(key):
            location[key] = p.integer(key)
    return send(world, p, {"location": location}).data


@method("sendVenue")
def send_venue(world: World, p: Params) -> Json:
    """Send a place with name and address."""
    location = _location(p)
    venue: Json = {"location": location}
    for key in ("title", "address"):
        if not p.text(key).strip():
            raise bad(f"venue {key} must be non-empty")
        venue[key] = p.text(key)
    for key in ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type"):
        if p.has(key):
            venue[key] = p.text(key)
    return send(world, p, {"venue": venue, "location": location}).data


@method("sendContact")
def send_contact(world: World, p: Params) -> Json:
    """Send a phone number with a name."""
    contact: Json = {}
    for key, text in (("phone_number", "phone number"), ("first_name", "first name")):
        if not p.text(key).strip():
            raise bad(f"contact {text} must be non-empty")
        contact[key] = p.text(key)
    for key in ("last_name", "vcard"):
        if p.has(key):
            contact[key] = p.text(key)
    return send(world, p, {"contact": contact}).data


@method("sendDice")
def send_dice(world: World, p: Params) -> Json:
    """Send a dice, thrown at random."""
    emoji = p.text("emoji") or "🎲"
    sides = {"🎲": 6, "🎯": 6, "🎳": 6, "🏀": 5, "⚽": 5, "🎰": 64}.get(emoji.rstrip("\ufe0f"))
    if sides is None:
        raise bad("STICKER_EMOJI_INVALID")
    dice = {"emoji": emoji, "value": world.random.randint(1, sides)}
    return send(world, p, {"dice": dice}).data


def poll_object(world: World, question: str, options: list[str], **extra: Any) -> Json:
    """Make a `Poll` that nobody has answered."""
    return {
        "id": str(world.random.getrandbits(62)),
        "question": question,
        "options": [
            {"persistent_id": f"o{place}", "text": text, "voter_count": 0}
            for place, text in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": True,
        "members_only": False,
        **extra,
    }


@method("sendPoll")
def send_poll(world: World, p: Params) -> Json:
    """Send a question with answers to choose from."""
    question, _ = format_text(world, p.text("question"), p.text("question_parse_mode"), None)
    if not question:
        raise bad("poll question must be non-empty")
    if len(question) > 300:
        raise bad("poll question length must not exceed 300")
    given = p.json("options", "options")
    if not isinstance(given, list):
        raise bad("expected an Array of InputPollOption as options")
    options = [str(one.get("text", "")) if isinstance(one, dict) else str(one) for one in given]
    if not options:
        raise bad("poll must have at least 1 option")
    if len(options) > 12:
        raise bad("poll can't have more than 12 options")
    for option in options:
        if not option.strip():
            raise bad("poll options must be non-empty")
        if len(option) > 100:
            raise bad("poll options length must not exceed 100")
    extra: Json = {"allows_multiple_answers": p.flag("allows_multiple_answers")}
    if p.has("is_anonymous"):
        extra["is_anonymous"] = p.flag("is_anonymous")
    if p.text("type") == "quiz":
        right = p.json("correct_option_ids", "correct option ids")
        if right is None and p.has("correct_option_id"):
            right = [p.integer("correct_option_id")]
        extra |= {"type": "quiz", "correct_option_ids": right or [0]}
    return send(world, p, {"poll": poll_object(world, question, options, **extra)}).data


@method("stopPoll")
def stop_poll(world: World, p: Params) -> Json:
    """Close a poll of the bot."""
    chat = find_chat(world, p)
    message = chat.messages.get(p.integer("message_id"))
    if message is None or "poll" not in message.data or message.sender != world.bot_id:
        raise bad("message with poll to stop not found")
    poll: Json = message.data["poll"] | {"is_closed": True}
    message.data = message.data | {"poll": poll}
    world.changed_message(chat, message)
    return poll


@method("sendChatAction")
def send_chat_action(world: World, p: Params) -> bool:
    """Show "typing…" or another action to the chat."""
    chat = find_chat(world, p)
    action = p.text("action").lower()
    if action not in ACTIONS:
        raise bad("wrong parameter action in request")
    check_writable(chat)
    chat.action = {"action": action, "date": world.clock.stamp()}
    chat.changed.fire()
    return True


# Copying and forwarding


def _has_content(message: Message) -> bool:
    return any(key in message.data for key in ("text", *MEDIA_FIELDS))


def _copy_content(message: Message) -> Json:
    if not _has_content(message):
        raise bad("message can't be copied")
    return {key: message.data[key] for key in COPIED if key in message.data}


@method("copyMessage")
def copy_message(world: World, p: Params) -> Json:
    """Send the content of a message again, without its origin."""
    source = find_chat(world, p, "from_chat_id")
    message = find_message(source, p.integer("message_id"), "copy")
    content = _copy_content(message)
    if "caption" in p.values and "text" not in content:
        for key in ("caption", "caption_entities", "show_caption_above_media"):
            content.pop(key, None)
        content |= caption_of(world, p)
    return {"message_id": send(world, p, content).id}


@method("forwardMessage")
def forward_message(world: World, p: Params) -> Json:
    """Send a message again, with its origin."""
    source = find_chat(world, p, "from_chat_id")
    message = find_message(source, p.integer("message_id"), "forward")
    return _forward(world, p, message).data


def _forward(world: World, p: Params, message: Message) -> Message:
    head = {"forward_origin": origin_of(message, world)}
    return send(world, p, _copy_content(message), head=head, read_markup=False)


def message_ids(p: Params) -> list[int]:
    """Return the message ids that a call names. Raises ApiError."""
    given = p.json("message_ids", "message identifiers")
    if not isinstance(given, list):
        raise bad("expected an Array of message identifiers")
    if not given:
        raise bad("message identifiers are not specified")
    if len(given) > 100:
        raise bad("too many message identifiers specified")
    try:
        return [int(one) for one in given]
    except (TypeError, ValueError):
        raise bad("can't parse message identifiers") from None


def _many(world: World, p: Params, act: str) -> list[Message]:
    source = find_chat(world, p, "from_chat_id")
    wanted = message_ids(p)
    if any(after <= before for before, after in pairwise(wanted)):
        raise bad("message identifiers must be in a strictly increasing order")
    messages = [source.messages[one] for one in wanted if one in source.messages]
    messages = [one for one in messages if not one.deleted and _has_content(one)]
    if not messages:
        raise bad(f"there are no messages to {act}")
    return messages


def _several(world: World, p: Params, *, forward: bool) -> list[Json]:
    messages = _many(world, p, "forward" if forward else "copy")
    albums: dict[str, Json] = {}
    contents: list[Json] = []
    for message in messages:
        content = _copy_content(message)
        if not forward and p.flag("remove_caption"):
            content = {k: v for k, v in content.items() if not k.startswith("caption")}
        album = message.data.get("media_group_id")
        if album is not None:
            content = albums.setdefault(album, new_album(world)) | content
        contents.append(content)
    heads = [{"forward_origin": origin_of(one, world)} for one in messages] if forward else None
    return [{"message_id": one.id} for one in send_all(world, p, contents, heads)]


@method("copyMessages")
def copy_messages(world: World, p: Params) -> list[Json]:
    """Copy several messages, skipping those that cannot be copied; albums stay albums."""
    return _several(world, p, forward=False)


@method("forwardMessages")
def forward_messages(world: World, p: Params) -> list[Json]:
    """Forward several messages, skipping those that cannot be forwarded; albums stay albums."""
    return _several(world, p, forward=True)


# Deleting


def _delete(world: World, chat: Chat, message: Message) -> None:
    if chat.person is None:
        check_writable(chat)
    own = message.sender == world.bot_id
    if not own and chat.type != "private" and not chat.may("can_delete_messages"):
        raise bad("message can't be deleted")
    if world.clock.now() - message.data["date"] > DAYS_TO_DELETE and not chat.may(
        "can_delete_messages"
    ):
        raise bad("message can't be deleted for everyone")
    message.deleted = True
    world.changed_message(chat, message)


@method("deleteMessage")
def delete_message(world: World, p: Params) -> bool:
    """Delete a message for everybody."""
    chat = find_chat(world, p)
    _delete(world, chat, find_message(chat, p.integer("message_id"), "delete"))
    return True


@method("deleteMessages")
def delete_messages(world: World, p: Params) -> bool:
    """Delete several messages, skipping those that are not there."""
    chat = find_chat(world, p)
    for message_id in message_ids(p):
        message = chat.messages.get(message_id)
        if message is not None and not message.deleted:
            _delete(world, chat, message)
    return True
