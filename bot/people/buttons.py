"""The buttons of people and invites, and of the doors that stand on residents' screens."""

from bot.spine.buttons import Payload


class ShowLanguages(Payload, prefix="langs"):
    """Offer the languages in which Weft writes."""


class ChooseLanguage(Payload, prefix="lang"):
    code: str  # a locale, or a language in which Weft has no texts


class OtherLanguages(Payload, prefix="lango"):
    """Offer the languages in which Weft has no texts, a page at a time."""

    page: int


class ShowGates(Payload, prefix="gts"):
    """Ask at which gate they are, from anywhere."""

    page: int  # of areas, from 1, in place of the last one; 0: a new message


class TalkToPerson(Payload, prefix="talk"):
    """Ask for a person, from anywhere."""


class WantToHelp(Payload, prefix="vol"):
    """Ask how to become a volunteer, from anywhere."""

    page: int  # as in ShowGates


class HelpIn(Payload, prefix="vola"):
    area: int


class InviteRole(Payload, prefix="invr"):
    role: str


class InviteAreas(Payload, prefix="invp"):
    role: str
    page: int


class InviteArea(Payload, prefix="inva"):
    role: str
    area: int  # 0: all


class DecideRequest(Payload, prefix="req"):
    request: int
    approve: int
