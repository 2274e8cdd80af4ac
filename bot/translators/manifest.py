"""The list of models that Mozilla publishes for Firefox, and which of them a house needs.

The list is a collection of Remote Settings: a record a file, with its languages, version, sizes
(bytes) and checksums (SHA-256), packed and unpacked. Nothing here uses the network.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson

from bot.translators.models import MODEL_FILE, PAIR, weft_code
from bot.translators.route import PIVOT

STORE = "https://firefox.settings.services.mozilla.com"

MAJOR = 3
"""The major version of models that fxtranslate 0.5 reads."""

_RELEASE = re.compile(r"(\d+)\.(\d+)")
# Where a version has several networks, the better one: Firefox gives the small ones to phones.
_ARCHITECTURES = ("tiny", "base", "base-memory")
_PARTS = ("model", "lex", "vocab", "srcvocab", "trgvocab")


class BadManifest(ValueError):
    """An answer that is no list of models."""


@dataclass(frozen=True)
class RemoteFile:
    """A file of a model. `location` is relative to the store; it is packed if that ends in .zst."""

    name: str
    location: str
    packed_size: int
    packed_sha256: str
    size: int
    sha256: str


@dataclass(frozen=True)
class RemoteModel:
    """A model in the store, by the store's own codes (`zh-Hans`)."""

    source: str
    target: str
    version: str
    files: tuple[RemoteFile, ...]

    @property
    def name(self) -> str:
        return f"{self.source}-{self.target}"

    @property
    def languages(self) -> tuple[str, str]:
        """Return the direction in Weft's codes."""
        return weft_code(self.source), weft_code(self.target)

    @property
    def packed_size(self) -> int:
        return sum(file.packed_size for file in self.files)

    @property
    def size(self) -> int:
        return sum(file.size for file in self.files)


def read_manifest(body: bytes) -> list[RemoteModel]:
    """Return the newest complete model of each direction. Raises BadManifest."""
    try:
        records = orjson.loads(body)["data"]
        groups: dict[tuple[str, str, str, str], dict[str, RemoteFile]] = {}
        for record in records:
            if _is_for_everybody(record):
                key = (
                    record["sourceLanguage"],
                    record["targetLanguage"],
                    record["version"],
                    record.get("architecture") or "",
                )
                groups.setdefault(key, {})[record["fileType"]] = _file(record)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadManifest(f"this is no list of models ({type(error).__name__}: {error})") from None
    return _newest(groups)


def _is_for_everybody(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is a model's file that fxtranslate reads, released on all channels."""
    release = _RELEASE.fullmatch(record["version"])
    return (
        record["fileType"] in _PARTS
        and not record.get("filter_expression")
        and release is not None
        and int(release.group(1)) == MAJOR
    )


def _file(record: Mapping[str, Any]) -> RemoteFile:
    name, attachment = record["name"], record["attachment"]
    # Names become paths on this machine.
    if not MODEL_FILE.fullmatch(name) or not re.fullmatch(r"[\w.-]+", name):
        raise ValueError(f"{name!r} is no name of a model's file")
    if not PAIR.fullmatch(f"{record['sourceLanguage']}-{record['targetLanguage']}"):
        raise ValueError(f"{record['sourceLanguage']!r} is no language")
    packed_sha256 = attachment["hash"]
    if not re.fullmatch("[0-9a-f]{64}", packed_sha256):
        raise ValueError(f"{name} has no checksum")
    return RemoteFile(
        name=name,
        location=attachment["location"],
        packed_size=int(attachment["size"]),
        packed_sha256=packed_sha256,
        size=int(record.get("decompressedSize") or attachment["size"]),
        sha256=record.get("decompressedHash") or "",
    )


def _newest(
    groups: Mapping[tuple[str, str, str, str], Mapping[str, RemoteFile]],
) -> list[RemoteModel]:
    best: dict[tuple[str, str], tuple[tuple[int, ...], RemoteModel]] = {}
    for (source, target, version, architecture), files in groups.items():
        if not _is_complete(files):
            continue
        model = RemoteModel(source, target, version, tuple(files[part] for part in sorted(files)))
        known = architecture in _ARCHITECTURES
        rank = (
            *(int(number) for number in version.split(".")),
            _ARCHITECTURES.index(architecture) if known else -1,
        )
        if (source, target) not in best or rank > best[source, target][0]:
            best[source, target] = rank, model
    return [best[pair][1] for pair in sorted(best)]


def _is_complete(files: Collection[str]) -> bool:
    return "model" in files and ("vocab" in files or {"srcvocab", "trgvocab"} <= set(files))


def choose(models: Iterable[RemoteModel], languages: Collection[str]) -> list[RemoteModel]:
    """Return every model between these languages (Weft's codes) and English."""
    wanted = {*languages, PIVOT}
    return [model for model in models if wanted.issuperset(model.languages)]


def missing(chosen: Iterable[RemoteModel], languages: Collection[str]) -> list[tuple[str, str]]:
    """Return the directions to and from English that the list lacks, sorted."""
    there = {model.languages for model in chosen}
    needed = {
        pair for code in languages if code != PIVOT for pair in ((code, PIVOT), (PIVOT, code))
    }
    return sorted(needed - there)
