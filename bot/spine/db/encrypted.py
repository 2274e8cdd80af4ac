"""Columns that are encrypted at rest, and a keyed hash for what must be found again.

A row of `key_proof` tells at the start whether the keys are those of this database: a replica
with a key of its own would write what the others can't read.

Fernet (AES-128-CBC with HMAC-SHA256, cryptography.io). The key stands in a file beside the
database, not in it: a stolen copy of the database alone gives nothing away. The first line of
the file encrypts; further lines are older keys that still decrypt. A new key is put before the
others. The last line, the first key that there was, stays for good: hashes are made with it.
"""

import contextlib
import hashlib
import hmac
import os
import tempfile
from pathlib import Path
from typing import Any

import orjson
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import Dialect, Text, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

from bot.spine.db.types import Base

_ON_DIALECT = "weft_keyring"


class KeyMissing(Exception):
    """What was encrypted can't be read: the key file is another one, or is gone."""


_PROOF = "weft"


class Keyring:
    """The keys of one deployment."""

    def __init__(self, keys: list[bytes]) -> None:
        """Raises ValueError where one is no Fernet key."""
        if not keys:
            raise ValueError("a key file needs at least one key")
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        # The oldest key: a hash that is stored must still be found after a new one was added.
        self._hash_key = hashlib.sha256(b"weft keyed hash" + keys[-1]).digest()

    def encrypt(self, value: Any) -> str:
        """Encrypt a JSON value."""
        return self._fernet.encrypt(orjson.dumps(value)).decode()

    def decrypt(self, token: str) -> Any:
        """Decrypt a JSON value. Raises KeyMissing."""
        try:
            return orjson.loads(self._fernet.decrypt(token.encode()))
        except InvalidToken:
            raise KeyMissing(
                "an encrypted column can't be read with the keys in WEFT_KEY_FILE"
            ) from None

    def hash(self, value: str) -> str:
        """Hash a value so that the same one can be found, but not guessed without the key."""
        return hmac.new(self._hash_key, value.encode(), hashlib.sha256).hexdigest()


def keyring_of(path: Path) -> Keyring:
    """Read the keys of a file; make it, for its owner alone, if there is none.

    Raises OSError, and ValueError for a file that holds no keys.
    """
    if not path.exists():
        _make_key_file(path)
    try:
        return Keyring(path.read_bytes().split())
    except ValueError as error:
        raise ValueError(
            f"{error}; put your copy of the file back. Delete it only if the database is new:"
            " then the next start makes another"
        ) from None


def _make_key_file(path: Path) -> None:
    """Write a file with a new key, which appears under its name whole or not at all."""
    handle, unfinished = tempfile.mkstemp(prefix=f"{path.name}.", dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(Fernet.generate_key() + b"\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):  # another process was quicker: its key counts
            os.link(unfinished, path)
    finally:
        os.unlink(unfinished)


def give_keyring(dialect: Dialect, keyring: Keyring) -> None:
    """Let an engine's columns use these keys."""
    setattr(dialect, _ON_DIALECT, keyring)


class Encrypted(TypeDecorator[Any]):
    """A JSON value (a text, a number, a list …) that is encrypted in the table.

    It can't be compared or searched there. Raises KeyMissing when read with other keys.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else _keyring(dialect).encrypt(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else _keyring(dialect).decrypt(value)


def hash_of(session: AsyncSession, value: str) -> str:
    """Hash a value with the keys of this database, to find what is encrypted in it."""
    return _keyring(session.get_bind().dialect).hash(value)


def _keyring(dialect: Dialect) -> Keyring:
    keyring: Keyring | None = getattr(dialect, _ON_DIALECT, None)
    if keyring is None:
        raise KeyMissing("this database was opened without a key file")
    return keyring


class KeyProof(Base):
    """The hash of a known value, encrypted by the first process that opened this database."""

    __tablename__ = "key_proof"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    value: Mapped[str] = mapped_column(Encrypted)


async def prove_keys(session: AsyncSession) -> None:
    """Check that the keys are this database's; note them in an empty one. Raises KeyMissing."""
    dialect = session.get_bind().dialect
    proof = _keyring(dialect).hash(_PROOF)
    insert = (sqlite if dialect.name == "sqlite" else postgresql).insert(KeyProof)
    # Several replicas may open an empty database at once.
    await session.execute(insert.values(id=1, value=proof).on_conflict_do_nothing())
    if await session.scalar(select(KeyProof.value)) != proof:
        raise KeyMissing(
            "the last line of WEFT_KEY_FILE is not the key with which this database began, so"
            " that nobody's phone would be found; put new keys before it"
        )
