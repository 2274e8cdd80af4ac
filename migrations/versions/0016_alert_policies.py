"""Whom alerts call, in which order, is a policy of an area, kept in versions.

Revision ID: 0016
Revises: 0015
"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
IN_AN_AREA, IN_THE_HOUSE = sa.text("area_id IS NOT NULL"), sa.text("area_id IS NULL")
CURRENT = sa.text("is_current")


def upgrade() -> None:
    op.create_table(
        "alert_policies",
        sa.Column("id", ID, nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_alert_policies_area_id_areas")),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("is_current", sa.Boolean(), nullable=False),
        sa.Column("is_withdrawn", sa.Boolean(), nullable=False),
        sa.Column("rules", sa.JSON(), nullable=False),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.Column(
            "made_by", ID, sa.ForeignKey("people.id", name="fk_alert_policies_made_by_people")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alert_policies"),
        sa.CheckConstraint("version >= 1", name=op.f("ck_alert_policies_version")),
    )
    _index("uq_alert_policies_area", ["area_id", "kind", "version"], IN_AN_AREA, unique=True)
    _index("uq_alert_policies_house", ["kind", "version"], IN_THE_HOUSE, unique=True)
    _index("ix_alert_policies_current", ["area_id"], CURRENT)
    with op.batch_alter_table("alerts") as alerts:
        alerts.add_column(sa.Column("policy_id", ID))
        alerts.create_foreign_key(
            "fk_alerts_policy_id_alert_policies", "alert_policies", ["policy_id"], ["id"]
        )
        alerts.add_column(sa.Column("wait_seconds", sa.Integer()))
        alerts.add_column(sa.Column("still_seconds", sa.Integer()))
        alerts.add_column(
            sa.Column(
                "was_anybody_on_call", sa.Boolean(), nullable=False, server_default=sa.false()
            )
        )
    op.execute("UPDATE alerts SET was_anybody_on_call = was_anybody_asked")
    with op.batch_alter_table("alerts") as alerts:
        alerts.alter_column("was_anybody_on_call", server_default=None)


def downgrade() -> None:
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_column("was_anybody_on_call")
        alerts.drop_column("still_seconds")
        alerts.drop_column("wait_seconds")
        alerts.drop_constraint("fk_alerts_policy_id_alert_policies", type_="foreignkey")
        alerts.drop_column("policy_id")
    op.drop_table("alert_policies")


def _index(name: str, columns: list[str], where: sa.TextClause, *, unique: bool = False) -> None:
    op.create_index(
        name,
        "alert_policies",
        columns,
        unique=unique,
        sqlite_where=where,
        postgresql_where=where,
    )
