"""The emergency numbers of another country, wherever a resident reads them."""

import pytest

from bot.people.model import Role
from bot.settings import Settings
from bot.spine.texts.render import locales
from tests.town.phone import Phone
from tests.town.town import Town

CHINA = ("120", "110", "119")


@pytest.fixture
def settings() -> Settings:
    return Settings(
        _env_file=None,
        bot_token="1:x",
        language="en",
        emergency_numbers="emergency=112, Police=133, Bergrettung=140",
    )


@pytest.fixture
async def rita(town: Town) -> Phone:
    await town.settle()
    return await town.add_person("Rita", Role.RESIDENT, area=town.area)


def only_theirs(text: str) -> bool:
    """Tell whether a text names the country's number, and none of China's."""
    return "112" in text and not any(number in text for number in CHINA)


async def test_a_cry_is_answered_with_them(rita: Phone) -> None:
    await rita.says("Help, fire!")
    assert "112 any emergency\n133 police\n140 Bergrettung" in rita.texts[0]
    assert only_theirs(rita.texts[0])


async def test_somebody_ill_at_a_gate_reads_whom_to_call(town: Town, rita: Phone) -> None:
    await rita.says(f"/start gate_{town.gate.code}")
    for label in ("Medical", "1", "Not needed", "Nobody"):
        await rita.taps(label)
    assert only_theirs(rita.last.text)


async def test_a_message_that_nobody_reads_yet_is_answered_with_them(rita: Phone) -> None:
    await rita.says("The water is off")
    (text,) = [text for text in rita.texts if "is saved" in text]
    assert "112 (any emergency), 133 (police), or 140 (Bergrettung)" in text
    assert only_theirs(text)


async def test_whoever_nobody_comes_to_reads_whom_to_call(town: Town, rita: Phone) -> None:
    await rita.says(f"/start gate_{town.gate.code}")
    for label in ("I'm here", "Come and get me", "1", "Not needed", "Nobody"):
        await rita.taps(label)
    for _ in range(3):
        await town.wait(seconds=120)
    assert "Nobody is on call" in rita.last.text
    assert only_theirs(rita.last.text)


async def test_every_locale_names_them(town: Town) -> None:
    for locale in locales():
        sam = town.add_stranger("Sam", language=locale.split("-")[0])
        await sam.says("SOS!")
        assert only_theirs(sam.texts[0]), locale
        assert "140" in sam.texts[0]
