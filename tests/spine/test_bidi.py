"""What people see of right-to-left lines, by a library that lays them out (python-bidi)."""

import re
from typing import Any

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from bot.spine.texts import render as texts
from bot.spine.texts.bidi import isolated, runs_right_to_left
from bot.spine.texts.render import Foreign, Joined

MARKS = re.compile("[\u2066-\u2069\u200e\u200f]")


def seen(line: str) -> str:
    """What stands on the screen, from left to right, in a line that begins at the right."""
    return MARKS.sub("", get_display(line, base_dir="R"))


def cut(text: str, entity: Any) -> str:
    raw = text.encode("utf-16-le")
    start = 2 * entity["offset"]
    return raw[start : start + 2 * entity["length"]].decode("utf-16-le")


ARABIC, PERSIAN = "اتصل على {} قبل النوم", "لطفاً {} را ببینید"


@pytest.mark.parametrize("sentence", [ARABIC, PERSIAN])
@pytest.mark.parametrize(
    "value",
    [
        "+86 21 6437 1190",
        "(021) 6437-5555",
        "+86 (21) 6437",
        "10–12",
        "10 - 12",
        "2×500 mg",
        "2 x 500 mg",
        "A-12",
        "B-1203/4",
        "08:30-12:00",
        "-5 °C",
        "1,125.5",
        "5%",
        "¥50",
        "3/4",
        "2020-04-10",
        "Panadol Extra 500 mg",
        "Dr. Li Ming",
        "https://a.example/b?c=1-2&d=%20",
        "ana@mail.example",
        "#4711",
        "12A",
        "ул. Мира 5-7",
        "٨:٣٠",
        "۱۰:۳۰-۱۲:۰۰",
    ],
)
def test_values_read_in_order(sentence: str, value: str) -> None:
    text, _ = isolated(sentence.format(value))
    assert value in seen(text)
    assert MARKS.sub("", text) == sentence.format(value)


def test_without_isolates_they_do_not() -> None:
    assert "+86 21 6437 1190" not in seen(ARABIC.format("+86 21 6437 1190"))
    assert "10–12" not in seen(ARABIC.format("10–12"))


@pytest.mark.parametrize(
    ("text", "order"),
    [
        # Two that belong to different things stay apart: the first one is read first, at the right.
        ("الدواء 5, 50 mg", ["50 mg", "5"]),
        ("غرفة 12 أو 14", ["14", "12"]),
        ("الهاتف 110 (شرطة) 120", ["120", "110"]),
    ],
)
def test_what_does_not_belong_together_is_read_from_the_right(text: str, order: list[str]) -> None:
    line = seen(isolated(text)[0])
    places = [re.search(rf"(?<!\d){value}", line).start() for value in order]  # type: ignore[union-attr]
    assert places == sorted(places)


def test_a_line_that_begins_with_a_name_begins_at_the_right() -> None:
    text, _ = isolated("Panadol 500 mg مرتين يوميا بعد الأكل")
    assert text.startswith("\u200f\u2066Panadol 500 mg\u2069")


def test_each_line_is_looked_at_by_itself() -> None:
    text, _ = isolated("خذ 5 mg\nPanadol 500 mg\nثم نم 8-9")
    assert text == "خذ \u20665 mg\u2069\nPanadol 500 mg\nثم نم \u20668-9\u2069"


@pytest.mark.parametrize(
    "text",
    ["Room A-12, call +86 21 6437", "我住在 A-12", "My name is محمد, room 12-14", "", "12-14"],
)
def test_what_runs_to_the_right_stays_as_it_is(text: str) -> None:
    assert isolated(text) == (text, ())


def test_a_known_language_counts_more_than_the_words() -> None:
    text = "Dr. Li Ming ينتظرك"
    assert not runs_right_to_left(text)
    assert isolated(text, right_to_left=True)[0] == "\u200f\u2066Dr. Li Ming\u2069 ينتظرك"


def entity(kind: str, text: str, words: str) -> dict[str, Any]:
    before = text[: text.index(words)]
    return {
        "type": kind,
        "offset": texts.utf16_length(before),
        "length": texts.utf16_length(words),
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("😀 خذ 5-6 mg الآن", "5-6 mg"),
        ("😀 خذ 5-6 mg الآن", "خذ 5-6 mg الآن"),
        ("😀 خذ 5-6 mg الآن", "الآن"),
        ("A-12 هنا", "A-12"),
    ],
)
def test_entities_move_with_their_words(text: str, words: str) -> None:
    marked, [moved] = isolated(text, [entity("spoiler", text, words)])
    assert MARKS.sub("", cut(marked, moved)) == words
    if "\u2066" not in cut(marked, moved):
        assert cut(marked, moved) == words


def test_code_stays_as_it_was_written() -> None:
    text = "اكتب weft-1 --on 5 ثم 7-8"
    marked, [code] = isolated(text, [entity("code", text, "weft-1 --on 5")])
    assert cut(marked, code) == "weft-1 --on 5"
    assert "\u2066weft-1 --on 5\u2069" in marked
    text = "اكتب أمر 5-6 الآن"
    marked, [code] = isolated(text, [entity("code", text, "أمر 5-6")])
    assert cut(marked, code) == "أمر 5-6"


signs = st.text(alphabet="اب5A-+ .:()\n😀é٣", max_size=40)


@given(signs)
def test_nothing_is_lost_and_every_isolate_ends(text: str) -> None:
    marked, _ = isolated(text, right_to_left=True)
    assert MARKS.sub("", marked) == text
    for line in marked.split("\n"):
        depth = 0
        for sign in line:
            depth += {"\u2066": 1, "\u2069": -1}.get(sign, 0)
            assert depth in (0, 1)
        assert depth == 0


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
@pytest.mark.parametrize("value", ["+86 21 6437 1190", "10–12", "2×500 mg", "A-12", "08:30-12:00"])
def test_arguments_of_the_houses_own_cards_read_in_order(locale: str, value: str) -> None:
    for argument in (Foreign(value), Foreign(f"حي {value} هنا")):
        args = {"values": Joined([argument, Foreign("B-7")], ", ")}
        assert value in seen(texts.render(locale, "relay-broken", args).text)
        assert value in seen(texts.render(locale, "relay-quote", {"words": argument}).text)
