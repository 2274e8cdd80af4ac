"""Play a night over the sandbox's control API, and check each step.

The night of all three jobs (a shift, an arrival, a case), or the one of many arrivals.

Every step acts on phones and then checks what phones received; the last one checks the database.
A step that does not happen ends the play with its name and exit code 1. The clock is turned
forward and stops at each job on the way.
"""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from demo.arrivals import ARRIVALS, the_books_agree
from demo.audit import audit
from demo.models import install_demo_models
from demo.phones import ControlError, NotSeen
from demo.scenes import EVENING, MORNING, NIGHT, RELAY, Play
from demo.seed import seed
from demo.stage import BotGone, Stage, stage

Step = Callable[[Play], Awaitable[None]]
STEPS: tuple[Step, ...] = (*EVENING, *NIGHT, *RELAY, *MORNING, audit)
PLAYS: dict[str, tuple[Step, ...]] = {"night": STEPS, "arrivals": (*ARRIVALS, the_books_agree)}

# Usual waits for people; no limit on messages to one chat slows the play.
PACE = {
    "WEFT_STEP_SECONDS": "120",
    "WEFT_OFFER_SECONDS": "90",
    "WEFT_REMIND_HOURS": "12",
    "WEFT_CHAT_RATE": "50",
}


class StepFailed(AssertionError):
    """A step of the play did not happen; the text names it."""


async def play_night(
    port: int | None,
    broken: frozenset[str] = frozenset(),
    *,
    steps: Sequence[Step] = STEPS,
    tell: Callable[[str], None],
) -> int:
    """Play a night in a temporary folder, on `port` or any free one; return the exit code."""
    with tempfile.TemporaryDirectory(prefix="weft-night-") as name:
        folder = Path(name)
        install_demo_models(folder / "models")
        async with stage(folder, port=port or 0, environment=PACE) as built:
            await seed(built)
            await built.start_bot()
            try:
                await play(built, broken, steps=steps, tell=tell)
            except StepFailed as failed:
                tell(f"\nFAILED at {failed}")
                return 1
    tell("\nThe night has ended, and every step of it happened.")
    return 0


async def play(
    built: Stage,
    broken: frozenset[str] = frozenset(),
    *,
    steps: Sequence[Step] = STEPS,
    tell: Callable[[str], None],
    before: Mapping[str, Callable[[], Awaitable[None]]] | None = None,
) -> None:
    """Play all steps on a stage whose bot runs. Raises StepFailed.

    `before` holds, by a step's name, what is done before that step.
    """
    acts = Play(built, broken, tell)
    for step in steps:
        if before and step.__name__ in before:
            await before[step.__name__]()
        await _one(step.__name__, step(acts), acts)


async def _one(name: str, act: Awaitable[None], acts: Play) -> None:
    try:
        async with asyncio.timeout(60):
            await act
            await acts.show_news()
    except (NotSeen, ControlError, AssertionError, BotGone, TimeoutError) as error:
        await acts.show_news()
        raise StepFailed(f"{name}: {type(error).__name__} {error}") from error
