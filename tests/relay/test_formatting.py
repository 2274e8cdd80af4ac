"""What a copy shows of the formatting: of the original, and of its translation."""

from collections.abc import Mapping
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay import interpreting, offers, residents
from bot.relay.quoting import quoted, spans_of, with_spans
from bot.spine.texts.render import utf16_length
from bot.translators.chain import Chain
from bot.translators.formatting import Format, Span
from tests.relay.house import House, make_house, render_all, said, widen_all
from tests.relay.test_translations import copy_of, on_the_roster
from tests.town.outbox import phone_of
from tests.town.people import NOON, Maker
from tests.translators.conftest import Double

TEXT = "😀 O código da porta é quatro pássaros, não diga a ninguém."
WORDS = "quatro pássaros"
GOOD = "😀 The code of the door is four birds, do not tell anybody."
ENGINE = {TEXT.removeprefix("😀 "): GOOD.removeprefix("😀 "), WORDS: "four birds"}


def entity(kind: str, text: str, words: str, **more: Any) -> dict[str, Any]:
    offset = utf16_length(text[: text.index(words)])
    return {"type": kind, "offset": offset, "length": utf16_length(words), **more}


def cut(message: dict[str, Any], kind: str) -> list[str]:
    raw = message["text"].encode("utf-16-le")
    return [
        raw[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
        for one in message["entities"]
        if one["type"] == kind
    ]


def shown(foreign: Any, kind: str) -> list[str]:
    return cut({"text": foreign.text, "entities": foreign.entities}, kind)


async def read_by_staff(
    session: AsyncSession,
    make: Maker,
    engine: Mapping[str, str],
    *entities: dict[str, Any],
    text: str = TEXT,
) -> tuple[House, dict[str, Any]]:
    house = await make_house(make)
    message = said(text, house.resident, entities=entities)
    await residents.say_to_staff(session, house.resident, message, now=NOON)
    double = Double(lambda words: engine.get(words, "no such words"))
    await render_all(session, Chain([double], timeout_seconds=5))
    [card] = await phone_of(session, house.worker)
    return house, card


async def test_a_spoiler_stays_hidden_in_both_texts(session: AsyncSession, make: Maker) -> None:
    _, card = await read_by_staff(session, make, ENGINE, entity("spoiler", TEXT, WORDS))
    assert cut(card, "spoiler") == [WORDS, "four birds"]


async def test_a_spoiler_that_is_not_found_hides_the_translation(
    session: AsyncSession, make: Maker
) -> None:
    engine = ENGINE | {WORDS: "4 birds"}
    _, card = await read_by_staff(session, make, engine, entity("spoiler", TEXT, WORDS))
    assert cut(card, "spoiler") == [WORDS, GOOD]


async def test_what_changed_in_a_hidden_text_is_hidden_too(
    session: AsyncSession, make: Maker
) -> None:
    text = "Tome este remédio amanhã cedo: 50 mg e nada mais."
    engine = {text: "Take this medicine early tomorrow: 15 mg and no more."}
    _, card = await read_by_staff(
        session, make, engine, entity("spoiler", text, "50 mg"), text=text
    )
    assert "50 mg" in card["text"].splitlines()[-1]
    assert cut(card, "spoiler")[-1] == "50 mg"


async def test_a_link_leads_where_it_led(session: AsyncSession, make: Maker) -> None:
    link = entity("text_link", TEXT, WORDS, url="https://a.example/x")
    _, card = await read_by_staff(session, make, ENGINE, link)
    assert cut(card, "text_link") == [WORDS, "four birds"]
    assert card["text"].count("🔗 https://a.example/x") == 2


async def test_a_link_that_lost_its_words_is_written_out(
    session: AsyncSession, make: Maker
) -> None:
    link = entity("text_link", TEXT, WORDS, url="https://a.example/x")
    _, card = await read_by_staff(session, make, ENGINE | {WORDS: "4 birds"}, link)
    assert cut(card, "text_link") == [WORDS]
    assert cut(card, "blockquote")[1] == f"{GOOD}\n🔗 https://a.example/x"


async def test_code_stays_code(session: AsyncSession, make: Maker) -> None:
    text = "Escreva weft nao --on na janela preta, por favor, e espere."
    engine = {
        text.replace("weft nao --on", "XQ1"): "Please write XQ1 in the black window and wait there."
    }
    code = entity("pre", text, "weft nao --on", language="sh")
    _, card = await read_by_staff(session, make, engine, code, text=text)
    assert cut(card, "code") == ["weft nao --on", "weft nao --on"]


async def test_an_interpreter_need_not_hide_it_again(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    message = said(TEXT, house.resident, entities=(entity("spoiler", TEXT, WORDS),))
    spoken = await residents.say_to_staff(session, house.resident, message, now=NOON)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    copy = await copy_of(session, spoken.entry, ines)
    await interpreting.interpret(session, ines, copy, said("The code is four birds."), now=NOON)
    [card] = (await phone_of(session, house.worker))[:1]
    assert cut(card, "spoiler") == [WORDS, "The code is four birds."]
    words = "The code is four birds."
    own = said(words, entities=(entity("spoiler", words, "four"), entity("bold", words, "code")))
    await interpreting.interpret(session, ines, copy, own, now=NOON)
    [card] = (await phone_of(session, house.worker))[:1]
    assert cut(card, "spoiler") == [WORDS, "four"]


@pytest.mark.parametrize(
    "url",
    [
        "tg://user?id=77",
        "tg://resolve?domain=ana",
        "https://t.me/ana_souza",
        "t.me/ana_souza",
        "HTTP://Telegram.me/ana",
        "https://telegram.dog/ana",
        "https://ana.t.me",
        "https://ana.t.me/",
    ],
)
def test_a_link_to_an_account_is_no_link(url: str) -> None:
    words = quoted("write to Ana", [entity("text_link", "write to Ana", "Ana", url=url)])
    assert (words.text, words.entities) == ("write to Ana", ())
    assert spans_of("write to Ana", [entity("text_link", "write to Ana", "Ana", url=url)]) == ()


@pytest.mark.parametrize("url", ["https://at.me/x", "https://a.example/t.me/x", "https://start.me"])
def test_a_link_elsewhere_stays(url: str) -> None:
    words = quoted("look here", [entity("text_link", "look here", "here", url=url)])
    assert shown(words, "text_link") == ["here"]


def test_no_mention_of_a_person_passes() -> None:
    mention = entity("text_mention", TEXT, WORDS, user={"id": 77, "first_name": "Ana"})
    assert quoted(TEXT, [mention]).entities == ()
    assert spans_of(TEXT, [mention]) == ()


def test_the_address_of_a_hidden_link_is_hidden() -> None:
    link = entity("text_link", "look here now", "here", url="https://a.example/x")
    hidden = entity("spoiler", "look here now", "here now")
    words = quoted("look here now", [link, hidden])
    assert shown(words, "spoiler") == ["here now", "🔗 https://a.example/x"]
    plain = quoted("look here now", [link, entity("spoiler", "look here now", "now")])
    assert shown(plain, "spoiler") == ["now"]


def test_places_are_counted_in_utf_16_both_ways() -> None:
    spans = spans_of("😀😀 olá", [entity("spoiler", "😀😀 olá", "olá")])
    assert spans == (Span(Format.SPOILER, 3, 6),)
    text, entities = with_spans("👍 hello", [Span(Format.SPOILER, 2, 7)])
    assert cut({"text": text, "entities": entities}, "spoiler") == ["hello"]


async def test_a_rendering_into_arabic_isolates_what_runs_left_to_right(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.worker.locale = "ar"
    text = "Ligue para +86 21 6437 1190 e tome Panadol hoje, por favor."
    await residents.say_to_staff(session, house.resident, said(text), now=NOON)
    answer = "اتصل على XQ1 وتناول Panadol اليوم من فضلك."
    await render_all(session, Chain([Double(lambda _: answer)], timeout_seconds=5))
    [card] = await phone_of(session, house.worker)
    assert "اتصل على \u2066+86 21 6437 1190\u2069 وتناول \u2066Panadol\u2069 اليوم" in card["text"]
    assert text in card["text"]


async def test_an_original_in_arabic_stays_as_it_was_written(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    text = "اتصل على +86 21 6437 1190 وخذ 5-10 mg"
    await residents.say_to_staff(session, house.resident, said(text), now=NOON)
    [card] = await phone_of(session, house.worker)
    assert text in card["text"]
