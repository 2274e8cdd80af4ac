"""Who is written to about a place: its holder, or who answers for somebody without Telegram."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.shifts.model import SignUp
from bot.spine.outbox.say import NOTICE, Sending, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign, Text


async def reader_of(session: AsyncSession, sign_up: SignUp) -> Person | None:
    """Find who reads what is said to a sign-up's person; None where nobody can.

    Of somebody without Telegram: who entered them, or else a coordinator of the area.
    """
    person = await session.get_one(Person, sign_up.person_id)
    if sign_up.vouched_by is None:
        return person if person.telegram_id is not None else None
    voucher = await session.get_one(Person, sign_up.vouched_by)
    area_id = sign_up.shift.area_id
    if is_there(voucher) and rights.may(voucher, Action.VOUCH, area_id):
        return voucher
    return next(iter(await leaders_of(session, area_id)), None)


async def say_to_holder(
    session: AsyncSession,
    sign_up: SignUp,
    screen: Screen,
    *,
    now: datetime,
    sending: Sending = NOTICE,
) -> None:
    """Send a screen about a place to its holder, or to who answers for them, with their name."""
    reader = await reader_of(session, sign_up)
    if reader is not None:
        await say(
            session, reader, await for_reader(session, sign_up, screen), now=now, sending=sending
        )


async def for_reader(session: AsyncSession, sign_up: SignUp, screen: Screen) -> Screen:
    """Put name and number of somebody without Telegram before what is said to them."""
    if sign_up.vouched_by is None:
        return screen
    person = await session.get_one(Person, sign_up.person_id)
    args = {
        "name": Foreign(person.name),
        "phone": Foreign(person.phone or ""),
        "text": Text(screen.text_id, screen.args),
    }
    return Screen("desk-for", args, screen.buttons)


async def leaders_of(session: AsyncSession, area_id: int) -> list[Person]:
    """Find the coordinators of an area who can be written to; the admins, where there are none."""
    for role in (Role.COORDINATOR, Role.ADMIN):
        holders = [one for one in await roles.holders(session, role, area_id) if is_there(one)]
        if holders:
            return holders
    return []


def is_there(person: Person) -> bool:
    """Tell whether a message would arrive: Telegram lets nobody write first."""
    return person.is_reachable and person.started_at is not None
