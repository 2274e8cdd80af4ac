"""A free message: a reply to a copy goes where the copy came from; all else is a resident's, or waits to be told whose it is."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.types import Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import DEFAULT, Detection
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cases, copies
from bot.relay import offers as interpreters
from bot.relay import talk as relay
from bot.relay.cards import Reader
from bot.relay.cases import Entry, Said, Side
from bot.relay.copies import Copy
from bot.spine.outbox import model as outbox
from handlers.relay.interpret import interpret
from handlers.relay.parts import FREE, no_command, said_in
from handlers.relay.reply import ask_case, case_of_album, keep, own_question
from handlers.relay.write import write
from handlers.turns.prefetch import Group
from handlers.turns.routing import Handle, SubjectRouter

router = SubjectRouter(name="relay-talk")


async def prepare(session: AsyncSession, group: Group, now: datetime) -> None:
    """A free message asks for its author's case, for what they said before, for who reads it and for whom to ask to interpret."""
    await interpreters.prepare(session, await cases.prepare(session, group.talk, now))


@router.message(FREE, no_command)
async def talk(
    message: Message,
    session: AsyncSession,
    person: Person,
    now: datetime,
    said_at: datetime,
    state: FSMContext,
    detector: Detection = DEFAULT,
) -> None:
    said = said_in(message, said_at)
    copy, own = await _answered(session, message, person)
    said = replace(said, answers=copy.entry_id if copy else own.id if own else None)
    if copy is not None and copy.reader is not Reader.RESIDENT:
        await _to_copy(session, person, copy, said, now, detector)
    elif own is not None and own.side is Side.STAFF:
        await _to_case(session, person, own.case_id, said, now, detector)
    elif own is None and copy is None and rights.may_anywhere(person, Action.ANSWER_CASE):
        if message.reply_to_message is not None:
            await outbox.say(session, person, "relay-not-a-copy", now=now)
        elif (case_id := await case_of_album(message, state)) is not None:
            await _to_case(session, person, case_id, said, now, detector)
        else:
            await ask_case(session, person, said, now, state)
    elif own is None and copy is None and await cases.interpreted_by(session, person) is not None:
        await keep(session, person, said, now, state)
        await outbox.say(session, person, "relay-interpreter-hint", now=now, buttons=own_question())
    else:
        await write(session, person, said, now, detector)


async def reply_passes_forms(handle: Handle, event: Message, data: dict[str, Any]) -> None:
    """Stands around the handlers of messages: a reply within a case is said there, whatever form stands open, and the form waits; so
    are the further parts of an album that is an answer."""
    session, person = data["session"], data["person"]
    may_be_one = data.get("raw_state") and event.chat.type == "private"
    if may_be_one and await case_of_album(event, data["state"]) is not None:
        data["raw_state"] = None  # that the form waits was said at the first part
        await handle(event, data)
        return
    if (
        not may_be_one
        or event.reply_to_message is None
        or not await no_command(event)
        or await _answered(session, event, person) == (None, None)
    ):
        await handle(event, data)
        return
    data["raw_state"] = None
    await handle(event, data)
    await outbox.say(session, person, "form-still-open", now=data["now"])


async def _answered(
    session: AsyncSession, message: Message, person: Person
) -> tuple[Copy | None, Entry | None]:
    """What this message replies to: a copy of what another has said, or what this person said earlier."""
    earlier = message.reply_to_message
    if earlier is None:
        return None, None
    if earlier.from_user is not None and earlier.from_user.is_bot:
        return await copies.copy_at(session, message.chat.id, earlier.message_id), None
    entry = await cases.entry_of_message(session, message.chat.id, earlier.message_id)
    return None, entry if entry is not None and entry.author_id == person.id else None


async def _to_copy(
    session: AsyncSession,
    person: Person,
    copy: Copy,
    said: Said,
    now: datetime,
    detector: Detection,
) -> None:
    if copy.reader is Reader.INTERPRETER:
        await interpret(session, person, copy, said, now)
        return
    entry = await session.get_one(Entry, copy.entry_id)
    await _to_case(session, person, entry.case_id, said, now, detector)


async def _to_case(
    session: AsyncSession,
    person: Person,
    case_id: int,
    said: Said,
    now: datetime,
    detector: Detection,
) -> None:
    case = await cases.case_by_id(session, case_id)
    await relay.staff_says(session, person, case, said, now=now, detector=detector)
