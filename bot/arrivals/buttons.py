"""The buttons of arrivals: the resident's while waiting, and the worker's.

They name an arrival, which its own scan has made: a forged one is somebody else's, and refused.
"""

from bot.spine.buttons import Payload


class CallSomebody(Payload, prefix="arcall"):
    """I am here, please come."""

    arrival: int
    medical: int = 0


class Answer(Payload, prefix="arans"):
    """An answer to a question; an empty value passes it over."""

    arrival: int
    question: str
    value: str


class AskAgain(Payload, prefix="arask"):
    """Ask the questions once more, from the first."""

    arrival: int


class ArrivalLanguage(Payload, prefix="arlg"):
    arrival: int
    code: str


class GatesOf(Payload, prefix="gtg"):
    """Ask at which gate of the area they are, a page at a time."""

    area: int
    page: int


class AtGate(Payload, prefix="gta"):
    gate: int


class CancelArrival(Payload, prefix="arcan"):
    """Nobody is needed; asked once more before it counts."""

    arrival: int
    sure: int = 0


class ShowStatus(Payload, prefix="arst"):
    """Back to the status card."""

    arrival: int


class NobodyCame(Payload, prefix="arnone"):
    arrival: int


class ScannedHere(Payload, prefix="arstaff"):
    """What a member of the staff meant by their own scan: 1, they have arrived themselves."""

    arrives: int


class StillHere(Payload, prefix="arhere"):
    """I am at the gate: to the worker who finds nobody."""

    arrival: int


class OnMyWay(Payload, prefix="areta"):
    """The worker's: I'll be there in so many minutes."""

    arrival: int
    minutes: int


class NobodyHere(Payload, prefix="armiss"):
    """The worker's: I am at the gate and find nobody."""

    arrival: int


class Received(Payload, prefix="arrec"):
    """We have met; asked once more before it counts."""

    arrival: int
    sure: int = 0


class CloseArrival(Payload, prefix="arcls"):
    arrival: int
    note: int  # 1: one is to be typed


class CloseProposed(Payload, prefix="arclp"):
    """The same, under the proposal to close it."""

    arrival: int
    note: int


class UndoClosing(Payload, prefix="arcun"):
    arrival: int


class CloseSeveral(Payload, prefix="arsv"):
    """Close what `taker` received between two seconds since 1970, both included."""

    taker: int
    since: int
    until: int


class UndoSeveral(Payload, prefix="arus"):
    taker: int
    since: int
    until: int
