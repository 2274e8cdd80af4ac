"""How wide a text stands on a screen, and how it is cut."""

import pytest

from bot.spine.texts.columns import columns, shorten


@pytest.mark.parametrize(
    ("text", "wide"), [("", 0), ("abc", 3), ("社工", 4), ("e\u0301", 1), ("✖\ufe0f", 2), ("เจ็บ", 3)]
)
def test_columns_are_counted_as_a_screen_has_them(text: str, wide: int) -> None:
    assert columns(text) == wide


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("I need water.", 13, "I need water."),
        ("I need water.", 12, "I need wate…"),
        ("I need water.", 8, "I need…"),
        ("我需要有人帮我", 14, "我需要有人帮我"),
        ("我需要有人帮我", 13, "我需要有人帮…"),
        ("我需要有人帮我", 12, "我需要有人…"),
        ("e\u0301e\u0301e\u0301", 2, "e\u0301…"),
    ],
)
def test_what_is_too_wide_is_cut_with_a_mark(text: str, most: int, shown: str) -> None:
    assert shorten(text, most) == shown
    assert columns(shorten(text, most)) <= most
