"""What formatting means, through engines that are good, bad or odd."""

import re
from collections.abc import Callable, Mapping

import pytest

from bot.translators.chain import AS_IT_IS, Chain
from bot.translators.formatting import Format, Span, find_words
from bot.translators.port import NothingToOffer, Translated
from tests.translators.conftest import Double

TEXT = "O código da porta é quatro pássaros, não diga a ninguém."
WORDS = "quatro pássaros"
GOOD = "The code of the door is four birds, do not tell anybody."
RENDERED = {TEXT: GOOD, WORDS: "Four birds."}


def span(kind: Format, text: str, words: str, address: str = "") -> Span:
    start = text.index(words)
    return Span(kind, start, start + len(words), address)


async def ask(
    does: Callable[[str], str] | Mapping[str, str], *spans: Span, text: str = TEXT
) -> Translated:
    engine = Double(does if callable(does) else lambda words: does[words])
    return await Chain([engine], timeout_seconds=5).translate(
        text, source="pt", target="en", spans=spans
    )


def words_of(done: Translated, kind: Format) -> list[str]:
    return [done.text[one.start : one.end] for one in done.spans if one.format is kind]


HIDDEN = span(Format.SPOILER, TEXT, WORDS)
LINK = span(Format.LINK, TEXT, WORDS, "https://a.example/")


async def test_a_spoiler_hides_the_words_that_were_hidden() -> None:
    done = await ask(RENDERED, HIDDEN)
    assert done.text == GOOD
    assert words_of(done, Format.SPOILER) == ["four birds"]


@pytest.mark.parametrize(
    "alone",
    ["4 birds", "", "quatro pássaros", "...", "bird"],
)
async def test_where_its_words_are_not_found_the_whole_is_hidden(alone: str) -> None:
    done = await ask({TEXT: GOOD, WORDS: alone}, HIDDEN)
    assert words_of(done, Format.SPOILER) == [GOOD]


async def test_an_engine_that_fails_at_the_words_alone_hides_the_whole() -> None:
    def only_whole_texts(text: str) -> str:
        if text != TEXT:
            raise RuntimeError("a bug")
        return GOOD

    done = await ask(only_whole_texts, HIDDEN, LINK)
    assert done.text == GOOD
    assert words_of(done, Format.SPOILER) == [GOOD]
    assert words_of(done, Format.LINK) == [""]


async def test_words_that_stand_twice_are_hidden_twice() -> None:
    twice = GOOD + " Four birds!"
    done = await ask({TEXT: twice, WORDS: "four birds"}, HIDDEN)
    assert words_of(done, Format.SPOILER) == ["four birds", "Four birds"]


async def test_a_link_stands_on_its_words_or_at_the_end() -> None:
    done = await ask(RENDERED, LINK)
    assert words_of(done, Format.LINK) == ["four birds"]
    assert done.spans[0].address == "https://a.example/"
    lost = await ask({TEXT: GOOD, WORDS: "4 birds"}, LINK)
    assert lost.spans == (Span(Format.LINK, len(GOOD), len(GOOD), "https://a.example/"),)


async def test_what_is_hidden_whole_stays_so_without_a_search() -> None:
    done = await ask({TEXT: GOOD}, Span(Format.SPOILER, 0, len(TEXT)))
    assert words_of(done, Format.SPOILER) == [GOOD]


async def test_code_never_reaches_the_engine_and_stays_code() -> None:
    text = "Escreva weft nao --on na janela preta, por favor, e espere."
    code = span(Format.CODE, text, "weft nao --on")
    asked: list[str] = []

    def engine(words: str) -> str:
        asked.append(words)
        [mark] = re.findall(r"XQ\d", words)
        return f"Please write {mark} in the black window and wait there."

    done = await ask(engine, code, text=text)
    assert done.text == "Please write weft nao --on in the black window and wait there."
    assert words_of(done, Format.CODE) == ["weft nao --on"]
    assert "nao" not in asked[0]
    assert done.broken == ()


@pytest.mark.parametrize("times", [0, 2])
async def test_code_that_the_engine_drops_or_doubles_is_listed(times: int) -> None:
    text = "Escreva weft --on na janela preta, por favor, e espere."

    def engine(words: str) -> str:
        [mark] = re.findall(r"XQ\d", words)
        return f"Please write {mark * times} in the black window and wait there."

    done = await ask(engine, span(Format.CODE, text, "weft --on"), text=text)
    assert done.broken == ("weft --on",)


async def test_a_telephone_that_the_engine_doubles_is_listed() -> None:
    def engine(words: str) -> str:
        return re.sub(r"(XQ\d)", r"\1 or \1", words.replace("Ligue agora para", "Call now"))

    assert (await ask(engine, text="Ligue agora para 13800138000")).broken == ("13800138000",)


async def test_code_alone_is_nothing_to_translate() -> None:
    done = await ask(lambda _: "never", Span(Format.CODE, 0, 9), text="weft --on 5")
    assert done.engine == AS_IT_IS


async def test_isolates_of_the_writer_are_not_the_engines_business() -> None:
    said, isolated_name = "Ligue para {} agora mesmo, não espere.", "\u2066Ana Souza\u2069"
    text = said.format(isolated_name)
    hidden = span(Format.SPOILER, text, "Ana Souza")
    answers = {
        said.format("Ana Souza"): f"Call {isolated_name} now, do not wait.",
        "Ana Souza": "Ana Souza",
    }
    done = await ask(answers, hidden, text=text)
    assert done.text == "Call Ana Souza now, do not wait."
    assert words_of(done, Format.SPOILER) == ["Ana Souza"]


async def test_a_phrase_of_the_house_is_hidden_whole() -> None:
    class Book(Double):
        kind = "phrase"

    def book(text: str) -> str:
        if text != TEXT:
            raise NothingToOffer
        return GOOD

    chain = Chain([Book(book)], timeout_seconds=5)
    done = await chain.translate(TEXT, source="pt", target="en", spans=[HIDDEN])
    assert words_of(done, Format.SPOILER) == [GOOD]


@pytest.mark.parametrize(
    ("words", "output", "expected"),
    [
        ("four birds", "Four  birds, fourteen birds", ["Four  birds"]),
        ("four", "fourteen, four, Four", ["four", "Four"]),
        ("«кот»", "который кот?", ["кот"]),
        ("四只鸟", "密码是四只鸟，请记住", ["四只鸟"]),
        ("물", "물이 없어요", ["물"]),
        ("पान", "पानी और पान", ["पान"]),
        ("ที", "ที่นี่", []),
        ("e", "e\u0301", []),
        ("...", "...", []),
        ("a.b", "axb a.b", ["a.b"]),
    ],
)
def test_words_are_found_whole(words: str, output: str, expected: list[str]) -> None:
    assert [output[start:end] for start, end in find_words(words, output)] == expected
