"""In which locale a message's words are, and in which its reader is addressed.

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("locale", sa.String()))
    op.add_column("outbox", sa.Column("reader_locale", sa.String()))


def downgrade() -> None:
    op.drop_column("outbox", "reader_locale")
    op.drop_column("outbox", "locale")
