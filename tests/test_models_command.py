"""`weft models add|list`."""

import os
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
