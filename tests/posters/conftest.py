"""The machine's fonts, and posters of gates that stand in no database."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import typst

from bot.places.model import Area, Gate
from bot.posters import contents
from bot.posters.contents import Edition
from bot.posters.poster import Poster
from bot.settings import Settings
from bot.spine.phone_numbers import AreaNumbers
from tests.posters.fonts import machine_fonts

CODE = "south-1"

Write = Callable[..., Poster]


@pytest.fixture(scope="session")
def fonts() -> typst.Fonts:
    """The machine's fonts; without those of every script the test is left out."""
    return machine_fonts()


@pytest.fixture
def only_latin(fonts: typst.Fonts, tmp_path: Path) -> typst.Fonts:
    """One font: Latin, Greek and Cyrillic."""
    folder = tmp_path / "fonts"
    folder.mkdir()
    (path,) = (
        Path(font.path or "")
        for font in fonts.fonts()
        if (font.family, font.weight, font.style) == ("Noto Sans", 400, "normal")
    )
    shutil.copy(path, folder)
    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
    )


@pytest.fixture
def write(settings: Settings) -> Write:
    """Write the poster of a gate."""

    def poster(
        locales: Sequence[str] = ("en",),
        *,
        area: str = "Riverside",
        gate: str = "South gate",
        number: str = "",
        address: str = "",
    ) -> Poster:
        numbers = AreaNumbers.read(number)
        edition = Edition(
            settings.model_copy(update={"office_numbers": numbers}), "weft_bot", address
        )
        there = Gate(name=gate, code=CODE, area=Area(code="A01", name=area))
        return contents.poster_of(there, locales, edition)

    return poster
