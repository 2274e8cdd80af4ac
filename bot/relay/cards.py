"""How an entry looks to each of its readers: pure functions from the entry and its translation to words and buttons."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from bot.people.model import Person, name_of
from bot.relay import media
from bot.relay.cases import Case, Certainty, Entry, Kind, Side
from bot.relay.translations import By, Translation
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Joined, LanguageName, Rendered, Text

LIMIT = outbox.TEXT_LIMIT
AS_IT_IS = "as-it-is"  # the chain's name of a text that needs no translation
# What may be carried over. Everything else is either found by Telegram itself (links, numbers) or names an account.
STYLES = frozenset(
    {
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "code",
        "text_link",
    }
)


class Reader(StrEnum):
    STAFF = "staff"
    INTERPRETER = "interpreter"
    RESIDENT = "resident"
    AUTHOR = "author"  # the member of staff who wrote it: shown to whom it went, and in which words


class AnswerCase(Payload, prefix="csa"):
    case: int


class CloseCase(Payload, prefix="csc"):
    case: int


class ShowPhrases(Payload, prefix="phs"):
    case: int


class SendPhrase(Payload, prefix="csp"):
    case: int
    phrase: str


@dataclass(frozen=True)
class Layout:
    """The messages of one copy; with the translation inside `original` when both fit in one message."""

    original: list[Rendered]
    translation: list[Rendered]


def lay_out(
    case: Case,
    entry: Entry,
    reader: Reader,
    locale: str,
    translations: Sequence[Translation],
    resident: Person,
    author: Person,
) -> Layout:
    """The translation stands beneath the original; when the two are too long for one message, in messages of its own."""
    head: list[Any] = [_head(case, entry, reader, resident, author)]
    if reader is not Reader.AUTHOR:
        head += _body(entry, reader)
    below = [line for translation in translations for line in _below(translation)]
    whole = texts.render(locale, "relay-lines", {"lines": Joined([*head, *below], "\n")})
    if not below or texts.utf16_length(whole.text) <= LIMIT:
        return Layout(texts.split(whole, LIMIT), [])
    alone = texts.render(locale, "relay-lines", {"lines": Joined(head, "\n")})
    beneath = texts.render(locale, "relay-lines", {"lines": Joined(below, "\n")})
    return Layout(texts.split(alone, LIMIT), texts.split(beneath, LIMIT))


def _head(case: Case, entry: Entry, reader: Reader, resident: Person, author: Person) -> Text:
    marks = [Text("relay-mark-edited")] if entry.revision > 1 else []
    if (
        reader is Reader.STAFF
        and entry.side is Side.RESIDENT
        and case.certainty is Certainty.ASSUMED
    ):
        marks.append(Text("relay-mark-assumed"))
    args: dict[str, Any] = {
        "number": str(case.id),
        "name": name_of(resident),
        "author": name_of(author),
        "language": LanguageName(entry.language),
        "marks": Joined(marks, "") if marks else "",
    }
    if reader in (Reader.RESIDENT, Reader.AUTHOR):
        return Text(f"relay-head-{reader}", args)
    return Text(f"relay-head-{reader}-{entry.side}", args)


def _body(entry: Entry, reader: Reader) -> list[Any]:
    lines: list[Any] = []
    if entry.kind is Kind.CONTACT and reader is not Reader.INTERPRETER and entry.media:
        contact = {part: Foreign(texts.one_line(entry.media[part])) for part in ("name", "phone")}
        lines.append(Text("relay-contact", contact))
    elif entry.kind is not Kind.TEXT:
        lines.append(_kind(entry))
    if entry.quote:
        # On one line: a second one would look like a line of Weft's own.
        lines.append(Text("relay-quote", {"words": Foreign(texts.one_line(entry.quote))}))
    if entry.text:
        lines.append(quoted(entry.text, entry.entities))
    return lines


def quoted(text: str, entities: Iterable[Mapping[str, Any]] = ()) -> Foreign:
    """Return a person's words in the house's quote, so that no line of them passes for Weft's own.

    Their own blocks go, since Telegram nests no quote in another: `pre` becomes `code`. A link that hides where it leads shows
    its address after the words.
    """
    entities = [_as_code(one) if one["type"] == "pre" else one for one in entities]
    kept = tuple(one for one in entities if one["type"] in STYLES)
    addresses = dict.fromkeys(texts.one_line(one["url"]) for one in kept if "url" in one)
    hidden = [address for address in addresses if address.rstrip("/") not in text]
    return Foreign("\n".join([text, *(f"🔗 {address}" for address in hidden)]), kept, quote=True)


def _as_code(entity: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"type": "code", "offset": entity["offset"], "length": entity["length"]}


def _kind(entry: Entry) -> Text:
    """Says what else belongs to the card: above it, or after it as a reply."""
    if entry.media and "lost" in entry.media:
        return Text(f"relay-lost-{entry.media['lost']}")
    return Text(
        f"relay-follows-{entry.kind}" if media.follows(entry.media) else f"relay-kind-{entry.kind}"
    )


def _below(translation: Translation) -> list[Any]:
    if translation.engine == AS_IT_IS:
        return []
    if translation.by is By.NOBODY:
        return [Text("relay-not-translated")]
    lines: list[Any] = [
        Text(f"relay-by-{translation.by}", {"engine": translation.engine}),
        Foreign(translation.text, quote=True),
    ]
    if translation.broken:
        values = Joined([Foreign(str(value)) for value in translation.broken], ", ")
        lines.append(Text("relay-broken", {"values": values}))
    return lines


def buttons_of(
    case: Case, entry: Entry, reader: Reader, translations: Sequence[Translation]
) -> list[list[Button]]:
    """Under a resident's words the staff find the answer; the phrases too when no translator works."""
    if reader is not Reader.STAFF or entry.side is not Side.RESIDENT:
        return []
    rows = [
        [
            Button("relay-answer", AnswerCase(case.id).pack()),
            Button("relay-close", CloseCase(case.id).pack()),
        ]
    ]
    if any(translation.by is By.NOBODY for translation in translations):
        rows += phrase_rows(case)
    return rows


# What is asked first at a door in the night; the rest of the book is one tap away.
AT_HAND = (
    "phrase-01-coming-now",
    "phrase-03-need-doctor",
    "phrase-16-breathe-well",
    "phrase-13-not-understood",
)


def phrase_rows(case: Case) -> list[list[Button]]:
    """Some phrases of the book, each in the reader's language, and the way to all of them."""
    return [*_rows(case, AT_HAND), [Button("relay-phrases-all", ShowPhrases(case.id).pack())]]


def all_phrase_rows(case: Case) -> list[list[Button]]:
    """The whole book, a phrase a row."""
    return _rows(case, phrases())


def _rows(case: Case, ids: Sequence[str]) -> list[list[Button]]:
    return [[Button(phrase, SendPhrase(case.id, phrase).pack())] for phrase in ids]


@cache
def phrases() -> list[str]:
    """The ids of the house's phrases, in the book's order."""
    book = (texts.FOLDER / texts.FALLBACK / "phrases.ftl").read_text(encoding="utf-8")
    return sorted(re.findall(r"^(phrase-[a-z0-9-]+) =", book, re.MULTILINE))
