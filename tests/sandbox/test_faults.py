"""Faults: each does what it says, where it was ordered, as often as it was ordered."""

from __future__ import annotations

import asyncio
import json
import time

import aiohttp
import pytest
from boxkit import TOKEN, Hook, Sandbox, form

from sandbox.world import World


async def order(box: Sandbox, **fault: object) -> int:
    return int((await box.control("/faults", fault))["id"])


async def texts(box: Sandbox, phone: int) -> list[str]:
    return [
        one["text"]
        for one in (await box.control(f"/phones/{phone}/messages", verb="GET"))["messages"]
    ]


async def test_status_hits_its_method_once(box: Sandbox, ana: int) -> None:
    await order(box, method="sendMessage", kind="status", code=502, description="Bad Gateway")
    assert (await box.call("getMe"))["is_bot"]
    assert await box.fails("sendMessage", chat_id=ana, text="a") == (502, "Bad Gateway")
    await box.call("sendMessage", chat_id=ana, text="b")
    assert await texts(box, ana) == ["b"]


async def test_a_fault_may_be_for_one_chat_and_last(box: Sandbox, ana: int) -> None:
    bo = await box.person("Bo")
    await order(box, chat=ana, kind="status", code=500, times=None)
    for _ in range(3):
        assert (await box.fails("sendMessage", chat_id=ana, text="a"))[0] == 500
        await box.call("sendMessage", chat_id=bo, text="a")
    await box.control("/faults", verb="DELETE")
    await box.call("sendMessage", chat_id=ana, text="a")


async def test_retry_after_comes_in_body_and_header(box: Sandbox, ana: int) -> None:
    await order(box, kind="retry_after", seconds=7, times=2)
    for _ in range(2):
        answer = await box.raw("sendMessage", json={"chat_id": ana, "text": "a"})
        assert answer.error == (429, "Too Many Requests: retry after 7")
        assert answer.body["parameters"] == {"retry_after": 7}
        assert answer.headers["Retry-After"] == "7"
    await box.call("sendMessage", chat_id=ana, text="a")


async def test_delay_answers_later(box: Sandbox, ana: int) -> None:
    await order(box, kind="delay", seconds=0.3)
    started = time.monotonic()
    await box.call("sendMessage", chat_id=ana, text="a")
    assert time.monotonic() - started >= 0.3


async def test_hang_never_answers(box: Sandbox, ana: int) -> None:
    await order(box, kind="hang")
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(box.call("sendMessage", chat_id=ana, text="a"), 0.4)
    assert await texts(box, ana) == []
    await box.call("sendMessage", chat_id=ana, text="b")
    await box.control("/settle", {"timeout": 3})


async def test_a_lost_reply_is_carried_out_and_not_answered(box: Sandbox, ana: int) -> None:
    await order(box, method="sendMessage", kind="lost_reply")
    with pytest.raises(aiohttp.ClientError):
        await box.call("sendMessage", chat_id=ana, text="a")
    assert await texts(box, ana) == ["a"]
    calls = (await box.control("/calls", verb="GET"))["calls"]
    assert [(one["method"], one["answer"]) for one in calls] == [("sendmessage", None)]


async def test_a_duplicate_comes_again_after_it_was_confirmed(box: Sandbox, ana: int) -> None:
    await order(box, kind="duplicate_update")
    for text in ("a", "b"):
        await box.control(f"/phones/{ana}/say", {"text": text})
    first = await box.call("getUpdates")
    assert [one["message"]["text"] for one in first] == ["a", "b"]
    after = first[-1]["update_id"] + 1
    again = await box.call("getUpdates", offset=after)
    assert again == first[:1]
    assert await box.call("getUpdates", offset=after) == []


async def test_reordered_updates_keep_their_numbers(box: Sandbox, ana: int) -> None:
    await order(box, kind="reorder_updates")
    for text in ("a", "b"):
        await box.control(f"/phones/{ana}/say", {"text": text})
    turned = await box.call("getUpdates")
    assert [one["message"]["text"] for one in turned] == ["b", "a"]
    assert turned[0]["update_id"] > turned[1]["update_id"]
    assert await box.call("getUpdates", offset=turned[0]["update_id"] + 1) == []


async def test_the_webhook_knows_both(box: Sandbox, ana: int, hook: Hook) -> None:
    await order(box, kind="duplicate_update")
    await order(box, kind="reorder_updates")
    for text in ("a", "b", "c"):
        await box.control(f"/phones/{ana}/say", {"text": text})
    await box.call("setWebhook", url=hook.url)
    await box.control("/settle", {"timeout": 5})
    assert [one["message"]["text"] for one in hook.got] == ["b", "a", "a", "c"]


@pytest.mark.parametrize(
    "fault",
    [{}, {"kind": "earthquake"}, {"kind": "delay", "times": 0}, {"kind": "delay", "seconds": "x"}],
)
async def test_nonsense_is_refused(box: Sandbox, fault: dict[str, object]) -> None:
    assert "error" in await box.control("/faults", fault, ok=False)
    assert await box.control("/faults", verb="GET") == {"faults": []}


async def test_one_order_can_be_taken_back(box: Sandbox, ana: int) -> None:
    first = await order(box, kind="status", times=None)
    second = await order(box, kind="delay", seconds=0, times=None)
    await box.control(f"/faults/{first}", verb="DELETE")
    listed = (await box.control("/faults", verb="GET"))["faults"]
    assert [one["id"] for one in listed] == [second]
    await box.call("sendMessage", chat_id=ana, text="a")


async def test_telegrams_own_limits_on_demand() -> None:
    from aiohttp.test_utils import TestServer

    from sandbox.app import create_app

    world = World(token=TOKEN, limits=True)
    async with TestServer(create_app(world)) as server, aiohttp.ClientSession() as session:
        box = Sandbox(world, server, session)
        ana = await box.person("Ana")
        answers = [
            await box.raw("sendMessage", json={"chat_id": ana, "text": str(one)})
            for one in range(8)
        ]
        assert answers[0].status == 200
        assert answers[-1].status == 429
        assert answers[-1].headers["Retry-After"] == "1"
        ben = await box.person("Ben")
        media = [{"type": "document", "media": f"attach://d{i}"} for i in range(6)]
        files = {f"d{i}": (f"{i}.txt", b"x") for i in range(6)}
        album = await box.raw(
            "sendMediaGroup", data=form(files, {"chat_id": ben, "media": json.dumps(media)})
        )
        assert len(album.result) == 6
        # All of it or nothing: what was refused half way would come twice when it is tried again.
        album = await box.raw(
            "sendMediaGroup", data=form(files, {"chat_id": ben, "media": json.dumps(media)})
        )
        assert album.status == 429
        assert len(await box.messages(ben)) == 6
        group = world.add_group("Gate", [ana])
        sent = [
            await box.raw("sendMessage", json={"chat_id": group.id, "text": "x"}) for _ in range(21)
        ]
        assert [one.status for one in sent] == [200] * 20 + [429]
