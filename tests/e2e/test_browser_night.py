"""The night played in a real browser: phone and laptop, English, Chinese and Arabic."""

import os
from collections.abc import AsyncIterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from bot.spine.texts import render as texts
from demo.models import install_demo_models
from demo.night import PACE
from demo.seed import ZONE, seed
from demo.stage import Stage, stage
from tests.e2e.browser_night import (
    GATE,
    PATIENCE,
    TONGUES,
    Camera,
    Hands,
    LanguageName,
    turn_clock,
)

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(120)]

PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1366, "height": 800}


@pytest.fixture
async def evening(tmp_path: Path) -> AsyncIterator[Stage]:
    """An empty sub-district at 17:30, and no bot yet."""
    install_demo_models(tmp_path / "models")
    async with stage(tmp_path, environment=PACE) as built:
        await built.control.advance(60 * await _minutes_until(built, 17, 30))
        yield built


async def _minutes_until(built: Stage, hour: int, minute: int) -> int:
    now = datetime.fromisoformat(await built.control.now()).astimezone(ZONE)
    then = datetime.combine(now.date(), time(hour, minute), ZONE)
    if then <= now:
        then += timedelta(days=1)
    return int((then - now).total_seconds() // 60) + 1


class Night:
    """One night on the page: who is there, and what they do."""

    def __init__(self, built: Stage, page: Page, tongue: LanguageName, camera: Camera) -> None:
        self.stage, self.page, self.tongue, self.camera = built, page, tongue, camera
        self.volunteer, self.resident, self.worker, self.interpreter = (
            Hands(page, one) for one in tongue.cast
        )

    async def a_volunteer_takes_a_shift(self) -> None:
        one = self.volunteer
        await self.camera.look("nothing-yet")
        await one.start()
        await one.write("/shifts")
        await one.reads("体温登记 Temperature desk")
        await self.camera.look("shifts")
        await one.tap(one.word("shift-button-take", number="1"))
        await one.reads(one.word("shift-taken", card="").splitlines()[0])
        await self.camera.look("shift-taken")

    async def it_asks_before_the_shift(self) -> None:
        await turn_clock(self.page, await _minutes_until(self.stage, 2, 40))
        await self.volunteer.tap(self.volunteer.word("shift-button-coming"))
        await self.volunteer.reads(self.volunteer.word("shift-coming", card="").splitlines()[0])
        await self.camera.look("reminder")

    async def somebody_arrives(self) -> None:
        one = self.resident
        await one.scan(GATE)
        await one.reads(one.word("arrival-begun", gate="", area="").splitlines()[1])
        await self.camera.look("scanned")
        await one.tap(one.word("arrival-call"))
        await one.reads(one.word("arrival-status-waiting"))
        await self.camera.look("called")
        await one.tap(one.word("arrival-need-button-fetch"))
        await self.camera.look("how-many")
        await one.tap("2")
        await one.tap(one.word("arrival-luggage-none"))
        await one.tap(one.word("arrival-ill-nobody"))
        await self.camera.look("waiting")

    async def the_worker_takes_the_alert(self) -> None:
        worker, name = self.worker, texts.Foreign(self.worker.who.first_name)
        await worker.look()
        await worker.reads(worker.word("alert-kind-arrival"), self.tongue.resident)
        await self.camera.look("alert")
        await worker.tap(worker.word("alert-take"))
        await worker.reads("✅", self.tongue.resident)
        await self.camera.look("alert-taken")
        await self.resident.look()
        await self.resident.reads(self.resident.word("arrival-coming", name=name))
        await self.camera.look("who-comes")
        await worker.tap(worker.word("arrival-receive"))
        await self.camera.look("have-you-met")
        await worker.tap(worker.word("arrival-receive-sure"))
        await self.resident.reads(self.resident.word("arrival-received", name=name))
        await worker.tap(worker.word("arrival-close-plain"))
        await self.resident.look()
        await self.resident.reads(self.resident.word("arrival-closed"))
        await self.camera.look("arrival-closed")

    async def words_cross_the_languages(self) -> None:
        worker, resident, interpreter, said = (
            self.worker,
            self.resident,
            self.interpreter,
            self.tongue,
        )
        await resident.write(said.fever)
        await worker.look()
        await worker.reads(said.fever, worker.word("relay-withheld"))
        await self.camera.look("staff-copy")
        await interpreter.tap(interpreter.word("offer-accept"))
        await self.camera.look("offer-accepted")
        await interpreter.reply(await interpreter.reads(said.fever), said.interpreted)
        await interpreter.reads(interpreter.word("relay-interpreted-staff"))
        await self.camera.look("interpreted")
        await worker.look()
        at_staff = await worker.reads(said.fever, said.interpreted, worker.word("relay-by-person"))
        await expect(at_staff).not_to_contain_text(worker.word("relay-withheld"))
        await self.camera.look("staff-copy-interpreted")
        await worker.reply(at_staff, said.answer)
        await resident.reads(said.answer)
        await interpreter.reply(await interpreter.reads(said.answer), said.answered)
        await resident.look()
        await resident.reads(said.answer, said.answered, resident.word("relay-by-person"))
        await self.camera.look("answered")

    async def seen_at(self, size: dict[str, int]) -> None:
        """Every phone once more, at the other size."""
        await self.page.set_viewport_size(size)  # type: ignore[arg-type]
        await expect(self.page.locator("#tabs")).to_be_visible(visible=size is PHONE)
        for one in (self.volunteer, self.resident, self.worker, self.interpreter):
            await one.look()
            await self.camera.look(f"at-{size['width']}")


@pytest.mark.parametrize(
    ("language", "size", "other"),
    [("en", PHONE, LAPTOP), ("zh", PHONE, LAPTOP), ("ar", PHONE, LAPTOP), ("ar", LAPTOP, PHONE)],
    ids=["en-phone", "zh-phone", "ar-phone", "ar-laptop"],
)
async def test_the_night_on_the_page(
    evening: Stage, browser: Browser, language: str, size: dict[str, int], other: dict[str, int]
) -> None:
    tongue = TONGUES[language]
    await seed(evening, tongue.cast, now=datetime.fromisoformat(await evening.control.now()))
    await evening.start_bot()
    troubles: list[str] = []
    page = await browser.new_page(viewport=size)  # type: ignore[arg-type]
    page.set_default_timeout(PATIENCE)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    await page.goto(f"{evening.address}/?lang={tongue.page}")
    await page.wait_for_selector("body[data-ready]")
    await _reads_in_its_direction(page, tongue)

    kept = os.environ.get("WEFT_SCREENSHOTS")
    camera = Camera(page, Path(kept) if kept else None, f"{language}-{size['width']}")
    night = Night(evening, page, tongue, camera)
    await night.a_volunteer_takes_a_shift()
    await night.it_asks_before_the_shift()
    await night.somebody_arrives()
    await night.the_worker_takes_the_alert()
    await night.words_cross_the_languages()
    await night.seen_at(other)
    assert troubles == []


async def _reads_in_its_direction(page: Page, tongue: LanguageName) -> None:
    right = "rtl" if tongue.page == "ar" else "ltr"
    await expect(page.locator("html")).to_have_attribute("dir", right)
    for one in tongue.cast:
        own = "rtl" if one.language_code == "ar" else "ltr"
        await expect(page.locator(f'[data-phone="{one.id}"]')).to_have_attribute("dir", own)
