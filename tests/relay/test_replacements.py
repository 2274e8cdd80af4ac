"""Somebody from another area who is on call reads and answers there, for as long as that lasts."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import Override, RotaEntry
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.relay import answers, cases, staff
from bot.relay.model import CaseState
from bot.relay.phrases import Draft
from tests.relay.house import House, make_house, render_all, said, say
from tests.town.outbox import texts_of
from tests.town.people import NOON, Maker
from tests.town.stubs import IN_ENGLISH, WATER

DUTY_ENDS = NOON + timedelta(hours=1)


async def replaced(session: AsyncSession, make: Maker) -> tuple[House, Person]:
    """A house whose worker on call is replaced for an hour by one of another area."""
    house = await make_house(make)
    lent = await make.person("Li", Role.WORKER, area=await make.area("Hillside"))
    session.add(
        RotaEntry(
            area_id=house.area.id,
            level=1,
            person=house.worker,
            begins="00:00",
            ends="00:00",
            weekdays="0123456",
        )
    )
    session.add(
        Override(
            replaced=house.worker,
            replacement=lent,
            starts_at=NOON,
            ends_at=DUTY_ENDS,
            created_at=NOON,
        )
    )
    await session.flush()
    return house, lent


async def test_a_replacement_from_another_area_reads_answers_and_closes(
    session: AsyncSession, make: Maker
) -> None:
    house, lent = await replaced(session, make)
    case = (await say(session, house, WATER)).case
    assert any(WATER in text for text in await texts_of(session, lent))
    assert await cases.open_cases(session, lent, now=NOON) == [case]
    await staff.look_at_case(session, lent, case.id, now=NOON)
    await answers.answer(session, lent, case, said("I will go."), now=NOON)
    await answers.send_phrase(session, lent, case, Draft("phrase-arrival-coming-now"), now=NOON)
    assert any("I will go." in text for text in await texts_of(session, house.resident))
    await answers.close_case(session, lent, case.id, now=NOON)
    assert case.state is CaseState.CLOSED


async def test_translations_join_on_a_replacements_card_while_they_are_on_call(
    session: AsyncSession, make: Maker
) -> None:
    house, lent = await replaced(session, make)
    await say(session, house, WATER)
    await render_all(session, house.chain, now=NOON)
    assert any(IN_ENGLISH in text for text in await texts_of(session, lent))
    seen = await texts_of(session, lent)
    await say(session, house, "Obrigada.")
    await render_all(session, house.chain, now=DUTY_ENDS)
    assert (await texts_of(session, lent))[: len(seen)] == seen


async def test_with_the_shift_of_duty_the_replacements_right_ends(
    session: AsyncSession, make: Maker
) -> None:
    house, lent = await replaced(session, make)
    case = (await say(session, house, WATER)).case
    await answers.answer(session, lent, case, said("I will go."), now=NOON)
    assert lent in await staff.readers(session, case, now=NOON)
    assert await staff.readers(session, case, now=DUTY_ENDS) == [house.worker]
    assert await cases.open_cases(session, lent, now=DUTY_ENDS) == []
    with pytest.raises(NotAllowed):
        await answers.answer(session, lent, case, said("Me again."), now=DUTY_ENDS)
    with pytest.raises(NotAllowed):
        await staff.look_at_case(session, lent, case.id, now=DUTY_ENDS)
    with pytest.raises(NotAllowed):
        await answers.close_case(session, lent, case.id, now=DUTY_ENDS)


async def test_the_areas_own_staff_have_the_case_beside_the_replacement(
    session: AsyncSession, make: Maker
) -> None:
    house, lent = await replaced(session, make)
    assert await staff.staff_of(session, house.area, but=0, now=NOON) == [lent, house.worker]
    house.worker.unreachable = "blocked"
    assert await staff.staff_of(session, house.area, but=0, now=NOON) == [lent]


async def test_a_replacement_reads_no_case_of_their_own(session: AsyncSession, make: Maker) -> None:
    house, lent = await replaced(session, make)
    lent.area_id = house.area.id
    case = (await say(session, House(house.area, house.worker, lent), WATER)).case
    assert await staff.readers(session, case, now=NOON) == [house.worker]
    with pytest.raises(NotAllowed):
        await answers.answer(session, lent, case, said("Hello."), now=NOON)
