"""Many arrivals at once: one card, a list, on each phone of those who are called."""

import re
from datetime import timedelta

import pytest

from bot.alerts.model import Alert, AlertState
from bot.people.model import Role
from bot.places.model import Gate
from tests.town.people import Maker
from tests.town.phone import Phone, Shown
from tests.town.town import Town

RIVERSIDE = "· Riverside"


@pytest.fixture
async def town(town: Town) -> Town:
    """Two workers on call, a coordinator, the office; a second gate and another area."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Office", Role.OFFICE)
    return town


async def gate_of(town: Town, area: str, gate: str) -> Gate:
    """Make another gate of Riverside, or one of another area, where Xu is on call."""
    async with town.database.begin() as session:
        make = Maker(session)
        if area == "Riverside":
            return await make.gate(town.area, gate)
        other = await make.area(area)
        made = await make.gate(other, gate)
    xu = await town.add_person("Xu", Role.WORKER, area=other)
    async with town.database.begin() as session:
        await Maker(session).on_call(await xu.person(session), other)
    return made


async def check_in(town: Town, name: str, gate: Gate | None = None) -> Phone:
    """Let a stranger scan the gate's code and ask for somebody."""
    phone = town.add_stranger(name)
    await phone.says(f"/start gate_{(gate or town.gate).code}")
    await phone.taps("I'm here")
    return phone


async def storm(town: Town, count: int = 3, **later: float) -> list[Phone]:
    """Let so many check in, one after the other, and the cards be brought up to date."""
    phones = []
    for number in range(count):
        phones.append(await check_in(town, f"R{number + 1}"))
        await town.wait(**later)
    await town.wait(seconds=1)
    return phones


def cards(phone: Phone) -> list[Shown]:
    """The cards of alerts and storms on a phone."""
    return [shown for shown in phone.screen.values() if "🚪" in shown.text or "🚑" in shown.text]


async def alert(town: Town, number: int) -> Alert:
    async with town.database.read() as session:
        return await session.get_one(Alert, number)


async def rings(phone: Phone) -> int:
    """How often a message came with a sound."""
    sent = await phone.received("sendMessage")
    return sum(not body.get("disable_notification") for body in sent)


async def test_two_alerts_have_a_card_each_and_the_third_makes_one_of_them(town: Town) -> None:
    await storm(town, 2)
    assert len(cards(town.wei)) == 2
    await check_in(town, "R3")
    await town.wait(seconds=1)
    (card,) = cards(town.wei)
    assert "Nobody has these yet: 3 · Riverside" in card.text.replace("🔔 ", "")
    for number in (1, 2, 3):
        assert f"Alert {number} · South gate · R{number} · 👥 not said yet · 0 min" in card.text
    assert list(card.buttons) == [
        "✋ Alert 1",
        "✋ Alert 2",
        "✋ Alert 3",
        "✋ Take all",
        "↔️ Split with …",
        "✖️ I can't",
    ]


async def test_the_list_counts_the_minutes_and_shows_the_party_once_it_is_known(
    town: Town,
) -> None:
    phones = await storm(town)
    await phones[1].taps("Come and get me")
    await phones[1].taps("4")
    await town.wait(seconds=1)
    assert "R2 · 👥 4 · 0 min" in town.wei.last.text
    await town.wait(minutes=1)
    assert "R2 · 👥 4 · 1 min" in cards(town.wei)[0].text


async def test_sixty_in_a_minute_are_one_card_that_is_right(town: Town) -> None:
    await storm(town, 60, seconds=1)
    await town.wait(seconds=3)
    (card,) = cards(town.wei)
    assert "Nobody has these yet: 60" in card.text
    assert "Page 1 of 8" in card.text
    assert len(card.text) < 4096
    # Two cards of their own, the list, and the list again a minute later.
    assert await rings(town.wei) <= 4
    assert len(await town.wei.received("editMessageText")) <= 62
    seen = set(re.findall(r"Alert (\d+)", card.text))
    for _ in range(7):
        await town.wei.taps("More")
        seen |= set(re.findall(r"Alert (\d+)", cards(town.wei)[0].text))
    assert seen == {str(number) for number in range(1, 61)}
    await town.wei.taps("More")
    assert "Page 1 of 8" in cards(town.wei)[0].text


async def test_an_alert_of_another_area_has_its_own_card_at_once(town: Town) -> None:
    hill = await gate_of(town, "Hill", "Top gate")
    await storm(town, 5)
    await check_in(town, "Zoe", hill)
    assert "Zoe" in town.xu.last.text
    assert "✋ Take it" in town.xu.last.buttons
    assert "Zoe" not in cards(town.wei)[0].text


async def test_danger_and_medical_help_never_join(town: Town) -> None:
    phones = await storm(town)
    await phones[0].taps("Medical help")
    await town.wait(seconds=1)
    assert len(cards(town.wei)) == 2
    medical, shared = sorted(cards(town.wei), key=lambda card: "Nobody has" in card.text)
    assert "🚑" in medical.text
    assert "R1" in medical.text
    assert "✋ Take it" in medical.buttons
    assert "Nobody has these yet: 2" in shared.text
    assert "R1" not in shared.text
    rang = await rings(town.wei)
    await phones[1].says("Fire! My kitchen is burning")
    assert await rings(town.wei) > rang
    assert "🆘" in town.wei.find("burning").text


async def test_take_all_takes_all_and_everybody_reads_who_has_them(town: Town) -> None:
    phones = await storm(town)
    await town.wei.taps("Take all")
    assert town.wei.toast == "Yours now: 3"
    (card,) = cards(town.wei)
    assert "Yours: 3" in card.text
    assert "New ones here come to you" in card.text
    assert list(card.buttons)[:3] == ["🔎 Alert 1", "🔎 Alert 2", "🔎 Alert 3"]
    assert "✋ Take all" not in card.buttons
    for phone in phones:
        assert "Wei is coming to you now" in phone.last.text
    await town.wait(seconds=1)
    assert "All taken: 3" in cards(town.office)[0].text
    assert "Wei: 3" in cards(town.office)[0].text


async def test_after_take_all_a_new_one_joins_and_only_the_taker_hears(town: Town) -> None:
    await storm(town)
    await town.wei.taps("Take all")
    others = [await rings(phone) for phone in (town.lan, town.boss, town.office)]
    before = await rings(town.wei)
    late = await check_in(town, "Late")
    assert "Wei has been on the way" in late.last.text or "Wei is coming" in late.last.text
    assert await rings(town.wei) == before + 1
    (card,) = cards(town.wei)
    await town.wait(seconds=1)
    (card,) = cards(town.wei)
    assert "Yours: 4" in card.text
    await town.wait(minutes=8)
    assert [await rings(phone) for phone in (town.lan, town.boss, town.office)] == others


async def test_the_taker_opens_one_of_theirs_and_does_the_next_step_there(town: Town) -> None:
    phones = await storm(town)
    await town.wei.taps("Take all")
    await town.wei.taps("🔎 Alert 2")
    own = town.wei.last
    assert "Alert 2 is yours" in own.text
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await town.wait(seconds=1)
    assert "R2" not in town.wei.find("Yours: 2").text
    assert "Wei has confirmed" in phones[1].last.text or "met" in phones[1].last.text


async def test_take_one_leaves_the_others_to_others(town: Town) -> None:
    phones = await storm(town)
    await town.wei.taps("✋ Alert 2")
    assert "Alert 2 is yours" in town.wei.toast
    assert "Wei is coming to you now" in phones[1].last.text
    assert "We have met" in "".join(town.wei.last.buttons)
    await town.wait(seconds=1)
    shared = town.wei.find("Nobody has these yet: 2")
    assert "Wei: 1" in shared.text
    await town.wait(seconds=121)
    (card,) = cards(town.lan)
    assert "Nobody has these yet: 2" in card.text
    await town.lan.taps("Take all")
    assert "Yours: 2" in cards(town.lan)[0].text
    assert (await alert(town, 2)).acknowledged_by != (await alert(town, 1)).acknowledged_by


async def test_two_who_take_all_at_once_have_one_winner_and_the_other_reads_who(
    town: Town,
) -> None:
    await storm(town)
    await town.wait(seconds=121)
    data = town.lan.newest("Take all")
    await town.wei.taps("Take all")
    await town.lan.presses(data.data, data.message_id)
    assert town.lan.toast == "Already taken by Wei."
    assert "All taken: 3" in cards(town.lan)[0].text


async def test_split_gives_half_to_a_colleague_who_is_asked_at_once(town: Town) -> None:
    west = await gate_of(town, "Riverside", "West gate")
    for number, gate in enumerate((town.gate, west, town.gate, west)):
        await check_in(town, f"R{number + 1}", gate)
    await town.wait(seconds=1)
    await town.wei.taps("Split with")
    assert list(town.wei.last.buttons)[:2] == ["Lan", "Boss"]
    await town.wei.taps("Lan")
    assert "You have 2. Lan is being asked for the others (2)" in town.wei.last.text
    (card,) = cards(town.lan)
    assert "Nobody has these yet: 2" in card.text
    assert "Wei is splitting these with you" in card.text
    assert [(await alert(town, n)).state for n in (1, 2, 3, 4)] == [
        AlertState.ACKNOWLEDGED,
        AlertState.OPEN,
        AlertState.ACKNOWLEDGED,
        AlertState.OPEN,
    ]
    await town.lan.taps("Take all")
    await town.wait(seconds=1)
    assert "Lan: 2" in cards(town.office)[0].text


async def test_who_cannot_is_passed_over_and_the_next_hears_at_once_and_once(town: Town) -> None:
    await storm(town)
    await town.wei.taps("I can't")
    assert town.wei.toast == "Others are being asked now."
    assert "You said that you can't" in cards(town.wei)[0].text
    assert "✋ Take all" in cards(town.wei)[0].buttons
    assert await rings(town.lan) == 1
    (card,) = cards(town.lan)
    assert "Nobody has these yet: 3" in card.text


async def test_still_on_it_is_asked_once_for_all_and_answered_once(town: Town) -> None:
    await storm(town)
    await town.wei.taps("Take all")
    await town.wait(minutes=10)
    asked = [text for text in town.wei.texts if "are you still on these? Yours: 3" in text]
    assert len(asked) == 1
    await town.wei.taps("Yes, I'm on it")
    assert "they all stay yours" in "".join(town.wei.texts)
    await town.wait(minutes=3)
    assert (await alert(town, 1)).state is AlertState.ACKNOWLEDGED


async def test_a_silent_taker_of_all_loses_all_and_the_others_hear_once(town: Town) -> None:
    await storm(town)
    await town.wei.taps("Take all")
    await town.wait(minutes=10)
    await town.wait(minutes=3)
    await town.wait(seconds=1)
    assert [(await alert(town, n)).state for n in (1, 2, 3)] == [AlertState.OPEN] * 3
    assert await rings(town.lan) == 1
    assert "This question is closed" in "".join(town.wei.texts)


async def test_nobody_answers_and_the_cards_ring_at_widening_intervals(town: Town) -> None:
    await storm(town, 10, seconds=3)
    town.wei.read()
    counts = []
    for _ in range(30):
        before = await rings(town.boss)
        await town.wait(minutes=1)
        counts.append(await rings(town.boss) - before)
    assert len(cards(town.boss)) == 1
    assert max(counts) <= 1
    assert 3 <= sum(counts) <= 8


async def test_a_reply_to_the_list_is_asked_back(town: Town) -> None:
    await storm(town)
    (card,) = cards(town.wei)
    await town.wei.replies(card, "I am coming, red jacket")
    assert "this list is about several people" in town.wei.last.text


async def test_once_all_is_over_the_next_alert_has_its_own_card(town: Town) -> None:
    phones = await storm(town)
    for phone in phones:
        await phone.taps("Nobody needs to come")
        await phone.taps("Yes, no need to come")
    await town.wait(seconds=1)
    assert "these alerts are over" in cards(town.wei)[0].text
    await check_in(town, "Next")
    assert "✋ Take it" in town.wei.last.buttons
    await town.wait(minutes=3)
    assert "these alerts are over" in cards(town.wei)[0].text


async def test_after_the_time_has_passed_alerts_come_one_by_one_again(town: Town) -> None:
    await storm(town)
    await town.wei.taps("Take all")
    await town.wait(minutes=6)
    await check_in(town, "Later")
    assert "✋ Take it" in town.wei.last.buttons


async def test_who_blocks_the_bot_is_passed_and_finds_one_card_once_back(town: Town) -> None:
    await storm(town)
    await town.wei.blocks()
    await town.wait(seconds=1)
    assert await rings(town.lan) == 1
    count = len(await town.wei.received("sendMessage"))
    await town.wei.says("/start")
    await town.wait(seconds=1)
    sent = (await town.wei.received("sendMessage"))[count:]
    assert len([body for body in sent if "Nobody has these yet: 3" in body["text"]]) == 1


async def test_a_forged_or_old_tap_of_somebody_without_a_role_does_nothing(town: Town) -> None:
    phones = await storm(town)
    for data in ("sttk:1", "stno:1", "stgb:1", "stsp:1:-1", "stsw:1:2", "stst:1", "stpg:1:0"):
        assert "don't have the role" in await phones[0].presses(data)
    assert "can't find this list" in await town.wei.presses("sttk:99")
    assert (await alert(town, 1)).state is AlertState.OPEN


async def test_the_card_of_somebody_who_lost_the_role_has_no_buttons(town: Town) -> None:
    await storm(town)
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    await town.wait(seconds=2)
    assert cards(town.wei)[0].buttons == {}


async def test_who_has_many_passes_them_all_on_and_keeps_what_they_take_afterwards(
    town: Town,
) -> None:
    await storm(town, 25)
    await town.wei.taps("Take all")
    town.does_jobs = False
    await town.wei.taps("I can't – pass it on")
    assert town.wei.toast == "Others are being asked now."
    town.at += timedelta(seconds=1)
    await town.wei.presses("altk:3:1")  # passed on already, and taken again
    town.does_jobs = True
    await town.wait(seconds=1)
    taken = [n for n in range(1, 26) if (await alert(town, n)).state is AlertState.ACKNOWLEDGED]
    assert taken == [3]
    assert len(cards(town.lan)) == 1
    assert await rings(town.lan) == 1


# --- of other kinds, and without an area ----------------------------------------------------------


async def test_a_flood_of_unknown_codes_is_one_card_for_the_office(town: Town) -> None:
    for number in range(6):
        await town.add_stranger(f"R{number}").says("/start gate_old123")
    await town.wait(seconds=1)
    shown = [text for text in town.office.texts if "Unknown gate code" in text]
    assert len(shown) == 1
    assert "Nobody has these yet: 6 · no area" in shown[0]
    assert "old123" in shown[0]
    await town.office.taps("Take all")
    await town.wait(seconds=1)
    assert "Yours: 6" in town.office.texts[-1]
    # One of them finds a gate: theirs is over, the others stay.
    await town.r0.says(f"/start gate_{town.gate.code}")
    await town.r0.taps("I'm here")
    await town.wait(seconds=1)
    assert any("Yours: 5" in text for text in town.office.texts)
    assert (await alert(town, 1)).state is AlertState.RESOLVED


async def test_many_overdue_arrivals_of_an_area_are_one_card(town: Town) -> None:
    rows = "\n".join(f"Guest {n}, en, , South gate, 13:00, 1," for n in range(5))
    code = town.area.code
    await town.office.says("/announce " + rows.replace(", en, ,", f", en, {code},"))
    await town.office.taps("Save")
    await town.wait(hours=1, minutes=31)
    await town.wait(seconds=1)
    overdue = [text for text in town.wei.texts if "Guest" in text and "Nobody has these" in text]
    assert len(overdue) == 1
    assert "Nobody has these yet: 5" in overdue[0]
    assert not any("Guest" in text for text in town.boss.texts)
