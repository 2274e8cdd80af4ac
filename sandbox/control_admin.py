"""The rest of the control API: groups, the bot, files, calls, faults, clock (docs/sandbox.md)."""

import asyncio
import time
from typing import Any

import orjson
from aiohttp import web

from sandbox import people
from sandbox.clock import from_iso
from sandbox.errors import ControlError
from sandbox.methods.chats import member_object
from sandbox.methods.forums import COLORS, open_topic
from sandbox.model import ADMIN_RIGHTS, Json
from sandbox.requests import Handler, body, number, seconds, whole, world_of
from sandbox.settle import settle
from sandbox.view import group_view

POLL_GAP_SECONDS = 5.0
"""How long after its last poll a bot still counts as connected."""

# Groups


def _rights(given: Any) -> dict[str, bool] | None:
    if given is None or given is False:
        return None
    if given is True:
        return dict.fromkeys(ADMIN_RIGHTS, True)
    if isinstance(given, list):
        return {str(right): True for right in given}
    if isinstance(given, dict):
        return {str(right): bool(value) for right, value in given.items()}
    raise ControlError(400, "rights: true, a list of names, or an object of names")


async def add_group(request: web.Request) -> Json:
    given, world = await body(request), world_of(request)
    members = given.get("members")
    if not isinstance(members, list) or not given.get("title"):
        raise ControlError(400, "title and members are needed")
    chat = world.add_group(
        str(given["title"]),
        [int(one) for one in members],
        forum=bool(given.get("forum", False)),
        rights=_rights(given.get("rights")),
        basic=given.get("type") == "group",
        group_id=whole(given, "id"),
    )
    if members:
        old = {"status": "left", "user": world.bot}
        people.member_update(world, world.person(int(members[0])), chat, old)
    return group_view(chat)


async def list_groups(request: web.Request) -> Json:
    return {
        "groups": [
            group_view(one) for one in world_of(request).chats.values() if one.person is None
        ]
    }


async def change_group(request: web.Request) -> Json:
    """Change the bot's rights or remove it; let people join or leave."""
    given, world = await body(request), world_of(request)
    chat = world.chats.get(int(request.match_info["id"]))
    if chat is None or chat.person is not None:
        raise ControlError(404, "no such group")
    for person_id in given.get("join") or []:
        people.set_member(world, chat, world.person(int(person_id)), inside=True)
    for person_id in given.get("leave") or []:
        people.set_member(world, chat, world.person(int(person_id)), inside=False)
    if "rights" in given or "bot" in given:
        old = member_object(world, chat, world.bot_id)
        rights = _rights(given.get("rights"))
        chat.bot_status = str(
            given.get("bot") or ("administrator" if rights is not None else "member")
        )
        if rights is not None:
            chat.bot_rights = {right: rights.get(right, False) for right in ADMIN_RIGHTS}
            chat.bot_rights["can_manage_chat"] = True
        actor = next(iter(chat.members), None)
        if actor is not None:
            people.member_update(world, world.person(actor), chat, old)
    world.touch(chat.id)
    return group_view(chat)


async def upgrade_group(request: web.Request) -> Json:
    """Make a supergroup, with another id, of a basic group."""
    world = world_of(request)
    old = world.chats.get(int(request.match_info["id"]))
    if old is None or old.type != "group" or old.migrated_to is not None:
        raise ControlError(404, "no such basic group")
    rights = old.bot_rights if old.bot_status == "administrator" else None
    new = world.add_group(old.title, list(old.members), rights=rights)
    new.members = dict(old.members)
    actor = next(iter(old.members), world.bot_id)
    left = world.post(old, actor, {"migrate_to_chat_id": new.id})
    old.migrated_to = new.id
    world.send_update("message", left.data, old.id)
    begun = world.post(new, actor, {"migrate_from_chat_id": old.id})
    world.send_update("message", begun.data, new.id)
    return group_view(new)


async def add_topic(request: web.Request) -> Json:
    """Open a topic as a person."""
    given, world = await body(request), world_of(request)
    chat = world.chats.get(int(request.match_info["id"]))
    if chat is None or not chat.forum:
        raise ControlError(404, "no such forum")
    person_id = whole(given, "person")
    person_id = next(iter(chat.members)) if person_id is None else world.person(person_id).id
    name = str(given.get("name") or "Topic")
    topic = open_topic(world, chat, person_id, name, COLORS[len(chat.topics) % len(COLORS)], None)
    update_id = people.raise_message(world, chat, "message", topic.first)
    return {"thread": topic.id, "message_id": topic.id, "update_id": update_id}


# QR codes on walls


async def add_poster(request: web.Request) -> Json:
    """Add a QR code that the page offers to scan."""
    given = await body(request)
    label, link = given.get("label"), given.get("link")
    if not (isinstance(label, str) and label and isinstance(link, str) and link):
        raise ControlError(400, "label and link are needed")
    world_of(request).posters.append({"label": label, "link": link})
    return await list_posters(request)


async def list_posters(request: web.Request) -> Json:
    return {"posters": world_of(request).posters}


# The bot, its files and its calls


async def bot(request: web.Request) -> Json:
    world = world_of(request)
    return {
        **world.bot,
        "commands": [
            {"scope": scope, "language_code": code, "commands": one}
            for (scope, code), one in world.commands.items()
        ],
        "texts": [
            {"field": field, "language_code": code, "text": text}
            for (field, code), text in world.texts.items()
        ],
        "description": world.texts.get(("description", ""), ""),
        "menu_button": world.menu_button,
        "webhook": world.webhook.url or None,
        "connected": bool(world.webhook.url or world.updates.open_polls)
        or time.monotonic() - world.updates.polled_at < POLL_GAP_SECONDS,
        **world.counters(),
    }


async def download(request: web.Request) -> web.StreamResponse:
    stored = world_of(request).files.get(request.match_info["file_id"])
    if stored is None:
        raise ControlError(404, "no such file")
    mime = stored.mime
    if stored.data.startswith(b"\x89PNG"):
        mime = "image/png"
    # A stranger chose the type: the browser must not run a page or a script of it.
    safe = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
    return web.Response(body=stored.data, headers={"Content-Type": mime, **safe})


async def calls(request: web.Request) -> Json:
    world = world_of(request)
    after, name = number(request, "after") or 0, (request.query.get("method") or "").lower()
    limit = number(request, "limit") or 10_000
    listed: list[Json] = []
    for call in reversed(world.calls):
        if call.n <= after:
            break
        if name and call.method != name:
            continue
        listed.append(
            {
                "n": call.n,
                "time": call.time,
                "method": call.method,
                "parameters": call.parameters,
                "answer": None if call.answer is None else orjson.Fragment(call.answer),
            }
        )
    listed.reverse()
    return {"calls": listed[:limit], "last": world.call_count}


async def events(request: web.Request) -> Json:
    """Wait for a change after a version, and list the chats that changed."""
    world, after = world_of(request), number(request, "after") or 0
    end = time.monotonic() + seconds(request)
    while world.version <= after:
        if not await world.changed.wait(end - time.monotonic()):
            break
    changed: dict[int, None] = {}
    for version, chat in reversed(world.changes):
        if version <= after:
            break
        changed[chat] = None
    return {"version": world.version, "chats": list(changed)}


# Faults, clock


async def add_fault(request: web.Request) -> Json:
    return world_of(request).faults.add(await body(request)).view()


async def list_faults(request: web.Request) -> Json:
    return {"faults": world_of(request).faults.view()}


async def clear_faults(request: web.Request) -> Json:
    fault_id = request.match_info.get("fault")
    world_of(request).faults.clear(None if fault_id is None else int(fault_id))
    return {"cleared": True}


async def clock(request: web.Request) -> Json:
    return world_of(request).clock.state()


async def advance(request: web.Request) -> Json:
    world, given = world_of(request), await body(request)
    if "advance" not in given:
        raise ControlError(400, "advance is needed")
    # Shielded, so that a client that gives up does not stop the clock half way.
    await asyncio.shield(asyncio.ensure_future(world.clock.advance(float(given["advance"]))))
    return world.clock.state()


async def follow(request: web.Request) -> Json:
    world, given = world_of(request), await body(request)
    due = given.get("next_due")
    return await world.clock.follow(
        str(given.get("name") or "bot"),
        int(given.get("seen") or 0),
        None if due is None else from_iso(str(due)),
        request.transport,
    )


async def settled(request: web.Request) -> Json:
    given = await body(request)
    await settle(world_of(request), float(given.get("timeout") or 10))
    return {"settled": True}


def routes() -> list[tuple[str, str, Handler]]:
    """Return verb, path and handler of each call."""
    group = "/control/groups/{id:-?[0-9]+}"
    return [
        ("POST", "/control/groups", add_group),
        ("GET", "/control/groups", list_groups),
        ("POST", group, change_group),
        ("POST", group + "/upgrade", upgrade_group),
        ("POST", group + "/topics", add_topic),
        ("POST", "/control/posters", add_poster),
        ("GET", "/control/posters", list_posters),
        ("GET", "/control/bot", bot),
        ("GET", "/control/files/{file_id}", download),
        ("GET", "/control/calls", calls),
        ("GET", "/control/events", events),
        ("POST", "/control/faults", add_fault),
        ("GET", "/control/faults", list_faults),
        ("DELETE", "/control/faults", clear_faults),
        ("DELETE", "/control/faults/{fault:[0-9]+}", clear_faults),
        ("GET", "/control/clock", clock),
        ("POST", "/control/clock", advance),
        ("POST", "/control/clock/follow", follow),
        ("POST", "/control/settle", settled),
    ]
