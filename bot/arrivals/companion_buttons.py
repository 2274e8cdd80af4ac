"""The buttons of who checks in for somebody without Telegram.

Those of a check-in name it; the verbs look whose it is.
"""

from bot.spine.buttons import Payload


class CheckInAreas(Payload, prefix="cia"):
    """Another page of areas."""

    page: int


class CheckInGates(Payload, prefix="cig"):
    """At which gate of the area are they? A page at a time."""

    area: int
    page: int


class CheckInAt(Payload, prefix="cit"):
    gate: int


class CheckInHere(Payload, prefix="cih"):
    """The same, from a scan of this gate."""

    gate: int


class AskNames(Payload, prefix="cin"):
    """Write who has come."""

    arrival: int


class SkipNames(Payload, prefix="cis"):
    arrival: int


class AskTongue(Payload, prefix="cil"):
    """Which language do they speak? Page 0 has Weft's own, the next the others."""

    arrival: int
    page: int


class Speaks(Payload, prefix="cic"):
    arrival: int
    code: str
