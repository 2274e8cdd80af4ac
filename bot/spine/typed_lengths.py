"""How long something took, as it is typed: 2:30, 2.5, 2h30, 90 min, 2小时30分. Pure."""

import re

from bot.spine.typed_clock import plain_signs

_MINUTES = (
    r"(?:min(?:ut\w*)?\.?|m|мин\w*\.?|хв\w*\.?|dk\.?|dakika|menit|phút|นาที|分钟?|分鐘|分|분|"
    r"मिनट|دقيقة|دقائق|دقیقه)"
)
_HOURS = (
    r"(?:h|hrs?|hours?|std\.?|stunden?|heures?|horas?|ore|ora|ч\w*\.?|год\w*\.?|saat|sa\.?|jam|giờ|"
    r"ชั่วโมง|ชม\.?|个?小时|小時|時間|时|時|시간|घंटे|घंटा|घण्टे|ساعات|ساعة|ساعت)"
)
_CLOCK = re.compile(rf"(\d{{1,2}}):([0-5]\d)\s*{_HOURS}?")
_IN_HOURS = re.compile(rf"(\d{{1,2}})(?:[.,](\d{{1,2}}))?\s*{_HOURS}?")
_BOTH = re.compile(rf"(\d{{1,2}})\s*{_HOURS}\s*(\d{{1,2}})\s*{_MINUTES}?")
_IN_MINUTES = re.compile(rf"(\d{{1,4}})\s*{_MINUTES}")


def read_length(text: str) -> int | None:
    """Read a length in minutes; a number alone is hours. None for anything else."""
    plain = plain_signs(text).casefold().strip(" .!。।")
    if match := _CLOCK.fullmatch(plain):
        return int(match[1]) * 60 + int(match[2])
    if match := _BOTH.fullmatch(plain):
        return int(match[1]) * 60 + int(match[2]) if int(match[2]) < 60 else None
    if match := _IN_MINUTES.fullmatch(plain):
        return int(match[1])
    if match := _IN_HOURS.fullmatch(plain):
        part = int((match[2] or "0").ljust(2, "0"))
        return int(match[1]) * 60 + round(part * 60 / 100)
    return None
