"""Night arrivals as people see them: the gate's code, one tap, the worker's phone, the end."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, select

from bot.alerts.model import Alert
from bot.arrivals import lost_jobs
from bot.arrivals.model import Arrival, ArrivalState
from bot.people.model import Role
from bot.places.model import Gate
from bot.relay.model import Entry
from bot.spine.jobs.model import Job
from bot.spine.jobs.run import do_lookout
from bot.spine.texts.render import locales
from tests.real_texts import slice16
from tests.town.people import NOON, Maker
from tests.town.phone import Shown
from tests.town.town import Town
from tests.town.updates import STICKER


@pytest.fixture
async def town(town: Town) -> Town:
    """A gate, two workers on call and a coordinator; Rita, whom nobody knows yet."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    town.add_stranger("Rita")
    return town


async def scan(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}")


async def check_in(town: Town) -> None:
    """Let Rita call somebody: a scan and one tap."""
    await scan(town)
    await town.rita.taps("I'm here")


async def meet(town: Town) -> None:
    """Let Wei say that they have met; asked once more, on another card."""
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")


async def arrival(town: Town) -> Arrival:
    async with town.database.read() as session:
        return (
            await session.scalars(select(Arrival).order_by(Arrival.id.desc()))
        ).first() or pytest.fail("none")


async def test_who_falls_silent_is_called_for_though_the_job_was_lost(town: Town) -> None:
    await scan(town)
    async with town.database.begin() as session:
        await session.execute(delete(Job))
    sweep, jobs = lost_jobs.sweep, town.jobs
    late = timedelta(seconds=89)
    await do_lookout(town.database, jobs, sweep, now=town.now() + late)
    assert (await arrival(town)).state is ArrivalState.BEGUN
    await do_lookout(town.database, jobs, sweep, now=town.now() + late + timedelta(seconds=2))
    await town.wait(minutes=2)
    assert "⚠️ Scanned" in town.wei.last.text
    await do_lookout(town.database, jobs, sweep, now=town.now())
    assert await town.count_rows(Alert) == 1


async def test_one_tap_leads_from_the_gate_to_a_ringing_phone(town: Town) -> None:
    await check_in(town)
    assert "We are calling somebody now" in town.rita.last.text
    card = town.wei.last
    assert card.text.startswith("🚪 Arrival · Alert 1 · Riverside")
    assert "Rita is at the gate: South gate" in card.text
    assert "speaks English" in card.text
    assert "Needs: not said yet" in card.text
    assert list(card.buttons) == ["✋ Take it", "✖️ I can't"]
    assert town.lan.texts == []


async def test_the_questions_follow_on_the_same_card_and_reach_the_worker(town: Town) -> None:
    await check_in(town)
    cards = len(town.rita.screen)
    for label in ("Come and get me", "2", "Needed", "Nobody"):
        await town.rita.taps(label)
    assert len(town.rita.screen) == cards
    assert "You can write or speak here" in town.rita.last.text
    assert "to be met and let in" in town.wei.last.text
    assert (
        "People: 2 · help with luggage or walking: Needed · feels ill: Nobody" in town.wei.last.text
    )
    assert len(town.wei.screen) == 1


async def test_every_question_can_be_passed_over_and_asked_again(town: Town) -> None:
    await check_in(town)
    for _ in range(4):
        await town.rita.taps("Skip")
    assert "Skip ›" not in town.rita.buttons
    assert "not said yet" in town.wei.last.text
    await town.rita.taps("Change my answers")
    await town.rita.taps("Just register")
    assert "to register" in town.wei.last.text


async def test_a_question_is_answered_in_words_also_hours_later(town: Town) -> None:
    await check_in(town)
    await town.wait(hours=3)
    await town.rita.says("Come and get me")
    await town.rita.says("7")
    assert "People: 7" in town.wei.find("is at the gate").text
    assert "luggage" in town.rita.last.text  # the card came anew, with the next question
    assert town.rita.last.buttons
    async with town.database.read() as session:
        assert (await session.scalars(select(Entry))).all() == []


async def test_who_scans_and_says_nothing_is_not_forgotten(town: Town) -> None:
    await scan(town)
    await town.wait(seconds=59)
    assert town.wei.texts == []
    await town.wait(seconds=1)
    assert "has not said anything more" in town.wei.last.text
    assert "We are calling somebody now" in town.rita.last.text


@pytest.mark.parametrize(
    "content",
    [
        {"text": "Hello? It is raining and nobody is here."},
        STICKER,
        {"location": {"latitude": 31.2, "longitude": 121.4}},
    ],
    ids=["words", "sticker", "place"],
)
async def test_who_scans_and_sends_anything_is_heard_at_once(
    town: Town, content: dict[str, object]
) -> None:
    await scan(town)
    await town.rita.sends(**content)
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert any("is at the gate" in text for text in town.wei.texts)
    assert any("case 1" in text for text in town.wei.texts)


async def test_who_works_here_is_asked_first_and_a_trial_is_counted(town: Town) -> None:
    await town.boss.says(f"/start gate_{town.gate.code}")
    assert await town.count_rows(Arrival) == 0
    await town.boss.taps("only tried it")
    assert "Nobody was called" in town.boss.last.text
    async with town.database.read() as session:
        assert (await session.get_one(Gate, town.gate.id)).trials == 1
    assert "know this gate code" in await town.boss.presses("arstaff:1")  # the scan is spent
    await town.boss.says(f"/start gate_{town.gate.code}")
    await town.boss.taps("Yes, call somebody")
    assert "Boss is at the gate" in town.wei.last.text


@pytest.mark.parametrize(
    "pasted", ["https://t.me/weft_bot?start=gate_{}", " t.me/weft_bot?start=gate_{} ", "gate_{}"]
)
async def test_a_gates_link_that_was_pasted_counts_as_the_scan(town: Town, pasted: str) -> None:
    await town.rita.says(pasted.format(town.gate.code))
    assert "🙋 I'm here, please come" in town.rita.buttons
    assert town.wei.texts == []  # no case was opened


async def test_a_pasted_link_of_no_gate_is_refused_and_a_word_like_a_code_is_a_word(
    town: Town,
) -> None:
    await town.rita.says("t.me/weft_bot?start=gate_nowhere")
    assert "This gate code is wrong" in town.rita.last.text
    await town.rita.says("room-1203")
    assert any("room-1203" in text for text in town.wei.texts)


async def test_the_resident_reads_who_comes_and_the_worker_receives_and_closes(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    assert town.wei.toast == "Alert 1 is yours: Rita · South gate · Riverside"
    assert "Wei is coming to you now" in town.rita.last.text
    await town.wei.taps("We have met")
    assert (await arrival(town)).state is ArrivalState.TAKEN  # no slip of the thumb ends it
    await town.wei.taps("Yes, we have met")
    assert "Wei has confirmed that they have met you" in town.rita.last.text
    await town.wei.taps("Close with a note")
    await town.wei.says("Flat 3-201, <b>all</b> well")
    assert "check-in is complete" in town.rita.last.text
    assert any("Flat 3-201, <b>all</b> well" in text for text in town.wei.texts)
    ended = await arrival(town)
    assert (ended.state, ended.closing_note) == (ArrivalState.CLOSED, "Flat 3-201, <b>all</b> well")
    await town.wait(hours=2)
    assert len([t for t in town.wei.texts if "Alert" in t]) == 1


async def test_closing_without_a_note(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await meet(town)
    await town.wei.taps("Close without")
    assert (await arrival(town)).state is ArrivalState.CLOSED
    assert town.wei.buttons == ["↩️ Undo closing"]


async def test_the_first_card_offers_likely_languages_and_all(town: Town) -> None:
    joana = town.add_stranger("Joana", "pt-br")
    await joana.says(f"/start gate_{town.gate.code}")
    assert "English" in joana.last.buttons
    await joana.taps("🌐")
    assert {"Français", "Русский", "العربية"} <= set(joana.last.buttons)
    await joana.taps("Français")
    assert (await arrival(town)).state is ArrivalState.BEGUN
    await joana.taps("Je suis")
    assert "speaks French" in town.wei.last.text


async def test_a_language_chosen_in_the_middle_is_on_the_workers_card(town: Town) -> None:
    await check_in(town)
    assert "speaks English" in town.wei.last.text
    await town.rita.says("/language")
    await town.rita.taps("Português")
    assert "speaks Portuguese" in town.wei.last.text


async def test_checking_in_twice_returns_to_the_open_arrival(town: Town) -> None:
    await check_in(town)
    old = town.rita.screen.copy()
    await scan(town)
    assert "We are calling somebody now" in town.rita.last.text
    for shown in old.values():
        await town.rita.presses("arcall:1:0", shown.message_id)
    assert await town.count_rows(Alert) == 1


async def test_who_scans_another_gate_is_expected_there(town: Town) -> None:
    async with town.database.begin() as session:
        make = Maker(session)
        other = await make.gate(await make.area("Hillside"), "North gate")
    await check_in(town)
    await town.wei.taps("Take it")
    await town.rita.says(f"/start gate_{other.code}")
    assert "North gate, Hillside" in town.rita.last.text
    assert "is now at another gate: North gate, Hillside" in town.wei.last.text
    assert town.rita.buttons == list(town.rita.last.buttons)


async def test_unknown_and_overlong_codes_are_refused_in_words(town: Town) -> None:
    for code in ("nowhere", "x" * 59, "", "²", "gate_"):
        await town.rita.says(f"/start gate_{code}")
        assert "This gate code is wrong" in town.rita.last.text


async def test_forged_buttons_check_nobody_in(town: Town) -> None:
    for data in (
        "arr:1:1:fetch:2:1:0:1",  # of an older release
        "arcall:1:0",
        "arcall:1:1",
        "arcall:-1:0",
        "arcall:x:0",
        "arans:1:need:fetch",
        "arans:1:fly:1",
        "arask:1",
        "arlgs:1",
        "arlg:1:en",
        "arst:1",
        "arnone:1",
        "arstaff:1",
        "areta:1:10",
        "armiss:1",
        "arhere:1",
        "arrec:99:0",
        "arrec:99:1",
        "arcls:99:0",
        "arcan:99:0",
        "arcan:99:1",
        "altk:99:1",
        "alno:99:1",
        "alst:99:1",
        "algb:99:1",
        "aldn:99:1",
        "arclp:99:0",
        "arcun:99",
        "alsh:99",
        "alls:-9",
        "alps:99:-1",
        "alpt:99:0",
        "alrl:99:1",
        "alwr:99",
    ):
        await town.rita.presses(data)
    assert await town.count_rows(Arrival) == 0
    await scan(town)
    for data in ("arans:1:need:fly", "arans:1:party:500", "arlg:1:xx"):
        await town.rita.presses(data)
    sam = town.add_stranger("Sam")
    for data in ("arcall:1:1", "arans:1:need:fetch", "arcan:1:1", "arlg:1:fr", "arnone:1"):
        assert "can't find this check-in" in await sam.presses(data), data
    kept = await arrival(town)
    assert (kept.state, kept.asked) == (ArrivalState.BEGUN, 0)


async def test_made_up_buttons_tell_a_stranger_nothing(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    sam = town.add_stranger("Sam")
    for button in (
        "altk:1:1",
        "alst:1:1",
        "algb:1:1",
        "aldn:1:1",
        "alno:1:1",
        "alsh:1",
        "alps:1:-1",
        "alpt:1:0",
        "alrl:1:1",
        "alwr:1",
        "arclp:1:0",
        "arcun:1",
        "arrec:1:1",
        "arcls:1:0",
        "arcan:1:1",
    ):
        assert "Wei" not in await sam.presses(button), button
    await meet(town)
    assert "don't have the role" in await sam.presses("arrec:1:1")


async def test_an_arrival_ends_with_its_own_buttons_alone(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    assert await town.wei.presses("aldn:1:1") == "That is not possible now."
    await meet(town)
    assert (await arrival(town)).state is ArrivalState.RECEIVED


async def test_the_arrival_counts_from_the_scan_even_after_an_outage(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}", ago=1800)
    await town.rita.taps("I'm here")
    assert (await arrival(town)).came_at == NOON - timedelta(minutes=30)


async def test_the_second_worker_to_tap_is_told_who_has_it(town: Town) -> None:
    await check_in(town)
    await town.wait(seconds=120)
    taken = next(d for d in town.lan.last.buttons.values() if d.startswith("altk"))
    await town.wei.taps("Take it")
    assert "Wei has already taken it" in await town.lan.presses(taken)
    assert "Taken by Wei" in town.lan.last.text
    assert town.lan.buttons == []


async def test_a_resident_may_cancel_and_whoever_is_on_the_way_is_told(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.rita.taps("Nobody needs to come")
    assert (await arrival(town)).state is ArrivalState.TAKEN  # asked once more
    await town.rita.taps("Back")
    assert "has been on the way" in town.rita.last.text
    await town.rita.taps("Nobody needs to come")
    await town.rita.taps("Yes, no need")
    assert "no longer needs anybody. You don't have to go." in town.wei.last.text
    assert town.wei.buttons == []
    await town.wait(hours=1)
    assert town.lan.texts == []
    assert "already over" in await town.wei.presses("altk:1:1")


async def test_what_the_resident_writes_reaches_the_gate_and_answers_come_back(town: Town) -> None:
    """Wherever they live: a reply to any card of the alert goes to them."""
    await town.rita.says("/help")
    async with town.database.begin() as session:
        home = await Maker(session).area("Hillside")
        (await town.rita.person(session)).area_id = home.id
    await check_in(town)
    await town.rita.says("I wear a red coat")
    assert any("I wear a red coat" in text for text in town.wei.texts)
    await town.wei.replies(town.wei.find("is at the gate"), "I am at the north side")
    assert "I am at the north side" in town.rita.last.text


async def test_the_staff_may_write_first_by_a_reply_to_the_card(town: Town) -> None:
    await check_in(town)
    await town.wei.replies(town.wei.find("is at the gate"), "Which gate are you at?")
    assert "Which gate are you at?" in town.rita.last.text
    await town.rita.replies(town.rita.last, "The south one")
    assert any("The south one" in text for text in town.wei.texts)


async def test_after_they_met_their_own_area_reads_them(town: Town) -> None:
    await town.rita.says("/help")
    async with town.database.begin() as session:
        make = Maker(session)
        hill = await make.area("Hillside")
        (await town.rita.person(session)).area_id = hill.id
    await town.add_person("Zoe", Role.WORKER, area=hill)
    await check_in(town)
    await town.rita.says("I wear a red coat")
    assert town.zoe.texts == []
    await town.wei.taps("Take it")
    await meet(town)
    await town.rita.says("There is no water in my flat")
    assert any("There is no water in my flat" in text for text in town.zoe.texts)
    assert not any("There is no water" in text for text in town.lan.texts)


def quoted_in(shown: Shown) -> list[str]:
    """What stands in quotes on a phone."""
    return [
        slice16(shown.text, entity["offset"], entity["length"])
        for entity in shown.entities
        if entity["type"] == "blockquote"
    ]


async def test_danger_words_stand_in_quotes_on_the_alert(town: Town) -> None:
    words = "Fire in the kitchen\n✅ Alert closed, approved by the office"
    await check_in(town)
    await town.rita.says(words)
    cards = [shown for shown in town.wei.screen.values() if "🆘" in shown.text]
    assert cards
    assert all(quoted_in(card) == [words] for card in cards)


async def test_an_answer_in_a_talk_is_no_note(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await meet(town)
    await town.wei.taps("Close with a note")
    await town.rita.says("Where is the lift, please?")
    await town.wei.replies(town.wei.last, "Behind the stairs")
    assert "Behind the stairs" in town.rita.last.text
    assert (await arrival(town)).state is ArrivalState.RECEIVED
    await town.wei.says("Flat 3-201")
    assert (await arrival(town)).closing_note == "Flat 3-201"


async def test_taken_but_not_received_is_asked_about_and_goes_on(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wait(minutes=10)
    assert "(Rita · South gate · Riverside), yours for 10 min" in town.wei.last.text
    assert (await arrival(town)).state is ArrivalState.OVERDUE
    await town.wei.taps("Yes, I'm on it")
    assert (await arrival(town)).state is ArrivalState.TAKEN
    await town.wait(minutes=10)
    await town.wait(seconds=120)
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "We are calling somebody else now" in town.rita.last.text
    assert "is open again" in town.wei.last.text
    await town.wait(seconds=120)
    await town.lan.taps("Take it")
    assert "Lan is coming to you now" in town.rita.last.text


async def test_a_worker_who_blocks_the_bot_with_the_card_on_their_phone_is_waited_for_no_longer(
    town: Town,
) -> None:
    await check_in(town)
    await town.wei.blocks()
    assert "is at the gate" in town.lan.last.text
    (told,) = town.boss.texts
    assert "Wei is on call in Riverside now (level 1) and can’t be reached" in told
    await town.wait(seconds=119)
    assert town.boss.texts == [told]  # the second has their own whole time
    await town.wait(seconds=1)
    assert "is at the gate" in town.boss.last.text


async def test_a_taker_who_blocks_the_bot_loses_it_at_once(town: Town) -> None:
    await check_in(town)
    await town.wait(seconds=120)  # the second has a card too: the step is no longer the taker's
    await town.wei.taps("Take it")
    await town.wei.blocks()
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "can't come after all" in town.rita.last.text
    assert "is open again" in town.lan.last.text


async def test_who_is_back_in_reach_has_the_open_alert_once(town: Town) -> None:
    await town.wei.blocks()
    await check_in(town)
    assert "is at the gate" in town.lan.last.text
    await town.boss.blocks()
    await town.wei.says("/start")
    assert [text for text in town.wei.texts if "is at the gate" in text]
    await town.wei.says("/help")
    assert len([text for text in town.wei.texts if "is at the gate" in text]) == 1
    await town.boss.says("/start")  # nobody has called them yet
    assert not [text for text in town.boss.texts if "is at the gate" in text]
    await town.wei.taps("Take it")
    assert "Wei is coming to you now" in town.rita.last.text


async def test_who_blocks_the_bot_again_is_sent_nothing(town: Town) -> None:
    await town.wei.blocks()
    await check_in(town)
    await town.wei.blocks()
    assert not [text for text in town.wei.texts if "is at the gate" in text]


async def test_a_worker_passes_it_on(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("I can't")
    assert town.wei.toast == "Alert 1 is passed on."
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "We have met" not in " ".join(town.wei.buttons)


async def test_a_worker_who_cannot_is_passed_at_once(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("I can't")
    assert "is at the gate" in town.lan.last.text


async def test_the_tap_that_took_it_is_not_the_tap_that_ends_it(town: Town) -> None:
    await check_in(town)
    place = [list(town.wei.last.buttons)].copy()
    await town.wei.taps("Take it")
    first_row = next(iter(town.wei.last.buttons))
    assert place[0][0] == "✋ Take it"
    assert "met" not in first_row


async def test_the_resident_can_say_that_nobody_has_come(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.rita.taps("Nobody has come")
    assert "asks where you are" in town.wei.last.text
    await town.wait(minutes=4)
    await town.rita.taps("Nobody has come")
    assert town.rita.toast == "We are calling people again now."
    assert (await arrival(town)).state is ArrivalState.WAITING
    await town.wei.taps("Take it")
    await meet(town)
    await town.wait(minutes=30)
    await town.rita.taps("Nobody has come")
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "says that nobody has come" in "".join(town.wei.texts)


async def test_the_resident_hears_when_the_worker_will_be_there(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("⏱ 10 min")
    assert "will be with you at about" in town.rita.last.text
    assert "can't find this check-in" in await town.wei.presses("areta:1:45")
    assert "don't have the role" in await town.rita.presses("areta:1:10")


async def test_somebody_who_is_not_found_is_asked_and_ends_as_gone(town: Town) -> None:
    office = await town.add_person("Office", Role.OFFICE)
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("Nobody is here")
    assert "does not see you" in town.rita.last.text
    await town.rita.taps("Yes, I am here")
    assert "is still at South gate" in town.wei.last.text
    await town.wait(minutes=6)
    assert (await arrival(town)).state is ArrivalState.TAKEN
    await town.wei.taps("Nobody is here")
    await town.wait(minutes=5)
    assert (await arrival(town)).state is ArrivalState.GONE
    assert "We did not find you" in town.rita.last.text
    assert "was not found at South gate" in office.last.text
    assert town.wei.buttons == []


async def test_words_of_somebody_who_is_missed_count_as_being_there(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("Nobody is here")
    await town.rita.says("I am behind the guard house")
    await town.wait(minutes=6)
    assert (await arrival(town)).state is ArrivalState.TAKEN


async def test_medical_help_never_ends_because_nobody_is_found(town: Town) -> None:
    office = await town.add_person("Office", Role.OFFICE)
    await scan(town)
    await town.rita.taps("Medical")
    await town.wei.taps("Take it")
    await town.wei.taps("Nobody is here")
    await town.wait(minutes=5)
    assert (await arrival(town)).state is ArrivalState.TAKEN
    assert "cannot be found" in office.last.text
    assert "cannot be found" in "".join(town.wei.texts)


async def test_the_office_is_not_told_of_itself_that_it_cannot_be_found(town: Town) -> None:
    office = await town.add_person("Office", Role.OFFICE)
    await scan(town)
    await town.give_role(town.rita, Role.OFFICE)
    await town.rita.taps("Medical")
    await town.wei.taps("Take it")
    await town.wei.taps("Nobody is here")
    await town.wait(minutes=5)
    assert "cannot be found" in "".join(office.texts)
    assert "cannot be found" not in "".join(town.rita.texts)


async def test_when_nobody_answers_the_resident_is_told_and_everybody_called(town: Town) -> None:
    await check_in(town)
    for _ in range(3):
        await town.wait(seconds=120)
    assert "Nobody has answered yet" in town.rita.last.text
    assert "still nobody has taken it" in town.boss.last.text
    assert len([t for t in town.rita.texts if "Nobody has answered" in t]) == 1


async def test_medical_help_stands_once_on_each_card(town: Town) -> None:
    await scan(town)
    await town.rita.taps("please come")
    await town.rita.taps("Come and get me")
    bodies = [
        *await town.rita.received("sendMessage"),
        *await town.rita.received("editMessageText"),
    ]
    counts = [
        [button["text"] for row in body["reply_markup"]["inline_keyboard"] for button in row].count(
            "🚑 Medical help"
        )
        for body in bodies
        if "arans:" in str(body.get("reply_markup"))
    ]
    assert len(counts) >= 2
    assert set(counts) == {1}


async def test_medical_help_rings_at_once_and_keeps_the_emergency_number(town: Town) -> None:
    await scan(town)
    await town.rita.taps("Medical")
    assert town.wei.last.text.startswith("🚑 Medical help")
    assert "120" in town.rita.last.text
    await town.rita.taps("Skip")
    assert "120" in town.rita.last.text
    await town.wait(seconds=60)
    assert "is at the gate" in town.lan.last.text


async def test_every_locale_checks_in(town: Town) -> None:
    for locale in locales():
        sam = town.add_stranger("Sam")
        await sam.says("/start")
        async with town.database.begin() as session:
            person = await sam.person(session)
            person.locale, person.locale_chosen = locale, True
        await sam.says(f"/start gate_{town.gate.code}")
        for _ in range(5):
            data = next(iter(sam.last.buttons.values()))
            await sam.presses(data, sam.last.message_id)
            assert sam.last.buttons
    assert await town.count_rows(Arrival) == len(locales())


async def test_duty_shows_who_is_on_call_to_staff_alone(town: Town) -> None:
    await town.boss.says("/duty")
    assert "Level 1: Wei\n" in town.boss.last.text
    assert "Level 2: Lan\n" in town.boss.last.text
    await town.rita.says("/duty")
    assert "don't have the role" in town.rita.last.text


async def test_a_worker_without_a_visible_name_is_called_what_they_are(town: Town) -> None:
    async with town.database.begin() as session:
        (await town.wei.person(session)).name = str(town.wei.id)
    await check_in(town)
    town.wei.calls_themselves("\u3164")
    await town.wei.taps("Take it")
    assert "social worker is coming to you now" in town.rita.last.text
    assert str(town.wei.id) not in town.rita.last.text
