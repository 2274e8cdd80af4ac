"""Set posters with typst: A4, as PDF. A letter that no font has is refused, never a box."""

import asyncio
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import orjson
import typst
from pydantic import TypeAdapter

from bot.posters.poster import Panel, Poster, Span

TEMPLATE = Path(__file__).with_name("poster.typ")
# PDF/A is what makes typst refuse a letter that no font has.
_STANDARD: Final = "a-2b"
# A hundred pages take half a minute on a slow machine.
_SECONDS = 90
_FONT_MISSING = 3  # exit code
_NOT_DISPLAYED = "could not be displayed"
_BARE = b"#set text(font: sys.inputs.family)\n#sys.inputs.text"
# Families that have the most letters, the best first.
_LARGE = ("Noto Sans", "DejaVu Sans")


class FontMissing(Exception):
    """No font has some letters. `lacking`: the languages and names whose letters they are."""

    def __init__(self, lacking: Sequence[str]) -> None:
        self.lacking = lacking

    def __str__(self) -> str:
        return f"no font has all letters of: {', '.join(self.lacking)}"


class ChildFailed(Exception):
    """The process that sets posters hung or died; says how."""


@dataclass(frozen=True)
class _Request:
    """What that process is given. `folders`: of fonts."""

    posters: Sequence[Poster]
    folders: Sequence[str]


def find_fonts(folders: Sequence[Path]) -> typst.Fonts:
    """Find the machine's fonts and those in `folders`, which takes half a second.

    Not those that typst brings: their Arabic is a typewriter's.
    """
    paths = [str(folder) for folder in folders]
    return typst.Fonts(include_embedded_fonts=False, font_paths=paths)


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
    """Return the same from a process of its own. Raises FontMissing, ChildFailed.

    typst keeps what it has computed: the bot's process would grow by some 200 MB a print.
    """
    request = orjson.dumps(_Request(posters, [str(folder) for folder in folders]))
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", __name__),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=_little_of(os.environ),
    )
    try:
        async with asyncio.timeout(_SECONDS):
            answer, _ = await process.communicate(request)
    except TimeoutError:
        raise ChildFailed(f"not done after {_SECONDS} seconds") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode == _FONT_MISSING:
        raise FontMissing(orjson.loads(answer))
    if process.returncode != 0:
        raise ChildFailed(f"exit code {process.returncode}")
    return answer


def inputs_of(posters: Sequence[Poster], fonts: typst.Fonts) -> dict[str, str]:
    """Return what the template reads. There must be a font."""
    return {"posters": orjson.dumps(posters).decode(), "family": _present(fonts)}


def _present(fonts: typst.Fonts) -> str:
    """Name a family that is there.

    Where no family that a text asks for is there, typst leaves out what no other font has either,
    instead of refusing it.
    """
    families = fonts.families()
    return next((large for large in _LARGE if large in families), families[0])


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
            sys_inputs={"text": words, "family": _present(fonts)},
            pdf_standards=_STANDARD,
        )
    except typst.TypstError:
        return False
    return True


# --- the process of its own -----------------------------------------------------------------------


def _little_of(environment: Mapping[str, str]) -> dict[str, str]:
    """Leave out Weft's own variables: the process needs neither token nor database."""
    return {name: value for name, value in environment.items() if not name.startswith("WEFT_")}


def _answer() -> int:
    """Read a request from standard input and write the PDF, or what no font has."""
    request = TypeAdapter(_Request).validate_json(sys.stdin.buffer.read())
    try:
        pdf = typeset(request.posters, find_fonts([Path(folder) for folder in request.folders]))
    except FontMissing as missing:
        sys.stdout.buffer.write(orjson.dumps(missing.lacking))
        return _FONT_MISSING
    sys.stdout.buffer.write(pdf)
    return 0


if __name__ == "__main__":
    sys.exit(_answer())
