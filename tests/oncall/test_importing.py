"""The rota from a table."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.importing import import_rota
from bot.people.directory import by_telegram
from bot.people.model import Role
from bot.spine.tables import BadTable
from tests.oncall.test_calculator import local
from tests.town.people import NOON, Maker

HEAD = "area,level,telegram_id,name,from,until,weekdays\n"


async def test_an_import_makes_people_and_replaces_the_rota_of_its_areas(
    session: AsyncSession, make: Maker
) -> None:
    area, other = await make.area(code="river"), await make.area(code="hill")
    first = HEAD + "river,1,501,Li Na,20:00,08:00,Mon-Fri\nhill,1,502,Wang,20:00,08:00,daily\n"
    await import_rota(session, first, now=NOON, locale="zh-Hans")
    assert (await import_rota(session, first, now=NOON, locale="zh-Hans")).new == 0
    second = (
        HEAD
        + "river,1,503,Chen,2020-04-01 20:00,2020-04-02 08:00,\n"
        + "river,2,501,Li Na,20:00,08:00,Sat Sun\n"
    )
    done = await import_rota(session, second, now=NOON, locale="zh-Hans")
    assert (done.new, done.changed) == (2, 1)
    assert len(await rota.entries_of(session, other.id)) == 1
    people = await by_telegram(session, [501, 503])
    assert people[503].name == "Chen"
    assert people[501].holds(Role.WORKER, area.id)
    now = await rota.on_call_now(session, area, now=local("2020-04-01 21:00"))
    assert [(on.level, on.person.name) for on in now] == [(1, "Chen")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("lake,1,501,Li,20:00,08:00,daily", "unknown area"),
        ("river,0,501,Li,20:00,08:00,daily", "level"),
        ("river,one,501,Li,20:00,08:00,daily", "level"),
        ("river,1,²,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,-5,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,9999999999999999,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,501,,20:00,08:00,daily", "name"),
        ("river,1,501,Li,8pm,08:00,daily", "times such as"),
        ("river,1,501,Li,20:00,25:00,daily", "times such as"),
        ("river,1,501,Li,20:00,08:00,Mon-Foo", "weekdays"),
        ("river,1,501,Li,20:00,08:00,", "no local time"),
        ("river,1,501,Li,2020-02-30 20:00,2020-04-02 08:00,", "no local time"),
        ("river,1,501,Li,2020-04-02 08:00,2020-04-02 08:00,", "after from"),
        ("river,1,501,Li,1９:00,08:00,daily", "times such as"),  # a digit in full width
        ("river,1,501,Li,20:0０,08:00,daily", "times such as"),
        ("river,1,501,Li,2020-04-02 08:00,9999-12-31 23:59,", "year must be"),
        ("river,1,501,Li,1900-01-01 00:00,2020-04-02 08:00,", "year must be"),
        ("river,1,501,Li,20:00", "expected 7 values"),
    ],
)
async def test_a_bad_row_is_named_by_its_line(
    session: AsyncSession, make: Maker, row: str, why: str
) -> None:
    await make.area(code="river")
    table = HEAD + "river,1,500,Ok,20:00,08:00,daily\n" + row + "\n"
    with pytest.raises(BadTable, match=f"line 3.*{why}"):
        await import_rota(session, table, now=NOON, locale="en")
