"""Which announced arrival may a check-in be? By the traveller's link, or by a name like it. Pure.

Names are compared in Latin letters, without regard to case, accents and order: 王小明 and Xiaoming
Wang, Анна Петрова and PETROVA Anna are alike. What is alike is asked, never taken for the same.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from anyascii import anyascii
from pypinyin import lazy_pinyin
from rapidfuzz import fuzz

from bot.arrivals.model import Announcement, Arrival
from bot.spine.texts.folding import fold

# From this likeness on (0 to 100) it is asked.
ALIKE = 84
# Somebody's first name alone, as accounts often have it.
_PART_ALIKE = 90
_SHORTEST_PART = 4  # letters
MOST_ASKED = 3
# How long before and after the announced time a check-in may be it.
EARLY = timedelta(hours=12)
LATE = timedelta(hours=24)
_HAN = re.compile("[\u3400-\u9fff]+")


def candidates(
    arrival: Arrival, expected: Iterable[Announcement], *, now: datetime
) -> list[Announcement]:
    """List those that this check-in may be, the likeliest first; of a link it is the only one.

    One is left out that is asked for another check-in, or was said not to be this one.
    """
    free = [one for one in expected if _may_be(arrival, one, now)]
    linked = [one for one in free if one.person_id == arrival.person_id]
    if linked:
        return linked[:1]
    names = _names_of(arrival)
    scores = {one.id: likeness(one.name, names) for one in free if one.person_id is None}
    alike = [one for one in free if scores.get(one.id, 0) >= ALIKE]
    return sorted(alike, key=lambda one: (-scores[one.id], abs(one.expected_at - now)))[:MOST_ASKED]


def _may_be(arrival: Arrival, one: Announcement, now: datetime) -> bool:
    if not one.is_expected or arrival.id in one.not_arrivals:
        return False
    if one.arrival_id not in (None, arrival.id):
        return False
    if one.person_id == arrival.person_id:
        return True
    is_here = one.area_id in (None, arrival.area_id)
    return is_here and one.expected_at - EARLY <= now <= one.expected_at + LATE


def _names_of(arrival: Arrival) -> list[str]:
    return [*(arrival.names or ()), arrival.person.name]


def likeness(name: str, others: Sequence[str]) -> float:
    """Tell how alike a name and the likest of others are, from 0 to 100."""
    mine = _spellings(name)
    pairs = [(a, b) for other in others for a in mine for b in _spellings(other)]
    return max((_alike(a, b) for a, b in pairs if a and b), default=0.0)


def _alike(one: str, other: str) -> float:
    whole = max(
        fuzz.token_sort_ratio(one, other),
        fuzz.ratio(one.replace(" ", ""), other.replace(" ", "")),
    )
    shared = set(one.split()) & set(other.split())
    if any(len(part) >= _SHORTEST_PART for part in shared) and (
        set(one.split()) <= shared or set(other.split()) <= shared
    ):
        return max(whole, _PART_ALIKE)
    return whole


def _spellings(name: str) -> list[str]:
    """Write a name in Latin letters; a Chinese one with its family name apart and in one."""
    if not _HAN.search(name):
        return [fold(anyascii(name))]
    syllables = [one for part in _HAN.findall(name) for one in lazy_pinyin(part)]
    rest = fold(anyascii(_HAN.sub(" ", name)))
    ways = [" ".join(syllables)]
    ways += [
        f"{''.join(syllables[:family])} {''.join(syllables[family:])}"
        for family in (1, 2)  # 欧阳 has two
        if len(syllables) > family
    ]
    return [f"{way} {rest}".strip() for way in ways]
