"""Every cell of the table: each role and each action, in its area and in another."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import model as people
from bot.people import rights
from bot.people.model import Role
from bot.people.rights import MAY, Action, NotAllowed
from tests.conftest import NOON, Maker

# The table once more, by hand: a change there must be meant.
EXPECTED = {
    Role.RESIDENT: {Action.ASK},
    Role.VOLUNTEER: {Action.ASK, Action.TAKE_SHIFT, Action.INTERPRET},
    Role.WORKER: {
        Action.ASK,
        Action.TAKE_SHIFT,
        Action.INTERPRET,
        Action.TAKE_ALERT,
        Action.ANSWER_CASE,
        Action.SEE_DUTY,
    },
    Role.COORDINATOR: set(Action) - {Action.INTERPRET, Action.SEE_FAULTS},
    Role.OFFICE: {Action.ASK, Action.TAKE_ALERT, Action.ANSWER_CASE, Action.SEE_DUTY},
    Role.ADMIN: set(Action) - {Action.TAKE_SHIFT, Action.INTERPRET},
}


async def test_every_role_may_do_what_the_table_says_in_its_own_area_only(
    session: AsyncSession, make: Maker
) -> None:
    here, there = await make.area("Here"), await make.area("There")
    assert set(MAY) == set(Action)
    for role in Role:
        person = await make.person(str(role), role, area=here)
        for action in Action:
            allowed = action in EXPECTED[role]
            anywhere = action is Action.ASK
            assert rights.may(person, action, here.id) is allowed, (role, action)
            assert rights.may_anywhere(person, action) is allowed, (role, action)
            assert rights.may(person, action, there.id) is anywhere, (role, action)
            assert rights.may(person, action, None) is anywhere, (role, action)


async def test_a_role_for_all_counts_everywhere_and_no_role_only_asks(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    nobody, boss = await make.person("Nobody"), await make.person("Boss")
    await people.grant(session, boss, Role.COORDINATOR, None, now=NOON)
    for action in Action:
        assert rights.may(nobody, action, area.id) is (action is Action.ASK)
        assert rights.may(boss, action, area.id) is (action in EXPECTED[Role.COORDINATOR])
        assert rights.may(boss, action, None) is (action in EXPECTED[Role.COORDINATOR])
        if action is not Action.ASK:
            with pytest.raises(NotAllowed):
                rights.require(nobody, action, area.id)
            with pytest.raises(NotAllowed):
                rights.require_anywhere(nobody, action)


async def test_the_areas_of_an_action_are_those_of_the_roles_that_may(
    session: AsyncSession, make: Maker
) -> None:
    here, there = await make.area("Here"), await make.area("There")
    person = await make.person("Sam", Role.WORKER, area=here)
    await people.grant(session, person, Role.VOLUNTEER, there.id, now=NOON)
    assert rights.areas_of(person, Action.ANSWER_CASE) == {here.id}
    assert rights.areas_of(person, Action.TAKE_SHIFT) == {here.id, there.id}
    assert rights.areas_of(person, Action.POST_SHIFT) == frozenset()
    await people.grant(session, person, Role.OFFICE, None, now=NOON)
    assert rights.areas_of(person, Action.ANSWER_CASE) is None
    assert rights.areas_of(person, Action.TAKE_SHIFT) == {here.id, there.id}
