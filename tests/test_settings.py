"""Every setting is in .env.example with description and default; wrong ones fail at the start."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from pydantic import ValidationError

from bot.app import _name_of
from bot.cli.main import main
from bot.cli.settings_example import example
from bot.relay import phrases
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.texts.emergency import EmergencyNumbers
from bot.translators.phrasebook import PhraseBook

ROOT = Path(__file__).resolve().parents[1]


def test_the_example_is_what_the_code_says() -> None:
    assert (ROOT / ".env.example").read_text(encoding="utf-8") == example()


def test_every_setting_is_explained() -> None:
    text = example()
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert re.search(rf"^#?WEFT_{name.upper()}=", text, re.M), name


def test_every_setting_does_something() -> None:
    """It is read by the program, or by the settings themselves on the way."""
    folders = (ROOT / folder for folder in ("bot", "handlers", "web"))
    paths = (path for folder in folders for path in folder.rglob("*.py"))
    program = "".join(path.read_text(encoding="utf-8") for path in paths)
    unread = [
        name
        for name in Settings.model_fields
        if not re.search(rf"\b(?:settings|self)\.{name}\b", program)
    ]
    assert not unread


def test_admins_are_a_list_of_ids(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEFT_ADMINS", "12, 34")
    assert Settings(_env_file=None).admins == (12, 34)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WEFT_ADMINS", "me"),
        ("WEFT_ADMINS", "-100123"),
        ("WEFT_ADMINS", "9" * 20),
        ("WEFT_DATABASE_URL", "mysql://a/b"),
        ("WEFT_ZONE", "Asia"),
        ("WEFT_SEND_RATE", "0"),
        ("WEFT_TRANSLATOR_SECONDS", "16"),
        ("WEFT_LOG_FORMAT", "xml"),
        ("WEFT_WEBHOOK_URL", "https://x.example"),
        ("WEFT_CLOCK", "http://127.0.0.1:1/control/clock"),
        ("WEFT_ZONE", "Mars/Olympus"),
        ("WEFT_EMERGENCY_NUMBERS", ""),
        ("WEFT_EMERGENCY_NUMBERS", "120"),
        ("WEFT_EMERGENCY_NUMBERS", "ambulance="),
        ("WEFT_EMERGENCY_NUMBERS", "ambulance=call us"),
        ("WEFT_EMERGENCY_NUMBERS", "ambulance=120, ambulance=999"),
        ("WEFT_EMERGENCY_NUMBERS", "Ambulance=120, ambulance=999"),
        ("WEFT_EMERGENCY_NUMBERS", "ambulance=120 police=110"),
        ("WEFT_EMERGENCY_NUMBERS", f"{'x' * 41}=120"),
        ("WEFT_EMERGENCY_NUMBERS", ", ".join(f"{n}=11{n}" for n in range(9))),
        ("WEFT_LANGUAGE", "tlh"),
        ("WEFT_OFFICE_NUMBERS", "the office"),
        ("WEFT_POSTER_LANGUAGES", "tlh"),
        ("WEFT_POSTER_LANGUAGES", "en,ja,ko,fr,ru,ar,fa"),
        ("WEFT_PROXY", "127.0.0.1:3128"),
        ("WEFT_PROXY", "ftp://127.0.0.1"),
        ("WEFT_PROXY", "http://u:p@ss/word@proxy:1"),
        ("WEFT_PROXY", "http://proxy:99999"),
        ("WEFT_PROXY", "http://a b:1"),
        ("WEFT_PROXY", "http://:1"),
        ("WEFT_PROXY", "http://u:p@ss@proxy:1"),
        ("WEFT_PROXY", "http://u:pa#ss@proxy:1"),
        ("WEFT_PROXY", "http://u:1?ss@proxy:1"),
        ("WEFT_PROXY", "http://u%3A:p@proxy:1"),
        ("WEFT_PROXY", "http://u:p\t@proxy:1"),
        ("WEFT_PROXY", "http://[::1"),
        ("WEFT_PROXY", "socks5h://u:%E4%BD%A0@proxy:1"),
        ("WEFT_KEEPALIVE_SECONDS", "0"),
    ],
)
def test_a_wrong_value_fails_at_the_start(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError):
        Settings(_env_file=None)  # type: ignore[call-arg]


def test_the_token_may_stand_in_a_file(tmp_path: Path) -> None:
    (tmp_path / "token").write_text("1:x\n")
    assert Settings(_env_file=None, bot_token_file=tmp_path / "token").token == "1:x"  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="WEFT_BOT_TOKEN"):
        _ = Settings(_env_file=None).token  # type: ignore[call-arg]


@pytest.mark.parametrize(
    "proxy",
    [
        "http://u:se@cret@proxy:1",
        "http://u:se/cret@proxy:1",
        "ftp://u:se@cret@proxy:1",
        "http://u:se\u2100cret@proxy:1",
        "socks5://u:se%E4%BD%A0cret@proxy:1",
    ],
)
def test_a_refused_proxys_password_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("WEFT_PROXY", proxy)
    with pytest.raises(ValidationError) as refused:
        Settings(_env_file=None)  # type: ignore[call-arg]
    shown = str(refused.value) + "".join(error["msg"] for error in refused.value.errors())
    assert "cret" not in shown
    told = CliRunner().invoke(main, ["run"])
    assert told.exit_code == 1
    assert "WEFT_PROXY" in told.output
    assert "cret" not in told.output


def test_a_broken_phrase_book_is_told_before_anything_starts(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for locale, blank in (("en", "$time"), ("pt", "$tme")):
        (tmp_path / locale).mkdir()
        phrase = f"phrase-food-coming = {{ {blank} }}\n"
        (tmp_path / locale / "phrases.ftl").write_text(phrase, encoding="utf-8")
    monkeypatch.setattr(phrases, "phrase_book", lambda: PhraseBook(tmp_path))
    monkeypatch.setenv("WEFT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("WEFT_DATABASE_URL", f"sqlite:///{tmp_path / 'weft.sqlite3'}")
    told = CliRunner().invoke(main, ["run"])
    assert told.exit_code == 1
    assert told.output == (
        "Error: The phrase book is broken: locales/pt/phrases.ftl: "
        "phrase-food-coming has an unknown blank { $tme }.\n"
    )
    assert not (tmp_path / "weft.sqlite3").exists()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ambulance=120, police=110", "ambulance=120, police=110"),
        ("Ambulance = 120，police＝１１０", "ambulance=120, police=110"),
        ("emergency=112,", "emergency=112"),
        ("山岳救援=+86 10-1234", "山岳救援=+86 10-1234"),
    ],
)
def test_emergency_numbers_are_read_as_people_write_them(
    monkeypatch: pytest.MonkeyPatch, written: str, read: str
) -> None:
    monkeypatch.setenv("WEFT_EMERGENCY_NUMBERS", written)
    assert str(Settings(_env_file=None).emergency_numbers) == read  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("police=110, ambulance=120", "120"),
        ("police=133, emergency=112", "112"),
        ("hotline=144, police=133", "144"),
    ],
)
def test_somebody_ill_is_told_whom_to_call(written: str, number: str) -> None:
    assert EmergencyNumbers.read(written).if_ill == number


def test_wrong_emergency_numbers_are_one_line_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WEFT_EMERGENCY_NUMBERS", "ambulance=call us")
    monkeypatch.setenv("WEFT_BOT_TOKEN", "1:x")
    told = CliRunner().invoke(main, ["run"])
    assert told.exit_code == 1
    (line,) = [line for line in told.output.splitlines() if "WEFT_EMERGENCY_NUMBERS" in line]
    assert "'call us' is no telephone number" in line


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:se@cret@host/weft",
        "postgresql://u:secret@host:no/weft",
        "postgresql://u:secret@[::1/weft",
        "postgresql:u:secret@host",
        "mysql://u:secret@host/weft",
    ],
)
def test_a_refused_databases_password_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("WEFT_DATABASE_URL", url)
    monkeypatch.setenv("WEFT_BOT_TOKEN", "1:x")
    told = CliRunner().invoke(main, ["run"])
    assert told.exit_code == 1
    assert isinstance(told.exception, SystemExit), "it is said in words"
    assert "WEFT_DATABASE_URL" in told.output
    assert "cret" not in told.output
    assert "%40" in told.output


@pytest.mark.parametrize(
    "url", ["postgresql://u:hush%40%2F@host:5432/weft", "postgresql://host/weft?password=hush"]
)
def test_a_database_that_is_taken_is_not_shown_with_its_password(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("WEFT_DATABASE_URL", url)
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    assert settings.database_url == url
    assert "hush" not in f"{settings} {settings!r}"
    assert "hush" not in _name_of(Database(url))


@pytest.mark.parametrize("proxy", ["http://u:hush%40%2F@proxy:1", "socks5h://u:hush@[::1]:1080"])
def test_a_proxy_that_is_taken_is_not_shown_either(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("WEFT_PROXY", proxy)
    settings = Settings(_env_file=None)  # type: ignore[call-arg]
    assert settings.proxy == proxy
    assert "hush" not in f"{settings} {settings!r}"
