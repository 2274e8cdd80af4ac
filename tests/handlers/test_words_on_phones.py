"""The same person played through on several phones: every word of Weft's is in their language."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from bot.people.model import Role
from bot.relay.buttons import SendPhrase
from bot.spine.texts import render as texts
from handlers import help as help_page
from tests.town.outbox import messages_for
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town

# Around what each message of the house says, while these tests run: in which locale.
MARK = re.compile("⟦([A-Za-z-]+)⟧")
PHRASE = "phrase-arrival-coming-now"
# A phone's language, the locale that its owner is addressed in, and danger in their words.
PLAYS = [
    ("ru", "ru", "Не могу дышать"),
    ("vi", "vi", "Tôi không thở được"),
    ("th", "th", "หายใจไม่ออก"),
    ("nl", "en", "I can't breathe"),
    (None, "en", "I can't breathe"),
]


@pytest.fixture(autouse=True)
def _marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let every text of the house say in which locale it was worded."""
    worded = texts._worded

    def mark(locale: str, text_id: str, values: Sequence[Any]) -> tuple[str, str]:
        text, words_of = worded(locale, text_id, tuple(values))
        return f"{text}⟦{locale}⟧", words_of

    monkeypatch.setattr(texts, "_worded", mark)
    help_page._page.cache_clear()
    yield
    help_page._page.cache_clear()


@pytest.fixture
async def town(town: Town) -> Town:
    """Two areas, and a worker on call who reads Chinese."""
    await town.settle()
    wei = await town.add_person(
        "Wei", Role.WORKER, area=town.area, locale="zh-Hans", language="zh-hans"
    )
    await town.put_on_call(wei)
    async with town.database.begin() as session:
        await Maker(session).area("Hillside", code="zz")
    return town


async def marks(phone: Phone, since: int = 0) -> list[set[str]]:
    """The locales of each call for a phone: messages, edits, toasts, buttons and menus.

    But for what others said: the staff's phrase stands beside its translation.
    """
    async with phone.town.database.read() as session:
        rows = await messages_for(session, await phone.person(session))
    said = [texts.plain(locale, PHRASE) for locale in texts.locales()]
    return [set(MARK.findall(_without(row.payload, said))) for row in rows][since:]


def _without(payload: str, said: Sequence[str]) -> str:
    for words in said:
        payload = payload.replace(words, "")
    return payload


def first(phone: Phone) -> str:
    return next(iter(phone.last.buttons))


@pytest.mark.parametrize(("language", "locale", "danger"), PLAYS)
async def test_every_word_on_a_phone_is_in_its_owners_language(
    town: Town, language: str | None, locale: str, danger: str
) -> None:
    nina = town.add_stranger("Nina", language)
    for words in ("/start", "/help", "/shifts", "/language", danger):
        await nina.says(words)
    await nina.taps("Riverside")
    await nina.says("/gate")
    await nina.taps("South gate")
    assert "🙋" in first(nina)
    await nina.taps(first(nina))
    await nina.taps("🚪")
    await nina.taps("2")
    for _ in range(2):  # luggage, illness
        await nina.taps(first(nina))
    await town.wei.taps("✋")
    await nina.taps("✏️")
    await nina.says("/cancel")
    await nina.taps("🙋")
    await town.wei.presses(SendPhrase(1, PHRASE).pack())
    await nina.taps("✖️")
    read = await marks(nina)
    assert set().union(*read) == {locale}
    await nina.says("/language")
    await nina.taps("Deutsch")
    before = len(await marks(nina))
    for words in ("/start", "/help", "/language", "/cancel", "/nonsense", danger):
        await nina.says(words)
    assert set().union(*await marks(nina, before)) == {"de"}
    assert set().union(*await marks(town.wei)) == {"zh-Hans"}


async def test_a_text_in_another_language_is_seen(town: Town) -> None:
    nina = town.add_stranger("Nina", "ru")
    await nina.says("/help")
    nina.speaks("vi")
    await nina.says("/help")
    assert set().union(*await marks(nina)) == {"ru", "vi"}
