"""`weft models add|list`."""

import json
import os
import sqlite3
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.main import main
from demo.models import install_demo_models


@pytest.fixture(autouse=True)
def _no_other_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the suite's own variables (WEFT_TEST_DATABASE_URL): a command refuses them."""
    for name in [name for name in os.environ if name.startswith("WEFT_")]:
        monkeypatch.delenv(name)


def test_models_of_a_folder_are_added_and_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, folder = tmp_path / "store", tmp_path / "models"
    install_demo_models(store)
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(folder))
    run = CliRunner()
    assert "No models" in run.invoke(main, ["models", "list"]).output
    added = run.invoke(main, ["models", "add", str(store)])
    assert added.exit_code == 0, added.output
    listed = run.invoke(main, ["models", "list"]).output
    assert "pt → en" in listed
    assert "en → pt" in listed


def test_the_list_says_how_each_language_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_demo_models(tmp_path)
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(tmp_path))
    monkeypatch.setenv("WEFT_LANGUAGE", "en")
    monkeypatch.setenv("WEFT_DATABASE_URL", f"sqlite:///{tmp_path}/none.sqlite3")
    done = CliRunner().invoke(main, ["models", "list"])
    assert done.exit_code == 0, done.output
    rows = {line[:2]: line for line in done.output.splitlines() if line[2:4] == "  "}
    assert rows["pt"].split("  ")[1] == "Português (Portuguese)"
    assert rows["pt"].count("direct (firefox)") == 2
    assert rows["pt"].endswith("45 MB")
    assert rows["zh"].split("  ")[1] == "中文 (Simplified Chinese)"
    assert rows["zh"].count("phrases only") == 2
    assert len(rows) == 17
    listed = json.loads(CliRunner().invoke(main, ["models", "list", "--json"]).output)
    assert [model["source"] for model in listed["models"]] == ["en", "pt"]
    portuguese = next(one for one in listed["languages"] if one["language"] == "pt")
    assert portuguese["engines"] == {
        "firefox": {"to_staff": "direct", "from_staff": "direct"},
    }
    assert not (tmp_path / "none.sqlite3").exists()


def test_what_the_staff_of_the_database_read_counts_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install_demo_models(tmp_path / "models")
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(tmp_path / "models"))
    monkeypatch.setenv("WEFT_DATABASE_URL", f"sqlite:///{tmp_path}/weft.sqlite3")
    monkeypatch.setenv("WEFT_KEY_FILE", f"{tmp_path}/weft.key")
    assert CliRunner().invoke(main, ["admin", "add", "7"]).exit_code == 0
    with sqlite3.connect(tmp_path / "weft.sqlite3") as database:
        database.execute("UPDATE people SET locale = 'pt'")
    done = CliRunner().invoke(main, ["models", "list"])
    assert "With staff who read 中文 (Simplified Chinese):" in done.output
    assert "With staff who read Português (Portuguese):" in done.output


@pytest.mark.parametrize("source", ["nowhere", "xx-yy", ""])
def test_what_is_no_model_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str
) -> None:
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(tmp_path / "models"))
    (tmp_path / "empty").mkdir()
    for what in (source, str(tmp_path / "empty")):
        done = CliRunner().invoke(main, ["models", "add", what])
        assert done.exit_code == 1, done.output
        assert "Nothing was added." in done.output
        assert "Traceback" not in done.output
