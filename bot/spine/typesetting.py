"""What posters and pictures share: fonts, and typst in a process of its own.

typst keeps what it has computed: the bot's process would grow by some 200 MB a print.
"""

import asyncio
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import orjson
import typst

FONT_MISSING = 3  # exit code
# Families that have the most letters, the best first.
_LARGE = ("Noto Sans", "DejaVu Sans")


class FontMissing(Exception):
    """No font has some letters. `lacking`: the languages and names whose letters they are."""

    def __init__(self, lacking: Sequence[str]) -> None:
        self.lacking = lacking

    def __str__(self) -> str:
        return f"no font has all letters of: {', '.join(self.lacking)}"


class ChildFailed(Exception):
    """The process that sets pages hung or died; says how."""


def find_fonts(folders: Sequence[Path]) -> typst.Fonts:
    """Find the machine's fonts and those in `folders`, which takes half a second.

    Not those that typst brings: their Arabic is a typewriter's.
    """
    paths = [str(folder) for folder in folders]
    return typst.Fonts(include_embedded_fonts=False, font_paths=paths)


def present_family(fonts: typst.Fonts) -> str:
    """Name a family that is there. There must be a font.

    Where no family that a text asks for is there, typst leaves out what no other font has either,
    instead of refusing it.
    """
    families = fonts.families()
    return next((large for large in _LARGE if large in families), families[0])


async def answer_apart(module: str, request: bytes, *, seconds: float) -> bytes:
    """Have a module answer a request on its standard input. Raises FontMissing, ChildFailed."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=_little_of(os.environ),
    )
    try:
        async with asyncio.timeout(seconds):
            answer, _ = await process.communicate(request)
    except TimeoutError:
        raise ChildFailed(f"not done after {seconds} seconds") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode == FONT_MISSING:
        raise FontMissing(orjson.loads(answer))
    if process.returncode != 0:
        raise ChildFailed(f"exit code {process.returncode}")
    return answer


def _little_of(environment: Mapping[str, str]) -> dict[str, str]:
    """Leave out Weft's own variables: the process needs neither token nor database."""
    return {name: value for name, value in environment.items() if not name.startswith("WEFT_")}
