"""Fetch translation models from Mozilla's store, or from a copy of it, onto this machine.

What was loaded stays in `.fetching/` until its model is whole, so that the same command goes on
where it stopped. Every file is compared with its checksum, packed and unpacked. Times are seconds.
"""

import asyncio
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.translators.manifest import BadManifest, RemoteFile, RemoteModel, read_manifest
from bot.translators.models import (
    BadModel,
    Model,
    check_sums,
    digest_of,
    list_models,
    place_model,
    read_sums,
    staging,
    try_model,
    write_sums,
)

_RECORDS = "/v1/buckets/main/collections/translations-models-v2/records"
# No limit on the whole: a model takes as long as the line needs.
_TIMEOUT = aiohttp.ClientTimeout(total=None, sock_connect=20, sock_read=60)
_ATTEMPTS = 5
_PAUSE = 1.0
_PARTS = ".fetching"
_CHUNK = 1 << 16


class FetchFailed(Exception):
    """The store does not answer, or not with what was asked for."""


@dataclass(frozen=True)
class Store:
    """What a store has: its models, and the address that their files' locations begin with."""

    models: list[RemoteModel]
    files: str


def open_session() -> aiohttp.ClientSession:
    """Open a session that uses the proxy of the environment (HTTPS_PROXY, NO_PROXY)."""
    # Lengths and checksums are of the files as they are: no compression on the way.
    return aiohttp.ClientSession(
        timeout=_TIMEOUT, trust_env=True, headers={"Accept-Encoding": "identity"}
    )


async def read_store(session: aiohttp.ClientSession, address: str) -> Store:
    """Ask a server of Remote Settings for its models. Raises FetchFailed."""
    address = address.rstrip("/")
    try:
        async with session.get(f"{address}/v1/") as answer:
            answer.raise_for_status()
            files = (await answer.json(content_type=None))["capabilities"]["attachments"]
        async with session.get(f"{address}{_RECORDS}") as answer:
            answer.raise_for_status()
            models = read_manifest(await answer.read())
        return Store(models, str(files["base_url"]).rstrip("/"))
    except BadManifest as error:
        raise FetchFailed(f"{address}: {error}") from None
    except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
        said = str(error) or "no answer"
        raise FetchFailed(f"{address} gives no list of models: {said}") from None


def is_there(folder: Path, model: RemoteModel) -> bool:
    """Tell whether the folder has this very version, whole."""
    place = folder / model.name
    wanted = {file.name: file.sha256 for file in model.files}
    try:
        check_sums(place, wanted)
        return all(wanted.values()) and read_sums(place) == wanted
    except (BadModel, OSError):
        return False


async def fetch_model(
    session: aiohttp.ClientSession, store: Store, model: RemoteModel, folder: Path
) -> Model:
    """Load a model's files, check them, and put the model into its place.

    Raises FetchFailed if the store fails, BadModel if the files are not what the list says, and
    OSError. What was loaded whole or in part stays for the next time.
    """
    parts = folder / _PARTS
    parts.mkdir(parents=True, exist_ok=True)
    packed = [await _load(session, store, file, parts) for file in model.files]
    placed = await asyncio.to_thread(_unpack, model, packed, folder)
    for part in packed:
        part.unlink(missing_ok=True)
    if not any(parts.iterdir()):
        parts.rmdir()
    return placed


async def _load(
    session: aiohttp.ClientSession, store: Store, file: RemoteFile, parts: Path
) -> Path:
    """Load one file, from where an earlier attempt stopped. Raises FetchFailed, BadModel."""
    part = parts / f"{file.packed_sha256}.part"
    failed = ""
    for attempt in range(_ATTEMPTS):
        if _size(part) >= file.packed_size:
            break
        if attempt:
            await asyncio.sleep(_PAUSE)
        try:
            await _load_rest(session, f"{store.files}/{file.location}", part)
        except aiohttp.ClientResponseError as error:
            failed = f"HTTP {error.status}"
            if error.status < 500 and error.status != 429:
                break
        except (aiohttp.ClientError, TimeoutError) as error:
            failed = str(error) or type(error).__name__
    if _size(part) < file.packed_size:
        raise FetchFailed(f"{file.name} stopped: {failed or 'the answer is too short'}")
    if await asyncio.to_thread(digest_of, part) != file.packed_sha256:
        part.unlink()
        raise BadModel(f"{file.name} is not the file of the list: its checksum differs")
    return part


async def _load_rest(session: aiohttp.ClientSession, url: str, part: Path) -> None:
    begun = _size(part)
    headers = {"Range": f"bytes={begun}-"} if begun else {}
    async with session.get(url, headers=headers) as answer:
        answer.raise_for_status()
        # A server that knows no ranges sends everything again.
        with part.open("ab" if answer.status == 206 else "wb") as out:
            async for chunk in answer.content.iter_chunked(_CHUNK):
                out.write(chunk)


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0


def _unpack(model: RemoteModel, packed: Sequence[Path], folder: Path) -> Model:
    from fxtranslate import discovery

    with staging(folder) as stage:
        fresh = Path(stage) / model.name
        fresh.mkdir()
        for file, part in zip(model.files, packed, strict=True):
            if not file.location.endswith(".zst"):
                shutil.copyfile(part, fresh / file.name)
                continue
            try:
                plain = discovery.verify_and_decompress(part.read_bytes(), file.sha256 or None)
            except ValueError as error:
                raise BadModel(f"{model.name}: {file.name}: {error}") from None
            (fresh / file.name).write_bytes(plain)
        check_sums(fresh, {file.name: file.sha256 for file in model.files if file.sha256})
        whole = list_models(Path(stage))
        if not whole:
            raise BadModel(f"{model.name}: the list's files are no complete model of this pair")
        try_model(whole[0])
        write_sums(fresh)
        return place_model(folder, fresh)
