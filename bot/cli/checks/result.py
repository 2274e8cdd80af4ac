"""What a check of `weft doctor` is given, and what it says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.settings import Settings


class State(StrEnum):
    GOOD = "good"
    DOUBTFUL = "doubtful"  # works, or is only not there yet; somebody should know
    BAD = "bad"


@dataclass(frozen=True)
class Result:
    """What a check found, in one line, and what to do about it."""

    state: State
    says: str
    advice: str = ""


@dataclass(frozen=True)
class House:
    """An installation. `now` is aware, in UTC."""

    settings: Settings
    now: datetime


@dataclass(frozen=True)
class Check:
    """One line of `weft doctor`. `look` may use the network, within its own time limit."""

    name: str
    look: Callable[[House], Awaitable[Result]]


def good(says: str) -> Result:
    return Result(State.GOOD, says)


def doubtful(says: str, advice: str = "") -> Result:
    return Result(State.DOUBTFUL, says, advice)


def bad(says: str | Iterable[str], advice: str = "") -> Result:
    """Make a bad result of one fault or of several, which are put on one line."""
    lines = [says] if isinstance(says, str) else says
    return Result(State.BAD, "; ".join(line.replace("\n", "; ") for line in lines), advice)
