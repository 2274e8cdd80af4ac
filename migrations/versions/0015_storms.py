"""Many open alerts of a kind in an area share one card.

Revision ID: 0015
Revises: 0014
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
IN_STORM = sa.text("storm_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "storms",
        sa.Column("id", ID, primary_key=True),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id"), nullable=False),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("grown_at", MOMENT, nullable=False),
        sa.Column("taker_id", ID, sa.ForeignKey("people.id")),
        sa.UniqueConstraint("area_id", "kind", name="uq_storms_area_id_kind"),
    )
    op.create_table(
        "storm_cards",
        sa.Column("storm_id", ID, sa.ForeignKey("storms.id"), primary_key=True),
        sa.Column("person_id", ID, sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("outbox_id", sa.BigInteger),
        sa.Column("rung_at", MOMENT),
        sa.Column("is_unheard", sa.Boolean, nullable=False),
        sa.Column("page", sa.Integer, nullable=False),
        sa.Column("shown", sa.String),
        sa.Column("asked_outbox_id", sa.BigInteger),
    )
    op.create_index("ix_storm_cards_outbox_id", "storm_cards", ["outbox_id"])
    with op.batch_alter_table("alerts") as alerts:
        alerts.add_column(sa.Column("storm_id", ID))
        alerts.create_foreign_key("fk_alerts_storm_id_storms", "storms", ["storm_id"], ["id"])
    op.create_index(
        "ix_alerts_storm_id",
        "alerts",
        ["storm_id"],
        sqlite_where=IN_STORM,
        postgresql_where=IN_STORM,
    )


def downgrade() -> None:
    op.drop_index("ix_alerts_storm_id", "alerts")
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_constraint("fk_alerts_storm_id_storms", type_="foreignkey")
        alerts.drop_column("storm_id")
    op.drop_table("storm_cards")
    op.drop_table("storms")
