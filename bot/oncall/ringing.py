"""/test: somebody lets their own phone ring as an alert would, and says whether they heard it."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import ringing_cards as cards
from bot.oncall.model import Hearing, PhoneTest
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import AreaDuty
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import ALERT, say

# Time enough to put the phone away with its screen off.
LATER = timedelta(minutes=2)


async def ring(session: AsyncSession, person: Person, *, zone: str, now: datetime) -> PhoneTest:
    """Ring somebody's own phone in the lane of alerts. Raises NotAllowed.

    `zone`: in which the time of the test before is said.
    """
    rights.require_anywhere(person, Action.TAKE_ALERT)
    before = (await last_tests(session, [person.id])).get(person.id)
    test = PhoneTest(person_id=person.id, rung_at=now)
    session.add(test)
    await session.flush()
    await say(session, person, cards.ring_card(test, before, zone), now=now, sending=ALERT)
    return test


async def ring_later(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Ring it once more after LATER; asked for twice, it rings once. Raises NotAllowed."""
    rights.require_anywhere(person, Action.TAKE_ALERT)
    due = Due(now + LATER, now, key=f"phone-test:{person.id}")
    await ring_again.schedule(session, due, person_id=person.id)


@job("phone-test", Priority.WATCH)
async def ring_again(context: JobContext, person_id: int) -> None:
    """Ring somebody's phone, if they may still be on call."""
    person = await context.session.get_one(Person, person_id)
    if person.is_reachable and rights.may_anywhere(person, Action.TAKE_ALERT):
        await ring(context.session, person, zone=context.settings.zone, now=context.now)


async def answer_test(
    session: AsyncSession, test_id: int, hearing: str, *, by: Person, now: datetime
) -> PhoneTest:
    """Note whether one's own phone was heard; the last answer counts.

    Raises NotAllowed, RotaRefused.
    """
    test = await lock(session, PhoneTest, test_id)
    if test is None or test.person_id != by.id:
        raise NotAllowed
    if hearing not in [str(one) for one in Hearing]:
        raise RotaRefused(RotaRefusal.CHANGED)
    test.hearing, test.answered_at = Hearing(hearing), now
    await session.flush()
    return test


async def tests_on_call(session: AsyncSession, duties: Sequence[AreaDuty]) -> dict[int, PhoneTest]:
    """Find the newest test of everybody who is on call by these pages."""
    people = {one.person.id for duty in duties for one in duty.levels if one.person is not None}
    return await last_tests(session, people)


async def last_tests(session: AsyncSession, person_ids: Collection[int]) -> dict[int, PhoneTest]:
    """Find the newest test of each of these people."""
    newest = (
        select(func.max(PhoneTest.id))
        .where(PhoneTest.person_id.in_(person_ids))
        .group_by(PhoneTest.person_id)
    )
    tests = await session.scalars(select(PhoneTest).where(PhoneTest.id.in_(newest)))
    return {one.person_id: one for one in tests}
