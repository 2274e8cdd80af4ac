"""The way from one language into another by models of single directions: direct, or by English."""

from collections.abc import Collection

Pair = tuple[str, str]

PIVOT = "en"


def route(pairs: Collection[Pair], source: str, target: str) -> list[Pair]:
    """Return the pairs to translate one after the other; none if no models lead there."""
    if (source, target) in pairs:
        return [(source, target)]
    legs = [(source, PIVOT), (PIVOT, target)]
    return legs if source != target and all(leg in pairs for leg in legs) else []
