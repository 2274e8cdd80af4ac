"""People: their names."""

import pytest

from bot import people


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        ("  Ana \n Maria ", "Ana Maria"), ("\u202eanA\u202c", "anA"), ("\u0000\u0007", "7"), ("\u3164\u2800", "7"),
        ("ن" * 300, "ن" * 64), ("می‌خواهم", "می‌خواهم"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("<b>x</b>", "<b>x</b>"),
    ],
)  # fmt: skip
def test_a_name_is_one_line_without_unseen_signs(first: str, shown: str) -> None:
    assert people.display_name({"id": 7, "first_name": first}) == shown
