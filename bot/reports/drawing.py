"""The morning report as a picture."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.places.model import Area
from bot.reports import cards
from bot.reports.figures import Figures
from bot.spine.pictures import Cell, Line, Mark, Picture, drawable
from bot.spine.texts import render as texts
from bot.spine.texts.render import Text

COLUMNS = ("arrivals", "alerts", "median", "worst", "steps", "unanswered", "open", "woken")
# A wait that is marked, since somebody stood at a gate meanwhile.
LONG = timedelta(minutes=10)
NAMES = 6
NAMES_A_LINE = 8  # of areas, below the table


def morning(report: Sequence[tuple[Area, Figures]], day: date, locale: str) -> Picture:
    """Show a row an area; those where nothing happened are named below."""
    busy = [(area, one) for area, one in report if not one.is_quiet]
    quiet = [drawable(area.name) for area, one in report if one.is_quiet]
    title = cards.caption(day, report[0][0]).render(locale).text
    notes: list[Line] = []
    if quiet:
        head = texts.plain(locale, "report-quiet-areas", {"areas": ""}).strip()
        named = [quiet[at : at + NAMES_A_LINE] for at in range(0, len(quiet), NAMES_A_LINE)]
        lines = [" · ".join(names) for names in named]
        notes = [Line(one, Mark.QUIET) for one in (f"{head} {lines[0]}", *lines[1:])]
    heads = [texts.plain(locale, f"report-column-{one}") for one in ("area", *COLUMNS)]
    return Picture.in_locale(
        locale, title, heads, [_row(area, one, locale) for area, one in busy], notes, 72
    )


def _row(area: Area, one: Figures, locale: str) -> list[Cell]:
    is_late = one.worst is not None and one.worst > LONG
    return [
        [Line(drawable(area.name), Mark.STRONG)],
        [Line(str(one.arrivals))],
        [Line(str(one.alerts))],
        [Line(in_minutes(one.median, locale))],
        [Line(in_minutes(one.worst, locale), Mark.WARNING if is_late else Mark.PLAIN)],
        [Line(str(one.most_steps))],
        [Line(str(one.unanswered), Mark.WARNING if one.unanswered else Mark.QUIET)],
        [Line(str(one.still_open), Mark.WARNING if one.still_open else Mark.QUIET)],
        [Line(woken) for woken in who_was_woken(one, locale)] or [Line("–", Mark.QUIET)],
    ]


def in_minutes(length: timedelta | None, locale: str) -> str:
    """Say a length of time in whole minutes."""
    said: Any = cards.minutes(length)
    return texts.plain(locale, said.id, said.args) if isinstance(said, Text) else said


def who_was_woken(one: Figures, locale: str) -> list[str]:
    """Say who was woken how often, a line each."""
    lines = [
        texts.plain(locale, "report-woken", {"name": drawable(each.name), "times": each.times})
        for each in one.woken[:NAMES]
    ]
    if len(one.woken) > NAMES:
        count = len(one.woken) - NAMES
        lines.append(texts.plain(locale, "list-more", {"count": count}))
    return lines
