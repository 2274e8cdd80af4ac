"""Rotations, overrides of three kinds, cover, swaps of nights, warnings of holes, who has started.

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only if the key is INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(32)  # a member of an enum

NEW_TABLES = (
    "rotations",
    "rotation_members",
    "days_off",
    "covers",
    "cover_requests",
    "night_swaps",
    "rota_warnings",
)


def upgrade() -> None:
    started()
    rotations()
    entries()
    overrides()
    cover()
    swaps()
    warnings()


def downgrade() -> None:
    for table in reversed(NEW_TABLES[1:]):
        op.drop_table(table)
    op.execute("DELETE FROM overrides WHERE replaced_id IS NULL OR replacement_id IS NULL")
    op.execute("DELETE FROM overrides WHERE ends_at <= starts_at")
    with op.batch_alter_table("overrides", copy_from=_overrides_now()) as batch:
        for name in ("span", "somebody", "place"):
            batch.drop_constraint(op.f(f"ck_overrides_{name}"), type_="check")
        batch.create_check_constraint(op.f("ck_overrides_span"), "ends_at > starts_at")
        batch.alter_column("replaced_id", existing_type=ID, nullable=False)
        batch.alter_column("replacement_id", existing_type=ID, nullable=False)
        for column in ("ended_by", "ended_at", "created_by", "reason", "level", "area_id"):
            batch.drop_column(column)
    op.execute("DELETE FROM rota_entries WHERE person_id IS NULL")
    op.drop_index("ix_rota_entries_rotation_id", table_name="rota_entries")
    with op.batch_alter_table("rota_entries", copy_from=_entries_now()) as batch:
        batch.drop_constraint(op.f("ck_rota_entries_one"), type_="check")
        batch.drop_column("rotation_id")
        batch.alter_column("person_id", existing_type=ID, nullable=False)
    op.drop_table("rotations")
    with op.batch_alter_table("people") as batch:
        batch.drop_column("started_at")


def _people(name: str, table: str, *, nullable: bool = True) -> sa.Column[int]:
    key = sa.ForeignKey("people.id", name=f"fk_{table}_{name}_people")
    return sa.Column(name, ID, key, nullable=nullable)


def _area(table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey("areas.id", name=f"fk_{table}_area_id_areas")
    return sa.Column("area_id", ID, key, nullable=nullable)


def _rotation(table: str, *, nullable: bool = False) -> sa.Column[int]:
    key = sa.ForeignKey("rotations.id", name=f"fk_{table}_rotation_id_rotations")
    return sa.Column("rotation_id", ID, key, nullable=nullable)


def _index(table: str, *columns: str) -> None:
    for column in columns:
        op.create_index(f"ix_{table}_{column}", table, [column])


# --- what there was -----------------------------------------------------------------------------


def started() -> None:
    op.add_column("people", sa.Column("started_at", MOMENT))
    # Telegram says a language or a name of those alone who have written.
    op.execute(
        "UPDATE people SET started_at = created_at "
        "WHERE username IS NOT NULL OR language_code IS NOT NULL"
    )


def entries() -> None:
    with op.batch_alter_table("rota_entries", copy_from=_entries_before()) as batch:
        batch.add_column(sa.Column("rotation_id", ID))
        batch.create_foreign_key(
            "fk_rota_entries_rotation_id_rotations", "rotations", ["rotation_id"], ["id"]
        )
        batch.alter_column("person_id", existing_type=ID, nullable=True)
        batch.create_check_constraint(
            op.f("ck_rota_entries_one"), "person_id IS NULL OR rotation_id IS NULL"
        )
    _index("rota_entries", "rotation_id")
    # What was planned by date is fixed from its first hour to its last.
    op.execute(
        "INSERT INTO rota_entries (area_id, level, begins, ends, weekdays) "
        "SELECT area_id, level, min(begins), max(ends), '' FROM rota_entries "
        "WHERE weekdays = '' GROUP BY area_id, level"
    )


def overrides() -> None:
    with op.batch_alter_table("overrides", copy_from=_overrides_before()) as batch:
        batch.add_column(sa.Column("area_id", ID))
        batch.add_column(sa.Column("level", sa.Integer()))
        batch.add_column(sa.Column("reason", sa.String(), nullable=False, server_default=""))
        batch.add_column(sa.Column("created_by", ID))
        batch.add_column(sa.Column("ended_at", MOMENT))
        batch.add_column(sa.Column("ended_by", ID))
        for column, table in (
            ("area_id", "areas"),
            ("created_by", "people"),
            ("ended_by", "people"),
        ):
            name = f"fk_overrides_{column}_{table}"
            batch.create_foreign_key(name, table, [column], ["id"])
        batch.alter_column("replaced_id", existing_type=ID, nullable=True)
        batch.alter_column("replacement_id", existing_type=ID, nullable=True)
        batch.drop_constraint(op.f("ck_overrides_span"), type_="check")
        for name, condition in _CHECKS.items():
            batch.create_check_constraint(op.f(f"ck_overrides_{name}"), condition)
    with op.batch_alter_table("overrides", copy_from=_overrides_now(default="")) as batch:
        batch.alter_column("reason", existing_type=sa.String(), server_default=None)


_CHECKS = {
    "span": "ends_at > starts_at OR ended_at IS NOT NULL",
    "somebody": "replaced_id IS NOT NULL OR replacement_id IS NOT NULL",
    "place": "replaced_id IS NOT NULL OR (area_id IS NOT NULL AND level IS NOT NULL)",
}


def _entries_before() -> sa.Table:
    """Return the table of 0001: a batch on SQLite does not see its check."""
    return sa.Table(
        "rota_entries",
        sa.MetaData(),
        sa.Column("id", ID, primary_key=True, nullable=False),
        _area("rota_entries"),
        sa.Column("level", sa.Integer(), nullable=False),
        _people("person_id", "rota_entries", nullable=False),
        sa.Column("begins", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rota_entries"),
        sa.CheckConstraint("level >= 1", name=op.f("ck_rota_entries_level")),
        sa.Index("ix_rota_entries_area_id", "area_id"),
        sa.Index("ix_rota_entries_person_id", "person_id"),
    )


def _entries_now() -> sa.Table:
    table = _entries_before()
    table.c.person_id.nullable = True
    table.append_column(_rotation("rota_entries", nullable=True))
    one = "person_id IS NULL OR rotation_id IS NULL"
    table.append_constraint(sa.CheckConstraint(one, name=op.f("ck_rota_entries_one")))
    return table


def _overrides_before() -> sa.Table:
    return sa.Table(
        "overrides",
        sa.MetaData(),
        sa.Column("id", ID, primary_key=True, nullable=False),
        _people("replaced_id", "overrides", nullable=False),
        _people("replacement_id", "overrides", nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_overrides"),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_overrides_span")),
        sa.CheckConstraint("replaced_id <> replacement_id", name=op.f("ck_overrides_other")),
        sa.Index("ix_overrides_replaced_id", "replaced_id"),
        sa.Index("ix_overrides_replacement_id", "replacement_id"),
    )


def _overrides_now(default: str | None = None) -> sa.Table:
    return sa.Table(
        "overrides",
        sa.MetaData(),
        sa.Column("id", ID, primary_key=True, nullable=False),
        _people("replaced_id", "overrides"),
        _people("replacement_id", "overrides"),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        _area("overrides", nullable=True),
        sa.Column("level", sa.Integer()),
        sa.Column("reason", sa.String(), nullable=False, server_default=default),
        _people("created_by", "overrides"),
        sa.Column("ended_at", MOMENT),
        _people("ended_by", "overrides"),
        sa.PrimaryKeyConstraint("id", name="pk_overrides"),
        sa.CheckConstraint("replaced_id <> replacement_id", name=op.f("ck_overrides_other")),
        *(
            sa.CheckConstraint(condition, name=op.f(f"ck_overrides_{name}"))
            for name, condition in _CHECKS.items()
        ),
        sa.Index("ix_overrides_replaced_id", "replaced_id"),
        sa.Index("ix_overrides_replacement_id", "replacement_id"),
    )


# --- what is new --------------------------------------------------------------------------------


def rotations() -> None:
    op.create_table(
        "rotations",
        sa.Column("id", ID, nullable=False),
        sa.Column("unit", WORD, nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("since", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("ends", sa.String()),
        sa.Column("created_at", MOMENT, nullable=False),
        _people("created_by", "rotations"),
        sa.PrimaryKeyConstraint("id", name="pk_rotations"),
        sa.CheckConstraint("every >= 1", name=op.f("ck_rotations_every")),
    )
    op.create_table(
        "rotation_members",
        sa.Column("id", ID, nullable=False),
        _rotation("rotation_members"),
        _people("person_id", "rotation_members", nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("joined", sa.String(), nullable=False),
        sa.Column("left", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_rotation_members"),
    )
    _index("rotation_members", "person_id", "rotation_id")
    op.create_table(
        "days_off",
        sa.Column("id", ID, nullable=False),
        _rotation("days_off"),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("begins", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        _people("person_id", "days_off"),
        sa.PrimaryKeyConstraint("id", name="pk_days_off"),
    )
    _index("days_off", "rotation_id")


def cover() -> None:
    op.create_table(
        "covers",
        sa.Column("id", ID, nullable=False),
        _people("asker_id", "covers", nullable=False),
        _area("covers"),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        _people("taken_by", "covers"),
        sa.PrimaryKeyConstraint("id", name="pk_covers"),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_covers_span")),
    )
    _index("covers", "asker_id")
    is_open = sa.text("state = 'open'")
    op.create_index(
        "uq_covers_open",
        "covers",
        ["asker_id", "starts_at"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    cover_id = sa.ForeignKey("covers.id", name="fk_cover_requests_cover_id_covers")
    op.create_table(
        "cover_requests",
        sa.Column("id", ID, nullable=False),
        sa.Column("cover_id", ID, cover_id, nullable=False),
        _people("person_id", "cover_requests", nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), nullable=False),
        sa.Column("declined_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_cover_requests"),
    )
    _index("cover_requests", "cover_id", "person_id")
    op.create_index(
        "uq_cover_requests_person", "cover_requests", ["cover_id", "person_id"], unique=True
    )


def swaps() -> None:
    op.create_table(
        "night_swaps",
        sa.Column("id", ID, nullable=False),
        _people("asker_id", "night_swaps", nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        _people("other_id", "night_swaps", nullable=False),
        sa.Column("other_starts_at", MOMENT, nullable=False),
        sa.Column("other_ends_at", MOMENT, nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_night_swaps"),
        sa.CheckConstraint("asker_id <> other_id", name=op.f("ck_night_swaps_other")),
    )
    _index("night_swaps", "asker_id", "other_id")


def warnings() -> None:
    op.create_table(
        "rota_warnings",
        sa.Column("id", ID, nullable=False),
        _area("rota_warnings"),
        sa.Column("level", sa.Integer(), nullable=False),
        _people("person_id", "rota_warnings"),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("told_hours", sa.Integer(), nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        _people("meant_by", "rota_warnings"),
        sa.Column("meant_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_rota_warnings"),
    )
    _index("rota_warnings", "area_id")
