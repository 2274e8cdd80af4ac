"""Screens of `/cases`: the list, one case's last words, and closing a case. Pure."""

from collections.abc import Sequence
from typing import Any

from bot.languages import detect as languages
from bot.people.model import Person, name_of
from bot.relay.buttons import (
    AnswerCase,
    CloseCase,
    ConfirmClose,
    KeepOpen,
    LeaveCase,
    NeedsNoAnswer,
    PassCase,
    ReopenCase,
    SearchCases,
    ShowCase,
    ShowCases,
    ShowPhrases,
    ShowTalk,
    UndoClose,
)
from bot.relay.cards import shown_translations, who
from bot.relay.entry_lines import AS_IT_IS, is_hidden_place
from bot.relay.model import By, Case, Entry, Reader, Side, Translation
from bot.relay.overview import LISTED, Line, Recall
from bot.relay.quoting import hidden, hides_something
from bot.relay.translations import language_for
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Listed, Text, one_line

# Columns of the last words in the list, characters of one entry in a recap, names of a case.
LAST_WORDS, RECALLED_WORDS, NAMES = 80, 200, 3


# --- the list -----------------------------------------------------------------------------------


def shown_on(lines: Sequence[Line], page: int) -> Sequence[Line]:
    """Return the cases of a page; of the first where there is no such page."""
    start = page * LISTED if 0 <= page * LISTED < len(lines) else 0
    return lines[start : start + LISTED]


def cases_page(lines: Sequence[Line], page: int, zone: str, head_id: str = "cases-head") -> Screen:
    """List a page of open cases; after the last page comes the first."""
    if not lines:
        return Screen("cases-none")
    head = Text(head_id, {"count": len(lines)})
    rows = _case_rows(shown_on(lines, page))
    if len(lines) > LISTED:
        following = page + 1 if page >= 0 and (page + 1) * LISTED < len(lines) else 0
        rows.append([Button("areas-more", ShowCases(following).pack())])
    return _list(head, shown_on(lines, page), rows, zone)


def ask_words() -> Screen:
    """Ask for words by which to find a case."""
    return Screen("cases-ask", buttons=[[_all()]])


def cases_found(lines: Sequence[Line], words: str, zone: str) -> Screen:
    """List what was found, the first page of it; if nothing, say so."""
    said = {"words": Foreign(shorten(one_line(words), LAST_WORDS))}
    if not lines:
        return Screen("cases-none-found", said, [[_search(), _all()]])
    head = Text("cases-found", said | {"count": len(lines)})
    shown = lines[:LISTED]
    return _list(head, shown, [*_case_rows(shown), [_all()]], zone)


def _list(head: Text, lines: Sequence[Line], rows: list[list[Button]], zone: str) -> Screen:
    words = [Joined(_about(line, zone), "\n") for line in lines]
    return Screen("relay-lines", {"lines": Joined([head, *words])}, [*rows, [_search()]])


def _about(line: Line, zone: str) -> list[Any]:
    case = line.case
    state = Text("cases-answered")
    if case.waiting_since is not None:
        since = At(case.waiting_since, case.area.zone if case.area else zone, "moment")
        state = Text("cases-waits", {"since": since})
    about: list[Any] = [
        Text("cases-line", who(case) | {"language": LanguageName(case.language)}),
        state,
    ]
    if line.readers:
        about.append(_names("cases-reader", [one.person for one in line.readers]))
    if line.last is not None:
        about.append(_said(line.last, LAST_WORDS))
        about += _translated(line.last, line.translated, LAST_WORDS)
    return about


def _names(text_id: str, people: Sequence[Person]) -> Text:
    return Text(text_id, {"names": Listed([name_of(one) for one in people[:NAMES]])})


def _said(entry: Entry, limit: int) -> Any:
    """Quote what was said on one line; what its author hid stays hidden."""
    if not entry.text or (entry.is_withdrawn and entry.side is Side.RESIDENT):
        return Text("unanswered-no-words")
    words = shorten(one_line(without_accounts(entry.text)), limit)
    if hides_something(entry.entities):
        return hidden(words)
    return Foreign(words, quote=True)


def _case_rows(lines: Sequence[Line]) -> list[list[Button]]:
    return [
        [Button("relay-case-label", ShowCase(line.case.id, 0).pack(), who(line.case))]
        for line in lines
    ]


def _search() -> Button:
    return Button("relay-phrases-search", SearchCases().pack())


def _all() -> Button:
    return Button("cases-all", ShowCases(0).pack())


# --- one case -----------------------------------------------------------------------------------


def recap(recalled: Recall, reader: Person, zone: str) -> Screen:
    """Show a case's last words in both languages, and what can be done."""
    case = recalled.case
    head = [Text("recap-head", who(case) | {"language": LanguageName(case.language)})]
    zone = case.area.zone if case.area else zone
    if case.waiting_since is not None:
        head.append(Text("cases-waits", {"since": At(case.waiting_since, zone, "moment")}))
    if recalled.answering:
        head.append(_names("answering-now", recalled.answering))
    elif recalled.readers:
        head.append(_names("cases-reader", recalled.readers))
    said = [Joined(_recalled(entry, recalled, reader, zone), "\n") for entry in recalled.entries]
    lines = Joined([Joined(head, "\n"), *said])
    return Screen("relay-lines", {"lines": lines}, _recap_rows(recalled, reader))


def _recalled(entry: Entry, recalled: Recall, reader: Person, zone: str) -> list[Any]:
    args = {"author": name_of(entry.author), "at": At(entry.said_at, zone, "moment")}
    of_resident = entry.side is Side.RESIDENT
    head: Any = Text("recap-resident" if of_resident else "recap-staff", args)
    if entry.is_withdrawn:
        head = Joined([head, _withdrawn(entry, zone)], "")
    language = languages.language_of(reader.locale) or recalled.case.staff_language
    if not of_resident:
        language = recalled.case.language
    if entry.is_withdrawn and entry.side is Side.RESIDENT:
        return [head, _said(entry, RECALLED_WORDS)]
    made = shown_translations(entry, Reader.STAFF, language, recalled.translations)
    return [head, _said(entry, RECALLED_WORDS), *_translated(entry, made, RECALLED_WORDS)]


def _translated(entry: Entry, made: Sequence[Translation], limit: int) -> list[Any]:
    """Quote what was made of an entry's words, each on one line."""
    lines: list[Any] = []
    for one in made:
        if one.by is By.NOBODY or one.engine == AS_IT_IS:
            continue
        words = shorten(one_line(without_accounts(one.text)), limit)
        is_hidden = hides_something(entry.entities)
        lines.append(hidden(words) if is_hidden else Foreign(words, quote=True))
    return lines


def _withdrawn(entry: Entry, zone: str) -> Text:
    """Say who has withdrawn it, and when."""
    if entry.withdrawer is None or entry.withdrawn_at is None:
        return Text("relay-mark-withdrawn")
    args = {"by": name_of(entry.withdrawer), "at": At(entry.withdrawn_at, zone)}
    return Text("mark-withdrawn-by", args)


def interpreters_recap(recalled: Recall) -> Screen:
    """Show a case's last words in both languages to its interpreter, without names."""
    case, page = recalled.case, recalled.page
    said = [Joined(_for_interpreter(entry, recalled), "\n") for entry in recalled.entries]
    turn = []
    if page + 1 < recalled.pages:
        turn.append(Button("recap-earlier", ShowTalk(case.id, page + 1).pack()))
    if page > 0:
        turn.append(Button("recap-later", ShowTalk(case.id, page - 1).pack()))
    return Screen("relay-lines", {"lines": Joined(said)}, [turn])


def _for_interpreter(entry: Entry, recalled: Recall) -> list[Any]:
    args = {"number": str(recalled.case.id), "language": LanguageName(entry.language), "marks": ""}
    head = Text(f"relay-head-interpreter-{entry.side}", args)
    if is_hidden_place(entry, Reader.INTERPRETER):
        return [head, Text("kind-place-shared")]
    lines = [head, _said(entry, RECALLED_WORDS)]
    if entry.is_withdrawn:
        return [head, Text("unanswered-no-words")]
    made = recalled.translations.get((entry.id, language_for(entry)))
    return [*lines, *_translated(entry, [made] if made is not None else [], RECALLED_WORDS)]


def _recap_rows(recalled: Recall, reader: Person) -> Keyboard:
    case, page = recalled.case, recalled.page
    first = [
        Button("relay-answer", AnswerCase(case.id).pack()),
        Button("relay-phrases-all", ShowPhrases(case.id).pack()),
    ]
    waits = []
    if case.waiting_since is not None:
        waits.append(Button("waits-needs-none", NeedsNoAnswer(case.id).pack()))
    turn = []
    if page + 1 < recalled.pages:
        turn.append(Button("recap-earlier", ShowCase(case.id, page + 1).pack()))
    if page > 0:
        turn.append(Button("recap-later", ShowCase(case.id, page - 1).pack()))
    pass_id = "case-pass" if case.area_id is not None else "case-set-area"
    ways_out = [Button(pass_id, PassCase(case.id, 0).pack())]
    if any(one.id == reader.id for one in recalled.readers):
        ways_out.append(Button("case-leave", LeaveCase(case.id).pack()))
    close = Button("relay-close", CloseCase(case.id).pack())
    return [row for row in (first, waits, turn, ways_out, [_all()], [close]) if row]


# --- closing and reopening ----------------------------------------------------------------------


def ask_close(case: Case) -> Screen:
    """Ask once whether the case is to be closed."""
    yes = Button("case-close-yes", ConfirmClose(case.id).pack())
    no = Button("case-close-no", KeepOpen(case.id).pack())
    return Screen("case-close-ask", who(case), [[no], [yes]])


def still_open(case: Case) -> Screen:
    """Say that the case stays open."""
    return Screen("case-still-open", who(case))


def closed(case: Case) -> Screen:
    """Say that the case is closed, and offer to take that back."""
    undo = Button("case-undo", UndoClose(case.id).pack())
    return Screen("case-closed-undo", who(case), [[undo]])


def reopened(case: Case) -> Screen:
    """Say that the case is open again."""
    answer = Button("relay-answer", AnswerCase(case.id).pack())
    return Screen("case-reopened", who(case), [[answer]])


def reopened_for_staff(case: Case, by: Person) -> Screen:
    """Tell the staff that one of them has reopened the case."""
    return Screen("case-reopened-staff", who(case) | {"by": name_of(by)})


def reopened_for_resident() -> Screen:
    """Tell the resident that their talk goes on."""
    return Screen("case-reopened-you")


def text_for_closed(case: Case) -> Screen:
    """Ask what becomes of a text that was meant for a case that is closed."""
    reopen = Button("case-reopen-send", ReopenCase(case.id).pack())
    return Screen("case-closed-text", who(case), [[reopen]])
