"""Areas and gates: what a table may hold, and what is said of one that is wrong."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.places import model as places
from bot.places.importing import export_areas, import_areas
from bot.spine.table_preview import Mark
from bot.spine.tables import BadTable, Imported
from tests.town.people import NOON

HEAD = "area,name,zone,gate,gate_code\n"


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("river,Riverside,Europe,South,south", "no IANA time zone"),  # a folder of zones
        (f"river,Riverside,{'x' * 300},South,south", "no IANA time zone"),
        ("river,Riverside,Asia/Nowhere,South,south", "no IANA time zone"),
        (f"river,{'x' * 140_000},Asia/Shanghai,South,south", "can’t be read"),
        ("river,,Asia/Shanghai,South,south", "must not be empty"),
        ("river,Riverside,Asia/Shanghai,South,s ü d", "gate_code"),
        ("river,Riverside,Asia/Shanghai", "expected 5 values"),
    ],
)
async def test_a_bad_row_is_named_by_its_line(session: AsyncSession, row: str, why: str) -> None:
    with pytest.raises(BadTable, match=f"line 3.*{why}"):
        await import_areas(
            session, HEAD + "hill,Hill,Europe/Berlin,North,north\n" + row + "\n", now=NOON
        )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
async def test_lines_end_as_any_machine_ends_them(session: AsyncSession, end: str) -> None:
    text = (
        "\ufeff"
        + HEAD
        + "hill,Hill,Europe/Berlin,North,north\n\nhill,Hill,Europe/Berlin,West,west\n"
    )
    assert (await import_areas(session, text.replace("\n", end), now=NOON)).new == 2
    assert [gate.name for gate in await places.gates(session)] == ["North", "West"]


async def test_a_gate_that_is_new_or_has_a_new_name_counts_and_keeps_its_code(
    session: AsyncSession,
) -> None:
    head, row = "area,name,zone,gate,gate_code\n", "A01,Hill,Asia/Shanghai,{},{}\n"
    await import_areas(session, head + row.format("South", "south-1"), now=NOON)
    more = head + row.format("South", "") + row.format("North", "north-1")
    assert await import_areas(session, more, now=NOON) == Imported(1, 0)
    renamed = head + row.format("South gate", "south-1") + row.format("North", "")
    assert await import_areas(session, renamed, now=NOON) == Imported(0, 1)
    assert {(gate.name, gate.code) for gate in await places.gates(session)} == {
        ("South gate", "south-1"),
        ("North", "north-1"),
    }
    twice = head + row.format("East", "east-1") + row.format("West", "east-1")
    with pytest.raises(BadTable, match="line 3"):
        await import_areas(session, twice, now=NOON)


async def test_what_differs_is_said(session: AsyncSession) -> None:
    row = "{},{},{},{},{}\n"
    old = row.format("A01", "Hill", "Asia/Shanghai", "South", "south-1")
    await import_areas(session, HEAD + old, now=NOON)
    new = [
        row.format("A01", "Hill Road", "Asia/Tokyo", "North", "north-1"),
        row.format("a01", "River", "Asia/Shanghai", "", ""),
    ]
    done = await import_areas(session, HEAD + "".join(new), now=NOON)
    said = {(one.mark, one.line, one.words.split(";")[0]) for one in done.differences}
    assert said == {
        (Mark.CHANGED, 2, "area A01: Hill is now Hill Road"),
        (Mark.DOUBTFUL, 2, "area A01: Asia/Shanghai is now Asia/Tokyo"),
        (Mark.NEW, 2, "gate North of A01"),
        (Mark.DOUBTFUL, 3, "a01 (River) is new"),
        (Mark.NEW, 3, "area a01 (River), Asia/Shanghai"),
        (Mark.GONE, 0, "gate South of A01 stays as it is"),
    }


async def test_a_new_code_of_a_gate_is_doubtful_since_its_posters_hang(
    session: AsyncSession,
) -> None:
    for code in ("south-1", "south-2"):
        table = f"{HEAD}A01,Hill,Asia/Shanghai,South,{code}\n"
        done = await import_areas(session, table, now=NOON)
    assert [one.mark for one in done.differences] == [Mark.DOUBTFUL]


async def test_all_wrong_rows_of_areas_are_said_at_once(session: AsyncSession) -> None:
    table = f"{HEAD}A01,,Asia/Shanghai,,\nA02,Hill,Asia/Nowhere,,\nA03,Hill,Asia/Shanghai,,\n"
    with pytest.raises(BadTable, match=r"(?s)^line 2: .*\nline 3: "):
        await import_areas(session, table, now=NOON)


# --- where gates stand ----------------------------------------------------------------------------

PLACED = "area,name,zone,gate,gate_code,纬度,lng\n"


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ("121.47,31.23", "latitude.*from -90 to 90.*swapped"),
        ("31.23,", "longitude.*decimal degrees"),
        (",121.47", "latitude.*decimal degrees"),
        ("31°13′,121.47", "latitude.*decimal degrees"),
        ("nan,121.47", "latitude.*decimal degrees"),
        ("31.23,181", "longitude.*from -180 to 180"),
        ("0,0.0", "in the sea"),
    ],
)
async def test_a_place_that_is_none_is_named(session: AsyncSession, place: str, why: str) -> None:
    with pytest.raises(BadTable, match=f"line 2.*{why}"):
        await import_areas(session, f"{PLACED}A01,Hill,Asia/Shanghai,South,s-01,{place}", now=NOON)


async def test_only_a_gate_has_a_place(session: AsyncSession) -> None:
    with pytest.raises(BadTable, match="only a gate"):
        await import_areas(session, f"{PLACED}A01,Hill,Asia/Shanghai,,,31.2,121.4", now=NOON)


async def test_a_gate_is_given_its_place_and_an_empty_cell_leaves_it(session: AsyncSession) -> None:
    row = "A01,Hill,Asia/Shanghai,South,s-01,"
    assert (await import_areas(session, f"{PLACED}{row},", now=NOON)).new == 1
    done = await import_areas(session, f'{PLACED}{row}３１.2304°,"121,4737"', now=NOON)
    assert [one.words for one in done.differences] == ["gate South of A01 has another place"]
    assert await import_areas(session, f"{PLACED}{row},", now=NOON) == Imported(0, 0)
    (gate,) = await places.gates(session)
    assert (gate.latitude, gate.longitude) == (31.2304, 121.4737)


async def test_an_export_is_imported_again_without_a_change(session: AsyncSession) -> None:
    rows = [
        'A01,"Hill, upper",Asia/Shanghai,South,s-01,31.2304,121.4737',
        'A01,"Hill, upper",Asia/Shanghai,North,n-01,,',
        "A02,河滨,Asia/Shanghai,,,,",
    ]
    await import_areas(session, PLACED + "\n".join(rows), now=NOON)
    table = await export_areas(session)
    assert table.splitlines()[0] == "area,name,zone,gate,gate_code,latitude,longitude"
    assert len(table.splitlines()) == 4
    assert await import_areas(session, table, now=NOON) == Imported(0, 0)
