"""A coordinator's desk in the chat: seeing who is on a shift, changing it, and who is told."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.people.model import Person, Role
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def town(town: Town) -> Town:
    """One area. What is due is done when a test waits, and not before."""
    await town.settle()
    town.does_jobs = False
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


@pytest.fixture
async def ana(town: Town) -> Phone:
    return await volunteer(town, "Ana")


async def volunteer(town: Town, name: str, locale: str = "en") -> Phone:
    return await town.add_person(
        name, Role.VOLUNTEER, area=town.area, locale=locale, language=locale
    )


async def post(
    boss: Phone,
    title: str = "Gate",
    *,
    ahead: timedelta = DAY,
    places: int = 2,
    languages: str = "",
) -> int:
    town = boss.town
    starts = NOON + ahead
    draft = Draft(town.area, title, "South gate", starts, starts + 4 * HOUR, places, languages)
    async with town.database.begin() as session:
        by = await boss.person(session)
        return (await post_shift(session, draft, by=by, now=NOON)).id


async def gives_up(phone: Phone) -> None:
    await phone.says("/myshifts")
    await phone.taps("Can't come")
    await phone.taps("Yes, give it up")


async def takes(phone: Phone, label: str = "Take it") -> None:
    await phone.says("/shifts")
    await phone.taps(label)
    phone.read()


async def open_card(boss: Phone, title: str = "Gate", of: str = "All:") -> str:
    """Open the card of a shift by the lists."""
    await boss.says("/coverage")
    await boss.taps(of)
    return (await boss.taps(f"1 {title}"))[0]


async def the_shift(town: Town) -> Shift:
    async with town.database.read() as session:
        return (await session.scalars(select(Shift).order_by(Shift.id))).all()[-1]


async def states(phone: Phone) -> list[SignUpState]:
    async with phone.town.database.read() as session:
        person = await phone.person(session)
        rows = select(SignUp.state).where(SignUp.person_id == person.id).order_by(SignUp.id)
        return list(await session.scalars(rows))


# --- seeing ---------------------------------------------------------------------------------------


async def test_coverage_counts_and_leads_to_who_is_on_a_shift(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await takes(ana)
    (page,) = await boss.says("/coverage")
    assert "Riverside" in page
    assert {"Still needed: 1", "At risk: 0", "All: 1"} <= set(boss.buttons)
    (list_,) = await boss.taps("Still needed")
    assert "1/2" in list_
    (card,) = await boss.taps("1 Gate")
    assert "On it: 1/2" in card
    assert "1. Ana · English · reachable" in card


async def test_nobody_else_sees_who_is_on_a_shift(town: Town, boss: Phone, ana: Phone) -> None:
    shift = await post(boss)
    assert "Riverside" not in (await ana.says("/coverage"))[0]
    stranger = await town.add_person("Resident", area=town.area)
    for data in ("cov:0:0", "covl:all:0:0:0", f"dsk:{shift}:0", f"dskl:{shift}:0", "covw:0:0"):
        await stranger.presses(data)
        assert "Gate" not in "".join(stranger.read()), data


async def test_a_coordinator_of_another_area_sees_and_changes_nothing(
    town: Town, boss: Phone, ana: Phone
) -> None:
    shift = await post(boss)
    await takes(ana)
    async with town.database.begin() as session:
        other = await Maker(session).area("Hillside")
    eve = await town.add_person("Eve", Role.COORDINATOR, area=other)
    person = (await the_sign_up(ana)).person_id
    for data in (
        f"dsk:{shift}:0",
        f"dskc:{shift}",
        f"dskf:{shift}:title",
        f"dsko:{shift}:{person}:1",
        f"dskt:{shift}:0",
        f"dskm:{shift}:0",
        f"dskx:{(await the_sign_up(ana)).id}",
    ):
        await eve.presses(data)
        assert "Gate" not in "".join(eve.read()), data
    await eve.says("Roof")
    assert (await the_shift(town)).title == "Gate"
    assert await states(ana) == [SignUpState.TAKEN]


async def the_sign_up(phone: Phone) -> SignUp:
    async with phone.town.database.read() as session:
        person = await phone.person(session)
        row = select(SignUp).where(SignUp.person_id == person.id).order_by(SignUp.id.desc())
        return (await session.scalars(row)).all()[0]


async def test_who_has_not_answered_the_reminder_is_at_risk_until_they_do(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await takes(ana)
    await town.wait(hours=13)
    await boss.says("/coverage")
    (list_,) = await boss.taps("At risk: 1")
    assert "Ana: has not answered the reminder" in list_
    await ana.taps("I'm coming")
    await boss.says("/coverage")
    assert "At risk: 0" in boss.last.buttons


async def test_who_leaves_late_and_who_did_not_come_stand_in_lists(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss, ahead=3 * HOUR)
    await takes(ana)
    await takes(bo)
    await gives_up(ana)
    await boss.says("/coverage")
    assert "Ana: left" in (await boss.taps("Left late: 1"))[0]
    town.at += 4 * HOUR
    await open_card(boss)
    await boss.taps("Bo")
    (page,) = await boss.taps("Did not come")
    assert "Bo · English · reachable · did not come" in page
    assert bo.read() == []
    await boss.says("/coverage")
    assert "Bo: did not come" in (await boss.taps("Did not come: 1"))[0]
    await boss.taps("1 Bo")
    await boss.taps("Did come")
    await boss.says("/coverage")
    assert not any(label.startswith("Did not come") for label in boss.last.buttons)


async def test_the_week_shows_each_day_of_one_area_by_its_sign(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss, "Gate", places=1)
    await post(boss, "Kitchen", ahead=2 * DAY)
    await takes(ana, "1 · Take it")
    await boss.says("/coverage")
    (week,) = await boss.taps("The week")
    assert "✅ Thu, Apr 2 · 1/1" in week
    assert "❌ Fri, Apr 3 · 0/2" in week
    assert "▫️ Sat, Apr 4 · 0/0" in week


# --- changing -------------------------------------------------------------------------------------


async def edit(boss: Phone, field: str, value: str, reason: str = "") -> str:
    """Change a field of the shift whose card is open; return what is said then."""
    await boss.taps("Change")
    await boss.taps(field)
    asked = await boss.says(value)
    if not asked[-1].startswith("Change it like this?"):
        return asked[-1]
    answer = await boss.says(reason) if reason else await boss.taps("Do it, no reason")
    return answer[-1]


async def test_five_edits_in_two_minutes_are_one_message_with_old_and_new(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await takes(ana)
    await open_card(boss)
    for field, value, reason in (
        ("Title", "Door", "The gate is shut"),
        ("Title", "North gate", ""),
        ("Place", "North gate", ""),
        ("People", "3", ""),
        ("Place", "Tent", ""),
    ):
        await edit(boss, field, value, reason)
    assert ana.read() == []
    await town.wait(minutes=3)
    (news,) = ana.read()
    assert news.startswith("✏️ Your shift has changed.")
    assert "Title: Gate → North gate" in news
    assert "Place: South gate → Tent" in news
    assert "Done by Boss." in news
    assert "Reason: The gate is shut" in news
    assert "People" not in news
    await town.wait(hours=1)
    assert ana.read() == []
    assert boss.read() == []


async def test_a_moved_time_asks_and_silence_frees_the_place(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss, ahead=2 * DAY)
    await takes(ana)
    await takes(bo)
    await open_card(boss)
    await edit(boss, "Time", "14-18")
    await town.wait(minutes=3)
    (asked,) = ana.read()
    assert asked.startswith("🕕 Your shift has a new time. Does it still fit?")
    assert "Time: Fri, Apr 3 12:00" in asked
    assert "→ Fri, Apr 3 2:00" in asked
    bo.read()
    await bo.taps("Yes, it fits")
    bo.read()
    await town.wait(hours=26)
    assert ana.read()[-1].startswith("This shift is no longer yours")
    assert boss.read()[-1].startswith("⚠️ Ana did not answer about the new time.")
    assert (await states(ana), await states(bo)) == ([SignUpState.CANCELLED], [SignUpState.TAKEN])


async def test_a_time_that_has_passed_is_refused_before_the_reason(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss, ahead=HOUR)
    await open_card(boss)
    assert (await edit(boss, "Time", "08-10")).startswith("That is in the past")
    assert (await boss.says("tomorrow-ish"))[0].startswith("I can't read that as times.")
    assert (await boss.says("." * 4000))[0].startswith("I can't read that as times.")
    assert (await boss.says("2020-04-02 08-10"))[0].startswith("Change it like this?")


async def test_a_name_that_another_shift_has_then_is_refused_before_the_reason(
    town: Town, boss: Phone
) -> None:
    await post(boss, "Kitchen")
    await post(boss, "Gate", ahead=DAY - HOUR)
    await open_card(boss)
    await edit(boss, "Time", "12-16")
    await open_card(boss, "Kitchen")
    assert (await edit(boss, "Title", "Gate")).startswith("Your area already has a shift")


async def test_a_cancelled_shift_is_told_with_its_reason_and_can_be_undone_before(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await takes(ana)
    await open_card(boss)
    await boss.taps("Cancel it")
    (card,) = await boss.says("Too much rain")
    assert "Cancelled." in card
    assert await states(ana) == [SignUpState.CANCELLED]
    await boss.taps("Undo")
    assert await states(ana) == [SignUpState.TAKEN]
    await town.wait(minutes=3)
    assert ana.read() == []
    await open_card(boss)
    await boss.taps("Cancel it")
    await boss.says("Too much rain")
    await town.wait(minutes=3)
    (news,) = ana.read()
    assert news.startswith("🚫 This shift is cancelled.")
    assert "Reason: Too much rain" in news
    assert (await boss.taps("Undo"))[0].startswith("It is too late to undo this")
    assert (await the_shift(town)).state is ShiftState.CANCELLED
    assert "No open shift" in (await ana.says("/shifts"))[0]


async def test_putting_on_and_taking_off_are_told_and_logged(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await open_card(boss)
    await boss.taps("Put on")
    toast, card = await boss.taps("Ana")
    assert (toast, "1. Ana" in card) == ("Put on.", True)
    await town.wait(minutes=3)
    assert ana.read()[0].startswith("🙋 You have been put on this shift.")
    await open_card(boss)
    await boss.taps("Ana")
    await boss.taps("Take off")
    await boss.says("We are enough")
    await town.wait(minutes=3)
    told = ana.read()[-1]
    assert told.startswith("You are no longer on this shift.")
    assert "Reason: We are enough" in told
    await open_card(boss)
    (log,) = await boss.taps("Log")
    assert "put on · Boss" in log
    assert "taken off · Boss" in log


async def test_over_the_capacity_only_when_asked_and_then_it_is_marked(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss, places=1)
    await takes(bo)
    await open_card(boss)
    await boss.taps("Put on")
    (asked,) = await boss.taps("Ana")
    assert "It is full: 1/1." in asked
    assert await states(ana) == []
    card = (await boss.taps("Put on anyway"))[-1]
    assert "More people than needed: 2/1" in card
    cy = await volunteer(town, "Cy")
    await gives_up(bo)
    await cy.says("/shifts")
    assert cy.last.buttons
    assert not any("Take it" in label for label in cy.buttons)


async def test_fewer_people_than_are_on_it_asks_who_goes_and_drops_nobody(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss)
    await takes(ana)
    await takes(bo)
    await open_card(boss)
    asked = await edit(boss, "People", "1")
    assert asked.startswith("⚠️ More people than needed: 2/1.")
    assert {"Ana", "Bo"} <= set(boss.last.buttons)
    await town.wait(minutes=3)
    assert (await states(ana), await states(bo)) == ([SignUpState.TAKEN], [SignUpState.TAKEN])
    assert (ana.read(), bo.read()) == ([], [])


async def test_a_name_is_found_by_a_part_of_it(town: Town, boss: Phone, ana: Phone) -> None:
    await volunteer(town, "Bo")
    await post(boss)
    await open_card(boss)
    await boss.taps("Put on")
    await boss.says("AN")
    assert "Ana" in boss.last.buttons
    assert "Bo" not in boss.last.buttons
    assert (await boss.says("zz"))[0].startswith("There is nobody of that name")


async def test_people_without_telegram_stand_by_name_and_number_and_are_told_by_who_entered_them(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss, places=3)
    await takes(ana)
    town.at += DAY + HOUR
    await ana.says("/myshifts")
    await ana.taps("Without Telegram")
    assert (await ana.says("Old Li"))[0].startswith("I need a name and a phone number")
    assert (await ana.says("Old Li 138 0000 1234"))[0] == "✅ Old Li is on the shift."
    card = await open_card(boss)
    assert "Old Li · no Telegram, 138 0000 1234 · entered by Ana" in card
    await town.wait(hours=4)
    assert any("For Old Li, 138 0000 1234" in text for text in ana.read())


async def test_who_is_not_on_the_shift_enters_nobody(town: Town, boss: Phone, ana: Phone) -> None:
    shift = await post(boss)
    await ana.presses(f"dskg:{shift}")
    await ana.says("Old Li 138 0000 1234")
    async with town.database.read() as session:
        assert await session.scalar(select(Person).where(Person.name == "Old Li")) is None


# --- announcing and drafts ------------------------------------------------------------------------


async def test_a_draft_is_seen_by_nobody_until_it_is_published(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await boss.says("/newshift")
    for answer in ("Desk", "Hall", "04-02", "18-22", "3"):
        await boss.says(answer)
    await boss.taps("None")
    (card,) = await boss.taps("Keep as a draft")
    assert "A draft: volunteers do not see it yet." in card
    assert "No open shift" in (await ana.says("/shifts"))[0]
    await open_card(boss, "Desk", of="Drafts: 1")
    await boss.taps("Publish")
    assert "Desk" in (await ana.says("/shifts"))[0]


async def test_announced_now_it_reaches_whom_it_fits_once(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss, "Desk")
    await takes(bo)
    await open_card(boss, "Desk")
    assert "it fits 1 person" in (await boss.taps("Announce"))[0]
    await boss.taps("Now")
    await town.wait(minutes=1)
    (offer,) = ana.read()
    assert offer.startswith("📣 Open shifts that fit you")
    await ana.taps("1 · Take it")
    assert await states(ana) == [SignUpState.TAKEN]
    assert (bo.read(), boss.read()) == ([], [])


async def test_the_digest_at_six_brings_several_shifts_in_one_message(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss, "Desk")
    await post(boss, "Kitchen", ahead=3 * DAY)
    for title in ("Desk", "Kitchen"):
        await boss.says("/coverage")
        await boss.taps("All:")
        await boss.taps(title)
        await boss.taps("Announce")
        await boss.taps("With others at")
    await town.wait(hours=5)
    assert ana.read() == []
    await town.wait(hours=2)
    (offer,) = ana.read()
    assert "Desk" in offer
    assert "Kitchen" in offer


# --- letters --------------------------------------------------------------------------------------


async def test_the_coordinator_writes_to_all_and_one_answers(
    town: Town, boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(town, "Bo")
    await post(boss)
    await takes(ana)
    await takes(bo)
    await open_card(boss)
    await boss.taps("Write to all")
    assert (await boss.says("Bring gloves"))[0] == "✅ Sent to 2 people."
    for phone in (ana, bo):
        (letter,) = phone.read()
        assert "Boss writes to you" in letter
        assert "Bring gloves" in letter
    await ana.taps("Answer")
    await ana.says("I have none")
    (answer,) = boss.read()
    assert "Ana writes to you" in answer
    assert "I have none" in answer
    assert bo.read() == []


async def test_a_reply_in_words_goes_to_who_wrote(town: Town, boss: Phone, ana: Phone) -> None:
    await post(boss)
    await takes(ana)
    await open_card(boss)
    await boss.taps("Write to all")
    await boss.says("Bring gloves")
    told = (await ana.replies(ana.find("Bring gloves"), "Which gloves?"))[-1]
    assert told == "✅ Sent to 1 person."
    assert "Which gloves?" in boss.read()[-1]
    await boss.replies(boss.find("Which gloves?"), "Thick ones")
    assert "Thick ones" in ana.read()[-1]


async def test_a_reply_to_news_goes_to_who_changed_the_shift(
    town: Town, boss: Phone, ana: Phone
) -> None:
    await post(boss, ahead=2 * DAY)
    await takes(ana)
    await open_card(boss)
    await edit(boss, "Time", "14-18")
    await town.wait(minutes=3)
    await ana.replies(ana.find("a new time"), "Half past two?")
    assert "Half past two?" in boss.read()[-1]


async def test_who_has_nothing_to_do_with_a_shift_writes_to_nobody(
    town: Town, boss: Phone, ana: Phone
) -> None:
    shift = await post(boss)
    async with town.database.read() as session:
        to = (await boss.person(session)).id
    await ana.presses(f"dskt:{shift}:{to}")
    await ana.presses(f"dskt:{shift}:0")
    await ana.says("hello")
    assert not any("writes to you" in text for text in boss.read())
