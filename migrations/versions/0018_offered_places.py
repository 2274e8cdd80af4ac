"""A free place is offered to who waits, and kept for them until they answer.

Revision ID: 0018
Revises: 0017
"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)  # UTC
MOMENTS = ("offered_at", "offered_until", "missed_at")


def upgrade() -> None:
    column = sa.Column("offered", sa.Integer(), nullable=False, server_default="0")
    op.add_column("shifts", column)
    for name in MOMENTS:
        op.add_column("sign_ups", sa.Column(name, MOMENT))
    op.add_column("sign_ups", sa.Column("offer_outbox_id", sa.BigInteger()))


def downgrade() -> None:
    for name in (*MOMENTS, "offer_outbox_id"):
        op.drop_column("sign_ups", name)
    op.drop_column("shifts", "offered")
