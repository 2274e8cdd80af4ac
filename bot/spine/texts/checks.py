"""Check the files of all locales against the English ones. Pure: it reads files alone."""

import itertools
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from bot.spine.texts import render as texts

_LITERAL = re.compile('"[^"]*"')
MARK = re.compile(r"<(/?)([^<>]*)>")


def problems(locale: str) -> list[str]:
    """List what is wrong with a locale's files: a line each, which names the file and the text."""
    return [*_wrong_files(locale), *_wrong_messages(locale), *_differences(locale)]


def files(locale: str) -> list[Path]:
    """List the locale's files, in order."""
    return sorted((texts.FOLDER / locale).glob("*.ftl"))


@cache
def _entries_of(folder: Path, locale: str) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (path.name, entry)
        for path in sorted((folder / locale).glob("*.ftl"))
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body
    )


def entries(locale: str) -> tuple[tuple[str, Any], ...]:
    """Return all entries of the locale's files, each with its file's name."""
    return _entries_of(texts.FOLDER, locale)


def messages(locale: str) -> dict[str, ast.Message]:
    """Return the locale's messages by their ids."""
    return {entry.id.name: entry for _, entry in entries(locale) if isinstance(entry, ast.Message)}


def variables(node: Any) -> set[str]:
    """Return the variables in the node and its selectors; arguments of a term are its own."""
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    return set().union(*(variables(child) for child in children(node)))


def children(node: Any) -> Iterator[Any]:
    """Yield what the node consists of."""
    if isinstance(node, ast.BaseNode):
        for name, value in vars(node).items():
            if name != "span":
                yield from value if isinstance(value, list) else [value]


def selectors(node: Any) -> dict[str, list[str]]:
    """Return the variables that a message chooses by, with the keys of their variants."""
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
    """Return what the pattern can say, a string for each choice of variants, without variables."""
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


def width(text: str) -> int:
    """Count columns on a screen: two for East Asian wide characters and emoji, none for marks."""
    return sum(_columns(sign) for sign in text)


def _columns(sign: str) -> int:
    if sign == "\ufe0f":  # makes a narrow sign an emoji
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1


# --- checks ---------------------------------------------------------------------------------------


def _wrong_files(locale: str) -> Iterator[str]:
    names, wanted = ({path.name for path in files(code)} for code in (locale, texts.FALLBACK))
    yield from (f"{locale}/{name}: the file is missing" for name in sorted(wanted - names))
    yield from (f"{locale}/{name}: English has no such file" for name in sorted(names - wanted))
    for name, entry in entries(locale):
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().splitlines()[0]
            yield f"{locale}/{name}: cannot be read from {line!r} on"


def _wrong_messages(locale: str) -> Iterator[str]:
    seen: set[str] = set()
    for name, message in entries(locale):
        if not isinstance(message, ast.Message):
            continue
        text_id = message.id.name
        if text_id in seen:
            yield f"{locale}/{name}: {text_id} stands twice"
        seen.add(text_id)
        if message.value is None:
            yield f"{locale}/{name}: {text_id} says nothing"
        elif not all(_is_balanced(spelling) for spelling in spellings(message.value)):
            yield f"{locale}/{name}: {text_id} has marks other than <b>…</b> and <i>…</i>"
        if _passes_through(message) and not _may_pass_through(text_id):
            yield f"{locale}/{name}: {text_id} only passes its argument on, and nothing says why"


def _is_balanced(spelling: str) -> bool:
    still_open: list[str] = []
    for closing, name in MARK.findall(spelling):
        if name not in ("b", "i") or (closing and (not still_open or still_open.pop() != name)):
            return False
        if not closing:
            still_open.append(name)
    return not still_open


def _passes_through(message: ast.Message) -> bool:
    elements = message.value.elements if message.value is not None else []
    return len(elements) == 1 and isinstance(
        getattr(elements[0], "expression", None), ast.VariableReference
    )


def _may_pass_through(text_id: str) -> bool:
    """Tell whether the English file says so: by a comment above a text that does the same."""
    english = messages(texts.FALLBACK).get(text_id)
    return english is not None and english.comment is not None and _passes_through(english)


def _differences(locale: str) -> Iterator[str]:
    english, here = messages(texts.FALLBACK), messages(locale)
    yield from (f"{locale}: {text_id} is missing" for text_id in english if text_id not in here)
    yield from (f"{locale}: English has no {text_id}" for text_id in here if text_id not in english)
    for text_id in english:
        wanted, has = variables(english[text_id]), variables(here.get(text_id))
        if text_id in here and wanted != has:
            yield f"{locale}: {text_id} takes {_listed(has)}, in English {_listed(wanted)}"


def _listed(names: set[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(names)) or "nothing"
