"""The buttons of announced arrivals: the office's, the worker's and the traveller's.

They name a row; the verbs look who taps. The form's are in handlers/announced/form.py.
"""

from bot.spine.buttons import Payload


class ShowAnnounced(Payload, prefix="anl"):
    """A page of the list."""

    page: int


class ShowOne(Payload, prefix="an1"):
    announcement: int


class ChangeOne(Payload, prefix="anc"):
    """Write the time or choose the gate once more; `what` is "time" or "gate"."""

    announcement: int
    what: str
    page: int = 0


class SetGate(Payload, prefix="ang"):
    announcement: int
    gate: int  # 0: not known


class HaveCome(Payload, prefix="ana"):
    """They are here; `alert`: the button stands on an alert's card."""

    announcement: int
    alert: int = 0


class NotComing(Payload, prefix="ann"):
    """Asked once more before it counts."""

    announcement: int
    sure: int
    alert: int = 0


class ItIs(Payload, prefix="ani"):
    """The worker's: this check-in is the announced one."""

    announcement: int
    arrival: int


class ItIsNot(Payload, prefix="ano"):
    announcement: int
    arrival: int


class AmHere(Payload, prefix="ant"):
    """The traveller's: I am at the gate."""

    announcement: int


class ComeLater(Payload, prefix="anp"):
    """The traveller's; 0 minutes: by how much?"""

    announcement: int
    minutes: int


class ComeNot(Payload, prefix="anq"):
    announcement: int
    sure: int


class ShowMine(Payload, prefix="anm"):
    """The traveller's: back to the card."""

    announcement: int
