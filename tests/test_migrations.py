"""The migrations make exactly the tables of the models, and can be walked down and up again."""

import subprocess
import sys
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from migrations import config, is_newest, newest, tables, upgrade

ROOT = Path(__file__).parents[1]


def _differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return list(compare_metadata(context, Base.metadata))


async def test_the_models_and_the_migrations_agree(database: Database) -> None:
    assert tables.__all__
    async with database.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []


async def test_down_to_nothing_and_up_again(database: Database) -> None:
    async with database.engine.begin() as connection:
        await connection.run_sync(lambda c: command.downgrade(config(c), "base"))
        left = await connection.run_sync(lambda c: inspect(c).get_table_names())
        assert left == ["alembic_version"]
        await connection.run_sync(lambda c: command.upgrade(config(c), "head"))
        assert await connection.run_sync(_differences) == []
        assert (await connection.execute(text("SELECT count(*) FROM inbox"))).scalar_one() == 0


async def test_a_database_of_an_older_revision_is_brought_up(database: Database) -> None:
    async with database.engine.begin() as connection:
        assert await connection.run_sync(is_newest)
        await connection.run_sync(lambda c: command.downgrade(config(c), "-1"))
        assert not await connection.run_sync(is_newest)
    await upgrade(database.engine)
    async with database.engine.connect() as connection:
        assert await connection.run_sync(is_newest)
        assert await connection.run_sync(_differences) == []


async def test_the_newest_revision_is_alembics_only_head() -> None:
    assert ScriptDirectory.from_config(config()).get_heads() == [newest()]


# Each module in a process of its own, forked from one that has SQLAlchemy.
ALONE = """
import importlib, os, sys
from bot.spine.db.types import Base
for name in sys.argv[1:]:
    child = os.fork()
    if not child:
        importlib.import_module(name)
        for table in Base.metadata.tables.values():
            for key in table.foreign_keys:
                key.column
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        sys.exit(name)
"""


def test_a_module_brings_along_the_tables_that_its_own_point_at() -> None:
    """Commands import what they need and no more."""
    names = [getattr(tables, name).__name__ for name in tables.__all__]
    done = subprocess.run(
        [sys.executable, "-c", ALONE, *names], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert done.returncode == 0, done.stderr
