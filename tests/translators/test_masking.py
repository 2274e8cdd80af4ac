import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.translators.masking import Unmasked, mask, unmask, without_values

VALUES = [
    "https://example.org/a?b=1&c=%20",
    "t.me/weft_bot?start=abc",
    "+86 138-0013-8000",
    "13800138000",
    "(021) 6437 5555",
    "ana.souza@mail.example.com",
    "@night_desk",
    "/cancel",
    "B-1203",
    "SARS2",
    "#4711",
    "x" * 300,
]
NAMES = ["Rua Ana", "阳光花园", "Ana"]

wordy = st.text(max_size=40)
mixed = st.lists(st.one_of(wordy, st.sampled_from(VALUES + NAMES)), max_size=8).map(" ".join)
glued = st.lists(
    st.one_of(wordy, st.sampled_from(VALUES + NAMES), st.just("7"), st.just("٣")), max_size=8
).map("".join)


@given(st.one_of(mixed, glued), st.booleans())
def test_an_engine_that_changes_nothing_gives_the_text_back(text: str, numbers: bool) -> None:
    masked = mask(text, names=NAMES, numbers=numbers)
    assert unmask(masked, masked.text) == Unmasked(text)


@given(st.sampled_from(VALUES))
def test_every_kind_of_value_is_kept_from_the_engine(value: str) -> None:
    masked = mask(f"Vejam {value} hoje")
    assert value in masked.values
    assert value not in masked.text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("请打13800138000找我", ("13800138000",)),
        ("网址是https://example.org/a，房间B-1203号", ("https://example.org/a", "B-1203")),
        ("https://example.org/aを見て", ("https://example.org/a",)),
        ("https://example.org/a를 보세요.", ("https://example.org/a",)),
        ("(https://example.org/a).", ("https://example.org/a",)),
        ("Tome 2 comprimidos às 12:30", ()),
    ],
)
def test_values_end_where_the_words_begin(text: str, values: tuple[str, ...]) -> None:
    assert mask(text).values == values


@given(mixed)
def test_an_engine_that_eats_the_marks_is_found_out(text: str) -> None:
    masked = mask(text, names=NAMES)
    restored = unmask(masked, masked.mark.sub("", masked.text))
    assert set(restored.lost) == set(masked.values)
    assert masked.stem + "1" not in restored.text


def test_a_person_s_own_words_are_never_taken_for_a_mark() -> None:
    masked = mask("XQ1 fica ao lado de xk2, código B-12")
    assert unmask(masked, masked.text).text == "XQ1 fica ao lado de xk2, código B-12"


def test_marks_are_known_again_in_lower_case_with_a_space_and_in_other_digits() -> None:
    masked = mask("Ligue 13800138000 ou 021-6437-5555")
    lowered = masked.text.replace(f"{masked.stem}1", f"{masked.stem.lower()} 1").replace(
        f"{masked.stem}2", f"{masked.stem}٢"
    )
    assert unmask(masked, lowered) == Unmasked("Ligue 13800138000 ou 021-6437-5555")


def test_a_mark_that_the_engine_made_up_is_not_shown() -> None:
    masked = mask("Ligue 13800138000")
    assert unmask(masked, f"Call {masked.stem}1 {masked.stem}7") == Unmasked(
        "Call 13800138000 ", ()
    )


def test_a_name_is_a_whole_word() -> None:
    assert mask("Banana e Ana", names=["Ana"]).values == ("Ana",)


def test_chinese_and_thai_sentences_are_no_long_words() -> None:
    assert mask("我现在感觉很不舒服请马上派人到我家来" * 6).values == ()
    assert mask("ฉันรู้สึกไม่สบายโปรดส่งคนมาที่บ้านของฉันเดี๋ยวนี้" * 3).values == ()


def test_what_is_left_without_values_has_no_digits() -> None:
    assert without_values("https://a.example 12 13800138000").strip() == ""


def test_a_value_that_the_engine_repeats_is_listed() -> None:
    masked = mask("Ligue 13800138000")
    twice = f"Call {masked.stem}1 or {masked.stem}1"
    assert unmask(masked, twice).repeated == ("13800138000",)


def test_a_value_that_was_said_twice_may_stand_once() -> None:
    masked = mask("B-12, sim, B-12")
    assert unmask(masked, f"yes, {masked.stem}1") == Unmasked("yes, B-12")


@pytest.mark.parametrize(
    ("text", "codes", "kept"),
    [
        ("Corra rm -rf a agora", [(6, 14)], ["rm -rf a"]),
        ("a não a", [(6, 7)], ["a"]),
        ("x = 1\nse y", [(0, 5)], ["x = 1"]),
        ("abc5 ok", [(0, 3)], ["abc5"]),
        ("ab12 ok", [(0, 2), (2, 4)], ["ab12"]),
        ("B-12 e B-12", [(7, 11)], ["B-12"]),
    ],
)
def test_code_is_kept_from_the_engine_and_found_again(
    text: str, codes: list[tuple[int, int]], kept: list[str]
) -> None:
    masked = mask(text, codes=codes)
    back = unmask(masked, masked.text)
    assert back.text == text
    assert [back.text[start:end] for start, end in back.codes] == kept


def test_isolates_end_a_value() -> None:
    text = "\u2066https://a.example/b\u2069 \u2066+86 21 6437 1190\u2069"
    assert mask(text).values == ("https://a.example/b", "+86 21 6437 1190")
