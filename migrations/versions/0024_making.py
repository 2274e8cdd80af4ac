"""Rules of areas, series, templates and crews of shifts; what people can do, who is a minor.

Revision ID: 0024
Revises: 0023
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(length=32)


def upgrade() -> None:
    _patterns("shift_series")
    _patterns("shift_templates")
    with op.batch_alter_table("areas") as areas:
        areas.add_column(
            sa.Column("shift_rules", sa.JSON(), nullable=False, server_default=sa.text("'{}'"))
        )
    with op.batch_alter_table("people") as people:
        people.add_column(sa.Column("skills", sa.String(), nullable=False, server_default=""))
        for name in ("is_minor", "is_trainee"):
            people.add_column(_flag(name))
    with op.batch_alter_table("shifts") as shifts:
        for name in ("is_popular", "joins_begun"):
            shifts.add_column(_flag(name))
        for name, table in (("series_id", "shift_series"), ("crew_id", "shifts")):
            shifts.add_column(sa.Column(name, ID))
            shifts.create_foreign_key(f"fk_shifts_{name}_{table}", table, [name], ["id"])
        for name in ("series_id", "crew_id"):
            shifts.create_index(f"ix_shifts_{name}", [name])


def downgrade() -> None:
    with op.batch_alter_table("shifts") as shifts:
        for name, table in (("series_id", "shift_series"), ("crew_id", "shifts")):
            shifts.drop_index(f"ix_shifts_{name}")
            shifts.drop_constraint(f"fk_shifts_{name}_{table}", type_="foreignkey")
            shifts.drop_column(name)
        for name in ("is_popular", "joins_begun"):
            shifts.drop_column(name)
    with op.batch_alter_table("people") as people:
        for name in ("skills", "is_minor", "is_trainee"):
            people.drop_column(name)
    with op.batch_alter_table("areas") as areas:
        areas.drop_column("shift_rules")
    op.drop_table("shift_templates")
    op.drop_table("shift_series")


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false())


def _patterns(table: str) -> None:
    """Make a table of shifts without a day: a series also says on which days, a template not."""
    area = sa.ForeignKey("areas.id", name=f"fk_{table}_area_id_areas")
    maker = sa.ForeignKey("people.id", name=f"fk_{table}_made_by_people")
    days = [
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=False),
        sa.Column("weekdays", WORD, nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("holidays", WORD, nullable=False),
    ]
    flags = [
        sa.Column("is_popular", sa.Boolean(), nullable=False),
        sa.Column("joins_begun", sa.Boolean(), nullable=False),
        sa.Column("removed_at", MOMENT),
    ]
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        sa.Column("area_id", ID, area, nullable=False, index=True),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("title", "place", "languages")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("start", "end", "capacity")),
        sa.Column("roles", sa.JSON(), nullable=False),
        *(days if table == "shift_series" else flags),
        sa.Column("made_by", ID, maker, nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
