"""The time of an announced arrival as people type it: a time alone is the next one. Pure."""

import re
from datetime import datetime, timedelta

from bot.spine.table_times import read_local
from bot.spine.texts.render import FALLBACK
from bot.spine.typed_clock import read_clock
from bot.spine.typed_days import read_typed_day
from bot.spine.wall_clock import YEARS, instant_on, local_day

# Somebody is announced at the latest when they are about to stand there.
JUST_NOW = timedelta(hours=1)
FARTHEST = timedelta(days=366)
_AFTER_DAY = re.compile(r"(?<=[日일号號])\s*")


def read_when(text: str, zone: str, now: datetime) -> datetime | None:
    """Read `01:30`, `2026-12-01 01:30`, `12-01 01:30` or `12月1日 1点` as an instant (UTC).

    By the zone's clocks. None for anything else; what is over or more than FARTHEST ahead is read.
    """
    today = local_day(now, zone)
    minutes = read_clock(text) if re.search(r"\D", text.strip()) else None
    if minutes is not None:
        at = instant_on(today, minutes, zone)
        return at if at >= now - JUST_NOW else instant_on(today + timedelta(1), minutes, zone)
    if (there := read_local(text)) is not None:
        return instant_on(*there, zone) if there[0].year in YEARS else None
    for day_words, clock_words in _split(text):
        typed, minutes = read_typed_day(day_words, today, FALLBACK), read_clock(clock_words)
        if typed is None or not typed.is_sure or minutes is None:
            continue
        if typed.days[0].year in YEARS:
            return instant_on(typed.days[0], minutes, zone)
    return None


def _split(text: str) -> list[tuple[str, str]]:
    """Return every way to part it into a day and a time."""
    words = text.replace(",", " ").split()
    ways = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    parts = _AFTER_DAY.split(text, maxsplit=1)
    return [*ways, (parts[0], parts[1])] if len(parts) == 2 else ways
