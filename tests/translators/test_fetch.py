"""Models come from a store on this machine, are checked, and go on where they stopped."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from bot.translators import fetch
from bot.translators.models import SUMS, find_faults, list_models
from tests.translators.model_store import ModelStore, serve


@pytest.fixture(autouse=True)
def _no_other_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Remove the suite's own variables (WEFT_TEST_DATABASE_URL): a command refuses them."""
    for name in [name for name in os.environ if name.startswith("WEFT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def store(models: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelStore]:
    """A store with pt-en and en-pt."""
    monkeypatch.setattr(fetch, "_PAUSE", 0.0)
    with serve(ModelStore()) as there:
        there.add(models / "pt-en")
        there.add(models / "en-pt")
        yield there


def run(store: ModelStore, folder: Path, *words: str) -> Result:
    return CliRunner().invoke(
        main, ["models", "fetch", *words, "--from", store.address, "--to", str(folder)]
    )


def pairs(folder: Path) -> set[str]:
    return {f"{model.source}-{model.target}" for model in list_models(folder)}


def files_asked(store: ModelStore) -> list[tuple[str, str]]:
    return [(path, wanted) for path, wanted in store.asked if path.startswith("/files/")]


def test_all_pairs_of_the_languages_come_at_once_with_their_sizes_told_before(
    store: ModelStore, tmp_path: Path
) -> None:
    done = run(store, tmp_path, "pt", "vi", "zh-Hans")
    assert done.exit_code == 0, done.output
    assert pairs(tmp_path) == {"pt-en", "en-pt"}
    assert find_faults(tmp_path, thorough=True) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["en-pt", "pt-en"]
    assert all((model.folder / SUMS).is_file() for model in list_models(tmp_path))
    lines = done.output.splitlines()
    portuguese = next(line for line in lines if line.startswith("pt  Português (Portuguese)"))
    assert portuguese.split()[-4:] == ["45", "MB", "45", "MB"]
    vietnamese = next(line for line in lines if line.startswith("vi  "))
    assert vietnamese.endswith("the store has no model en → vi, vi → en")
    told = next(at for at, line in enumerate(lines) if "2 models, 45 MB" in line)
    assert told < next(at for at, line in enumerate(lines) if "is there." in line)


def test_a_second_time_nothing_is_loaded_and_a_changed_file_is_loaded_again(
    store: ModelStore, tmp_path: Path
) -> None:
    assert run(store, tmp_path, "pt").exit_code == 0
    store.asked.clear()
    again = run(store, tmp_path, "pt")
    assert "2 of 2 models are there already" in again.output
    assert files_asked(store) == []
    next((tmp_path / "pt-en").glob("vocab.*")).write_bytes(b"x")
    assert run(store, tmp_path, "pt").exit_code == 0
    assert {path.split(".")[1] for path, _ in files_asked(store)} <= {"pten", "50"}
    assert find_faults(tmp_path, thorough=True) == []


def test_a_dry_run_tells_the_sizes_and_loads_nothing(store: ModelStore, tmp_path: Path) -> None:
    done = run(store, tmp_path / "new", "--all", "--dry-run")
    assert done.exit_code == 0, done.output
    assert "2 models, 45 MB" in done.output
    assert files_asked(store) == []
    assert not (tmp_path / "new").exists()


def test_a_line_that_breaks_is_taken_up_where_it_broke(store: ModelStore, tmp_path: Path) -> None:
    store.stops_after = 4_000_000
    first = run(store, tmp_path, "pt")
    assert first.exit_code == 0, first.output
    ranges = [wanted for path, wanted in files_asked(store) if "model.enpt" in path]
    assert ranges[:3] == ["", "bytes=4000000-", "bytes=8000000-"]
    assert find_faults(tmp_path, thorough=True) == []


def test_a_command_that_was_stopped_goes_on(store: ModelStore, tmp_path: Path) -> None:
    store.stops_after = 1_000_000
    first = run(store, tmp_path, "pt")
    assert first.exit_code == 1
    assert "Run the same command again" in first.output
    assert "Traceback" not in first.output
    assert list_models(tmp_path) == []
    store.stops_after = None
    store.asked.clear()
    assert run(store, tmp_path, "pt").exit_code == 0
    assert any(wanted == "bytes=5000000-" for _, wanted in files_asked(store))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["en-pt", "pt-en"]


def test_a_server_without_ranges_sends_everything_again(store: ModelStore, tmp_path: Path) -> None:
    store.stops_after = 1_000_000
    run(store, tmp_path, "pt")
    store.stops_after, store.knows_ranges = None, False
    assert run(store, tmp_path, "pt").exit_code == 0
    assert find_faults(tmp_path, thorough=True) == []


def test_a_file_that_is_not_the_listed_one_is_refused_and_not_kept(
    store: ModelStore, tmp_path: Path
) -> None:
    path = next(path for path in store.files if "vocab.enpt" in path)
    content = bytearray(store.files[path])
    content[-1] ^= 1
    store.files[path] = bytes(content)
    done = run(store, tmp_path, "pt")
    assert done.exit_code == 1
    assert "vocab.enpt.spm is not the file of the list: its checksum differs" in done.output
    assert pairs(tmp_path) == set()
    assert not [part for part in (tmp_path / ".fetching").iterdir() if part.stat().st_size == 0]


def test_a_model_whose_files_are_of_another_pair_is_refused(
    store: ModelStore, tmp_path: Path
) -> None:
    for one in store.records:
        if one["sourceLanguage"] == "pt":
            one["sourceLanguage"] = "fr"
    done = run(store, tmp_path, "fr")
    assert done.exit_code == 1
    assert "fr-en" in done.output
    assert pairs(tmp_path) == set()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "--all"),
        (("pt", "--all"), "--all"),
        (("xx",), "'xx' is none of Weft's languages: ar, de"),
        (("fr",), "no model for these languages"),
    ],
)
def test_what_cannot_be_fetched_is_said_in_words(
    store: ModelStore, tmp_path: Path, words: tuple[str, ...], said: str
) -> None:
    done = run(store, tmp_path, *words)
    assert done.exit_code in (1, 2)
    assert said in done.output
    assert "Traceback" not in done.output


def test_a_file_that_the_store_lacks_is_asked_for_once(store: ModelStore, tmp_path: Path) -> None:
    store.files = {path: body for path, body in store.files.items() if "lex." not in path}
    done = run(store, tmp_path, "pt")
    assert done.exit_code == 1
    assert "HTTP 404" in done.output
    assert len([path for path, _ in files_asked(store) if "lex." in path]) == 1


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "http://127.0.0.1:1/x y", "nonsense"])
def test_a_store_that_is_away_is_said(tmp_path: Path, address: str) -> None:
    done = run(ModelStore(address=address), tmp_path / "new", "pt")
    assert done.exit_code == 1
    assert "gives no list of models" in done.output
    assert not (tmp_path / "new").exists()


def test_another_server_is_no_store(tmp_path: Path) -> None:
    with serve(ModelStore()) as other:
        other.records = [{"odd": True}]
        done = run(other, tmp_path, "pt")
    assert done.exit_code == 1
    assert "this is no list of models" in done.output


def test_too_small_a_disk_is_said_before(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: type("Usage", (), {"free": 10_000_000}))
    done = run(store, tmp_path, "pt")
    assert done.exit_code == 1
    assert "10 MB free" in done.output
    assert files_asked(store) == []


def test_a_pair_is_added_by_its_name(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.cli.models.STORE", store.address)
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(tmp_path / "house"))
    added = CliRunner().invoke(main, ["models", "add", "pt-en"])
    assert added.exit_code == 0, added.output
    assert pairs(tmp_path / "house") == {"pt-en", "en-pt"}
    refused = CliRunner().invoke(main, ["models", "add", "fr-zh-Hans"])
    assert refused.exit_code == 1
    assert "no model for these languages. Nothing was added." in refused.output


def test_what_was_fetched_for_another_machine_is_added_there(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(store, tmp_path / "stick", "pt").exit_code == 0
    monkeypatch.setenv("WEFT_MODELS_FOLDER", str(tmp_path / "house"))
    added = CliRunner().invoke(main, ["models", "add", str(tmp_path / "stick")])
    assert added.exit_code == 0, added.output
    assert pairs(tmp_path / "house") == {"pt-en", "en-pt"}
