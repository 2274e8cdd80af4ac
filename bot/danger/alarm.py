"""What danger words cause: the emergency numbers, an alert, and a word to the admins."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.kinds import AlertDraft, AlertKind
from bot.alerts.model import Alert, AlertState
from bot.people import roles
from bot.people.model import Person, Role, name_of
from bot.relay import cases
from bot.relay.buttons import AnswerCase
from bot.relay.model import Case
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign

DANGER = AlertKind("danger", ends_with_subject=False)
# A frightened person writes many lines: one alert in this time is enough, the staff read them all.
QUIET = timedelta(minutes=2)
EXCERPT = 500


async def show_numbers(
    session: AsyncSession, person: Person, numbers: EmergencyNumbers, *, now: datetime
) -> None:
    """Send the emergency numbers, before everything else that waits for this person."""
    screen = Screen("emergency-numbers", {"numbers": numbers.in_lines()})
    await say(session, person, screen, now=now, sending=ALERT)


async def raise_alert(
    session: AsyncSession, person: Person, text: str, *, now: datetime
) -> Alert | None:
    """Wake the area's staff with the words themselves; None while an alert of theirs is fresh."""
    if await _fresh_alert(session, person, now=now) is not None:
        return None
    case = await cases.open_case_of(session, person)
    area = case.area if case is not None else await cases.area_for(session, person)
    args = {"name": name_of(person), "words": Foreign(text[:EXCERPT], quote=True)}
    draft = AlertDraft(
        kind=DANGER,
        area_id=area.id if area is not None else None,
        screen=Screen("alert-danger", args, _answer_button(case)),
        subject_id=person.id,
    )
    return await escalation.raise_alert(session, draft, now=now)


async def tell_admins_not_relayed(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Tell each admin that the person's danger words stand in the alert alone, not in a case."""
    alert = await _fresh_alert(session, person, now=now)
    number = str(alert.id) if alert is not None else "–"
    screen = Screen("danger-not-relayed", {"number": number, "name": name_of(person)})
    for admin in await roles.holders(session, Role.ADMIN, None):
        if admin.id != person.id:
            await say(session, admin, screen, now=now, sending=ALERT)


async def _fresh_alert(session: AsyncSession, person: Person, *, now: datetime) -> Alert | None:
    """Return the person's newest unresolved danger alert, if it was raised within QUIET."""
    return await session.scalar(
        select(Alert)
        .where(Alert.kind == DANGER.name, Alert.subject_id == person.id)
        .where(Alert.raised_at > now - QUIET, Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id.desc())
        .limit(1)
    )


def _answer_button(case: Case | None) -> Keyboard:
    return [[Button("relay-answer", AnswerCase(case.id).pack())]] if case is not None else []
