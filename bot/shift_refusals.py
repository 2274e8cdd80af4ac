"""What can be said against taking, giving up or posting a shift; the rules that say so stand in shifts.py."""

from bot.spine.refused import Refused


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
