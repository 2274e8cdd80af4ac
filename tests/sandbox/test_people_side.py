"""The people's side: what a person sees, what a tester can break, and the clock."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import aiohttp
import pytest
from boxkit import Hook, Sandbox, buttons

# What a person sees


async def test_a_person_sees_both_sides_in_order(box: Sandbox, ana: int) -> None:
    said = await box.say(ana, "olá")
    sent = await box.call(
        "sendMessage",
        chat_id=ana,
        text="<b>yes</b>?",
        parse_mode="HTML",
        reply_markup={
            "inline_keyboard": [
                [{"text": "A", "callback_data": "a"}, {"text": "L", "url": "http://x.org"}]
            ]
        },
        reply_parameters={"message_id": said["message_id"], "quote": "ol"},
    )
    first, second = await box.messages(ana)
    assert (first["text"], first["from"]) == (
        "olá",
        {"id": ana, "is_bot": False, "first_name": "Ana"},
    )
    assert (first["reply_to"], first["quote"], first["media"], first["edited"]) == (
        None,
        None,
        None,
        None,
    )
    assert (first["deleted"], first["reactions"], first["buttons"], first["entities"]) == (
        False,
        [],
        [],
        [],
    )
    assert second["message_id"] == sent["message_id"] > first["message_id"]
    assert second["from"]["is_bot"] is True
    assert second["entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert second["buttons"] == [[{"text": "A", "data": "a"}, {"text": "L", "url": "http://x.org"}]]
    assert (second["reply_to"], second["quote"]) == (said["message_id"], "ol")
    assert [m["message_id"] for m in await box.messages(ana, after=first["message_id"])] == [
        sent["message_id"]
    ]


async def test_it_waits_for_something_new(box: Sandbox, ana: int) -> None:
    begun = time.monotonic()
    assert await box.messages(ana, wait=0.1) == []
    assert 0.1 <= time.monotonic() - begun < 2
    waiting = asyncio.create_task(box.messages(ana, wait=10))
    await asyncio.sleep(0.05)
    await box.call("sendMessage", chat_id=ana, text="now")
    async with asyncio.timeout(2):
        assert [m["text"] for m in await waiting] == ["now"]


async def test_edits_reactions_and_deletions_are_seen(box: Sandbox, ana: int) -> None:
    sent = await box.call("sendMessage", chat_id=ana, text="a")
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    await box.control(f"/phones/{ana}/react", {"message_id": sent["message_id"], "emoji": "👍"})
    await box.call("editMessageText", **where, text="b")
    await box.call("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "🔥"}])
    (seen,) = await box.messages(ana)
    assert (seen["text"], seen["edited"] >= sent["date"], seen["deleted"]) == ("b", True, False)
    assert sorted(r["emoji"] for r in seen["reactions"]) == ["👍", "🔥"]
    await box.call("deleteMessage", **where)
    assert [m["deleted"] for m in await box.messages(ana)] == [True]


async def test_people_see_only_their_own_chats(box: Sandbox, ana: int) -> None:
    rui = await box.person("Rui")
    group = await box.group(ana)
    await box.control(f"/phones/{rui}/say", {"text": "x", "chat": group}, ok=False)
    await box.control(f"/phones/{rui}/say", {"text": "x", "chat": ana}, ok=False)
    await box.control(f"/phones/{rui}/messages?chat={group}", verb="GET", ok=False)
    await box.say(ana, "hi", chat=group)
    assert [m["text"] for m in await box.messages(ana, chat=group)] == ["hi"]
    assert await box.messages(rui) == []


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/phones", {}),
        ("/phones", {"first_name": " "}),
        ("/phones", {"first_name": "A", "last_name": 5}),
        ("/phones/999/say", {"text": "x"}),
        ("/phones/5000001/say", {"text": " \n"}),
        ("/phones/5000001/say", {"text": "x", "entities": 7}),
        ("/phones/5000001/say", {"text": "x", "reply_to": 999}),
        ("/phones/5000001/say", {"text": "x", "chat": -1}),
        ("/phones/5000001/send", {"kind": "smell"}),
        ("/phones/5000001/send", {"kind": "album", "items": [{"kind": "photo"}]}),
        ("/phones/5000001/tap", {"message_id": 1, "button": "x"}),
        ("/phones/5000001/edit", {"message_id": 1, "text": "x"}),
        ("/phones/5000001/open", {"link": "https://t.me/OtherBot?start=x"}),
        ("/phones/5000001/open", {"link": "https://t.me/WeftTestBot?start=a%20b"}),
        ("/phones/5000001/open", {"link": "https://example.org/WeftTestBot?start=a"}),
        ("/groups", {"title": "x", "members": [31337]}),
        ("/faults", {"kind": "gremlin"}),
        ("/faults", {"kind": "delay", "times": 0}),
        ("/clock", {}),
    ],
)
async def test_what_cannot_be_done_is_refused_with_a_sentence(
    box: Sandbox, ana: int, path: str, body: dict[str, Any]
) -> None:
    assert ana == 5000001
    answer = await box.control(path, body, ok=False)
    assert len(answer["error"]) > 5
    assert [u for u in await box.updates() if "message" in u] == []


@pytest.mark.parametrize(
    "link",
    [
        "https://t.me/WeftTestBot?start=d_1",
        "t.me/wefttestbot?start=d_1",
        "tg://resolve?domain=WeftTestBot&start=d_1",
    ],
)
async def test_a_deep_link_says_start_with_its_payload(box: Sandbox, ana: int, link: str) -> None:
    await box.control(f"/phones/{ana}/block")
    await box.take()
    await box.control(f"/phones/{ana}/open", {"link": link})
    back, start = await box.updates()
    assert back["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert start["message"]["text"] == "/start d_1"
    assert start["message"]["entities"][0]["type"] == "bot_command"


# Taps


async def test_a_tap_by_label_or_data_gives_the_bots_answer(box: Sandbox, ana: int) -> None:
    sent = await box.call(
        "sendMessage", chat_id=ana, text="?", reply_markup=buttons([("Yes", "y"), ("No", "n")])
    )
    for button, data in (("No", "n"), ("y", "y")):
        body = {"message_id": sent["message_id"], "button": button}
        tap = asyncio.create_task(box.control(f"/phones/{ana}/tap", body))
        await asyncio.sleep(0.05)
        (update,) = await box.take()
        query = update["callback_query"]
        assert (query["data"], query["from"]["id"]) == (data, ana)
        assert query["message"]["message_id"] == sent["message_id"]
        await box.call(
            "answerCallbackQuery", callback_query_id=query["id"], text="ok", show_alert=True
        )
        answer = await tap
        assert {k: answer[k] for k in ("answered", "text", "alert", "url")} == {
            "answered": True,
            "text": "ok",
            "alert": True,
            "url": None,
        }


async def test_a_tap_that_nobody_answers_ends_by_itself(box: Sandbox, ana: int) -> None:
    sent = await box.call(
        "sendMessage", chat_id=ana, text="?", reply_markup=buttons([("Yes", "y")])
    )
    body = {"message_id": sent["message_id"], "button": "Yes", "wait": 0.1}
    assert (await box.control(f"/phones/{ana}/tap", body))["answered"] is False


async def test_a_tap_grows_old(box: Sandbox, ana: int) -> None:
    sent = await box.call(
        "sendMessage", chat_id=ana, text="?", reply_markup=buttons([("Yes", "y")])
    )
    body = {"message_id": sent["message_id"], "button": "Yes", "wait": 0}
    await box.control(f"/phones/{ana}/tap", body)
    (update,) = await box.take()
    await box.control("/clock", {"advance": 3600})
    code, text = await box.fails(
        "answerCallbackQuery", callback_query_id=update["callback_query"]["id"]
    )
    assert (code, text.startswith("Bad Request: query is too old")) == (400, True)


# Faults


async def test_a_fault_hits_its_method_and_chat_as_often_as_ordered(box: Sandbox, ana: int) -> None:
    rui = await box.person("Rui")
    order = {
        "kind": "status",
        "method": "sendMessage",
        "chat": ana,
        "times": 2,
        "code": 502,
        "description": "Bad Gateway",
    }
    await box.control("/faults", order)
    await box.call("sendMessage", chat_id=rui, text="x")
    await box.call("sendChatAction", chat_id=ana, action="typing")
    for _ in range(2):
        assert await box.fails("sendMessage", chat_id=ana, text="x") == (502, "Bad Gateway")
    await box.call("sendMessage", chat_id=ana, text="x")


async def test_faults_are_taken_back(box: Sandbox, ana: int) -> None:
    await box.control("/faults", {"kind": "status", "times": None})
    assert (await box.fails("getMe"))[0] == 500
    await box.control("/faults", verb="DELETE")
    await box.call("getMe")


async def test_a_delayed_call_is_done_late(box: Sandbox, ana: int) -> None:
    await box.control("/faults", {"kind": "delay", "method": "sendMessage", "seconds": 0.2})
    begun = time.monotonic()
    await box.call("sendMessage", chat_id=ana, text="x")
    assert time.monotonic() - begun >= 0.2


@pytest.mark.parametrize(("kind", "arrived"), [("lost_reply", 1), ("hang", 0)])
async def test_a_lost_reply_was_carried_out_and_a_hanging_call_was_not(
    box: Sandbox, ana: int, kind: str, arrived: int
) -> None:
    await box.control("/faults", {"kind": kind, "method": "sendMessage"})
    limit = aiohttp.ClientTimeout(total=0.3)
    with pytest.raises((aiohttp.ClientError, TimeoutError)):
        await box.raw("sendMessage", json={"chat_id": ana, "text": "x"}, timeout=limit)
    assert len(await box.messages(ana)) == arrived
    await box.call("sendMessage", chat_id=ana, text="y")


async def test_an_update_comes_twice_when_ordered(box: Sandbox, ana: int) -> None:
    await box.control("/faults", {"kind": "duplicate_update"})
    await box.say(ana, "a")
    await box.say(ana, "b")
    first = await box.updates()
    again = await box.updates(offset=first[-1]["update_id"] + 1)
    assert [u["message"]["text"] for u in first] == ["a", "b"]
    # Confirmed, and here it is once more: the same update with the same number.
    assert again == first[:1]
    assert await box.updates() == []


async def test_a_webhook_gets_it_twice_too(box: Sandbox, ana: int, hook: Hook) -> None:
    await box.call("setWebhook", url=hook.url)
    await box.control("/faults", {"kind": "duplicate_update"})
    await box.say(ana, "a")
    await box.say(ana, "b")
    await hook.wait(3)
    assert sorted(u["message"]["text"] for u in hook.got) == ["a", "a", "b"]


async def test_updates_change_their_order_when_ordered(box: Sandbox, ana: int) -> None:
    await box.say(ana, "a")
    await box.say(ana, "b")
    await box.control("/faults", {"kind": "reorder_updates"})
    assert [u["message"]["text"] for u in await box.updates()] == ["b", "a"]
    assert [u["message"]["text"] for u in await box.updates()] == ["a", "b"]


# Calls, clock, settle


async def test_every_call_is_written_down(box: Sandbox, ana: int) -> None:
    await box.call("sendMessage", chat_id=ana, text="x")
    await box.fails("sendMessage", chat_id=1, text="y")
    first, second = (await box.see("/calls"))["calls"]
    assert (first["method"], first["parameters"]) == (
        "sendmessage",
        {"chat_id": str(ana), "text": "x"},
    )
    assert first["answer"]["result"]["text"] == "x"
    assert second["answer"]["description"] == "Bad Request: chat not found"
    assert (await box.see(f"/calls?after={first['n']}"))["calls"] == [second]


async def test_the_clock_goes_forward_and_messages_carry_its_time(box: Sandbox, ana: int) -> None:
    before = await box.call("sendMessage", chat_id=ana, text="x")
    await box.control("/clock", {"advance": 7200})
    after = await box.call("sendMessage", chat_id=ana, text="x")
    assert 7200 <= after["date"] - before["date"] <= 7205
    assert (await box.see("/clock"))["offset"] == pytest.approx(7200, abs=1)


async def test_settle_waits_until_no_update_is_left(box: Sandbox, ana: int) -> None:
    await box.say(ana, "x")
    answer = await box.control("/settle", {"timeout": 0.2}, ok=False)
    assert "1 updates not confirmed" in answer["error"]
    settling = asyncio.create_task(box.control("/settle", {"timeout": 5}))
    await asyncio.sleep(0.05)
    assert not settling.done()
    await box.take()
    async with asyncio.timeout(3):
        await settling


async def test_an_upgraded_group_moves_with_its_people(box: Sandbox, ana: int) -> None:
    old = await box.group(ana, type="group")
    await box.take()
    new = (await box.control(f"/groups/{old}/upgrade"))["id"]
    left, begun = await box.take()
    assert (left["message"]["chat"]["id"], left["message"]["migrate_to_chat_id"]) == (old, new)
    assert (begun["message"]["chat"]["id"], begun["message"]["migrate_from_chat_id"]) == (new, old)
    answer = await box.raw("sendMessage", json={"chat_id": old, "text": "x"})
    assert answer.body["parameters"] == {"migrate_to_chat_id": new}
    await box.say(ana, "here", chat=new)
