"""The main cards of every locale on a phone's screen: nothing leaves its place."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.spine.texts.render import locales
from demo.pictures import pages, take
from tests.e2e.browser_night import LAYOUT

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]


async def test_every_card_fits_a_phone(browser: Browser) -> None:
    troubles = {}
    async for name, page in pages(browser, locales()):
        if found := await page.evaluate(LAYOUT):
            troubles[name] = found
    assert troubles == {}


async def test_the_command_writes_two_pictures_a_locale(tmp_path: Path, chromium_path: str) -> None:
    await take(tmp_path / "new", ["ar"])
    assert sorted(path.name for path in (tmp_path / "new").iterdir()) == [
        "ar-resident.png",
        "ar-staff.png",
    ]
