"""Answers that were foreseen: given without a look, forgotten when they may be wrong, and with a part that is undone."""

import pytest
from bot.spine.ahead import Ahead
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.bulk import savepoint

QUESTION: Ahead[int, str | None] = Ahead("a question of the test")
OTHER: Ahead[int, str | None] = Ahead("another one")


async def looked() -> str:
    return "looked"


async def test_what_is_foreseen_is_not_looked_for(session: AsyncSession) -> None:
    QUESTION.learn(session, {1: "one", 2: None})
    assert await QUESTION.ask(session, 1, looked) == "one"
    assert await QUESTION.ask(session, 2, looked) is None
    assert await QUESTION.ask(session, 3, looked) == "looked"
    assert await OTHER.ask(session, 1, looked) == "looked"


async def test_what_is_forgotten_is_looked_for(session: AsyncSession) -> None:
    QUESTION.learn(session, {1: "one", 2: "two"})
    QUESTION.forget(session, 1)
    QUESTION.forget(session, 7)
    assert await QUESTION.ask(session, 1, looked) == "looked"
    assert await QUESTION.ask(session, 2, looked) == "two"


async def test_a_part_that_is_undone_takes_all_answers_along(session: AsyncSession) -> None:
    QUESTION.learn(session, {1: "one"})
    async with savepoint(session):
        pass
    assert await QUESTION.ask(session, 1, looked) == "one"
    with pytest.raises(LookupError):
        async with savepoint(session):
            raise LookupError
    assert await QUESTION.ask(session, 1, looked) == "looked"
