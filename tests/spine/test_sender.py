"""The sender with a Bot API that answers as told: order, lanes, limits, failures, doubles."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import delete, func, select, update
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import mark_unreachable
from bot.people.model import Person
from bot.spine.db.bulk import write_rows
from bot.spine.db.context import context_of
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway, is_transient
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Call, Job
from bot.spine.outbox import sender as sending_module
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.outcomes import Unreachable
from bot.spine.outbox.say import ALERT, Sending, edit_words, enqueue, note_sent
from bot.spine.outbox.sender import Sender
from bot.spine.telegram import ATTACHED, Telegram
from bot.spine.texts.render import Rendered
from tests.town.people import Maker


@dataclass
class Clock:
    """The machine's, set ahead by some seconds or put back."""

    ahead: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.ahead)


class Script:
    """Answers that the server gives to a chat before it accepts; None accepts, then breaks off."""

    def __init__(self) -> None:
        self.answers: dict[int, list[dict[str, Any] | None]] = defaultdict(list)
        self.seen: list[tuple[str, int, str]] = []
        self._ids = 0

    async def handle(self, request: web.Request) -> web.Response:
        body = orjson.loads(await request.read())
        chat, method = body.get("chat_id", 0), request.match_info["method"]
        if self.answers[chat]:
            answer = self.answers[chat].pop(0)
            if answer is not None:
                return web.json_response({"ok": False, **answer}, status=answer["error_code"])
            self.seen.append((method, chat, body.get("text", "")))
            assert request.transport is not None
            request.transport.close()
            return web.Response()
        self.seen.append((method, chat, body.get("text", "")))
        self._ids += 1
        return web.json_response(
            {"ok": True, "result": {"message_id": body.get("message_id", self._ids)}}
        )

    def texts(self, chat: int) -> list[str]:
        return [text for _, to, text in self.seen if to == chat]


FLOOD = {
    "error_code": 429,
    "description": "Too Many Requests: retry after 1",
    "parameters": {"retry_after": 1},
}
BROKEN = {"error_code": 500, "description": "Internal Server Error"}
BLOCKED = {"error_code": 403, "description": "Forbidden: bot was blocked by the user"}


@asynccontextmanager
async def sending(
    database: Database,
    script: Script,
    *,
    chat_rate: float = 1000,
    rate: float = 1000,
    clock: Clock | None = None,
    unreachable: Unreachable = mark_unreachable,
    leads: Callable[[], bool] = lambda: True,
) -> AsyncIterator[Sender]:
    app = web.Application()
    app.router.add_post("/bot1:x/{method}", script.handle)
    async with TestServer(app) as server:
        telegram = Telegram(str(server.make_url("/")), "1:x")
        sender = Sender(
            database,
            clock or Clock(),
            telegram,
            Limits(per_second=rate, chat_per_second=chat_rate),
            unreachable=unreachable,
            leads=leads,
        )
        task = asyncio.create_task(sender.run())
        await asyncio.sleep(0.1)  # what is put now is not left over from another sender
        try:
            yield sender
        finally:
            sender.stop()
            try:
                await task
            finally:
                await telegram.close()


async def all_out(database: Database, sender: Sender, seconds: float = 10) -> None:
    async with asyncio.timeout(seconds):
        while True:
            sender.wake()
            async with database.read() as session:
                waiting = await session.scalar(
                    select(func.count())
                    .select_from(OutboxMessage)
                    .where(OutboxMessage.state == OutboxState.QUEUED)
                )
            if not waiting and sender.idle:
                return
            await asyncio.sleep(0.02)


async def put(
    session: AsyncSession,
    chat: int,
    text: str,
    lane: Lane = Lane.TALK,
    *,
    person_id: int | None = None,
    **more: Any,
) -> int:
    return await enqueue(
        session,
        "sendMessage",
        {"chat_id": chat, "text": text},
        chat_id=chat,
        now=Clock().now(),
        person_id=person_id,
        sending=Sending(lane, **more),
    )


@dataclass
class Somebody:
    """A chat that can be written to."""

    chat_id: int
    id: int = 1
    locale: str = "en"


async def put_edit(session: AsyncSession, post: int, chat: int, text: str, lane: Lane) -> None:
    words = Rendered(text, [])
    await edit_words(session, post, Somebody(chat), words, now=Clock().now(), lane=lane)


def slow_disk(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Nothing is marked before this event."""
    mark, disk = sender._mark, asyncio.Event()

    async def slowly() -> None:
        await disk.wait()
        await mark()

    monkeypatch.setattr(sender, "_mark", slowly)
    return disk


async def states(database: Database) -> Mapping[int, OutboxState]:
    async with database.read() as session:
        return {
            row.id: row.state
            for row in await session.execute(
                select(OutboxMessage.id, OutboxMessage.state).order_by(OutboxMessage.id)
            )
        }


async def test_a_post_that_fails_for_now_keeps_its_place_before_later_ones(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [BROKEN, BROKEN]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            for n in range(6):
                await put(session, 5, str(n))
        await all_out(database, sender)
    assert script.texts(5) == [str(n) for n in range(6)]


async def test_a_flooded_chat_stops_no_other_and_waits_as_long_as_it_was_told(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [FLOOD]
    start = asyncio.get_running_loop().time()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 5, "late")
            for chat in range(6, 26):
                await put(session, chat, "x")
        await all_out(database, sender)
    assert asyncio.get_running_loop().time() - start >= 1
    assert script.seen[-1] == ("sendMessage", 5, "late")
    assert len(script.seen) == 21


async def test_posts_leave_while_others_are_marked_but_not_without_end(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.MOST_UNMARKED", 5)
    script = Script()
    async with sending(database, script) as sender:
        disk = slow_disk(sender, monkeypatch)
        for chat in range(10, 20):
            async with database.begin() as session:
                await put(session, chat, "x")
            sender.wake()
            await asyncio.sleep(0.05)
        assert len(script.seen) == 5
        disk.set()
        await all_out(database, sender)
    assert len(script.seen) == 10


async def test_of_many_that_may_leave_at_once_no_more_leave_than_may_be_unmarked(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.MOST_UNMARKED", 5)
    script = Script()
    async with sending(database, script) as sender:
        disk = slow_disk(sender, monkeypatch)
        async with database.begin() as session:
            for chat in range(10, 30):
                await put(session, chat, "x")
        sender.wake()
        await asyncio.sleep(0.3)
        have_left = len(script.seen)
        disk.set()
        await all_out(database, sender)
    assert (have_left, len(script.seen)) == (5, 20)


async def test_what_waits_for_others_to_be_marked_leaves_as_soon_as_they_are(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.MOST_UNMARKED", 8)
    monkeypatch.setattr("bot.spine.outbox.sender.IDLE_SECONDS", 60.0)  # nothing but a mark wakes it
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            for chat in range(10, 210):
                await put(session, chat, "x")
        sender.wake()
        async with asyncio.timeout(20):
            while len(script.seen) < 200:
                await asyncio.sleep(0.02)
    assert sorted(chat for _, chat, _ in script.seen) == list(range(10, 210))


async def test_a_bug_in_marking_ends_the_sender_and_is_seen(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken() -> None:
        raise LookupError

    async def a_while() -> None:
        async with sending(database, Script()) as sender:
            monkeypatch.setattr(sender, "_mark", broken)
            async with database.begin() as session:
                await put(session, 5, "x")
            sender.wake()
            await asyncio.sleep(0.5)

    with pytest.raises(LookupError):
        await a_while()


async def test_hundreds_of_posts_to_one_slow_chat_starve_nobody(database: Database) -> None:
    script = Script()
    async with sending(database, script, chat_rate=1), asyncio.timeout(8):
        async with database.begin() as session:
            for n in range(600):
                await put(session, 5, str(n))
            await put(session, 6, "hello")
        while not script.texts(6):
            await asyncio.sleep(0.02)
    assert script.texts(6) == ["hello"]
    assert len(script.texts(5)) < 12


async def test_alerts_leave_before_talk_and_talk_before_broadcasts(database: Database) -> None:
    script = Script()
    async with sending(database, script, rate=30) as sender:
        async with database.begin() as session:
            for n in range(40):
                await put(session, 100 + n, "broadcast", Lane.BROADCAST)
            await put(session, 7, "talk", Lane.TALK)
            await put(session, 8, "alert", Lane.ALERT)
        await all_out(database, sender)
    order = [text for _, _, text in script.seen]
    assert set(order[:2]) == {"alert", "talk"}
    assert order.count("broadcast") == 40


async def test_an_edit_waits_for_its_original_and_is_dropped_with_it(database: Database) -> None:
    script = Script()
    script.answers[5] = [BROKEN]
    script.answers[6] = [BLOCKED]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            for chat in (5, 6):
                post = await put(session, chat, "first")
                await put_edit(session, post, chat, "second", Lane.ALERT)
        await all_out(database, sender)
    assert [(method, text) for method, chat, text in script.seen if chat == 5] == [
        ("sendMessage", "first"),
        ("editMessageText", "second"),
    ]
    assert script.texts(6) == []
    assert list((await states(database)).values()) == [
        OutboxState.SENT,
        OutboxState.SENT,
        OutboxState.FAILED,
        OutboxState.DROPPED,
    ]


async def test_an_edit_of_a_row_that_was_pruned_leaves_as_a_new_message(
    database: Database,
) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            post = await put(session, 5, "card")
        await all_out(database, sender)
        async with database.begin() as session:
            await session.execute(delete(OutboxMessage))
        async with database.begin() as session:
            await put_edit(session, post, 5, "changed", Lane.TALK)
        await all_out(database, sender)
    assert [(method, text) for method, _, text in script.seen] == [
        ("sendMessage", "card"),
        ("sendMessage", "changed"),
    ]
    assert list((await states(database)).values()) == [OutboxState.SENT]


async def test_an_edit_of_a_message_that_its_reader_has_deleted_leaves_as_a_new_one(
    database: Database,
) -> None:
    gone = {"error_code": 400, "description": "Bad Request: message to edit not found"}
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            post = await put(session, 5, "card")
        await all_out(database, sender)
        script.answers[5] = [gone]
        async with database.begin() as session:
            await put_edit(session, post, 5, "changed", Lane.TALK)
        await all_out(database, sender)
    assert [(method, text) for method, _, text in script.seen] == [
        ("sendMessage", "card"),
        ("sendMessage", "changed"),
    ]
    assert set((await states(database)).values()) == {OutboxState.SENT}
    async with database.read() as session:
        assert len(set(await session.scalars(select(OutboxMessage.message_id)))) == 2


async def test_a_blocked_phone_is_marked_and_whoever_waits_is_woken(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            person = await Maker(session).person("Bo")
            script.answers[person.chat_id] = [BLOCKED]
            await put(
                session,
                person.chat_id,
                "alert",
                Lane.ALERT,
                person_id=person.id,
                on_failure=Call("wake", {"alert": 7}),
            )
        await all_out(database, sender)
    async with database.read() as session:
        assert (
            await session.get_one(Person, person.id)
        ).unreachable == "Forbidden: bot was blocked by the user"
        woken = (await session.scalars(select(Job).where(Job.kind == "wake"))).one()
    assert (woken.kind, woken.args) == ("wake", {"alert": 7})


async def test_a_message_whose_answer_was_lost_comes_again_with_its_number(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [None]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            post = await put(session, 5, "hello")
        await all_out(database, sender)
    assert script.texts(5) == ["hello", f"hello\n#{post}"]


async def test_what_waited_when_the_sender_starts_is_doubtful_and_what_comes_later_is_not(
    database: Database,
) -> None:
    script = Script()
    async with database.begin() as session:
        old = await put(session, 5, "old")
    await asyncio.sleep(0.01)
    async with sending(database, script) as sender:
        await all_out(database, sender)
        async with database.begin() as session:
            await put(session, 5, "new")
        await all_out(database, sender)
    assert script.texts(5) == [f"old\n#{old}", "new"]


@pytest.mark.parametrize("rate", [30])
async def test_the_bots_own_limit_holds_for_all_chats_together(
    database: Database, rate: int
) -> None:
    script = Script()
    start = asyncio.get_running_loop().time()
    async with sending(database, script, rate=rate) as sender:
        async with database.begin() as session:
            for chat in range(1, 64):
                await put(session, chat, "x", Lane.BROADCAST)
        await all_out(database, sender)
    assert 1.9 <= asyncio.get_running_loop().time() - start <= 4


async def test_a_reply_that_waits_for_its_originals_id_is_not_overtaken(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            first = await put(session, 5, "said")
            await put(session, 5, "answer", replies_to=first)
            for n in range(3):
                await put(session, 5, f"later {n}")
        await all_out(database, sender)
    assert script.texts(5) == ["said", "answer", "later 0", "later 1", "later 2"]


async def test_a_sender_that_was_stopped_can_lead_again(database: Database) -> None:
    """And what another has sent meanwhile, it does not send."""
    script = Script()
    async with sending(database, script) as sender:
        sender.stop()
        await asyncio.sleep(0.2)
        async with database.begin() as session:
            post = await put(session, 5, "by another")
            await write_rows(session)
            await session.execute(
                update(OutboxMessage)
                .where(OutboxMessage.id == post)
                .values(state=OutboxState.SENT, message_id=77)
            )
            await put(session, 5, "mine")
        again = asyncio.create_task(sender.run())
        await all_out(database, sender)
        sender.stop()
        await again
    assert [text.split("\n")[0] for text in script.texts(5)] == ["mine"]


async def test_a_doubled_message_shows_its_number_also_when_it_is_edited(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [None]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            post = await put(session, 5, "card")
            await put_edit(session, post, 5, "changed", Lane.TALK)
        await all_out(database, sender)
    assert script.texts(5) == ["card", f"card\n#{post}", f"changed\n#{post}"]


async def test_a_flood_answer_to_a_tap_stops_no_message(database: Database) -> None:
    script = Script()
    script.answers[0] = [{**FLOOD, "parameters": {"retry_after": 30}}]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await enqueue(
                session,
                "answerCallbackQuery",
                {"callback_query_id": "1"},
                chat_id=0,
                now=Clock().now(),
                sending=Sending(Lane.ANSWER),
            )
        await asyncio.sleep(0.3)
        async with database.begin() as session:
            await put(session, 5, "still heard")
        sender.wake()
        async with asyncio.timeout(5):
            while not script.texts(5):
                await asyncio.sleep(0.02)


async def wake_with(
    database: Database, sender: Sender, *texts: tuple[int, str], **more: Any
) -> None:
    """Commit messages and wake the sender, as the database does."""
    async with database.begin() as session:
        for chat, text in texts:
            await put(session, chat, text, **more)
    sender.on_commit(context_of(session))


async def test_what_somebody_else_has_written_meanwhile_leaves_first(
    database: Database,
) -> None:
    script = Script()
    async with sending(database, script) as sender:
        for text in ("0", "1"):
            await wake_with(database, sender, (5, text))
            await asyncio.sleep(0.15)
        async with database.begin() as session:
            await put(session, 5, "2")  # nobody says so
        await wake_with(database, sender, (5, "3"))
        await asyncio.sleep(0.1)
        await all_out(database, sender)
    assert script.texts(5) == ["0", "1", "2", "3"]


async def test_a_chat_that_waits_gets_what_is_written_later_in_its_order(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [BROKEN]
    async with sending(database, script) as sender:
        for number in range(8):
            await wake_with(database, sender, (5, str(number)))
            await asyncio.sleep(0.03)
        await all_out(database, sender)
    assert script.texts(5) == [str(number) for number in range(8)]


@pytest.mark.parametrize("message_id", ["x", 2**63, 5.5, True, None, [5]], ids=repr)
async def test_a_message_whose_id_is_none_has_left_all_the_same(
    database: Database, message_id: Any
) -> None:
    class Strange(Script):
        async def handle(self, request: web.Request) -> web.Response:
            await super().handle(request)
            return web.json_response({"ok": True, "result": {"message_id": message_id}})

    script = Strange()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "x"), (6, "x"))
        await all_out(database, sender)
    assert set((await states(database)).values()) == {OutboxState.SENT}
    assert len(script.seen) == 2
    async with database.read() as session:
        assert set(await session.scalars(select(OutboxMessage.message_id))) == {None}


class Slow(Script):
    """Answers once it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        await self.may_answer.wait()
        return await super().handle(request)


async def test_what_a_busy_chat_kept_out_of_memory_leaves_before_what_comes_then(
    database: Database,
) -> None:
    script = Slow()
    async with sending(database, script) as sender:
        for number in range(
            6
        ):  # one is under way, four are held, and there is no room for the last
            await wake_with(database, sender, (5, str(number)))
            await asyncio.sleep(0.02)
        script.may_answer.set()
        await asyncio.sleep(0.2)
        await wake_with(database, sender, (5, "6"))
        await asyncio.sleep(0.2)
        await all_out(database, sender)
    assert script.texts(5) == [str(number) for number in range(7)]


async def test_replies_that_wait_in_one_slow_chat_starve_nobody(database: Database) -> None:
    script = Script()
    async with sending(database, script, chat_rate=1), asyncio.timeout(8):
        async with database.begin() as session:
            for n in range(300):
                first = await put(session, 5, f"{n}")
                await put(session, 5, f"reply to {n}", replies_to=first)
            await put(session, 6, "hello")
        while not script.texts(6):
            await asyncio.sleep(0.02)
    assert len(script.texts(5)) < 12


async def test_edits_that_wait_for_less_urgent_originals_hide_none_of_these(
    database: Database,
) -> None:
    """They fill more than one window of what is read; else nothing would ever leave again."""
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            for chat in range(10, 310):
                post = await put(session, chat, "card", Lane.NOTICE)
                await put_edit(session, post, chat, "changed", Lane.TALK)
            await put(session, 5, "talk")
        await all_out(database, sender)
    assert len(script.seen) == 601
    assert script.texts(5) == ["talk"]
    assert all(script.texts(chat) == ["card", "changed"] for chat in range(10, 310))


async def test_an_edit_of_an_edit_changes_the_same_message(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            post = await put(session, 5, "card", Lane.NOTICE)
            await put_edit(session, post, 5, "changed", Lane.TALK)
        await all_out(database, sender)
        async with database.begin() as session:
            edit = await session.scalar(select(func.max(OutboxMessage.id)))
            assert edit is not None
            await put_edit(session, edit, 5, "changed again", Lane.TALK)
        await all_out(database, sender)
    assert script.texts(5) == ["card", "changed", "changed again"]
    async with database.read() as session:
        assert len(set(await session.scalars(select(OutboxMessage.message_id)))) == 1


async def test_messages_that_wait_behind_failed_ones_leave_room_for_these(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As many as are held at most wait; else what failed would never be read again."""
    monkeypatch.setattr("bot.spine.outbox.sender.HELD_LIMIT", 8)
    script = Script()
    for chat in range(10, 14):
        script.answers[chat] = [BROKEN]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            for chat in range(10, 14):
                for number in range(4):
                    await put(session, chat, str(number))
        await all_out(database, sender)
    assert all(script.texts(chat) == ["0", "1", "2", "3"] for chat in range(10, 14))


async def test_what_a_network_job_has_uploaded_is_not_sent_again(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            person = await Maker(session).person()
            body = {"chat_id": person.chat_id, "document": ATTACHED}
            await note_sent(session, person, "sendDocument", body, 77, now=Clock().now())
        await wake_with(database, sender, (6, "x"))
        await all_out(database, sender)
    assert [method for method, *_ in script.seen] == ["sendMessage"]


async def test_what_was_written_by_a_clock_that_is_ahead_leaves_at_once(database: Database) -> None:
    """Another replica's; or this one's, before it was put back."""
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            ahead = Clock().now() + timedelta(seconds=100)
            body = {"chat_id": 5, "text": "x"}
            await enqueue(session, "sendMessage", body, chat_id=5, now=ahead, sending=ALERT)
        await all_out(database, sender, seconds=2)
    assert script.texts(5) == ["x"]


async def test_what_failed_before_leaves_also_when_a_reply_with_a_lower_number_waits(
    database: Database,
) -> None:
    """On PostgreSQL numbers are taken ahead: what was written first may have a higher one."""
    script = Script()
    async with database.begin() as session:
        first = await put(session, 5, "said")
        await put(session, 5, "answer", replies_to=first)
        failed = await put(session, 5, "failed before")
        await write_rows(session)
        await session.execute(
            update(OutboxMessage)
            .where(OutboxMessage.id == failed)
            .values(attempts=1, due_at=Clock().now() + timedelta(seconds=0.5))
        )
    async with sending(database, script) as sender:
        await all_out(database, sender)
    assert [text.partition("\n")[0] for text in script.texts(5)] == [
        "failed before",
        "said",
        "answer",
    ]


async def test_what_a_filter_on_the_way_never_lets_through_holds_up_nothing_else(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Filtering(Script):
        async def handle(self, request: web.Request) -> web.Response:
            if b"bad word" in await request.read():
                return web.Response(status=403, text="<html>Access denied</html>")
            return await super().handle(request)

    monkeypatch.setattr("bot.spine.outbox.sender.REFUSED_ON_THE_WAY", 2)
    script = Filtering()
    async with sending(database, script) as sender, asyncio.timeout(8):
        async with database.begin() as session:
            bad = await put(session, 5, "bad word", Lane.ALERT)
            await put(session, 5, "another alert", Lane.ALERT)
        sender.wake()
        while not script.texts(5):
            await asyncio.sleep(0.02)
    assert script.texts(5) == ["another alert"]
    assert (await states(database))[bad] is OutboxState.QUEUED


REFUSED = {
    "error_code": 400,
    "description": "Bad Request: can't parse MessageEntity: unsupported type",
}


async def test_what_is_refused_as_laid_out_arrives_as_plain_text_and_in_its_place(
    database: Database,
) -> None:
    script = Script()
    script.answers[5] = [REFUSED]
    strange = [{"type": "of a newer client", "offset": 0, "length": 3}]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            body = {"chat_id": 5, "text": "one", "entities": strange}
            await enqueue(session, "sendMessage", body, chat_id=5, now=Clock().now())
            await put(session, 5, "two")
        await all_out(database, sender)
    assert script.texts(5) == ["one", "two"]
    async with database.read() as session:
        payloads = [
            orjson.loads(found)
            for found in await session.scalars(
                select(OutboxMessage.payload).order_by(OutboxMessage.id)
            )
        ]
    assert payloads[0] == {"chat_id": 5, "text": "one"}
    assert set((await states(database)).values()) == {OutboxState.SENT}


async def test_what_is_refused_as_plain_text_too_has_failed(database: Database) -> None:
    script = Script()
    script.answers[5] = [REFUSED, REFUSED]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            body = {
                "chat_id": 5,
                "text": "one",
                "entities": [{"type": "bold", "offset": 0, "length": 3}],
            }
            await enqueue(
                session,
                "sendMessage",
                body,
                chat_id=5,
                now=Clock().now(),
                sending=Sending(on_failure=Call("wake", {})),
            )
            await put(session, 5, "two")
        await all_out(database, sender)
    assert script.texts(5) == ["two"]
    assert sorted((await states(database)).values()) == [OutboxState.FAILED, OutboxState.SENT]
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["wake"]


# --- the clock, lost answers, the lead -----------------------------------------------------------


@pytest.mark.parametrize(
    "starts_at",
    [
        pytest.param(-120, id="put back to before the failure"),
        # The same rows as of a message that truly waits: a needless number is the lesser evil.
        pytest.param(3, id="put back a little"),
        pytest.param(8, id="its time has come"),
    ],
)
async def test_a_retry_that_may_have_been_under_way_at_a_death_is_doubtful(
    database: Database, starts_at: float
) -> None:
    """It failed, and was tried again 5 s later, when the process died. All times: seconds."""
    zero, script, clock = Clock().now(), Script(), Clock(starts_at)
    async with database.begin() as session:
        post = await put(session, 5, "again")
        await write_rows(session)
        failed = {
            "created_at": zero - timedelta(seconds=600),
            "attempts": 1,
            "failed_at": zero,
            "due_at": zero + timedelta(seconds=5),
        }
        await session.execute(
            update(OutboxMessage).where(OutboxMessage.id == post).values(**failed)
        )
    async with sending(database, script, clock=clock) as sender:
        clock.ahead = 20
        await all_out(database, sender)
    assert script.texts(5) == [f"again\n#{post}"]


async def test_a_failure_says_when_it_was(database: Database) -> None:
    """By the sender's clock, for an operator who looks into the table."""
    script = Script()
    script.answers[5] = [BROKEN]
    async with sending(database, script, clock=Clock(600)) as sender:
        async with database.begin() as session:
            await put(session, 5, "x")
        await all_out(database, sender)
    async with database.read() as session:
        failed_at = await session.scalar(select(OutboxMessage.failed_at))
    assert failed_at is not None
    assert abs(failed_at - Clock(600).now()) < timedelta(seconds=30)


def lose_next_answers(
    database: Database, monkeypatch: pytest.MonkeyPatch, how_many: int = 1
) -> list[None]:
    """Let commits succeed whose answer does not arrive; return a list of those."""
    begin, lost = database.begin, list[None]()

    @asynccontextmanager
    async def begin_and_lose() -> AsyncIterator[AsyncSession]:
        async with begin() as session:
            yield session
        if len(lost) < how_many:
            lost.append(None)
            raise DatabaseAway("the commit's answer was lost")

    monkeypatch.setattr(database, "begin", begin_and_lose)
    return lost


async def test_a_mark_whose_commits_answer_is_lost_schedules_what_follows_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 5, "x", on_sent=Call("follow", {}))
        lost = lose_next_answers(database, monkeypatch)
        await all_out(database, sender)
    assert (len(lost), script.texts(5)) == (1, ["x"])
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["follow"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_connection_that_breaks_at_the_commit_of_a_mark_is_transient(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    commit, resets = AsyncAdapt_asyncpg_connection.commit, [2]

    def break_off(self: Any) -> None:
        if resets[0]:
            resets[0] -= 1
            self._connection.terminate()
            raise ConnectionResetError(104, "Connection reset by peer")
        commit(self)

    async def write() -> None:
        async with database.begin() as session:
            await put(session, 6, "never written")
            patch.setattr(AsyncAdapt_asyncpg_connection, "commit", break_off)

    with monkeypatch.context() as patch:
        with pytest.raises(DatabaseAway) as failed:
            await write()
        assert is_transient(failed.value)

    script, resets[0] = Script(), 2
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 5, "x")
        monkeypatch.setattr(AsyncAdapt_asyncpg_connection, "commit", break_off)
        await all_out(database, sender)
    assert (resets, script.texts(5)) == ([0], ["x"])
    assert list((await states(database)).values()) == [OutboxState.SENT]


async def test_plain_text_is_sent_also_when_the_answer_of_its_commit_is_lost(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Script()
    script.answers[5] = [REFUSED]
    body = {"chat_id": 5, "text": "one", "entities": [{"type": "x", "offset": 0, "length": 3}]}
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await enqueue(session, "sendMessage", body, chat_id=5, now=Clock().now())
        lost = lose_next_answers(database, monkeypatch)
        await all_out(database, sender)
    assert (len(lost), script.texts(5)) == (1, ["one"])
    assert list((await states(database)).values()) == [OutboxState.SENT]


async def test_an_outcome_that_cannot_be_written_is_set_aside_and_the_others_are_marked(
    database: Database,
) -> None:
    async def broken(session: AsyncSession, person_id: int, why: str, now: datetime) -> None:
        await session.execute(sql("SELECT * FROM no_such_table"))

    script = Script()
    script.answers[5] = [BLOCKED]
    async with sending(database, script, unreachable=broken) as sender:
        async with database.begin() as session:
            await put(session, 5, "lost", person_id=1, on_failure=Call("wake", {}))
            for chat in range(6, 12):
                await put(session, chat, "x")
        await all_out(database, sender)
        await wake_with(database, sender, (5, "later"))
        await all_out(database, sender)
    assert list((await states(database)).values()) == [
        OutboxState.FAILED,
        *[OutboxState.SENT] * 7,
    ]
    assert script.texts(5) == ["later"]
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["wake"]


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_locked_row_holds_up_no_other_mark(
    database: Database, replica: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending_module, "LOCKED_PAUSE", timedelta(seconds=0.2))
    script = Script()
    async with sending(replica, script) as sender:
        disk = slow_disk(sender, monkeypatch)
        async with database.begin() as session:
            held = [await put(session, chat, "x") for chat in (1, 2, 3)]
        async with asyncio.timeout(10):
            while len(script.seen) < 3:
                await asyncio.sleep(0.02)
        async with database.begin() as session:
            await lock(session, OutboxMessage, held[1])
            disk.set()
            async with asyncio.timeout(10):
                while list((await states(database)).values()).count(OutboxState.SENT) < 2:
                    await asyncio.sleep(0.05)
            assert (await states(database))[held[1]] is OutboxState.QUEUED
        await all_out(database, sender)
    assert set((await states(database)).values()) == {OutboxState.SENT}
    assert len(script.seen) == 3, "what waits to be marked is not sent again"


async def test_nothing_is_sent_while_somebody_else_may_lead(database: Database) -> None:
    script, leads = Script(), [False]
    async with sending(database, script, leads=lambda: leads[0]) as sender:
        await wake_with(database, sender, (5, "x"))
        await asyncio.sleep(0.6)
        before = script.texts(5)
        leads[0] = True
        await all_out(database, sender)
    assert (before, script.texts(5)) == ([], ["x"])


# --- stopping ------------------------------------------------------------------------------------


def take_away(database: Database, monkeypatch: pytest.MonkeyPatch, how: str) -> None:
    """From now on the database refuses, or never answers."""

    @asynccontextmanager
    async def away() -> AsyncIterator[AsyncSession]:
        if how == "hangs":
            await asyncio.Event().wait()
        raise DatabaseAway("stopped")
        yield

    monkeypatch.setattr("bot.spine.outbox.sender.STOP_SECONDS", 0.3)
    monkeypatch.setattr("bot.spine.outbox.sender.LAST_MARK_SECONDS", 0.3)
    monkeypatch.setattr(database, "begin", away)
    monkeypatch.setattr(database, "read", away)


@pytest.mark.parametrize("how", ["refuses", "hangs"])
@pytest.mark.parametrize("when", ["at its start", "at work"])
async def test_a_stop_ends_the_sender_within_seconds_while_the_database_is_away(
    database: Database, monkeypatch: pytest.MonkeyPatch, how: str, when: str
) -> None:
    script = Script()
    with monkeypatch.context() as patch:
        if when == "at its start":
            take_away(database, patch, how)
        async with asyncio.timeout(8), sending(database, script) as sender:
            if when == "at work":
                await wake_with(database, sender, (5, "x"))
                while not script.texts(5):
                    await asyncio.sleep(0.01)
                take_away(database, patch, how)
                sender.wake()
                await asyncio.sleep(0.1)
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < 2


async def test_what_has_left_while_the_database_was_away_is_marked_by_the_next_run(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Slow()
    async with sending(database, script) as sender:
        with monkeypatch.context() as patch:
            await wake_with(database, sender, (5, "x"))
            await asyncio.sleep(0.1)
            take_away(database, patch, "hangs")
            script.may_answer.set()
            while not script.texts(5):
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            sender.stop()
            await asyncio.sleep(1)
        again = asyncio.create_task(sender.run())
        await all_out(database, sender)
        sender.stop()
        await again
    assert script.texts(5) == ["x"]


async def test_all_that_ends_after_a_stop_is_marked(database: Database) -> None:
    class Staggered(Script):
        async def handle(self, request: web.Request) -> web.Response:
            chat = orjson.loads(await request.read())["chat_id"]
            await asyncio.sleep(0.3 * (chat - 4))
            return await super().handle(request)

    script = Staggered()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "x"), (6, "x"), (7, "x"))
        await asyncio.sleep(0.1)
    assert set((await states(database)).values()) == {OutboxState.SENT}


async def test_a_call_that_outlives_the_stop_is_doubtful(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.STOP_SECONDS", 0.2)
    script = Slow()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "x"))
        await asyncio.sleep(0.1)
        sender.stop()
        await asyncio.sleep(1)
        assert sender.idle
        async with database.read() as session:
            assert (await session.scalars(select(OutboxMessage.doubtful))).all() == [True]
        script.may_answer.set()


# --- reading beside marking ----------------------------------------------------------------------


async def test_what_is_marked_while_the_sender_reads_is_not_sent_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite a second query of one look still sees as queued what was marked after the first."""
    script = Slow()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "x"))
        await asyncio.sleep(0.1)
        sender._queue.failed[Lane.TALK, 9] = 10**9  # one more query, before the messages are read
        free = sender._free_places

        async def slowly(session: AsyncSession) -> None:
            await free(session)
            script.may_answer.set()
            while not sender.idle:
                await asyncio.sleep(0.01)

        monkeypatch.setattr(sender, "_free_places", slowly)
        sender.wake()
        await asyncio.sleep(0.5)
        await all_out(database, sender)
    assert script.texts(5) == ["x"]


async def test_a_reply_leaves_at_once_though_its_original_is_marked_while_the_sender_reads(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.IDLE_SECONDS", 60.0)
    script = Slow()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            first = await put(session, 5, "said")
        sender.wake()
        await asyncio.sleep(0.1)
        async with database.begin() as session:
            await put(session, 5, "answer", replies_to=first)
        hold, rows_read = sender._load_open, list[None]()

        async def slowly(session: AsyncSession, *more: Any) -> None:
            execute = session.execute

            async def and_then_mark(*query: Any) -> Any:
                rows = await execute(*query)
                if not rows_read:
                    rows_read.append(None)
                    script.may_answer.set()
                    while not sender.idle:
                        await asyncio.sleep(0.01)
                return rows

            monkeypatch.setattr(session, "execute", and_then_mark)
            await hold(session, *more)

        monkeypatch.setattr(sender, "_load_open", slowly)
        sender.wake()
        async with asyncio.timeout(5):
            while len(script.texts(5)) < 2:
                await asyncio.sleep(0.02)
    assert script.texts(5) == ["said", "answer"]


async def test_a_message_that_a_bug_stops_holds_up_nothing_else(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.REFUSED_ON_THE_WAY", 2)
    script = Script()
    async with sending(database, script) as sender:
        call = sender._telegram.call

        async def broken(method: str, body: Any) -> Any:
            if "bad" in body:
                raise LookupError
            return await call(method, body)

        monkeypatch.setattr(sender._telegram, "call", broken)
        await wake_with(database, sender, (5, "bad"), (5, "good"))
        async with asyncio.timeout(8):
            while not script.texts(5):
                await asyncio.sleep(0.02)
    assert script.texts(5) == ["good"]
