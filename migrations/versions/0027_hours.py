"""Hours: proposals until they are approved, their log, and how areas credit the night.

Revision ID: 0027
Revises: 0026
"""

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(length=32)


def upgrade() -> None:
    op.create_table(
        "hours",
        sa.Column("id", ID, primary_key=True),
        sa.Column("person_id", ID, sa.ForeignKey("people.id"), nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id"), nullable=False),
        sa.Column("sign_up_id", ID, sa.ForeignKey("sign_ups.id"), unique=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("credited", sa.Integer(), nullable=False),
        sa.Column("night_percent", sa.Integer(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("reported_at", MOMENT, nullable=False),
        sa.Column("decided_at", MOMENT),
        sa.Column("decided_by", ID, sa.ForeignKey("people.id")),
        sa.Column("note", sa.String(), nullable=False),
        sa.CheckConstraint("minutes >= 0", name="minutes_not_negative"),
        sa.CheckConstraint("credited >= 0", name="credited_not_negative"),
    )
    op.create_index("ix_hours_person", "hours", ["person_id", "starts_at"])
    op.create_index("ix_hours_area", "hours", ["area_id", "state", "starts_at"])
    op.create_table(
        "hours_log",
        sa.Column("id", ID, primary_key=True),
        sa.Column("hours_id", ID, sa.ForeignKey("hours.id"), nullable=False, index=True),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("by_id", ID, sa.ForeignKey("people.id"), nullable=False),
        sa.Column("change", WORD, nullable=False),
        sa.Column("old_minutes", sa.Integer(), nullable=False),
        sa.Column("new_minutes", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
    )
    op.create_table(
        "credit_rules",
        sa.Column("area_id", ID, sa.ForeignKey("areas.id"), primary_key=True, autoincrement=False),
        sa.Column("night_percent", sa.Integer(), nullable=False),
        sa.CheckConstraint("night_percent >= 100", name="night_is_not_less"),
    )


def downgrade() -> None:
    op.drop_table("credit_rules")
    op.drop_table("hours_log")
    op.drop_table("hours")
