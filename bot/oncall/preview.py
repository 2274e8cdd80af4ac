"""What a rota table would change, in words for the person who brings it."""

from collections.abc import Iterator

from bot.oncall.rota_changes import RotaPreview
from bot.oncall.rota_rows import Duty
from bot.oncall.rotating import local_text
from bot.spine.table_preview import Difference, Mark

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def differences(preview: RotaPreview) -> list[Difference]:
    """List what a table would change: who gets hours, who loses them, what nobody has."""
    return [*_changes(preview), *_warnings(preview)]


def _changes(preview: RotaPreview) -> Iterator[Difference]:
    lines = preview.table.lines

    def duty(one: Duty) -> str:
        area = preview.table.areas[one.area_id].code
        days = f" {' '.join(_DAYS[int(day)] for day in one.weekdays)}" if one.weekdays else ""
        return f"{area} level {one.level}{days} {one.begins} – {one.ends}"

    def named(one: Duty) -> str:
        return _name(preview, one.who)

    for one in preview.new:
        yield Difference(Mark.NEW, f"{duty(one)}: {named(one)}", lines[one])
    for old, new in preview.changed:
        words = f"{duty(old)}: {named(old)} → {named(new)}"
        yield Difference(Mark.CHANGED, words, lines[new])
    for old, new in preview.moved:
        words = f"{named(old)}: {duty(old)} → {duty(new)}"
        yield Difference(Mark.MOVED, words, lines[new])
    for one in preview.gone:
        yield Difference(Mark.TAKEN_AWAY, f"{duty(one)}: {named(one)}")


def _warnings(preview: RotaPreview) -> Iterator[Difference]:
    lines = preview.table.lines
    for mark, hours in ((Mark.AT_ONCE, preview.overlaps), (Mark.HOLE, preview.holes)):
        for area, hole in hours:
            start, end = (local_text(at, area.zone) for at in (hole.start, hole.end))
            yield Difference(mark, f"{area.code} level {hole.level} {start} – {end}")
    for line, why in sorted(preview.doubts):
        yield Difference(Mark.DOUBTFUL, why, line)
    for one in preview.over:
        words = f"{one.begins} – {one.ends} is over and is not written: is this the right year?"
        yield Difference(Mark.WARNING, words, lines[one])
    for line, first in preview.table.doubled:
        yield Difference(Mark.WARNING, f"says the same as line {first}", line)
    for telegram_id in preview.never_started:
        why = "has never pressed Start, so no alert reaches them"
        words = f"{_name(preview, telegram_id)} ({telegram_id}) {why}"
        yield Difference(Mark.WARNING, words)
    for telegram_id, name in preview.other_names.items():
        words = f"{telegram_id} is {name}, the table says {preview.table.names[telegram_id]}"
        yield Difference(Mark.WARNING, words)


def _name(preview: RotaPreview, telegram_id: int | None) -> str:
    if telegram_id is None:
        return "nobody"
    person = preview.people.get(telegram_id)
    return person.name if person is not None else preview.table.names.get(telegram_id, "?")
