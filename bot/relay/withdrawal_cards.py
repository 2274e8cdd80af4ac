"""What people read when an answer is read back to its sender, and when it is withdrawn. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.people.model import Person, name_of
from bot.relay.buttons import WithdrawEntry, WithdrawWords
from bot.relay.cards import withdrawn_lines
from bot.relay.model import Entry, Reader, Translation
from bot.relay.quoting import hidden, hides_something, quoted, whole
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text


def read_back(entry: Entry, back: str, differences: Sequence[str]) -> Screen:
    """Show the sender what the resident reads, beside their own words.

    Nothing says that the two agree: no list of differences can prove that.
    """
    is_hidden = hides_something(entry.entities)
    lines: list[Any] = [
        Text("read-back-head", _who(entry)),
        quoted(back, [whole(back)] if is_hidden else (), language=entry.language),
        Text("read-back-original"),
        quoted(entry.text, entry.entities),
    ]
    if differences:
        shown = hidden if is_hidden else Foreign
        values = Joined([shown(value) for value in differences], ", ")
        lines.append(Text("read-back-changed", {"values": values}))
    lines.append(Text("read-back-advice"))
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, _buttons(entry))


def unchecked(entry: Entry) -> Screen:
    """Tell the sender that nothing could be checked."""
    return Screen("read-back-none", _who(entry), _buttons(entry))


def ask(entry: Entry) -> Screen:
    """Ask whether an answer shall be withdrawn."""
    words = quoted(entry.text, entry.entities)
    lines = [Text("withdraw-ask", _who(entry)), *([words] if entry.text else [])]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, _buttons(entry))


def ask_own(entry: Entry) -> Screen:
    """Ask a resident whether their last message shall be withdrawn."""
    words = quoted(entry.text, entry.entities)
    lines = [Text("withdraw-own-ask"), *([words] if entry.text else [])]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, _buttons(entry))


def ask_words(translation: Translation) -> Screen:
    """Ask an interpreter whether their last words shall be withdrawn."""
    words = quoted(translation.text, translation.entities, language=translation.language)
    lines = [Text("withdraw-own-ask"), words]
    return Screen("relay-lines", {"lines": Joined(lines, "\n")}, words_rows(translation))


def words_rows(translation: Translation) -> Keyboard:
    """Offer an interpreter to withdraw their words."""
    return [[Button("read-back-withdraw", WithdrawWords(translation.id).pack())]]


def withdrawn_own() -> Screen:
    """Tell a resident or an interpreter that what they said is withdrawn."""
    return Screen("withdrawn-own")


def withdrawn_by_resident(entry: Entry, reader: Reader) -> Screen:
    """Tell who read it that the resident has withdrawn a message, and which; no words."""
    area = entry.case.area
    at = At(entry.said_at, area.zone if area is not None else "UTC")
    if reader is Reader.INTERPRETER:
        return Screen("withdrawn-by-resident-interpreter", {"number": str(entry.case.id), "at": at})
    return Screen("withdrawn-by-resident", _who(entry) | {"at": at})


def withdrawn_by_self(entry: Entry) -> Screen:
    """Show in place of the button that the answer is withdrawn."""
    return Screen("withdrawn-you", _who(entry))


def withdrawn(entry: Entry, by: Person, reader: Reader) -> Screen:
    """Tell another reader of the answer; an interpreter reads no name."""
    if reader is Reader.INTERPRETER:
        return Screen("withdrawn-interpreter", {"number": str(entry.case.id)})
    return Screen("withdrawn-staff", _who(entry) | {"by": name_of(by)})


def withdrawn_for_resident(entry: Entry, locale: str) -> Screen:
    """Tell the resident not to act on what they have read."""
    return Screen("relay-lines", {"lines": Joined(withdrawn_lines(entry.case, locale), "\n")})


def _who(entry: Entry) -> dict[str, Any]:
    return {"number": str(entry.case.id), "name": name_of(entry.case.resident)}


def _buttons(entry: Entry) -> Keyboard:
    return [[Button("read-back-withdraw", WithdrawEntry(entry.id).pack())]]
