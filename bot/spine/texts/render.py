"""Words for people: Fluent files under `locales/`, rendered to a text and Telegram entities.

No text passes through `parse_mode`: the house's own <b> and <i> in the Fluent files become
entities here. What people wrote (`Foreign`) is put in afterwards, so that nothing in it can be
read as markup. Offsets and lengths are UTF-16 units.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime, format_time
from babel.lists import format_list
from fluent.runtime import FluentBundle

from bot.spine.texts.bidi import isolated
from bot.spine.texts.files import BrokenTexts, read_file
from bot.spine.texts.isolates import FSI, PDI, keep_needed

FOLDER = Path(__file__).resolve().parents[3] / "locales"
FALLBACK = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# CLDR's names of our folders, where they differ.
_BABEL = {"zh-Hans": "zh_Hans"}
# Where CLDR's own name is not the one that people look for: it calls Indonesian "Indonesia".
_OWN_NAMES = {"id": "Bahasa Indonesia"}
_SLOT = re.compile("\ue000(\\d+)\ue001")
_BLOCK = re.compile("\ue002(\\d+)\ue003")
_OURS = re.compile("[\ue000-\ue003]")
# fluent.runtime refuses arguments of more than 2,500 characters.
_LONGEST_ARGUMENT = 2000
_MARK = re.compile(r"</?[bi]>")
# Babel's short form says "PM 9:05" in Korean.
_CLOCKS = {"ko": "aaaa h:mm"}
# Babel's names. Its "unit" lacks patterns in some languages, and says "and" in Arabic.
ListStyle = Literal["standard", "or"]
_TYPES = {"b": "bold", "i": "italic"}


@dataclass(frozen=True)
class Foreign:
    """A text or name that a person wrote: shown as it is, never read as markup.

    `entities` are its own, with offsets into `text`; `quote` shows it as a block quotation;
    `right_to_left`: a machine's words in a language that is written so, which need isolates.
    """

    text: str
    entities: tuple[Mapping[str, Any], ...] = ()
    quote: bool = False
    right_to_left: bool = False


@dataclass(frozen=True)
class At:
    """An instant (aware), shown in `zone` (IANA) as the reader's locale writes it.

    `style` is "time", "date", "dated" for a date with its year, "weekday" for that day's short
    name, "month" for month and year, or "moment" for day and time.
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
class Weekdays:
    """Days of the week as digits (0: Monday), shown by their short names in the reader's words."""

    digits: str


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
class Listed:
    """Several arguments as the reader's language lists them: "a, b and c", or "a, b or c"."""

    parts: Sequence[Any]
    style: ListStyle = "standard"


@dataclass(frozen=True)
class Rendered:
    """A text in one language, with Telegram's MessageEntity objects, as its JSON has them.

    `locale` is the one whose words it has; None if nobody has said.
    """

    text: str
    entities: list[dict[str, Any]]
    locale: str | None = None


@dataclass
class _Gathered:
    """What one rendering gathers: people's words, and the locales of the house's."""

    slots: list[Foreign] = field(default_factory=list)
    locales: set[str] = field(default_factory=set)


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
    # A folder with danger words alone (danger.txt) is no locale.
    return tuple(sorted(p.name for p in FOLDER.iterdir() if any(p.glob("*.ftl"))))


@cache
def _bundle(locale: str) -> FluentBundle:
    # Where no sentence runs from right to left, isolates would break searching and copying.
    bundle = FluentBundle([locale, FALLBACK], use_isolating=locale in RIGHT_TO_LEFT)
    for path in sorted((FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(read_file(path))
    return bundle


def load_all() -> None:
    """Read the texts of every locale, which are kept. Raises BrokenTexts with all that is wrong."""
    faults = []
    for locale in locales():
        try:
            _bundle(locale)
        except BrokenTexts as broken:
            faults.append(str(broken))
    if faults:
        raise BrokenTexts("\n".join(faults))


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
    gathered = _Gathered()
    raw = _format(locale, text_id, args or {}, gathered)
    others = gathered.locales - {locale}
    words_of = min(others) if others else locale
    if gathered.slots:
        return _compose(raw, gathered.slots, words_of)
    composed = _house_text(raw, words_of)
    return replace(composed, entities=[entity.copy() for entity in composed.entities])


def plain(locale: str, text_id: str, args: Mapping[str, Any] | None = None) -> str:
    """Render without entities, for button labels and command descriptions. Raises as `render`."""
    return render(locale, text_id, args).text


def _format(locale: str, text_id: str, args: Mapping[str, Any], gathered: _Gathered) -> str:
    blocks: list[str] = []
    values = []
    for name, argument in args.items():
        value = _value(locale, argument, gathered)
        if isinstance(value, str) and len(value) > _LONGEST_ARGUMENT:
            blocks.append(value)
            value = f"\ue002{len(blocks) - 1}\ue003"
        values.append((name, type(value), value))
    text, words_of = _worded(locale, text_id, tuple(values))
    gathered.locales.add(words_of)
    return _BLOCK.sub(lambda match: blocks[int(match[1])], text) if blocks else text


@lru_cache(maxsize=4096)
def _worded(
    locale: str, text_id: str, values: tuple[tuple[str, type, Any], ...]
) -> tuple[str, str]:
    """Format a message, and name the locale whose words it has; remembered.

    What people wrote is not remembered: numbered slots stand in its place. The types belong to
    the key: Fluent writes 1 and 1.0 differently, which are equal as keys.
    """
    words_of = locale if locale in locales() else FALLBACK
    if not _bundle(words_of).has_message(text_id):
        words_of = FALLBACK
        if not _bundle(FALLBACK).has_message(text_id):
            raise UnknownText(text_id)
    bundle = _bundle(words_of)
    pattern = bundle.get_message(text_id).value
    if pattern is None:
        raise UnknownText(text_id)
    text, errors = bundle.format_pattern(pattern, {name: value for name, _, value in values})
    if errors:
        raise ValueError(f"{locale}/{text_id}: {errors}")
    return str(text), words_of


def _value(locale: str, value: Any, gathered: _Gathered) -> Any:
    match value:
        case Foreign():
            gathered.slots.append(value)
            return f"\ue000{len(gathered.slots) - 1}\ue001"
        case At():
            return moment(locale, value)
        case LanguageName(code):
            return _language_name(babel_locale(locale), code)
        case Weekdays(digits):
            names = babel_locale(locale).days["format"]["abbreviated"]
            return " ".join(str(names[int(digit)]) for digit in digits)
        case Text(text_id, args):
            return _format(locale, text_id, args, gathered)
        case Joined(parts, between):
            in_line = bool(between.strip())
            return between.join(_parts(locale, parts, gathered, in_line=in_line))
        case Listed(parts, style):
            in_words = _parts(locale, parts, gathered, in_line=True)
            return format_list(in_words, style, locale=babel_locale(locale))
        case None:
            return ""
        case str() if _MARK.search(value) or _OURS.search(value):
            # Only the Fluent files may use the house's marks.
            return _value(locale, Foreign(value), gathered)
        case _:
            return value


def _parts(locale: str, parts: Sequence[Any], gathered: _Gathered, *, in_line: bool) -> list[str]:
    """Put the parts into words; those of one line are isolated in a sentence from right to left."""
    in_words = [str(_value(locale, part, gathered)) for part in parts]
    is_isolated = in_line and locale in RIGHT_TO_LEFT
    return [f"{FSI}{words}{PDI}" for words in in_words] if is_isolated else in_words


@lru_cache(maxsize=4096)
def moment(locale: str, value: At) -> str:
    """Format the instant as this locale writes it."""
    there = value.instant.astimezone(ZoneInfo(value.zone))
    match value.style:
        case "time":
            return clock_time(locale, there)
        case "date":
            return day(locale, there.date())
        case "dated":
            return day(locale, there.date(), "yMMMEd")
        case "weekday":
            return str(format_date(there.date(), "ccc", locale=babel_locale(locale)))
        case "month":
            return day(locale, there.date(), "yMMMM")
        case _:
            return f"{day(locale, there.date())} {clock_time(locale, there)}"


def clock_time(locale: str, value: datetime) -> str:
    """Format a time of day by the clock of the language: of 12 hours in en, ar, hi and ko."""
    return format_time(value, _CLOCKS.get(locale, "short"), locale=babel_locale(locale))


def day(locale: str, value: date, skeleton: str = "MMMEd") -> str:
    """Format a date with its weekday; without the year, unless CLDR's `skeleton` has one."""
    cldr = babel_locale(locale)
    pattern = cldr.datetime_skeletons.get(skeleton)
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
    raw = keep_needed(raw, is_block=lambda part: _is_block(part, slots))
    out: list[str] = []
    entities: list[dict[str, Any]] = []
    opened: list[tuple[str, int]] = []
    length = 0
    for piece in _pieces(raw):
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
        text, moved = foreign.text, foreign.entities
        # What a person wrote looks to its reader as it looked to them: nothing is put into it.
        if foreign.right_to_left or (locale in RIGHT_TO_LEFT and not foreign.quote):
            text, moved = isolated(text, moved, right_to_left=foreign.right_to_left)
        out.append(text)
        size = utf16_length(text)
        entities.extend({**entity, "offset": entity["offset"] + length} for entity in moved)
        if foreign.quote and size:
            entities.append({"type": "blockquote", "offset": length, "length": size})
        length += size
    in_order = sorted(entities, key=lambda e: (e["offset"], -e["length"]))
    return Rendered("".join(out), in_order, locale)


def _is_block(part: str, slots: Sequence[Foreign]) -> bool:
    """Tell whether it has several lines, or words that are quoted as a block."""
    people = [slots[int(number)] for number in _SLOT.findall(part)]
    return "\n" in part or any(one.quote or "\n" in one.text for one in people)


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
