import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.translators.masking import mask, unmask, without_values

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
    assert unmask(masked, masked.text) == (text, ())


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
    restored, lost = unmask(masked, masked.mark.sub("", masked.text))
    assert set(lost) == set(masked.values)
    assert masked.stem + "1" not in restored


def test_a_person_s_own_words_are_never_taken_for_a_mark() -> None:
    masked = mask("XQ1 fica ao lado de xk2, código B-12")
    assert unmask(masked, masked.text)[0] == "XQ1 fica ao lado de xk2, código B-12"


def test_marks_are_known_again_in_lower_case_with_a_space_and_in_other_digits() -> None:
    masked = mask("Ligue 13800138000 ou 021-6437-5555")
    lowered = masked.text.replace(f"{masked.stem}1", f"{masked.stem.lower()} 1").replace(
        f"{masked.stem}2", f"{masked.stem}٢"
    )
    assert unmask(masked, lowered) == ("Ligue 13800138000 ou 021-6437-5555", ())


def test_a_mark_that_the_engine_made_up_is_not_shown() -> None:
    masked = mask("Ligue 13800138000")
    assert unmask(masked, f"Call {masked.stem}1 {masked.stem}7") == ("Call 13800138000 ", ())


def test_a_name_is_a_whole_word() -> None:
    assert mask("Banana e Ana", names=["Ana"]).values == ("Ana",)


def test_chinese_and_thai_sentences_are_no_long_words() -> None:
    assert mask("我现在感觉很不舒服请马上派人到我家来" * 6).values == ()
    assert mask("ฉันรู้สึกไม่สบายโปรดส่งคนมาที่บ้านของฉันเดี๋ยวนี้" * 3).values == ()


def test_what_is_left_without_values_has_no_digits() -> None:
    assert without_values("https://a.example 12 13800138000").strip() == ""
