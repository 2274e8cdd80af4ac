"""`weft import`: what is shown, asked and written."""

import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main

AREAS = "小区,名称,时区,门,门代码\nA01,河滨,Asia/Shanghai,南门,south-1\n"
ROSTER = "telegram_id,name,language\n7001,Wu,日语\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("WEFT_DATABASE_URL", f"sqlite:///{tmp_path / 'weft.sqlite3'}")
    monkeypatch.setenv("WEFT_KEY_FILE", str(tmp_path / "weft.key"))
    return tmp_path


def weft(*words: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, ["import", *words], input=typed)


def count(folder: Path, table: str) -> int:
    with sqlite3.connect(folder / "weft.sqlite3") as database:
        return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


@pytest.mark.parametrize(
    ("options", "typed", "code", "written"),
    [
        ((), "y\n", 0, 1),
        ((), "n\n", 0, 0),
        ((), "", 0, 0),
        (("--yes",), "", 0, 1),
        (("--apply",), "", 0, 1),
        (("--dry-run",), "", 0, 0),
        (("--dry-run", "--apply"), "", 0, 0),
    ],
)
def test_nothing_is_written_before_it_is_confirmed(
    folder: Path, options: tuple[str, ...], typed: str, code: int, written: int
) -> None:
    (folder / "areas.csv").write_bytes(AREAS.encode("gb18030"))
    done = weft("areas", "areas.csv", *options, typed=typed)
    assert (done.exit_code, count(folder, "gates")) == (code, written)
    assert "New (2):\n· line 2: area A01 (河滨), Asia/Shanghai\n" in done.output


@pytest.mark.parametrize(
    ("options", "typed", "written"),
    [
        (("--apply",), "", 0),
        (("--apply", "--doubtful"), "", 1),
        ((), "y\ny\n", 1),
        ((), "y\nn\n", 0),
        ((), "n\n", 0),
    ],
)
def test_a_person_whom_nobody_knows_is_asked_about_by_themselves(
    folder: Path, options: tuple[str, ...], typed: str, written: int
) -> None:
    (folder / "roster.csv").write_text(ROSTER, encoding="utf-8")
    done = weft("interpreters", "roster.csv", *options, typed=typed)
    assert "Wu: nobody whom Weft knows has the id 7001" in done.output
    assert (done.exit_code, count(folder, "roster_entries")) == (0, written)


def test_all_wrong_lines_are_said_and_nothing_is_written(folder: Path) -> None:
    (folder / "areas.csv").write_text(AREAS + "A02,,,,\nA03,,,,\n", encoding="utf-8")
    done = weft("areas", "areas.csv", "--apply")
    assert done.exit_code == 1
    assert all(said in done.output for said in ("line 3: ", "line 4: ", "Nothing was imported."))
    assert count(folder, "areas") == 0


@pytest.mark.parametrize(
    ("options", "typed", "code", "written"),
    [
        (("--apply",), "", 1, 0),
        (("--apply", "--doubtful"), "", 0, 1),
        ((), "y\n", 0, 1),
        ((), "n\n", 0, 0),
    ],
)
def test_a_mistyped_id_of_a_rota_makes_nobody_a_social_worker_unasked(
    folder: Path, options: tuple[str, ...], typed: str, code: int, written: int
) -> None:
    (folder / "areas.csv").write_text(AREAS, encoding="utf-8")
    assert weft("areas", "areas.csv", "--apply").exit_code == 0
    head = "area,level,telegram_id,name,from,until,weekdays\n"
    (folder / "rota.csv").write_text(f"{head}A01,1,7001,Wu,20:00,08:00,daily\n", encoding="utf-8")
    done = weft("rota", "rota.csv", *options, typed=typed)
    assert "line 2: Wu: nobody whom Weft knows has the id 7001" in done.output
    assert (done.exit_code, count(folder, "people")) == (code, written)
