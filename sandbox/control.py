"""The control API of the phones, to play the people (docs/sandbox.md). More: control_admin.py."""

import time
from typing import Any

import orjson
from aiohttp import web

from sandbox import control_admin, people, sending
from sandbox.errors import ControlError
from sandbox.model import Json
from sandbox.params import Upload
from sandbox.requests import (
    LONGEST_WAIT,
    Handler,
    answered,
    body,
    number,
    person_of,
    seconds,
    whole,
    world_of,
)
from sandbox.view import commands_for, group_view, messages_view

TAP_SECONDS = 5.0

# Phones


async def add_phone(request: web.Request) -> Json:
    given = await body(request)
    name = given.get("first_name")
    if not isinstance(name, str) or not name.strip():
        raise ControlError(400, "first_name is needed")
    for field in ("last_name", "username", "language_code"):
        if not isinstance(given.get(field), str | None):
            raise ControlError(400, f"{field} must be a string")
    person = world_of(request).add_person(
        name,
        last_name=given.get("last_name"),
        username=given.get("username"),
        language_code=given.get("language_code"),
        person_id=whole(given, "id"),
        started=bool(given.get("started", True)),
    )
    person.role, person.note = _words(given, "role"), _words(given, "note")
    return person.view()


def _words(given: Json, name: str) -> Any:
    """Return a text, or texts by language; None if not given. Raises ControlError."""
    value = given.get(name)
    texts = value.values() if isinstance(value, dict) else [value]
    if value is not None and not all(isinstance(text, str) for text in texts):
        raise ControlError(400, f"{name} must be a string, or strings by language")
    return value


async def list_phones(request: web.Request) -> Json:
    return {"phones": [person.view() for person in world_of(request).people.values()]}


async def show_phone(request: web.Request) -> Json:
    return person_of(request).view()


async def say(request: web.Request) -> Json:
    given = await body(request)
    return people.say(world_of(request), person_of(request), given)


async def send(request: web.Request) -> Json:
    uploads: list[Upload] = []
    if request.content_type == "multipart/form-data":
        given: Json = {}
        for key, field in (await request.post()).items():
            if isinstance(field, web.FileField):
                uploads.append(Upload(field.filename, field.content_type, field.file.read()))
            else:
                given[key] = _form_value(key, str(field))
    else:
        given = await body(request)
    return sending.send(world_of(request), person_of(request), given, uploads)


FORM_JSON = frozenset(
    {"items", "options", "entities", "chat", "thread", "reply_to", "size", "duration"}
)


def _form_value(key: str, text: str) -> Any:
    if key not in FORM_JSON:
        return text
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        raise ControlError(400, f"{key} is not JSON") from None


async def open_link(request: web.Request) -> Json:
    given = await body(request)
    return people.open_link(world_of(request), person_of(request), str(given.get("link") or ""))


async def tap(request: web.Request) -> Json:
    given = await body(request)
    query, out = people.tap(world_of(request), person_of(request), given)
    if query is None:
        return out
    if query.answer is None and query.answered is not None:
        await query.answered.wait(min(float(given.get("wait", TAP_SECONDS)), LONGEST_WAIT))
    nothing = {"text": None, "alert": False, "url": None}
    return out | {"answered": query.answer is not None} | (query.answer or nothing)


async def edit(request: web.Request) -> Json:
    given = await body(request)
    return people.edit(world_of(request), person_of(request), given)


async def delete(request: web.Request) -> Json:
    given = await body(request)
    return people.delete(world_of(request), person_of(request), given)


async def react(request: web.Request) -> Json:
    given = await body(request)
    return people.react(world_of(request), person_of(request), given)


async def forward(request: web.Request) -> Json:
    given = await body(request)
    return people.forward(world_of(request), person_of(request), given)


async def block(request: web.Request) -> Json:
    return people.set_blocked(world_of(request), person_of(request), blocked=True)


async def unblock(request: web.Request) -> Json:
    return people.set_blocked(world_of(request), person_of(request), blocked=False)


async def deactivate(request: web.Request) -> Json:
    person = person_of(request)
    person.deactivated = bool((await body(request)).get("deactivated", True))
    world_of(request).touch(person.id)
    return person.view()


async def messages(request: web.Request) -> Json:
    world = world_of(request)
    chat = people.chat_for(world, person_of(request), number(request, "chat"))
    after = number(request, "after") or 0
    changed_after, limit = number(request, "changed_after"), number(request, "limit")
    end = time.monotonic() + seconds(request)
    while True:
        version = world.version
        shown = messages_view(world, chat, after, changed_after, limit)
        left = end - time.monotonic()
        if shown or left <= 0:
            break
        await chat.changed.wait(left)
    action = chat.action
    if action is not None and world.clock.stamp() - action["date"] > 5:
        action = None
    return {"messages": shown, "version": version, "action": action and action["action"]}


async def commands(request: web.Request) -> Json:
    world, person = world_of(request), person_of(request)
    chat = people.chat_for(world, person, number(request, "chat"))
    button = chat.menu_button or world.menu_button
    return {"commands": commands_for(world, person.id, chat), "menu_button": button}


async def chats(request: web.Request) -> Json:
    world, person = world_of(request), person_of(request)
    out: list[Json] = [{"id": person.id, "type": "private", "title": world.bot["first_name"]}]
    out += [
        group_view(chat)
        for chat in world.chats.values()
        if chat.person is None and chat.members.get(person.id, "left") not in ("left", "kicked")
    ]
    return {"chats": out}


def add_routes(app: web.Application) -> None:
    """Add all calls to the application's routes."""
    phone = "/control/phones/{id:[0-9]+}"
    table: list[tuple[str, str, Handler]] = [
        ("POST", "/control/phones", add_phone),
        ("GET", "/control/phones", list_phones),
        ("GET", phone, show_phone),
        ("POST", phone + "/say", say),
        ("POST", phone + "/send", send),
        ("POST", phone + "/open", open_link),
        ("POST", phone + "/tap", tap),
        ("POST", phone + "/edit", edit),
        ("POST", phone + "/delete", delete),
        ("POST", phone + "/react", react),
        ("POST", phone + "/forward", forward),
        ("POST", phone + "/block", block),
        ("POST", phone + "/unblock", unblock),
        ("POST", phone + "/deactivate", deactivate),
        ("GET", phone + "/messages", messages),
        ("GET", phone + "/commands", commands),
        ("GET", phone + "/chats", chats),
    ]
    for verb, path, handler in table + control_admin.routes():
        app.router.add_route(verb, path, answered(handler))
