"""Hours in the chat: confirmed, reported, approved, corrected, objected to, and sent as a table."""

import io

import openpyxl
import pytest

from bot import subjects
from bot.people.model import Role
from bot.settings import Settings
from bot.shifts.post import Draft, post_shift
from tests.town.people import HOUR, Maker
from tests.town.phone import Phone
from tests.town.stubs import Shelf
from tests.town.town import Town


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(town: Town, settings: Settings, shelf: Shelf) -> Town:
    town.jobs = subjects.jobs(settings, telegram=shelf)
    await town.settle()
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


@pytest.fixture
async def ana(town: Town) -> Phone:
    return await town.add_person("Ana", Role.VOLUNTEER, area=town.area)


async def works(boss: Phone, *phones: Phone, title: str = "Gate") -> None:
    """Let people take a shift of four hours, go through it and confirm its hours."""
    town = boss.town
    starts = town.now() + HOUR
    draft = Draft(town.area, title, "South gate", starts, starts + 4 * HOUR, 5)
    async with town.database.begin() as session:
        await post_shift(session, draft, by=await boss.person(session), now=town.now())
    for phone in phones:
        await phone.says("/shifts")
        await phone.taps("Take it")
    await town.wait(hours=5, minutes=1)
    for phone in phones:
        await phone.taps("Done, 4 hours")
        phone.read()


async def test_confirmed_hours_wait_until_a_coordinator_approves_them(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await works(boss, ana)
    await ana.says("/myhours")
    assert "0:00 h (+ 4:00 h waiting" in ana.last.text
    assert "⏳ waiting" in ana.last.text
    await boss.says("/hours")
    assert "Hours to approve: 1" in boss.last.text
    await boss.taps("1 · Ana")
    assert "reported by Ana: 4:00 h" in boss.last.text
    await boss.taps("Approve")
    assert "Nothing is waiting" in boss.last.text
    await ana.says("/myhours")
    assert "4:00 h" in ana.last.text
    assert "waiting" not in ana.last.text


async def test_approving_all_takes_what_was_there_when_it_was_asked(
    town: Town, boss: Phone, ana: Phone
) -> None:
    ben = await town.add_person("Ben", Role.VOLUNTEER, area=town.area)
    await works(boss, ana)
    await boss.says("/hours")
    await boss.taps("Approve all (1)")
    assert "Approve all 1 entries, 4:00 h" in boss.last.text
    await works(boss, ben, title="Kitchen")
    await boss.taps("Yes, approve all", old=True)
    assert "Hours to approve: 1" in boss.last.text
    assert "Ben" in boss.last.text


async def test_a_correction_says_old_new_and_why_and_can_be_objected_to(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await works(boss, ana)
    await boss.says("/hours")
    await boss.taps("1 · Ana")
    await boss.taps("Correct")
    await boss.says("a while")
    assert "didn’t understand the length" in boss.last.text
    await boss.says("3:30")
    await boss.says("You left at half past")
    assert "4:00 h → 3:30 h" in boss.last.text
    assert "4:00 h → 3:30 h. Reason: You left at half past" in ana.last.text
    await ana.taps("That’s not right")
    await ana.says("I locked up until four")
    assert "will look again" in ana.last.text
    assert "Ana objects" in boss.last.text
    assert "I locked up until four" in boss.last.text
    await boss.taps("Look at it")
    await boss.taps("Approve")
    await ana.says("/myhours")
    assert "3:30 h" in ana.last.text
    assert "✅ approved" in ana.last.text


async def test_refused_hours_count_nowhere_and_say_why(town: Town, boss: Phone, ana: Phone) -> None:
    await works(boss, ana)
    await boss.says("/hours")
    await boss.taps("1 · Ana")
    await boss.taps("Refuse")
    await boss.says("Nobody saw you there")
    assert "Reason: Nobody saw you there" in ana.last.text
    await ana.says("/myhours")
    assert "0:00 h" in ana.last.text
    assert "❌ not approved" in ana.last.text


async def test_other_help_is_reported_and_can_be_taken_back(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await ana.says("/myhours")
    await ana.taps("Report other help")
    await ana.says("Sorted masks")
    await ana.says("someday")
    assert "didn’t understand the day" in ana.last.text
    await ana.says("yesterday")
    await ana.says("22-1")
    assert "3:00 h" in ana.last.text
    await ana.taps("✅ Report")
    assert "Sorted masks" in ana.last.text
    assert "3:00 h" in ana.last.text
    await boss.says("/hours")
    assert "Sorted masks" in boss.last.text
    await ana.taps("1 · Take back")
    assert "❌ not approved" in ana.last.text


async def test_the_same_time_is_not_reported_twice_nor_what_is_to_come(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await works(boss, ana)
    for day, span, refusal in [
        ("today", "12:00-14:00", "already have hours at that time"),
        ("today", "22:00-23:00", "isn’t over yet"),
    ]:
        await ana.says("/myhours")
        await ana.taps("Report other help")
        await ana.says("More of it")
        await ana.says(day)
        await ana.says(span)
        assert refusal in ana.last.text


async def test_nobody_decides_about_their_own_hours(town: Town, boss: Phone, ana: Phone) -> None:
    await works(boss, boss)
    await boss.says("/hours")
    assert "Nothing is waiting" in boss.last.text
    deputy = await town.add_person("Deputy", Role.COORDINATOR, area=town.area)
    await deputy.says("/hours")
    await deputy.taps("1 · Boss")
    assert "your own hours" in await boss.presses(deputy.newest("Approve").data)


async def test_a_coordinator_of_another_area_sees_and_decides_nothing(
    town: Town, boss: Phone, ana: Phone
) -> None:
    async with town.database.begin() as session:
        area = await Maker(session).area("Hilltop")
    other = await town.add_person("Other", Role.COORDINATOR, area=area)
    await works(boss, ana)
    await other.says("/hours")
    assert "Nothing is waiting" in other.last.text


async def test_the_night_counts_as_the_area_says_and_both_are_shown(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await boss.says("/hours")
    await boss.taps("How nights count")
    await boss.taps("→ 150 %")
    await boss.taps("→ 200 %")
    assert "200 %" in boss.last.text
    await ana.says("/myhours")
    await ana.taps("Report other help")
    await ana.says("Night at the gate")
    await ana.says("yesterday")
    await ana.says("20:00-23:00")
    await ana.taps("✅ Report")
    await boss.says("/hours")
    await boss.taps("Approve all")
    await boss.taps("Yes, approve all")
    await ana.says("/myhours")
    assert "3:00 h worked, 4:00 h credited" in ana.last.text


async def test_the_table_sums_to_the_minute(
    town: Town, boss: Phone, ana: Phone, shelf: Shelf
) -> None:
    await works(boss, ana)
    await boss.says("/hours")
    await boss.taps("Approve all")
    await boss.taps("Yes, approve all")
    await boss.taps("Table (Excel)")
    await town.do_network_jobs()
    await town.settle()
    *_, data = shelf.uploads[-1]
    book = openpyxl.load_workbook(io.BytesIO(data))
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    assert rows[1][1:6] == ("Ana", "Gate", rows[1][3], 240, 240)
    assert list(book.worksheets[1].iter_rows(values_only=True))[1] == ("Ana", 240, 240, 0)
