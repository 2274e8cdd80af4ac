"""A scan stores an arrival at once; its questions are answered later, or never.

Revision ID: 0004
Revises: 0003
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
OPEN_NOW = "state IN ('begun', 'waiting', 'taken', 'overdue')"
OPEN_BEFORE = "state IN ('waiting', 'taken', 'overdue')"


def upgrade() -> None:
    op.drop_index("uq_arrivals_open_person", "arrivals")
    with op.batch_alter_table("arrivals") as arrivals:
        for name, kind in ANSWERS.items():
            arrivals.alter_column(name, existing_type=kind, nullable=True)
        arrivals.alter_column("checked_in_at", existing_type=MOMENT, nullable=True)
        arrivals.drop_column("notes")
        arrivals.add_column(added("asked", sa.Integer(), "0"))
        arrivals.add_column(added("fell_silent", sa.Boolean(), "false"))
        arrivals.add_column(sa.Column("expected_at", MOMENT))
        arrivals.add_column(sa.Column("missing_since", MOMENT))
        arrivals.drop_constraint(op.f("ck_arrivals_party"), type_="check")
        arrivals.create_check_constraint(op.f("ck_arrivals_party"), "party >= 1")
    index(OPEN_NOW)
    op.create_index("ix_arrivals_person_id", "arrivals", ["person_id"])
    with op.batch_alter_table("alerts") as alerts:
        alerts.add_column(sa.Column("about_id", ID))
        alerts.add_column(added("haste", sa.Integer(), "1"))
        alerts.add_column(added("was_anybody_asked", sa.Boolean(), "false"))
        alerts.create_foreign_key("fk_alerts_about_id_people", "people", ["about_id"], ["id"])
    with op.batch_alter_table("alert_attempts") as attempts:
        attempts.add_column(added("has_live_card", sa.Boolean(), "false"))
    op.add_column("gates", added("trials", sa.Integer(), "0"))
    op.create_table(
        "presences",
        sa.Column("person_id", ID, nullable=False, autoincrement=False),
        sa.Column("area_id", ID, nullable=False),
        sa.Column("attended_by", ID),
        sa.Column("since", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], "fk_presences_person_id_people"),
        sa.ForeignKeyConstraint(["area_id"], ["areas.id"], "fk_presences_area_id_areas"),
        sa.ForeignKeyConstraint(["attended_by"], ["people.id"], "fk_presences_attended_by_people"),
        sa.PrimaryKeyConstraint("person_id", name="pk_presences"),
    )


def downgrade() -> None:
    op.drop_table("presences")
    op.drop_column("gates", "trials")
    with op.batch_alter_table("alert_attempts") as attempts:
        attempts.drop_column("has_live_card")
    with op.batch_alter_table("alerts") as alerts:
        alerts.drop_constraint("fk_alerts_about_id_people", type_="foreignkey")
        for name in ("about_id", "haste", "was_anybody_asked"):
            alerts.drop_column(name)
    op.drop_index("ix_arrivals_person_id", "arrivals")
    op.drop_index("uq_arrivals_open_person", "arrivals")
    with op.batch_alter_table("arrivals") as arrivals:
        arrivals.drop_constraint(op.f("ck_arrivals_party"), type_="check")
        arrivals.create_check_constraint(op.f("ck_arrivals_party"), "party BETWEEN 1 AND 5")
        arrivals.drop_column("expected_at")
        arrivals.drop_column("missing_since")
        arrivals.drop_column("asked")
        arrivals.drop_column("fell_silent")
        arrivals.add_column(sa.Column("notes", sa.Text(), nullable=False, server_default="[]"))
        arrivals.alter_column("checked_in_at", existing_type=MOMENT, nullable=False)
        for name, kind in ANSWERS.items():
            arrivals.alter_column(name, existing_type=kind, nullable=False)
    index(OPEN_BEFORE)


ANSWERS: dict[str, sa.types.TypeEngine[Any]] = {
    "need": sa.String(32),
    "party": sa.Integer(),
    "luggage": sa.Boolean(),
    "ill": sa.Text(),
}


def added(name: str, kind: sa.types.TypeEngine[Any], value: str) -> sa.Column[Any]:
    """Make a column that older rows fill with this value (SQL)."""
    return sa.Column(name, kind, nullable=False, server_default=sa.text(value))


def index(where: str) -> None:
    op.create_index(
        "uq_arrivals_open_person",
        "arrivals",
        ["person_id"],
        unique=True,
        sqlite_where=sa.text(where),
        postgresql_where=sa.text(where),
    )
