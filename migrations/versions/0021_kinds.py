"""Entries that share a card, forwards, and translations that were withdrawn.

Revision ID: 0021
Revises: 0020
"""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC


def upgrade() -> None:
    op.add_column("entries", sa.Column("album", sa.String()))
    op.add_column(
        "entries",
        sa.Column("is_forwarded", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    head = sa.ForeignKey("entries.id", name="fk_entries_shown_with_entries")
    op.add_column("entries", sa.Column("shown_with", ID, head), inline_references=True)
    op.create_index(
        "ix_entries_shown_with",
        "entries",
        ["shown_with"],
        sqlite_where=sa.text("shown_with IS NOT NULL"),
        postgresql_where=sa.text("shown_with IS NOT NULL"),
    )
    op.add_column("translations", sa.Column("withdrawn_at", MOMENT))


def downgrade() -> None:
    op.drop_column("translations", "withdrawn_at")
    op.drop_index("ix_entries_shown_with", "entries")
    op.drop_column("entries", "shown_with")
    op.drop_column("entries", "is_forwarded")
    op.drop_column("entries", "album")
