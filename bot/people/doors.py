"""What stands under anybody's screens: the ways in, *talk to a person*, and languages to choose.

Other subjects put these rows under their own cards. Pure.
"""

from collections.abc import Callable, Sequence

from bot.people import rights
from bot.people.address import in_likely_order
from bot.people.buttons import (
    ChooseLanguage,
    OtherLanguages,
    ShowGates,
    ShowLanguages,
    TalkToPerson,
    WantToHelp,
)
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.texts import language_names
from bot.spine.texts import render as texts

OTHERS_ON_A_PAGE = 20

# --- ways in ------------------------------------------------------------------------------------


def rows_for(person: Person) -> Keyboard:
    """Return the ways in that fit somebody: residents need help, staff give it."""
    rows = []
    if not _is_staff(person):
        rows += [
            [Button("door-button-gate", ShowGates(0).pack())],
            [Button("door-button-help", TalkToPerson().pack())],
        ]
    if not person.roles - {Role.RESIDENT}:
        rows.append([Button("door-button-volunteer", WantToHelp(0).pack())])
    rows.append([Button("door-button-language", ShowLanguages().pack())])
    return [*rows, *talk_rows_for(person)]


def talk_rows() -> Keyboard:
    """Return the row that stands on every screen of residents."""
    return [[Button("door-button-person", TalkToPerson().pack())]]


def talk_rows_for(person: Person) -> Keyboard:
    """Return that row, unless the person is of the staff who would be asked."""
    return [] if _is_staff(person) else talk_rows()


def _is_staff(person: Person) -> bool:
    return rights.may_anywhere(person, Action.ANSWER_CASE)


# --- languages ----------------------------------------------------------------------------------


def is_language_known(person: Person) -> bool:
    """Tell whether any sign says in which of Weft's languages to write to them."""
    signs = person.language_code, person.written_language
    return person.locale_chosen or any(texts.find_locale(sign) for sign in signs)


def better_locale(person: Person) -> str | None:
    """Return the locale in which they surely write, if they are addressed in another by default."""
    written = texts.find_locale(person.written_language)
    return written if written != person.locale and not person.locale_chosen else None


def likely_locales(person: Person, near: Sequence[str]) -> list[str]:
    """List all locales, those first that this person may read.

    `near`: the languages of their area.
    """
    own = (person.written_language, person.language_code)
    if better_locale(person) is None:
        own = (person.language_code, person.written_language)
    current = person.locale if is_language_known(person) else None
    return in_likely_order([*own, current, *near])


def language_rows(
    locales: Sequence[str],
    choose: Callable[[str], str] = lambda code: ChooseLanguage(code).pack(),
    others: str = OtherLanguages(0).pack(),
) -> Keyboard:
    """Offer these locales, the first alone and then two a row, and *another language*.

    `choose` gives the data of a language's button, `others` is that of *another language*.
    """
    buttons = [language_button(code, choose(code)) for code in locales]
    rest = [buttons[at : at + 2] for at in range(1, len(buttons), 2)]
    return [buttons[:1], *rest, [Button("language-button-other", others)]]


def other_language_rows(
    page: int,
    choose: Callable[[str], str] = lambda code: ChooseLanguage(code).pack(),
    turn_to: Callable[[int], str] = lambda page: OtherLanguages(page).pack(),
) -> Keyboard:
    """Offer a page of the languages in which Weft has no texts; after the last comes the first."""
    offered = [code for code in language_names.OFFERED if texts.find_locale(code) is None]
    at = page * OTHERS_ON_A_PAGE
    shown = offered[at : at + OTHERS_ON_A_PAGE] if 0 <= at < len(offered) else []
    if not shown:
        page, shown = 0, offered[:OTHERS_ON_A_PAGE]
    buttons = [language_button(code, choose(code)) for code in shown]
    rows = [buttons[at : at + 2] for at in range(0, len(buttons), 2)]
    is_last = (page + 1) * OTHERS_ON_A_PAGE >= len(offered)
    return [*rows, [Button("areas-more", turn_to(0 if is_last else page + 1))]]


def language_button(code: str, data: str) -> Button:
    """Name a language in itself, as its speakers look for it."""
    return Button("language-name", data, {"name": language_names.own_name(code)})
