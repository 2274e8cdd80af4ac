"""What a rota table would change, in words for the person who brings it."""

from collections.abc import Iterator

from bot.oncall.rota_changes import RotaPreview
from bot.oncall.rota_rows import Duty
from bot.oncall.rotating import local_text
from bot.spine.table_preview import Difference, Mark, Words
from bot.spine.texts.render import Foreign, Joined, Text, Weekdays


def differences(preview: RotaPreview) -> list[Difference]:
    """List what a table would change: who gets hours, who loses them, what nobody has."""
    return [*_changes(preview), *_warnings(preview)]


def _changes(preview: RotaPreview) -> Iterator[Difference]:
    lines = preview.table.lines

    def duty(one: Duty) -> Text:
        return _hours(preview.table.areas[one.area_id].code, one)

    def named(one: Duty) -> Words:
        return _name(preview, one.who)

    for one in preview.new:
        yield Difference(Mark.NEW, Joined([duty(one), named(one)], ": "), lines[one])
    for old, new in preview.changed:
        who = Joined([named(old), named(new)], " → ")
        yield Difference(Mark.CHANGED, Joined([duty(old), who], ": "), lines[new])
    for old, new in preview.moved:
        hours = Joined([duty(old), duty(new)], " → ")
        yield Difference(Mark.MOVED, Joined([named(old), hours], ": "), lines[new])
    for one in preview.gone:
        yield Difference(Mark.TAKEN_AWAY, Joined([duty(one), named(one)], ": "))


def _hours(area: str, one: Duty) -> Text:
    hours = f"{one.begins} – {one.ends}"
    days = [Weekdays(one.weekdays), hours] if one.weekdays else [hours]
    args = {"area": Foreign(area), "level": str(one.level), "hours": Joined(days, " ")}
    return Text("table-duty", args)


def _warnings(preview: RotaPreview) -> Iterator[Difference]:
    lines = preview.table.lines
    for mark, hours in ((Mark.AT_ONCE, preview.overlaps), (Mark.HOLE, preview.holes)):
        for area, hole in hours:
            start, end = (local_text(at, area.zone) for at in (hole.start, hole.end))
            yield Difference(
                mark, _hours(area.code, Duty(area.id, hole.level, None, start, end, ""))
            )
    for line, why in sorted(preview.doubts, key=lambda doubt: doubt[0]):
        yield Difference(Mark.DOUBTFUL, why, line)
    for one in preview.over:
        what = f"{one.begins} – {one.ends}"
        yield Difference(Mark.WARNING, Text("table-over", {"what": what}), lines[one])
    for line, first in preview.table.doubled:
        yield Difference(Mark.WARNING, Text("table-doubled", {"line": str(first)}), line)
    for telegram_id in preview.never_started:
        who = Joined([_name(preview, telegram_id), f"({telegram_id})"], " ")
        yield Difference(Mark.WARNING, Text("rota-not-started", {"name": who}))
    for telegram_id, known_as in preview.other_names.items():
        args = {
            "id": str(telegram_id),
            "name": Foreign(known_as),
            "written": Foreign(preview.table.names[telegram_id]),
        }
        yield Difference(Mark.WARNING, Text("table-other-name", args))
    yield from preview.table.notes


def _name(preview: RotaPreview, telegram_id: int | None) -> Words:
    if telegram_id is None:
        return Text("rota-nobody")
    person = preview.people.get(telegram_id)
    return Foreign(person.name if person is not None else preview.table.names.get(telegram_id, "?"))
