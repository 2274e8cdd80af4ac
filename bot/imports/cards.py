"""How a table that was sent is shown: what it would change, or what is wrong with it."""

import hashlib
from collections.abc import Callable, Sequence
from typing import Any

from bot.imports.buttons import DiscardTable, WriteTable
from bot.imports.kinds import PEOPLE, ROTA, SHIFTS, Kind
from bot.imports.model import BroughtTable
from bot.spine.outbox.screen import Button, Screen
from bot.spine.table_preview import Difference, preview_parts
from bot.spine.tables import BadTable, Imported
from bot.spine.texts.render import Foreign, Joined, Text, utf16_length

# Units of a card, below Telegram's 4,096: an edit shows no second message.
MOST_UNITS = 3900
# Lines of each kind of difference, the most first: as many as the card holds.
_LINES = (30, 15, 8, 5, 3, 2, 1, 0)


def reading(table: BroughtTable) -> Screen:
    """Say that the file is being read."""
    return Screen("table-reading", _file(table))


def preview(table: BroughtTable, kind: Kind, done: Imported, locale: str) -> Screen:
    """Show what a table would change, with the buttons that write it."""
    args = _file(table) | {"kind": Text(f"table-kind-{kind.name}")}
    if not done.differences:
        return Screen("table-nothing", args)
    buttons = [[Button("table-button-write", WriteTable(table.id, 0).pack())]]
    if any(one.is_row_in_doubt for one in done.differences):
        buttons = [[Button("table-button-write-all", WriteTable(table.id, 1).pack())]]
        if kind.leaves_out:
            buttons += [[Button("table-button-without", WriteTable(table.id, 0).pack())]]
    buttons += [[Button("table-button-discard", DiscardTable(table.id).pack())]]

    def screen(most: int) -> Screen:
        changes = Joined(preview_parts(done.differences, most), "\n")
        return Screen("table-preview", args | {"changes": changes}, buttons)

    return _that_fits(screen, locale)


def wrong(table: BroughtTable, bad: BadTable, locale: str) -> Screen:
    """Name all that is wrong with a table."""

    def screen(most: int) -> Screen:
        faults: Sequence[Any] = bad.words[:most]
        if (more := len(bad.faults) - most) > 0:
            faults = [*faults, Text("table-more", {"count": str(more)})]
        lines = [Text("table-part-line", {"part": fault}) for fault in faults]
        return Screen("table-bad", _file(table) | {"faults": Joined(lines, "\n")})

    return _that_fits(screen, locale)


def _that_fits(screen: Callable[[int], Screen], locale: str) -> Screen:
    """Return the screen of as many lines as a card holds in the reader's language."""
    made = screen(_LINES[0])
    for most in _LINES[1:]:
        if utf16_length(made.render(locale).text) <= MOST_UNITS:
            break
        made = screen(most)
    return made


def unknown_kind(table: BroughtTable) -> Screen:
    """Say which kinds of tables are read."""
    columns = {
        kind.name: Foreign(", ".join(one for one in kind.columns if one not in kind.optional))
        for kind in (SHIFTS, ROTA)
    }
    read = Text("table-unknown-kind", _file(table) | columns)
    of_people = Foreign(", ".join(PEOPLE.columns))
    also = Text("table-reads-people", {"columns": of_people})
    return Screen("desk-page", {"parts": Joined([read, also], "\n")})


def writing(table: BroughtTable) -> Screen:
    """Say that the table is being written."""
    return Screen("table-writing", _file(table))


def written(table: BroughtTable, done: Imported) -> Screen:
    """Say that the table stands."""
    args = {"new": str(done.new), "changed": str(done.changed)}
    return Screen("table-written", _file(table) | args)


def discarded(table: BroughtTable) -> Screen:
    """Say that nothing was written."""
    return Screen("table-discarded", _file(table))


def failed(table: BroughtTable) -> Screen:
    """Say that the file could not be read."""
    return Screen("table-failed", _file(table))


def digest_of(differences: Sequence[Difference]) -> str:
    """Return what tells one preview from another."""
    return hashlib.sha256(repr(differences).encode()).hexdigest()


def _file(table: BroughtTable) -> dict[str, Any]:
    return {"file": Foreign(table.file_name or "")}
