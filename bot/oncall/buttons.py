"""What the buttons of the rota carry: ids and minutes since 1970, so that they work months later.

A night is named by its area, level, person (0: nobody) and the minute at which it begins.
"""

from datetime import UTC, datetime
from enum import StrEnum

from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.spine.buttons import Payload


class ShowDuty(Payload, prefix="odp"):
    page: int


class ShowDutyArea(Payload, prefix="oda"):
    area: int


class ShowWeek(Payload, prefix="owk"):
    area: int
    week: int  # 0: the seven days from now


class ShowRotaAreas(Payload, prefix="owa"):
    page: int


class ShowDay(Payload, prefix="ody"):
    area: int
    ordinal: int  # of the proleptic calendar


class ShowNight(Payload, prefix="ont"):
    person: int
    area: int = 0
    level: int = 0
    start: int = 0


class ChangeNight(Payload, prefix="onc"):
    """Change a night; `change` is a Change, `by` the person chosen for it, 0 while none is."""

    change: str
    person: int
    by: int
    area: int = 0
    level: int = 0
    start: int = 0


class PickPerson(Payload, prefix="onp"):
    """Show a page of people to choose one for a night."""

    change: str
    person: int
    area: int = 0
    level: int = 0
    start: int = 0
    page: int = 0


class EndOverride(Payload, prefix="one"):
    override: int


class AskCover(Payload, prefix="ocq"):
    area: int
    level: int = 0
    start: int = 0


class PickSwap(Payload, prefix="osp"):
    area: int
    level: int = 0
    start: int = 0
    page: int = 0


class AskSwap(Payload, prefix="osq"):
    other: int
    area: int = 0
    level: int = 0
    start: int = 0
    other_start: int = 0


class ShowRotations(Payload, prefix="orl"):
    area: int


class ShowRotation(Payload, prefix="oro"):
    area: int
    rotation: int


class EditRotation(Payload, prefix="ore"):
    """Choose who joins, leaves or moves; `edit` is an Edit, `page` one of people."""

    edit: str
    area: int
    rotation: int
    page: int = 0


class EditMember(Payload, prefix="orm"):
    """Do it; `who` is a person for *add*, else a member."""

    edit: str
    rotation: int
    who: int
    area: int = 0


class EndRotation(Payload, prefix="orx"):
    area: int
    rotation: int


class NewRotation(Payload, prefix="orn"):
    area: int


class Change(StrEnum):
    """What is done to a night."""

    INSTEAD = "i"
    AS_WELL = "w"
    PUT = "p"  # fill a hole
    NOBODY = "n"
    MEANT = "m"
    STAND_IN = "s"


class Edit(StrEnum):
    """What is done to a rotation's members."""

    ADD = "a"
    REMOVE = "r"
    MOVE = "u"


class AcceptCover(Payload, prefix="oca"):
    cover: int


class DeclineCover(Payload, prefix="ocd"):
    cover: int


class WithdrawCover(Payload, prefix="ocw"):
    cover: int


class AgreeSwap(Payload, prefix="osa"):
    swap: int


class AnswerRing(Payload, prefix="ott"):
    """Say whether a test was heard; `hearing` is a Hearing."""

    test: int
    hearing: str


class RingLater(Payload, prefix="otl"):
    """Ring once more in a moment, when the phone is put away."""


class DrawWeek(Payload, prefix="opw"):
    """Send a week as a picture; area 0: of all areas that one may see."""

    area: int
    week: int


class OrderCalendar(Payload, prefix="ocf"):
    """Send one's own times on call as a calendar's file."""


class ShowAddress(Payload, prefix="oca1"):
    """Show one's private calendar address, made where there is none; 1: in place of a question."""

    here: int = 0


class ChangeAddress(Payload, prefix="oca2"):
    """Have a new one (`ends` 0) or none (1); asked once more before it counts."""

    ends: int
    sure: int = 0


class ShowFairness(Payload, prefix="ofn"):
    """Show who is on call how much in an area."""

    area: int
    page: int = 0


class DeclineSwap(Payload, prefix="osd"):
    """Say no, or withdraw it."""

    swap: int


def minute_of(at: datetime) -> int:
    """Return the minutes since 1970 that a button carries."""
    return int(at.timestamp()) // 60


def instant_of(minute: int) -> datetime:
    """Return the instant of a button's minutes. Raises RotaRefused for one that is none."""
    try:
        return datetime.fromtimestamp(minute * 60, UTC)
    except (ValueError, OverflowError, OSError):
        raise RotaRefused(RotaRefusal.CHANGED) from None
