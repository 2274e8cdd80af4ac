"""What is shown of a wish to interpret: to the coordinators, and to whom it is of."""

from collections.abc import Sequence

from bot.people.model import Person, name_of
from bot.relay.interpreters.buttons import Approve
from bot.relay.model import RosterEntry
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import LanguageName, Listed, Text


def wish(person: Person, waiting: Sequence[RosterEntry]) -> Screen:
    """Ask a coordinator whether somebody may interpret these languages."""
    until = max((entry.id for entry in waiting), default=0)
    yes = Button("request-approve", Approve(person.id, until, 1).pack())
    no = Button("request-decline", Approve(person.id, until, 0).pack())
    return Screen("team-wish", {"name": name_of(person), "languages": levels(waiting)}, [[yes, no]])


def levels(entries: Sequence[RosterEntry]) -> Listed:
    """Name languages, each with how well somebody interprets it."""
    return Listed(
        [
            Text(
                "interpret-language",
                {"language": LanguageName(one.language), "level": Text(f"level-{one.level}")},
            )
            for one in entries
        ]
    )


def decided(person: Person, entries: Sequence[RosterEntry], *, yes: bool) -> Screen:
    """Show in place of the question what was decided."""
    args = {"name": name_of(person), "languages": levels(entries)}
    return Screen("team-approved" if yes else "team-declined", args)


def approved(entries: Sequence[RosterEntry]) -> Screen:
    """Tell somebody that they are an interpreter now."""
    return Screen("interpret-approved", {"languages": levels(entries)})
