"""What the buttons of an arrival's page do: the same buttons as in the chat, the same verbs."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import scan
from bot.arrivals.buttons import (
    Answer,
    AskAgain,
    CallSomebody,
    CancelArrival,
    NobodyCame,
    ShowStatus,
    StillHere,
)
from bot.arrivals.fetching import still_here
from bot.arrivals.model import QUESTIONS, ArrivalRefusal, ArrivalRefused, Question
from bot.arrivals.waiting import cancel, nobody_came
from bot.languages.detect import Detection
from bot.people.buttons import TalkToPerson
from bot.people.model import Person
from bot.relay import residents
from bot.settings import Settings
from bot.spine.buttons import Payload

# Those that a page offers; a language is chosen on a page of its own.
_KINDS: tuple[type[Payload], ...] = (
    CallSomebody,
    Answer,
    AskAgain,
    CancelArrival,
    ShowStatus,
    NobodyCame,
    StillHere,
    TalkToPerson,
)
# Where the page goes on after an act, beside the page itself.
ASK_CANCEL, WRITE = "?ask=cancel", "/write"
RINGING, ASKED = "?said=ringing", "?said=asked"
IN_DANGER, UNREAD = "?said=danger", "?said=unread"


@dataclass(frozen=True)
class Hand:
    """Who taps, and what the verbs need besides."""

    session: AsyncSession
    person: Person
    settings: Settings
    detector: Detection
    now: datetime


def read_tap(data: str) -> Payload | None:
    """Read what a button carries; None for what stands under no button of a page."""
    return next((tap for kind in _KINDS if (tap := kind.unpack(data)) is not None), None)


async def do_tap(tap: Payload, hand: Hand) -> str:
    """Do what the button says; return where the page goes on. Raises Refused."""
    session, person, now = hand.session, hand.person, hand.now
    match tap:
        case CallSomebody(arrival, medical):
            await scan.call(session, arrival, person, medical=bool(medical), now=now)
        case Answer(arrival, question, value):
            if question not in QUESTIONS:
                raise ArrivalRefused(ArrivalRefusal.UNKNOWN)
            await scan.answer(session, arrival, person, Question(question), value, now=now)
        case AskAgain(arrival):
            await scan.ask_again(session, arrival, person)
        case CancelArrival(arrival, sure):
            if not sure:
                return ASK_CANCEL
            await cancel(session, arrival, person, now=now)
        case NobodyCame(arrival):
            numbers = hand.settings.emergency_numbers
            rings = await nobody_came(session, arrival, person, numbers, now=now)
            return RINGING if rings else ASKED
        case StillHere(arrival):
            await still_here(session, arrival, person, now=now)
        case TalkToPerson():
            await residents.ask_for_person(session, person, now=now, detector=hand.detector)
            return WRITE
    return ""
