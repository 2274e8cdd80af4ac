"""What is open, in whose areas, in which order; and fresh cards."""

from datetime import timedelta

import pytest

from bot.alerts import cards
from bot.alerts.acknowledge import decline, resolve
from bot.alerts.attempts import live_card
from bot.alerts.kinds import AlertKind
from bot.alerts.listing import open_alerts, show_after_tap, show_alert
from bot.alerts.model import Alert
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import locales
from tests.alerts.night import Night
from tests.town.people import Maker

MEDICAL = AlertKind("medical", ends_with_subject=True)
ARRIVAL = AlertKind("arrival", ends_with_subject=True)


async def listed(night: Night, name: str) -> list[int]:
    async with night.database.read() as session:
        person = await session.get_one(Person, night.people[name].id)
        return [alert.id for alert in await open_alerts(session, person, now=night.now)]


async def test_danger_and_medical_help_stand_first_and_the_newest_of_each(night: Night) -> None:
    arrival = await night.raise_alert(kind=ARRIVAL)
    danger = await night.raise_alert()
    medical = await night.raise_alert(kind=MEDICAL)
    later = await night.raise_alert(kind=ARRIVAL)
    assert await listed(night, "one") == [medical, danger, later, arrival]


async def test_everybody_sees_their_own_areas_and_what_they_have(night: Night) -> None:
    here = await night.raise_alert()
    there = await night.raise_alert(area=night.hill)
    nowhere = await night.raise_alert(area=None)
    assert await listed(night, "one") == [here]
    assert await listed(night, "far") == [there]
    assert await listed(night, "office") == [nowhere, there, here]
    await night.replace("one", "far", starts=-60, ends=60)
    assert await listed(night, "far") == [there, here]
    await night.take(here, "far")
    await night.settle(minutes=5)
    assert await listed(night, "far") == [there, here]
    await night.do(resolve, here, "far")
    assert await listed(night, "far") == [there]


async def test_what_is_over_is_left_out_and_who_may_take_nothing_is_refused(night: Night) -> None:
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.do(resolve, number, "one")
    assert await listed(night, "two") == []
    with pytest.raises(NotAllowed):
        await listed(night, "other")


async def test_who_an_alert_is_about_neither_sees_nor_takes_it(night: Night) -> None:
    number = await night.raise_alert(about_id=night.people["two"].id)
    assert await listed(night, "two") == []
    with pytest.raises(NotAllowed):
        await night.take(number, "two")
    assert await listed(night, "one") == [number]


async def test_a_fresh_card_takes_the_place_of_the_old_one_and_follows_the_alert(
    night: Night,
) -> None:
    number = await night.raise_alert()
    for name in ("one", "boss"):
        await night.do(show_alert, number, name)
    assert [len(await night.shown(name)) for name in ("one", "boss")] == [1, 1]
    await night.take(number, "one")
    await night.leave()
    assert "Taken by One" in (await night.shown("boss"))[0]["text"]


async def test_who_only_looked_is_not_counted_as_tried(night: Night) -> None:
    async with night.database.begin() as session:
        await Maker(session).on_call(night.people["boss"], night.area, 1)
    await night.replace("boss", "far", starts=-60, ends=60)
    number = await night.raise_alert()
    await night.do(show_alert, number, "two")
    assert (await night.alert(number)).step == 1
    await night.do(decline, number, "two")  # of whom nothing was asked yet
    assert (await night.alert(number)).step == 1


async def test_after_a_fresh_card_i_cant_still_counts(night: Night) -> None:
    number = await night.raise_alert()
    await night.do(show_alert, number, "one")
    await night.do(decline, number, "one")
    assert (await night.rung())[-1] == "two"


async def test_an_old_card_shows_how_it_stands_and_a_fresh_one_comes(night: Night) -> None:
    number = await night.raise_alert()
    async with night.database.begin() as session:
        one = await session.get_one(Person, night.people["one"].id)
        live = await live_card(session, await session.get_one(Alert, number), one)
        assert await show_after_tap(session, number, one, live, now=night.now) is None
        assert await show_after_tap(session, number, one, None, now=night.now) is None
        old = await show_after_tap(session, number, one, 999, now=night.now)
        assert isinstance(old, Screen)
        assert not old.buttons
    await night.leave()
    [fresh] = await night.shown("one")
    assert "Take it" in str(fresh["reply_markup"])


async def test_the_list_fits_and_pages_at_the_real_size(night: Night) -> None:
    areas = [night.area]
    async with night.database.begin() as session:
        areas += [await Maker(session).area(f"{'和平里街道' * 9}{n}") for n in range(30)]
        await Maker(session).person("Chief", Role.OFFICE)
    for area in areas:
        await night.raise_alert(area=area)
        night.now += timedelta(seconds=1)
    async with night.database.read() as session:
        office = await session.get_one(Person, night.people["office"].id)
        alerts = await open_alerts(session, office, now=night.now)
    assert len(alerts) == len(areas)
    pages = [cards.alert_list(alerts, page, now=night.now) for page in range(4)]
    shown = [b.data for page in pages for row in page.buttons for b in row if "alsh" in b.data]
    assert len(set(shown)) == len(alerts)
    assert cards.alert_list(alerts, 4, now=night.now) == pages[0]
    assert cards.alert_list(alerts, -1, now=night.now) == pages[0]
    for locale in locales():
        assert len(pages[0].render(locale).text) < 4000
