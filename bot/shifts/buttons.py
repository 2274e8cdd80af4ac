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


class JoinWaitlist(Payload, prefix="shw"):
    shift: int


class TakeInstead(Payload, prefix="shi"):
    """Take a shift in place of another one."""

    shift: int
    instead_of: int  # a sign-up


class TakeAnyway(Payload, prefix="sha"):
    """Take a shift that meets another one by a few minutes."""

    shift: int


class UndoTake(Payload, prefix="shu"):
    sign_up: int


class TakeOffer(Payload, prefix="shf"):
    sign_up: int


class DeclineOffer(Payload, prefix="shn"):
    sign_up: int


class ShowShifts(Payload, prefix="shp"):
    """Show a page of the list, or the one that they were at."""

    page: int  # from 0; -1 for the one that they were at


class ShowAll(Payload, prefix="shy"):
    """Show all shifts, or only those that fit."""

    does: int


class AskDay(Payload, prefix="sfd"):
    """Ask for a day to filter by."""


class AskPlace(Payload, prefix="sfp"):
    """Ask for a place to filter by."""


class AskLanguage(Payload, prefix="sfl"):
    """Ask for a language to filter by."""


class PickDay(Payload, prefix="sfx"):
    day: int  # its number in the proleptic Gregorian calendar (date.toordinal); 0 for any


class PickPlace(Payload, prefix="sfy"):
    shift: int  # one of those at the place; 0 for any


class PickLanguage(Payload, prefix="sfz"):
    language: str  # "-" for any


class ClearFilters(Payload, prefix="sfc"):
    """Take all filters off."""


class ShareShift(Payload, prefix="shl"):
    shift: int
