"""Every setting stands in .env.example with its sentence and its default, and wrong ones fail at the start."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.cli.settings_example import example
from bot.settings import Settings

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
    program = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
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
        ("WEFT_LANGUAGE", "tlh"),
        ("WEFT_PROXY", "127.0.0.1:3128"),
        ("WEFT_PROXY", "ftp://127.0.0.1"),
        ("WEFT_PROXY", "http://u:p@ss/word@proxy:1"),
        ("WEFT_PROXY", "http://proxy:99999"),
        ("WEFT_PROXY", "http://a b:1"),
        ("WEFT_PROXY", "http://:1"),
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
