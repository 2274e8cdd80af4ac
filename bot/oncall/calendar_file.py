"""Somebody's own times on call as a file for calendars (RFC 5545). Pure."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from bot.oncall.buttons import minute_of
from bot.oncall.calculator import OnCall
from bot.places.model import Area
from bot.spine.texts import render as texts
from bot.spine.texts.render import one_line

MOST_OCTETS = 75  # of a line, RFC 5545, 3.1


def calendar_file(theirs: Sequence[tuple[Area, OnCall]], locale: str, now: datetime) -> bytes:
    """Write an event a shift of duty; the same one keeps its UID, so a later file replaces it."""
    name = _escaped(texts.plain(locale, "calendar-name"))
    lines = [
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Weft//On call//EN"),
        # A calendar that reads it from an address asks again each hour (RFC 7986, and Outlook's).
        *(f"NAME:{name}", f"X-WR-CALNAME:{name}"),
        *("REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"),
    ]
    for area, one in theirs:
        args = {"area": one_line(area.name), "level": one.level}
        lines += [
            "BEGIN:VEVENT",
            f"UID:{area.id}-{one.level}-{one.person_id}-{minute_of(one.since)}@weft",
            f"DTSTAMP:{_utc(now)}",
            f"DTSTART:{_utc(one.since)}",
            f"DTEND:{_utc(one.until)}",
            f"SUMMARY:{_escaped(texts.plain(locale, 'calendar-summary', args))}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line)).encode()


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """Break a line so that no part is longer than MOST_OCTETS; later parts begin with a space."""
    part, size = "", 0
    for sign in line:
        octets = len(sign.encode())
        if size + octets > MOST_OCTETS:
            yield part
            part, size = " ", 1
        part, size = part + sign, size + octets
    yield part
