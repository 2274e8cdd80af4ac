"""The relay in the chat: residents, staff and interpreters on their phones."""

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
from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.relay import media, residents, roster
from bot.relay.buttons import AcceptOffer
from bot.relay.model import Case, CaseState, Copy, Entry
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.db.engine import Database
from bot.spine.jobs.run import run_network_job
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.telegram import CallFailed
from bot.translators.chain import Chain
from handlers.turns.dispatch import Turns
from tests.conftest import NOON, Maker
from tests.handlers.chat import Chat, Shown
from tests.real_texts import marks_on, real_texts, slice16
from tests.relay.house import IN_ENGLISH, IN_PORTUGUESE, WATER, Echo, Shelf, said

WORKER, OTHER, RESIDENT, INES, JOANA = 11, 12, 21, 31, 32


class Town(Chat):
    """The chat with translators behind it."""

    async def render(self) -> None:
        for pool in self.jobs.pools:
            while await run_network_job(self.database, self.jobs, pool, now=self.now):
                pass
        await self.wait()

    async def reply(
        self, who: int, shown: Shown, text: str, who_wrote: int | None = None, **more: Any
    ) -> None:
        """Reply to a message on this person's phone: the bot's, unless `who_wrote` is given."""
        bot = {"id": 42, "is_bot": True, "first_name": "Weft"}
        answered = self._message(who, int(self.at.timestamp()), "en") | {
            "message_id": shown.message_id,
            "text": shown.text or "x",
            "from": self._user(who_wrote, "en") if who_wrote else bot,
        }
        await self.say(who, text, reply_to_message=answered, **more)

    async def edit(self, who: int, message_id: int, text: str) -> None:
        stamp = int(self.at.timestamp())
        changed = {"message_id": message_id, "edit_date": stamp, "text": text}
        await self.feed({"edited_message": self._message(who, stamp, "en") | changed})

    def find(self, who: int, words: str) -> Shown:
        """The newest message on the phone that holds the words."""
        for shown in reversed(self.screens.get(who, {}).values()):
            if words in shown.text:
                return shown
        raise AssertionError(f"no {words!r} in {self.texts(who)}")

    async def posts(self, who: int, method: str) -> list[dict[str, Any]]:
        async with self.database.read() as session:
            found = await session.scalars(
                select(OutboxMessage.payload)
                .where(OutboxMessage.chat_id == who, OutboxMessage.method == method)
                .order_by(OutboxMessage.id)
            )
            return [orjson.loads(payload) for payload in found]


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(
    database: Database, turns: Turns, settings: Settings, echo: Echo, shelf: Shelf
) -> Town:
    """An area with an English worker, a Portuguese resident, and two interpreters."""
    chain = Chain([echo], timeout_seconds=5, failures=10**6)
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        for number, name, role in ((WORKER, "Wei", Role.WORKER), (RESIDENT, "Rita", Role.RESIDENT)):
            await person_of(session, make, number, name, role, area)
        for number in (INES, JOANA):
            ines = await person_of(session, make, number, f"P{number}", Role.VOLUNTEER, area)
            await roster.add(session, ines, "pt", now=NOON)
    return Town(database, turns, subjects.jobs(settings, chain, shelf))


async def person_of(
    session: AsyncSession, make: Maker, number: int, name: str, role: Role, area: Area
) -> Person:
    person = await make.person(name, role, area=area)
    person.telegram_id = number
    await session.flush()
    return person


async def write(town: Town, text: str = WATER, **more: Any) -> None:
    await town.say(RESIDENT, text, language="pt", **more)


# --- residents ------------------------------------------------------------------------------------


async def test_a_resident_writes_and_the_worker_reads_both_languages(town: Town) -> None:
    await write(town)
    assert "reached the staff of Riverside" in town.last(RESIDENT).text
    await town.render()
    shown = town.find(WORKER, WATER)
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
    await write(town)
    assert "Korean" in town.find(WORKER, WATER).text
    await town.reply(WORKER, town.find(WORKER, WATER), "We come.")
    await town.tap(WORKER, "Answer")
    await town.say(WORKER, "At four.")
    await town.edit(RESIDENT, 100, "Obrigada.")
    assert hears.asked == [WATER, "We come.", "At four.", "Obrigada."]


async def test_an_unknown_command_is_not_relayed(town: Town) -> None:
    await town.say(RESIDENT, "/nonsense hello")
    assert town.texts(WORKER) == []


async def test_a_command_may_name_the_bot_and_another_bots_is_not_ours(town: Town) -> None:
    await town.say(RESIDENT, "/help@weft_bot")
    assert "What you can do here" in town.last(RESIDENT).text
    await town.say(RESIDENT, "/help@other_bot")
    assert "did not understand" in town.last(RESIDENT).text


async def test_a_number_that_no_database_holds_is_an_old_button(town: Town) -> None:
    for data in (f"csa:{2**63}", f"altk:{10**30}:1", f"sht:-{2**63 + 1}"):
        assert "no longer in use" in await town.tap_data(WORKER, data)


async def test_a_newcomer_is_asked_for_the_area_and_nothing_is_lost(town: Town) -> None:
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    await town.say(99, WATER, language="pt")
    await town.say(99, "Por favor, venham ver.", language="pt")
    assert town.texts(WORKER) == []
    await town.tap(99, "Riverside")
    assert [WATER in text for text in town.texts(WORKER)] == [True, False]


async def test_one_tap_corrects_the_language(town: Town) -> None:
    await town.say(RESIDENT, "hola", language=None)
    await town.say(RESIDENT, "ok", language=None)
    async with town.database.read() as session:
        asked = await session.scalar(select(Case.language_asked))
    if asked:
        await town.tap(RESIDENT, "Español")
        async with town.database.read() as session:
            assert await session.scalar(select(Case.language)) == "es"


async def test_a_language_tapped_under_an_ended_talk_is_for_the_one_that_is_open(
    town: Town,
) -> None:
    await write(town)
    await town.tap(INES, "take it")
    await town.tap(WORKER, "Close case")
    staff = len(town.texts(WORKER))
    assert "is closed" in await town.tap_data(RESIDENT, "csl:1:es")
    assert len(town.texts(WORKER)) == staff  # not: "the interpreter has left"
    await write(town)
    await town.tap_data(RESIDENT, "csl:1:es")
    async with town.database.read() as session:
        assert [
            case.language for case in await session.scalars(select(Case).order_by(Case.id))
        ] == [
            "pt",
            "es",
        ]


async def test_an_edited_message_changes_the_copy_and_never_runs_as_a_command(town: Town) -> None:
    await write(town)
    number = 99 + town.update_id
    await town.edit(RESIDENT, number, "/help")
    assert "/help" in town.find(WORKER, "edited").text
    assert not any("What you can do here" in text for text in town.texts(RESIDENT))


async def test_a_photo_goes_by_its_id_and_a_document_is_never_forwarded(town: Town) -> None:
    sizes = [
        {"file_id": f"p{n}", "file_unique_id": f"u{n}", "width": n, "height": n} for n in (1, 2)
    ]
    await town.send(RESIDENT, photo=sizes, caption=WATER)
    assert [body["photo"] for body in await town.posts(WORKER, "sendPhoto")] == ["p2"]
    assert WATER in town.last(WORKER).text


# --- what nobody reads ----------------------------------------------------------------------------

INSULIN = "Preciso de insulina, por favor, a minha acabou ontem."


async def joins(town: Town, role: Role) -> None:
    """Lan comes to the house."""
    async with town.database.begin() as session:
        await person_of(session, Maker(session), OTHER, "Lan", role, await session.get_one(Area, 1))


async def blocks(town: Town, number: int) -> None:
    """This person blocks the bot: nothing that was on its way arrives, as the sender notes it."""
    async with town.database.begin() as session:
        person = await session.scalar(select(Person).where(Person.telegram_id == number))
        assert person is not None
        for post in await session.scalars(
            select(OutboxMessage).where(OutboxMessage.chat_id == number)
        ):
            post.state, post.message_id = OutboxState.FAILED, None
        await directory.mark_unreachable(
            session, person.id, "Forbidden: bot was blocked by the user", town.at
        )


async def test_what_was_kept_while_nobody_was_there_is_read_by_whoever_comes(town: Town) -> None:
    await blocks(town, WORKER)
    await write(town, INSULIN)
    await write(town)
    assert any("is kept" in text for text in town.texts(RESIDENT))
    await town.wait(hours=1)
    await joins(town, Role.WORKER)
    await town.wait(minutes=1)
    assert [INSULIN in text for text in town.texts(OTHER)[:2]] == [True, False]
    await town.render()
    assert IN_ENGLISH in town.find(OTHER, WATER).text
    await town.wait(hours=1)
    assert sum(INSULIN in text for text in town.texts(OTHER)) == 1


async def test_what_a_worker_out_of_reach_alone_had_goes_to_the_next(town: Town) -> None:
    await joins(town, Role.COORDINATOR)
    await write(town, INSULIN)
    assert town.texts(OTHER) == []
    await blocks(town, WORKER)
    await town.wait(seconds=1)
    assert sum(INSULIN in text for text in town.texts(OTHER)) == 1


async def test_the_only_workers_own_question_is_for_the_next_who_would_read_it(town: Town) -> None:
    await joins(town, Role.COORDINATOR)
    await town.say(WORKER, "The lift in my building is broken.")
    await town.tap(WORKER, "own question")
    assert "The lift" in town.last(OTHER).text


# --- files ----------------------------------------------------------------------------------------


def document(number: int = 1, name: str = "Rita-passport.PDF", **more: Any) -> dict[str, Any]:
    return {"file_id": f"d{number}", "file_unique_id": f"u{number}", "file_name": name, **more}


async def test_a_document_is_uploaded_anew_under_a_neutral_name_and_then_goes_by_its_new_id(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept["d1"] = b"%PDF"
    await town.send(RESIDENT, document=document(), caption=WATER)
    assert "document, below" in town.last(WORKER).text
    assert WATER in town.last(WORKER).text
    await town.render()
    [(method, fields, name, data)] = shelf.uploads
    assert (method, fields["chat_id"], name, data) == (
        "sendDocument",
        WORKER,
        "document.pdf",
        b"%PDF",
    )
    assert fields["reply_parameters"]["message_id"] == town.last(WORKER).message_id
    # Staff who join later get it by the new id.
    await town.tap(INES, "take it")
    await town.render()
    assert [body["document"] for body in await town.posts(INES, "sendDocument")] == ["new-1"]
    async with town.database.read() as session:
        sent = list(await session.scalars(select(OutboxMessage.payload)))
    assert not any('"d1"' in payload or "passport" in payload for payload in sent)


async def test_a_reply_to_an_uploaded_document_finds_its_way(town: Town, shelf: Shelf) -> None:
    shelf.kept["d1"] = b"%PDF"
    await town.send(RESIDENT, document=document())
    await town.render()
    await town.reply(WORKER, Shown(9001, "", [], {}), "Thank you, this is the right paper.")
    assert "right paper" in town.last(RESIDENT).text


async def test_files_arrive_in_the_order_of_the_talk_also_when_the_first_must_be_tried_again(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept |= {"d1": b"1", "d2": b"2", "d3": b"3"}
    shelf.failures = [CallFailed(0, "no answer"), CallFailed(502, "Bad Gateway")]
    for number in (1, 2, 3):
        await town.send(RESIDENT, document=document(number))
    await town.render()
    assert shelf.uploads == []
    await write(town)
    assert WATER in town.last(WORKER).text  # no text waits for a file
    await town.wait(seconds=5)
    await town.render()
    await town.wait(seconds=15)
    await town.render()
    assert [data for _, _, _, data in shelf.uploads] == [b"1", b"2", b"3"]


@pytest.mark.parametrize("size", [20 * 1024**2 + 1, None])
async def test_a_file_that_is_too_big_is_said_to_both_sides(
    town: Town, shelf: Shelf, size: int | None
) -> None:
    shelf.failures = [CallFailed(400, "Bad Request: file is too big")]
    await town.send(RESIDENT, document=document(file_size=size) if size else document())
    await town.render()
    assert any("too big to be passed on: at most 20 MB" in text for text in town.texts(RESIDENT))
    assert "a file that is too big to be passed on" in town.last(WORKER).text
    assert shelf.uploads == []


async def test_a_file_that_fails_again_and_again_is_finally_said_once(
    town: Town, shelf: Shelf
) -> None:
    shelf.failures = [CallFailed(502, "Bad Gateway")] * 9
    await town.send(RESIDENT, document=document())
    for _ in range(6):
        await town.render()
        await town.wait(minutes=20)
    assert [("could not be passed on" in text) for text in town.texts(RESIDENT)].count(True) == 1
    assert "could not be passed on" in town.last(WORKER).text


async def test_a_worker_who_blocked_the_bot_keeps_no_file_from_the_others(
    town: Town, shelf: Shelf
) -> None:
    async with town.database.begin() as session:
        await person_of(
            session, Maker(session), OTHER, "Lan", Role.WORKER, await session.get_one(Area, 1)
        )
    shelf.kept["d1"] = b"%PDF"
    shelf.failures = [CallFailed(403, "Forbidden: bot was blocked by the user")]
    await town.send(RESIDENT, document=document())
    await town.render()
    assert [fields["chat_id"] for _, fields, _, _ in shelf.uploads] == [OTHER]
    async with town.database.read() as session:
        wei = await session.scalar(select(Person).where(Person.telegram_id == WORKER))
        assert wei is not None
        assert wei.unreachable is not None


async def test_a_new_file_in_the_place_of_the_old_follows_as_a_reply(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept |= {"d1": b"1", "d2": b"2"}
    await town.send(RESIDENT, document=document(), caption=WATER)
    number = 99 + town.update_id
    await town.render()
    stamp = int(town.at.timestamp())
    changed = {"message_id": number, "edit_date": stamp, "caption": WATER, "document": document(2)}
    await town.feed({"edited_message": town._message(RESIDENT, stamp, "en") | changed})
    await town.render()
    assert [data for _, _, _, data in shelf.uploads] == [b"1", b"2"]
    assert "edited" in town.find(WORKER, WATER).text


async def test_the_staffs_own_document_reaches_the_resident_without_its_name(
    town: Town, shelf: Shelf
) -> None:
    shelf.kept["d1"] = b"PK"
    await write(town)
    answered = town._message(WORKER, int(town.at.timestamp()), "en") | {
        "message_id": town.find(WORKER, WATER).message_id,
        "text": "x",
        "from": {"id": 42, "is_bot": True, "first_name": "Weft"},
    }
    await town.send(WORKER, document=document(name="Wei's list.docx"), reply_to_message=answered)
    await town.render()
    [(_, fields, name, _)] = shelf.uploads
    assert (fields["chat_id"], name) == (RESIDENT, "document.docx")


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
    await town.send(RESIDENT, **{part: file}, **more)
    await town.render()
    by_id = [body[field] for body in await town.posts(WORKER, method) if field]
    uploads = [(sent, name.partition(".")[0]) for sent, _, name, _ in shelf.uploads]
    assert (by_id, uploads) == ((["f1"], []) if field else ([], [(method, part)]))


async def test_places_go_as_places_and_a_poll_is_said_to_be_left_out(town: Town) -> None:
    at = {"latitude": 31.2, "longitude": 121.5}
    await town.send(RESIDENT, location=at)
    await town.send(
        RESIDENT, location=at, venue={"location": at, "title": "Clinic", "address": "Renmin Rd 1"}
    )
    assert [body["latitude"] for body in await town.posts(WORKER, "sendLocation")] == [31.2]
    assert [body["title"] for body in await town.posts(WORKER, "sendVenue")] == ["Clinic"]
    await town.send(RESIDENT, dice={"emoji": "🎲", "value": 3})
    assert "cannot be passed on" in town.last(RESIDENT).text
    assert "cannot be passed on" in town.last(WORKER).text


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
    await write(town)
    asked = 99 + town.update_id
    card = town.find(WORKER, WATER)
    await town.reply(
        WORKER,
        card,
        "We come at four.",
        quote={"text": "a água da cozinha", "position": 20, "is_manual": True},
    )
    answer = town.last(RESIDENT)
    assert (await town.posts(RESIDENT, "sendMessage"))[-1]["reply_parameters"][
        "message_id"
    ] == asked
    assert "❝a água da cozinha❞" in answer.text
    await town.reply(RESIDENT, answer, "Obrigada, até às quatro.")
    own = 100 + town.update_id - 2
    assert (await town.posts(WORKER, "sendMessage"))[-1]["reply_parameters"]["message_id"] == own
    # A reply to one's own words goes to the same case.
    await town.reply(
        WORKER, Shown(own, "We come at four.", [], {}), "Or at five.", who_wrote=WORKER
    )
    assert "Or at five." in town.last(RESIDENT).text


async def test_a_quote_of_a_cards_head_is_not_passed_on(town: Town) -> None:
    await write(town)
    quote = {"text": "Rita · case 1", "position": 3, "is_manual": True}
    await town.reply(WORKER, town.find(WORKER, WATER), "We come.", quote=quote)
    assert "case 1" not in town.last(RESIDENT).text


# --- danger ---------------------------------------------------------------------------------------


async def test_danger_words_raise_an_alert_show_the_numbers_and_are_relayed(town: Town) -> None:
    await write(town, "Estou com dor no peito e não consigo respirar.")
    numbers = town.texts(RESIDENT)[0]
    assert all(number in numbers for number in ("120", "110", "119"))
    async with town.database.read() as session:
        assert await session.scalar(select(Alert.kind)) == "danger"
    assert any("Estou com dor" in text and "Alert" in text for text in town.texts(WORKER))
    assert any("Estou com dor" in text and "case" in text for text in town.texts(WORKER))


async def test_danger_in_the_middle_of_a_form_reaches_the_staff_and_the_form_waits(
    town: Town,
) -> None:
    async with town.database.begin() as session:
        await Maker(session).gate(await session.get_one(Area, 1), code="south")
    await town.say(RESIDENT, "/start gate_south")
    for label in ("English", "fetched", "1", "No", "No", "call"):
        labels = [name for name in town.last(RESIDENT).buttons if label in name]
        if labels:
            await town.tap(RESIDENT, labels[0])
    if any("note" in name.lower() for name in town.buttons(RESIDENT)):
        await town.tap(RESIDENT, next(n for n in town.buttons(RESIDENT) if "note" in n.lower()))
        await town.say(RESIDENT, "I can't breathe")
        assert any("middle of a form" in text for text in town.texts(RESIDENT))
        assert any("I can't breathe" in text and "case" in text for text in town.texts(WORKER))


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
        await write(town, "Estou com dor no peito e não consigo respirar.")
    assert isinstance(raised.value.__cause__, OperationalError)
    full = False
    async with town.database.read() as session:
        for table in (Alert, OutboxMessage, Entry):
            assert await session.scalar(select(func.count()).select_from(table)) == 0
    monkeypatch.setattr(residents, "say_to_staff", says)
    await town.say(RESIDENT, "/help")  # and what came before it, first
    assert any("Estou com dor" in words and "case" in words for words in town.texts(WORKER))


async def test_cancel_in_any_language_leaves_a_form(town: Town) -> None:
    await write(town)
    await town.tap(WORKER, "Answer")
    await town.say(WORKER, "取消")
    assert "form is closed" in town.last(WORKER).text
    assert not any("取消" in text for text in town.texts(RESIDENT))


async def test_staff_may_write_about_danger_without_an_alert(town: Town) -> None:
    await write(town)
    await town.reply(WORKER, town.find(WORKER, WATER), "Call 120 if somebody cannot breathe.")
    async with town.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(Alert)) == 0
    assert "cannot breathe" in town.last(RESIDENT).text


async def test_staff_in_a_case_of_their_own_are_in_danger_like_anybody(town: Town) -> None:
    await joins(town, Role.WORKER)
    await town.say(WORKER, "I have a cough since yesterday.")
    own = 99 + town.update_id
    await town.tap(WORKER, "own question")
    await town.reply(OTHER, town.find(OTHER, "a cough"), "Shall we come?")
    await town.reply(WORKER, town.find(WORKER, "Shall we"), "Yes, I can't breathe")
    assert any("120" in text for text in town.texts(WORKER))
    assert "can't breathe" in town.find(OTHER, "case 1").text
    assert await alerts(town) == 1
    await town.wait(minutes=5)
    await town.reply(WORKER, Shown(own, "cough", [], {}), "and chest pain", who_wrote=WORKER)
    assert await alerts(town) == 2


async def test_danger_that_comes_by_an_edit_of_something_else_is_heard(town: Town) -> None:
    await town.say(RESIDENT, "/nonsense")
    number = 99 + town.update_id
    await town.edit(RESIDENT, number, "I can't breathe")
    assert await alerts(town) == 1
    assert any("120" in text for text in town.texts(RESIDENT))
    assert "I can't breathe" in town.find(WORKER, "case 1").text
    await town.wait(minutes=5)
    await town.edit(RESIDENT, number, "I can't breathe")  # a reaction comes as an edit
    assert await alerts(town) == 1


async def alerts(town: Town) -> int:
    async with town.database.read() as session:
        return await session.scalar(select(func.count()).select_from(Alert)) or 0


# --- staff ----------------------------------------------------------------------------------------


async def test_a_reply_reaches_the_resident_and_says_to_whom_it_went(town: Town) -> None:
    await write(town)
    await town.reply(WORKER, town.find(WORKER, WATER), "We will look at the water this afternoon.")
    assert town.last(WORKER).text.startswith("→ Rita")
    await town.render()
    assert IN_PORTUGUESE in town.find(RESIDENT, "We will look at").text
    assert "Wei" not in town.find(RESIDENT, "We will look at").text


async def test_a_reply_in_the_middle_of_a_form_reaches_the_resident_and_the_form_waits(
    town: Town,
) -> None:
    await write(town)
    async with town.database.begin() as session:
        wei = (await directory.by_telegram(session, [WORKER]))[WORKER]
        await roles.give(session, wei, Role.COORDINATOR, wei.area_id, by=None, now=NOON)
    card = town.find(WORKER, WATER)
    await town.say(WORKER, "/newshift")
    for words in ("A plumber comes at eight.", "cancel"):
        await town.reply(WORKER, card, words)
        assert any(words in text for text in town.texts(RESIDENT))
        assert "middle of a form" in town.last(WORKER).text
    question = town.find(WORKER, "What is to be done?")
    await town.reply(WORKER, question, "Night desk")
    assert "Where do they meet?" in town.last(WORKER).text
    assert not any("Night desk" in text for text in town.texts(RESIDENT))


async def test_staff_text_leaves_only_by_a_reply_or_a_picked_case(town: Town) -> None:
    await write(town)
    await town.say(WORKER, "I am on my way.")
    await town.say(WORKER, "Please open the door.")
    assert not any("on my way" in text for text in town.texts(RESIDENT))
    await town.tap(WORKER, "Rita")
    said_now = [text for text in town.texts(RESIDENT) if "Staff" in text]
    assert ["on my way" in said_now[0], "open the door" in said_now[1]] == [True, True]
    assert "not there any more" in await town.tap(WORKER, "Rita")


async def test_a_text_left_without_a_case_does_not_leave_with_a_later_one(town: Town) -> None:
    await write(town)
    await town.say(
        WORKER, "Your test is positive."
    )  # meant for somebody else, and never given to a case
    await town.wait(hours=20)
    await town.say(WORKER, "Good morning.")
    assert "went to nobody" in town.texts(WORKER)[-2]
    await town.tap(WORKER, "Rita")
    answers = [text for text in town.texts(RESIDENT) if "Staff" in text]
    assert ["Good morning." in text for text in answers] == [True]


async def test_a_waiting_text_leaves_as_its_author_has_edited_it(town: Town) -> None:
    await write(town)
    await town.say(WORKER, "We come at four.")
    await town.edit(WORKER, 99 + town.update_id, "We come at five.")
    await town.tap(WORKER, "Rita")
    assert "We come at five." in town.last(RESIDENT).text
    await town.edit(WORKER, 97 + town.update_id, "We come at six.")
    assert "We come at six." in town.last(RESIDENT).text


async def test_an_answer_by_button_leaves_alone_what_waits_for_its_case(town: Town) -> None:
    await write(town)
    await town.say(WORKER, "We come at four.")
    await town.tap(WORKER, "Answer")
    await town.say(WORKER, "We have your message.")
    assert "We have your message." in town.last(RESIDENT).text
    await town.tap(WORKER, "1 · Rita")
    assert "We come at four." in town.last(RESIDENT).text


async def test_an_answer_by_button_goes_to_the_picked_case_once(town: Town) -> None:
    await write(town)
    await town.tap(WORKER, "Answer")
    assert "Rita" in town.last(WORKER).text
    await town.say(WORKER, "Somebody comes today.")
    assert "Somebody comes today." in town.last(RESIDENT).text
    await town.say(WORKER, "And this waits.")
    assert "And this waits." not in town.last(RESIDENT).text


async def test_an_album_as_an_answer_goes_there_whole_and_nothing_else_with_it(town: Town) -> None:
    await write(town)
    await town.tap(WORKER, "Answer")
    for number in (1, 2, 3):
        size = {"file_id": f"p{number}", "file_unique_id": f"u{number}", "width": 9, "height": 9}
        await town.send(WORKER, photo=[size], media_group_id="one")
    assert [body["photo"] for body in await town.posts(RESIDENT, "sendPhoto")] == ["p1", "p2", "p3"]
    await town.send(WORKER, photo=[size], media_group_id="two")
    assert "To whom?" in town.last(WORKER).text
    assert len(await town.posts(RESIDENT, "sendPhoto")) == 3


async def test_an_answer_to_a_case_closed_meanwhile_waits_for_another(town: Town) -> None:
    await write(town)
    await town.tap(WORKER, "Answer")
    await town.tap(WORKER, "Close case")
    await town.say(WORKER, "One more thing.")
    assert "is closed" in town.texts(WORKER)[-2]
    await write(town)
    await town.say(WORKER, "And this.")
    await town.tap(WORKER, "Rita")
    assert ["One more thing." in text for text in town.texts(RESIDENT)[-2:]] == [True, False]


async def test_staff_have_questions_of_their_own_too(town: Town) -> None:
    async with town.database.begin() as session:
        await person_of(
            session, Maker(session), OTHER, "Lan", Role.WORKER, await session.get_one(Area, 1)
        )
    await town.say(WORKER, "The lift in my building is broken.")
    await town.tap(WORKER, "own question")
    assert "The lift" in town.last(OTHER).text


async def test_closing_tells_the_resident_and_the_next_text_opens_a_new_case(town: Town) -> None:
    await write(town)
    await town.tap(WORKER, "Close case")
    assert "closed this talk" in town.last(RESIDENT).text
    assert "closed" in await town.tap(WORKER, "Close case")
    await write(town)
    async with town.database.read() as session:
        states = list(await session.scalars(select(Case.state).order_by(Case.id)))
    assert states == [CaseState.CLOSED, CaseState.OPEN]


async def test_a_phrase_is_one_tap_when_no_translator_works(town: Town, echo: Echo) -> None:
    echo.down = True
    await write(town)
    await town.render()
    assert "Not translated" in town.find(WORKER, WATER).text
    await town.tap(WORKER, "Someone is coming to you now.")
    assert "Alguém" in town.last(RESIDENT).text
    assert "Translated by people" in town.last(RESIDENT).text
    await town.tap(WORKER, "All phrases")
    await town.tap(WORKER, "Please wait here.")
    shown = town.last(RESIDENT)
    assert "espere" in shown.text.lower() or "aguarde" in shown.text.lower()


# --- interpreters ---------------------------------------------------------------------------------


async def test_an_interpreter_takes_a_case_and_carries_the_talk(town: Town) -> None:
    await write(town)
    await town.render()
    await town.tap(INES, "take it")
    assert town.buttons(JOANA) == []
    await town.reply(INES, town.find(INES, WATER), "No water since last night.")
    assert "No water since last night." in town.find(WORKER, WATER).text
    await town.reply(WORKER, town.find(WORKER, WATER), "We come this afternoon.")
    await town.render()
    await town.reply(INES, town.find(INES, "We come this afternoon."), "Vamos esta tarde.")
    assert "Vamos esta tarde." in town.find(RESIDENT, "We come this afternoon.").text
    await write(town, "Muito obrigada pela ajuda.")
    assert town.find(INES, "Muito obrigada")
    screens = "\n".join(town.texts(INES))
    assert "Rita" not in screens
    assert "Wei" not in screens
    assert "P31" not in "\n".join(town.texts(RESIDENT) + town.texts(WORKER))


async def test_a_second_accept_is_refused_and_a_no_is_remembered(town: Town) -> None:
    await write(town)
    await town.tap(INES, "Not now")
    await town.wait(seconds=91)
    assert len(town.texts(INES)) == 1
    await town.tap(JOANA, "take it")
    toast = await town.tap_data(INES, AcceptOffer(1).pack(), town.last(INES).message_id)
    assert "Another interpreter" in toast


async def test_what_an_interpreter_writes_freely_goes_nowhere_by_itself(town: Town) -> None:
    await write(town)
    await town.tap(INES, "take it")
    await town.say(INES, "He says there is no water.")
    assert not any("He says" in text for text in town.texts(WORKER) + town.texts(RESIDENT))
    assert "reply to the message" in town.last(INES).text


async def test_handing_back_asks_the_others(town: Town) -> None:
    await write(town)
    await town.tap(INES, "take it")
    await town.tap(INES, "Hand back")
    assert "Can you interpret?" in town.last(JOANA).text


async def test_an_interpreter_who_comes_back_works_on_the_talk_as_they_got_it_last(
    town: Town,
) -> None:
    """The resident taps a wrong language, then the right one: the interpreter is asked again."""
    await write(town)
    await town.render()
    await town.tap(INES, "take it")
    for language in ("es", "pt"):
        await town.tap_data(RESIDENT, f"csl:1:{language}")
        await town.render()
    await town.tap(INES, "take it")
    await town.render()
    card = town.find(INES, WATER)
    await town.reply(INES, card, "No water since last night.")
    assert "—" not in town.texts(INES)
    shown = town.find(INES, WATER)
    assert (shown.message_id, "No water since" in shown.text) == (card.message_id, True)
    assert "No water since last night." in town.find(WORKER, WATER).text


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
        spoken = await residents.say_to_staff(
            session, people[number % 60], said(text, entities=marks_on(text)), now=NOON
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
    await write(town)
    async with town.database.begin() as session:
        worker = (await directory.by_telegram(session, [WORKER]))[WORKER]
        await roles.give(session, worker, Role.COORDINATOR, worker.area_id, by=None, now=NOON)
    await town.say(WORKER, "/newshift")
    await town.say(WORKER, "Desk")
    await town.tap(WORKER, "Answer")
    await town.say(WORKER, "We come")
    assert "in the middle of a form" in town.last(WORKER).text
    await town.say(WORKER, "South gate")
    assert "On which day?" in town.last(WORKER).text
    await town.tap(WORKER, "Answer")
    await town.say(WORKER, "/cancel")
    assert "in the middle of a form" in town.last(WORKER).text
    await town.say(WORKER, "cancel")
    assert town.last(WORKER).text == "The form is closed. Nothing was kept."
    await town.say(WORKER, "/cancel")
    assert town.last(WORKER).text == "There is no open form."


async def test_an_album_as_an_answer_goes_there_whole_also_when_a_form_waits(town: Town) -> None:
    await write(town)
    await is_coordinator_too(town)
    await town.say(WORKER, "/newshift")
    await town.tap(WORKER, "Answer")
    for number in (1, 2, 3):
        size = {"file_id": f"p{number}", "file_unique_id": f"u{number}", "width": 9, "height": 9}
        await town.send(WORKER, photo=[size], media_group_id="one")
    assert [body["photo"] for body in await town.posts(RESIDENT, "sendPhoto")] == ["p1", "p2", "p3"]
    assert len([text for text in town.texts(WORKER) if "in the middle of a form" in text]) == 1
    await town.say(WORKER, "Desk")
    assert "Where do they meet?" in town.last(WORKER).text


async def test_texts_that_wait_are_given_to_a_case_also_while_a_form_stands_open(
    town: Town,
) -> None:
    await write(town)
    await is_coordinator_too(town)
    await town.say(WORKER, "We come at four.")
    await town.say(WORKER, "/newshift")
    await town.edit(WORKER, 98 + town.update_id, "We come at five.")
    assert await town.tap(WORKER, "1 · Rita") == ""
    assert "We come at five." in town.last(RESIDENT).text
    await town.say(WORKER, "Desk")
    assert "Where do they meet?" in town.last(WORKER).text


async def test_a_text_that_waits_outlives_the_form_over_which_it_came(town: Town) -> None:
    await write(town)
    await is_coordinator_too(town)
    await town.say(WORKER, "/newshift")
    await town.tap(WORKER, "Answer")
    await town.tap(WORKER, "Close case")
    await town.say(WORKER, "One more thing.")
    await write(town)
    await town.say(WORKER, "/cancel")
    await town.say(WORKER, "/cancel")
    assert town.last(WORKER).text == "There is no open form."
    await town.say(WORKER, "And this.")
    await town.tap(WORKER, "Rita")
    assert ["One more thing." in text for text in town.texts(RESIDENT)[-2:]] == [True, False]


async def is_coordinator_too(town: Town) -> None:
    async with town.database.begin() as session:
        worker = (await directory.by_telegram(session, [WORKER]))[WORKER]
        await roles.give(session, worker, Role.COORDINATOR, worker.area_id, by=None, now=NOON)


async def test_who_lost_the_role_while_answering_is_told_so_and_leaves_the_form(
    town: Town,
) -> None:
    await write(town)
    await town.tap(WORKER, "Answer")
    async with town.database.begin() as session:
        worker = (await directory.by_telegram(session, [WORKER]))[WORKER]
        await roles.take_away(session, worker, Role.WORKER, worker.area_id, by=None, now=town.at)
    before = len(town.texts(RESIDENT))
    await town.say(WORKER, "We come")
    assert any("don't have the role" in text for text in town.texts(WORKER))
    assert len(town.texts(RESIDENT)) == before
    await town.say(WORKER, "/cancel")
    assert town.last(WORKER).text == "There is no open form."
