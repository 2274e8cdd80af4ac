"""Tables as pictures (PNG), set with typst in every script; one that no font has is refused.

What stands in them is in words already. A mark is never a colour alone: each has a shape, a sign
and words, so that people who see no red read them too.
"""

import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

import orjson
import typst
from pydantic import TypeAdapter

from bot.spine.texts.render import RIGHT_TO_LEFT, one_line
from bot.spine.typesetting import (
    FONT_MISSING,
    FontMissing,
    answer_apart,
    find_fonts,
    present_family,
)

TEMPLATE = Path(__file__).with_name("picture.typ")
# PDF/A is what makes typst refuse a letter that no font has.
_STANDARD: Final = "a-2b"
_NOT_DISPLAYED = "could not be displayed"
_PPI = 144.0
# Thirty-one areas take some seconds on a slow machine.
_SECONDS = 60
# Names are cut, so that a row stays low.
NAME_LENGTH = 28


class Mark(StrEnum):
    """How a line is shown."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    WARNING = "warning"
    HOLE = "hole"
    MISSING = "missing"  # a full red field
    RISK = "risk"  # hatched


@dataclass(frozen=True)
class Line:
    text: str
    mark: Mark = Mark.PLAIN


Cell = Sequence[Line]


@dataclass(frozen=True)
class Picture:
    """A table in one locale: a title, heads, rows of cells, and lines below."""

    locale: str
    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    notes: Sequence[Line] = ()
    column_width: float = 96  # points, of all columns but the first
    right_to_left: bool = field(default=False)

    @classmethod
    def in_locale(
        cls,
        locale: str,
        title: str,
        heads: Sequence[str],
        rows: Sequence[Sequence[Cell]],
        notes: Sequence[Line] = (),
        column_width: float = 96,
    ) -> "Picture":
        """Make a table that runs as the locale is written."""
        is_rtl = locale in RIGHT_TO_LEFT
        return cls(
            locale, without_emoji(title), heads, rows, notes, column_width, right_to_left=is_rtl
        )


@dataclass(frozen=True)
class _Request:
    picture: Picture
    folders: Sequence[str]


def without_emoji(text: str) -> str:
    """Leave out emoji and the like: few machines have a font for them."""
    return one_line("".join(sign for sign in text if not _is_picture(sign)))


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) in {"So", "Co", "Cn"} or "\ufe00" <= sign <= "\ufe0f"


def drawable(text: str) -> str:
    """Make a name fit a cell: one line, without emoji, cut where it is long."""
    name = without_emoji(text)
    return name if len(name) <= NAME_LENGTH else f"{name[: NAME_LENGTH - 1].rstrip()}…"


def draw(picture: Picture, fonts: typst.Fonts) -> bytes:
    """Return a PNG. Raises FontMissing."""
    try:
        if fonts.fonts():
            inputs = {
                "picture": orjson.dumps(picture).decode(),
                "family": present_family(fonts),
            }
            typst.compile(
                TEMPLATE,
                format="pdf",
                font_paths=fonts,
                sys_inputs=inputs,
                pdf_standards=_STANDARD,
            )
            png = typst.compile(
                TEMPLATE, format="png", ppi=_PPI, font_paths=fonts, sys_inputs=inputs
            )
            assert isinstance(png, bytes)
            return png
    except typst.TypstError as error:
        if _NOT_DISPLAYED not in error.message:
            raise
    raise FontMissing([picture.locale])


async def draw_apart(picture: Picture, folders: Sequence[Path]) -> bytes:
    """Return the same from a process of its own. Raises FontMissing, ChildFailed."""
    request = orjson.dumps(_Request(picture, [str(folder) for folder in folders]))
    return await answer_apart(__name__, request, seconds=_SECONDS)


# --- the process of its own -----------------------------------------------------------------------


def _answer() -> int:
    """Read a request from standard input and write the PNG, or what no font has."""
    request = TypeAdapter(_Request).validate_json(sys.stdin.buffer.read())
    try:
        png = draw(request.picture, find_fonts([Path(folder) for folder in request.folders]))
    except FontMissing as missing:
        sys.stdout.buffer.write(orjson.dumps(missing.lacking))
        return FONT_MISSING
    sys.stdout.buffer.write(png)
    return 0


if __name__ == "__main__":
    sys.exit(_answer())
