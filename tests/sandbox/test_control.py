"""The control API: being the people."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import aiohttp
import pytest
from boxkit import Sandbox, br, buttons, png

KINDS = [
    "photo",
    "voice",
    "video_note",
    "document",
    "sticker",
    "location",
    "venue",
    "contact",
    "poll",
    "dice",
    "video",
    "audio",
    "animation",
]


async def seen(box: Sandbox, phone: int, query: str = "") -> list[dict[str, Any]]:
    answer = await box.control(f"/phones/{phone}/messages{query}", verb="GET")
    return list(answer["messages"])


async def updates(box: Sandbox) -> list[dict[str, Any]]:
    got = list(await box.call("getUpdates"))
    if got:
        await box.call("getUpdates", offset=got[-1]["update_id"] + 1)
    return got


async def test_a_phone_is_made_and_listed(box: Sandbox) -> None:
    given = {
        "first_name": "李",
        "last_name": "明",
        "username": "liming",
        "language_code": "zh-hans",
        "id": 77,
    }
    made = await box.control("/phones", given)
    assert made.items() >= given.items()
    assert await box.control("/phones", verb="GET") == {"phones": [made]}
    assert await box.control("/phones/77", verb="GET") == made
    assert "error" in await box.control("/phones", given, ok=False)
    assert "error" in await box.control("/phones", {"last_name": "x"}, ok=False)


async def test_role_and_note_are_for_the_page_alone(box: Sandbox) -> None:
    words = {"role": {"en": "volunteer", "zh": "志愿者"}, "note": "Send /shifts."}
    made = await box.control("/phones", {"first_name": "Li", **words})
    assert made.items() >= words.items()
    await box.control(f"/phones/{made['id']}/say", {"text": "hello"})
    assert not {"role", "note"} & set((await updates(box))[0]["message"]["from"])
    assert "error" in await box.control("/phones", {"first_name": "Bo", "note": ["x"]}, ok=False)


async def test_posters_hang_about(box: Sandbox) -> None:
    poster = {"label": "South gate", "link": "https://t.me/WeftTestBot?start=gate-3"}
    assert await box.control("/posters", verb="GET") == {"posters": []}
    assert await box.control("/posters", poster) == {"posters": [poster]}
    assert await box.control("/posters", verb="GET") == {"posters": [poster]}
    assert "error" in await box.control("/posters", {"label": "No link"}, ok=False)


async def test_saying_reaches_the_bot_with_reply_quote_and_entities(box: Sandbox, ana: int) -> None:
    bot = await box.call("sendMessage", chat_id=ana, text="Which gate do you mean?")
    body = {
        "text": "🙂 the north one /help",
        "reply_to": bot["message_id"],
        "quote": "gate",
        "entities": [{"type": "bold", "offset": 3, "length": 3}],
    }
    said = await box.control(f"/phones/{ana}/say", body)
    (update,) = await updates(box)
    message = update["message"]
    assert (update["update_id"], message["message_id"]) == (said["update_id"], said["message_id"])
    assert message["reply_to_message"]["text"] == "Which gate do you mean?"
    assert message["quote"] == {"text": "gate", "position": 6, "is_manual": True}
    assert [(one["type"], one["offset"]) for one in message["entities"]] == [
        ("bold", 3),
        ("bot_command", 17),
    ]
    mine = (await seen(box, ana))[-1]
    assert (mine["reply_to"], mine["quote"]) == (bot["message_id"], "gate")


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_can_be_sent(box: Sandbox, ana: int, kind: str) -> None:
    body = {"kind": kind, "latitude": 31.2, "longitude": 121.5}
    sent = await box.control(f"/phones/{ana}/send", body)
    (update,) = await updates(box)
    assert [update["update_id"]] == sent["update_ids"]
    assert kind in update["message"]
    (mine,) = await seen(box, ana)
    assert mine["media"]["kind"] == kind


async def test_an_album_is_several_messages_of_one_group(box: Sandbox, ana: int) -> None:
    body = {
        "kind": "album",
        "caption": "both doors",
        "items": [{"kind": "photo"}, {"kind": "video"}],
    }
    sent = await box.control(f"/phones/{ana}/send", body)
    got = [one["message"] for one in await updates(box)]
    assert [one["message_id"] for one in got] == sent["message_ids"]
    assert len({one["media_group_id"] for one in got}) == 1
    assert [one.get("caption") for one in got] == ["both doors", None]


async def test_files_come_by_multipart_and_by_base64_and_go_to_the_bot(
    box: Sandbox, ana: int
) -> None:
    form = aiohttp.FormData()
    form.add_field("kind", "document")
    form.add_field("caption", "the list")
    form.add_field("file", b"one,two", filename="list.csv", content_type="text/csv")
    url = f"{box.url}/control/phones/{ana}/send"
    async with box.session.post(url, data=form) as response:
        assert response.status == 200
    body = {"kind": "photo", "data": base64.b64encode(png(5, 4)).decode()}
    await box.control(f"/phones/{ana}/send", body)
    document, photo = [one["message"] for one in await updates(box)]
    assert (document["document"]["file_name"], document["caption"]) == ("list.csv", "the list")
    assert (photo["photo"][-1]["width"], photo["photo"][-1]["height"]) == (5, 4)
    listed = (await seen(box, ana))[0]["media"]
    assert (listed["file_name"], listed["size"]) == ("list.csv", 7)
    async with box.session.get(f"{box.url}/control/files/{listed['file_id']}") as response:
        assert await response.read() == b"one,two"


async def test_a_large_file_needs_no_content(box: Sandbox, ana: int) -> None:
    await box.control(
        f"/phones/{ana}/send", {"kind": "document", "size": 21 * 2**20, "file_name": "film.zip"}
    )
    (update,) = await updates(box)
    file_id = update["message"]["document"]["file_id"]
    assert await box.fails("getFile", file_id=file_id) == (400, "Bad Request: file is too big")


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/WeftTestBot?start=abc_1",
        "t.me/wefttestbot?start=abc_1",
        "tg://resolve?domain=WeftTestBot&start=abc_1",
    ],
)
async def test_a_deep_link_presses_start(box: Sandbox, ana: int, link: str) -> None:
    opened = await box.control(f"/phones/{ana}/open", {"link": link})
    (update,) = await updates(box)
    assert update["message"]["text"] == "/start abc_1"
    assert opened == {
        "message_id": update["message"]["message_id"],
        "update_id": update["update_id"],
    }


@pytest.mark.parametrize(
    "link",
    [
        "https://example.org/?start=a",
        "https://t.me/otherbot?start=a",
        "https://t.me/WeftTestBot?start=ä",
    ],
)
async def test_a_foreign_link_is_refused(box: Sandbox, ana: int, link: str) -> None:
    await box.control(f"/phones/{ana}/open", {"link": link}, ok=False)
    assert await updates(box) == []


async def test_a_tap_waits_for_the_answer(box: Sandbox, ana: int) -> None:
    rows = [
        [{"text": "Yes", "callback_data": "y:1"}, {"text": "Map", "url": "https://example.org/map"}]
    ]
    sent = await box.call(
        "sendMessage", chat_id=ana, text="?", reply_markup={"inline_keyboard": rows}
    )

    async def answer() -> None:
        (update,) = await box.call("getUpdates", timeout=5)
        assert update["callback_query"]["data"] == "y:1"
        query = update["callback_query"]["id"]
        await box.call(
            "answerCallbackQuery", callback_query_id=query, text="noted", show_alert=True
        )

    tap = {"message_id": sent["message_id"], "button": "Yes"}
    result, _ = await asyncio.gather(box.control(f"/phones/{ana}/tap", tap), answer())
    assert (result["answered"], result["text"], result["alert"]) == (True, "noted", True)
    result = await box.control(f"/phones/{ana}/tap", tap | {"button": "Map"})
    assert result["url"] == "https://example.org/map"
    result = await box.control(f"/phones/{ana}/tap", tap | {"button": "y:1", "wait": 0.1})
    assert result["answered"] is False
    refused = await box.control(f"/phones/{ana}/tap", tap | {"button": "No"}, ok=False)
    assert "'No'" in refused["error"]
    await box.control(f"/phones/{ana}/tap", tap | {"button": "no:7", "forged": True, "wait": 0.1})
    updates = await box.call("getUpdates")
    assert updates[-1]["callback_query"]["data"] == "no:7"
    await box.call("editMessageText", chat_id=ana, message_id=sent["message_id"], text="closed")
    await box.control(f"/phones/{ana}/tap", tap, ok=False)


async def test_an_edit_and_a_reaction_tell_the_bot(box: Sandbox, ana: int) -> None:
    await box.call("getUpdates", allowed_updates=["message", "edited_message", "message_reaction"])
    said = await box.control(f"/phones/{ana}/say", {"text": "gate 3"})
    edited = await box.control(
        f"/phones/{ana}/edit", {"message_id": said["message_id"], "text": "gate 4"}
    )
    bot = await box.call("sendMessage", chat_id=ana, text="ok")
    await box.control(f"/phones/{ana}/react", {"message_id": bot["message_id"], "emoji": "👍"})
    await box.control(f"/phones/{ana}/react", {"message_id": bot["message_id"], "emoji": None})
    _, change, added, gone = await updates(box)
    assert change["update_id"] == edited["update_id"]
    assert change["edited_message"]["text"] == "gate 4"
    assert change["edited_message"]["edit_date"]
    thumb = [{"type": "emoji", "emoji": "👍"}]
    assert (
        added["message_reaction"]["old_reaction"],
        added["message_reaction"]["new_reaction"],
    ) == (
        [],
        thumb,
    )
    assert (gone["message_reaction"]["old_reaction"], gone["message_reaction"]["new_reaction"]) == (
        thumb,
        [],
    )


async def test_only_own_messages_can_be_edited(box: Sandbox, ana: int) -> None:
    bot = await box.call("sendMessage", chat_id=ana, text="ok")
    await box.control(
        f"/phones/{ana}/edit", {"message_id": bot["message_id"], "text": "no"}, ok=False
    )


@pytest.mark.parametrize("origin", ["user", "hidden_user", "chat", "channel"])
async def test_forwarding_tells_the_origin(box: Sandbox, ana: int, origin: str) -> None:
    bo = await box.person("Bo")
    group = await box.control("/groups", {"title": "Stairs", "members": [ana, bo]})
    said = await box.control(f"/phones/{bo}/say", {"text": "come down", "chat": group["id"]})
    body = {"message_id": said["message_id"], "from_chat": group["id"], "origin": origin}
    forwarded = await box.control(f"/phones/{ana}/forward", body)
    message = (await updates(box))[-1]["message"]
    assert message["message_id"] == forwarded["message_id"]
    assert (message["text"], message["chat"]["id"]) == ("come down", ana)
    assert message["forward_origin"]["type"] == origin


async def test_block_unblock_and_deactivate(box: Sandbox, ana: int) -> None:
    await box.control(f"/phones/{ana}/block")
    blocked = (403, "Forbidden: bot was blocked by the user")
    assert await box.fails("sendMessage", chat_id=ana, text="a") == blocked
    await box.control(f"/phones/{ana}/say", {"text": "a"}, ok=False)
    await box.control(f"/phones/{ana}/unblock")
    await box.call("sendMessage", chat_id=ana, text="a")
    changes = [one["my_chat_member"] for one in await updates(box)]
    assert [one["new_chat_member"]["status"] for one in changes] == ["kicked", "member"]
    await box.control(f"/phones/{ana}/deactivate")
    assert await box.fails("sendMessage", chat_id=ana, text="a") == (
        403,
        "Forbidden: user is deactivated",
    )


async def test_a_link_takes_a_block_back(box: Sandbox, ana: int) -> None:
    await box.control(f"/phones/{ana}/block")
    await box.control(f"/phones/{ana}/open", {"link": "https://t.me/WeftTestBot?start=x"})
    assert [next(key for key in one if key != "update_id") for one in await updates(box)] == [
        "my_chat_member",
        "my_chat_member",
        "message",
    ]


async def test_somebody_who_never_wrote_cannot_be_written_to(box: Sandbox) -> None:
    made = await box.control("/phones", {"first_name": "Eve", "started": False})
    refused = await box.fails("sendMessage", chat_id=made["id"], text="a")
    assert refused == (403, "Forbidden: bot can't initiate conversation with a user")
    await box.control(f"/phones/{made['id']}/say", {"text": "hi"})
    await box.call("sendMessage", chat_id=made["id"], text="a")


async def test_the_screen_shows_edits_deletions_buttons_and_reactions(
    box: Sandbox, ana: int
) -> None:
    rows = [[{"text": "Take", "callback_data": "t", "style": "success"}]]
    sent = await box.call(
        "sendMessage",
        chat_id=ana,
        text="a <b>b</b>",
        parse_mode="HTML",
        reply_markup={"inline_keyboard": rows},
    )
    (mine,) = await seen(box, ana)
    assert mine["buttons"] == [[{"text": "Take", "data": "t", "style": "success"}]]
    assert mine["entities"] == [{"type": "bold", "offset": 2, "length": 1}]
    assert (mine["from"]["is_bot"], mine["edited"], mine["deleted"]) == (True, None, False)
    react = [{"type": "emoji", "emoji": "👌"}]
    await box.call("setMessageReaction", chat_id=ana, message_id=sent["message_id"], reaction=react)
    await box.call("editMessageText", chat_id=ana, message_id=sent["message_id"], text="c")
    (mine,) = await seen(box, ana)
    assert (mine["text"], mine["buttons"], mine["reactions"][0]["emoji"]) == ("c", [], "👌")
    assert mine["edited"] is not None
    await box.call("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    assert (await seen(box, ana))[0]["deleted"] is True


async def test_messages_wait_for_something_new(box: Sandbox, ana: int) -> None:
    first = await box.call("sendMessage", chat_id=ana, text="one")
    assert await seen(box, ana, f"?after={first['message_id']}") == []

    async def later() -> None:
        await asyncio.sleep(0.1)
        await box.call("sendMessage", chat_id=ana, text="two")

    waited, _ = await asyncio.gather(
        seen(box, ana, f"?after={first['message_id']}&wait=5"), later()
    )
    assert [one["text"] for one in waited] == ["two"]


async def test_events_name_the_chats_that_changed(box: Sandbox, ana: int) -> None:
    version = (await box.control("/events", verb="GET"))["version"]

    async def later() -> None:
        await asyncio.sleep(0.1)
        await box.call("sendMessage", chat_id=ana, text="one")

    path = f"/events?after={version}&wait=5"
    got, _ = await asyncio.gather(box.control(path, verb="GET"), later())
    assert got["chats"] == [ana]
    assert got["version"] > version


async def test_a_forum_with_rights(box: Sandbox, ana: int) -> None:
    body = {"title": "Staff", "members": [ana], "forum": True, "rights": ["can_manage_topics"]}
    group = await box.control("/groups", body)
    topic = await box.call("createForumTopic", chat_id=group["id"], name="Case 1")
    thread = topic["message_thread_id"]
    await box.call("sendMessage", chat_id=group["id"], message_thread_id=thread, text="in it")
    said = await box.control(
        f"/phones/{ana}/say", {"text": "yes", "chat": group["id"], "thread": thread}
    )
    message = (await updates(box))[-1]["message"]
    assert (message["message_id"], message["message_thread_id"]) == (said["message_id"], thread)
    listed = await seen(box, ana, f"?chat={group['id']}")
    assert [one["thread"] for one in listed] == [thread] * 3
    (shown,) = (await box.control("/groups", verb="GET"))["groups"]
    assert shown["topics"] == [{"thread": thread, "name": "Case 1", "closed": False}]


async def test_strangers_see_nothing_of_a_group(box: Sandbox, ana: int) -> None:
    bo = await box.person("Bo")
    group = await box.control("/groups", {"title": "Staff", "members": [ana]})
    await box.control(f"/phones/{bo}/messages?chat={group['id']}", verb="GET", ok=False)
    await box.control(f"/phones/{bo}/say", {"text": "a", "chat": ana}, ok=False)


async def test_a_group_that_was_upgraded(box: Sandbox, ana: int) -> None:
    group = await box.control("/groups", {"title": "Stairs", "members": [ana], "type": "group"})
    new = await box.control(f"/groups/{group['id']}/upgrade")
    answer = await box.raw("sendMessage", json={"chat_id": group["id"], "text": "a"})
    assert answer.error == (400, "Bad Request: group chat was upgraded to a supergroup chat")
    assert answer.body["parameters"] == {"migrate_to_chat_id": new["id"]}
    await box.call("sendMessage", chat_id=new["id"], text="a")


async def test_the_bot_is_thrown_out_of_a_group(box: Sandbox, ana: int) -> None:
    group = await box.control("/groups", {"title": "Stairs", "members": [ana]})
    await box.control(f"/groups/{group['id']}", {"bot": "kicked"})
    refused = await box.fails("sendMessage", chat_id=group["id"], text="a")
    assert refused == (403, "Forbidden: bot was kicked from the supergroup chat")
    await box.control(f"/phones/{ana}/say", {"text": "gone?", "chat": group["id"]})
    assert all("message" not in one for one in await updates(box))


async def test_the_menu_is_that_of_scope_and_language(box: Sandbox, ana: int) -> None:
    async def menu() -> list[str]:
        got = await box.control(f"/phones/{ana}/commands", verb="GET")
        return [one["command"] for one in got["commands"]]

    async def put(command: str, **where: Any) -> None:
        await box.call(
            "setMyCommands", commands=[{"command": command, "description": "x"}], **where
        )

    assert await menu() == []
    await put("a")
    assert await menu() == ["a"]
    await put("b", language_code="pt")
    assert await menu() == ["b"]
    await put("c", scope={"type": "all_private_chats"})
    assert await menu() == ["c"]
    await put("d", scope={"type": "chat", "chat_id": ana}, language_code="fr")
    assert await menu() == ["c"]
    await put("e", scope={"type": "chat", "chat_id": ana})
    assert await menu() == ["e"]


async def test_calls_are_logged_with_their_answers(box: Sandbox, ana: int) -> None:
    await box.call("sendMessage", chat_id=ana, text="a")
    await box.fails("sendMessage", chat_id=ana, text="")
    good, wrong = (await box.control("/calls", verb="GET"))["calls"]
    assert (good["method"], good["parameters"]["text"]) == ("sendmessage", "a")
    assert good["answer"]["result"]["text"] == "a"
    assert wrong["answer"]["error_code"] == 400
    rest = await box.control(f"/calls?after={good['n']}", verb="GET")
    assert rest["calls"] == [wrong]


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/phones/9/say", {"text": "a"}),
        ("/phones/{ana}/say", {"text": "  "}),
        ("/phones/{ana}/say", {"text": "x" * 4097}),
        ("/phones/{ana}/say", {"text": "x", "reply_to": 99}),
        ("/phones/{ana}/say", {"text": "x", "chat": -5}),
        ("/phones/{ana}/send", {"kind": "smell"}),
        ("/phones/{ana}/send", {"kind": "location"}),
        ("/phones/{ana}/send", {"kind": "album", "items": [{}]}),
        ("/phones/{ana}/react", {"message_id": 99, "emoji": "👍"}),
        ("/groups", {"title": "x", "members": [9]}),
        ("/groups", {"members": []}),
    ],
)
async def test_nonsense_is_refused_with_a_reason(
    box: Sandbox, ana: int, path: str, body: Any
) -> None:
    refused = await box.control(path.format(ana=ana), body, ok=False)
    assert refused["error"]
    assert await updates(box) == []


async def test_a_tap_under_what_was_deleted_meanwhile_names_an_inaccessible_message(
    box: Sandbox, ana: int
) -> None:
    sent = await box.call(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons([("a", "do:1")])
    )
    await box.call("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    tap = {"message_id": sent["message_id"], "button": "do:1", "wait": 0.1}
    await box.control(f"/phones/{ana}/tap", tap, ok=False)
    await box.control(f"/phones/{ana}/tap", tap | {"forged": True})
    query = (await box.take())[0]["callback_query"]
    assert query["data"] == "do:1"
    assert query["message"] == {"chat": sent["chat"], "message_id": sent["message_id"], "date": 0}
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    assert await box.fails("editMessageText", **where, text="y") == br("message to edit not found")
