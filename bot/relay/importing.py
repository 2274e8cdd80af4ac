"""The roster from a table: columns telegram_id, name, language; a row a language."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.people import directory
from bot.people.model import NAME_LIMIT
from bot.relay import roster
from bot.spine.tables import BadTable, Imported, rows_of
from bot.spine.texts.language_names import is_language

COLUMNS = ("telegram_id", "name", "language")


async def import_roster(
    session: AsyncSession, text: str, *, now: datetime, locale: str
) -> Imported:
    """Add a CSV's languages to the roster; nothing is removed.

    People are known by their Telegram id; new ones are made, in `locale`. `new` counts
    languages, `changed` names. Raises BadTable.
    """
    new = changed = 0
    for line, row in rows_of(text, COLUMNS):
        telegram_id, language = _checked(line, row)
        name = row["name"][:NAME_LIMIT]
        person = await directory.find_or_make(
            session, telegram_id, now=now, locale=locale, name=name
        )
        if name and person.name != name:
            person.name, person.name_given = name, True
            changed += 1
        new += await roster.add(session, person, language, now=now)
    return Imported(new, changed)


def _checked(line: int, row: dict[str, str]) -> tuple[int, str]:
    """Read a row's Telegram id and language. Raises BadTable."""
    telegram_id = directory.telegram_id_of(row["telegram_id"])
    if telegram_id is None:
        raise BadTable(line, f"telegram_id {row['telegram_id']!r} is not a Telegram id")
    written = row["language"]
    language = languages.language_of(written) or (written if is_language(written) else None)
    if language is None:
        known = ", ".join(languages.LANGUAGES)
        raise BadTable(
            line, f"language {written!r}: one of {known}, or another's code such as bn or so"
        )
    return telegram_id, language
