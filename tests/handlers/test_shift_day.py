"""The day of a shift in the chat: reminders, late, check-in, hours, no-shows, words."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.people.model import Role
from bot.shifts.changes import ChangeKind, ShiftChange
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def town(town: Town) -> Town:
    await town.settle()
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss Li", Role.COORDINATOR, area=town.area)


@pytest.fixture
async def ana(town: Town, boss: Phone) -> Phone:
    return await volunteer(town, "Ana Silva")


async def volunteer(town: Town, name: str) -> Phone:
    return await town.add_person(name, Role.VOLUNTEER, area=town.area)


async def post(boss: Phone, *, ahead: timedelta = DAY, places: int = 2, title: str = "Desk") -> int:
    town = boss.town
    starts = town.at + ahead
    draft = Draft(town.area, title, "South gate", starts, starts + 4 * HOUR, places, "")
    async with town.database.begin() as session:
        by = await boss.person(session)
        return (await post_shift(session, draft, by=by, now=town.at)).id


async def takes(phone: Phone) -> str:
    await phone.says("/shifts")
    return (await phone.taps("Take it"))[-1]


async def place_of(phone: Phone) -> SignUp:
    async with phone.town.database.read() as session:
        person = await phone.person(session)
        rows = select(SignUp).where(SignUp.person_id == person.id).order_by(SignUp.id.desc())
        return (await session.scalars(rows)).all()[0]


async def turn_to(town: Town, moment: datetime) -> None:
    await town.wait(seconds=(moment - town.at).total_seconds())


# --- reminders ------------------------------------------------------------------------------------


async def test_the_reminder_names_whom_to_report_to_and_who_else_is_on(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss)
    bo = await volunteer(town, "Bo Xu")
    await takes(ana)
    await takes(bo)
    await turn_to(town, NOON + 8 * HOUR)
    card = ana.read()[-1]
    assert "Report to: Boss Li" in card
    assert "With you: Bo" in card
    assert "Xu" not in card
    assert not any("late" in label for label in ana.last.buttons)
    await turn_to(town, NOON + 22 * HOUR)
    assert {"10 min late", "20 min late", "30 min late"} <= set(ana.last.buttons)


async def test_who_joins_after_the_last_reminder_gets_all_with_the_confirmation(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    card = await takes(ana)
    assert card.startswith("✅ You have this shift. It begins soon.")
    assert "Report to: Boss Li" in card
    await town.wait(minutes=59)
    assert ana.read() == []


async def test_the_place_on_the_map_comes_with_the_days_reminder_and_by_a_tap(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    shift = await post(boss)
    await boss.presses(f"dske:{shift}")
    await boss.taps("On the map")
    assert (await boss.says("over there"))[-1].startswith("I need a location")
    await boss.sends(location={"latitude": 31.25, "longitude": 121.5})
    await takes(ana)
    await turn_to(town, NOON + 8 * HOUR)
    assert await ana.received("sendVenue") == []  # the evening's question has a button
    await ana.taps("Map")
    await turn_to(town, NOON + 22 * HOUR)
    pins = await ana.received("sendVenue")
    assert [(pin["latitude"], pin["title"]) for pin in pins] == [(31.25, "South gate")] * 2


async def test_a_stranger_sees_no_place_and_sets_none(boss: Phone, ana: Phone) -> None:
    shift = await post(boss)
    eve = await boss.town.add_person("Eve", area=boss.town.area)
    for data in (f"sdm:{shift}", f"dskq:{shift}"):
        await eve.presses(data)
    assert await eve.received("sendVenue") == []
    assert "location" not in "".join(eve.read())


# --- late and can't -------------------------------------------------------------------------------


async def test_late_reaches_the_coordinators_once(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await ana.taps("20 min late")
    assert ana.last.text.startswith("👍 Noted: about 20 minutes late.")
    assert boss.read()[-1].startswith("⏱ Ana Silva will be about 20 minutes late.")
    await ana.taps("20 min late", old=True)
    assert boss.read() == []
    await town.wait(minutes=75)
    assert boss.read() == []
    await town.wait(minutes=20)
    assert boss.read()[-1].startswith("❓ The shift has begun, and there is no sign from: Ana")


async def test_a_late_leave_alerts_the_coordinator_and_others_are_offered(
    boss: Phone, ana: Phone
) -> None:
    await post(boss, ahead=5 * HOUR)
    await takes(ana)
    await post(boss, ahead=2 * DAY, title="Kitchen")
    await ana.says("/cant my child is ill")
    assert "my child is ill" in ana.last.text
    await ana.taps("Yes, give it up")
    assert "Perhaps one of these suits you?" in ana.last.text
    assert "Kitchen" in ana.last.text
    notice = boss.read()[-1]
    assert notice.startswith("⚠️ Ana Silva can't come.")
    assert "On it: 0/2" in notice
    assert "my child is ill" in notice
    await ana.taps("I can come after all")
    assert (await place_of(ana)).state is SignUpState.TAKEN


async def test_an_early_leave_is_only_in_the_log_until_words_follow(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=3 * DAY)
    await takes(ana)
    await ana.says("/cant")
    await ana.taps("Yes, give it up")
    assert boss.read() == []
    await ana.taps("Say why")
    await ana.says("exams")
    assert "exams" in boss.read()[-1]
    async with town.database.read() as session:
        left = select(ShiftChange.reason).where(ShiftChange.kind == ChangeKind.LEFT)
        assert await session.scalar(left) == "exams"


async def test_an_undone_sign_up_alerts_nobody(boss: Phone, ana: Phone) -> None:
    await post(boss, ahead=5 * HOUR)
    await takes(ana)
    await ana.taps("Undo")
    assert boss.read() == []


# --- words ----------------------------------------------------------------------------------------


async def test_a_reply_to_the_reminder_counts_as_a_tap(boss: Phone, ana: Phone) -> None:
    await post(boss)
    await takes(ana)
    await turn_to(boss.town, NOON + 22 * HOUR)
    question = ana.last
    await ana.replies(question, "yes!")
    assert (await place_of(ana)).coming_at is not None
    await ana.replies(question, "sorry, 20 minutes late")
    assert (await place_of(ana)).late_minutes == 20
    boss.read()
    await ana.replies(question, "Can't come, my child is ill")
    assert (await place_of(ana)).state is SignUpState.CANCELLED
    assert "my child is ill" in boss.read()[-1]
    await ana.replies(question, "it has a fever")
    assert "it has a fever" in boss.read()[-1]


async def test_other_words_reach_the_coordinator_and_the_question_stays(
    boss: Phone, ana: Phone
) -> None:
    await post(boss)
    await takes(ana)
    await turn_to(boss.town, NOON + 22 * HOUR)
    await ana.replies(ana.last, "Where can I park?")
    assert "Where can I park?" in boss.read()[-1]
    assert ana.last.text.startswith("⏰ Are you coming?")
    assert (await place_of(ana)).coming_at is None


async def test_words_without_a_reply_count_for_the_next_shift_alone(
    boss: Phone, ana: Phone
) -> None:
    await post(boss, ahead=2 * HOUR)
    await takes(ana)
    await ana.says("I'll be 15 min late")
    assert (await place_of(ana)).late_minutes == 15
    await ana.says("can't come, I am ill")
    assert (await place_of(ana)).state is SignUpState.TAKEN  # asked first
    await ana.taps("Yes, give it up")
    assert "I am ill" in boss.read()[-1]


# --- there ----------------------------------------------------------------------------------------


async def test_check_in_opens_half_an_hour_before_and_the_first_stands(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    assert (await ana.taps("I'm here"))[0].startswith("You can check in from")
    assert (await place_of(ana)).checked_in_at is None
    town.at += 31 * MINUTE
    first = town.at
    await ana.taps("I'm here")
    assert ana.last.text.startswith("✅ You are checked in since")
    town.at += 5 * MINUTE
    held = await place_of(ana)
    await ana.presses(f"sdi:{held.id}")
    await boss.presses(f"dski:{held.id}")
    assert (await place_of(ana)).checked_in_at == first
    await town.wait(minutes=60)
    assert not any("no sign" in text for text in boss.read())


async def test_a_check_in_by_mistake_is_undone_for_two_minutes(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await post(boss, ahead=20 * MINUTE)
    await takes(ana)
    await ana.taps("I'm here")
    await ana.taps("Undo")
    assert (await place_of(ana)).checked_in_at is None
    await ana.taps("I'm here")
    town.at += 3 * MINUTE
    await ana.taps("Undo")
    assert (await place_of(ana)).checked_in_at is not None


async def test_the_gates_own_code_checks_in_who_has_a_shift_there(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await ana.says(f"/start gate_{town.gate.code}")  # too early: an ordinary scan
    assert (await place_of(ana)).checked_in_at is None
    await town.wait(minutes=45)
    await ana.says(f"/start gate_{town.gate.code}")
    held = await place_of(ana)
    assert (held.checked_in_at, held.checked_in_gate) == (town.at, town.gate.id)
    assert ana.last.text.startswith("✅ You are checked in since")
    assert len(ana.last.buttons) > 2  # or something else


async def test_another_gate_checks_nobody_in(boss: Phone, ana: Phone) -> None:
    town = boss.town
    async with town.database.begin() as session:
        other = await Maker(session).gate(town.area, "North gate")
    await post(boss, ahead=10 * MINUTE)
    await takes(ana)
    await ana.says(f"/start gate_{other.code}")
    assert (await place_of(ana)).checked_in_at is None


async def test_without_a_sign_they_are_asked_and_the_coordinator_is_told_once(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await town.wait(minutes=75)
    assert ana.last.text.startswith("❓ Your shift has begun. Are you there?")
    assert boss.read()[-1].startswith("❓ The shift has begun, and there is no sign from: Ana")
    await town.wait(minutes=30)
    assert boss.read() == []
    await ana.taps("I'm here")
    assert boss.read()[-1].startswith("✅ Ana Silva is there")


async def test_who_cant_come_after_the_start_says_so(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await town.wait(minutes=75)
    boss.read()
    await ana.taps("I can't come")
    await ana.taps("Yes, give it up")
    assert (await place_of(ana)).state is SignUpState.CANCELLED
    assert boss.read()[-1].startswith("⚠️ Ana Silva can't come.")


async def test_nobody_checks_in_for_others(boss: Phone, ana: Phone) -> None:
    await post(boss, ahead=10 * MINUTE)
    await takes(ana)
    held = await place_of(ana)
    eve = await volunteer(boss.town, "Eve")
    for data in (f"sdi:{held.id}", f"dski:{held.id}", f"sdo:{held.id}", f"sdl:{held.id}:10"):
        assert await eve.presses(data)
    after = await place_of(ana)
    assert (after.checked_in_at, after.late_minutes) == (None, None)


# --- hours ----------------------------------------------------------------------------------------


async def come(boss: Phone, ana: Phone) -> None:
    """Ana checks in six minutes after the start."""
    await post(boss, ahead=HOUR)
    await takes(ana)
    await boss.town.wait(minutes=66)
    await ana.taps("I'm here")


async def test_hours_go_to_the_planned_end_unless_they_say_otherwise(
    boss: Phone, ana: Phone
) -> None:
    await come(boss, ana)
    await boss.town.wait(hours=4)
    held = await place_of(ana)
    assert (held.state, held.minutes) == (SignUpState.DONE, 234)
    assert ana.last.text.startswith("🏁 Your shift is over.")
    await ana.taps("I left earlier")
    await ana.taps("30 min")
    assert (await place_of(ana)).minutes == 204
    await ana.presses(f"sdc:{held.id}:-9999")
    assert (await place_of(ana)).minutes == 0
    assert (await ana.presses(f"sdc:{held.id}:60")) == (
        "The shift is not over yet. Confirm your hours after its end."
    )


async def test_a_check_out_ends_the_hours_and_can_be_undone(boss: Phone, ana: Phone) -> None:
    await come(boss, ana)
    await boss.town.wait(hours=2)
    await ana.taps("I'm leaving")
    assert ana.last.text.startswith("👋 You are checked out.")
    await ana.taps("Undo")
    assert ana.last.text.startswith("✅ You are checked in since")
    await ana.taps("I'm leaving")
    ana.read()
    await boss.town.wait(hours=2)
    assert ana.read() == []  # they know by now
    assert (await place_of(ana)).minutes == 120


async def test_who_stays_longer_checks_out_after_the_end(boss: Phone, ana: Phone) -> None:
    await come(boss, ana)
    held = await place_of(ana)
    await boss.town.wait(hours=4, minutes=24)
    await ana.presses(f"sdo:{held.id}")
    assert (await place_of(ana)).minutes == 264 - 6 + 6


# --- no-shows -------------------------------------------------------------------------------------


async def test_a_no_show_is_set_by_a_person_told_kindly_and_objected_to(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await town.wait(hours=2)
    assert (await place_of(ana)).no_show_at is None  # Weft alone says nothing of the kind
    held = await place_of(ana)
    ana.read()
    await boss.presses(f"dskz:{held.id}:0")
    assert ana.read() == []
    await town.wait(hours=3)
    assert ana.read()[-1].startswith("🏁 This shift is over. It is noted that you were not there.")
    boss.read()
    await ana.taps("I was there")
    assert boss.read()[-1].startswith("❓ Ana Silva says: I was there.")
    await ana.taps("I was there", old=True)
    assert boss.read() == []
    await boss.taps("Who is on it")
    assert "says: I was there" in boss.last.text
    await boss.taps("Did come")
    after = await place_of(ana)
    assert (after.no_show_at, after.objected_at) == (None, None)


async def test_a_no_show_that_is_undone_at_once_is_never_told(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await come(boss, ana)
    await town.wait(hours=4)
    held = await place_of(ana)
    await boss.presses(f"dskz:{held.id}:0")
    assert (await place_of(ana)).state is SignUpState.TAKEN
    await boss.presses(f"dskz:{held.id}:1")
    ana.read()
    await town.wait(hours=1)
    assert ana.read() == []


async def test_hours_of_a_no_show_are_not_confirmed_by_an_old_button(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    await post(boss, ahead=HOUR)
    await takes(ana)
    await town.wait(hours=5)
    held = await place_of(ana)
    await boss.presses(f"dskz:{held.id}:0")
    ana.read()
    toast = (await ana.taps("Done, 4 hours"))[0]
    assert toast.startswith("It is noted that you were not there.")
    assert (await place_of(ana)).minutes is None


async def test_a_shift_has_its_places_counted_whatever_happened(boss: Phone, ana: Phone) -> None:
    await come(boss, ana)
    await boss.town.wait(hours=4)
    async with boss.town.database.read() as session:
        shift = (await session.scalars(select(Shift))).one()
        assert shift.taken == 1
