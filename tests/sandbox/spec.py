"""Checks any JSON value against the Bot API's documentation, in its machine-readable form.

It finds a missing field, a field that does not exist, a wrong type, a value that is not
documented, and a limit passed. It returns sentences with the path, so that a test shows all.
"""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest

_HERE = Path(__file__).resolve()
_SPEC = Path(
    os.environ.get("WEFT_BOTAPI_SPEC") or _HERE.parents[3] / "shared" / "data" / "botapi.json"
)
_ARRAY = "Array of "
_SCALARS: dict[str, Any] = {
    "Integer": lambda v: isinstance(v, int) and not isinstance(v, bool),
    "Float": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "String": lambda v: isinstance(v, str),
    "Boolean": lambda v: isinstance(v, bool),
    "True": lambda v: v is True,
}
# A union whose members cannot be told apart by their fields alone.
_INACCESSIBLE_DATE = 0


def available() -> bool:
    return _SPEC.is_file()


@cache
def load() -> dict[str, Any]:
    """The documentation; tests that need it are skipped where it is not at hand."""
    if not available():
        pytest.skip(
            "the Bot API's description is not beside the repository (or set WEFT_BOTAPI_SPEC)"
        )
    loaded: dict[str, Any] = json.loads(_SPEC.read_text(encoding="utf-8"))
    return loaded


@cache
def _method(name: str) -> dict[str, Any]:
    methods = load()["methods"]
    found: dict[str, Any] | None = methods.get(name)
    if found is None:
        found = next((m for key, m in methods.items() if key.lower() == name.lower()), None)
    if found is None:
        raise KeyError(f"no method {name}")
    return found


def problems(value: Any, kinds: list[str], path: str = "$") -> list[str]:
    """What is wrong with the value if it should be one of these types; nothing if it is."""
    found: list[str] = []
    for kind in kinds:
        found = _problems(value, kind, path)
        if not found:
            return []
    if len(kinds) == 1:
        return found
    return [f"{path}: {value!r} is none of {', '.join(kinds)}"]


def _problems(value: Any, kind: str, path: str) -> list[str]:
    if kind.startswith(_ARRAY):
        if not isinstance(value, list):
            return [f"{path}: {value!r} is no array"]
        inner = kind.removeprefix(_ARRAY)
        return [p for i, item in enumerate(value) for p in _problems(item, inner, f"{path}[{i}]")]
    if kind in _SCALARS:
        return [] if _SCALARS[kind](value) else [f"{path}: {value!r} is no {kind}"]
    spec = load()["types"].get(kind)
    if spec is None:
        raise KeyError(f"no type {kind}")
    if "sub" in spec:
        return _union(value, kind, [*spec["sub"], *spec.get("also", [])], path)
    if not isinstance(value, dict):
        return [f"{path}: {value!r} is no {kind}"]
    return (
        _fields(value, kind, spec.get("f", {}), path)
        + _semantics(value, kind, path)
        + _flags(value, kind, path)
    )


def _union(value: Any, kind: str, members: list[str], path: str) -> list[str]:
    if kind == "MaybeInaccessibleMessage" and isinstance(value, dict):
        members = [members[1 if value.get("date") == _INACCESSIBLE_DATE else 0]]
    elif isinstance(value, dict):
        # The member with the same discriminating field (type, status, source) explains best.
        fitting = [m for m in members if _names(value, load()["types"].get(m, {}).get("f", {}))]
        if fitting:
            members = fitting
    tried = [_problems(value, member, path) for member in members]
    if not all(tried):
        return []
    return tried[0] if len(tried) == 1 else [f"{path}: {value!r} is no {kind}"]


def _names(value: dict[str, Any], fields: dict[str, Any]) -> bool:
    marks = [
        (n, f["enum"][0]) for n, f in fields.items() if f.get("r") and len(f.get("enum", [])) == 1
    ]
    return bool(marks) and all(value.get(name) == mark for name, mark in marks)


def _fields(value: dict[str, Any], kind: str, fields: dict[str, Any], path: str) -> list[str]:
    found = [f"{path}: {kind} has no field {name}" for name in value if name not in fields]
    found += [
        f"{path}: {kind} needs {name}"
        for name, f in fields.items()
        if f.get("r") and name not in value
    ]
    for name, item in value.items():
        field = fields.get(name)
        if field is not None:
            wrong = problems(item, field["t"], f"{path}.{name}")
            found += wrong or _limits(item, field, f"{path}.{name}")
    return found


def _limits(value: Any, field: dict[str, Any], path: str) -> list[str]:
    found = []
    if "enum" in field and value not in field["enum"]:
        found.append(f"{path}: {value!r} is none of {field['enum']}")
    for limit, measure in (
        ("len", lambda v: len(v)),
        ("bytes", lambda v: len(v.encode())),
        ("range", lambda v: v),
        ("items", lambda v: len(v)),
    ):
        if limit in field:
            low, high = field[limit]
            size = measure(value)
            if (low is not None and size < low) or (high is not None and size > high):
                found.append(f"{path}: {limit} {size} is not in {field[limit]}")
    return found


def _semantics(value: dict[str, Any], kind: str, path: str) -> list[str]:
    """What the documentation says in prose only."""
    if kind == "Update" and len(value) != 2:
        return [f"{path}: an update holds its id and exactly one thing, not {sorted(value)}"]
    if kind in ("Message", "Game", "TextQuote", "Poll", "PollOption"):
        pairs = (
            ("text", "entities"),
            ("caption", "caption_entities"),
            ("text", "text_entities"),
            ("question", "question_entities"),
            ("text", "option_entities"),
        )
        return [
            p
            for text, name in pairs
            for p in _entities(value.get(text), value.get(name), f"{path}.{name}")
        ]
    return []


def _flags(value: dict[str, Any], kind: str, path: str) -> list[str]:
    """In these the documentation knows True only; our description of it widens that to Boolean."""
    if kind not in ("Chat", "Message", "MessageOriginUser"):
        return []
    return [
        f"{path}.{name}: left out where it is not so"
        for name, item in value.items()
        if item is False
    ]


def _entities(text: Any, entities: Any, path: str) -> list[str]:
    if entities is None:
        return []
    if not entities:
        return [f"{path}: an empty list is left out"]
    if not isinstance(text, str):
        return [f"{path}: entities without a text"]
    total = len(text.encode("utf-16-le", "surrogatepass")) // 2
    found = []
    last = 0
    for i, entity in enumerate(entities):
        offset, length = entity.get("offset"), entity.get("length")
        if not isinstance(offset, int) or not isinstance(length, int):
            continue
        if offset < last or length < 1 or offset + length > total:
            found.append(f"{path}[{i}]: {offset}+{length} lies wrong in {total} units after {last}")
        last = offset
    return found


def check(value: Any, *kinds: str) -> None:
    """Fail with everything that is wrong."""
    found = problems(value, list(kinds))
    assert not found, "\n".join(found)


def check_result(method: str, result: Any) -> None:
    """The result of a call against what the method is documented to return."""
    found = problems(result, _method(method)["ret"], method)
    assert not found, "\n".join(found)


def check_update(update: Any) -> None:
    check(update, "Update")


def call_problems(method: str, parameters: dict[str, Any]) -> list[str]:
    """Return what is wrong with a call's decoded parameters; files may be ids or URLs."""
    spec = _method(method)["p"]
    found = [f"{method} has no parameter {name}" for name in parameters if name not in spec]
    found += [
        f"{method} needs {name}"
        for name, p in spec.items()
        if p.get("r") and name not in parameters
    ]
    for name, value in parameters.items():
        if name in spec:
            kinds = ["String" if kind == "InputFile" else kind for kind in spec[name]["t"]]
            wrong = problems(value, kinds, f"{method}.{name}")
            found += wrong or _limits(value, spec[name], f"{method}.{name}")
    return found
