"""Translation models on disk, as fxtranslate keeps them: a folder `<source>-<target>` for each.

A model is a network (`model.*.bin`), one vocabulary or two (`vocab.*.spm`, or `srcvocab.*` and
`trgvocab.*`) and usually a short list (`lex.*.bin`). Beside them, `SHA256SUMS` says what they were
when they came. Only the operator adds models: a running bot downloads nothing. Sizes are bytes.
"""

import gzip
import hashlib
import os
import re
import shutil
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

_CODE = r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?"
PAIR = re.compile(rf"({_CODE})-({_CODE})")
MODEL_FILE = re.compile(r"(?:model|lex)\..*\.bin|(?:src|trg)?vocab\..*\.spm")
SUMS = "SHA256SUMS"

# Names of files say a pair ("model.enzh.intgemm.alphas.bin"), or a size of the network instead.
_NAMED_PAIR = re.compile(r"(?:model|lex(?:\.\d+)*|(?:src|trg)?vocab)\.([a-z]{2})([a-z]{2})\.")
_SIZES = frozenset({"tiny", "base"})
_SCRIPT = re.compile("[-_]?[Hh]an[st]")


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
        if not list(self.folder.glob("*vocab.*.spm")):
            raise BadModel(f"{self.folder.name}: no vocabulary (vocab.*.spm)")
        return _only(self.folder, "srcvocab.*.spm"), _only(self.folder, "trgvocab.*.spm")

    @property
    def short_list(self) -> Path | None:
        return next(iter(sorted(self.folder.glob("lex.*.bin"))), None)


# --- what is there --------------------------------------------------------------------------------


def list_models(folder: Path) -> list[Model]:
    """Return the usable models of a folder, sorted by direction; an absent folder has none."""
    models = []
    for path in _folders(folder):
        try:
            models.append(_model(path))
        except (BadModel, OSError):
            continue
    return models


def find_faults(folder: Path, *, thorough: bool) -> list[str]:
    """Return what is wrong with the models of a folder, a line each; none for an absent folder.

    `thorough` also compares the checksums and loads each model: some 0.2 s for each.
    """
    faults = []
    if folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK):
        return [f"{folder}: cannot be read"]
    for path in _folders(folder):
        try:
            model = _model(path)
            if thorough:
                check_sums(path)
                try_model(model)
        except BadModel as bad:
            faults.append(str(bad))
        except OSError as error:
            faults.append(f"{path.name}: cannot be read ({error.strerror or error})")
    return faults


def _folders(folder: Path) -> list[Path]:
    """List the folders that are models or are meant to be."""
    try:
        inside = sorted(path for path in folder.iterdir() if path.is_dir())
    except OSError:  # absent, a file, or closed to this account
        return []
    return [
        path
        for path in inside
        if not path.name.startswith(".")
        and (PAIR.fullmatch(path.name) or any(path.glob("model.*.bin*")))
    ]


def _model(path: Path) -> Model:
    """Read a folder's names. Raises BadModel if it is incomplete or of another pair, OSError."""
    pair = PAIR.fullmatch(path.name)
    if pair is None:
        raise BadModel(f"{path.name}: the folder's name is no pair of languages such as en-zh")
    _check_names(path, pair.groups())
    size = sum(file.stat().st_size for file in path.iterdir() if file.is_file())
    model = Model(weft_code(pair.group(1)), weft_code(pair.group(2)), path, size)
    _ = model.network, model.vocabularies
    return model


def _check_names(path: Path, pair: tuple[str, ...]) -> None:
    """Raise BadModel if a file's name says another pair than its folder."""
    wanted = tuple(code.split("-")[0] for code in pair)
    for file in sorted(path.iterdir()):
        said = named_pair(file.name)
        if said is not None and said != wanted:
            raise BadModel(
                f"{path.name}: {file.name} is a file of {'-'.join(said)}, another pair of languages"
            )


def named_pair(name: str) -> tuple[str, str] | None:
    """Return the pair that a file's name says: `("en", "zh")` of "model.enzh.intgemm.bin"."""
    said = _NAMED_PAIR.match(_SCRIPT.sub("", name))
    if said is None or "".join(said.groups()) in _SIZES:
        return None
    return said.group(1), said.group(2)


def weft_code(code: str) -> str:
    """Return Weft's code for one of the store's."""
    return "zh" if code == "zh-Hans" else code


def _only(folder: Path, pattern: str) -> Path:
    files = sorted(folder.glob(pattern))
    if not files:
        raise BadModel(f"{folder.name}: no {pattern}")
    return files[0]


# --- checksums ------------------------------------------------------------------------------------


def read_sums(folder: Path) -> dict[str, str]:
    """Return each file's SHA-256 as noted when it came; none where nobody noted them."""
    try:
        lines = (folder / SUMS).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        raise BadModel(f"{folder.name}: {SUMS} is no text") from None
    return {name: digest for digest, _, name in (line.partition("  ") for line in lines) if name}


def write_sums(folder: Path) -> None:
    """Note the files' SHA-256, as `sha256sum -c` reads them."""
    files = sorted(file for file in folder.iterdir() if MODEL_FILE.fullmatch(file.name))
    lines = [f"{digest_of(file)}  {file.name}\n" for file in files]
    (folder / SUMS).write_text("".join(lines), encoding="utf-8")


def check_sums(folder: Path, sums: dict[str, str] | None = None) -> None:
    """Raise BadModel if a file is missing or differs from its checksum, where one is known."""
    for name, digest in (read_sums(folder) if sums is None else sums).items():
        file = folder / name
        if not file.is_file():
            raise BadModel(f"{folder.name}: {name} is missing")
        if digest_of(file) != digest:
            raise BadModel(f"{folder.name}: {name} differs from its checksum")


def digest_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


# --- adding ---------------------------------------------------------------------------------------


def add_model(folder: Path, source: str | Path) -> list[Model]:
    """Copy models into the folder, all or none, and return them.

    `source` is a model's folder, or a folder of such folders. Raises BadModel, OSError.
    """
    path = Path(source)
    if not path.is_dir():
        raise BadModel(f"{source} is neither a folder nor a pair of languages")
    origins = _origins(path)
    with staging(folder) as stage:
        fresh = [_stage(stage, origin, pair) for origin, pair in origins]
        return [place_model(folder, one) for one in fresh]


def staging(folder: Path) -> tempfile.TemporaryDirectory[str]:
    """Make a folder beside the models, so that nobody sees a half-copied one; deleted at the end.

    Names beginning with a dot are no models.
    """
    folder.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(dir=folder, prefix=".adding-")


def place_model(folder: Path, fresh: Path) -> Model:
    """Put a whole model into its place, instead of the one that was there."""
    place = folder / fresh.name
    if place.exists():
        place.rename(fresh.with_name(f"{fresh.name}.old"))
    fresh.rename(place)
    return _model(place)


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
    named = PAIR.fullmatch(origin.name)
    if named is not None:
        return named.group(1), named.group(2)
    pair = named_pair(networks[0].name)
    if pair is None:
        raise BadModel(
            f"{networks[0].name} does not say its languages; name the folder <source>-<target>"
        )
    return pair


def _stage(stage: str, origin: Path, pair: tuple[str, str]) -> Path:
    """Copy one model beside its place and try it. Raises BadModel."""
    fresh = Path(stage) / "-".join(pair)
    if fresh.exists():
        raise BadModel(f"{fresh.name}: there are two models of it")
    fresh.mkdir()
    for file in sorted(origin.iterdir()):
        _copy(file, fresh)
    sums = read_sums(origin)
    # A store may hold its files packed, and note what they were before.
    check_sums(fresh, {name: digest for name, digest in sums.items() if (origin / name).exists()})
    try_model(_model(fresh))
    write_sums(fresh)
    return fresh


def _copy(file: Path, place: Path) -> None:
    """Copy a file of a model, unpacked. Raises BadModel, OSError."""
    plain = file.name.removesuffix(".gz").removesuffix(".zst")
    if not MODEL_FILE.fullmatch(plain):
        return
    try:
        if file.suffix == ".gz":
            (place / plain).write_bytes(gzip.decompress(file.read_bytes()))
        elif file.suffix == ".zst":
            from fxtranslate import discovery

            (place / plain).write_bytes(discovery.verify_and_decompress(file.read_bytes()))
        else:
            shutil.copyfile(file, place / plain)
    except (gzip.BadGzipFile, zlib.error, EOFError, ValueError) as error:
        raise BadModel(f"{place.name}: {file.name} cannot be unpacked ({error})") from None


# --- loading --------------------------------------------------------------------------------------


def try_model(model: Model) -> None:
    """Load a model and drop it. Raises BadModel if it cannot be loaded."""
    try:
        load(model)
    except ValueError as error:
        raise BadModel(f"{model.folder.name}: cannot be loaded ({error})") from error


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
