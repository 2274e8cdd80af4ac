"""Write a gate's poster: which languages, which numbers, in which words."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import segno
from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.posters.poster import EmergencyNumber, Line, Name, Panel, Poster, Span
from bot.settings import POSTER_LANGUAGES, Settings
from bot.spine.texts import emergency
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Rendered, Text, one_line

# Where nothing else is known: who came to Shanghai from abroad.
_USUAL = ("en", "ja", "ko", "fr", "ru", "de", "es")
_LONGEST_NAME = 100
_STEPS = ("poster-scan", "poster-tap", "poster-wait")


@dataclass(frozen=True)
class Edition:
    """What all posters of one print share.

    `address`: what is printed for phones without Telegram; empty: each gate's own of the web
    form, if there is one.
    """

    settings: Settings
    username: str  # the bot's
    address: str = ""


async def posters_of(session: AsyncSession, area: Area, edition: Edition) -> list[Poster]:
    """Write the posters of an area's gates, by the gates' codes."""
    settings = edition.settings
    known = await _locales_known_in(session, area)
    locales = settings.poster_languages or choose_locales(settings.language, known)
    gates = await places.gates_of(session, area)
    return [poster_of(gate, locales, edition) for gate in gates]


def poster_of(gate: Gate, locales: Collection[str], edition: Edition) -> Poster:
    """Write one gate's poster in these languages."""
    settings = edition.settings
    address = edition.address or _form_address(settings.web_address, gate)
    link = places.gate_link(edition.username, gate.code)
    # No line ends within a number.
    ring = settings.office_numbers.of(gate.area.code).replace(" ", "\u00a0")
    return Poster(
        area=_name(gate.area.name),
        gate=_name(gate.name),
        locale=settings.language,
        link=link,
        qr=segno.make(link, error="h", micro=False).svg_inline(border=2, omitsize=True),
        address=address,
        emergency=[_number(*one, locales) for one in emergency_numbers(settings)],
        panels=[_panel(locale, ring, address) for locale in locales],
    )


def _form_address(web_address: str, gate: Gate) -> str:
    """Return the form's address for a gate as somebody types it; empty without a form."""
    return f"{web_address.partition('://')[2]}/g/{gate.code}" if web_address else ""


def choose_locales(house: str, known: Mapping[str, int]) -> tuple[str, ...]:
    """Choose the six languages of an area's posters: the house's and English always stand there.

    `known`: how many people of the area are addressed in each locale. The most frequent come
    next, then the usual ones.
    """
    frequent = sorted(known, key=lambda locale: (-known[locale], locale))
    wanted = dict.fromkeys((house, texts.FALLBACK, *frequent, *_USUAL))
    return tuple(wanted)[:POSTER_LANGUAGES]


def emergency_numbers(settings: Settings) -> list[tuple[Text, str]]:
    """List who is called in danger, in the order of the poster: a name's text, and the number."""
    return [(_name_of(one), one.number) for one in settings.emergency_numbers.listed]


def _name_of(one: emergency.EmergencyNumber) -> Text:
    if one.name in emergency.NAMES:
        return Text(f"emergency-name-{one.name}")
    return Text("area-label", {"name": Foreign(one.name)})


def file_stem(code: str) -> str:
    """Make an area's or a gate's code fit for a file's name."""
    return re.sub(r"[^\w.-]", "_", code)


async def _locales_known_in(session: AsyncSession, area: Area) -> dict[str, int]:
    """Count the people of the area by locale; those of whom no language is known do not count."""
    is_known = or_(
        Person.locale_chosen,
        Person.language_code.is_not(None),
        Person.written_language.is_not(None),
    )
    rows = await session.execute(
        select(Person.locale, func.count())
        .where(Person.area_id == area.id, is_known)
        .group_by(Person.locale)
    )
    return {locale: count for locale, count in rows if locale in texts.locales()}


def _name(name: str) -> str:
    """Put a name on one line, of a length that fits the page."""
    line = one_line(name)
    return line if len(line) <= _LONGEST_NAME else f"{line[: _LONGEST_NAME - 1]}…"


def _number(name: Text, number: str, locales: Iterable[str]) -> EmergencyNumber:
    """Name who answers a number in each language; the same word in two of them stands once."""
    names: dict[str, str] = {}
    for locale in locales:
        names.setdefault(texts.plain(locale, name.id, name.args), locale)
    return EmergencyNumber(number, [Name(locale, text) for text, locale in names.items()])


def _panel(locale: str, ring: str, address: str) -> Panel:
    return Panel(
        locale=locale,
        right_to_left=locale in texts.RIGHT_TO_LEFT,
        language=texts.own_name(locale),
        steps=[_line(texts.render(locale, step)) for step in _STEPS],
        without_telegram=_without_telegram(locale, ring, address),
    )


def _without_telegram(locale: str, ring: str, address: str) -> Line:
    args = {"number": Foreign(ring), "address": Foreign(address)}
    match bool(ring), bool(address):
        case True, True:
            return _line(texts.render(locale, "poster-ring-or-open", args))
        case True, False:
            return _line(texts.render(locale, "poster-ring", {"number": args["number"]}))
        case False, True:
            return _line(texts.render(locale, "poster-open", {"address": args["address"]}))
        case _:
            return []


def _line(words: Rendered) -> list[Span]:
    """Cut a text at the edges of its bold parts; entities count in UTF-16 units."""
    units = words.text.encode("utf-16-le")
    bold = [(e["offset"], e["offset"] + e["length"]) for e in words.entities if e["type"] == "bold"]
    edges = sorted({0, len(units) // 2, *(edge for part in bold for edge in part)})
    return [
        Span(
            units[2 * start : 2 * end].decode("utf-16-le"),
            strong=any(first <= start and end <= last for first, last in bold),
        )
        for start, end in pairwise(edges)
    ]
