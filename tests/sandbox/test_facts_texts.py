"""Facts 7 to 11 of a real Bot API server (texts, keyboards, edits): imitations err here."""

from __future__ import annotations

import json
from typing import Any

import pytest
from boxkit import Sandbox, br, buttons, form, png

EMPTY = (400, "Bad Request: message text is empty")
BLANK = (400, "Bad Request: text must be non-empty")


# 7 ------------------------------------------------------------------------------------------------


async def test_7_a_missing_an_empty_and_a_blank_text_are_told_apart(box: Sandbox, ana: int) -> None:
    assert await box.fails("sendMessage", chat_id=ana) == EMPTY
    assert await box.fails("sendMessage", chat_id=ana, text="") == EMPTY
    assert await box.fails("sendMessage", chat_id=ana, text=" \n\t ") == BLANK
    assert await box.fails("sendMessage", chat_id=ana, text="<b> </b>", parse_mode="HTML") == BLANK


@pytest.mark.parametrize(
    "text", ["\u200b", "\u3000 \u2003", "\u200e\n\u200f", "\u2800", "\ufeff\u200d"]
)
async def test_7_what_nobody_can_see_is_empty_but_for_people(
    box: Sandbox, ana: int, text: str
) -> None:
    assert await box.fails("sendMessage", chat_id=ana, text=text) == BLANK
    await box.say(ana, text)
    assert (await box.take())[0]["message"]["text"] == text
    assert (await box.call("sendMessage", chat_id=ana, text=f"{text}\u3164"))["text"].endswith(
        "\u3164"
    )


async def test_7_the_limit_of_a_text_counts_after_parsing(box: Sandbox, ana: int) -> None:
    markup = "<b>" + "x" * 4096 + "</b>"
    assert (
        len((await box.call("sendMessage", chat_id=ana, text=markup, parse_mode="HTML"))["text"])
        == 4096
    )
    assert await box.fails("sendMessage", chat_id=ana, text="x" * 4097) == br("message is too long")
    assert await box.fails("sendMessage", chat_id=ana, text=markup) == br("message is too long")


async def test_7_captions_have_their_own_limit(box: Sandbox, ana: int) -> None:
    photo = {"photo": ("a.png", png())}
    sent = await box.upload("sendPhoto", photo, chat_id=ana, caption="c" * 1024)
    assert sent["caption"] == "c" * 1024
    answer = await box.raw("sendPhoto", data=form(photo, {"chat_id": ana, "caption": "c" * 1025}))
    assert answer.error == br("message caption is too long")


async def test_7_both_ends_are_trimmed_and_entities_with_them(box: Sandbox, ana: int) -> None:
    message = await box.call(
        "sendMessage", chat_id=ana, text=" \n <b>hi</b> there \n", parse_mode="HTML"
    )
    assert message["text"] == "hi there"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    photo = await box.upload(
        "sendPhoto", {"photo": ("a.png", png())}, chat_id=ana, caption="  cap "
    )
    assert photo["caption"] == "cap"


# 8 ------------------------------------------------------------------------------------------------


async def test_8_offsets_of_entities_count_utf16_units(box: Sandbox, ana: int) -> None:
    message = await box.call("sendMessage", chat_id=ana, text="😀é <i>x</i>", parse_mode="html")
    assert message["entities"] == [{"type": "italic", "offset": 4, "length": 1}]


@pytest.mark.parametrize(
    ("text", "mode", "error"),
    [
        ("<foo>", "HTML", 'can\'t parse entities: Unsupported start tag "foo" at byte offset 0'),
        ("é😀<foo>", "HTML", 'can\'t parse entities: Unsupported start tag "foo" at byte offset 6'),
        (
            "<b>x",
            "HTML",
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "x.",
            "MarkdownV2",
            "can't parse entities: "
            "Character '.' is reserved and must be escaped with the preceding '\\'",
        ),
        ("x", "BBCode", "unsupported parse_mode"),
    ],
)
async def test_8_parse_errors_count_bytes(
    box: Sandbox, ana: int, text: str, mode: str, error: str
) -> None:
    assert await box.fails("sendMessage", chat_id=ana, text=text, parse_mode=mode) == br(error)
    answer = await box.raw(
        "sendPhoto",
        data=form(
            {"photo": ("a.png", png())}, {"chat_id": ana, "caption": text, "parse_mode": mode}
        ),
    )
    assert answer.error == br(error)


# 9 ------------------------------------------------------------------------------------------------


async def test_9_the_server_finds_entities_in_peoples_and_in_the_bots_messages(
    box: Sandbox, ana: int
) -> None:
    text = "/start https://weft.pt @ana_lima #shift a@b.org"
    expected = ["bot_command", "url", "mention", "hashtag", "email"]
    await box.say(ana, text)
    assert [e["type"] for e in (await box.updates())[0]["message"]["entities"]] == expected
    assert [
        e["type"] for e in (await box.call("sendMessage", chat_id=ana, text=text))["entities"]
    ] == expected


async def test_9_given_entities_stand_beside_found_ones(box: Sandbox, ana: int) -> None:
    given = [{"type": "bold", "offset": 0, "length": 2}]
    message = await box.call("sendMessage", chat_id=ana, text="hi /help", entities=given)
    assert message["entities"] == [*given, {"type": "bot_command", "offset": 3, "length": 5}]


@pytest.mark.parametrize(
    ("entity", "error"),
    [
        (
            {"offset": 0, "length": 5},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 5",
        ),
        ({"offset": 4, "length": 1}, "entity begins after the end of the text at UTF-16 offset 4"),
        ({"offset": -1, "length": 2}, "receive an entity with incorrect offset -1"),
        ({"offset": 0, "length": -1}, "receive an entity with incorrect length -1"),
        ({"offset": 0}, "can't parse MessageEntity: Can't find field \"length\""),
        (
            {"offset": 2, "length": 1},
            "entity begins in a middle of a UTF-16 symbol at byte offset 5",
        ),
        (
            {"offset": 0, "length": 2},
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol "
            "at byte offset 5",
        ),
        (
            {"type": "text_link", "offset": 0, "length": 1, "url": "weft"},
            "entity URL 'weft' is invalid: Wrong HTTP URL",
        ),
        (
            {"type": "text_link", "offset": 0, "length": 1, "url": "ftp://weft.pt"},
            "entity URL 'ftp://weft.pt' is invalid: Unsupported URL protocol",
        ),
        ({"type": "text_mention", "offset": 0, "length": 1, "user": {"id": 99}}, "user not found"),
    ],
)
async def test_9_nothing_wrong_in_given_entities_is_passed_over(
    box: Sandbox, ana: int, entity: dict[str, Any], error: str
) -> None:
    given = [{"type": "bold", **entity}]
    assert await box.fails("sendMessage", chat_id=ana, text="a😀b", entities=given) == br(error)


async def test_9_what_reaches_to_the_end_may_cover_blanks_that_are_trimmed(
    box: Sandbox, ana: int
) -> None:
    given = [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "italic", "offset": 1, "length": 0},
    ]
    message = await box.call("sendMessage", chat_id=ana, text="ab \n", entities=given)
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    link = [{"type": "text_link", "offset": 0, "length": 2, "url": f"tg://user?id={ana}"}]
    message = await box.call("sendMessage", chat_id=ana, text="ab", entities=link)
    assert (message["entities"][0]["type"], message["entities"][0]["user"]["id"]) == (
        "text_mention",
        ana,
    )


# 10 -----------------------------------------------------------------------------------------------


async def test_10_callback_data_is_64_bytes(box: Sandbox, ana: int) -> None:
    fits = await box.call(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons([("a", "中" * 21)])
    )
    assert fits["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "中" * 21
    assert await box.fails(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons([("a", "中" * 22)])
    ) == br("BUTTON_DATA_INVALID")


async def test_10_null_is_no_keyboard(box: Sandbox, ana: int) -> None:
    assert await box.fails("sendMessage", chat_id=ana, text="x", reply_markup=None) == br(
        "object expected as reply markup"
    )
    assert (
        await box.raw(
            "sendMessage", data={"chat_id": str(ana), "text": "x", "reply_markup": "null"}
        )
    ).error == br("object expected as reply markup")


async def test_10_a_button_needs_an_action(box: Sandbox, ana: int) -> None:
    assert await box.fails(
        "sendMessage", chat_id=ana, text="x", reply_markup={"inline_keyboard": [[{"text": "a"}]]}
    ) == br("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")


async def test_10_a_row_has_twelve_buttons_and_the_rest_is_left_out(box: Sandbox, ana: int) -> None:
    row = [(str(one), f"b:{one}") for one in range(1, 15)]
    sent = await box.call("sendMessage", chat_id=ana, text="x", reply_markup=buttons(row))
    assert [one["text"] for one in sent["reply_markup"]["inline_keyboard"][0]] == [
        str(one) for one in range(1, 13)
    ]
    hundred = [[("a", "b")] * 10] * 10
    await box.call("sendMessage", chat_id=ana, text="x", reply_markup=buttons(*hundred))
    assert await box.fails(
        "sendMessage", chat_id=ana, text="x", reply_markup=buttons(*hundred, [("a", "b")])
    ) == br("reply markup is too long")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://localhost:8080/x", "Wrong HTTP URL"),
        ("weft", "Wrong HTTP URL"),
        ("ftp://weft.pt", "Unsupported URL protocol"),
    ],
)
async def test_10_a_buttons_link_must_lead_into_the_open_net(
    box: Sandbox, ana: int, url: str, why: str
) -> None:
    markup = {"inline_keyboard": [[{"text": "a", "url": url}]]}
    assert await box.fails("sendMessage", chat_id=ana, text="x", reply_markup=markup) == br(
        f"inline keyboard button URL '{url}' is invalid: {why}"
    )


async def test_10_only_inline_keyboards_are_echoed(box: Sandbox, ana: int) -> None:
    for markup in (
        {"keyboard": [[{"text": "a"}]]},
        {"remove_keyboard": True},
        {"force_reply": True},
    ):
        message = await box.call("sendMessage", chat_id=ana, text="x", reply_markup=markup)
        assert "reply_markup" not in message


# 11 -----------------------------------------------------------------------------------------------

SAME = br(
    "message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)


async def test_11_editing_without_a_keyboard_removes_the_buttons(box: Sandbox, ana: int) -> None:
    sent = await box.call("sendMessage", chat_id=ana, text="a", reply_markup=buttons([("x", "y")]))
    edited = await box.call("editMessageText", chat_id=ana, message_id=sent["message_id"], text="b")
    assert edited["text"] == "b"
    assert "reply_markup" not in edited
    assert edited["edit_date"] >= sent["date"]


async def test_11_the_same_content_is_not_modified(box: Sandbox, ana: int) -> None:
    keyboard = buttons([("x", "y")])
    sent = await box.call(
        "sendMessage", chat_id=ana, text="<b>a</b>", parse_mode="HTML", reply_markup=keyboard
    )
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    same = {"text": "<b>a</b> ", "parse_mode": "HTML", "reply_markup": keyboard}
    assert await box.fails("editMessageText", **where, **same) == SAME
    assert await box.fails("editMessageReplyMarkup", **where, reply_markup=keyboard) == SAME
    # The same words without the bold are another content, and so is another button.
    await box.call("editMessageText", **where, text="a", reply_markup=keyboard)
    await box.call("editMessageReplyMarkup", **where)
    assert await box.fails("editMessageReplyMarkup", **where) == SAME


@pytest.mark.parametrize(
    "keyboard", [{"keyboard": [["a"]]}, {"remove_keyboard": True}, {"force_reply": True}]
)
async def test_11_only_messages_with_no_keyboard_or_buttons_can_be_edited(
    box: Sandbox, ana: int, keyboard: dict[str, Any]
) -> None:
    sent = await box.call("sendMessage", chat_id=ana, text="a", reply_markup=keyboard)
    where = {"chat_id": ana, "message_id": sent["message_id"]}
    assert await box.fails("editMessageText", **where, text="b") == br("message can't be edited")
    assert await box.fails("editMessageReplyMarkup", **where) == br("message can't be edited")
    plain = await box.call("sendMessage", chat_id=ana, text="a")
    where = {"chat_id": ana, "message_id": plain["message_id"]}
    assert await box.fails("editMessageText", **where, text="b", reply_markup=keyboard) == br(
        "inline keyboard expected"
    )
    assert (await box.messages(ana))[-1]["text"] == "a"


async def test_11_media_comes_in_the_place_of_media_or_text_and_an_album_keeps_its_kind(
    box: Sandbox, ana: int
) -> None:
    voice = await box.upload("sendVoice", {"voice": ("a.ogg", b"OggS")}, chat_id=ana)
    photo = await box.upload("sendPhoto", {"photo": ("a.png", png())}, chat_id=ana)
    picture = {"type": "photo", "media": photo["photo"][-1]["file_id"]}
    where = {"chat_id": ana, "message_id": voice["message_id"]}
    assert await box.fails("editMessageMedia", **where, media=picture) == br(
        "there is no media in the message to edit"
    )
    plain = await box.call("sendMessage", chat_id=ana, text="a")
    where = {"chat_id": ana, "message_id": plain["message_id"]}
    assert "photo" in await box.call("editMessageMedia", **where, media=picture)
    files = await box.raw(
        "sendMediaGroup",
        data=form(
            {"d1": ("1.txt", b"1"), "d2": ("2.txt", b"2")},
            {
                "chat_id": ana,
                "media": json.dumps(
                    [{"type": "document", "media": f"attach://d{i}"} for i in (1, 2)]
                ),
            },
        ),
    )
    where = {"chat_id": ana, "message_id": files.result[0]["message_id"]}
    assert await box.fails("editMessageMedia", **where, media=picture) == br(
        "can't change media type in the album"
    )


async def test_11_a_photo_has_no_text_to_edit(box: Sandbox, ana: int) -> None:
    photo = await box.upload("sendPhoto", {"photo": ("a.png", png())}, chat_id=ana, caption="c")
    where = {"chat_id": ana, "message_id": photo["message_id"]}
    assert await box.fails("editMessageText", **where, text="b") == br(
        "there is no text in the message to edit"
    )
    assert (await box.call("editMessageCaption", **where, caption="d"))["caption"] == "d"
    assert await box.fails("editMessageCaption", **where, caption="d") == SAME
