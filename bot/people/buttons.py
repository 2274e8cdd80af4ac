"""The buttons of people and invites."""

from bot.spine.buttons import Payload


class ChooseLanguage(Payload, prefix="lang"):
    locale: str


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
