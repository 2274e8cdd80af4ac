"""Reading Weft's own code: its modules as syntax trees, and the Fluent ids that stand in them."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("bot", "handlers", "web")

# Where in a call's positional arguments a text's id stands, by the function's own name.
ID_AT = {
    "Screen": 0,
    "Button": 0,
    "Text": 0,
    "say": 0,  # turn.say and turn.edit, of a text without arguments
    "edit": 0,
    "toast": 0,
    "answer_tap": 3,
    "render": 1,
    "plain": 1,
}


@dataclass(frozen=True)
class Module:
    path: Path
    tree: ast.Module

    @property
    def name(self) -> str:
        """As people write it: handlers/people.py."""
        return self.path.relative_to(ROOT).as_posix()


@dataclass(frozen=True)
class Use:
    """A text's id in the code, as a regular expression: parts may come at run time."""

    module: str
    line: int
    pattern: str
    literal: str | None

    def matches(self, text_id: str) -> bool:
        return re.fullmatch(self.pattern, text_id) is not None


@cache
def modules() -> tuple[Module, ...]:
    """Every module of bot/, handlers/ and web/."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return tuple(
        Module(path, ast.parse(path.read_text(encoding="utf-8"), str(path))) for path in paths
    )


def called(call: ast.Call) -> str:
    """The last name of what is called: `say` of `outbox.say(…)`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def docstrings(tree: ast.Module) -> set[int]:
    """The ids of the nodes that are docstrings, and of strings that stand alone."""
    return {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def ids_used() -> Iterator[Use]:
    """Yield every text id in the code: arguments of what takes ids, and `text_id = …`."""
    for module in modules():
        takers = ID_AT | dict.fromkeys(_wrappers(module.tree), 0)
        for node in ast.walk(module.tree):
            match node:
                case ast.Call():
                    at = takers.get(called(node), len(node.args))
                    yield from _read(module, node.args[at : at + 1])
                    yield from _read(module, [k.value for k in node.keywords if k.arg == "text_id"])
                case ast.Assign(targets=[ast.Name(id="text_id")], value=value):
                    yield from _read(module, [value])
                case ast.AnnAssign(target=ast.Name(id="text_id"), value=ast.expr() as value):
                    yield from _read(module, [value])
                case ast.Assign(targets=[ast.Attribute(attr="text_id")], value=value):
                    yield from _read(module, [value])


def labels() -> Iterator[Use]:
    """The ids of button labels, by the calls that make buttons."""
    for module in modules():
        makers = {"Button", *_wrappers(module.tree)}
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and called(node) in makers:
                yield from _read(module, node.args[:1])


def toasts() -> Iterator[Use]:
    """The ids of what a tap is answered with: `turn.toast(…)`, and every refusal's `text_id`."""
    for module in modules():
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and called(node) in ("answer_tap", "toast"):
                at = ID_AT[called(node)]
                yield from _read(module, node.args[at : at + 1])
            if isinstance(node, ast.ClassDef):
                for line in node.body:
                    if isinstance(line, ast.Assign) and any(
                        ast.unparse(t) == "text_id" for t in line.targets
                    ):
                        yield from _read(module, [line.value])


def _wrappers(tree: ast.Module) -> set[str]:
    """Functions of the module that make a button whose label is their own first argument."""
    return {
        function.name
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef) and function.args.args
        for call in ast.walk(function)
        if isinstance(call, ast.Call)
        and called(call) == "Button"
        and isinstance(call.args[0] if call.args else None, ast.Name)
        and ast.unparse(call.args[0]) == function.args.args[0].arg
    }


def _read(module: Module, values: list[ast.expr]) -> Iterator[Use]:
    for value in values:
        match value:
            case ast.Constant(value=str(text)):
                yield Use(module.name, value.lineno, re.escape(text), text)
            case ast.IfExp(body=one, orelse=other):
                yield from _read(module, [one, other])
            case ast.JoinedStr(values=parts):
                known = (
                    re.escape(p.value) if isinstance(p, ast.Constant) else "([a-z0-9-]+?)"
                    for p in parts
                )
                yield Use(module.name, value.lineno, "".join(known), None)


def are_written(text_ids: Iterable[str]) -> set[str]:
    """Return those that stand in the code, wherever: whole, or put together from strings of it.

    f"alert-{refusal}" writes alert-unknown, if "unknown" stands somewhere too.
    """
    whole: set[str] = set()
    joined: list[re.Pattern[str]] = []
    for module in modules():
        spoken = docstrings(module.tree)
        for node in ast.walk(module.tree):
            match node:
                case ast.Constant(value=str(text)) if id(node) not in spoken:
                    whole.add(text)
                case ast.JoinedStr() if _begins_like_an_id(node):
                    joined += [re.compile(use.pattern) for use in _read(module, [node])]
    return {
        text_id
        for text_id in text_ids
        if text_id in whole
        or any(
            set(match.groups()) <= whole
            for pattern in joined
            if (match := pattern.fullmatch(text_id)) is not None
        )
    }


def _begins_like_an_id(joined: ast.JoinedStr) -> bool:
    match joined.values[0]:
        case ast.Constant(value=str(text)):
            return re.fullmatch("[a-z]+-[a-z-]*", text) is not None
    return False
