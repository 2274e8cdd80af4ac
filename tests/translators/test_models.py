import gzip
import shutil
from pathlib import Path

import pytest

from bot.translators.models import BadModel, add_model, list_models
from demo.models import install_demo_models


def test_the_demo_s_models_are_installed_once(models: Path) -> None:
    before = [(m.source, m.target, m.network.stat().st_mtime_ns) for m in list_models(models)]
    assert install_demo_models(models) == ["en-pt", "pt-en"]
    assert [
        (m.source, m.target, m.network.stat().st_mtime_ns) for m in list_models(models)
    ] == before
    assert all(m.size > 17_000_000 for m in list_models(models))


def test_an_absent_folder_has_no_models(tmp_path: Path) -> None:
    assert list_models(tmp_path / "none") == []


def test_a_folder_of_models_is_added_whole_and_unpacked(models: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    shutil.copytree(models / "pt-en", store / "pt-en")
    network = next((store / "pt-en").glob("model.*"))
    network.with_name(network.name + ".gz").write_bytes(gzip.compress(network.read_bytes(), 1))
    network.unlink()
    (added,) = add_model(tmp_path / "models", store)
    assert (added.source, added.target) == ("pt", "en")
    assert list_models(tmp_path / "models") == [added]


def test_the_store_s_name_of_simplified_chinese_is_ours(models: Path, tmp_path: Path) -> None:
    shutil.copytree(models / "pt-en", tmp_path / "en-zh-Hans")
    assert [(m.source, m.target) for m in list_models(tmp_path)] == [("en", "zh")]


def test_broken_files_are_refused_and_leave_nothing_behind(models: Path, tmp_path: Path) -> None:
    bad = tmp_path / "pt-en"
    shutil.copytree(models / "pt-en", bad)
    next(bad.glob("model.*")).write_bytes(b"<html>not found</html>")
    with pytest.raises(BadModel):
        add_model(tmp_path / "models", bad)
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.parametrize("source", ["nowhere/at/all", "portuguese", "."])
def test_what_is_neither_models_nor_a_pair_is_refused(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    with pytest.raises(BadModel):
        add_model(tmp_path / "models", source)
