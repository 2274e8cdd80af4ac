"""Who may take a shift, and what the database forbids."""

from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.people.model import Grant, Person, Role
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import Commitments, SignUpRefusal, refusal
from tests.shifts.ground import Ground, refused, sign_up
from tests.town.people import DAY, HOUR, NOON


def _person(*grants: tuple[Role, int | None]) -> Person:
    person = Person(name="Ana", locale="en")
    set_committed_value(person, "grants", [Grant(role=role, area_id=area) for role, area in grants])
    return person


def _shift(number: int = 1, start: float = 24, end: float = 28, **more: Any) -> Shift:
    return Shift(
        **{
            "id": number,
            "area_id": 1,
            "title": "Gate",
            "place": "South",
            "starts_at": NOON + start * HOUR,
            "ends_at": NOON + end * HOUR,
            "capacity": 1,
            "taken": 0,
            "languages": "",
            "state": ShiftState.OPEN,
            "created_at": NOON,
            **more,
        }
    )


def _held(state: SignUpState, shift: Shift) -> SignUp:
    return SignUp(state=state, shift=shift, shift_id=shift.id)


VOLUNTEER = (Role.VOLUNTEER, 1)


@pytest.mark.parametrize(
    ("person", "shift", "commitments", "reason"),
    [
        (_person(VOLUNTEER), _shift(), Commitments(), None),
        (_person((Role.VOLUNTEER, None)), _shift(), Commitments(), None),
        (_person(VOLUNTEER), _shift(taken=1), Commitments(), None),
        (_person(VOLUNTEER), _shift(state=ShiftState.CANCELLED), Commitments(), SignUpRefusal.GONE),
        (_person(VOLUNTEER), _shift(start=0), Commitments(), SignUpRefusal.STARTED),
        (_person(VOLUNTEER), _shift(start=-4, end=0), Commitments(), SignUpRefusal.OVER),
        (_person(), _shift(), Commitments(), SignUpRefusal.NO_ROLE),
        (_person((Role.OFFICE, None)), _shift(), Commitments(), SignUpRefusal.NO_ROLE),
        (_person((Role.VOLUNTEER, 2)), _shift(), Commitments(), SignUpRefusal.WRONG_AREA),
        (
            _person(VOLUNTEER),
            _shift(),
            Commitments([_held(SignUpState.TAKEN, _shift())]),
            SignUpRefusal.ALREADY_YOURS,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Commitments([_held(SignUpState.WAITING, _shift())]),
            SignUpRefusal.ALREADY_WAITING,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Commitments([_held(SignUpState.TAKEN, _shift(2, 27, 30))]),
            SignUpRefusal.OVERLAPS,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Commitments([_held(SignUpState.TAKEN, _shift(2, 28, 30))]),
            None,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Commitments([_held(SignUpState.WAITING, _shift(2, 27, 30))]),
            None,
        ),
        (
            _person(VOLUNTEER),
            _shift(languages="ja ko"),
            Commitments(languages=frozenset({"zh"})),
            SignUpRefusal.LACKS_LANGUAGE,
        ),
        (
            _person(VOLUNTEER),
            _shift(languages="ja ko"),
            Commitments(languages=frozenset({"ko"})),
            None,
        ),
    ],
)
def test_one_rule_says_why_somebody_may_not_take_a_shift(
    person: Person, shift: Shift, commitments: Commitments, reason: SignUpRefusal | None
) -> None:
    assert refusal(person, shift, commitments, NOON) is reason


async def test_every_refusal_says_the_reason_of_the_rule(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    shift = await ground.shift(places=1)
    await sign_up(session, ana, shift.id, now=NOON)
    waiter = await ground.volunteer("Bo")
    await sign_up(session, waiter, shift.id, now=NOON)
    elsewhere = await ground.make.person("Cy", Role.VOLUNTEER, area=await ground.make.area("Hill"))
    other, needs_ja = (
        await ground.shift("Kitchen"),
        await ground.shift("Desk", start=NOON + 3 * DAY, languages="ja"),
    )
    for who, what, when, reason in (
        (ana, shift, NOON, SignUpRefusal.ALREADY_YOURS),
        (waiter, shift, NOON, SignUpRefusal.ALREADY_WAITING),
        (ana, other, NOON, SignUpRefusal.OVERLAPS),
        (ana, needs_ja, NOON, SignUpRefusal.LACKS_LANGUAGE),
        (elsewhere, shift, NOON, SignUpRefusal.WRONG_AREA),
        (await ground.make.person("Di"), shift, NOON, SignUpRefusal.NO_ROLE),
        (ana, shift, shift.starts_at, SignUpRefusal.STARTED),
        (ana, shift, shift.ends_at, SignUpRefusal.OVER),
    ):
        with refused(reason):
            await sign_up(session, who, what.id, now=when)


@pytest.mark.parametrize("wrong", [{"taken": -1}, {"capacity": 0}, {"ends_at": NOON + 24 * HOUR}])
async def test_the_database_forbids_impossible_shifts(
    ground: Ground, session: AsyncSession, wrong: dict[str, Any]
) -> None:
    fields = {
        "area_id": ground.area.id,
        "title": "Odd",
        "place": "-",
        "starts_at": NOON + DAY,
        "ends_at": NOON + 2 * DAY,
        "capacity": 1,
        "taken": 0,
        "created_at": NOON,
        **wrong,
    }
    with pytest.raises(IntegrityError):
        async with session.begin_nested():
            session.add(Shift(**fields))
