"""The documentation names files, pages and tables that exist."""

import re
from pathlib import Path

import pytest

from bot.audit.invariants import OF_THE_DATABASE, OF_THE_PHONES

ROOT = Path(__file__).parents[1]
HOW = ROOT / "docs" / "how-it-works.md"
DECISIONS = ROOT / "docs" / "decisions"
PAGES = sorted(
    [*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")], key=lambda page: page.as_posix()
)


def test_every_file_that_how_it_works_names_exists() -> None:
    named = re.findall(r"`((?:bot|handlers|locales|tests|bench)/[^` ]+)`", HOW.read_text("utf-8"))
    assert len(named) > 40
    assert [name for name in named if not list(ROOT.glob(name))] == []


def test_the_page_on_reliability_names_every_invariant_of_the_audit() -> None:
    page = " ".join((ROOT / "docs" / "reliability.md").read_text(encoding="utf-8").split())
    asked = page.split("## What the audit asks")[1].split(" ## ")[0]
    assert set(re.findall(r"\*([^*]+)\*", asked)) == {*OF_THE_DATABASE, *OF_THE_PHONES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_within_the_repository_lead_somewhere(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_decisions_are_numbered_dated_and_listed_with_their_status() -> None:
    pages = sorted(page for page in DECISIONS.glob("*.md") if page.name != "README.md")
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    for number, page in enumerate(pages, 1):
        text = page.read_text(encoding="utf-8")
        assert page.name.startswith(f"{number:04}-")
        assert text.startswith(f"# {number:04}. ")
        status = re.search(r"^\d{4}-\d\d-\d\d · \*(\w+)", text, re.MULTILINE)
        assert status is not None, page.name
        line = next(line for line in index.splitlines() if f"({page.name})" in line)
        assert f"*{status[1]}" in line
