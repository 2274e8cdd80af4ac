"""The audit finds what is wrong: a quiet night passes, and each invariant is broken by hand and seen to be."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert, AlertState
from bot.audit import invariants as audit
from bot.audit.invariants import OF_THE_DATABASE, OF_THE_PHONES, Look
from bot.danger import words as danger
from bot.people.model import Person
from bot.relay import cases
from bot.relay.language import Recognised
from bot.relay.model import Certainty, Entry, Said, Side
from bot.spine.dialogue import Dialogue
from bot.spine.inbox import model as inbox
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Job, JobState
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign
from handlers.turns.states import known_states
from tests.conftest import NOON, Maker

NOW = NOON + timedelta(minutes=10)
CHAT = 1001
CRY = "I can't breathe, come 100% fast_"


def message(number: int, text: str, *, from_bot: bool = True) -> dict[str, Any]:
    return {
        "message_id": number,
        "from": {"is_bot": from_bot},
        "text": text,
        "caption": None,
        "deleted": False,
    }


def alert(**values: Any) -> Alert:
    """An open alert of noon."""
    usual: dict[str, Any] = {
        "text_id": "x",
        "args": {},
        "buttons": [],
        "state": AlertState.OPEN,
        "step": 0,
        "rung": 0,
        "loud": 0,
        "reopened": 0,
        "stepped_at": NOON,
        "raised_at": NOON,
        "ending_args": {},
    }
    return Alert(**usual | values)


class Night:
    """Rows of a night in which all went well, and the phone that goes with them."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session
        self.phones: dict[int, list[dict[str, Any]]] = {
            CHAT: [
                message(10, "/help", from_bot=False),
                message(11, "One"),
                message(12, "Two, changed"),
                message(13, "Three"),
                message(14, "Three\n#3"),
            ],
        }

    async def play(self, make: Maker) -> None:
        session = self.session
        await make.person()
        for number, state in ((1, UpdateState.DONE), (2, UpdateState.POISON)):
            await inbox.store(
                session, [{"update_id": number, "message": {"chat": {"id": CHAT}}}], now=NOON
            )
            await self.set(InboxUpdate, InboxUpdate.update_id == number, state=state, done_at=NOON)
        for number, text in ((11, "One"), (12, "Two"), (14, "Three")):
            await self.post(text, number)
        await self.set(OutboxMessage, OutboxMessage.message_id == 14, doubtful=True)
        await self.post("Two, changed", 12, edits=2, method="editMessageText")
        await self.post("Something went wrong (no. 2)", 15)
        self.phones[CHAT].append(message(15, "Something went wrong (no. 2)"))
        await self.tap("777", sent=True)
        session.add(alert(id=1, kind="arrival", subject_id=5, step=2, rung=1))
        await due.plan(
            session,
            "alert-step",
            {"alert_id": 1, "step": 2},
            at=NOW + timedelta(minutes=1),
            now=NOON,
        )
        session.add(
            Dialogue(
                chat_id=CHAT, user_id=CHAT, state=min(known_states()), data={}, changed_at=NOON
            )
        )
        await session.flush()
        await self.cry(make)

    async def cry(self, make: Maker) -> None:
        """Someone was in danger; their words stand in their case. What follows a command is no message."""
        ana = await make.person("Ana", telegram=False)
        self.other = (await make.person("Ben", telegram=False)).id
        recognised = Recognised("en", "en", Certainty.RECOGNISED, False)
        case = await cases.open_case(self.session, ana, recognised, area=None, staff=[], now=NOON)
        for number, cry in enumerate((CRY, "/help I can't breathe"), 11):
            if not cry.startswith("/"):
                said = Said(cry, NOON)
                await cases.write_down(self.session, case, ana, Side.RESIDENT, said, "en")
            args = stored.pack({"words": Foreign(cry)})
            self.session.add(
                alert(
                    id=number,
                    kind=danger.KIND,
                    subject_id=ana.id,
                    args=args,
                    state=AlertState.RESOLVED,
                )
            )
        await self.session.flush()

    async def post(
        self, text: str, number: int, *, edits: int | None = None, method: str = "sendMessage"
    ) -> int:
        post = await outbox.enqueue(
            self.session,
            method,
            {"chat_id": CHAT, "text": text},
            chat_id=CHAT,
            now=NOON,
            lane=Lane.TALK,
            edits=edits,
        )
        await self.set(
            OutboxMessage,
            OutboxMessage.id == post,
            state=OutboxState.SENT,
            message_id=number,
            sent_at=NOON,
        )
        return post

    async def tap(self, query: str, *, sent: bool, later: timedelta = timedelta(0)) -> None:
        await outbox.enqueue(
            self.session,
            "answerCallbackQuery",
            {"callback_query_id": query},
            chat_id=0,
            now=NOON + later,
            lane=Lane.ANSWER,
        )
        if sent:
            await self.set(
                OutboxMessage, OutboxMessage.method == "answerCallbackQuery", state=OutboxState.SENT
            )

    async def set(self, table: Any, where: Any, **values: Any) -> None:
        done = await self.session.execute(
            update(table).where(where).values(**values).execution_options(synchronize_session=False)
        )
        assert done.rowcount  # type: ignore[attr-defined]
        self.session.expire_all()

    def look(self) -> Look:
        return Look(self.session, NOW, known_states(), phones=self.phones)


@pytest.fixture
async def night(session: AsyncSession, make: Maker) -> Night:
    made = Night(session)
    await made.play(make)
    return made


async def test_a_quiet_night_passes(night: Night) -> None:
    found = await audit.audit(night.look())
    assert set(found) == {*OF_THE_DATABASE, *OF_THE_PHONES}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
    assert [double.marked for double in await audit.doubles(night.look())] == [True]


async def an_update_stays_open(night: Night) -> None:
    await night.set(InboxUpdate, InboxUpdate.update_id == 1, state=UpdateState.OPEN)


async def a_tap_is_answered_by_two_turns(night: Night) -> None:
    await night.tap("777", sent=True, later=timedelta(seconds=1))


async def an_arrival_has_two_alerts(night: Night) -> None:
    first = await night.session.get_one(Alert, 1)
    values = {column.name: getattr(first, column.name) for column in Alert.__table__.columns}
    night.session.add(Alert(**values | {"id": 2}))
    await due.plan(night.session, "alert-step", {"alert_id": 2, "step": 2}, at=NOW, now=NOON)


async def a_poison_is_not_told(night: Night) -> None:
    await night.set(
        OutboxMessage, OutboxMessage.message_id == 15, created_at=NOON + timedelta(seconds=1)
    )


async def a_dialogue_stands_in_an_old_form(night: Night) -> None:
    await night.set(Dialogue, Dialogue.chat_id == CHAT, state="FormOfLastYear:name")


async def a_post_waits(night: Night) -> None:
    await night.set(
        OutboxMessage, OutboxMessage.method == "answerCallbackQuery", state=OutboxState.QUEUED
    )


async def a_sent_post_has_no_message(night: Night) -> None:
    await night.post("Four", 16)
    await night.set(OutboxMessage, OutboxMessage.message_id == 16, message_id=None)


async def the_newest_edit_is_dropped(night: Night) -> None:
    await night.set(OutboxMessage, OutboxMessage.edits == 2, state=OutboxState.DROPPED)
    night.phones[CHAT][2]["text"] = "Two"


async def two_posts_change_places(night: Night) -> None:
    await night.set(OutboxMessage, OutboxMessage.id == 1, message_id=99)
    await night.set(OutboxMessage, OutboxMessage.id == 2, message_id=11)
    await night.set(OutboxMessage, OutboxMessage.id == 1, message_id=12)
    night.phones[CHAT][1:3] = [message(11, "Two, changed"), message(12, "One")]


async def an_edit_leaves_first(night: Night) -> None:
    await night.set(OutboxMessage, OutboxMessage.edits == 2, sent_at=NOON - timedelta(seconds=1))


async def an_alert_has_no_next_step(night: Night) -> None:
    await night.set(Job, Job.kind == "alert-step", args={"alert_id": 1, "step": 1})


async def nobody_watches_who_took_it(night: Night) -> None:
    taker = await night.session.scalar(select(Person.id))
    await night.set(
        Alert,
        Alert.id == 1,
        state=AlertState.ACKNOWLEDGED,
        acknowledged_by=taker,
        confirmed_at=NOON,
    )


async def work_is_late(night: Night) -> None:
    await night.set(Job, Job.kind == "alert-step", due_at=NOON)


async def a_claim_has_run_out(night: Night) -> None:
    await night.set(
        Job, Job.kind == "alert-step", due_at=NOON, claimed_until=NOON + timedelta(minutes=1)
    )


async def work_was_given_up(night: Night) -> None:
    await due.plan(night.session, "render", {}, at=NOON, now=NOON)
    await night.set(Job, Job.kind == "render", state=JobState.FAILED, error="ValueError: x")


async def a_message_is_lost(night: Night) -> None:
    del night.phones[CHAT][1]


async def a_phone_shows_an_old_card(night: Night) -> None:
    night.phones[CHAT][2]["text"] = "Two"


async def a_double_hides_its_number(night: Night) -> None:
    night.phones[CHAT][4]["text"] = "Three"


async def a_double_has_no_excuse(night: Night) -> None:
    night.phones[CHAT].append(message(16, "One"))


async def danger_words_stand_in_no_case(night: Night) -> None:
    await night.set(Entry, Entry.text == CRY, text="Nothing of the kind")


async def danger_words_were_said_long_ago(night: Night) -> None:
    await night.set(Entry, Entry.text == CRY, said_at=NOON - timedelta(days=4))


async def danger_words_stand_in_anothers_entry(night: Night) -> None:
    await night.set(Entry, Entry.text == CRY, author_id=night.other)


BROKEN: list[tuple[str, Callable[[Night], Awaitable[None]]]] = [
    ("every update is handled", an_update_stays_open),
    ("no update acts twice", a_tap_is_answered_by_two_turns),
    ("no update acts twice", an_arrival_has_two_alerts),
    ("every poison update is reported", a_poison_is_not_told),
    ("every dialogue can go on", a_dialogue_stands_in_an_old_form),
    ("no post is forgotten", a_post_waits),
    ("no post is forgotten", a_sent_post_has_no_message),
    ("no post is forgotten", the_newest_edit_is_dropped),
    ("each chat's order is kept", two_posts_change_places),
    ("no edit before its original", an_edit_leaves_first),
    ("no alert is silent", an_alert_has_no_next_step),
    ("no alert is silent", nobody_watches_who_took_it),
    ("no due work is late", work_is_late),
    ("no due work is late", a_claim_has_run_out),
    ("no due work is late", work_was_given_up),
    ("danger words reach a case", danger_words_stand_in_no_case),
    ("danger words reach a case", danger_words_were_said_long_ago),
    ("danger words reach a case", danger_words_stand_in_anothers_entry),
    ("what was sent is on the phones", a_message_is_lost),
    ("what was sent is on the phones", a_phone_shows_an_old_card),
    ("a double shows its number", a_double_hides_its_number),
    ("a double shows its number", a_double_has_no_excuse),
]


@pytest.mark.parametrize(
    ("invariant", "breaks"), BROKEN, ids=lambda value: getattr(value, "__name__", "")
)
async def test_what_is_broken_is_found_and_nothing_else(
    night: Night, invariant: str, breaks: Callable[[Night], Awaitable[None]]
) -> None:
    await breaks(night)
    await night.session.flush()
    found = await audit.audit(night.look())
    assert [name for name, wrong in found.items() if wrong] == [invariant]
    assert f"WRONG  {invariant}: 1 found" in audit.report(found)


def test_each_invariant_is_shown_to_fail() -> None:
    assert {invariant for invariant, _ in BROKEN} == {*OF_THE_DATABASE, *OF_THE_PHONES}
