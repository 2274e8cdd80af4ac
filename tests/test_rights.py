"""Every cell of the table: each role and each action, in its area and in another."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.model import Role
from bot.people.rights import GIVEN_BY, MAY, Action, NotAllowed
from tests.town.people import NOON, Maker

# The table once more, by hand: a change there must be meant.
EXPECTED = {
    Role.RESIDENT: {Action.ASK},
    Role.VOLUNTEER: {
        *(Action.ASK, Action.TAKE_SHIFT, Action.INTERPRET),
        *(Action.CHECK_IN_FOR, Action.VOUCH),
    },
    Role.WORKER: {
        Action.ASK,
        Action.TAKE_SHIFT,
        Action.INTERPRET,
        Action.TAKE_ALERT,
        Action.ANSWER_CASE,
        Action.SEE_DUTY,
        Action.CHECK_IN_FOR,
        Action.SEE_ANNOUNCED,
        Action.VOUCH,
    },
    Role.COORDINATOR: set(Action) - {Action.INTERPRET, Action.SEE_FAULTS},
    Role.OFFICE: {
        Action.ASK,
        Action.TAKE_ALERT,
        Action.ANSWER_CASE,
        Action.SEE_DUTY,
        Action.CHECK_IN_FOR,
        Action.ANNOUNCE,
        Action.SEE_ANNOUNCED,
        Action.SEE_REPORTS,
        Action.RING_NUMBERS,
    },
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
    await roles.give(session, boss, Role.COORDINATOR, None, by=None, now=NOON)
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
    await roles.give(session, person, Role.VOLUNTEER, there.id, by=None, now=NOON)
    assert rights.areas_of(person, Action.ANSWER_CASE) == {here.id}
    assert rights.areas_of(person, Action.TAKE_SHIFT) == {here.id, there.id}
    assert rights.areas_of(person, Action.POST_SHIFT) == frozenset()
    await roles.give(session, person, Role.OFFICE, None, by=None, now=NOON)
    assert rights.areas_of(person, Action.ANSWER_CASE) is None
    assert rights.areas_of(person, Action.TAKE_SHIFT) == {here.id, there.id}


# Who may give which role, once more by hand.
MAY_GIVE = {
    Role.RESIDENT: set(),
    Role.VOLUNTEER: set(),
    Role.WORKER: set(),
    Role.COORDINATOR: set(Role) - {Role.ADMIN},
    Role.OFFICE: set(),
    Role.ADMIN: set(Role),
}


async def test_a_role_is_given_by_those_above_it_in_their_own_area_only(
    session: AsyncSession, make: Maker
) -> None:
    here, there = await make.area("Here"), await make.area("There")
    assert set(GIVEN_BY) == set(Role)
    for held in Role:
        person, boss = await make.person(str(held), held, area=here), await make.person(str(held))
        await roles.give(session, boss, held, None, by=None, now=NOON)
        for role in Role:
            cell = held, role
            allowed = role in MAY_GIVE[held]
            assert rights.may_give(person, role, here.id) is allowed, cell
            assert rights.may_give(person, role, there.id) is False, cell
            assert rights.may_give(person, role, None) is False, cell
            assert rights.may_give(boss, role, here.id) is allowed, cell
            assert rights.may_give(boss, role, None) is allowed, cell
            if not allowed:
                with pytest.raises(NotAllowed):
                    rights.require_giving(boss, role, None)


def test_nobody_gives_a_role_that_lets_its_holder_do_more_than_they_may() -> None:
    for role, givers in GIVEN_BY.items():
        for giver in givers:
            for action in (Action.INVITE, Action.APPROVE, Action.SEE_FAULTS):
                assert role not in MAY[action] or giver in MAY[action], (giver, role, action)
