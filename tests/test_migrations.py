"""The migrations make exactly the tables of the models, and can be walked down and up again."""

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text

from bot.spine.db import Base, Database
from migrations import config, tables


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
