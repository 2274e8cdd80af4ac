"""What interpreters read of a case before they have it: language, matter, urgency and length.

Never a name, a place or a word of what was said.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.relay.buttons import AcceptOffer, DeclineOffer, HandBack
from bot.relay.cards import pair
from bot.relay.interpreters.buttons import GoOn, HandOver, KnowResident
from bot.relay.model import Case, Certainty
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Joined, Text

# The kinds of alert that an offer names; any other case is a talk.
MATTERS = ("danger", "medical", "arrival")
MINUTE = 60


@dataclass(frozen=True)
class About:
    """What an offer says of a case: the kind of its open alert, and how much was said."""

    matter: str | None
    said: int


def offer(case: Case, about: About, *, now: datetime) -> Screen:
    """Offer a case to an interpreter."""
    args = pair(case)
    if case.certainty is Certainty.ASSUMED:
        args["language"] = Joined([args["language"], Text("relay-mark-assumed")], "")
    lines: list[Any] = [Text("offer-card", args), Text(f"offer-matter-{_matter(case, about)}")]
    if case.waiting_since is not None:
        minutes = int((now - case.waiting_since).total_seconds()) // MINUTE
        lines.append(Text("offer-waits", {"minutes": str(max(0, minutes))}))
    lines.append(Text("offer-length", {"count": str(about.said)}))
    accept = Button("offer-accept", AcceptOffer(case.id).pack())
    decline = Button("offer-decline", DeclineOffer(case.id).pack())
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, [[accept, decline], [_know(case)]])


def _matter(case: Case, about: About) -> str:
    if about.matter in MATTERS:
        return str(about.matter)
    return "talk" if case.resident.presence is None else "arrival"


def _know(case: Case) -> Button:
    return Button("offer-know", KnowResident(case.id).pack())


def accepted(case: Case) -> Screen:
    """Show in place of the offer that the case is theirs."""
    over = Button("offer-hand-over", HandOver(case.id).pack())
    back = Button("offer-hand-back", HandBack(case.id).pack())
    return Screen("offer-card-yours", pair(case), [[over, back], [_know(case)]])


def nudge(case: Case) -> Screen:
    """Ask an interpreter whether they want a break."""
    on = Button("nudge-go-on", GoOn(case.id).pack())
    over = Button("offer-hand-over", HandOver(case.id).pack())
    return Screen("nudge-card", {"number": str(case.id)}, [[on], [over]])


def handing_over(case: Case) -> Screen:
    """Tell the interpreter that others are asked to take the case over."""
    on = Button("nudge-go-on", GoOn(case.id).pack())
    return Screen("handover-noted", {"number": str(case.id)}, [[on]])
