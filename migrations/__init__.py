"""The schema, one numbered line of Alembic revisions under versions/."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

if TYPE_CHECKING:
    from alembic.config import Config

_KEY = 7_357_001


def config(connection: Connection | None = None) -> "Config":
    """Alembic's settings, bound to a connection."""
    from alembic.config import Config

    found = Config()
    found.set_main_option("script_location", str(Path(__file__).parent))
    found.attributes["connection"] = connection
    return found


def newest() -> str:
    """The last revision: the files are numbered."""
    files = (Path(__file__).parent / "versions").glob("[0-9]*.py")
    return max(file.stem.split("_")[0] for file in files)


def is_newest(connection: Connection) -> bool:
    """Whether the database has the newest schema."""
    if not inspect(connection).has_table("alembic_version"):
        return False
    found: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return found == newest()


async def upgrade(engine: AsyncEngine) -> None:
    """Brings the database to the newest schema; several replicas may call it at once."""
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_KEY})"))
        if await connection.run_sync(is_newest):
            return  # Alembic takes a quarter of a second to be imported, and every command comes by here
        from alembic import command

        await connection.run_sync(lambda c: command.upgrade(config(c), "head"))
