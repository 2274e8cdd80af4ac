"""/numbers: whom to ring when nobody answers, kept by coordinators and the office."""

import pytest

from bot.alerts.numbers import MOST_NUMBERS, RingNumber
from bot.people.model import Role
from bot.spine.phone_numbers import find_number
from tests.town.people import Maker
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """Boss coordinates Riverside, Olga is of the office, Wei a worker; there is a second area."""
    await town.settle()
    async with town.database.begin() as session:
        await Maker(session).area("Hill", "hill")
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Olga", Role.OFFICE)
    await town.add_person("Wei", Role.WORKER, area=town.area)
    return town


async def test_a_number_is_added_in_words_and_removed_by_a_tap(town: Town) -> None:
    (empty,) = await town.boss.says("/numbers")
    assert empty.startswith("☎️ Numbers to ring · Riverside\nNo number yet.")
    await town.boss.taps("Add a number")
    (unread,) = await town.boss.says("the night desk, please")
    assert unread.startswith("I see no telephone number")
    (page,) = await town.boss.says("Night desk: ０２１ 5555 0100")
    assert "Night desk: 021 5555 0100" in page
    await town.boss.taps("Add a number")
    (known,) = await town.boss.says("Desk (021) 5555-0100")
    assert known == "This number is on the list already."
    button = town.boss.newest("🗑 Night desk")
    await town.boss.taps("🗑 Night desk")
    assert "🗑 Night desk" not in town.boss.buttons
    await town.boss.presses(button.data, button.message_id)  # twice is once
    assert await town.count_rows(RingNumber) == 0


async def test_the_office_keeps_those_for_all_areas_too(town: Town) -> None:
    await town.olga.says("/numbers")
    assert town.olga.buttons[0] == "All areas"
    assert set(town.olga.buttons) == {"All areas", "Riverside", "Hill"}
    await town.olga.taps("All areas")
    await town.olga.taps("Add a number")
    (page,) = await town.olga.says("+86 21 5555 0199")
    assert page.startswith("☎️ Numbers to ring · All areas")


async def test_a_full_list_takes_no_more(town: Town) -> None:
    await town.boss.says("/numbers")
    for number in range(MOST_NUMBERS):
        await town.boss.taps("Add a number")
        await town.boss.says(f"Desk {'abcdefgh'[number]} 555 010{number}")
    assert "Add a number" not in town.boss.last.buttons
    await town.boss.presses(f"rnn:{town.area.id}")
    town.boss.read()
    (full,) = await town.boss.says("One more 555 0999")
    assert full == "This list is full (6). Please remove a number first."


async def test_nobody_else_sees_or_changes_them(town: Town) -> None:
    (refused,) = await town.wei.says("/numbers")
    assert "don't have the role" in refused
    for data in ("rnl:0", "rnn:0", f"rnl:{town.area.id}", f"rnx:{town.area.id}:1", "rnl:999"):
        assert "don't have the role" in await town.wei.presses(data)
    assert "don't have the role" in await town.boss.presses("rnl:0")
    assert "don't have the role" in await town.olga.presses("rnl:999")


async def test_one_who_lost_the_role_meanwhile_adds_nothing(town: Town) -> None:
    await town.boss.says("/numbers")
    await town.boss.taps("Add a number")
    await town.take_role_away(town.boss, Role.COORDINATOR, town.area)
    town.boss.read()
    answers = await town.boss.says("Desk 555 0100")
    assert any("don't have the role" in one for one in answers)
    assert await town.count_rows(RingNumber) == 0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Night desk +86 21 5555 0100", ("+86 21 5555 0100", "Night desk")),
        ("+86 21 5555 0100 – Night desk", ("+86 21 5555 0100", "Night desk")),
        ("夜班：13800138000", ("13800138000", "夜班")),
        ("مكتب الليل ٠٢١٥٥٥٥", ("0215555", "مكتب الليل")),
        ("110", ("110", "")),
        ("room 12", None),
        ("nobody", None),
    ],
)
def test_a_number_is_found_among_words(written: str, read: tuple[str, str] | None) -> None:
    assert find_number(written) == read
