"""What a policy says, as tables: its form as JSON, its flaws, quiet hours, and places in it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.alerts.steps import (
    Flaw,
    Holders,
    Level,
    Named,
    Place,
    Policy,
    PolicyStep,
    Quiet,
    flaw_of,
    place_in,
    rota_steps,
)
from bot.people.model import Role

MINUTE = timedelta(minutes=1)
ONE, TWO, BOSSES = Level(1), Level(2), Holders(Role.COORDINATOR)
ANA = Named(7)


def steps(*targets: object) -> tuple[PolicyStep, ...]:
    return tuple(PolicyStep((target,)) for target in targets)  # type: ignore[arg-type]


def test_what_is_packed_is_read_again() -> None:
    policy = Policy(
        (PolicyStep((ONE, ANA), 2 * MINUTE), PolicyStep((Holders(Role.OFFICE, True),))),
        (MINUTE, 5 * MINUTE),
        Quiet(1320, 420),
        10 * MINUTE,
    )
    assert Policy.read(policy.pack()) == policy
    assert Policy.read({}) == Policy(())


@pytest.mark.parametrize(
    ("policy", "flaw"),
    [
        (Policy(steps(ONE)), None),
        (Policy(()), Flaw.NO_STEPS),
        (Policy((PolicyStep(()),)), Flaw.EMPTY_STEP),
        (Policy(steps(*[ONE] * 13)), Flaw.TOO_LONG),
        (Policy((PolicyStep(tuple(map(Named, range(9)))),)), Flaw.TOO_LONG),
        (Policy(steps(ONE), tuple([MINUTE] * 11)), Flaw.TOO_LONG),
        (Policy((PolicyStep((ONE,), timedelta(seconds=4)),)), Flaw.WAIT),
        (Policy((PolicyStep((ONE,), 61 * MINUTE),)), Flaw.WAIT),
        (Policy(steps(ONE), (0 * MINUTE,)), Flaw.WAIT),
        (Policy(steps(ONE), still=MINUTE / 2), Flaw.WAIT),
        (Policy(steps(ONE), (2 * MINUTE, MINUTE)), Flaw.REPEATS),
        (Policy(steps(ONE), quiet=Quiet(0, 0)), Flaw.QUIET),
        (Policy(steps(ONE), quiet=Quiet(0, 1440)), Flaw.QUIET),
    ],
)
def test_flaws(policy: Policy, flaw: Flaw | None) -> None:
    assert flaw_of(policy) is flaw


@pytest.mark.parametrize(
    ("quiet", "clock", "expected"),
    [
        ((1320, 420), "22:00", True),
        ((1320, 420), "06:59", True),
        ((1320, 420), "07:00", False),
        ((1320, 420), "21:59", False),
        ((0, 360), "00:00", True),
        ((0, 360), "06:00", False),
    ],
)
def test_quiet_hours_are_half_open_by_local_clocks(
    quiet: tuple[int, int], clock: str, expected: bool
) -> None:
    there = datetime.fromisoformat(f"2020-04-01T{clock}:00+08:00").astimezone(UTC)
    assert Quiet(*quiet).covers(there, "Asia/Shanghai") is expected


OLD = steps(ONE, TWO, BOSSES)


@pytest.mark.parametrize(
    ("new", "position", "expected"),
    [
        pytest.param(OLD, 2, Place(2, True), id="the same"),
        pytest.param(steps(ANA, ONE, TWO), 2, Place(3, True), id="its step has moved"),
        pytest.param(steps(ONE, ANA, BOSSES), 2, Place(1, True), id="its step is gone"),
        pytest.param(steps(ANA, BOSSES), 2, Place(1, False), id="nothing tried is left"),
        pytest.param(steps(ANA), 3, Place(0, False), id="shorter, and all is new"),
        pytest.param(steps(ONE), 3, Place(1, True), id="shorter"),
        pytest.param(steps(ONE, TWO), 4, Place(3, True), id="at the end"),
    ],
)
def test_an_alert_keeps_its_place(
    new: tuple[PolicyStep, ...], position: int, expected: Place
) -> None:
    assert place_in(OLD, new, position, is_loud=False) == expected


def test_a_loud_alert_stays_loud() -> None:
    assert place_in(OLD, steps(ONE), 1, is_loud=True) == Place(2, True)


def test_without_a_policy_each_level_is_a_step() -> None:
    assert rota_steps([1, 3]) == steps(Level(1), Level(3))
