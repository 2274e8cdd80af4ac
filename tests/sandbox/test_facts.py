"""Facts 1 to 6 of a real Bot API server (calls and getUpdates), which imitations get wrong."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from boxkit import TOKEN, Hook, Sandbox, br, buttons, form

# 1 ------------------------------------------------------------------------------------------------


async def test_1_a_wrong_token_is_401_unauthorized_with_a_json_body(box: Sandbox) -> None:
    answer = await box.raw("getMe", token="1:wrong")
    assert answer.error == (401, "Unauthorized")
    assert answer.body == {"ok": False, "error_code": 401, "description": "Unauthorized"}


async def test_1_an_unknown_method_is_404(box: Sandbox) -> None:
    assert (await box.raw("sendNothing")).error == (404, "Not Found: method not found")


@pytest.mark.parametrize("method", ["getMe", "GETME", "getme"])
@pytest.mark.parametrize("verb", ["GET", "POST"])
async def test_1_method_names_take_any_case_and_both_verbs(
    box: Sandbox, method: str, verb: str
) -> None:
    me = (await box.raw(method, verb=verb)).result
    assert me["username"] == "WeftTestBot"
    assert me["id"] == int(TOKEN.split(":")[0])
    assert me["is_bot"] is True


async def test_1_every_refusal_has_its_code_as_the_http_status(box: Sandbox, ana: int) -> None:
    for request in (
        {"json": {"chat_id": ana}},
        {"json": {"chat_id": 999, "text": "x"}},
        {"data": b"{"},
    ):
        code, _ = (await box.raw("sendMessage", **request)).error
        assert code == 400


# 2 ------------------------------------------------------------------------------------------------


async def test_2_query_form_json_and_multipart_are_equal(box: Sandbox, ana: int) -> None:
    text = {"chat_id": str(ana), "text": "olá 😀"}
    answers = [
        await box.raw("sendMessage", params=text, verb="GET"),
        await box.raw("sendMessage", data=text),
        await box.raw("sendMessage", json=text),
        await box.raw("sendMessage", json={"chat_id": ana, "text": "olá 😀"}),
        await box.raw("sendMessage", data=form({"unused": ("a.txt", b"x")}, text)),
    ]
    assert [a.result["text"] for a in answers] == ["olá 😀"] * 5


async def test_2_they_may_mix_in_one_call(box: Sandbox, ana: int) -> None:
    answer = await box.raw("sendMessage", params={"chat_id": str(ana)}, data={"text": "mixed"})
    assert answer.result["text"] == "mixed"
    answer = await box.raw("sendMessage", params={"chat_id": str(ana)}, json={"text": "mixed"})
    assert answer.result["text"] == "mixed"


async def test_2_objects_are_json_text_or_json(box: Sandbox, ana: int) -> None:
    markup = buttons([("a", "b")])
    for given in (markup, json.dumps(markup)):
        message = await box.call("sendMessage", chat_id=ana, text="x", reply_markup=given)
        assert message["reply_markup"] == markup


@pytest.mark.parametrize(
    ("value", "protected"),
    [
        *((given, True) for given in ("true", "YES", "1", True, 1)),
        *((given, False) for given in ("false", "no", "0", "on", False)),
    ],
)
async def test_2_true_is_true_yes_or_1_in_any_case(
    box: Sandbox, ana: int, value: Any, protected: bool
) -> None:
    message = await box.call("sendMessage", chat_id=ana, text="x", protect_content=value)
    assert message.get("has_protected_content", False) is protected


@pytest.mark.parametrize(("limit", "count"), [(0, 1), (-5, 1), (1, 1), (1000, 100), (None, 100)])
async def test_2_limit_is_clamped_and_never_refused(
    box: Sandbox, ana: int, limit: int | None, count: int
) -> None:
    for i in range(101):
        await box.say(ana, str(i))
    parameters = {} if limit is None else {"limit": limit}
    got = await box.updates(**parameters)
    assert len(got) == count


async def test_2_timeout_is_clamped_and_never_refused(box: Sandbox) -> None:
    assert await box.call("getUpdates", timeout=-7) == []


# 3 ------------------------------------------------------------------------------------------------


async def test_3_error_texts_start_small_unless_the_second_letter_is_a_capital(
    box: Sandbox, ana: int
) -> None:
    assert await box.fails("sendMessage", text="x") == br("chat_id is empty")
    assert await box.fails("sendMessage", chat_id=31337, text="x") == br("chat not found")
    assert await box.fails("sendMessage", chat_id="@nobody_here", text="x") == br("chat not found")
    # There is an @ana_lima; but a bot reaches people by their number alone.
    assert await box.fails("sendMessage", chat_id="@ana_lima", text="x") == br("chat not found")
    assert await box.fails("sendMediaGroup", chat_id=ana) == br('parameter "media" is required')
    assert await box.fails(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons([("a", "b" * 65)])
    ) == br("BUTTON_DATA_INVALID")
    assert await box.fails(
        "setMyCommands", commands=[{"command": "Bad Name", "description": "x"}]
    ) == br("BOT_COMMAND_INVALID")


# 4 ------------------------------------------------------------------------------------------------


async def test_4_an_offset_deletes_all_below_it_for_good(box: Sandbox, ana: int) -> None:
    for i in range(4):
        await box.say(ana, str(i))
    first = (await box.updates())[0]["update_id"]
    assert [u["update_id"] - first for u in await box.updates(offset=first + 2)] == [2, 3]
    assert [u["update_id"] - first for u in await box.updates()] == [2, 3]
    assert [u["update_id"] - first for u in await box.updates(offset=first)] == [2, 3]


async def test_4_unconfirmed_updates_come_again(box: Sandbox, ana: int) -> None:
    await box.say(ana, "x")
    assert await box.updates() == await box.updates() != []


async def test_4_a_negative_offset_keeps_only_the_last_ones(box: Sandbox, ana: int) -> None:
    for i in range(5):
        await box.say(ana, str(i))
    assert [u["message"]["text"] for u in await box.updates(offset=-2)] == ["3", "4"]
    assert [u["message"]["text"] for u in await box.updates()] == ["3", "4"]


async def test_4_what_nobody_fetched_for_a_day_is_gone(box: Sandbox, ana: int) -> None:
    await box.say(ana, "first")
    await box.control("/clock", {"advance": 20 * 3600})
    await box.say(ana, "second")
    assert [one["message"]["text"] for one in await box.updates()] == ["first", "second"]
    await box.control("/clock", {"advance": 5 * 3600})
    assert (await box.call("getWebhookInfo"))["pending_update_count"] == 1
    assert [one["message"]["text"] for one in await box.updates()] == ["second"]
    await box.control("/clock", {"advance": -9 * 3600})
    assert [one["message"]["text"] for one in await box.take()] == ["second"]


async def test_4_more_than_there_is_keeps_all(box: Sandbox, ana: int) -> None:
    await box.say(ana, "a")
    assert len(await box.updates(offset=-100)) == 1


async def test_4_update_ids_grow_one_by_one_and_are_told_to_the_sender(
    box: Sandbox, ana: int
) -> None:
    told = [(await box.say(ana, str(i)))["update_id"] for i in range(3)]
    assert [u["update_id"] for u in await box.updates()] == told
    assert told == [told[0], told[0] + 1, told[0] + 2]


async def test_4_a_long_poll_ends_with_the_first_update(box: Sandbox, ana: int) -> None:
    poll = asyncio.create_task(box.call("getUpdates", timeout=10))
    await asyncio.sleep(0.05)
    await box.say(ana, "now")
    async with asyncio.timeout(2):
        assert [u["message"]["text"] for u in await poll] == ["now"]


# 5 ------------------------------------------------------------------------------------------------


async def test_5_polling_while_a_webhook_is_set_is_a_conflict(box: Sandbox, hook: Hook) -> None:
    await box.call("setWebhook", url=hook.url)
    assert await box.fails("getUpdates") == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first",
    )
    await box.call("deleteWebhook")
    assert await box.updates() == []


async def test_5_the_first_of_two_polls_is_sent_away(box: Sandbox, ana: int) -> None:
    first = asyncio.create_task(box.raw("getUpdates", json={"timeout": 10}))
    await asyncio.sleep(0.05)
    second = asyncio.create_task(box.raw("getUpdates", json={"timeout": 10}))
    async with asyncio.timeout(5):
        assert (await first).error == (
            409,
            "Conflict: terminated by other getUpdates request; "
            "make sure that only one bot instance is running",
        )
        await box.say(ana, "for the second")
        assert (await second).result[0]["message"]["text"] == "for the second"


async def test_5_set_webhook_ends_an_open_poll(box: Sandbox, hook: Hook) -> None:
    poll = asyncio.create_task(box.raw("getUpdates", json={"timeout": 10}))
    await asyncio.sleep(0.05)
    await box.call("setWebhook", url=hook.url)
    async with asyncio.timeout(5):
        assert (await poll).error == (409, "Conflict: terminated by setWebhook request")


# 6 ------------------------------------------------------------------------------------------------


async def reacts(box: Sandbox, ana: int) -> None:
    said = await box.say(ana, "x")
    await box.take()
    await box.control(f"/phones/{ana}/react", {"message_id": said["message_id"], "emoji": "👍"})


async def test_6_by_default_reactions_and_members_are_not_told(box: Sandbox, ana: int) -> None:
    await reacts(box, ana)
    assert "message_reaction" not in [k for u in await box.updates() for k in u]


async def test_6_allowed_updates_are_remembered_until_changed(box: Sandbox, ana: int) -> None:
    await box.call("getUpdates", allowed_updates=["message", "message_reaction"])
    await reacts(box, ana)
    assert [k for u in await box.take() for k in u if k != "update_id"] == ["message_reaction"]
    await reacts(box, ana)
    assert [k for u in await box.take() for k in u if k != "update_id"] == ["message_reaction"]
    await box.call("getUpdates", allowed_updates=[])
    await reacts(box, ana)
    assert "message_reaction" not in [k for u in await box.updates() for k in u]


async def test_6_they_filter_when_an_update_arises_and_not_when_it_is_fetched(
    box: Sandbox, ana: int
) -> None:
    await box.call("getUpdates", allowed_updates=["callback_query"])
    await box.say(ana, "lost")
    await box.call("getUpdates", allowed_updates=["message"])
    assert await box.updates() == []
    await box.say(ana, "kept")
    assert [
        u["message"]["text"] for u in await box.updates(allowed_updates=["callback_query"])
    ] == ["kept"]
