"""The buttons of arrivals: the check-in's answers, the resident's while waiting, the worker's."""

from bot.spine.buttons import Payload

NOT_YET = -1  # an answer that is not given yet


class CheckIn(Payload, prefix="arr"):
    """The answers so far; the first open one is asked next.

    The check-in keeps nothing until it is confirmed, so that it survives any restart.
    """

    gate: int
    came: int  # seconds since the epoch, when they scanned
    need: str = ""
    party: int = NOT_YET
    luggage: int = NOT_YET
    ill: int = NOT_YET
    sure: int = 0


class ArrivalLanguage(Payload, prefix="arl"):
    gate: int
    came: int
    code: str  # a locale, or a language in which Weft has no texts


class ArrivalOtherLanguages(Payload, prefix="arlo"):
    """Offer the languages in which Weft has no texts, a page at a time."""

    gate: int
    came: int
    page: int


class GatesOf(Payload, prefix="gtg"):
    """Ask at which gate of the area they are, a page at a time."""

    area: int
    page: int


class AtGate(Payload, prefix="gta"):
    gate: int


class AddNote(Payload, prefix="arnote"):
    arrival: int


class CancelArrival(Payload, prefix="arcan"):
    arrival: int


class Received(Payload, prefix="arrec"):
    arrival: int


class CloseArrival(Payload, prefix="arcls"):
    arrival: int
    note: int  # 1: one is to be typed
