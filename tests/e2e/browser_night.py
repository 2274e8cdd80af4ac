"""People who act in a browser: by the buttons and the composer of a phone on the page alone."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Locator, Page, expect

from bot.people.model import Role
from bot.spine.texts import render as texts
from demo.cast import Character

PATIENCE = 15_000  # milliseconds
GATE = "https://t.me/WeftDemoBot?start=gate_A01-south"

# Lists what does not fit: a page, log, bubble or button that is too wide for its place, a label
# that leaves its button, or a word of a label that is broken in two.
LAYOUT = """() => {
  const troubles = [];
  const told = (what, node) => troubles.push(`${what}: ${node.innerText.slice(0, 80)}`);
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth) troubles.push('the page is wider than the screen');
  const parts = ':is(.log, .bubble, .body, .key, .phone-head, .foot, .panel)';
  for (const node of document.querySelectorAll(`.phone:not([hidden]) ${parts}`))
    if (node.scrollWidth > node.clientWidth) told(`${node.className} is too wide`, node);
  for (const key of document.querySelectorAll('.phone:not([hidden]) .key')) {
    const place = key.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(key);
    const words = range.getBoundingClientRect();
    if (words.left < place.left || words.right > place.right
        || words.top < place.top || words.bottom > place.bottom)
      told('a label leaves its button', key);
    const text = key.firstChild;
    for (const word of text.data.matchAll(/[\\p{Script=Latin}\\p{Script=Arabic}]{2,}/gu)) {
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((line) => Math.round(line.top)));
      if (lines.size > 1) told('a word is broken', key);
    }
  }
  return troubles;
}"""


@dataclass(frozen=True)
class LanguageName:
    """One language's night: who speaks it, and what is written. The staff speak another."""

    page: str  # ?lang=
    code: str  # as Telegram says it
    locale: str
    spoken: str  # on the roster
    staff: str  # the worker's locale
    volunteer: str
    resident: str
    interpreter: str
    fever: str  # from ../shared/data/tico.tsv (CC0), as are its translations
    interpreted: str
    answer: str
    answered: str

    @property
    def cast(self) -> tuple[Character, ...]:
        """The people of this night, with the numbers of the demo's rota."""
        worker = {"en": ("Grace Liu", "en"), "zh-Hans": ("Wang Min 王敏", "zh-hans")}[self.staff]
        return (
            Character(
                "volunteer", 7004, self.volunteer, self.code, self.locale, (Role.VOLUNTEER,), "A01"
            ),
            Character("resident", 7013, self.resident, self.code, self.locale),
            Character("worker", 7002, *worker, self.staff, (Role.WORKER,), "A01"),
            Character(
                "own-interpreter",
                7005,
                self.interpreter,
                self.code,
                self.locale,
                (Role.VOLUNTEER,),
                "A01",
                (self.spoken,),
            ),
        )


FEVER_EN, FEVER_ZH, FEVER_AR = (
    "The fever started to increase last night.",
    "昨晚发热开始加重",
    "بدأت زيادة الحمى الليلة الماضية",
)
NURSE_EN, NURSE_ZH = "A nurse will call you in ten minutes.", "护士十分钟后给您打电话。"

TONGUES = {
    "en": LanguageName(
        "en",
        "en",
        "en",
        "en",
        "zh-Hans",
        "Sam Clark",
        "Emma Baker",
        "Ruth Allen",
        FEVER_EN,
        FEVER_ZH,
        NURSE_ZH,
        NURSE_EN,
    ),
    "zh": LanguageName(
        "zh",
        "zh-hans",
        "zh-Hans",
        "zh",
        "en",
        "Li Na 李娜",
        "Zhao Lei 赵磊",
        "He Jing 何静",
        FEVER_ZH,
        FEVER_EN,
        NURSE_EN,
        NURSE_ZH,
    ),
    "ar": LanguageName(
        "ar",
        "ar",
        "ar",
        "ar",
        "en",
        "Sara Saleh سارة",
        "Amina Haddad أمينة",
        "Leila Nasser ليلى",
        FEVER_AR,
        FEVER_EN,
        NURSE_EN,
        "ستتصل بك ممرضة خلال عشر دقائق.",
    ),
}


def _labelled(label: str) -> str:
    return f"[data-button={json.dumps(label, ensure_ascii=False)}]"


class Hands:
    """One person's hands and eyes on the page."""

    def __init__(self, page: Page, who: Character) -> None:
        self.page, self.who = page, who
        self.node = page.locator(f'[data-phone="{who.id}"]')
        self.composer = self.node.locator("[data-composer]")

    def word(self, text_id: str, **args: Any) -> str:
        """A text of the house in this person's language."""
        return texts.plain(self.who.locale, text_id, args)

    async def look(self) -> None:
        """Brings this phone to the front, where only one is seen."""
        tab = self.page.locator(f'[data-tab="{self.who.id}"]')
        if await tab.is_visible():
            await tab.click()
        await self.node.scroll_into_view_if_needed()
        await expect(self.node).to_be_visible()

    async def start(self) -> None:
        await self.look()
        await self.node.locator("[data-start]").click()
        await self.reads("Weft")

    async def write(self, text: str) -> None:
        await self.look()
        await self.composer.fill(text)
        await self.composer.press("Enter")
        await expect(self.node.locator(".mine [data-text]").last).to_have_text(text)

    async def scan(self, link: str) -> None:
        """The code at the gate, by what the page offers; in the menu once something was said."""
        await self.look()
        await self.node.locator(".instead [data-scan]").click()
        await self.node.locator(f'[data-pick="{link}"]').click()

    async def tap(self, label: str, among: Locator | None = None) -> None:
        """The newest button of this label (under one message)."""
        await self.look()
        button = (among or self.node).locator(_labelled(label)).last
        await button.click()
        await expect(button.and_(self.page.locator(".waiting"))).to_have_count(0)

    async def reply(self, to: Locator, text: str) -> None:
        await self.look()
        await to.locator(".bubble").click(button="right")
        await self.node.locator("button[data-reply]").click()
        await self.write(text)

    async def reads(self, *words: str) -> Locator:
        """The newest message of the bot with all these words, waited for."""
        found = self.node.locator('[data-from="bot"]')
        for word in words:
            found = found.filter(has_text=word)
        await expect(found.last, f"{self.who.first_name} reads {words}").to_be_attached(
            timeout=PATIENCE
        )
        return found.last


async def turn_clock(page: Page, minutes: int) -> None:
    """Forward, by the clock at the top; where that is folded away it is opened first."""
    toggle = page.locator("[data-controls]")
    folded = await toggle.is_visible()
    if folded:
        await toggle.click()
    await page.locator("[data-minutes]").fill(str(minutes))
    go = page.locator('[data-advance="custom"]')
    await go.click()
    await expect(go).to_be_enabled(timeout=30_000)
    if folded:
        await toggle.click()


class Camera:
    """Looks at the layout whenever it takes a picture; keeps pictures where a folder is given."""

    def __init__(self, page: Page, folder: Path | None, name: str) -> None:
        self.page, self.folder, self.name, self.count = page, folder, name, 0

    async def look(self, what: str) -> None:
        troubles = await self.page.evaluate(LAYOUT)
        self.count += 1
        if self.folder is not None:
            path = self.folder / f"{self.name}-{self.count:02}-{what}.png"
            await self.page.screenshot(path=path, animations="disabled")
        assert not troubles, f"{self.name}, {what}: {troubles}"
