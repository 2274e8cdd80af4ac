"""Column types, and the parent of every table. All times are aware and UTC."""

import enum
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    String,
    Text,
    event,
    literal_column,
    text,
)
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.orm import DeclarativeBase, TypeResolve
from sqlalchemy.types import TypeDecorator, TypeEngine


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant. Raises ValueError for a naive datetime; always gives back UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is UTC:
            return value
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: Weft keeps aware UTC times only")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        # SQLite stores no zone: what is there was written in UTC.
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """Remember the last ones on SQLite: a group of turns writes one instant many times."""
        write = super().bind_processor(dialect)
        if write is None or dialect.name != "sqlite":
            return write
        return lru_cache(maxsize=64)(write)


def storable(value: str) -> str:
    """Return the text without what PostgreSQL refuses: NUL and lone surrogates."""
    if "\x00" in value:
        value = value.replace("\x00", "")
    if value.isascii():
        return value
    return value.encode("utf-8", "replace").decode() if _has_surrogate(value) else value


def _has_surrogate(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return True
    return False


class StorableString(TypeDecorator[str]):
    """A text that either database takes, without a limit of length."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return storable(value) if isinstance(value, str) else value


class StorableText(StorableString):
    """The same for long texts."""

    impl = Text
    cache_ok = True


class Members(SqlEnum):
    """The members of an enum as plain text; a native type would need a migration a member.

    Where a column is compared with a member, it stands in the statement itself: only then does
    a database that plans without knowing the parameters see that a partial index serves.
    """

    class Comparator(SqlEnum.Comparator):
        def operate(self, op: Any, *others: Any, **how: Any) -> ColumnElement[Any]:
            return super().operate(op, *(_written(other) for other in others), **how)

    comparator_factory = Comparator


def _written(value: Any) -> Any:
    if isinstance(value, enum.StrEnum):
        return literal_column(f"'{value.value}'", Text)
    if isinstance(value, (list, tuple)):
        # In this order: SQLite compares them so with a partial index's own condition.
        return [_written(one) for one in value]
    if isinstance(value, (set, frozenset)):
        return [_written(one) for one in sorted(value)]
    return value


# Autoincrementing keys must be INTEGER on SQLite to be the rowid.
BigId = BigInteger().with_variant(Integer(), "sqlite")


class Base(DeclarativeBase):
    """Parent of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        datetime: UtcDateTime,
        str: StorableString,
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


@event.listens_for(Base, "resolve_type_annotation")
def _members_of_enums(asked: TypeResolve) -> TypeEngine[Any] | None:
    resolved = asked.resolved_type
    if not (isinstance(resolved, type) and issubclass(resolved, enum.StrEnum)):
        return None
    return Members(
        resolved,
        native_enum=False,
        length=32,
        values_callable=lambda kind: [member.value for member in kind],
    )


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """Make an index of the rows for which `where` holds (SQL, the same for both databases)."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)
