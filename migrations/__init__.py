"""The schema, one numbered line of Alembic revisions under versions/."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

_KEY = 7_357_001


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings, bound to a connection."""
    found = Config()
    found.set_main_option("script_location", str(Path(__file__).parent))
    found.attributes["connection"] = connection
    return found


async def upgrade(engine: AsyncEngine, revision: str = "head") -> None:
    """Brings the database to the newest schema; several replicas may call it at once."""
    async with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            await connection.execute(text(f"SELECT pg_advisory_xact_lock({_KEY})"))
        await connection.run_sync(lambda c: command.upgrade(config(c), revision))
