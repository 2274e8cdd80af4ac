"""Languages to choose: the likely ones first, another one by a list or a name, and the way back."""

import pytest

from bot import subjects
from bot.people.model import Person, Role
from bot.relay import roster
from bot.settings import Settings
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.stubs import IN_JAPANESE, IN_SPANISH, Echo
from tests.town.town import Town
from tests.town.updates import photo

KOREAN, JAPANESE = "어제부터 물이 안 나와요", "昨日から水が出ません"
HELP = "আমার বাচ্চার জ্বর, ডাক্তার দরকার"


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
async def town(town: Town, settings: Settings, echo: Echo) -> Town:
    """Wei, a worker who reads English; Tania, whose phone is English and who writes Bengali."""
    chain = Chain([echo], timeout_seconds=5, failures=10**6)
    town.jobs = subjects.jobs(settings, chain)
    await town.settle()
    await town.put_on_call(await town.add_person("Wei", Role.WORKER, area=town.area))
    await town.add_person("Tania", Role.RESIDENT, area=town.area)
    return town


async def person(phone: Phone) -> Person:
    async with phone.town.database.read() as session:
        return await phone.person(session)


def labels(phone: Phone) -> list[str]:
    return list(phone.last.buttons)


async def write_cases(town: Town, *said: tuple[str, str]) -> None:
    """Let residents of the area write, each on a phone in their language."""
    for number, (language, words) in enumerate(said):
        one = await town.add_person(
            f"R{number}", area=town.area, locale=language, language=language
        )
        await one.says(words)


# --- the likely ones first ------------------------------------------------------------------------


async def test_the_phones_language_what_was_written_and_the_areas_come_first(town: Town) -> None:
    await write_cases(town, ("ko", KOREAN), ("ja", JAPANESE), ("ko", KOREAN))
    tania = town.tania
    tania.speaks("nl")
    await tania.says("У меня высокая температура, я кашляю")
    await tania.says("/language")
    assert labels(tania)[:3] == ["Русский", "한국어", "日本語"]
    assert labels(tania)[-1] == "Другой язык"
    assert len(labels(tania)) == len(texts.locales()) + 1
    names = labels(tania)[3:-1]
    assert names.index("Deutsch") < names.index("Türkçe") < names.index("ไทย")


async def test_at_the_gate_the_languages_of_its_area_are_near(town: Town) -> None:
    await write_cases(town, ("ja", JAPANESE))
    joana = town.add_stranger("Joana", "pt-br")
    await joana.says(f"/start gate_{town.gate.code}")
    assert "日本語" in labels(joana)
    await joana.taps("🌐")
    assert labels(joana)[-1] == "Outro idioma"


# --- another language -----------------------------------------------------------------------------


async def choose_bengali(phone: Phone, how: str) -> None:
    await phone.says("/language")
    await phone.taps("Another language")
    if how == "list":
        await phone.taps("বাংলা")
    else:
        await phone.says(how)


@pytest.mark.parametrize("how", ["list", "Bengali", "বাংলা", "孟加拉语", "бенгальский"])
async def test_another_language_is_chosen_by_a_list_or_by_its_name(town: Town, how: str) -> None:
    await choose_bengali(town.tania, how)
    assert "You write in Bangla" in town.tania.last.text
    met = await person(town.tania)
    assert (met.locale, met.other_language) == ("en", "bn")
    await town.tania.says(HELP)
    card = town.wei.find(HELP)
    assert "Bangla" in card.text
    assert "assumed" not in card.text


async def test_the_list_has_pages_and_fits_a_phone(town: Town) -> None:
    await town.tania.says("/language")
    await town.tania.taps("Another language")
    first, seen = labels(town.tania), set[str]()
    for _ in range(4):
        assert len(labels(town.tania)) <= 21
        seen |= set(labels(town.tania))
        await town.tania.taps("More")
    assert {"বাংলা", "Soomaali", "Filipino", "O‘zbek"} <= seen
    assert labels(town.tania) == first
    await town.tania.presses("lango:-5")
    assert labels(town.tania) == first


async def test_a_name_with_a_slip_is_asked_back(town: Town) -> None:
    await choose_bengali(town.tania, "Bengalli")
    assert "Which one do you mean?" in town.tania.last.text
    await town.tania.taps("বাংলা")
    assert (await person(town.tania)).other_language == "bn"
    await town.tania.says("The lift is broken")  # the form is closed
    assert "has reached the staff" in town.tania.last.text


async def test_what_names_no_language_is_said_or_goes_to_the_staff(town: Town) -> None:
    await choose_bengali(town.tania, "Qwertish")
    assert "don't know a language by this name" in town.tania.last.text
    await town.tania.says("My child has had a fever since yesterday")
    assert any("fever since yesterday" in text for text in town.wei.texts)
    await town.tania.says("/language")
    await town.tania.taps("Another language")
    cards = len(town.wei.texts)
    await town.tania.sends(**photo())
    assert len(town.wei.texts) > cards


async def test_the_name_may_stand_after_the_command(town: Town) -> None:
    await town.tania.says("/language 孟加拉语")
    assert (await person(town.tania)).other_language == "bn"
    await town.tania.says("/language português")
    met = await person(town.tania)
    assert (met.locale, met.other_language) == ("pt", None)
    await town.tania.says("/language please")
    assert texts.plain("pt", "language-ask") == town.tania.last.text


async def test_changing_back_works_and_the_open_case_follows(town: Town) -> None:
    await town.tania.says(HELP)
    await choose_bengali(town.tania, "list")
    assert "Bangla" in town.wei.find(HELP).text
    await town.tania.says("/language")
    await town.tania.taps("Русский")
    met = await person(town.tania)
    assert (met.locale, met.other_language) == ("ru", None)
    await town.tania.says("Спасибо большое, всё хорошо")
    assert "Russian" in town.wei.find("Спасибо").text


async def test_forged_languages_are_refused(town: Town) -> None:
    for data in ("lang:qqq", "lang:und", "arl:1:1585713600:qqq"):
        assert await town.tania.presses(data) != ""
    assert not (await person(town.tania)).locale_chosen


# --- at the gate ----------------------------------------------------------------------------------


@pytest.mark.parametrize("how", ["list", "Bengali"])
async def test_another_language_at_the_gate_goes_on_with_the_check_in(town: Town, how: str) -> None:
    rina = town.add_stranger("Rina")
    await rina.says(f"/start gate_{town.gate.code}")
    await rina.taps("Languages")
    await rina.taps("Another language")
    if how == "list":
        await rina.taps("বাংলা")
    else:
        await rina.says(how)
    await rina.taps("I'm here")
    assert "What do you need?" in rina.last.text
    assert "speaks Bangla" in town.wei.last.text


async def test_words_where_a_language_is_asked_at_the_gate_reach_the_staff(town: Town) -> None:
    rina = town.add_stranger("Rina")
    await rina.says(f"/start gate_{town.gate.code}")
    await rina.taps("Languages")
    await rina.taps("Another language")
    await rina.says("My child has had a fever since yesterday")
    assert any("fever since yesterday" in text for text in town.wei.texts)
    assert any("is at the gate" in text for text in town.wei.texts)


# --- the talk -------------------------------------------------------------------------------------


async def test_answers_come_in_the_language_that_they_read(town: Town) -> None:
    await town.tania.says("/language Galician")
    assert (await person(town.tania)).locale == "es"
    await town.tania.says("O meu fillo está enfermo, precisamos un médico.")
    await town.wei.taps("Answer")
    await town.wei.says("The doctor is coming to you now.")
    await town.do_network_jobs()
    assert any(IN_SPANISH in text for text in town.tania.texts)
    await town.tania.says("/language 日本語")
    await town.do_network_jobs()
    assert any(IN_JAPANESE in text for text in town.tania.texts)


async def test_an_interpreter_of_that_language_is_asked_and_read(town: Town, echo: Echo) -> None:
    echo.down = True  # no engine knows it
    ines = await town.add_person("Ines", Role.VOLUNTEER, area=town.area)
    async with town.database.begin() as session:
        await roster.add(session, await ines.person(session), "bn", now=NOON)
    await choose_bengali(town.tania, "list")
    await town.tania.says(HELP)
    assert "Bangla" in ines.last.text
    await ines.taps("I'll take it")
    await ines.replies(ines.find(HELP), "My child has a fever, we need a doctor")
    assert any("we need a doctor" in text for text in town.wei.texts)
    await town.wei.taps("Answer")
    await town.wei.says("The doctor is coming to you now.")
    await town.do_network_jobs()
    await ines.replies(ines.find("The doctor is coming"), "ডাক্তার এখন আসছেন")
    assert any("ডাক্তার এখন আসছেন" in text for text in town.tania.texts)
