"""/policy in the chat: seeing whom alerts call, changing it by taps and words, and withdrawing."""

import pytest
from sqlalchemy import select

from bot import subjects
from bot.alerts import policy_cards
from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.policy_buttons import EditPolicy, PolicyPerson, SetPolicy, ShowPolicy
from bot.alerts.policy_cards import PolicyView
from bot.alerts.policy_model import AlertPolicy
from bot.alerts.steps import Holders, Level, Named, Policy, PolicyStep, Quiet, Target
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.spine.outbox.screen import keyboard
from bot.spine.texts import checks
from bot.spine.texts import render as texts
from tests.town.people import NOON
from tests.town.town import Town


@pytest.fixture
async def staffed(town: Town) -> Town:
    """Wang is on call in Riverside, Li is a colleague, Boss coordinates there, Chief everywhere."""
    await town.settle()
    for name in ("Wang", "Li"):
        await town.add_person(name, Role.WORKER, area=town.area)
    await town.put_on_call(town.wang)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Chief", Role.COORDINATOR)
    return town


async def kept(town: Town) -> list[Policy]:
    async with town.database.read() as session:
        rows = await session.scalars(select(AlertPolicy).order_by(AlertPolicy.id))
        return [row.policy for row in rows]


async def test_what_counts_is_shown_before_anybody_has_made_a_policy(staffed: Town) -> None:
    await staffed.boss.says("/policy")
    (page,) = await staffed.boss.taps("🚪 Arrival")
    assert "Whom alerts call · Riverside · 🚪 Arrival" in page
    assert "Nothing of its own: the rota’s levels are called one after the other." in page
    assert "1. Level 1 · usual time" in page
    assert "reaches nobody" not in page
    assert "Back to the usual" not in staffed.boss.buttons


async def test_a_policy_is_made_by_taps_and_words(staffed: Town) -> None:
    boss = staffed.boss
    await boss.says("/policy")
    await boss.taps("🚪 Arrival")
    await boss.taps("Change")
    await boss.taps("Step 1")
    await boss.taps("2 min")
    await boss.taps("Done")
    await boss.taps("Another step")
    await boss.taps("all coordinators")
    await boss.taps("People")
    await boss.taps("Li")
    await boss.taps("Done")
    (page,) = await boss.taps("Done")
    assert "1. Level 1 · 2 min\n2. all coordinators and Li · usual time" in page
    await boss.taps("Repeats")
    (page,) = await boss.says("1, 3")
    assert "again after 1, 3 min" in page
    await boss.taps("Quiet hours")
    (page,) = await boss.says("22:30-6:00")
    assert "🌙 22:30–06:00" in page
    await boss.taps("Still on it?")
    (page,) = await boss.says("8")
    assert "“Still on it?” after 8 min" in page
    assert await kept(staffed) == []
    page, saved = await boss.taps("Save")
    assert "Version 1, Wed, Apr 1 12:00\u202fPM, by Boss" in page
    assert "✅ Saved" in saved
    (policy,) = await kept(staffed)
    assert [len(step.targets) for step in policy.steps] == [1, 2]
    assert policy.quiet == Quiet(22 * 60 + 30, 6 * 60)
    assert "Boss has changed whom alerts call: Riverside" in staffed.chief.last.text


async def test_steps_are_moved_and_removed(staffed: Town) -> None:
    boss = staffed.boss
    await boss.says("/policy")
    await boss.taps("🆘 Danger")
    await boss.taps("Change")
    await boss.taps("Another step")
    await boss.taps("command office")
    await boss.taps("Done")
    await boss.taps("Step 2")
    await boss.taps("Earlier")
    (page,) = await boss.taps("Done")
    assert "1. command office · usual time · ⚠️ reaches nobody now\n2. Level 1" in page
    await boss.taps("Step 1")
    (page,) = await boss.taps("Remove the step")
    assert "command office" not in page
    await boss.taps("Step 1")
    await boss.taps("✓ Level 1")
    (page,) = await boss.taps("Done")  # a step that calls nobody is dropped
    assert "No step yet." in page
    await boss.taps("Save")
    assert "at least one step" in boss.toast
    await boss.taps("Discard")
    assert await kept(staffed) == []


@pytest.mark.parametrize("words", ["soon", "5, 1", "900", ""])
async def test_words_that_are_no_minutes_are_answered_and_the_form_stays(
    staffed: Town, words: str
) -> None:
    boss = staffed.boss
    await boss.says("/policy")
    await boss.taps("🚪 Arrival")
    await boss.taps("Change")
    await boss.taps("Repeats")
    (refused,) = await boss.says(words or "-")
    assert "minutes" in refused.casefold()
    (page,) = await boss.says("2")
    assert "again after 2 min" in page


async def test_a_policy_is_withdrawn_after_a_question(staffed: Town) -> None:
    boss = staffed.boss
    await boss.says("/policy")
    await boss.taps("🚪 Arrival")
    await boss.taps("Change")
    await boss.taps("Save")
    await boss.taps("Back to the usual")
    page, saved = await boss.taps("Back to the usual")
    assert "Nothing of its own" in page
    assert "✅ Saved" in saved
    assert [policy.steps for policy in await kept(staffed)][1] == ()


async def test_two_leaders_at_once_do_not_undo_each_other(staffed: Town) -> None:
    await staffed.boss.says("/policy")
    await staffed.boss.taps("🚪 Arrival")
    await staffed.chief.says("/policy")
    await staffed.chief.taps("Riverside")
    await staffed.chief.taps("🚪 Arrival")
    await staffed.boss.taps("Change")
    await staffed.chief.taps("Change")
    await staffed.boss.taps("Save")
    await staffed.chief.taps("Save")
    assert "changed in the meantime" in staffed.chief.toast
    assert len(await kept(staffed)) == 1


async def test_who_plans_everywhere_plans_for_all_areas(staffed: Town) -> None:
    chief = staffed.chief
    await chief.says("/policy")
    await chief.taps("All areas")
    await chief.taps("All other alerts")
    await chief.taps("Change")
    await chief.taps("Another step")
    await chief.taps("all coordinators")
    await chief.taps("Done")
    await chief.taps("Save")
    assert len(await kept(staffed)) == 1
    await staffed.boss.says("/policy")
    (page,) = await staffed.boss.taps("🚪 Arrival")
    assert "This counts: All areas · 🔔 All other alerts" in page


async def test_workers_and_forged_taps_are_refused(staffed: Town) -> None:
    (refused,) = await staffed.wang.says("/policy")
    assert "don't have the role" in refused
    for data in (
        ShowPolicy(staffed.area.id, "arrival").pack(),
        EditPolicy(staffed.area.id, "arrival").pack(),
    ):
        assert "don't have the role" in await staffed.wang.presses(data)
    boss = staffed.boss
    tea, house = ShowPolicy(staffed.area.id, "tea").pack(), ShowPolicy(0, "arrival").pack()
    assert "no such alerts" in await boss.presses(tea)
    assert "don't have the role" in await boss.presses(house)
    # In a form, what no button says is refused, and the draft stays as it was.
    await boss.presses(EditPolicy(staffed.area.id, "arrival").pack())
    for data in (
        SetPolicy("level", 99).pack(),
        SetPolicy("role", 9).pack(),
        SetPolicy("tea", 1).pack(),
        PolicyPerson(1, 0).pack(),
    ):
        assert "changed in the meantime" in await boss.presses(data)


def test_every_kind_of_alert_has_a_policy() -> None:
    assert {kind.name for kind in subjects.ALERT_KINDS} == set(POLICY_KINDS)


@pytest.mark.parametrize("locale", texts.locales())
def test_the_longest_policy_fits_a_message_and_its_buttons_a_phone(locale: str) -> None:
    people = {
        number: Person(id=number, telegram_id=number, name="W" * 64, locale=locale)
        for number in range(8)
    }
    targets: list[Target] = [Named(number) for number in range(4)]
    targets += [Level(1), Level(2), *map(Holders, policy_cards.ROLES[:2])]
    policy = Policy(tuple(PolicyStep(tuple(targets)) for _ in range(12)), (), Quiet(0, 360))
    area = Area(id=1, code="a", name="Ö" * 64, zone="Asia/Shanghai", created_at=NOON)
    view = PolicyView(area, "arrival", policy, people, set(), set(range(1, 13)))
    for screen in (
        policy_cards.form_page(view),
        policy_cards.step_page(view, 1),
        policy_cards.ask_kind(area, set(POLICY_KINDS)),
    ):
        assert texts.utf16_length(screen.render(locale).text) <= 4096
        for row in keyboard(locale, screen.buttons)["inline_keyboard"]:
            for button in row:
                assert checks.width(button["text"]) <= 24, button["text"]
