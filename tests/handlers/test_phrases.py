"""The phrase book in the chat: topics, blanks and the search, and residents' big buttons."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot import subjects
from bot.alerts.model import Alert
from bot.people.model import Role
from bot.relay import phrase_cards
from bot.relay.buttons import SendPhrase
from bot.relay.cards import AT_HAND
from bot.relay.model import By, Case, Certainty, Entry, Side, Translation
from bot.relay.phrases import key_of, phrase_book
from bot.settings import Settings
from bot.spine.texts import render as texts
from bot.spine.texts.columns import columns
from bot.translators.blanks import Blank
from bot.translators.chain import Chain
from bot.translators.phrase_files import RESIDENT, STAFF_TOPICS
from handlers.relay.quick_words import CRIES
from tests.town.people import NOON, Maker
from tests.town.phone import Phone
from tests.town.stubs import WATER, Echo
from tests.town.town import Town

TABLETS = "phrase-medicine-tablets-at"
HOURS = "phrase-medicine-hours-between"
COMING = "phrase-arrival-coming-now"


@pytest.fixture
async def town(town: Town, settings: Settings) -> Town:
    """Wei, a worker who reads English, and Rita, who writes Portuguese and has an open case."""
    chain = Chain([phrase_book(), Echo()], timeout_seconds=5, failures=10**6)
    town.jobs = subjects.jobs(settings, chain)
    await town.settle()
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, language="pt")
    await town.rita.says(WATER)
    return town


def in_portuguese(phrase: str, **values: str) -> str:
    """A phrase as Rita reads it."""
    return phrase_book().render(
        phrase, "pt", {Blank(name): value for name, value in values.items()}
    )


def text(locale: str, text_id: str, **args: Any) -> str:
    """A text of the house."""
    return texts.plain(locale, text_id, args)


async def open_book(phone: Phone) -> None:
    await phone.taps("Answer")
    await phone.taps("All phrases")


async def open_medicine(phone: Phone) -> None:
    await open_book(phone)
    await phone.taps("Medicine")


async def choose(phone: Phone, phrase: str) -> None:
    """Tap a phrase in the list that stands last, on whichever page it is."""
    data = SendPhrase(1, key_of(phrase)).pack()
    shown = phone.last
    while data not in shown.buttons.values():
        await phone.taps(text("en", "areas-more"))
        shown = phone.screen[shown.message_id]
    await phone.presses(data, shown.message_id)


async def said_by_staff(town: Town) -> list[str]:
    async with town.database.read() as session:
        entries = select(Entry.text).where(Entry.side == Side.STAFF).order_by(Entry.id)
        return list(await session.scalars(entries))


# --- topics and lists -----------------------------------------------------------------------------


async def test_the_book_is_shown_by_topic_and_names_the_language(town: Town) -> None:
    await open_book(town.wei)
    shown = town.wei.last
    assert "Rita" in shown.text
    assert text("en", "relay-phrases-in", language="Portuguese") in shown.text
    for topic in STAFF_TOPICS:
        assert text("en", f"relay-topic-{topic}") in shown.buttons
    await town.wei.taps("Medicine")
    shown = town.wei.last
    assert "Portuguese" in shown.text
    written = phrase_book().render(HOURS, "en", {Blank.NUMBER: "…"})
    assert written in town.wei.last.text + "".join(await town.wei.taps("More"))


async def test_a_phrase_is_sent_and_marked_as_translated_by_people(town: Town) -> None:
    await open_book(town.wei)
    await town.wei.taps("Arrival")
    await choose(town.wei, COMING)
    assert in_portuguese(COMING) in town.rita.last.text
    assert text("pt", "relay-by-phrase") in town.rita.last.text
    assert "→ Rita" in town.wei.last.text


async def test_where_their_language_has_no_phrases_they_come_in_the_one_that_they_read(
    town: Town,
) -> None:
    async with town.database.begin() as session:
        case = await session.get_one(Case, 1)
        case.language = "und-Beng"
    await open_book(town.wei)
    said = text("en", "relay-phrases-in", language="Portuguese")
    assert said in town.wei.last.text
    await town.wei.taps("Arrival")
    assert said in town.wei.last.text
    await choose(town.wei, COMING)
    async with town.database.read() as session:
        made = (await session.scalars(select(Translation))).one()
        assert (made.by, made.language) == (By.PHRASE, "pt")


async def test_what_is_typed_after_a_phrase_is_no_search(town: Town) -> None:
    await open_book(town.wei)
    await town.wei.taps("Arrival")
    await choose(town.wei, COMING)
    await town.wei.says("We come at four.")
    assert "Who is it for?" in town.wei.last.text


async def test_whoever_answers_in_words_after_all_is_not_reminded_of_the_book(town: Town) -> None:
    await open_book(town.wei)
    await town.wei.taps("Answer")
    await town.wei.says("We come at four.")
    assert "We come at four." in town.rita.last.text
    assert text("en", "form-still-open") not in town.wei.texts


async def test_an_old_topic_or_phrase_shows_the_topics_of_today(town: Town) -> None:
    await open_book(town.wei)
    await town.wei.presses("pht:1:luggage:0", town.wei.last.message_id)
    assert "Medicine" in town.wei.last.buttons
    await town.wei.presses("pht:1:medicine:99999", town.wei.last.message_id)
    assert any("1. " in label for label in town.wei.last.buttons)
    for phrase in ("phrase-01-coming-now", "01-coming-now", "resident-need-water"):
        toast = await town.wei.presses(f"csp:1:{phrase}")
        assert "no longer in use" in toast
        assert "Medicine" in town.wei.last.buttons
    assert await said_by_staff(town) == []


# --- blanks ---------------------------------------------------------------------------------------


async def test_blanks_are_filled_by_taps_one_after_the_other(town: Town) -> None:
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    assert text("en", "relay-blank-number") in town.wei.last.text
    await town.wei.taps("½")
    assert text("en", "relay-blank-time") in town.wei.last.text
    assert "½" in town.wei.last.text
    before = len(town.rita.texts)
    await town.wei.taps("22:00")
    assert len(town.rita.texts) == before + 1
    assert in_portuguese(TABLETS, number="½", time="22:00") in town.rita.last.text
    assert text("pt", "relay-by-phrase") in town.rita.last.text
    screen = next(shown for shown in town.wei.screen.values() if "🔍 Search" in shown.buttons)
    assert not {"22:00", "½"} & set(screen.buttons), "the list stands there again"
    await town.wei.taps("22:00", old=True)
    assert "no longer in use" in town.wei.toast
    assert len(await said_by_staff(town)) == 1


async def test_blanks_are_filled_in_words_and_wrong_ones_are_refused(town: Town) -> None:
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    for wrong in ("many", "1,125", "1-2", "14:30"):
        await town.wei.says(wrong)
        assert text("en", "relay-blank-wrong", words=wrong) in town.wei.last.text
        assert "½" in town.wei.last.buttons
    await town.wei.says("１.５")
    await town.wei.says("soon")
    assert text("en", "relay-blank-wrong", words="soon") in town.wei.last.text
    assert await said_by_staff(town) == []
    await town.wei.says("14：30")
    assert in_portuguese(TABLETS, number="1.5", time="14:30") in town.rita.last.text
    await town.wei.says("And this is no value.")
    assert "Who is it for?" in town.wei.last.text


async def test_an_old_tap_never_fills_another_phrase(town: Town) -> None:
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    old = town.wei.newest("10")
    await open_medicine(town.wei)
    await choose(town.wei, HOURS)
    toast = await town.wei.presses(old.data, old.message_id)
    assert "no longer in use" in toast
    assert await said_by_staff(town) == []
    await town.wei.taps("4")
    assert in_portuguese(HOURS, number="4") in town.rita.last.text


async def test_a_forged_value_fills_nothing(town: Town) -> None:
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    for data in ("phn:1:medicine-tablets-at:999999", "phm:1:medicine-tablets-at:0800"):
        assert "no longer in use" in await town.wei.presses(data)
    await town.wei.taps("2")
    for clock in ("9999", "", "x"):
        await town.wei.presses(f"phm:1:medicine-tablets-at:{clock}")
    assert await said_by_staff(town) == []


async def test_a_blank_may_be_given_up(town: Town) -> None:
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    await town.wei.taps("Topics")
    assert "Medicine" in town.wei.last.buttons
    await open_medicine(town.wei)
    await choose(town.wei, TABLETS)
    await town.wei.says("/cancel")
    await town.wei.presses("phn:1:medicine-tablets-at:2")
    assert await said_by_staff(town) == []


@pytest.mark.parametrize(
    ("at", "following"),
    [
        (NOON, ["13:00", "14:00", "15:00", "16:00", "08:00", "12:00", "18:00", "22:00"]),
        (
            NOON + timedelta(hours=9, minutes=20),
            ["22:00", "23:00", "00:00", "01:00", "08:00", "12:00", "18:00"],
        ),
    ],
)
async def test_times_begin_with_the_next_hours_by_the_areas_clocks(
    town: Town, at: datetime, following: list[str]
) -> None:
    assert phrase_cards.usual_times(at, town.area) == following
    assert phrase_cards.usual_times(at, None) == ["08:00", "12:00", "18:00", "22:00"]


# --- the search -----------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["fièvre", "发烧", "FEBRE", "fever"])
async def test_a_word_of_any_language_finds_a_phrase(town: Town, words: str) -> None:
    await open_book(town.wei)
    await town.wei.says(words)
    wanted = "phrase-health-cough-or-fever"
    assert phrase_book().render(wanted, "en") in town.wei.last.text
    await choose(town.wei, wanted)
    assert in_portuguese(wanted) in town.rita.last.text


async def test_the_search_may_be_asked_for_by_its_button(town: Town) -> None:
    await open_medicine(town.wei)
    await town.wei.taps("Search")
    assert text("en", "relay-phrases-ask") in town.wei.last.text
    await town.wei.says("thank")
    assert "Thank you" in town.wei.last.text


async def test_nothing_found_says_so_and_offers_the_topics(town: Town) -> None:
    await open_book(town.wei)
    words = "xylophone <b>" + "long " * 2000
    await town.wei.says(words[:4000])
    shown = town.wei.last
    assert "xylophone <b>" in shown.text
    assert "nothing was sent" in shown.text
    assert {"Medicine", "Answer"} <= set(shown.buttons)
    assert await said_by_staff(town) == []


async def test_a_reply_is_an_answer_also_while_the_book_is_open(town: Town) -> None:
    await open_book(town.wei)
    await town.wei.replies(town.wei.find(WATER), "thank")
    assert await said_by_staff(town) == ["thank"]


# --- rights ---------------------------------------------------------------------------------------

TAPS = (
    "phs:1",
    "phts:1",
    "pht:1:medicine:0",
    "phf:1",
    "csp:1:arrival-coming-now",
    "csp:1:medicine-tablets-at",
    "csp:1:no-such-phrase",
    "phn:1:medicine-hours-between:2",
    "phm:1:waiting-answer-by:0800",
)


@pytest.mark.parametrize("data", TAPS)
async def test_the_book_is_for_those_who_may_answer(town: Town, data: str) -> None:
    await town.add_person("Vera", Role.VOLUNTEER, area=town.area)
    assert await town.vera.presses(data) == text("en", "not-allowed")
    assert await town.rita.presses(data) == text("pt", "not-allowed")
    assert town.vera.texts == []
    assert await said_by_staff(town) == []


@pytest.mark.parametrize("data", TAPS)
async def test_a_closed_case_has_no_phrases(town: Town, data: str) -> None:
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    assert "is closed" in await town.wei.presses(data)
    assert await said_by_staff(town) == []


@pytest.mark.parametrize("typed", ["2", "thank"])
async def test_whoever_loses_the_role_is_told_and_the_form_closes(town: Town, typed: str) -> None:
    await open_medicine(town.wei)
    if typed == "2":
        await choose(town.wei, HOURS)
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    await town.wei.says(typed)
    assert text("en", "not-allowed") in town.wei.texts
    await town.wei.says("Hello?")
    assert town.wei.texts.count(text("en", "not-allowed")) == 1
    assert await said_by_staff(town) == []


# --- residents ------------------------------------------------------------------------------------


async def test_the_receipt_offers_what_residents_say_in_their_language(town: Town) -> None:
    receipt = town.rita.find(text("pt", "relay-received", area="Riverside"))
    said = [phrase_book().render(phrase, "pt") for phrase in phrase_book().ids(RESIDENT)]
    others = ("area-other", "door-button-person", "withdraw-last")
    assert list(receipt.buttons) == [*said, *(text("pt", one) for one in others)]


async def test_a_tap_is_the_residents_own_message(town: Town) -> None:
    await town.rita.taps(in_portuguese("phrase-resident-need-water"))
    words = in_portuguese("phrase-resident-need-water")
    assert text("pt", "relay-quick-said", words=words) == town.rita.last.text
    await town.do_network_jobs()
    shown = town.wei.find(words)
    assert phrase_book().render("phrase-resident-need-water", "en") in shown.text
    assert text("en", "relay-by-phrase") in shown.text
    async with town.database.read() as session:
        entry = await session.scalar(select(Entry).order_by(Entry.id.desc()))
        assert entry is not None
        assert (entry.side, entry.language, entry.case_id) == (Side.RESIDENT, "pt", 1)
        made = select(Translation.by).where(Translation.entry_id == entry.id)
        assert await session.scalar(made) is By.PHRASE
        assert await session.scalar(select(Alert.id)) is None


async def test_two_taps_say_it_once_and_a_later_one_again(town: Town) -> None:
    words = in_portuguese("phrase-resident-yes")
    for _ in range(2):
        await town.rita.taps(words)
    assert [words in shown for shown in town.wei.texts].count(True) == 1
    await town.wait(seconds=60)
    await town.rita.taps(words)
    assert [words in shown for shown in town.wei.texts].count(True) == 2


async def test_an_answer_offers_quick_words_in_one_row(town: Town) -> None:
    await town.wei.replies(town.wei.find(WATER), "Do you hear us?")
    assert list(town.rita.last.buttons) == [text("pt", "relay-quick-words")]
    await town.rita.taps(text("pt", "relay-quick-words"))
    assert town.rita.last.text == text("pt", "relay-quick")
    await town.rita.taps(in_portuguese("phrase-resident-not-understand"))
    assert town.wei.find(in_portuguese("phrase-resident-not-understand"))


async def test_whoever_needs_a_doctor_gets_the_numbers_and_wakes_who_is_on_call(town: Town) -> None:
    await town.put_on_call(town.wei)
    words = in_portuguese("phrase-resident-need-doctor")
    for _ in range(2):
        await town.rita.taps(words)
    first_line = text("pt", "emergency-numbers", numbers="").splitlines()[0]
    assert sum(first_line in shown for shown in town.rita.texts) == 1
    async with town.database.read() as session:
        kinds = list(await session.scalars(select(Alert.kind)))
    assert kinds == ["danger"]
    assert any("🆘" in shown and words in shown for shown in town.wei.texts)


async def test_a_newcomers_tap_opens_a_case_and_asks_for_the_area(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    paulo = town.add_stranger("Paulo", language="fr")
    words = phrase_book().render("phrase-resident-need-water", "fr")
    await paulo.presses("qks:resident-need-water")
    assert not any(words in shown for shown in town.wei.texts)
    await paulo.taps("Riverside")
    assert any(words in shown for shown in town.wei.texts)
    async with town.database.read() as session:
        case = await session.scalar(select(Case).order_by(Case.id.desc()))
        assert case is not None
        assert (case.language, case.certainty) == ("fr", Certainty.ASSUMED)


@pytest.mark.parametrize("phrase", ["arrival-coming-now", "no-such", "resident-xx"])
async def test_a_button_of_another_book_says_nothing(town: Town, phrase: str) -> None:
    before = len(town.wei.texts)
    assert text("pt", "button-old") == await town.rita.presses(f"qks:{phrase}")
    assert town.rita.last.text == text("pt", "relay-quick")
    assert len(town.wei.texts) == before


@pytest.mark.parametrize("locale", texts.locales())
async def test_big_buttons_fit_a_phone(town: Town, locale: str) -> None:
    async with town.database.read() as session:
        rita = await town.rita.person(session)
    rita.locale = locale
    rows = phrase_cards.quick_rows(rita)
    labels = [[str((button.args or {})["words"]) for button in row] for row in rows]
    assert all(len(row) <= 2 for row in labels)
    for row in labels:
        assert all(columns(label) <= (30 if len(row) == 1 else 16) for label in row)
    assert sum(map(len, labels)) == len(phrase_book().ids(RESIDENT))


# --- the book of today ----------------------------------------------------------------------------


def test_phrases_that_the_code_names_are_in_the_book() -> None:
    for phrase in AT_HAND:
        assert phrase_book().phrase(phrase, "en").blanks == ()
    assert set(phrase_book().ids(RESIDENT)) >= CRIES


@pytest.mark.parametrize("locale", texts.locales())
async def test_lists_fit_at_the_real_size(town: Town, locale: str) -> None:
    """Every page of every topic in every language: labels, messages, and the data of buttons."""
    async with town.database.read() as session:
        case = await session.get_one(Case, 1)
        wei = await town.wei.person(session)
    wei.locale = locale
    for topic in STAFF_TOPICS:
        many = len(phrase_book().ids(topic))
        for page in range(-(-many // phrase_cards.PAGE)):
            screen = phrase_cards.topic_page(case, wei, topic, page)
            assert texts.utf16_length(screen.render(locale).text) <= 4096
            for button in (button for row in screen.buttons for button in row):
                assert columns(texts.plain(locale, button.label, button.args)) <= 24
                assert len(button.data.encode()) <= 64
