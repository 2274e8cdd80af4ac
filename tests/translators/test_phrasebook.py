import re
from pathlib import Path

import pytest

from bot.translators.chain import Chain
from bot.translators.phrasebook import PhraseBook
from bot.translators.port import NothingToOffer
from tests.translators.conftest import Double, down

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = sorted(file.parent.name.split("-")[0] for file in LOCALES.glob("*/phrases.ftl"))


@pytest.fixture(scope="module")
def book() -> PhraseBook:
    return PhraseBook(LOCALES)


def test_every_locale_has_every_phrase_once(book: PhraseBook) -> None:
    english = book.phrases("en")
    assert len(english) >= 80
    for file in LOCALES.glob("*/phrases.ftl"):
        phrases = book.phrases(file.parent.name)
        own = len(re.findall(r"^phrase-[^{\n]+$", file.read_text(encoding="utf-8"), re.MULTILINE))
        assert own == len(english) == len(set(phrases.values())), file


@pytest.mark.parametrize(
    "said", ["Onde você está?", "onde você  está", " ONDE VOCÊ ESTÁ?! ", "Onde você está 😀"]
)
async def test_case_spaces_and_closing_marks_do_not_matter(book: PhraseBook, said: str) -> None:
    assert await book.translate(said, source="pt", target="zh") == "您在哪里？"


async def test_every_phrase_comes_back_from_every_language(book: PhraseBook) -> None:
    for language in LANGUAGES:
        for phrase, text in book.phrases(language).items():
            assert (
                await book.translate(text, source=language, target="en")
                == book.phrases("en")[phrase]
            )


@pytest.mark.parametrize(
    "said",
    [
        "Alguém está indo até você agora?",
        "A comida será levada até a sua porta?!",
        "Você precisa de um médico.",
    ],
)
async def test_a_question_is_no_statement_of_the_same_words(book: PhraseBook, said: str) -> None:
    with pytest.raises(NothingToOffer):
        await book.translate(said, source="pt", target="en")


async def test_other_words_are_left_to_the_machine(book: PhraseBook) -> None:
    with pytest.raises(NothingToOffer):
        await book.translate("Onde você está agora, Ana?", source="pt", target="zh")


async def test_the_chain_marks_a_phrase_as_people_s_work(book: PhraseBook) -> None:
    done = await Chain([book, Double(down)], timeout_seconds=5).translate(
        "请立即打电话叫救护车", source="zh", target="en"
    )
    assert (done.text, done.kind, done.broken) == ("Call the ambulance now.", "phrase", ())


def test_a_phrase_with_a_blank_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "phrases.ftl").write_text(
        "phrase-home-flat-number = Flat { $number }.\nphrase-thanks-thank-you = Thank you.\n",
        encoding="utf-8",
    )
    assert PhraseBook(tmp_path).phrases("en") == {"phrase-thanks-thank-you": "Thank you."}
