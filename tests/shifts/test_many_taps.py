"""Many people tap the last places of many shifts at once, through the inbox and two runners.

A tenth of them fits in. `WEFT_TAPS=500` makes it 500 people and 50 places of 20 shifts.
"""

import asyncio
import os
from collections import Counter
from datetime import datetime

from sqlalchemy import select

from bot import subjects
from bot.languages.detect import DEFAULT
from bot.people.model import Grant, Person, Role
from bot.settings import Settings
from bot.shifts.buttons import JoinWaitlist, TakeShift
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import Runner
from handlers.turns.dispatch import Turns
from tests.conftest import KEYRING
from tests.town.people import DAY, HOUR, NOON, Maker
from tests.town.updates import Account, Json, of_bot, tap

PEOPLE = int(os.environ.get("WEFT_TAPS", "60"))
SHIFTS, PLACES = max(PEOPLE // 25, 2), PEOPLE // 10


class Noon:
    def now(self) -> datetime:
        return NOON


async def found(database: Database) -> tuple[list[Account], dict[int, int]]:
    """People, and shifts with so many places each, all at different hours."""
    async with database.begin() as session:
        area = await Maker(session).area()
        accounts = [Account(50_000 + number, f"P{number}") for number in range(PEOPLE)]
        people = [
            Person(
                telegram_id=one.id,
                name=one.name,
                locale="en",
                language_code="en",
                created_at=NOON,
                started_at=NOON,
                area_id=area.id,
            )
            for one in accounts
        ]
        session.add_all(people)
        await session.flush()
        session.add_all(
            Grant(person_id=one.id, role=Role.VOLUNTEER, area_id=area.id, given_at=NOON)
            for one in people
        )
        shifts = {}
        for number in range(SHIFTS):
            places = PLACES // SHIFTS + (number < PLACES % SHIFTS)
            starts_at = NOON + DAY + number * 2 * HOUR
            shift = await Maker(session).shift(area, f"S{number}", starts_at, places=places)
            shifts[shift.id] = places
        return accounts, shifts


def taps_of(account: Account, shift: int) -> list[Json]:
    """Take it, twice since nothing moved; then join the waitlist."""
    under = of_bot(account, 1, NOON)
    data = (TakeShift(shift), TakeShift(shift), JoinWaitlist(shift))
    return [tap(account, f"{account.id}-{n}", one.pack(), under) for n, one in enumerate(data)]


async def test_the_last_places_go_to_exactly_so_many_and_nobody_is_on_twice(
    database: Database, database_url: str, settings: Settings
) -> None:
    accounts, shifts = await found(database)
    ids = list(shifts)
    wanted = {one.id: ids[number % SHIFTS] for number, one in enumerate(accounts)}
    updates = [each for one in accounts for each in taps_of(one, wanted[one.id])]
    numbered = [each | {"update_id": number} for number, each in enumerate(updates, 1)]
    async with database.begin() as session:
        await store(session, numbered, now=NOON)
    # SQLite has one replica; PostgreSQL's second one has connections of its own.
    is_sqlite = database_url.startswith("sqlite")
    second = (
        database if is_sqlite else Database(database_url, subjects.listeners(settings), KEYRING)
    )
    databases = [database] if is_sqlite else [database, second]
    runners = [
        Runner(one, Noon(), Turns(settings, DEFAULT, bot_id=1, username="weft_bot"))
        for one in databases
    ]

    async def run(runner: Runner) -> None:
        while await runner.step():
            pass

    await asyncio.gather(*(run(one) for one in runners))
    if second is not database:
        await second.close()

    async with database.read() as session:
        states = await session.scalars(select(InboxUpdate.state))
        assert Counter(states.all()) == {UpdateState.DONE: len(updates)}
        rows = (await session.scalars(select(SignUp).order_by(SignUp.id))).all()
        taken_by_shift = {one.id: one.taken for one in await session.scalars(select(Shift))}
    taken = Counter(one.shift_id for one in rows if one.state is SignUpState.TAKEN)
    assert taken == taken_by_shift == shifts
    assert sum(taken.values()) == PLACES
    held = Counter(one.person_id for one in rows)
    assert len(held) == PEOPLE, "who had no place waits"
    assert set(held.values()) == {1}, "nobody twice"
    for shift_id in ids:
        waiting = [one for one in rows if one.shift_id == shift_id][shifts[shift_id] :]
        assert {one.state for one in waiting} <= {SignUpState.WAITING}, "places first, then waits"
