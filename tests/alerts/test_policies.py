"""Policies of areas: who is called by them, and what a change does to alerts that run."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.alerts.acknowledge import acknowledge, decline
from bot.alerts.kinds import AlertKind
from bot.alerts.model import AlertState, Attempt, AttemptOutcome
from bot.alerts.policies import Kept, PolicyDraft, PolicyRefusal, PolicyRefused, keep_policy
from bot.alerts.policy_model import ANY_KIND, AlertPolicy
from bot.alerts.steps import Flaw, Holders, Level, Named, Policy, PolicyStep, Quiet, Target
from bot.people.directory import mark_unreachable, person_reachable
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from bot.spine.jobs.model import Due
from tests.alerts.night import ARRIVAL, Night

MINUTE = timedelta(minutes=1)
BOSSES, OFFICE = Holders(Role.COORDINATOR), Holders(Role.OFFICE)
MEDICAL = AlertKind("medical", ends_with_subject=True, haste=2)


def policy_of(*targets: Target, wait: timedelta | None = MINUTE, **more: Any) -> Policy:
    return Policy(tuple(PolicyStep((target,), wait) for target in targets), **more)


async def keep(
    night: Night,
    policy: Policy | None,
    *,
    kind: str = ANY_KIND,
    by: str | None = "boss",
    area: Area | str | None = "here",
    seen: int | None = None,
) -> Kept:
    async with night.database.begin() as session:
        person = await session.get_one(Person, night.people[by].id) if by else None
        place = await session.get_one(Area, night.area.id) if area == "here" else None
        draft = PolicyDraft(place, kind, policy, seen)
        kept = await keep_policy(session, draft, by=person, now=night.now)
    await night.settle()
    return kept


async def logged(night: Night, number: int) -> list[AttemptOutcome]:
    async with night.database.read() as session:
        rows = await session.scalars(
            select(Attempt.outcome).where(Attempt.alert_id == number).order_by(Attempt.id)
        )
        return list(rows)


# --- who is called ------------------------------------------------------------------------------


async def test_steps_call_levels_people_and_roles_and_wait_as_they_say(night: Night) -> None:
    steps = (
        PolicyStep((Level(2),), MINUTE),
        PolicyStep((Named(night.people["one"].id), OFFICE), 3 * MINUTE),
    )
    await keep(night, Policy(steps, repeats=(2 * MINUTE, 4 * MINUTE)))
    await night.raise_alert()
    assert await night.rung() == ["two"]
    await night.settle(seconds=59)
    assert await night.rung() == ["two"]
    await night.settle(seconds=1)
    assert await night.rung() == ["two", "one", "office"]
    await night.settle(seconds=179)
    assert len(await night.rung()) == 3
    await night.settle(seconds=1)
    assert (await night.rung())[3:] == ["boss", "office"]
    await night.settle(minutes=2, seconds=-1)
    assert len(await night.rung()) == 5
    for minutes in (0, 4, 4):
        before = len(await night.rung())
        await night.settle(minutes=minutes, seconds=0 if minutes else 1)
        assert len(await night.rung()) == before + 5


async def test_the_nearest_policy_counts(night: Night) -> None:
    async def called(kind: AlertKind) -> str:
        before = len(await night.rung())
        await night.raise_alert(kind=kind)
        return (await night.rung())[before]

    arrival, medical = ARRIVAL, MEDICAL
    assert await called(arrival) == "one"
    await keep(night, policy_of(Level(2)), area=None, by="admin")
    assert await called(arrival) == "two"
    await keep(night, policy_of(BOSSES), kind="arrival", area=None, by="admin")
    assert await called(arrival) == "boss"
    await keep(night, policy_of(Level(1)))
    assert await called(arrival) == "one"
    await keep(night, policy_of(Level(2)), kind="arrival")
    assert (await called(arrival), await called(medical)) == ("two", "one")
    await keep(night, None, kind="arrival")
    assert await called(arrival) == "one"


async def test_haste_halves_a_wait_that_was_meant_for_every_kind(night: Night) -> None:
    await keep(night, policy_of(Level(1), Level(2), wait=4 * MINUTE))
    await night.raise_alert(kind=MEDICAL)
    await night.settle(minutes=2)
    assert await night.rung() == ["one", "two"]
    await keep(night, policy_of(Level(1), Level(2), wait=4 * MINUTE), kind="medical")
    await night.raise_alert(kind=MEDICAL)
    await night.settle(minutes=3)
    assert (await night.rung()).count("two") == 1


async def test_whom_it_is_about_is_passed_over_in_every_step(night: Night) -> None:
    boss = night.people["boss"].id
    await keep(night, policy_of(Named(boss), BOSSES, Level(1)))
    await night.raise_alert(about_id=boss)
    assert await night.rung() == ["one"]
    for _ in range(6):
        await night.settle(minutes=10)
    assert "boss" not in await night.rung()


async def test_somebody_named_who_lost_the_role_is_not_called(night: Night) -> None:
    await keep(night, policy_of(Named(night.people["boss"].id), Level(1)))
    await night.take_away("boss", Role.COORDINATOR, night.area)
    number = await night.raise_alert()
    assert await night.rung() == ["one"]
    assert AttemptOutcome.NOBODY in await logged(night, number)


async def test_in_quiet_hours_those_on_call_are_called_in_place_of_a_role(night: Night) -> None:
    quiet = Quiet(12 * 60, 13 * 60)  # it is noon
    await keep(night, policy_of(Level(1), BOSSES, quiet=quiet))
    number = await night.raise_alert(kind=ARRIVAL)
    await night.settle(minutes=1)
    assert await night.rung() == ["one", "one", "two"]
    assert AttemptOutcome.QUIET in await logged(night, number)
    await night.settle(minutes=1)
    assert (await night.rung())[3:] == ["boss", "office"]  # it never goes silent
    before = len(await night.rung())
    await night.raise_alert(kind=MEDICAL)
    await night.settle(seconds=30)
    assert (await night.rung())[before:] == ["one", "boss"]


async def test_a_role_is_called_in_quiet_hours_where_nobody_on_call_can_be(night: Night) -> None:
    await night.block("one")
    await night.block("two")
    await keep(night, policy_of(BOSSES, quiet=Quiet(12 * 60, 13 * 60)))
    await night.raise_alert(kind=ARRIVAL)
    assert await night.rung() == ["boss"]


async def test_the_taker_is_asked_after_the_time_of_the_policy(night: Night) -> None:
    await keep(night, policy_of(Level(1), still=3 * MINUTE))
    number = await night.raise_alert()
    await night.take(number, "one")
    await night.settle(seconds=1)
    await night.settle(seconds=178)
    assert not any("still on it" in body.get("text", "") for body in await night.phone("one"))
    await night.settle(seconds=1)
    assert "still on it" in (await night.phone("one"))[-1]["text"]


# --- nobody to call -----------------------------------------------------------------------------


async def test_a_level_that_cannot_be_reached_is_passed_at_once_and_said(night: Night) -> None:
    await night.block("one")
    await night.block("two")
    number = await night.raise_alert()
    assert await night.rung() == ["boss", "office"]
    assert "nobody on call can be reached" in (await night.phone("boss"))[-1]["text"]
    assert (await logged(night, number)).count(AttemptOutcome.UNREACHABLE) == 2


async def test_coordinators_hear_at_once_who_on_call_is_out_of_reach_and_why(night: Night) -> None:
    async with night.database.begin() as session:
        why = "Forbidden: bot was blocked by the user"
        for name in ("one", "far"):  # Far is not on call
            await mark_unreachable(session, night.people[name].id, why, night.now)
    await night.settle(seconds=1)
    (told,) = await night.phone("boss")
    assert "One is on call in Riverside now (level 1)" in told["text"]
    assert "has been blocked there" in told["text"]


# --- a change while alerts run ------------------------------------------------------------------


async def test_a_running_alert_goes_on_from_its_place(night: Night) -> None:
    number = await night.raise_alert()
    await night.settle(minutes=2)
    assert await night.rung() == ["one", "two"]
    kept = await keep(night, policy_of(Level(2), OFFICE, wait=5 * MINUTE))
    assert kept.running == 1
    assert await night.rung() == ["one", "two"]  # not begun again
    assert AttemptOutcome.POLICY in await logged(night, number)
    await night.settle(minutes=4)
    assert await night.rung() == ["one", "two"]  # it waits as the new one says
    await night.settle(minutes=1)
    assert await night.rung() == ["one", "two", "office"]


async def test_a_step_that_is_new_is_called_at_once_and_a_shorter_wait_counts_at_once(
    night: Night,
) -> None:
    await night.raise_alert()
    await keep(night, policy_of(OFFICE, Level(2)))
    assert await night.rung() == ["one", "office"]
    await night.settle(seconds=50)
    await keep(night, policy_of(OFFICE, Level(2), wait=timedelta(seconds=20)))
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "office", "two"]


async def test_at_the_end_it_stays_loud_and_a_taken_one_stays_taken(night: Night) -> None:
    loud = await night.raise_alert()
    await night.settle(minutes=2)
    await night.settle(minutes=2)
    taken = await night.raise_alert()
    await night.do(acknowledge, taken, "one")
    before = len(await night.rung())
    kept = await keep(night, policy_of(Level(1), Level(2), repeats=(30 * MINUTE,), still=MINUTE))
    assert kept.running == 2
    assert len(await night.rung()) == before
    assert (await night.alert(loud)).loud == 1
    assert (await night.alert(taken)).state is AlertState.ACKNOWLEDGED
    await night.settle(minutes=29)
    assert (await night.alert(loud)).loud == 1
    await night.settle(minutes=1)
    assert (await night.alert(loud)).loud == 2


async def test_what_was_declined_stays_declined_under_another_policy(night: Night) -> None:
    number = await night.raise_alert()
    await night.do(decline, number, "one")
    await keep(night, policy_of(Named(night.people["one"].id), Level(2), BOSSES))
    await night.settle(minutes=1)
    assert (await night.rung()).count("one") == 1


async def test_only_alerts_whose_policy_is_another_go_on_by_it(night: Night) -> None:
    arrival = await night.raise_alert(kind=ARRIVAL)
    kept = await keep(night, policy_of(Level(1)), kind="medical")
    assert kept.running == 0
    assert AttemptOutcome.POLICY not in await logged(night, arrival)


async def test_back_in_reach_brings_the_open_alert_of_a_step_by_name_once(night: Night) -> None:
    await night.block("boss")
    await keep(night, policy_of(Named(night.people["boss"].id), Level(1)), by="admin")
    await night.raise_alert()
    assert await night.rung() == ["one"]
    async with night.database.begin() as session:
        (await session.get_one(Person, night.people["boss"].id)).unreachable = None
        due = Due.at_once(night.now)
        await person_reachable.schedule(session, due, person_id=night.people["boss"].id)
    await night.settle(seconds=1)
    assert await night.rung() == ["one", "boss"]


# --- keeping ------------------------------------------------------------------------------------


async def test_every_version_stays_with_who_made_it(night: Night) -> None:
    await keep(night, policy_of(Level(1)))
    await keep(night, policy_of(Level(2)), by=None)
    await keep(night, None)
    async with night.database.read() as session:
        rows = (await session.scalars(select(AlertPolicy).order_by(AlertPolicy.version))).all()
        made = [(row.version, row.made_by, row.is_current, row.is_withdrawn) for row in rows]
    boss = night.people["boss"].id
    assert made == [
        (1, boss, False, False),
        (2, None, False, False),
        (3, boss, True, True),
    ]


async def test_the_other_leaders_hear_of_it_and_nobody_of_their_own(night: Night) -> None:
    async with night.database.begin() as session:
        area = await session.get_one(Area, night.area.id)
    await night.give("two", Role.COORDINATOR, area)
    await keep(night, policy_of(Level(1)), kind="arrival")
    assert await night.phone("boss") == []
    (told,) = await night.phone("two")
    assert "Boss has changed whom alerts call: Riverside · 🚪 Arrival" in told["text"]


@pytest.mark.parametrize(
    ("name", "area"), [("one", "here"), ("far", "here"), ("office", "here"), ("boss", None)]
)
async def test_only_who_plans_there_keeps_a_policy(
    night: Night, name: str, area: str | None
) -> None:
    with pytest.raises(NotAllowed):
        await keep(night, policy_of(Level(1)), by=name, area=area)


async def test_what_cannot_be_kept_is_refused(night: Night) -> None:
    async def refused(policy: Policy | None, **more: Any) -> object:
        with pytest.raises(PolicyRefused) as caught:
            await keep(night, policy, **more)
        return caught.value.reason

    assert await refused(Policy(())) is Flaw.NO_STEPS
    far = Named(night.people["far"].id)
    assert await refused(policy_of(far)) is PolicyRefusal.NO_ROLE
    assert await refused(policy_of(Holders(Role.VOLUNTEER))) is PolicyRefusal.NO_ROLE
    assert await refused(policy_of(Level(1)), kind="tea") is PolicyRefusal.KIND
    assert await refused(None) is PolicyRefusal.NOTHING
    await keep(night, policy_of(Level(1)))
    assert await refused(policy_of(Level(2)), seen=0) is PolicyRefusal.CHANGED
