"""The Fluent files: reading one, and comparing a language's with the English ones.

Fluent itself passes over what it cannot read, and people would get English instead of their words.
"""

from collections.abc import Iterator
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

_SHOWN = 3


class BrokenTexts(ValueError):
    """Fluent files that cannot be read: a line for each fault, with file and line."""


def read_file(path: Path) -> ast.Resource:
    """Parse a Fluent file. Raises BrokenTexts."""
    shown = f"locales/{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise BrokenTexts(f"{shown}: this is no UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise BrokenTexts(f"{shown}: cannot be read ({error.strerror or error})") from None
    resource: ast.Resource = FluentResource(text)
    faults = [_said(shown, text, entry) for entry in resource.body if isinstance(entry, ast.Junk)]
    if faults:
        raise BrokenTexts("\n".join(faults))
    return resource


def _said(shown: str, text: str, junk: ast.Junk) -> str:
    fault = junk.annotations[0]
    assert junk.span is not None  # the parser gives every entry its place
    content = junk.content or ""
    blank = len(content) - len(content.lstrip())
    line = text.count("\n", 0, junk.span.start + blank) + 1  # where the message begins
    begins = content.strip().partition("\n")[0][:40]
    return f"{shown}:{line}: {fault.message}; mend the message that begins {begins!r}"


def find_gaps(folder: Path, *, like: str) -> list[str]:
    """Return where locales differ from `like` in ids or variables, a line each.

    Raises BrokenTexts.
    """
    wanted = _messages(folder / like)
    gaps = []
    for path in sorted(folder.iterdir()):
        if path.name == like or not path.is_dir():
            continue
        there = _messages(path)
        lacking = [text_id for text_id in wanted if text_id not in there]
        different = [
            text_id for text_id in wanted if there.get(text_id, wanted[text_id]) != wanted[text_id]
        ]
        if lacking:
            gaps.append(f"locales/{path.name}: {_list(lacking)} missing")
        if different:
            gaps.append(f"locales/{path.name}: {_list(different)} with other variables")
    return gaps


def _list(ids: list[str]) -> str:
    more = f" and {len(ids) - _SHOWN} more" if len(ids) > _SHOWN else ""
    return ", ".join(ids[:_SHOWN]) + more


def _messages(folder: Path) -> dict[str, frozenset[str]]:
    """Return the variables of each message of a folder, by its id."""
    entries = (entry for path in sorted(folder.glob("*.ftl")) for entry in read_file(path).body)
    return {
        entry.id.name: frozenset(_variables(entry))
        for entry in entries
        if isinstance(entry, ast.Message)
    }


def _variables(node: object) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for name, value in vars(node).items():
            if name != "span":
                for child in value if isinstance(value, list) else [value]:
                    yield from _variables(child)
