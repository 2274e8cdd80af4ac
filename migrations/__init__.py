"""Bring the database to the newest schema: numbered Alembic revisions under versions/."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

if TYPE_CHECKING:
    from alembic.config import Config

_KEY = 7_357_001


def config(connection: Connection | None = None) -> "Config":
    """Make Alembic's settings, for this connection."""
    from alembic.config import Config

    settings = Config()
    settings.set_main_option("script_location", str(Path(__file__).parent))
    settings.attributes["connection"] = connection
    return settings


def newest() -> str:
    """Return the last revision's number, from the names of the files."""
    files = (Path(__file__).parent / "versions").glob("[0-9]*.py")
    return max(file.stem.split("_")[0] for file in files)


def is_newest(connection: Connection) -> bool:
    """Tell whether the database has the newest schema."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    current: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return current == newest()


async def upgrade(engine: AsyncEngine) -> None:
    """Bring the database to the newest schema; several replicas may call this at once."""
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_KEY})"))
        if await connection.run_sync(is_newest):
            return  # before Alembic is imported, which takes 0.25 seconds at each command
        from alembic import command

        await connection.run_sync(lambda c: command.upgrade(config(c), "head"))
