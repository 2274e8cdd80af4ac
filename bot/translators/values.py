"""Tell which numbers a translation changed, with their signs, units and order.

Each language reads a comma or point before three digits in its own way: "1,125" is a little more
than one in Portuguese and more than a thousand in English. So both texts are read in their own
language. Good translations spell out one number in five: what changed is listed for the reader and
never withholds the text.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from bot.languages.scripts import without_directions

_DECIMAL_COMMA = frozenset({"ru", "fr", "es", "pt", "de", "it", "id", "vi", "tr", "uk"})
_SPACED_THOUSANDS = frozenset({"ru", "fr", "uk"})

_FRACTION = "[¼½¾⅐-⅞]"
_CLOCK = r"\s?[hH時时点點시]\s?(?=\d\d(?!\d))"
_GROUP = r"['\u2019\u00a0\u202f](?=\d{3}(?!\d))"
_SPACE = r"(?<!\d{4})[ ](?=\d{3}(?!\d))"
_MINUS = r"(?<![\w)%])(?<!\d\s)[-\u2212\u2013](?=\d)"
_TIMES = r"\s?[×✕xXхХ*]\s?(?=\d)"

# A unit: how it is written before a number, and behind one, in the 18 languages.
_UNITS = {
    "µg": ("", r"[µμ]g|mcg|мкг|微克|マイクログラム|마이크로그램|micro?gram\w*|микрограмм\w*"),
    "mg": (
        "",
        r"mg|мг|毫克|ミリグラム|밀리그램|mill?igram\w*|миллиграмм\w*|міліграм\w*|ملي?\s?(?:غرام|جرام)"
        r"|ملغ|ملجم|مجم|مغ|میلی[\u200c ]?گرم|मिलीग्राम|मि\.?\s?ग्रा|มิลลิกรัม|มก",
    ),
    "kg": (
        "",
        r"kg|кг|公斤|千克|キロ(?:グラム)?|킬로그램|kilo\w*|quilos?|kí-?lô|килограмм\w*|кілограм\w*"
        r"|كيلو\w*|كغ|كجم|کیلو\w*|किलो\w*|กิโลกรัม|กก",
    ),
    "g": ("", r"g|г(?!\.)|gramm?\w*|грамм?\w*|克|グラム|그램|غرام\w*|جرام\w*|گرم|ग्राम|กรัม"),
    "ml": (
        "",
        r"ml|cc|мл|毫升|ミリリットル|밀리리터|mill?ilit\w*|mililit\w*|миллилитр\w*|мілілітр\w*"
        r"|ملي?\s?لتر|ملل|مل|میلی[\u200c ]?لیتر|मिली(?:लीटर)?|मि\.?\s?ली|มิลลิลิตร|มล",
    ),
    "l": (
        "",
        r"l|л|升|リットル|리터|lit(?:er|re|ro|r[ae])s?|litri|lít|литр\w*|літр\w*|لتر\w*|لیتر|लीटर|ลิตร",
    ),
    "°F": ("", r"°\s?F|℉|華氏|degrees Fahrenheit"),
    "°": (
        "",
        r"°(?:\s?[CС])?|℃|度|도|degrees?|graus?|grados?|degrés?|grad[io]?|derajat|derece|độ|องศา"
        r"|градус\w*|درج\w+|डिग्री",
    ),
    "%": (
        r"[%٪％]|yüzde|百分之",
        r"[%٪％]|per ?cent|por ?cento|por ciento|pour ?cent|per cento|prozent|процент\w*|відсот\w*"
        r"|パーセント|퍼센트|في المئة|في المائة|بالمئة|بالمائة|درصد|प्रतिशत|फ़?ीसदी|phần trăm"
        r"|เปอร์เซ็นต์|persen",
    ),
    "¥": (
        r"[¥￥]|RMB|CNY",
        r"[¥￥元円块塊]|RMB|CNY|yuan\w*|iuan\w*|юан\w*|yen\w*|iene?s?|иен\w*|위안|엔|يوان|یوان|युआन"
        r"|หยวน|nhân dân tệ|tệ",
    ),
    "$": (
        r"(?:US|R)?\$",
        r"\$|美元|dollar\w*|dólar\w*|dolar\w*|доллар\w*|долар\w*|ドル|달러|دولار\w*|دلار|डॉलर|đô la"
        r"|ดอลลาร์",
    ),
    "€": ("€", r"€|欧元|歐元|euro\w*|евро|євро|ユーロ|유로|يورو|یورو|यूरो|ยูโร|avro"),
}
_BEFORE = "|".join(before for before, _ in _UNITS.values() if before)
_BEHIND = "|".join(behind for _, behind in _UNITS.values())


@dataclass(frozen=True)
class Value:
    """A number as it is written, with what it is worth in one notation and its unit or ""."""

    written: str
    worth: str
    unit: str

    @property
    def is_measured(self) -> bool:
        """Tell whether this is a dose, a price, a product or a time: no part of a date."""
        return bool(self.unit) or "×" in self.worth or ":" in self.written


def changed_values(source_text: str, output: str, *, source: str, target: str) -> tuple[str, ...]:
    """Return the values of the source that the output lost, changed or put in another order.

    Each one is as the source writes it: "2,5 mg", "¥50", "-5".
    """
    before, after = list(read_values(source_text, source)), list(read_values(output, target))
    places = _match(before, after)
    # "2020年4月10日" and "10 April 2020": the parts of a date move in good translations.
    in_order = [v.is_measured or not any(map(_is_year, before)) for v in before]
    swapped = _swapped([places[i] for i in sorted(places) if in_order[i]])
    return tuple(
        dict.fromkeys(
            value.written
            for i, value in enumerate(before)
            if i not in places or places[i] in swapped
        )
    )


def read_values(text: str, language: str) -> Iterator[Value]:
    """Find the numbers of a text in this language, in their order."""
    for match in _pattern(language in _SPACED_THOUSANDS).finditer(without_directions(text)):
        numbers = re.split(_TIMES, match["numbers"])
        worth = "×".join(_worth(number, language) for number in numbers)
        unit = _unit_of(match["before"], match["behind"])
        yield Value(match.group().strip(), ("-" if match["minus"] else "") + worth, unit)


def _match(before: list[Value], after: list[Value]) -> dict[int, int]:
    """Map each value that came through, by index, to its place in the output.

    A number that had no unit may have one in the output, but not the other way round.
    """
    places: dict[int, int] = {}
    free = list(range(len(after)))
    for needs_unit in (True, False):
        for i, value in enumerate(before):
            if i in places or (not needs_unit and value.unit):
                continue
            place = next(
                (
                    k
                    for k in free
                    if after[k].worth == value.worth
                    and (not needs_unit or after[k].unit == value.unit)
                ),
                None,
            )
            if place is not None:
                places[i] = place
                free.remove(place)
    return places


def _swapped(places: list[int]) -> set[int]:
    """Return the places that stand in another order than before."""
    return {
        place for place, rightful in zip(places, sorted(places), strict=True) if place != rightful
    }


def _is_year(value: Value) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", value.worth) is not None


@functools.cache
def _pattern(spaced: bool) -> re.Pattern[str]:
    separators = rf"[.,:：/٫٬](?=\d)|{_GROUP}|{_CLOCK}" + (f"|{_SPACE}" if spaced else "")
    number = rf"(?:\d+(?:(?:{separators})\d+)*(?:\s(?=\d/\d)\d/\d(?!\d))?{_FRACTION}?|{_FRACTION})"
    return re.compile(
        rf"(?:(?<![a-z])(?P<before>{_BEFORE})\s?)?(?P<minus>{_MINUS})?"
        rf"(?P<numbers>{number}(?:{_TIMES}{number})*)"
        rf"(?:\s?(?P<behind>{_BEHIND})(?![a-zа-яё]))?",
        re.IGNORECASE,
    )


def _unit_of(before: str | None, behind: str | None) -> str:
    for unit, (prefix, suffix) in _UNITS.items():
        if behind is not None and re.fullmatch(suffix, behind, re.IGNORECASE):
            return unit
        if behind is None and before is not None and re.fullmatch(prefix, before, re.IGNORECASE):
            return unit
    return ""


def _worth(number: str, language: str) -> str:
    """Return a number in one notation: no thousands sign, and a point for every other sign."""
    whole, fraction = _without_fraction(number)
    plain = "".join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, None) is not None else c for c in whole
    )
    plain = re.sub(_CLOCK, ":", plain).replace("：", ":").replace("٫", "D")
    plain = re.sub(r"['\u2019\u00a0\u202f٬ ]", "", plain)
    if fraction:
        return str(float((Fraction(plain) if plain else 0) + fraction))
    if re.fullmatch(r"[1-9]/[1-9]", plain) and plain[0] < plain[2]:
        return str(float(Fraction(plain)))
    groups = re.split(r"[.,:/D]", plain)
    signs = [c for c in plain if not c.isdigit()]
    if len(set(signs)) == 1 and signs[0] in ".," and _are_thousands(groups, signs, language):
        return "".join(groups)
    if len(set(signs)) == 2 and set(signs) <= set(".,D") and signs.count(signs[-1]) == 1:
        return "".join(groups[:-1]) + "." + groups[-1]
    if signs == ["/"]:
        return "/".join(groups)
    if signs and signs[0] == ":":
        groups[0] = groups[0].lstrip("0") or "0"
    return ".".join(groups)


def _are_thousands(groups: list[str], signs: list[str], language: str) -> bool:
    first, *rest = groups
    if not (first.strip("0") and len(first) <= 3 and len(rest[-1]) == 3):
        return False
    if len(rest) > 1:
        return all(len(group) in (2, 3) for group in rest[:-1])
    return signs[0] != ("," if language in _DECIMAL_COMMA else ".")


def _without_fraction(number: str) -> tuple[str, Fraction | None]:
    """Split off ½, or the 1/2 of "1 1/2"."""
    if unicodedata.category(number[-1]) == "No":
        return number[:-1].strip(), Fraction(unicodedata.numeric(number[-1])).limit_denominator(10)
    if match := re.fullmatch(r"(\d+)\s(\d/[1-9])", number):
        return match[1], Fraction(match[2])
    return number, None
