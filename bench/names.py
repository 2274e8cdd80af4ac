"""Ids of a measure's people, areas and gates, for the load and the town's database."""

FIRST = 100_000  # Telegram id of the first person; even ids read English, odd ones Portuguese
STAFF = 50_000
AREAS = 20


def staff(area: int, level: int) -> int:
    """Return the Telegram id of the worker on call in an area (from 0) at a level (from 1)."""
    return STAFF + area * 10 + level


def is_staff(telegram_id: int) -> bool:
    return STAFF <= telegram_id < FIRST


def area_of(telegram_id: int) -> int:
    """Return the area (from 0) in which a person lives."""
    return (telegram_id - FIRST) // 2 % AREAS


def gate(area: int) -> str:
    return f"bench-{area:02}"
