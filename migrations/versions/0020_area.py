"""Gates have a place; who of the staff reads a case, and when the office got one without an area.

Revision ID: 0020
Revises: 0019
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)  # UTC
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    for name in ("latitude", "longitude"):
        op.add_column("gates", sa.Column(name, sa.Double()))
    op.add_column("cases", sa.Column("office_since", MOMENT))
    case = sa.ForeignKey("cases.id", name="fk_case_readers_case_id_cases")
    person = sa.ForeignKey("people.id", name="fk_case_readers_person_id_people")
    op.create_table(
        "case_readers",
        sa.Column("case_id", ID, case, nullable=False, autoincrement=False),
        sa.Column("person_id", ID, person, nullable=False, autoincrement=False),
        sa.Column("answering_at", MOMENT),
        sa.Column("left_at", MOMENT),
        sa.PrimaryKeyConstraint("case_id", "person_id", name="pk_case_readers"),
    )
    op.create_index("ix_case_readers_person_id", "case_readers", ["person_id"])
    op.execute(
        "INSERT INTO case_readers (case_id, person_id)"
        " SELECT DISTINCT case_id, author_id FROM entries WHERE side = 'staff'"
    )


def downgrade() -> None:
    op.drop_table("case_readers")
    op.drop_column("cases", "office_since")
    for name in ("longitude", "latitude"):
        op.drop_column("gates", name)
