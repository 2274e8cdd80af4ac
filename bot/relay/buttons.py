"""The buttons of cases, phrases and offers."""

from bot.spine.buttons import Payload


class AnswerCase(Payload, prefix="csa"):
    case: int


class CloseCase(Payload, prefix="csc"):
    """Ask whether the case is to be closed."""

    case: int


class ConfirmClose(Payload, prefix="cscy"):
    case: int


class KeepOpen(Payload, prefix="cscn"):
    case: int


class UndoClose(Payload, prefix="cscu"):
    case: int


class ReopenCase(Payload, prefix="cscr"):
    """Reopen the case, and send the texts that wait to it."""

    case: int


class OpenCase(Payload, prefix="clo"):
    """Show a case's card beneath."""

    case: int


class AnswerToo(Payload, prefix="csat"):
    """Answer a case though somebody else does; texts that wait are sent."""

    case: int


class LeaveCase(Payload, prefix="cslv"):
    case: int


class LeaveAfterDuty(Payload, prefix="csld"):
    """Leave all cases in which somebody is no longer on duty; `leave` 0: keep them."""

    leave: int


class PassCase(Payload, prefix="csps"):
    """Ask to which area a case goes; `page` is of areas, from 1; 0: a new message."""

    case: int
    page: int


class PassTo(Payload, prefix="cspt"):
    """Ask whether the case goes to that area."""

    case: int
    area: int


class ConfirmPass(Payload, prefix="cspy"):
    case: int
    area: int


class WriteToPerson(Payload, prefix="cswr"):
    """Write to somebody first."""

    person: int


class ShowCases(Payload, prefix="cls"):
    page: int


class SearchCases(Payload, prefix="clf"):
    """Ask for words by which to find a case."""


class ShowCase(Payload, prefix="clc"):
    """Show a case's last words; `page` 0 has the newest."""

    case: int
    page: int


class NeedsNoAnswer(Payload, prefix="csn"):
    """The resident waits for nothing: what they said needs no answer."""

    case: int


class ShowTalk(Payload, prefix="clt"):
    """Show a page of a case's words to its interpreter; `page` 0 has the newest."""

    case: int
    page: int


class ShowPhrases(Payload, prefix="phs"):
    """Show the phrase book, beneath the card that has this button."""

    case: int


class PhraseTopics(Payload, prefix="phts"):
    """Show the topics again, in place of the list that has this button."""

    case: int


class ShowTopic(Payload, prefix="pht"):
    case: int
    topic: str
    page: int


class SearchPhrases(Payload, prefix="phf"):
    case: int


class SendPhrase(Payload, prefix="csp"):
    """Send a phrase, or ask for its blanks. Here and below `phrase` is its id without "phrase-"."""

    case: int
    phrase: str


class FillNumber(Payload, prefix="phn"):
    case: int
    phrase: str
    number: str


class FillTime(Payload, prefix="phm"):
    case: int
    phrase: str
    clock: str  # hours and minutes: "0800"


class QuickWords(Payload, prefix="qkw"):
    """Show a resident what they can say by a tap."""


class SayPhrase(Payload, prefix="qks"):
    phrase: str


class PickCase(Payload, prefix="cspk"):
    """Where the texts that wait go; 0: they are the person's own question."""

    case: int


class WithdrawEntry(Payload, prefix="csw"):
    entry: int


class AskWithdraw(Payload, prefix="csq"):
    """Ask whether an answer of somebody else shall be withdrawn."""

    entry: int


class WithdrawLast(Payload, prefix="cswl"):
    """Ask whether the last of one's own messages shall be withdrawn."""


class WithdrawWords(Payload, prefix="cswt"):
    """Withdraw an interpreter's words."""

    translation: int


class ShowContact(Payload, prefix="cscs"):
    entry: int


class KeepContact(Payload, prefix="csck"):
    """Leave a contact hidden from the others."""

    entry: int


class CaseArea(Payload, prefix="cse"):
    area: int


class PassOn(Payload, prefix="cspo"):
    """Give a plain word that was asked back to the staff; `message`: Telegram's id of it."""

    message: int


class CaseAreas(Payload, prefix="csep"):
    page: int


class OfficeFinds(Payload, prefix="cseo"):
    """They don't know their area: the office finds it out."""


class OtherArea(Payload, prefix="csex"):
    """Ask for another area than the one that is known."""


class CaseLanguage(Payload, prefix="csl"):
    case: int
    language: str


class AcceptOffer(Payload, prefix="ofa"):
    case: int


class DeclineOffer(Payload, prefix="ofd"):
    case: int


class HandBack(Payload, prefix="ofh"):
    case: int
