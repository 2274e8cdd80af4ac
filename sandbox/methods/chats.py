"""Show the bot its chats and their members; let it pin and leave."""

from sandbox.errors import bad
from sandbox.methods.common import check_writable, find_chat
from sandbox.methods.registry import method
from sandbox.model import ADMIN_RIGHTS, Chat, Json
from sandbox.params import Params
from sandbox.world import World


def member_object(world: World, chat: Chat, user_id: int) -> Json:
    """Return the Bot API's `ChatMember` of a person or the bot."""
    user = world.user(user_id)
    if user_id == world.bot_id:
        if chat.person is not None:
            status = "kicked" if chat.person.blocked else "member"
        else:
            status = chat.bot_status
        rights = chat.bot_rights
    else:
        status, rights = chat.members.get(user_id, "left"), {}
    out: Json = {"status": status, "user": user}
    if status == "kicked":
        out["until_date"] = 0
    elif status == "creator":
        out["is_anonymous"] = False
    elif status == "administrator":
        everything = rights or dict.fromkeys(ADMIN_RIGHTS, True)
        out |= {"can_be_edited": False, "is_anonymous": False} | everything
    return out


@method("getChat")
def get_chat(world: World, p: Params) -> Json:
    """Return the Bot API's `ChatFullInfo`."""
    chat = find_chat(world, p)
    check_known(chat)
    gifts = dict.fromkeys(
        [
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ],
        chat.person is not None,
    )
    out = chat.chat() | {
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": gifts,
    }
    if chat.person is not None:
        if chat.person.username:
            out["active_usernames"] = [chat.person.username]
    else:
        out["permissions"] = dict.fromkeys(
            [
                "can_send_messages",
                "can_send_audios",
                "can_send_documents",
                "can_send_photos",
                "can_send_videos",
                "can_send_video_notes",
                "can_send_voice_notes",
                "can_send_polls",
                "can_send_other_messages",
                "can_add_web_page_previews",
                "can_react_to_messages",
                "can_invite_users",
                "can_pin_messages",
            ],
            True,
        )
    pinned = [chat.messages[one] for one in chat.pinned if not chat.messages[one].deleted]
    if pinned:
        out["pinned_message"] = pinned[-1].data
    return out


def check_known(chat: Chat) -> None:
    """Raise ApiError for a group that the bot has left or was removed from."""
    if chat.person is None:
        check_writable(chat)


@method("getChatMember")
def get_chat_member(world: World, p: Params) -> Json:
    """Return one member of a chat."""
    chat = find_chat(world, p)
    check_known(chat)
    user_id = p.integer("user_id")
    if user_id <= 0:
        raise bad("invalid user_id specified")
    if user_id != world.bot_id and user_id not in world.people:
        raise bad("PARTICIPANT_ID_INVALID")
    return member_object(world, chat, user_id)


@method("getChatAdministrators")
def get_chat_administrators(world: World, p: Params) -> list[Json]:
    """Return a group's creator and administrators."""
    chat = find_chat(world, p)
    if chat.person is not None:
        raise bad("there are no administrators in the private chat")
    check_known(chat)
    ids = [one for one, status in chat.members.items() if status in ("creator", "administrator")]
    out = [member_object(world, chat, one) for one in ids]
    if chat.bot_status == "administrator":
        out.append(member_object(world, chat, world.bot_id))
    return out


@method("getChatMemberCount")
def get_chat_member_count(world: World, p: Params) -> int:
    """Count the members, the bot included."""
    chat = find_chat(world, p)
    check_known(chat)
    return len([one for one in chat.members.values() if one not in ("left", "kicked")]) + 1


@method("leaveChat")
def leave_chat(world: World, p: Params) -> bool:
    """Leave a group."""
    chat = find_chat(world, p)
    if chat.person is not None:
        raise bad("chat member status can't be changed in private chats")
    check_writable(chat)
    chat.bot_status = "left"
    world.touch(chat.id)
    return True


@method("getUserProfilePhotos")
def get_user_profile_photos(world: World, p: Params) -> Json:
    """Return no photos: nobody here has any."""
    if p.integer("user_id") not in world.people:
        raise bad("user not found")
    return {"total_count": 0, "photos": []}


def _may_pin(world: World, p: Params) -> Chat:
    chat = find_chat(world, p)
    check_writable(chat)
    if chat.person is None and not chat.may("can_pin_messages"):
        raise bad("not enough rights to manage pinned messages in the chat")
    return chat


@method("pinChatMessage")
def pin_chat_message(world: World, p: Params) -> bool:
    """Pin a message."""
    chat = _may_pin(world, p)
    message = chat.messages.get(p.integer("message_id"))
    if message is None or message.deleted:
        raise bad("message to pin not found")
    chat.pinned = [one for one in chat.pinned if one != message.id] + [message.id]
    world.changed_message(chat, message)
    return True


@method("unpinChatMessage")
def unpin_chat_message(world: World, p: Params) -> bool:
    """Unpin one message, or the last."""
    chat = _may_pin(world, p)
    wanted = p.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if wanted not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(wanted)
    world.touch(chat.id)
    return True


@method("unpinAllChatMessages")
def unpin_all_chat_messages(world: World, p: Params) -> bool:
    """Unpin everything."""
    chat = _may_pin(world, p)
    chat.pinned = []
    world.touch(chat.id)
    return True
