"""Facts 12 to 16 of a real Bot API server (refusals, files, webhook): imitations err here."""

from __future__ import annotations

import json

import aiohttp
import pytest
from boxkit import TOKEN, Answer, Hook, Sandbox, br, buttons, form, png, soon

# 12 -----------------------------------------------------------------------------------------------


async def test_12_what_is_not_there_is_not_found(box: Sandbox, ana: int) -> None:
    where = {"chat_id": ana, "message_id": 424242}
    origin = {**where, "from_chat_id": ana}
    assert await box.fails("editMessageText", **where, text="b") == br("message to edit not found")
    assert await box.fails("deleteMessage", **where) == br("message to delete not found")
    assert await box.fails("copyMessage", **origin) == br("message to copy not found")
    assert await box.fails("forwardMessage", **origin) == br("message to forward not found")


async def test_12_a_reply_needs_its_message_unless_it_may_do_without(
    box: Sandbox, ana: int
) -> None:
    reply = {"message_id": 424242}
    assert await box.fails("sendMessage", chat_id=ana, text="x", reply_parameters=reply) == br(
        "message to be replied not found"
    )
    sent = await box.call(
        "sendMessage",
        chat_id=ana,
        text="x",
        reply_parameters=reply | {"allow_sending_without_reply": True},
    )
    assert "reply_to_message" not in sent
    said = await box.say(ana, "original")
    there = {"message_id": said["message_id"], "allow_sending_without_reply": True}
    sent = await box.call("sendMessage", chat_id=ana, text="x", reply_parameters=there)
    assert sent["reply_to_message"]["text"] == "original"


async def test_12_copying_returns_the_id_only(box: Sandbox, ana: int) -> None:
    said = await box.say(ana, "original")
    copied = await box.call(
        "copyMessage", chat_id=ana, from_chat_id=ana, message_id=said["message_id"]
    )
    assert list(copied) == ["message_id"]
    seen = (await box.messages(ana))[-1]
    assert (seen["message_id"], seen["text"], seen["from"]["is_bot"]) == (
        copied["message_id"],
        "original",
        True,
    )


async def test_12_several_are_copied_in_their_order_and_albums_stay_albums(
    box: Sandbox, ana: int
) -> None:
    forum = await box.group(ana, forum=True, rights=True)
    topic = (await box.call("createForumTopic", chat_id=forum, name="t"))["message_thread_id"]
    service = {"chat_id": ana, "from_chat_id": forum}
    assert await box.fails("copyMessages", **service, message_ids=[topic]) == br(
        "there are no messages to copy"
    )
    said = (await box.say(ana, "in the group", chat=forum))["message_id"]
    assert len(await box.call("copyMessages", **service, message_ids=[topic, said])) == 1
    photos = await box.control(f"/phones/{ana}/send", {"kind": "album", "count": 2})
    two = {"chat_id": ana, "from_chat_id": ana, "message_ids": photos["message_ids"]}
    for method in ("copyMessages", "forwardMessages"):
        made = await box.call(method, **two)
        seen = (await box.messages(ana))[-2:]
        assert [one["message_id"] for one in seen] == [one["message_id"] for one in made]
        assert seen[0]["media_group"] == seen[1]["media_group"] is not None
        backwards = {**two, "message_ids": photos["message_ids"][::-1]}
        assert await box.fails(method, **backwards) == br(
            "message identifiers must be in a strictly increasing order"
        )


async def test_12_an_unknown_tap_is_too_old(box: Sandbox) -> None:
    assert await box.fails("answerCallbackQuery", callback_query_id="12345") == br(
        "query is too old and response timeout expired or query ID is invalid"
    )


async def test_12_an_answer_opens_the_bot_itself_and_nothing_else(box: Sandbox, ana: int) -> None:
    keys = buttons([("a", "b")])
    sent = await box.call("sendMessage", chat_id=ana, text="x", reply_markup=keys)
    await box.control(
        f"/phones/{ana}/tap", {"message_id": sent["message_id"], "button": "a", "wait": 0.05}
    )
    tap = {"callback_query_id": (await box.take())[0]["callback_query"]["id"]}
    elsewhere = ("https://weft.pt", "https://t.me/OtherBot?start=x", "https://t.me/WeftTestBot")
    for url in elsewhere:
        assert await box.fails("answerCallbackQuery", **tap, url=url) == br("URL_INVALID")
    assert (
        await box.call("answerCallbackQuery", **tap, url="https://t.me/WeftTestBot?start=x") is True
    )


# 13 -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("thread", [1, 777])
async def test_13_unknown_topics_and_general_named_as_1_are_not_found(
    box: Sandbox, ana: int, thread: int
) -> None:
    group = await box.group(ana, forum=True, rights={"can_manage_topics": True})
    for chat in (group, ana):
        assert await box.fails(
            "sendMessage", chat_id=chat, message_thread_id=thread, text="x"
        ) == br("message thread not found")


# 14 -----------------------------------------------------------------------------------------------


async def test_14_a_photo_is_needed_and_its_id_must_be_one(box: Sandbox, ana: int) -> None:
    assert await box.fails("sendPhoto", chat_id=ana) == br("there is no photo in the request")
    assert await box.fails("sendDocument", chat_id=ana) == br("there is no document in the request")
    assert await box.fails("getFile", file_id="nonsense") == br("invalid file_id")
    assert await box.fails("getFile") == br("file_id not specified")


async def test_14_more_than_20_mib_cannot_be_fetched(box: Sandbox, ana: int) -> None:
    small = await box.upload("sendDocument", {"document": ("a.bin", b"x" * 100)}, chat_id=ana)
    assert (await box.call("getFile", file_id=small["document"]["file_id"]))["file_size"] == 100
    big = await box.upload(
        "sendDocument", {"document": ("b.bin", b"x" * (20 * 1024 * 1024 + 1))}, chat_id=ana
    )
    assert await box.fails("getFile", file_id=big["document"]["file_id"]) == br("file is too big")


async def test_14_a_photo_is_a_picture_of_at_most_10_mib(box: Sandbox, ana: int) -> None:
    async def sent(data: bytes) -> Answer:
        return await box.raw("sendPhoto", data=form({"photo": ("a.png", data)}, {"chat_id": ana}))

    assert (await sent(b"no picture")).error == br("IMAGE_PROCESS_FAILED")
    size = 10 * 1024 * 1024
    assert (await sent(png().ljust(size, b"\0"))).status == 200
    assert (await sent(png().ljust(size + 1, b"\0"))).error == br(
        f"file of size {size + 1} bytes is too big for a photo; the maximum size is {size} bytes"
    )


async def album(box: Sandbox, ana: int, count: int) -> Answer:
    media = [{"type": "photo", "media": f"attach://p{i}"} for i in range(count)]
    files = {f"p{i}": (f"{i}.png", png()) for i in range(count)}
    return await box.raw(
        "sendMediaGroup", data=form(files, {"chat_id": ana, "media": json.dumps(media)})
    )


async def test_14_an_album_has_at_most_ten_items_and_one_is_not_refused(
    box: Sandbox, ana: int
) -> None:
    assert (await album(box, ana, 11)).error == br("too many messages to send as an album")
    assert (await album(box, ana, 0)).error == br("there are no messages to send")
    assert len((await album(box, ana, 1)).result) == 1
    ten = (await album(box, ana, 10)).result
    assert len({m["media_group_id"] for m in ten}) == 1
    assert [m["message_id"] for m in ten] == sorted({m["message_id"] for m in ten})


async def test_14_who_blocked_the_bot_cannot_be_written_to(box: Sandbox, ana: int) -> None:
    await box.control(f"/phones/{ana}/block")
    assert await box.fails("sendMessage", chat_id=ana, text="x") == (
        403,
        "Forbidden: bot was blocked by the user",
    )
    await box.control(f"/phones/{ana}/unblock")
    await box.call("sendMessage", chat_id=ana, text="x")


async def test_14_a_deleted_account_cannot_be_written_to(box: Sandbox, ana: int) -> None:
    box.world.people[ana].deactivated = True
    assert await box.fails("sendMessage", chat_id=ana, text="x") == (
        403,
        "Forbidden: user is deactivated",
    )


async def test_14_too_many_requests_say_how_long_to_wait_twice(box: Sandbox, ana: int) -> None:
    await box.control("/faults", {"kind": "retry_after", "method": "sendMessage", "seconds": 7})
    answer = await box.raw("sendMessage", json={"chat_id": ana, "text": "x"})
    assert answer.error == (429, "Too Many Requests: retry after 7")
    assert answer.body["parameters"] == {"retry_after": 7}
    assert answer.headers["Retry-After"] == "7"
    await box.call("sendMessage", chat_id=ana, text="x")


async def test_14_an_upgraded_group_names_its_successor(box: Sandbox, ana: int) -> None:
    old = box.world.add_group("Old", [ana], basic=True)
    new = box.world.add_group("New", [ana])
    old.migrated_to = new.id
    answer = await box.raw("sendMessage", json={"chat_id": old.id, "text": "x"})
    assert answer.error == br("group chat was upgraded to a supergroup chat")
    assert answer.body["parameters"] == {"migrate_to_chat_id": new.id}


async def test_14_an_action_must_be_one(box: Sandbox, ana: int) -> None:
    assert await box.call("sendChatAction", chat_id=ana, action="Typing") is True
    assert await box.fails("sendChatAction", chat_id=ana, action="sleeping") == br(
        "wrong parameter action in request"
    )


async def test_14_nothing_is_deleted_in_a_group_that_threw_the_bot_out(
    box: Sandbox, ana: int
) -> None:
    group = await box.group(ana, rights=True)
    sent = await box.call("sendMessage", chat_id=group, text="x")
    await box.control(f"/groups/{group}", {"bot": "kicked"})
    where = {"chat_id": group, "message_id": sent["message_id"]}
    gone = (403, "Forbidden: bot was kicked from the supergroup chat")
    assert await box.fails("deleteMessage", **where) == gone
    assert (
        await box.fails("deleteMessages", chat_id=group, message_ids=[sent["message_id"]]) == gone
    )


# 15 -----------------------------------------------------------------------------------------------


async def test_15_any_2xx_confirms(box: Sandbox, ana: int, hook: Hook) -> None:
    hook.answers += [(204, {}, None), (201, {}, None)]
    await box.call("setWebhook", url=hook.url, max_connections=1)
    await box.say(ana, "a")
    await box.say(ana, "b")
    assert [u["message"]["text"] for u in await hook.wait(2)] == ["a", "b"]

    async def confirmed() -> bool:
        return bool((await box.call("getWebhookInfo"))["pending_update_count"] == 0)

    await soon(confirmed)
    assert len(hook.got) == 2


async def test_15_else_the_same_update_comes_again_and_the_error_is_told(
    box: Sandbox, ana: int, hook: Hook
) -> None:
    hook.answers += [(500, {"Retry-After": "1"}, None), (200, {}, None)]
    await box.call("setWebhook", url=hook.url)
    await box.say(ana, "again")
    await hook.wait(1)

    async def told() -> bool:
        return "last_error_message" in await box.call("getWebhookInfo")

    await soon(told)
    info = await box.call("getWebhookInfo")
    assert info["last_error_message"].startswith("Wrong response from the webhook: 500")
    assert info["pending_update_count"] == 1
    assert len(hook.got) == 1
    got = await hook.wait(2)
    assert got[0] == got[1]


async def test_15_what_a_webhook_refuses_for_a_day_is_gone(
    box: Sandbox, ana: int, hook: Hook
) -> None:
    hook.answers.append((500, {"Retry-After": "1"}, None))
    await box.call("setWebhook", url=hook.url)
    await box.say(ana, "too old")
    await hook.wait(1)
    await box.control("/clock", {"advance": 25 * 3600})
    await box.say(ana, "fresh")
    assert [one["message"]["text"] for one in await hook.wait(2)] == ["too old", "fresh"]
    await soon(lambda: _is_empty(box))


async def _is_empty(box: Sandbox) -> bool:
    return (await box.call("getWebhookInfo"))["pending_update_count"] == 0


async def test_15_a_method_in_the_reply_is_carried_out(box: Sandbox, ana: int, hook: Hook) -> None:
    hook.answers.append(
        (200, {}, {"method": "sendMessage", "chat_id": ana, "text": "from the reply"})
    )
    await box.call("setWebhook", url=hook.url)
    await box.say(ana, "a")

    async def answered() -> bool:
        return (await box.messages(ana))[-1]["text"] == "from the reply"

    await soon(answered)


@pytest.mark.parametrize("method", ["deleteWebhook", "setWebhook", "getMe", "close", "logOut"])
async def test_15_but_not_these_methods(box: Sandbox, ana: int, hook: Hook, method: str) -> None:
    hook.answers.append((200, {}, {"method": method, "url": ""}))
    await box.call("setWebhook", url=hook.url)
    await box.say(ana, "a")
    await hook.wait(1)
    await box.say(ana, "b")
    await hook.wait(2)
    assert (await box.call("getWebhookInfo"))["url"] == hook.url


async def test_15_the_secret_token_is_checked_and_sent(box: Sandbox, ana: int, hook: Hook) -> None:
    assert await box.fails("setWebhook", url=hook.url, secret_token="no spaces") == br(
        "secret token contains unallowed characters"
    )
    await box.call("setWebhook", url=hook.url, secret_token="Abc_1-2")
    await box.say(ana, "a")
    await hook.wait(1)
    assert hook.headers[0]["X-Telegram-Bot-Api-Secret-Token"] == "Abc_1-2"


async def test_15_results_say_what_was_done(box: Sandbox, hook: Hook) -> None:
    for method, parameters, description in (
        ("setWebhook", {"url": hook.url}, "Webhook was set"),
        ("deleteWebhook", {}, "Webhook was deleted"),
        ("deleteWebhook", {}, "Webhook is already deleted"),
    ):
        answer = await box.raw(method, json=parameters)
        assert answer.body == {"ok": True, "result": True, "description": description}


async def test_15_a_second_set_webhook_within_a_second_is_too_much(
    box: Sandbox, hook: Hook
) -> None:
    await box.call("setWebhook", url=hook.url)
    answer = await box.raw("setWebhook", json={"url": hook.url + "?other"})
    assert answer.error == (429, "Too Many Requests: retry after 1")
    assert answer.headers["Retry-After"] == "1"


# 16 -----------------------------------------------------------------------------------------------


async def test_16_no_update_tells_that_a_message_was_deleted(box: Sandbox, ana: int) -> None:
    said = await box.say(ana, "a")
    await box.take()
    await box.call("deleteMessage", chat_id=ana, message_id=said["message_id"])
    assert await box.updates() == []
    assert [m for m in await box.messages(ana) if not m["deleted"]] == []


async def test_16_a_reaction_raises_an_edit_with_unchanged_content(box: Sandbox, ana: int) -> None:
    said = await box.say(ana, "a")
    await box.take()
    await box.control(f"/phones/{ana}/react", {"message_id": said["message_id"], "emoji": "👍"})
    (update,) = await box.updates()
    assert update["edited_message"]["text"] == "a"
    assert update["edited_message"]["message_id"] == said["message_id"]


async def test_16_a_topic_message_that_answers_nothing_answers_the_topics_first(
    box: Sandbox, ana: int
) -> None:
    group = await box.group(ana, forum=True, rights={"can_manage_topics": True})
    topic = (await box.call("createForumTopic", chat_id=group, name="Porto"))["message_thread_id"]
    await box.take()
    await box.say(ana, "in the topic", chat=group, thread=topic)
    message = (await box.updates())[-1]["message"]
    assert message["message_thread_id"] == topic
    assert message["is_topic_message"] is True
    assert message["reply_to_message"]["forum_topic_created"]["name"] == "Porto"
    assert message["reply_to_message"]["message_id"] == topic
    mine = await box.call("sendMessage", chat_id=group, message_thread_id=topic, text="x")
    assert mine["reply_to_message"]["message_id"] == topic


async def test_16_a_file_id_keeps_the_files_name(box: Sandbox, ana: int) -> None:
    first = await box.upload("sendDocument", {"document": ("plan é.pdf", b"%PDF-1")}, chat_id=ana)
    assert first["document"]["file_name"] == "plan é.pdf"
    again = await box.call("sendDocument", chat_id=ana, document=first["document"]["file_id"])
    assert again["document"]["file_name"] == "plan é.pdf"
    path = (await box.call("getFile", file_id=again["document"]["file_id"]))["file_path"]
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{box.url}/file/bot{TOKEN}/{path}") as response,
    ):
        assert response.status == 200
        assert await response.read() == b"%PDF-1"
