"""What the staff hold of a case: who has any of it, and the cards that are closed on a phone."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.relay import translations
from bot.relay.cards import Faces
from bot.relay.copies import STAFF_READERS
from bot.relay.model import Case, Copy, Entry, Part, Reader, Side
from bot.spine.outbox.say import edit_words

# So many cards are closed of somebody who reads a case no more; buttons of older ones refuse.
CLOSED = 5


async def holders(session: AsyncSession, case: Case) -> Sequence[Person]:
    """List those of the staff who have something of the case."""
    held = (
        select(Copy.person_id)
        .join(Entry, Entry.id == Copy.entry_id)
        .where(Entry.case_id == case.id, Copy.reader.in_(STAFF_READERS))
    )
    people = await session.scalars(select(Person).where(Person.id.in_(held)).order_by(Person.id))
    return people.all()


async def has_any(session: AsyncSession, case: Case, person: Person) -> bool:
    """Tell whether one of the staff has something of the case."""
    held = (
        select(Copy.id)
        .join(Entry, Entry.id == Copy.entry_id)
        .where(Entry.case_id == case.id, Copy.person_id == person.id)
        .where(Copy.reader.in_(STAFF_READERS))
    )
    return await session.scalar(held.limit(1)) is not None


async def last_cards(session: AsyncSession, case: Case, person: Person) -> list[Copy]:
    """List the cards with buttons that one of the staff has of what was said last."""
    found = await session.scalars(
        select(Copy)
        .join(Entry, Entry.id == Copy.entry_id)
        .where(Entry.case_id == case.id, Entry.side == Side.RESIDENT)
        .where(Copy.person_id == person.id, Copy.reader == Reader.STAFF)
        .where(Copy.part == Part.ORIGINAL)
        .order_by(Copy.id.desc())
        .limit(CLOSED)
        .options(joinedload(Copy.entry, innerjoin=True))
    )
    return list(found)


async def take_buttons(session: AsyncSession, copy: Copy, *, now: datetime) -> None:
    """Show a card as it stands, without its buttons: nothing is to be done there any more."""
    current = await translations.current(session, [copy.entry])
    face = Faces(copy.entry, current).of(copy.reader, copy.language, copy.person)
    pieces = face[Part.ORIGINAL]
    if copy.number < len(pieces):
        words = pieces[copy.number].words
        await edit_words(session, copy.outbox_id, copy.person, words, now=now)
        copy.shown = ""
