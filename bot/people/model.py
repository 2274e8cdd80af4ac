"""People, the roles that they hold in one area or in all, and the invites that ask for one.

A person is made at the first update. Times are UTC. How people are found and met: directory.py;
how roles are given and taken: roles.py; what a role allows: rights.py; how invites are made and
answered: invites.py.
"""

import hashlib
import hmac
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.orm.attributes import set_committed_value

from bot.places.model import Area
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.render import Foreign, Text, find_locale

NAME_LIMIT = 64


class Role(StrEnum):
    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    WORKER = "worker"  # social worker
    COORDINATOR = "coordinator"
    OFFICE = "office"  # the sub-district's command office
    ADMIN = "admin"


# The roles that an invite may give.
INVITABLE = (Role.VOLUNTEER, Role.WORKER, Role.COORDINATOR, Role.OFFICE)


class Grant(Base):
    """A role that was given; its log too, since one that was taken stays with who took it."""

    __tablename__ = "grants"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[Role]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)  # None: all
    given_at: Mapped[datetime]
    given_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))  # None: a command
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    __table_args__ = (
        # NULLs are distinct in unique indexes: "in all areas" needs an index of its own.
        partial_index(
            "uq_grants_area",
            "person_id",
            "role",
            "area_id",
            where="area_id IS NOT NULL AND taken_at IS NULL",
            unique=True,
        ),
        partial_index(
            "uq_grants_all",
            "person_id",
            "role",
            where="area_id IS NULL AND taken_at IS NULL",
            unique=True,
        ),
        Index("ix_grants_role", "role", "area_id"),
    )


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]
    # A table of the office named them; otherwise the name follows Telegram.
    name_given: Mapped[bool] = mapped_column(default=False)
    username: Mapped[str | None] = mapped_column(default=None, index=True)
    locale: Mapped[str]  # in which they are addressed (address.py)
    locale_chosen: Mapped[bool] = mapped_column(default=False)
    language_code: Mapped[str | None] = mapped_column(default=None)  # what their Telegram says
    # They surely wrote in it, or chose it though Weft has no texts in it (`other_language`).
    written_language: Mapped[str | None] = mapped_column(default=None)
    # Where they live or work.
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), default=None)
    # How they are rung and where their door is; found again by the number's keyed hash alone.
    phone: Mapped[str | None] = mapped_column(Encrypted, default=None)
    phone_hash: Mapped[str | None] = mapped_column(default=None, index=True)
    flat: Mapped[str | None] = mapped_column(Encrypted, default=None)
    skills: Mapped[str] = mapped_column(default="")  # for people to read
    is_minor: Mapped[bool] = mapped_column(default=False)
    is_trainee: Mapped[bool] = mapped_column(default=False)
    # When they first wrote. Until then Telegram lets nobody write to them.
    started_at: Mapped[datetime | None] = mapped_column(default=None)
    # Telegram's sentence, while they can't be written to.
    unreachable: Mapped[str | None] = mapped_column(default=None)
    created_at: Mapped[datetime]

    area: Mapped[Area | None] = relationship(lazy="raise_on_sql")
    # The roles that they hold now; roles.py alone changes them.
    grants: Mapped[list[Grant]] = relationship(
        primaryjoin=lambda: (Grant.person_id == Person.id) & Grant.taken_at.is_(None),
        foreign_keys=lambda: [Grant.person_id],
        order_by=Grant.id,
        lazy="selectin",
        viewonly=True,
    )

    # Where they wait now; presence.py alone changes it.
    presence: Mapped["Presence | None"] = relationship(
        primaryjoin=lambda: Presence.person_id == Person.id,
        foreign_keys=lambda: [Presence.person_id],
        lazy="selectin",
        viewonly=True,
    )

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        set_committed_value(self, "grants", [])
        set_committed_value(self, "presence", None)

    @property
    def chat_id(self) -> int:
        """Their private chat, which has Telegram's id of the person; 0 without Telegram."""
        return self.telegram_id or 0

    @property
    def other_language(self) -> str | None:
        """The language that they said they write, if Weft has no texts in it (directory.py)."""
        is_other = self.locale_chosen and find_locale(self.written_language) is None
        return self.written_language if is_other else None

    @property
    def is_reachable(self) -> bool:
        """As far as is known, a message would arrive."""
        return self.telegram_id is not None and self.unreachable is None

    @property
    def roles(self) -> set[Role]:
        return {grant.role for grant in self.grants}

    def holds(self, role: Role, area_id: int | None) -> bool:
        """Tell whether they hold the role in this area; None, as in a grant: in all of them."""
        return any(grant.role is role and grant.area_id in (None, area_id) for grant in self.grants)


class Presence(Base):
    """Somebody who waits in an area, and the person of the staff who has taken their arrival."""

    __tablename__ = "presences"

    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    attended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    since: Mapped[datetime]

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    attendant: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[attended_by])


class Invite(Base):
    """A link that lets several people ask for one role, until it expires or its uses are spent."""

    __tablename__ = "invites"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    role: Mapped[Role]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"))  # None: all
    secret: Mapped[str]
    uses_left: Mapped[int]
    expires_at: Mapped[datetime]
    created_by: Mapped[int] = mapped_column(ForeignKey("people.id"))

    area: Mapped[Area | None] = relationship(lazy="joined")

    @property
    def payload(self) -> str:
        """What its deep link carries; under the 64 characters that Telegram allows."""
        signed = f"{self.id}:{self.role}:{self.area_id}:{int(self.expires_at.timestamp())}"
        digest = hmac.new(self.secret.encode(), signed.encode(), hashlib.sha256).hexdigest()
        return f"join_{self.id}_{digest[:24]}"


class RequestState(StrEnum):
    ASKED = "asked"
    APPROVED = "approved"
    DECLINED = "declined"


class RoleRequest(Base):
    """Somebody who opened an invite, and what a coordinator decided."""

    __tablename__ = "role_requests"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    invite_id: Mapped[int] = mapped_column(ForeignKey("invites.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[RequestState] = mapped_column(default=RequestState.ASKED)
    asked_at: Mapped[datetime]
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    decided_at: Mapped[datetime | None] = mapped_column(default=None)

    invite: Mapped[Invite] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True, foreign_keys=person_id)

    __table_args__ = (Index("uq_role_requests_person", "invite_id", "person_id", unique=True),)


class RequestCard(Base):
    """A card that asks a coordinator to decide; gone once the request is decided."""

    __tablename__ = "request_cards"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    request_id: Mapped[int] = mapped_column(ForeignKey("role_requests.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    outbox_id: Mapped[int] = mapped_column(BigInteger)

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


def name_of(person: Person) -> Foreign | Text:
    """Return the name to be called by.

    Never the account's number, which stands in for a missing name: then what they are here. Who
    came by the web form may have given none.
    """
    if person.name and person.name != str(person.telegram_id):
        return Foreign(without_accounts(person.name))
    return Text(f"role-{person.grants[0].role}") if person.grants else Text("relay-resident")
