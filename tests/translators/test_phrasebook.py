"""The phrase book: its files, what it recognises, what fills a blank, and the search."""

from pathlib import Path

import pytest

from bot.translators.blanks import Blank, read_value
from bot.translators.chain import Chain
from bot.translators.folding import fold, fold_accents
from bot.translators.phrase_files import BrokenBook, read_phrases, topic_of
from bot.translators.phrase_search import MOST, find_phrases
from bot.translators.phrasebook import PhraseBook
from bot.translators.port import NothingToOffer
from tests.translators.conftest import Double, down

LOCALES = Path(__file__).parents[2] / "locales"
SMALL = Path(__file__).parents[1] / "small_book"
LANGUAGES = sorted(file.parent.name.split("-")[0] for file in LOCALES.glob("*/phrases.ftl"))
VALUES = {Blank.NUMBER: "2", Blank.TIME: "14:30"}


@pytest.fixture(scope="module")
def book() -> PhraseBook:
    """The book of today."""
    return PhraseBook(LOCALES)


@pytest.fixture(scope="module")
def small() -> PhraseBook:
    """A book of a few sentences in six languages, with blanks."""
    return PhraseBook(SMALL)


async def translated(book: PhraseBook, text: str, source: str, target: str) -> str | None:
    """Return the translation, or None where the book has none."""
    try:
        return await book.translate(text, source=source, target=target)
    except NothingToOffer:
        return None


# --- every phrase of every locale -----------------------------------------------------------------


def test_every_locale_has_phrases(book: PhraseBook) -> None:
    assert len(LANGUAGES) == 18
    assert all(book.has(language) for language in LANGUAGES)
    assert not book.has("bn")
    assert not book.has("und-Beng")


@pytest.mark.parametrize("source", LANGUAGES)
def test_every_phrase_is_recognised_and_says_the_same_in_every_language(
    book: PhraseBook, source: str
) -> None:
    """However it is typed: as it stands, in capitals, or without its full stop."""
    lost = []
    for phrase in book.phrases(source):
        said = book.render(phrase, source, VALUES)
        for typed in (said, said.upper(), f"  {said.rstrip('.。।۔')} "):
            meant = book.recognise(typed, source)
            for target in LANGUAGES:
                rendered = {book.render(one.phrase, target, one.values) for one in meant}
                if rendered != {book.render(phrase, target, VALUES)}:
                    lost.append((phrase, typed, target))
    assert lost == []


# --- what is a phrase -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said", ["Onde você está?", "onde você  está", " ONDE VOCÊ ESTÁ?! ", "Onde você está 😀"]
)
async def test_case_spaces_and_closing_marks_do_not_matter(book: PhraseBook, said: str) -> None:
    assert await book.translate(said, source="pt", target="zh") == "您在哪里？"


@pytest.mark.parametrize(
    "said",
    [
        "Alguém está indo até você agora?",
        "A comida será levada até a sua porta?!",
        "Você precisa de um médico.",
    ],
)
async def test_a_question_is_no_statement_of_the_same_words(book: PhraseBook, said: str) -> None:
    assert await translated(book, said, "pt", "en") is None


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Você está em segurança.", "You are safe."),
        ("Você está em segurança?", "Are you safe?"),
        ("você está em segurança", None),
    ],
)
async def test_where_the_mark_alone_tells_two_phrases_apart_it_is_needed(
    small: PhraseBook, said: str, meant: str | None
) -> None:
    assert await translated(small, said, "pt", "en") == meant


async def test_other_words_are_left_to_the_machine(book: PhraseBook) -> None:
    assert await translated(book, "Onde você está agora, Ana?", "pt", "zh") is None


async def test_the_chain_marks_a_phrase_as_people_s_work(
    book: PhraseBook, small: PhraseBook
) -> None:
    done = await Chain([book, Double(down)], timeout_seconds=5).translate(
        "有人正在赶往您那里", source="zh", target="en"
    )
    assert (done.text, done.kind) == ("Someone is coming to you now.", "phrase")
    done = await Chain([small, Double(down)], timeout_seconds=5).translate(
        "Tome 2 comprimidos às 14:30.", source="pt", target="en"
    )
    assert (done.text, done.kind, done.broken) == ("Take 2 tablets at 14:30.", "phrase", ())


# --- blanks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "said", "meant"),
    [
        ("en", "Take 2 tablets at 14:30.", "请在14:30吃2片药。"),
        ("en", "take  2 TABLETS at 14:30", "请在14:30吃2片药。"),
        ("en", "Take ½ tablets at 8 AM!", "请在8 am吃½片药。"),
        ("en", "Take 1½ tablets at 8:00 p.m.", "请在8:00 p.m吃1½片药。"),
        ("pt", "Tome 0,5 comprimidos às 08h30", "请在08h30吃0,5片药。"),
        ("fr", "Prenez 2 comprimés à 14 h 30.", "请在14 h 30吃2片药。"),
        ("ar", "تناول ٢ أقراص في الساعة ١٤:٣٠.", "请在14:30吃2片药。"),
        ("ar", "تناول ٠٫٥ أقراص في الساعة ٨:٠٠", "请在8:00吃0.5片药。"),
        ("tr", "ilaçtan saat 9:00 olunca 2 tane alın", "请在9:00吃2片药。"),
        ("tr", "İLAÇTAN SAAT 9:00 OLUNCA 2 TANE ALIN", "请在9:00吃2片药。"),
        ("fr", "Nous revenons à 18:00", "我们18:00回来。"),
        ("en", "Wait 4 hours, then take 4 more.", "等4小时，再吃4片。"),
        ("en", "Your building number is 12", "您的楼号是12"),
        ("en", "Your building number is 12.", "您的楼号是12"),
    ],
)
async def test_values_go_into_the_other_language_as_they_are(
    small: PhraseBook, source: str, said: str, meant: str
) -> None:
    assert await small.translate(said, source=source, target="zh") == meant


@pytest.mark.parametrize(
    "said",
    [
        "请在14：30吃２片药。",
        "请在 14:30 吃 2 片药",
        "请在१४:३०吃๒片药",
    ],
)
async def test_a_chinese_phrase_may_have_spaces_and_other_digits(
    small: PhraseBook, said: str
) -> None:
    assert await small.translate(said, source="zh", target="en") == "Take 2 tablets at 14:30."


@pytest.mark.parametrize(
    "said",
    [
        "Take two tablets at 14:30.",
        "Take 2 tablets at noon.",
        "Take 2 tablets at 25:00.",
        "Take 2 tablets at 14:75.",
        "Take 2 tablets at 8.",
        "Take 1-2 tablets at 14:30.",
        "Take 1,125 tablets at 14:30.",
        "Take 5² tablets at 14:30.",
        "Take -2 tablets at 14:30.",
        "Take 2 mg tablets at 14:30.",
        "Take 2 tablets at 14:30 or later.",
        "Take  tablets at 14:30.",
        "Take 2 tablets at 14:30?",
        "Wait 4 hours, then take 2 more.",
        "Your building number is 12%",
        "Your building number is 12+",
        "Your building number is -12",
        "Your building number is €12",
    ],
)
async def test_anything_else_in_a_blank_is_no_phrase(small: PhraseBook, said: str) -> None:
    assert await translated(small, said, "en", "zh") is None


async def test_values_keep_their_direction_in_arabic(small: PhraseBook) -> None:
    said = await small.translate("Take 1½ tablets at 8 am.", source="en", target="ar")
    assert said == "تناول \u20661½\u2069 أقراص في الساعة \u20668 am\u2069."
    assert await small.translate(said, source="ar", target="en") == "Take 1½ tablets at 8 am."


@pytest.mark.parametrize(
    ("blank", "typed", "value"),
    [
        (Blank.NUMBER, "2", "2"),
        (Blank.NUMBER, " ２ ", "2"),
        (Blank.NUMBER, "٣", "3"),
        (Blank.NUMBER, "37.3", "37.3"),
        (Blank.NUMBER, "1,5", "1,5"),
        (Blank.NUMBER, "½", "½"),
        (Blank.NUMBER, "1½", "1½"),
        (Blank.NUMBER, "1/2", None),
        (Blank.NUMBER, "1.000", None),
        (Blank.NUMBER, "1 2", None),
        (Blank.NUMBER, "123456", None),
        (Blank.NUMBER, "many", None),
        (Blank.NUMBER, "14:30", None),
        (Blank.NUMBER, "", None),
        (Blank.TIME, "8:00", "8:00"),
        (Blank.TIME, "14：30", "14:30"),
        (Blank.TIME, "14.30", "14.30"),
        (Blank.TIME, "8AM", "8am"),
        (Blank.TIME, "8:30 pm", "8:30 pm"),
        (Blank.TIME, "14h", "14h"),
        (Blank.TIME, "24:00", "24:00"),
        (Blank.TIME, "2026-04-01 18:00", "2026-04-01 18:00"),
        (Blank.TIME, "04-01 18:00", None),
        (Blank.TIME, "2026-13-01 18:00", None),
        (Blank.TIME, "2026-04-01", None),
        (Blank.TIME, "24:30", None),
        (Blank.TIME, "13 pm", None),
        (Blank.TIME, "14", None),
        (Blank.TIME, "later", None),
    ],
)
def test_what_may_stand_in_a_blank(blank: Blank, typed: str, value: str | None) -> None:
    assert read_value(blank, typed) == value


# --- compared forms -------------------------------------------------------------------------------


def test_folding_keeps_what_changes_a_value() -> None:
    assert fold("1½") == "1½"
    assert fold("5²") == "5²"
    assert fold("ＡＢＣ １２：３０") == "abc 12:30"
    assert fold("d’eau\u200f  ICI") == "d'eau ici"


def test_folding_accents_leaves_the_vowels_of_other_scripts() -> None:
    assert fold_accents("Fièvre Sốt Đau йод") == "fievre sot dau иод"
    assert fold_accents("बुखार") == "बुखार"
    assert fold_accents("เจ็บ") == "เจ็บ"
    assert fold_accents("がく") == "がく"
    assert fold_accents("أحتاجُ") == "احتاج"


# --- files ----------------------------------------------------------------------------------------

GOOD = "phrase-food-coming = Food comes at { $time }.\nphrase-calm-yes = Yes.\n"


def files(folder: Path, **texts: str) -> Path:
    """Write phrase files; a text of "-" makes a locale without one."""
    for locale, text in texts.items():
        (folder / locale).mkdir()
        (folder / locale / "common.ftl").write_text("ok = OK\n", encoding="utf-8")
        if text != "-":
            (folder / locale / "phrases.ftl").write_text(text, encoding="utf-8")
    return folder


def test_a_book_of_whole_files_is_read(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "danger.ftl").write_text("danger-words = x\n", encoding="utf-8")
    book = read_phrases(files(tmp_path, en=GOOD, pt=GOOD))
    assert list(book) == ["en", "pt"]
    assert list(book["en"]) == ["phrase-food-coming", "phrase-calm-yes"]
    assert topic_of("phrase-food-coming") == "food"
    assert topic_of("welcome") == ""


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("-", "pt/phrases.ftl: the file is missing"),
        ("phrase-calm-yes = Sim.\n", "pt/phrases.ftl: phrase-food-coming is missing"),
        (GOOD + "phrase-calm-no = Não.\n", "pt/phrases.ftl: phrase-calm-no is not in en"),
        (GOOD.replace("{ $time }", "já"), "phrase-food-coming lacks the blank { $time }"),
        (
            GOOD.replace("Yes", "{ $number }"),
            "phrase-calm-yes has a blank { $number } too many",
        ),
        (GOOD.replace("$time", "$tme"), "phrase-food-coming has an unknown blank { $tme }"),
        (
            GOOD.replace("{ $time }", "{ NUMBER($time) }"),
            "phrase-food-coming must be plain text with { $number } and { $time }",
        ),
        (GOOD + "phrase-calm-yes = Sim.\n", "phrase-calm-yes stands there twice"),
        (GOOD.replace("calm", "other"), "phrase-other-yes is not called phrase-, a topic and"),
        (GOOD.replace("{ $time }", "{ $time"), "pt/phrases.ftl: this is not Fluent: phrase-food"),
    ],
)
def test_a_broken_book_is_refused_with_its_file_and_phrase(
    tmp_path: Path, wrong: str, said: str
) -> None:
    with pytest.raises(BrokenBook) as broken:
        PhraseBook(files(tmp_path, en=GOOD, pt=wrong))
    assert said in str(broken.value)
    assert str(broken.value).startswith("pt/phrases.ftl: ")
    assert "\n" not in str(broken.value)


def test_a_book_without_english_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BrokenBook, match=r"^en/phrases\.ftl"):
        PhraseBook(files(tmp_path, pt=GOOD))


# --- search ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "language", "first"),
    [
        ("fièvre", "fr", "phrase-health-fever"),
        ("FIEVRE", "en", "phrase-health-fever"),
        ("发烧", "zh", "phrase-health-fever"),
        ("febre", "zh", "phrase-health-fever"),
        ("ateş", "en", "phrase-health-fever"),
        ("ates", "en", "phrase-health-fever"),
        ("حمى", "en", "phrase-health-fever"),
        ("tablet", "en", "phrase-medicine-take-at"),
        ("tablets take", "en", "phrase-medicine-take-at"),
        ("medecin", "fr", "phrase-health-need-doctor"),
        ("doctor?", "en", "phrase-health-need-doctor"),
    ],
)
def test_a_word_of_any_language_finds_a_phrase(
    small: PhraseBook, words: str, language: str, first: str
) -> None:
    assert find_phrases(small, words, language)[0] == first


@pytest.mark.parametrize("words", ["", "?!", "xylophone", "tablets xylophone", "½"])
def test_nothing_is_found_for_other_words(small: PhraseBook, words: str) -> None:
    assert find_phrases(small, words, "en") == []


def test_the_best_stand_first_and_the_residents_own_do_not(small: PhraseBook) -> None:
    assert find_phrases(small, "safe", "en") == [
        "phrase-danger-are-you-safe",
        "phrase-calm-you-are-safe",
    ]
    found = find_phrases(small, "need", "en")
    assert found == ["phrase-health-need-doctor"]


def test_at_most_ten_are_shown(book: PhraseBook) -> None:
    assert len(find_phrases(book, "e", "en")) == MOST
