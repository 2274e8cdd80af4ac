"""What a policy says: steps with targets and waits, repeats and quiet hours. Pure.

`Policy.pack` and `Policy.read` are the JSON that a version's row and an open form keep.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from bot.people.model import Role

SHORTEST, LONGEST = timedelta(seconds=5), timedelta(minutes=60)
# The taker's first question may not come sooner (as WEFT_ACKNOWLEDGE_SECONDS).
SHORTEST_STILL = timedelta(minutes=1)
DAY = range(24 * 60)  # minutes
MOST_STEPS, MOST_TARGETS, MOST_REPEATS = 12, 8, 10


@dataclass(frozen=True)
class Level:
    """Who is on call at this level of the area's rota."""

    level: int


@dataclass(frozen=True)
class Named:
    """One person, by id."""

    person_id: int


@dataclass(frozen=True)
class Holders:
    """Who holds a role in the alert's area or in all; `everywhere`: in all alone."""

    role: Role
    everywhere: bool = False


Target = Level | Named | Holders


@dataclass(frozen=True)
class PolicyStep:
    """People who are called together, and how long for; `wait` None: as the settings say."""

    targets: tuple[Target, ...]
    wait: timedelta | None = None


@dataclass(frozen=True)
class Quiet:
    """Hours in which no step wakes people by their role: those on call are called once more.

    Minutes after midnight, half-open, by local clocks; an end that is not after the start lies on
    the next day.
    """

    start: int
    end: int

    @property
    def is_sound(self) -> bool:
        """Tell whether both ends lie in a day and some hours are left to be loud."""
        return self.start in DAY and self.end in DAY and self.start != self.end

    def covers(self, at: datetime, zone: str) -> bool:
        """Tell whether the instant lies in these hours in an IANA zone."""
        there = at.astimezone(ZoneInfo(zone))
        minute = there.hour * 60 + there.minute
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True)
class Policy:
    """Whom to call, one step after the other; then everybody, again and again.

    No `repeats`, and no `still`: as the settings say. `still`: after how long a taker is asked
    whether they are still on it.
    """

    steps: tuple[PolicyStep, ...]
    repeats: tuple[timedelta, ...] = ()
    quiet: Quiet | None = None
    still: timedelta | None = None

    def pack(self) -> dict[str, Any]:
        """Return it as JSON; waits in seconds."""
        return {
            "steps": [
                {
                    "targets": [_packed(target) for target in step.targets],
                    "wait": _seconds(step.wait),
                }
                for step in self.steps
            ],
            "repeats": [_seconds(one) for one in self.repeats],
            "quiet": [self.quiet.start, self.quiet.end] if self.quiet is not None else None,
            "still": _seconds(self.still),
        }

    @classmethod
    def read(cls, kept: dict[str, Any]) -> "Policy":
        """Read what `pack` returned."""
        quiet = kept.get("quiet")
        return cls(
            tuple(
                PolicyStep(
                    tuple(_target(packed) for packed in step["targets"]), _wait(step["wait"])
                )
                for step in kept.get("steps", ())
            ),
            tuple(timedelta(seconds=one) for one in kept.get("repeats", ())),
            Quiet(*quiet) if quiet else None,
            _wait(kept.get("still")),
        )


class Flaw(StrEnum):
    """Why a policy cannot be kept."""

    NO_STEPS = "no-steps"
    EMPTY_STEP = "empty-step"
    TOO_LONG = "too-long"
    WAIT = "wait"  # 0, or longer than an hour
    REPEATS = "repeats"  # they would come faster and faster
    QUIET = "quiet"  # no hours of a day


def flaw_of(policy: Policy) -> Flaw | None:
    """Return the first thing that is wrong with a policy in itself; None if nothing is."""
    if not policy.steps:
        return Flaw.NO_STEPS
    if not all(step.targets for step in policy.steps):
        return Flaw.EMPTY_STEP
    is_too_long = len(policy.steps) > MOST_STEPS or len(policy.repeats) > MOST_REPEATS
    if is_too_long or any(len(step.targets) > MOST_TARGETS for step in policy.steps):
        return Flaw.TOO_LONG
    waits = [step.wait for step in policy.steps if step.wait is not None]
    if not all(is_fit(wait) for wait in [*waits, *policy.repeats]):
        return Flaw.WAIT
    if policy.still is not None and not SHORTEST_STILL <= policy.still <= LONGEST:
        return Flaw.WAIT
    if policy.quiet is not None and not policy.quiet.is_sound:
        return Flaw.QUIET
    if list(policy.repeats) != sorted(policy.repeats):
        return Flaw.REPEATS
    return None


def is_fit(wait: timedelta) -> bool:
    """Tell whether a step may wait so long."""
    return SHORTEST <= wait <= LONGEST


def rota_steps(levels: Sequence[int]) -> tuple[PolicyStep, ...]:
    """Return the steps where nobody has made a policy: a level of the rota each."""
    return tuple(PolicyStep((Level(level),)) for level in levels)


@dataclass(frozen=True)
class Place:
    """How many steps of a policy an alert has behind it; `is_called`: the last one still waits."""

    done: int
    is_called: bool


def place_in(
    old: Sequence[PolicyStep], new: Sequence[PolicyStep], position: int, *, is_loud: bool
) -> Place:
    """Find where an alert stands in a new version that stood at `position` in an old one.

    It stands at the step that calls the same as its present one; if that is gone, at the last
    one that was tried before and is still there. If none is, it goes on with the step of the same
    number, at once. At the end it stays at the end.
    """
    if is_loud or position > len(old):
        return Place(len(new) + 1, is_called=True)
    targets = [set(step.targets) for step in new]
    for step in reversed(old[:position]):
        if set(step.targets) in targets:
            return Place(targets.index(set(step.targets)) + 1, is_called=True)
    return Place(max(0, min(position, len(new)) - 1), is_called=False)


def _packed(target: Target) -> list[Any]:
    match target:
        case Level(level):
            return ["level", level]
        case Named(person_id):
            return ["person", person_id]
        case Holders(role, everywhere):
            return ["role", str(role), everywhere]


def _target(packed: Sequence[Any]) -> Target:
    match packed:
        case ["level", level]:
            return Level(level)
        case ["person", person_id]:
            return Named(person_id)
        case ["role", role, everywhere]:
            return Holders(Role(role), everywhere)
    raise ValueError(f"no target of a policy: {packed!r}")


def _seconds(wait: timedelta | None) -> int | None:
    return round(wait.total_seconds()) if wait is not None else None


def _wait(seconds: int | None) -> timedelta | None:
    return timedelta(seconds=seconds) if seconds is not None else None
