"""What danger alerts do when their words are translated, or the talk goes to another area."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.attempts import refresh
from bot.alerts.model import Alert, AlertState, lock_alert
from bot.danger.alarm import ALERT_TEXT, DANGER, excerpt, is_alerted
from bot.relay import translations
from bot.relay.contacts import ContactOffered, show_in_danger
from bot.relay.model import By, Case, Entry, Translation
from bot.relay.translations import EntryTranslated
from bot.relay.waits import CaseMoved
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.texts import stored
from bot.spine.texts.render import RIGHT_TO_LEFT, Foreign, Joined, Text

# A card has room for as many: the staff of one area seldom read more languages.
SHOWN = 2


async def on_entry_translated(session: AsyncSession, fact: EntryTranslated, now: datetime) -> None:
    """Show the translations of an entry on the open danger alert that holds its words."""
    entry = fact.entry
    alerts = await session.scalars(
        select(Alert)
        .where(Alert.kind == DANGER.name, Alert.subject_id == entry.author_id)
        .where(Alert.state != AlertState.RESOLVED, Alert.text_id == ALERT_TEXT)
        .where(Alert.raised_at >= entry.said_at)
        .order_by(Alert.id)
    )
    # Compared before one is locked: somebody may have many, and each translation looks.
    for alert in [alert for alert in alerts if _holds(alert, entry)]:
        await _show(session, await lock_alert(session, alert.id), entry, now)


async def on_contact_offered(session: AsyncSession, fact: ContactOffered, now: datetime) -> None:
    """Show the contact that somebody in danger sends to those who help."""
    if await is_alerted(session, [fact.entry.author_id]):
        await show_in_danger(session, fact.entry.author, now=now)


def _holds(alert: Alert, entry: Entry) -> bool:
    return bool(stored.unpack(alert.args)["words"].text == excerpt(entry.text))


async def _show(session: AsyncSession, alert: Alert, entry: Entry, now: datetime) -> None:
    current = await translations.current(session, [entry])
    shown = [one for one in current.values() if one.language != entry.language]
    lines = _lines(sorted(shown, key=lambda one: one.id)[:SHOWN])
    told = stored.unpack(alert.args)["facts"].parts
    facts = [part for part in told if not isinstance(part, Joined)]
    both = Joined([Joined(lines, "\n"), *facts] if lines else facts, "\n")
    alert.args = alert.args | stored.pack({"facts": both})
    await refresh(session, alert, now=now)


def _lines(shown: Sequence[Translation]) -> list[Any]:
    lines: list[Any] = []
    for translation in shown:
        if translation.by is By.NOBODY:
            continue
        lines += [
            Text(f"relay-by-{translation.by}", {"engine": translation.engine}),
            Foreign(
                excerpt(translation.text),
                quote=True,
                right_to_left=translation.language in RIGHT_TO_LEFT,
            ),
        ]
    # One that failed counts only where no other has come.
    return lines or [Text("relay-withheld") for _ in shown[:1]]


# --- another area -------------------------------------------------------------------------------


async def on_case_moved(session: AsyncSession, fact: CaseMoved, now: datetime) -> None:
    """Have the resident's open alerts go with their talk: later, since alerts are locked first."""
    due = Due.at_once(now, key=f"danger-move:{fact.case.id}")
    await move.schedule(session, due, case_id=fact.case.id)


@job("danger-move", Priority.WATCH)
async def move(context: JobContext, case_id: int) -> None:
    """Bring the danger alerts of a case's resident to the area in which the case is now."""
    session = context.session
    case = await session.get_one(Case, case_id)
    if case.area is None or not case.is_open:
        return
    alerts = await session.scalars(
        select(Alert)
        .where(Alert.kind == DANGER.name, Alert.subject_id == case.resident_id)
        .where(Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id)
    )
    for found in alerts.all():
        alert = await lock_alert(session, found.id)
        if alert.state is not AlertState.RESOLVED and alert.area_id != case.area_id:
            await escalation.move(session, alert, case.area, now=context.now)
