"""The numbers that both sides of a measure know: who its people are, and how far away a far server is."""

FIRST = 100_000  # the first of the people; even ones use Weft in English, odd ones in Portuguese
STAFF = 50_000
AREAS = 20
FAR = 0.02  # seconds until a far server has answered a call


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
