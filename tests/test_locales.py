"""Every word in every language: nothing missing, nothing left over, everything renders and fits."""

import itertools
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from fluent.syntax import FluentParser, ast

from bot.spine.texts import render as texts
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
INSTANTS = {"start", "end", "until", "at", "since", "day"}
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

MARK = re.compile(r"<(/?)([^<>]*)>")


# --- what the files say ---------------------------------------------------------------------------


def files(locale: str) -> list[Path]:
    return sorted((texts.FOLDER / locale).glob("*.ftl"))


@cache
def entries(locale: str) -> tuple[tuple[str, Any], ...]:
    """All entries of the locale's files, each with its file's name."""
    return tuple(
        (path.name, entry)
        for path in files(locale)
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
    )


@cache
def messages(locale: str) -> dict[str, ast.Message]:
    return {entry.id.name: entry for _, entry in entries(locale) if isinstance(entry, ast.Message)}


def variables(node: Any) -> set[str]:
    """Return the variables in the node and its selectors; arguments of a term are its own."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    return set().union(*(variables(child) for child in children(node)))


def children(node: Any) -> Iterator[Any]:
    if isinstance(node, ast.BaseNode):
        for name, value in vars(node).items():
            if name != "span":
                yield from value if isinstance(value, list) else [value]


def selectors(node: Any) -> dict[str, list[str]]:
    """The variables that a message chooses by, with the keys of their variants."""
    found: dict[str, list[str]] = {}
    if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
        keys = [
            v.key.name if isinstance(v.key, ast.Identifier) else v.key.value for v in node.variants
        ]
        found.setdefault(node.selector.id.name, []).extend(keys)
    for child in children(node):
        for name, keys in selectors(child).items():
            found.setdefault(name, []).extend(keys)
    return found


def spellings(pattern: ast.Pattern) -> list[str]:
    """What the pattern can say, a string for each choice of variants, without its variables."""
    parts: list[list[str]] = []
    for element in pattern.elements:
        match element:
            case ast.TextElement(value=text):
                parts.append([text])
            case ast.Placeable(expression=ast.SelectExpression(variants=variants)):
                parts.append([text for v in variants for text in spellings(v.value)])
            case _:
                parts.append([""])
    return ["".join(choice) for choice in itertools.product(*parts)]


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


def width(text: str) -> int:
    """Count columns on a screen: two for East Asian wide characters and emoji, none for marks."""
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if sign == "\ufe0f":  # makes a narrow sign an emoji
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


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
def test_files_are_fluent_and_say_nothing_twice(locale: str) -> None:
    junk = [(file, entry.content) for file, entry in entries(locale) if isinstance(entry, ast.Junk)]
    assert not junk
    names = [entry.id.name for _, entry in entries(locale) if isinstance(entry, ast.Message)]
    assert sorted({name for name in names if names.count(name) > 1}) == []
    assert [name for name, message in messages(locale).items() if message.value is None] == []


@pytest.mark.parametrize("locale", OTHERS)
def test_every_message_is_there(locale: str) -> None:
    assert [path.name for path in files(locale)] == [path.name for path in files("en")]
    assert sorted(set(messages("en")) - set(messages(locale))) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_no_message_is_left_over(locale: str) -> None:
    assert sorted(set(messages(locale)) - set(messages("en"))) == []


@pytest.mark.parametrize("locale", OTHERS)
def test_variables_are_the_same(locale: str) -> None:
    both = set(messages("en")) & set(messages(locale))
    different = {
        text_id: (
            sorted(variables(messages("en")[text_id])),
            sorted(variables(messages(locale)[text_id])),
        )
        for text_id in both
        if variables(messages("en")[text_id]) != variables(messages(locale)[text_id])
    }
    assert different == {}


@pytest.mark.parametrize("locale", COMPLETE)
def test_marks_are_the_houses_own_and_balanced(locale: str) -> None:
    wrong = []
    for text_id, message in messages(locale).items():
        for spelling in spellings(message.value) if message.value else []:
            still_open: list[str] = []
            for closing, name in MARK.findall(spelling):
                if name not in ("b", "i") or (
                    closing and (not still_open or still_open.pop() != name)
                ):
                    wrong.append((text_id, spelling))
                elif not closing:
                    still_open.append(name)
            if still_open:
                wrong.append((text_id, spelling))
    assert wrong == []


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
