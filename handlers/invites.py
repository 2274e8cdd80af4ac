"""Invites: a coordinator makes a link, whoever opens it asks for a role, a coordinator decides."""

from datetime import datetime

from aiogram import F
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import invites, rights
from bot.people import model as people
from bot.people.invites import INVITE_LIVES, INVITE_USES
from bot.people.model import Person, Role, name_of
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.texts.render import At, Foreign, Text
from handlers.help import set_menu
from handlers.turns.routing import SubjectRouter
from handlers.widgets import area_rows

router = SubjectRouter(name="invites")

INVITABLE = (Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR, Role.OFFICE)


class InviteRole(Payload, prefix="invr"):
    role: str


class InviteAreas(Payload, prefix="invp"):
    role: str
    page: int


class InviteArea(Payload, prefix="inva"):
    role: str
    area: int  # 0: all


class Decide(Payload, prefix="req"):
    request: int
    approve: int


# --- making one ----------------------------------------------------------------------------------------------------


@router.message(Command("invite", ignore_case=True))
async def invite_role(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    rights.require_anywhere(person, Action.INVITE)
    buttons = [
        [Button("role-label", InviteRole(role).pack(), {"role": str(role)})] for role in INVITABLE
    ]
    await outbox.say(session, person, "invite-ask-role", now=now, buttons=buttons)


@router.callback_query(InviteRole.read)
async def invite_area(
    query: CallbackQuery, tap: InviteRole, session: AsyncSession, person: Person, now: datetime
) -> None:
    await _ask_area(query, session, person, tap.role, 0, now)


@router.callback_query(InviteAreas.read)
async def turn_areas(
    query: CallbackQuery, tap: InviteAreas, session: AsyncSession, person: Person, now: datetime
) -> None:
    await _ask_area(query, session, person, tap.role, tap.page, now)


async def _ask_area(
    query: CallbackQuery, session: AsyncSession, person: Person, role: str, page: int, now: datetime
) -> None:
    rights.require_anywhere(person, Action.INVITE)
    if role not in INVITABLE:
        raise rights.NotAllowed  # no such button was ever offered
    areas = [
        area for area in await places.areas(session) if rights.may(person, Action.INVITE, area.id)
    ]
    buttons = area_rows(
        areas,
        lambda area: InviteArea(role, area.id).pack(),
        lambda to: InviteAreas(role, to).pack(),
        page=page,
    )
    if rights.may(person, Action.INVITE, None):
        buttons.append([Button("invite-all-areas", InviteArea(role, 0).pack())])
    await outbox.edit_tapped(
        session, query, person, "invite-ask-area", {}, now=now, buttons=buttons
    )


@router.callback_query(InviteArea.read)
async def make_invite(
    query: CallbackQuery,
    tap: InviteArea,
    session: AsyncSession,
    person: Person,
    now: datetime,
    bot_username: str,
    zone: str,
) -> None:
    area = await session.get(Area, tap.area) if tap.area else None
    if tap.role not in INVITABLE or (tap.area and area is None):
        raise rights.NotAllowed  # no such button was ever offered
    area_id = area.id if area else None
    rights.require(person, Action.INVITE, area_id)
    payload = await invites.invite(session, Role(tap.role), area_id, by=person, now=now)
    args = {
        "role": Text(f"role-{tap.role}"),
        "area": _area_text(area),
        "uses": INVITE_USES,
        "until": At(now + INVITE_LIVES, area.zone if area else zone),
        "link": Foreign(f"https://t.me/{bot_username}?start={payload}"),
    }
    await outbox.edit_tapped(session, query, person, "invite-made", args, now=now)


# --- asking and deciding -------------------------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True, magic=F.args.startswith("join_")))
async def join(
    message: Message, command: CommandObject, session: AsyncSession, person: Person, now: datetime
) -> None:
    request, made, is_news = await invites.ask_for_role(
        session, person, command.args or "", now=now
    )
    area = await session.get(Area, made.area_id) if made.area_id else None
    args = {"name": name_of(person), "role": Text(f"role-{made.role}"), "area": _area_text(area)}
    await outbox.say(session, person, f"request-{request.state}", args, now=now)
    if not is_news:
        return
    buttons = [
        [
            Button("request-approve", Decide(request.id, 1).pack()),
            Button("request-decline", Decide(request.id, 0).pack()),
        ]
    ]
    for approver in await _approvers(session, made.area_id):
        await outbox.say(session, approver, "request-card", args, now=now, buttons=buttons)


async def _approvers(session: AsyncSession, area_id: int | None) -> list[Person]:
    """The coordinators; the admins where there are none who can be told."""
    coordinators = await people.holders(session, Role.COORDINATOR, area_id)
    admins = await people.holders(session, Role.ADMIN, area_id)
    for some in (coordinators, admins):
        if reachable := [one for one in some if one.unreachable is None]:
            return reachable
    return coordinators or admins


def _area_text(area: Area | None) -> Foreign | Text:
    return Foreign(area.name) if area else Text("invite-all-areas")


@router.callback_query(Decide.read)
async def decide(
    query: CallbackQuery, tap: Decide, session: AsyncSession, person: Person, now: datetime
) -> None:
    request = await session.get(invites.RoleRequest, tap.request)
    made = await session.get(invites.Invite, request.invite_id) if request else None
    if made is None:
        raise invites.InviteUnknown
    rights.require(person, Action.APPROVE, made.area_id)
    asker, made = await invites.decide(
        session, tap.request, approve=bool(tap.approve), by=person, now=now
    )
    area = await session.get(Area, made.area_id) if made.area_id else None
    word = "approved" if tap.approve else "declined"
    args = {
        "name": name_of(asker),
        "role": Text(f"role-{made.role}"),
        "area": _area_text(area),
        "by": name_of(person),
    }
    await outbox.say(session, asker, f"request-{word}", args, now=now)
    if tap.approve:
        await set_menu(session, asker, now)
    await outbox.edit_tapped(session, query, person, f"request-card-{word}", args, now=now)
