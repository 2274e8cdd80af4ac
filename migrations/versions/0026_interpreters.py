"""Interpreters join by themselves, say when they can be asked, and speak in their own name.

Revision ID: 0026
Revises: 0025
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String()
OF_CASES = ("sought_at", "joined_at", "round_at", "rested_at", "told_at", "handover_at")


def _key(table: str, column: str, to: str) -> sa.ForeignKey:
    return sa.ForeignKey(f"{to}.id", name=f"fk_{table}_{column}_{to}")


def upgrade() -> None:
    for name in (*OF_CASES, "idle_asked_at", "kept_at"):
        op.add_column("cases", sa.Column(name, MOMENT))
    op.add_column("cases", sa.Column("matter", WORD))
    op.add_column("cases", sa.Column("understood", sa.Boolean()))
    op.add_column("offers", sa.Column("accepted_at", MOMENT))
    op.add_column("offers", sa.Column("nudged_at", MOMENT))
    no = sa.false()
    op.add_column(
        "offers",
        sa.Column("knows_resident", sa.Boolean(), nullable=False, server_default=no),
    )
    op.add_column("offers", sa.Column("worried", sa.Boolean()))
    op.add_column("translations", sa.Column("own_text", sa.Text()))
    op.add_column("translations", sa.Column("own_entities", sa.JSON()))
    level = sa.Column("level", WORD, nullable=False, server_default="fluent")
    op.add_column("roster_entries", level)
    op.add_column("roster_entries", sa.Column("approved_at", MOMENT))
    # Who stands on the roster was put there by the office.
    op.execute("UPDATE roster_entries SET approved_at = added_at")
    op.execute("UPDATE offers SET accepted_at = answered_at WHERE state = 'accepted'")
    op.create_table(
        "interpreters",
        sa.Column(
            "person_id",
            ID,
            _key("interpreters", "person_id", "people"),
            nullable=False,
            autoincrement=False,
        ),
        *(sa.Column(name, sa.Integer()) for name in ("begins", "ends", "a_day")),
        sa.Column("at_once", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        *(
            sa.Column(name, MOMENT)
            for name in ("paused_until", "ready_asked_at", "ready_at", "declined_at")
        ),
        sa.PrimaryKeyConstraint("person_id", name="pk_interpreters"),
    )
    op.create_table(
        "asides",
        sa.Column("id", ID, nullable=False),
        sa.Column("case_id", ID, _key("asides", "case_id", "cases"), nullable=False),
        sa.Column("author_id", ID, _key("asides", "author_id", "people"), nullable=False),
        sa.Column("towards", WORD, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("entities", sa.JSON(), nullable=False),
        sa.Column("media", sa.JSON()),
        sa.Column("entry_id", ID, _key("asides", "entry_id", "entries")),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_asides"),
    )
    op.create_index("ix_asides_case_id", "asides", ["case_id"])
    op.create_table(
        "aside_copies",
        sa.Column("outbox_id", sa.BigInteger(), nullable=False, autoincrement=False),
        sa.Column("aside_id", ID, _key("aside_copies", "aside_id", "asides"), nullable=False),
        sa.Column("person_id", ID, _key("aside_copies", "person_id", "people"), nullable=False),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_aside_copies"),
    )
    op.create_index("ix_aside_copies_person", "aside_copies", ["person_id"])


def downgrade() -> None:
    for table in ("aside_copies", "asides", "interpreters"):
        op.drop_table(table)
    for table, names in {
        "roster_entries": ("approved_at", "level"),
        "translations": ("own_entities", "own_text"),
        "offers": ("worried", "knows_resident", "nudged_at", "accepted_at"),
        "cases": ("understood", "matter", "kept_at", "idle_asked_at", *OF_CASES),
    }.items():
        for name in names:
            op.drop_column(table, name)
