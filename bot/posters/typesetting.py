"""Set posters with typst: A4, as PDF. A letter that no font has is refused, never a box."""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import orjson
import typst
from pydantic import TypeAdapter

from bot.posters.poster import Panel, Poster, Span
from bot.spine.typesetting import (
    FONT_MISSING,
    ChildFailed,
    FontMissing,
    answer_apart,
    find_fonts,
    present_family,
)

__all__ = ["ChildFailed", "FontMissing", "find_fonts", "inputs_of", "typeset", "typeset_apart"]

TEMPLATE = Path(__file__).with_name("poster.typ")
# PDF/A is what makes typst refuse a letter that no font has.
_STANDARD: Final = "a-2b"
# A hundred pages take half a minute on a slow machine.
_SECONDS = 90
_NOT_DISPLAYED = "could not be displayed"
_BARE = b"#set text(font: sys.inputs.family)\n#sys.inputs.text"


@dataclass(frozen=True)
class _Request:
    """What that process is given. `folders`: of fonts."""

    posters: Sequence[Poster]
    folders: Sequence[str]


def typeset(posters: Sequence[Poster], fonts: typst.Fonts) -> bytes:
    """Return a PDF of one page a poster. Raises FontMissing."""
    try:
        # Without any font typst prints no letter at all, and does not say so.
        if fonts.fonts():
            return _as_pdf(posters, fonts)
    except typst.TypstError as error:
        if _NOT_DISPLAYED not in error.message:
            raise
    raise FontMissing(list(dict.fromkeys(_lacking(posters, fonts))))


async def typeset_apart(posters: Sequence[Poster], folders: Sequence[Path]) -> bytes:
    """Return the same from a process of its own. Raises FontMissing, ChildFailed."""
    request = orjson.dumps(_Request(posters, [str(folder) for folder in folders]))
    return await answer_apart(__name__, request, seconds=_SECONDS)


def inputs_of(posters: Sequence[Poster], fonts: typst.Fonts) -> dict[str, str]:
    """Return what the template reads. There must be a font."""
    return {"posters": orjson.dumps(posters).decode(), "family": present_family(fonts)}


def _as_pdf(posters: Sequence[Poster], fonts: typst.Fonts) -> bytes:
    return typst.compile(
        TEMPLATE,
        format="pdf",
        font_paths=fonts,
        sys_inputs=inputs_of(posters, fonts),
        pdf_standards=_STANDARD,
    )


def _lacking(posters: Sequence[Poster], fonts: typst.Fonts) -> Iterator[str]:
    """Name each language and name that cannot be set by itself."""
    for poster in posters:
        parts = [(panel.language, _words_of(panel)) for panel in poster.panels]
        names = [name.text for number in poster.emergency for name in number.names]
        parts += [(name, name) for name in (poster.area, poster.gate, *names)]
        for name, words in parts:
            if not _can_set(words, fonts):
                yield name


def _words_of(panel: Panel) -> str:
    lines: Sequence[Sequence[Span]] = [*panel.steps, panel.without_telegram]
    return " ".join([panel.language, *(span.text for line in lines for span in line)])


def _can_set(words: str, fonts: typst.Fonts) -> bool:
    if not fonts.fonts():
        return False
    try:
        typst.compile(
            _BARE,
            format="pdf",
            font_paths=fonts,
            sys_inputs={"text": words, "family": present_family(fonts)},
            pdf_standards=_STANDARD,
        )
    except typst.TypstError:
        return False
    return True


# --- the process of its own -----------------------------------------------------------------------


def _answer() -> int:
    """Read a request from standard input and write the PDF, or what no font has."""
    request = TypeAdapter(_Request).validate_json(sys.stdin.buffer.read())
    try:
        pdf = typeset(request.posters, find_fonts([Path(folder) for folder in request.folders]))
    except FontMissing as missing:
        sys.stdout.buffer.write(orjson.dumps(missing.lacking))
        return FONT_MISSING
    sys.stdout.buffer.write(pdf)
    return 0


if __name__ == "__main__":
    sys.exit(_answer())
