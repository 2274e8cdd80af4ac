"""Take pictures of the main cards in every locale: python -m demo.pictures FOLDER [LOCALE …].

The cards are the bot's own, of a made-up arrival, case and shift. The phones are those of the
sandbox's page, in Debian's Chromium. Each locale has two pictures: what a resident reads, and what
the staff read.
"""

import argparse
import asyncio
import shutil
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright

from bot.alerts.cards import card as alert_card
from bot.alerts.model import Alert, AlertState
from bot.arrivals import cards as arrivals
from bot.arrivals.model import Arrival, ArrivalState, Need
from bot.oncall.cards import duty_page
from bot.oncall.rota import AreaDuty, LevelDuty
from bot.people.model import Person
from bot.places.model import Area, Gate
from bot.relay import cards as relay
from bot.relay import phrase_cards
from bot.relay.model import By, Case, Certainty, Entry, EntryKind, Part, Reader, Side, Translation
from bot.settings import Settings
from bot.shifts import finding
from bot.shifts.finding_cards import page_card
from bot.shifts.model import Shift
from bot.shifts.view import ShiftView
from bot.spine.outbox.screen import Keyboard, Screen, keyboard
from bot.spine.telegram import Telegram
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Rendered
from demo.phones import Control
from sandbox.serve import start
from sandbox.world import World

WIDTH, HEIGHT = 390, 844  # CSS pixels of a usual phone
NIGHT = datetime(2026, 12, 1, 19, 5, tzinfo=UTC)

Card = tuple[Rendered, Keyboard]


async def take(folder: Path, locales: Sequence[str]) -> None:
    """Write the pictures of these locales. Raises OSError if the folder can't be written."""
    folder.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        async for name, page in pages(browser, locales):
            await page.screenshot(path=folder / f"{name}.png")
        await browser.close()


async def pages(browser: Browser, locales: Sequence[str]) -> AsyncIterator[tuple[str, Page]]:
    """Yield each picture's name, and a page that shows its phone with the whole chat."""
    world = World()
    runner, port = await start(world)
    address = f"http://127.0.0.1:{port}"
    telegram, control = Telegram(address, world.token), Control(address)
    try:
        for locale in locales:
            for name, cards in (("resident", _resident(locale)), ("staff", _staff(locale))):
                phone = await control.phone(texts.own_name(locale))
                for words, buttons in cards:
                    body = {
                        "chat_id": phone.id,
                        "text": words.text,
                        "entities": words.entities,
                        "reply_markup": keyboard(locale, buttons),
                    }
                    await telegram.call("sendMessage", body)
                page = await _open(browser, f"{address}/?phone={phone.id}")
                yield f"{locale}-{name}", page
                await page.close()
    finally:
        await telegram.close()
        await control.close()
        await runner.cleanup()


async def _open(browser: Browser, address: str) -> Page:
    """Open a phone, with a screen as high as its chat is long."""
    page = await browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    await page.goto(address)
    await page.wait_for_selector("body[data-ready]")
    log = page.locator(".phone:not([hidden]) .log")
    length, shown = await log.evaluate("log => [log.scrollHeight, log.clientHeight]")
    await page.set_viewport_size({"width": WIDTH, "height": HEIGHT + length - shown})
    return page


# --- the cards ------------------------------------------------------------------------------------


def _resident(locale: str) -> list[Card]:
    numbers = Settings(_env_file=None).emergency_numbers
    screens = [
        Screen("welcome", {"name": Foreign(_RESIDENT.name)}),
        arrivals.begun(_ARRIVAL),
        arrivals.status(_ARRIVAL, numbers, lately=arrivals.Lately(usual_minutes=8)),
        Screen("emergency-numbers", {"numbers": numbers.in_lines()}),
        phrase_cards.kept(_RESIDENT, numbers),
    ]
    answer = _copy(locale, Reader.RESIDENT, _ANSWER)
    return [*((screen.render(locale), screen.buttons) for screen in screens), answer]


def _staff(locale: str) -> list[Card]:
    until = NIGHT + timedelta(hours=4)
    on_call = [LevelDuty(1, _WORKER, is_replacement=False, until=until, then=None)]
    screens = [
        alert_card(_ALERT, _WORKER, may_take=True),
        page_card(finding.Page([finding.Found(_SHIFT)], view=ShiftView())),
        duty_page([AreaDuty(_AREA, on_call, NIGHT + timedelta(hours=4))]),
    ]
    question = _copy(locale, Reader.STAFF, _QUESTION)
    return [*((screen.render(locale), screen.buttons) for screen in screens), question]


def _copy(locale: str, reader: Reader, entry: Entry) -> Card:
    translation = Translation(
        entry=entry,
        language=texts.primary(locale),
        by=By.MACHINE,
        engine="firefox",
        text=_TRANSLATED[entry.side],
        entities=[],
        broken=["2 × 500 mg", "+86 10 5555 0199"],
    )
    face = relay.lay_out([(entry, [translation])], reader, locale, may_withdraw=False)
    (piece,) = face[Part.ORIGINAL]
    return piece.words, piece.buttons


_AREA = Area(id=1, code="A01", name="和平里 Peace Lane", zone="Asia/Shanghai", created_at=NIGHT)
_GATE = Gate(id=1, area=_AREA, name="南门 South gate", code="A01-south")
_RESIDENT = Person(id=2, telegram_id=2, name="João Pereira", locale="pt", created_at=NIGHT)
_WORKER = Person(id=3, telegram_id=3, name="Wang Min 王敏", locale="zh-Hans", created_at=NIGHT)
_ARRIVAL = Arrival(
    id=1,
    person=_RESIDENT,
    gate=_GATE,
    need=Need.FETCH,
    party=2,
    luggage=True,
    ill=False,
    asked=1,
    fell_silent=False,
    state=ArrivalState.WAITING,
    came_at=NIGHT,
    checked_in_at=NIGHT,
)
_ALERT = Alert(
    id=12,
    kind="arrival",
    area=_AREA,
    text_id="alert-arrival",
    args=stored.pack(arrivals.facts(_ARRIVAL)),
    buttons=[],
    taker_buttons=[],
    ends_with_subject=True,
    state=AlertState.OPEN,
    step=1,
    position=1,
    loud=0,
    reopened=0,
)
_SHIFT = Shift(
    id=1,
    area=_AREA,
    title="体温登记 Temperature desk",
    place="3号楼 Building 3",
    starts_at=NIGHT + timedelta(hours=5),
    ends_at=NIGHT + timedelta(hours=9),
    capacity=3,
    offered=0,
    taken=1,
    languages="ja pt",
    skills="",
)
_CASE = Case(
    id=7,
    resident=_RESIDENT,
    area=_AREA,
    language="pt",
    certainty=Certainty.RECOGNISED,
    staff_language="zh",
)
_QUESTION = Entry(
    id=1,
    case=_CASE,
    author=_RESIDENT,
    side=Side.RESIDENT,
    kind=EntryKind.TEXT,
    text="Tomei 2 × 500 mg às 3h. Liguem: +86 10 5555 0199",
    entities=[],
    language="pt",
    revision=1,
)
_ANSWER = Entry(
    id=2,
    case=_CASE,
    author=_WORKER,
    side=Side.STAFF,
    kind=EntryKind.TEXT,
    text="请在家等，医生8:30到。",
    entities=[],
    language="zh",
    revision=1,
)
_TRANSLATED: Mapping[Side, str] = {
    Side.RESIDENT: "I took 2 × 500 mg at 3. Call +86 10 5555 0199",
    Side.STAFF: "Please wait at home, the doctor comes at 8:30.",
}


def main() -> None:
    """Read the command line and take the pictures."""
    asked = argparse.ArgumentParser(prog="python -m demo.pictures", description=__doc__)
    asked.add_argument("folder", type=Path)
    asked.add_argument("locale", nargs="*", choices=[*texts.locales(), []], default=[])
    given = asked.parse_args()
    asyncio.run(take(given.folder, given.locale or texts.locales()))


if __name__ == "__main__":
    main()
