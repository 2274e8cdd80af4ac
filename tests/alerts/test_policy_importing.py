"""Policies from a table: looked at first, kept as versions, and named where they are wrong."""

from datetime import timedelta

import pytest

from bot.alerts.policy_importing import PolicyRow, preview_policies, write_policies
from bot.alerts.policy_model import ANY_KIND
from bot.alerts.situation import current_policy
from bot.alerts.steps import Holders, Level, Named, Policy, PolicyStep, Quiet
from bot.people.model import Role
from bot.spine.tables import BadTable, Imported
from tests.alerts.night import ARRIVAL, Night

HEAD = "area,kind,step,call,wait,repeats,quiet,still\n"
MINUTE = timedelta(minutes=1)


async def look(night: Night, rows: str) -> list[PolicyRow]:
    async with night.database.begin() as session:
        return await preview_policies(session, HEAD + rows, now=night.now)


async def write(night: Night, rows: str) -> Imported:
    async with night.database.begin() as session:
        seen = await preview_policies(session, HEAD + rows, now=night.now)
        return await write_policies(session, seen, now=night.now)


async def test_a_table_makes_policies_whatever_the_order_of_its_rows(night: Night) -> None:
    one = night.people["one"]
    rows = (
        f"Riverside,arrival,2,level 2; person {one.telegram_id},90s,,,\n"
        "Riverside,Arrival,1,level 1,2,1 2 5,22:00-07:00,8\n"
        "*,*,1,role office everywhere,,,,\n"
    )
    assert await write(night, rows) == Imported(2, 0)
    async with night.database.read() as session:
        here = await current_policy(session, night.area.id, "arrival")
        house = await current_policy(session, night.hill.id, "danger")
    assert here is not None
    assert here.policy == Policy(
        (
            PolicyStep((Level(1),), 2 * MINUTE),
            PolicyStep((Level(2), Named(one.id)), timedelta(seconds=90)),
        ),
        (MINUTE, 2 * MINUTE, 5 * MINUTE),
        Quiet(22 * 60, 7 * 60),
        8 * MINUTE,
    )
    assert house is not None
    assert house.policy == Policy((PolicyStep((Holders(Role.OFFICE, everywhere=True),)),))
    assert (house.area_id, house.kind) == (None, ANY_KIND)


async def test_a_preview_writes_nothing_and_names_what_changes(night: Night) -> None:
    rows = "Riverside,arrival,1,level 1,,,,\nRiverside,arrival,2,level 7,,,,\n"
    (row,) = await look(night, rows)
    assert row.in_words() == "Riverside, arrival: new, 2 steps; reaches nobody now: step 2"
    async with night.database.read() as session:
        assert await current_policy(session, night.area.id, "arrival") is None
    await write(night, rows)
    assert await write(night, rows) == Imported(0, 0)
    assert "as it was" in (await look(night, rows))[0].in_words()
    assert await write(night, rows + "Riverside,arrival,3,role office,,,,\n") == Imported(0, 1)
    assert await write(night, "Riverside,arrival,,usual,,,,\n") == Imported(0, 1)
    async with night.database.read() as session:
        assert await current_policy(session, night.area.id, "arrival") is None
    (row,) = await look(night, "Riverside,arrival,,usual,,,,\n")
    assert row.in_words() == "Riverside, arrival: nothing to withdraw"


async def test_open_alerts_go_on_by_it(night: Night) -> None:
    await night.raise_alert(kind=ARRIVAL)
    await write(night, "Riverside,*,1,level 1,1,,,\nRiverside,*,2,role office,,,,\n")
    await night.settle(minutes=1)
    assert await night.rung() == ["one", "office"]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Lake,arrival,1,level 1,,,,", "unknown area 'Lake'"),
        ("Riverside,tea,1,level 1,,,,", "kind 'tea'"),
        ("Riverside,arrival,0,level 1,,,,", "step '0'"),
        ("Riverside,arrival,,level 1,,,,", "step ''"),
        ("Riverside,arrival,1,level 0,,,,", "call 'level 0'"),
        ("Riverside,arrival,1,,,,,", "call ''"),
        ("Riverside,arrival,1,role queen,,,,", "call 'role queen'"),
        ("Riverside,arrival,1,role volunteer,,,,", "no-role"),
        ("Riverside,arrival,1,person 5,,,,", "nobody here has the Telegram id 5"),
        ("Riverside,arrival,1,level 1,soon,,,", "'soon'"),
        ("Riverside,arrival,1,level 1,900,,,", "wait"),
        ("Riverside,arrival,1,level 1,,5 1,,", "repeats"),
        ("Riverside,arrival,1,level 1,,,night,", "quiet 'night'"),
        ("Riverside,arrival,1,level 1,,,,often", "'often'"),
    ],
)
async def test_a_wrong_row_is_named_and_nothing_is_kept(night: Night, row: str, why: str) -> None:
    with pytest.raises(BadTable) as caught:
        await write(night, "Riverside,danger,1,level 1,,,,\n" + row + "\n")
    assert why in str(caught.value)
    assert caught.value.faults[0].line == 3
    async with night.database.read() as session:
        assert await current_policy(session, night.area.id, "danger") is None


async def test_a_step_stands_once(night: Night) -> None:
    with pytest.raises(BadTable, match="each once"):
        await look(night, "Riverside,danger,1,level 1,,,,\n" * 2)
