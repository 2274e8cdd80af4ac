"""docs/tables.md says what the models say."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_committed_page_of_tables_is_up_to_date() -> None:
    """In a process of its own, since tests may define tables too."""
    made = subprocess.run(
        [sys.executable, "-m", "migrations.diagram"], capture_output=True, cwd=ROOT, check=True
    )
    committed = (ROOT / "docs" / "tables.md").read_bytes()
    assert made.stdout == committed, "run: python -m migrations.diagram > docs/tables.md"
