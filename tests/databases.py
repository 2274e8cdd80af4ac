"""Databases on a PostgreSQL server, made for a test or a bench and dropped after it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg


async def execute(server: str, statement: str) -> None:
    """Run one statement on the server at this address, outside a transaction."""
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def address_of(server: str, name: str) -> str:
    """Return the address of the server's database of this name."""
    head, _, query = server.partition("?")
    base = head.rsplit("/", 1)[0]
    return f"{base}/{name}" + (f"?{query}" if query else "")


async def create(server: str, name: str, template: str = "template1") -> str:
    """Make a database as a copy of the template; return its address."""
    await execute(server, f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return address_of(server, name)


async def drop(server: str, name: str) -> None:
    """Drop a database, if it is there, and its connections."""
    await execute(server, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


@asynccontextmanager
async def temporary(server: str, name: str, template: str = "template1") -> AsyncIterator[str]:
    """Make a database and yield its address; drop it with the block."""
    address = await create(server, name, template)
    try:
        yield address
    finally:
        await drop(server, name)
