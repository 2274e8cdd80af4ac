"""What the web page shows of an arrival: the chat's own screens, for those without a chat. Pure.

In the chat news replace each other; a page is made again each time, from how it stands now.
"""

from bot.arrivals import cards
from bot.arrivals.cards import Lately
from bot.arrivals.model import Arrival, ArrivalState
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers


def page(
    arrival: Arrival, numbers: EmergencyNumbers, lately: Lately, *, is_given_up: bool
) -> Screen:
    """Show how an arrival stands, what is asked, and what its resident can do.

    `is_given_up`: somebody had taken it and can't come after all.
    """
    if arrival.is_open and arrival.missing_since is not None and arrival.taker is not None:
        return cards.where_are_they(arrival, arrival.taker)
    match arrival.state:
        case ArrivalState.RECEIVED if arrival.taker is not None:
            return cards.received(arrival, arrival.taker)
        case ArrivalState.RECEIVED | ArrivalState.CLOSED:
            return cards.closed()
        case ArrivalState.CANCELLED:
            return cards.cancelled()
        case ArrivalState.GONE:
            return Screen("arrival-gone")
        case _:
            news = _news(arrival, lately, is_given_up)
            return cards.status(arrival, numbers, lately=lately, news=news)


def _news(arrival: Arrival, lately: Lately, is_given_up: bool) -> Screen | None:
    """Return what is known beyond the state: when somebody comes, or that they can't after all."""
    if arrival.state is ArrivalState.TAKEN and arrival.expected_at is not None:
        return cards.coming_in(arrival)
    if arrival.state is ArrivalState.WAITING and is_given_up and lately.searching is None:
        return Screen("arrival-someone-else")
    return None
