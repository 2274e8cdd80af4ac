"""Alerts whose stored words can't be rendered any more: they go out plainly, and climb."""

from typing import Any

import pytest
from sqlalchemy import update

from bot.alerts import cards
from bot.alerts.acknowledge import resolve
from bot.alerts.model import Alert
from bot.people.model import Person
from bot.spine.texts.render import locales
from tests.alerts.night import ARRIVAL, Night
from tests.town.outbox import buttons_under

BROKEN: dict[str, dict[str, Any]] = {
    "a text that an upgrade renamed": {"text_id": "renamed-by-an-upgrade"},
    "an argument that is missing": {"text_id": "alert-yours"},
    "an argument of an unknown form": {"args": {"name": {"!": "hologram"}}},
    "a kind that an upgrade removed": {"kind": "flood"},
    "buttons of another shape": {"buttons": [["old"]], "text_id": "renamed-by-an-upgrade"},
}


@pytest.fixture(params=BROKEN.values(), ids=BROKEN)
async def broken(request: pytest.FixtureRequest, night: Night) -> int:
    """An alert that one can hold of, as the row of an older version."""
    number = await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(update(Alert).where(Alert.id == number).values(**request.param))
    return number


async def test_it_climbs_with_plain_words_and_can_be_taken(night: Night, broken: int) -> None:
    await night.settle(seconds=120)
    assert await night.rung() == ["one", "two"]
    [card] = await night.shown("two")
    assert card["text"] == f"Alert {broken}, {night.area.name}: look at once."
    assert [one["text"] for one in buttons_under(card)] == ["✋ Take it", "✖️ I can't"]
    alert = await night.take(broken, "two")
    await night.settle()
    [card] = await night.shown("one")
    assert card["text"] == f"Alert {broken}: Two has already taken it."
    [card] = await night.shown("two")
    assert card["text"] == f"Alert {broken}, {night.area.name}: look at once."
    assert str(broken) in cards.which(alert)["number"]
    await night.do(resolve, broken, "two")
    [card] = await night.shown("one")
    assert card["text"] == f"Alert {broken} is over."


async def test_one_unreadable_button_takes_only_itself_away(night: Night) -> None:
    number = await night.raise_alert(kind=ARRIVAL)
    await night.take(number, "one")
    kept = [[["arrival-receive", "met:1", {}, ""], ["renamed-by-an-upgrade", "x:1", {}, ""]]]
    async with night.database.begin() as session:
        await session.execute(update(Alert).values(taker_buttons=kept))
    alert = await night.alert(number)
    async with night.database.read() as session:
        one = await session.get_one(Person, night.people["one"].id)
    shown = cards.card(alert, one, may_take=True)
    labels = [button.label for row in shown.buttons for button in row]
    assert "arrival-receive" in labels
    assert "renamed-by-an-upgrade" not in labels


class Log:
    """What is logged as an error."""

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []

    def error(self, event: str, **values: Any) -> None:
        self.lines.append(values)


async def test_the_error_is_logged_once(night: Night, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Log()
    monkeypatch.setattr(cards, "log", log)
    number = await night.raise_alert()
    async with night.database.begin() as session:
        await session.execute(update(Alert).values(text_id="renamed-by-an-upgrade"))
    cards.log_unrenderable.cache_clear()
    for _ in range(3):
        await night.settle(minutes=3)
    [line] = log.lines
    assert (line["alert"], line["text"]) == (number, "renamed-by-an-upgrade")


@pytest.mark.parametrize("locale", locales())
async def test_every_reader_is_told_in_their_language(night: Night, locale: str) -> None:
    number = await night.raise_alert()
    alert = await night.alert(number)
    alert.text_id = "renamed-by-an-upgrade"
    reader = night.people["one"]
    reader.locale = locale
    words = cards.card(alert, reader, may_take=True).render(reader.locale)
    assert words.locale == locale
    assert str(number) in words.text
