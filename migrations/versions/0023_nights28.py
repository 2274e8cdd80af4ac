"""Numbers to ring, private calendar addresses, and storms of alerts without an area.

Revision ID: 0023
Revises: 0022
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
NO_AREA = sa.text("area_id IS NULL")


def upgrade() -> None:
    op.create_table(
        "ring_numbers",
        sa.Column("id", ID, nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_ring_numbers_area_id_areas")),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.Column(
            "added_by",
            ID,
            sa.ForeignKey("people.id", name="fk_ring_numbers_added_by_people"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_ring_numbers"),
    )
    op.create_index("ix_ring_numbers_area_id", "ring_numbers", ["area_id"])
    owner = sa.ForeignKey("people.id", name="fk_calendar_addresses_person_id_people")
    op.create_table(
        "calendar_addresses",
        sa.Column("person_id", ID, owner, nullable=False, autoincrement=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("secret_hash", sa.String(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_calendar_addresses"),
        sa.UniqueConstraint("secret_hash", name="uq_calendar_addresses_secret_hash"),
    )
    op.add_column("alerts", sa.Column("numbers", sa.Text()))
    with op.batch_alter_table("storms") as storms:
        storms.alter_column("area_id", existing_type=ID, nullable=True)
    op.create_index(
        "uq_storms_no_area",
        "storms",
        ["kind"],
        unique=True,
        sqlite_where=NO_AREA,
        postgresql_where=NO_AREA,
    )


def downgrade() -> None:
    op.execute(
        "UPDATE alerts SET storm_id = NULL WHERE storm_id IN"
        " (SELECT id FROM storms WHERE area_id IS NULL)"
    )
    op.execute(
        "DELETE FROM storm_cards WHERE storm_id IN (SELECT id FROM storms WHERE area_id IS NULL)"
    )
    op.execute("DELETE FROM storms WHERE area_id IS NULL")
    op.drop_index("uq_storms_no_area", "storms")
    with op.batch_alter_table("storms") as storms:
        storms.alter_column("area_id", existing_type=ID, nullable=False)
    op.drop_column("alerts", "numbers")
    op.drop_table("calendar_addresses")
    op.drop_table("ring_numbers")
