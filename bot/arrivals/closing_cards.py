"""Proposals to close several arrivals at once, after a storm. Pure."""

from collections.abc import Sequence
from datetime import UTC, datetime

from bot.arrivals.buttons import CloseSeveral, UndoSeveral
from bot.arrivals.model import Arrival
from bot.people.model import name_of
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Joined, Text

NAMES_SHOWN = 12


def ask_to_close_several(together: Sequence[Arrival], *, is_other: bool) -> Screen:
    """Ask who received them, or with `is_other` a coordinator, whether all is done."""
    met = [one.received_at for one in together if one.received_at is not None]
    taker = together[0].taker
    assert taker is not None
    names = [name_of(one.person) for one in together[:NAMES_SHOWN]]
    left = len(together) - len(names)
    further = [Text("announce-more", {"count": left})] if left else []
    shown = Joined([Joined(names, ", "), *further], " ")
    args = {"count": len(together), "names": shown, "worker": name_of(taker)}
    tap = CloseSeveral(taker.id, _second(min(met)), _second(max(met)))
    rows = [[Button("arrival-close-all", tap.pack())]]
    return Screen("arrival-close-ask-others" if is_other else "arrival-close-ask-all", args, rows)


def closed_several(count: int, tap: CloseSeveral) -> Screen:
    """Show that they are closed, and let that be undone."""
    undo = UndoSeveral(tap.taker, tap.since, tap.until).pack()
    return Screen("arrival-closed-all", {"count": count}, [[Button("arrival-close-undo", undo)]])


def _second(at: datetime) -> int:
    return int(at.astimezone(UTC).timestamp())
