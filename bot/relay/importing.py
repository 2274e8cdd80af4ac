"""The roster from a table: columns telegram_id, name, language; a row a language."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory, rights
from bot.people.model import NAME_LIMIT
from bot.people.rights import Action
from bot.people.table_people import TablePerson, look_up, read_telegram_id
from bot.relay import roster
from bot.spine.table_preview import Difference, Mark, Words
from bot.spine.tables import Imported, Row, read_all, read_table
from bot.spine.texts.render import Text
from bot.spine.texts.typed_languages import read_language

COLUMNS = ("telegram_id", "name", "language")


@dataclass(frozen=True)
class _Speaker:
    """A row: somebody and a language that they interpret."""

    row: Row
    telegram_id: int
    name: str
    language: str


@dataclass
class _Done:
    """What an import has done so far."""

    new: int = 0
    changed: int = 0
    differences: list[Difference] = field(default_factory=list)

    def note(self, mark: Mark, words: Words, row: Row, *, waits: bool = False) -> None:
        self.differences.append(Difference(mark, words, row.line, waits))


async def import_roster(
    session: AsyncSession, text: str, *, now: datetime, locale: str, doubtful: bool = True
) -> Imported:
    """Add a table's languages to the roster; nothing is removed.

    People are known by their Telegram id; new ones are made, in `locale`. With `doubtful` False
    unknown ids, and ids of people of another name, are only noted. `new` counts languages,
    `changed` names. Raises BadTable.
    """
    table = read_table(text, COLUMNS, ("name",))
    speakers = read_all(table.rows, _read)
    people = await look_up(session, {one.telegram_id: one.name for one in speakers})
    done = _Done()
    for one in speakers:
        known = people[one.telegram_id]
        if known.doubt is not None:
            done.note(Mark.DOUBTFUL, known.doubt, one.row, waits=not doubtful)
            if not doubtful:
                continue
        await _import(session, one, known, done, now=now, locale=locale)
    return Imported(done.new, done.changed, [*done.differences, *table.notes()])


async def _import(
    session: AsyncSession,
    one: _Speaker,
    known: TablePerson,
    done: _Done,
    *,
    now: datetime,
    locale: str,
) -> None:
    """Write one row, and note what it changes."""
    person = known.person or await directory.find_or_make(
        session, one.telegram_id, now=now, locale=locale, name=one.name
    )
    if one.name and person.name != one.name:
        done.note(Mark.CHANGED, f"{person.name} ({one.telegram_id}) is now {one.name}", one.row)
        person.name, person.name_given = one.name, True
        done.changed += 1
    becomes = "" if rights.may_anywhere(person, Action.INTERPRET) else "; becomes a volunteer"
    if await roster.add(session, person, one.language, now=now):
        words = f"{person.name} ({one.telegram_id}) interprets {one.language}{becomes}"
        done.note(Mark.NEW, words, one.row)
        done.new += 1


def _read(row: Row) -> _Speaker:
    """Read a row. Raises BadTable."""
    language = read_language(row["language"])
    telegram_id = read_telegram_id(row)
    if language is None:
        raise row.fault("language", Text("table-why-language"))
    return _Speaker(row, telegram_id, row["name"][:NAME_LIMIT], language)
