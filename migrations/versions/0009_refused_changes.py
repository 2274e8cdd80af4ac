"""An index of refused messages by their reader, who may come back.

Revision ID: 0009
Revises: 0008
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    failed = sa.text("state = 'failed'")
    op.create_index(
        "ix_outbox_failed",
        "outbox",
        ["person_id"],
        sqlite_where=failed,
        postgresql_where=failed,
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_failed", "outbox")
