import gzip
import shutil
from pathlib import Path

import pytest

from bot.translators.models import (
    SUMS,
    BadModel,
    add_model,
    find_faults,
    list_models,
    named_pair,
)
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
    for file in _copy(models, tmp_path / "en-zh-Hans").iterdir():
        file.rename(file.with_name(file.name.replace("pten", "enzh-Hans")))
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


def _copy(models: Path, to: Path, pair: str = "pt-en") -> Path:
    shutil.copytree(models / pair, to)
    return to


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("model.enpt.intgemm.alphas.bin", ("en", "pt")),
        ("lex.50.50.zhen.s2t.bin", ("zh", "en")),
        ("srcvocab.enzh-Hans.spm", ("en", "zh")),
        ("trgvocab.zh_hansen.spm", ("zh", "en")),
        ("vocab.deen.spm", ("de", "en")),
        ("model.npz.bin", None),
        ("model.tiny.bin", None),
        ("model.base.bin", None),
        ("model.intgemm.alphas.bin", None),
        ("config.enpt.yml", None),
    ],
)
def test_a_file_s_name_says_its_pair(name: str, pair: tuple[str, str] | None) -> None:
    assert named_pair(name) == pair


def test_whole_models_have_no_faults_and_absent_ones_neither(models: Path, tmp_path: Path) -> None:
    assert find_faults(models, thorough=True) == []
    assert find_faults(tmp_path / "none", thorough=True) == []
    (tmp_path / "notes-old").mkdir()
    (tmp_path / ".adding-x").mkdir()
    assert find_faults(tmp_path, thorough=True) == []


def test_a_model_of_another_pair_is_named_and_not_used(models: Path, tmp_path: Path) -> None:
    _copy(models, tmp_path / "fr-en")
    (fault,) = find_faults(tmp_path, thorough=False)
    assert fault.startswith("fr-en: ")
    assert "pt-en, another pair" in fault
    assert list_models(tmp_path) == []
    with pytest.raises(BadModel, match="another pair"):
        add_model(tmp_path / "models", tmp_path / "fr-en")
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.parametrize(
    ("deleted", "said"), [("model.*", "no model"), ("vocab.*", "no vocabulary")]
)
def test_an_incomplete_model_is_named(
    models: Path, tmp_path: Path, deleted: str, said: str
) -> None:
    next(_copy(models, tmp_path / "pt-en").glob(deleted)).unlink()
    (fault,) = find_faults(tmp_path, thorough=False)
    assert fault.startswith(f"pt-en: {said}")
    assert list_models(tmp_path) == []


def test_half_a_vocabulary_is_named(models: Path, tmp_path: Path) -> None:
    vocabulary = next(_copy(models, tmp_path / "pt-en").glob("vocab.*"))
    vocabulary.rename(vocabulary.with_name("srcvocab.pten.spm"))
    assert find_faults(tmp_path, thorough=False) == ["pt-en: no trgvocab.*.spm"]


def test_a_folder_whose_name_is_no_pair_is_named(models: Path, tmp_path: Path) -> None:
    _copy(models, tmp_path / "portuguese")
    (fault,) = find_faults(tmp_path, thorough=False)
    assert fault.startswith("portuguese: the folder's name is no pair")


def test_a_file_that_was_changed_is_found_by_its_checksum(models: Path, tmp_path: Path) -> None:
    network = next(_copy(models, tmp_path / "pt-en").glob("model.*"))
    content = bytearray(network.read_bytes())
    content[-100] ^= 1
    network.write_bytes(content)
    assert find_faults(tmp_path, thorough=True) == [
        f"pt-en: {network.name} differs from its checksum"
    ]
    with pytest.raises(BadModel, match="differs from its checksum"):
        add_model(tmp_path / "models", tmp_path / "pt-en")
    (tmp_path / "pt-en" / SUMS).unlink()
    network.write_bytes(b"<html>")
    (fault,) = find_faults(tmp_path, thorough=True)
    assert fault.startswith("pt-en: cannot be loaded")


@pytest.mark.parametrize("ending", [".gz", ".zst"])
@pytest.mark.parametrize("content", [b"", b"junk", gzip.compress(b"x" * 999, mtime=0)[:-9]])
def test_a_packed_file_that_is_broken_is_refused(
    models: Path, tmp_path: Path, ending: str, content: bytes
) -> None:
    network = next(_copy(models, tmp_path / "pt-en").glob("model.*"))
    network.with_name(network.name + ending).write_bytes(content)
    network.unlink()
    with pytest.raises(BadModel):
        add_model(tmp_path / "models", tmp_path / "pt-en")
    assert list((tmp_path / "models").iterdir()) == []


def test_of_several_models_all_are_added_or_none(models: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    _copy(models, store / "en-pt", "en-pt")
    next(_copy(models, store / "pt-en").glob("vocab.*")).unlink()
    with pytest.raises(BadModel, match="no vocabulary"):
        add_model(tmp_path / "models", store)
    assert list((tmp_path / "models").iterdir()) == []


def test_a_model_takes_the_place_of_an_older_one(models: Path, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    _copy(models, folder / "pt-en")
    (folder / "pt-en" / "old").touch()
    (added,) = add_model(folder, models / "pt-en")
    assert added.folder == folder / "pt-en"
    assert not (added.folder / "old").exists()
    assert [path.name for path in folder.iterdir()] == ["pt-en"]
