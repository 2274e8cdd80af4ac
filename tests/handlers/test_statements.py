"""The hot path takes so many statements, for any number of turns; a change may only lower it."""

from collections.abc import Awaitable, Callable

import pytest

from bot.people.model import Role
from tests.town.crowd import turn_foreign
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.statements import Seen
from tests.town.town import Town

Act = Callable[[Town, list[Phone]], Awaitable[Seen]]


async def help_page(town: Town, crowd: list[Phone]) -> Seen:
    return await town.say_together(crowd, "/help")


async def sign_up(town: Town, crowd: list[Phone]) -> Seen:
    await town.say_together(crowd, "/shifts")
    return await town.tap_together(crowd, "1 ·")


async def check_in_step(town: Town, crowd: list[Phone]) -> Seen:
    await town.say_together(crowd, f"/start gate_{town.gate.code}")
    await town.tap_together(crowd, "Yes, call somebody")
    return await town.tap_together(crowd, "Come and get me")


async def relayed_message(town: Town, crowd: list[Phone]) -> Seen:
    await town.say_together(crowd, "The water is off in our house")
    return await town.say_together(crowd, "Still no water in our house")


async def foreign_message(town: Town, crowd: list[Phone]) -> Seen:
    """While no interpreter is there, though one could be asked."""
    await turn_foreign(town)
    await town.say_together(crowd, "A água não sai da torneira em nossa casa")
    return await town.say_together(crowd, "E o elevador também não funciona desde ontem")


# What a group takes once, and what each of its turns takes besides.
@pytest.mark.parametrize(
    ("act", "once", "each"),
    [
        (help_page, 9, 0),
        (sign_up, 17, 5),
        (check_in_step, 23, 14),
        # Of a message: who reads its case, and whether it shares a card. One each is the statement
        # by which a case begins to wait for an answer: atomic, since an answer may end the wait at
        # the same time.
        (relayed_message, 7, 21),
        (foreign_message, 8, 22),
    ],
)
async def test_a_group_takes_no_more_statements_than_it_did(
    town: Town, crowd: list[Phone], act: Act, once: int, each: int
) -> None:
    seen = await act(town, crowd)
    assert len(crowd) == 10
    assert len(seen) <= once + each * len(crowd), str(seen)


async def test_more_people_in_the_house_take_no_more_statements(
    town: Town, crowd: list[Phone]
) -> None:
    first = await help_page(town, crowd), await relayed_message(town, crowd)
    async with town.database.begin() as session:
        for _ in range(40):
            await Maker(session).person("Bo", Role.RESIDENT, area=town.area)
    await town.say_together(crowd, "And the lift is broken")
    again = await help_page(town, crowd), await relayed_message(town, crowd)
    assert [len(seen) for seen in again] == [len(seen) for seen in first]


async def test_a_longer_past_takes_no_more_statements(town: Town, crowd: list[Phone]) -> None:
    first = await help_page(town, crowd), await relayed_message(town, crowd)
    for _ in range(3):
        await town.say_together(crowd, "And the lift is broken")
    again = await help_page(town, crowd), await relayed_message(town, crowd)
    assert [len(seen) for seen in again] == [len(seen) for seen in first]
