"""The numbers by which the people of a measure are known, on both sides of it."""

FIRST = 100_000  # the first of the people; even ones use Weft in English, odd ones in Portuguese
STAFF = 50_000
AREAS = 20


def staff(area: int, level: int) -> int:
    """The Telegram id of whoever is on call in an area (from 0) at a level (from 1)."""
    return STAFF + area * 10 + level


def is_staff(telegram_id: int) -> bool:
    return STAFF <= telegram_id < FIRST


def area_of(telegram_id: int) -> int:
    """The area (from 0) in which somebody lives."""
    return (telegram_id - FIRST) // 2 % AREAS


def gate(area: int) -> str:
    return f"bench-{area:02}"
