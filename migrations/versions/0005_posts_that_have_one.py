"""Posts by their message id and by what they edit: most have none when they are written, and cost each index an entry

Revision ID: 0005
Revises: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_INDEXES = {"ix_outbox_edits": ("edits",), "ix_outbox_message": ("chat_id", "message_id")}


def upgrade() -> None:
    for name, columns in _INDEXES.items():
        has_one = sa.text(f"{columns[-1]} IS NOT NULL")
        op.drop_index(name, table_name="outbox")
        op.create_index(
            name,
            "outbox",
            list(columns),
            unique=False,
            sqlite_where=has_one,
            postgresql_where=has_one,
        )


def downgrade() -> None:
    for name, columns in _INDEXES.items():
        op.drop_index(name, table_name="outbox")
        op.create_index(name, "outbox", list(columns), unique=False)
