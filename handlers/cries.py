"""A cry: what is known of it when it is heard, and its words, which a failure must not cost.

The alert stands in the same transaction as the relay of the words. If that fails, the alert leaves
all the same, and the admins are told.
"""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog

from bot.arrivals.model import open_arrival_of
from bot.danger import alarm
from bot.danger.alarm import Cry
from bot.danger.words import Danger
from bot.people import directory
from bot.people.model import Person
from bot.relay import cases
from bot.spine.db.bulk import savepoint, write_rows
from bot.spine.db.errors import is_transient
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.whereabouts import whereabouts
from handlers.turns.turn import Turn

log = structlog.get_logger()


async def hear_cry(turn: Turn, text: str, danger: Danger, *, group: str = "") -> Cry:
    """Read what a cry says, and note its language: the numbers must be in one they read."""
    prior = await cases.prior_of(turn.session, turn.person)
    language = turn.detector.detect(text, prior=prior).language
    if language:
        await directory.note_written(turn.session, turn.person, language, now=turn.now)
    return Cry(text, danger.family, language, await gate_of(turn, turn.person), group)


async def gate_of(turn: Turn, person: Person) -> str:
    """Return the name of the gate at which somebody waits; empty if they do not."""
    arrival = await open_arrival_of(turn.session, person)
    return arrival.gate.name if arrival is not None else ""


async def sound_alarm(turn: Turn, cry: Cry, relay: Callable[[], Awaitable[Any]]) -> None:
    """Show the numbers, let `relay` bring the words to the staff, and raise the alert."""
    numbers = turn.settings.emergency_numbers
    await alarm.show_numbers(turn.session, turn.person, numbers, now=turn.now)
    is_relayed = await is_done(turn, relay)
    await alarm.raise_alert(turn.session, turn.person, cry, now=turn.now)
    if not is_relayed:
        await alarm.tell_admins_not_relayed(turn.session, turn.person, now=turn.now)


async def is_done(turn: Turn, relay: Callable[[], Awaitable[Any]]) -> bool:
    """Do what brings words to the staff; False when it failed and its effects were undone.

    What the person is refused is said to them, and counts as done.
    """
    person_id = turn.person.id
    await write_rows(turn.session)  # what came before must not fail within the part to be undone
    try:
        async with savepoint(turn.session):
            await relay()
    except Refused as refused:
        await turn.session.refresh(turn.person)
        await turn.say(Screen(refused.text_id, refused.args_for_text))
    except Exception as error:
        if is_transient(error):
            raise  # the transaction is undone, the numbers with it: the whole turn is tried again
        # The words are in the alert; the update must not go round until it is set aside.
        log.error("danger-not-relayed", person=person_id, error=whereabouts(error))
        # What was undone has expired, and nothing reads it again by itself.
        await turn.session.refresh(turn.person)
        return False
    return True
