"""What is known of a cry when it is heard: its language, and the gate of an open arrival."""

from bot.arrivals.model import open_arrival_of
from bot.danger.alarm import Cry
from bot.danger.words import Danger
from bot.people import directory
from bot.relay import cases
from handlers.turns.turn import Turn


async def hear_cry(turn: Turn, text: str, danger: Danger, *, is_from_group: bool = False) -> Cry:
    """Read what a cry says, and note its language: the numbers must be in one they read."""
    prior = await cases.prior_of(turn.session, turn.person)
    language = turn.detector.detect(text, prior=prior).language
    if language:
        await directory.note_written(turn.session, turn.person, language, now=turn.now)
    return Cry(text, danger.family, language, await gate_of(turn), is_from_group)


async def gate_of(turn: Turn) -> str:
    """Return the name of the gate at which the person waits; empty if they do not."""
    arrival = await open_arrival_of(turn.session, turn.person)
    return arrival.gate.name if arrival is not None else ""
