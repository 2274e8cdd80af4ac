"""Pieces of statements that both databases understand, and three small verbs on rows."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, TypeVar

import orjson
from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    CursorResult,
    Dialect,
    Executable,
    Text,
    bindparam,
    func,
    inspect,
    literal_column,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

from bot.spine.db.context import context_of
from bot.spine.db.types import Base, storable

Row = TypeVar("Row", bound=Base)

_SPACE: ColumnElement[str] = literal_column("' '")


async def lock(session: AsyncSession, kind: type[Row], key: Any) -> Row | None:
    """Read a row as it is now and lock it until the transaction ends; None if there is none.

    One that this transaction has locked before is not read again: nobody else can change it.
    """
    locked = context_of(session).locked
    if (kind, key) in locked:
        return await session.get(kind, key)
    await session.flush()
    row = await _read_locked(session, kind, key)
    if row is not None:
        locked.add((kind, key))
    return row


async def _read_locked(session: AsyncSession, kind: type[Row], key: Any) -> Row | None:
    (column,) = inspect(kind).primary_key
    if _is_joined(kind) and session.get_bind().dialect.name == "postgresql":
        # PostgreSQL gives the row that it had to wait for as it is now, but joined to the rows
        # of before: somebody who has just acknowledged an alert would be missing from it.
        await session.execute(select(column).where(column == key).with_for_update())
    return await session.scalar(
        select(kind)
        .where(column == key)
        .with_for_update(of=kind)
        .execution_options(populate_existing=True)
    )


def _is_joined(kind: type[Base]) -> bool:
    """Tell whether reading a row of this kind joins other tables."""
    return any(related.lazy == "joined" for related in inspect(kind).relationships)


async def changed(session: AsyncSession, statement: Executable) -> bool:
    """Execute an UPDATE or DELETE and tell whether it met a row."""
    await session.flush()
    # What the statement changes may be rows that are held already: they are read again.
    context_of(session).locked.clear()
    result = await session.execute(statement)
    assert isinstance(result, CursorResult)
    return bool(result.rowcount)


def is_due(column: Any, now: datetime, *, longest_wait: timedelta) -> Any:
    """Compare a column with `now`. A longer wait than any that is given: the clock was put back."""
    return (column <= now) | (column > now + longest_wait)


class _Many(TypeDecorator[Collection[Any]]):
    """Many values as one parameter: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, of: type[BigInteger] | type[Text]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(self.of()) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        values = [storable(one) if isinstance(one, str) else one for one in value or ()]
        return values if dialect.name == "postgresql" else orjson.dumps(values).decode()


class _OneOf(FunctionElement[Any]):
    type = NullType()  # SQLite is asked whether a Boolean "= 1", and then takes no index
    inherit_cache = True


def one_of(
    column: Any, name: str, of: type[BigInteger] | type[Text] = BigInteger
) -> ColumnElement[bool]:
    """Compare a column with the parameter `name`, a collection, as one statement for any size."""
    return _OneOf(column, bindparam(name, type_=_Many(of)))


def in_one_text(column: ColumnElement[str]) -> ColumnElement[str]:
    """Join a column's values with spaces; None where there are no rows."""
    return func.aggregate_strings(column, _SPACE)  # type: ignore[arg-type]


@compiles(_OneOf, "postgresql")
def _one_of_on_postgresql(element: _OneOf, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} = ANY ({values})"


@compiles(_OneOf, "sqlite")
def _one_of_on_sqlite(element: _OneOf, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"
