"""What the buttons of stand-ins and of exchanges carry."""

from bot.spine.buttons import Payload


class FindStandIn(Payload, prefix="sif"):
    """Show how a stand-in can be looked for, or how the search stands."""

    sign_up: int


class AskAll(Payload, prefix="sia"):
    sign_up: int


class PickStandIn(Payload, prefix="sip"):
    sign_up: int
    page: int


class AskOne(Payload, prefix="sio"):
    sign_up: int
    person: int


class WithdrawSearch(Payload, prefix="siw"):
    search: int


class StandIn(Payload, prefix="siy"):
    search: int


class DeclineStandIn(Payload, prefix="sin"):
    search: int


class UndoStandIn(Payload, prefix="siu"):
    search: int


class ShowSwaps(Payload, prefix="swp"):
    """Show for what a shift could be exchanged."""

    sign_up: int
    page: int


class AskSwap(Payload, prefix="swa"):
    mine: int  # sign-ups
    theirs: int


class AgreeSwap(Payload, prefix="swy"):
    swap: int


class DeclineSwap(Payload, prefix="swn"):
    """Say no to an exchange, or withdraw one's own."""

    swap: int


class VetoSwap(Payload, prefix="swv"):
    swap: int
