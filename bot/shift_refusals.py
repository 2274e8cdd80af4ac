"""What can be said against taking, giving up or posting a shift; the rules that say so stand in shifts.py."""

from enum import StrEnum

from bot.spine.refused import Refused


class Misfit(StrEnum):
    """Why somebody can't take a shift. That it is full is no reason: they may wait."""

    GONE = "gone"
    OVER = "over"
    STARTED = "started"
    NO_ROLE = "no-role"
    WRONG_AREA = "wrong-area"
    SIGNED_UP = "signed-up"
    ON_WAITLIST = "on-waitlist"
    OVERLAPS = "overlaps"
    LACKS_LANGUAGE = "lacks-language"


class ShiftUnfit(Refused):
    """Parent of the refusals of a sign-up."""


class ShiftGone(ShiftUnfit):
    """The shift is cancelled, or never was."""

    text_id = "shift-gone"


class ShiftOver(ShiftUnfit):
    """The shift has ended."""

    text_id = "shift-over"


class ShiftStarted(ShiftUnfit):
    """The shift has begun: from now on only a coordinator changes it."""

    text_id = "shift-started"


class NoShiftRole(ShiftUnfit):
    """They are no volunteer anywhere."""

    text_id = "shift-no-role"


class WrongArea(ShiftUnfit):
    """They are a volunteer, but of another area."""

    text_id = "shift-wrong-area"


class AlreadySignedUp(ShiftUnfit):
    """They have this shift."""

    text_id = "shift-already-yours"


class AlreadyWaiting(ShiftUnfit):
    """They are on its waitlist."""

    text_id = "shift-already-waiting"


class Overlaps(ShiftUnfit):
    """They have another shift at that time."""

    text_id = "shift-overlaps"


class LacksLanguage(ShiftUnfit):
    """The shift needs a language that they have not said they speak."""

    text_id = "shift-lacks-language"


REFUSALS: dict[Misfit, type[ShiftUnfit]] = {
    Misfit.GONE: ShiftGone,
    Misfit.OVER: ShiftOver,
    Misfit.STARTED: ShiftStarted,
    Misfit.NO_ROLE: NoShiftRole,
    Misfit.WRONG_AREA: WrongArea,
    Misfit.SIGNED_UP: AlreadySignedUp,
    Misfit.ON_WAITLIST: AlreadyWaiting,
    Misfit.OVERLAPS: Overlaps,
    Misfit.LACKS_LANGUAGE: LacksLanguage,
}


class NotYours(Refused):
    """The sign-up is somebody else's, or cancelled."""

    text_id = "shift-not-yours"


class NotOverYet(Refused):
    """Hours are confirmed after the end."""

    text_id = "shift-not-over"


class StartsInThePast(Refused):
    """A shift is posted before it starts."""

    text_id = "shift-form-past"


class AlreadyPosted(Refused):
    """The area has a shift of this title and start."""

    text_id = "shift-already-posted"
