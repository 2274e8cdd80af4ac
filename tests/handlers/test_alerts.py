"""Alerts on phones: the list, fresh cards, and taps that come too late."""

import pytest

from bot.people.model import Role
from tests.town.town import Town


@pytest.fixture
async def town(town: Town) -> Town:
    """Two workers on call, a coordinator, and Rita, who has checked in at the gate."""
    await town.settle()
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    rita = town.add_stranger("Rita")
    await rita.says(f"/start gate_{town.gate.code}")
    await rita.taps("I'm here")
    return town


async def test_the_list_says_what_waits_where_how_long_and_who_has_it(town: Town) -> None:
    await town.wait(minutes=1)
    await town.boss.says("/alerts")
    assert "Open alerts: 1" in town.boss.last.text
    assert "🚪 Arrival · Alert 1 · Rita · South gate · Riverside · 1 min" in town.boss.last.text
    assert "nobody has it yet · call no. 1" in town.boss.last.text
    await town.wei.taps("Take it")
    await town.boss.says("/ALERTS")
    assert "Wei has it" in town.boss.last.text
    await town.boss.taps("Alert 1")
    assert "Taken by Wei" in town.boss.last.text
    await town.rita.says("/alerts")
    assert "don't have the role" in town.rita.last.text


async def test_who_met_somebody_finds_there_what_they_have_not_closed(town: Town) -> None:
    await town.wei.taps("Take it")
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await town.wei.says("/alerts")
    assert "met, still to be closed" in town.wei.last.text
    await town.lan.says("/alerts")
    assert town.lan.last.text == "No alert is open in your areas."


async def test_from_the_list_one_can_take_it(town: Town) -> None:
    await town.boss.says("/alerts")
    await town.boss.taps("Alert 1")
    await town.boss.taps("Take it")
    assert "Boss is coming to you now" in town.rita.last.text
    assert "Alert 1 is yours" in town.boss.last.text


async def test_a_tap_that_comes_too_late_says_who_and_when_and_changes_the_card(
    town: Town,
) -> None:
    await town.wait(seconds=120)
    card = town.lan.last
    await town.wei.taps("Take it")
    await town.wait(minutes=3)
    await town.lan.presses(card.buttons.get("✋ Take it") or "altk:1:2", card.message_id)
    assert town.lan.toast == "Alert 1: Wei has already taken it, 3 min ago."
    assert "Taken by Wei" in town.lan.last.text
    await town.wei.taps("We have met")
    await town.wei.taps("Yes, we have met")
    await town.lan.presses("altk:1:2", card.message_id)
    assert "already over, since 0 min. Wei has met them." in town.lan.toast


async def test_a_card_that_was_deleted_from_the_list_of_live_ones_is_answered_afresh(
    town: Town,
) -> None:
    await town.boss.says("/alerts")
    await town.boss.taps("Alert 1")
    old = town.boss.last
    await town.boss.taps("Alert 1")
    assert old.message_id not in town.boss.screen
    assert len([text for text in town.boss.texts if "is at the gate" in text]) == 1


async def test_what_ends_an_alert_stands_last_far_from_take_it(town: Town) -> None:
    await town.rita.says("Fire! My kitchen is burning")
    await town.wei.taps("Take it")
    labels = list(town.wei.find("🆘").buttons)
    assert labels[-1] == "Done"
    assert labels.index("Done") > 2


async def test_a_worker_passes_it_on_to_a_colleague_by_name(town: Town) -> None:
    await town.wei.taps("Take it")
    await town.wei.taps("Pass on to")
    assert town.wei.last.text == (
        "Alert 1: to whom do you pass it on? (Rita · South gate · Riverside)"
    )
    assert list(town.wei.last.buttons) == ["Next on call", "Lan", "Boss", "🔔 Everybody"]
    await town.wei.taps("Boss")
    assert "Boss is being asked. If they don't take it" in town.wei.last.text
    assert "Wei passes it on" in town.boss.last.text
    assert "We are calling somebody else now" in town.rita.last.text
    await town.boss.taps("Take it")
    assert "Boss is coming to you now" in town.rita.last.text
    assert "Taken by Boss" in town.wei.find("is at the gate").text


async def test_a_worker_who_needs_relief_stays_until_somebody_comes(town: Town) -> None:
    await town.wei.taps("Take it")
    rita = town.rita.texts
    await town.wei.taps("I need relief")
    assert "stays yours until somebody takes it over" in town.wei.toast
    assert "Wei needs relief" in town.lan.last.text
    assert town.rita.texts == rita  # whoever is on the way is on the way
    await town.lan.taps("Take it")
    assert "Lan has taken it over from you" in town.wei.last.text
    assert "Lan is coming to you now" in town.rita.last.text


async def test_a_worker_takes_their_tap_back_without_a_word_to_the_resident(town: Town) -> None:
    await town.wei.taps("Take it")
    count = len(town.rita.texts)
    await town.wait(seconds=30)
    await town.wei.taps("I can't")
    assert len(town.rita.texts) == count
    assert "We are calling somebody now" in town.rita.last.text
    assert "can't come after all" not in town.rita.last.text
    assert "is at the gate" in town.lan.last.text


async def test_the_taker_writes_by_a_button_with_phrases_at_hand(town: Town) -> None:
    await town.wei.taps("Take it")
    await town.wei.taps("Write to them")
    assert "Write your answer to Rita (case 1)" in town.wei.last.text
    await town.wei.says("I wear a red jacket")
    assert "I wear a red jacket" in town.rita.last.text
    await town.wei.taps("Write to them")
    await town.wei.taps("3. Which gate")
    assert "Which gate are you at?" in town.rita.last.text
    card = town.wei.find("is at the gate")
    write = card.buttons["✏️ Write to them"]
    await town.lan.says("/alerts")
    assert "Wei has already taken it" in await town.lan.presses(write)
    assert "don't have the role" in await town.rita.presses(write)
