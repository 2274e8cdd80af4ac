"""A lone *help*, which may be a cry or a call for the menu: the person is asked by one tap.

Their word goes to the staff meanwhile, as any message does. Who taps nothing may not be able to:
after WAITS the alert is raised.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.danger import alarm
from bot.danger.alarm import Cry
from bot.danger.buttons import InDanger, NotInDanger
from bot.danger.families import Family
from bot.danger.words import find_words
from bot.people.model import Person
from bot.relay import cases, translations
from bot.relay.model import Entry, Translation
from bot.spine.jobs.model import Due, JobContext, Priority, cancel, job
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.emergency import EmergencyNumbers

WAITS = timedelta(minutes=2)


@dataclass(frozen=True)
class Question:
    """The message that was a lone *help*, the gate of its writer's arrival, whom they can call."""

    message_id: int
    gate: str
    numbers: EmergencyNumbers


async def ask(session: AsyncSession, person: Person, question: Question, *, now: datetime) -> None:
    """Show the numbers and ask."""
    message_id, gate = question.message_id, question.gate
    buttons = [
        [Button("danger-ask-yes", InDanger(message_id).pack())],
        [Button("danger-ask-no", NotInDanger(message_id).pack())],
    ]
    screen = Screen("danger-ask", {"numbers": question.numbers.in_lines()}, buttons)
    await say(session, person, screen, now=now, sending=ALERT)
    due = Due(now + WAITS, now, key=_key(person.id))
    await unanswered.schedule(session, due, person_id=person.id, message_id=message_id, gate=gate)


def own_danger(message_id: int) -> Screen:
    """Offer the alarm to somebody whose answer to another (this message) has danger words."""
    return Screen("danger-own", buttons=[[Button("danger-ask-yes", InDanger(message_id).pack())]])


async def end_question(session: AsyncSession, person: Person) -> None:
    """Forget the question: it is answered, or they cried for help meanwhile."""
    await cancel(session, _key(person.id))


async def raise_asked(
    session: AsyncSession, person: Person, message_id: int, gate: str, *, now: datetime
) -> None:
    """Raise the alert of somebody who asked for help by this message."""
    said: Entry | Translation | None
    said = await cases.entry_of_message(session, person.chat_id, message_id)
    if said is None:
        said = await translations.by_message(session, person.chat_id, message_id)
    text = said.text if said is not None else ""
    danger = find_words(text)
    cry = Cry(
        text=text,
        family=danger.family if danger is not None else Family.HELP,
        language=person.written_language,
        gate=gate,
        group="",
    )
    await alarm.raise_alert(session, person, cry, now=now)


@job("danger-ask-unanswered", Priority.ALERT)
async def unanswered(context: JobContext, person_id: int, message_id: int, gate: str) -> None:
    """Take somebody who has not tapped for one in danger."""
    person = await context.session.get_one(Person, person_id)
    numbers = context.settings.emergency_numbers
    await alarm.show_numbers(context.session, person, numbers, now=context.now)
    await raise_asked(context.session, person, message_id, gate, now=context.now)


def _key(person_id: int) -> str:
    return f"danger-ask:{person_id}"
