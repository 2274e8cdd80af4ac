"""Set and show the bot's commands, names, texts and menu button."""

import re
from collections.abc import Callable
from typing import Any

from sandbox.errors import bad
from sandbox.methods.common import find_chat
from sandbox.methods.registry import method
from sandbox.model import Json
from sandbox.params import Params
from sandbox.world import World

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SCOPES = frozenset(
    [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
)


def scope_key(world: World, p: Params) -> str:
    """Return a scope as one text: `default`, `chat:5`, `chat_member:-5:7`. Raises ApiError."""
    given = p.json("scope", "BotCommandScope")
    if given is None:
        return "default"
    if not isinstance(given, dict):
        raise bad("can't parse BotCommandScope: expected an Object")
    kind = given.get("type")
    if kind not in SCOPES:
        raise bad("can't parse BotCommandScope: unsupported type specified")
    if not str(kind).startswith("chat"):
        return str(kind)
    chat = find_chat(world, Params({"chat_id": str(given.get("chat_id", ""))}))
    key = f"{kind}:{chat.id}"
    if kind == "chat_member":
        user_id = given.get("user_id")
        if user_id is None:
            raise bad("can't parse BotCommandScope: can't find field \"user_id\"")
        key += f":{int(user_id)}"
    return key


def _language(p: Params) -> str:
    code = p.text("language_code")
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad("invalid language code specified")
    return code


def _command(given: Any) -> Json:
    if not isinstance(given, dict):
        raise bad("can't parse BotCommand: expected an Object")
    command = str(given.get("command", "")).removeprefix("/")
    description = str(given.get("description", "")).strip()
    if not COMMAND.fullmatch(command.lower()) or command != command.lower():
        raise bad("BOT_COMMAND_INVALID")
    if not description:
        raise bad("command description must be non-empty")
    if len(description) > 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


@method("setMyCommands")
def set_my_commands(world: World, p: Params) -> bool:
    """Set the commands of a scope and a language."""
    given = p.json("commands", "commands")
    if given is None:
        given = []
    if not isinstance(given, list):
        raise bad("expected an Array of BotCommand")
    if len(given) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    commands = [_command(one) for one in given]
    world.commands[scope_key(world, p), _language(p)] = commands
    return True


@method("deleteMyCommands")
def delete_my_commands(world: World, p: Params) -> bool:
    """Delete the commands of a scope and a language."""
    world.commands.pop((scope_key(world, p), _language(p)), None)
    return True


@method("getMyCommands")
def get_my_commands(world: World, p: Params) -> list[Json]:
    """Return exactly the commands that were set for this scope and language."""
    return world.commands.get((scope_key(world, p), _language(p)), [])


LIMITS = {"name": 64, "description": 512, "short_description": 120}


def _text_methods(field: str, camel: str) -> None:
    def set_text(world: World, p: Params) -> bool:
        text = p.text(field)
        if len(text) > LIMITS[field]:
            raise bad("bot " + field.replace("_", " ") + " is too long")
        if text:
            world.texts[field, _language(p)] = text
        else:
            world.texts.pop((field, _language(p)), None)
        return True

    def get_text(world: World, p: Params) -> Json:
        default = world.bot["first_name"] if field == "name" else ""
        anyone = world.texts.get((field, ""), default)
        return {field: world.texts.get((field, _language(p)), anyone)}

    setter: Callable[[World, Params], bool] = set_text
    method(f"setMy{camel}")(setter)
    method(f"getMy{camel}")(get_text)


_text_methods("name", "Name")
_text_methods("description", "Description")
_text_methods("short_description", "ShortDescription")


@method("setChatMenuButton")
def set_chat_menu_button(world: World, p: Params) -> bool:
    """Set the button beside the input field, for one private chat or for all."""
    given = p.json("menu_button", "menu button") or {"type": "default"}
    kind = given.get("type") if isinstance(given, dict) else None
    if kind == "web_app":
        button = {"type": "web_app", "text": given.get("text"), "web_app": given.get("web_app")}
        if not (isinstance(button["text"], str) and isinstance(button["web_app"], dict)):
            raise bad("can't parse menu button: web_app needs a text and a web_app")
    elif kind in ("commands", "default"):
        button = {"type": kind}
    else:
        raise bad("can't parse menu button: unsupported type specified")
    if p.has("chat_id"):
        find_chat(world, p).menu_button = button
    else:
        world.menu_button = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: World, p: Params) -> Json:
    """Return the button as it is set."""
    if p.has("chat_id"):
        return find_chat(world, p).menu_button or world.menu_button
    return world.menu_button
