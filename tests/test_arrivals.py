"""Arrivals in the domain: races, states that exclude each other, roles that end."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import orjson
import pytest
from sqlalchemy import delete, func, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import listeners as alerts
from bot.alerts.acknowledge import acknowledge, release
from bot.alerts.buttons import kept
from bot.alerts.kinds import AlertChanged, AlertPlaced, RoundUnheard
from bot.alerts.model import Alert, AlertRefused, AlertState
from bot.arrivals.alert_kind import on_alert_changed, on_locale_changed
from bot.arrivals.closing import close, require_may_close
from bot.arrivals.model import (
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    ArrivalState,
    Need,
    Question,
)
from bot.arrivals.model import open_arrival_of as open_of
from bot.arrivals.questions import value_in_words
from bot.arrivals.reception import receive
from bot.arrivals.scan import (
    AGAIN,
    ArrivalOpened,
    answer,
    call,
    on_resident_spoke,
    raise_silent,
    require_open,
    scan,
)
from bot.arrivals.waiting import NOT_SO, ON_THE_WAY, cancel, nobody_came
from bot.oncall import listeners as rota
from bot.oncall.model import Override, RotaEntry
from bot.people import directory, roles
from bot.people.directory import LocaleChanged
from bot.people.looks import Look, SeenKind
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.people.roles import RoleTaken
from bot.places.model import Gate
from bot.relay.cases import area_for
from bot.relay.residents import ResidentSpoke
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.db.engine import Database
from bot.spine.jobs.model import JobContext, is_scheduled
from bot.spine.outbox.model import OutboxMessage
from bot.spine.refused import Refused
from bot.spine.texts import stored
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Text, render
from tests.conftest import KEYRING
from tests.town.outbox import texts_of
from tests.town.people import NOON, Maker, take_role_elsewhere

SILENCE = timedelta(seconds=60)
NUMBERS = EmergencyNumbers.read("ambulance=120, police=110")

stated: list[int] = []


async def on_arrival_opened(session: AsyncSession, fact: ArrivalOpened, now: datetime) -> None:
    assert fact.arrival.alert is not None
    stated.append(fact.arrival.id)


NUMBERS = EmergencyNumbers.read("ambulance=120")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database in which those listen that arrivals depend on."""
    stated.clear()
    listeners = {
        RoleTaken: [rota.on_role_taken, alerts.on_role_taken],
        LocaleChanged: [partial(on_locale_changed, numbers=NUMBERS)],
        AlertChanged: [partial(on_alert_changed, numbers=NUMBERS)],
        AlertPlaced: [],
        RoundUnheard: [],
        ArrivalOpened: [on_arrival_opened],
        ResidentSpoke: [partial(on_resident_spoke, numbers=NUMBERS)],
    }
    opened = Database(database_url, listeners, KEYRING)
    yield opened
    await opened.close()


@dataclass
class Scene:
    gate: Gate
    resident: Person
    worker: Person


async def scene(session: AsyncSession) -> Scene:
    make = Maker(session)
    area = await make.area()
    worker = await make.person("Wang", Role.WORKER, area=area)
    await make.on_call(worker, area, hours=("20:00", "08:00"))
    return Scene(await make.gate(area), await make.person("Ana"), worker)


async def begun(session: AsyncSession, there: Scene, now: datetime = NOON) -> Arrival:
    return await scan(session, there.resident, there.gate, came_at=now, now=now, silence=SILENCE)


async def checked_in(session: AsyncSession, there: Scene, now: datetime = NOON) -> Arrival:
    made = await begun(session, there, now)
    return await call(session, made.id, there.resident, medical=False, now=now)


def at(session: AsyncSession, now: datetime) -> JobContext:
    return JobContext(session, now, Settings(_env_file=None, bot_token="1:x"))


def refused(reason: ArrivalRefusal) -> Any:
    """Expect this refusal."""
    return pytest.raises(ArrivalRefused, match=f"^arrival-{reason}$")


async def test_an_arrival_and_its_alert_come_together(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    alert = await session.get_one(Alert, made.alert_id)
    assert (alert.subject_id, alert.area_id) == (made.id, there.gate.area_id)
    assert there.resident.area_id == there.gate.area_id
    assert stated == [made.id]
    again = await checked_in(session, there)
    assert again.id == made.id
    assert stated == [made.id]
    assert await session.scalar(select(func.count()).select_from(Alert)) == 1


async def test_the_open_arrival_is_the_one_that_is_not_over(session: AsyncSession) -> None:
    there = await scene(session)
    assert await open_of(session, there.resident) is None
    made = await checked_in(session, there)
    assert await open_of(session, there.resident) is made
    assert await open_of(session, there.worker) is None
    await require_open(session, made.id, there.resident)
    await cancel(session, made.id, there.resident, now=NOON)
    assert await open_of(session, there.resident) is None
    with refused(ArrivalRefusal.OVER):
        await require_open(session, made.id, there.resident)
    again = await begun(session, there)
    assert await open_of(session, there.resident) is again is not made
    with refused(ArrivalRefusal.OVER):
        await require_open(session, made.id, there.resident)


async def test_two_scans_at_the_same_time_make_one_arrival(database: Database) -> None:
    async with database.begin() as session:
        there = await scene(session)

    async def go() -> int:
        async with database.begin() as session:
            resident = await session.get_one(Person, there.resident.id)
            gate = await session.get_one(Gate, there.gate.id)
            made = await scan(session, resident, gate, came_at=NOON, now=NOON, silence=SILENCE)
            return made.id

    results = await asyncio.gather(go(), go(), return_exceptions=True)
    # The loser of a race meets the unique index and its turn runs again, or it finds the winner's.
    assert {type(r) for r in results} <= {int, IntegrityError}
    assert await go() in results


async def test_a_cancel_and_a_take_at_the_same_time_agree(database: Database) -> None:
    for _ in range(5):
        async with database.begin() as session:
            there = await scene(session)
            made = await checked_in(session, there)

        async def go_away(made: Arrival = made, there: Scene = there) -> None:
            async with database.begin() as session:
                await cancel(
                    session, made.id, await session.get_one(Person, there.resident.id), now=NOON
                )

        async def take(made: Arrival = made, there: Scene = there) -> None:
            async with database.begin() as session:
                assert made.alert_id is not None
                await acknowledge(
                    session, made.alert_id, await session.get_one(Person, there.worker.id), now=NOON
                )

        results = await asyncio.gather(go_away(), take(), return_exceptions=True)
        assert all(r is None or isinstance(r, Refused) for r in results), results
        async with database.read() as session:
            ended = await session.get_one(Arrival, made.id)
            alert = await session.get_one(Alert, ended.alert_id)
        assert (ended.state, alert.state) == (ArrivalState.CANCELLED, AlertState.RESOLVED)


async def test_only_the_taker_receives_and_only_after_that_it_closes(
    session: AsyncSession, make: Maker
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    with pytest.raises(AlertRefused, match="alert-not-yours"):
        await receive(session, made.id, there.worker, now=NOON)
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    with refused(ArrivalRefusal.NOT_RECEIVED):
        await close(session, made.id, there.worker, None, now=NOON)
    with pytest.raises(NotAllowed):
        await receive(session, made.id, there.resident, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    assert (await receive(session, made.id, there.worker, now=NOON)).state is ArrivalState.RECEIVED
    with refused(ArrivalRefusal.UNKNOWN):
        await close(session, made.id, there.resident, None, now=NOON)
    await close(session, made.id, there.worker, "x", now=NOON)
    with refused(ArrivalRefusal.OVER):
        await close(session, made.id, there.worker, None, now=NOON)


async def test_only_the_resident_answers_and_cancels(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    with refused(ArrivalRefusal.UNKNOWN):
        await answer(session, made.id, there.worker, Question.PARTY, "2", now=NOON)
    with refused(ArrivalRefusal.UNKNOWN):
        await cancel(session, made.id, there.worker, now=NOON)
    with refused(ArrivalRefusal.UNKNOWN):
        await nobody_came(session, made.id, there.worker, NUMBERS, now=NOON)
    await cancel(session, made.id, there.resident, now=NOON)
    with refused(ArrivalRefusal.OVER):
        await cancel(session, made.id, there.resident, now=NOON)
    with refused(ArrivalRefusal.OVER):
        await answer(session, made.id, there.resident, Question.PARTY, "2", now=NOON)
    assert (await begun(session, there)).id != made.id


# --- first raise, then ask ----------------------------------------------------------------------


def fact(made: Arrival, name: str) -> Any:
    """Return what the alert's card says now."""
    assert made.alert is not None
    return stored.unpack(made.alert.args)[name]


async def test_a_scan_begins_an_arrival_that_rings_nobody_yet(session: AsyncSession) -> None:
    there = await scene(session)
    made = await begun(session, there)
    assert (made.state, made.alert_id) == (ArrivalState.BEGUN, None)
    assert await begun(session, there) is made
    assert await is_scheduled(session, f"arrival-silent:{made.id}")


async def test_silence_after_a_scan_raises_the_alert_and_says_so(session: AsyncSession) -> None:
    there = await scene(session)
    made = await begun(session, there)
    await raise_silent(at(session, NOON + SILENCE), arrival_id=made.id)
    assert (made.state, made.fell_silent) == (ArrivalState.WAITING, True)
    assert fact(made, "silent") == Joined([Text("arrival-not-finished")], "")
    assert fact(made, "need") == Text("arrival-unsaid")  # unknown is never shown as known
    again = made.alert_id
    await raise_silent(at(session, NOON + SILENCE), arrival_id=made.id)
    assert made.alert_id == again


async def test_answers_join_the_alert_as_they_come_and_each_may_be_passed_over(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    for question, value in (("need", "fetch"), ("party", ""), ("luggage", "1"), ("ill", "")):
        await answer(session, made.id, there.resident, Question(question), value, now=NOON)
    assert (made.need, made.party, made.luggage, made.ill) == (Need.FETCH, None, True, None)
    assert fact(made, "need") == Text("arrival-need-fetch")
    assert fact(made, "party") == Text("arrival-unsaid")
    assert made.asked == 4


@pytest.mark.parametrize(
    ("question", "value"),
    [("need", "fly"), ("party", "0"), ("party", "100"), ("party", "²"), ("luggage", "2")],
)
async def test_an_answer_that_no_button_offers_is_refused(
    session: AsyncSession, question: str, value: str
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    with refused(ArrivalRefusal.UNKNOWN):
        await answer(session, made.id, there.resident, Question(question), value, now=NOON)


async def test_medical_help_raises_at_once_and_hastens(session: AsyncSession) -> None:
    there = await scene(session)
    made = await begun(session, there)
    await call(session, made.id, there.resident, medical=True, now=NOON)
    assert made.alert is not None
    assert (made.alert.kind, made.alert.haste) == ("medical", 2)


@pytest.mark.parametrize("way", ["button", "answer"])
async def test_an_arrival_may_become_medical_later(session: AsyncSession, way: str) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert is not None
    if way == "button":
        await call(session, made.id, there.resident, medical=True, now=NOON)
    else:
        await answer(session, made.id, there.resident, Question.NEED, "medical", now=NOON)
    assert (made.alert.kind, made.alert.haste) == ("medical", 2)
    assert fact(made, "need") == Text("arrival-need-medical")


async def test_one_person_rings_at_most_once_in_two_minutes(session: AsyncSession) -> None:
    there = await scene(session)
    for number in range(20):  # check in and cancel, again and again
        now = NOON + timedelta(seconds=number)
        made = await checked_in(session, there, now)
        await cancel(session, made.id, there.resident, now=now)
    assert await session.scalar(select(func.count()).select_from(Alert)) == 1
    made = await checked_in(session, there, NOON + timedelta(seconds=30))
    assert made.state is ArrivalState.BEGUN
    await raise_silent(at(session, NOON + AGAIN), arrival_id=made.id)
    assert (made.state, made.fell_silent) == (ArrivalState.WAITING, False)


async def test_another_gate_moves_the_arrival_its_alert_and_the_talk(
    session: AsyncSession, make: Maker
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    hill = await make.area("Hillside")
    other = await make.person("Li", Role.WORKER, area=hill)
    await make.on_call(other, hill)
    there.gate = await make.gate(hill, "North gate")
    assert await begun(session, there) is made
    assert made.alert is not None
    assert (made.area_id, made.alert.area_id) == (hill.id, hill.id)
    assert fact(made, "gate") == Foreign("North gate")
    assert any("North gate" in text for text in await texts_of(session, other))
    assert there.resident.presence is not None
    assert there.resident.presence.area_id == hill.id


async def test_the_taker_hears_of_another_gate(session: AsyncSession, make: Maker) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    there.gate = await make.gate(there.gate.area, "East gate")
    await begun(session, there)
    assert any("another gate: East gate" in text for text in await texts_of(session, there.worker))
    assert made.taker is there.worker


async def test_nobody_has_come_asks_the_taker_first_and_then_rings_again(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert is not None
    await acknowledge(session, made.alert.id, there.worker, now=NOON)
    soon = NOON + ON_THE_WAY - timedelta(seconds=1)
    assert not await nobody_came(session, made.id, there.resident, NUMBERS, now=soon)
    assert made.state is ArrivalState.TAKEN
    assert await nobody_came(session, made.id, there.resident, NUMBERS, now=NOON + ON_THE_WAY)
    assert (made.state, made.alert.state) == (ArrivalState.WAITING, AlertState.OPEN)


@pytest.mark.parametrize("closed", [False, True])
async def test_nobody_has_come_reopens_what_was_said_to_be_over(
    session: AsyncSession, closed: bool
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert is not None
    await acknowledge(session, made.alert.id, there.worker, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    if closed:
        await close(session, made.id, there.worker, None, now=NOON)
    with refused(ArrivalRefusal.OVER):
        late = NOON + NOT_SO + timedelta(seconds=1)
        await nobody_came(session, made.id, there.resident, NUMBERS, now=late)
    assert await nobody_came(session, made.id, there.resident, NUMBERS, now=NOON + NOT_SO)
    assert (made.state, made.alert.state) == (ArrivalState.WAITING, AlertState.OPEN)
    assert await open_of(session, there.resident) is made


async def test_the_gates_area_reads_them_until_they_are_met(
    session: AsyncSession, make: Maker
) -> None:
    there = await scene(session)
    home = await make.area("Home")
    there.resident.area_id = home.id
    made = await checked_in(session, there)
    assert await area_for(session, there.resident) is there.gate.area
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    assert await area_for(session, there.resident) is home


@pytest.mark.parametrize(
    ("text", "question", "locale", "value"),
    [
        ("3", "party", "en", "3"),
        (" 12 ", "party", "en", "12"),
        ("٣", "party", "ar", "3"),
        ("３", "party", "zh-Hans", "3"),
        ("0", "party", "en", None),
        ("we are 3", "party", "en", None),
        ("nobody", "ill", "en", "0"),
        ("Somebody!", "ill", "en", "1"),
        ("无", "ill", "zh-Hans", "0"),
        ("come and get me", "need", "en", "fetch"),
        ("My mother is ill", "ill", "en", None),
        ("", "ill", "en", None),
    ],
)
def test_words_that_answer_a_question(
    text: str, question: str, locale: str, value: str | None
) -> None:
    assert value_in_words(text, Question(question), locale) == value


async def test_an_arrival_follows_its_alert_and_sets_the_takers_buttons(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert is not None
    await acknowledge(session, made.alert.id, there.worker, now=NOON)
    assert (made.state, made.taker) == (ArrivalState.TAKEN, there.worker)
    assert carried(made.alert) == ["areta"] * 3 + ["armiss", "arrec"]
    await release(session, made.alert.id, there.worker, now=NOON)
    assert (made.state, made.taker, carried(made.alert)) == (ArrivalState.WAITING, None, [])
    await acknowledge(session, made.alert.id, there.worker, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    assert carried(made.alert) == ["arcls", "arcls"]
    await close(session, made.id, there.worker, None, now=NOON)
    assert carried(made.alert) == []


def carried(alert: Alert) -> list[str]:
    """List, by prefix, what the buttons of the worker who has the alert carry."""
    return [button.data.partition(":")[0] for row in kept(alert.taker_buttons) for button in row]


async def test_who_takes_an_arrival_has_looked_at_it(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    assert await session.scalar(select(func.count()).select_from(Look)) == 0
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    look = (await session.scalars(select(Look))).one()
    seen = (look.person_id, look.kind, look.subject_id)
    assert seen == (there.worker.id, SeenKind.ARRIVAL, made.id)


async def test_a_chosen_language_is_on_the_alert_of_an_open_arrival(session: AsyncSession) -> None:
    there = await scene(session)
    await directory.choose_locale(session, there.worker, "ja", now=NOON)  # has not arrived
    made = await checked_in(session, there)
    assert made.alert is not None
    assert stored.unpack(made.alert.args)["language"] == LanguageName("en")
    await directory.choose_locale(session, there.resident, "ja", now=NOON)
    assert stored.unpack(made.alert.args)["language"] == LanguageName("ja")
    await cancel(session, made.id, there.resident, now=NOON)
    await directory.choose_locale(session, there.resident, "ko", now=NOON)
    assert stored.unpack(made.alert.args)["language"] == LanguageName("ja")


# --- roles that end -----------------------------------------------------------------------------


async def lose_role(session: AsyncSession, there: Scene) -> None:
    area_id = there.gate.area_id
    await roles.take_away(session, there.worker, Role.WORKER, area_id, by=None, now=NOON)


async def test_without_the_role_an_old_card_receives_nobody(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert is not None
    await acknowledge(session, made.alert.id, there.worker, now=NOON)
    await lose_role(session, there)
    assert (made.state, made.taker) == (ArrivalState.WAITING, None)
    with pytest.raises(NotAllowed):
        await receive(session, made.id, there.worker, now=NOON)
    assert (made.state, made.alert.state) == (ArrivalState.WAITING, AlertState.OPEN)


@pytest.mark.parametrize("has_another", [False, True])
async def test_without_the_role_an_old_card_closes_nothing(
    session: AsyncSession, make: Maker, has_another: bool
) -> None:
    there = await scene(session)
    if has_another:
        hill = await make.area("Hillside")
        await roles.give(session, there.worker, Role.WORKER, hill.id, by=None, now=NOON)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    await require_may_close(session, made.id, there.worker)
    await lose_role(session, there)
    with pytest.raises(NotAllowed):
        await receive(session, made.id, there.worker, now=NOON)
    with pytest.raises(NotAllowed):
        await require_may_close(session, made.id, there.worker)
    with pytest.raises(NotAllowed):
        await close(session, made.id, there.worker, "x", now=NOON)
    assert made.state is ArrivalState.RECEIVED


@pytest.mark.parametrize("received", [False, True])
async def test_a_role_that_another_process_took_counts_once_the_rows_are_locked(
    session: AsyncSession, received: bool
) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    if received:
        await receive(session, made.id, there.worker, now=NOON)
    await take_role_elsewhere(session, there.worker)
    with pytest.raises(NotAllowed):
        await receive(session, made.id, there.worker, now=NOON)
    with pytest.raises(NotAllowed):
        await close(session, made.id, there.worker, None, now=NOON)
    assert made.state is (ArrivalState.RECEIVED if received else ArrivalState.TAKEN)


NIGHT = datetime(2020, 4, 1, 14, tzinfo=UTC)
DUTY_ENDS = NIGHT + timedelta(hours=1)
LATER = DUTY_ENDS + timedelta(minutes=20)


async def lent(session: AsyncSession, there: Scene) -> Person:
    """Make a worker of another area who replaces the worker for an hour."""
    make = Maker(session)
    neighbour = await make.person("Li", Role.WORKER, area=await make.area("Hillside"))
    session.add(
        Override(
            replaced=there.worker,
            replacement=neighbour,
            starts_at=NIGHT,
            ends_at=DUTY_ENDS,
            created_at=NOON,
        )
    )
    await session.flush()
    return neighbour


async def test_a_replacement_from_another_area_receives_and_closes_after_their_duty(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    neighbour = await lent(session, there)
    made = await checked_in(session, there, NIGHT)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, neighbour, now=NIGHT)
    await receive(session, made.id, neighbour, now=LATER)
    assert any("arcls:" in data for data in await shown_buttons(session, neighbour))
    await close(session, made.id, neighbour, None, now=LATER)
    assert made.state is ArrivalState.CLOSED


async def shown_buttons(session: AsyncSession, person: Person) -> list[str]:
    """List what the buttons of somebody's newest message or edit carry."""
    await write_rows(session)
    newest = await session.scalar(
        select(OutboxMessage.payload)
        .where(OutboxMessage.person_id == person.id)
        .order_by(OutboxMessage.id.desc())
        .limit(1)
    )
    rows = orjson.loads(newest or "{}").get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row]


async def test_a_change_of_the_rota_takes_no_arrival_from_the_replacement_who_has_it(
    session: AsyncSession,
) -> None:
    there = await scene(session)
    neighbour = await lent(session, there)
    made = await checked_in(session, there, NIGHT)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, neighbour, now=NIGHT)
    await receive(session, made.id, neighbour, now=NIGHT)
    await session.execute(delete(RotaEntry))
    await require_may_close(session, made.id, neighbour)
    await close(session, made.id, neighbour, None, now=LATER)
    assert made.state is ArrivalState.CLOSED


async def test_a_replacement_without_any_role_closes_nothing(session: AsyncSession) -> None:
    there = await scene(session)
    neighbour = await lent(session, there)
    made = await checked_in(session, there, NIGHT)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, neighbour, now=NIGHT)
    await receive(session, made.id, neighbour, now=NIGHT)
    await roles.take_away(session, neighbour, Role.WORKER, neighbour.area_id, by=None, now=NIGHT)
    with pytest.raises(NotAllowed):
        await close(session, made.id, neighbour, None, now=NIGHT)


async def test_health_answers_and_words_are_encrypted_in_the_tables(session: AsyncSession) -> None:
    there = await scene(session)
    made = await checked_in(session, there)
    await answer(session, made.id, there.resident, Question.ILL, "1", now=NOON)
    assert made.alert_id is not None
    await acknowledge(session, made.alert_id, there.worker, now=NOON)
    await receive(session, made.id, there.worker, now=NOON)
    await close(session, made.id, there.worker, "in hospital", now=NOON)
    await session.flush()
    for columns in ("ill, closing_note FROM arrivals", "args, ending_args FROM alerts"):
        row = (await session.execute(text(f"SELECT {columns}"))).one()
        assert [str(value)[:5] for value in row] == ["gAAAA"] * len(row)
    arrival_id = made.id
    session.expire_all()
    again = await session.get_one(Arrival, arrival_id)
    assert (again.ill, again.closing_note) == (True, "in hospital")


async def test_a_scan_of_another_day_or_of_the_future_counts_from_now(
    session: AsyncSession,
) -> None:
    for came_at in (NOON - timedelta(days=3), NOON + timedelta(minutes=1)):
        there = await scene(session)
        made = await scan(
            session, there.resident, there.gate, came_at=came_at, now=NOON, silence=SILENCE
        )
        assert made.came_at == NOON


def test_kept_arguments_render_as_before() -> None:
    args = {
        "name": Foreign("<b>x</b>", ({"type": "bold", "offset": 0, "length": 3},)),
        "parts": Joined(
            [Text("arrival-ill-somebody"), At(NOON, "Asia/Shanghai"), LanguageName("pt"), 5, None],
            " / ",
        ),
    }
    again = stored.unpack(stored.pack(args))
    assert render("en", "help-page", again) == render("en", "help-page", args)
    assert again["name"] == args["name"]
    with pytest.raises(TypeError):
        stored.pack({"x": object()})
