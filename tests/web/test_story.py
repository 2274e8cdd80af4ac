"""A night without Telegram: called, taken, talked with, received; and everything in between."""

import pytest
from sqlalchemy import func, select

from bot.alerts.model import Alert
from bot.arrivals.model import Arrival, ArrivalState
from bot.people.model import Person
from bot.relay.model import Entry
from bot.spine.db.encrypted import hash_of
from bot.spine.outbox.model import OutboxMessage
from tests.town.people import Maker
from tests.town.town import Town
from tests.web.browser import Browser
from tests.web.conftest import Open


async def call(town: Town, browser: Browser, label: str = "I'm here") -> None:
    """Open the gate's page and press the big button."""
    await browser.opens(f"/g/{town.gate.code}")
    await browser.presses(label)
    await town.wait()


async def count(town: Town, table: type) -> int:
    return await town.count_rows(table)


async def newest(town: Town) -> Arrival:
    async with town.database.read() as session:
        found = await session.scalars(select(Arrival).order_by(Arrival.id.desc()))
        return found.first() or pytest.fail("none")


async def test_looking_calls_nobody_and_one_tap_rings(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    assert "You are at: South gate, Riverside." in ana.text
    assert "120" in ana.text
    assert "+86 21 5555 0100" in ana.text
    assert (await count(town, Arrival), await count(town, Person)) == (0, 2)
    await ana.presses("I'm here")
    await town.wait()
    assert "We are calling somebody now" in ana.text
    card = town.wei.last.text
    assert card.startswith("🚪 Arrival · Alert 1 · Riverside")
    assert "Resident is at the gate: South gate" in card
    assert "speaks English" in card
    assert "📵 No Telegram: your answers appear on their web page." in card


async def test_the_whole_story(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    for label in ("Come and get me", "2", "Needed", "Skip"):
        await ana.presses(label)
    assert "it reaches the person who comes" in ana.text
    await ana.presses("Name and phone")
    await ana.presses("Save", name="Ana <b>Lee</b>", phone="١٣٨ 0000 0001")
    await town.wait()
    card = town.wei.last.text
    assert "Ana <b>Lee</b> is at the gate" in card
    assert "☎️ Phone: 138 0000 0001" in card
    async with town.database.read() as session:
        person = (await session.scalars(select(Person).where(Person.phone.is_not(None)))).one()
        # The volunteers' desk finds them by it.
        assert person.phone_hash == hash_of(session, "13800000001")
    assert "People: 2 · help with luggage or walking: Needed · feels ill: not said yet" in card
    await town.wei.taps("Take it")
    await ana.reloads()
    assert "Wei has been on the way to you since" in ana.text
    await town.wei.taps("10 min")
    await ana.reloads()
    assert "Wei will be with you at about 12:10" in ana.text
    await ana.presses("Write to us")
    await ana.presses("Send", words="I am behind the <i>red</i> door")
    await town.wait()
    assert "I am behind the <i>red</i> door" in town.wei.last.text
    assert "I am behind the &lt;i&gt;red&lt;/i&gt; door" in ana.html
    await town.wei.replies(town.wei.last, "Please stay <there>, two minutes")
    await ana.reloads()
    assert "Please stay <there>, two minutes" in ana.text
    assert "&lt;there&gt;" in ana.html
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await ana.reloads()
    assert "Wei has confirmed that they have met you" in ana.text
    assert (await newest(town)).state is ArrivalState.RECEIVED


async def test_nothing_leaves_for_them_and_nothing_fails(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await town.wei.replies(town.wei.last, "I am coming")
    await town.wait(minutes=5)
    async with town.database.read() as session:
        states = await session.execute(
            select(OutboxMessage.state, func.count())
            .where(OutboxMessage.chat_id == 0, OutboxMessage.method.startswith("send"))
            .group_by(OutboxMessage.state)
        )
        assert {str(state) for state, _ in states} == {"dropped"}
    assert not [text for text in town.wei.texts if "could not be delivered" in text]


async def test_a_double_tap_rings_once(town: Town, phone: Open) -> None:
    ana = phone()
    await ana.opens(f"/g/{town.gate.code}")
    button = ana.control("I'm here")
    for _ in range(2):
        await ana.posts(button.path, button.sends)
    assert (await count(town, Arrival), await count(town, Alert)) == (1, 1)


async def test_who_waits_sees_how_it_stands_at_the_same_gate_and_moves_at_another(
    town: Town, phone: Open
) -> None:
    ana = phone()
    await call(town, ana)
    page = ana.path
    await ana.opens(f"/g/{town.gate.code}")
    assert ana.path == page
    await town.wei.taps("Take it")
    await ana.opens("/g/A01-north")
    await ana.presses("I'm here")
    await town.wait()
    assert ana.path == page
    assert "North gate" in ana.text
    assert "is now at another gate: North gate" in town.wei.last.text
    assert await count(town, Arrival) == 1


async def test_medical_help_is_one_tap_and_says_so(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana, "Medical help")
    assert town.wei.last.text.startswith("🚑 Medical help · Alert 1")
    assert "In an emergency call 120 now." in ana.text


async def test_nobody_has_answered_is_said(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    for _ in range(4):
        await town.wait(minutes=2)
    await ana.reloads()
    assert "Nobody has answered yet" in ana.text
    assert "We are calling somebody now" not in ana.text


async def test_where_nobody_is_on_call_that_is_said(town: Town, phone: Open) -> None:
    async with town.database.begin() as session:
        there = await Maker(session).area("Hillside")
        gate = await Maker(session).gate(there, "Top gate", "H1")
    ana = phone()
    await ana.opens(f"/g/{gate.code}")
    await ana.presses("I'm here")
    await town.wait()
    await ana.reloads()
    assert "Nobody is on call at this gate now" in ana.text


async def test_who_cannot_come_after_all_is_told_of(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await town.wait(minutes=2)  # a tap taken back at once is none
    await town.wei.taps("✖️ I can't")
    await ana.reloads()
    assert "The person on the way can't come after all" in ana.text


async def test_nobody_has_come_rings_again(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await ana.reloads()
    await ana.presses("Nobody has come")
    assert "We have asked them where they are" in ana.text
    await town.wait(minutes=4)
    await ana.presses("Nobody has come")
    await town.wait()
    assert "We are calling people again now" in ana.text
    assert "The person on the way can't come after all" not in ana.text
    assert "We are calling somebody now" in ana.text
    assert "says that nobody has come to South gate" in town.wei.find("nobody has come").text


async def test_nobody_needed_asks_once_and_the_worker_hears(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await ana.reloads()
    await ana.presses("Nobody needs to come")
    assert "Shall nobody come to you?" in ana.text
    assert ana.labels[0] == "↩️ Back"
    assert (await newest(town)).state is ArrivalState.TAKEN
    await ana.presses("Yes, no need to come")
    await town.wait()
    assert "All right, nobody will come." in ana.text
    assert "You don't have to go." in town.wei.last.text


async def test_a_worker_who_finds_nobody_asks_on_the_page(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await town.wei.taps("Nobody is here")
    await ana.reloads()
    assert "Wei is at South gate and does not see you" in ana.text
    await ana.presses("Yes, I am here")
    await town.wait()
    assert "is still at South gate and is looking for you" in town.wei.last.text
    assert "has been on the way" in ana.text


async def test_danger_words_wake_the_staff_and_show_the_numbers(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await ana.presses("Write to us")
    await ana.presses("Send", words="help, I can't breathe")
    await town.wait()
    assert "In danger, call now" in ana.text
    alarm = town.wei.find("cannot breathe")
    assert "help, I can't breathe" in alarm.text
    assert "Checked in at the gate: South gate" in alarm.text


async def test_after_it_is_over_the_gates_staff_still_read_them(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await ana.reloads()
    await ana.presses("Write to us")
    await ana.presses("Send", words="Where do I get a towel, please?")
    await town.wait()
    assert "Where do I get a towel" in town.wei.last.text


async def test_a_photo_to_somebody_on_a_page_is_named_and_its_author_told(
    town: Town, phone: Open
) -> None:
    ana = phone()
    await call(town, ana)
    await town.wei.taps("Take it")
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 9, "height": 9}]
    told = await town.wei.replies(town.wei.last, photo=photo)
    assert any("shows text alone" in text for text in told)
    await ana.reloads()
    assert "photo" in ana.text


async def test_a_day_after_the_end_the_page_is_gone(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    await ana.presses("Nobody needs to come")
    await ana.presses("Yes, no need to come")
    page = ana.path
    await town.wait(hours=23)
    await ana.opens(page)
    assert ana.status == 200
    await town.wait(hours=2)
    await ana.opens(page)
    assert ana.status == 404
    assert "This page is no longer there" in ana.text
    await call(town, ana)
    assert ana.path != page
    assert await count(town, Person) == 4


async def test_what_is_written_is_kept_once(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    page = ana.path
    await ana.posts(f"{page}/write", {"words": "  \r\n "})
    assert await count(town, Entry) == 0
    await ana.posts(f"{page}/write", {"words": "x" * 4001})
    assert ana.status == 400
    assert "at most 4,000" in ana.text.lower()
    assert "x" * 4001 in ana.html
    await ana.posts(f"{page}/write", {"words": "one\r\ntwo"})
    async with town.database.read() as session:
        assert await session.scalar(select(Entry.text)) == "one\ntwo"
