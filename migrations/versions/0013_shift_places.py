"""Shifts of the same title and hour at two places are two.

Revision ID: 0013
Revises: 0012
"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

NAME = "uq_shifts_same"


def upgrade() -> None:
    with op.batch_alter_table("shifts") as shifts:
        shifts.drop_constraint(NAME, type_="unique")
        shifts.create_unique_constraint(NAME, ["area_id", "title", "place", "starts_at"])


def downgrade() -> None:
    with op.batch_alter_table("shifts") as shifts:
        shifts.drop_constraint(NAME, type_="unique")
        shifts.create_unique_constraint(NAME, ["area_id", "title", "starts_at"])
