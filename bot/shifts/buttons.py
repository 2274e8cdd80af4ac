"""What the buttons of shifts carry: ids alone, so that they work months later."""

from bot.spine.buttons import Payload


class ShowOpenShifts(Payload, prefix="sho"):
    after: int  # the shift that the page follows; 0 for the first page


class TakeShift(Payload, prefix="sht"):
    shift: int


class ShowMyShifts(Payload, prefix="shm"):
    after: int  # the sign-up that the page follows; 0 for the first page


class AskGiveUp(Payload, prefix="shq"):
    sign_up: int


class GiveUpShift(Payload, prefix="shg"):
    sign_up: int


class SayComing(Payload, prefix="shc"):
    sign_up: int


class ConfirmHours(Payload, prefix="shd"):
    sign_up: int


class ShowSpoken(Payload, prefix="shs"):
    """Show which languages the person speaks."""


class Speak(Payload, prefix="shx"):
    language: str
    does: int
