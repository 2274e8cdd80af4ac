"""Words for people: Fluent files under `locales/`, rendered to a text and Telegram entities.

No text passes through `parse_mode`: the house's own <b> and <i> in the Fluent files become
entities here. What people wrote (`Foreign`) is put in afterwards, so that nothing in it can be
read as markup. Offsets and lengths are UTF-16 units.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).resolve().parents[3] / "locales"
FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# CLDR's names of our folders, where they differ.
_BABEL = {"zh-Hans": "zh_Hans"}
# Where CLDR's own name is not the one that people look for: it calls Indonesian "Indonesia".
_OWN_NAMES = {"id": "Bahasa Indonesia"}
_SLOT = re.compile("\ue000(\\d+)\ue001")
_MARK = re.compile(r"</?[bi]>")
_TYPES = {"b": "bold", "i": "italic"}
# fluent.runtime takes 2,500 characters at most.
_LONGEST_PART = 1000


@dataclass(frozen=True)
class Foreign:
    """A text or name that a person wrote: shown as it is, never read as markup.

    `entities` are its own, with offsets into `text`; `quote` shows it as a block quotation.
    """

    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    quote: bool = False


@dataclass(frozen=True)
class At:
    """An instant (aware), shown in `zone` (IANA) as the reader's locale writes it.

    `style` is "time", "date", or "moment" for both.
    """

    instant: datetime
    zone: str
    style: str = "moment"


@dataclass(frozen=True)
class LanguageName:
    """A language code, shown by its name in the reader's language.

    An unknown one is called so, with its script: "und-Beng" is "unknown language (Bangla)".
    """

    code: str


@dataclass(frozen=True)
class Text:
    """A message of the house used as an argument of another."""

    id: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Joined:
    """Several arguments as one, with `between` between them (an empty line by default)."""

    parts: Sequence[Any]
    between: str = "\n\n"


@dataclass(frozen=True)
class Rendered:
    """A text in one language, with Telegram's MessageEntity objects, as its JSON has them."""

    text: str
    entities: list[dict[str, Any]]


class UnknownText(KeyError):
    """No locale has a message of this id."""


# Invisible characters that reverse, hide or move what stands beside them: controls, directions,
# fillers. Joiners stay: Persian words and emoji need them.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def one_line(text: str) -> str:
    """Put a name or title on one line, without invisible characters that disturb others."""
    return " ".join(_UNSEEN.sub("", text).split())


@cache
def locales() -> tuple[str, ...]:
    """Return the locales that exist, the fallback among them."""
    # Danger words exist in more languages than the house speaks: a folder with those alone is no
    # locale.
    return tuple(
        sorted(
            p.name for p in FOLDER.iterdir() if any(f.name != "danger.ftl" for f in p.glob("*.ftl"))
        )
    )


@cache
def _bundle(locale: str) -> FluentBundle:
    # We add isolation marks ourselves, only around names in right-to-left sentences: everywhere
    # else they break searching and copying.
    bundle = FluentBundle([locale, FALLBACK], use_isolating=False)
    for path in sorted((FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


def _language_name(locale: Locale, code: str) -> str:
    if name := locale.languages.get(code.replace("-", "_")):
        return str(name)
    language, _, script = code.partition("-")
    name = str(locale.languages.get(language, language))
    return f"{name} ({locale.scripts.get(script, script)})" if script else name


@cache
def babel_locale(locale: str) -> Locale:
    """Return Babel's locale for one of Weft's. Raises UnknownLocaleError, ValueError."""
    return Locale.parse(_BABEL.get(locale, locale))


def own_name(locale: str) -> str:
    """Return the language's name in itself, as its speakers look for it."""
    cldr = babel_locale(locale)
    name = _OWN_NAMES.get(locale) or cldr.get_language_name(cldr.language) or locale
    return name[:1].upper() + name[1:]


def primary(code: str) -> str:
    """Return the primary subtag of a language code (BCP 47): "pt" of "pt_BR"."""
    return code.replace("_", "-").split("-")[0].lower()


def find_locale(code: str | None) -> str | None:
    """Return the locale for a language code (`pt-br`, `zh-hans`, `zh`); None if there is none."""
    language = primary(code or "")
    locale = "zh-Hans" if language == "zh" else language
    return locale if locale in locales() else None


def nearest(code: str | None, default: str = FALLBACK) -> str:
    """Return the locale for a language code as Telegram gives it, or the default."""
    return find_locale(code) or default


def render(locale: str, text_id: str, args: Mapping[str, Any] | None = None) -> Rendered:
    """Render the message in this locale (or the fallback), with entities.

    Raises UnknownText, and ValueError if an argument is missing.
    """
    slots: list[Foreign] = []
    raw = _format(locale, text_id, args or {}, slots)
    if slots:
        return _compose(raw, slots, locale)
    composed = _house_text(raw, locale)
    return Rendered(composed.text, [entity.copy() for entity in composed.entities])


def plain(locale: str, text_id: str, args: Mapping[str, Any] | None = None) -> str:
    """Render without entities, for button labels and command descriptions. Raises as `render`."""
    return render(locale, text_id, args).text


def _format(locale: str, text_id: str, args: Mapping[str, Any], slots: list[Foreign]) -> str:
    values = {name: _value(locale, value, slots) for name, value in args.items()}
    # Fluent refuses a long part of a text, so a token stands in for it until the text is made.
    long = {
        f"\ue002{name}\ue003": value
        for name, value in values.items()
        if isinstance(value, str) and len(value) > _LONGEST_PART
    }
    tokens = {value: token for token, value in long.items()}
    keys = ((name, tokens.get(value, value)) for name, value in values.items())
    text = _worded(locale, text_id, tuple((name, type(value), value) for name, value in keys))
    for token, value in long.items():
        text = text.replace(token, value)
    return text


@lru_cache(maxsize=4096)
def _worded(locale: str, text_id: str, values: tuple[tuple[str, type, Any], ...]) -> str:
    """Format a message; remembered, as the same lines are said again and again.

    What people wrote is not remembered: numbered slots stand in its place. The types belong to
    the key: Fluent writes 1 and 1.0 differently, which are equal as keys.
    """
    bundle = _bundle(locale if locale in locales() else FALLBACK)
    if not bundle.has_message(text_id):
        bundle = _bundle(FALLBACK)
        if not bundle.has_message(text_id):
            raise UnknownText(text_id)
    pattern = bundle.get_message(text_id).value
    if pattern is None:
        raise UnknownText(text_id)
    text, errors = bundle.format_pattern(pattern, {name: value for name, _, value in values})
    if errors:
        raise ValueError(f"{locale}/{text_id}: {errors}")
    return str(text)


def _value(locale: str, value: Any, slots: list[Foreign]) -> Any:
    match value:
        case Foreign():
            slots.append(value)
            return f"\ue000{len(slots) - 1}\ue001"
        case At():
            return moment(locale, value)
        case LanguageName(code):
            return _language_name(babel_locale(locale), code)
        case Text(text_id, args):
            return _format(locale, text_id, args, slots)
        case Joined(parts, between):
            return between.join(str(_value(locale, part, slots)) for part in parts)
        case None:
            return ""
        case str() if _MARK.search(value) or _SLOT.search(value):
            # Only the Fluent files may use the house's marks.
            return _value(locale, Foreign(value), slots)
        case _:
            return value


@lru_cache(maxsize=4096)
def moment(locale: str, value: At) -> str:
    """Format the instant as this locale writes it."""
    there = value.instant.astimezone(ZoneInfo(value.zone))
    cldr = babel_locale(locale)
    match value.style:
        case "time":
            return format_time(there, "short", locale=cldr)
        case "date":
            return day(locale, there.date())
        case _:
            return f"{day(locale, there.date())} {format_time(there, 'short', locale=cldr)}"


def day(locale: str, value: date) -> str:
    """Format a date with its weekday, without the year."""
    cldr = babel_locale(locale)
    pattern = cldr.datetime_skeletons.get("MMMEd")
    if pattern is None:
        return str(format_date(value, "medium", locale=cldr))
    midnight = datetime.combine(value, time())
    return str(format_datetime(midnight, str(pattern), locale=cldr))


@lru_cache(maxsize=1024)
def _house_text(raw: str, locale: str) -> Rendered:
    """Compose a text without people's words; remembered."""
    return _compose(raw, [], locale)


def _compose(raw: str, slots: list[Foreign], locale: str) -> Rendered:
    """Turn the house's marks into entities and put in what people wrote."""
    out: list[str] = []
    entities: list[dict[str, Any]] = []
    opened: list[tuple[str, int]] = []
    length = 0
    pieces = list(_pieces(raw))
    for at, piece in enumerate(pieces):
        if isinstance(piece, str):
            if _MARK.fullmatch(piece):
                if piece[1] == "/":
                    kind, start = opened.pop()
                    if length > start:
                        entities.append({"type": kind, "offset": start, "length": length - start})
                else:
                    opened.append((_TYPES[piece[1]], length))
                continue
            out.append(piece)
            length += utf16_length(piece)
            continue
        foreign = slots[piece]
        isolate = locale in RIGHT_TO_LEFT and "\n" not in foreign.text and not _alone(pieces, at)
        before, after = ("\u2068", "\u2069") if isolate else ("", "")
        start = length + len(before)
        out.append(before + foreign.text + after)
        size = utf16_length(foreign.text)
        entities.extend(
            {**entity, "offset": entity["offset"] + start} for entity in foreign.entities
        )
        if foreign.quote and size:
            entities.append({"type": "blockquote", "offset": start, "length": size})
        length = start + size + len(after)
    return Rendered("".join(out), sorted(entities, key=lambda e: (e["offset"], -e["length"])))


def _alone(pieces: Sequence[str | int], at: int) -> bool:
    """Tell whether nothing else stands on this piece's line.

    Then it is no part of a sentence, and keeps its own direction.
    """

    def is_word(piece: str | int) -> bool:
        return isinstance(piece, int) or _MARK.fullmatch(piece) is None

    before = next((piece for piece in reversed(pieces[:at]) if is_word(piece)), "\n")
    after = next((piece for piece in pieces[at + 1 :] if is_word(piece)), "\n")
    return (
        isinstance(before, str)
        and before.endswith("\n")
        and isinstance(after, str)
        and after.startswith("\n")
    )


def _pieces(raw: str) -> Iterator[str | int]:
    at = 0
    for match in re.finditer(f"{_SLOT.pattern}|{_MARK.pattern}", raw):
        if match.start() > at:
            yield raw[at : match.start()]
        yield int(match.group(1)) if match.group(1) is not None else match.group(0)
        at = match.end()
    if at < len(raw):
        yield raw[at:]


def utf16_length(text: str) -> int:
    """Return the length as Telegram counts it, in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def split(message: Rendered, limit: int = 4096) -> list[Rendered]:
    """Cut the message into parts of at most `limit` UTF-16 units, and its entities with it.

    Cuts after a line break or a space where one is near, never inside a surrogate pair. Telegram
    trims both ends of a message, so white space at a cut stays with the part before it. A part
    without anything visible is left out: Telegram would refuse it.
    """
    if utf16_length(message.text) <= limit:
        return [message]
    parts: list[Rendered] = []
    rest, base = message.text, 0
    while rest:
        cut = _cut(rest, limit)
        head, rest = rest[:cut], rest[cut:]
        size = utf16_length(head)
        parts.append(Rendered(head, list(_within(message.entities, base, base + size))))
        base += size
    return [part for part in parts if one_line(part.text)] or parts[:1]


def _cut(text: str, limit: int) -> int:
    """Count the characters that fit in the limit, up to a break if the last fifth has one."""
    units = fit = 0
    for char in text:
        units += 2 if ord(char) > 0xFFFF else 1
        if units > limit:
            break
        fit += 1
    if fit == len(text):
        return fit
    for mark in ("\n", "。", ". ", " "):
        place = text.rfind(mark, fit * 4 // 5, fit)
        if place > 0:
            return place + len(mark)
    return fit


def _within(entities: list[dict[str, Any]], start: int, end: int) -> Iterator[dict[str, Any]]:
    for entity in entities:
        first, last = max(entity["offset"], start), min(entity["offset"] + entity["length"], end)
        if first < last:
            yield {**entity, "offset": first - start, "length": last - first}
