"""What statements are made of: collections as one parameter, members of enums in the statement itself; on both databases."""

from collections.abc import Collection
from typing import Any

import pytest
from sqlalchemy import Text, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import Grant, Person, Role
from bot.spine.db import one_of
from tests.conftest import Maker


@pytest.mark.parametrize(
    ("wanted", "found"),
    [([], []), ({1}, ["a"]), ((1, 3, 3, 99), ["a", "c"]), ({2: "x"}.keys(), ["b"]), ([-1, 2**62], [])],
)
async def test_a_collection_is_one_parameter_however_many_there_are(
    session: AsyncSession, make: Maker, wanted: Collection[int], found: list[str]
) -> None:
    everybody = [await make.person(name) for name in ("a", "b", "c")]
    ids = {place: person.id for place, person in enumerate(everybody, 1)}
    asked = {"ids": [ids.get(one, one) for one in wanted]}
    by_id = one_of(Person.id, "ids")
    assert list(await session.scalars(select(Person.name).where(by_id).order_by(Person.id), asked)) == found
    others = await session.scalars(select(Person.name).where(~by_id).order_by(Person.id), asked)
    assert list(others) == [name for name in ("a", "b", "c") if name not in found]


async def test_texts_are_looked_for_as_they_are(session: AsyncSession, make: Maker) -> None:
    for name in ("o'neill", '"', "木"):
        await make.person(name)
    found = await session.scalars(
        select(Person.name).where(one_of(Person.name, "names", Text)).order_by(Person.id),
        {"names": ["木", "o'neill", "x"]},
    )
    assert list(found) == ["o'neill", "木"]


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()])  # type: ignore[no-untyped-call]
def test_a_member_that_a_column_is_compared_with_stands_in_the_statement(dialect: Any) -> None:
    asked = select(Grant.id).where(
        Grant.role != Role.ADMIN,
        Grant.role.in_((Role.WORKER, Role.OFFICE)),
        Grant.role.not_in({Role.VOLUNTEER}),
    )
    written = str(asked.compile(dialect=dialect))
    assert "grants.role != 'admin'" in written
    assert "grants.role IN ('worker', 'office')" in written
    assert "grants.role NOT IN ('volunteer')" in written
