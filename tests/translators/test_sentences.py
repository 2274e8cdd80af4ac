from hypothesis import given
from hypothesis import strategies as st

from bot.translators.sentences import has_words, pieces


@given(st.text(max_size=400), st.integers(min_value=4, max_value=90))
def test_pieces_put_together_are_the_text_and_none_is_too_long(text: str, limit: int) -> None:
    cut = list(pieces(text, limit))
    assert "".join(p.before + p.body + p.after for p in cut) == text
    assert all(len(p.body) <= limit for p in cut)


def test_lines_are_pieces_of_their_own() -> None:
    assert [p.body for p in pieces("- um\n\n- dois\n", 100)] == ["- um", "", "- dois"]


def test_a_long_line_is_cut_between_sentences() -> None:
    assert [p.body for p in pieces("Um dois três. Quatro cinco! 六七。八九。", 14)] == [
        "Um dois três.",
        "Quatro cinco!",
        "六七。八九。",
    ]


def test_emoji_around_the_words_stay_outside() -> None:
    (piece,) = pieces("👩🏽‍⚕️ Olá ❤️", 100)
    assert (piece.before, piece.body, piece.after) == ("👩🏽‍⚕️ ", "Olá", " ❤️")


def test_digits_signs_and_emoji_are_no_words() -> None:
    assert not has_words("12:30 — 😀👍🏽 ?!")
    assert has_words("ok 😀")


def test_letters_that_nobody_can_see_are_no_words() -> None:
    assert not has_words("\u3164\u115f\u1160\uffa0 \u17b4\u17b5\u200b\u200d\u2060\ufeff")
    assert has_words("\u3164a")
