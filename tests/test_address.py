"""In which locale somebody is addressed: chosen, the phone's, what they wrote, the house's."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory, roles
from bot.people.address import Signs, locale_for
from bot.people.model import Person, Role
from bot.relay import residents
from bot.relay.model import Said
from bot.spine.texts.render import locales
from tests.town.people import NOON, Maker

NOTHING = Signs(chosen=None, phone=None, written=None, is_staff=False, house="zh-Hans")

SAME = ("en", "ja", "ko", "ru", "fr", "es", "pt", "de", "it", "ar", "fa", "hi", "vi", "th", "id")
PHONES = [
    *[(code, code) for code in (*SAME, "tr", "uk")],
    *[("zh", "zh-Hans"), ("zh-hans", "zh-Hans"), ("zh-hant-tw", "zh-Hans"), ("ZH_CN", "zh-Hans")],
    *[("pt-br", "pt"), ("en-GB", "en"), ("es-419", "es"), ("fa-IR", "fa")],
    *[(code, None) for code in ("nl", "sv", "ne", "bn", "kk", "ur", "xx", "", "-", None)],
]


@pytest.mark.parametrize("chosen", [None, "ru"])
@pytest.mark.parametrize("written", [None, "uk", "und-Beng"])
@pytest.mark.parametrize("is_staff", [False, True])
@pytest.mark.parametrize(("phone", "by_phone"), PHONES)
def test_the_rule(
    phone: str | None, by_phone: str | None, written: str | None, is_staff: bool, chosen: str | None
) -> None:
    signs = Signs(chosen, phone, written, is_staff, house="zh-Hans")
    by_words = "uk" if written == "uk" else None
    house = "zh-Hans" if is_staff else "en"
    assert locale_for(signs) == (chosen or by_phone or by_words or house)
    assert locale_for(signs) in locales()


def user(**more: Any) -> Mapping[str, Any]:
    return {"id": 77, "is_bot": False, "first_name": "Ana", **more}


async def meet(session: AsyncSession, **more: Any) -> Person:
    known = (await directory.by_telegram(session, [77])).get(77)
    return await directory.meet(session, user(**more), known, now=NOON, house_locale="zh-Hans")


@pytest.mark.parametrize(
    ("phone", "locale"), [("ru", "ru"), ("vi", "vi"), ("th", "th"), ("nl", "en"), (None, "en")]
)
async def test_a_residents_first_contact(
    session: AsyncSession, phone: str | None, locale: str
) -> None:
    assert (await meet(session, language_code=phone)).locale == locale


async def test_a_code_that_arrives_later_counts_and_one_that_stays_away_changes_nothing(
    session: AsyncSession,
) -> None:
    assert (await meet(session)).locale == "en"
    assert (await meet(session, language_code="tr")).locale == "tr"
    assert (await meet(session)).locale == "tr"


async def test_a_choice_stays_whatever_the_phone_says(session: AsyncSession) -> None:
    person = await meet(session, language_code="tr")
    await directory.choose_locale(session, person, "de", now=NOON)
    assert (await meet(session, language_code="fr")).locale == "de"


async def test_who_came_by_a_table_is_the_houses_until_their_phone_says_more(
    session: AsyncSession, make: Maker
) -> None:
    made = await directory.find_or_make(session, 77, now=NOON, locale="zh-Hans", name="Wang Min")
    assert (await meet(session)).locale == "en"  # no role yet: a resident
    await roles.give(session, made, Role.WORKER, None, by=None, now=NOON)
    assert (await meet(session)).locale == "zh-Hans"
    assert (await meet(session, language_code="en")).locale == "en"
    assert made.name == "Wang Min"


async def test_a_name_follows_telegram_until_the_office_gives_one(session: AsyncSession) -> None:
    assert (await meet(session, first_name="A")).name == "A"
    person = await meet(session, first_name="B")
    assert person.name == "B"
    person.name, person.name_given = "Ana Silva", True
    assert (await meet(session, first_name="C")).name == "Ana Silva"


@pytest.mark.parametrize(
    ("phone", "locale", "asks"), [(None, "ru", False), ("nl", "ru", False), ("en", "en", True)]
)
async def test_what_they_surely_write_counts_where_the_phone_says_nothing(
    session: AsyncSession, make: Maker, phone: str | None, locale: str, asks: bool
) -> None:
    await make.area()
    person = await meet(session, language_code=phone)
    words = "У меня высокая температура, я кашляю"
    spoken = await residents.say_to_staff(session, person, Said(words, NOON), now=NOON)
    assert (spoken.case.language, person.locale, spoken.asks_language) == ("ru", locale, asks)


async def test_one_odd_message_does_not_flip_it(session: AsyncSession, make: Maker) -> None:
    await make.area()
    person = await meet(session)
    for words in ("У меня высокая температура, я кашляю", "Please send a doctor to our house"):
        await residents.say_to_staff(session, person, Said(words, NOON), now=NOON)
    assert person.locale == "ru"
