"""A quiet night passes the audit; each invariant, broken by hand, is found broken."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.model import Alert, AlertState
from bot.audit import invariants as audit
from bot.audit.invariants import OF_THE_DATABASE, OF_THE_PHONES, Look
from bot.danger.alarm import DANGER
from bot.oncall.model import Override, RotaEntry, Rotation, RotationMember, RotationUnit
from bot.people import roles
from bot.people.model import Grant, Person, Role
from bot.places.model import Area
from bot.relay import cases
from bot.relay.language import Recognised
from bot.relay.model import Case, CaseState, Certainty, Entry, Offer, OfferState, Said
from bot.shifts.changes import ChangeKind, ShiftChange
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.spine.db.bulk import write_rows
from bot.spine.dialogue import Dialogue
from bot.spine.inbox import model as inbox
from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs.model import Call, Due, Job, JobState
from bot.spine.outbox import say as outbox
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.say import Sending
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Rendered
from handlers.turns.states import known_states
from tests.town.people import NOON, Maker

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


# Told by its number, which stands in no other message.
POISON = 40_404_040


def alert(**values: Any) -> Alert:
    """An open alert of noon."""
    usual: dict[str, Any] = {
        "text_id": "x",
        "args": {},
        "buttons": [],
        "taker_buttons": [],
        "ends_with_subject": False,
        "state": AlertState.OPEN,
        "step": 0,
        "position": 0,
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
        self.reader = await make.person()
        for number, state in ((1, UpdateState.DONE), (POISON, UpdateState.POISON)):
            await inbox.store(
                session, [{"update_id": number, "message": {"chat": {"id": CHAT}}}], now=NOON
            )
            await self.set(InboxUpdate, InboxUpdate.update_id == number, state=state, done_at=NOON)
        for number, text in ((11, "One"), (12, "Two"), (14, "Three")):
            await self.post(text, number)
        await self.set(OutboxMessage, OutboxMessage.message_id == 14, doubtful=True)
        words = Rendered("Two, changed", [], "en")
        await outbox.edit_words(session, 2, self.reader, words, now=NOON)
        await self.sent(OutboxMessage.edits == 2, 12)
        await self.post(f"Something went wrong (no. {POISON})", 15)
        self.phones[CHAT].append(message(15, f"Something went wrong (no. {POISON})"))
        await self.tap("777", sent=True)
        session.add(alert(id=1, kind="arrival", subject_id=5, step=2, position=1))
        due = Due(NOW + timedelta(minutes=1), NOON)
        await escalation.step.schedule(session, due, alert_id=1, step=2)
        session.add(Dialogue(chat_id=CHAT, user_id=CHAT, step=min(known_states()), changed_at=NOON))
        await write_rows(session)
        await self.cry(make)
        await self.hold(make)

    async def cry(self, make: Maker) -> None:
        """Let somebody cry in their case, and once after a command, which is no message."""
        ana = await make.person("Ana", telegram=False)
        self.other = (await make.person("Ben", telegram=False)).id
        recognised = Recognised("en", "en", Certainty.RECOGNISED, False)
        self.case = await cases.open_case(
            self.session, ana, recognised, area=None, staff=[], now=NOON
        )
        for number, cry in enumerate((CRY, "/help I can't breathe"), 11):
            if not cry.startswith("/"):
                said = Said(cry, NOON)
                await cases.write_down(self.session, self.case, ana, said, "en", None)
            args = stored.pack({"words": Foreign(cry)})
            self.session.add(
                alert(
                    id=number,
                    kind=DANGER.name,
                    subject_id=ana.id,
                    args=args,
                    state=AlertState.RESOLVED,
                )
            )
        await self.session.flush()

    async def hold(self, make: Maker) -> None:
        """Give work to people whose roles allow it: alerts, a case, a place in the rota."""
        session = self.session
        area = await make.area()
        self.elsewhere = await make.area("Hillside")
        self.taker = await self.worker(make, area)
        self.lent = await self.worker(make, self.elsewhere)  # a replacement for a minute
        self.interpreter = await make.person("Rui", Role.VOLUNTEER, telegram=False)
        self.on_call = await self.worker(make, area)
        self.replacement = await self.worker(make, self.elsewhere)
        for number, taker in ((21, self.taker), (22, self.lent)):
            session.add(
                alert(
                    id=number,
                    kind="water",
                    subject_id=number,
                    area=area,
                    taker=taker,
                    state=AlertState.ACKNOWLEDGED,
                    acknowledged_at=NOON,
                    confirmed_at=NOON,
                )
            )
            due = Due(NOW + timedelta(minutes=1), NOON)
            await escalation.watch.schedule(session, due, alert_id=number, since=NOON.isoformat())
        self.case.interpreter = self.interpreter
        await self.offer_and_sign_up(make, area)
        await make.on_call(self.on_call, area)
        minute = timedelta(minutes=1)
        for replacement, ends_at in ((self.lent, NOON + minute), (self.replacement, NOW + minute)):
            session.add(
                Override(
                    replaced=self.on_call,
                    replacement=replacement,
                    starts_at=NOON,
                    ends_at=ends_at,
                    created_at=NOON,
                )
            )
        await write_rows(session)

    async def offer_and_sign_up(self, make: Maker, area: Area) -> None:
        """Offer a case to an interpreter; let one person have a place, and another wait for it."""
        self.asked, self.placed, self.waiting = [
            await make.person(name, Role.VOLUNTEER, area=area, telegram=False)
            for name in ("Ines", "Ana", "Bo")
        ]
        self.session.add(
            Offer(
                case=self.case,
                person=self.asked,
                state=OfferState.OPEN,
                outbox_id=1,
                offered_at=NOON,
                lapses_at=NOW,
            )
        )
        for number, starts_at in ((1, NOW + timedelta(hours=1)), (2, NOON)):
            shift = Shift(
                area=area,
                title=f"Shift {number}",
                place="South gate",
                starts_at=starts_at,
                ends_at=NOW + timedelta(hours=4),
                capacity=1,
                taken=1,
                created_at=NOON,
            )
            held = ((self.placed, SignUpState.TAKEN), (self.waiting, SignUpState.WAITING))
            for person, state in held if number == 1 else held[:1]:
                self.session.add(
                    SignUp(
                        shift=shift,
                        person=person,
                        state=state,
                        signed_up_at=NOON,
                        changed_at=NOON,
                    )
                )
        await self.session.flush()

    async def worker(self, make: Maker, area: Area) -> Person:
        return await make.person("Wei", Role.WORKER, area=area, telegram=False)

    async def lose_role(self, person: Person) -> None:
        """Take their roles away with no fact stated, so that nothing that hangs on them ends."""
        await self.set(Grant, Grant.person_id == person.id, taken_at=NOW)

    async def post(self, text: str, number: int) -> int:
        body = {"chat_id": CHAT, "text": text}
        post = await outbox.enqueue(self.session, "sendMessage", body, chat_id=CHAT, now=NOON)
        await self.sent(OutboxMessage.id == post, number)
        return post

    async def sent(self, where: Any, number: int) -> None:
        values = {"state": OutboxState.SENT, "message_id": number, "sent_at": NOON}
        await self.set(OutboxMessage, where, **values)

    async def tap(self, query: str, *, sent: bool, later: timedelta = timedelta(0)) -> None:
        await outbox.enqueue(
            self.session,
            "answerCallbackQuery",
            {"callback_query_id": query},
            chat_id=0,
            now=NOON + later,
            sending=Sending(Lane.ANSWER),
        )
        if sent:
            await self.set(
                OutboxMessage, OutboxMessage.method == "answerCallbackQuery", state=OutboxState.SENT
            )

    async def set(self, table: Any, where: Any, **values: Any) -> None:
        await write_rows(self.session)
        done = await self.session.execute(
            update(table).where(where).values(**values).execution_options(synchronize_session=False)
        )
        assert done.rowcount  # type: ignore[attr-defined]

    def look(self) -> Look:
        self.session.expire_all()  # the statements of `set` change no loaded object
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
    await escalation.step.schedule(night.session, Due(NOW, NOON), alert_id=2, step=2)


async def a_poison_is_not_told(night: Night) -> None:
    await night.set(
        OutboxMessage, OutboxMessage.message_id == 15, created_at=NOON + timedelta(seconds=1)
    )


async def a_dialogue_stands_in_an_old_form(night: Night) -> None:
    await night.set(Dialogue, Dialogue.chat_id == CHAT, step="FormOfLastYear:name")


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


async def a_message_is_in_another_language(night: Night) -> None:
    words = texts.render("zh-Hans", "form-cancelled")
    await outbox.edit_words(night.session, 2, night.reader, words, now=NOON)
    await night.sent(OutboxMessage.edits == 2, 12)
    night.phones[CHAT][2]["text"] = words.text


async def a_message_is_in_no_known_language(night: Night) -> None:
    await night.set(OutboxMessage, OutboxMessage.edits == 2, locale=None)


async def an_alert_has_no_next_step(night: Night) -> None:
    await night.set(Job, Job.kind == "alert-step", args={"alert_id": 1, "step": 1})


async def nobody_watches_who_took_it(night: Night) -> None:
    await night.set(
        Alert,
        Alert.id == 1,
        state=AlertState.ACKNOWLEDGED,
        area_id=night.taker.area_id,
        acknowledged_by=night.taker.id,
        confirmed_at=NOON,
    )


async def work_is_late(night: Night) -> None:
    await night.set(Job, Job.kind == "alert-step", due_at=NOON)


async def a_claim_has_run_out(night: Night) -> None:
    await night.set(
        Job, Job.kind == "alert-step", due_at=NOON, claimed_until=NOON + timedelta(minutes=1)
    )


async def work_was_given_up(night: Night) -> None:
    await Call("render", {}).schedule(night.session, Due.at_once(NOON))
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


async def an_alert_is_held_without_a_role(night: Night) -> None:
    await night.lose_role(night.taker)


async def an_alert_is_held_by_a_worker_of_another_area(night: Night) -> None:
    moved = {"area_id": night.elsewhere.id}
    await night.set(Grant, Grant.person_id == night.taker.id, **moved)


async def an_alert_is_held_by_a_replacement_without_a_role(night: Night) -> None:
    await night.lose_role(night.lent)


async def an_alert_is_held_by_a_replacement_of_another_day(night: Night) -> None:
    await night.set(
        Override,
        Override.replacement_id == night.lent.id,
        starts_at=NOON - timedelta(hours=2),
        ends_at=NOON - timedelta(hours=1),
    )


async def a_case_is_interpreted_without_a_role(night: Night) -> None:
    await night.lose_role(night.interpreter)


async def a_case_is_offered_to_a_former_interpreter(night: Night) -> None:
    await night.lose_role(night.asked)


async def a_place_is_held_without_a_role(night: Night) -> None:
    await night.lose_role(night.placed)


async def somebody_waits_for_a_shift_of_another_area(night: Night) -> None:
    moved = {"area_id": night.elsewhere.id}
    await night.set(Grant, Grant.person_id == night.waiting.id, **moved)


async def somebody_without_a_role_stands_in_the_rota(night: Night) -> None:
    await night.lose_role(night.on_call)


async def a_worker_of_another_area_stands_in_the_rota(night: Night) -> None:
    moved = {"area_id": night.elsewhere.id}
    await night.set(Grant, Grant.person_id == night.on_call.id, **moved)


async def somebody_without_a_role_is_in_a_rotation(night: Night) -> None:
    member = RotationMember(person=night.reader, position=0, joined="2020-01-01 00:00")
    rotation = Rotation(
        unit=RotationUnit.WEEK,
        every=1,
        first="2020-01-06 08:00",
        since="2020-01-06 08:00",
        position=0,
        created_at=NOON,
        members=[member],
    )
    night.session.add(RotaEntry(area_id=night.elsewhere.id, level=1, rotation=rotation))
    await night.session.flush()


async def a_replacement_has_no_role(night: Night) -> None:
    await night.lose_role(night.replacement)


async def a_place_is_not_counted(night: Night) -> None:
    await night.set(Shift, Shift.id == 1, taken=7)


async def a_change_of_a_shift_is_told_nobody(night: Night) -> None:
    change = ShiftChange(shift_id=1, kind=ChangeKind.EDITED, at=NOON, by_id=None, old={}, new={})
    night.session.add(change)
    await night.session.flush()


async def a_shift_keeps_a_place_for_nobody(night: Night) -> None:
    await night.set(Shift, Shift.id == 1, offered=1)


BROKEN: list[tuple[str, Callable[[Night], Awaitable[None]]]] = [
    ("every update is handled", an_update_stays_open),
    ("no update acts twice", a_tap_is_answered_by_two_turns),
    ("no update acts twice", an_arrival_has_two_alerts),
    ("every poison update is reported", a_poison_is_not_told),
    ("every dialogue can go on", a_dialogue_stands_in_an_old_form),
    ("no outbox message is forgotten", a_post_waits),
    ("no outbox message is forgotten", a_sent_post_has_no_message),
    ("no outbox message is forgotten", the_newest_edit_is_dropped),
    ("each chat's order is kept", two_posts_change_places),
    ("no edit before its original", an_edit_leaves_first),
    ("everybody reads their own language", a_message_is_in_another_language),
    ("everybody reads their own language", a_message_is_in_no_known_language),
    ("no alert is silent", an_alert_has_no_next_step),
    ("no alert is silent", nobody_watches_who_took_it),
    ("no job is late", work_is_late),
    ("no job is late", a_claim_has_run_out),
    ("no job is late", work_was_given_up),
    ("danger words reach a case", danger_words_stand_in_no_case),
    ("danger words reach a case", danger_words_were_said_long_ago),
    ("danger words reach a case", danger_words_stand_in_anothers_entry),
    ("nobody holds more than their roles allow", an_alert_is_held_without_a_role),
    ("nobody holds more than their roles allow", an_alert_is_held_by_a_worker_of_another_area),
    ("nobody holds more than their roles allow", an_alert_is_held_by_a_replacement_without_a_role),
    ("nobody holds more than their roles allow", an_alert_is_held_by_a_replacement_of_another_day),
    ("nobody holds more than their roles allow", a_case_is_interpreted_without_a_role),
    ("nobody holds more than their roles allow", a_case_is_offered_to_a_former_interpreter),
    ("nobody holds more than their roles allow", a_place_is_held_without_a_role),
    ("nobody holds more than their roles allow", somebody_waits_for_a_shift_of_another_area),
    ("nobody holds more than their roles allow", somebody_without_a_role_stands_in_the_rota),
    ("nobody holds more than their roles allow", a_worker_of_another_area_stands_in_the_rota),
    ("nobody holds more than their roles allow", somebody_without_a_role_is_in_a_rotation),
    ("nobody holds more than their roles allow", a_replacement_has_no_role),
    ("shifts are counted and their changes told", a_place_is_not_counted),
    ("shifts are counted and their changes told", a_change_of_a_shift_is_told_nobody),
    ("shifts are counted and their changes told", a_shift_keeps_a_place_for_nobody),
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
    await write_rows(night.session)
    found = await audit.audit(night.look())
    assert [name for name, wrong in found.items() if wrong] == [invariant]
    assert f"WRONG  {invariant}: 1 found" in audit.report(found)


async def test_an_edit_that_was_sent_anew_comes_after_what_was_said_meanwhile(
    night: Night,
) -> None:
    await two_posts_change_places(night)
    gone = "400 Bad Request: message to edit not found"
    await night.set(OutboxMessage, OutboxMessage.id == 1, error=gone)
    await write_rows(night.session)
    assert (await audit.audit(night.look()))["each chat's order is kept"] == []


async def test_nothing_is_found_when_a_role_is_taken_away_as_it_should_be(
    night: Night,
) -> None:
    losing = (night.taker, night.lent, night.interpreter, night.on_call, night.replacement)
    for person in (*losing, night.asked, night.placed, night.waiting):
        for grant in list(person.grants):
            held = grant.role, grant.area_id
            await roles.take_away(night.session, person, *held, by=None, now=NOW)
    await write_rows(night.session)
    found = await audit.roles_allow_what_is_held(night.look())
    assert found == []


async def test_what_is_over_needs_no_role(night: Night) -> None:
    await night.set(Alert, Alert.id == 21, state=AlertState.RESOLVED)
    await night.set(Case, Case.id == night.case.id, state=CaseState.CLOSED)
    await night.set(Override, Override.replacement_id == night.replacement.id, ends_at=NOW)
    await night.set(Offer, Offer.person_id == night.asked.id, state=OfferState.LAPSED)
    await night.set(Shift, Shift.starts_at > NOW, starts_at=NOW)
    over = (night.taker, night.interpreter, night.replacement)
    for person in (*over, night.asked, night.placed, night.waiting):
        await night.lose_role(person)
    assert await audit.roles_allow_what_is_held(night.look()) == []


def test_each_invariant_is_shown_to_fail() -> None:
    assert {invariant for invariant, _ in BROKEN} == {*OF_THE_DATABASE, *OF_THE_PHONES}
