"""The form's pages as HTML: templates and the words in them. Pure: no database, no request.

Every word is a text of the house in the reader's locale, or what people wrote, escaped.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.arrivals.model import Arrival
from bot.people.model import NAME_LIMIT, Person
from bot.places.model import Area, Gate
from bot.relay.cards import Translations, lay_out, shown_translations
from bot.relay.language import read_by_resident
from bot.relay.model import Entry, Part, Reader, Side
from bot.settings import Settings
from bot.spine.outbox.screen import Screen
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Joined, Text
from web.markup import LINE_END, as_html, text_html
from web.taps import read_tap

FOLDER = Path(__file__).parent
WORDS_LIMIT = 4000  # characters of one message
REFRESH_SECONDS, REFRESH_ASKED_SECONDS = 10, 30

_TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True)
class Look:
    """In which words a page is, and which numbers stand on it."""

    locale: str
    settings: Settings
    area: Area | None = None
    is_chosen: bool = False  # the locale: by a tap


@dataclass(frozen=True)
class Talk:
    """What was said in the person's case, and its translations."""

    entries: Sequence[Entry] = ()
    translations: Translations | None = None


def gate_page(look: Look, gate: Gate, token: str, proof: str, notice: str = "") -> str:
    """Offer the one big button; `notice`: the text that says why its press called nobody."""
    place = {"gate": Foreign(gate.name), "area": Foreign(gate.area.name)}
    return _page(
        "gate.html",
        look,
        title=gate.name,
        begin=text_html(look.locale, "web-begin", place),
        notice=text_html(look.locale, notice) if notice else "",
        call=_plain(look, "arrival-call"),
        medical=_plain(look, "arrival-need-button-medical"),
        path=f"/g/{gate.code}",
        chosen=f"?lang={look.locale}" if look.is_chosen else "",
        token=token,
        proof=proof,
        languages=_languages(look.locale),
    )


def arrival_page(
    look: Look, path: str, arrival: Arrival, screen: Screen, talk: Talk, notice: Screen | None
) -> str:
    """Show how an arrival stands, with its buttons and what was said, the newest first."""
    locale = look.locale
    return _page(
        "arrival.html",
        look,
        title=arrival.gate.name,
        refresh=f"{REFRESH_SECONDS};url={path}",
        path=path,
        notice=as_html(notice.render(locale)) if notice is not None else "",
        card=as_html(screen.render(locale)),
        rows=_rows(look, screen),
        reloads=_plain(look, "web-reloads"),
        write=_plain(look, "web-write"),
        you=_plain(look, "web-you"),
        language=_plain(look, "door-button-language"),
        again=_plain(look, "arrival-call") if not arrival.is_open else "",
        again_path=f"/g/{arrival.gate.code}",
        talk=[_said(look, entry, talk.translations or {}) for entry in reversed(talk.entries)],
    )


def ask_page(look: Look, path: str, screen: Screen) -> str:
    """Show a question that stands in place of the arrival's page for a while."""
    return _page(
        "ask.html",
        look,
        title=_plain(look, "web-write"),
        refresh=f"{REFRESH_ASKED_SECONDS};url={path}",
        path=path,
        card=as_html(screen.render(look.locale)),
        rows=_rows(look, screen),
    )


def write_page(look: Look, path: str, words: str = "", fault: Screen | None = None) -> str:
    """Offer a field for words; what could not be sent stays in it."""
    return _page(
        "write.html",
        look,
        title=_plain(look, "web-write"),
        path=path,
        ask=text_html(look.locale, "web-write-ask"),
        fault=as_html(fault.render(look.locale)) if fault is not None else "",
        words=words,
        limit=WORDS_LIMIT,
        send=_plain(look, "web-send"),
        back=_plain(look, "arrival-back"),
    )


def you_page(look: Look, path: str, fields: Mapping[str, str], fault: Screen | None = None) -> str:
    """Offer the fields `name` and `phone`."""
    return _page(
        "you.html",
        look,
        title=_plain(look, "web-you"),
        path=path,
        ask=text_html(look.locale, "web-you-ask"),
        fault=as_html(fault.render(look.locale)) if fault is not None else "",
        fields=fields,
        limit=NAME_LIMIT,
        name=_plain(look, "web-name"),
        phone=_plain(look, "web-phone"),
        save=_plain(look, "web-save"),
        back=_plain(look, "arrival-back"),
    )


def language_page(look: Look, path: str) -> str:
    """Offer the 18 languages, each named in itself."""
    return _page(
        "language.html",
        look,
        title=_plain(look, "door-button-language"),
        path=path,
        languages=_languages(look.locale),
        back=_plain(look, "arrival-back"),
    )


def notice_page(look: Look, text_id: str) -> str:
    """Say one thing, with the numbers to ring beneath it."""
    return _page(
        "notice.html",
        look,
        title=_plain(look, "arrival-call"),
        card=text_html(look.locale, text_id),
    )


def code_page(look: Look, *, is_unknown: bool) -> str:
    """Offer a field for a gate's code; `is_unknown`: no gate has the one that was typed."""
    return _page(
        "code.html",
        look,
        title=_plain(look, "arrival-call"),
        fault=text_html(look.locale, "web-unknown-gate") if is_unknown else "",
        ask=text_html(look.locale, "web-code", {"mark": Foreign("/g/")}),
        send=_plain(look, "web-next"),
        chosen=look.is_chosen,
        languages=_languages(look.locale),
    )


def fields_of(person: Person) -> dict[str, str]:
    """Return what a person has told of themselves."""
    return {"name": person.name, "phone": person.phone or ""}


# --- pieces -------------------------------------------------------------------------------------


def _page(template: str, look: Look, **parts: Any) -> str:
    settings, area = look.settings, look.area
    numbers = settings.emergency_numbers
    # No line ends within a number.
    ring = settings.office_numbers.of(area.code if area is not None else "").replace(" ", "\u00a0")
    common = {
        "refresh": "",
        "lang": look.locale,
        "direction": "rtl" if look.locale in texts.RIGHT_TO_LEFT else "ltr",
        "sos": _plain(look, "web-numbers"),
        "numbers": [
            (one.number, text_html(look.locale, line.id, line.args))
            for one in numbers.listed
            for line in [one.as_text("emergency-line")]
        ],
        "office": text_html(look.locale, "web-ring", {"number": Foreign(ring)}) if ring else "",
        "ring": ring.replace("\u00a0", ""),
    }
    return _TEMPLATES.get_template(template).render(common | parts)


def _plain(look: Look, text_id: str) -> str:
    return texts.plain(look.locale, text_id)


def _rows(look: Look, screen: Screen) -> list[list[tuple[str, str]]]:
    """Return the labels and data of the buttons that a page has."""
    rows = [
        [
            (texts.plain(look.locale, button.label, button.args), button.data)
            for button in row
            if read_tap(button.data) is not None
        ]
        for row in screen.buttons
    ]
    return [row for row in rows if row]


def _languages(chosen: str) -> list[tuple[str, str, str, bool]]:
    """Return each locale with its direction, its own name, and whether it is the one shown."""
    return [
        (
            locale,
            "rtl" if locale in texts.RIGHT_TO_LEFT else "ltr",
            texts.own_name(locale),
            locale == chosen,
        )
        for locale in sorted(texts.locales(), key=lambda locale: texts.own_name(locale).casefold())
    ]


def _said(look: Look, entry: Entry, translations: Translations) -> tuple[str, Markup]:
    """Return whose words they are, and the words as the chat shows them."""
    if entry.side is Side.RESIDENT:
        own = [Foreign(entry.text, tuple(entry.entities), quote=True)] if entry.text else []
        if not own:
            return "own", text_html(look.locale, f"relay-kind-{entry.kind}")
        lines = Joined([Text("web-your-words"), *own], "\n")
        return "own", text_html(look.locale, "relay-lines", {"lines": lines})
    language = read_by_resident(entry.case)
    shown = shown_translations(entry, Reader.RESIDENT, language, translations)
    face = lay_out([(entry, shown)], Reader.RESIDENT, look.locale, may_withdraw=False)
    pieces = [piece.words for part in (Part.ORIGINAL, Part.TRANSLATION) for piece in face[part]]
    return "staff", LINE_END.join(as_html(words) for words in pieces)
