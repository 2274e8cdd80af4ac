"""The relay in the chat: residents, staff and interpreters on their phones."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import event, func, select
from sqlalchemy import text as sql
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.alerts.model import Alert
from bot.languages import detect as languages
from bot.people import directory
from bot.people.model import Role
from bot.relay import media, residents, roster
from bot.relay.buttons import AcceptOffer
from bot.relay.model import Case, CaseState, Copy, Entry
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.db.engine import Database
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.telegram import CallFailed
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from handlers.turns.dispatch import Turns
from tests.real_texts import marks_on, real_texts, slice16
from tests.relay.house import said
from tests.town.people import NOON, Maker
from tests.town.phone import Phone, Shown
from tests.town.stubs import IN_ENGLISH, IN_PORTUGUESE, IN_SPANISH, WATER, Echo, Shelf
from tests.town.town import Town
from tests.town.updates import photo


def from_staff(town: Town) -> list[str]:
    """What Rita has read of the staff."""
    head = in_portuguese("relay-head-resident", marks="")
    return [text for text in town.rita.texts if head in text]


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(town: Town, settings: Settings, echo: Echo, shelf: Shelf) -> Town:
    """Wei, a worker who reads English, Rita, who writes Portuguese, and two interpreters."""
    chain = Chain([echo], timeout_seconds=5, failures=10**6)
    town.jobs = subjects.jobs(settings, chain, shelf)
    await town.settle()
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, language="pt")
    for name in ("Ines", "Joana"):
        interpreter = await town.add_person(name, Role.VOLUNTEER, area=town.area)
        async with town.database.begin() as session:
            await roster.add(session, await interpreter.person(session), "pt", now=NOON)
    return town


# --- residents ------------------------------------------------------------------------------------


def in_portuguese(text_id: str, **args: Any) -> str:
    """A text of the house as Rita reads it."""
    return texts.plain("pt", text_id, args)


async def test_a_resident_writes_and_the_worker_reads_both_languages(town: Town) -> None:
    await town.rita.says(WATER)
    received = in_portuguese("relay-received", area="Riverside")
    assert town.rita.last.text == f"{received}\n\n{in_portuguese('receipt-for', names='Wei')}"
    await town.do_network_jobs()
    shown = town.wei.find(WATER)
    assert IN_ENGLISH in shown.text


class Hears:
    """A detector with an answer of its own, and all that it was asked."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.asked: list[str] = []

    def detect(self, text: str, *, prior: languages.Prior = ()) -> languages.Guess:
        self.asked.append(text)
        return languages.Guess(self.language, 1.0, self.language)

    def warm(self) -> None:
        """Nothing to load."""


async def test_the_detector_that_was_handed_in_hears_everybody(
    town: Town, turns: Turns, monkeypatch: pytest.MonkeyPatch
) -> None:
    hears = Hears("ko")
    monkeypatch.setattr(turns, "_detector", hears)
    await town.rita.says(WATER)
    first = town.rita.wrote
    assert "Korean" in town.wei.find(WATER).text
    await town.wei.replies(town.wei.find(WATER), "We come.")
    await town.wei.taps("Answer")
    await town.wei.says("At four.")
    await town.rita.edits(first, "Obrigada.")
    assert hears.asked == [WATER, "We come.", "At four.", "Obrigada."]


async def test_an_unknown_command_is_not_relayed(town: Town) -> None:
    await town.rita.says("/nonsense hello")
    assert town.wei.texts == []


async def test_a_command_may_name_the_bot_and_another_bots_is_not_ours(town: Town) -> None:
    await town.rita.says("/help@weft_bot")
    assert in_portuguese("help-resident") in town.rita.last.text
    await town.rita.says("/help@other_bot")
    assert town.rita.last.text == in_portuguese("not-understood")


async def test_a_number_that_no_database_holds_is_an_old_button(town: Town) -> None:
    for data in (f"csa:{2**63}", f"altk:{10**30}:1", f"sht:-{2**63 + 1}"):
        assert "no longer in use" in await town.wei.presses(data)


async def test_a_newcomer_is_asked_for_the_area_and_nothing_is_lost(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    paulo = town.add_stranger("Paulo", language="pt")
    await paulo.says(WATER)
    await paulo.says("Por favor, venham ver.")
    assert town.wei.texts == []
    await paulo.taps("Riverside")
    assert [WATER in text for text in town.wei.texts] == [True, False]


async def test_one_tap_corrects_the_language(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.says(IN_SPANISH)
    async with town.database.read() as session:
        assert await session.scalar(select(Case.language)) == "pt"
        assert await session.scalar(select(Case.language_asked))
    await town.rita.taps("Español")
    async with town.database.read() as session:
        assert await session.scalar(select(Case.language)) == "es"


async def test_a_language_tapped_under_an_ended_talk_is_for_the_one_that_is_open(
    town: Town,
) -> None:
    await town.rita.says(WATER)
    await town.ines.taps("take it")
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    staff = len(town.wei.texts)
    await town.rita.presses("csl:1:es")
    assert town.rita.last.text == texts.plain("es", "relay-language-fixed", {"language": "español"})
    assert len(town.wei.texts) == staff  # not: "the interpreter has left"
    await town.rita.says(WATER)
    await town.rita.presses("csl:1:fr")
    async with town.database.read() as session:
        cases = await session.scalars(select(Case).order_by(Case.id))
        assert [case.language for case in cases] == ["pt", "fr"]


async def test_an_edited_message_changes_the_copy_and_never_runs_as_a_command(town: Town) -> None:
    await town.rita.says(WATER)
    await town.rita.edits(town.rita.wrote, "/help")
    assert "/help" in town.wei.find("edited").text
    assert not any("What you can do here" in text for text in town.rita.texts)


async def test_a_photo_goes_by_its_id_and_a_document_is_never_forwarded(town: Town) -> None:
    sizes = [
        {"file_id": f"p{n}", "file_unique_id": f"u{n}", "width": n, "height": n} for n in (1, 2)
    ]
    await town.rita.sends(photo=sizes, caption=WATER)
    assert [body["photo"] for body in await town.wei.received("sendPhoto")] == ["p2"]
    assert WATER in town.wei.last.text


# --- what nobody reads ----------------------------------------------------------------------------

INSULIN = "Preciso de insulina, por favor, a minha acabou ontem."


async def goes_out_of_reach(phone: Phone) -> None:
    """This person blocks the bot: nothing that was on its way arrives, as the sender notes it."""
    async with phone.town.database.begin() as session:
        person = await phone.person(session)
        for post in await session.scalars(
            select(OutboxMessage).where(OutboxMessage.chat_id == phone.id)
        ):
            post.state, post.message_id = OutboxState.FAILED, None
        await directory.mark_unreachable(
            session, person.id, "Forbidden: bot was blocked by the user", phone.town.at
        )


async def test_what_was_kept_while_nobody_was_there_is_read_by_whoever_comes(
    town: Town, settings: Settings
) -> None:
    await goes_out_of_reach(town.wei)
    await town.rita.says(INSULIN)
    await town.rita.says(WATER)
    numbers = settings.emergency_numbers.in_sentence()
    assert in_portuguese("relay-kept", numbers=numbers) in town.rita.texts
    await town.wait(hours=1)
    await town.add_person("Lan", Role.WORKER, area=town.area)
    await town.wait(minutes=1)
    copies = [text for text in town.lan.texts if "waiting for an answer" not in text]
    assert [INSULIN in text for text in copies] == [True, False]
    await town.do_network_jobs()
    assert IN_ENGLISH in town.lan.find(WATER).text
    await town.wait(hours=1)
    copies = [text for text in town.lan.texts if "waiting for an answer" not in text]
    assert sum(INSULIN in text for text in copies) == 1


async def test_what_a_worker_out_of_reach_alone_had_goes_to_the_next(town: Town) -> None:
    await town.add_person("Lan", Role.COORDINATOR, area=town.area)
    await town.rita.says(INSULIN)
    assert town.lan.texts == []
    await goes_out_of_reach(town.wei)
    await town.wait(seconds=1)
    assert sum(INSULIN in text for text in town.lan.texts) == 1


async def test_the_only_workers_own_question_is_for_the_next_who_would_read_it(town: Town) -> None:
    await town.add_person("Lan", Role.COORDINATOR, area=town.area)
    await town.wei.says("The lift in my building is broken.")
    await town.wei.taps("own question")
    assert "The lift" in town.lan.last.text


# --- files ----------------------------------------------------------------------------------------


def document(number: int = 1, name: str = "Rita-passport.PDF", **more: Any) -> dict[str, Any]:
    return {"file_id": f"d{number}", "file_unique_id": f"u{number}", "file_name": name, **more}


async def test_a_document_is_uploaded_anew_under_a_neutral_name_and_then_goes_by_its_new_id(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept["d1"] = b"%PDF"
    await town.rita.sends(document=document(), caption=WATER)
    assert "document, below" in town.wei.last.text
    assert WATER in town.wei.last.text
    await town.do_network_jobs()
    [(method, fields, name, data)] = shelf.uploads
    assert (method, fields["chat_id"], name, data) == (
        "sendDocument",
        town.wei.id,
        "document.pdf",
        b"%PDF",
    )
    assert fields["reply_parameters"]["message_id"] == town.wei.last.message_id
    # Staff who join later get it by the new id.
    await town.ines.taps("take it")
    await town.do_network_jobs()
    assert [body["document"] for body in await town.ines.received("sendDocument")] == ["new-1"]
    async with town.database.read() as session:
        sent = list(await session.scalars(select(OutboxMessage.payload)))
    assert not any('"d1"' in payload or "passport" in payload for payload in sent)


async def test_a_reply_to_an_uploaded_document_finds_its_way(town: Town, shelf: Shelf) -> None:
    shelf.kept["d1"] = b"%PDF"
    await town.rita.sends(document=document())
    await town.do_network_jobs()
    await town.wei.replies(Shown(9001), "Thank you, this is the right paper.")
    assert "right paper" in town.rita.last.text


async def test_files_arrive_in_the_order_of_the_talk_also_when_the_first_must_be_tried_again(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept |= {"d1": b"1", "d2": b"2", "d3": b"3"}
    shelf.failures = [CallFailed(0, "no answer"), CallFailed(502, "Bad Gateway")]
    for number in (1, 2, 3):
        await town.rita.sends(document=document(number))
    await town.do_network_jobs()
    assert shelf.uploads == []
    await town.rita.says(WATER)
    assert WATER in town.wei.last.text  # no text waits for a file
    await town.wait(seconds=5)
    await town.do_network_jobs()
    await town.wait(seconds=15)
    await town.do_network_jobs()
    assert [data for _, _, _, data in shelf.uploads] == [b"1", b"2", b"3"]


@pytest.mark.parametrize("size", [20 * 1024**2 + 1, None])
async def test_a_file_that_is_too_big_is_said_to_both_sides(
    town: Town, shelf: Shelf, size: int | None
) -> None:
    shelf.failures = [CallFailed(400, "Bad Request: file is too big")]
    await town.rita.sends(document=document(file_size=size) if size else document())
    await town.do_network_jobs()
    assert in_portuguese("relay-file-big", limit=20) in town.rita.texts
    assert "a file too big to be passed on" in town.wei.last.text
    assert shelf.uploads == []


async def test_a_file_that_fails_again_and_again_is_finally_said_once(
    town: Town, shelf: Shelf
) -> None:
    town.may_fail = "file"
    shelf.failures = [CallFailed(502, "Bad Gateway")] * 9
    await town.rita.sends(document=document())
    for _ in range(6):
        await town.do_network_jobs()
        await town.wait(minutes=20)
    assert town.rita.texts.count(in_portuguese("relay-file-gone")) == 1
    assert town.wei.find("could not be passed on")


async def test_a_worker_who_blocked_the_bot_keeps_no_file_from_the_others(
    town: Town, shelf: Shelf
) -> None:
    await town.add_person("Lan", Role.WORKER, area=town.area)
    shelf.kept["d1"] = b"%PDF"
    shelf.failures = [CallFailed(403, "Forbidden: bot was blocked by the user")]
    await town.rita.sends(document=document())
    await town.do_network_jobs()
    assert [fields["chat_id"] for _, fields, _, _ in shelf.uploads] == [town.lan.id]
    async with town.database.read() as session:
        assert (await town.wei.person(session)).unreachable is not None


async def test_a_new_file_in_the_place_of_the_old_follows_as_a_reply(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept |= {"d1": b"1", "d2": b"2"}
    await town.rita.sends(document=document(), caption=WATER)
    await town.do_network_jobs()
    await town.rita.edits(town.rita.wrote, caption=WATER, document=document(2))
    await town.do_network_jobs()
    assert [data for _, _, _, data in shelf.uploads] == [b"1", b"2"]
    assert "edited" in town.wei.find(WATER).text


async def test_the_staffs_own_document_reaches_the_resident_without_its_name(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept["d1"] = b"PK"
    await town.rita.says(WATER)
    card = town.wei.find(WATER)
    await town.wei.replies(card, document=document(name="Wei's list.docx"))
    await town.do_network_jobs()
    [(_, fields, name, _)] = shelf.uploads
    assert (fields["chat_id"], name) == (town.rita.id, "document.docx")


@pytest.mark.parametrize(
    ("content", "method", "field"),
    [
        ({"audio": {"duration": 3, "title": "Rita sings"}}, "sendAudio", None),
        ({"audio": {"duration": 3}}, "sendAudio", "audio"),
        (
            {"video": {"duration": 3, "width": 1, "height": 1, "file_name": "rita.mp4"}},
            "sendVideo",
            None,
        ),
        ({"video": {"duration": 3, "width": 1, "height": 1}}, "sendVideo", "video"),
        (
            {"animation": {"duration": 3, "width": 1, "height": 1, "file_name": "rita.mp4"}},
            "sendAnimation",
            None,
        ),
        ({"voice": {"duration": 3}}, "sendVoice", "voice"),
        ({"video_note": {"duration": 3, "length": 1}}, "sendVideoNote", "video_note"),
    ],
)
async def test_what_carries_a_name_is_uploaded_anew_and_what_carries_none_goes_by_its_id(
    town: Town, shelf: Shelf, content: dict[str, Any], method: str, field: str | None
) -> None:
    [(part, about)] = content.items()
    shelf.kept["f1"] = b"1"
    file = {"file_id": "f1", "file_unique_id": "u1"} | about
    more = {"document": file} if part == "animation" else {}
    await town.rita.sends(**{part: file}, **more)
    await town.do_network_jobs()
    by_id = [body[field] for body in await town.wei.received(method) if field]
    uploads = [(sent, name.partition(".")[0]) for sent, _, name, _ in shelf.uploads]
    assert (by_id, uploads) == ((["f1"], []) if field else ([], [(method, part)]))


async def test_places_go_as_places_and_a_dice_as_what_it_shows(town: Town) -> None:
    at = {"latitude": 31.2, "longitude": 121.5}
    await town.rita.sends(location=at)
    await town.rita.sends(
        location=at, venue={"location": at, "title": "Clinic", "address": "Renmin Rd 1"}
    )
    assert [body["latitude"] for body in await town.wei.received("sendLocation")] == [31.2]
    assert [body["title"] for body in await town.wei.received("sendVenue")] == ["Clinic"]
    await town.rita.sends(dice={"emoji": "🎲", "value": 3})
    assert "🎲 3" in town.wei.last.text


@pytest.mark.parametrize(
    ("name", "mime", "neutral"),
    [
        ("a.b.PDF", None, "document.pdf"),
        ("scan", "image/png", "document.png"),
        ("letter.ritasilva", None, "document"),
        ("x.rs", "text/x-rust", "document"),
        (None, None, "document"),
        ("..", None, "document"),
    ],
)
def test_of_a_name_only_a_usual_ending_is_kept(
    name: str | None, mime: str | None, neutral: str
) -> None:
    assert media.neutral_name("document", name, mime) == neutral


# --- replies --------------------------------------------------------------------------------------


async def test_replies_and_quotes_hang_together_on_both_sides(town: Town) -> None:
    await town.rita.says(WATER)
    asked = town.rita.wrote
    card = town.wei.find(WATER)
    await town.wei.replies(
        card,
        "We come at four.",
        quote={"text": "a água da cozinha", "position": 20, "is_manual": True},
    )
    answer = town.rita.last
    assert (await town.rita.received("sendMessage"))[-1]["reply_parameters"]["message_id"] == asked
    assert "❝a água da cozinha❞" in answer.text
    await town.rita.replies(answer, "Obrigada, até às quatro.")
    own = town.wei.wrote
    assert (await town.wei.received("sendMessage"))[-1]["reply_parameters"]["message_id"] == own
    # A reply to one's own words goes to the same case.
    await town.wei.replies(own, "Or at five.")
    assert "Or at five." in town.rita.last.text


async def test_a_quote_of_a_cards_head_is_not_passed_on(town: Town) -> None:
    await town.rita.says(WATER)
    quote = {"text": "Rita · case 1", "position": 3, "is_manual": True}
    await town.wei.replies(town.wei.find(WATER), "We come.", quote=quote)
    assert "case 1" not in town.rita.last.text


# --- danger ---------------------------------------------------------------------------------------


async def test_danger_words_raise_an_alert_show_the_numbers_and_are_relayed(town: Town) -> None:
    await town.rita.says("Estou com dor no peito e não consigo respirar.")
    numbers = town.rita.texts[0]
    assert all(number in numbers for number in ("120", "110", "119"))
    async with town.database.read() as session:
        assert await session.scalar(select(Alert.kind)) == "danger"
    assert any("Estou com dor" in text and "Alert" in text for text in town.wei.texts)
    assert any("Estou com dor" in text and "case" in text for text in town.wei.texts)


async def test_danger_in_the_middle_of_a_form_reaches_the_staff_and_the_form_waits(
    town: Town,
) -> None:
    await town.rita.says("/language")
    await town.rita.presses("lango:0")
    await town.rita.says("I can't breathe")
    assert town.rita.last.text == texts.plain("pt", "form-still-open")
    assert any("I can't breathe" in text and "case" in text for text in town.wei.texts)


async def test_danger_on_a_full_disk_keeps_all_or_nothing(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite undoes the whole transaction: messages from before the savepoint must not leave."""
    if not town.database.is_sqlite:
        return
    says, full = residents.say_to_staff, True

    def begin(connection: Any) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 2**30}")

    async def fills(session: AsyncSession, *args: Any, **more: Any) -> Any:
        await session.execute(sql("CREATE TABLE filling (x)"))
        await session.execute(sql("INSERT INTO filling VALUES (zeroblob(1000000))"))

    event.listen(town.database.engine.sync_engine, "begin", begin, insert=True)
    monkeypatch.setattr(residents, "say_to_staff", fills)
    with pytest.raises(Exception, match="turn 1") as raised:
        await town.rita.says("Estou com dor no peito e não consigo respirar.")
    assert isinstance(raised.value.__cause__, OperationalError)
    full = False
    async with town.database.read() as session:
        for table in (Alert, OutboxMessage, Entry):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
    monkeypatch.setattr(residents, "say_to_staff", says)
    await town.rita.says("/help")  # and what came before it, first
    assert any("Estou com dor" in words and "case" in words for words in town.wei.texts)


async def test_cancel_in_any_language_leaves_a_form(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Answer")
    await town.wei.says("取消")
    assert "form is closed" in town.wei.last.text
    assert not any("取消" in text for text in town.rita.texts)


async def test_staff_may_write_about_danger_without_an_alert(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "Call 120 if somebody cannot breathe.")
    assert await town.count_rows(Alert) == 0
    assert "cannot breathe" in town.rita.last.text


async def test_staff_in_a_case_of_their_own_are_in_danger_like_anybody(town: Town) -> None:
    await town.add_person("Lan", Role.WORKER, area=town.area)
    await town.wei.says("I have a cough since yesterday.")
    own = town.wei.wrote
    await town.wei.taps("own question")
    await town.lan.replies(town.lan.find("a cough"), "Shall we come?")
    await town.wei.replies(town.wei.find("Shall we"), "Yes, I can't breathe")
    assert any("120" in text for text in town.wei.texts)
    assert "can't breathe" in town.lan.find("case 1").text
    assert await town.count_rows(Alert) == 1
    await town.wait(minutes=5)
    await town.wei.replies(own, "and chest pain")
    assert await town.count_rows(Alert) == 2


async def test_danger_that_comes_by_an_edit_of_something_else_is_heard(town: Town) -> None:
    await town.rita.says("/nonsense")
    number = town.rita.wrote
    await town.rita.edits(number, "I can't breathe")
    assert await town.count_rows(Alert) == 1
    assert any("120" in text for text in town.rita.texts)
    assert "I can't breathe" in town.wei.find("case 1").text
    await town.wait(minutes=5)
    await town.rita.edits(number, "I can't breathe")  # a reaction comes as an edit
    assert await town.count_rows(Alert) == 1


# --- staff ----------------------------------------------------------------------------------------


async def test_a_reply_reaches_the_resident_and_says_to_whom_it_went(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "We will look at the water this afternoon.")
    assert town.wei.last.text.startswith("→ Rita")
    await town.do_network_jobs()
    assert IN_PORTUGUESE in town.rita.find("We will look at").text
    assert "Wei" not in town.rita.find("We will look at").text


async def test_who_leads_the_area_withdraws_anothers_answer_after_a_question(town: Town) -> None:
    await town.add_person("Chen", Role.COORDINATOR, area=town.area)
    for phone in (town.wei, town.chen):
        await town.put_on_call(phone)
    await town.rita.says(WATER)
    await town.wei.replies(town.wei.find(WATER), "Drink the water from the tap.")
    assert "Withdraw" in town.wei.buttons  # their own
    answer = town.chen.find("from the tap")
    assert list(answer.buttons) == ["Withdraw"]
    await town.chen.taps("Withdraw")
    question = town.chen.last
    assert "Withdraw this answer to Rita (case 1)?" in question.text
    assert "from the tap" in question.text
    assert "from the tap" in "".join(from_staff(town))
    await town.chen.taps("Withdraw")
    assert "Chen has withdrawn this message" in town.chen.last.text
    assert "from the tap" not in "".join(from_staff(town))
    assert town.chen.find("withdrawn").buttons == {}
    assert "Withdraw" not in town.chen.buttons
    assert "Chen has withdrawn" in town.wei.last.text
    already = texts.plain("en", "withdrawn-already")
    assert await town.chen.presses("csq:2") == already


async def test_a_reply_in_the_middle_of_a_form_reaches_the_resident_and_the_form_waits(
    town: Town,
) -> None:
    await town.rita.says(WATER)
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    card = town.wei.find(WATER)
    await town.wei.says("/newshift")
    for words in ("A plumber comes at eight.", "cancel"):
        await town.wei.replies(card, words)
        assert any(words in text for text in town.rita.texts)
        assert "middle of a form" in town.wei.last.text
    question = town.wei.find("What needs doing?")
    await town.wei.replies(question, "Night desk")
    assert "Where do people meet?" in town.wei.last.text
    assert not any("Night desk" in text for text in town.rita.texts)


async def test_staff_text_leaves_only_by_a_reply_or_a_picked_case(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.says("I am on my way.")
    await town.wei.says("Please open the door.")
    assert not any("on my way" in text for text in town.rita.texts)
    await town.wei.taps("Rita")
    said_now = from_staff(town)
    assert ["on my way" in said_now[0], "open the door" in said_now[1]] == [True, True]
    await town.wei.taps("Rita")
    assert "no longer here" in town.wei.toast


async def test_a_text_left_without_a_case_does_not_leave_with_a_later_one(town: Town) -> None:
    await town.rita.says(WATER)
    # Meant for somebody else, and never given to a case.
    await town.wei.says("Your test is positive.")
    await town.wait(hours=20)
    await town.wei.says("Good morning.")
    assert "wasn't sent" in town.wei.texts[-2]
    await town.wei.taps("Rita")
    answers = from_staff(town)
    assert ["Good morning." in text for text in answers] == [True]


async def test_a_waiting_text_leaves_as_its_author_has_edited_it(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.says("We come at four.")
    await town.wei.edits(town.wei.wrote, "We come at five.")
    await town.wei.taps("Rita")
    assert "We come at five." in town.rita.last.text
    await town.wei.edits(town.wei.wrote, "We come at six.")
    assert "We come at six." in town.rita.last.text


async def test_an_answer_by_button_leaves_alone_what_waits_for_its_case(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.says("We come at four.")
    await town.wei.taps("Answer")
    await town.wei.says("We have your message.")
    assert "We have your message." in town.rita.last.text
    await town.wei.taps("1 · Rita")
    assert "We come at four." in town.rita.last.text


async def test_an_answer_by_button_goes_to_the_picked_case_once(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Answer")
    assert "Rita" in town.wei.last.text
    await town.wei.says("Somebody comes today.")
    assert "Somebody comes today." in town.rita.last.text
    await town.wei.says("And this waits.")
    assert "And this waits." not in town.rita.last.text


async def test_an_album_as_an_answer_goes_there_whole_and_nothing_else_with_it(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Answer")
    for number in (1, 2, 3):
        await town.wei.sends(**photo(f"p{number}"), media_group_id="one")
    await town.wait(seconds=2)
    await town.do_network_jobs()
    assert [body["photo"] for body in await town.rita.received("sendPhoto")] == ["p1", "p2", "p3"]
    await town.wei.sends(**photo("p3"), media_group_id="two")
    assert "Who is it for?" in town.wei.last.text
    assert len(await town.rita.received("sendPhoto")) == 3


async def test_an_answer_to_a_case_closed_meanwhile_waits_for_another(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Answer")
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    await town.wei.says("One more thing.")
    assert "is closed" in town.wei.texts[-2]
    await town.rita.says(WATER)
    await town.wei.says("And this.")
    await town.wei.taps("Rita")
    assert ["One more thing." in text for text in town.rita.texts[-2:]] == [True, False]


async def test_staff_have_questions_of_their_own_too(town: Town) -> None:
    await town.add_person("Lan", Role.WORKER, area=town.area)
    await town.wei.says("The lift in my building is broken.")
    await town.wei.taps("own question")
    assert "The lift" in town.lan.last.text


async def test_closing_tells_the_resident_and_the_next_text_opens_a_new_case(town: Town) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    assert town.rita.last.text == in_portuguese("case-closed-you")
    await town.wei.taps("Close case")
    assert "closed" in town.wei.toast
    await town.rita.says(WATER)
    async with town.database.read() as session:
        states = list(await session.scalars(select(Case.state).order_by(Case.id)))
    assert states == [CaseState.CLOSED, CaseState.OPEN]


async def test_a_phrase_is_one_tap_when_no_translator_works(town: Town, echo: Echo) -> None:
    echo.down = True
    await town.rita.says(WATER)
    await town.do_network_jobs()
    assert "Not translated" in town.wei.find(WATER).text
    await town.wei.taps("Someone is coming to you now.")
    assert "Alguém" in town.rita.last.text
    assert in_portuguese("relay-by-phrase") in town.rita.last.text


# --- interpreters ---------------------------------------------------------------------------------


async def test_an_interpreter_takes_a_case_and_carries_the_talk(town: Town) -> None:
    await town.rita.says(WATER)
    await town.do_network_jobs()
    await town.ines.taps("take it")
    assert town.joana.buttons == []
    await town.ines.replies(town.ines.find(WATER), "No water since last night.")
    assert "No water since last night." in town.wei.find(WATER).text
    await town.wei.replies(town.wei.find(WATER), "We come this afternoon.")
    await town.do_network_jobs()
    await town.ines.replies(town.ines.find("We come this afternoon."), "Vamos esta tarde.")
    assert "Vamos esta tarde." in town.rita.find("We come this afternoon.").text
    await town.rita.says("Muito obrigada pela ajuda.")
    assert town.ines.find("Muito obrigada")
    screens = "\n".join(town.ines.texts)
    assert "Rita" not in screens
    assert "Wei" not in screens
    assert "Ines" not in "\n".join(town.rita.texts + town.wei.texts)


async def test_a_second_accept_is_refused_and_a_no_is_remembered(town: Town) -> None:
    await town.rita.says(WATER)
    await town.ines.taps("Not now")
    await town.wait(seconds=91)
    assert len(town.ines.texts) == 1
    await town.joana.taps("take it")
    toast = await town.ines.presses(AcceptOffer(1).pack(), town.ines.last.message_id)
    assert "Another interpreter" in toast


async def test_what_an_interpreter_writes_freely_goes_nowhere_by_itself(town: Town) -> None:
    await town.rita.says(WATER)
    await town.ines.taps("take it")
    await town.ines.says("He says there is no water.")
    assert not any("He says" in text for text in town.wei.texts + town.rita.texts)
    assert "reply to the message" in town.ines.last.text


async def test_handing_back_asks_the_others(town: Town) -> None:
    await town.rita.says(WATER)
    await town.ines.taps("take it")
    await town.ines.taps("Hand back")
    assert "Can you interpret?" in town.joana.last.text


async def test_an_interpreter_who_comes_back_works_on_the_talk_as_they_got_it_last(
    town: Town,
) -> None:
    """The resident taps a wrong language, then the right one: the interpreter is asked again."""
    await town.rita.says(WATER)
    await town.do_network_jobs()
    await town.ines.taps("take it")
    for language in ("es", "pt"):
        await town.rita.presses(f"csl:1:{language}")
        await town.do_network_jobs()
    await town.ines.taps("take it")
    await town.do_network_jobs()
    card = town.ines.find(WATER)
    await town.ines.replies(card, "No water since last night.")
    assert "—" not in town.ines.texts
    shown = town.ines.find(WATER)
    assert (shown.message_id, "No water since" in shown.text) == (card.message_id, True)
    assert "No water since last night." in town.wei.find(WATER).text


# --- everything that real people wrote ------------------------------------------------------------


def kept(posts: list[tuple[Copy, OutboxMessage]]) -> str:
    """What stands on the phone of one copy: its parts put together, in order of sending."""
    return "".join(orjson.loads(post.payload)["text"] for _, post in posts)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_every_real_text_arrives_whole(
    session: AsyncSession, make: Maker, shared: Path
) -> None:
    """No character lost, entities where they were, parts of at most 4096 units in order.

    The residents say where they live when they have said all: that sends their texts in batches.
    """
    area, _ = await make.area(), await make.area("Elsewhere")
    await make.person("Wei", Role.WORKER, area=area)
    people = [await make.person(f"R{n}") for n in range(60)]
    wanted = real_texts(shared)
    assert len(wanted) == 6000
    wanted.append("".join(wanted[:400]))  # one that must be split
    sent: dict[int, str] = {}
    for number, text in enumerate(wanted):
        # Each of them writes every two minutes: words that follow at once share a card.
        at = NOON + timedelta(minutes=2 * (number // 60))
        spoken = await residents.say_to_staff(
            session,
            people[number % 60],
            replace(said(text, entities=marks_on(text)), said_at=at),
            now=at,
        )
        sent[spoken.entry.id] = text
    for person in people:
        await residents.choose_area(session, person, area.id, now=NOON)
    await write_rows(session)
    pairs: dict[int, list[tuple[Copy, OutboxMessage]]] = {}
    rows = await session.execute(
        select(Copy, OutboxMessage)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .order_by(OutboxMessage.id)
    )
    for copy, post in rows:
        pairs.setdefault(copy.entry_id, []).append((copy, post))
    entries = {entry.id: entry for entry in await session.scalars(select(Entry))}
    for entry_id, text in sent.items():
        arrived = pairs[entry_id]
        assert kept(arrived).partition("\n")[2] == text
        assert [copy.number for copy, _ in arrived] == list(range(len(arrived)))
        bold = ""
        for number, (_, post) in enumerate(arrived):
            body = orjson.loads(post.payload)
            assert len(body["text"].encode("utf-16-le")) // 2 <= 4096
            for entity in body["entities"]:
                if entity["type"] == "bold" and (number or entity["offset"] > 3):
                    bold += slice16(body["text"], entity["offset"], entity["length"])
        expected = "".join(
            slice16(text, mark["offset"], mark["length"]) for mark in entries[entry_id].entities
        )
        assert bold == expected
    assert len(pairs[max(sent)]) > 3


async def test_an_answer_by_button_leaves_a_form_that_stands_open_as_it_was(town: Town) -> None:
    await town.rita.says(WATER)
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    await town.wei.says("/newshift")
    await town.wei.says("Desk")
    await town.wei.taps("Answer")
    await town.wei.says("We come")
    assert "in the middle of a form" in town.wei.last.text
    await town.wei.says("South gate")
    assert "On which day?" in town.wei.last.text
    await town.wei.taps("Answer")
    await town.wei.says("/cancel")
    assert "in the middle of a form" in town.wei.last.text
    await town.wei.says("cancel")
    assert town.wei.last.text == "The form is closed. Nothing was kept."
    await town.wei.says("/cancel")
    assert town.wei.last.text == "There is no open form."


async def test_an_album_as_an_answer_goes_there_whole_also_when_a_form_waits(town: Town) -> None:
    await town.rita.says(WATER)
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    await town.wei.says("/newshift")
    await town.wei.taps("Answer")
    for number in (1, 2, 3):
        await town.wei.sends(**photo(f"p{number}"), media_group_id="one")
    await town.wait(seconds=2)
    await town.do_network_jobs()
    assert [body["photo"] for body in await town.rita.received("sendPhoto")] == ["p1", "p2", "p3"]
    assert len([text for text in town.wei.texts if "in the middle of a form" in text]) == 1
    await town.wei.says("Desk")
    assert "Where do people meet?" in town.wei.last.text


async def test_texts_that_wait_are_given_to_a_case_also_while_a_form_stands_open(
    town: Town,
) -> None:
    await town.rita.says(WATER)
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    await town.wei.says("We come at four.")
    waiting = town.wei.wrote
    await town.wei.says("/newshift")
    await town.wei.edits(waiting, "We come at five.")
    await town.wei.taps("1 · Rita")
    assert town.wei.toast == ""
    assert "We come at five." in town.rita.last.text
    await town.wei.says("Desk")
    assert "Where do people meet?" in town.wei.last.text


async def test_a_text_that_waits_outlives_the_form_over_which_it_came(town: Town) -> None:
    await town.rita.says(WATER)
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    await town.wei.says("/newshift")
    await town.wei.taps("Answer")
    await town.wei.taps("Close case")
    await town.wei.taps("Yes, close it")
    await town.wei.says("One more thing.")
    await town.rita.says(WATER)
    await town.wei.says("/cancel")
    await town.wei.says("/cancel")
    assert town.wei.last.text == "There is no open form."
    await town.wei.says("And this.")
    await town.wei.taps("Rita")
    assert ["One more thing." in text for text in town.rita.texts[-2:]] == [True, False]


async def test_who_lost_the_role_while_answering_is_told_so_and_leaves_the_form(
    town: Town,
) -> None:
    await town.rita.says(WATER)
    await town.wei.taps("Answer")
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    before = len(town.rita.texts)
    await town.wei.says("We come")
    assert any("don't have the role" in text for text in town.wei.texts)
    assert len(town.rita.texts) == before
    await town.wei.says("/cancel")
    assert town.wei.last.text == "There is no open form."


async def test_an_answer_is_read_back_and_withdrawn_with_one_tap(
    database: Database, turns: Turns, settings: Settings
) -> None:
    class Engine:
        name = "double"

        def can(self, source: str, target: str) -> bool:
            return True

        async def translate(self, text: str, *, source: str, target: str) -> str:
            if target == "pt":
                return "Tome 5 mg de manhã e não beba álcool com isso, por favor."
            return "Take 5 mg in the morning and do not drink alcohol with it, please."

        async def close(self) -> None:
            """Nothing to give back."""

    chain = Chain([Engine()], timeout_seconds=5)
    town = Town(database, turns, subjects.jobs(settings, chain))
    await town.settle()
    worker = await town.add_person("Wei", Role.WORKER, area=town.area)
    chief = await town.add_person("Chen", Role.COORDINATOR, area=town.area)
    rita = await town.add_person("Rita", area=town.area, locale="pt", language="pt")
    await rita.says("Posso tomar o remédio com vinho? Estou com dor de cabeça.")
    await town.do_network_jobs()
    await worker.replies(worker.find("Posso tomar"), "Take 5 mg now and do not drink wine.")
    await town.do_network_jobs()
    assert "Tome 5 mg" in rita.last.text
    assert "Please check" in worker.last.text
    data = worker.newest("Withdraw").data
    assert "não tem a função" in await rita.presses(data)
    assert "Tome 5 mg" in rita.last.text
    await worker.taps("Withdraw")
    assert "is withdrawn" in worker.last.text
    assert not worker.last.buttons
    assert "A equipe retirou" in rita.last.text
    assert not any("Tome 5 mg" in text for text in rita.texts)
    assert "already been withdrawn" in await worker.presses(data)
    assert "already been withdrawn" in await chief.presses(data)
