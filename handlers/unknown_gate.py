"""The answer to a gate's code that Weft does not know."""

from bot.arrivals import cards
from bot.arrivals.buttons import GatesOf
from bot.arrivals.unknown_gates import report_code
from bot.people import doors
from bot.people.buttons import ShowGates
from bot.places import model as places
from handlers.turns.turn import Turn
from handlers.widgets import area_rows


async def answer_unknown_gate(turn: Turn, code: str) -> None:
    """Tell the office, and let them choose where they are; an emergency has its numbers."""
    is_told = await report_code(
        turn.session, turn.person, code, zone=turn.settings.zone, now=turn.now
    )
    areas = {gate.area_id: gate.area for gate in await places.gates(turn.session)}
    home = turn.person.area_id
    rows = area_rows(
        sorted(areas.values(), key=lambda area: (area.id != home, area.code)),
        lambda area: GatesOf(area.id, 0).pack(),
        lambda to: ShowGates(to + 1).pack(),
    )
    offered = [*rows, *doors.talk_rows_for(turn.person)]
    if not is_told:
        await turn.say(cards.unknown_gate_tried(offered))
        return
    home_code = areas[home].code if home in areas else ""
    ring = turn.settings.office_numbers.of(home_code)
    await turn.say(cards.unknown_gate(turn.settings.emergency_numbers, ring, offered))
