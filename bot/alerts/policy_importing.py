"""Policies from a table: columns area, kind, step, call, wait, repeats, quiet, still.

A row is a step. First a preview, which writes nothing; then the same rows are kept, a version
each. What a table leaves out stays as it is.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.policies import (
    PolicyDraft,
    PolicyRefused,
    check_policy,
    course_for,
    empty_steps,
    keep_policy,
    own_policy,
)
from bot.alerts.policy_model import ANY_KIND
from bot.alerts.steps import Holders, Level, Named, Policy, PolicyStep, Quiet, Target
from bot.oncall.model import HIGHEST_LEVEL
from bot.people import directory
from bot.people.model import Role
from bot.places import model as places
from bot.places.model import Area
from bot.spine.tables import BadTable, Imported, read_rows
from bot.spine.typed_times import read_span
from bot.spine.wall_clock import DAY_MINUTES

COLUMNS = ("area", "kind", "step", "call", "wait", "repeats", "quiet", "still")
OPTIONAL = ("wait", "repeats", "quiet", "still")
EVERY_AREA = "*"
USUAL = "usual"

T = TypeVar("T")


@dataclass(frozen=True)
class PolicyRow:
    """What a table says of one area and kind; `policy` None: withdrawn.

    `empty`: numbers of the steps that reach nobody now.
    """

    area: Area | None
    kind: str
    policy: Policy | None
    is_new: bool  # none of just this area and kind counts now
    is_changed: bool
    empty: Sequence[int] = ()

    def in_words(self) -> str:
        """Say in a line what the table changes, for whoever runs the command."""
        place = self.area.name if self.area is not None else "all areas"
        what = "as it was"
        if self.policy is None:
            what = "back to the usual" if self.is_changed else "nothing to withdraw"
        elif self.is_changed:
            what = f"{'new' if self.is_new else 'changed'}, {len(self.policy.steps)} steps"
        steps = ", ".join(map(str, self.empty))
        warning = f"; reaches nobody now: step {steps}" if steps else ""
        return f"{place}, {self.kind}: {what}{warning}"


async def preview_policies(session: AsyncSession, text: str, *, now: datetime) -> list[PolicyRow]:
    """Read a table and say what it would change; nothing is written. Raises BadTable."""
    areas = await places.areas(session)
    groups: dict[tuple[int, str], list[tuple[int, dict[str, str]]]] = {}
    by_id: dict[int, Area | None] = {0: None}
    for row in read_rows(text, COLUMNS, OPTIONAL):
        line = row.line
        area = _area(line, row["area"], areas)
        by_id[area.id if area is not None else 0] = area
        key = (area.id if area is not None else 0, _kind(line, row["kind"]))
        groups.setdefault(key, []).append((line, dict(row.values)))
    return [
        await _preview(session, by_id[area_id], kind, rows, now)
        for (area_id, kind), rows in groups.items()
    ]


async def write_policies(
    session: AsyncSession, rows: Sequence[PolicyRow], *, now: datetime
) -> Imported:
    """Keep what differs; open alerts go on by it."""
    changed = [row for row in rows if row.is_changed]
    for row in changed:
        draft = PolicyDraft(row.area, row.kind, row.policy)
        await keep_policy(session, draft, by=None, now=now)
    new = sum(row.is_new for row in changed)
    return Imported(new, len(changed) - new)


async def _preview(
    session: AsyncSession,
    area: Area | None,
    kind: str,
    rows: Sequence[tuple[int, dict[str, str]]],
    now: datetime,
) -> PolicyRow:
    before = await own_policy(session, area, kind)
    stands = before.policy if before is not None and not before.is_withdrawn else None
    if len(rows) == 1 and rows[0][1]["call"].casefold() == USUAL:
        return PolicyRow(area, kind, None, False, stands is not None)
    policy = await _policy(session, rows)
    try:
        await check_policy(session, area, policy)
    except PolicyRefused as refused:
        name = refused.args_for_text.get("name")
        who = f": {getattr(name, 'text', name)}" if name else ""
        raise BadTable.at(
            rows[0][0], f"this policy cannot be kept ({refused.reason}{who})"
        ) from None
    empty: Sequence[int] = ()
    if area is not None:
        course = replace(await course_for(session, area, kind, now=now), policy=policy)
        empty = sorted(await empty_steps(session, area, course, now=now))
    return PolicyRow(area, kind, policy, stands is None, stands != policy, empty)


async def _policy(session: AsyncSession, rows: Sequence[tuple[int, dict[str, str]]]) -> Policy:
    """Make a policy of its rows, in the order of their steps."""
    steps: dict[int, PolicyStep] = {}
    for line, row in rows:
        number = int(row["step"]) if re.fullmatch(r"[1-9]\d?", row["step"], re.ASCII) else 0
        if not number or number in steps:
            raise BadTable.at(line, f"step {row['step']!r}: a number from 1, each once")
        targets = await _targets(session, line, row["call"])
        steps[number] = PolicyStep(targets, _wait(line, row["wait"]) if row["wait"] else None)
    return Policy(
        tuple(steps[number] for number in sorted(steps)),
        _first(rows, "repeats", _repeats) or (),
        _first(rows, "quiet", _quiet),
        _first(rows, "still", _wait),
    )


def _first(
    rows: Sequence[tuple[int, Mapping[str, str]]], column: str, read: Callable[[int, str], T]
) -> T | None:
    """Read a column that belongs to the whole policy from the first row that has it."""
    return next((read(line, row[column]) for line, row in rows if row[column]), None)


def _area(line: int, value: str, areas: Sequence[Area]) -> Area | None:
    """Find an area by its code or its name; None for all. Raises BadTable."""
    if value == EVERY_AREA:
        return None
    for area in areas:
        if value in (area.code, area.name):
            return area
    raise BadTable.at(line, f"unknown area {value!r} (* is all areas)")


def _kind(line: int, value: str) -> str:
    kind = value.casefold()
    if kind not in (ANY_KIND, *POLICY_KINDS):
        raise BadTable.at(line, f"kind {value!r}: one of {', '.join(POLICY_KINDS)}, or * for all")
    return kind


async def _targets(session: AsyncSession, line: int, value: str) -> tuple[Target, ...]:
    return tuple([await _target(session, line, part.strip()) for part in value.split(";")])


async def _target(session: AsyncSession, line: int, value: str) -> Target:
    match value.casefold().split():
        case ["level", level] if re.fullmatch(f"[1-{HIGHEST_LEVEL}]", level):
            return Level(int(level))
        case ["role", role] if role in list(Role):
            return Holders(Role(role))
        case ["role", role, "everywhere"] if role in list(Role):
            return Holders(Role(role), everywhere=True)
        case ["person", written] if (telegram_id := directory.telegram_id_of(written)) is not None:
            person = (await directory.by_telegram(session, [telegram_id])).get(telegram_id)
            if person is None:
                raise BadTable.at(line, f"nobody here has the Telegram id {written}")
            return Named(person.id)
    raise BadTable.at(
        line, f"call {value!r}: level 1, role coordinator, role office everywhere or person 1234567"
    )


def _wait(line: int, value: str) -> timedelta:
    """Read minutes, or seconds with an s. Raises BadTable."""
    match = re.fullmatch(r"(\d{1,4}(?:\.\d)?)\s*(s|min|m)?", value.casefold(), re.ASCII)
    if match is None:
        raise BadTable.at(line, f"{value!r}: minutes such as 2, or seconds such as 90s")
    number = float(match[1])
    return timedelta(seconds=number) if match[2] == "s" else timedelta(minutes=number)


def _repeats(line: int, value: str) -> tuple[timedelta, ...]:
    return tuple(_wait(line, part) for part in value.replace(",", " ").split())


def _quiet(line: int, value: str) -> Quiet:
    span = read_span(value)
    if span is None:
        raise BadTable.at(line, f"quiet {value!r}: hours such as 22:00-07:00")
    return Quiet(span.start % DAY_MINUTES, span.end % DAY_MINUTES)
