"""The form in the 18 languages: by the browser, by a tap, and each in its own direction."""

import pytest
from sqlalchemy import select

from bot.people.model import Person
from bot.spine.texts import render as texts
from tests.town.town import Town
from tests.web.conftest import Open
from tests.web.test_story import call
from web.languages import preferred_code


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", None),
        ("*", None),
        ("ne", None),
        ("de-AT,de;q=0.9,en;q=0.8", "de-AT"),
        ("en;q=0.3, ar;q=0.7", "ar"),
        ("ne,hi;q=0.5,en;q=0.4", "hi"),
        ("zh-TW", "zh-TW"),
        ("in-ID", "id"),
        ("fr;q=0, ru", "ru"),
        ("fr;q=x, ru;q=0.1", "ru"),
        ("fr;q=nan, ru;q=0.1", "ru"),
        (";q=1,,, ja", "ja"),
        ("x" * 10_000 + ",ja", None),
    ],
)
def test_the_first_language_that_weft_has(header: str, code: str | None) -> None:
    assert preferred_code(header) == code


@pytest.mark.parametrize("locale", texts.locales())
async def test_the_browser_decides(town: Town, phone: Open, locale: str) -> None:
    ana = phone(f"{locale},en;q=0.5")
    await ana.opens(f"/g/{town.gate.code}")
    direction = "rtl" if locale in texts.RIGHT_TO_LEFT else "ltr"
    assert f'<html lang="{locale}" dir="{direction}">' in ana.html
    await ana.presses(texts.plain(locale, "arrival-call"))
    await town.wait()
    assert f'<html lang="{locale}" dir="{direction}">' in ana.html
    waiting = texts.plain(locale, "arrival-status-waiting")
    assert waiting in ana.text
    async with town.database.read() as session:
        person = (await session.scalars(select(Person).order_by(Person.id.desc()))).first()
    assert person is not None
    assert (person.locale, person.locale_chosen) == (locale, False)


async def test_a_switch_on_the_gates_page_is_a_choice(town: Town, phone: Open) -> None:
    ana = phone("de")
    await ana.opens(f"/g/{town.gate.code}")
    assert (
        len([label for label in ana.labels if label in map(texts.own_name, texts.locales())]) == 18
    )
    await ana.presses("Türkçe")
    assert '<html lang="tr"' in ana.html
    await ana.presses(texts.plain("tr", "arrival-call"))
    await town.wait()
    assert texts.plain("tr", "arrival-status-waiting") in ana.text
    assert "speaks Turkish" in town.wei.last.text


async def test_a_switch_on_the_arrivals_page_reaches_the_staff(town: Town, phone: Open) -> None:
    ana = phone("")
    await call(town, ana)
    assert "speaks not said yet" in town.wei.last.text
    await ana.presses(texts.plain("en", "door-button-language"))
    await ana.presses("العربية")
    await town.wait()
    assert 'lang="ar" dir="rtl"' in ana.html
    assert "speaks Arabic" in town.wei.last.text
    await ana.posts(f"{ana.path}/language", {"language": "xx"})
    assert 'lang="ar" dir="rtl"' in ana.html


async def test_they_answer_in_the_staffs_words_and_read_both(town: Town, phone: Open) -> None:
    """The phrase book translates without a machine: both texts stand on the page."""
    ana = phone("ru")
    await call(town, ana, texts.plain("ru", "arrival-call"))
    await town.wei.taps("Take it")
    phrase = "phrase-arrival-coming-now"
    await town.wei.replies(town.wei.last, texts.plain("en", phrase))
    await town.do_network_jobs()
    await ana.reloads()
    assert texts.plain("en", phrase) in ana.text
    assert texts.plain("ru", "relay-head-resident", {"marks": ""}) in ana.text
