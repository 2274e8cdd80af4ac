"""Invites: signed deep links that let somebody ask for a role, and the coordinators' answers."""

import hashlib
import hmac
import secrets
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import ForeignKey, Index, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import model as people
from bot.people.model import Person, Role
from bot.spine.db.types import Base, BigId
from bot.spine.refused import Refused

INVITE_LIVES = timedelta(days=7)
INVITE_USES = 50
# After so long the coordinators are asked once more, when the link is opened again.
ASK_AGAIN = timedelta(days=1)


class Invite(Base):
    """A signed deep link that lets somebody ask for a role; a coordinator approves."""

    __tablename__ = "invites"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    role: Mapped[Role]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"))
    secret: Mapped[str]
    uses_left: Mapped[int]
    expires_at: Mapped[datetime]
    created_by: Mapped[int] = mapped_column(ForeignKey("people.id"))


class RequestState(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"


class RoleRequest(Base):
    """Somebody who opened an invite and waits for a coordinator."""

    __tablename__ = "role_requests"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    invite_id: Mapped[int] = mapped_column(ForeignKey("invites.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[RequestState] = mapped_column(default=RequestState.ASKED)
    asked_at: Mapped[datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)

    __table_args__ = (Index("uq_role_requests_person", "invite_id", "person_id", unique=True),)


class InviteUnknown(Refused):
    """The link was not made by Weft, or was altered."""

    text_id = "invite-unknown"


class InviteExpired(Refused):
    """The link's time is over or its uses are spent."""

    text_id = "invite-expired"


class AlreadyDecided(Refused):
    """Another coordinator was faster."""

    text_id = "request-decided"


async def invite(
    session: AsyncSession,
    role: Role,
    area_id: int | None,
    *,
    by: Person,
    now: datetime,
    lives: timedelta = INVITE_LIVES,
    uses: int = INVITE_USES,
) -> str:
    """Makes an invite; gives its deep-link payload (signed, well under Telegram's 64 characters)."""
    made = Invite(
        role=role,
        area_id=area_id,
        secret=secrets.token_hex(16),
        uses_left=uses,
        expires_at=now + lives,
        created_by=by.id,
    )
    session.add(made)
    await session.flush()
    return f"join_{made.id}_{_signature(made)}"


def _signature(made: Invite) -> str:
    said = f"{made.id}:{made.role}:{made.area_id}:{int(made.expires_at.timestamp())}"
    return hmac.new(made.secret.encode(), said.encode(), hashlib.sha256).hexdigest()[:24]


class Asked(NamedTuple):
    """What came of opening an invite."""

    request: RoleRequest
    invite: Invite
    is_news: bool  # the coordinators have not been asked yet, or long ago


async def ask_for_role(
    session: AsyncSession, person: Person, payload: str, *, now: datetime
) -> Asked:
    """Opens an invite: the person waits for approval. Raises InviteUnknown, InviteExpired.

    Opening it again gives the same request, decided or not, and uses nothing up.
    """
    parts = payload.split("_")
    made = (
        await session.get(Invite, int(parts[1]))
        if len(parts) == 3 and parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 16
        else None
    )
    if made is None or not hmac.compare_digest(_signature(made).encode(), parts[2].encode()):
        raise InviteUnknown
    known = await session.scalar(
        select(RoleRequest).where(
            RoleRequest.invite_id == made.id, RoleRequest.person_id == person.id
        )
    )
    if known is not None:
        return Asked(known, made, _ask_again(known, person, made, now))
    if made.expires_at <= now:
        raise InviteExpired
    spent = await session.execute(
        update(Invite)
        .where(Invite.id == made.id, Invite.uses_left > 0)
        .values(uses_left=Invite.uses_left - 1)
    )
    if spent.rowcount == 0:  # type: ignore[attr-defined]
        raise InviteExpired
    asked = RoleRequest(invite_id=made.id, person_id=person.id, asked_at=now)
    session.add(asked)
    await session.flush()
    return Asked(asked, made, is_news=True)


def _ask_again(known: RoleRequest, person: Person, made: Invite, now: datetime) -> bool:
    """Whether the coordinators are to be asked once more: their answer is long in coming, or the role that they gave is gone."""
    waits = known.state is RequestState.ASKED and now - known.asked_at >= ASK_AGAIN
    lost = known.state is RequestState.APPROVED and not person.holds(made.role, made.area_id)
    if waits or lost:
        known.state, known.asked_at, known.decided_by, known.decided_at = (
            RequestState.ASKED,
            now,
            None,
            None,
        )
    return waits or lost


async def decide(
    session: AsyncSession, request_id: int, *, approve: bool, by: Person, now: datetime
) -> tuple[Person, Invite]:
    """A coordinator approves or declines. Raises AlreadyDecided."""
    state = RequestState.APPROVED if approve else RequestState.DECLINED
    won = await session.execute(
        update(RoleRequest)
        .where(RoleRequest.id == request_id, RoleRequest.state == RequestState.ASKED)
        .values(state=state, decided_by=by.id, decided_at=now)
    )
    if won.rowcount == 0:  # type: ignore[attr-defined]
        raise AlreadyDecided
    request = await session.get_one(RoleRequest, request_id)
    person, made = (
        await session.get_one(Person, request.person_id),
        await session.get_one(Invite, request.invite_id),
    )
    if approve:
        await people.grant(session, person, made.role, made.area_id, now=now, by=by.id)
        if person.area_id is None:
            person.area_id = made.area_id
    return person, made
