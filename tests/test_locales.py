"""Every word in every language: nothing missing, nothing left over, everything renders and fits."""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import ast

from bot.spine.texts import checks
from bot.spine.texts import render as texts
from bot.spine.texts.checks import entries, messages, selectors, spellings, variables, width
from bot.spine.texts.render import At, Foreign, LanguageName
from tests import sources
from tests.town.people import NOON

# The 18 languages that Weft writes (docs/languages.md).
COMPLETE = (
    *("zh-Hans", "en", "ja", "ko", "ru", "fr", "es", "pt", "de"),
    *("it", "ar", "fa", "hi", "vi", "th", "id", "tr", "uk"),
)
OTHERS = tuple(locale for locale in COMPLETE if locale != "en")

LABEL_COLUMNS = 24
TOAST_LIMIT = 200  # Bot API: answerCallbackQuery, text
DESCRIPTION_LIMIT = 256  # Bot API: BotCommand, description

# Arguments by their name; all others are something that a person wrote.
INSTANTS = {"start", "end", "until", "at", "since", "day", "before"}
COUNTS = {
    "length",
    "limit",
    "uses",
    "hours",
    "free",
    "capacity",
    "level",
    "times",
    "party",
    "minutes",
    "count",
}
TONGUES = {"language", "languages"}
NUMBERS = {"number"}  # said as words: no thousands separator
ANY_COUNT = (0, 1, 2, 3, 11, 100)

# --- samples --------------------------------------------------------------------------------------

PLURALS = {"zero", "one", "two", "few", "many", "other"}


def samples(locale: str, text_id: str, *, short: bool = False) -> list[dict[str, Any]]:
    """Arguments for every variant of the message, in this locale and in English."""
    message = messages("en")[text_id]
    chosen = selectors(message)
    for name, keys in selectors(messages(locale).get(text_id)).items():
        chosen.setdefault(name, []).extend(keys)
    ranges = {name: _values(name, chosen.get(name), short) for name in sorted(variables(message))}
    return [
        dict(zip(ranges, choice, strict=True)) for choice in itertools.product(*ranges.values())
    ]


def _values(name: str, keys: list[str] | None, short: bool) -> list[Any]:
    if keys is not None and all(key in PLURALS or key.isdigit() for key in keys):
        return [2] if short else sorted({*ANY_COUNT, *(int(key) for key in keys if key.isdigit())})
    if keys is not None:
        return sorted({*keys} - {"other"}) if short else sorted({*keys})
    return [_value(name, short)]


def _value(name: str, short: bool) -> Any:
    if name in INSTANTS:
        return At(NOON, "Asia/Shanghai", "time" if short else "moment")
    if name in TONGUES:
        return LanguageName("ko")
    if name in COUNTS:
        return 2
    if name in NUMBERS:
        return "2"
    return Foreign("李明") if short else Foreign("<b>李明</b> Ana 😀 & co.")


def known(uses: Iterator[sources.Use]) -> list[str]:
    """The ids of English messages that are used so."""
    found = list(uses)
    return sorted(
        text_id for text_id in messages("en") if any(use.matches(text_id) for use in found)
    )


# --- the files ------------------------------------------------------------------------------------


def test_these_are_the_locales() -> None:
    assert set(texts.locales()) == set(COMPLETE)


@pytest.mark.parametrize(
    ("locale", "name"), [("vi", "Tiếng Việt"), ("id", "Bahasa Indonesia"), ("fr", "Français")]
)
def test_a_language_is_named_as_its_speakers_write_it(locale: str, name: str) -> None:
    assert texts.own_name(locale) == name


@pytest.mark.parametrize("locale", COMPLETE)
def test_the_files_are_as_the_english_ones(locale: str) -> None:
    """The same files, ids and variables, each id once, and the house's marks alone."""
    assert checks.problems(locale) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_commands_stay(locale: str) -> None:
    """A command in an English message stands in its translation too, whatever rounds it off."""
    command = re.compile(r"(?<![\w/])/[a-z]+\b")
    wrong = {}
    for text_id in set(messages("en")) & set(messages(locale)):
        args = samples(locale, text_id)[0]
        here, there = (command.findall(texts.plain(la, text_id, args)) for la in ("en", locale))
        if sorted(set(here)) != sorted(set(there)):
            wrong[text_id] = (here, there)
    assert wrong == {}


@pytest.mark.parametrize("locale", COMPLETE)
def test_the_workers_help_names_the_button_as_it_is_labelled(locale: str) -> None:
    label = texts.plain(locale, "alert-take").lstrip("✋ ")
    assert label in texts.plain(locale, "help-worker")


@pytest.mark.parametrize(
    ("locale", "speech"), [("zh-Hans", "口译"), ("ja", "通訳"), ("ko", "통역")]
)
def test_somebody_who_translates_in_writing_is_not_named_after_speech(
    locale: str, speech: str
) -> None:
    named_so = [
        text_id
        for text_id, message in messages(locale).items()
        if any(speech in spelling for spelling in spellings(message.value))
    ]
    assert named_so == []


def test_french_signs_stay_with_their_word() -> None:
    """Before : ; ? ! and inside « » stands a space at which a line is never broken."""
    loose = re.compile("(?<!\u00a0)[?!;»]|«(?!\u00a0)|(?<![\u00a00-9]):")
    wrong = {
        text_id: spelling
        for text_id, message in messages("fr").items()
        for spelling in (spellings(message.value) if message.value else [])
        if text_id not in ("danger-words", "cancel-words") and loose.search(spelling)
    }
    assert wrong == {}


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
def test_right_to_left_lines_begin_so(locale: str) -> None:
    """A line takes the direction of its first sign that has one: a name's, a command's, that of 🆘.

    By the standard what is isolated does not count, but browsers count it.
    """
    wrong = [
        (text_id, line)
        for text_id in messages("en")
        for args in samples(locale, text_id, short=True)
        for line in texts.plain(locale, text_id, args).splitlines()
        if {"R", "AL"} & set(ways := list(map(unicodedata.bidirectional, line)))
        and next(way for way in ways if way in ("L", "R", "AL")) == "L"
    ]
    assert wrong == []


@pytest.mark.parametrize("locale", sorted(texts.RIGHT_TO_LEFT))
def test_what_runs_left_to_right_is_isolated(locale: str) -> None:
    """Commands, names of accounts and typed dates would have their signs on the wrong side."""
    loose = re.compile(r"(?<![\u2066\u200e\d:.-])(?:/[a-z]+|@\w+|\d[\d:]*[-.]\d[\d.:-]*)")
    wrong = {}
    for text_id in messages("en"):
        args = samples(locale, text_id, short=True)[0]
        if found := loose.findall(texts.plain(locale, text_id, args)):
            wrong[text_id] = found
    assert wrong == {}


# --- rendered -------------------------------------------------------------------------------------


@pytest.mark.parametrize("locale", COMPLETE)
def test_every_message_renders(locale: str) -> None:
    for text_id in messages("en"):
        for args in samples(locale, text_id):
            rendered = texts.render(locale, text_id, args)
            assert rendered.text.strip(), text_id
            left = re.search("[{}\ue000\ue001]", rendered.text)
            assert left is None, (text_id, rendered.text)
            size = texts.utf16_length(rendered.text)
            assert all(
                0 <= e["offset"] < e["offset"] + e["length"] <= size for e in rendered.entities
            ), text_id


@pytest.mark.parametrize("locale", COMPLETE)
def test_what_people_wrote_is_never_markup(locale: str) -> None:
    """A name like <b>…</b> stays as it is, in every message that says a name."""
    for text_id, message in messages("en").items():
        for name in variables(message):
            value = _value(name, short=False)
            if not isinstance(value, Foreign) or name in selectors(message):
                continue
            rendered = texts.render(locale, text_id, samples(locale, text_id)[0])
            assert value.text in rendered.text, (text_id, name)


@pytest.mark.parametrize("locale", COMPLETE)
def test_labels_fit_a_phone(locale: str) -> None:
    named_so = {text_id for text_id in messages("en") if "-button-" in text_id}
    found = sorted(named_so | set(known(sources.labels())))
    assert found
    too_wide = [
        (text_id, label, width(label))
        for text_id in found
        for args in samples(locale, text_id, short=True)
        if width(label := texts.plain(locale, text_id, args)) > LABEL_COLUMNS or "\n" in label
    ]
    assert too_wide == []


@pytest.mark.parametrize("locale", COMPLETE)
def test_toasts_are_not_cut(locale: str) -> None:
    found = known(sources.toasts())
    assert found
    too_long = [
        (text_id, toast)
        for text_id in found
        for args in samples(locale, text_id)
        if len(toast := texts.plain(locale, text_id, args)) > TOAST_LIMIT
    ]
    assert too_long == []


@pytest.mark.parametrize("locale", COMPLETE)
def test_command_descriptions_are_one_short_line(locale: str) -> None:
    found = [text_id for text_id in messages("en") if text_id.startswith("command-")]
    assert found
    for text_id in found:
        description = texts.plain(locale, text_id)
        assert "\n" not in description, text_id
        assert 1 <= len(description) <= DESCRIPTION_LIMIT, text_id


# --- the code -------------------------------------------------------------------------------------


def test_every_id_in_the_code_has_a_message() -> None:
    found = list(sources.ids_used())
    assert len({use.literal for use in found if use.literal}) > 50
    missing = sorted(
        (use.module, use.line, use.literal or use.pattern)
        for use in found
        if not any(use.matches(text_id) for text_id in messages("en"))
    )
    assert missing == []


def test_every_message_stands_in_the_code() -> None:
    """Phrases are read from their file; all other texts are named somewhere."""
    text_ids = {text_id for text_id in messages("en") if not text_id.startswith("phrase-")}
    assert sorted(text_ids - sources.are_written(text_ids)) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one = A { $n }\n", []),
        ("one = A { $n }\n\ntwo\n", ["xx/a.ftl: cannot be read from 'two' on"]),
        ("one = A { $n }\none = B { $n }\n", ["xx/a.ftl: one stands twice"]),
        ("", ["xx: one is missing"]),
        ("one = A { $n }\nmore = B\n", ["xx: English has no more"]),
        ("one = A { $m }\n", ["xx: one takes $m, in English $n"]),
        ("one = A\n", ["xx: one takes nothing, in English $n"]),
        ("one = <b>A { $n }\n", ["xx/a.ftl: one has marks other than <b>…</b> and <i>…</i>"]),
        ("one = <u>A { $n }</u>\n", ["xx/a.ftl: one has marks other than <b>…</b> and <i>…</i>"]),
        ("one = { $n }\n", ["xx/a.ftl: one only passes its argument on, and nothing says why"]),
    ],
)
def test_each_fault_of_a_file_is_told(
    text: str, found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for locale, said in (("en", "one = An { $n }\n"), ("xx", text)):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / "a.ftl").write_text(said, encoding="utf-8")
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    assert checks.problems("xx") == found


def test_files_that_only_one_has_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for locale, name in (("en", "a.ftl"), ("xx", "b.ftl")):
        (tmp_path / locale).mkdir()
        (tmp_path / locale / name).write_text("# Nothing yet.\n", encoding="utf-8")
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    assert checks.problems("xx") == [
        "xx/a.ftl: the file is missing",
        "xx/b.ftl: English has no such file",
    ]


def test_a_text_may_pass_its_argument_on_if_a_comment_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for locale in ("en", "xx"):
        (tmp_path / locale).mkdir()
        why = "# A label.\n" if locale == "en" else ""
        (tmp_path / locale / "a.ftl").write_text(why + "one = { $n }\n", encoding="utf-8")
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    assert checks.problems("xx") == []


def test_the_tests_see_what_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The readers above, on files that are wrong in each way."""
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "a.ftl").write_text(
        "one = <b>{ $n ->\n    [one] a</b>\n   *[other] { $m } b\n  }\ntwo = { $x\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(texts, "FOLDER", tmp_path)
    message: Mapping[str, Any] = messages("xx")
    assert list(message) == ["one"]
    assert variables(message["one"]) == {"n", "m"}
    assert selectors(message["one"]) == {"n": ["one", "other"]}
    assert spellings(message["one"].value) == ["<b>a</b>", "<b> b"]
    assert any(isinstance(entry, ast.Junk) for _, entry in entries("xx"))
    assert width("社工 e\u0301✖\ufe0f") == 8
