"""What the buttons of hours carry."""

from bot.spine.buttons import Payload


class ShowMyHours(Payload, prefix="hrm"):
    page: int = 0


class ReportHours(Payload, prefix="hrr"):
    """Begin to report other hours."""


class ReportArea(Payload, prefix="hra"):
    area: int


class ReportAreas(Payload, prefix="hrap"):
    page: int


class ReportDay(Payload, prefix="hrd"):
    ordinal: int  # of the proleptic calendar


class SendReport(Payload, prefix="hrs"):
    form: int  # the card of an older form sends nothing of a newer one


class DropReport(Payload, prefix="hrx"):
    form: int


class ObjectHours(Payload, prefix="hro"):
    entry: int


class WithdrawHours(Payload, prefix="hrw"):
    entry: int


class ShowWaitingHours(Payload, prefix="hrq"):
    page: int = 0


class ShowHours(Payload, prefix="hre"):
    entry: int
    page: int = 0  # of the list to which it goes back


class ApproveHours(Payload, prefix="hry"):
    entry: int
    page: int = 0


class CorrectHours(Payload, prefix="hrc"):
    entry: int


class RefuseHours(Payload, prefix="hrn"):
    entry: int


class AskApproveAll(Payload, prefix="hrqa"):
    """Ask whether all that waits is to be approved."""


class ApproveAll(Payload, prefix="hrya"):
    until: int  # the newest entry when it was asked


class OrderHours(Payload, prefix="hrf"):
    """Have the table of the hours sent: XLSX with 1, CSV with 0."""

    is_xlsx: int


class ShowCreditRules(Payload, prefix="hrl"):
    page: int = 0


class NextCreditRule(Payload, prefix="hrlp"):
    area: int
    percent: int
    page: int = 0
