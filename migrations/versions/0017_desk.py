"""A coordinator's desk: the log of shifts, drafts, people without Telegram, moved times.

Revision ID: 0017
Revises: 0016
"""

import sqlalchemy as sa
from alembic import op
from alembic.operations.base import BatchOperations

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(length=32)

# name -> what it asks, before and after
_WITHIN = ("taken_within_capacity", "taken >= 0 AND taken <= capacity")
_NOT_NEGATIVE = ("taken_not_negative", "taken >= 0")


def upgrade() -> None:
    with op.batch_alter_table("shifts") as shifts:
        shifts.add_column(sa.Column("announced_at", MOMENT))
        shifts.add_column(
            sa.Column("in_digest", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        _change_check(shifts, _WITHIN, _NOT_NEGATIVE)
    with op.batch_alter_table("sign_ups") as sign_ups:
        for name in ("answer_by", "no_show_at"):
            sign_ups.add_column(sa.Column(name, MOMENT))
        for name in ("vouched_by", "no_show_by"):
            sign_ups.add_column(sa.Column(name, ID))
            sign_ups.create_foreign_key(f"fk_sign_ups_{name}_people", "people", [name], ["id"])
    _index("ix_sign_ups_no_show", "sign_ups", "no_show_at", "no_show_at IS NOT NULL")
    _log()


def downgrade() -> None:
    op.drop_table("shift_changes")
    op.drop_index("ix_sign_ups_no_show", table_name="sign_ups")
    with op.batch_alter_table("sign_ups") as sign_ups:
        for name in ("vouched_by", "no_show_by"):
            sign_ups.drop_constraint(f"fk_sign_ups_{name}_people", type_="foreignkey")
        for name in ("answer_by", "no_show_at", "vouched_by", "no_show_by"):
            sign_ups.drop_column(name)
    op.execute("UPDATE shifts SET state = 'cancelled' WHERE state = 'draft'")
    op.execute("UPDATE shifts SET capacity = taken WHERE taken > capacity")
    with op.batch_alter_table("shifts") as shifts:
        for name in ("announced_at", "in_digest"):
            shifts.drop_column(name)
        _change_check(shifts, _NOT_NEGATIVE, _WITHIN)


def _change_check(shifts: BatchOperations, old: tuple[str, str], new: tuple[str, str]) -> None:
    shifts.drop_constraint(op.f(f"ck_shifts_{old[0]}"), type_="check")
    shifts.create_check_constraint(op.f(f"ck_shifts_{new[0]}"), new[1])


def _index(name: str, table: str, column: str, where: str) -> None:
    """Index the rows of a table for which a condition holds."""
    condition = sa.text(where)
    op.create_index(name, table, [column], sqlite_where=condition, postgresql_where=condition)


def _people(name: str) -> sa.Column[int]:
    people = sa.ForeignKey("people.id", name=f"fk_shift_changes_{name}_people")
    return sa.Column(name, ID, people)


def _log() -> None:
    shift = sa.ForeignKey("shifts.id", name="fk_shift_changes_shift_id_shifts")
    op.create_table(
        "shift_changes",
        sa.Column("id", ID, nullable=False),
        sa.Column("shift_id", ID, shift, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        _people("by_id"),
        _people("person_id"),
        sa.Column("old", sa.JSON(), nullable=False),
        sa.Column("new", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("told_at", MOMENT),
        sa.Column("undone_at", MOMENT),
        _people("undone_by"),
        sa.PrimaryKeyConstraint("id", name="pk_shift_changes"),
    )
    op.create_index("ix_shift_changes_shift_id", "shift_changes", ["shift_id"])
    _index("ix_shift_changes_left", "shift_changes", "at", "kind = 'left'")
