"""The pages themselves: every script is truly set, all stays on the page, the code can be read."""

import re
import sys
from pathlib import Path
from typing import cast

import pytest
import segno
import typst

from bot.places.model import gate_link
from bot.posters import typesetting
from bot.posters.poster import Poster
from bot.posters.typesetting import (
    TEMPLATE,
    ChildFailed,
    FontMissing,
    inputs_of,
    typeset,
    typeset_apart,
)
from bot.spine.texts import render as texts
from tests.posters import pixels
from tests.posters.conftest import CODE, Write
from tests.posters.pixels import Picture

COARSE, FINE = 36, 72  # pixels an inch
A4 = (210, 297)
MARGIN = 11
# Millimetres: where the code stands, and how large it is.
CODE_AT, CODE_SIDE = (MARGIN, MARGIN + 36 + 3), 74
WIDE = "国" * 64
# A font's name, after the six letters of a subset.
FONT = re.compile(rb"/FontName/[A-Z]{6}\+(\w+)-")


def pages_of(posters: list[Poster], fonts: typst.Fonts, *, ppi: float) -> list[bytes]:
    inputs = inputs_of(posters, fonts)
    pages = typst.compile(TEMPLATE, format="png", ppi=ppi, font_paths=fonts, sys_inputs=inputs)
    return cast("list[bytes]", pages if isinstance(pages, list) else [pages])


def picture(poster: Poster, fonts: typst.Fonts, *, ppi: float = COARSE) -> Picture:
    (page,) = pages_of([poster], fonts, ppi=ppi)
    return pixels.read(page, ppi)


def assert_margins_are_white(page: Picture) -> None:
    width, height = A4
    edge = MARGIN - 1
    assert page.is_white(0, 0, width, edge)
    assert page.is_white(0, height - edge, width, height)
    assert page.is_white(0, 0, edge, height)
    assert page.is_white(width - edge, 0, width, height)


def test_every_language_is_set_in_fonts_of_its_script(write: Write, fonts: typst.Fonts) -> None:
    locales = texts.locales()
    posters = [
        write(locales[at : at + 6], number="021 5555", address="weft.cn/g") for at in (0, 6, 12)
    ]
    pdf = typeset(posters, fonts)
    assert pdf.startswith(b"%PDF-")
    assert set(FONT.findall(pdf)) == {
        b"NotoSans",
        b"NotoSansArabic",
        b"NotoSansCJKjp",
        b"NotoSansCJKkr",
        b"NotoSansCJKsc",
        b"NotoSansDevanagari",
        b"NotoSansThai",
    }


def test_three_gates_are_three_pages(write: Write, fonts: typst.Fonts) -> None:
    posters = [write(gate=gate) for gate in ("North", "South", "West")]
    assert len(pages_of(posters, fonts, ppi=COARSE)) == 3


def test_what_no_font_has_is_refused_by_name(write: Write, only_latin: typst.Fonts) -> None:
    assert typeset([write(["en", "ru"])], only_latin).startswith(b"%PDF-")
    with pytest.raises(FontMissing) as refused:
        typeset([write(["en", "ar", "hi"], gate="\uf8ff gate")] * 2, only_latin)
    lacking = refused.value.lacking
    assert {"العربية", "हिन्दी", "\uf8ff gate"} <= set(lacking)
    assert not {"English", "Riverside"} & set(lacking)
    assert len(lacking) == len(set(lacking))
    assert "العربية" in str(refused.value)


def test_a_machine_without_fonts_prints_no_empty_page(write: Write) -> None:
    nothing = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False)
    with pytest.raises(FontMissing, match="English, Riverside"):
        typeset([write(["en"])], nothing)


@pytest.mark.parametrize("number", [1, 3, 5, 6])
@pytest.mark.parametrize("name", [WIDE, "W" * 64], ids=["wide", "unbroken"])
def test_the_longest_names_stay_on_the_page(
    write: Write, fonts: typst.Fonts, number: int, name: str
) -> None:
    locales = ("de", "th", "fa", "ru", "ja", "vi")[:number]
    poster = write(
        locales,
        area=name,
        gate=name,
        number="+86 21 5555 0100 12345",
        address="a-long-name-of-a-host.neighbourhood.example.org/gates",
    )
    page = picture(poster, fonts)
    assert_margins_are_white(page)
    # The names end above the code.
    assert page.is_white(MARGIN, CODE_AT[1] - 2, A4[0] - MARGIN, CODE_AT[1])


def test_a_name_that_is_markup_elsewhere_stays_a_name(write: Write, fonts: typst.Fonts) -> None:
    gate = '#panic("x") $x$ *b* \\ `c` <b>1</b> "'
    assert_margins_are_white(picture(write(gate=gate), fonts))


@pytest.mark.parametrize("address", ["", "weft.cn/g"])
def test_the_printed_code_is_the_gates_link(write: Write, fonts: typst.Fonts, address: str) -> None:
    page = picture(write(address=address), fonts, ppi=FINE)
    code = segno.make(gate_link("weft_bot", CODE), error="h", micro=False)
    modules = [list(row) for row in code.matrix_iter(border=2)]
    size = CODE_SIDE / len(modules)
    left, top = CODE_AT
    printed = [
        [
            page.is_dark(left + (column + 0.5) * size, top + (row + 0.5) * size)
            for column in range(len(modules))
        ]
        for row in range(len(modules))
    ]
    assert printed == [[bool(module) for module in row] for row in modules]


@pytest.mark.usefixtures("fonts")
async def test_a_process_of_its_own_sets_and_refuses_the_same(write: Write) -> None:
    assert (await typeset_apart([write(["en"])], ())).startswith(b"%PDF-")
    with pytest.raises(FontMissing, match="\uf8ff"):
        await typeset_apart([write(["en"], gate="\uf8ff")], ())


@pytest.mark.parametrize(("does", "why"), [("exit 7", "code 7"), ("exec sleep 60", "not done")])
async def test_a_process_that_dies_or_hangs_is_ended(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, why: str
) -> None:
    program = tmp_path / "program"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(typesetting, "_SECONDS", 2)
    with pytest.raises(ChildFailed, match=why):
        await typeset_apart([write(["en"])], ())
