"""The filters of each person's list of shifts, and what newcomers wish to take.

Revision ID: 0019
Revises: 0018
"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    person = sa.ForeignKey("people.id", name="fk_shift_views_person_id_people")
    area = sa.ForeignKey("areas.id", name="fk_shift_views_area_id_areas")
    op.create_table(
        "shift_views",
        sa.Column("person_id", ID, person, nullable=False, autoincrement=False),
        sa.Column("day", sa.Date()),
        sa.Column("area_id", ID, area),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("place", "language", "words")),
        sa.Column("is_night", sa.Boolean(), nullable=False),
        sa.Column("shows_all", sa.Boolean(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_shift_views"),
    )
    wisher = sa.ForeignKey("people.id", name="fk_shift_wishes_person_id_people")
    shift = sa.ForeignKey("shifts.id", name="fk_shift_wishes_shift_id_shifts")
    op.create_table(
        "shift_wishes",
        sa.Column("person_id", ID, wisher, nullable=False, autoincrement=False),
        sa.Column("shift_id", ID, shift, nullable=False, autoincrement=False),
        sa.Column("wished_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "shift_id", name="pk_shift_wishes"),
    )


def downgrade() -> None:
    op.drop_table("shift_wishes")
    op.drop_table("shift_views")
