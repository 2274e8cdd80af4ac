"""The worked examples of CONTRIBUTING.md, run as they stand there, in a copy of the tree."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from migrations import newest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "CONTRIBUTING.md"
COPIED = ("bot", "handlers", "web", "locales", "migrations", "sandbox", "demo", "tests", "docs")
EXAMPLES = ("a subject", "a button", "a job", "a language", "a translator")

# What the examples bring of their own, and the checks of the tree that they could break.
CHECKS = (
    "tests/handlers/test_lost.py",
    "tests/handlers/test_dutch.py",
    "tests/translators/test_apertium.py",
    "tests/test_import_rules.py::test_the_tree_keeps_every_rule",
    "tests/test_import_rules.py::test_every_package_of_the_bot_stands_in_a_layer",
    "tests/test_import_rules.py::test_every_conversation_is_kept_apart_from_the_others",
    "tests/test_import_rules.py::test_no_subject_imports_anothers_cards",
    "tests/test_import_rules.py::test_handlers_and_web_hold_no_query",
    "tests/test_import_rules.py::test_packages_say_nothing_of_their_own",
    "tests/test_architecture.py",
    "tests/test_migrations.py::test_the_models_and_the_migrations_agree",
    "tests/test_migrations.py::test_down_to_nothing_and_up_again",
    "tests/test_settings.py::test_the_example_is_what_the_code_says",
    "tests/test_locales.py::test_these_are_the_locales",
    "tests/test_locales.py::test_every_id_in_the_code_has_a_message",
    "tests/test_locales.py::test_the_files_are_as_the_english_ones[nl]",
    "tests/test_locales.py::test_commands_stay[nl]",
    "tests/test_locales.py::test_every_message_renders[nl]",
    "tests/test_locales.py::test_labels_fit_a_phone[nl]",
    "tests/test_locales.py::test_toasts_are_not_cut[nl]",
)
DUTCH = """
from tests.town.town import Town

async def test_the_new_language_is_offered_and_spoken(town: Town) -> None:
    ana = town.add_stranger("Ana")
    await ana.says("/language")
    await ana.taps("Nederlands")
    await ana.says("/cancel")
    assert ana.last.text == "Er is geen formulier open."

async def test_whose_phone_speaks_it_is_addressed_in_it(town: Town) -> None:
    jan = town.add_stranger("Jan", language="nl")
    await jan.says("/cancel")
    assert jan.last.text == "Er is geen formulier open."
"""


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, the file that it names, and its lines."""

    language: str
    file: str
    text: str


def blocks(example: str) -> list[Block]:
    """The blocks under an example's heading."""
    page = PAGE.read_text(encoding="utf-8")
    section = page.split(f"### Add {example}\n")[1].split("\n### ")[0]
    found = re.findall(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', section, re.M | re.S)
    return [Block(*parts) for parts in found]


class Tree:
    """A copy of the tree that the examples are applied to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name)
        for name in ("pyproject.toml", ".env.example"):
            shutil.copyfile(ROOT / name, folder / name)
        (folder / ".venv").symlink_to(sys.prefix)
        self.code: set[str] = set()

    def apply(self, example: str) -> None:
        for block in blocks(example):
            match block.language:
                case "sh":
                    self._run("bash", "-euc", block.text)
                case "diff":
                    self._change(block.file, block.text)
                case _:
                    self._write(block.file, block.text)
        self._copy_english()
        # Each example is whole by itself: no name that only a later one makes.
        self._run(".venv/bin/ruff", "check", "--no-cache", *sorted(self.code))
        self._run(".venv/bin/ruff", "format", "--no-cache", "--check", *sorted(self.code))

    def check(self, *checks: str) -> None:
        """Run these tests of the copy, on SQLite."""
        run_tests = ("-m", "pytest", "-x", "-p", "no:cacheprovider", "-k", "not postgresql")
        self._run(".venv/bin/python", *run_tests, *checks)

    def _write(self, file: str, text: str) -> None:
        if file.startswith("migrations/"):
            file, text = after_the_newest(file, text)
        path = self.folder / file
        assert not path.exists(), f"{file} is there already: show the change as a diff"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        self._note(file)

    def _change(self, file: str, diff: str) -> None:
        path = self.folder / file
        path.write_text(patched(path.read_text(encoding="utf-8"), diff), encoding="utf-8")
        self._note(file)

    def _note(self, file: str) -> None:
        if file.endswith(".py"):
            self.code.add(file)

    def _copy_english(self) -> None:
        """Stand in for the translators of a new file, of whose texts the page shows the English."""
        for file in (self.folder / "locales" / "en").glob("*.ftl"):
            if not (ROOT / "locales" / "en" / file.name).exists():
                for other in self.folder.glob("locales/*/relay.ftl"):
                    if other.parent.name != "en":
                        shutil.copyfile(file, other.with_name(file.name))

    def _run(self, *command: str) -> None:
        environment = {name: value for name, value in os.environ.items() if "WEFT" not in name}
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=environment | {"PYTHONPATH": str(self.folder)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, f"{' '.join(command)}\n{done.stdout}\n{done.stderr}"


def after_the_newest(file: str, text: str) -> tuple[str, str]:
    """Number a revision after the newest of the tree, whatever number the page shows."""
    shown, before = "0002", "0001"
    following = f"{int(newest()) + 1:04}"
    text = text.replace(shown, following).replace(before, newest())
    return file.replace(shown, following), text


def patched(text: str, diff: str) -> str:
    """Apply a diff without line numbers: each place must be there once."""
    for hunk in diff.split("@@\n"):
        lines = hunk.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if line[0] in " -")
        new = "".join(line[1:] for line in lines if line[0] in " +")
        if not old:
            text += new
            continue
        assert text.count(old) == 1, f"{text.count(old)} places read:\n{old}"
        text = text.replace(old, new)
    return text


def test_every_example_is_run() -> None:
    headings = re.findall(r"^### Add (.+)$", PAGE.read_text(encoding="utf-8"), re.M)
    assert tuple(headings) == EXAMPLES
    assert all(len(blocks(example)) >= 3 for example in EXAMPLES)


@pytest.mark.timeout(300)
def test_the_examples_work_as_they_stand(tmp_path: Path) -> None:
    tree = Tree(tmp_path / "tree")
    for example in EXAMPLES:
        tree.apply(example)
    (tree.folder / "tests/handlers/test_dutch.py").write_text(DUTCH, encoding="utf-8")
    assert "lost_things" in (tree.folder / "docs/tables.md").read_text(encoding="utf-8")
    tree.check(*CHECKS)


@pytest.mark.parametrize(
    ("diff", "why"), [(" three\n+four\n", "0 places"), (" one\n+four\n", "2 places")]
)
def test_a_place_that_is_not_there_once_is_told(diff: str, why: str) -> None:
    with pytest.raises(AssertionError, match=why):
        patched("one\none\ntwo\n", diff)
    assert patched("one\ntwo\n", " one\n-two\n+three\n@@\n+four\n") == "one\nthree\nfour\n"
