"""What danger words cause: the emergency numbers, an alert, and a word to the admins."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.attempts import refresh
from bot.alerts.kinds import AlertDraft, AlertKind
from bot.alerts.model import Alert, AlertState, lock_alert
from bot.danger.families import Family
from bot.people import roles
from bot.people.model import Person, Role, name_of
from bot.places import model as places
from bot.relay import cases, contacts
from bot.relay.buttons import AnswerCase
from bot.relay.model import Case
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import stored
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign, Joined, LanguageName, Text

DANGER = AlertKind("danger", ends_with_subject=False)
# A frightened person writes many lines: one alert in this time is enough, the staff read them all.
QUIET = timedelta(minutes=2)
EXCERPT = 500
ALERT_TEXT = "danger-alert"
# CLDR's code for a language that is not known.
_UNKNOWN = "und"


@dataclass(frozen=True)
class Cry:
    """Danger words, and what is known of who said them where.

    `language`: None if unknown. `gate`: that of the person's open arrival; empty without one.
    `group`: the title of the group in which they cried; empty in private.
    """

    text: str
    family: Family
    language: str | None
    gate: str
    group: str


async def show_numbers(
    session: AsyncSession, person: Person, numbers: EmergencyNumbers, *, now: datetime
) -> None:
    """Send the emergency numbers, before everything else that waits for this person.

    They come with the first cry of each alert: while one is fresh they stand on the phone.
    """
    if await fresh_alert(session, person, now=now) is None:
        await say(session, person, numbers_screen(numbers), now=now, sending=ALERT)


def numbers_screen(numbers: EmergencyNumbers) -> Screen:
    """Show the emergency numbers, a line each."""
    return Screen("emergency-numbers", {"numbers": numbers.in_lines()})


async def raise_alert(
    session: AsyncSession, person: Person, cry: Cry, *, now: datetime
) -> Alert | None:
    """Wake the area's staff with the words themselves; None while an alert of theirs is fresh.

    A fresh alert takes over the family if this cry's is more specific: "help", then "fire".
    """
    fresh = await fresh_alert(session, person, now=now)
    if fresh is not None:
        await _name_more_exactly(session, fresh, cry.family, now=now)
        return None
    case = await cases.open_case_of(session, person)
    area = case.area if case is not None else await cases.area_for(session, person)
    args = {
        "family": Text(cry.family.text_id),
        "name": name_of(person),
        "words": Foreign(excerpt(cry.text), quote=True),
        "facts": _facts(cry, person),
    }
    draft = AlertDraft(
        kind=DANGER,
        area_id=area.id if area is not None else None,
        screen=Screen(ALERT_TEXT, args, _answer_button(case)),
        subject_id=person.id,
        about_id=person.id,
    )
    await contacts.show_in_danger(session, person, now=now)
    return await escalation.raise_alert(session, draft, now=now)


async def raise_nameless(session: AsyncSession, cry: Cry, *, now: datetime) -> Alert:
    """Wake the staff for somebody in a group who hides their name; one fresh alert a group.

    Where they are is not known: without an area everybody at the policy's end is called at once.
    """
    fresh = await session.scalars(
        select(Alert)
        .where(Alert.kind == DANGER.name, Alert.subject_id.is_(None))
        .where(Alert.raised_at > now - QUIET, Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id.desc())
    )
    for alert in fresh:
        if stored.unpack(alert.args)["name"] == Foreign(cry.group):
            await _name_more_exactly(session, alert, cry.family, now=now)
            return alert
    areas = await places.areas(session)
    args = {
        "family": Text(cry.family.text_id),
        "name": Foreign(cry.group),
        "words": Foreign(excerpt(cry.text), quote=True),
        "facts": _facts(cry, None),
    }
    draft = AlertDraft(
        kind=DANGER,
        area_id=areas[0].id if len(areas) == 1 else None,
        screen=Screen(ALERT_TEXT, args),
    )
    return await escalation.raise_alert(session, draft, now=now)


def excerpt(text: str) -> str:
    """Return what an alert's card shows of somebody's words, without names of accounts."""
    return without_accounts(text)[:EXCERPT]


def family_of(alert: Alert) -> Family:
    """Return the family of a danger alert; that of a call for help if it was raised without one."""
    family = stored.unpack(alert.args).get("family")
    found = (one for one in Family if family is not None and family.id == one.text_id)
    return next(found, Family.HELP)


async def tell_admins_not_relayed(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Tell each admin that the person's danger words stand in the alert alone, not in a case."""
    alert = await fresh_alert(session, person, now=now)
    number = str(alert.id) if alert is not None else "–"
    screen = Screen("danger-not-relayed", {"number": number, "name": name_of(person)})
    for admin in await roles.holders(session, Role.ADMIN, None):
        if admin.id != person.id:
            await say(session, admin, screen, now=now, sending=ALERT)


async def fresh_alert(session: AsyncSession, person: Person, *, now: datetime) -> Alert | None:
    """Return the person's newest unresolved danger alert, if it was raised within QUIET."""
    return await session.scalar(
        select(Alert)
        .where(Alert.kind == DANGER.name, Alert.subject_id == person.id)
        .where(Alert.raised_at > now - QUIET, Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id.desc())
        .limit(1)
    )


async def is_alerted(session: AsyncSession, people: Sequence[int]) -> bool:
    """Tell whether an unresolved danger alert is about one of these people (ids)."""
    alert = select(Alert.id).where(
        Alert.kind == DANGER.name,
        Alert.subject_id.in_(people),
        Alert.state != AlertState.RESOLVED,
    )
    return await session.scalar(alert.limit(1)) is not None


async def _name_more_exactly(
    session: AsyncSession, fresh: Alert, family: Family, *, now: datetime
) -> None:
    if family.rank >= family_of(fresh).rank or fresh.text_id != ALERT_TEXT:
        return
    alert = await lock_alert(session, fresh.id)
    alert.args = alert.args | stored.pack({"family": Text(family.text_id)})
    await refresh(session, alert, now=now)


def _facts(cry: Cry, person: Person | None) -> Joined:
    """List what the card says below the words; None: who wrote them is not known."""
    facts = [Text("danger-fact-language", {"language": LanguageName(cry.language or _UNKNOWN)})]
    if cry.gate:
        facts.append(Text("danger-fact-gate", {"gate": Foreign(cry.gate)}))
    if cry.group:
        facts.append(Text("danger-fact-in-group", {"group": Foreign(cry.group)}))
    if person is None:
        facts.append(Text("danger-fact-nameless"))
    elif cry.group and not (person.is_reachable and person.started_at is not None):
        facts.append(Text("danger-fact-group"))
    return Joined(facts, "\n")


def _answer_button(case: Case | None) -> Keyboard:
    return [[Button("relay-answer", AnswerCase(case.id).pack())]] if case is not None else []
