"""The sender against a Bot API that answers as it is told: order, lanes, limits, failures, doubles."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import mark_unreachable
from bot.people.model import Person
from bot.spine import numbers
from bot.spine.db.engine import Database, connection_of
from bot.spine.jobs.model import Job
from bot.spine.jobs.ticks import Committed
from bot.spine.outbox import model as outbox
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.sender import Sender
from bot.spine.telegram import ATTACHED, Telegram
from tests.conftest import Maker


class Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class Script:
    """Answers of the server: for a chat, a list of answers to give before it accepts; `None` breaks off after accepting."""

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
    database: Database, script: Script, *, chat_rate: float = 1000, rate: float = 1000
) -> AsyncIterator[Sender]:
    app = web.Application()
    app.router.add_post("/bot1:x/{method}", script.handle)
    async with TestServer(app) as server:
        telegram = Telegram(str(server.make_url("/")), "1:x")
        sender = Sender(
            database,
            Clock(),
            telegram,
            Limits(per_second=rate, chat_per_second=chat_rate),
            unreachable=mark_unreachable,
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
    session: AsyncSession, chat: int, text: str, lane: Lane = Lane.TALK, **more: Any
) -> int:
    return await outbox.enqueue(
        session,
        "sendMessage",
        {"chat_id": chat, "text": text},
        chat_id=chat,
        lane=lane,
        now=Clock().now(),
        **more,
    )


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


async def test_who_fails_while_the_held_ones_are_looked_up_still_holds_its_place(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with sending(database, Script()) as sender:
        sender._first[2, 5] = 1000  # gone meanwhile
        async with database.read() as session:
            scalars = session.scalars

            async def meanwhile(statement: Any) -> Any:
                found = await scalars(statement)
                sender._first[2, 6] = 2000
                return found

            monkeypatch.setattr(session, "scalars", meanwhile)
            await sender._let_go_of_dropped(session)
            assert sender._first == {(2, 6): 2000}


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
                await outbox.enqueue(
                    session,
                    "editMessageText",
                    {"chat_id": chat, "text": "second"},
                    chat_id=chat,
                    lane=Lane.ALERT,
                    now=Clock().now(),
                    edits=post,
                )
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
                on_failure={"kind": "wake", "args": {"alert": 7}},
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
            await outbox.enqueue(
                session,
                "editMessageText",
                {"chat_id": 5, "text": "changed"},
                chat_id=5,
                lane=Lane.TALK,
                now=Clock().now(),
                edits=post,
            )
        await all_out(database, sender)
    assert script.texts(5) == ["card", f"card\n#{post}", f"changed\n#{post}"]


async def test_a_flood_answer_to_a_tap_stops_no_message(database: Database) -> None:
    script = Script()
    script.answers[0] = [{**FLOOD, "parameters": {"retry_after": 30}}]
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await outbox.enqueue(
                session,
                "answerCallbackQuery",
                {"callback_query_id": "1"},
                chat_id=0,
                lane=Lane.ANSWER,
                now=Clock().now(),
            )
        await asyncio.sleep(0.3)
        async with database.begin() as session:
            await put(session, 5, "still heard")
        sender.wake()
        async with asyncio.timeout(5):
            while not script.texts(5):
                await asyncio.sleep(0.02)


Query = Callable[[], Awaitable[Any]]


def look_once_by(asked: Callable[[Query], Awaitable[Any]], monkeypatch: pytest.MonkeyPatch) -> None:
    """The sender's next look goes through `asked`, which is given the query; those after it as ever."""

    class Asked:
        def __init__(self, session: AsyncSession) -> None:
            self._asked = connection_of(session)

        async def scalar(self, statement: Any) -> Any:
            return await self._asked.scalar(statement)

        async def execute(self, statement: Any, values: Any) -> Any:
            monkeypatch.setattr("bot.spine.outbox.sender.connection_of", connection_of)
            return await asked(lambda: self._asked.execute(statement, values))

    monkeypatch.setattr("bot.spine.outbox.sender.connection_of", Asked)


async def wake_with(
    database: Database, sender: Sender, *texts: tuple[int, str], **more: Any
) -> None:
    """Commits posts and offers them to the sender, as the runner does."""
    async with database.begin() as session:
        for chat, text in texts:
            await put(session, chat, text, **more)
    offer(sender, session)


def offer(sender: Sender, session: AsyncSession) -> None:
    sender.wake(session.info["posts"], numbers.taken(session.info, OutboxMessage))


def count_looks(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> list[None]:
    looks: list[None] = []
    look = sender._load

    async def counted() -> None:
        looks.append(None)
        await look()

    monkeypatch.setattr(sender, "_load", counted)
    monkeypatch.setattr("bot.spine.outbox.sender.IDLE_SECONDS", 60)
    return looks


async def test_what_a_group_has_committed_is_not_looked_up_where_one_process_writes(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0.1)
    script = Script()
    async with sending(database, script) as sender:
        looks = count_looks(sender, monkeypatch)
        for number in range(3):
            await wake_with(database, sender, (5, f"a{number}"), (6, f"b{number}"))
            await asyncio.sleep(0.15)
        # On PostgreSQL the first numbers say nothing yet of who else takes some.
        assert len(looks) == (0 if database.is_sqlite else 1)
        await all_out(database, sender)
    assert (script.texts(5), script.texts(6)) == (["a0", "a1", "a2"], ["b0", "b1", "b2"])


async def test_while_hundreds_wait_what_is_committed_is_not_looked_up_either(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0.1)
    async with sending(database, Script(), rate=5) as sender:
        looks = count_looks(sender, monkeypatch)
        await wake_with(database, sender, (5, "first"))
        await asyncio.sleep(0.15)
        for group in range(4):
            await wake_with(
                database, sender, *((100 * group + chat, "later") for chat in range(10, 110))
            )
            await asyncio.sleep(0.05)
        assert len(looks) == (0 if database.is_sqlite else 1)


async def test_what_somebody_else_has_written_meanwhile_leaves_first(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0.1)
    script = Script()
    async with sending(database, script) as sender:
        count_looks(sender, monkeypatch)
        for text in ("0", "1"):
            await wake_with(database, sender, (5, text))
            await asyncio.sleep(0.15)
        async with database.begin() as session:
            await put(session, 5, "2")  # nobody says so
        await wake_with(database, sender, (5, "3"))
        await asyncio.sleep(0.1)
        await all_out(database, sender)
    assert script.texts(5) == ["0", "1", "2", "3"]


async def test_while_somebody_else_may_still_commit_the_sender_looks(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    if database.is_sqlite:
        return  # there is one writer
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0.4)
    script = Script()
    async with sending(database, script) as sender:
        looks = count_looks(sender, monkeypatch)
        await wake_with(database, sender, (5, "0"))
        await asyncio.sleep(0.5)
        async with database.begin() as other:
            await put(other, 5, "2")
            await wake_with(database, sender, (5, "1"))
            await asyncio.sleep(0.05)
        await wake_with(database, sender, (5, "3"))
        await asyncio.sleep(0.05)
        assert (script.texts(5), len(looks)) == (["0", "1", "2", "3"], 3)


async def test_what_is_offered_while_the_sender_looks_leaves_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0)
    script = Script()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "0"))
        await asyncio.sleep(0.1)

        async def asked(query: Query) -> Any:
            """A connection that is slow: a post is committed, offered, and would leave meanwhile."""
            await wake_with(database, sender, (5, "1"))
            found = await query()
            await asyncio.sleep(0.05)
            return found

        look_once_by(asked, monkeypatch)
        sender.wake()
        await asyncio.sleep(0.2)
        await all_out(database, sender)
    assert script.texts(5) == ["0", "1"]


async def test_what_is_offered_after_a_look_found_it_leaves_once(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 5, "x")
        sender.wake()
        await asyncio.sleep(0.1)
        offer(sender, session)
        await asyncio.sleep(0.1)
        await all_out(database, sender)
    assert script.texts(5) == ["x"]


async def test_a_chat_that_waits_gets_what_is_offered_in_its_order(database: Database) -> None:
    script = Script()
    script.answers[5] = [BROKEN]
    async with sending(database, script) as sender:
        for number in range(8):
            await wake_with(database, sender, (5, str(number)))
            await asyncio.sleep(0.03)
        await all_out(database, sender)
    assert script.texts(5) == [str(number) for number in range(8)]


async def test_an_offered_reply_waits_for_what_it_answers(database: Database) -> None:
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            first = await put(session, 5, "first")
            await put(session, 5, "reply", replies_to=first)
        offer(sender, session)
        await all_out(database, sender)
    assert script.texts(5) == ["first", "reply"]


async def test_what_has_left_is_marked_together(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.MARK_PAUSE", 0.3)
    script = Script()
    async with sending(database, script) as sender:
        for chat in range(5, 15):
            await wake_with(database, sender, (chat, "x"))
            await asyncio.sleep(0.01)
        assert len(script.seen) == 10
        assert set((await states(database)).values()) == {OutboxState.QUEUED}
        await all_out(database, sender)
        assert sender._marked <= 2


class Slow(Script):
    """Answers once it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may_answer = asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        await self.may_answer.wait()
        return await super().handle(request)


async def test_what_a_busy_chat_kept_out_of_memory_leaves_before_what_is_offered_then(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = Slow()
    async with sending(database, script) as sender:
        count_looks(sender, monkeypatch)
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


@pytest.mark.parametrize("kind", ["a reply that waits", "more than there is room for"])
async def test_what_is_offered_while_the_sender_looks_does_not_overtake(
    database: Database, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0)
    script = Slow()
    async with sending(database, script) as sender:
        await wake_with(database, sender, (5, "0"))  # is under way until it may be answered
        await asyncio.sleep(0.1)

        async def asked(query: Query) -> Any:
            """A connection whose answer takes a while: a later post is committed and offered meanwhile."""
            found = await query()
            await wake_with(database, sender, (5, "last"))
            return found

        async with database.begin() as session:
            first = (await session.scalars(select(OutboxMessage.id))).one()
            if kind == "a reply that waits":
                await put(session, 5, "1", replies_to=first)
            else:
                for number in range(1, 7):
                    await put(session, 5, str(number))
        look_once_by(asked, monkeypatch)
        sender.wake()
        await asyncio.sleep(0.2)
        script.may_answer.set()
        await all_out(database, sender)
    assert script.texts(5)[-1] == "last"


async def test_what_an_errand_has_uploaded_is_not_sent_again(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.outbox.sender.ALONE_SECONDS", 0)
    script, committed = Script(), Committed()
    async with sending(database, script) as sender:
        committed.on_posts = [sender.wake]
        await wake_with(database, sender, (6, "x"))
        await asyncio.sleep(0.1)
        async with database.begin() as session:
            person = await Maker(session).person()
            body = {"chat_id": person.chat_id, "document": ATTACHED}
            await outbox.note_sent(session, person, "sendDocument", body, 77, now=Clock().now())
        committed(session.info)
        await asyncio.sleep(0.1)
        await all_out(database, sender)
    assert [method for method, *_ in script.seen] == ["sendMessage"]


async def test_what_was_written_by_a_clock_that_is_ahead_leaves_at_once(database: Database) -> None:
    """Another replica's; or this one's, before it was put back."""
    script = Script()
    async with sending(database, script) as sender:
        async with database.begin() as session:
            ahead = Clock().now() + timedelta(seconds=100)
            body = {"chat_id": 5, "text": "x"}
            await outbox.enqueue(
                session, "sendMessage", body, chat_id=5, lane=Lane.ALERT, now=ahead
            )
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
            await outbox.enqueue(
                session, "sendMessage", body, chat_id=5, lane=Lane.TALK, now=Clock().now()
            )
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
            await outbox.enqueue(
                session,
                "sendMessage",
                body,
                chat_id=5,
                lane=Lane.TALK,
                now=Clock().now(),
                on_failure={"kind": "wake", "args": {}},
            )
            await put(session, 5, "two")
        await all_out(database, sender)
    assert script.texts(5) == ["two"]
    assert sorted((await states(database)).values()) == [OutboxState.FAILED, OutboxState.SENT]
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind))) == ["wake"]
