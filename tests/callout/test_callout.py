"""Call-outs in the chat: begun by a coordinator, answered by taps and words, over at the last yes.

What is due is done when a test waits, and not before.
"""

from datetime import timedelta

import pytest
from sqlalchemy import select

from bot.callout.model import Answer, Callout, CalloutAsk, CalloutState
from bot.people.model import Person, Role
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town

MINUTE = timedelta(minutes=1)
MANY = 12


@pytest.fixture
async def town(town: Town) -> Town:
    await town.settle()
    town.does_jobs = False
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss", Role.COORDINATOR, area=town.area)


@pytest.fixture
async def crowd(town: Town) -> list[Phone]:
    """Volunteers V1 to V12, who are asked in this order."""
    return [await volunteer(town, f"V{number}") for number in range(1, MANY + 1)]


async def volunteer(town: Town, name: str, locale: str = "en") -> Phone:
    return await town.add_person(
        name, Role.VOLUNTEER, area=town.area, locale=locale, language=locale
    )


async def post(
    boss: Phone, title: str = "Gate 7", *, ahead: timedelta = 8 * HOUR, places: int = 2
) -> int:
    town = boss.town
    starts = town.at + ahead
    draft = Draft(town.area, title, "South gate", starts, starts + 4 * HOUR, places, "")
    async with town.database.begin() as session:
        by = await boss.person(session)
        return (await post_shift(session, draft, by=by, now=NOON)).id


async def begin(boss: Phone, shift_id: int, label: str = "Begin now") -> None:
    """Begin by the button on the shift's card, and send the first wave."""
    await boss.presses(f"dsk:{shift_id}:0", await some_message(boss))
    await boss.taps("Call people out")
    await boss.taps(label)
    await boss.town.wait()


async def some_message(phone: Phone) -> int:
    await phone.says("/help")
    return phone.last.message_id


async def the_callout(town: Town) -> Callout:
    async with town.database.read() as session:
        return (await session.scalars(select(Callout).order_by(Callout.id))).all()[-1]


async def asked(town: Town) -> list[str]:
    """The names of all who were asked, in order."""
    async with town.database.read() as session:
        rows = select(Person.name).join(CalloutAsk, CalloutAsk.person_id == Person.id)
        return list(await session.scalars(rows.order_by(CalloutAsk.id)))


async def answers(town: Town) -> dict[str, Answer | None]:
    async with town.database.read() as session:
        rows = await session.execute(
            select(Person.name, CalloutAsk.answer).join(
                CalloutAsk, CalloutAsk.person_id == Person.id
            )
        )
        return {name: answer for name, answer in rows if answer is not None}


async def holders(town: Town) -> set[str]:
    """Who has a place in any shift."""
    async with town.database.read() as session:
        rows = select(Person.name).join(SignUp, SignUp.person_id == Person.id)
        return set(await session.scalars(rows.where(SignUp.state == SignUpState.TAKEN)))


# --- before it begins -----------------------------------------------------------------------------


async def test_size_and_order_are_shown_before_anybody_is_asked(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    await boss.presses(f"dsk:{shift}:0", await some_message(boss))
    boss.read()
    (shown,) = await boss.taps("Call people out")
    assert "Nobody has been asked yet" in shown
    assert "2 people are missing" in shown
    assert f"{MANY} people fit" in shown
    assert "Wave 1, 12:00" in shown
    assert "4 people" in shown
    assert "V1 · V2 · V3" in shown
    await town.wait(hours=1)
    assert await asked(town) == []


async def test_the_list_names_shifts_that_lack_people_and_what_runs(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await post(boss)
    await post(boss, "Far away", ahead=10 * DAY)
    (listed,) = await boss.says("/callout")
    assert "Gate 7" in listed
    assert "Far away" not in listed
    await boss.taps("1 Gate 7")
    await boss.taps("Begin now")
    await town.wait()
    await boss.says("/callout")
    assert any("📣 Gate 7" in label for label in boss.last.buttons)


async def test_who_may_not_manage_shifts_calls_nobody(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    async with town.database.begin() as session:
        other = await Maker(session).area("Hillside")
    eve = await town.add_person("Eve", Role.COORDINATOR, area=other)
    for phone in (crowd[0], eve):
        for data in (f"dsky:{shift}", f"cos:{shift}:1"):
            await phone.presses(data)
            assert "Gate 7" not in "".join(phone.read()), data
    await town.wait(hours=1)
    assert await asked(town) == []
    assert "Gate 7" not in (await crowd[0].says("/callout"))[0]


async def test_a_full_shift_or_a_draft_calls_nobody(town: Town, boss: Phone) -> None:
    ana = await volunteer(town, "Ana")
    shift = await post(boss, places=1)
    await ana.says("/shifts")
    await ana.taps("Take it")
    message = await some_message(boss)
    await boss.presses(f"dsky:{shift}", message)
    assert "has all the people" in "".join(boss.read())


# --- waves ----------------------------------------------------------------------------------------


async def test_waves_go_by_the_clock_and_stop_at_the_last_yes(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    await begin(boss, shift)
    assert await asked(town) == ["V1", "V2", "V3", "V4"]
    (card,) = crowd[0].read()
    assert "People are needed" in card
    await crowd[0].taps("I come, in time")
    assert "You have this shift" in crowd[0].last.text
    await town.wait(minutes=47)
    assert len(await asked(town)) == 4
    await town.wait(minutes=1)  # one is missing: two more
    assert await asked(town) == ["V1", "V2", "V3", "V4", "V5", "V6"]
    await crowd[4].taps("20 min later")
    assert (await the_callout(town)).state is CalloutState.FILLED
    for phone in (crowd[1], crowd[2], crowd[3], crowd[5]):
        assert "Nobody else is needed" in phone.last.text
    await town.wait(hours=6)
    assert len(await asked(town)) == 6
    assert await holders(town) == {"V1", "V5"}
    shown = boss.find("Enough people have said yes")
    assert "On it: 2/2" in shown.text
    assert "V1 · said yes 12:00" in shown.text.replace("\u202f", " ")
    assert sum("On it: 2/2" in text for text in boss.texts) == 1, "one message"


async def test_all_who_say_no_bring_the_next_wave_at_once(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss))
    for phone in crowd[:4]:
        await phone.taps("Not today")
    await town.wait()
    assert len(await asked(town)) == 8
    assert "won't call you again today" in crowd[0].last.text


async def test_nobody_is_asked_twice_and_a_dry_call_out_says_so_once(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss))
    for _ in range(6):
        await town.wait(hours=1)
    names = await asked(town)
    assert len(names) == len(set(names)) == MANY
    assert sum("Everybody who fits and is free has been asked" in one for one in boss.texts) == 1
    late = await volunteer(town, "Newcomer")
    await town.wait(hours=1)
    assert "People are needed" in late.last.text, "it goes on looking"


async def test_a_second_tap_on_begin_calls_nobody_twice(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    await begin(boss, shift)
    await boss.presses(f"cos:{shift}:0")
    await town.wait()
    assert await town.count_rows(Callout) == 1
    assert len(await asked(town)) == 4


async def test_more_are_asked_by_a_tap_and_once_for_each(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss))
    data = boss.newest("Ask more now").data
    await boss.presses(data)
    await boss.presses(data)
    await town.wait()
    assert len(await asked(town)) == 8
    await boss.presses(data)
    await town.wait()
    assert len(await asked(town)) == 8, "an old card's button"


async def test_by_night_what_can_wait_waits_for_the_morning(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    town.at = NOON + 11 * HOUR  # 23:00
    shift = await post(boss, ahead=13 * HOUR)
    await boss.presses(f"dsk:{shift}:0", await some_message(boss))
    boss.read()
    (shown,) = await boss.taps("Call people out")
    assert "People are asleep" in shown
    await boss.taps("Begin at")
    await town.wait(hours=8)
    assert await asked(town) == []
    await town.wait(hours=1)
    assert len(await asked(town)) == 4


async def test_what_is_urgent_goes_by_night_to_more_people(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    town.at = NOON + 11 * HOUR
    await begin(boss, await post(boss, ahead=13 * HOUR), "Urgent: begin now")
    assert len(await asked(town)) == 8


async def test_who_stands_by_is_asked_first(town: Town, boss: Phone, crowd: list[Phone]) -> None:
    await crowd[-1].says("/standby")
    (page,) = await crowd[-1].taps("For 12 hours")
    assert "on standby until" in page
    await begin(boss, await post(boss))
    assert await asked(town) == ["V12", "V1", "V2", "V3"]
    await crowd[-1].says("/standby")
    (page,) = await crowd[-1].taps("No longer on standby")
    assert "Would you like" in page


async def test_two_call_outs_stay_apart(town: Town, boss: Phone, crowd: list[Phone]) -> None:
    await begin(boss, await post(boss, places=1))
    await begin(boss, await post(boss, "Kitchen", places=1, ahead=9 * HOUR))
    assert await asked(town) == ["V1", "V2", "V3", "V4"], "nobody is rung by both"
    await crowd[0].taps("I come, in time")
    assert "Gate 7" in crowd[0].last.text
    async with town.database.read() as session:
        states = {one.shift.title: one.state for one in await session.scalars(select(Callout))}
    assert states == {"Gate 7": CalloutState.FILLED, "Kitchen": CalloutState.RUNNING}


# --- answers --------------------------------------------------------------------------------------


async def test_a_late_yes_is_in_reserve_and_moves_up_by_an_offer(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss, places=1)
    await begin(boss, shift)
    await crowd[0].taps("I come, in time")
    await crowd[1].taps("Put me in reserve")
    assert "in reserve" in crowd[1].last.text
    assert "V2 · in reserve since" in boss.find("Enough people").text
    await crowd[0].taps("I can't come")
    await crowd[0].taps("Yes, give it up")
    await town.wait()
    assert "A place is free" in crowd[1].last.text
    assert (await answers(town))["V1"] is Answer.NO


async def test_a_forged_or_foreign_tap_answers_for_nobody(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss))
    data = crowd[0].newest("I come, in time").data
    assert "not yours" in await crowd[5].presses(data)
    assert "not yours" in await crowd[5].presses("coy:99999:0")
    await crowd[5].presses("cod:1:1")
    assert await answers(town) == {}


async def test_near_the_start_people_say_when_they_will_be_there(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, ahead=30 * MINUTE))
    assert {"✅ I come now", "In 20 min", "In 60 min", "❌ Not today"} <= set(crowd[0].buttons)
    await crowd[0].taps("In 60 min")
    assert "13:00" in crowd[0].last.text or "1:00" in crowd[0].last.text


async def test_a_shift_that_has_begun_is_joined(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss, ahead=10 * MINUTE, places=1)
    town.at += 30 * MINUTE
    await begin(boss, shift)
    await crowd[0].taps("In 20 min")
    assert await holders(town) == {"V1"}
    assert (await the_callout(town)).state is CalloutState.FILLED
    await crowd[1].taps("Put me in reserve")
    assert (await answers(town))["V2"] is Answer.RESERVE
    assert "➕ V2" in boss.find("Enough people").buttons


async def test_words_are_flagged_and_made_a_yes_by_one_tap(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, places=1))
    await crowd[0].says("Maybe, after dinner")
    assert "with the coordinator" in crowd[0].last.text
    shown = boss.find("People are being called")
    assert "V1 · 12:00 PM: “Maybe, after dinner”" in shown.text.replace("\u202f", " ")
    await crowd[1].replies(crowd[1].find("People are needed"), "my child is ill")
    await boss.taps("❌ V2")
    assert (await answers(town))["V2"] is Answer.NO
    assert "won't call you again" in crowd[1].find("Thank you for the answer").text
    await boss.taps("✅ V1")
    assert await holders(town) == {"V1"}
    assert "You have this shift" in crowd[0].find("You have this shift").text
    assert (await the_callout(town)).state is CalloutState.FILLED


async def test_of_two_call_outs_it_is_asked_which_is_meant(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, places=1))
    await town.wait(hours=1, minutes=1)  # who is silent for an hour may be asked for another
    await begin(boss, await post(boss, "Kitchen", places=6, ahead=9 * HOUR))
    twice = [one for one in crowd if sum("People are needed" in t for t in one.texts) == 2]
    await twice[0].says("which bus?")
    assert "What do your words belong to" in twice[0].last.text
    await twice[0].taps("Kitchen")
    async with town.database.read() as session:
        (ask,) = await session.scalars(select(CalloutAsk).where(CalloutAsk.words != ""))
        assert (ask.words, ask.callout.shift.title) == ("which bus?", "Kitchen")


async def test_cant_come_in_words_is_a_no(town: Town, boss: Phone, crowd: list[Phone]) -> None:
    await begin(boss, await post(boss))
    await crowd[0].says("I can't come")
    assert await answers(town) == {"V1": Answer.NO}


async def test_a_place_taken_by_another_door_counts(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, places=2))
    await crowd[0].says("/shifts")
    await crowd[0].taps("Take it")
    assert (await answers(town))["V1"] is Answer.YES
    await crowd[8].says("/shifts")  # was not asked
    await crowd[8].taps("Take it")
    assert (await the_callout(town)).state is CalloutState.FILLED
    assert "Nobody else is needed" in crowd[1].last.text


async def test_who_has_another_shift_by_now_is_refused_with_its_name(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss))
    await post(boss, "Kitchen", ahead=8 * HOUR)
    async with town.database.begin() as session:
        person = await crowd[0].person(session)
        kitchen = (await session.scalars(select(Shift).where(Shift.title == "Kitchen"))).one()
        row = SignUp(
            shift_id=kitchen.id,
            person_id=person.id,
            state=SignUpState.TAKEN,
            signed_up_at=NOON,
            changed_at=NOON,
        )
        session.add(row)
        kitchen.taken += 1
    await crowd[0].presses(crowd[0].newest("I come, in time").data)
    assert "Kitchen" in crowd[0].toast + "".join(crowd[0].read())
    assert "V1" not in await answers(town)


async def test_not_today_keeps_the_next_call_out_away_until_tomorrow(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, places=1))
    await crowd[0].taps("Not today")
    await begin(boss, await post(boss, "Kitchen", places=6, ahead=9 * HOUR))
    names = await asked(town)
    assert names.count("V1") == 1
    town.at += 25 * HOUR
    await begin(boss, await post(boss, "Roof", places=6, ahead=7 * HOUR))
    assert (await asked(town)).count("V1") == 2


# --- what happens meanwhile -----------------------------------------------------------------------


async def test_who_blocks_the_bot_is_named_and_the_next_is_asked(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, places=1))
    for phone in crowd[:2]:
        await phone.blocks()
    await town.wait()
    await town.wait()
    assert await answers(town) == {"V1": Answer.MISSED, "V2": Answer.MISSED}
    assert await asked(town) == ["V1", "V2", "V3", "V4"]
    assert "Not reached: 2" in boss.find("People are being called").text


async def test_who_loses_the_role_can_not_come(town: Town, boss: Phone, crowd: list[Phone]) -> None:
    await begin(boss, await post(boss))
    data = crowd[0].newest("I come, in time").data
    await town.take_role_away(crowd[0], Role.VOLUNTEER, town.area)
    await town.wait()
    assert "This is over" in crowd[0].find("This is over").text
    await crowd[0].presses(data)
    assert await holders(town) == set()


async def test_a_cancelled_shift_ends_it_and_a_moved_one_is_shown(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    await begin(boss, shift)
    await boss.presses(f"dskf:{shift}:place", await some_message(boss))
    await boss.says("North hall")
    await boss.taps("Do it, no reason")
    assert "North hall" in crowd[0].find("People are needed").text
    await boss.presses(f"dskc:{shift}", await some_message(boss))
    await boss.taps("Do it, no reason")
    assert (await the_callout(town)).state is CalloutState.OVER
    assert "You don't have to come" in crowd[0].last.text
    await town.wait(hours=2)
    assert len(await asked(town)) == 4


async def test_it_is_stopped_after_a_question_and_can_be_begun_once_more(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    shift = await post(boss)
    await begin(boss, shift)
    await boss.taps("Stop")
    assert (await the_callout(town)).state is CalloutState.RUNNING
    await boss.taps("Yes, stop")
    assert (await the_callout(town)).state is CalloutState.STOPPED
    assert "Nobody else is needed" in crowd[0].last.text
    assert "stopped" in boss.find("The call-out was stopped").text
    await begin(boss, shift)
    assert await town.count_rows(Callout) == 2


async def test_a_call_out_that_nobody_answers_ends_with_the_shift(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await begin(boss, await post(boss, ahead=HOUR))
    for _ in range(12):
        await town.wait(minutes=30)
    assert (await the_callout(town)).state is CalloutState.OVER
    assert "This is over" in crowd[0].last.text
    assert "is over" in boss.find("The call-out is over").text


async def test_the_card_goes_to_another_coordinator_if_the_first_is_gone(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    lee = await town.add_person("Lee", Role.COORDINATOR, area=town.area)
    await begin(boss, await post(boss, places=3))
    await boss.blocks()
    await crowd[0].taps("I come, in time")
    assert "V1" in lee.find("People are being called").text


async def test_after_a_late_leaver_a_call_out_is_a_tap_away(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    await post(boss, places=1)
    await crowd[0].says("/shifts")
    await crowd[0].taps("Take it")
    await crowd[0].says("/myshifts")
    await crowd[0].taps("Can't come")
    await crowd[0].taps("Yes, give it up")
    await town.wait()
    assert "V1 can't come" in boss.last.text
    await boss.taps("Call people out")
    await boss.taps("Begin now")
    await town.wait()
    assert await asked(town) == ["V2", "V3"], "not who has just left"


# --- a need in one line ---------------------------------------------------------------------------


async def test_a_need_in_one_line_is_shown_posted_and_called(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    (shown,) = await boss.says("/callout need 4 at Gate 7 tonight 20:00-24:00")
    assert "Gate 7" in shown
    assert "4 people needed" in shown
    (preview,) = await boss.taps("Post it")
    assert "4 people are missing" in preview
    assert await asked(town) == []
    await boss.taps("Begin now")
    await town.wait()
    assert len(await asked(town)) == 8


async def test_what_is_missing_is_asked(town: Town, boss: Phone, crowd: list[Phone]) -> None:
    assert "How many" in (await boss.says("/callout Gate 7"))[0]
    assert "When are they needed" in (await boss.says("4"))[0]
    (shown,) = await boss.taps("From now, 4 h")
    assert "Gate 7" in shown
    await boss.taps("Post it")
    async with town.database.read() as session:
        shift = (await session.scalars(select(Shift))).one()
    assert (shift.capacity, shift.starts_at) == (4, NOON + 5 * MINUTE)


async def test_the_same_line_twice_posts_one_shift(
    town: Town, boss: Phone, crowd: list[Phone]
) -> None:
    for _ in range(2):
        await boss.says("/callout 4 people, Gate 7, tonight 20-24")
        await boss.taps("Post it")
    assert await town.count_rows(Shift) == 1


async def test_of_several_areas_it_is_asked_which(town: Town, crowd: list[Phone]) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    chief = await town.add_person("Chief", Role.COORDINATOR)
    await chief.says("/callout 4 people, Gate 7, tonight 20-24")
    await chief.taps("Riverside")
    await chief.taps("Post it")
    await chief.taps("Begin now")
    await town.wait()
    assert len(await asked(town)) == 8
