"""Who may import whom: each rule of pyproject.toml is kept, and is seen to fail.

The imports are read once, as a graph; a forbidden one is planted in a copy of it.
"""

import ast
import itertools
from collections.abc import Iterable
from copy import deepcopy
from functools import cache
from typing import Any

import grimp
import pytest
from importlinter.api import read_configuration
from importlinter.contracts.forbidden import ForbiddenContract
from importlinter.contracts.independence import IndependenceContract
from importlinter.contracts.layers import LayersContract

from tests import sources

CONFIGURATION = read_configuration(str(sources.ROOT / "pyproject.toml"))
CONTRACTS: dict[str, dict[str, Any]] = {
    options["name"]: options for options in CONFIGURATION["contracts_options"]
}
KINDS = {
    "layers": LayersContract,
    "independence": IndependenceContract,
    "forbidden": ForbiddenContract,
}
# Modules of the handlers that are no subject, but what the conversations are made of.
MACHINERY = {
    *(
        "handlers.answering",
        "handlers.area_question",
        "handlers.cries",
        "handlers.menus",
        "handlers.nameless",
    ),
    *("handlers.routers", "handlers.speakers", "handlers.turns"),
    *("handlers.unknown_gate", "handlers.widgets"),
}
# In no layer: any module may import the settings, and nothing imports the start.
OUTSIDE_THE_LAYERS = {"bot.settings", "bot.__main__"}

Import = tuple[str, str]
"""Who imports, and what."""


@cache
def graph() -> grimp.ImportGraph:
    roots = CONFIGURATION["session_options"]["root_packages"]
    return grimp.build_graph(*roots, include_external_packages=True, cache_dir=None)


def planted(importer: str, imported: str) -> grimp.ImportGraph:
    """The tree with one more import in it."""
    found = deepcopy(graph())
    found.add_import(importer=importer, imported=imported)
    return found


def is_kept(name: str, imports: grimp.ImportGraph) -> bool:
    options = CONTRACTS[name]
    contract = KINDS[options["type"]](name, CONFIGURATION["session_options"], options)
    # A contract takes the imports that it ignores out of what it is given.
    return bool(contract.check(deepcopy(imports), verbose=False).kept)


def broken(imports: grimp.ImportGraph) -> set[str]:
    """The names of the contracts that do not hold."""
    return {name for name in CONTRACTS if not is_kept(name, imports)}


def layers() -> list[list[str]]:
    """The layers, the highest first; a layer's packages stand side by side."""
    [options] = [each for each in CONTRACTS.values() if each["type"] == "layers"]
    return [[name.strip() for name in layer.split("|")] for layer in options["layers"]]


def upward() -> list[Import]:
    """From each layer to the one above it."""
    return [
        (low, high)
        for above, below in itertools.pairwise(layers())
        for low in below
        for high in above
    ]


def sideways(groups: Iterable[Iterable[str]]) -> list[Import]:
    return [pair for group in groups for pair in itertools.permutations(group, 2)]


def children(package: str) -> list[str]:
    """What stands in a package itself; of one without parts, the package."""
    return sorted(graph().find_children(package)) or [package]


def forbidden(name: str) -> list[Import]:
    """From every part of the sources, but for those that the contract leaves out."""
    options = CONTRACTS[name]
    left_out = {line.split(".** ")[0] for line in options.get("ignore_imports", [])}
    parts = [part for source in options["source_modules"] for part in children(source)]
    return [
        (part, imported)
        for part in parts
        if part not in left_out
        for imported in options["forbidden_modules"]
    ]


HOUSE = "The house: no arrow points up"
CHAT = "Subjects in the chat do not import each other"
PLANTED: dict[str, list[Import]] = {
    HOUSE: upward() + sideways(layers()),
    CHAT: sideways([CONTRACTS[CHAT]["modules"]]),
} | {name: forbidden(name) for name, options in CONTRACTS.items() if options["type"] == "forbidden"}


def test_the_tree_keeps_every_rule() -> None:
    assert broken(graph()) == set()


@pytest.mark.parametrize("contract", CONTRACTS)
def test_each_forbidden_import_breaks_its_rule(contract: str) -> None:
    assert len(PLANTED[contract]) >= 5
    assert [pair for pair in PLANTED[contract] if is_kept(contract, planted(*pair))] == []


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_forbidden_import_breaks_no_other_rule(contract: str) -> None:
    first, *_, last = PLANTED[contract]
    assert broken(planted(*first)) == broken(planted(*last)) == {contract}


# --- no package stands outside the rules ----------------------------------------------------------


def test_every_package_of_the_bot_stands_in_a_layer() -> None:
    listed = {name for layer in layers() for name in layer}
    assert set(children("bot")) - OUTSIDE_THE_LAYERS == listed - {"handlers", "web"}


def test_every_conversation_is_kept_apart_from_the_others() -> None:
    assert set(children("handlers")) - MACHINERY == set(CONTRACTS[CHAT]["modules"])


def test_nothing_imports_the_start() -> None:
    assert graph().find_modules_that_directly_import("bot.__main__") == set()


# --- what no contract can say ---------------------------------------------------------------------


def imports_in(imports: grimp.ImportGraph, package: str) -> list[Import]:
    """Every import by a module of the package."""
    return sorted(
        (module, imported)
        for module in {package} | imports.find_descendants(package)
        for imported in imports.find_modules_directly_imported_by(module)
    )


def within(name: str, *packages: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in packages)


def spine_imports_of_subjects(imports: grimp.ImportGraph) -> list[Import]:
    """The spine knows no subject, and neither languages nor translators."""
    return [
        (module, imported)
        for module, imported in imports_in(imports, "bot.spine")
        if within(imported, "bot") and not within(imported, "bot.spine", "bot.settings")
    ]


def cards_of_others(imports: grimp.ImportGraph) -> list[Import]:
    """Imports of a subject's cards by another subject: how one looks is its own affair."""
    return [
        (module, imported)
        for module, imported in imports_in(imports, "bot")
        if imported.endswith(".cards")
        and not within(module, imported.removesuffix(".cards"), "bot.cli")
    ]


def test_the_spine_knows_no_subject() -> None:
    assert spine_imports_of_subjects(graph()) == []
    one = ("bot.spine.log", "bot.languages.detect")
    assert spine_imports_of_subjects(planted(*one)) == [one]


def test_no_subject_imports_anothers_cards() -> None:
    assert cards_of_others(graph()) == []
    one = ("bot.arrivals.scan", "bot.alerts.cards")
    assert cards_of_others(planted(*one)) == [one]


def queries(tree: ast.Module) -> list[str]:
    """What a module takes of SQLAlchemy beside the session's type, and where it asks by itself."""
    found = []
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                found += [name.name for name in names if within(name.name, "sqlalchemy")]
            case ast.ImportFrom(module=str(module), names=names) if within(module, "sqlalchemy"):
                found += [name.name for name in names if name.name != "AsyncSession"]
            case ast.Call(
                func=ast.Attribute(attr="execute" | "scalar" | "scalars" | "stream" as verb)
            ):
                found.append(verb)
    return found


def test_handlers_and_web_hold_no_query() -> None:
    faces = [each for each in sources.modules() if each.name.startswith(("handlers/", "web/"))]
    assert len(faces) > 30
    assert {m.name: found for m in faces if (found := queries(m.tree))} == {}


@pytest.mark.parametrize(
    "code",
    [
        "from sqlalchemy import select",
        "import sqlalchemy as sa",
        "from sqlalchemy.orm import joinedload",
        "await turn.session.scalars(open_shifts)",
        "await session.execute(statement)",
    ],
)
def test_a_query_is_seen(code: str) -> None:
    assert queries(ast.parse(code)) != []
    assert queries(ast.parse("from sqlalchemy.ext.asyncio import AsyncSession")) == []


def test_packages_say_nothing_of_their_own() -> None:
    """What stands in an `__init__.py` is run with whatever part of the package is imported."""
    packages = [module for module in sources.modules() if module.path.name == "__init__.py"]
    assert len(packages) > 15
    assert [module.name for module in packages if module.path.read_bytes()] == []


def test_the_start_is_three_lines() -> None:
    start = (sources.ROOT / "bot" / "__main__.py").read_text(encoding="utf-8")
    assert start.splitlines() == ["from bot.cli.main import main", "", "main()"]
