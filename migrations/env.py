"""Alembic's environment, with the connection that migrations.upgrade gives it."""

from alembic import context

from bot.spine.db.types import Base
from migrations import tables  # noqa: F401 - fills the metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    compare_type=True,
)
context.run_migrations()
