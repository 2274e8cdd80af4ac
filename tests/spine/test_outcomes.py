"""Which answers of Telegram end a post, and which only put it off."""

import pytest

from bot.spine.outcomes import back_off, is_permanent, is_unreachable
from bot.spine.telegram import CallFailed


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
def test_each_answer_has_its_class(code: int, description: str, permanent: bool, unreachable: bool) -> None:
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
