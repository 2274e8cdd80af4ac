"""Translation models on disk, as fxtranslate keeps them: a folder `<source>-<target>` for each.

A model is a network (`model.*.bin`), one vocabulary or two (`vocab.*.spm`, or `srcvocab.*` and
`trgvocab.*`) and usually a short list (`lex.*.bin`). Only the operator adds models: a running bot
downloads nothing. Sizes are bytes.
"""

import gzip
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path

_CODE = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?"
_PAIR = re.compile(rf"({_CODE})-({_CODE})")
_MODEL_FILE = re.compile(r"model\.([a-z]{2})([a-z]{2})\.")
_WANTED = re.compile(r"(?:model|lex)\..*\.bin|(?:src|trg)?vocab\..*\.spm")


class BadModel(ValueError):
    """Files that are no complete translation model."""


@dataclass(frozen=True)
class Model:
    """A model of one direction. Languages are Weft's codes: the folder's `zh-Hans` is `zh`."""

    source: str
    target: str
    folder: Path
    size: int

    @property
    def network(self) -> Path:
        return _only(self.folder, "model.*.bin")

    @property
    def vocabularies(self) -> tuple[Path, Path]:
        """Return the source's and the target's; for most pairs they are one file."""
        shared = sorted(self.folder.glob("vocab.*.spm"))
        if shared:
            return shared[0], shared[0]
        return _only(self.folder, "srcvocab.*.spm"), _only(self.folder, "trgvocab.*.spm")

    @property
    def short_list(self) -> Path | None:
        return next(iter(sorted(self.folder.glob("lex.*.bin"))), None)


def list_models(folder: Path) -> list[Model]:
    """Return the complete models of a folder, sorted by direction; an absent folder has none."""
    models = (_model(path) for path in sorted(folder.glob("*-*")) if path.is_dir())
    return [model for model in models if model is not None]


def add_model(folder: Path, source: str | Path) -> list[Model]:
    """Add models to the folder and return those that were asked for.

    `source` is a model's folder, a folder of such folders, or a pair such as "pt-zh". fxtranslate
    downloads a pair, or both pairs of the way through English. Raises BadModel, and ValueError if
    a download fails.
    """
    path = Path(source)
    if path.is_dir():
        return [_install(folder, origin, pair) for origin, pair in _origins(path)]
    pair = _PAIR.fullmatch(str(source))
    if pair is None:
        raise BadModel(f"{source} is neither a folder nor a pair of languages")
    return _download(folder, *pair.groups())


def _download(folder: Path, source: str, target: str) -> list[Model]:
    from fxtranslate import discovery

    folder.mkdir(parents=True, exist_ok=True)
    try:
        route = discovery.add_models(source, target, cache_dir=str(folder), progress=True)
    except ValueError:
        # The store has called simplified Chinese by both names.
        if "zh" not in (source, target):
            raise
        source, target = ("zh-Hans" if code == "zh" else code for code in (source, target))
        route = discovery.add_models(source, target, cache_dir=str(folder), progress=True)
    names = {route["src"], route["trg"], route.get("pivot", "en")}
    wanted = {_language(name) for name in names}
    return [m for m in list_models(folder) if m.source in wanted and m.target in wanted]


def _origins(path: Path) -> list[tuple[Path, tuple[str, str]]]:
    """Return the folders with a model, at or directly under a path, and each one's direction.

    The folder's name states the direction, else the network's. Raises BadModel without a model.
    """
    folders = [path, *sorted(p for p in path.iterdir() if p.is_dir())]
    origins = [(origin, pair) for origin in folders if (pair := _pair_of(origin)) is not None]
    if not origins:
        raise BadModel(f"{path} holds no model.*.bin")
    return origins


def _pair_of(origin: Path) -> tuple[str, str] | None:
    networks = sorted(origin.glob("model.*.bin*"))
    if not networks:
        return None
    named = _PAIR.fullmatch(origin.name)
    if named is None:
        named = _MODEL_FILE.match(networks[0].name)
    if named is None:
        raise BadModel(
            f"{networks[0].name} does not say its languages; name the folder <source>-<target>"
        )
    return named.group(1), named.group(2)


def _install(folder: Path, origin: Path, pair: tuple[str, str]) -> Model:
    """Copy to a folder beside, load, then rename, so that nobody sees a half-copied model."""
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / "-".join(pair)
    with tempfile.TemporaryDirectory(dir=folder, prefix=".adding-") as beside:
        fresh = Path(beside) / place.name
        fresh.mkdir()
        for file in sorted(origin.iterdir()):
            _copy(file, fresh)
        _try(fresh)
        if place.exists():
            shutil.rmtree(place)
        fresh.rename(place)
    model = _model(place)
    assert model is not None
    return model


def _copy(file: Path, place: Path) -> None:
    plain = file.name.removesuffix(".gz").removesuffix(".zst")
    if not _WANTED.fullmatch(plain):
        return
    if file.suffix == ".gz":
        (place / plain).write_bytes(gzip.decompress(file.read_bytes()))
    elif file.suffix == ".zst":
        from fxtranslate import discovery

        (place / plain).write_bytes(discovery.verify_and_decompress(file.read_bytes()))
    else:
        shutil.copyfile(file, place / plain)


def _try(folder: Path) -> None:
    model = _model(folder)
    if model is None:
        raise BadModel(f"{folder.name}: a network and its vocabulary are needed")
    try:
        load(model)
    except ValueError as error:
        raise BadModel(f"{folder.name}: {error}") from error


def load(model: Model):  # type: ignore[no-untyped-def]
    """Load a model as an fxtranslate Translator, which belongs to the thread that calls this.

    Raises ValueError for files that fxtranslate cannot read. The import stands here so that only
    a process that loads models pays for it.
    """
    from fxtranslate import Translator

    source, target = model.vocabularies
    short_list = model.short_list
    return Translator(
        model.network.read_bytes(),
        source.read_bytes(),
        target.read_bytes(),
        short_list.read_bytes() if short_list is not None else None,
    )


def _model(path: Path) -> Model | None:
    pair = _PAIR.fullmatch(path.name)
    if pair is None:
        return None
    size = sum(file.stat().st_size for file in path.iterdir() if file.is_file())
    model = Model(_language(pair.group(1)), _language(pair.group(2)), path, size)
    try:
        _ = model.network, model.vocabularies
    except BadModel:
        return None
    return model


def _language(code: str) -> str:
    return "zh" if code == "zh-Hans" else code


def _only(folder: Path, pattern: str) -> Path:
    files = sorted(folder.glob(pattern))
    if not files:
        raise BadModel(f"{folder.name}: no {pattern}")
    return files[0]
