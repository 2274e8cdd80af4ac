"""Invites: signed deep links that let somebody ask for a role, and the coordinators' answers."""

import hmac
import re
import secrets
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import cards, rights, roles
from bot.people.model import INVITABLE, Invite, Person, RequestCard, RequestState, Role, RoleRequest
from bot.people.rights import Action, NotAllowed
from bot.places.model import Area
from bot.spine.db.queries import changed, lock
from bot.spine.outbox.say import edit, say
from bot.spine.refused import Refused

INVITE_LIVES = timedelta(days=7)
INVITE_USES = 50
# After so long the coordinators are asked once more, when the link is opened again.
ASK_AGAIN = timedelta(days=1)

_PAYLOAD = re.compile(r"join_([0-9]{1,15})_([0-9a-f]{24})")


class InviteUnknown(Refused):
    """The link was not made by Weft, or was altered."""

    text_id = "invite-unknown"


class InviteExpired(Refused):
    """The link's time is over or its uses are spent."""

    text_id = "invite-expired"


class NobodyToAsk(Refused):
    """Nobody else may approve this role there."""

    text_id = "request-nobody"


class OwnRequest(Refused):
    """Nobody decides what they ask for themselves."""

    text_id = "request-own"


class AlreadyDecided(Refused):
    """Another coordinator was faster."""

    text_id = "request-decided"


async def invite(
    session: AsyncSession,
    role: Role,
    area: Area | None,
    *,
    by: Person,
    now: datetime,
    uses: int = INVITE_USES,
) -> Invite:
    """Make an invite for a role in an area, or in all of them (None). Raises NotAllowed."""
    area_id = area.id if area is not None else None
    rights.require(by, Action.INVITE, area_id)
    rights.require_giving(by, role, area_id)
    if role not in INVITABLE:
        raise NotAllowed
    made = Invite(
        role=role,
        area=area,
        secret=secrets.token_hex(16),
        uses_left=uses,
        expires_at=now + INVITE_LIVES,
        created_by=by.id,
    )
    session.add(made)
    await session.flush()
    return made


class Asked(NamedTuple):
    """A request, and whether the coordinators were asked just now."""

    request: RoleRequest
    is_news: bool


async def ask_for_role(
    session: AsyncSession, person: Person, payload: str, *, now: datetime
) -> Asked:
    """Open an invite: the person waits for approval.

    Raises InviteUnknown, InviteExpired, NobodyToAsk.
    Opening it again gives the same request, decided or not, and uses nothing up.
    """
    opened = await _read(session, payload)
    request = await session.scalar(
        select(RoleRequest).where(
            RoleRequest.invite_id == opened.id, RoleRequest.person_id == person.id
        )
    )
    if request is None:
        await _use_up(session, opened, now)
        request = RoleRequest(invite=opened, person=person, state=RequestState.ASKED, asked_at=now)
        session.add(request)
        await session.flush()
    elif _is_to_ask_again(request, now):
        _reopen(request, now)
    else:
        return Asked(request, is_news=False)
    await _ask_approvers(session, request, now)
    return Asked(request, is_news=True)


def _reopen(request: RoleRequest, now: datetime) -> None:
    request.state, request.asked_at = RequestState.ASKED, now
    request.decided_by = request.decided_at = None


async def _ask_approvers(session: AsyncSession, request: RoleRequest, now: datetime) -> None:
    for approver in await _approvers(session, request):
        outbox_id = await say(session, approver, cards.request_card(request), now=now)
        session.add(RequestCard(request_id=request.id, person=approver, outbox_id=outbox_id))


async def ask_to_help(session: AsyncSession, person: Person, area: Area, *, now: datetime) -> Asked:
    """Ask to become a volunteer in an area, without an invite: the coordinators decide.

    The request hangs on an invite of the person's own that nobody can use. Whoever has asked
    somewhere and waits for the answer gets that request again. Raises NobodyToAsk.
    """
    rights.require(person, Action.ASK, area.id)
    wishes = (
        select(RoleRequest)
        .join(Invite, RoleRequest.invite_id == Invite.id)
        .where(RoleRequest.person_id == person.id, Invite.created_by == person.id)
        .where(Invite.role == Role.VOLUNTEER)
    )
    waiting = await session.scalar(
        wishes.where(RoleRequest.state == RequestState.ASKED).order_by(RoleRequest.id.desc())
    )
    request = waiting or await session.scalar(wishes.where(Invite.area_id == area.id))
    if request is None:
        wish = Invite(
            role=Role.VOLUNTEER,
            area=area,
            secret=secrets.token_hex(16),
            uses_left=0,
            expires_at=now,
            created_by=person.id,
        )
        request = RoleRequest(invite=wish, person=person, state=RequestState.ASKED, asked_at=now)
        session.add_all([wish, request])
        await session.flush()
    elif _is_to_ask_again(request, now):
        _reopen(request, now)
    else:
        return Asked(request, is_news=False)
    await _ask_approvers(session, request, now)
    return Asked(request, is_news=True)


async def _read(session: AsyncSession, payload: str) -> Invite:
    """Find the invite of a payload whose signature is right. Raises InviteUnknown."""
    parts = _PAYLOAD.fullmatch(payload)
    signed = await session.get(Invite, int(parts[1])) if parts is not None else None
    if signed is None or not hmac.compare_digest(signed.payload, payload):
        raise InviteUnknown
    return signed


async def _use_up(session: AsyncSession, opened: Invite, now: datetime) -> None:
    """Spend one use. Raises InviteExpired."""
    one_less = (
        update(Invite)
        .where(Invite.id == opened.id, Invite.uses_left > 0, Invite.expires_at > now)
        .values(uses_left=Invite.uses_left - 1)
    )
    if not await changed(session, one_less):
        raise InviteExpired


def _is_to_ask_again(request: RoleRequest, now: datetime) -> bool:
    """Tell whether the answer is long overdue, or the role that it gave was taken since."""
    if request.state is RequestState.ASKED:
        return now - request.asked_at >= ASK_AGAIN
    was_given = request.state is RequestState.APPROVED
    return was_given and not request.person.holds(request.invite.role, request.invite.area_id)


async def _approvers(session: AsyncSession, request: RoleRequest) -> list[Person]:
    """Find the coordinators who may decide; the admins where no coordinator can be told.

    Raises NobodyToAsk.
    """
    area_id = request.invite.area_id
    by_role = [
        [
            one
            for one in await roles.holders(session, role, area_id)
            if one.id != request.person_id and rights.may_give(one, request.invite.role, area_id)
        ]
        for role in (Role.COORDINATOR, Role.ADMIN)
    ]
    for approvers in by_role:
        if reachable := [one for one in approvers if one.is_reachable]:
            return reachable
    coordinators, admins = by_role
    if not coordinators and not admins:
        raise NobodyToAsk
    return coordinators or admins


async def decide(
    session: AsyncSession, request_id: int, *, approve: bool, by: Person, now: datetime
) -> RoleRequest:
    """Approve or decline a request, tell who asked, and show it on every coordinator's card.

    Raises InviteUnknown, NotAllowed, OwnRequest, AlreadyDecided.
    """
    request = await lock(session, RoleRequest, request_id)
    if request is None:
        raise InviteUnknown
    role, area_id = request.invite.role, request.invite.area_id
    await roles.reload_grants(session, by)
    rights.require(by, Action.APPROVE, area_id)
    rights.require_giving(by, role, area_id)
    if request.person_id == by.id:
        raise OwnRequest
    if request.state is not RequestState.ASKED:
        raise AlreadyDecided
    request.state = RequestState.APPROVED if approve else RequestState.DECLINED
    request.decided_by, request.decided_at = by.id, now
    if approve:
        await roles.give(session, request.person, role, area_id, by=by, now=now)
        if request.person.area_id is None:
            request.person.area_id = area_id
    await say(session, request.person, cards.request_state(request), now=now)
    await _close_cards(session, request, by, now)
    return request


async def _close_cards(
    session: AsyncSession, request: RoleRequest, by: Person, now: datetime
) -> None:
    """Show on every card what was decided; without buttons it needs no row any more."""
    of_request = RequestCard.request_id == request.id
    screen = cards.request_decided(request, by)
    for card in await session.scalars(select(RequestCard).where(of_request)):
        await edit(session, card.outbox_id, card.person, screen, now=now)
    await session.execute(delete(RequestCard).where(of_request))
