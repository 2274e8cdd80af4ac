"""The lines of one entry on a copy: whose it is, what was sent, what it means. Pure.

The staff see the resident's name, an interpreter sees roles alone: of a place only that one was
shared, and the district; of a contact only that there is one.
"""

import functools
from collections.abc import Sequence
from typing import Any

from bot.people.model import name_of
from bot.relay import media
from bot.relay.model import By, Certainty, Entry, EntryKind, Reader, Side, Translation
from bot.relay.quoting import hidden, hides_something, quoted
from bot.spine.texts import render as texts
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.render import Foreign, Joined, LanguageName, Text
from bot.translators.hazards import Hazard, hazards

# The chain's name of a text that needs no translation.
AS_IT_IS = "as-it-is"
# The engine's name where nobody's translation is reliable.
WITHHELD = "withheld"
PLACES = (EntryKind.LOCATION, EntryKind.VENUE, EntryKind.LIVE_LOCATION)


def head_line(entry: Entry, reader: Reader) -> Text:
    """Say who speaks to whom, in which language, and what became of it."""
    case = entry.case
    marks = [Text("mark-forwarded")] if entry.is_forwarded else []
    if entry.revision > 1:
        marks.append(Text("relay-mark-edited"))
    if entry.is_withdrawn:
        marks.append(Text("relay-mark-withdrawn"))
    is_residents = entry.side is Side.RESIDENT
    if reader is Reader.STAFF and is_residents and case.certainty is Certainty.ASSUMED:
        marks.append(Text("relay-mark-assumed"))
    args: dict[str, Any] = {
        "number": str(case.id),
        "name": name_of(case.resident),
        "author": name_of(entry.author),
        "language": LanguageName(entry.language),
        "marks": Joined(marks, "") if marks else "",
    }
    if reader in (Reader.RESIDENT, Reader.AUTHOR):
        return Text(f"relay-head-{reader}", args)
    return Text(f"relay-head-{reader}-{entry.side}", args)


def said_lines(entry: Entry, reader: Reader, medium: Sequence[Any]) -> list[Any]:
    """Return what was said, in its own words. `medium`: the line that says what was sent besides.

    The words of a place are its address, which no interpreter reads.
    """
    lines = list(medium)
    if entry.quote:
        # On one line: a second one would look like a line of Weft's own.
        quote = texts.one_line(without_accounts(entry.quote))
        lines.append(Text("relay-quote", {"words": Foreign(quote)}))
    if entry.text and not is_hidden_place(entry, reader):
        lines.append(quoted(entry.text, entry.entities))
    return lines


def is_hidden_place(entry: Entry, reader: Reader) -> bool:
    """Tell whether the reader sees of a place only that one was shared."""
    return reader is Reader.INTERPRETER and entry.kind in PLACES


def medium_lines(entry: Entry, reader: Reader, *, in_album: int) -> list[Any]:
    """Say what else belongs to the card: above it, or after it as a reply.

    `in_album`: how many parts the album has that this entry begins; 0 for what is no album.
    """
    if entry.kind is EntryKind.TEXT:
        return []
    if in_album > 1:
        return [Text("kind-album", {"count": str(in_album)})]
    medium = entry.media or {}
    if is_hidden_place(entry, reader):
        area = entry.case.area
        text_id = "kind-place-shared" if area is None else "kind-place-shared-in"
        return [Text(text_id, {"area": Foreign(area.name)} if area else {})]
    match entry.kind:
        case EntryKind.CONTACT if reader is not Reader.INTERPRETER:
            if not medium.get("shown"):
                return [Text("kind-contact-offered")]
            contact = {part: Foreign(texts.one_line(medium[part])) for part in ("name", "phone")}
            return [Text("relay-contact", contact)]
        case EntryKind.DICE:
            return [Foreign(f"{medium['emoji']} {medium['value']}")]
        case EntryKind.OTHER:
            return [Text("kind-not-passed", {"what": what_cannot_pass(entry)})]
        case EntryKind.LIVE_LOCATION if medium.get("ended"):
            return [Text("kind-live-ended")]
    if "lost" in medium:
        return [Text(f"relay-lost-{medium['lost']}")]
    place = "follows" if media.follows(entry.media) or _is_below(entry) else "kind"
    return [Text(f"relay-{place}-{entry.kind}")]


def what_cannot_pass(entry: Entry) -> Text:
    """Name what of its kind can't be passed on."""
    return Text("kind-what", {"what": (entry.media or {}).get("what", "")})


def _is_below(entry: Entry) -> bool:
    """Tell whether its medium comes after the card, with the others of its album."""
    return (entry.album is not None or entry.shown_with is not None) and entry.kind in _IN_ALBUMS


_IN_ALBUMS = (EntryKind.PHOTO, EntryKind.VIDEO, EntryKind.AUDIO, EntryKind.DOCUMENT)


def translation_lines(entry: Entry, reader: Reader, translation: Translation) -> list[Any]:
    """Show a translation and who made it; beside a machine's what a person has to confirm."""
    if translation.engine == AS_IT_IS or is_hidden_place(entry, reader):
        return []
    if translation.by is By.NOBODY:
        is_down = translation.engine != WITHHELD
        return [Text("relay-not-translated" if is_down else "relay-withheld")]
    lines: list[Any] = [
        Text(f"relay-by-{translation.by}", {"engine": translation.engine}),
        quoted(translation.text, translation.entities, language=translation.language),
    ]
    if translation.broken:
        # What somebody hid may be among them. Not as a sentence lists names: in Thai and Chinese
        # its words would touch the figures.
        shown = hidden if hides_something(entry.entities) else Foreign
        values = Joined([shown(str(value)) for value in translation.broken], " · ")
        lines.append(Text("relay-broken", {"values": values}))
    if awaits_person(entry, translation):
        lines.append(Text("stakes-first" if reader is Reader.INTERPRETER else "stakes-wait"))
    return lines


def awaits_person(entry: Entry, translation: Translation) -> bool:
    """Tell whether a machine alone has translated words that can hurt: a dose, a *not*, a time.

    Of a resident's words only a dose: help must not wait for the rest.
    """
    is_machines = translation.by is By.MACHINE and translation.engine != AS_IT_IS
    return is_machines and _can_hurt(entry.text, entry.language, entry.side)


@functools.lru_cache(maxsize=1024)
def _can_hurt(text: str, language: str, side: Side) -> bool:
    found = hazards(text, language)
    return Hazard.DOSE in found if side is Side.RESIDENT else bool(found)
