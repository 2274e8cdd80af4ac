"""Who of the staff is in a case: who is answering just now, who has answered, and who has left.

Somebody who answers reads the case from then on, until they leave it. While somebody is answering,
the next one is asked before their words leave: two answers that disagree frighten people.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.relay.model import Case, CaseReader, CaseRefusal, CaseRefused
from bot.spine.texts.render import Listed

# So long after somebody has answered, or said that they would, they are answering.
ANSWERING = timedelta(minutes=5)
NAMES = 3


class SomebodyAnswers(CaseRefused):
    """Others are answering the case just now; the person may, once they say that they will too."""

    def __init__(self, case: Case, others: Sequence[Person]) -> None:
        super().__init__(CaseRefusal.SOMEBODY_ANSWERS, number=case.id)
        self.case, self.others = case, others
        self.args_for_text = answering_args(case, others)


def answering_args(case: Case, people: Sequence[Person]) -> dict[str, object]:
    """Name a case and who is answering it, as the arguments of a text."""
    names = Listed([name_of(person) for person in people[:NAMES]])
    return {"number": str(case.id), "name": name_of(case.resident), "names": names}


async def readers_of(session: AsyncSession, case: Case) -> list[CaseReader]:
    """List everybody of the staff who is or was in the case."""
    rows = select(CaseReader).where(CaseReader.case_id == case.id).order_by(CaseReader.person_id)
    return list(await session.scalars(rows))


def who_answers(rows: Sequence[CaseReader], now: datetime) -> list[Person]:
    """Choose those who are answering now: who lost the role, or is out of reach, is not."""
    return [
        row.person
        for row in rows
        if row.left_at is None
        and row.answering_at is not None
        and now - row.answering_at < ANSWERING
        and row.person.is_reachable
        and rights.may_anywhere(row.person, Action.ANSWER_CASE)
    ]


async def begin_to_answer(
    session: AsyncSession, person: Person, case: Case, *, now: datetime, with_others: bool = False
) -> None:
    """Note that somebody answers the case, which the caller has locked.

    Raises SomebodyAnswers while others do and they do not, unless they want to do it as well.
    """
    rows = await readers_of(session, case)
    answering = who_answers(rows, now)
    others = [one for one in answering if one.id != person.id]
    is_among_them = len(others) < len(answering)
    if others and not is_among_them and not with_others:
        raise SomebodyAnswers(case, others)
    own = next((row for row in rows if row.person_id == person.id), None)
    if own is None:
        own = CaseReader(case_id=case.id, person=person)
        session.add(own)
    own.answering_at, own.left_at = now, None
    await session.flush()


async def come_back(session: AsyncSession, person: Person, cases: Sequence[Case]) -> None:
    """Forget that somebody has left these cases: their duty begins, and they read them again."""
    left = await session.scalars(
        select(CaseReader)
        .where(CaseReader.person_id == person.id, CaseReader.left_at.is_not(None))
        .where(CaseReader.case_id.in_([case.id for case in cases]))
    )
    for row in left:
        row.left_at = None
    await session.flush()
