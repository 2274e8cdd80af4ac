"""Which answers of Telegram end a post, and which only put it off."""

import orjson
import pytest
from sqlalchemy import select

from bot.people.directory import mark_unreachable
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Call, Job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.outcomes import (
    Outcome,
    back_off,
    is_permanent,
    is_unreachable,
    without_formatting,
    write,
)
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.outbox.say import Sending, enqueue
from bot.spine.telegram import CallFailed, _result
from tests.town.people import NOON


@pytest.mark.parametrize(
    ("code", "description", "permanent", "unreachable"),
    [
        (403, "Forbidden: bot was blocked by the user", True, True),
        (403, "Forbidden: user is deactivated", True, True),
        (400, "Bad Request: chat not found", True, True),
        (400, "Bad Request: message to edit not found", True, False),
        (400, "Bad Request: message text is empty", True, False),
        (401, "Unauthorized", False, False),
        (404, "Not Found", False, False),
        (409, "Conflict: terminated by other getUpdates request", False, False),
        (500, "Internal Server Error", False, False),
        (502, "Bad Gateway", False, False),
        (0, "no answer", False, False),
    ],
)
def test_each_answer_has_its_class(
    code: int, description: str, permanent: bool, unreachable: bool
) -> None:
    failed = CallFailed(code, description)
    assert (is_permanent(failed), is_unreachable(failed)) == (permanent, unreachable)


def test_retry_after_is_obeyed_to_the_second() -> None:
    failed = CallFailed(429, "Too Many Requests: retry after 17", retry_after=17)
    assert back_off(1, failed) == 17
    assert not is_permanent(failed)


def test_a_group_that_moved_is_no_failure() -> None:
    failed = CallFailed(400, "Bad Request: group chat was upgraded to a supergroup chat")
    failed.migrate_to = -1001
    assert not is_permanent(failed)


def test_back_off_grows_and_ends_after_seconds() -> None:
    failed = CallFailed(500, "Internal Server Error")
    assert back_off(1, failed) < back_off(3, failed) < 3
    assert 4 <= back_off(40, failed) <= 6
    in_doubt = CallFailed(0, "no answer", unknown=True)
    assert 12 <= back_off(40, in_doubt) <= 18


@pytest.mark.parametrize("answer", [b"<h1>403 Forbidden</h1>", b'{"error": "denied"}', b"[]"])
def test_what_a_gateway_says_is_no_refusal_of_telegrams(answer: bytes) -> None:
    with pytest.raises(CallFailed) as failed:
        _result(403, answer)
    assert (failed.value.code, is_permanent(failed.value)) == (403, False)
    assert not is_unreachable(failed.value)


@pytest.mark.parametrize(
    ("body", "failed", "plain"),
    [
        (
            {"text": "x", "entities": [1]},
            CallFailed(400, "Bad Request: can't parse entities"),
            {"text": "x"},
        ),
        (
            {"caption": "x", "caption_entities": [1]},
            CallFailed(400, "Bad Request"),
            {"caption": "x"},
        ),
        ({"text": "x", "entities": []}, CallFailed(400, "Bad Request: message is too long"), None),
        ({"text": "x"}, CallFailed(400, "Bad Request: message text is empty"), None),
        ({"text": "x", "entities": [1]}, CallFailed(400, "Bad Request: chat not found"), None),
        ({"text": "x", "entities": [1]}, CallFailed(403, "Forbidden"), None),
        ({"text": "x", "entities": [1]}, CallFailed(500, "Internal Server Error"), None),
    ],
)
def test_only_a_refusal_leaves_out_the_formatting(
    body: dict[str, object], failed: CallFailed, plain: dict[str, object] | None
) -> None:
    found = without_formatting(orjson.dumps(body).decode(), failed)
    assert (found and orjson.loads(found)) == plain


async def test_a_failure_that_is_written_twice_wakes_once(database: Database) -> None:
    """By two leaders, or after a commit whose answer was lost."""
    async with database.begin() as session:
        sending = Sending(on_failure=Call("wake", {}))
        post = await enqueue(session, "sendMessage", {}, chat_id=5, now=NOON, sending=sending)
    gone = Outgoing(post, 5, Lane.TALK, "sendMessage", "{}", None, 0, NOON, None, None, False)
    blocked = CallFailed(403, "Forbidden: bot was blocked by the user")
    for _ in range(2):
        async with database.begin() as session:
            await write(
                session, [Outcome(gone, failed=blocked)], NOON, unreachable=mark_unreachable
            )
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["wake"]


async def test_a_mark_that_is_written_twice_schedules_what_follows_once(
    database: Database,
) -> None:
    """After a commit whose answer was lost, the sender writes the same outcomes again."""
    async with database.begin() as session:
        sending = Sending(on_sent=Call("follow", {}))
        post = await enqueue(session, "sendMessage", {}, chat_id=5, now=NOON, sending=sending)
    sent = Outgoing(post, 5, Lane.TALK, "sendMessage", "{}", None, 0, NOON, None, None, True)
    for _ in range(2):
        async with database.begin() as session:
            outcome = Outcome(sent, message_id=77)
            await write(session, [outcome], NOON, unreachable=mark_unreachable)
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["follow"]
