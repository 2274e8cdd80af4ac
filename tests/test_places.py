"""Areas and gates: what a table may hold, and what is said of one that is wrong."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot import places
from bot.places import BadTable
from tests.conftest import NOON

HEAD = "area,name,zone,gate,gate_code\n"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("river,Riverside,Europe,South,south", "no IANA time zone"),  # a folder of zones
        (f"river,Riverside,{'x' * 300},South,south", "no IANA time zone"),
        ("river,Riverside,Asia/Nowhere,South,south", "no IANA time zone"),
        (f"river,{'x' * 140_000},Asia/Shanghai,South,south", "not to be read as CSV"),
        ("river,,Asia/Shanghai,South,south", "must not be empty"),
        ("river,Riverside,Asia/Shanghai,South,s ü d", "gate_code"),
        ("river,Riverside,Asia/Shanghai", "expected 5 values"),
    ],
)
async def test_a_bad_row_is_named_by_its_line(session: AsyncSession, row: str, why: str) -> None:
    with pytest.raises(BadTable, match=f"line 3.*{why}"):
        await places.import_areas(
            session, HEAD + "hill,Hill,Europe/Berlin,North,north\n" + row + "\n", now=NOON
        )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
async def test_lines_end_as_any_machine_ends_them(session: AsyncSession, end: str) -> None:
    text = "\ufeff" + HEAD + "hill,Hill,Europe/Berlin,North,north\n\nhill,Hill,Europe/Berlin,West,west\n"
    assert (await places.import_areas(session, text.replace("\n", end), now=NOON)).new == 1
    assert [gate.name for _, gate in await places.gates(session)] == ["North", "West"]
