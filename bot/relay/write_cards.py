"""Screens of writing to somebody first. Pure."""

from collections.abc import Sequence

from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.relay.buttons import WriteToPerson
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import Foreign, one_line

QUOTED = 60  # columns of what somebody looked for


def ask_whom() -> Screen:
    """Ask to whom to write."""
    return Screen("write-whom")


def nobody_found(words: str) -> Screen:
    """Say that nobody has been found, and ask again."""
    return Screen("write-nobody", {"words": Foreign(shorten(one_line(words), QUOTED))})


def choose(people: Sequence[Person]) -> Screen:
    """Offer those who have been found."""
    rows = [
        [Button("relay-label", WriteToPerson(one.id).pack(), {"words": name_of(one)})]
        for one in people
    ]
    return Screen("write-which", buttons=rows)


def out_of_reach(person: Person) -> Screen:
    """Say that Telegram lets nobody write to them."""
    return Screen("write-unreachable", {"name": name_of(person)})


def prompt(person: Person) -> Screen:
    """Ask what to write to them."""
    return Screen("write-prompt", {"name": name_of(person)})


def writes_first(by: Person, area: Area | None) -> Screen:
    """Tell somebody who of the staff writes to them, and that they can answer."""
    if area is None:
        return Screen("write-first-office", {"name": name_of(by)})
    return Screen("write-first", {"name": name_of(by), "area": Foreign(area.name)})
