import pytest

from bot.spine.texts.graphemes import is_border
from bot.spine.texts.render import Rendered
from bot.spine.texts.split import split

WHOLE = [
    "👨‍👩‍👧‍👦",  # a family, joined
    "👍🏽",
    "🇨🇳",
    "❤️",
    "e\u0301",
    "नि",
    "ที่",
    "가",  # in parts, as an old phone writes it
    "1️⃣",
]


@pytest.mark.parametrize("sign", WHOLE)
def test_one_sign_has_no_border_within(sign: str) -> None:
    text = f"a{sign}b"
    borders = [place for place in range(len(text) + 1) if is_border(text, place)]
    assert borders == [0, 1, len(sign) + 1, len(text)]


def test_two_flags_part_between() -> None:
    text = "🇨🇳🇫🇷"
    assert [place for place in range(5) if is_border(text, place)] == [0, 2, 4]


@pytest.mark.parametrize("sign", WHOLE)
@pytest.mark.parametrize("limit", [20, 21, 23])
def test_a_long_text_is_never_cut_within_one_sign(sign: str, limit: int) -> None:
    parts = split(Rendered(sign * 20, []), limit)
    assert "".join(part.text for part in parts) == sign * 20
    assert all(len(part.text) % len(sign) == 0 for part in parts)
