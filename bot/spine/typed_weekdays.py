"""Days of the week as people write them: Mon-Fri, sam dim, 周一至周五, daily. Pure.

Names of days are CLDR's, in all 18 languages. 0 is Monday.
"""

import re
from functools import cache

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold
from bot.spine.typed_clock import plain_signs

_EVERY_DAY = {"daily", "everyday", "every day", "每天", "每日", "天天"}
_WORKDAYS = {"weekdays", "workdays", "working days", "工作日", "平日"}
_WEEKEND = {"weekend", "weekends", "周末", "週末"}
CHINESE_DAYS = {sign: day for day, sign in enumerate("一二三四五六日")} | {"天": 6}
_CHINESE_WEEK = re.compile("周|週|星期|礼拜|禮拜|逢")
_THROUGH = re.compile(r"\s*(?:-|至|到|から|bis|through|\bto\b)\s*")
_AND = re.compile(r"(?:[\s,;+/&、，；和及])+")


def read_weekdays(text: str) -> str | None:
    """Read `Mon-Fri`, `Fri–Mon`, `Sat Sun`, `daily`, `周一至周五` or `周一、三、五` as digits.

    A range may run over Sunday. None if a part is no day.
    """
    text = plain_signs(text).casefold()
    for names, days in ((_EVERY_DAY, "0123456"), (_WORKDAYS, "01234"), (_WEEKEND, "56")):
        if text in names:
            return days
    days_read: set[int] = set()
    for part in _AND.split(_THROUGH.sub("-", text).strip(" ,;")):
        signs = _CHINESE_WEEK.sub("", part)
        if len(signs) > 1 and all(sign in CHINESE_DAYS for sign in signs):  # 周六日
            days_read.update(CHINESE_DAYS[sign] for sign in signs)
            continue
        first, _, last = part.partition("-")
        start, end = _one_day(first), _one_day(last or first)
        if start is None or end is None:
            return None
        days_read.update((start + step) % 7 for step in range((end - start) % 7 + 1))
    return "".join(map(str, sorted(days_read)))


def _one_day(name: str) -> int | None:
    name = name.strip(" .")
    chinese = CHINESE_DAYS.get(_CHINESE_WEEK.sub("", name))
    return chinese if chinese is not None else _in_any_language().get(fold(name))


@cache
def _in_any_language() -> dict[str, int]:
    """Return the names of days in all languages; what means two days is left out."""
    names: dict[str, set[int]] = {}
    for locale in texts.locales():
        for name, day in _weekdays(locale).items():
            names.setdefault(name, set()).add(day)
    return {name: min(days) for name, days in names.items() if len(days) == 1}


def weekday_of(folded: str, locale: str = "") -> int | None:
    """Return the day (0: Monday) of a folded name, first in this language, then in the others."""
    own = _weekdays(locale).get(folded) if locale else None
    if own is not None:
        return own
    if folded.isascii() and len(folded) <= 2:
        return None  # "so" and "do" are days in one language, and words in others
    days = {_weekdays(other).get(folded) for other in texts.locales()} - {None}
    return days.pop() if len(days) == 1 else None


@cache
def _weekdays(locale: str) -> dict[str, int]:
    """Return a language's names of days, folded; what means two days is left out."""
    names: dict[str, set[int]] = {}
    for widths in texts.babel_locale(locale).days.values():
        for width, of_width in widths.items():
            if width != "narrow":
                for day, name in of_width.items():
                    for form in _forms(fold(str(name)), locale):
                        names.setdefault(form, set()).add(day)
    return {name: min(days) for name, days in names.items() if len(days) == 1}


def _forms(name: str, locale: str) -> set[str]:
    """Return a folded weekday as CLDR has it, and as people shorten or inflect it."""
    forms = {name, name.removesuffix(" feira"), name.removeprefix("วัน")}
    if locale == "ja":
        forms.add(name.removesuffix("日"))
    if locale in ("ru", "uk") and len(name) > 3:
        for ending, accusative in (("а", "у"), ("я", "ю")):
            if name.endswith(ending):
                forms.add(name.removesuffix(ending) + accusative)
    return forms - {""}
