"""Write docs/tables.md: a diagram of the tables and a line for each, from the models alone.

`python -m migrations.diagram > docs/tables.md`. A test fails while the file and the models differ.
Tables are sorted by name, columns as their class lists them: the same models give the same text.
"""

import sys
from collections.abc import Iterator

from sqlalchemy import Column, Enum, Table
from sqlalchemy.orm import Mapper

from bot.spine.db.types import Base
from migrations import tables as _all_tables  # noqa: F401 - makes the metadata whole

HEAD = """\
# The tables

Written by `python -m migrations.diagram > docs/tables.md`; do not edit. The diagram shows keys;
the table below it lists all columns. [glossary.md](glossary.md) says what the words mean.
"""
_PLAIN = (bool, bytes, int, str)


def page() -> str:
    """Return docs/tables.md as the models are now."""
    mappers = sorted(Base.registry.mappers, key=_table_name)
    tables = [_table(mapper) for mapper in mappers]
    lines = [
        HEAD,
        "```mermaid",
        "erDiagram",
        *(line for table in tables for line in _box(table)),
        *(line for table in tables for line in _arrows(table)),
        "```",
        "",
        "| table | class | a row is | columns |",
        "|---|---|---|---|",
        *(_row(mapper) for mapper in mappers),
    ]
    return "\n".join(lines) + "\n"


def _box(table: Table) -> Iterator[str]:
    keys = [column for column in table.columns if _marks(column)]
    yield f"    {table.name} {{"
    for column in keys:
        yield f"        {_type_name(column)} {column.name} {', '.join(_marks(column))}"
    yield "    }"


def _arrows(table: Table) -> Iterator[str]:
    for column in table.columns:
        for key in sorted(column.foreign_keys, key=lambda key: key.target_fullname):
            other = "|o" if column.nullable else "||"
            many = "o|" if column.unique else "o{"
            yield f"    {key.column.table.name} {other}--{many} {table.name} : {column.name}"


def _row(mapper: Mapper[object]) -> str:
    columns = ", ".join(_described(column) for column in _table(mapper).columns)
    cls = mapper.class_
    meaning = (cls.__dict__.get("__doc__") or "").strip().split("\n")[0].replace("|", "\\|")
    return f"| `{_table_name(mapper)}` | `{cls.__name__}` | {meaning} | {columns} |"


def _described(column: Column[object]) -> str:
    """Name a column with its type; a question mark says that it may be empty."""
    return f"`{column.name}` {_type_name(column)}{'?' if column.nullable else ''}"


def _marks(column: Column[object]) -> list[str]:
    marks = {"PK": column.primary_key, "FK": column.foreign_keys, "UK": column.unique}
    return [mark for mark, holds in marks.items() if holds]


def _type_name(column: Column[object]) -> str:
    """Name a column's type in one word: its enum, else its plain Python type, else its own name."""
    if isinstance(column.type, Enum) and column.type.enum_class is not None:
        return column.type.enum_class.__name__
    plain = column.type.python_type
    return plain.__name__ if plain in _PLAIN else type(column.type).__name__


def _table(mapper: Mapper[object]) -> Table:
    table = mapper.local_table
    assert isinstance(table, Table)
    return table


def _table_name(mapper: Mapper[object]) -> str:
    return _table(mapper).name


if __name__ == "__main__":
    sys.stdout.write(page())
