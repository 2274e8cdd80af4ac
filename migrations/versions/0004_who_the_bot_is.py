"""Who the bot is: every start waited for Telegram to say so, in a storm for a minute

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "identity",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", name=op.f("pk_identity")),
    )


def downgrade() -> None:
    op.drop_table("identity")
