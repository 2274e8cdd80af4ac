"""Templates: shifts that an area often needs, kept by one tap and posted by giving a day."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.crew import crew_of
from bot.shifts.editing import lock_managed
from bot.shifts.making import hours_of
from bot.shifts.patterns import ShiftTemplate
from bot.spine.db.queries import lock
from bot.spine.refused import Refused

# Offered under the first question; the others stand in the list.
OFFERED = 6
FLAGS = {"popular": "is_popular", "begun": "joins_begun"}


class NoTemplate(Refused):
    """The template was removed, or never there."""

    text_id = "make-no-template"


async def templates_of(
    session: AsyncSession, by: Person, area_id: int | None = None
) -> Sequence[ShiftTemplate]:
    """List the templates of an area, or of all areas where they may post; the newest first."""
    areas = rights.areas_of(by, Action.POST_SHIFT)
    query = select(ShiftTemplate).where(ShiftTemplate.removed_at.is_(None))
    if areas is not None:
        query = query.where(ShiftTemplate.area_id.in_(areas))
    if area_id is not None:
        query = query.where(ShiftTemplate.area_id == area_id)
    return (await session.scalars(query.order_by(ShiftTemplate.id.desc()))).all()


async def lock_template(session: AsyncSession, by: Person, template_id: int) -> ShiftTemplate:
    """Lock a template of an area where they may post. Raises NotAllowed, NoTemplate."""
    template = await lock(session, ShiftTemplate, template_id)
    if template is None or template.removed_at is not None:
        raise NoTemplate
    rights.require(by, Action.POST_SHIFT, template.area_id)
    return template


async def keep_template(
    session: AsyncSession, by: Person, shift_id: int, *, now: datetime
) -> ShiftTemplate:
    """Keep a shift, with all its roles, as a template; the same one twice is one.

    Raises NotAllowed, ShiftRefused (gone).
    """
    shift = await lock_managed(session, by, shift_id)
    rights.require(by, Action.POST_SHIFT, shift.area_id)
    hours, crew = hours_of(shift), [shift, *await crew_of(session, shift)]
    title, roles = shift.title, []
    if len(crew) > 1:
        title = shift.title.rpartition(" · ")[0] or shift.title
        roles = [[one.title.removeprefix(f"{title} · "), one.capacity] for one in crew]
        roles.sort()
    same = (
        title,
        shift.place,
        shift.languages,
        *(hours.start, hours.end),
        1 if roles else shift.capacity,
        roles,
    )
    for known in await templates_of(session, by, shift.area_id):
        if _facts(known) == same:
            return known
    template = ShiftTemplate(
        area=shift.area,
        title=title,
        place=shift.place,
        languages=shift.languages,
        start=hours.start,
        end=hours.end,
        capacity=1 if roles else shift.capacity,
        roles=roles,
        is_popular=shift.is_popular,
        joins_begun=shift.joins_begun,
        made_by=by.id,
        made_at=now,
    )
    session.add(template)
    await session.flush()
    return template


def _facts(one: ShiftTemplate) -> tuple[object, ...]:
    return one.title, one.place, one.languages, one.start, one.end, one.capacity, one.roles


async def set_flag(
    session: AsyncSession, by: Person, template_id: int, flag: str, *, is_on: bool
) -> ShiftTemplate:
    """Say of a template's coming shifts that they are popular, or can be joined once begun.

    Raises NotAllowed, NoTemplate.
    """
    template = await lock_template(session, by, template_id)
    if flag not in FLAGS:
        raise NoTemplate
    setattr(template, FLAGS[flag], is_on)
    return template


async def remove_template(
    session: AsyncSession, by: Person, template_id: int, *, now: datetime
) -> None:
    """Offer a template no more; the shifts made from it stay. Raises NotAllowed, NoTemplate."""
    template = await lock_template(session, by, template_id)
    template.removed_at = now
