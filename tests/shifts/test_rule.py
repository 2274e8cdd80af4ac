"""Who may take a shift, and what the database forbids."""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person, Role
from bot.shifts.model import (
    Misfit,
    Shift,
    ShiftOver,
    ShiftState,
    SignUp,
    SignUpState,
    Standing,
    misfit,
)
from bot.shifts.take import (
    AlreadySignedUp,
    AlreadyWaiting,
    LacksLanguage,
    NoShiftRole,
    Overlaps,
    ShiftStarted,
    WrongArea,
    sign_up,
)
from tests.conftest import NOON
from tests.shifts.ground import DAY, HOUR, Ground


def _person(*grants: tuple[Role, int | None]) -> Person:
    return cast(
        Person,
        SimpleNamespace(grants=[SimpleNamespace(role=role, area_id=area) for role, area in grants]),
    )


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
    ("person", "shift", "standing", "reason"),
    [
        (_person(VOLUNTEER), _shift(), Standing(), None),
        (_person((Role.VOLUNTEER, None)), _shift(), Standing(), None),
        (_person(VOLUNTEER), _shift(taken=1), Standing(), None),
        (_person(VOLUNTEER), _shift(state=ShiftState.CANCELLED), Standing(), Misfit.GONE),
        (_person(VOLUNTEER), _shift(start=0), Standing(), Misfit.STARTED),
        (_person(VOLUNTEER), _shift(start=-4, end=0), Standing(), Misfit.OVER),
        (_person(), _shift(), Standing(), Misfit.NO_ROLE),
        (_person((Role.OFFICE, None)), _shift(), Standing(), Misfit.NO_ROLE),
        (_person((Role.VOLUNTEER, 2)), _shift(), Standing(), Misfit.WRONG_AREA),
        (
            _person(VOLUNTEER),
            _shift(),
            Standing([_held(SignUpState.TAKEN, _shift())]),
            Misfit.SIGNED_UP,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Standing([_held(SignUpState.WAITING, _shift())]),
            Misfit.ON_WAITLIST,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Standing([_held(SignUpState.TAKEN, _shift(2, 27, 30))]),
            Misfit.OVERLAPS,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Standing([_held(SignUpState.TAKEN, _shift(2, 28, 30))]),
            None,
        ),
        (
            _person(VOLUNTEER),
            _shift(),
            Standing([_held(SignUpState.WAITING, _shift(2, 27, 30))]),
            None,
        ),
        (
            _person(VOLUNTEER),
            _shift(languages="ja ko"),
            Standing(speaks=frozenset({"zh"})),
            Misfit.LACKS_LANGUAGE,
        ),
        (_person(VOLUNTEER), _shift(languages="ja ko"), Standing(speaks=frozenset({"ko"})), None),
    ],
)
def test_one_rule_says_why_somebody_may_not_take_a_shift(
    person: Person, shift: Shift, standing: Standing, reason: Misfit | None
) -> None:
    assert misfit(person, shift, standing, NOON) is reason


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
    for who, what, when, refusal in (
        (ana, shift, NOON, AlreadySignedUp),
        (waiter, shift, NOON, AlreadyWaiting),
        (ana, other, NOON, Overlaps),
        (ana, needs_ja, NOON, LacksLanguage),
        (elsewhere, shift, NOON, WrongArea),
        (await ground.make.person("Di"), shift, NOON, NoShiftRole),
        (ana, shift, shift.starts_at, ShiftStarted),
        (ana, shift, shift.ends_at, ShiftOver),
    ):
        with pytest.raises(refusal):
            await sign_up(session, who, what.id, now=when)


@pytest.mark.parametrize(
    "wrong", [{"taken": 2}, {"taken": -1}, {"capacity": 0}, {"ends_at": NOON + 24 * HOUR}]
)
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
