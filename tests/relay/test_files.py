"""The network call of a file: what becomes of answers that Telegram would not give."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.relay import media
from bot.relay.files import Parcel, passing_files
from bot.relay.media import Lost
from bot.spine.outbox.outcomes import is_permanent
from bot.spine.telegram import CallFailed
from tests.town.stubs import Shelf

PARCEL = Parcel({"fetch": "f"}, chat_id=5, card=None)


class Strange(Shelf):
    """Answers getFile so."""

    def __init__(self, answer: Any) -> None:
        super().__init__()
        self.answer = answer

    async def call(self, method: str, body: Mapping[str, Any]) -> Any:
        return self.answer


@pytest.mark.parametrize(
    "answer",
    [True, None, [], "x", {}, {"file_path": None}, {"file_path": 7}, {"file_size": "large"}],
    ids=repr,
)
async def test_what_names_no_file_is_a_failed_call_that_is_made_again(answer: Any) -> None:
    with pytest.raises(CallFailed) as failed:
        await passing_files(Strange(answer))(PARCEL)
    assert not is_permanent(failed.value)


async def test_a_file_that_is_too_big_need_not_be_named() -> None:
    telegram = Strange({"file_size": media.DOWN_LIMIT + 1})
    assert await passing_files(telegram)(PARCEL) is Lost.BIG
