"""What a rota table would change, in words for the command line."""

from collections.abc import Iterator

from bot.oncall.importing import Duty, RotaPreview
from bot.oncall.rotating import local_text


def preview_lines(preview: RotaPreview) -> Iterator[str]:
    """Say what a table would change, for the command line: a line each."""
    table = preview.table

    def who(telegram_id: int | None) -> str:
        if telegram_id is None:
            return "nobody"
        person = preview.people.get(telegram_id)
        return person.name if person is not None else table.names.get(telegram_id, "?")

    def duty(one: Duty) -> str:
        days = f" {_days_text(one.weekdays)}" if one.weekdays else ""
        return f"{table.areas[one.area_id].code} level {one.level}{days} {one.begins} – {one.ends}"

    for one in preview.new:
        yield f"new: {duty(one)}: {who(one.who)}"
    for old, new in preview.changed:
        yield f"changed: {duty(old)}: {who(old.who)} → {who(new.who)}"
    for old, new in preview.moved:
        yield f"moved: {who(old.who)}: {duty(old)} → {duty(new)}"
    for one in preview.gone:
        yield f"TAKEN AWAY: {duty(one)}: {who(one.who)}"
    for kind, hours in (("two at once", preview.overlaps), ("HOLE", preview.holes)):
        for area, hole in hours:
            start, end = (local_text(at, area.zone) for at in (hole.start, hole.end))
            yield f"{kind}: {area.code} level {hole.level} {start} – {end}"
    for telegram_id in preview.unknown:
        yield f"unknown person: {telegram_id} {who(telegram_id)} will be made"
    for telegram_id in (*preview.unknown, *preview.never_started):
        yield f"has never pressed Start, so no alert reaches them: {telegram_id} {who(telegram_id)}"
    for telegram_id, name in preview.other_names.items():
        yield f"another name: {telegram_id} is {name}, the table says {table.names[telegram_id]}"


def _days_text(weekdays: str) -> str:
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return " ".join(names[int(day)] for day in weekdays)
