"""Cases by their interpreter: most have none, which SQLite's statistics counted as one interpreter's

Revision ID: 0003
Revises: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_cases_interpreter_id", table_name="cases")
    op.create_index(
        "ix_cases_interpreter",
        "cases",
        ["interpreter_id"],
        unique=False,
        sqlite_where=sa.text("interpreter_id IS NOT NULL"),
        postgresql_where=sa.text("interpreter_id IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_cases_interpreter", table_name="cases")
    op.create_index("ix_cases_interpreter_id", "cases", ["interpreter_id"], unique=False)
