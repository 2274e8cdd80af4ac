"""A week of the rota as a picture: a row a level, a column a day; holes are hatched and worded."""

from collections.abc import Sequence
from datetime import date, datetime

from bot.oncall.nights import DAY, Night, nights_between
from bot.oncall.rota import WEEK, AreaRota
from bot.people.model import Person
from bot.spine.pictures import Cell, Line, Mark, Picture, drawable
from bot.spine.texts import render as texts
from bot.spine.texts.render import At, Foreign
from bot.spine.wall_clock import instant_on, local_day

DAYS = 7
# More of one day and level make a row too high; the text has them all.
NIGHTS_A_CELL = 6


def week_picture(rotas: Sequence[AreaRota], week: int, locale: str, now: datetime) -> Picture:
    """Draw seven days from now on, or from a later week's beginning, of one area or of several.

    What began before and runs still stands in the first day. With several areas each row names
    its own.
    """
    start = now + week * WEEK
    first = local_day(start, rotas[0].area.zone)
    days = [texts.day(locale, first + ahead * DAY) for ahead in range(DAYS)]
    rows = [
        [_head(rota, level, locale, is_alone=len(rotas) == 1), *cells]
        for rota in rotas
        for level, cells in _days(rota, start, first, locale).items()
    ]
    if len(rotas) == 1:
        title = texts.plain(locale, "rota-week", {"area": drawable(rotas[0].area.name)})
    else:
        title = texts.plain(locale, "rota-all-areas")
    notes = [] if rows else [Line(texts.plain(locale, "rota-week-free"), Mark.QUIET)]
    return Picture.in_locale(locale, title, ["", *days], rows, notes)


def _head(rota: AreaRota, level: int, locale: str, *, is_alone: bool) -> Cell:
    said = Line(texts.plain(locale, "rota-label-level", {"level": level}), Mark.QUIET)
    return [said] if is_alone else [Line(drawable(rota.area.name), Mark.STRONG), said]


def _days(
    rota: AreaRota, start: datetime, first: date, locale: str
) -> dict[int, Sequence[Sequence[Line]]]:
    """Return the seven cells of each level."""
    zone = rota.area.zone
    end = instant_on(first + DAYS * DAY, 0, zone)
    nights: dict[int, list[list[Night]]] = {one: [[] for _ in range(DAYS)] for one in rota.levels}
    for night in nights_between(rota, start, end):
        at = max((local_day(night.start, zone) - first).days, 0)
        # Somebody may be on call as well, at a level that the plan does not have.
        nights.setdefault(night.level, [[] for _ in range(DAYS)])[at].append(night)
    return {
        level: [_cell(of_day, locale) for of_day in days] for level, days in sorted(nights.items())
    }


def _cell(nights: Sequence[Night], locale: str) -> list[Line]:
    lines = [line for night in nights[:NIGHTS_A_CELL] for line in _night(night, locale)]
    left = len(nights) - NIGHTS_A_CELL
    if left > 0:
        lines.append(Line(texts.plain(locale, "list-more", {"count": left}), Mark.QUIET))
    return lines


def _night(night: Night, locale: str) -> list[Line]:
    hours = Line(_hours(night, locale), Mark.QUIET)
    if night.person is None:
        return [hours, Line(texts.plain(locale, "rota-nobody"), Mark.HOLE)]
    return [hours, _name(night.person, locale)]


def _hours(night: Night, locale: str) -> str:
    zone = night.area.zone
    midnight = instant_on(local_day(night.start, zone), 0, zone)
    if (night.start, night.end) == (midnight, instant_on(local_day(midnight, zone) + DAY, 0, zone)):
        return texts.plain(locale, "rota-button-all-day")
    span = {"start": At(night.start, zone, "time"), "end": At(night.end, zone, "time")}
    return texts.plain(locale, "rota-span", span)


def _name(person: Person, locale: str) -> Line:
    """Name somebody; whom no alert would reach is marked, and it is said."""
    name = drawable(person.name)
    if person.is_reachable and person.started_at is not None:
        return Line(name, Mark.STRONG)
    why = "rota-not-started" if person.is_reachable else "rota-unreachable"
    said = texts.plain(locale, why, {"name": Foreign(name)})
    return Line(said.removeprefix("⚠️").strip(), Mark.WARNING)
