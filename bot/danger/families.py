"""Kinds of danger: what the words say has happened, as far as words can say it."""

from enum import StrEnum


class Family(StrEnum):
    """A kind of danger. Of several in one text the first in this order is the text's.

    First what endangers those who come as well, then what tells them most about what to bring.
    """

    FIRE = "fire"
    GAS = "gas"
    WEAPON = "weapon"
    RAPE = "rape"
    SELF_HARM = "self-harm"
    ATTACK = "attack"
    BREAK_IN = "break-in"
    POISON = "poison"
    TRAPPED = "trapped"
    FLOOD = "flood"
    BIRTH = "birth"
    BREATH = "breath"
    HEART = "heart"
    UNCONSCIOUS = "unconscious"
    BLOOD = "blood"
    WOUND = "wound"
    MISSING_CHILD = "missing-child"
    FALL = "fall"
    HELP = "help"

    @property
    def rank(self) -> int:
        """Return its place in the order, 0 for the first."""
        return _RANKS[self]

    @property
    def text_id(self) -> str:
        """Return the id of its name."""
        return f"danger-family-{self}"


_RANKS = {family: rank for rank, family in enumerate(Family)}
