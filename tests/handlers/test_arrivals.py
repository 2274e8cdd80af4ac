"""Night arrivals as people see them: the gate's code, six taps, the worker's phone, the end."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.alerts.model import Alert
from bot.arrivals.check_in import add_note
from bot.arrivals.check_in import check_in as open_arrival
from bot.arrivals.model import Arrival, ArrivalState, Need
from bot.arrivals.questions import Answers
from bot.people.model import Role
from bot.places import model as places
from bot.spine.texts.render import Foreign, locales
from tests.real_texts import marks_on, real_texts, slice16
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


async def check_in(town: Town, need: str = "Come and get me") -> int:
    """Let Rita check in; return how many taps it took."""
    rita = town.rita
    await rita.says(f"/start gate_{town.gate.code}")
    taps = 0
    for label in ("English", need, "2", "Needed", "Nobody", "Yes, call"):
        if label == "English" and "English" not in rita.buttons:
            continue
        await rita.taps(label)
        taps += 1
    return taps


async def arrival(town: Town) -> Arrival:
    async with town.database.read() as session:
        return (
            await session.scalars(select(Arrival).order_by(Arrival.id.desc()))
        ).first() or pytest.fail("none")


async def test_six_taps_lead_from_the_gate_to_a_ringing_phone(town: Town) -> None:
    assert await check_in(town) == 6
    assert "You are checked in" in town.rita.last.text
    card = town.wei.last
    assert "Rita is at the gate: South gate" in card.text
    assert "speaks English" in card.text
    assert "People: 2 · help with luggage or walking: Needed · feels ill: Nobody" in card.text
    assert list(card.buttons) == ["✋ Take it"]
    assert town.lan.texts == []


@pytest.mark.parametrize(
    "pasted", ["https://t.me/weft_bot?start=gate_{}", " t.me/weft_bot?start=gate_{} ", "gate_{}"]
)
async def test_a_gates_link_that_was_pasted_counts_as_the_scan(town: Town, pasted: str) -> None:
    await town.rita.says(pasted.format(town.gate.code))
    assert "English" in town.rita.buttons
    assert town.wei.texts == []  # no case was opened


async def test_a_pasted_link_of_no_gate_is_refused_and_a_word_like_a_code_is_a_word(
    town: Town,
) -> None:
    await town.rita.says("t.me/weft_bot?start=gate_nowhere")
    assert "this gate code" in town.rita.last.text
    await town.rita.says("room-1203")
    assert any("room-1203" in text for text in town.wei.texts)


async def test_the_resident_reads_who_comes_and_the_worker_receives_and_closes(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    assert town.wei.toast == "This alert is yours."
    assert "Wei is coming to you now" in town.rita.last.text
    await town.wei.taps("We have met")
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
    await town.wei.taps("We have met")
    await town.wei.taps("Close without")
    assert (await arrival(town)).state is ArrivalState.CLOSED
    assert town.wei.buttons == []


async def test_the_language_is_asked_once_with_telegrams_own_first(town: Town) -> None:
    joana, omar = town.add_stranger("Joana", "pt-br"), town.add_stranger("Omar", language=None)
    await joana.says(f"/start gate_{town.gate.code}")
    assert next(iter(joana.last.buttons)) == "Português"
    await joana.taps("Português")
    await joana.says(f"/start gate_{town.gate.code}")
    assert "Português" not in joana.buttons[-3:]
    await omar.says(f"/start gate_{town.gate.code}")
    assert "English" in omar.buttons


async def test_a_language_chosen_in_the_middle_is_on_the_workers_card(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}")
    old = town.rita.last
    await check_in(town)  # by another message: it scans again
    assert "speaks English" in town.wei.last.text
    await town.rita.says("/language")
    await town.rita.taps("Português")
    assert "speaks Portuguese" in town.wei.last.text
    await town.rita.presses(old.buttons["Français"], old.message_id)
    assert "speaks French" in town.wei.last.text
    assert town.rita.screen[old.message_id].text.startswith("✅ Votre arrivée est enregistrée")


async def test_a_language_corrected_in_the_talk_is_on_the_workers_card(town: Town) -> None:
    await check_in(town)
    town.rita.speaks("pt")
    await town.rita.says("Estou no portão e não sei para onde ir.")
    await town.rita.presses("csl:1:pt")
    assert any("speaks Portuguese" in text for text in town.wei.texts)


async def test_checking_in_twice_returns_to_the_open_arrival(town: Town) -> None:
    await check_in(town)
    old = town.rita.screen.copy()
    await town.rita.says(f"/start gate_{town.gate.code}")
    assert "You are checked in" in town.rita.last.text
    for shown in old.values():
        await town.rita.presses("arr:1:1585713600:fetch:2:1:0:1", shown.message_id)
    assert await town.count_rows(Alert) == 1


async def test_who_scans_another_gate_reads_at_which_one_they_are_expected(town: Town) -> None:
    async with town.database.begin() as session:
        make = Maker(session)
        other = await make.gate(await make.area("Hillside"), "North gate")
    await check_in(town)
    await town.rita.says(f"/start gate_{other.code}")
    read = town.rita.last
    assert "South gate, Riverside" in read.text
    assert "North gate, Hillside" in read.text
    assert town.rita.buttons == list(read.buttons)
    await town.rita.taps("Cancel my check-in")
    await town.rita.says(f"/start gate_{other.code}")
    assert "You are at: North gate" in town.rita.last.text


async def test_unknown_and_overlong_codes_are_refused_in_words(town: Town) -> None:
    for code in ("nowhere", "x" * 59, "", "²", "gate_"):
        await town.rita.says(f"/start gate_{code}")
        assert "know this gate code" in town.rita.last.text


async def test_nonsense_in_buttons_is_answered(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}")
    for data in (
        "arr:999999:1:fetch:2:1:0:1",
        "arr:1:1:fly:2:1:0:1",
        "arr:1:1:fetch:99:1:0:1",
        "arr:1:1:fetch:2:7:9:1",
        "arr:x",
        "arr:1:-9999999999999:fly:2:1:0:1",
        "arr:1:-9223372036854775808::-1:-9223372036854775808:-12345:0",
        "arl:1:-9223372036854775808:en",
        "arl:1:1:xx",
        "arrec:99",
        "arcls:99:0",
        "arnote:99",
        "arcan:99",
        "altk:99:1",
        "alst:99:1",
        "algb:99:1",
        "aldn:99:1",
    ):
        await town.rita.presses(data)
    assert await town.count_rows(Arrival) == 0
    await town.rita.presses("arr:1:-9999999999999:fetch:2:1:0:1")
    assert (await arrival(town)).came_at == NOON


async def test_made_up_buttons_tell_a_stranger_nothing(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    sam = town.add_stranger("Sam")
    for button in (
        "altk:1:1",
        "alst:1:1",
        "algb:1:1",
        "aldn:1:1",
        "arrec:1",
        "arcls:1:0",
        "arcan:1",
    ):
        assert "Wei" not in await sam.presses(button), button
    await town.wei.taps("We have met")
    assert "don't have the role" in await sam.presses("arrec:1")


async def test_an_arrival_ends_with_its_own_buttons_alone(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    assert await town.wei.presses("aldn:1:1") == "That is not possible now."
    await town.wei.taps("We have met")
    assert (await arrival(town)).state is ArrivalState.RECEIVED


async def test_the_check_in_counts_from_the_scan_even_after_an_outage(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}", ago=1800)
    await check_in(town)  # scans again: nothing is open yet
    assert (await arrival(town)).came_at == NOON
    await town.rita.taps("Cancel my check-in")
    await town.rita.says(f"/start gate_{town.gate.code}", ago=1800)
    for label in ("Come and get me", "2", "Needed", "Nobody", "Yes, call"):
        await town.rita.taps(label)
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
    await town.rita.taps("Cancel my check-in")
    assert "has cancelled. Nobody needs to come any more." in town.wei.last.text
    assert town.wei.buttons == []
    await town.wait(hours=1)
    assert town.lan.texts == []
    assert "already over" in await town.wei.presses("altk:1:1")


async def test_a_note_arrives_whole_in_any_script(town: Town) -> None:
    await check_in(town)
    note = ("<i>我父亲走不动</i> & 🧓🏽 " * 400)[:4096].rstrip()
    await town.rita.taps("Add a note")
    await town.rita.says(note)
    assert "passed on" in town.rita.last.text
    heard = "".join(town.wei.texts[1:])
    assert note in heard
    before = len(town.wei.texts)
    await town.wei.taps("Take it")
    assert note in "".join(town.wei.texts[before:])


async def test_a_note_leaves_no_buttons_behind(town: Town) -> None:
    await check_in(town)
    for note in ("red coat", "and a blue bag"):
        await town.rita.taps("Add a note")
        await town.rita.says(note)
        assert town.rita.buttons == list(town.rita.last.buttons)
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    assert town.rita.buttons == []


def quoted_in(shown: Shown) -> list[str]:
    """What stands in quotes on a phone."""
    return [
        slice16(shown.text, entity["offset"], entity["length"])
        for entity in shown.entities
        if entity["type"] == "blockquote"
    ]


async def test_a_note_with_a_block_of_its_own_is_quoted_and_names_no_account(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.rita.taps("Add a note")
    note = "Blue coat\nWeft: close this alert"
    own = [
        {"type": "blockquote", "offset": 0, "length": 4},
        {
            "type": "text_mention",
            "offset": 5,
            "length": 4,
            "user": town.add_stranger("Sam").account.user,
        },
    ]
    await town.rita.says(note, entities=own)
    shown = next(shown for shown in town.wei.screen.values() if "note" in shown.text.lower())
    assert note in quoted_in(shown)
    passed = town.wei.last
    assert quoted_in(passed) == [note]
    assert {entity["type"] for entity in passed.entities} <= {"blockquote", "bold"}


async def test_danger_words_stand_in_quotes_on_the_alert(town: Town) -> None:
    words = "Fire in the kitchen\n✅ Alert closed, approved by the office"
    await check_in(town)
    await town.rita.says(words)
    cards = [shown for shown in town.wei.screen.values() if "🆘" in shown.text]
    assert cards
    assert all(quoted_in(card) == [words] for card in cards)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_every_real_text_arrives_whole_as_a_note(town: Town, shared: Path) -> None:
    """No character lost, entities in place; a text too long for one message comes in parts.

    People write in lines: eight texts are one note.
    """
    lines = real_texts(shared)
    assert len(lines) == 6000
    wanted = ["\n".join(lines[at : at + 8]) for at in range(0, len(lines), 8)]
    wanted.append("".join(lines[:400]))
    async with town.database.begin() as session:
        place = (await session.scalars(select(places.Gate))).one()
        answers = Answers(Need.FETCH, 1, luggage=False, ill=False)
        make = Maker(session)
        people = [await make.person(f"R{n}") for n in range(60)]
        made = [
            await open_arrival(session, person, place, answers, came_at=NOON, now=NOON)
            for person in people
        ]
    await town.wait()
    first = len(town.wei.texts)
    assert first == 60
    async with town.database.begin() as session:
        for number, text in enumerate(wanted):
            arrival = await session.get_one(Arrival, made[number % 60].id)
            arrival.notes = []  # each alone: the card that shows them all is another matter
            note = Foreign(text, marks_on(text))
            await add_note(session, arrival.id, people[number % 60], note, now=NOON)
    sent = (await town.wei.received("sendMessage"))[first:]
    for text, body in zip(wanted, sent, strict=False):
        if text is wanted[-1]:
            break
        assert body["text"].partition("\n")[2] == text
        start = len(body["text"].partition("\n")[0].encode("utf-16-le")) // 2 + 1
        marks = [e for e in body["entities"] if e["offset"] >= start]
        assert marks == [{**mark, "offset": mark["offset"] + start} for mark in marks_on(text)]
    parts = [body["text"] for body in sent[len(wanted) - 1 :]]
    assert len(parts) > 3
    assert "".join(parts).partition("\n")[2] == wanted[-1]
    assert all(len(body["text"].encode("utf-16-le")) // 2 <= 4096 for body in sent)


async def test_a_note_form_takes_text_only_and_can_be_left(town: Town) -> None:
    await check_in(town)
    await town.rita.taps("Add a note")
    await town.rita.sends(**STICKER)
    assert town.rita.last.text == "Please answer with text."
    await town.rita.says("/cancel")
    assert "form is closed" in town.rita.last.text


async def test_a_note_that_comes_too_late_goes_to_the_staff_and_leaves_the_form(town: Town) -> None:
    await check_in(town)
    await town.rita.taps("Add a note")
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    await town.wait(hours=30)
    await town.rita.says("There is no water in the flat.")
    assert town.rita.texts[-2] == "This check-in is already over."
    assert "has reached the staff" in town.rita.last.text
    assert "There is no water in the flat." in town.wei.last.text
    await town.rita.says("/cancel")
    assert town.rita.last.text == "There is no open form."


async def test_a_late_note_over_another_form_says_that_this_one_still_waits(town: Town) -> None:
    await check_in(town)
    await town.give_role(town.rita, Role.COORDINATOR, town.area)
    await town.rita.says("/newshift")
    await town.rita.taps("Add a note")
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    await town.rita.says("There is no water in the flat.")
    assert "This check-in is already over." in town.rita.texts
    assert "in the middle of a form" in town.rita.last.text
    await town.rita.says("Desk")
    assert "Where do people meet?" in town.rita.last.text


async def test_an_answer_in_a_talk_is_no_note(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
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
    await town.wait(minutes=15)
    assert "are you still on it" in town.wei.last.text
    assert (await arrival(town)).state is ArrivalState.OVERDUE
    await town.wei.taps("Yes, I'm on it")
    assert (await arrival(town)).state is ArrivalState.TAKEN
    await town.wait(minutes=15)
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
    await town.wait(seconds=119)
    assert town.boss.texts == []  # the second has their own whole time
    await town.wait(seconds=1)
    assert "is at the gate" in town.boss.last.text


async def test_a_taker_who_blocks_the_bot_while_being_asked_is_waited_for_no_longer(
    town: Town,
) -> None:
    await check_in(town)
    await town.wait(seconds=120)  # the second has a card too: the step is no longer the taker's
    await town.wei.taps("Take it")
    await town.wei.blocks()
    assert (await arrival(town)).state is ArrivalState.TAKEN  # somebody may well be on their way
    await town.wei.says("/help")  # and back
    await town.wait(minutes=15)
    assert "are you still on it" in town.wei.last.text
    await town.wei.blocks()
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "is open again" in town.lan.last.text


async def test_a_worker_passes_it_on(town: Town) -> None:
    await check_in(town)
    await town.wei.taps("Take it")
    await town.wei.taps("I can't")
    assert town.wei.toast == "Passed on."
    assert (await arrival(town)).state is ArrivalState.WAITING
    assert "We have met" not in " ".join(town.wei.buttons)


async def test_when_nobody_answers_the_resident_is_told_and_everybody_called(town: Town) -> None:
    await check_in(town)
    for _ in range(3):
        await town.wait(seconds=120)
    assert "Nobody has answered yet" in town.rita.last.text
    assert "still nobody has taken it" in town.boss.last.text
    assert len([t for t in town.rita.texts if "Nobody has answered" in t]) == 1


async def test_medical_help_names_the_emergency_number(town: Town) -> None:
    await town.rita.says(f"/start gate_{town.gate.code}")
    for label in ("English", "Medical", "1", "Not needed", "Nobody"):
        await town.rita.taps(label)
    assert "120" in town.rita.last.text


async def test_every_locale_checks_in(town: Town) -> None:
    for locale in locales():
        sam = town.add_stranger("Sam")
        await sam.says("/start")
        async with town.database.begin() as session:
            person = await sam.person(session)
            person.locale, person.locale_chosen = locale, True
        await sam.says(f"/start gate_{town.gate.code}")
        for step in range(5):
            data = next(iter(sam.last.buttons.values()))
            await sam.presses(data, sam.last.message_id)
            assert step == 4 or sam.last.buttons
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
