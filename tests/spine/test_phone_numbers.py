"""Telephone numbers as people type them, in any digits."""

import pytest

from bot.spine.phone_numbers import read_number


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("120", "120"),
        (" +86 (21) 5555-0100 ", "+86 (21) 5555-0100"),
        ("１３８００００", "1380000"),
        ("۰۲۱ ۵۵۵۵", "021 5555"),
        ("०९८७६", "09876"),
        ("*123#", "*123#"),
        ("", None),
        ("12", None),
        ("call me", None),
        ("1" * 40, None),
        ("120; rm", None),
        ("<b>120</b>", None),
    ],
)
def test_a_number_is_read_in_plain_digits_or_not_at_all(written: str, number: str | None) -> None:
    assert read_number(written) == number
