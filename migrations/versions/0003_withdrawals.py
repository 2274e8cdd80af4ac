"""Answers that the staff withdraw, and translations that keep their formatting.

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC


def upgrade() -> None:
    op.add_column("entries", sa.Column("withdrawn_at", MOMENT))
    withdrawer = sa.ForeignKey("people.id", name="fk_entries_withdrawn_by_people")
    op.add_column("entries", sa.Column("withdrawn_by", ID, withdrawer), inline_references=True)
    op.add_column(
        "translations", sa.Column("entities", sa.JSON(), nullable=False, server_default="[]")
    )


def downgrade() -> None:
    op.drop_column("translations", "entities")
    op.drop_column("entries", "withdrawn_by")
    op.drop_column("entries", "withdrawn_at")
