"""What people see of asides."""

from collections.abc import Sequence
from typing import Any

from bot.relay.buttons import PickCase
from bot.relay.interpreters.buttons import SayAside
from bot.relay.interpreters.model import Aside, Towards
from bot.relay.model import Case
from bot.relay.quoting import quoted
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Joined, LanguageName, Text


def aside(said: Aside) -> Screen:
    """Show an aside to the side that it is for, marked as whose it is."""
    number: dict[str, Any] = {"number": str(said.case_id)}
    words = quoted(said.text, said.entities)
    lines: list[Any]
    match said.towards:
        case Towards.RESIDENT:
            lines = [Text("aside-head-resident"), words]
        case Towards.STAFF:
            lines = [Text("aside-head-staff", number), words, Text("aside-how-staff")]
        case Towards.INTERPRETER:
            language = LanguageName(said.case.staff_language)
            args = number | {"language": language, "marks": ""}
            head = Text("relay-head-interpreter-staff", args)
            lines = [head, words, Text("aside-how-interpreter")]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")})


def ask(cases: Sequence[Case]) -> Screen:
    """Ask an interpreter whether what they wrote freely is their own, and for whom."""
    own = Button("relay-own-question", PickCase(0).pack())
    return Screen("relay-interpreter-hint", buttons=[*rows(cases), [own]])


def rows(cases: Sequence[Case]) -> list[list[Button]]:
    """Offer both sides of each case as readers of the interpreter's own words."""
    return [
        [Button(f"aside-to-{side}", SayAside(case.id, str(side)).pack(), {"number": str(case.id)})]
        for case in cases
        for side in (Towards.RESIDENT, Towards.STAFF)
    ]
