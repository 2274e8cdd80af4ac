"""Versions of policies: who is called for a kind of alert in an area, and after how long.

A row is one version and is never changed, but for `is_current`: all rows together are the log of
who changed what, and when. What its rules say: steps.py. Times are UTC.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.alerts.steps import Policy
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId, partial_index

# In place of a kind's name: every kind without a policy of its own.
ANY_KIND = "*"


class AlertPolicy(Base):
    """One version of the policy for a kind of alert in an area; `area_id` None: of the house.

    A withdrawn one has no rules: from then on the house's count, or the rota's levels.
    """

    __tablename__ = "alert_policies"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"))
    kind: Mapped[str]  # a kind's name (kinds.py), or ANY_KIND
    version: Mapped[int]
    is_current: Mapped[bool] = mapped_column(default=True)
    is_withdrawn: Mapped[bool] = mapped_column(default=False)
    rules: Mapped[dict[str, Any]] = mapped_column(default=dict)
    made_at: Mapped[datetime]
    made_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))  # None: a command

    area: Mapped[Area | None] = relationship(lazy="raise_on_sql")
    maker: Mapped[Person | None] = relationship(lazy="joined")

    __table_args__ = (
        CheckConstraint("version >= 1", name="version"),
        # NULLs are distinct in unique indexes: the house's need an index of their own.
        partial_index(
            "uq_alert_policies_area",
            "area_id",
            "kind",
            "version",
            where="area_id IS NOT NULL",
            unique=True,
        ),
        partial_index(
            "uq_alert_policies_house", "kind", "version", where="area_id IS NULL", unique=True
        ),
        partial_index("ix_alert_policies_current", "area_id", where="is_current"),
    )

    @property
    def policy(self) -> Policy:
        """The rules of this version."""
        return Policy.read(self.rules)
