"""The page with the phones, used in a real browser as people use it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from boxkit import Sandbox, png
from playwright.async_api import Browser, Locator, Page, expect

from sandbox.serve import start
from sandbox.world import World

pytestmark = pytest.mark.browser

LAPTOP = {"width": 1366, "height": 800}
HANDSET = {"width": 390, "height": 844}

Open = Callable[..., Awaitable[Page]]
Bot = Callable[[dict[str, Any]], Awaitable[None]]


@pytest.fixture
async def visit(box: Sandbox, browser: Browser) -> AsyncIterator[Open]:
    """Opens the page; afterwards nothing may have gone wrong in its scripts."""
    troubles: list[str] = []

    async def opened(
        path: str = "/?lang=en", size: dict[str, int] | None = None, **more: Any
    ) -> Page:
        context = await browser.new_context(viewport=size or LAPTOP, **more)  # type: ignore[arg-type]
        page = await context.new_page()
        page.set_default_timeout(8000)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("request", lambda request: outside(request.url))
        await page.goto(box.url + path)
        await page.wait_for_selector("body[data-ready]")
        return page

    def outside(url: str) -> None:
        if not url.startswith((box.url, "data:", "blob:")):
            troubles.append(f"fetched {url}")

    yield opened
    assert troubles == []


@asynccontextmanager
async def bot(box: Sandbox, handle: Bot) -> AsyncIterator[None]:
    """A bot that polls as long as the block runs."""

    async def poll() -> None:
        after = 0
        while True:
            for update in await box.call("getUpdates", offset=after, timeout=1):
                after = update["update_id"] + 1
                await handle(update)

    task = asyncio.create_task(poll())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def phone(page: Page, person: int) -> Locator:
    return page.locator(f'[data-phone="{person}"]')


def bubble(page: Page, person: int, message: int) -> Locator:
    return phone(page, person).locator(f'[data-message="{message}"]')


async def started(box: Sandbox, person: int) -> int:
    """The person has spoken, so that the composer stands where the start button was."""
    said = await box.control(f"/phones/{person}/say", {"text": "hello"})
    return int(said["message_id"])


async def test_first_visit_offers_start_and_enter_sends(
    box: Sandbox, ana: int, visit: Open
) -> None:
    page = await visit()
    await phone(page, ana).locator("[data-start]").click()
    composer = phone(page, ana).locator("[data-composer]")
    await composer.fill("<b>not bold</b>")
    await composer.press("Enter")
    await expect(phone(page, ana).locator("[data-text]").last).to_have_text("<b>not bold</b>")
    await expect(composer).to_have_value("")
    assert [update["message"]["text"] for update in await box.take()] == [
        "/start",
        "<b>not bold</b>",
    ]


async def test_what_the_bot_says_appears_with_its_entities(
    box: Sandbox, ana: int, visit: Open
) -> None:
    await started(box, ana)
    page = await visit()
    sent = await box.call(
        "sendMessage",
        chat_id=ana,
        text="😀 <b>bold <i>both</i></b> <code>x</code> "
        "<tg-spoiler>secret</tg-spoiler> &lt;img src=x&gt;",
        parse_mode="HTML",
    )
    words = bubble(page, ana, sent["message_id"]).locator("[data-text]")
    await expect(words).to_have_text("😀 bold both x secret <img src=x>")
    await expect(words.locator("strong")).to_have_text("bold both")
    await expect(words.locator("strong em")).to_have_text("both")
    await expect(words.locator("code")).to_have_text("x")
    await expect(words.locator("img")).to_have_count(0)
    await words.locator(".spoiler").click()
    await expect(words.locator(".spoiler.shown")).to_have_text("secret")
    await expect(page.locator("#live")).to_contain_text("bold both")


@pytest.mark.parametrize("alert", [False, True])
async def test_a_tap_shows_the_answer(box: Sandbox, ana: int, visit: Open, alert: bool) -> None:
    await started(box, ana)
    seen = asyncio.Event()

    async def handle(update: dict[str, Any]) -> None:
        if "callback_query" in update:
            await seen.wait()
            query = update["callback_query"]["id"]
            await box.call(
                "answerCallbackQuery", callback_query_id=query, text="Thank you", show_alert=alert
            )

    keys = {"inline_keyboard": [[{"text": "Take it", "callback_data": "take:1"}]]}
    sent = await box.call("sendMessage", chat_id=ana, text="A shift", reply_markup=keys)
    page = await visit()
    button = bubble(page, ana, sent["message_id"]).locator('[data-button="Take it"]')
    async with bot(box, handle):
        await button.click()
        await expect(button).to_be_disabled()
        seen.set()
        answer = phone(page, ana).locator("[data-alert]" if alert else "[data-toast]")
        await expect(answer).to_contain_text("Thank you")
        await expect(button).to_be_enabled()


async def test_edit_and_delete_by_the_bot_are_seen(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    sent = await box.call("sendMessage", chat_id=ana, text="Draft")
    page = await visit()
    seen = bubble(page, ana, sent["message_id"])
    await expect(seen.locator("[data-text]")).to_have_text("Draft")
    await box.call("editMessageText", chat_id=ana, message_id=sent["message_id"], text="Final")
    await expect(seen.locator("[data-text]")).to_have_text("Final")
    await expect(seen.locator(".meta")).to_contain_text("edited")
    await box.call("deleteMessage", chat_id=ana, message_id=sent["message_id"])
    await expect(seen).to_have_count(0)


async def test_reply_edit_and_react_from_the_menu(box: Sandbox, ana: int, visit: Open) -> None:
    own = await started(box, ana)
    sent = await box.call("sendMessage", chat_id=ana, text="Who comes?")
    await box.take()
    page = await visit()
    here = phone(page, ana)
    await bubble(page, ana, sent["message_id"]).locator(".bubble").click(button="right")
    await here.locator('[data-react="👍"]').click()
    await expect(bubble(page, ana, sent["message_id"]).locator(".reaction")).to_have_text("👍")
    await bubble(page, ana, sent["message_id"]).locator(".bubble").click(button="right")
    await here.locator("button[data-reply]").click()
    await here.locator("[data-composer]").fill("I do")
    await here.locator("[data-send]").click()
    await expect(here.locator(f'[data-reply-to="{sent["message_id"]}"]')).to_contain_text(
        "Who comes?"
    )
    await bubble(page, ana, own).locator(".bubble").click(button="right")
    await here.locator("[data-edit]").click()
    await expect(here.locator("[data-composer]")).to_have_value("hello")
    await here.locator("[data-composer]").fill("good evening")
    await here.locator("[data-composer]").press("Enter")
    await expect(bubble(page, ana, own).locator("[data-text]")).to_have_text("good evening")
    updates = await box.take()
    reply = next(update["message"] for update in updates if "message" in update)
    assert reply["reply_to_message"]["message_id"] == sent["message_id"]
    edited = next(update["edited_message"] for update in updates if "edited_message" in update)
    assert (edited["message_id"], edited["text"]) == (own, "good evening")


async def test_a_scanned_link_starts_the_bot(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    page = await visit()
    await phone(page, ana).locator("[data-more]").click()
    await page.locator("[data-scan]").click()
    await page.locator("[data-link]").fill("https://t.me/WeftTestBot?start=gate-7")
    await page.locator("[data-link]").press("Enter")
    await expect(phone(page, ana).locator("[data-text]").last).to_contain_text("/start")
    assert (await box.take())[-1]["message"]["text"] == "/start gate-7"


async def test_a_first_visit_says_who_is_there_and_what_to_try(box: Sandbox, visit: Open) -> None:
    words = {
        "role": {"en": "volunteer", "ar": "متطوعة"},
        "note": {"en": "Send /shifts.", "ar": "أرسل /shifts الآن."},
    }
    li = await box.person("Li", **words)
    await box.control(
        "/posters", {"label": "South gate", "link": "https://t.me/WeftTestBot?start=gate-3"}
    )
    page = await visit("/?lang=ar")
    await expect(phone(page, li).locator(".owner")).to_contain_text("متطوعة")
    note = phone(page, li).locator(".card-note p")
    await expect(note).to_have_text("أرسل /shifts الآن.")
    await expect(note.locator("button")).to_have_css("direction", "ltr")
    await phone(page, li).locator("[data-scan]").click()
    await page.get_by_text("South gate").click()
    await expect(phone(page, li).locator("[data-text]")).to_have_text("/start gate-3")
    await expect(note).to_have_count(0)


async def test_a_name_too_long_for_its_place_is_cut_at_its_end(
    box: Sandbox, ana: int, visit: Open
) -> None:
    endless = await box.person(
        "Maximiliana-Konstantina " * 2, last_name="محمد عبد العزيز", language_code="ar"
    )
    page = await visit(size=HANDSET)
    tab = page.locator(f'[data-tab="{endless}"]')
    await tab.click()
    assert (await tab.bounding_box() or {})["width"] < 220
    title = phone(page, endless).locator(".chat-name").first
    begins = await title.evaluate("""(node) => {
      const range = document.createRange();
      range.setStart(node.firstChild, 0);
      range.setEnd(node.firstChild, 3);
      const [first, place] = [range.getBoundingClientRect(), node.getBoundingClientRect()];
      return first.left >= place.left - 1 && first.right <= place.right + 1
        && node.scrollWidth > node.clientWidth;
    }""")
    assert begins, "the beginning of the name is seen"
    wide = await visit(size=LAPTOP)
    await wide.locator("[data-phones-menu]").click()
    assert (await wide.locator(".panel").bounding_box() or {})["width"] <= 380


async def test_start_is_pressed_once_however_quick_the_fingers(box: Sandbox, visit: Open) -> None:
    li = await box.person("Li")
    page = await visit()
    await phone(page, li).locator("[data-start]").dblclick()
    await expect(phone(page, li).locator("[data-text]")).to_have_text("/start")
    await expect(phone(page, li).locator("[data-composer]")).to_be_visible()
    assert [one["message"]["text"] for one in await box.take()] == ["/start"]
    ben = await box.person("Ben")
    start_button = phone(page, ben).locator("[data-start]")
    await start_button.focus()
    await page.keyboard.press("Enter")
    await expect(phone(page, ben).locator("[data-composer]")).to_be_focused()


async def test_each_line_has_a_direction_of_its_own(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    words = "The interpreter's own words:\nستتصل بك ممرضة."
    sent = await box.call("sendMessage", chat_id=ana, text=words)
    page = await visit()
    shown = bubble(page, ana, sent["message_id"]).locator("[data-text]")
    first, second, stop = await shown.evaluate(
        """(node, end) => [[0, end], [end + 1, -1], [-1, null]].map(([from, to]) => {
          const range = document.createRange();
          const { firstChild, firstChild: { length } } = node;
          range.setStart(firstChild, from < 0 ? length + from : from);
          range.setEnd(firstChild, to === null ? length : to < 0 ? length + to : to);
          return range.getBoundingClientRect().left;
        })""",
        words.index("\n"),
    )
    assert first < second, "the second line begins at the right"
    assert stop < second, "and its full stop stands at its left"


async def test_the_focus_stays_where_the_hands_on_the_keyboard_are(
    box: Sandbox, ana: int, visit: Open
) -> None:
    keys = {"inline_keyboard": [[{"text": one, "callback_data": one} for one in ("Less", "More")]]}
    sent = await box.call("sendMessage", chat_id=ana, text="1", reply_markup=keys)
    page = await visit()
    more = phone(page, ana).locator('[data-button="More"]')
    async with bot(box, lambda update: turned(box, ana, sent["message_id"], keys, update)):
        await more.focus()
        await page.keyboard.press("Enter")
        await expect(phone(page, ana).get_by_text("2", exact=True)).to_be_visible()
        await expect(more).to_be_focused()
        await expect(more).to_be_enabled()
        await expect(more).to_be_focused()
    actions = phone(page, ana).locator("article .more").last
    await actions.focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")
    await expect(phone(page, ana).locator(".reaction")).to_be_visible()
    await expect(actions).to_be_focused()
    await phone(page, ana).locator("[data-more]").focus()
    await page.keyboard.press("Enter")
    await page.keyboard.press("Escape")
    await expect(phone(page, ana).locator("[data-more]")).to_be_focused()


async def turned(
    box: Sandbox, chat: int, message_id: int, keys: dict[str, Any], update: dict[str, Any]
) -> None:
    """The bot's part: the message is edited and the tap answered."""
    where = {"chat_id": chat, "message_id": message_id}
    await box.call("editMessageText", **where, text="2", reply_markup=keys)
    await box.call("answerCallbackQuery", callback_query_id=update["callback_query"]["id"])


async def test_words_stay_in_sight_above_many_buttons(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    page = await visit(size=HANDSET)
    keys = {
        "inline_keyboard": [[{"text": f"Phrase {n}", "callback_data": str(n)}] for n in range(20)]
    }
    sent = await box.call("sendMessage", chat_id=ana, text="Not translated", reply_markup=keys)
    await expect(bubble(page, ana, sent["message_id"]).locator("[data-text]")).to_be_in_viewport()


async def test_a_picture_goes_out_and_is_shown(
    box: Sandbox, ana: int, visit: Open, tmp_path: Path
) -> None:
    await started(box, ana)
    await box.take()
    (tmp_path / "sign.png").write_bytes(png(60, 40))
    page = await visit()
    await phone(page, ana).locator("[data-attach]").click()
    async with page.expect_file_chooser() as chooser:
        await phone(page, ana).locator(".panel .item").first.click()
    await (await chooser.value).set_files(tmp_path / "sign.png")
    picture = phone(page, ana).locator("img.picture")
    await expect(picture).to_be_visible()
    await page.wait_for_function("document.querySelector('img.picture').naturalWidth > 0")
    assert (await box.take())[-1]["message"]["photo"]


@pytest.mark.parametrize(("place", "kind"), [(3, "voice"), (4, "location"), (5, "contact")])
async def test_other_things_are_sent(
    box: Sandbox, ana: int, visit: Open, place: int, kind: str
) -> None:
    await started(box, ana)
    await box.take()
    page = await visit()
    await phone(page, ana).locator("[data-attach]").click()
    await phone(page, ana).locator(".panel .item").nth(place - 1).click()
    if kind != "voice":
        await phone(page, ana).locator(".sheet [type=submit]").click()
    await expect(phone(page, ana).locator(".bubble").last).to_have_class(f"bubble only {kind}")
    assert kind in (await box.take())[-1]["message"]


async def test_a_command_is_sent_from_the_menu(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    await box.call("setMyCommands", commands=[{"command": "shifts", "description": "What is on"}])
    page = await visit()
    await phone(page, ana).locator("[data-commands]").click()
    await page.locator('[data-command="shifts"]').click()
    await expect(phone(page, ana).locator("[data-text]").last).to_have_text("/shifts")


async def test_a_reply_keyboard_is_pressed_and_taken_away(
    box: Sandbox, ana: int, visit: Open
) -> None:
    await started(box, ana)
    keyboard = {"keyboard": [[{"text": "Yes"}, {"text": "No"}]]}
    await box.call("sendMessage", chat_id=ana, text="Sure?", reply_markup=keyboard)
    page = await visit()
    keys = phone(page, ana).locator("[data-keyboard]")
    await keys.locator('[data-button="Yes"]').click()
    await expect(phone(page, ana).locator("[data-text]").last).to_have_text("Yes")
    await box.call("sendMessage", chat_id=ana, text="Good", reply_markup={"remove_keyboard": True})
    await expect(keys).to_be_hidden()


async def test_blocking_and_coming_back(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    page = await visit()
    await phone(page, ana).locator("[data-more]").click()
    await page.locator("[data-block]").click()
    await expect(phone(page, ana).locator("[data-unblock]")).to_be_visible()
    assert box.world.people[ana].blocked
    await phone(page, ana).locator("[data-unblock]").click()
    await expect(phone(page, ana).locator("[data-composer]")).to_be_visible()
    assert not box.world.people[ana].blocked


async def test_a_topic_of_a_group_is_a_chat_of_its_own(box: Sandbox, ana: int, visit: Open) -> None:
    wei = await box.person("Wei", language_code="zh")
    rights = {"can_manage_topics": True}
    made = await box.control(
        "/groups", {"title": "Gate", "members": [ana, wei], "forum": True, "rights": rights}
    )
    topic = await box.call("createForumTopic", chat_id=made["id"], name="Night")
    thread = topic["message_thread_id"]
    page = await visit()
    await phone(page, ana).locator("[data-chats]").click()
    await page.locator(f'[data-chat="{made["id"]}"][data-thread="{thread}"]').click()
    await phone(page, ana).locator("[data-composer]").fill("Anybody there?")
    await phone(page, ana).locator("[data-composer]").press("Enter")
    await expect(phone(page, ana).locator("[data-text]").last).to_have_text("Anybody there?")
    await phone(page, wei).locator("[data-chats]").click()
    await page.locator(f'[data-chat="{made["id"]}"]:not([data-thread])').click()
    await expect(phone(page, wei).locator(".sender").last).to_contain_text("Ana")


async def test_the_clock_goes_forward(box: Sandbox, ana: int, visit: Open) -> None:
    page = await visit()
    before = box.world.clock.now()
    await page.locator('[data-advance="1h"]').click()
    await expect(page.locator('[data-advance="1h"]')).to_be_enabled()
    assert 3600 <= box.world.clock.now() - before < 3660
    await page.locator("[data-zone]").select_option("UTC")
    local = await page.locator('[data-clock="local"]').inner_text()
    assert local.startswith(await page.locator('[data-clock="utc"]').inner_text())


async def test_phones_are_added_and_put_away(box: Sandbox, ana: int, visit: Open) -> None:
    page = await visit()
    await page.locator("[data-add-phone]").click()
    await page.locator("[name=first_name]").fill("سارة")
    await page.locator("[name=language_code]").select_option("fa")
    await page.locator(".sheet [type=submit]").click()
    added = page.locator('section[aria-label="سارة"]')
    await expect(added).to_have_attribute("dir", "rtl")
    await page.locator("[data-phones-menu]").click()
    await page.locator(f'[data-show="{ana}"]').uncheck()
    await expect(phone(page, ana)).to_have_count(0)
    await page.reload()
    await expect(added).to_be_visible()
    await expect(phone(page, ana)).to_have_count(0)


async def test_right_to_left_text_stands_right_in_any_phone(
    box: Sandbox, ana: int, visit: Open
) -> None:
    await started(box, ana)
    sent = await box.call("sendMessage", chat_id=ana, text="مرحبا بك")
    page = await visit()
    body = bubble(page, ana, sent["message_id"]).locator(".body")
    await expect(body).to_have_css("direction", "rtl")
    await expect(phone(page, ana)).to_have_attribute("dir", "ltr")


async def test_a_narrow_page_shows_one_phone_and_tabs(box: Sandbox, ana: int, visit: Open) -> None:
    wei = await box.person("Wei", language_code="zh")
    await started(box, wei)
    page = await visit(size=HANDSET)
    await expect(phone(page, ana)).to_be_visible()
    await expect(phone(page, wei)).to_be_hidden()
    await box.call("sendMessage", chat_id=wei, text="你好")
    tab = page.locator(f'[data-tab="{wei}"]')
    await expect(tab.locator(".dot")).to_be_visible()
    await tab.click()
    await expect(phone(page, wei)).to_be_visible()
    await expect(phone(page, ana)).to_be_hidden()
    await expect(tab.locator(".dot")).to_have_count(0)
    assert await page.evaluate("document.documentElement.scrollWidth") == HANDSET["width"]


async def test_one_phone_alone_fills_the_screen(box: Sandbox, ana: int, visit: Open) -> None:
    await box.person("Wei")
    page = await visit(f"/?phone={ana}&lang=ar", HANDSET)
    await expect(page.locator("[data-phone]")).to_have_count(1)
    await expect(page.locator("#bar")).to_be_hidden()
    area = await phone(page, ana).bounding_box()
    assert area is not None
    assert (area["width"], area["height"]) == (390, 844)
    await expect(page.locator("html")).to_have_attribute("dir", "rtl")


@pytest.mark.parametrize("size", [LAPTOP, HANDSET])
async def test_every_button_is_big_enough_and_has_a_name(
    box: Sandbox, ana: int, visit: Open, size: dict[str, int]
) -> None:
    await started(box, ana)
    keys = {"inline_keyboard": [[{"text": str(n), "callback_data": str(n)} for n in range(5)]]}
    await box.call("sendMessage", chat_id=ana, text="Choose", reply_markup=keys)
    page = await visit(size=size)
    await expect(page.locator('[data-button="4"]')).to_be_visible()
    if size is HANDSET:
        await page.locator("[data-controls]").click()
    buttons = page.locator("button:visible")
    for index in range(await buttons.count()):
        button = buttons.nth(index)
        area = await button.bounding_box()
        name = await button.get_attribute("aria-label") or await button.inner_text()
        assert name.strip()
        assert area is not None
        assert area["height"] >= 44, name
        assert area["width"] >= 44, name


async def test_new_messages_do_not_pull_a_reader_down(box: Sandbox, ana: int, visit: Open) -> None:
    await started(box, ana)
    for number in range(40):
        await box.call("sendMessage", chat_id=ana, text=f"Line {number}")
    page = await visit()
    log = phone(page, ana).locator(".log")
    end = "node => Math.round(node.scrollHeight - node.scrollTop - node.clientHeight)"
    await expect(phone(page, ana).locator("[data-text]").last).to_have_text("Line 39")
    assert await log.evaluate(end) <= 1
    await log.evaluate("node => node.scrollTo(0, 100)")
    await expect(phone(page, ana).locator(".to-end")).to_be_visible()
    await box.call("sendMessage", chat_id=ana, text="News")
    await expect(phone(page, ana).locator(".to-end .count")).to_have_text("1")
    assert await log.evaluate("node => node.scrollTop") == 100
    await phone(page, ana).locator(".to-end").click()
    assert await log.evaluate(end) <= 1


async def test_every_label_is_there_in_every_language(box: Sandbox, visit: Open) -> None:
    page = await visit()
    strings = await page.evaluate("import('/page/strings.js').then((module) => module.STRINGS)")
    assert set(strings) == {"en", "zh", "ar"}
    assert strings["en"].keys() == strings["zh"].keys() == strings["ar"].keys()
    assert all(text for words in strings.values() for text in words.values())


async def test_the_foot_says_whether_a_bot_is_there(box: Sandbox, ana: int, visit: Open) -> None:
    page = await visit()
    await expect(page.locator("[data-status]")).to_have_attribute("data-status", "off")

    async def handle(update: dict[str, Any]) -> None:
        return

    async with bot(box, handle):
        await box.control(f"/phones/{ana}/say", {"text": "hi"})
        await expect(page.locator("[data-status]")).to_have_attribute("data-status", "on")


async def test_a_phone_hides_and_stands_alone_from_its_menu(
    box: Sandbox, ana: int, visit: Open
) -> None:
    wei = await box.person("Wei", language_code="zh")
    page = await visit()
    await phone(page, wei).locator("[data-more]").click()
    await page.locator("[data-hide]").click()
    await expect(phone(page, wei)).to_have_count(0)
    await phone(page, ana).locator("[data-more]").click()
    await page.locator("[data-alone]").click()
    await page.wait_for_url(f"**/?phone={ana}&lang=en")
    await expect(page.locator("#bar")).to_be_hidden()
    await expect(phone(page, ana)).to_be_visible()


async def test_what_was_there_before_the_visit_is_no_news(
    box: Sandbox, ana: int, visit: Open
) -> None:
    made = await box.control("/groups", {"title": "Gate", "members": [ana], "rights": True})
    await box.call("sendMessage", chat_id=made["id"], text="Old")
    page = await visit()
    switcher = phone(page, ana).locator("[data-chats]")
    await box.control(f"/phones/{ana}/say", {"text": "hello"})
    await expect(phone(page, ana).locator("[data-text]")).to_have_text("hello")
    await expect(switcher).not_to_have_class("switcher news")
    await box.call("sendMessage", chat_id=made["id"], text="New")
    await expect(switcher).to_have_class("switcher news")


async def test_after_a_restart_the_page_shows_whom_the_new_sandbox_knows(browser: Browser) -> None:
    first, then = World(), World()
    old, new = first.add_person("Ana"), then.add_person("Ben", person_id=77)
    first.post(first.chats[old.id], first.bot_id, {"text": "before"})
    then.post(then.chats[new.id], then.bot_id, {"text": "after"})
    then.posters.append({"label": "North gate", "link": "https://t.me/WeftDemoBot?start=gate-9"})
    # As if a long talk had been there before, and the new sandbox had only begun.
    first.version = 500
    runner, port = await start(first)
    page = await browser.new_page(viewport=LAPTOP)
    await page.goto(f"http://127.0.0.1:{port}/?lang=en")
    await expect(phone(page, old.id).get_by_text("before")).to_be_visible()
    await runner.cleanup()
    await expect(page.locator('[data-status="lost"]')).to_be_visible(timeout=8000)
    runner, _ = await start(then, port=port)
    try:
        await expect(phone(page, new.id).get_by_text("after")).to_be_visible(timeout=8000)
        await expect(phone(page, old.id)).to_have_count(0)
        await phone(page, new.id).locator("[data-more]").click()
        await page.locator(".panel [data-scan]").click()
        await expect(page.get_by_text("North gate")).to_be_visible()
    finally:
        await runner.cleanup()
