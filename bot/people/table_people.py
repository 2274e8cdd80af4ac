"""People of a table, by their Telegram ids: who is known, and who is doubtful and why.

A mistyped id is an id that nobody has. It must not become staff unless somebody says so.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.people.model import Person
from bot.spine.tables import Row
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Foreign, Text

# Unknown ids for which those of one other digit are looked up.
_MOST_COMPARED = 50


@dataclass(frozen=True)
class TablePerson:
    """Somebody of a table. `doubt` says why they must be asked about; None: they are known."""

    telegram_id: int
    name: str
    person: Person | None
    doubt: Text | None = None


def read_telegram_id(row: Row, column: str = "telegram_id") -> int:
    """Read a row's Telegram id. Raises BadTable."""
    written = unicodedata.normalize("NFKC", row[column]).replace(" ", "")
    telegram_id = directory.telegram_id_of(written.removesuffix(".0"))
    has_powers = any(unicodedata.category(sign) == "No" for sign in row[column])  # "²" is no 2
    if telegram_id is not None and not has_powers:
        return telegram_id
    raise row.fault(column, Text("table-why-id"))


async def look_up(session: AsyncSession, names: Mapping[int, str]) -> dict[int, TablePerson]:
    """Find the people of these ids, with the names that the table gives them."""
    known = await directory.by_telegram(session, names)
    unknown = {number: name for number, name in names.items() if number not in known}
    near = await _near(session, unknown)
    people = {}
    for number, name in names.items():
        person = known.get(number)
        doubt = _other_name(person, name) if person else _unknown(number, name, near.get(number))
        people[number] = TablePerson(number, name, person, doubt)
    return people


def _unknown(number: int, name: str, near: Person | None) -> Text:
    args = {"name": Foreign(name or str(number)), "id": str(number)}
    if near is None:
        return Text("table-unknown-id", args)
    others = {"near": str(near.telegram_id), "who": Foreign(near.name)}
    return Text("table-unknown-near", args | others)


def _other_name(person: Person, name: str) -> Text | None:
    """Doubt an id whose person the office has given a name that has no word of this one."""
    if not name or not person.name_given:
        return None
    words, others = set(fold(name).split()), set(fold(person.name).split())
    if words & others or fold(name).replace(" ", "") == fold(person.name).replace(" ", ""):
        return None
    args = {"name": Foreign(name), "id": str(person.telegram_id), "who": Foreign(person.name)}
    return Text("table-id-of", args)


async def _near(session: AsyncSession, unknown: Mapping[int, str]) -> dict[int, Person]:
    """Find for unknown ids whom they may mean: one digit differs, or the name is the same."""
    near: dict[int, Person] = {}
    named = await _named(session, unknown.values())
    compared = list(unknown)[:_MOST_COMPARED]
    alike = {number: set(_slips(number)) for number in compared}
    people = await directory.by_telegram(session, {one for ids in alike.values() for one in ids})
    for number, name in unknown.items():
        by_digit = [people[one] for one in sorted(alike.get(number, ())) if one in people]
        candidate = named.get(name) or next(iter(by_digit), None)
        if candidate is not None:
            near[number] = candidate
    return near


async def _named(session: AsyncSession, names: Iterable[str]) -> dict[str, Person]:
    wanted = {name for name in names if name}
    if not wanted:
        return {}
    people = await session.scalars(
        select(Person)
        .where(Person.name.in_(wanted), Person.telegram_id.is_not(None))
        .order_by(Person.id)
    )
    return {person.name: person for person in people}


def _slips(number: int) -> Iterable[int]:
    """List the numbers that one wrong, missing, extra or swapped digit makes of this one."""
    digits = str(number)
    for at in range(len(digits)):
        yield int(digits[:at] + digits[at + 1 :] or "0")
        if at:
            swapped = digits[: at - 1] + digits[at] + digits[at - 1] + digits[at + 1 :]
            yield int(swapped)
        for digit in "0123456789":
            yield int(digits[:at] + digit + digits[at + 1 :])
            yield int(digits[: at + 1] + digit + digits[at + 1 :])
