"""Stand-ins, exchanges of two shifts, and places on the map: the tables. Times are UTC."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.shifts.model import SignUp
from bot.spine.db.types import Base, BigId, partial_index


class SearchState(StrEnum):
    OPEN = "open"
    FOUND = "found"
    UNDONE = "undone"  # the stand-in was a mistake
    REFUSED = "refused"  # by all who were asked
    WITHDRAWN = "withdrawn"
    OVER = "over"  # the place ended otherwise, or the shift began


class StandInSearch(Base):
    """Somebody looks for a stand-in, and is bound until one has the place."""

    __tablename__ = "stand_in_searches"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    sign_up_id: Mapped[int] = mapped_column(ForeignKey("sign_ups.id"))
    to_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))  # None: all whom it fits
    state: Mapped[SearchState] = mapped_column(default=SearchState.OPEN)
    asked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    taken_id: Mapped[int | None] = mapped_column(ForeignKey("sign_ups.id"), default=None)

    sign_up: Mapped[SignUp] = relationship(lazy="joined", innerjoin=True, foreign_keys=[sign_up_id])

    __table_args__ = (
        partial_index(
            "uq_stand_in_searches_open", "sign_up_id", where="state = 'open'", unique=True
        ),
    )


class StandInCard(Base):
    """One person who was asked to stand in, and the message that asks."""

    __tablename__ = "stand_in_cards"

    search_id: Mapped[int] = mapped_column(
        ForeignKey("stand_in_searches.id"), primary_key=True, autoincrement=False
    )
    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    outbox_id: Mapped[int] = mapped_column(BigInteger)
    declined_at: Mapped[datetime | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="raise_on_sql")


class SwapState(StrEnum):
    ASKED = "asked"
    AGREED = "agreed"  # by both; coordinators may still say no
    DONE = "done"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    VETOED = "vetoed"
    OVER = "over"


class ShiftSwap(Base):
    """Two people want to exchange their shifts: `mine` is the asker's sign-up."""

    __tablename__ = "shift_swaps"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    mine_id: Mapped[int] = mapped_column(ForeignKey("sign_ups.id"))
    theirs_id: Mapped[int] = mapped_column(ForeignKey("sign_ups.id"))
    state: Mapped[SwapState] = mapped_column(default=SwapState.ASKED)
    asked_at: Mapped[datetime]
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    due_at: Mapped[datetime | None] = mapped_column(default=None)  # when an agreed one is done
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)  # the other's card

    mine: Mapped[SignUp] = relationship(lazy="joined", innerjoin=True, foreign_keys=[mine_id])
    theirs: Mapped[SignUp] = relationship(lazy="joined", innerjoin=True, foreign_keys=[theirs_id])

    __table_args__ = (
        partial_index("ix_shift_swaps_mine", "mine_id", where="state IN ('asked', 'agreed')"),
        partial_index("ix_shift_swaps_theirs", "theirs_id", where="state IN ('asked', 'agreed')"),
    )

    @property
    def is_open(self) -> bool:
        return self.state in (SwapState.ASKED, SwapState.AGREED)


class PlacePin(Base):
    """Where on the map a place of an area's shifts is. `place` is folded (spine/texts/folding)."""

    __tablename__ = "place_pins"

    area_id: Mapped[int] = mapped_column(
        ForeignKey("areas.id"), primary_key=True, autoincrement=False
    )
    place: Mapped[str] = mapped_column(primary_key=True)
    latitude: Mapped[float]
    longitude: Mapped[float]
    set_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    set_at: Mapped[datetime]
