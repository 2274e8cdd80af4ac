"""Invites: a coordinator makes a link, somebody opens it and asks, a coordinator decides."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from bot.people import cards, invites, rights
from bot.people.buttons import (
    DecideRequest,
    HelpIn,
    InviteArea,
    InviteAreas,
    InviteRole,
    WantToHelp,
)
from bot.people.model import INVITABLE, Role
from bot.people.rights import Action, NotAllowed
from bot.places import model as places
from bot.places.model import Area
from bot.shifts import wishes
from bot.spine.outbox.screen import Button, Screen
from bot.spine.refused import Refused
from handlers.menus import set_menu
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

router = Router(name="invites")


class NobodyToLeaveWordWith(Refused):
    """Nobody decides on volunteers there; the person came without a link."""

    text_id = "volunteer-nobody"


# --- making one ---------------------------------------------------------------------------------


@router.message(Command("invite", ignore_case=True))
async def ask_role(message: Message, turn: Turn) -> None:
    """Ask which role the invite shall give."""
    rights.require_anywhere(turn.person, Action.INVITE)
    await turn.say(cards.invite_roles())


@router.callback_query(InviteRole.read)
async def ask_area(query: CallbackQuery, tap: InviteRole, turn: Turn) -> None:
    """Ask for which area the invite shall be."""
    await turn.edit(await _areas(turn, _role(tap.role), page=0))


@router.callback_query(InviteAreas.read)
async def turn_page(query: CallbackQuery, tap: InviteAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(await _areas(turn, _role(tap.role), page=tap.page))


async def _areas(turn: Turn, role: Role, *, page: int) -> Screen:
    """Make a page of the areas for which the person may invite."""
    rights.require_anywhere(turn.person, Action.INVITE)
    areas = [
        area
        for area in await places.areas(turn.session)
        if rights.may(turn.person, Action.INVITE, area.id)
    ]
    buttons = area_rows(
        areas,
        lambda area: InviteArea(role, area.id).pack(),
        lambda to: InviteAreas(role, to).pack(),
        page=page,
    )
    if rights.may(turn.person, Action.INVITE, None):
        buttons.append([Button("invite-all-areas", InviteArea(role, 0).pack())])
    return Screen("invite-ask-area", buttons=buttons)


@router.callback_query(InviteArea.read)
async def make_invite(query: CallbackQuery, tap: InviteArea, turn: Turn) -> None:
    """Make the invite and show its link."""
    area = await turn.session.get(Area, tap.area) if tap.area else None
    if tap.area and area is None:
        raise NotAllowed  # no such button was ever offered
    invite = await invites.invite(turn.session, _role(tap.role), area, by=turn.person, now=turn.now)
    screen = cards.invite_made(invite, zone=turn.settings.zone, bot_username=turn.bot_username)
    await turn.edit(screen)


def _role(name: str) -> Role:
    """Read a button's role. Raises NotAllowed for one that was never offered."""
    if name not in INVITABLE:
        raise NotAllowed
    return Role(name)


# --- asking and deciding ------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True, ignore_case=True, magic=F.args.startswith("join_")))
async def join(message: Message, command: CommandObject, turn: Turn) -> None:
    """Open an invite and say how the request stands."""
    payload = command.args or ""
    asked = await invites.ask_for_role(turn.session, turn.person, payload, now=turn.now)
    await turn.say(cards.request_state(asked.request))


@router.callback_query(WantToHelp.read)
async def ask_where_to_help(query: CallbackQuery, tap: WantToHelp, turn: Turn) -> None:
    """Ask in which area they want to help, their own first; a further page replaces this one."""
    home = turn.person.area_id
    areas = sorted(await places.areas(turn.session), key=lambda area: area.id != home)
    rows = area_rows(
        areas,
        lambda area: HelpIn(area.id).pack(),
        lambda to: WantToHelp(to + 1).pack(),
        page=max(tap.page - 1, 0),
    )
    screen = Screen("volunteer-ask-area" if areas else "volunteer-nobody", buttons=rows)
    await (turn.edit(screen) if tap.page else turn.say(screen))


@router.callback_query(HelpIn.read)
async def offer_help(query: CallbackQuery, tap: HelpIn, turn: Turn) -> None:
    """Leave word with the coordinators, and say how the request stands."""
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise NotAllowed  # no such button was ever offered
    try:
        asked = await invites.ask_to_help(turn.session, turn.person, area, now=turn.now)
    except invites.NobodyToAsk as nobody:
        raise NobodyToLeaveWordWith from nobody
    await turn.edit(cards.request_state(asked.request))


@router.callback_query(DecideRequest.read)
async def decide(query: CallbackQuery, tap: DecideRequest, turn: Turn) -> None:
    """Approve or decline a request."""
    request = await invites.decide(
        turn.session, tap.request, approve=bool(tap.approve), by=turn.person, now=turn.now
    )
    if tap.approve:
        await set_menu(turn.session, request.person, turn.now)
        remind = turn.settings.remind_before
        await wishes.take_wished(turn.session, request.person, now=turn.now, remind=remind)
