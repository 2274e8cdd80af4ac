"""The day of a shift: check-in, stand-ins, exchanges, places on the map.

Revision ID: 0025
Revises: 0024
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(length=32)
MOMENTS = ("objected_at", "checked_in_at", "checked_out_at", "missed_since")
REFERENCES = {"checked_in_by": "people", "checked_in_gate": "gates"}


def upgrade() -> None:
    with op.batch_alter_table("sign_ups") as sign_ups:
        for name in MOMENTS:
            sign_ups.add_column(sa.Column(name, MOMENT))
        sign_ups.add_column(sa.Column("late_minutes", sa.Integer()))
        for name, table in REFERENCES.items():
            sign_ups.add_column(sa.Column(name, ID))
            sign_ups.create_foreign_key(f"fk_sign_ups_{name}_{table}", table, [name], ["id"])
    _stand_ins()
    _swaps()
    op.create_table(
        "place_pins",
        _reference("place_pins", "area_id", "areas", nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("latitude", sa.Double(), nullable=False),
        sa.Column("longitude", sa.Double(), nullable=False),
        _reference("place_pins", "set_by", "people", nullable=False),
        sa.Column("set_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("area_id", "place", name="pk_place_pins"),
    )


def downgrade() -> None:
    for table in ("place_pins", "shift_swaps", "stand_in_cards", "stand_in_searches"):
        op.drop_table(table)
    kinds = "('objected', 'handed-on', 'handed-back', 'swapped')"
    op.execute(f"DELETE FROM shift_changes WHERE kind IN {kinds}")
    with op.batch_alter_table("sign_ups") as sign_ups:
        for name, table in REFERENCES.items():
            sign_ups.drop_constraint(f"fk_sign_ups_{name}_{table}", type_="foreignkey")
        for name in (*MOMENTS, "late_minutes", *REFERENCES):
            sign_ups.drop_column(name)


def _reference(table: str, name: str, to: str, *, nullable: bool) -> sa.Column[int]:
    key = sa.ForeignKey(f"{to}.id", name=f"fk_{table}_{name}_{to}")
    return sa.Column(name, ID, key, nullable=nullable)


def _index(name: str, table: str, column: str, where: str, *, unique: bool = False) -> None:
    condition = sa.text(where)
    op.create_index(
        name, table, [column], unique=unique, sqlite_where=condition, postgresql_where=condition
    )


def _stand_ins() -> None:
    searches, cards = "stand_in_searches", "stand_in_cards"
    op.create_table(
        searches,
        sa.Column("id", ID, nullable=False),
        _reference(searches, "sign_up_id", "sign_ups", nullable=False),
        _reference(searches, "to_id", "people", nullable=True),
        sa.Column("state", WORD, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        _reference(searches, "taken_id", "sign_ups", nullable=True),
        sa.PrimaryKeyConstraint("id", name=f"pk_{searches}"),
    )
    _index(f"uq_{searches}_open", searches, "sign_up_id", "state = 'open'", unique=True)
    op.create_table(
        cards,
        _reference(cards, "search_id", searches, nullable=False),
        _reference(cards, "person_id", "people", nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), nullable=False),
        sa.Column("declined_at", MOMENT),
        sa.PrimaryKeyConstraint("search_id", "person_id", name=f"pk_{cards}"),
    )


def _swaps() -> None:
    swaps = "shift_swaps"
    op.create_table(
        swaps,
        sa.Column("id", ID, nullable=False),
        _reference(swaps, "mine_id", "sign_ups", nullable=False),
        _reference(swaps, "theirs_id", "sign_ups", nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.Column("due_at", MOMENT),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.PrimaryKeyConstraint("id", name=f"pk_{swaps}"),
    )
    is_open = "state IN ('asked', 'agreed')"
    _index(f"ix_{swaps}_mine", swaps, "mine_id", is_open)
    _index(f"ix_{swaps}_theirs", swaps, "theirs_id", is_open)
