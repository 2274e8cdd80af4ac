"""A taker passes an alert on, or needs relief.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC


def upgrade() -> None:
    with op.batch_alter_table("alerts") as alerts:
        alerts.add_column(sa.Column("relief_since", MOMENT))
        alerts.add_column(sa.Column("passed_by", ID))
        alerts.create_foreign_key("fk_alerts_passed_by_people", "people", ["passed_by"], ["id"])
        alerts.create_index("ix_alerts_acknowledged_by", ["acknowledged_by"])


def downgrade() -> None:
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_index("ix_alerts_acknowledged_by")
        alerts.drop_constraint("fk_alerts_passed_by_people", type_="foreignkey")
        alerts.drop_column("passed_by")
        alerts.drop_column("relief_since")
