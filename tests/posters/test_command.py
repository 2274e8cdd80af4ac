"""weft posters: files, names, and what is refused in words."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
import typst
from click.testing import CliRunner

from bot.cli.main import main
from bot.spine import identity
from bot.spine.db.engine import Database
from bot.spine.identity import Identity
from tests.town.people import Maker

Weft = Callable[..., tuple[int, str]]


pytestmark = pytest.mark.usefixtures("fonts")


@pytest.fixture
def weft(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Weft:
    """Run `weft posters` on the test's database, in English; return exit code and last line."""

    async def nothing(_engine: object) -> None:
        pass

    async def fill() -> None:
        database = Database(database_url)
        async with database.begin() as session:
            make = Maker(session)
            for code in ("A01", "B 2"):
                area = await make.area(code=code)
                for gate in ("north", "south"):
                    await make.gate(area, gate, f"{code[0]}-{gate}")
            await make.area("Meadow", code="C03")
        await database.close()

    asyncio.run(fill())
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEFT_DATABASE_URL", database_url)
    monkeypatch.setenv("WEFT_POSTER_LANGUAGES", "en, ru")
    monkeypatch.setenv("WEFT_LANGUAGE", "en")
    monkeypatch.setattr("migrations.upgrade", nothing)

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(main, ["posters", *words])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code, done.output.splitlines()[-1]

    return run


def test_a_file_a_gate(weft: Weft, tmp_path: Path) -> None:
    assert weft("--bot", "@weft_bot") == (0, "4 posters in posters.")
    files = sorted((tmp_path / "posters").iterdir())
    names = ["A01-A-north.pdf", "A01-A-south.pdf", "B_2-B-north.pdf", "B_2-B-south.pdf"]
    assert [file.name for file in files] == names
    assert all(file.read_bytes().startswith(b"%PDF-") for file in files)


def test_one_area_into_a_folder_of_ones_own(weft: Weft, tmp_path: Path) -> None:
    code, said = weft("--bot", "weft_bot", "--area", "A01", "--out", "print/today")
    assert (code, said) == (0, "2 posters in print/today.")
    assert len(list((tmp_path / "print/today").iterdir())) == 2


def test_the_bots_name_is_known_once_it_has_run(
    weft: Weft, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEFT_BOT_TOKEN", "7:x")
    code, said = weft()
    assert code == 1
    assert "--bot" in said

    async def note() -> None:
        database = Database(database_url)
        async with database.begin() as session:
            await identity.note(session, Identity(bot_id=7, username="weft_bot"))
        await database.close()

    asyncio.run(note())
    assert weft()[0] == 0


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--area", "Z9"), "no area 'Z9'"),
        (("--area", "C03"), "no gate"),
        (("--languages", "tlh"), "tlh"),
        (("--languages", "en,ja,ko,fr,ru,ar,fa"), "at most 6"),
        (("--out", "file"), "file"),
    ],
)
def test_what_cannot_be_printed_is_said(
    weft: Weft, tmp_path: Path, words: tuple[str, ...], why: str
) -> None:
    (tmp_path / "file").write_text("")
    code, said = weft("--bot", "weft_bot", *words)
    assert code != 0
    assert why in said
    assert not (tmp_path / "posters").exists()


def test_a_script_without_a_font_is_refused_and_nothing_is_written(
    weft: Weft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only_latin: typst.Fonts
) -> None:
    monkeypatch.setattr("bot.posters.typesetting.find_fonts", lambda _: only_latin)
    code, said = weft("--bot", "weft_bot", "--languages", "en,ar,th")
    assert code == 1
    assert "Nothing was printed" in said
    assert "العربية, ไทย" in said
    assert "WEFT_FONT_FOLDERS" in said
    assert not (tmp_path / "posters").exists()


def test_a_number_for_an_area_that_is_not_there_is_named(
    weft: Weft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WEFT_OFFICE_NUMBERS", "A01=12345, A1=54321")
    done = CliRunner().invoke(main, ["posters", "--bot", "weft_bot"])
    assert done.exit_code == 0
    assert "A1 (WEFT_OFFICE_NUMBERS): no such area" in done.stderr
    assert "A01" not in done.stderr


def test_a_font_folder_that_is_not_there(weft: Weft, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEFT_FONT_FOLDERS", "/nowhere/fonts")
    code, said = weft("--bot", "weft_bot")
    assert code == 1
    assert "/nowhere/fonts (WEFT_FONT_FOLDERS): no such folder" in said
