"""Languages in which Weft has no texts: found by their names, and read in the nearest of the 18."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import LANGUAGES
from bot.languages.nearest import _ORDERED, nearest_of_the_18
from bot.people import directory
from bot.people.address import in_likely_order
from bot.spine.texts import language_names
from bot.spine.texts import render as texts
from tests.town.people import NOON


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        *[("Bengali", "bn"), ("বাংলা", "bn"), ("孟加拉语", "bn"), ("bengalí", "bn")],
        *[("Somali", "so"), ("索马里语", "so"), ("Tagalog", "fil"), ("他加禄语", "fil")],
        *[("Узбекский", "uz"), ("o'zbek", "uz"), ("O‘zbek", "uz"), ("ベンガル語", "bn")],
        *[("Tiếng Nepal", "ne"), ("BURMESE", "my"), ("اردو", "ur"), ("אנגלית", None)],
        *[("中文", "zh"), ("Русский", "ru"), ("español", "es"), ("farsi", "fa")],
        *[("no", None), ("so", None), ("hello", None), ("", None), ("🙂", None)],
    ],
)
def test_a_name_is_found_in_any_language(typed: str, code: str | None) -> None:
    assert language_names.is_exact(typed) == (code is not None)
    if code is not None:
        assert language_names.find(typed) == [code]


def test_a_name_with_a_slip_is_offered_and_is_not_certain() -> None:
    assert language_names.find("Bengalli")[0] == "bn"
    assert not language_names.is_exact("Bengalli")
    assert len(language_names.find("bas")) <= language_names.MOST_FOUND
    assert language_names.find("I need a doctor, my child has had a fever since yesterday") == []


@pytest.mark.parametrize(
    ("language", "phone", "nearest"),
    [
        *[("uz", None, "ru"), ("uz", "tr", "tr"), ("uz", "uz", "ru"), ("kk", "en", "ru")],
        *[("ky", None, "ru"), ("be", None, "ru"), ("tg", None, "ru"), ("tg", "fa", "fa")],
        *[("ur", None, "en"), ("ur", "hi", "en"), ("bn", None, "en"), ("ne", None, "hi")],
        *[("mr", None, "hi"), ("fil", None, "en"), ("ms", None, "id"), ("nl", "de", "de")],
        *[("nl", None, "en"), ("pl", None, "en"), ("ca", None, "es"), ("gl", None, "es")],
        *[("ku", None, "tr"), ("ku", "ar", "ar"), ("ps", None, "fa"), ("ug", None, "zh")],
        *[("lo", None, "th"), ("wo", None, "fr"), ("yue", "en", "zh"), ("qqq", None, "en")],
        *[("pt", "ru", "pt"), ("zh", None, "zh")],
    ],
)
def test_the_nearest_is_the_one_most_likely_read(
    language: str, phone: str | None, nearest: str
) -> None:
    assert nearest_of_the_18(language, phone) == nearest


def test_the_table_leads_to_the_18_alone() -> None:
    assert not [code for code, read in _ORDERED.items() if set(read) - set(LANGUAGES)]
    assert not set(_ORDERED) & set(LANGUAGES)
    assert not [code for code in language_names.OFFERED if texts.find_locale(code)]
    names = [language_names.own_name(code) for code in language_names.OFFERED]
    assert len(set(names)) == len(names)


def test_the_likely_locales_stand_first_and_the_rest_by_their_names() -> None:
    order = in_likely_order(["pt-br", None, "nl", "ru", "pt"])
    assert order[:2] == ["pt", "ru"]
    assert sorted(order) == sorted(texts.locales())
    assert order[2:6] == ["id", "de", "en", "es"]


def user(**more: Any) -> Mapping[str, Any]:
    return {"id": 77, "is_bot": False, "first_name": "Ana", **more}


async def test_a_choice_of_another_language_holds_and_can_be_taken_back(
    session: AsyncSession,
) -> None:
    person = await directory.meet(
        session, user(language_code="kk"), None, now=NOON, house_locale="zh-Hans"
    )
    await directory.choose_language(session, person, "kk", now=NOON)
    assert (person.locale, person.other_language) == ("ru", "kk")
    await directory.note_written(session, person, "en", now=NOON)
    assert (person.locale, person.other_language) == ("ru", "kk")
    await directory.choose_language(session, person, "zh-Hans", now=NOON)
    assert (person.locale, person.other_language) == ("zh-Hans", None)


@pytest.mark.parametrize("code", ["qqq", "", "ru-RU", "zh", "und"])
async def test_what_is_no_language_is_not_chosen(session: AsyncSession, code: str) -> None:
    person = await directory.meet(session, user(), None, now=NOON, house_locale="en")
    with pytest.raises(ValueError):
        await directory.choose_language(session, person, code, now=NOON)
