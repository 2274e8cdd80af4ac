"""What somebody wants to see under /shifts: their filters stay until they change them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base
from bot.spine.wall_clock import local_day


class ShiftView(Base):
    """One person's filters, and the page that they look at, from 0. Empty: everything."""

    __tablename__ = "shift_views"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    day: Mapped[date | None] = mapped_column(default=None)  # by the clocks of the shift's area
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), default=None)
    place: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    words: Mapped[str] = mapped_column(default="")  # in the title or the place
    is_night: Mapped[bool] = mapped_column(default=False)
    shows_all: Mapped[bool] = mapped_column(default=False)  # also what does not fit
    page: Mapped[int] = mapped_column(default=0)

    area: Mapped[Area | None] = relationship(lazy="joined")

    @property
    def has_filter(self) -> bool:
        return bool(
            self.day or self.area_id or self.place or self.language or self.words or self.is_night
        )

    def clear(self) -> None:
        """Take all filters off."""
        self.day = self.area_id = None
        self.place = self.language = self.words = ""
        self.is_night, self.page = False, 0


async def view_of(session: AsyncSession, person: Person, now: datetime) -> ShiftView:
    """Return the person's view; a day that is over is no filter any more."""
    view = await session.get(ShiftView, person.id)
    if view is None:
        view = ShiftView(person_id=person.id, place="", language="", words="", page=0)
        view.is_night = view.shows_all = False
        session.add(view)
        await session.flush()
        await session.refresh(view)
    # West of all zones it is still the day before.
    if view.day is not None and view.day < local_day(now, "Etc/GMT+12"):
        view.day = None
    return view
