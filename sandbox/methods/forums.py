"""Open, change and close topics of forums."""

from sandbox.errors import bad
from sandbox.methods.common import check_writable, find_chat
from sandbox.methods.registry import method
from sandbox.model import Chat, Json, Topic
from sandbox.params import Params
from sandbox.world import World

COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def open_topic(
    world: World, chat: Chat, sender: int, name: str, color: int, icon: str | None
) -> Topic:
    """Open a topic; its id is that of its first message, a service message."""
    service: Json = {"name": name, "icon_color": color}
    if icon:
        service["icon_custom_emoji_id"] = icon
    message = world.post(chat, sender, {"forum_topic_created": service})
    message.data = message.data | {"message_thread_id": message.id, "is_topic_message": True}
    topic = Topic(message.id, name, color, message.data, icon=icon)
    chat.topics[topic.id] = topic
    return topic


def _forum(world: World, p: Params) -> Chat:
    chat = find_chat(world, p)
    check_writable(chat)
    if not chat.forum:
        raise bad("the chat is not a forum")
    return chat


@method("createForumTopic")
def create_forum_topic(world: World, p: Params) -> Json:
    """Open a topic as the bot."""
    chat = _forum(world, p)
    name = p.text("name").strip()
    if not name:
        raise bad("TOPIC_TITLE_EMPTY")
    if len(name) > 128:
        raise bad("TOPIC_TITLE_TOO_LONG")
    if not chat.may("can_manage_topics"):
        raise bad("not enough rights to create a topic")
    color = p.integer("icon_color") or COLORS[len(chat.topics) % len(COLORS)]
    icon = p.text("icon_custom_emoji_id") or None
    topic = open_topic(world, chat, world.bot_id, name, color, icon)
    out: Json = {"message_thread_id": topic.id, "name": topic.name, "icon_color": color}
    if icon:
        out["icon_custom_emoji_id"] = icon
    return out


def _topic(world: World, p: Params) -> tuple[Chat, Topic]:
    chat = _forum(world, p)
    topic = chat.topics.get(p.integer("message_thread_id"))
    if topic is None:
        raise bad("message thread not found")
    if not chat.may("can_manage_topics"):
        raise bad("not enough rights to manage the topic")
    return chat, topic


def _service(world: World, chat: Chat, topic: Topic, content: Json) -> None:
    world.post(chat, world.bot_id, content, thread=topic.id)


@method("closeForumTopic")
def close_forum_topic(world: World, p: Params) -> bool:
    """Close a topic: only administrators may write there then."""
    chat, topic = _topic(world, p)
    if topic.closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = True
    _service(world, chat, topic, {"forum_topic_closed": {}})
    return True


@method("reopenForumTopic")
def reopen_forum_topic(world: World, p: Params) -> bool:
    """Open a closed topic."""
    chat, topic = _topic(world, p)
    if not topic.closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = False
    _service(world, chat, topic, {"forum_topic_reopened": {}})
    return True


@method("editForumTopic")
def edit_forum_topic(world: World, p: Params) -> bool:
    """Rename a topic."""
    chat, topic = _topic(world, p)
    name = p.text("name").strip()
    if len(name) > 128:
        raise bad("TOPIC_TITLE_TOO_LONG")
    if not name or name == topic.name:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.name = name
    _service(world, chat, topic, {"forum_topic_edited": {"name": name}})
    return True


@method("deleteForumTopic")
def delete_forum_topic(world: World, p: Params) -> bool:
    """Delete a topic and its messages."""
    chat, topic = _topic(world, p)
    for message in chat.messages.values():
        if message.data.get("message_thread_id") == topic.id and not message.deleted:
            message.deleted = True
            world.changed_message(chat, message)
    del chat.topics[topic.id]
    return True
