"""Intake: one commit for a batch of updates; the webhook's answers; the poller and its failures."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import select

from bot.spine.db import errors
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway
from bot.spine.inbox import intake
from bot.spine.inbox.intake import SECRET_HEADER, Intake, Poller, Webhook
from bot.spine.inbox.model import InboxUpdate, store
from bot.spine.telegram import CallFailed
from tests.spine.test_runner import Clock, message
from tests.town.people import NOON

# --- storing ------------------------------------------------------------------------------------


class Commits:
    """Notes which updates each commit stores; may fail instead."""

    def __init__(self, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
        self.sizes: list[int] = []
        self.ids: list[list[int]] = []
        self.fails: list[Exception] = []

        async def counted(session: Any, updates: Sequence[Any], *, now: Any) -> None:
            if self.fails:
                raise self.fails.pop(0)
            self.sizes.append(len(updates))
            self.ids.append([update["update_id"] for update in updates])
            await store(session, updates, now=now)

        monkeypatch.setattr("bot.spine.inbox.intake.store", counted)


@pytest.fixture
def commits(database: Database, monkeypatch: pytest.MonkeyPatch) -> Commits:
    return Commits(database, monkeypatch)


async def stored(database: Database) -> list[int]:
    async with database.read() as session:
        ids = select(InboxUpdate.update_id).order_by(InboxUpdate.update_id)
        return list(await session.scalars(ids))


async def test_updates_are_committed_when_receive_returns_and_the_runner_is_woken(
    database: Database,
) -> None:
    woken: list[None] = []
    receive = Intake(database, Clock(), stored=lambda: woken.append(None)).receive
    await receive([message(1), message(2)])
    assert await stored(database) == [1, 2]
    assert len(woken) == 1
    async with database.read() as session:
        row = await session.get_one(InboxUpdate, 1)
    assert (row.received_at, row.chat_id, orjson.loads(row.raw)) == (NOON, 1, message(1))


async def test_what_comes_together_is_one_commit_and_what_comes_meanwhile_the_next(
    database: Database, commits: Commits
) -> None:
    receive = Intake(database, Clock(), stored=lambda: None).receive
    first = [asyncio.create_task(receive([message(n, chat=n)])) for n in range(20)]
    while not commits.sizes:  # until the first batch is being committed
        await asyncio.sleep(0)
    second = [asyncio.create_task(receive([message(n, chat=n)])) for n in range(20, 40)]
    await asyncio.gather(*first, *second)
    assert commits.sizes == [20, 20]
    assert await stored(database) == list(range(40))


async def test_a_chats_updates_are_stored_in_the_order_in_which_they_come(
    database: Database, commits: Commits
) -> None:
    """As a webhook's connections bring them: none is stored before one that came earlier."""
    receive = Intake(database, Clock(), stored=lambda: None).receive
    coming = []
    for number in range(60):
        coming.append(asyncio.create_task(receive([message(number, chat=number % 2)])))
        if number % 7 == 0:
            await asyncio.sleep(0.002)
    await asyncio.gather(*coming)
    assert len(commits.sizes) > 1
    assert [number for ids in commits.ids for number in ids] == list(range(60))


async def test_those_whose_updates_were_not_stored_hear_it_and_the_next_batch_is_stored(
    database: Database, commits: Commits
) -> None:
    receive = Intake(database, Clock(), stored=lambda: None).receive
    commits.fails.append(DatabaseAway("stopped"))
    answers = await asyncio.gather(
        receive([message(1)]), receive([message(2)]), return_exceptions=True
    )
    assert [type(answer) for answer in answers] == [DatabaseAway, DatabaseAway]
    assert await stored(database) == []
    await receive([message(1)])
    assert await stored(database) == [1]


async def test_one_who_gives_up_waiting_takes_nobodys_updates_along(
    database: Database, commits: Commits
) -> None:
    receive = Intake(database, Clock(), stored=lambda: None).receive
    first, second = (asyncio.create_task(receive([message(n)])) for n in (1, 2))
    await asyncio.sleep(0)
    first.cancel()
    await second
    assert await stored(database) == [1, 2]


# --- the webhook --------------------------------------------------------------------------------


@asynccontextmanager
async def webhook(
    receive: Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]],
) -> AsyncIterator[TestClient[Any, Any]]:
    app = web.Application()
    app.router.add_post("/", Webhook(receive, secret="s").handle)
    async with TestClient(TestServer(app)) as client:
        yield client


@pytest.mark.parametrize(
    ("body", "secret", "status"),
    [
        ({"update_id": 7}, "s", 200),
        ({"update_id": 7}, "other", 403),
        ({"update_id": 2**63}, "s", 400),
        ({"update_id": -1}, "s", 400),
        ({"update_id": "x"}, "s", 400),
        ({"update_id": "7"}, "s", 400),
        ({"update_id": 7.5}, "s", 400),
        ({"update_id": None}, "s", 400),
        ("x", "s", 400),
        (None, "s", 400),
        ({"update_id": True}, "s", 400),
        ({}, "s", 400),
        ([], "s", 400),
        ({"update_id": 503}, "s", 503),
    ],
)
async def test_each_post_has_its_answer(body: Any, secret: str, status: int) -> None:
    came: list[Mapping[str, Any]] = []

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        if updates[0]["update_id"] == 503:
            raise DatabaseAway("stopped")
        came.extend(updates)

    async with webhook(receive) as client:
        answer = await client.post("/", data=orjson.dumps(body), headers={SECRET_HEADER: secret})
        assert answer.status == status
    assert came == ([body] if status == 200 else [])


TOO_DEEP = b'{"update_id": 7, "message": ' + b"[" * 300 + b"]" * 300 + b"}"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff", b'{"update_id": 1e400}', b"[" * 100_000, TOO_DEEP]
)
async def test_what_is_no_json_is_refused(body: bytes) -> None:
    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async with webhook(receive) as client:
        answer = await client.post("/", data=body, headers={SECRET_HEADER: "s"})
        assert answer.status == 400


@pytest.mark.parametrize("secret", [b"\xff", b"\xc3\xa9", "ы".encode("cp1251"), b"s\x80", b""])
async def test_a_secret_of_any_bytes_is_refused(secret: bytes) -> None:
    """A server of Telegram's sends none such; somebody who tries what happens does."""

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async with webhook(receive) as client:
        reader, writer = await asyncio.open_connection(client.host, client.port)
        writer.write(
            b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 15\r\n"
            + SECRET_HEADER.encode()
            + b": "
            + secret
            + b'\r\n\r\n{"update_id":7}'
        )
        status = (await reader.readline()).split()[1]
        writer.close()
    assert status == b"403"


async def test_half_a_character_is_no_reason_to_refuse_an_update() -> None:
    """Telegram would send it again and again, and hold back the updates after it."""
    came: list[Mapping[str, Any]] = []

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        came.extend(updates)

    async with webhook(receive) as client:
        body = b'{"update_id": 7, "message": {"text": "a\\ud800"}}'
        answer = await client.post("/", data=body, headers={SECRET_HEADER: "s"})
        assert answer.status == 200
    assert came == [{"update_id": 7, "message": {"text": "a\ufffd"}}]


def test_a_webhook_without_a_secret_is_refused() -> None:
    with pytest.raises(ValueError):
        Webhook(nothing_comes, secret="")


# --- the poller ---------------------------------------------------------------------------------


def unseen() -> None:
    """Nobody asks when Telegram last answered."""


async def nobody() -> None:
    raise AssertionError("there is no second poller")


async def nothing_comes(updates: Sequence[Mapping[str, Any]]) -> None:
    raise AssertionError("nothing came")


async def test_a_poller_obeys_telegram_and_else_asks_again_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What failed: each pause is told with the failure before it. Nobody is heard in a pause."""
    wrong = CallFailed(500, "Internal Server Error")
    fails: list[Exception] = [
        CallFailed(429, "Too Many Requests", retry_after=30),
        *[wrong] * 7,
    ]
    pauses: list[float] = []

    class Failing:
        async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
            if method == "getUpdates":
                raise fails.pop(0) if fails else asyncio.CancelledError
            return True

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", pause)
    with pytest.raises(asyncio.CancelledError):
        await Poller(Failing(), receive, allowed=[], two_pollers=nobody, looked=unseen).run()  # type: ignore[arg-type]
    assert pauses == [0, 30, 0.5, 1, 2, 4, 5, 5, 5]


async def test_a_poller_deletes_a_webhook_when_it_hears_of_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    active = CallFailed(
        409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
    )
    other = CallFailed(409, "Conflict: terminated by other getUpdates request")
    answers: list[Any] = [
        other,
        active,
        CallFailed(500, "Internal Server Error"),
        active,
        True,
        [],
        asyncio.CancelledError(),
    ]
    called: list[str] = []

    class Hooked:
        async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
            called.append(method)
            answer = answers.pop(0)
            if isinstance(answer, BaseException):
                raise answer
            return answer

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async def pause(seconds: float) -> None: ...

    told: list[int] = []

    async def two_pollers() -> None:
        told.append(len(called))

    monkeypatch.setattr(asyncio, "sleep", pause)
    with pytest.raises(asyncio.CancelledError):
        await Poller(Hooked(), receive, allowed=[], two_pollers=two_pollers, looked=unseen).run()  # type: ignore[arg-type]
    assert told == [1]
    assert called == [
        "getUpdates",
        "getUpdates",
        "deleteWebhook",
        "getUpdates",
        "deleteWebhook",
        "getUpdates",
        "getUpdates",
    ]


class Scripted:
    """A Bot API server that answers getUpdates at once with these, whatever its `timeout`."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.offsets: list[int] = []

    async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
        self.offsets.append(body["offset"])
        answer = self.answers.pop(0) if self.answers else asyncio.CancelledError()
        if isinstance(answer, BaseException):
            raise answer
        return answer


async def poll(
    telegram: Scripted,
    receive: Any = nothing_comes,
    two_pollers: Any = nobody,
    looked: Any = unseen,
) -> None:
    """Poll until the script has ended."""
    poller = Poller(telegram, receive, allowed=[], two_pollers=two_pollers, looked=looked)  # type: ignore[arg-type]
    with pytest.raises(asyncio.CancelledError):
        await poller.run()


async def test_a_server_that_ignores_the_timeout_is_not_asked_in_a_spin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    came: list[int] = []

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        came.extend(update["update_id"] for update in updates)

    monkeypatch.setattr(asyncio, "sleep", pause)
    telegram = Scripted([], [], [message(1)], [message(2)], [])
    await poll(telegram, receive)
    rest = intake.EMPTY_POLL_SECONDS
    assert pauses == [0, rest, rest, 0, 0, rest]  # what brings updates is asked again at once
    assert came == [1, 2]


async def test_a_server_that_ignores_the_offset_is_not_asked_in_a_spin(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        """Store them; what is stored already stays as it is."""

    monkeypatch.setattr(asyncio, "sleep", pause)
    telegram = Scripted([message(7)], [message(7)], [message(7), message(8)], [message(3)])
    await poll(telegram, receive)
    rest = intake.EMPTY_POLL_SECONDS
    # Ids may begin again (Bot API, Update.update_id): a lower one is news.
    assert pauses == [0, 0, rest, 0, 0]


@pytest.mark.parametrize(
    "answer",
    [True, None, {}, {"update_id": 1}, "x", 7, [7], [[]], [{}], [{"update_id": "7"}]],
    ids=repr,
)
async def test_what_is_no_list_of_updates_is_a_failed_poll(
    monkeypatch: pytest.MonkeyPatch, answer: Any
) -> None:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", pause)
    await poll(Scripted(answer, answer, answer))
    assert pauses == [0, 0.5, 1, 2]


async def test_what_is_no_update_keeps_no_other_back(database: Database) -> None:
    deep = orjson.loads(TOO_DEEP)
    telegram = Scripted([7, message(1), {"update_id": True}, deep, message(8)])
    await poll(telegram, Intake(database, Clock(), stored=lambda: None).receive)
    assert await stored(database) == [1, 8]
    assert telegram.offsets == [0, 9]


async def test_a_batch_is_confirmed_only_once_it_is_stored(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errors, "RETRY_SECONDS", 0)
    fails = [DatabaseAway("stopped")] * 3
    telegram = Scripted([message(5), message(6)], [message(7)])
    came: list[tuple[int, list[int]]] = []

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        if fails:
            raise fails.pop()
        came.append((len(telegram.offsets), [update["update_id"] for update in updates]))

    await poll(telegram, receive)
    assert came == [(1, [5, 6]), (2, [7])]
    assert telegram.offsets == [0, 7, 8]


async def test_a_second_poller_is_told_of_also_when_the_database_is_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errors, "RETRY_SECONDS", 0)
    monkeypatch.setattr(intake, "LONGEST_PAUSE", 0)
    other = CallFailed(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance"
        " is running",
    )
    fails = [DatabaseAway("stopped")] * 2
    told: list[None] = []

    async def two_pollers() -> None:
        if fails:
            raise fails.pop()
        told.append(None)

    await poll(Scripted(other, other), two_pollers=two_pollers)
    assert len(told) == 2


async def test_each_answered_poll_is_a_look_and_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    async def pause(seconds: float) -> None:
        """Take no time."""

    monkeypatch.setattr(asyncio, "sleep", pause)
    looks: list[None] = []
    wrong = CallFailed(502, "Bad Gateway")
    telegram = Scripted([], wrong, wrong, [])
    await poll(telegram, looked=lambda: looks.append(None))
    assert len(looks) == 2
