"""People: who Weft knows, and the roles they hold. How they come to hold them: invites.py.

A person is made at the first update. A role is granted for one area, or for all (area_id is NULL).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    ForeignKey,
    Index,
    String,
    cast,
    func,
    literal_column,
    select,
    type_coerce,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, column_property, mapped_column
from sqlalchemy.orm.attributes import set_committed_value

from bot.places import model as places  # noqa: F401 - people belong to areas
from bot.spine.ahead import Ahead
from bot.spine.db.engine import Base, BigId, in_one_text, one_of, partial_index
from bot.spine.jobs import model as due
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Text

NAME_LIMIT = 64
UNREACHABLE = "person-unreachable"


class Role(StrEnum):
    RESIDENT = "resident"
    VOLUNTEER = "volunteer"
    WORKER = "worker"  # social worker
    COORDINATOR = "coordinator"
    OFFICE = "office"  # the sub-district's command office
    ADMIN = "admin"


class Grant(Base):
    __tablename__ = "grants"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    role: Mapped[Role]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    granted_at: Mapped[datetime]
    granted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))

    __table_args__ = (
        # NULLs are distinct in unique indexes: "for all" needs an index of its own.
        Index("uq_grants_area", "person_id", "role", "area_id", unique=True),
        partial_index("uq_grants_all", "person_id", "role", where="area_id IS NULL", unique=True),
    )


class Held(NamedTuple):
    """A role that a person holds, for one area or for all (None)."""

    role: Role
    area_id: int | None


# Grants as one text, "worker:3 admin:". Literals, so that they are no parameters of every statement that reads people.
_COLON: ColumnElement[str] = literal_column("':'")
_NOTHING: ColumnElement[str] = literal_column("''")
_GRANT = (
    type_coerce(Grant.role, String) + _COLON + func.coalesce(cast(Grant.area_id, String), _NOTHING)
)


@lru_cache(maxsize=4096)
def _held(text_of_grants: str) -> tuple[Held, ...]:
    parts = (grant.split(":") for grant in text_of_grants.split())
    return tuple(Held(Role(role), int(area) if area else None) for role, area in parts)


class Person(Base):
    __tablename__ = "people"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    telegram_id: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    name: Mapped[str]
    username: Mapped[str | None] = mapped_column(default=None, index=True)
    locale: Mapped[str]
    locale_chosen: Mapped[bool] = mapped_column(default=False)
    language_code: Mapped[str | None] = mapped_column(default=None)  # what their Telegram says
    area_id: Mapped[int | None] = mapped_column(
        ForeignKey("areas.id"), default=None
    )  # where they live or work
    unreachable: Mapped[str | None] = mapped_column(
        default=None
    )  # Telegram's sentence, while they can't be written to
    created_at: Mapped[datetime]

    # Read with the person, whoever reads them: rows of their own took longer than all the rest (docs/decisions/grants-as-text.md).
    text_of_grants: Mapped[str | None] = column_property(
        select(in_one_text(_GRANT))
        .where(Grant.person_id == id)  # noqa: A003 - the column
        .scalar_subquery(),
        expire_on_flush=False,  # `grant` keeps it
    )

    def __init__(self, **values: Any) -> None:
        super().__init__(text_of_grants="", **values)

    @property
    def grants(self) -> Sequence[Held]:
        """The roles that they hold."""
        return _held(self.text_of_grants or "")

    @property
    def chat_id(self) -> int:
        """Their private chat, whose id is Telegram's id of the person. 0 for somebody without Telegram."""
        return self.telegram_id or 0

    def holds(self, role: Role, area_id: int | None = None) -> bool:
        """Whether they hold the role, for this area or for all (with None: anywhere)."""
        return any(
            g.role is role and (area_id is None or g.area_id is None or g.area_id == area_id)
            for g in self.grants
        )

    @property
    def roles(self) -> set[Role]:
        return {grant.role for grant in self.grants}


def display_name(user: Mapping[str, Any]) -> str:
    """The name to be called by, from Telegram's User: one line, at most 64 characters."""
    name = texts.one_line(f"{user.get('first_name', '')} {user.get('last_name') or ''}")
    return name[:NAME_LIMIT].rstrip() or str(user["id"])


OF_TELEGRAM = select(Person).where(one_of(Person.telegram_id, "ids"))
"""The people of the Telegram ids `ids`."""
_OF_IDS = select(Person).where(one_of(Person.id, "ids"))

_ACTING: Ahead[int, Person | None] = Ahead("person of a Telegram id")


async def by_telegram(session: AsyncSession, telegram_ids: Iterable[int]) -> dict[int, Person]:
    """The people of these Telegram ids, in one query."""
    wanted = set(telegram_ids)
    if not wanted:
        return {}
    found = await session.scalars(OF_TELEGRAM, {"ids": wanted})
    return {person.telegram_id: person for person in found if person.telegram_id is not None}


def learn_who_acts(session: AsyncSession, found: Mapping[int, Person | None]) -> None:
    """These are the people of these Telegram ids; None for one whom nobody has met."""
    _ACTING.learn(session, found)


async def who_acts(session: AsyncSession, telegram_id: int) -> Person | None:
    """The person of this Telegram id."""

    async def look() -> Person | None:
        return (await by_telegram(session, [telegram_id])).get(telegram_id)

    return await _ACTING.ask(session, telegram_id, look)


async def by_ids(session: AsyncSession, ids: Iterable[int]) -> dict[int, Person]:
    """The people of these ids, in one query."""
    found = await session.scalars(_OF_IDS, {"ids": set(ids)})
    return {person.id: person for person in found}


async def meet(
    session: AsyncSession,
    user: Mapping[str, Any],
    known: Person | None,
    *,
    now: datetime,
    default_locale: str,
) -> Person:
    """The person behind a Telegram User; made when new, kept up to date, and reachable again since they wrote."""
    if known is None:
        code = user.get("language_code")
        known = Person(
            telegram_id=int(user["id"]),
            name=display_name(user),
            username=user.get("username"),
            locale=texts.nearest(code, default_locale),
            language_code=code,
            created_at=now,
        )
        session.add(known)
        await session.flush()
        learn_who_acts(session, {int(user["id"]): known})
        return known
    if known.name == str(known.telegram_id):
        known.name = display_name(
            user
        )  # made by their number alone (make_admin), which is nobody's to read
    if known.username != user.get("username"):
        known.username = user.get("username")
    if known.unreachable is not None:
        known.unreachable = None
    return known


def telegram_id_of(written: str) -> int | None:
    """Return the Telegram id that stands in a table, None if it is none (Bot API, User: at most 52 bits)."""
    if not re.fullmatch(r"[1-9]\d{0,15}", written, re.ASCII):
        return None
    return int(written) if int(written) < 2**52 else None


def name_of(person: Person) -> Foreign | Text:
    """The name to be called by. Never the account's number, which stands in for a missing one: then what they are here."""
    if person.name != str(person.telegram_id):
        return Foreign(person.name)
    return Text(f"role-{person.grants[0].role}") if person.grants else Text("relay-resident")


async def choose_locale(person: Person, locale: str) -> None:
    """The person's own choice of language. Raises ValueError for a locale that does not exist."""
    if locale not in texts.locales():
        raise ValueError(locale)
    person.locale, person.locale_chosen = locale, True


async def mark_unreachable(session: AsyncSession, person_id: int, why: str, now: datetime) -> None:
    """Telegram says that this person can't be written to; due work looks for what they leave behind."""
    marked = await session.execute(
        update(Person)
        .where(Person.id == person_id, Person.unreachable.is_(None))
        .values(unreachable=why)
    )
    if marked.rowcount:  # type: ignore[attr-defined]
        await due.plan(session, UNREACHABLE, {"person": person_id}, at=now, now=now, urgency=2)


async def grant(
    session: AsyncSession,
    person: Person,
    role: Role,
    area_id: int | None,
    *,
    now: datetime,
    by: int | None = None,
) -> Grant | None:
    """Gives a role for an area, or for all; None when they hold it there already."""
    if any(g.role is role and g.area_id in (None, area_id) for g in person.grants):
        return None
    given = Grant(person_id=person.id, role=role, area_id=area_id, granted_at=now, granted_by=by)
    session.add(given)
    await session.flush()
    set_committed_value(
        person, "text_of_grants", f"{person.text_of_grants or ''} {role}:{area_id or ''}".strip()
    )
    return given


async def holders(session: AsyncSession, role: Role, area_id: int | None) -> list[Person]:
    """Everybody who holds the role for this area or for all, and can use Telegram."""
    where = (
        Grant.area_id.is_(None)
        if area_id is None
        else (Grant.area_id == area_id) | Grant.area_id.is_(None)
    )
    found = await session.scalars(
        select(Person)
        .where(Person.id.in_(select(Grant.person_id).where(Grant.role == role, where)))
        .where(Person.telegram_id.is_not(None))
        .order_by(Person.id)
    )
    return list(found)


async def make_admin(
    session: AsyncSession, telegram_id: int, *, now: datetime, locale: str
) -> bool:
    """Makes the person with this Telegram id an admin for all areas, known before or not; False when they were one."""
    known = (await by_telegram(session, [telegram_id])).get(telegram_id)
    if known is None:
        known = Person(
            telegram_id=telegram_id, name=str(telegram_id), locale=locale, created_at=now
        )
        session.add(known)
        await session.flush()
    return await grant(session, known, Role.ADMIN, None, now=now) is not None
