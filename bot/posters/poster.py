"""What stands on a gate's poster, in words already: texts of each language, numbers, the link."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Span:
    """A piece of a line; `strong` is printed bold."""

    text: str
    strong: bool = False


Line = Sequence[Span]


@dataclass(frozen=True)
class Panel:
    """What the poster says in one language: the steps, and what to do without Telegram."""

    locale: str
    right_to_left: bool
    language: str  # its name in itself
    steps: Sequence[Line]
    without_telegram: Line  # empty: no number and no address is set


@dataclass(frozen=True)
class Name:
    """Who answers a number, in one language."""

    locale: str
    text: str


@dataclass(frozen=True)
class EmergencyNumber:
    """A number, and who answers it in the languages of the poster."""

    number: str
    names: Sequence[Name]


@dataclass(frozen=True)
class Poster:
    """One gate's page. `link` is in its QR code, `qr` is that code as SVG."""

    area: str
    gate: str
    locale: str  # in which the names of area and gate are written
    link: str
    qr: str
    address: str  # of the web form, without a scheme; empty: there is none
    emergency: Sequence[EmergencyNumber]
    panels: Sequence[Panel]
