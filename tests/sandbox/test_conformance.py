"""Every method and every kind of update, each object held against the Bot API's description.

boxkit checks each result and conftest each webhook body, in all tests here. These tests make sure
that all which the sandbox can emit has been checked.
"""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
import spec
from boxkit import Hook, Sandbox, buttons, form, png

from sandbox.app import create_app
from sandbox.methods.registry import METHODS

OGG = b"OggS" + b"x" * 40
FILES: dict[str, tuple[str, bytes]] = {
    "photo": ("a.png", png(40, 30)),
    "document": ("plan.pdf", b"%PDF-1"),
    "voice": ("v.ogg", OGG),
    "audio": ("song.mp3", b"ID3xx"),
    "video": ("film.mp4", b"ftypmp42"),
    "animation": ("move.mp4", b"ftypmp42"),
    "video_note": ("round.mp4", b"ftypmp42"),
    "sticker": ("s.webp", b"RIFFxxxxWEBP"),
}
RIGHTS = {"can_manage_topics": True, "can_pin_messages": True, "can_delete_messages": True}


@pytest.fixture(autouse=True)
def described() -> None:
    spec.load()


async def send_everything(box: Sandbox, chat: int, **more: Any) -> list[dict[str, Any]]:
    """One message of every kind that the bot can send."""
    sent = [
        await box.call(
            "sendMessage", chat_id=chat, text="<b>hi</b> /help", parse_mode="HTML", **more
        ),
        await box.call("sendLocation", chat_id=chat, latitude=41.15, longitude=-8.61, **more),
        await box.call(
            "sendLocation",
            chat_id=chat,
            latitude=41,
            longitude=-8,
            live_period=600,
            heading=5,
            **more,
        ),
        await box.call(
            "sendVenue",
            chat_id=chat,
            latitude=41,
            longitude=-8,
            title="Door",
            address="R. 1",
            **more,
        ),
        await box.call(
            "sendContact", chat_id=chat, phone_number="+351910", first_name="Rui", **more
        ),
        await box.call("sendDice", chat_id=chat, **more),
        await box.call(
            "sendPoll", chat_id=chat, question="When?", options=["now", {"text": "later"}], **more
        ),
        await box.call(
            "sendPoll",
            chat_id=chat,
            question="2+2",
            type="quiz",
            options=["3", "4"],
            correct_option_ids=[1],
            **more,
        ),
    ]
    for kind, file in FILES.items():
        method = "send" + "".join(part.title() for part in kind.split("_"))
        parameters = {k: json.dumps(v) if isinstance(v, dict) else v for k, v in more.items()}
        if kind not in ("sticker", "video_note"):
            parameters |= {"caption": "*c* @weftbot", "parse_mode": "MarkdownV2"}
        sent.append(await box.upload(method, {kind: file}, chat_id=chat, duration=3, **parameters))
    return sent


async def tour_messages(box: Sandbox, chat: int, **more: Any) -> None:
    sent = await send_everything(box, chat, **more)
    text, live, poll, photo = sent[0], sent[2], sent[6], sent[8]
    keyboard = buttons([("a", "b")], [("c", "d")])
    reply = {"message_id": text["message_id"], "quote": "hi"}
    quoting = await box.call(
        "sendMessage", chat_id=chat, text="x", reply_parameters=reply, reply_markup=keyboard
    )
    assert quoting["quote"]["text"] == "hi"
    await box.call(
        "sendMessage", chat_id=chat, text="x", link_preview_options={"is_disabled": True}
    )
    where = {"chat_id": chat, "message_id": text["message_id"]}
    await box.call("editMessageText", **where, text="x https://weft.pt", reply_markup=keyboard)
    await box.call("editMessageReplyMarkup", **where)
    picture = {"chat_id": chat, "message_id": photo["message_id"]}
    await box.call("editMessageCaption", **picture, caption="other")
    media = {
        "type": "document",
        "media": "attach://f",
        "caption": "_z_",
        "parse_mode": "MarkdownV2",
    }
    await box.upload(
        "editMessageMedia", {"f": FILES["document"]}, **picture, media=json.dumps(media)
    )
    there = {"chat_id": chat, "message_id": live["message_id"]}
    await box.call("editMessageLiveLocation", **there, latitude=42, longitude=-8)
    await box.call("stopMessageLiveLocation", **there)
    await box.call("stopPoll", chat_id=chat, message_id=poll["message_id"])
    album = [
        {"type": "photo", "media": "attach://a", "caption": "1"},
        {"type": "video", "media": "attach://b"},
    ]
    files = {"a": FILES["photo"], "b": FILES["video"]}
    await box.upload("sendMediaGroup", files, chat_id=chat, media=json.dumps(album))
    ids = sorted(m["message_id"] for m in sent)
    origin = {"chat_id": chat, "from_chat_id": chat}
    await box.call("copyMessage", **origin, message_id=photo["message_id"], caption="new")
    await box.call("copyMessages", **origin, message_ids=ids[:3])
    for message in sent:
        await box.call("forwardMessage", **origin, message_id=message["message_id"])
    await box.call("forwardMessages", **origin, message_ids=ids)
    reaction = [{"type": "emoji", "emoji": "👍"}]
    await box.call("setMessageReaction", **where, reaction=reaction)
    await box.call("sendChatAction", chat_id=chat, action="typing")
    await box.call("pinChatMessage", **where)
    await box.call("getChat", chat_id=chat)
    await box.call("unpinChatMessage", **where)
    await box.call("unpinAllChatMessages", chat_id=chat)
    await box.call("deleteMessage", **where)
    await box.call("deleteMessages", chat_id=chat, message_ids=ids[1:4])


async def tour_profile(box: Sandbox, ana: int, group: int) -> None:
    me = await box.call("getMe")
    commands = [{"command": "start", "description": "Begin"}]
    for scope in (
        {"type": "default"},
        {"type": "all_private_chats"},
        {"type": "chat", "chat_id": ana},
    ):
        await box.call("setMyCommands", commands=commands, scope=scope)
        assert await box.call("getMyCommands", scope=scope) == commands
        await box.call("deleteMyCommands", scope=scope)
        assert await box.call("getMyCommands", scope=scope) == []
    for method, field in (
        ("Name", "name"),
        ("Description", "description"),
        ("ShortDescription", "short_description"),
    ):
        await box.call(f"setMy{method}", **{field: "olá"}, language_code="pt")
        assert await box.call(f"getMy{method}", language_code="pt") == {field: "olá"}
        await box.call(f"getMy{method}")
    app = {"type": "web_app", "text": "Open", "web_app": {"url": "https://weft.pt"}}
    for button in ({"type": "commands"}, app, {"type": "default"}):
        await box.call("setChatMenuButton", chat_id=ana, menu_button=button)
        await box.call("getChatMenuButton", chat_id=ana)
    await box.call("setChatMenuButton", menu_button={"type": "commands"})
    await box.call("getChatMenuButton")
    await box.call("getChatAdministrators", chat_id=group)
    for chat in (ana, group):
        for user in (ana, me["id"]):
            await box.call("getChatMember", chat_id=chat, user_id=user)
        await box.call("getChatMemberCount", chat_id=chat)
        await box.call("getChat", chat_id=chat)
    await box.call("getUserProfilePhotos", user_id=ana)


async def tour_forum(box: Sandbox, forum: int) -> None:
    topic = await box.call("createForumTopic", chat_id=forum, name="Porto", icon_color=7322096)
    where = {"chat_id": forum, "message_thread_id": topic["message_thread_id"]}
    await send_everything(box, forum, message_thread_id=topic["message_thread_id"])
    await box.call("editForumTopic", **where, name="Gaia")
    await box.call("closeForumTopic", **where)
    await box.call("reopenForumTopic", **where)
    await box.call("deleteForumTopic", **where)


async def tour_receiving(box: Sandbox, ana: int, hook: Hook) -> None:
    file = await box.upload("sendDocument", {"document": FILES["document"]}, chat_id=ana)
    await box.call("getFile", file_id=file["document"]["file_id"])
    await box.call("getUpdates", allowed_updates=["message", "callback_query"])
    await box.call("getWebhookInfo")
    await box.call("setWebhook", url=hook.url, max_connections=3, allowed_updates=["message"])
    await box.call("getWebhookInfo")
    await box.call("deleteWebhook", drop_pending_updates=True)
    await box.call("close")
    await box.call("logOut")


async def tap(
    box: Sandbox, person: int, message: int, button: str, **answer: Any
) -> dict[str, Any]:
    """A tap, and the bot's answer to it."""
    body = {"message_id": message, "button": button}
    tapped = asyncio.create_task(box.control(f"/phones/{person}/tap", body))
    for _ in range(200):
        queries = [u["callback_query"] for u in await box.take() if "callback_query" in u]
        if queries:
            break
        await asyncio.sleep(0.01)
    await box.call("answerCallbackQuery", callback_query_id=queries[0]["id"], **answer)
    shown: dict[str, Any] = await tapped
    return shown


async def test_every_method_of_the_sandbox_exists_and_returns_what_is_documented(
    box: Sandbox, ana: int, hook: Hook
) -> None:
    documented = {name.lower() for name in spec.load()["methods"]}
    assert set(METHODS) <= documented
    rui = await box.person("Rui")
    group = await box.group(ana, rui, rights=RIGHTS)
    forum = await box.group(ana, rui, forum=True, rights=RIGHTS)
    await tour_messages(box, ana)
    await tour_messages(box, group, protect_content=True)
    await tour_profile(box, ana, group)
    await tour_forum(box, forum)
    message = await box.call(
        "sendMessage", chat_id=ana, text="tap", reply_markup=buttons([("Go", "go")])
    )
    shown = await tap(box, ana, message["message_id"], "Go", text="done")
    assert (shown["answered"], shown["text"], shown["alert"]) == (True, "done", False)
    await tour_receiving(box, ana, hook)
    await box.call("leaveChat", chat_id=group)
    assert set(METHODS) - set(box.seen) == set()


async def test_every_method_refuses_nonsense_and_never_breaks(box: Sandbox, ana: int) -> None:
    broken = []
    nonsense: list[dict[str, Any]] = [
        {},
        {"chat_id": "x", "message_id": "y", "user_id": "z", "text": []},
        {
            "chat_id": ana,
            "message_id": -1,
            "from_chat_id": ana,
            "message_ids": "[",
            "media": "{",
            "options": "]",
        },
        {
            "chat_id": ana,
            "text": "x",
            "media": [1, None, {"type": []}],
            "options": [None, 1],
            "reaction": [1, {}],
            "commands": [3, {"command": []}],
            "scope": [],
            "menu_button": 4,
            "entities": [7, {"type": 1}],
            "caption_entities": {"a": 1},
            "reply_parameters": {"message_id": {"a": 1}},
            "reply_markup": {"inline_keyboard": [[{"text": 5, "callback_data": []}], 6]},
            "message_ids": [None, "a"],
            "photo": "attach://nothing",
            "link_preview_options": [1],
            "allowed_updates": {"a": 1},
            "message_thread_id": "nan",
            "latitude": "nan",
            "longitude": "inf",
        },
        {
            "chat_id": ana,
            "reply_markup": "[]",
            "text": "x",
            "reply_parameters": "7",
            "menu_button": "{",
        },
        {
            "chat_id": ana,
            "text": "x",
            "reply_markup": {"keyboard": 3},
            "question": "?",
            "options": {"a": 1},
        },
        {
            "chat_id": ana,
            "text": "x",
            "reply_markup": {"inline_keyboard": {"a": 1}},
            "url": "ftp://x",
            "certificate": 1,
        },
    ]
    for method in METHODS:
        for parameters in nonsense:
            url = f"{box.url}/bot{box.world.token}/{method}"
            async with box.session.post(url, json=parameters) as response:
                if response.status >= 500 or response.content_type != "application/json":
                    broken.append((method, parameters))
    assert broken == []


async def people_do_everything(
    box: Sandbox, ana: int, rui: int, group: int, forum: int
) -> set[str]:
    """All that the control API can make people do; the kinds of updates that came of it."""
    kinds: set[str] = set()

    async def note() -> list[dict[str, Any]]:
        updates = await box.take()
        for update in updates:
            spec.check_update(update)
            kinds.update(set(update) - {"update_id"})
        return updates

    sent = await box.call("sendMessage", chat_id=ana, text="a <b>bold</b> plan", parse_mode="HTML")
    said = await box.say(ana, "olá /start", entities=[{"type": "bold", "offset": 0, "length": 3}])
    await box.say(ana, "re", reply_to=sent["message_id"], quote="bold")
    for kind in ("photo", "album", "voice", "video_note", "document", "sticker"):
        captions = {} if kind in ("sticker", "video_note") else {"caption": "see @ana_lima"}
        await box.control(f"/phones/{ana}/send", {"kind": kind, **captions})
        await box.control(f"/phones/{ana}/send", {"kind": kind, "chat": group, **captions})
    await box.control(
        f"/phones/{ana}/send", {"kind": "location", "latitude": 41.1, "longitude": -8.6}
    )
    await box.control(
        f"/phones/{ana}/send",
        {"kind": "venue", "latitude": 41.1, "longitude": -8.6, "title": "Door", "address": "Rua 1"},
    )
    contact = {"phone_number": "+351910000000", "first_name": "Rui"}
    await box.control(f"/phones/{ana}/send", {"kind": "contact", **contact})
    await box.control(
        f"/phones/{ana}/send", {"kind": "poll", "question": "When?", "options": ["now", "later"]}
    )
    await box.control(f"/phones/{ana}/send", {"kind": "dice"})
    seen = await note()
    contents = {key for u in seen for key in u.get("message", {})}
    assert {"photo", "media_group_id", "voice", "video_note", "document", "sticker"} <= contents
    assert {"location", "venue", "contact", "poll", "dice", "quote", "caption_entities"} <= contents

    await box.control(f"/phones/{ana}/edit", {"message_id": said["message_id"], "text": "olé"})
    photo = await box.control(f"/phones/{ana}/send", {"kind": "photo", "caption": "c"})
    await box.control(
        f"/phones/{ana}/edit", {"message_id": photo["message_ids"][0], "caption": "d"}
    )
    await box.control(f"/phones/{ana}/react", {"message_id": sent["message_id"], "emoji": "👍"})
    await box.control(f"/phones/{ana}/react", {"message_id": sent["message_id"], "emoji": None})
    in_group = await box.say(rui, "from the group", chat=group)
    forward = {"message_id": in_group["message_id"], "from_chat": group, "origin": "user"}
    for origin in ("user", "hidden_user"):
        await box.control(f"/phones/{ana}/forward", forward | {"origin": origin})
    await box.control(f"/phones/{ana}/open", {"link": "https://t.me/WeftTestBot?start=abc"})
    await box.control(
        f"/phones/{rui}/react", {"message_id": in_group["message_id"], "emoji": "👍", "chat": group}
    )
    await box.control(
        f"/phones/{rui}/edit", {"message_id": in_group["message_id"], "text": "x", "chat": group}
    )
    topic = (await box.call("createForumTopic", chat_id=forum, name="Porto"))["message_thread_id"]
    await box.say(rui, "in the topic", chat=forum, thread=topic)
    await box.say(rui, "in general", chat=forum)
    await note()

    keys = buttons([("Go", "go")])
    for chat, person in ((ana, ana), (group, rui)):
        message = await box.call("sendMessage", chat_id=chat, text="tap", reply_markup=keys)
        where = {} if chat == person else {"chat": chat}
        path = f"/phones/{person}/tap"
        tapped = asyncio.create_task(
            box.control(path, {"message_id": message["message_id"], "button": "Go", **where})
        )
        async with asyncio.timeout(5):
            while not (updates := await note()):
                await asyncio.sleep(0.01)
        query = updates[0]["callback_query"]
        assert query["data"] == "go"
        await box.call("answerCallbackQuery", callback_query_id=query["id"])
        assert (await tapped)["answered"] is True

    await box.control(f"/phones/{ana}/block")
    await box.control(f"/phones/{ana}/unblock")
    await box.control(f"/groups/{group}", {"leave": [rui]})
    await box.control(f"/groups/{group}", {"join": [rui]})
    left, _, joined, _ = [u.get("message", {}) for u in (await note())[2:]]
    assert left["left_chat_member"]["id"] == rui
    assert joined["new_chat_members"][0]["id"] == rui
    await box.control(f"/groups/{group}", {"bot": "kicked"})
    await note()
    return kinds


EVERY_KIND = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
    "chat_member",
]


async def test_every_kind_of_update_is_as_documented(box: Sandbox, ana: int) -> None:
    await box.call("getUpdates", allowed_updates=EVERY_KIND)
    rui = await box.person("Rui")
    group = await box.group(ana, rui, rights=RIGHTS)
    forum = await box.group(ana, rui, forum=True, rights=RIGHTS)
    kinds = await people_do_everything(box, ana, rui, group, forum)
    assert kinds == set(EVERY_KIND)


async def test_the_bodies_of_a_webhook_are_updates_too(box: Sandbox, ana: int, hook: Hook) -> None:
    await box.call("setWebhook", url=hook.url, allowed_updates=EVERY_KIND)
    said = [await box.say(ana, f"{i} /start") for i in range(3)]
    await box.control(f"/phones/{ana}/send", {"kind": "photo", "caption": "c"})
    await box.control(f"/phones/{ana}/block")
    bodies = await hook.wait(5)
    for body in bodies:
        spec.check_update(body)
    # Several deliveries may be under way at once; each update comes exactly once.
    assert sorted(b["update_id"] for b in bodies)[:3] == [s["update_id"] for s in said]
    assert len({b["update_id"] for b in bodies}) == 5


def test_the_app_is_made_without_a_running_loop() -> None:
    from sandbox.world import World

    create_app(World(token="1:a", bot_username="XBot"))


async def test_a_message_that_was_updated_is_told_as_it_was(box: Sandbox, ana: int) -> None:
    """An update is a snapshot: later edits must not show in it."""
    said = await box.say(ana, "before")
    await box.control(f"/phones/{ana}/edit", {"message_id": said["message_id"], "text": "after"})
    first, second = await box.updates()
    assert (first["message"]["text"], second["edited_message"]["text"]) == ("before", "after")
    assert "edit_date" not in first["message"]


async def test_a_call_by_form_gives_the_same_message(box: Sandbox, ana: int) -> None:
    parameters = {"chat_id": ana, "text": "x", "reply_markup": json.dumps(buttons([("a", "b")]))}
    by_form = (await box.raw("sendMessage", data=form({}, parameters))).result
    by_json = await box.call(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons([("a", "b")])
    )
    different = {"message_id", "date"}
    assert {k: v for k, v in by_form.items() if k not in different} == {
        k: v for k, v in by_json.items() if k not in different
    }
