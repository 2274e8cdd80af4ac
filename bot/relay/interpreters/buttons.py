"""The buttons of interpreters, and of those who approve them."""

from bot.spine.buttons import Payload

# --- a case -------------------------------------------------------------------------------------


class KnowResident(Payload, prefix="ofk"):
    """A *no* for good, because they know the resident; nobody else hears why."""

    case: int


class HandOver(Payload, prefix="ofo"):
    """Have others asked while one stays."""

    case: int


class GoOn(Payload, prefix="ofg"):
    """No break, and nobody to take over."""

    case: int


class MachineRight(Payload, prefix="itm"):
    """Confirm the machine's translation that stood there."""

    translation: int


class SayAside(Payload, prefix="ias"):
    """Say the texts that wait in one's own name; `side`: resident or staff."""

    case: int
    side: str


class Debrief(Payload, prefix="idb"):
    """How it was: `worried` is 1 or 0."""

    case: int
    worried: int


class Understood(Payload, prefix="und"):
    """What a resident says of a talk: `yes` is 1 or 0."""

    case: int
    yes: int


# --- the list -----------------------------------------------------------------------------------


class ShowInterpreter(Payload, prefix="itp"):
    """Show somebody their own card."""


class AddLanguages(Payload, prefix="ita"):
    """Ask for languages."""


class NextLevel(Payload, prefix="itl"):
    language: str
    level: str  # the one that stood there


class DropLanguage(Payload, prefix="itd"):
    language: str


class AskHours(Payload, prefix="ith"):
    """Ask for the hours."""


class AnyHours(Payload, prefix="itha"):
    """They can be asked at any hour."""


class AskNote(Payload, prefix="itn"):
    """Ask for a dialect or a wish."""


class SetADay(Payload, prefix="itc"):
    number: int  # 0: any


class SetAtOnce(Payload, prefix="ito"):
    number: int


class Pause(Payload, prefix="itz"):
    hours: int  # 0: no more


class AskLeave(Payload, prefix="itx"):
    """Ask whether they want to leave the list."""


class LeaveList(Payload, prefix="itxy"):
    """Leave the list."""


class Ready(Payload, prefix="itr"):
    """They are still ready."""


class Approve(Payload, prefix="itq"):
    """Approve or decline what of somebody waits, up to a row of the roster; `yes` is 1 or 0."""

    person: int
    until: int
    yes: int


class ShowTeam(Payload, prefix="itt"):
    page: int


class ShowWaiting(Payload, prefix="itw"):
    """Show the oldest wish that waits."""
