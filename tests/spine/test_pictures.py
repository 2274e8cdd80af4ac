"""Pictures of tables: every script is truly set; a letter without a font is refused."""

import shutil
import struct
from pathlib import Path

import pytest
import typst

from bot.spine import pictures
from bot.spine.pictures import NAME_LENGTH, Line, Mark, Picture, draw, draw_apart, drawable
from bot.spine.texts import render as texts
from bot.spine.typesetting import ChildFailed, FontMissing
from tests.posters import pixels
from tests.posters.fonts import machine_fonts

WORDS = ("rota-week-free", "rota-unreachable", "report-column-unanswered", "report-quiet")


@pytest.fixture(scope="module")
def fonts() -> typst.Fonts:
    return machine_fonts()


def picture(locale: str, *names: str) -> Picture:
    said = [texts.plain(locale, one, {"name": "Ana", "areas": "Riverside"}) for one in WORDS]
    cells = [[Line(drawable(text), mark)] for text, mark in zip(said, Mark, strict=False)]
    cells.append([Line(name, Mark.HOLE) for name in names])
    title = f"☀️ {texts.own_name(locale)} 😀"
    return Picture.in_locale(
        locale, title, ["", "a", "b", "c", "d"], [cells], [Line("1", Mark.WARNING)]
    )


def size_of(png: bytes) -> tuple[int, int]:
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@pytest.mark.parametrize("locale", texts.locales())
def test_every_language_is_set_beside_names_of_every_script(
    locale: str, fonts: typst.Fonts
) -> None:
    names = "王丽", "さくら", "민수", "Олена", "محمد", "प्रिया", "สมชาย", "Nguyễn", "İpek"
    width, height = size_of(draw(picture(locale, *names), fonts))
    assert width > height > 100


def test_a_letter_without_a_font_is_refused(fonts: typst.Fonts, tmp_path: Path) -> None:
    (latin,) = (
        font.path or ""
        for font in fonts.fonts()
        if (font.family, font.weight, font.style) == ("Noto Sans", 400, "normal")
    )
    shutil.copy(latin, tmp_path)
    alone = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(tmp_path)]
    )
    assert draw(picture("ru"), alone).startswith(b"\x89PNG")
    with pytest.raises(FontMissing):
        draw(picture("ru", "王丽"), alone)
    none = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)
    with pytest.raises(FontMissing):
        draw(picture("en"), none)


def test_arabic_runs_from_right_to_left(fonts: typst.Fonts) -> None:
    """The title stands at the side where a line begins."""
    for locale, is_right in (("en", False), ("ar", True)):
        png = draw(picture(locale), fonts)
        page = pixels.read(png, pictures._PPI)
        edge = size_of(png)[0] / page.per_mm
        assert page.is_white(edge - 15, 6, edge - 6, 10) is not is_right
        assert page.is_white(6, 6, 15, 10) is is_right


def test_a_city_district_is_one_picture(fonts: typst.Fonts) -> None:
    """Thirty-one areas with three levels, each cell full of long names."""
    cell = [Line("12:00 PM – 12:00 AM", Mark.QUIET), Line("W" * NAME_LENGTH, Mark.WARNING)] * 3
    rows = [[[Line(f"Area {number}", Mark.STRONG)], *[cell] * 7] for number in range(93)]
    drawn = draw(Picture.in_locale("en", "Rota", [""] * 8, rows), fonts)
    width, height = size_of(drawn)
    assert height > width
    assert len(drawn) < 50_000_000  # Bot API, sendDocument: bytes that a bot may send


def test_what_people_wrote_is_never_read_as_markup(fonts: typst.Fonts) -> None:
    draw(
        picture("en", "#panic()", "*bold* $x$ @label", "\\u{48}", '" + read("/etc/passwd")'), fonts
    )


async def test_a_process_of_its_own_gives_the_same(fonts: typst.Fonts) -> None:
    assert await draw_apart(picture("en"), []) == draw(picture("en"), fonts)


async def test_a_process_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "_SECONDS", 0.01)
    with pytest.raises(ChildFailed, match="not done"):
        await draw_apart(picture("en"), [])


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Ana", "Ana"),
        ("✅ Staff 😀", "Staff"),
        ("A\nB\u200bC", "A BC"),
        ("x" * NAME_LENGTH, "x" * NAME_LENGTH),
        ("x" * 60, "x" * (NAME_LENGTH - 1) + "…"),
    ],
)
def test_names_fit_a_cell(name: str, shown: str) -> None:
    assert drawable(name) == shown
