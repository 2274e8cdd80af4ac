"""What one line says of a shift, put into the form of a new one."""

from collections.abc import Sequence
from dataclasses import replace

from bot.places import model as places
from bot.places.model import Area
from bot.places.naming import AreaNames, UnknownArea
from bot.shifts.model import CAPACITY_LIMIT, TITLE_LIMIT
from bot.shifts.one_line import OneLine, read_line
from bot.shifts.rules import PostRefusal, ShiftRefused
from bot.spine.texts.folding import fold
from bot.spine.texts.render import utf16_length
from bot.spine.wall_clock import local_day
from handlers.shifts.form import FARTHEST, ShiftDraft
from handlers.turns.refusals import BadAnswer
from handlers.turns.turn import Turn


def read(turn: Turn, text: str, area: Area) -> OneLine:
    """Read a line as this person writes it, by the clocks of this area."""
    return read_line(text, local_day(turn.now, area.zone), turn.person.locale)


async def with_line(turn: Turn, draft: ShiftDraft, areas: Sequence[Area], text: str) -> ShiftDraft:
    """Put what a line says into the form. `areas`: where they may post; it may name one of them.

    Raises BadAnswer, ShiftRefused (form-past).
    """
    said = read(turn, text, areas[0])
    area, parts = await _area_of(turn, areas, said.parts)
    if area is not None:
        draft = replace(draft, area=area.id)
    if parts:
        draft = replace(draft, title=_short(parts[0]))
    says_when = said.day is not None or said.span is not None
    if len(parts) > 1:
        draft = replace(draft, place=_short(", ".join(parts[1:])))
    elif parts and says_when:
        draft = replace(draft, place=_short(parts[0]))
    if said.capacity > CAPACITY_LIMIT:
        raise BadAnswer("shift-form-no-number", limit=CAPACITY_LIMIT)
    roles = [[role.name, role.count] for role in said.roles]
    draft = replace(draft, capacity=said.capacity, roles=roles)
    # A line that says when says all: without a language in it, none is needed.
    has_language = says_when or bool(said.languages)
    draft = replace(draft, languages=said.languages, has_language=has_language)
    if said.span is not None:
        span = said.span.into_next_day() if said.span.backwards else said.span
        draft = replace(draft, start=span.start, end=span.end)
    return _with_day(turn, draft, said, areas[0])


def _with_day(turn: Turn, draft: ShiftDraft, said: OneLine, area: Area) -> ShiftDraft:
    """Keep the day, or the days that it may be."""
    if said.day is None:
        return draft
    today = local_day(turn.now, area.zone)
    if max(said.day.days) < today:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if min(said.day.days) - today > FARTHEST:
        raise BadAnswer("shift-form-far")
    if said.day.is_sure:
        return replace(draft, day=said.day.days[0].isoformat())
    passed = said.day.passed.isoformat() if said.day.passed else ""
    return replace(draft, readings=[day.isoformat() for day in said.day.days], passed=passed)


def _short(words: str) -> str:
    if (length := utf16_length(words)) > TITLE_LIMIT:
        raise BadAnswer("name-too-long", length=length, limit=TITLE_LIMIT)
    return words


async def _area_of(
    turn: Turn, areas: Sequence[Area], parts: Sequence[str]
) -> tuple[Area | None, Sequence[str]]:
    """Find the area that a part names, itself or by a gate of its; return the other parts."""
    if len(areas) == 1:
        return areas[0], parts
    names = AreaNames(areas)
    for at, part in enumerate(parts):
        try:
            area = names.find(part)
        except UnknownArea:
            continue
        return area, [*parts[:at], *parts[at + 1 :]] if len(parts) > 1 else parts
    here = {area.id: area for area in areas}
    said = {fold(part) for part in parts}
    gates = await places.gates(turn.session) if parts else []
    of_gates = {gate.area_id for gate in gates if fold(gate.name) in said} & here.keys()
    return (here[of_gates.pop()] if len(of_gates) == 1 else None), parts
