"""Encrypted columns: nothing readable in the table, and a lost key is said clearly."""

import asyncio
import os
import stat
from contextlib import nullcontext
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from bot.spine.db.encrypted import Encrypted, KeyMissing, Keyring, keyring_of, prove_keys
from bot.spine.db.engine import Database


class OwnTables(DeclarativeBase):
    """Apart from the program's: other tests create and compare all of those."""


class Secret(OwnTables):
    __tablename__ = "test_secrets"

    id: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str | None] = mapped_column(Encrypted)


KEYS = [Fernet.generate_key() for _ in range(2)]


async def write_and_read(url: str, first: Keyring, second: Keyring) -> object:
    for keyring, value in ((first, "flat 1203"), (second, None)):
        database = Database(url, keyring=keyring)
        try:
            async with database.engine.begin() as connection:
                await connection.run_sync(Secret.__table__.create, checkfirst=True)  # type: ignore[attr-defined]
            async with database.begin() as session:
                if value is not None:
                    session.add(Secret(id=1, value=value))
                    await session.flush()
                    raw = await session.scalar(text("SELECT value FROM test_secrets"))
                    assert "flat" not in str(raw)
                else:
                    return (await session.get_one(Secret, 1)).value
        finally:
            await database.close()
    return None


async def test_a_value_is_unreadable_in_the_table_and_whole_with_the_key(
    database_url: str,
) -> None:
    keyring = Keyring(KEYS[:1])
    assert await write_and_read(database_url, keyring, keyring) == "flat 1203"


async def test_an_older_key_still_reads_after_a_new_one_was_put_first(database_url: str) -> None:
    old, new = Keyring([KEYS[0]]), Keyring([KEYS[1], KEYS[0]])
    assert await write_and_read(database_url, old, new) == "flat 1203"


async def test_a_lost_key_is_said_clearly(database_url: str) -> None:
    with pytest.raises(KeyMissing, match="WEFT_KEY_FILE"):
        await write_and_read(database_url, Keyring([KEYS[0]]), Keyring([KEYS[1]]))


def test_a_hash_finds_the_same_value_and_outlives_a_new_key() -> None:
    old, new = Keyring([KEYS[0]]), Keyring([KEYS[1], KEYS[0]])
    assert old.hash("+8613800000000") == new.hash("+8613800000000") != old.hash("+8613800000001")
    assert old.hash("+86") != Keyring([KEYS[1]]).hash("+86")


def test_the_key_file_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "weft.key"
    token = keyring_of(path).encrypt("x")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert keyring_of(path).decrypt(token) == "x"


def test_a_file_without_keys_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "weft.key"
    path.write_text("no key\n", encoding="utf-8")
    with pytest.raises(ValueError, match="32 url-safe"):
        keyring_of(path)
    path.write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="at least one key"):
        keyring_of(path)
    path.write_bytes(KEYS[0][:20])
    with pytest.raises(ValueError, match="put your copy of the file back"):
        keyring_of(path)
    assert path.read_bytes() == KEYS[0][:20]


def test_a_key_file_appears_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process reads it as soon as it is there; this one may die while it writes."""
    path, seen = tmp_path / "weft.key", list[bool]()

    def die(_handle: int) -> None:
        seen.append(path.exists())
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", die)
        with pytest.raises(KeyboardInterrupt):
            keyring_of(path)
    assert seen == [False]
    assert list(tmp_path.iterdir()) == []


def test_of_two_that_make_the_key_file_at_once_both_take_the_key_of_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, flush, others = tmp_path / "weft.key", os.fsync, list[Keyring]()

    def another_is_quicker(handle: int) -> None:
        flush(handle)
        monkeypatch.setattr(os, "fsync", flush)
        others.append(keyring_of(path))

    monkeypatch.setattr(os, "fsync", another_is_quicker)
    assert keyring_of(path).decrypt(others[0].encrypt("x")) == "x"
    assert list(tmp_path.iterdir()) == [path]


async def test_replicas_that_open_an_empty_database_at_once_agree(database_url: str) -> None:
    replicas = [Database(database_url, keyring=Keyring(KEYS[:1])) for _ in range(2)]

    async def prove(database: Database) -> None:
        async with database.begin() as session:
            await prove_keys(session)
            await asyncio.sleep(0.2)

    try:
        await asyncio.gather(*(prove(one) for one in replicas))
    finally:
        for one in replicas:
            await one.close()


async def test_another_key_than_the_databases_is_told_at_the_start(database_url: str) -> None:
    for keyring, is_refused in (
        (Keyring([KEYS[0]]), False),
        (Keyring([KEYS[0]]), False),
        (Keyring([KEYS[1], KEYS[0]]), False),
        (Keyring([KEYS[1]]), True),
        (Keyring([KEYS[0], KEYS[1]]), True),  # added at the wrong end: hashes would change
    ):
        database = Database(database_url, keyring=keyring)
        try:
            with pytest.raises(KeyMissing) if is_refused else nullcontext():
                async with database.begin() as session:
                    await prove_keys(session)
        finally:
            await database.close()
