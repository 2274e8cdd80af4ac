"""What stands on a poster: which languages, which numbers, which words."""

from collections.abc import Mapping

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.posters import contents
from bot.posters.contents import Edition, choose_locales
from bot.posters.poster import Panel
from bot.settings import Settings
from bot.spine.phone_numbers import AreaNumbers
from bot.spine.texts import render as texts
from tests.posters.conftest import Write
from tests.town.people import Maker

USUAL = ("en", "ja", "ko", "fr", "ru")


@pytest.mark.parametrize(
    ("known", "chosen"),
    [
        ({}, ("zh-Hans", *USUAL)),
        ({"zh-Hans": 90, "en": 20}, ("zh-Hans", *USUAL)),
        ({"ar": 1, "pt": 3}, ("zh-Hans", "en", "pt", "ar", "ja", "ko")),
        ({"fa": 2, "ar": 2, "hi": 2, "th": 2, "vi": 1}, ("zh-Hans", "en", "ar", "fa", "hi", "th")),
        ({"ru": 5}, ("zh-Hans", "en", "ru", "ja", "ko", "fr")),
    ],
)
def test_the_house_english_and_the_most_frequent(
    known: Mapping[str, int], chosen: tuple[str, ...]
) -> None:
    assert choose_locales("zh-Hans", known) == chosen


def test_a_house_in_english_still_has_six() -> None:
    assert choose_locales("en", {}) == ("en", "ja", "ko", "fr", "ru", "de")


async def test_the_languages_are_those_of_the_areas_own_people(
    session: AsyncSession, make: Maker, settings: Settings
) -> None:
    here, there = await make.area("Here"), await make.area("There")
    await make.gate(here)
    for locale, area in (("ar", here), ("fa", here), ("ar", here), ("vi", there), ("th", None)):
        await make.person("P", area=area, locale=locale)
    unknown = await make.person("U", area=here, locale="hi")
    unknown.language_code = None
    await session.flush()
    (poster,) = await contents.posters_of(session, here, Edition(settings, "weft_bot"))
    assert [panel.locale for panel in poster.panels] == ["en", "ar", "fa", "ja", "ko", "fr"]
    chosen = settings.model_copy(update={"poster_languages": ("th", "fa")})
    (poster,) = await contents.posters_of(session, here, Edition(chosen, "weft_bot"))
    assert [panel.locale for panel in poster.panels] == ["th", "fa"]


def words(panel: Panel) -> str:
    return "".join(span.text for span in panel.without_telegram)


def test_who_has_no_telegram_is_told_what_there_is(write: Write) -> None:
    def said(number: str = "", address: str = "") -> str:
        return words(write(number=number, address=address).panels[0])

    assert said() == ""
    assert said(number="021 5555") == "No Telegram? Call 021\u00a05555."
    assert said(address="weft.cn/g") == "No Telegram? Open weft.cn/g."
    both = "No Telegram? Call 021\u00a05555 or open weft.cn/g."
    assert said(number="021 5555", address="weft.cn/g") == both


async def test_where_there_is_a_form_each_poster_prints_its_gates_address(
    session: AsyncSession,
) -> None:
    make = Maker(session)
    area = await make.area()
    for code in ("A01-south", "A01-north"):
        await make.gate(area, code, code)
    settings = Settings(_env_file=None, web_address="https://weft.example")  # type: ignore[call-arg]
    made = await contents.posters_of(session, area, Edition(settings, "weft_bot"))
    assert {poster.gate: poster.address for poster in made} == {
        "A01-south": "weft.example/g/A01-south",
        "A01-north": "weft.example/g/A01-north",
    }
    assert "weft.example/g/A01-" in words(made[0].panels[1])
    other = await contents.posters_of(session, area, Edition(settings, "weft_bot", "weft.cn/g"))
    assert {poster.address for poster in other} == {"weft.cn/g"}


def test_an_area_has_a_number_of_its_own(write: Write) -> None:
    assert "0101" in words(write(number="5555 0100, A01=5555 0101").panels[0])
    assert "0100" in words(write(number="5555 0100, A02=5555 0101").panels[0])
    assert words(write(number="A02=5555 0101").panels[0]) == ""


@pytest.mark.parametrize("locale", texts.locales())
def test_the_number_and_the_address_are_bold_in_every_language(write: Write, locale: str) -> None:
    (panel,) = write([locale], number="021 5555", address="weft.cn/g").panels
    bold = [texts.one_line(span.text) for span in panel.without_telegram if span.strong]
    assert bold == ["021 5555", "weft.cn/g"]
    assert len(panel.steps) == 3
    assert panel.right_to_left is (locale in ("ar", "fa"))


def test_a_word_that_two_languages_share_stands_once(write: Write) -> None:
    numbers = write(["en", "fr", "zh-Hans"]).emergency
    assert [number.number for number in numbers] == ["120", "110", "119"]
    assert [name.text for name in numbers[0].names] == ["ambulance", "急救"]


def test_a_name_is_one_line_of_a_length_that_fits(write: Write) -> None:
    poster = write(area="River\nside\u202e", gate="x" * 500)
    assert poster.area == "River side"
    assert poster.gate == "x" * 99 + "…"


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("", AreaNumbers()),
        ("+86 21 5555 0100", AreaNumbers("+86 21 5555 0100")),
        ("021-5555、A01＝１２３４５", AreaNumbers("021-5555", (("A01", "12345"),))),
        (" A01 = (021) 5555 , ", AreaNumbers("", (("A01", "(021) 5555"),))),
    ],
)
def test_numbers_as_operators_write_them(written: str, numbers: AreaNumbers) -> None:
    assert AreaNumbers.read(written) == numbers
    assert AreaNumbers.read(str(numbers)) == numbers


@pytest.mark.parametrize(
    "written", ["call us", "A01=", "=12345", "123456, 654321", "A01=12345, A01=54321", "1"]
)
def test_what_is_no_number_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"number|area"):
        AreaNumbers.read(written)
