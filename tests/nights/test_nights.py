"""The nights' short form, and each of their checks seen to find what is wrong."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot import subjects
from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertChanged, AlertDraft, Change
from bot.alerts.model import Alert, Attempt, AttemptOutcome
from bot.danger.alarm import DANGER
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.db.context import context_of
from bot.spine.db.engine import Database
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign
from tests.conftest import KEYRING
from tests.nights import judging
from tests.nights.judging import Seen
from tests.nights.people import CRIES, Cry
from tests.nights.play import Plan, Played, play
from tests.nights.report import quantile
from tests.nights.telegram import Shown, Telegram
from tests.nights.witness import Witness
from tests.town.people import NOON, Maker
from tests.town.updates import Account

SEED = 28
SHORT = Plan(
    arrivals=0.12,
    cries=1,
    staff_cries=1,
    blocks=2,
    removals=1,
    kills=5,
    lost_rows=1,
    storm_size=4,
    hours=0.3,
    ends_after=0.35,
)


@pytest.mark.slow
@pytest.mark.timeout(240)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_short_night_loses_nothing(database_url: str) -> None:
    played = await play(1, SEED, SHORT, database_url)
    assert played.wrong == []
    assert played.kills >= 3
    assert played.alerts == played.resolved + played.held + played.climbing
    assert len(played.first) >= 6
    assert len(played.acknowledged) >= 4


# --- each check, seen to find what is wrong ------------------------------------------------------


class Scene:
    """An alert about Ana, whom nobody may call for it; Wei, who may take it; Lan, a stranger."""

    def __init__(self, database: Database) -> None:
        self.database, self.witness = database, Witness()
        self.telegram = Telegram(lambda phone, shown, now: None)

    async def set_up(self) -> None:
        async with self.database.begin() as session:
            make = Maker(session)
            area = await make.area()
            self.ana = await make.person("Ana", Role.WORKER, area=area)
            self.wei = await make.person("Wei", Role.WORKER, area=area)
            draft = AlertDraft(
                DANGER,
                area.id,
                Screen("button-old", {"words": Foreign(CRIES[0])}),
                subject_id=self.ana.id,
                about_id=self.ana.id,
            )
            self.alert = await raise_alert(session, draft, now=NOON)
        for person in (self.ana, self.wei):
            self.telegram.phone(Account(person.chat_id, person.name))

    async def change(self, **values: Any) -> None:
        async with self.database.begin() as session:
            await session.execute(update(Alert).values(**values))

    async def give_card(self, person: Any, data: str) -> None:
        """Let a card of the alert stand on somebody's phone."""
        async with self.database.begin() as session:
            session.add(
                Attempt(
                    alert_id=self.alert.id,
                    step=1,
                    person_id=person.id,
                    outbox_id=900,
                    has_live_card=True,
                    outcome=AttemptOutcome.ASKED,
                    tried_at=NOON,
                )
            )
        self.telegram.phones[person.chat_id].screen[1] = Shown(900, [data])

    async def look(self, **later: float) -> list[str]:
        async with self.database.read() as session:
            return await judging.look(
                session,
                Seen(),
                self.telegram,
                now=NOON + timedelta(**later),
                down=timedelta(),
            )

    async def judge(self, *cries: Cry) -> list[str]:
        played = Played(1, SEED)
        async with self.database.read() as session:
            await judging.judge(session, played, cries, self.witness, [], now=NOON)
        return played.wrong

    async def hear(self, *changes: Change, keeps: bool = True) -> None:
        """Let the witness hear changes, each in a transaction that is committed if it `keeps`."""
        for change in changes:
            self.alert.acknowledged_by = self.wei.id
            async with self.database.read() as session:
                fact = AlertChanged(self.alert, change)
                await self.witness.on_alert_changed(session, fact, NOON)
                if keeps:
                    self.witness.on_commit(context_of(session))


@pytest.fixture
async def scene(database_url: str, settings: Settings) -> AsyncIterator[Scene]:
    database = Database(database_url, subjects.listeners(settings), KEYRING)
    made = Scene(database)
    await made.set_up()
    yield made
    await database.close()


on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@on_sqlite
async def test_an_alert_that_climbs_is_well_and_one_that_has_stopped_is_found(
    scene: Scene,
) -> None:
    assert await scene.look(minutes=11) == []
    assert ["has not climbed" in one for one in await scene.look(minutes=12)] == [True]


@on_sqlite
async def test_a_cry_without_an_alert_is_found(scene: Scene) -> None:
    heard = Cry(scene.ana.chat_id, True, NOON)
    unheard = Cry(scene.wei.chat_id, True, NOON)
    wrong = await scene.judge(heard, unheard)
    assert [one for one in wrong if "nobody was alerted" in one] == [
        f"nobody was alerted: {scene.wei.chat_id} at {NOON:%d. %H:%M:%S}"
    ]


@on_sqlite
async def test_whom_it_is_about_is_found_on_phones_among_the_tried_and_as_its_taker(
    scene: Scene,
) -> None:
    await scene.give_card(scene.wei, f"altk:{scene.alert.id}:1")
    assert await scene.look() == []
    await scene.give_card(scene.ana, f"altk:{scene.alert.id}:1")
    assert await scene.look() == [f"alert {scene.alert.id} is offered to whom it is about"]
    assert f"alert {scene.alert.id} called whom it is about, step 1" in await scene.judge()
    await scene.change(state="acknowledged", acknowledged_by=scene.ana.id)
    assert f"alert {scene.alert.id} is held by whom it is about" in await scene.look()


@on_sqlite
async def test_a_card_that_says_theirs_to_somebody_who_does_not_have_it_is_found(
    scene: Scene,
) -> None:
    await scene.give_card(scene.wei, f"algb:{scene.alert.id}:1")
    assert ["stands as theirs" in one for one in await scene.look()] == [True]
    await scene.change(state="acknowledged", acknowledged_by=scene.wei.id)
    assert await scene.look() == []


@on_sqlite
async def test_a_second_taking_is_found_unless_it_was_open_again(scene: Scene) -> None:
    await scene.hear(Change.ACKNOWLEDGED, Change.REOPENED, Change.ACKNOWLEDGED, Change.UNDONE)
    await scene.hear(Change.ACKNOWLEDGED)
    await scene.hear(Change.ACKNOWLEDGED, keeps=False)  # rolled back
    assert scene.witness.twice == []
    await scene.hear(Change.ACKNOWLEDGED)
    assert len(scene.witness.twice) == 1


def test_the_median_the_p95_and_the_worst() -> None:
    waits = [float(n) for n in range(1, 101)]
    assert [quantile(waits, share) for share in (0.5, 0.95, 1.0)] == [50, 95, 100]
    assert quantile([], 0.5) == 0
