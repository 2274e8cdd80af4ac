"""The leader's sign of life, by which an outage is known afterwards.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC


def upgrade() -> None:
    op.create_table(
        "signs_of_life",
        sa.Column("id", ID, nullable=False, autoincrement=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_signs_of_life"),
    )


def downgrade() -> None:
    op.drop_table("signs_of_life")
