"""Which gates and areas are near a place. Pure; degrees are WGS-84, as Telegram sends them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt

from bot.places.model import Area, Gate

EARTH = 6_371_000  # metres
# A place further from all gates than this says nothing of where somebody lives.
FAR = 10_000  # metres


@dataclass(frozen=True)
class Point:
    """A place on the earth, in degrees."""

    latitude: float
    longitude: float


@dataclass(frozen=True)
class NearGate:
    """A gate, and how far it is, in metres."""

    gate: Gate
    metres: float


@dataclass(frozen=True)
class NearArea:
    """An area, and how far its nearest gate is, in metres."""

    area: Area
    metres: float


def point_of(gate: Gate) -> Point | None:
    """Return where the gate is; None if nobody has said."""
    if gate.latitude is None or gate.longitude is None:
        return None
    return Point(gate.latitude, gate.longitude)


def metres_between(one: Point, other: Point) -> float:
    """Return the distance over the ground, by the haversine formula."""
    north, east = radians(other.latitude - one.latitude), radians(other.longitude - one.longitude)
    along = cos(radians(one.latitude)) * cos(radians(other.latitude))
    half = sin(north / 2) ** 2 + along * sin(east / 2) ** 2
    return 2 * EARTH * asin(min(1.0, sqrt(half)))


def nearest_gates(gates: Iterable[Gate], point: Point, limit: int) -> list[NearGate]:
    """List the nearest gates within FAR, the nearest first."""
    found = []
    for gate in gates:
        there = point_of(gate)
        if there is not None and (metres := metres_between(point, there)) <= FAR:
            found.append(NearGate(gate, metres))
    return sorted(found, key=lambda near: (near.metres, near.gate.code))[:limit]


def nearest_areas(gates: Sequence[Gate], point: Point, limit: int) -> list[NearArea]:
    """List the areas of the nearest gates, each once and as near as its nearest gate."""
    found: dict[int, NearArea] = {}
    for near in nearest_gates(gates, point, len(gates)):
        found.setdefault(near.gate.area_id, NearArea(near.gate.area, near.metres))
    return list(found.values())[:limit]


def near_first(areas: Iterable[Area], gates: Sequence[Gate], home: int | None) -> list[Area]:
    """Sort areas: somebody's own first, then by their distance from it, the unknown by code."""
    away = _distances(gates, home)
    return sorted(
        areas,
        key=lambda area: (area.id != home, away.get(area.id, float("inf")), area.code),
    )


def _distances(gates: Sequence[Gate], home: int | None) -> dict[int, float]:
    """Return how far each area's nearest gate is from a gate of `home`, by the area's id."""
    own = [there for gate in gates if gate.area_id == home and (there := point_of(gate))]
    away: dict[int, float] = {}
    for gate in gates:
        there = point_of(gate)
        if own and there is not None:
            metres = min(metres_between(one, there) for one in own)
            away[gate.area_id] = min(metres, away.get(gate.area_id, metres))
    return away
