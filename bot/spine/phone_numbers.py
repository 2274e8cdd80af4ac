"""Telephone numbers that the operator sets: one for all areas, and others for single ones."""

import re
import unicodedata
from dataclasses import dataclass

FEWEST_DIGITS = 3  # of a number that is found among words

_NUMBER = re.compile(r"[+*#]?[0-9(](?:[ ()/-]{0,2}[0-9*#)]){2,20}")


def read_number(written: str) -> str | None:
    """Read a telephone number in any digits; None where it is none."""
    plain = unicodedata.normalize("NFKC", written).strip()
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in plain)
    return digits if _NUMBER.fullmatch(digits) else None


def digits_of(number: str) -> str:
    """Return the digits of a telephone number, by which it is compared."""
    return "".join(sign for sign in number if sign.isdigit())


def find_number(written: str) -> tuple[str, str] | None:
    """Find the longest telephone number in a sentence; return it with the words beside it."""
    plain = unicodedata.normalize("NFKC", written)
    digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in plain)
    number = max(_NUMBER.finditer(digits), key=lambda one: len(one[0]), default=None)
    if number is None or sum(char.isdigit() for char in number[0]) < FEWEST_DIGITS:
        return None
    beside = [plain[: number.start()], plain[number.end() :]]
    words = " ".join(part.strip(" \t\n:;,=-–—、，：") for part in beside)
    return number[0], " ".join(words.split())


@dataclass(frozen=True)
class AreaNumbers:
    """`everywhere` counts where an area has no number of its own; empty: there is none."""

    everywhere: str = ""
    by_area: tuple[tuple[str, str], ...] = ()

    @classmethod
    def read(cls, written: str) -> "AreaNumbers":
        """Read "+86 21 5555 0100, A01=+86 21 5555 0101". Raises ValueError, which says why."""
        everywhere, by_area = "", dict[str, str]()
        plain = unicodedata.normalize("NFKC", written).replace("、", ",")
        for part in filter(None, map(str.strip, plain.split(","))):
            area, equals, number = map(str.strip, part.rpartition("="))
            if equals and not area:
                raise ValueError(f"{part!r}: no area before the =")
            if not _NUMBER.fullmatch(number):
                raise ValueError(f"{number!r} is no telephone number")
            if area in by_area or (not area and everywhere):
                raise ValueError(f"two numbers for {area or 'all areas'}")
            if area:
                by_area[area] = number
            else:
                everywhere = number
        return cls(everywhere, tuple(by_area.items()))

    def of(self, area: str) -> str:
        """Return the number for an area, by its code; empty if there is none."""
        return dict(self.by_area).get(area, self.everywhere)

    @property
    def areas(self) -> frozenset[str]:
        """Return the codes of the areas that have a number of their own."""
        return frozenset(area for area, _ in self.by_area)

    def __str__(self) -> str:
        each = (f"{area}={number}" for area, number in self.by_area)
        return ", ".join(filter(None, (self.everywhere, *each)))
