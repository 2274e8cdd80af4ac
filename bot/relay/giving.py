"""Giving what a resident said to the staff of now, and to those who come when nobody is there."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.relay import cases, copies, offers, recaps, staff
from bot.relay.copies import Recipient
from bot.relay.deliver import as_staff, deliver
from bot.relay.language import common_language
from bot.relay.model import Case, Entry, Reader
from bot.spine.jobs.model import Due, JobContext, Priority, job

LOOK_AGAIN = timedelta(minutes=1)


async def give_to_staff(
    session: AsyncSession, case: Case, entries: Sequence[Entry], now: datetime
) -> Sequence[Person]:
    """Give a resident's entries to the staff and the interpreter; return the staff.

    Without any, somebody is looked for again.
    """
    readers = await staff.readers(session, case, now=now)
    to = as_staff(case, readers)
    interpreter = await offers.keep_interpreter(session, case, now=now)
    if interpreter is not None:
        to.append(Recipient(interpreter, Reader.INTERPRETER, case.staff_language))
    for entry in entries:
        await deliver(session, entry, to, now=now)
    await offers.seek(session, case, now=now)
    if not readers:
        await find_readers(session, case, at=now + LOOK_AGAIN, now=now)
    return readers


# --- what nobody reads --------------------------------------------------------------------------


async def find_readers(session: AsyncSession, case: Case, *, at: datetime, now: datetime) -> None:
    """Have the case looked at: what nobody of the staff has goes to those who are there then."""
    due = Due(at, now, key=f"unread:{case.id}")
    await give_unread.schedule(session, due, case_id=case.id)


@job("case-unread", Priority.TRANSLATION)
async def give_unread(context: JobContext, case_id: int) -> None:
    """Give the staff of now what nobody has who may answer and can be reached.

    As long as there is nobody, they are looked for again.
    """
    session, now = context.session, context.now
    case = await session.get_one(Case, case_id)
    if not case.is_open or not case.is_placed:
        return
    held = await copies.held_by_staff(session, case, now=now)
    entries = await cases.entries_of(session, case)
    unread = [one for one in entries if one.id not in held and not one.is_withdrawn]
    if not unread:
        return
    readers = await staff.readers(session, case, now=now)
    if not readers:
        await find_readers(session, case, at=now + LOOK_AGAIN, now=now)
        return
    if not held and case.interpreter_id is None:
        case.staff_language = common_language(readers)  # it was a guess
    await recaps.give_staff(session, case, unread, readers, zone=context.settings.zone, now=now)
    for reader in readers:
        note_look(session, reader, SeenKind.CASE, case.id, now=now)
    await offers.seek(session, case, now=now)
