"""The kinds of tables that may be sent to the bot, and how each is read."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota_rows
from bot.oncall.importing import import_rota
from bot.people import people_importing, rights
from bot.people.model import Person
from bot.people.people_importing import import_people
from bot.people.rights import Action
from bot.shifts import importing as shifts
from bot.shifts.importing import Allowed, import_shifts
from bot.spine.tables import Imported, has_columns


@dataclass(frozen=True)
class Bringing:
    """Who brings a table, when, and whether rows that are likely slips are meant."""

    by: Person
    now: datetime
    locale: str  # of people whom a table makes
    doubtful: bool


Import = Callable[[AsyncSession, str, Bringing], Awaitable[Imported]]


@dataclass(frozen=True)
class Kind:
    """One kind of table. `leaves_out`: rows in doubt may be left out, and the others written."""

    name: str
    columns: tuple[str, ...]
    optional: tuple[str, ...]
    action: Action
    read: Import
    leaves_out: bool
    key: str = ""  # a column without which it is a table of another kind


async def _shifts(session: AsyncSession, text: str, bringing: Bringing) -> Imported:
    allowed = Allowed(doubtful=bringing.doubtful, by=bringing.by)
    return await import_shifts(session, text, now=bringing.now, allowed=allowed)


async def _rota(session: AsyncSession, text: str, bringing: Bringing) -> Imported:
    return await import_rota(
        session,
        text,
        now=bringing.now,
        locale=bringing.locale,
        doubtful=bringing.doubtful,
        by=bringing.by,
    )


async def _people(session: AsyncSession, text: str, bringing: Bringing) -> Imported:
    return await import_people(
        session,
        text,
        now=bringing.now,
        locale=bringing.locale,
        doubtful=bringing.doubtful,
        by=bringing.by,
    )


SHIFTS = Kind(
    "shifts", shifts.COLUMNS, shifts.OPTIONAL, Action.POST_SHIFT, _shifts, leaves_out=True
)
# Without its doubtful rows a rota would leave their nights to nobody.
ROTA = Kind(
    "rota", rota_rows.COLUMNS, rota_rows.OPTIONAL, Action.PLAN_ROTA, _rota, leaves_out=False
)
PEOPLE = Kind(
    "people",
    people_importing.COLUMNS,
    people_importing.OPTIONAL,
    Action.APPROVE,
    _people,
    leaves_out=True,
    key="phone",
)
KINDS: Sequence[Kind] = (SHIFTS, ROTA, PEOPLE)


def kind_of(text: str) -> Kind | None:
    """Tell a table's kind by its headers: the one of which it has most; None below half.

    Raises BadTable for what is no table.
    """
    counts = [
        (has_columns(text, kind.columns), kind)
        for kind in KINDS
        if not kind.key or has_columns(text, (kind.key,))
    ]
    count, kind = max(counts, key=lambda one: one[0])
    half = len(kind.columns) / 2
    return (
        kind
        if count >= (half if not kind.key else len(kind.columns) - len(kind.optional))
        else None
    )


def kind_named(name: str) -> Kind:
    """Return the kind of this name."""
    return next(kind for kind in KINDS if kind.name == name)


def may_bring(person: Person) -> bool:
    """Tell whether somebody may bring tables of any kind."""
    return any(rights.may_anywhere(person, kind.action) for kind in KINDS)
