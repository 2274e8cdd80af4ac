"""Announced arrivals as people see them: the office, the traveller, the worker at the gate."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import delete, select

from bot.alerts.model import Alert, AlertState
from bot.arrivals import lost_jobs
from bot.arrivals.model import Announcement, AnnouncementState
from bot.people.model import Role
from bot.spine.jobs.model import Job
from bot.spine.jobs.run import do_lookout
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """Noon in Riverside: a gate, Wei and Lan on call, Olga of the office; Anna is a stranger."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Olga", Role.OFFICE)
    town.add_stranger("Anna")
    return town


async def announce(town: Town, name: str = "Anna Petrova", time: str = "14:00") -> Announcement:
    """Let Olga announce somebody for the South gate, with four people and a wheelchair."""
    await town.olga.says("/announce")
    await town.olga.taps("South gate")
    for answer in (name, time, "4", "Russian", "wheelchair"):
        await town.olga.says(answer)
    await town.olga.taps("Save")
    return await newest(town)


async def newest(town: Town) -> Announcement:
    async with town.database.read() as session:
        found = await session.scalars(select(Announcement).order_by(Announcement.id.desc()))
        return found.first() or pytest.fail("nobody is announced")


async def open_link(town: Town, who: Phone) -> None:
    await who.says(f"/start {(await newest(town)).payload}")


async def check_in(town: Town, who: Phone, label: str = "I'm here") -> None:
    await who.says(f"/start gate_{town.gate.code}")
    await who.taps(label)


def local(one: Announcement) -> str:
    return f"{one.expected_at.astimezone(ZoneInfo('Asia/Shanghai')):%Y-%m-%d %H:%M}"


# --- announcing -----------------------------------------------------------------------------------


async def test_the_dialogue_asks_shows_and_keeps(town: Town) -> None:
    await town.olga.says("/announce")
    await town.olga.taps("South gate")
    for answer in ("Anna Petrova", "1:30", "4", "Russian", "wheelchair"):
        await town.olga.says(answer)
    assert "South gate · Riverside · 4 people · Russian · wheelchair" in town.olga.last.text
    assert await town.count_rows(Announcement) == 0
    await town.olga.taps("Save")
    one = await newest(town)
    assert local(one) == "2020-04-02 01:30"
    assert f"https://t.me/weft_bot?start={one.payload}" in town.olga.last.text


async def test_what_is_not_known_stays_open(town: Town) -> None:
    await town.olga.says("/announce")
    await town.olga.taps("Not known")
    await town.olga.says("Somebody")
    await town.olga.says("20:00")
    for _ in range(3):
        await town.olga.taps("Not known")
    await town.olga.taps("Save")
    one = await newest(town)
    assert (one.gate_id, one.party, one.language, one.needs) == (None, None, None, None)


async def test_a_wrong_answer_is_said_and_the_question_stays(town: Town) -> None:
    await town.olga.says("/announce")
    await town.olga.taps("South gate")
    await town.olga.says("Anna")
    for wrong in ("soon", "25:00", "2031-01-01 10:00"):
        await town.olga.says(wrong)
        assert "is not a time to come" in town.olga.last.text, wrong
    await town.olga.says("2019-01-01 10:00")
    assert "this time is already over" in town.olga.last.text
    await town.olga.says("12-24 18:00")
    await town.olga.says("many")
    assert "not a number of people" in town.olga.last.text
    await town.olga.says("4")
    await town.olga.says("Blah-blah")
    assert "don't know the language" in town.olga.last.text
    await town.olga.says("русский")
    await town.olga.says("x" * 201)
    assert "too long" in town.olga.last.text


async def test_a_second_tap_on_save_announces_nobody_twice(town: Town) -> None:
    await announce(town)
    await town.olga.taps("Save", old=True)
    assert await town.count_rows(Announcement) == 1


async def test_residents_and_workers_announce_nobody(town: Town) -> None:
    for who in (town.anna, town.wei):
        await who.says("/announce")
        assert "You don't have the role" in who.last.text


async def test_rows_of_a_table_are_shown_before_they_are_kept(town: Town) -> None:
    rows = "Anna Petrova\tru\tRiverside\tSouth gate\t14:00\t4\twheelchair\nWang Wei\t\t\t\t15:00"
    await town.olga.says(f"/announce {rows}")
    assert "➕ Anna Petrova" in town.olga.last.text
    assert "➕ Wang Wei" in town.olga.last.text
    assert await town.count_rows(Announcement) == 0
    await town.olga.taps("Save")
    assert "Expected: 2" in town.olga.last.text
    again = "name,time,party\nAnna Petrova,14:30,5\n"
    await town.olga.says(f"/announce {again}")
    assert "➕ Anna Petrova" in town.olga.last.text  # no area: perhaps another Anna
    await town.olga.taps("Discard")
    again = "name,area,gate,time,party\nAnna Petrova,Riverside,South gate,14:30,5\n"
    await town.olga.says(f"/announce {again}")
    assert "✏️ Anna Petrova" in town.olga.last.text
    await town.olga.taps("Save")
    assert await town.count_rows(Announcement) == 2
    async with town.database.read() as session:
        anna = await session.scalar(select(Announcement).where(Announcement.party == 5))
        assert anna is not None
        assert local(anna) == "2020-04-01 14:30"


async def test_wrong_rows_are_named_and_nothing_is_kept(town: Town) -> None:
    await town.olga.says(
        "/announce name,time,area\nAnna,14:00,Riverside\n,15:00,\nBo,never,\nCy,16:00,Moon"
    )
    said = town.olga.last.text
    assert "Nothing was saved" in said
    assert "Line 3: The name is missing" in said
    assert "Line 4: “never” is not a time" in said
    assert "Line 5: “Moon” is not the name of one of your areas" in said
    assert await town.count_rows(Announcement) == 0


async def test_a_coordinator_announces_for_their_own_area_alone(town: Town) -> None:
    async with town.database.begin() as session:
        make = Maker(session)
        await make.gate(await make.area("Hillside"), "West gate")
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.boss.says("/announce name,time,area\nAnna,14:00,Hillside")
    assert "not the name of one of your areas" in town.boss.last.text
    await town.boss.says("/announce name,time\nAnna,14:00")
    await town.boss.taps("Save")
    assert (await newest(town)).area_id == town.area.id


# --- the list -------------------------------------------------------------------------------------


async def test_the_list_has_the_overdue_first_in_pages(town: Town) -> None:
    for number in range(9):
        await announce(town, f"Guest {number}", f"{14 + number}:00")
    await town.wait(hours=2, minutes=31)
    await town.wei.says("/announced")
    text = town.wei.last.text
    assert "Expected: 9" in text
    assert text.index("1. ⏰ Guest 0") < text.index("2. Guest 1")
    assert "Guest 8" not in text
    await town.wei.taps("More")
    assert "9. Guest 8" in town.wei.last.text


async def test_the_list_shows_ones_own_areas_alone(town: Town) -> None:
    await announce(town)
    async with town.database.begin() as session:
        hillside = await Maker(session).area("Hillside")
    await town.add_person("Hill", Role.WORKER, area=hillside)
    await town.hill.says("/announced")
    assert town.hill.last.text == "Nobody is expected."
    one = await newest(town)
    for data in (f"an1:{one.id}", f"ana:{one.id}:0", f"ann:{one.id}:1:0", f"anc:{one.id}:time:0"):
        assert "You don't have the role" in await town.hill.presses(data)
    await town.anna.says("/announced")
    assert "You don't have the role" in town.anna.last.text


async def test_a_worker_sees_but_does_not_change(town: Town) -> None:
    one = await announce(town)
    await town.wei.says("/announced")
    await town.wei.taps("1")
    assert "Anna Petrova" in town.wei.last.text
    assert "start=" not in town.wei.last.text
    assert "🕐 Other time" not in town.wei.last.buttons
    assert "You don't have the role" in await town.wei.presses(f"anc:{one.id}:time:0")


async def test_changed_and_cancelled_by_tap_the_traveller_hears_of_it(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    await town.olga.says("/announced")
    await town.olga.taps("1")
    await town.olga.taps("Other time")
    await town.olga.says("16:30")
    assert "Your arrival was changed" in town.anna.last.text
    assert "4:30" in town.anna.last.text
    await town.olga.taps("Not coming")
    await town.olga.taps("Yes, not coming")
    assert "You are no longer expected" in town.anna.last.text
    assert (await newest(town)).state is AnnouncementState.CANCELLED
    await town.wait(hours=12)
    assert town.wei.texts == []


async def test_another_gate_of_the_area_can_be_chosen(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).gate(town.area, "North gate")
    await announce(town)
    await town.olga.taps("Other gate")
    await town.olga.taps("North gate")
    assert "North gate" in town.olga.last.text


# --- overdue --------------------------------------------------------------------------------------


async def test_who_does_not_come_is_missed_after_the_grace_time(town: Town) -> None:
    await announce(town)
    await town.wait(hours=2, minutes=29)
    assert town.wei.texts == []
    await town.wait(minutes=1)
    card = town.wei.last
    assert card.text.startswith("⏰ Overdue arrival")
    assert "Anna Petrova was expected and has not come" in card.text
    assert "4 people · Russian · wheelchair" in card.text
    assert town.lan.texts == []


async def test_who_does_not_come_is_missed_though_the_job_was_lost(town: Town) -> None:
    await announce(town)
    async with town.database.begin() as session:
        await session.execute(delete(Job))
    late = timedelta(hours=2, minutes=31)
    await do_lookout(town.database, town.jobs, lost_jobs.sweep, now=town.now() + late)
    await town.wait(hours=3)
    assert "Anna Petrova was expected and has not come" in town.wei.last.text
    assert await town.count_rows(Alert) == 1


async def test_a_worker_says_from_the_alert_that_they_have_come(town: Town) -> None:
    await announce(town)
    await town.wait(hours=3)
    await town.wei.taps("Has come")
    assert "They have come." in town.wei.last.text
    assert (await newest(town)).state is AnnouncementState.ARRIVED
    async with town.database.read() as session:
        assert (await session.scalars(select(Alert.state))).one() is AlertState.RESOLVED


async def test_cancelling_from_the_alert_asks_once_more_beside_it(town: Town) -> None:
    await announce(town)
    await town.wait(hours=3)
    await town.wei.taps("Not coming")
    assert "really not coming" in town.wei.last.text
    assert "Anna Petrova was expected" in town.wei.texts[0]
    await town.wei.taps("Yes, not coming")
    assert "They are not coming." in town.wei.texts[0]


async def test_moved_it_is_missed_at_the_new_time(town: Town) -> None:
    await announce(town)
    await town.wait(hours=3)
    await town.olga.taps("Other time")
    await town.olga.says("18:00")
    assert "expected at another time" in town.wei.last.text
    await town.wait(hours=3, minutes=29)
    assert len(town.wei.screen) == 1
    await town.wait(minutes=1)
    assert "was expected and has not come" in town.wei.last.text


async def test_without_an_area_the_office_is_called(town: Town) -> None:
    await town.olga.says("/announce name,time\nAnna,14:00")
    await town.olga.taps("Save")
    await town.wait(hours=3)
    assert "Anna was expected" in town.olga.last.text
    assert town.wei.texts == []


# --- the traveller --------------------------------------------------------------------------------


async def test_the_link_leads_from_the_gate_to_a_question_to_the_worker(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    assert "You are expected" in town.anna.last.text
    await town.anna.taps("I'm here, please come")
    card = town.wei.last.text
    assert "Anna is at the gate: South gate" in card
    assert "📋 Perhaps the announced Anna Petrova" in card
    assert "4 people · Russian · wheelchair" in card
    await town.wei.taps("Take it")
    await town.wei.taps("✅ Anna Petrova")
    assert "📋 Announced:" in town.wei.find("is at the gate").text
    assert (await newest(town)).state is AnnouncementState.ARRIVED


async def test_a_link_is_one_travellers_and_staff_only_look(town: Town) -> None:
    await announce(town)
    await open_link(town, town.wei)
    assert "This is the link for a traveller" in town.wei.last.text
    await open_link(town, town.anna)
    town.add_stranger("Eve")
    await open_link(town, town.eve)
    assert "Somebody else is already using this link" in town.eve.last.text
    one = await newest(town)
    assert "can't find" in await town.eve.presses(f"anq:{one.id}:1")


async def test_a_made_up_link_is_refused(town: Town) -> None:
    await town.anna.says("/start come_nothing")
    assert "can't find this announced arrival" in town.anna.last.text


async def test_later_and_not_at_all_are_a_tap_and_the_office_hears(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    await town.anna.taps("coming later")
    await town.anna.taps("60 min later")
    assert "Anna Petrova is coming later" in town.olga.last.text
    await town.wait(hours=3, minutes=29)
    assert town.wei.texts == []
    await town.anna.taps("not coming")
    await town.anna.taps("Yes, I'm not coming")
    assert "Anna Petrova is not coming" in town.olga.last.text
    await town.wait(hours=12)
    assert town.wei.texts == []


async def test_the_overdue_traveller_is_asked_and_is_not_called_for_it(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    await town.wait(hours=3)
    assert "we have not seen you yet" in town.anna.last.text
    await town.anna.taps("I'm here, please come")
    assert "Anna is at the gate" in town.wei.last.text


async def test_without_a_known_gate_the_traveller_chooses_one(town: Town) -> None:
    await town.olga.says("/announce name,time\nAnna,14:00")
    await town.olga.taps("Save")
    await open_link(town, town.anna)
    await town.anna.taps("I'm here, please come")
    assert "At which gate are you" in town.anna.last.text
    await town.anna.taps("gate")
    await town.anna.taps("South gate")
    assert "South gate" in town.anna.last.text


# --- a check-in that may be the announced one -----------------------------------------------------


async def test_a_name_like_it_is_proposed_and_never_merged_unasked(town: Town) -> None:
    await announce(town, "PETROVA Anna")
    town.add_stranger("Анна Петрова", "ru")
    who = town.by_name["анна петрова"]
    await check_in(town, who, "Я у входа")
    assert "Perhaps the announced PETROVA Anna" in town.wei.last.text
    await town.wei.taps("Take it")
    assert (await newest(town)).state is AnnouncementState.ANNOUNCED
    await town.wei.taps("Somebody else")
    assert "still expected" in town.wei.last.text
    assert "Perhaps" not in town.wei.find("is at the gate").text
    await town.wait(hours=3)
    assert "was expected and has not come" in " ".join(town.wei.texts)


async def test_of_two_alike_the_next_is_asked(town: Town) -> None:
    await announce(town, "Anna Petrowa")
    await announce(town, "Anna Petrova", "18:00")
    town.add_stranger("Anna Petrova")
    await check_in(town, town.by_name["anna petrova"])
    await town.wei.taps("Take it")
    await town.wei.taps("Somebody else")
    await town.wei.taps("Anna Petrowa")
    async with town.database.read() as session:
        rows = await session.scalars(select(Announcement))
        states = {one.name: one.state for one in rows}
    assert states["Anna Petrova"] is AnnouncementState.ANNOUNCED
    assert states["Anna Petrowa"] is AnnouncementState.ARRIVED


async def test_while_they_may_be_at_the_gate_nobody_else_is_woken(town: Town) -> None:
    await announce(town)
    town.add_stranger("Anna Petrova")
    await check_in(town, town.by_name["anna petrova"])
    await town.wei.taps("Take it")
    await town.wait(hours=3)
    assert "was expected and has not come" not in " ".join(town.wei.texts)


async def test_a_cancelled_check_in_frees_it_for_the_next(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    await town.anna.taps("I'm here, please come")
    await town.anna.taps("Nobody needs to come")
    await town.anna.taps("Yes, no need")
    await town.wait(minutes=5)
    await check_in(town, town.anna)
    assert "Perhaps the announced Anna Petrova" in town.wei.last.text


async def test_another_name_or_area_is_not_proposed(town: Town) -> None:
    await announce(town)
    town.add_stranger("Boris Becker")
    await check_in(town, town.by_name["boris becker"])
    assert "Perhaps" not in town.wei.last.text


async def test_only_the_worker_who_has_it_decides(town: Town) -> None:
    one = await announce(town)
    await open_link(town, town.anna)
    await town.anna.taps("I'm here, please come")
    await town.wei.taps("Take it")
    data = town.wei.newest("Anna Petrova").data
    assert "no longer open" in await town.lan.presses(data)
    assert "no longer open" in await town.anna.presses(data)
    await town.wei.taps("✅ Anna Petrova")
    assert "no longer open" in await town.wei.presses(data)
    assert one.state is AnnouncementState.ANNOUNCED  # as it was read before


async def test_names_given_after_a_check_in_for_somebody_are_compared_too(town: Town) -> None:
    await announce(town)
    await town.wei.says("/checkin")
    await town.wei.taps("Take it")
    await town.wei.says("Petrova Anna")
    await town.wei.taps("✅ Anna Petrova")
    assert (await newest(town)).state is AnnouncementState.ARRIVED


async def test_times_are_those_of_the_area(town: Town) -> None:
    """Noon in Shanghai: 13:00 there is in an hour."""
    one = await announce(town, time="13:00")
    assert one.expected_at - town.at == timedelta(hours=1)
    assert isinstance(one.expected_at, datetime)


# --- lists that are sent again, checks in before the link -----------------------------------------


async def test_a_list_sent_again_leaves_out_who_has_come_and_what_is_over(town: Town) -> None:
    rows = "name,time,area\nAnna,2020-04-01 14:00,Riverside\nBo,2020-04-01 12:30,Riverside"
    await town.olga.says(f"/announce {rows}")
    await town.olga.taps("Save")
    await town.wei.says("/announced")
    await town.wei.taps("2")
    await town.wei.taps("Has come")
    await town.wait(hours=1, minutes=40)
    await town.olga.says(f"/announce {rows}\nCy,2020-04-01 15:00,Riverside")
    said = town.olga.last.text
    assert "Anna · ✅ Has come" in said
    assert "Line 3: “2020-04-01 12:30”: this time is already over" in said
    await town.olga.taps("Save")
    assert await town.count_rows(Announcement) == 3


async def test_a_word_that_is_a_code_too_is_no_language(town: Town) -> None:
    await town.olga.says("/announce")
    await town.olga.taps("South gate")
    for answer in ("Anna", "14:00", "1", "no"):
        await town.olga.says(answer)
    assert "don't know the language" in town.olga.last.text


async def test_who_opens_the_link_at_the_gate_is_proposed_then(town: Town) -> None:
    await announce(town, "Somebody")
    await check_in(town, town.anna)
    assert "Perhaps" not in town.wei.last.text
    await open_link(town, town.anna)
    assert "Perhaps the announced Somebody" in town.wei.last.text


async def test_an_unanswered_question_stands_on_the_overdue_alert(town: Town) -> None:
    await announce(town)
    await open_link(town, town.anna)
    await town.anna.taps("I'm here, please come")
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await town.wait(hours=3)
    overdue = town.wei.find("was expected and has not come").text
    assert "Perhaps they checked in as Anna: South gate" in overdue


async def test_who_stands_at_the_gate_when_announced_is_proposed(town: Town) -> None:
    await check_in(town, town.add_stranger("Анна Петрова"))
    await town.wei.taps("Take it")
    assert not any("It is" in label for label in town.wei.buttons)
    await announce(town, time="12:30")
    asked = town.wei.last
    assert "Anna Petrova" in asked.text
    assert asked.buttons
    assert "Anna Petrova" in town.wei.find("is at the gate").text
    assert (await newest(town)).state is AnnouncementState.ANNOUNCED


async def test_somebody_else_at_the_gate_is_not(town: Town) -> None:
    await check_in(town, town.add_stranger("Bob"))
    await town.wei.taps("Take it")
    count = len(town.wei.texts)
    await announce(town, time="12:30")
    assert len(town.wei.texts) == count
