"""Set reactions of the bot."""

from sandbox.errors import bad
from sandbox.methods.common import check_writable, find_chat
from sandbox.methods.registry import method
from sandbox.model import Json
from sandbox.params import Params
from sandbox.world import World

EMOJI = frozenset(
    [
        "❤",
        "👍",
        "👎",
        "🔥",
        "🥰",
        "👏",
        "😁",
        "🤔",
        "🤯",
        "😱",
        "🤬",
        "😢",
        "🎉",
        "🤩",
        "🤮",
        "💩",
        "🙏",
        "👌",
        "🕊",
        "🤡",
        "🥱",
        "🥴",
        "😍",
        "🐳",
        "❤\u200d🔥",
        "🌚",
        "🌭",
        "💯",
        "🤣",
        "⚡",
        "🍌",
        "🏆",
        "💔",
        "🤨",
        "😐",
        "🍓",
        "🍾",
        "💋",
        "🖕",
        "😈",
        "😴",
        "😭",
        "🤓",
        "👻",
        "👨\u200d💻",
        "👀",
        "🎃",
        "🙈",
        "😇",
        "😨",
        "🤝",
        "✍",
        "🤗",
        "🫡",
        "🎅",
        "🎄",
        "☃",
        "💅",
        "🤪",
        "🗿",
        "🆒",
        "💘",
        "🙉",
        "🦄",
        "😘",
        "💊",
        "🙊",
        "😎",
        "👾",
        "🤷\u200d♂",
        "🤷",
        "🤷\u200d♀",
        "😡",
    ]
)


def plain(emoji: str) -> str:
    """Return an emoji without the variation selector, as Telegram names reactions."""
    return emoji.replace("\ufe0f", "")


@method("setMessageReaction")
def set_message_reaction(world: World, p: Params) -> bool:
    """Set the bot's reaction to a message, at most one; an empty list removes it."""
    chat = find_chat(world, p)
    message = chat.messages.get(p.integer("message_id"))
    if message is None or message.deleted:
        raise bad("message to react not found")
    check_writable(chat)
    given = p.json("reaction", "reaction types") or []
    if not isinstance(given, list):
        raise bad("expected an Array of ReactionType")
    if len(given) > 1:
        raise bad("REACTIONS_TOO_MANY")
    chosen: list[Json] = []
    for one in given:
        emoji = plain(str(one.get("emoji", ""))) if isinstance(one, dict) else ""
        if emoji not in EMOJI:
            raise bad("REACTION_INVALID")
        chosen.append({"type": "emoji", "emoji": emoji})
    if chosen:
        message.reactions[world.bot_id] = chosen
    else:
        message.reactions.pop(world.bot_id, None)
    world.changed_message(chat, message)
    return True
