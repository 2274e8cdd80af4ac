"""The validator itself: it passes what is right and names what is wrong."""

from __future__ import annotations

from typing import Any

import pytest
from spec import call_problems, check_result, load, problems

USER = {"id": 5, "is_bot": False, "first_name": "Ana"}
CHAT = {"id": 5, "type": "private", "first_name": "Ana"}
MESSAGE: dict[str, Any] = {
    "message_id": 1,
    "date": 1_700_000_000,
    "chat": CHAT,
    "from": USER,
    "text": "olá",
}


def test_every_type_that_the_description_names_exists() -> None:
    spec = load()
    known = {*spec["types"], "Integer", "Float", "String", "Boolean", "True"}
    named = [
        kind for t in spec["types"].values() for f in t.get("f", {}).values() for kind in f["t"]
    ]
    named += [kind for m in spec["methods"].values() for p in m["p"].values() for kind in p["t"]]
    named += [kind for m in spec["methods"].values() for kind in m["ret"]]
    assert len(named) > 2000
    assert {kind.replace("Array of ", "") for kind in named} <= known


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("User", USER),
        ("Message", MESSAGE),
        ("MaybeInaccessibleMessage", MESSAGE),
        ("MaybeInaccessibleMessage", {"message_id": 1, "date": 0, "chat": CHAT}),
        (
            "Array of Array of PhotoSize",
            [[{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]],
        ),
        ("ReactionType", {"type": "emoji", "emoji": "👍"}),
        ("Update", {"update_id": 1, "message": MESSAGE}),
        ("ForumTopicClosed", {}),
        ("Location", {"latitude": 1, "longitude": 2.5}),
        ("RichText", ["a", {"type": "bold", "text": "b"}]),
    ],
)
def test_what_is_right_passes(kind: str, value: Any) -> None:
    assert problems(value, [kind]) == []


@pytest.mark.parametrize(
    ("kind", "value", "complaint"),
    [
        ("User", {"id": 5, "is_bot": False}, "$: User needs first_name"),
        ("User", USER | {"nick": "x"}, "$: User has no field nick"),
        ("User", USER | {"id": "5"}, "$.id: '5' is no Integer"),
        ("User", USER | {"id": True}, "$.id: True is no Integer"),
        ("User", USER | {"is_bot": 0}, "$.is_bot: 0 is no Boolean"),
        ("User", USER | {"last_name": None}, "$.last_name: None is no String"),
        ("User", [USER], f"$: {[USER]!r} is no User"),
        ("Location", {"latitude": "1", "longitude": 2.5}, "$.latitude: '1' is no Float"),
        ("Chat", CHAT | {"type": "forum"}, "$.type: 'forum' is none of"),
        ("Chat", CHAT | {"is_forum": False}, "$.is_forum: left out where it is not so"),
        ("Message", MESSAGE | {"chat": CHAT | {"x": 1}}, "$.chat: Chat has no field x"),
        ("Message", MESSAGE | {"entities": []}, "$.entities: an empty list is left out"),
        ("Message", MESSAGE | {"photo": {}}, "$.photo: {} is no array"),
        ("Message", MESSAGE | {"photo": [1]}, "$.photo[0]: 1 is no PhotoSize"),
        (
            "Message",
            MESSAGE | {"entities": [{"type": "bold", "offset": 2, "length": 2}]},
            "$.entities[0]: 2+2 lies wrong in 3 units after 0",
        ),
        (
            "Message",
            MESSAGE | {"entities": [{"type": "loud", "offset": 0, "length": 1}]},
            "$.entities[0].type: 'loud' is none of",
        ),
        ("Update", {"update_id": 1}, "exactly one thing"),
        (
            "Update",
            {"update_id": 1, "message": MESSAGE, "edited_message": MESSAGE},
            "exactly one thing",
        ),
        ("ReactionType", {"type": "emoji"}, "$: ReactionTypeEmoji needs emoji"),
        ("ReactionType", {"type": "cry"}, "is no ReactionType"),
        (
            "MaybeInaccessibleMessage",
            {"message_id": 1, "date": 0, "chat": CHAT, "text": "x"},
            "no field text",
        ),
        (
            "InlineKeyboardButton",
            {"text": "a", "callback_data": "é" * 33},
            "$.callback_data: bytes 66 is not in",
        ),
        ("Array of Integer", [1, "2"], "$[1]: '2' is no Integer"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(kind: str, value: Any, complaint: str) -> None:
    found = problems(value, [kind])
    assert len(found) == 1
    assert complaint in found[0]


def test_a_result_is_held_against_its_method_in_any_case_of_letters() -> None:
    check_result("SENDMESSAGE", MESSAGE)
    check_result("editMessageText", True)
    with pytest.raises(AssertionError, match="is no Message"):
        check_result("sendMessage", True)
    with pytest.raises(KeyError):
        check_result("sendNothing", True)


def test_a_call_is_held_against_its_parameters() -> None:
    assert call_problems("sendMessage", {"chat_id": 5, "text": "x"}) == []
    assert call_problems("sendPhoto", {"chat_id": 5, "photo": "attach://x"}) == []
    assert call_problems("sendMessage", {"chat_id": 5}) == ["sendMessage needs text"]
    assert call_problems("sendMessage", {"chat_id": 5, "text": "x", "txt": 1}) == [
        "sendMessage has no parameter txt"
    ]
    assert call_problems("sendMessage", {"chat_id": 5, "text": ""}) == [
        "sendMessage.text: len 0 is not in [1, 4096]"
    ]
    assert (
        "is none of Integer, String"
        in call_problems("sendMessage", {"chat_id": 5.5, "text": "x"})[0]
    )
