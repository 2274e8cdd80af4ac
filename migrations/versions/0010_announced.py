"""Announced arrivals, and who checked in for somebody without Telegram.

Revision ID: 0010
Revises: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only if the key is INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC


def upgrade() -> None:
    with op.batch_alter_table("arrivals") as arrivals:
        arrivals.add_column(sa.Column("companion_id", ID))
        arrivals.add_column(sa.Column("names", sa.Text()))
        arrivals.create_foreign_key(
            "fk_arrivals_companion_id_people", "people", ["companion_id"], ["id"]
        )
    op.create_table(
        "announcements",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("language", sa.String()),
        _key("area_id", "areas"),
        _key("gate_id", "gates"),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("expected_at", MOMENT, nullable=False),
        sa.Column("party", sa.Integer()),
        sa.Column("needs", sa.Text()),
        sa.Column("state", sa.String(32), nullable=False),
        _key("person_id", "people"),
        _key("arrival_id", "arrivals"),
        sa.Column("not_arrivals", sa.JSON(), nullable=False),
        _key("alert_id", "alerts"),
        sa.Column("card_outbox_id", sa.BigInteger()),
        _key("created_by", "people"),
        sa.Column("created_at", MOMENT, nullable=False),
        _key("ended_by", "people"),
        sa.Column("ended_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_announcements"),
        sa.UniqueConstraint("code", name="uq_announcements_code"),
        sa.CheckConstraint("party >= 1", name=op.f("ck_announcements_party")),
    )
    op.create_index("ix_announcements_person_id", "announcements", ["person_id"])
    op.create_index("uq_announcements_arrival_id", "announcements", ["arrival_id"], unique=True)
    is_expected = sa.text("state IN ('announced', 'overdue')")
    op.create_index(
        "ix_announcements_expected",
        "announcements",
        ["expected_at"],
        sqlite_where=is_expected,
        postgresql_where=is_expected,
    )


def downgrade() -> None:
    op.drop_table("announcements")
    with op.batch_alter_table("arrivals") as arrivals:
        arrivals.drop_constraint("fk_arrivals_companion_id_people", type_="foreignkey")
        arrivals.drop_column("names")
        arrivals.drop_column("companion_id")


def _key(name: str, table: str) -> sa.Column[int]:
    key = sa.ForeignKey(f"{table}.id", name=f"fk_announcements_{name}_{table}")
    return sa.Column(name, ID, key)
