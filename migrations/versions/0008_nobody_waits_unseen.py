"""A case knows since when its resident waits for an answer, and when the staff first read it.

Revision ID: 0008
Revises: 0007
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)  # UTC
WAITING = sa.text("waiting_since IS NOT NULL")
# Open cases whose last entry is the resident's wait since it.
LAST_SAID = """
    SELECT last.said_at FROM entries AS last
    WHERE last.id = (SELECT max(entries.id) FROM entries WHERE entries.case_id = cases.id)
    AND last.side = 'resident' AND last.kind <> 'sticker'
"""


def upgrade() -> None:
    op.add_column("cases", sa.Column("waiting_since", MOMENT))
    op.add_column("cases", sa.Column("settled_at", MOMENT))
    op.add_column("cases", sa.Column("read_at", MOMENT))
    op.execute(f"UPDATE cases SET waiting_since = ({LAST_SAID}) WHERE state = 'open'")
    op.create_index(
        "ix_cases_waiting",
        "cases",
        ["waiting_since"],
        sqlite_where=WAITING,
        postgresql_where=WAITING,
    )
    op.create_index("ix_alerts_about_id", "alerts", ["about_id"])


def downgrade() -> None:
    op.drop_index("ix_alerts_about_id", "alerts")
    op.drop_index("ix_cases_waiting", "cases")
    op.drop_column("cases", "read_at")
    op.drop_column("cases", "settled_at")
    op.drop_column("cases", "waiting_since")
