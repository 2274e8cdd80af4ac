"""Rendering: isolates in sentences from right to left, lists, times, long arguments."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from bot.spine.texts import render as texts
from bot.spine.texts.checks import messages, selectors, variables
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.files import BrokenTexts, read_file
from bot.spine.texts.render import At, Foreign, Joined, Listed, Text
from tests.test_locales import samples

# --- from right to left ---------------------------------------------------------------------------

PLACED = "\u2068[^\u2066-\u2069]*{}[^\u2066-\u2069]*\u2069"


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
def test_every_argument_in_a_sentence_is_isolated(locale: str) -> None:
    """A name, a number or a time that stands beside other words keeps its own order."""
    wrong = {}
    for text_id, message in messages(locale).items():
        chosen = selectors(message)
        args = {
            name: f"Ab {at}" if name not in chosen else samples(locale, text_id)[0][name]
            for at, name in enumerate(sorted(variables(message)))
        }
        lines = texts.plain(locale, text_id, args).splitlines()
        for value in (value for name, value in args.items() if name not in chosen):
            holding = [line for line in lines if value in line and line.strip("\u200f") != value]
            if not all(re.search(PLACED.format(value), line) for line in holding):
                wrong[text_id] = holding
    assert wrong == {}


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
def test_a_command_is_one_word(locale: str) -> None:
    """Telegram knows no command with a mark behind its slash."""
    assert re.search("/help", texts.plain(locale, "help-resident"))
    assert re.search("/cancel", texts.plain(locale, "form-still-open"))


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
def test_numbers_of_emergency_keep_their_order(locale: str) -> None:
    numbers = EmergencyNumbers.read("ambulance=120, Rescue post=+86 10 1234, police=110")
    for text_id, shown in (
        ("relay-kept", numbers.in_sentence()),
        ("emergency-numbers", numbers.in_lines()),
    ):
        text = texts.plain(locale, text_id, {"numbers": shown})
        assert "\u2068+86 10 1234\u2069" in text
        assert "\u2068Rescue post\u2069" in text
        assert text.index("120") < text.index("+86") < text.index("110")


# --- lists and times ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("locale", "listed", "any_of"),
    [
        ("en", "Ana, Bo, and Cy", "Ana, Bo, or Cy"),
        ("zh-Hans", "Ana、Bo和Cy", "Ana、Bo或Cy"),
        ("ja", "Ana、Bo、Cy", "Ana、Bo、またはCy"),
        ("fr", "Ana, Bo et Cy", "Ana, Bo ou Cy"),
        ("de", "Ana, Bo und Cy", "Ana, Bo oder Cy"),
        (
            "ar",
            "\u2068Ana\u2069 و\u2068Bo\u2069 و\u2068Cy\u2069",
            "\u2068Ana\u2069 أو \u2068Bo\u2069 أو \u2068Cy\u2069",
        ),
    ],
)
def test_lists_are_joined_as_the_language_joins_them(locale: str, listed: str, any_of: str) -> None:
    names = [Foreign(name) for name in ("Ana", "Bo", "Cy")]
    assert texts.plain(locale, "area-label", {"name": Listed(names)}) == listed
    assert texts.plain(locale, "area-label", {"name": Listed(names, "or")}) == any_of


@pytest.mark.parametrize(
    ("locale", "evening"),
    [
        *(("en", "9:05\u202fPM"), ("ko", "오후 9:05"), ("id", "21.05")),
        *((locale, "21:05") for locale in ("zh-Hans", "ja", "ru", "fr", "de", "vi", "tr", "uk")),
    ],
)
def test_a_time_is_written_by_the_languages_clock(locale: str, evening: str) -> None:
    at = At(datetime(2026, 12, 1, 21, 5, tzinfo=UTC), "UTC", "time")
    assert texts.moment(locale, at) == evening


def test_a_text_of_any_length_can_be_an_argument() -> None:
    """fluent.runtime refuses more than 2,500 characters."""
    lines = Joined([Text("duty-nobody")] * 60, "\n")
    shown = texts.render("en", "duty-page", {"parts": lines})
    assert shown.text.count("Nobody is on call now.") == 60


def test_a_text_names_the_locale_whose_words_it_has() -> None:
    assert texts.render("ja", "form-cancelled").locale == "ja"
    assert texts.render("xx", "form-cancelled").locale == "en"
    inside = texts.render("ja", "help-page", {"parts": Text("form-cancelled")})
    assert inside.locale == "ja"


# --- files that cannot be read --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"one = A\ntwo = { $n\nthree = C\n", "en/a.ftl:2: "),
        (b"one = A\ntwo = { $n ->\n    [one] x\n", "en/a.ftl:2: "),
        (b"one = A\n\n= B\n", "en/a.ftl:3: "),
        (b"<<<<<<< ours\none = A\n", "en/a.ftl:1: "),
        ("one = Düne".encode("latin-1"), "en/a.ftl: this is no UTF-8"),
    ],
)
def test_a_broken_file_is_named_by_the_line_where_its_message_begins(
    content: bytes, told: str, tmp_path: Path
) -> None:
    (tmp_path / "en").mkdir()
    path = tmp_path / "en" / "a.ftl"
    path.write_bytes(content)
    with pytest.raises(BrokenTexts) as broken:
        read_file(path)
    (line,) = str(broken.value).splitlines()
    assert told in line


def test_broken_texts_are_one_line_at_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise BrokenTexts("locales/en/a.ftl:2: a fault")

    monkeypatch.setenv("WEFT_BOT_TOKEN", "1:x")
    monkeypatch.setenv("WEFT_LANGUAGE", "en")
    monkeypatch.setenv("WEFT_DATABASE_URL", f"sqlite:///{tmp_path}/none.sqlite3")
    monkeypatch.setattr(texts, "load_all", broken)
    said = CliRunner().invoke(main, ["run"])
    assert said.exit_code == 1
    assert isinstance(said.exception, SystemExit), "it is said in words"
    assert said.output.splitlines() == ["Error: locales/en/a.ftl:2: a fault"]
    assert not (tmp_path / "none.sqlite3").exists()
