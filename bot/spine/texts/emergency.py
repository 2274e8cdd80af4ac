"""The emergency numbers of the country, as the operator set them (WEFT_EMERGENCY_NUMBERS).

Every text that names one takes it from here, so that no locale's file holds a number.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.spine.texts.render import Foreign, Joined, Listed, Text, one_line

# Names that every locale has words for (emergency-name-…).
NAMES = ("ambulance", "police", "fire", "emergency")
# Whom somebody ill calls: the first of these that is set, or the first number of all.
_IF_ILL = ("ambulance", "emergency")
_NUMBER = re.compile(r"[+*#]?[0-9](?:[ -]?[0-9*#]){1,17}")
_MOST = 8
_LONGEST_NAME = 40


@dataclass(frozen=True)
class EmergencyNumber:
    """A number, and who answers it: one of NAMES, or a name as the operator wrote it."""

    name: str
    number: str

    def as_text(self, text_id: str) -> Text:
        """Make one of the two texts that show it."""
        is_known = self.name in NAMES
        name = Text(f"emergency-name-{self.name}") if is_known else Foreign(self.name)
        return Text(text_id, {"number": self.number, "name": name})


@dataclass(frozen=True)
class EmergencyNumbers:
    """All of them, in the order in which they are shown; at least one."""

    listed: tuple[EmergencyNumber, ...]

    @classmethod
    def read(cls, written: str) -> "EmergencyNumbers":
        """Read "ambulance=120, police=110". Raises ValueError, which says what is wrong."""
        plain = unicodedata.normalize("NFKC", written).replace("、", ",")
        listed = tuple(_read_one(part) for part in plain.split(",") if part.strip())
        names = [one.name for one in listed]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise ValueError(f"{', '.join(twice)}: named twice")
        if not 1 <= len(listed) <= _MOST:
            raise ValueError(f"1 to {_MOST} numbers such as ambulance=120, police=110")
        return cls(listed)

    def __str__(self) -> str:
        return ", ".join(f"{one.name}={one.number}" for one in self.listed)

    @property
    def if_ill(self) -> str:
        """Return the number for somebody who is ill."""
        numbers = {one.name: one.number for one in self.listed}
        named = [numbers[name] for name in _IF_ILL if name in numbers]
        return named[0] if named else self.listed[0].number

    def in_lines(self) -> Joined:
        """Show each on a line of its own."""
        return Joined([one.as_text("emergency-line") for one in self.listed], "\n")

    def in_sentence(self) -> Listed:
        """List them within a sentence that says "call …"."""
        return Listed([one.as_text("emergency-in-sentence") for one in self.listed], "or")


def _read_one(written: str) -> EmergencyNumber:
    name, equals, number = (part.strip() for part in written.partition("="))
    name = one_line(name)
    if not (name and equals and number):
        raise ValueError(f"{written.strip()!r} is not a name and a number such as ambulance=120")
    if not _NUMBER.fullmatch(number):
        raise ValueError(f"{number!r} is no telephone number")
    if len(name) > _LONGEST_NAME:
        raise ValueError(f"{name!r} is longer than {_LONGEST_NAME} characters")
    return EmergencyNumber(name.lower() if name.lower() in NAMES else name, number)
