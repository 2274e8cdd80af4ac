"""The first revision: every table of Weft, in its first form.

It uses plain types alone: the code may rename its columns, but this file must not change.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# SQLite numbers rows by itself only if the key is INTEGER.
ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)  # UTC
WORD = sa.String(32)  # a member of an enum
ENCRYPTED = sa.Text()


def upgrade() -> None:
    machinery()
    places()
    people()
    shifts()
    on_call()
    alerts()
    arrivals()
    relay()


def downgrade() -> None:
    for table in reversed(TABLES):
        op.drop_table(table)


TABLES = (
    "identity",
    "key_proof",
    "inbox",
    "outbox",
    "jobs",
    "dialogues",
    "areas",
    "gates",
    "people",
    "grants",
    "invites",
    "role_requests",
    "request_cards",
    "spoken_languages",
    "looks",
    "shifts",
    "sign_ups",
    "rota_entries",
    "overrides",
    "alerts",
    "alert_attempts",
    "arrivals",
    "cases",
    "roster_entries",
    "offers",
    "entries",
    "translations",
    "copies",
)


def index(
    name: str, table: str, columns: list[str], *, where: str = "", unique: bool = False
) -> None:
    """Make an index, of the rows that fit `where` (SQL) if given."""
    condition = sa.text(where) if where else None
    op.create_index(
        name,
        table,
        columns,
        unique=unique,
        sqlite_where=condition,
        postgresql_where=condition,
    )


# --- the machinery -------------------------------------------------------------------------------


def machinery() -> None:
    op.create_table(
        "identity",
        sa.Column("bot_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("username", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bot_id", name="pk_identity"),
    )
    op.create_table(
        "key_proof",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", ENCRYPTED, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_key_proof"),
    )
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    index("ix_inbox_done", "inbox", ["done_at"], where="state = 'done'")
    index("ix_inbox_open", "inbox", ["chat_id", "update_id"], where="state = 'open'")
    index("ix_inbox_poison", "inbox", ["update_id"], where="state = 'poison'")
    index("ix_inbox_takeable", "inbox", ["update_id"], where="state = 'open'")
    op.create_table(
        "outbox",
        sa.Column("id", ID, nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("lane", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.Column("edits", sa.BigInteger()),
        sa.Column("replies_to", sa.BigInteger()),
        sa.Column("state", WORD, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("failed_at", MOMENT),
        sa.Column("sent_at", MOMENT),
        sa.Column("doubtful", sa.Boolean(), nullable=False),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("error", sa.Text()),
        sa.Column("on_failure", sa.JSON()),
        sa.Column("on_sent", sa.JSON()),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    index("ix_outbox_edits", "outbox", ["edits"], where="edits IS NOT NULL")
    index("ix_outbox_message", "outbox", ["chat_id", "message_id"], where="message_id IS NOT NULL")
    index("ix_outbox_open", "outbox", ["lane", "id"], where="state = 'queued'")
    op.create_table(
        "jobs",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("args", sa.JSON(), nullable=False),
        sa.Column("key", sa.String()),
        sa.Column("queue", sa.String()),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("due_at", MOMENT, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_until", MOMENT),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("done_at", MOMENT),
        sa.Column("error", sa.Text()),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
        sqlite_autoincrement=True,
    )
    index("ix_jobs_done", "jobs", ["done_at"], where="state = 'done'")
    index("ix_jobs_open", "jobs", ["due_at"], where="state = 'open'")
    index("ix_jobs_queue", "jobs", ["queue", "id"], where="state = 'open' AND queue IS NOT NULL")
    index("uq_jobs_key", "jobs", ["key"], where="state = 'open'", unique=True)
    op.create_table(
        "dialogues",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("step", sa.String()),
        sa.Column("frames", sa.JSON(), nullable=False),
        sa.Column("aside", sa.JSON(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "user_id", name="pk_dialogues"),
    )
    index("ix_dialogues_user_id", "dialogues", ["user_id"])


# --- places --------------------------------------------------------------------------------------


def places() -> None:
    op.create_table(
        "areas",
        sa.Column("id", ID, nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_areas"),
        sa.UniqueConstraint("code", name="uq_areas_code"),
    )
    op.create_table(
        "gates",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "area_id", ID, sa.ForeignKey("areas.id", name="fk_gates_area_id_areas"), nullable=False
        ),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_gates"),
        sa.UniqueConstraint("code", name="uq_gates_code"),
    )
    index("ix_gates_area_id", "gates", ["area_id"])


# --- people --------------------------------------------------------------------------------------


def people() -> None:
    op.create_table(
        "people",
        sa.Column("id", ID, nullable=False),
        sa.Column("telegram_id", sa.BigInteger()),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_given", sa.Boolean(), nullable=False),
        sa.Column("username", sa.String()),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("locale_chosen", sa.Boolean(), nullable=False),
        sa.Column("language_code", sa.String()),
        sa.Column("written_language", sa.String()),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_people_area_id_areas")),
        sa.Column("phone", ENCRYPTED),
        sa.Column("phone_hash", sa.String()),
        sa.Column("flat", ENCRYPTED),
        sa.Column("unreachable", sa.String()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("telegram_id", name="uq_people_telegram_id"),
    )
    index("ix_people_phone_hash", "people", ["phone_hash"])
    index("ix_people_username", "people", ["username"])
    op.create_table(
        "grants",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_grants_person_id_people"),
            nullable=False,
        ),
        sa.Column("role", WORD, nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_grants_area_id_areas")),
        sa.Column("given_at", MOMENT, nullable=False),
        sa.Column("given_by", ID, sa.ForeignKey("people.id", name="fk_grants_given_by_people")),
        sa.Column("taken_at", MOMENT),
        sa.Column("taken_by", ID, sa.ForeignKey("people.id", name="fk_grants_taken_by_people")),
        sa.PrimaryKeyConstraint("id", name="pk_grants"),
    )
    index("ix_grants_area_id", "grants", ["area_id"])
    index("ix_grants_person_id", "grants", ["person_id"])
    index("ix_grants_role", "grants", ["role", "area_id"])
    index(
        "uq_grants_all",
        "grants",
        ["person_id", "role"],
        where="area_id IS NULL AND taken_at IS NULL",
        unique=True,
    )
    index(
        "uq_grants_area",
        "grants",
        ["person_id", "role", "area_id"],
        where="area_id IS NOT NULL AND taken_at IS NULL",
        unique=True,
    )
    op.create_table(
        "invites",
        sa.Column("id", ID, nullable=False),
        sa.Column("role", WORD, nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_invites_area_id_areas")),
        sa.Column("secret", sa.String(), nullable=False),
        sa.Column("uses_left", sa.Integer(), nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column(
            "created_by",
            ID,
            sa.ForeignKey("people.id", name="fk_invites_created_by_people"),
            nullable=False,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_invites"),
    )
    op.create_table(
        "role_requests",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "invite_id",
            ID,
            sa.ForeignKey("invites.id", name="fk_role_requests_invite_id_invites"),
            nullable=False,
        ),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_role_requests_person_id_people"),
            nullable=False,
        ),
        sa.Column("state", WORD, nullable=False),
        sa.Column("asked_at", MOMENT, nullable=False),
        sa.Column(
            "decided_by", ID, sa.ForeignKey("people.id", name="fk_role_requests_decided_by_people")
        ),
        sa.Column("decided_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_role_requests"),
    )
    index("uq_role_requests_person", "role_requests", ["invite_id", "person_id"], unique=True)
    op.create_table(
        "request_cards",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "request_id",
            ID,
            sa.ForeignKey("role_requests.id", name="fk_request_cards_request_id_role_requests"),
            nullable=False,
        ),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_request_cards_person_id_people"),
            nullable=False,
        ),
        sa.Column("outbox_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_request_cards"),
    )
    index("ix_request_cards_request_id", "request_cards", ["request_id"])
    op.create_table(
        "spoken_languages",
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_spoken_languages_person_id_people"),
            nullable=False,
        ),
        sa.Column("language", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person_id", "language", name="pk_spoken_languages"),
    )
    op.create_table(
        "looks",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_looks_person_id_people"),
            nullable=False,
        ),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=False),
        sa.Column("looked_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_looks"),
    )
    index("ix_looks_subject", "looks", ["kind", "subject_id"])


# --- shifts --------------------------------------------------------------------------------------


def shifts() -> None:
    op.create_table(
        "shifts",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "area_id", ID, sa.ForeignKey("areas.id", name="fk_shifts_area_id_areas"), nullable=False
        ),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("languages", sa.String(), nullable=False),
        sa.Column("skills", sa.String(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("posted_by", ID, sa.ForeignKey("people.id", name="fk_shifts_posted_by_people")),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint("capacity > 0", name=op.f("ck_shifts_capacity_positive")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_shifts_ends_after_start")),
        sa.CheckConstraint(
            "taken >= 0 AND taken <= capacity", name=op.f("ck_shifts_taken_within_capacity")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_shifts"),
        sa.UniqueConstraint("area_id", "title", "starts_at", name="uq_shifts_same"),
    )
    index("ix_shifts_open", "shifts", ["starts_at", "id"])
    op.create_table(
        "sign_ups",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "shift_id",
            ID,
            sa.ForeignKey("shifts.id", name="fk_sign_ups_shift_id_shifts"),
            nullable=False,
        ),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_sign_ups_person_id_people"),
            nullable=False,
        ),
        sa.Column("state", WORD, nullable=False),
        sa.Column("signed_up_at", MOMENT, nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.Column("coming_at", MOMENT),
        sa.Column("minutes", sa.Integer()),
        sa.CheckConstraint(
            "(state = 'done') = (minutes IS NOT NULL)", name=op.f("ck_sign_ups_minutes_when_done")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sign_ups"),
    )
    index("ix_sign_ups_person_id", "sign_ups", ["person_id"])
    index(
        "uq_sign_ups_held",
        "sign_ups",
        ["shift_id", "person_id"],
        where="state <> 'cancelled'",
        unique=True,
    )


# --- on call -------------------------------------------------------------------------------------


def on_call() -> None:
    op.create_table(
        "rota_entries",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "area_id",
            ID,
            sa.ForeignKey("areas.id", name="fk_rota_entries_area_id_areas"),
            nullable=False,
        ),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_rota_entries_person_id_people"),
            nullable=False,
        ),
        sa.Column("begins", sa.String(), nullable=False),
        sa.Column("ends", sa.String(), nullable=False),
        sa.Column("weekdays", sa.String(), nullable=False),
        sa.CheckConstraint("level >= 1", name=op.f("ck_rota_entries_level")),
        sa.PrimaryKeyConstraint("id", name="pk_rota_entries"),
    )
    index("ix_rota_entries_area_id", "rota_entries", ["area_id"])
    index("ix_rota_entries_person_id", "rota_entries", ["person_id"])
    op.create_table(
        "overrides",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "replaced_id",
            ID,
            sa.ForeignKey("people.id", name="fk_overrides_replaced_id_people"),
            nullable=False,
        ),
        sa.Column(
            "replacement_id",
            ID,
            sa.ForeignKey("people.id", name="fk_overrides_replacement_id_people"),
            nullable=False,
        ),
        sa.Column("starts_at", MOMENT, nullable=False),
        sa.Column("ends_at", MOMENT, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint("replaced_id <> replacement_id", name=op.f("ck_overrides_other")),
        sa.CheckConstraint("ends_at > starts_at", name=op.f("ck_overrides_span")),
        sa.PrimaryKeyConstraint("id", name="pk_overrides"),
    )
    index("ix_overrides_replaced_id", "overrides", ["replaced_id"])
    index("ix_overrides_replacement_id", "overrides", ["replacement_id"])


# --- alerts --------------------------------------------------------------------------------------


def alerts() -> None:
    op.create_table(
        "alerts",
        sa.Column("id", ID, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_alerts_area_id_areas")),
        sa.Column("subject_id", sa.BigInteger()),
        sa.Column("text_id", sa.String(), nullable=False),
        sa.Column("args", ENCRYPTED, nullable=False),
        sa.Column("buttons", sa.JSON(), nullable=False),
        sa.Column("taker_buttons", sa.JSON(), nullable=False),
        sa.Column("ends_with_subject", sa.Boolean(), nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("loud", sa.Integer(), nullable=False),
        sa.Column("reopened", sa.Integer(), nullable=False),
        sa.Column("stepped_at", MOMENT, nullable=False),
        sa.Column(
            "acknowledged_by",
            ID,
            sa.ForeignKey("people.id", name="fk_alerts_acknowledged_by_people"),
        ),
        sa.Column("acknowledged_at", MOMENT),
        sa.Column("confirmed_at", MOMENT),
        sa.Column("asked_at", MOMENT),
        sa.Column("asked_outbox_id", sa.BigInteger()),
        sa.Column("patience_seconds", sa.Integer()),
        sa.Column("raised_at", MOMENT, nullable=False),
        sa.Column("resolved_at", MOMENT),
        sa.Column("ending", sa.String()),
        sa.Column("ending_args", ENCRYPTED, nullable=False),
        sa.CheckConstraint(
            "(state = 'open') = (acknowledged_by IS NULL) OR state = 'resolved'",
            name=op.f("ck_alerts_acknowledged"),
        ),
        sa.PrimaryKeyConstraint("id", name="pk_alerts"),
    )
    index("ix_alerts_area_id", "alerts", ["area_id"])
    index("ix_alerts_subject", "alerts", ["kind", "subject_id"])
    index("ix_alerts_unresolved", "alerts", ["state"], where="state <> 'resolved'")
    op.create_table(
        "alert_attempts",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "alert_id",
            ID,
            sa.ForeignKey("alerts.id", name="fk_alert_attempts_alert_id_alerts"),
            nullable=False,
        ),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column(
            "person_id", ID, sa.ForeignKey("people.id", name="fk_alert_attempts_person_id_people")
        ),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.Column("outcome", WORD, nullable=False),
        sa.Column("tried_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_alert_attempts"),
    )
    index("ix_alert_attempts_alert_id", "alert_attempts", ["alert_id"])


# --- arrivals ------------------------------------------------------------------------------------


def arrivals() -> None:
    op.create_table(
        "arrivals",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_arrivals_person_id_people"),
            nullable=False,
        ),
        sa.Column(
            "gate_id",
            ID,
            sa.ForeignKey("gates.id", name="fk_arrivals_gate_id_gates"),
            nullable=False,
        ),
        sa.Column(
            "area_id",
            ID,
            sa.ForeignKey("areas.id", name="fk_arrivals_area_id_areas"),
            nullable=False,
        ),
        sa.Column("need", WORD, nullable=False),
        sa.Column("party", sa.Integer(), nullable=False),
        sa.Column("luggage", sa.Boolean(), nullable=False),
        sa.Column("ill", ENCRYPTED, nullable=False),
        sa.Column("notes", ENCRYPTED, nullable=False),
        sa.Column("state", WORD, nullable=False),
        sa.Column("alert_id", ID, sa.ForeignKey("alerts.id", name="fk_arrivals_alert_id_alerts")),
        sa.Column("status_outbox_id", sa.BigInteger()),
        sa.Column("came_at", MOMENT, nullable=False),
        sa.Column("checked_in_at", MOMENT, nullable=False),
        sa.Column("taken_by", ID, sa.ForeignKey("people.id", name="fk_arrivals_taken_by_people")),
        sa.Column("taken_at", MOMENT),
        sa.Column("received_at", MOMENT),
        sa.Column("closed_at", MOMENT),
        sa.Column("closing_note", ENCRYPTED),
        sa.CheckConstraint("party BETWEEN 1 AND 5", name=op.f("ck_arrivals_party")),
        sa.PrimaryKeyConstraint("id", name="pk_arrivals"),
    )
    index("ix_arrivals_area_id", "arrivals", ["area_id"])
    index(
        "uq_arrivals_open_person",
        "arrivals",
        ["person_id"],
        where="state IN ('waiting', 'taken', 'overdue')",
        unique=True,
    )


# --- relay ---------------------------------------------------------------------------------------


def relay() -> None:
    op.create_table(
        "cases",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "resident_id",
            ID,
            sa.ForeignKey("people.id", name="fk_cases_resident_id_people"),
            nullable=False,
        ),
        sa.Column("area_id", ID, sa.ForeignKey("areas.id", name="fk_cases_area_id_areas")),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("certainty", WORD, nullable=False),
        sa.Column("language_asked", sa.Boolean(), nullable=False),
        sa.Column("staff_language", sa.String(), nullable=False),
        sa.Column(
            "interpreter_id", ID, sa.ForeignKey("people.id", name="fk_cases_interpreter_id_people")
        ),
        sa.Column("state", WORD, nullable=False),
        sa.Column("opened_at", MOMENT, nullable=False),
        sa.Column("closed_at", MOMENT),
        sa.Column("closed_by", ID, sa.ForeignKey("people.id", name="fk_cases_closed_by_people")),
        sa.PrimaryKeyConstraint("id", name="pk_cases"),
    )
    index("ix_cases_area_id", "cases", ["area_id"])
    index("ix_cases_interpreter", "cases", ["interpreter_id"], where="interpreter_id IS NOT NULL")
    index("ix_cases_resident_id", "cases", ["resident_id"])
    index("uq_cases_open", "cases", ["resident_id"], where="state = 'open'", unique=True)
    op.create_table(
        "roster_entries",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_roster_entries_person_id_people"),
            nullable=False,
        ),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("asked_at", MOMENT),
        sa.Column("added_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_roster_entries"),
    )
    index("uq_roster_entries_language", "roster_entries", ["language", "person_id"], unique=True)
    op.create_table(
        "offers",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "case_id", ID, sa.ForeignKey("cases.id", name="fk_offers_case_id_cases"), nullable=False
        ),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_offers_person_id_people"),
            nullable=False,
        ),
        sa.Column("state", WORD, nullable=False),
        sa.Column("outbox_id", sa.BigInteger(), nullable=False),
        sa.Column("offered_at", MOMENT, nullable=False),
        sa.Column("lapses_at", MOMENT, nullable=False),
        sa.Column("answered_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_offers"),
    )
    index("ix_offers_person_id", "offers", ["person_id"])
    index("uq_offers_person", "offers", ["case_id", "person_id"], unique=True)
    op.create_table(
        "entries",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "case_id",
            ID,
            sa.ForeignKey("cases.id", name="fk_entries_case_id_cases"),
            nullable=False,
        ),
        sa.Column(
            "author_id",
            ID,
            sa.ForeignKey("people.id", name="fk_entries_author_id_people"),
            nullable=False,
        ),
        sa.Column("side", WORD, nullable=False),
        sa.Column("kind", WORD, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("entities", sa.JSON(), nullable=False),
        sa.Column("media", sa.JSON()),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("answers", ID, sa.ForeignKey("entries.id", name="fk_entries_answers_entries")),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("said_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
    )
    index("ix_entries_author", "entries", ["author_id", "id"])
    index("ix_entries_case", "entries", ["case_id", "side"])
    index("uq_entries_message", "entries", ["chat_id", "message_id"], unique=True)
    op.create_table(
        "translations",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "entry_id",
            ID,
            sa.ForeignKey("entries.id", name="fk_translations_entry_id_entries"),
            nullable=False,
        ),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("source", sa.String()),
        sa.Column("entry_revision", sa.Integer(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("by", WORD, nullable=False),
        sa.Column(
            "person_id", ID, sa.ForeignKey("people.id", name="fk_translations_person_id_people")
        ),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("broken", sa.JSON(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("made_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_translations"),
    )
    index("ix_translations_message", "translations", ["chat_id", "message_id"])
    index(
        "uq_translations_revision",
        "translations",
        ["entry_id", "language", "revision"],
        unique=True,
    )
    op.create_table(
        "copies",
        sa.Column("id", ID, nullable=False),
        sa.Column(
            "outbox_id",
            sa.BigInteger(),
            sa.ForeignKey(
                "outbox.id",
                name="fk_copies_outbox_id_outbox",
                ondelete="CASCADE",
                deferrable=True,
                initially="DEFERRED",
            ),
            nullable=False,
        ),
        sa.Column(
            "entry_id",
            ID,
            sa.ForeignKey("entries.id", name="fk_copies_entry_id_entries"),
            nullable=False,
        ),
        sa.Column(
            "person_id",
            ID,
            sa.ForeignKey("people.id", name="fk_copies_person_id_people"),
            nullable=False,
        ),
        sa.Column("reader", WORD, nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("part", WORD, nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("shown", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_copies"),
        sa.UniqueConstraint("outbox_id", name="uq_copies_outbox_id"),
    )
    index("ix_copies_entry", "copies", ["entry_id", "person_id"])
