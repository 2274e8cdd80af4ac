"""Keep what Weft writes to the account that runs it: names, telephones and people's words."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PRIVATE = 0o077
"""The umask under which folders are made 0700 and files 0600."""

# SQLite's own files beside a database, and the lock of the process that works on it.
_BESIDE = ("", "-wal", "-shm", "-journal", ".lock")


@contextmanager
def umask(mask: int) -> Iterator[int]:
    """Make files under this umask meanwhile; yields the one before."""
    before = os.umask(mask)
    try:
        yield before
    finally:
        os.umask(before)


def tighten(database: Path) -> list[Path]:
    """Make a SQLite database's files private to this account; return those that were not.

    Raises OSError if they belong to another account.
    """
    changed = []
    for path in (database.with_name(database.name + ending) for ending in _BESIDE):
        if not path.is_file():
            continue
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & PRIVATE:
            path.chmod(mode & ~PRIVATE)
            changed.append(path)
    return changed
