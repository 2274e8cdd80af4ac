"""/start with its deep links, /language, invites and their approval."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from aiogram import F
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot import people, places, rights
from bot.people import Person, Role
from bot.places import Area
from bot.rights import Action
from bot.spine import outbox, texts
from bot.spine.buttons import Payload
from bot.spine.outbox import Button
from bot.spine.refused import Refused
from bot.spine.texts import At, Foreign, Text, Tongue
from handlers.help import set_menu
from handlers.narrow import Magic, SubjectRouter

router = SubjectRouter(name="people")

BLOCKED = "Forbidden: bot was blocked by the user"  # as Telegram says it when something is sent to them
INVITE_LIVES = timedelta(days=7)
INVITE_USES = 50
INVITABLE = (Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR, Role.OFFICE)


class LinkUnknown(Refused):
    """A deep link that no subject knows."""

    text_id = "link-unknown"


@dataclass(frozen=True)
class ChooseLanguage(Payload):
    prefix: ClassVar[str] = "lang"
    locale: str


@dataclass(frozen=True)
class InviteRole(Payload):
    prefix: ClassVar[str] = "invr"
    role: str


@dataclass(frozen=True)
class InviteArea(Payload):
    prefix: ClassVar[str] = "inva"
    role: str
    area: int  # 0: all


@dataclass(frozen=True)
class Decide(Payload):
    prefix: ClassVar[str] = "req"
    request: int
    approve: int


# --- start ---------------------------------------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True, magic=None))
async def start_with_link(
    message: Message, command: CommandObject, session: AsyncSession, person: Person, now: datetime
) -> None:
    payload = command.args or ""
    if not payload.startswith("join_"):
        raise LinkUnknown
    await _join(session, person, payload, now)


@router.message(CommandStart())
async def start(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    await outbox.say(
        session, person, "welcome", {"name": Foreign(person.name)}, now=now, buttons=language_buttons()
    )


async def _join(session: AsyncSession, person: Person, payload: str, now: datetime) -> None:
    request, made = await people.ask_for_role(session, person, payload, now=now)
    area = await session.get(Area, made.area_id) if made.area_id else None
    args = {"name": Foreign(person.name), "role": Text(f"role-{made.role}"), "area": _area_text(area)}
    await outbox.say(session, person, "request-asked", args, now=now)
    buttons = [[
        Button("request-approve", Decide(request.id, 1).pack()), Button("request-decline", Decide(request.id, 0).pack())
    ]]  # fmt: skip
    for approver in await _approvers(session, made.area_id):
        await outbox.say(session, approver, "request-card", args, now=now, buttons=buttons)


async def _approvers(session: AsyncSession, area_id: int | None) -> list[Person]:
    found = await people.holders(session, Role.COORDINATOR, area_id)
    return found or await people.holders(session, Role.ADMIN, None)


def _area_text(area: Area | None) -> Foreign | Text:
    return Foreign(area.name) if area else Text("invite-all-areas")


@router.callback_query(Decide.read)
async def decide(
    query: CallbackQuery, tap: Decide, session: AsyncSession, person: Person, now: datetime
) -> None:
    request = await session.get(people.RoleRequest, tap.request)
    made = await session.get(people.Invite, request.invite_id) if request else None
    if made is None:
        raise people.InviteUnknown
    rights.require(person, Action.APPROVE, made.area_id)
    asker, made = await people.decide(session, tap.request, approve=bool(tap.approve), by=person, now=now)
    area = await session.get(Area, made.area_id) if made.area_id else None
    word = "approved" if tap.approve else "declined"
    args = {
        "name": Foreign(asker.name), "role": Text(f"role-{made.role}"), "area": _area_text(area), "by": Foreign(person.name)
    }  # fmt: skip
    await outbox.say(session, asker, f"request-{word}", args, now=now)
    if tap.approve:
        await set_menu(session, asker, now)
    await outbox.edit_tapped(session, query, person, f"request-card-{word}", args, now=now)


@router.my_chat_member(Magic(F.chat.type == "private"))
async def blocked_or_back(
    event: ChatMemberUpdated, session: AsyncSession, person: Person, now: datetime
) -> None:
    """Whoever blocks the bot is known to be out of reach before anything is sent to them in vain."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await people.mark_unreachable(session, person.id, BLOCKED, now)


# --- language ------------------------------------------------------------------------------------------------------


def language_buttons() -> list[list[Button]]:
    """One button a locale, each labelled in its own language, two a row."""
    buttons = [
        Button("language-name", ChooseLanguage(code).pack(), {"name": texts.own_name(code)})
        for code in texts.locales()
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


@router.message(Command("language", ignore_case=True))
async def ask_language(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    await outbox.say(session, person, "language-ask", now=now, buttons=language_buttons())


@router.callback_query(ChooseLanguage.read)
async def choose_language(
    query: CallbackQuery, tap: ChooseLanguage, session: AsyncSession, person: Person, now: datetime
) -> None:
    if tap.locale not in texts.locales():
        raise LinkUnknown
    await people.choose_locale(person, tap.locale)
    await outbox.say(session, person, "language-set", {"language": Tongue(tap.locale)}, now=now)
    await set_menu(session, person, now)


# --- invites -------------------------------------------------------------------------------------------------------


@router.message(Command("invite", ignore_case=True))
async def invite_role(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    rights.require(person, Action.INVITE)
    buttons = [[Button("role-label", InviteRole(role).pack(), {"role": str(role)})] for role in INVITABLE]
    await outbox.say(session, person, "invite-ask-role", now=now, buttons=buttons)


@router.callback_query(InviteRole.read)
async def invite_area(
    query: CallbackQuery, tap: InviteRole, session: AsyncSession, person: Person, now: datetime
) -> None:
    rights.require(person, Action.INVITE)
    areas = [area for area in await places.areas(session) if rights.may(person, Action.INVITE, area.id)]
    buttons = [
        [
            Button("area-label", InviteArea(tap.role, area.id).pack(), {"name": area.name})
            for area in areas[at : at + 2]
        ]
        for at in range(0, len(areas), 2)
    ]
    if any(grant.area_id is None and grant.role in rights.MAY[Action.INVITE] for grant in person.grants):
        buttons.append([Button("invite-all-areas", InviteArea(tap.role, 0).pack())])
    await outbox.edit_tapped(session, query, person, "invite-ask-area", {}, now=now, buttons=buttons)


@router.callback_query(InviteArea.read)
async def make_invite(
    query: CallbackQuery,
    tap: InviteArea,
    session: AsyncSession,
    person: Person,
    now: datetime,
    bot_username: str,
) -> None:
    rights.require(person, Action.INVITE)
    if tap.role not in INVITABLE:
        raise LinkUnknown
    area = await session.get(Area, tap.area) if tap.area else None
    if area is None and not any(
        g.area_id is None and g.role in rights.MAY[Action.INVITE] for g in person.grants
    ):
        raise rights.NotAllowed
    rights.require(person, Action.INVITE, area.id if area else None)
    payload = await people.invite(
        session,
        Role(tap.role),
        area.id if area else None,
        by=person,
        now=now,
        lives=INVITE_LIVES,
        uses=INVITE_USES,
    )
    args = {
        "role": Text(f"role-{tap.role}"), "area": _area_text(area), "uses": INVITE_USES,
        "until": At(now + INVITE_LIVES, area.zone if area else "Asia/Shanghai"),
        "link": Foreign(f"https://t.me/{bot_username}?start={payload}"),
    }  # fmt: skip
    await outbox.edit_tapped(session, query, person, "invite-made", args, now=now)
