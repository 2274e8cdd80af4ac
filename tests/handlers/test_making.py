"""Making shifts in the chat: one line, back, roles, series, templates, weeks, rules."""

import pytest
from sqlalchemy import select

from bot.people.model import Person, Role
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from tests.town.people import DAY, HOUR, NOON
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
async def boss(town: Town) -> Phone:
    await town.settle()
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


async def shifts(town: Town) -> list[Shift]:
    async with town.database.read() as session:
        return list(await session.scalars(select(Shift).order_by(Shift.id)))


async def test_one_line_is_a_preview_and_a_tap_posts_it(town: Town, boss: Phone) -> None:
    line = "/newshift Gate 3, tomorrow 22–06, 2 people, Korean"
    (card,) = await boss.says(line)
    assert card.startswith("Post this shift?")
    assert "Time zone: Asia/Shanghai" in card
    assert await shifts(town) == []
    await boss.taps("Post it")
    (shift,) = await shifts(town)
    assert (shift.title, shift.capacity, shift.languages) == ("Gate 3", 2, "ko")
    assert (shift.starts_at.isoformat(), shift.minutes) == ("2020-04-02T14:00:00+00:00", 480)
    await boss.says(line)
    assert (await boss.taps("Post it"))[0].startswith("Your area already has a shift")


async def test_what_a_line_leaves_out_is_asked_and_back_asks_again(boss: Phone) -> None:
    assert (await boss.says("/newshift Gate, 4/5 22-06, 2"))[0].startswith("Which day")
    assert (await boss.taps("Apr 5"))[0].startswith("Post this shift?")
    for question in ("Is a language needed?", "How many people", "Sun, Apr 5, from when"):
        assert (await boss.taps("‹ Back"))[0].startswith(question)
    assert (await boss.says("8-12"))[0].startswith("Post this shift?")


async def test_roles_are_shifts_of_one_crew(town: Town, boss: Phone) -> None:
    await boss.says("/newshift Supplies, tomorrow 9-12, 2 gate, 1 driver")
    assert (await boss.taps("Post it"))[0].startswith("✅ 2 shifts are posted.")
    gate, driver = await shifts(town)
    assert (gate.title, gate.capacity, driver.capacity) == ("Supplies · gate", 2, 1)
    assert gate.crew_id == driver.crew_id == gate.id
    assert "Supplies · driver: 0/1" in (await boss.taps("Supplies · gate"))[0]


async def test_a_series_is_posted_and_one_change_goes_on(town: Town, boss: Phone) -> None:
    await boss.says("/newshift Gate, 04-03 18-22, 2")
    (card,) = await boss.taps("🔁 Repeat")
    assert "4 days" in card  # Fridays of four weeks
    await boss.taps("Sat")
    assert (await boss.taps("Post all: 8"))[0].startswith("✅ 8 shifts are posted.")
    first, *others = await shifts(town)
    assert {one.series_id for one in others} == {first.series_id}
    await boss.taps("Gate")
    await boss.presses(f"dskf:{first.id}:place")
    await boss.says("North gate")
    await boss.taps("Do it, no reason")
    assert (await boss.taps("All later ones too"))[0].startswith("Done for 7 more shifts.")
    assert {one.place for one in await shifts(town)} == {"North gate"}


async def test_a_template_asks_for_the_day_alone(town: Town, boss: Phone) -> None:
    await boss.says("/newshift Gate, tomorrow 18-22, 2")
    await boss.taps("Post it")
    await boss.taps("Keep as template")
    await boss.taps("One each: off")
    await boss.says("/newshift")
    await boss.taps("Gate")
    assert (await boss.says("04-09"))[0].startswith("Post this shift?")
    await boss.taps("Keep as a draft")
    draft = (await shifts(town))[-1]
    assert (draft.state, draft.is_popular, draft.minutes) == (ShiftState.DRAFT, True, 240)


async def test_a_week_is_copied_once(town: Town, boss: Phone) -> None:
    await boss.says("/newshift Gate, tomorrow 18-22, 2")
    await boss.taps("Post it")
    await boss.says("/coverage")
    assert (await boss.taps("Copy a week"))[0].startswith("🗓 Copy a week")
    await boss.taps("This week instead")
    await boss.taps("Post all: 1", old=False)
    first, copy = await shifts(town)
    assert copy.starts_at - first.starts_at == 7 * DAY
    await boss.says("/coverage")
    await boss.taps("Copy a week")
    assert "Already there: 1" in (await boss.taps("This week instead"))[0]


async def test_a_rule_says_why_at_the_tap_and_in_the_list(town: Town, boss: Phone) -> None:
    ana = await town.add_person("Ana", Role.VOLUNTEER, area=town.area)
    await boss.says("/coverage")
    await boss.taps("Rules")
    await boss.taps("Rest: off")
    assert "💤 Rest: 8 h" in boss.buttons
    for hours in ("8-12", "14-18"):
        await boss.says(f"/newshift Gate {hours[:2]}, tomorrow {hours}, 2, no language")
        await boss.taps("Post it")
    await ana.says("/shifts")
    await ana.taps("1 · Take it")
    await ana.says("/shifts")
    assert "Too little rest: 8 hours" in (await ana.taps("Show all"))[0]
    other = (await shifts(town))[1]
    assert (await ana.presses(f"sht:{other.id}")).startswith("✋ Too little rest")


async def test_a_newcomer_waits_for_somebody_experienced(town: Town, boss: Phone) -> None:
    ana = await town.add_person("Ana", Role.VOLUNTEER, area=town.area)
    await boss.says("/newshift Gate, tomorrow 8-12, 2")
    await boss.taps("Post it")
    await boss.says("/coverage")
    await boss.taps("Rules")
    await boss.taps("New people: off")
    await boss.taps("Under 18: off")
    (shift,) = await shifts(town)
    async with town.database.begin() as session:
        old = Shift(
            area_id=town.area.id,
            title="Gate",
            place="Old",
            starts_at=NOON - DAY,
            ends_at=NOON - DAY + HOUR,
            capacity=1,
            created_at=NOON,
        )
        person = await ana.person(session)
        kim = Person(name="Kim", locale="en", created_at=NOON)
        session.add_all([old, kim])
        await session.flush()
        session.add(
            SignUp(
                shift=old,
                person=kim,
                state=SignUpState.DONE,
                minutes=60,
                signed_up_at=NOON,
                changed_at=NOON,
            )
        )
    assert "new to this work" in await ana.presses(f"sht:{shift.id}")
    async with town.database.begin() as session:
        held = SignUp(shift_id=shift.id, person_id=kim.id, state=SignUpState.TAKEN)
        held.signed_up_at = held.changed_at = NOON
        session.add(held)
        (await session.get_one(Shift, shift.id)).taken = 1
        assert person.id
    assert (await ana.presses(f"sht:{shift.id}")).startswith("You have it")
