"""Stand-ins and exchanges of two shifts in the chat."""

from datetime import timedelta

import pytest

from bot.people.model import Role
from bot.settings import Settings
from bot.shifts.model import SignUpState
from tests.handlers.test_shift_day import place_of, post, volunteer
from tests.town.people import DAY, HOUR
from tests.town.phone import Phone
from tests.town.town import Town

TAKEN, CANCELLED = SignUpState.TAKEN, SignUpState.CANCELLED
MINUTE = timedelta(minutes=1)


@pytest.fixture
async def town(town: Town) -> Town:
    await town.settle()
    return town


@pytest.fixture
async def boss(town: Town) -> Phone:
    return await town.add_person("Boss Li", Role.COORDINATOR, area=town.area)


@pytest.fixture
async def ana(town: Town, boss: Phone) -> Phone:
    return await volunteer(town, "Ana")


async def takes(phone: Phone, title: str = "Desk") -> None:
    """Take the shift of this title, whatever its number in the list."""
    page = (await phone.says("/shifts"))[-1]
    line = next(line for line in page.splitlines() if title in line)
    await phone.taps(f"{line.split()[0]} · Take it")
    phone.read()


async def looks(phone: Phone, label: str = "Ask all") -> None:
    await phone.says("/cant")
    await phone.taps("Find somebody")
    await phone.taps(label)
    phone.read()


async def states(*phones: Phone) -> list[SignUpState]:
    return [(await place_of(phone)).state for phone in phones]


# --- stand-ins ------------------------------------------------------------------------------------


async def test_who_looks_is_bound_until_the_first_yes(boss: Phone, ana: Phone) -> None:
    town = boss.town
    bo, cem = await volunteer(town, "Bo"), await volunteer(town, "Cem")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    assert "Asked: 3" in ana.last.text  # the coordinator may take shifts too
    assert bo.read()[-1].startswith("🙋 Ana can't come")
    assert await states(ana) == [TAKEN]
    await bo.taps("Yes, I take it")
    assert await states(ana, bo) == [CANCELLED, TAKEN]
    assert ana.read()[-1].startswith("✅ Bo has your shift now.")
    assert cem.last.text.startswith("This is no longer needed.")
    assert cem.last.buttons == {}
    await cem.taps("Yes, I take it", old=True)
    assert cem.toast == "This offer is over."
    await bo.taps("Yes, I take it", old=True)  # twice is harmless
    assert await states(bo) == [TAKEN]


async def test_one_person_is_asked_and_says_no(boss: Phone, ana: Phone) -> None:
    town = boss.town
    bo, cem = await volunteer(town, "Bo"), await volunteer(town, "Cem")
    await post(boss, places=1)
    await takes(ana)
    await ana.says("/cant")
    await ana.taps("Find somebody")
    await ana.taps("Ask one person")
    await ana.taps("Bo")
    ana.read()
    assert len(bo.read()) == 1
    assert cem.read() == []
    await bo.taps("No, thanks")
    assert ana.read()[-1].startswith("Bo can't stand in. The shift is still yours.")
    await looks(ana)
    assert cem.read()[-1].startswith("🙋 Ana can't come")


async def test_a_withdrawn_search_closes_its_cards(boss: Phone, ana: Phone) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await ana.taps("Stop asking")
    assert bo.last.text.startswith("This is no longer needed.")
    assert await states(ana) == [TAKEN]


async def test_giving_up_and_cancelling_close_the_cards_too(boss: Phone, ana: Phone) -> None:
    town = boss.town
    bo = await volunteer(town, "Bo")
    shift = await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await ana.says("/cant")
    await ana.taps("Yes, give it up")
    assert bo.last.text.startswith("This is no longer needed.")
    await takes(ana)
    await looks(ana)
    assert bo.read()[-1].startswith("🙋")
    await boss.presses(f"dskc:{shift}")
    await boss.taps("Do it, no reason")
    assert bo.texts[-1].startswith("This is no longer needed.")


async def test_a_mistaken_stand_in_is_undone_and_the_giver_bound_again(
    boss: Phone, ana: Phone
) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await bo.taps("Yes, I take it")
    ana.read()
    await bo.taps("Undo")
    assert ana.read()[-1].startswith("↩️ Bo can't stand in after all.")
    assert await states(ana, bo) == [TAKEN, CANCELLED]


async def test_late_the_stand_in_stays(boss: Phone, ana: Phone) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await bo.taps("Yes, I take it")
    boss.town.at += 11 * MINUTE
    await bo.taps("Undo")
    assert await states(ana, bo) == [CANCELLED, TAKEN]


async def test_nobody_is_bound_again_who_has_other_work_by_now(boss: Phone, ana: Phone) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await bo.taps("Yes, I take it")
    await post(boss, title="Kitchen")
    await takes(ana, "Kitchen")
    await bo.taps("Undo")
    assert bo.toast.startswith("Ana has other plans by now.")
    assert await states(bo) == [TAKEN]


async def test_a_stand_in_looks_in_turn_and_the_log_shows_the_chain(
    boss: Phone, ana: Phone
) -> None:
    town = boss.town
    bo, cem = await volunteer(town, "Bo"), await volunteer(town, "Cem")
    shift = await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await bo.taps("Yes, I take it")
    await looks(bo)
    await cem.taps("Yes, I take it")
    assert await states(ana, bo, cem) == [CANCELLED, CANCELLED, TAKEN]
    await boss.presses(f"dskl:{shift}:0")
    assert "Ana → Bo → Cem" in boss.read()[-1]


async def test_nobody_takes_a_place_who_was_not_asked(boss: Phone, ana: Phone) -> None:
    town = boss.town
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    late = await volunteer(town, "Late")
    for data in ("siy:1", "sin:1", "siw:1", "siu:1", "siy:99"):
        assert await late.presses(data)
    assert await states(ana) == [TAKEN]


async def test_a_stand_in_who_has_other_work_by_now_is_told_so(boss: Phone, ana: Phone) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await looks(ana)
    await post(boss, title="Kitchen")
    await takes(bo, "Kitchen")
    await bo.presses("siy:1")
    assert bo.toast.startswith("You have another shift at that time:")
    assert await states(ana) == [TAKEN]


async def test_at_the_start_the_search_is_over(boss: Phone, ana: Phone) -> None:
    bo = await volunteer(boss.town, "Bo")
    await post(boss, ahead=HOUR, places=1)
    await takes(ana)
    await looks(ana)
    await boss.town.wait(hours=1)
    assert bo.last.text.startswith("This is no longer needed.")


# --- exchanges ------------------------------------------------------------------------------------


async def two_shifts(boss: Phone, ana: Phone) -> Phone:
    """Ana has the desk, Bo the kitchen a day later; Ana asks Bo to exchange."""
    bo = await volunteer(boss.town, "Bo")
    await post(boss, places=1)
    await takes(ana)
    await post(boss, ahead=2 * DAY, places=1, title="Kitchen")
    await takes(bo, "Kitchen")
    await ana.says("/cant")
    await ana.taps("Exchange it")
    assert "Kitchen" in ana.last.text
    await ana.taps("1 · Ask")
    return bo


async def titles(*phones: Phone) -> list[str]:
    return [(await place_of(phone)).shift.title for phone in phones]


async def test_an_exchange_needs_both_taps_and_changes_both(boss: Phone, ana: Phone) -> None:
    bo = await two_shifts(boss, ana)
    assert bo.read()[-1].startswith("🔁 Ana would like to exchange shifts with you.")
    assert await titles(ana, bo) == ["Desk", "Kitchen"]
    await bo.taps("Yes, exchange")
    assert await titles(ana, bo) == ["Kitchen", "Desk"]
    assert await states(ana, bo) == [TAKEN, TAKEN]
    assert ana.read()[-1].startswith("✅ You have exchanged shifts with Bo.")
    await bo.taps("Yes, exchange", old=True)
    assert await titles(ana, bo) == ["Kitchen", "Desk"]


async def test_what_is_not_possible_any_more_changes_nothing(boss: Phone, ana: Phone) -> None:
    bo = await two_shifts(boss, ana)
    await post(boss, ahead=2 * DAY + HOUR, title="Store")
    await takes(ana, "Store")
    await bo.taps("Yes, exchange")
    assert bo.toast.startswith("Not possible for Ana:")
    assert (await titles(bo)) == ["Kitchen"]


async def test_a_no_and_a_withdrawal_close_the_question(boss: Phone, ana: Phone) -> None:
    bo = await two_shifts(boss, ana)
    await bo.taps("No, thanks")
    assert ana.read()[-1].startswith("Bo can't exchange.")
    await ana.says("/cant")
    await ana.taps("Exchange it")
    await ana.taps("1 · Ask")
    await ana.taps("Stop asking")
    assert bo.last.text.startswith("This exchange has not come about.")
    await bo.taps("Yes, exchange", old=True)
    assert await titles(ana, bo) == ["Desk", "Kitchen"]


async def test_who_gives_the_shift_up_ends_the_question(boss: Phone, ana: Phone) -> None:
    bo = await two_shifts(boss, ana)
    await ana.says("/cant")
    await ana.taps("Yes, give it up")
    assert bo.last.text.startswith("This exchange has not come about.")


async def test_somebody_else_agrees_to_nothing(boss: Phone, ana: Phone) -> None:
    await two_shifts(boss, ana)
    eve = await volunteer(boss.town, "Eve")
    for data in ("swy:1", "swn:1", "swv:1", "swy:99"):
        assert await eve.presses(data)
    assert await titles(ana) == ["Desk"]


class TestVeto:
    """With the setting, coordinators have time to say no."""

    @pytest.fixture
    def settings(self, settings: Settings) -> Settings:
        return settings.model_copy(update={"swap_veto_minutes": 60})

    async def test_without_a_no_it_is_done_later(self, boss: Phone, ana: Phone) -> None:
        bo = await two_shifts(boss, ana)
        boss.read()
        await bo.taps("Yes, exchange")
        assert boss.read()[-1].startswith("🔁 Ana and Bo want to exchange shifts.")
        assert await titles(ana, bo) == ["Desk", "Kitchen"]
        await boss.town.wait(minutes=60)
        assert await titles(ana, bo) == ["Kitchen", "Desk"]

    async def test_a_no_leaves_both_as_they_were(self, boss: Phone, ana: Phone) -> None:
        bo = await two_shifts(boss, ana)
        await bo.taps("Yes, exchange")
        await boss.taps("Say no")
        assert ana.read()[-1].startswith("A coordinator has said no")
        assert bo.read()[-1].startswith("A coordinator has said no")
        await boss.town.wait(minutes=60)
        assert await titles(ana, bo) == ["Desk", "Kitchen"]
