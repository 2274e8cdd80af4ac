"""What an arrival's page shows beside its state: the talk, a question, news of one's own act."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import cards
from bot.arrivals.model import Arrival
from bot.danger import alarm
from bot.people.model import Person
from bot.relay import cases, translations
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers
from web.pages import Talk


async def read_talk(session: AsyncSession, person: Person) -> Talk:
    """Read what was said in the person's newest case, closed or not."""
    case = await cases.newest_case_of(session, person)
    if case is None:
        return Talk()
    entries = await cases.entries_of(session, case)
    return Talk(entries, await translations.current(session, entries))


def ask_cancel(arrival: Arrival) -> Screen:
    """Ask once more whether nobody is to come."""
    return cards.ask_whether_to_cancel(arrival)


def notice(name: str, numbers: EmergencyNumbers) -> Screen | None:
    """Say what an act has caused; None for a name that no act leads to."""
    match name:
        case "ringing":
            return Screen("arrival-ringing-again")
        case "asked":
            return Screen("arrival-asked-where")
        case "danger":
            return alarm.numbers_screen(numbers)
        case "unread":
            return Screen("relay-kept", {"numbers": numbers.in_sentence()})
        case _:
            return None
