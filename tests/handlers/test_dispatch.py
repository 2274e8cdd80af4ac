"""Which updates reach a handler, and what is done around them."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
import pytest
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import DEFAULT
from bot.people.model import Person, Role
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import Runner
from bot.spine.outbox.model import OutboxMessage
from bot.spine.refused import Refused
from handlers.turns import dispatch
from handlers.turns.dialogue import Forms
from handlers.turns.dispatch import NetworkInTurn, TurnBot, Turns, answer_every_tap
from handlers.turns.turn import Turn
from tests.town.people import NOON, Maker
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import Account, message

SAM = Account(5, "Sam", language=None)
HELP = message(SAM, 5, NOON, text="/help")
TAP = {"id": "q1", "from": SAM.user, "chat_instance": "1", "data": "gone:1"}
# The message is gone, and Telegram says so by its date (Bot API, InaccessibleMessage).
GONE = {"message_id": 6, "date": 0, "chat": SAM.chat}


@pytest.fixture
def sam(town: Town) -> Phone:
    return town.phone(SAM)


def test_weft_asks_for_what_it_has_handlers_for() -> None:
    assert dispatch.allowed_updates() == [
        "callback_query",
        "edited_message",
        "message",
        "message_reaction",
        "my_chat_member",
    ]


@pytest.mark.parametrize(
    "update",
    [
        {"poll_answer": {"poll_id": "1", "user": SAM.user, "option_ids": [0]}},
        {"something_newer": {"from": SAM.user}},
        {"something_newer": 7},
        {"message": None},
        {},
    ],
)
async def test_what_nobody_handles_is_done_without_a_word(
    town: Town, sam: Phone, update: dict[str, Any]
) -> None:
    await town.feed(update)
    await sam.says("/help")
    async with town.database.read() as session:
        found = await session.execute(
            select(InboxUpdate.state, InboxUpdate.attempts).order_by(InboxUpdate.update_id)
        )
        assert found.all() == [(UpdateState.DONE, 0), (UpdateState.DONE, 0)]
    assert len(sam.texts) == 1


@pytest.mark.parametrize("nothing", [{"message": None}, {"edited_message": None, "poll": None}])
@pytest.mark.parametrize("message", [{}, {"message": None}, {"message": GONE}])
async def test_a_null_beside_a_tap_is_no_reason_to_leave_it_unanswered(
    town: Town, nothing: dict[str, Any], message: dict[str, Any]
) -> None:
    """Some servers write every kind of update, all but one of them null."""
    await town.feed(nothing | {"callback_query": TAP | message})
    assert [answer["callback_query_id"] for answer in town.answers] == ["q1"]


async def test_a_null_beside_a_message_is_passed_by(town: Town, sam: Phone) -> None:
    await town.feed({"callback_query": None, "message": HELP})
    assert len(sam.texts) == 1


async def test_another_bot_is_nobody(town: Town, sam: Phone) -> None:
    await town.feed({"message": HELP | {"from": SAM.user | {"is_bot": True}}})
    assert sam.texts == []


async def is_helped(phone: Phone, command: str) -> bool:
    return "What you can do here" in "".join(await phone.says(command))


async def test_a_command_may_name_the_bot(sam: Phone) -> None:
    assert await is_helped(sam, "/help@weft_bot")
    assert await is_helped(sam, "/HELP@Weft_Bot")
    assert not await is_helped(sam, "/help@other_bot")


async def test_a_bot_that_was_renamed_is_called_by_its_new_name(
    town: Town, sam: Phone, settings: Settings
) -> None:
    async def answered() -> list[bool]:
        names = ("weft_bot", "new_weft_bot")
        return [await is_helped(sam, f"/help@{name}") for name in names]

    town.turns = turns = Turns(settings, DEFAULT, bot_id=1, username="weft_bot")
    assert await answered() == [True, False]
    turns.set_username("new_weft_bot")
    assert await answered() == [False, True]


@pytest.mark.parametrize(
    "broken",
    [
        {"from": SAM.user | {"username": {}}},
        {"chat": 5},
        {"entities": [{"type": 1}]},
        {"entities": "x"},
    ],
)
async def test_an_event_that_is_none_of_telegrams_is_refused(
    session: AsyncSession, turns: Turns, broken: dict[str, Any]
) -> None:
    """It becomes poison (runner), rather than a turn of half an event."""
    update = {"update_id": 1, "message": HELP | broken}
    with pytest.raises((ValueError, TypeError, KeyError, DBAPIError)):
        await turns.turn(session, update, NOON, await turns.load(session, [update]))


NO_IDS = ["5", 5.5, 5.0, True, None, 0, -5, 2**52, 2**63, 1e30, [5], {"id": 5}]


async def in_one_group(town: Town, strange: list[dict[str, Any]]) -> list[InboxUpdate]:
    """Run updates between two of Telegram's own, which are answered; return their rows."""
    ana, bo = town.add_stranger("Ana"), town.add_stranger("Bo")
    updates = [ana.saying("/help"), *strange, bo.saying("/help")]
    async with town.database.begin() as session:
        numbered = [one | {"update_id": number} for number, one in enumerate(updates)]
        await store(session, numbered, now=NOON)
    runner = Runner(town.database, town, town.turns)
    while await runner.step():
        pass
    async with town.database.read() as session:
        rows = await session.scalars(select(InboxUpdate).order_by(InboxUpdate.update_id))
        first, *between, last = rows.all()
    assert [(row.state, row.attempts) for row in (first, last)] == [(UpdateState.DONE, 0)] * 2
    await town.wait()
    assert [len(who.texts) for who in (ana, bo)] == [1, 1]
    return between


@pytest.mark.parametrize("kind", ["message", "callback_query", "my_chat_member"])
async def test_who_has_no_id_is_nobody(town: Town, kind: str) -> None:
    body = TAP if kind == "callback_query" else HELP
    strange = [{kind: body | {"from": SAM.user | {"id": number}}} for number in NO_IDS]
    for row in await in_one_group(town, strange):
        assert (row.state, row.attempts, row.error) == (UpdateState.DONE, 0, None), row.raw
    async with town.database.read() as session:
        met = await session.scalars(select(Person.telegram_id))
        assert sorted(met) == [town.ana.id, town.bo.id]


async def test_a_tapped_message_without_an_id_fails_its_own_turn_at_most(town: Town) -> None:
    """Each stands in a chat of its own: the others wait while one of theirs backs off."""
    strange = []
    for who, number in enumerate(NO_IDS, 10):
        message = GONE | {"message_id": number, "chat": SAM.chat | {"id": who}}
        strange.append({"callback_query": TAP | {"message": message}})
        message = GONE | {"chat": SAM.chat | {"id": number}}
        strange.append(
            {"callback_query": TAP | {"from": SAM.user | {"id": who + 50}, "message": message}}
        )
    for row in await in_one_group(town, strange):
        is_refused = row.attempts == 1 and "ValidationError" in (row.error or "")
        assert is_refused or row.state is UpdateState.DONE, row.raw


# --- the network --------------------------------------------------------------------------------


async def test_a_handler_that_calls_telegram_is_told_to_enqueue() -> None:
    bot = TurnBot("1:turn")
    with pytest.raises(NetworkInTurn):
        await bot(SendMessage(chat_id=1, text="x"))
    with pytest.raises(NetworkInTurn):
        await bot.get_me()
    message = Message.model_validate(HELP, context={"bot": bot})
    with pytest.raises(NetworkInTurn):
        await message.answer("x")


# --- taps ---------------------------------------------------------------------------------------

Answering = Callable[[Turn], Awaitable[None]]


async def say_nothing(turn: Turn) -> None: ...


async def toast(turn: Turn) -> None:
    await turn.toast("button-old")


async def say(turn: Turn) -> None:
    await turn.say("not-understood")


@pytest.fixture
async def turn(session: AsyncSession, make: Maker, settings: Settings) -> Turn:
    """The turn of a tap."""
    person = await make.person()
    return Turn(
        session=session,
        person=person,
        now=NOON,
        said_at=NOON,
        event=CallbackQuery.model_validate(TAP),
        forms=Forms(session, (SAM.id, SAM.id), None, NOON),
        settings=settings,
        detector=DEFAULT,
        bot_username="weft_bot",
    )


async def answers(session: AsyncSession) -> list[dict[str, Any]]:
    await write_rows(session)
    rows = select(OutboxMessage.payload).where(OutboxMessage.method == "answerCallbackQuery")
    return [orjson.loads(payload) for payload in await session.scalars(rows)]


@pytest.mark.parametrize(("does", "has_text"), [(say_nothing, False), (say, False), (toast, True)])
async def test_a_tap_is_answered_once_whatever_its_handler_does(
    session: AsyncSession, turn: Turn, does: Answering, has_text: bool
) -> None:
    """Else its button would turn for half a minute."""

    async def handle(_event: Any, data: dict[str, Any]) -> None:
        await does(data["turn"])

    assert isinstance(turn.event, CallbackQuery)
    await answer_every_tap(handle, turn.event, {"turn": turn})
    (answer,) = await answers(session)
    assert answer["callback_query_id"] == "q1"
    assert bool(answer.get("text")) is has_text


async def test_a_tap_that_nobody_handles_or_that_is_refused_or_poison_is_answered_once(
    session: AsyncSession, turns: Turns
) -> None:
    updates = [
        {"update_id": number, "callback_query": TAP | {"id": f"q{number}"}} for number in (1, 2, 3)
    ]
    await turns.turn(session, updates[0], NOON, await turns.load(session, updates))
    await turns.refuse(session, updates[1], NotNow(), NOON)
    await turns.poisoned(session, updates[2], NOON)
    by_id = {answer["callback_query_id"]: answer for answer in await answers(session)}
    assert sorted(by_id) == ["q1", "q2", "q3"]
    assert len(await answers(session)) == 3
    assert by_id["q2"]["show_alert"], "a refusal is closed by the one who has read it"


@pytest.mark.parametrize("query", [7, [TAP], {"from": SAM.user}])
async def test_a_tap_that_cannot_be_answered_is_told_to_the_admins_all_the_same(
    session: AsyncSession, make: Maker, turns: Turns, query: Any
) -> None:
    admin = await make.person("Ada", Role.ADMIN)
    update = {"update_id": 1, "message": HELP, "callback_query": query}
    await turns.poisoned(session, update, NOON)
    await write_rows(session)
    assert admin.chat_id in list(await session.scalars(select(OutboxMessage.chat_id)))


class NotNow(Refused):
    text_id = "button-old"
