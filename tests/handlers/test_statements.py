"""The hot path takes so many statements, for any number of turns; a change may only lower it."""

from collections.abc import Awaitable, Callable

import pytest

from bot.people.model import Role
from bot.places.model import Area
from tests.conftest import Maker
from tests.handlers.chat import Chat
from tests.handlers.watched import FIRST_RESIDENT, Crowd, Seen, people, settled


@pytest.fixture
async def crowd(chat: Chat) -> Crowd:
    return await settled(chat)


async def help_page(crowd: Crowd) -> Seen:
    return await crowd.together(*crowd.texts_from(people(), "/help"))


async def sign_up(crowd: Crowd) -> Seen:
    await crowd.together(*crowd.texts_from(people(), "/shifts"))
    return await crowd.together(*crowd.taps_from(people(), "1 ·"))


async def check_in_step(crowd: Crowd) -> Seen:
    await crowd.together(*crowd.texts_from(people(), f"/start gate_{crowd.gate}"))
    return await crowd.together(*crowd.taps_from(people(), "Come and get me"))


async def relayed_message(crowd: Crowd) -> Seen:
    await crowd.together(*crowd.texts_from(people(), "The water is off in our house"))
    return await crowd.together(*crowd.texts_from(people(), "Still no water in our house"))


async def foreign_message(crowd: Crowd) -> Seen:
    """While no interpreter is there, though one could be asked."""
    await crowd.turn_foreign()
    await crowd.together(*crowd.texts_from(people(), "A água não sai da torneira em nossa casa"))
    return await crowd.together(
        *crowd.texts_from(people(), "E o elevador também não funciona desde ontem")
    )


# What a group takes once, and what each of its turns takes besides.
@pytest.mark.parametrize(
    ("act", "once", "each"),
    [
        (help_page, 8, 0),
        (sign_up, 16, 3),
        (check_in_step, 13, 1),
        (relayed_message, 6, 11),
        (foreign_message, 7, 12),
    ],
)
async def test_a_group_takes_no_more_statements_than_it_did(
    crowd: Crowd, act: Callable[[Crowd], Awaitable[Seen]], once: int, each: int
) -> None:
    seen = await act(crowd)
    assert len(people()) == 10
    assert len(seen) <= once + each * len(people()), str(seen)


async def test_more_people_in_the_house_take_no_more_statements(crowd: Crowd) -> None:
    first = await help_page(crowd), await relayed_message(crowd)
    async with crowd.database.begin() as session:
        newcomers = Maker(session, [FIRST_RESIDENT + 1000])
        area = await session.get_one(Area, 1)
        for _ in range(40):
            await newcomers.person("Bo", Role.RESIDENT, area=area)
    await crowd.together(*crowd.texts_from(people(), "And the lift is broken"))
    again = await help_page(crowd), await relayed_message(crowd)
    assert [len(seen) for seen in again] == [len(seen) for seen in first]


async def test_a_longer_past_takes_no_more_statements(crowd: Crowd) -> None:
    first = await help_page(crowd), await relayed_message(crowd)
    for _ in range(3):
        await crowd.together(*crowd.texts_from(people(), "And the lift is broken"))
    again = await help_page(crowd), await relayed_message(crowd)
    assert [len(seen) for seen in again] == [len(seen) for seen in first]
