"""What people see of an alert that somebody waits for an answer, and of its steps. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.alerts.kinds import FOREIGN_LIMIT
from bot.alerts.model import Alert
from bot.people import doors
from bot.people.model import Person, name_of
from bot.relay import phrase_cards
from bot.relay.buttons import AnswerCase, NeedsNoAnswer
from bot.relay.model import Case, Entry, EntryKind
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text

# Of all that waits the newest is shown, so that a talkative person's last words stand there.
SHOWN = 5


def alert(case: Case, entries: Sequence[Entry], zone: str) -> Screen:
    """Say who waits since when, by the clocks of the zone, and what they said last."""
    args = {
        "name": name_of(case.resident),
        "since": At(case.waiting_since or case.opened_at, zone, "time"),
        "language": LanguageName(entries[-1].language if entries else case.language),
        "words": Joined([*_others(entries), *_words(entries[-SHOWN:])], "\n"),
    }
    return Screen("unanswered-alert", args, _open_buttons(case))


def _others(entries: Sequence[Entry]) -> list[Text]:
    """Say how many earlier messages wait too."""
    count = len(entries) - SHOWN
    return [Text("unanswered-earlier", {"count": count})] if count > 0 else []


def _words(entries: Sequence[Entry]) -> list[Any]:
    """Quote what was said, without its formatting, all of it together within a card."""
    each = FOREIGN_LIMIT // max(1, len(entries))
    return [_of_entry(entry, each) for entry in entries]


def _of_entry(entry: Entry, limit: int) -> Any:
    if entry.text:
        text = without_accounts(entry.text)
        text = text if len(text) <= limit // 2 else f"{text[: limit // 2]}…"
        return Foreign(text, quote=True)
    if entry.kind is EntryKind.PERSON:
        return Text("relay-kind-person")
    return Text("unanswered-no-words")


def _open_buttons(case: Case) -> Keyboard:
    answer = Button("relay-answer", AnswerCase(case.id).pack())
    needs_none = Button("waits-needs-none", NeedsNoAnswer(case.id).pack())
    return [[answer], [needs_none]]


def taker_buttons(case: Case) -> Keyboard:
    """Return the buttons of the person who has the alert."""
    return _open_buttons(case)


def not_yet(taken: Alert, person: Person, numbers: EmergencyNumbers) -> Screen:
    """Tell the truth: nobody has answered yet, can be reached, or is on call at all."""
    text_id = "unanswered-nobody"
    if taken.was_anybody_asked:
        text_id = "unanswered-next"
    elif taken.was_anybody_on_call:
        text_id = "unanswered-unreached"
    rows = [*phrase_cards.quick_rows(person), *doors.talk_rows()]
    return Screen(text_id, {"numbers": numbers.in_sentence()}, rows)
