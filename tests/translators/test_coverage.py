"""Which languages are served, and how: a table, and that the engine itself does what it says."""

from pathlib import Path

import pytest

from bot.languages.detect import LANGUAGES
from bot.spine.texts import render as texts
from bot.translators.coverage import (
    MACHINE,
    Coverage,
    Engine,
    Way,
    Ways,
    coverage,
    survey,
    unserved_line,
)
from bot.translators.firefox import Firefox
from bot.translators.phrasebook import PhraseBook
from bot.translators.port import TranslatorDown
from tests.translators.conftest import Double


def firefox(*pairs: str) -> Engine:
    return Engine("firefox", frozenset(_pair(pair) for pair in pairs), pivots=True)


def server(*pairs: str) -> Engine:
    return Engine("libretranslate", frozenset(_pair(pair) for pair in pairs))


def _pair(pair: str) -> tuple[str, str]:
    source, target = pair.split("-")
    return source, target


def between(engines: list[Engine], language: str, phrases: str = "zh pt en vi") -> Coverage:
    (one,) = coverage(engines, staff={"zh"}, phrases=phrases.split(), languages=("zh", language))
    return one


@pytest.mark.parametrize(
    ("engines", "language", "to_staff", "from_staff"),
    [
        ([], "pt", Way.PHRASES, Way.PHRASES),
        ([], "fr", Way.NONE, Way.NONE),
        ([firefox()], "pt", Way.PHRASES, Way.PHRASES),
        ([firefox("en-zh", "zh-en")], "en", Way.DIRECT, Way.DIRECT),
        ([firefox("pt-en", "en-zh")], "pt", Way.THROUGH_ENGLISH, Way.PHRASES),
        ([firefox("zh-en", "en-pt")], "pt", Way.PHRASES, Way.THROUGH_ENGLISH),
        ([firefox("pt-en", "en-pt")], "pt", Way.PHRASES, Way.PHRASES),
        ([firefox("pt-zh", "zh-en", "en-pt")], "pt", Way.DIRECT, Way.THROUGH_ENGLISH),
        # A server's pairs are not joined: only the engine of models does that.
        ([server("pt-en", "en-zh")], "pt", Way.PHRASES, Way.PHRASES),
        ([server("pt-zh", "zh-pt")], "pt", Way.DIRECT, Way.DIRECT),
        # Nor are two engines.
        ([firefox("pt-en"), server("en-zh")], "pt", Way.PHRASES, Way.PHRASES),
        ([firefox("pt-en", "en-zh"), server("pt-zh")], "pt", Way.DIRECT, Way.PHRASES),
        ([Engine("google", None)], "pt", Way.UNSURE, Way.UNSURE),
        ([Engine("google", None), server("pt-zh")], "pt", Way.DIRECT, Way.UNSURE),
    ],
)
def test_a_language_is_served_as_well_as_the_best_engine_serves_it(
    engines: list[Engine], language: str, to_staff: Way, from_staff: Way
) -> None:
    assert between(engines, language).best == Ways(to_staff, from_staff)


def test_each_engine_that_serves_a_language_is_named_with_its_own_way() -> None:
    engines = [firefox("pt-en", "en-zh"), server("pt-zh", "zh-pt"), firefox()]
    assert between(engines[:2], "pt").engines == {
        "firefox": Ways(Way.THROUGH_ENGLISH, Way.NONE),
        "libretranslate": Ways(Way.DIRECT, Way.DIRECT),
    }
    assert between(engines[2:], "pt").engines == {}


def test_all_18_stand_beside_each_language_of_the_staff_but_themselves() -> None:
    rows = coverage([], staff={"en", "zh"}, phrases=LANGUAGES)
    assert len(rows) == 2 * 17
    assert [one.language for one in rows if one.staff == "zh"] == [*LANGUAGES[1:]]
    assert "en" not in [one.language for one in rows if one.staff == "en"]


@pytest.mark.parametrize(
    ("engines", "staff", "said"),
    [
        ([firefox("en-zh", "zh-en", "pt-en", "en-pt")], "zh", "vi (phrases only)"),
        ([firefox("en-zh", "zh-en", "pt-en")], "zh", "pt (only into zh); vi (phrases only)"),
        ([firefox("zh-en", "en-pt")], "zh", "en, pt (only from zh); vi (phrases only)"),
        (
            [firefox("en-zh", "zh-en", "pt-en", "en-pt")],
            "zh en",
            "with zh, en: vi (phrases only)",
        ),
        (
            [firefox("pt-en", "en-pt")],
            "zh en",
            "with zh: en, pt, vi (phrases only); with en: zh, vi (phrases only)",
        ),
    ],
)
def test_the_unserved_are_said_in_one_line(engines: list[Engine], staff: str, said: str) -> None:
    languages = ("zh", "en", "pt", "vi")
    rows = coverage(engines, staff=staff.split(), phrases=languages, languages=languages)
    assert unserved_line(rows) == f"languages without translator: {said}"


def test_where_all_are_served_nothing_is_said() -> None:
    assert unserved_line(coverage([Engine("google", None)], staff={"zh"}, phrases=())) == ""


async def test_the_coverage_is_what_the_engine_and_the_book_do(models: Path) -> None:
    firefox, book = Firefox(models), PhraseBook(texts.FOLDER)
    found = await survey([book, firefox], staff={"pt", "zh", "en"})
    assert found.away == []
    for one in found.languages:
        there, back = (one.language, one.staff), (one.staff, one.language)
        assert (one.best.to_staff in MACHINE) == firefox.can(*there), there
        assert (one.best.from_staff in MACHINE) == firefox.can(*back), back
        if one.best.to_staff not in MACHINE:
            assert (one.best.to_staff is Way.PHRASES) == book.can(*there)
    assert {
        (one.language, one.staff) for one in found.languages if one.best.to_staff is Way.DIRECT
    } == {
        ("pt", "en"),
        ("en", "pt"),
    }


async def test_a_server_that_is_away_is_named_and_its_languages_are_not_known() -> None:
    class Away(Double):
        async def offered(self) -> frozenset[tuple[str, str]]:
            raise TranslatorDown("no answer")

    found = await survey([Away(str, "libretranslate")], staff={"zh"})
    assert found.away == ["libretranslate: no answer"]
    assert {one.best.to_staff for one in found.languages} == {Way.UNSURE}
