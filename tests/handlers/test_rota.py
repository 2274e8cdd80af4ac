"""/duty and /rota in the chat: looking, covering, swapping, filling a hole, making a rotation."""

import pytest

from bot.oncall.calculator import Rota
from bot.oncall.cards import AREAS_A_PAGE, duty_page
from bot.oncall.model import Override, RotaEntry, Rotation
from bot.oncall.rota import AreaDuty, AreaRota, LevelDuty
from bot.oncall.week_cards import week_page
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.spine.outbox.screen import keyboard
from bot.spine.texts import render as texts
from tests.town.people import DAY, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town

NIGHTS = "20:00", "08:00"


@pytest.fixture
async def night_town(town: Town) -> Town:
    """Wang has the nights from Monday to Friday, Li those of the weekend; Boss coordinates."""
    await town.settle()
    for name in ("Wang", "Li", "Bo"):
        await town.add_person(name, Role.WORKER, area=town.area)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area)
    async with town.database.begin() as session:
        make = Maker(session)
        for phone, days in ((town.wang, "01234"), (town.li, "56")):
            await make.on_call(await phone.person(session), town.area, 1, NIGHTS, days)
    return town


async def opens_night(phone: Phone, day: str, night: str) -> None:
    """Open a night by taps, from the week."""
    await phone.says("/rota")
    await phone.taps(day)
    await phone.taps(night)


async def test_the_week_is_shown_at_a_glance(night_town: Town) -> None:
    (page,) = await night_town.wang.says("/rota")
    assert page.startswith("Rota · Riverside")
    assert "Wed, Apr 1\n8:00\u202fPM – 8:00\u202fAM, level 1: Wang" in page
    assert "Sat, Apr 4\n8:00\u202fPM – 8:00\u202fAM, level 1: Li" in page
    assert "🔁 Rotations" not in night_town.wang.buttons
    (refused,) = await night_town.rita.says("/rota")
    assert "don't have the role" in refused


async def test_what_goes_on_beyond_the_week_has_no_end_there(night_town: Town) -> None:
    async with night_town.database.begin() as session:
        await Maker(session).on_call(await night_town.bo.person(session), night_town.area, 2)
    (page,) = await night_town.bo.says("/rota")
    assert "Wed, Apr 1\nLevel 2: Bo\n" in page
    # A day of it can be given away.
    await opens_night(night_town.bo, "Fri, Apr 3", "12:00\u202fAM")
    assert "Fri, Apr 3 12:00\u202fAM – Sat, Apr 4 12:00\u202fAM" in night_town.bo.last.text


async def test_cover_is_asked_and_taken_by_taps(night_town: Town) -> None:
    wang, li, bo = night_town.wang, night_town.li, night_town.bo
    await opens_night(wang, "Fri, Apr 3", "Wang")
    (asked,) = await wang.taps("I can’t: find cover")
    assert asked.startswith("People I have asked: 2. Until somebody accepts, you stay on call.")
    assert li.last.text.startswith("Wang can’t be on call. Can you?")
    await bo.taps("I’ll take it")
    assert bo.last.text.startswith("✅ You are on call instead of Wang")
    assert wang.last.text.startswith("✅ Bo is on call instead of you")
    assert li.last.text.startswith("Settled: Bo takes it")
    toast = await li.presses(li.stood[-2].data)
    assert "Bo was quicker" in toast


async def test_an_open_search_is_told_two_hours_before(night_town: Town) -> None:
    wang = night_town.wang
    await opens_night(wang, "Wed, Apr 1", "Wang")
    await wang.taps("I can’t: find cover")
    await night_town.wait(hours=5)
    assert "Nobody has accepted yet" not in wang.texts[-1]
    await night_town.wait(hours=1)
    assert wang.last.text.startswith("⚠️ Nobody has accepted yet")
    assert night_town.boss.last.text.startswith("⚠️ Wang can’t be on call in Riverside")
    # The coordinator's button leads to the night, where somebody is put in their place.
    await night_town.boss.taps("Somebody instead")
    await night_town.boss.taps("Somebody instead")
    await night_town.boss.taps("Li")
    assert any("You are on call instead of Wang" in text for text in night_town.li.texts)


async def test_a_swap_by_both_taps(night_town: Town) -> None:
    wang, li = night_town.wang, night_town.li
    await opens_night(wang, "Fri, Apr 3", "Wang")
    await wang.taps("Swap it")
    await wang.taps("Sun, Apr 5 · Li")
    assert wang.last.text.startswith("I have asked Li.")
    await li.taps("Agreed")
    assert li.last.text.startswith("✅ You have swapped with Wang.")
    assert wang.last.text.startswith("✅ You have swapped with Li.")
    page = (await wang.says("/rota"))[-1]
    assert "Fri, Apr 3\n8:00\u202fPM – 8:00\u202fAM, level 1: Li" in page
    assert "Sun, Apr 5\n8:00\u202fPM – 8:00\u202fAM, level 1: Wang" in page


async def test_nobody_instead_makes_a_hole_that_somebody_fills(night_town: Town) -> None:
    boss, bo = night_town.boss, night_town.bo
    await opens_night(boss, "Wed, Apr 1", "Wang")
    texts_read = await boss.taps("Nobody instead")
    assert any(text.startswith("⚠️ Saved. Nobody has these hours now") for text in texts_read)
    assert night_town.wang.last.text.startswith("You are not on call")
    await opens_night(bo, "Wed, Apr 1", "⚠️")
    await bo.taps("I’ll do it")
    (page,) = await bo.says("/rota")
    assert "Wed, Apr 1\n8:00\u202fPM – 8:00\u202fAM, level 1: Bo" in page


async def test_a_replacement_is_ended_early_by_a_tap(night_town: Town) -> None:
    boss = night_town.boss
    await opens_night(boss, "Wed, Apr 1", "Wang")
    await boss.taps("Somebody instead")
    await boss.taps("Bo")
    await opens_night(boss, "Wed, Apr 1", "Bo")
    await boss.taps("End: Bo")
    assert "level 1: Wang" in boss.last.text
    assert any("ends" in text for text in night_town.bo.texts)


async def test_whoever_may_not_changes_nothing_by_forged_taps(night_town: Town) -> None:
    boss, rita, li = night_town.boss, night_town.rita, night_town.li
    await opens_night(boss, "Wed, Apr 1", "Wang")
    await boss.taps("Somebody instead")
    await opens_night(night_town.wang, "Wed, Apr 1", "Wang")
    forged = [button.data for phone in (boss, night_town.wang) for button in phone.stood]
    for phone in (rita, li):
        for data in {*forged, "onc:n:1:0:1:1:26432280", "orx:1:1", "one:1", "ont:9:9:9:9"}:
            await phone.presses(data)
    assert await night_town.count_rows(Override) == 0
    assert await night_town.count_rows(Rotation) == 0


async def test_a_rotation_is_made_and_changed_by_taps(night_town: Town) -> None:
    boss = night_town.boss
    await boss.says("/rota")
    for label in ("🔁 Rotations", "New rotation", "Level 2", "every week"):
        await boss.taps(label)
    await boss.says("some day")
    assert boss.last.text == "Please tap a button, or send /cancel."
    await boss.says("1 April")
    await boss.taps("08:00")
    await boss.says("abc")
    assert boss.last.text == "I can’t read this time. Please write it like 20:00."
    for label in ("Day and night", "Li", "Bo", "Done"):
        await boss.taps(label)
    assert "1. Li\n2. Bo" in boss.find("Is this right?").text
    await boss.taps("Save")
    assert "▶️ 1. Li" in boss.find("Rotations ·").text
    assert any("Your next time on call in Riverside has changed" in t for t in night_town.bo.texts)
    await boss.taps("Add somebody")
    await boss.taps("Wang")
    assert "3. Wang" in boss.find("Rotations ·").text
    await boss.taps("Change the order")
    await boss.taps("Wang")
    await boss.taps("‹ Back")
    assert "▶️ 1. Li\n2. Wang\n3. Bo" in boss.find("Rotations ·").text
    assert await night_town.count_rows(RotaEntry) == 3


async def test_a_forged_area_shows_nobody_and_fails_nothing(night_town: Town) -> None:
    await night_town.add_person("Olga", Role.OFFICE)
    for data in ("oda:999", "owk:999:0", "oda:-1"):
        answer = await night_town.olga.presses(data)
        assert answer == "The rota has changed in the meantime. /rota shows it as it is now.", (
            answer
        )


# --- the real size ------------------------------------------------------------------------------


def duties() -> list[AreaDuty]:
    people = [
        Person(
            id=n, telegram_id=n, name=f"欧阳明月 Muhammad-Reza {n}", locale="en", created_at=NOON
        )
        for n in range(1, 5)
    ]
    people[0].unreachable = "blocked"
    areas = [
        Area(
            id=n, code=f"A{n:02d}", name=f"河滨新村第{n}居民区 Riverside {n}", zone="Asia/Shanghai"
        )
        for n in range(1, 32)
    ]
    return [
        AreaDuty(
            area,
            [
                LevelDuty(level, None if (n + level) % 3 == 0 else people[level], n % 2 == 0,
                          NOON + DAY, people[0])
                for level in (1, 2, 3)
            ],
            NOON + DAY,
        )
        for n, area in enumerate(areas)
    ]  # fmt: skip


@pytest.mark.parametrize("locale", texts.locales())
def test_duty_fits_at_31_areas_and_three_levels(locale: str) -> None:
    whole = duties()
    pages = -(-len(whole) // AREAS_A_PAGE)
    named = ""
    for page in range(pages):
        screen = duty_page(whole, page)
        rendered = screen.render(locale)
        assert texts.utf16_length(rendered.text) <= 4096
        assert keyboard(locale, screen.buttons)
        named += rendered.text
    assert all(duty.area.name in named for duty in whole)


@pytest.mark.parametrize("locale", texts.locales())
def test_a_week_of_three_levels_by_day_and_night_fits(locale: str) -> None:
    area = Area(id=1, code="A01", name="河滨新村第一居民区 Riverside", zone="Asia/Shanghai")
    people = {
        n: Person(id=n, telegram_id=n, name=f"欧阳明月 Muhammad-Reza {n}", locale="en")
        for n in range(1, 7)
    }
    entries = [
        RotaEntry(level=level, person_id=person, begins=begins, ends=ends, weekdays="0123456")
        for level in (1, 2, 3)
        for person, begins, ends in ((level, "08:00", "20:00"), (level + 3, "20:00", "08:00"))
    ]
    rota = AreaRota(area, Rota(area.zone, entries, area_id=1), people)
    screen = week_page(rota, 0, people[1], NOON)
    rendered = screen.render(locale)
    assert rendered.text.count("Muhammad-Reza") >= 42
    assert texts.utf16_length(rendered.text) <= 4096
    assert keyboard(locale, screen.buttons)


async def test_who_sees_several_areas_is_asked_which(night_town: Town) -> None:
    async with night_town.database.begin() as session:
        await Maker(session).area("Hill", code="zz")
    office = await night_town.add_person("Office", Role.OFFICE)
    await office.says("/rota")
    assert office.last.text == "Which area’s rota?"
    await office.taps("Hill")
    assert "Nobody is planned for this time." in office.last.text


async def test_duty_shows_holes_first_marks_and_who_follows(town: Town) -> None:
    await town.settle()
    async with town.database.begin() as session:
        make = Maker(session)
        hill = await make.area("Hill", code="zz")
        never = await make.person("Never", Role.WORKER, area=hill)
        never.started_at = None
        await make.on_call(never, hill)
        await make.person("Other", Role.WORKER, area=hill)
    office = await town.add_person("Office", Role.OFFICE)
    (page,) = await office.says("/duty")
    assert page.startswith("⚠️ Nobody is on call now: Riverside")
    assert "Level 1: ⚠️ Never (has never opened this bot)" in page
    assert "until" not in page, "all day, every day: no end is known"
    await office.taps("Hill")
    assert "No further hand-off is planned." in office.last.text
