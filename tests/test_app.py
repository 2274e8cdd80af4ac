"""The composition root: who the bot is, asked of servers that answer strangely."""

import asyncio
from typing import Any

import pytest

from bot import app
from bot.spine.telegram import CallFailed

ME = {"id": 7, "username": "weft_bot", "is_bot": True}


class Scripted:
    """A Bot API server that answers each call with the next of these."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
        return self.answers.pop(0)


@pytest.mark.parametrize("answer", [True, None, [], {}, {"id": 7}, ME | {"id": "7"}], ids=repr)
async def test_a_start_against_another_server_ends_with_words(answer: Any) -> None:
    with pytest.raises(CallFailed, match="does not say who the bot is"):
        await app._ask_who(Scripted(answer), at_work=False)  # type: ignore[arg-type]


async def test_a_bot_at_work_asks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    async def pause(seconds: float) -> None:
        """Take no time."""

    monkeypatch.setattr(asyncio, "sleep", pause)
    who = await app._ask_who(Scripted(True, {"id": 7}, ME), at_work=True)  # type: ignore[arg-type]
    assert (who.bot_id, who.username) == (7, "weft_bot")
