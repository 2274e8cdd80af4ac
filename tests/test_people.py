"""People: their names."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory, roles
from tests.town.people import NOON


@pytest.mark.parametrize(
    ("first", "shown"),
    [
        ("  Ana \n Maria ", "Ana Maria"),
        ("\u202eanA\u202c", "anA"),
        ("\u0000\u0007", "7"),
        ("\u3164\u2800", "7"),
        ("ن" * 300, "ن" * 64),
        ("می‌خواهم", "می‌خواهم"),
        ("👩‍👩‍👧", "👩‍👩‍👧"),
        ("<b>x</b>", "<b>x</b>"),
    ],
)
def test_a_name_is_one_line_without_unseen_signs(first: str, shown: str) -> None:
    assert directory.display_name({"id": 7, "first_name": first}) == shown


async def test_who_was_made_admin_by_number_is_called_by_name_once_they_write(
    session: AsyncSession,
) -> None:
    await roles.make_admin(session, 77, now=NOON, locale="zh-Hans")
    for name in ("Ana", "Another"):
        known = (await directory.by_telegram(session, [77]))[77]
        user = {"id": 77, "is_bot": False, "first_name": name}
        met = await directory.meet(session, user, known, now=NOON, house_locale="en")
        assert met.name == name
