"""Call-outs: who was asked to come to a shift, in which wave, and who stands by.

Revision ID: 0022
Revises: 0021
"""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(length=32)


def upgrade() -> None:
    op.add_column(
        "shifts",
        sa.Column("is_called_out", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.create_table(
        "callouts",
        sa.Column("id", ID, nullable=False),
        _to("callouts", "shift_id", "shifts", nullable=False),
        _to("callouts", "started_by", "people", nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("is_urgent", sa.Boolean(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("waves", sa.Integer(), nullable=False),
        *(sa.Column(name, MOMENT) for name in ("next_wave_at", "dry_at", "ended_at")),
        _to("callouts", "card_person_id", "people"),
        sa.Column("card_outbox_id", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name="pk_callouts"),
    )
    op.create_index("ix_callouts_shift_id", "callouts", ["shift_id"])
    is_running = sa.text("state = 'running'")
    op.create_index(
        "uq_callouts_running",
        "callouts",
        ["shift_id"],
        unique=True,
        sqlite_where=is_running,
        postgresql_where=is_running,
    )
    op.create_table(
        "callout_asks",
        sa.Column("id", ID, nullable=False),
        _to("callout_asks", "callout_id", "callouts", nullable=False),
        _to("callout_asks", "person_id", "people", nullable=False),
        sa.Column("wave", sa.Integer(), nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.Column("answer", WORD),
        sa.Column("answered_at", MOMENT),
        sa.Column("there_at", MOMENT),
        sa.Column("words", sa.String(), nullable=False),
        _to("callout_asks", "decided_by", "people"),
        sa.PrimaryKeyConstraint("id", name="pk_callout_asks"),
        sa.UniqueConstraint("callout_id", "person_id", name="uq_callout_asks_once"),
        sa.CheckConstraint(
            "(answer IS NULL) = (answered_at IS NULL)", name="ck_callout_asks_answered_when"
        ),
    )
    op.create_index("ix_callout_asks_person", "callout_asks", ["person_id", "asked_at"])
    person = sa.ForeignKey("people.id", name="fk_standbys_person_id_people")
    op.create_table(
        "standbys",
        sa.Column("person_id", ID, person, nullable=False, autoincrement=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("person_id", name="pk_standbys"),
    )


def _to(table: str, name: str, other: str, *, nullable: bool = True) -> sa.Column[int]:
    key = sa.ForeignKey(f"{other}.id", name=f"fk_{table}_{name}_{other}")
    return sa.Column(name, ID, key, nullable=nullable)


def downgrade() -> None:
    op.drop_table("standbys")
    op.drop_table("callout_asks")
    op.drop_table("callouts")
    with op.batch_alter_table("shifts") as shifts:
        shifts.drop_column("is_called_out")
