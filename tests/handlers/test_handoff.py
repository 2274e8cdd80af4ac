"""The change of duty on phones: who is told what, once, and what an unread hand-off causes."""

import pytest
from sqlalchemy import delete, select, update

from bot.alerts.model import Alert, AlertState
from bot.handoff.model import HandOff
from bot.oncall import hand_offs, reminding
from bot.oncall.hand_offs import SWEEP_EVERY
from bot.oncall.model import Override, RotaWatch, ShiftOfDuty
from bot.people.model import Role
from bot.spine.jobs.model import Job, JobContext
from bot.spine.jobs.run import keep_recurring
from tests.oncall.test_calculator import local
from tests.town.people import HOUR, Maker
from tests.town.phone import Phone
from tests.town.town import Town

DAYTIME, NIGHTS = ("08:00", "20:00"), ("20:00", "08:00")
ON, OFF, MOVED = "You are on call now.", "Your time on call is over.", "Your level on call"


@pytest.fixture
async def house(town: Town) -> Town:
    """Wang has the days of Riverside, Li its nights; Bo is behind both. It is noon."""
    await town.settle()
    for name in ("Wang", "Li", "Bo", "Cy"):
        await town.add_person(name, Role.WORKER, area=town.area)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    async with town.database.begin() as session:
        make = Maker(session)
        for phone, level, hours in (
            (town.wang, 1, DAYTIME),
            (town.li, 1, NIGHTS),
            (town.bo, 2, ("00:00", "00:00")),
        ):
            await make.on_call(await phone.person(session), town.area, level, hours)
    await sweep(town)
    return town


async def sweep(town: Town) -> None:
    async with town.database.begin() as session:
        await hand_offs.sweep(JobContext(session, town.at, town.jobs.settings))
    await town.wait()


def news(phone: Phone) -> list[str]:
    """What stands on a phone of changes of duty."""
    return [text for text in phone.texts if any(one in text for one in (ON, OFF, MOVED))]


async def cries(town: Town) -> Phone:
    rita = await town.add_person("Rita", Role.RESIDENT, area=town.area)
    await rita.says("fire! help")
    return rita


async def test_the_first_look_tells_nobody(house: Town) -> None:
    assert [news(phone) for phone in house.phones.values()] == [[]] * 5


async def test_leaver_and_newcomer_are_told_once_and_nobody_else(house: Town) -> None:
    await house.wait(hours=8)
    (came,), (left,) = news(house.li), news(house.wang)
    assert came.startswith("🔔 You are on call now.\n\nRiverside: level 1, until Thu, Apr 2 8:00")
    assert "also on call: Bo" in came
    assert "Nothing is open." in came
    assert "Riverside. On call now: Li, Bo" in left
    assert news(house.bo) == news(house.boss) == []
    for _ in range(3):
        await house.wait(minutes=1)
        await sweep(house)
    assert len(news(house.li)) == 1
    await house.wait(hours=12)
    assert (len(news(house.li)), len(news(house.wang))) == (2, 2)


async def test_what_is_open_is_named_and_what_is_taken_stays(house: Town) -> None:
    await cries(house)
    await house.wang.taps("Take it")
    await house.wait(hours=8)
    (came,), (left,) = news(house.li), news(house.wang)
    assert "🆘 Danger · Alert 1 · Riverside: Wang" in came
    assert "💬 Rita · English · Riverside" in came
    assert "🆘 Danger · Alert 1 · Riverside: you" in left
    assert "What you have taken stays yours until you pass it on." in left
    async with house.database.read() as session:
        alert = await session.get_one(Alert, 1)
        assert alert.taker is not None
        assert alert.taker.name == "Wang"


async def test_who_is_announced_for_the_newcomers_hours_is_named(house: Town) -> None:
    await house.boss.says("/announce Ivan Petrov, ru, Riverside, South gate, 2020-04-02 01:30, 2,")
    await house.boss.taps("Save")
    await house.wait(hours=8)
    (came,) = news(house.li)
    assert "📋 Ivan Petrov Thu, Apr 2 1:30" in came
    assert "Nothing is open." not in came


async def test_a_hand_off_is_confirmed_by_a_tap(house: Town) -> None:
    await house.wait(hours=8)
    await house.li.taps("I have read it")
    assert house.li.toast == "Thank you. Noted."
    assert news(house.li)[0].endswith("✓ Read. Have a quiet time.")
    assert house.li.last.buttons == {}
    await house.wait(minutes=30)
    assert await house.count_rows(Alert) == 0


async def test_unread_it_becomes_an_alert_that_calls_others(house: Town) -> None:
    await house.wait(hours=8)
    await house.wait(minutes=9)
    assert await house.count_rows(Alert) == 0
    await house.wait(minutes=1)
    assert await house.count_rows(Alert) == 1
    assert "Li is on call now (Riverside) and has not confirmed" in house.bo.last.text
    await house.wait(minutes=3)
    assert not any("has not confirmed" in text for text in house.li.texts)
    await house.li.taps("I have read it")
    assert "Li has read the hand-off." in house.bo.find("has not confirmed").text
    async with house.database.read() as session:
        assert (await session.get_one(Alert, 1)).state is AlertState.RESOLVED


async def test_who_takes_an_alert_has_read_the_hand_off(house: Town) -> None:
    await cries(house)
    await house.wait(hours=8)
    await house.li.taps("Take it")
    assert news(house.li)[0].endswith("✓ Read. Have a quiet time.")
    await house.wait(minutes=30)
    async with house.database.read() as session:
        assert (await session.scalars(select(Alert.kind))).all() == ["danger"]


async def test_somebody_out_of_reach_is_alarmed_for_at_once(house: Town) -> None:
    await house.li.blocks()
    await house.wait(hours=8)
    assert "Li is on call now (Riverside) and has not confirmed" in house.bo.last.text


async def test_nobody_reads_the_hand_off_of_another(house: Town) -> None:
    await house.wait(hours=8)
    button = house.li.newest("I have read it")
    await house.wang.presses(button.data)
    async with house.database.read() as session:
        assert (await session.scalars(select(HandOff.read_at))).all() == [None]


async def test_an_open_alert_brings_the_newcomer_in_at_once(house: Town) -> None:
    """Whoever replaces somebody during the alert has its card with the commit, not a step later."""
    house.at = local("2020-04-01 15:00")
    await cries(house)
    assert not any("Alert 1" in text for text in house.cy.texts)
    await house.boss.says("/rota")
    for label in ("Wed, Apr 1", "Wang", "Somebody instead", "Cy"):
        await house.boss.taps(label)
    assert any("Alert 1" in text and "Take it" not in text for text in house.cy.texts)
    assert "✋ Take it" in house.cy.buttons
    (left,) = news(house.wang)
    assert "🆘 Danger · Alert 1 · Riverside: nobody has it yet" in left
    assert "On call now: Cy, Bo" in left


async def test_a_level_that_the_alert_has_not_reached_is_not_woken(house: Town) -> None:
    await cries(house)
    await house.boss.says("/rota")
    for label in ("Wed, Apr 1", "Bo", "Somebody instead", "Cy"):
        await house.boss.taps(label)
    assert len(news(house.cy)) == 1
    assert "✋ Take it" not in house.cy.buttons


async def test_whom_an_alert_is_about_is_not_brought_in(house: Town) -> None:
    await house.li.says("fire! help")
    await house.wait(hours=8)
    assert "✋ Take it" not in house.li.buttons


async def test_a_change_of_level_is_said(house: Town) -> None:
    """Up the order it is confirmed, down it is only told."""
    async with house.database.begin() as session:
        make = Maker(session)
        bo, cy = await house.bo.person(session), await house.cy.person(session)
        await make.on_call(cy, house.area, 3, DAYTIME)
        await make.on_call(cy, house.area, 1, NIGHTS)
        await make.on_call(bo, house.area, 3, NIGHTS)
    await sweep(house)
    before = len(news(house.cy))
    await house.wait(hours=8)
    text = news(house.cy)[before]
    assert "Riverside: level 1, until" in text
    assert "until now level 3" in text
    assert "✓ I have read it" in house.cy.buttons
    await house.cy.taps("I have read it")
    await house.wait(hours=12)
    assert MOVED in news(house.cy)[-1]
    assert "level 3" in news(house.cy)[-1]
    assert not any("I have read it" in label for label in house.cy.last.buttons)


async def test_one_message_for_several_areas(house: Town) -> None:
    async with house.database.begin() as session:
        make = Maker(session)
        li = await house.li.person(session)
        for name in ("Hill", "Lake"):
            area = await make.area(name)
            await make.on_call(li, area, 1, NIGHTS)
    await house.give_role(house.li, Role.WORKER)
    await sweep(house)
    await house.wait(hours=8)
    (came,) = news(house.li)
    assert "level 1, until" in came
    assert all(name in came for name in ("Riverside", "Hill", "Lake"))
    assert await house.count_rows(HandOff) == 1


async def test_a_lost_job_is_made_up_for_by_the_sweep(house: Town) -> None:
    async with house.database.begin() as session:
        await session.execute(delete(Job))
    await house.wait(hours=8)
    assert news(house.li) == []
    async with house.database.begin() as session:
        await keep_recurring(session, house.jobs, now=house.at)
    await house.wait(seconds=SWEEP_EVERY.total_seconds())
    assert len(news(house.li)) == 1


async def test_an_unread_hand_off_whose_job_is_lost_becomes_an_alert_all_the_same(
    house: Town,
) -> None:
    await house.wait(hours=8)
    async with house.database.begin() as session:
        await session.execute(delete(Job))
    await house.wait(minutes=10)
    assert await house.count_rows(Alert) == 0
    async with house.database.begin() as session:
        await keep_recurring(session, house.jobs, now=house.at)
    await house.wait(minutes=1)
    assert await house.count_rows(Alert) == 1
    await house.wait(minutes=1)
    assert await house.count_rows(Alert) == 1


async def test_who_has_left_one_of_several_areas_is_still_alarmed_for(house: Town) -> None:
    """The first area's hand-off is not ended while they are on call in another."""
    async with house.database.begin() as session:
        make = Maker(session)
        li, hill = await house.li.person(session), await make.area("Hill")
        await make.on_call(li, hill, 1, NIGHTS)
    await house.give_role(house.li, Role.WORKER)
    await sweep(house)
    await house.wait(hours=8)
    await house.boss.says("/rota")
    for label in ("Wed, Apr 1", "Li", "Somebody instead", "Cy"):
        await house.boss.taps(label)
    await house.cy.taps("I have read it")
    await house.wait(minutes=10)
    async with house.database.read() as session:
        (alert,) = (await session.scalars(select(Alert))).all()
        assert alert.area is not None
        assert alert.area.name == "Hill"


async def test_the_log_says_who_truly_was_on_call(house: Town) -> None:
    await house.wait(hours=8)
    await house.wait(hours=12)
    async with house.database.read() as session:
        rows = await session.scalars(
            select(ShiftOfDuty).where(ShiftOfDuty.level == 1).order_by(ShiftOfDuty.id)
        )
        spans = [(one.person.name, one.begins_at, one.ends_at) for one in rows]
    assert spans == [
        ("Wang", local("2020-04-01 12:00"), local("2020-04-01 20:00")),
        ("Li", local("2020-04-01 20:00"), local("2020-04-02 08:00")),
        ("Wang", local("2020-04-02 08:00"), None),
    ]


async def test_two_looks_at_once_tell_once(house: Town) -> None:
    """A second replica's look finds the log as the first has left it."""
    await house.wait(hours=8)
    async with house.database.begin() as session:
        await session.execute(update(RotaWatch).values(due_at=house.at))
    await sweep(house)
    assert len(news(house.li)) == 1


# --- the evening before ---------------------------------------------------------------------------


async def reminded(town: Town, phone: Phone, at: str) -> list[str]:
    minute = int(local("2020-04-01 18:00").timestamp()) // 60
    async with town.database.begin() as session:
        person = await phone.person(session)
        context = JobContext(session, local(at), town.jobs.settings)
        await reminding.remind(context, person_id=person.id, minute=minute)
    await town.wait()
    return [text for text in phone.texts if "on call next" in text]


async def test_the_evening_before_is_said_to_those_who_are_not_on_call(house: Town) -> None:
    (text,) = await reminded(house, house.li, "2020-04-01 18:00")
    assert "Level 1: Wed, Apr 1 8:00\u202fPM – Thu, Apr 2 8:00\u202fAM" in text
    assert await reminded(house, house.wang, "2020-04-01 18:00") == []
    assert await reminded(house, house.bo, "2020-04-01 18:00") == []


async def test_a_reminder_that_is_late_does_not_come_in_the_night(house: Town) -> None:
    assert await reminded(house, house.wang, "2020-04-01 23:30") == []


# --- /test ----------------------------------------------------------------------------------------


async def test_a_phone_is_rung_and_duty_shows_it(house: Town) -> None:
    assert "Phone never tested" in (await house.boss.says("/duty"))[-1]
    await house.wang.says("/test")
    assert "no answer" in (await house.boss.says("/duty"))[-1]
    await house.wang.taps("I heard it")
    assert house.wang.last.text.startswith("✅ Your phone rang: Wed, Apr 1 12:00")
    page = (await house.boss.says("/duty"))[-1]
    assert "Level 1: Wang, until Wed, Apr 1 8:00\u202fPM\n🔊 Phone tested Wed, Apr 1" in page


async def test_a_phone_that_was_not_heard_gets_advice_and_another_ring(house: Town) -> None:
    await house.wang.says("/test")
    await house.wang.taps("I only saw it")
    assert "An alert would not wake you" in house.wang.last.text
    await house.wang.taps("Again in 2 minutes")
    await house.wang.taps("Again in 2 minutes")
    before = len(house.wang.texts)
    await house.wait(minutes=2)
    assert len(house.wang.texts) == before + 1
    assert house.wang.last.text.endswith(
        "Did you hear it?\n\n🔇 Phone tested Wed, Apr 1 12:00\u202fPM: not heard"
    )
    assert "not heard" not in (await house.boss.says("/duty"))[-1]


async def test_only_staff_ring_and_only_their_own(house: Town) -> None:
    rita = await house.add_person("Rita", Role.RESIDENT, area=house.area)
    await rita.says("/test")
    assert "Did you hear it?" not in rita.last.text
    await house.wang.says("/test")
    button = house.wang.newest("I heard it")
    await house.li.presses(button.data)
    await house.wang.presses("ott:1:nonsense")
    assert "no answer" in (await house.boss.says("/duty"))[-1]


async def test_who_replaced_somebody_loses_the_card_with_the_duty(house: Town) -> None:
    async with house.database.begin() as session:
        hill = await Maker(session).area("Hill")
    far = await house.add_person("Far", Role.WORKER, area=hill)
    async with house.database.begin() as session:
        wang, other = await house.wang.person(session), await far.person(session)
        replacing = Override(
            replaced_id=wang.id,
            replacement_id=other.id,
            area_id=house.area.id,
            created_at=house.at,
            starts_at=house.at - HOUR,
            ends_at=house.at + 6 * HOUR,
        )
        session.add(replacing)
    await sweep(house)
    await cries(house)
    assert "✋ Take it" in far.buttons
    async with house.database.begin() as session:
        await session.execute(delete(Override))
    await sweep(house)
    assert "✋ Take it" not in far.buttons
    assert "✋ Take it" in house.wang.buttons
