"""Volunteers from a table: who is new, who is changed. They need no Telegram.

Somebody is known by their phone number. Nobody is told, and nothing is taken away.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles, spoken
from bot.people.model import NAME_LIMIT, Person, Role
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.places.naming import AreaNames, UnknownArea
from bot.spine.db.encrypted import hash_of
from bot.spine.phone_numbers import read_number
from bot.spine.table_preview import Difference, Mark
from bot.spine.tables import BadTable, Imported, Row, read_all, read_table
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Foreign, Text, utf16_length
from bot.spine.texts.typed_languages import read_languages

COLUMNS = ("name", "phone", "languages", "areas", "skills", "minor", "training")
OPTIONAL = ("languages", "areas", "skills", "minor", "training")
SKILLS_LIMIT = 200
LEAST_DIGITS = 5
_BETWEEN = re.compile(r"[,;，；、/|]+")
_YES = frozenset({"yes", "y", "1", "true", "x", "是", "有", "对", "√", "✓", "✔"})
_NO = frozenset({"", "no", "n", "0", "false", "-", "–", "—", "否", "无", "不是", "没有", "×"})


@dataclass(frozen=True)
class PersonRow:
    """Somebody as a table describes them; None: the table does not say."""

    name: str
    phone: str
    areas: Sequence[Area]
    languages: Sequence[str] = ()
    skills: str | None = None
    is_minor: bool | None = None
    is_trainee: bool | None = None

    @property
    def digits(self) -> str:
        return "".join(sign for sign in self.phone if sign.isdigit())


@dataclass
class _Import:
    """What an import has done so far."""

    session: AsyncSession
    now: datetime
    locale: str
    by: Person | None
    new: int = 0
    changed: int = 0
    differences: list[Difference] = field(default_factory=list)

    def note(self, mark: Mark, row: Row, words: Text, *, waits: bool = False) -> None:
        self.differences.append(Difference(mark, words, row.line, waits))


async def import_people(
    session: AsyncSession,
    text: str,
    *,
    now: datetime,
    locale: str,
    doubtful: bool = False,
    by: Person | None = None,
) -> Imported:
    """Import volunteers (name,phone,languages,areas,skills,minor,training; a row a person).

    `locale`: of people whom it makes. `by`: who brings it, for whose areas it counts; None for a
    command and all areas. Raises BadTable, which names all wrong lines.
    """
    areas = await places.areas(session)
    if by is not None:
        areas = [area for area in areas if rights.may(by, Action.APPROVE, area.id)]
    table = read_table(text, COLUMNS, OPTIONAL)
    names = AreaNames(areas)
    people = read_all(table.rows, lambda row: _read(row, names, areas))
    _check_doubles(table.rows, people)
    known = await _known(session, people)
    work = _Import(session, now, locale, by)
    for row, one in zip(table.rows, people, strict=True):
        person = known.get(hash_of(session, one.digits))
        if person is None:
            await _add(work, row, one)
            continue
        doubt = _other_name(person, one)
        if doubt is not None:
            work.note(Mark.DOUBTFUL, row, doubt, waits=not doubtful)
        if doubt is None or doubtful:
            await _change(work, row, one, person)
    await session.flush()
    return Imported(work.new, work.changed, [*work.differences, *table.notes()])


# --- reading a row ------------------------------------------------------------------------------


def _read(row: Row, names: AreaNames, areas: Sequence[Area]) -> PersonRow:
    """Read a row. Raises BadTable."""
    if not 0 < utf16_length(row["name"]) <= NAME_LIMIT:
        raise row.fault("name", Text("table-why-length", {"limit": str(NAME_LIMIT)}))
    phone = read_number(row["phone"].removesuffix(".0"))
    if phone is None or sum(sign.isdigit() for sign in phone) < LEAST_DIGITS:
        raise row.fault("phone", Text("table-why-phone"))
    languages = read_languages(row["languages"])
    if languages is None:
        raise row.fault("languages", Text("table-why-language"))
    if utf16_length(row["skills"]) > SKILLS_LIMIT:
        raise row.fault("skills", Text("table-why-length", {"limit": str(SKILLS_LIMIT)}))
    return PersonRow(
        row["name"],
        phone,
        _areas(row, names, areas),
        languages,
        row["skills"] or None,
        _yes(row, "minor"),
        _yes(row, "training"),
    )


def _areas(row: Row, names: AreaNames, areas: Sequence[Area]) -> list[Area]:
    """Read the areas of a row; without any it is the only one there is."""
    written = [part.strip() for part in _BETWEEN.split(row["areas"]) if part.strip()]
    if not written and len(areas) == 1:
        return list(areas)
    try:
        # The whole first: an area's name may hold a comma.
        return [names.find(row["areas"])]
    except UnknownArea as error:
        why = error.why
    found = []
    for part in written if len(written) > 1 else ():
        try:
            found.append(names.find(part))
        except UnknownArea as error:
            raise row.fault("areas", error.why) from None
    if not found:
        raise row.fault("areas", why)
    return found


def _yes(row: Row, column: str) -> bool | None:
    """Read yes or no; None for an empty cell."""
    written = row[column].strip().casefold()
    if written not in _YES | _NO:
        raise row.fault(column, Text("table-why-yes"))
    return written in _YES if written else None


def _check_doubles(rows: Sequence[Row], people: Sequence[PersonRow]) -> None:
    """Raise BadTable where two rows have one phone number."""
    lines: dict[str, int] = {}
    faults = []
    for row, one in zip(rows, people, strict=True):
        if (line := lines.setdefault(one.digits, row.line)) != row.line:
            faults.append(row.fault("phone", Text("table-doubled", {"line": str(line)})))
    if faults:
        raise BadTable.of(faults)


# --- writing ------------------------------------------------------------------------------------


async def _known(session: AsyncSession, people: Sequence[PersonRow]) -> dict[str, Person]:
    """Find people by the hashes of their numbers; of several the one with Telegram."""
    hashes = {hash_of(session, one.digits) for one in people}
    rows = await session.scalars(
        select(Person)
        .where(Person.phone_hash.in_(hashes))
        .order_by(Person.telegram_id.is_(None).desc(), Person.id.desc())
    )
    return {person.phone_hash: person for person in rows if person.phone_hash is not None}


def _other_name(person: Person, one: PersonRow) -> Text | None:
    """Doubt a number whose person has a name without any word of this one."""
    words, others = set(fold(one.name).split()), set(fold(person.name).split())
    if words & others or fold(one.name).replace(" ", "") == fold(person.name).replace(" ", ""):
        return None
    args = {"name": Foreign(person.name), "id": one.phone, "written": Foreign(one.name)}
    return Text("table-other-name", args)


async def _add(work: _Import, row: Row, one: PersonRow) -> None:
    person = Person(
        name=one.name,
        name_given=True,
        phone=one.phone,
        phone_hash=hash_of(work.session, one.digits),
        locale=work.locale,
        area_id=one.areas[0].id,
        created_at=work.now,
    )
    work.session.add(person)
    await work.session.flush()
    await _write(work, one, person)
    work.new += 1
    work.note(Mark.NEW, row, _words(one))


async def _change(work: _Import, row: Row, one: PersonRow, person: Person) -> None:
    if await _write(work, one, person):
        work.changed += 1
        work.note(Mark.CHANGED, row, _words(one))


async def _write(work: _Import, one: PersonRow, person: Person) -> bool:
    """Write what a row says of somebody; tell whether anything differs."""
    # Nobody gives themselves a role, and who brings the table has more than this one.
    areas = [] if work.by is not None and work.by.id == person.id else one.areas
    given = [
        await roles.give(work.session, person, Role.VOLUNTEER, area.id, by=work.by, now=work.now)
        for area in areas
    ]
    has_new_role = any(grant is not None for grant in given)
    speaks = await spoken.languages_of(work.session, person)
    fresh = [code for code in one.languages if code not in speaks]
    for code in fresh:
        await spoken.speak(work.session, person, code, does=True)
    said = {"skills": one.skills, "is_minor": one.is_minor, "is_trainee": one.is_trainee}
    differs = {
        name: value
        for name, value in said.items()
        if value is not None and value != (getattr(person, name) or type(value)())
    }
    for name, value in differs.items():
        setattr(person, name, value)
    return has_new_role or bool(fresh) or bool(differs)


def _words(one: PersonRow) -> Text:
    where = ", ".join(area.code for area in one.areas)
    more = " · ".join(filter(None, (where, " ".join(one.languages), one.skills)))
    args = {"name": Foreign(one.name), "phone": one.phone, "details": Foreign(more)}
    return Text("table-person", args)
