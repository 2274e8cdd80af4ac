"""The buttons of cases, phrases and offers."""

from bot.spine.buttons import Payload


class AnswerCase(Payload, prefix="csa"):
    case: int


class CloseCase(Payload, prefix="csc"):
    case: int


class ShowPhrases(Payload, prefix="phs"):
    case: int


class SendPhrase(Payload, prefix="csp"):
    case: int
    phrase: str


class PickCase(Payload, prefix="cspk"):
    """Where the texts that wait go; 0: they are the person's own question."""

    case: int


class WithdrawEntry(Payload, prefix="csw"):
    entry: int


class CaseArea(Payload, prefix="cse"):
    area: int


class CaseAreas(Payload, prefix="csep"):
    page: int


class CaseLanguage(Payload, prefix="csl"):
    case: int
    language: str


class AcceptOffer(Payload, prefix="ofa"):
    case: int


class DeclineOffer(Payload, prefix="ofd"):
    case: int


class HandBack(Payload, prefix="ofh"):
    case: int
