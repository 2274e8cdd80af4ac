"""What the buttons of a coordinator's desk carry: lists, cards, and what is done to a shift."""

from bot.spine.buttons import Payload


class ShowCoverage(Payload, prefix="cov"):
    """Show how many stand in each list, of an area (0: all) and a day (0: the coming weeks)."""

    area: int
    day: int  # of the proleptic calendar


class ShowList(Payload, prefix="covl"):
    kind: str
    area: int
    day: int
    page: int = 0


class ShowWeek(Payload, prefix="covw"):
    """Show seven days at a glance, of an area (0: all), from a day on (0: today)."""

    area: int
    day: int  # of the proleptic calendar


class DrawCoverage(Payload, prefix="covp"):
    """Have the same seven days sent as a picture."""

    area: int
    day: int  # of the proleptic calendar


class PickCoverageArea(Payload, prefix="cova"):
    day: int
    page: int = 0


class PickCoverageDay(Payload, prefix="covd"):
    area: int


class ShowDesk(Payload, prefix="dsk"):
    """Show a shift's card; a page of the people on it."""

    shift: int
    page: int = 0


class ShowWaitlist(Payload, prefix="dskw"):
    shift: int
    page: int = 0


class ShowLog(Payload, prefix="dskl"):
    shift: int
    page: int = 0


class ShowSeat(Payload, prefix="dsks"):
    """Show one person of a shift."""

    sign_up: int


class EditShift(Payload, prefix="dske"):
    """Offer what can be changed."""

    shift: int


class EditField(Payload, prefix="dskf"):
    shift: int
    field: str


class AskCancelShift(Payload, prefix="dskc"):
    shift: int


class SkipReason(Payload, prefix="dskr"):
    """Do what the form holds, without a reason."""

    form: int


class UndoChange(Payload, prefix="dsku"):
    change: int


class PublishShift(Payload, prefix="dskp"):
    shift: int


class AskAnnounce(Payload, prefix="dskn"):
    shift: int


class Announce(Payload, prefix="dskm"):
    shift: int
    digest: int = 0


class PickVolunteer(Payload, prefix="dskv"):
    shift: int
    page: int = 0


class PutOn(Payload, prefix="dsko"):
    shift: int
    person: int
    anyway: int = 0


class AskVouch(Payload, prefix="dskg"):
    """Ask for the name and number of somebody without Telegram."""

    shift: int


class TakeOff(Payload, prefix="dskx"):
    sign_up: int


class MarkNoShow(Payload, prefix="dskz"):
    sign_up: int
    came: int = 0


class KeepPlace(Payload, prefix="dskk"):
    """Say that the new time fits."""

    sign_up: int


class WriteTo(Payload, prefix="dskt"):
    """Write to a person about a shift; 0: to everybody who has a place."""

    shift: int
    person: int


class CallOut(Payload, prefix="dsky"):
    """Show whom a call-out would ask (bot/callout/)."""

    shift: int
