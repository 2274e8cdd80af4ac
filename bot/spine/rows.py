"""Rows of one kind, written together without what SQLAlchemy does for each of them.

PostgreSQL gets them in one statement, each column as an array; SQLite's driver gets them as they are. On either a row takes two thirds of
what SQLAlchemy's own `insert` of many takes.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, Connection, CursorResult, Dialect, TextClause, bindparam, text

from bot.spine.db.types import Base

Kind = type[Base]


def write_rows(
    connection: Connection, kind: Kind, rows: Sequence[Mapping[str, Any]], ending: str = ""
) -> CursorResult[Any]:
    """Inserts rows of a kind that all name the same columns; what they do not name is NULL. Raises what the database says of them.

    `ending`: of the statement, such as ON CONFLICT; on PostgreSQL also RETURNING, whose rows are the result's.
    """
    names = tuple(rows[0])
    columns = [[row[name] for row in rows] for name in names]
    if connection.dialect.name == "sqlite":
        bound = [
            values if bind is None else [bind(value) for value in values]
            for bind, values in zip(_binds(kind, names, connection.dialect), columns, strict=True)
        ]
        return connection.exec_driver_sql(
            _for_each(kind, names, ending), list(zip(*bound, strict=True))
        )
    return connection.execute(
        _from_arrays(kind, names, ending), dict(zip(names, columns, strict=True))
    )


@cache
def _for_each(kind: Kind, names: tuple[str, ...], ending: str) -> str:
    values = ", ".join("?" for _ in names)
    return f"INSERT INTO {kind.__tablename__} ({', '.join(names)}) VALUES ({values}) {ending}"


@cache
def _binds(kind: Kind, names: tuple[str, ...], dialect: Dialect) -> list[Any]:
    """How each column's values are written out for the driver; None: as they are."""
    return [
        kind.__table__.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names
    ]


@cache
def _from_arrays(kind: Kind, names: tuple[str, ...], ending: str) -> TextClause:
    columns, arrays = ", ".join(names), ", ".join(f":{name}" for name in names)
    # In their order, since numbers that the table gives say what comes first.
    return text(
        f"INSERT INTO {kind.__tablename__} ({columns}) SELECT {columns}"
        f" FROM unnest({arrays}) WITH ORDINALITY AS given ({columns}, place) ORDER BY place {ending}"
    ).bindparams(*(bindparam(name, type_=ARRAY(kind.__table__.c[name].type)) for name in names))
