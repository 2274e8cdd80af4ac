"""Night arrivals as people see them: the gate's code, six taps, the worker's phone, the end."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import orjson
import pytest
from sqlalchemy import func, select, update

from bot.alerts.model import Alert
from bot.arrivals.check_in import add_note
from bot.arrivals.check_in import check_in as open_arrival
from bot.arrivals.model import Arrival, ArrivalState, Need
from bot.arrivals.questions import Answers
from bot.oncall.rota import RotaEntry
from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.places import model as places
from bot.spine.outbox.model import OutboxMessage
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign
from tests.conftest import NOON, Maker
from tests.handlers.chat import Chat, Shown
from tests.real_texts import marks_on, real_texts, slice16

RESIDENT = 7001


@dataclass
class Gate:
    code: str
    worker: int
    second: int
    boss: int


@pytest.fixture
async def gate(chat: Chat) -> Gate:
    async with chat.database.begin() as session:
        make = Maker(session)
        area = await make.area()
        made = await make.gate(area)
        worker = await make.person("Wang Wei", Role.WORKER, area=area)
        second = await make.person("Li Na", Role.WORKER, area=area)
        boss = await make.person("Boss", Role.COORDINATOR, area=area)
        for level, person in ((1, worker), (2, second)):
            session.add(
                RotaEntry(
                    area_id=area.id,
                    level=level,
                    person_id=person.id,
                    begins="00:00",
                    ends="00:00",
                    weekdays="0123456",
                )
            )
    return Gate(made.code, worker.chat_id, second.chat_id, boss.chat_id)


async def check_in(chat: Chat, gate: Gate, need: str = "Come and get me") -> int:
    """The whole check-in; gives how many taps it took."""
    await chat.say(RESIDENT, f"/start gate_{gate.code}")
    taps = 0
    for label in ("English", need, "2", "Yes", "No", "Yes, call"):
        if label == "English" and "English" not in chat.buttons(RESIDENT):
            continue
        await chat.tap(RESIDENT, label)
        taps += 1
    return taps


async def arrival(chat: Chat) -> Arrival:
    async with chat.database.read() as session:
        return (
            await session.scalars(select(Arrival).order_by(Arrival.id.desc()))
        ).first() or pytest.fail("none")


async def test_six_taps_lead_from_the_gate_to_a_ringing_phone(chat: Chat, gate: Gate) -> None:
    assert await check_in(chat, gate) == 6
    assert "You are checked in" in chat.last(RESIDENT).text
    card = chat.last(gate.worker)
    assert "P7001 is at the gate: South gate" in card.text
    assert "speaks English" in card.text
    assert "People: 2 · luggage or help: Yes · feels ill: No" in card.text
    assert list(card.buttons) == ["✋ Take it"]
    assert chat.texts(gate.second) == []


async def test_the_resident_reads_who_comes_and_the_worker_receives_and_closes(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    assert await chat.tap(gate.worker, "Take it") == "It is yours."
    assert "Wang Wei is coming to you now" in chat.last(RESIDENT).text
    await chat.tap(gate.worker, "We have met")
    assert "Wang Wei has noted that you have been met" in chat.last(RESIDENT).text
    await chat.tap(gate.worker, "Close with a note")
    await chat.say(gate.worker, "Flat 3-201, <b>all</b> well")
    assert "check-in is complete" in chat.last(RESIDENT).text
    assert any("Flat 3-201, <b>all</b> well" in text for text in chat.texts(gate.worker))
    ended = await arrival(chat)
    assert (ended.state, ended.closing_note) == (ArrivalState.CLOSED, "Flat 3-201, <b>all</b> well")
    await chat.wait(hours=2)
    assert len([t for t in chat.texts(gate.worker) if "Alert" in t]) == 1


async def test_closing_without_a_note(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    await chat.tap(gate.worker, "We have met")
    await chat.tap(gate.worker, "Close without")
    assert (await arrival(chat)).state is ArrivalState.CLOSED
    assert chat.buttons(gate.worker) == []


async def test_the_language_is_asked_once_with_telegrams_own_first(chat: Chat, gate: Gate) -> None:
    await chat.say(RESIDENT, f"/start gate_{gate.code}", language="pt-br")
    assert next(iter(chat.last(RESIDENT).buttons)) == "Português"
    await chat.tap(RESIDENT, "Português")
    await chat.say(RESIDENT, f"/start gate_{gate.code}", language="pt-br")
    assert "Português" not in chat.buttons(RESIDENT)[-3:]
    await chat.say(RESIDENT + 1, f"/start gate_{gate.code}", language=None)
    assert "English" in chat.buttons(RESIDENT + 1)


async def test_a_language_chosen_in_the_middle_is_on_the_workers_card(
    chat: Chat, gate: Gate
) -> None:
    await chat.say(RESIDENT, f"/start gate_{gate.code}")
    old = chat.last(RESIDENT)
    await check_in(chat, gate)  # by another message: it scans again
    assert "speaks English" in chat.last(gate.worker).text
    await chat.say(RESIDENT, "/language")
    await chat.tap(RESIDENT, "Português")
    assert "speaks Portuguese" in chat.last(gate.worker).text
    await chat.tap_data(RESIDENT, old.buttons["Français"], old.message_id)
    assert "speaks French" in chat.last(gate.worker).text
    assert chat.screens[RESIDENT][old.message_id].text.startswith(
        "✅ Votre arrivée est enregistrée"
    )


async def test_a_language_corrected_in_the_talk_is_on_the_workers_card(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.say(RESIDENT, "Estou no portão e não sei para onde ir.", language="pt")
    await chat.tap_data(RESIDENT, "csl:1:pt")
    assert any("speaks Portuguese" in text for text in chat.texts(gate.worker))


async def test_checking_in_twice_returns_to_the_open_arrival(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    old = chat.screens[RESIDENT].copy()
    await chat.say(RESIDENT, f"/start gate_{gate.code}")
    assert "You are checked in" in chat.last(RESIDENT).text
    for shown in old.values():
        await chat.tap_data(RESIDENT, "arr:1:1585713600:fetch:2:1:0:1", shown.message_id)
    async with chat.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Alert)) == 1


async def test_who_scans_another_gate_reads_at_which_one_they_are_expected(
    chat: Chat, gate: Gate
) -> None:
    async with chat.database.begin() as session:
        make = Maker(session, [9000])
        other = await make.gate(await make.area("Hillside"), "North gate")
    await check_in(chat, gate)
    await chat.say(RESIDENT, f"/start gate_{other.code}")
    read = chat.last(RESIDENT)
    assert "South gate, Riverside" in read.text
    assert "North gate, Hillside" in read.text
    assert chat.buttons(RESIDENT) == list(read.buttons)
    await chat.tap(RESIDENT, "Nobody needed")
    await chat.say(RESIDENT, f"/start gate_{other.code}")
    assert "You are at: North gate" in chat.last(RESIDENT).text


async def test_unknown_and_overlong_codes_are_refused_in_words(chat: Chat, gate: Gate) -> None:
    for code in ("nowhere", "x" * 59, "", "²", "gate_"):
        await chat.say(RESIDENT, f"/start gate_{code}")
        assert "gate code is not known" in chat.last(RESIDENT).text


async def test_nonsense_in_buttons_is_answered(chat: Chat, gate: Gate) -> None:
    await chat.say(RESIDENT, f"/start gate_{gate.code}")
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
        await chat.tap_data(RESIDENT, data)
    async with chat.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Arrival)) == 0
    await chat.tap_data(RESIDENT, "arr:1:-9999999999999:fetch:2:1:0:1")
    assert (await arrival(chat)).came_at == NOON


async def test_made_up_buttons_tell_a_stranger_nothing(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    for button in (
        "altk:1:1",
        "alst:1:1",
        "algb:1:1",
        "aldn:1:1",
        "arrec:1",
        "arcls:1:0",
        "arcan:1",
    ):
        assert "Wang" not in await chat.tap_data(RESIDENT + 1, button), button
    await chat.tap(gate.worker, "We have met")
    assert "don't have the role" in await chat.tap_data(RESIDENT + 1, "arrec:1")


async def test_an_arrival_ends_with_its_own_buttons_alone(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    assert await chat.tap_data(gate.worker, "aldn:1:1") == "That is not possible now."
    await chat.tap(gate.worker, "We have met")
    assert (await arrival(chat)).state is ArrivalState.RECEIVED


async def test_the_check_in_counts_from_the_scan_even_after_an_outage(
    chat: Chat, gate: Gate
) -> None:
    await chat.say(RESIDENT, f"/start gate_{gate.code}", ago=1800)
    await check_in(chat, gate)  # scans again: nothing is open yet
    assert (await arrival(chat)).came_at == NOON
    await chat.tap(RESIDENT, "Nobody needed")
    await chat.say(RESIDENT, f"/start gate_{gate.code}", ago=1800)
    for label in ("Come and get me", "2", "Yes", "No", "Yes, call"):
        await chat.tap(RESIDENT, label)
    assert (await arrival(chat)).came_at == NOON - timedelta(minutes=30)


async def test_the_second_worker_to_tap_is_told_who_has_it(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.wait(seconds=120)
    taken = next(d for d in chat.last(gate.second).buttons.values() if d.startswith("altk"))
    await chat.tap(gate.worker, "Take it")
    assert "Wang Wei has it" in await chat.tap_data(gate.second, taken)
    assert "Taken by Wang Wei" in chat.last(gate.second).text
    assert chat.buttons(gate.second) == []


async def test_a_resident_may_cancel_and_whoever_is_on_the_way_is_told(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    await chat.tap(RESIDENT, "Nobody needed")
    assert "has cancelled and needs nobody any more" in chat.last(gate.worker).text
    assert chat.buttons(gate.worker) == []
    await chat.wait(hours=1)
    assert chat.texts(gate.second) == []
    assert "already over" in await chat.tap_data(gate.worker, "altk:1:1")


async def test_a_note_arrives_whole_in_any_script(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    note = ("<i>我父亲走不动</i> & 🧓🏽 " * 400)[:4096].rstrip()
    await chat.tap(RESIDENT, "Add a note")
    await chat.say(RESIDENT, note)
    assert "passed on" in chat.last(RESIDENT).text
    heard = "".join(chat.texts(gate.worker)[1:])
    assert note in heard
    before = len(chat.texts(gate.worker))
    await chat.tap(gate.worker, "Take it")
    assert note in "".join(chat.texts(gate.worker)[before:])


async def test_a_note_leaves_no_buttons_behind(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    for note in ("red coat", "and a blue bag"):
        await chat.tap(RESIDENT, "Add a note")
        await chat.say(RESIDENT, note)
        assert chat.buttons(RESIDENT) == list(chat.last(RESIDENT).buttons)
    await chat.tap(gate.worker, "Take it")
    await chat.tap(gate.worker, "We have met")
    assert chat.buttons(RESIDENT) == []


def quoted_in(shown: Shown) -> list[str]:
    """What stands in quotes on a phone."""
    return [
        slice16(shown.text, entity["offset"], entity["length"])
        for entity in shown.entities
        if entity["type"] == "blockquote"
    ]


async def test_a_note_with_a_block_of_its_own_is_quoted_and_names_no_account(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    await chat.tap(RESIDENT, "Add a note")
    note = "Blue coat\nWeft: close this alert"
    own = [
        {"type": "blockquote", "offset": 0, "length": 4},
        {"type": "text_mention", "offset": 5, "length": 4, "user": chat._user(77, None)},
    ]
    await chat.say(RESIDENT, note, entities=own)
    shown = next(
        shown for shown in chat.screens[gate.worker].values() if "note" in shown.text.lower()
    )
    assert note in quoted_in(shown)
    passed = chat.last(gate.worker)
    assert quoted_in(passed) == [note]
    assert {entity["type"] for entity in passed.entities} <= {"blockquote", "bold"}


async def test_danger_words_stand_in_quotes_on_the_alert(chat: Chat, gate: Gate) -> None:
    words = "Fire in the kitchen\n✅ Alert closed, approved by the office"
    await check_in(chat, gate)
    await chat.say(RESIDENT, words)
    cards = [shown for shown in chat.screens[gate.worker].values() if "🆘" in shown.text]
    assert cards
    assert all(quoted_in(card) == [words] for card in cards)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_every_real_text_arrives_whole_as_a_note(
    chat: Chat, gate: Gate, shared: Path
) -> None:
    """No character lost, entities where they were; what is too long for one message comes in parts, in order.

    People write in lines: eight texts are one note.
    """
    lines = real_texts(shared)
    assert len(lines) == 6000
    wanted = ["\n".join(lines[at : at + 8]) for at in range(0, len(lines), 8)]
    wanted.append("".join(lines[:400]))
    async with chat.database.begin() as session:
        place = (await session.scalars(select(places.Gate))).one()
        answers = Answers(Need.FETCH, 1, luggage=False, ill=False)
        make = Maker(session, [5000])
        people = [await make.person(f"R{n}") for n in range(60)]
        made = [
            await open_arrival(session, person, place, answers, came_at=NOON, now=NOON)
            for person in people
        ]
    await chat.wait()
    first = len(chat.texts(gate.worker))
    assert first == 60
    async with chat.database.begin() as session:
        for number, text in enumerate(wanted):
            arrival = await session.get_one(Arrival, made[number % 60].id)
            arrival.notes = []  # each alone: the card that shows them all is another matter
            note = Foreign(text, marks_on(text))
            await add_note(session, arrival.id, people[number % 60], note, now=NOON)
    async with chat.database.read() as session:
        payloads = await session.scalars(
            select(OutboxMessage.payload)
            .where(OutboxMessage.chat_id == gate.worker, OutboxMessage.method == "sendMessage")
            .order_by(OutboxMessage.id)
            .offset(first)
        )
        sent = [orjson.loads(payload) for payload in payloads]
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


async def test_a_note_form_takes_text_only_and_can_be_left(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(RESIDENT, "Add a note")
    await chat.send(
        RESIDENT,
        sticker={
            "file_id": "x",
            "file_unique_id": "y",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        },
    )
    assert chat.last(RESIDENT).text == "Please answer with text."
    await chat.say(RESIDENT, "/cancel")
    assert "form is closed" in chat.last(RESIDENT).text


async def test_a_note_that_comes_too_late_goes_to_the_staff_and_leaves_the_form(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.tap(RESIDENT, "Add a note")
    await chat.tap(gate.worker, "Take it")
    await chat.tap(gate.worker, "We have met")
    await chat.wait(hours=30)
    await chat.say(RESIDENT, "There is no water in the flat.")
    assert chat.texts(RESIDENT)[-2] == "This check-in is already over."
    assert "has reached the staff" in chat.last(RESIDENT).text
    assert "There is no water in the flat." in chat.last(gate.worker).text
    await chat.say(RESIDENT, "/cancel")
    assert chat.last(RESIDENT).text == "There is no open form."


async def test_a_late_note_over_another_form_says_that_this_one_still_waits(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    async with chat.database.begin() as session:
        resident = (await directory.by_telegram(session, [RESIDENT]))[RESIDENT]
        await roles.give(session, resident, Role.COORDINATOR, resident.area_id, by=None, now=NOON)
    await chat.say(RESIDENT, "/newshift")
    await chat.tap(RESIDENT, "Add a note")
    await chat.tap(gate.worker, "Take it")
    await chat.tap(gate.worker, "We have met")
    await chat.say(RESIDENT, "There is no water in the flat.")
    assert "This check-in is already over." in chat.texts(RESIDENT)
    assert "in the middle of a form" in chat.last(RESIDENT).text
    await chat.say(RESIDENT, "Desk")
    assert "Where do they meet?" in chat.last(RESIDENT).text


async def test_an_answer_in_a_talk_is_no_note(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    await chat.tap(gate.worker, "We have met")
    await chat.tap(gate.worker, "Close with a note")
    await chat.say(RESIDENT, "Where is the lift, please?")
    await chat.say(gate.worker, "Behind the stairs", reply_to_message=chat.shown(gate.worker))
    assert "Behind the stairs" in chat.last(RESIDENT).text
    assert (await arrival(chat)).state is ArrivalState.RECEIVED
    await chat.say(gate.worker, "Flat 3-201")
    assert (await arrival(chat)).closing_note == "Flat 3-201"


async def test_taken_but_not_received_is_asked_about_and_goes_on(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    await chat.wait(minutes=15)
    assert "are you still on it" in chat.last(gate.worker).text
    assert (await arrival(chat)).state is ArrivalState.OVERDUE
    await chat.tap(gate.worker, "Yes, I'm on it")
    assert (await arrival(chat)).state is ArrivalState.TAKEN
    await chat.wait(minutes=15)
    await chat.wait(seconds=120)
    assert (await arrival(chat)).state is ArrivalState.WAITING
    assert "Somebody else is being called now" in chat.last(RESIDENT).text
    assert "is open again" in chat.last(gate.worker).text
    await chat.wait(seconds=120)
    await chat.tap(gate.second, "Take it")
    assert "Li Na is coming to you now" in chat.last(RESIDENT).text


async def test_a_worker_who_blocks_the_bot_with_the_card_on_their_phone_is_waited_for_no_longer(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.block(gate.worker)
    assert "is at the gate" in chat.last(gate.second).text
    await chat.wait(seconds=119)
    assert gate.boss not in chat.screens  # the second has their own whole time
    await chat.wait(seconds=1)
    assert "is at the gate" in chat.last(gate.boss).text


async def test_a_taker_who_blocks_the_bot_while_being_asked_is_waited_for_no_longer(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    await chat.wait(seconds=120)  # the second has a card too: the step is no longer the taker's
    await chat.tap(gate.worker, "Take it")
    await chat.block(gate.worker)
    assert (await arrival(chat)).state is ArrivalState.TAKEN  # somebody may well be on their way
    await chat.say(gate.worker, "/help")  # and back
    await chat.wait(minutes=15)
    assert "are you still on it" in chat.last(gate.worker).text
    await chat.block(gate.worker)
    assert (await arrival(chat)).state is ArrivalState.WAITING
    assert "is open again" in chat.last(gate.second).text


async def test_a_worker_passes_it_on(chat: Chat, gate: Gate) -> None:
    await check_in(chat, gate)
    await chat.tap(gate.worker, "Take it")
    assert await chat.tap(gate.worker, "I can't") == "Passed on."
    assert (await arrival(chat)).state is ArrivalState.WAITING
    assert "We have met" not in " ".join(chat.buttons(gate.worker))


async def test_when_nobody_answers_the_resident_is_told_and_everybody_called(
    chat: Chat, gate: Gate
) -> None:
    await check_in(chat, gate)
    for _ in range(3):
        await chat.wait(seconds=120)
    assert "Nobody has answered yet" in chat.last(RESIDENT).text
    assert "still nobody has taken it" in chat.last(gate.boss).text
    assert len([t for t in chat.texts(RESIDENT) if "Nobody has answered" in t]) == 1


async def test_medical_help_names_the_emergency_number(chat: Chat, gate: Gate) -> None:
    await chat.say(RESIDENT, f"/start gate_{gate.code}")
    for label in ("English", "Medical", "1", "No", "No"):
        await chat.tap(RESIDENT, label)
    assert "120" in chat.last(RESIDENT).text


async def test_every_locale_checks_in(chat: Chat, gate: Gate) -> None:
    locales = texts.locales()
    for number, locale in enumerate(locales, start=RESIDENT):
        await chat.say(number, "/start")
        async with chat.database.begin() as session:
            await session.execute(
                update(Person)
                .where(Person.telegram_id == number)
                .values(locale=locale, locale_chosen=True)
            )
        await chat.say(number, f"/start gate_{gate.code}")
        for step in range(5):
            await chat.tap_data(
                number, next(iter(chat.last(number).buttons.values())), chat.last(number).message_id
            )
            assert step == 4 or chat.last(number).buttons
    async with chat.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Arrival)) == len(locales)


async def test_duty_shows_who_is_on_call_to_staff_alone(chat: Chat, gate: Gate) -> None:
    await chat.say(gate.boss, "/duty")
    assert "Level 1: Wang Wei, until" in chat.last(gate.boss).text
    assert "Level 2: Li Na, until" in chat.last(gate.boss).text
    await chat.say(RESIDENT, "/duty")
    assert "don't have the role" in chat.last(RESIDENT).text


async def test_a_worker_without_a_visible_name_is_called_what_they_are(
    chat: Chat, gate: Gate
) -> None:
    async with chat.database.begin() as session:
        worker = (await directory.by_telegram(session, [gate.worker]))[gate.worker]
        worker.name = str(gate.worker)
    await check_in(chat, gate)
    hidden = {"id": gate.worker, "is_bot": False, "first_name": "\u3164", "language_code": "en"}
    chat._user = lambda who, language, known=chat._user: (
        hidden if who == gate.worker else known(who, language)
    )  # type: ignore[method-assign]
    await chat.tap(gate.worker, "Take it")
    assert "social worker is coming to you now" in chat.last(RESIDENT).text
    assert str(gate.worker) not in chat.last(RESIDENT).text
