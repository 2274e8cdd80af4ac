"""Commands about people: who administers, and who holds which role."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from bot.cli.opening import now, read_settings, with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.people.model import Person, Role
    from bot.spine.db.engine import Database

# The values of bot.people.model.Role, whose import every command would pay for.
ROLES = ("resident", "volunteer", "worker", "coordinator", "office", "admin")
# Bot API, User.id.
TELEGRAM_ID = click.IntRange(min=1, max=2**52 - 1)

area_option = click.option(
    "--area", "code", default=None, help="The area's code, as in the CSV; all areas if left out."
)


# --- admins -------------------------------------------------------------------------------------


@click.group()
def admin() -> None:
    """Who administers this Weft."""


@admin.command("add")
@click.argument("telegram_id", type=TELEGRAM_ID)
def add_admin(telegram_id: int) -> None:
    """Make the person with this Telegram id an admin."""
    from bot.people.roles import make_admin

    locale = read_settings().language

    async def work(database: Database) -> bool:
        async with database.begin() as session:
            return await make_admin(session, telegram_id, now=now(), locale=locale)

    click.echo(f"{telegram_id} {'is now' if with_database(work) else 'was already'} an admin.")


@admin.command("remove")
@click.argument("telegram_id", type=TELEGRAM_ID)
def remove_admin(telegram_id: int) -> None:
    """Take the role of an admin of all areas away from this person."""
    _take(telegram_id, "admin", None)


# --- roles --------------------------------------------------------------------------------------


@click.group()
def role() -> None:
    """Who holds which role, in one area or in all."""


@role.command("give")
@click.argument("telegram_id", type=TELEGRAM_ID)
@click.argument("name", metavar="ROLE", type=click.Choice(ROLES))
@area_option
def give_role(telegram_id: int, name: str, code: str | None) -> None:
    """Give a role to a person who has written to Weft before."""
    from bot.people import roles
    from bot.people.model import Role

    async def work(database: Database) -> bool:
        async with database.begin() as session:
            person = await _person(session, telegram_id)
            area_id = await _area_id(session, code)
            grant = await roles.give(session, person, Role(name), area_id, by=None, now=now())
            return grant is not None

    is_new = with_database(work)
    click.echo(f"{telegram_id} {'is now' if is_new else 'was already'} {name} {_where(code)}.")


@role.command("take")
@click.argument("telegram_id", type=TELEGRAM_ID)
@click.argument("name", metavar="ROLE", type=click.Choice(ROLES))
@area_option
def take_role(telegram_id: int, name: str, code: str | None) -> None:
    """Take a role away, with all that its holder has by it."""
    _take(telegram_id, name, code)


def _take(telegram_id: int, name: str, code: str | None) -> None:
    from bot.people import roles
    from bot.people.model import Role

    async def work(database: Database) -> None:
        async with database.begin() as session:
            person = await _person(session, telegram_id)
            area_id = await _area_id(session, code)
            held = await _describe_held(session, person, Role(name))
            try:
                await roles.take_away(session, person, Role(name), area_id, by=None, now=now())
            except roles.RoleNotHeld:
                raise click.ClickException(
                    f"{telegram_id} is not {name} {_where(code)}{held}."
                ) from None
            except roles.LastAdmin:
                raise click.ClickException(
                    f"{telegram_id} is the last admin of all areas: "
                    "make another one first (weft admin add)."
                ) from None

    with_database(work)
    click.echo(f"{telegram_id} is no longer {name} {_where(code)}.")


async def _person(session: AsyncSession, telegram_id: int) -> Person:
    """Find somebody; a mistyped id must not become a member of the staff."""
    from bot.people.directory import by_telegram

    person = (await by_telegram(session, [telegram_id])).get(telegram_id)
    if person is None:
        raise click.ClickException(f"Nobody with the Telegram id {telegram_id} is known to Weft.")
    return person


async def _area_id(session: AsyncSession, code: str | None) -> int | None:
    from bot.places import model as places

    if code is None:
        return None
    area = await places.area_by_code(session, code)
    if area is None:
        known = ", ".join(other.code for other in await places.areas(session)) or "none yet"
        raise click.ClickException(f"There is no area {code!r} (there are: {known}).")
    return area.id


async def _describe_held(session: AsyncSession, person: Person, role: Role) -> str:
    """Say where the person holds the role, since the area may have been left out."""
    from bot.places import model as places

    codes = {area.id: area.code for area in await places.areas(session)}
    held = [grant.area_id for grant in person.grants if grant.role is role]
    where = [_where(codes[area_id] if area_id is not None else None) for area_id in held]
    return f", but {' and '.join(where)}" if where else ""


def _where(code: str | None) -> str:
    return f"in {code}" if code is not None else "in all areas"
