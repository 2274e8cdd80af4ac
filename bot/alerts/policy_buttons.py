"""What the buttons of policies carry. An area of 0 is the house; a kind is a name, or ANY_KIND."""

from enum import StrEnum

from bot.spine.buttons import Payload


class Part(StrEnum):
    """What a tap in the form of a policy changes, and what its value means."""

    LEVEL = "level"  # of the rota
    ROLE = "role"  # a place in ROLES (policy_cards.py)
    PERSON = "person"  # an id
    WAIT = "wait"  # seconds; 0: as the settings say
    EARLIER = "earlier"
    REMOVE = "remove"
    REPEATS = "repeats"  # a place in REPEATS; -1: as the settings say
    QUIET = "quiet"  # a place in QUIET; -1: none
    STILL = "still"  # minutes; 0: as the settings say


class PolicyAreas(Payload, prefix="plp"):
    page: int


class PolicyKinds(Payload, prefix="pla"):
    area: int


class ShowPolicy(Payload, prefix="pls"):
    area: int
    kind: str


class EditPolicy(Payload, prefix="ple"):
    area: int
    kind: str


class WithdrawPolicy(Payload, prefix="plw"):
    """Ask whether it is to be withdrawn; with `version`, withdraw that one."""

    area: int
    kind: str
    version: int = 0


# --- the form -------------------------------------------------------------------------------------


class PolicyStepTap(Payload, prefix="plt"):
    """Open a step, from 1; one more than there are adds a step, 0 leads back to all."""

    step: int


class PolicyAsk(Payload, prefix="plk"):
    """Ask for one of the parts that no step has."""

    part: str


class PolicyPeople(Payload, prefix="plq"):
    page: int


class PolicyPerson(Payload, prefix="plx"):
    person: int
    page: int


class SetPolicy(Payload, prefix="plv"):
    part: str
    to: int


class SavePolicy(Payload, prefix="plz"):
    pass


class DiscardPolicy(Payload, prefix="plc"):
    pass
