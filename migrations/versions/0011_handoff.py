"""Who truly was on call, hand-offs, tests of phones, morning reports.

Revision ID: 0011
Revises: 0010
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only if the key is INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(32)  # a member of an enum

NEW_TABLES = (
    *("rota_watches", "shifts_of_duty", "phone_tests", "hand_offs"),
    *("morning_reports", "wake_warnings"),
)


def upgrade() -> None:
    op.create_table(
        "rota_watches",
        sa.Column("area_id", ID, _to("rota_watches", "area_id", "areas"), nullable=False),
        sa.Column("looked_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", name="pk_rota_watches"),
    )
    shifts_of_duty()
    op.create_table(
        "phone_tests",
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, _to("phone_tests", "person_id", "people"), nullable=False),
        sa.Column("rung_at", MOMENT, nullable=False),
        sa.Column("hearing", WORD),
        sa.Column("answered_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_phone_tests"),
    )
    op.create_index("ix_phone_tests_person_id", "phone_tests", ["person_id"])
    hand_offs()
    reports()
    op.create_index("ix_alert_attempts_tried_at", "alert_attempts", ["tried_at"])


def downgrade() -> None:
    op.drop_index("ix_alert_attempts_tried_at", "alert_attempts")
    for table in reversed(NEW_TABLES):
        op.drop_table(table)


def shifts_of_duty() -> None:
    table = "shifts_of_duty"
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        sa.Column("area_id", ID, _to(table, "area_id", "areas"), nullable=False),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("person_id", ID, _to(table, "person_id", "people"), nullable=False),
        sa.Column("begins_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_area", table, ["area_id", "ends_at"])
    op.create_index(f"ix_{table}_person_id", table, ["person_id"])
    now = sa.text("ends_at IS NULL")
    op.create_index(
        f"uq_{table}_now",
        table,
        ["area_id", "level", "person_id"],
        unique=True,
        sqlite_where=now,
        postgresql_where=now,
    )


def hand_offs() -> None:
    table = "hand_offs"
    op.create_table(
        table,
        sa.Column("id", ID, nullable=False),
        sa.Column("person_id", ID, _to(table, "person_id", "people"), nullable=False),
        sa.Column("area_id", ID, _to(table, "area_id", "areas"), nullable=False),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.Column("alert_id", ID, _to(table, "alert_id", "alerts")),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.Column("read_at", MOMENT),
        sa.Column("ended_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    unread = sa.text("ended_at IS NULL")
    op.create_index(
        f"ix_{table}_unread",
        table,
        ["person_id"],
        sqlite_where=unread,
        postgresql_where=unread,
    )


def reports() -> None:
    for table, whose, other, when in (
        ("morning_reports", "area_id", "areas", "day"),
        ("wake_warnings", "person_id", "people", "night"),
    ):
        op.create_table(
            table,
            sa.Column("id", ID, nullable=False),
            sa.Column(whose, ID, _to(table, whose, other), nullable=False),
            sa.Column(when, sa.String(), nullable=False),
            sa.Column("told_at", MOMENT, nullable=False),
            sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        )
        op.create_index(f"uq_{table}_{when}", table, [whose, when], unique=True)


def _to(table: str, column: str, other: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{column}_{other}")
