"""What people read of cases: pure functions from rows to words and buttons.

Originals are quoted verbatim with their own entities. Nobody sees another's account or number:
the staff see the resident's name, an interpreter sees roles alone.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from bot.languages import detect as languages
from bot.people import doors, rights
from bot.people.buttons import ChooseLanguage, OtherLanguages, ShowLanguages
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.places.model import Area
from bot.relay import entry_lines
from bot.relay.buttons import (
    AnswerCase,
    AskWithdraw,
    CaseLanguage,
    CloseCase,
    NeedsNoAnswer,
    OpenCase,
    PassCase,
    PickCase,
    QuickWords,
    SendPhrase,
    ShowPhrases,
)
from bot.relay.interpreters.buttons import MachineRight, Understood
from bot.relay.language import Recognised
from bot.relay.model import By, Case, Entry, Part, Reader, Side, Translation
from bot.relay.phrases import key_of, phrase_book
from bot.spine.outbox.say import TEXT_LIMIT
from bot.spine.outbox.screen import Button, Keyboard, Screen, keyboard
from bot.spine.texts import render as texts
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Foreign, Joined, LanguageName, Rendered, Text
from bot.spine.texts.split import split
from bot.translators.phrase_files import RESIDENT

# What is asked first at a door in the night; the rest of the book is one tap away.
AT_HAND = (
    "phrase-arrival-coming-now",
    "phrase-health-need-doctor",
    "phrase-health-breathe-well",
    "phrase-calm-not-understood",
)

# The newest translations, by the entry's id and the language.
Translations = Mapping[tuple[int, str], Translation]


# --- a copy of an entry -------------------------------------------------------------------------


@dataclass(frozen=True)
class Piece:
    """One message of a copy; `digest` is what of it is kept in `Copy.shown`."""

    words: Rendered
    buttons: Keyboard
    digest: str


Face = Mapping[Part, Sequence[Piece]]
"""All messages of a copy, in order."""


class Faces:
    """How one entry looks, laid out once for all who read the same.

    Two on call who read one language are shown one card.
    """

    def __init__(
        self, entry: Entry, translations: Translations, joined: Sequence[Entry] = ()
    ) -> None:
        """`joined`: what else stands on its card, in order."""
        self._entry, self._translations, self._joined = entry, translations, joined
        self._made: dict[tuple[Reader, str, str, bool], Face] = {}

    def of(self, reader: Reader, language: str, person: Person) -> Face:
        """Return what this person sees who needs the language."""
        may_withdraw = reader is Reader.STAFF and rights.may(
            person, Action.WITHDRAW_ANSWER, self._entry.case.area_id
        )
        like = (reader, language, person.locale, may_withdraw)
        if like not in self._made:
            shown = [
                (one, shown_translations(one, reader, language, self._translations))
                for one in (self._entry, *self._joined)
            ]
            self._made[like] = lay_out(shown, reader, person.locale, may_withdraw=may_withdraw)
        return self._made[like]


def shown_translations(
    entry: Entry, reader: Reader, language: str, translations: Translations
) -> list[Translation]:
    """Choose the translations that a reader sees.

    The one in their language, and the interpreter's if that is in the other staff's.
    """
    own = translations.get((entry.id, language))
    if reader in (Reader.RESIDENT, Reader.AUTHOR) and language != entry.case.language:
        # The resident's own language is none of Weft's: an interpreter alone can write it.
        interpreted = translations.get((entry.id, entry.case.language))
        own = interpreted if interpreted and interpreted.by is By.PERSON else own
    shown = [own] if own is not None else []
    staff_language = entry.case.staff_language
    if reader is Reader.STAFF and language != staff_language:
        interpreted = translations.get((entry.id, staff_language))
        if interpreted is not None and interpreted.by is By.PERSON:
            # Beside an interpreter's words it is no news that the machine has none.
            return [interpreted, *(words for words in shown if words.by is not By.NOBODY)]
    return shown


Shown = tuple[Entry, Sequence[Translation]]
"""An entry with the translations that a reader sees."""


def lay_out(card: Sequence[Shown], reader: Reader, locale: str, *, may_withdraw: bool) -> Face:
    """Lay out a copy: the translation beneath the original.

    When the two are too long for one message, the translation stands in messages of its own. What
    else stands on the card follows, each with its own; what was withdrawn is left out.
    """
    (entry, translations), *joined = card
    if entry.is_withdrawn and reader is Reader.RESIDENT and not joined:
        words = _lines(locale, withdrawn_lines(entry.case, locale))
        return {Part.ORIGINAL: _pieces(words, (), locale), Part.TRANSLATION: []}
    head: list[Any] = [entry_lines.head_line(entry, reader)]
    is_gone = entry.is_withdrawn and (reader is Reader.RESIDENT or entry.side is Side.RESIDENT)
    if reader is not Reader.AUTHOR and not is_gone:
        in_album = sum(one.album == entry.album for one, _ in card) if entry.album else 0
        medium = entry_lines.medium_lines(entry, reader, in_album=in_album)
        head += entry_lines.said_lines(entry, reader, medium)
    shown = () if is_gone else translations
    below = [line for one in shown for line in entry_lines.translation_lines(entry, reader, one)]
    for one, translated in joined:
        below += _joined_lines(one, translated, reader, in_album=one.album == entry.album)
    original, beneath = _lines(locale, [*head, *below]), None
    if below and not joined and texts.utf16_length(original.text) > TEXT_LIMIT:
        original, beneath = _lines(locale, head), _lines(locale, below)
    buttons = buttons_of(entry, reader, [each for _, translated in card for each in translated])
    if may_withdraw and entry.side is Side.STAFF and not entry.is_withdrawn:
        buttons = [[Button("read-back-withdraw", AskWithdraw(entry.id).pack())]]
    return {
        Part.ORIGINAL: _pieces(original, buttons, locale),
        Part.TRANSLATION: _pieces(beneath, (), locale) if beneath is not None else [],
    }


def _joined_lines(
    entry: Entry, translations: Sequence[Translation], reader: Reader, *, in_album: bool
) -> list[Any]:
    """Show what else stands on a card; a part of its album has no line that says so."""
    if entry.is_withdrawn or (reader is Reader.AUTHOR and not entry.text):
        return []
    medium = [] if in_album else entry_lines.medium_lines(entry, reader, in_album=0)
    lines = [] if reader is Reader.AUTHOR else entry_lines.said_lines(entry, reader, medium)
    return lines + [
        line for one in translations for line in entry_lines.translation_lines(entry, reader, one)
    ]


def emptied(locale: str) -> Piece:
    """Make what stands in place of a message that is no longer needed."""
    return _piece(Rendered("—", [], locale), (), locale)


def _lines(locale: str, lines: Sequence[Any]) -> Rendered:
    return texts.render(locale, "relay-lines", {"lines": Joined(lines, "\n")})


def _pieces(words: Rendered, buttons: Keyboard, locale: str) -> list[Piece]:
    """Split into messages; the buttons stand under the last one."""
    parts = split(words, TEXT_LIMIT)
    last = len(parts) - 1
    return [
        _piece(part, buttons if number == last else (), locale) for number, part in enumerate(parts)
    ]


def _piece(words: Rendered, buttons: Keyboard, locale: str) -> Piece:
    shown = [words.text, words.entities, keyboard(locale, buttons)]
    return Piece(words, buttons, hashlib.sha256(orjson.dumps(shown)).hexdigest()[:32])


def withdrawn_lines(case: Case, locale: str) -> list[Any]:
    """Say that the staff take a message back: in the resident's locale, and the case's language."""
    said = Text("withdrawn-resident")
    other = languages.locale_of(case.language)
    if other == locale or other not in texts.locales():
        return [said]
    return [said, Foreign(texts.plain(other, said.id))]


def buttons_of(
    entry: Entry, reader: Reader, translations: Sequence[Translation]
) -> list[list[Button]]:
    """Offer the staff the answer under a resident's words; phrases where no translator works.

    Under the staff's words the resident is offered what they can say by a tap; under a machine's
    translation its interpreter can say that it is right.
    """
    if reader is Reader.AUTHOR and not entry.is_withdrawn:
        return [[Button("read-back-withdraw", AskWithdraw(entry.id).pack())]]
    if reader is Reader.INTERPRETER:
        return _confirm_rows(entry, translations)
    if reader is Reader.RESIDENT and phrase_book().ids(RESIDENT):
        return [[Button("relay-quick-words", QuickWords().pack())]]
    if reader is not Reader.STAFF or entry.side is not Side.RESIDENT:
        return []
    case_id = entry.case.id
    rows = [
        [
            Button("relay-answer", AnswerCase(case_id).pack()),
            Button("waits-needs-none", NeedsNoAnswer(case_id).pack()),
        ],
        [
            Button("case-card", OpenCase(case_id).pack()),
            Button("relay-close", CloseCase(case_id).pack()),
        ],
    ]
    if entry.case.area_id is None:
        rows.append([Button("case-set-area", PassCase(case_id, 0).pack())])
    if any(translation.by is By.NOBODY for translation in translations):
        rows += _phrase_rows(case_id, AT_HAND)
        rows.append([_all_phrases(case_id)])
    return rows


def _confirm_rows(entry: Entry, translations: Sequence[Translation]) -> list[list[Button]]:
    if entry.is_withdrawn or not entry.case.is_open:
        return []
    return [
        [Button("machine-right", MachineRight(translation.id).pack())]
        for translation in translations[:1]
        if translation.by is By.MACHINE and translation.engine != entry_lines.AS_IT_IS
    ]


def _phrase_rows(case_id: int, ids: Sequence[str]) -> list[list[Button]]:
    return [[Button(phrase, SendPhrase(case_id, key_of(phrase)).pack())] for phrase in ids]


def _all_phrases(case_id: int) -> Button:
    return Button("relay-phrases-all", ShowPhrases(case_id).pack())


# --- the staff ----------------------------------------------------------------------------------


def answer_prompt(case: Case) -> Screen:
    """Ask for the answer to a case, or offer the phrases instead."""
    return Screen("relay-answer-prompt", who(case), [[_all_phrases(case.id)]])


def pick_case(cases: Sequence[Case]) -> Screen:
    """Ask to which case the texts that wait shall go."""
    rows = [[Button("relay-case-label", PickCase(case.id).pack(), who(case))] for case in cases]
    text_id = "relay-pick-case" if cases else "relay-no-cases"
    return Screen(text_id, buttons=[*rows, [_own_question()]])


def also_for(cases: Sequence[Case]) -> Screen:
    """Ask whether what went to the staff as the writer's own was meant for one of these cases."""
    rows = [[Button("relay-case-label", PickCase(case.id).pack(), who(case))] for case in cases]
    return Screen("relay-pick-case", buttons=rows)


def undelivered(case: Case) -> Screen:
    """Tell the staff that their words did not reach the resident."""
    return Screen("relay-undelivered", who(case))


def closed_for_staff(case: Case, by: Person) -> Screen:
    """Tell the staff that one of them has closed the case."""
    return Screen("case-closed-staff", who(case) | {"by": name_of(by)})


def closed_for_interpreter(case: Case) -> Screen:
    """Tell the interpreter that the case is closed."""
    return Screen("case-closed-interpreter", {"number": str(case.id)})


def who(case: Case) -> dict[str, Any]:
    """Name a case to the staff, as the arguments of a text."""
    return {"number": str(case.id), "name": name_of(case.resident)}


# --- residents ----------------------------------------------------------------------------------


def person_asked(area: Area) -> Screen:
    """Tell the resident which staff know that they want to talk to a person."""
    return Screen("relay-person-asked", {"area": Foreign(area.name)})


def read_by_staff(reader: Person) -> Screen:
    """Tell the resident who of the staff reads what they wrote."""
    return Screen("receipt-read", {"name": name_of(reader)})


def closed_for_resident(case: Case) -> Screen:
    """Tell the resident that the case is closed, and ask whether they were understood."""
    yes = Button("understood-yes", Understood(case.id, 1).pack())
    no = Button("understood-no", Understood(case.id, 0).pack())
    return Screen("case-closed-you", buttons=[[yes], [no], *doors.talk_rows()])


def offer_locale(locale: str) -> Rendered:
    """Say in a locale's own language that Weft can write to them in it."""
    language = languages.language_of(locale) or locale
    return texts.render(locale, "language-offer", {"language": LanguageName(language)})


def offer_locale_rows(locale: str) -> Keyboard:
    """Offer that locale with one tap, and all others with another."""
    yes = doors.language_button(locale, ChooseLanguage(locale).pack())
    return [[yes], [Button("door-button-language", ShowLanguages().pack())]]


def which_area(rows: Keyboard, numbers: EmergencyNumbers) -> Screen:
    """Ask the resident where they live; `rows` offer the areas."""
    if not rows:
        return Screen("relay-no-area", {"numbers": numbers.in_sentence()})
    return Screen("relay-which-area", buttons=rows)


def ask_language(person: Person, case: Case, recognised: Recognised) -> Screen:
    """Ask a resident whether the case's language is theirs; the likely ones stand first."""
    is_other = recognised.entry != case.language
    text_id = "relay-language-other" if is_other else "relay-language-assumed"
    from_phone = languages.language_of(person.language_code)
    entry = recognised.entry if languages.is_known(recognised.entry) else None
    first = (entry, recognised.likely, from_phone, case.language)
    return Screen(text_id, {"language": LanguageName(case.language)}, _language_rows(case, first))


def language_fixed(language: str) -> Screen:
    """Confirm the language that the resident has chosen."""
    return Screen("relay-language-fixed", {"language": LanguageName(language)})


def _language_rows(case: Case, first: Sequence[str | None]) -> list[list[Button]]:
    """Offer all languages, each named in itself, three a row."""
    codes = list(dict.fromkeys([*(code for code in first if code), *languages.LANGUAGES]))
    buttons = [
        Button(
            "relay-language-name",
            CaseLanguage(case.id, code).pack(),
            {"name": texts.own_name(languages.locale_of(code))},
        )
        for code in codes
    ]
    rows = [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    return [*rows, [Button("language-button-other", OtherLanguages(0).pack())]]


# --- interpreters -------------------------------------------------------------------------------


def offer_over(case: Case, text_id: str) -> Screen:
    """Show in place of the offer what became of it, without buttons."""
    return Screen(text_id, pair(case))


def interpreter_news(case: Case, text_id: str) -> Screen:
    """Tell the staff that an interpreter has come or gone."""
    return Screen(text_id, pair(case))


def pair(case: Case) -> dict[str, Any]:
    """Name the case and its two languages."""
    return {
        "number": str(case.id),
        "language": LanguageName(case.language),
        "other": LanguageName(case.staff_language),
    }


def _own_question() -> Button:
    return Button("relay-own-question", PickCase(0).pack())
