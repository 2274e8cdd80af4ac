"""The morning report, wakes above the ceiling, and who has how much, as they stand on phones."""

import io
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import update

from bot import subjects
from bot.alerts.acknowledge import end_alert
from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertDraft
from bot.danger.alarm import DANGER
from bot.oncall import hand_offs
from bot.people import parcels
from bot.people.model import Role
from bot.places.model import Area
from bot.reports import morning, wakes
from bot.settings import Settings
from bot.spine.jobs.model import JobContext
from bot.spine.outbox.screen import Screen
from bot.spine.pictures import Picture
from bot.spine.texts.render import Text
from tests.oncall.test_calculator import local
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.stubs import Shelf
from tests.town.town import Town


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Picture]:
    """What was given to typst, which has tests of its own."""
    seen: list[Picture] = []

    async def draw_apart(one: Picture, _folders: Sequence[Path]) -> bytes:
        seen.append(one)
        return b"\x89PNG"

    monkeypatch.setattr(parcels, "draw_apart", draw_apart)
    return seen


@pytest.fixture
async def town(town: Town, settings: Settings, shelf: Shelf, drawn: list[Picture]) -> Town:
    """Wang has the nights of Riverside, Bo is behind; Boss coordinates it, Orla is the office."""
    town.jobs = subjects.jobs(settings, telegram=shelf)
    await town.settle()
    for name in ("Wang", "Bo"):
        await town.add_person(name, Role.WORKER, area=town.area)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Orla", Role.OFFICE)
    await town.add_person("Rita", Role.RESIDENT, area=town.area)
    async with town.database.begin() as session:
        make = Maker(session)
        await make.on_call(await town.wang.person(session), town.area, 1, ("20:00", "08:00"))
        await make.on_call(await town.bo.person(session), town.area, 2, ("20:00", "08:00"))
        hill = await make.area("Hill")
        # As old as Riverside, which has been there for days.
        await session.execute(update(Area).values(created_at=local("2020-03-01 12:00")))
        assert hill.id != town.area.id
    return town


async def report(town: Town, at: str) -> None:
    """Let the recurring job look, and send what it orders."""
    town.at = local(at)
    async with town.database.begin() as session:
        await morning.report_mornings(JobContext(session, town.at, town.jobs.settings))
    await town.do_network_jobs()


async def look_at_wakes(town: Town) -> None:
    async with town.database.begin() as session:
        await wakes.look_at_wakes(JobContext(session, town.at, town.jobs.settings))
    await town.wait()


async def a_night(town: Town) -> None:
    """Rita cries at eleven; Wang sleeps, Bo takes it when everybody is called."""
    town.at = local("2020-04-01 23:00")
    await town.rita.says("fire! help")
    await town.wait(minutes=2)
    await town.wait(minutes=2)
    await town.bo.taps("Take it")


def reports(phone: Phone) -> list[str]:
    return [text for text in phone.texts if "Night report" in text or "quiet day" in text]


# --- the morning ----------------------------------------------------------------------------------


async def test_at_seven_leads_and_the_office_read_what_happened(town: Town) -> None:
    await a_night(town)
    await report(town, "2020-04-02 06:59")
    assert reports(town.boss) == []
    await report(town, "2020-04-02 07:00")
    (text,) = reports(town.boss)
    assert text.startswith("☀️ Night report · Thu, Apr 2\n\nRiverside\nArrivals: 0 · alerts: 1\n")
    assert "Until somebody had it: usually 4 min, at most 4 min · most steps: 3" in text
    assert "Wang (1×)" in text
    assert "Bo (1×)" in text
    assert "Hill" not in text  # the coordinator's area alone
    (text,) = reports(town.orla)
    assert "Quiet: Hill" in text
    assert reports(town.wang) == reports(town.rita) == []


async def test_it_comes_once_and_every_morning(town: Town) -> None:
    for at in ("2020-04-02 07:00", "2020-04-02 07:01", "2020-04-02 12:00"):
        await report(town, at)
    assert reports(town.boss) == [
        "☀️ A quiet day and night: nobody arrived, and there was no alert. Riverside"
    ]
    await report(town, "2020-04-03 07:00")
    assert len(reports(town.boss)) == 2


async def test_after_an_outage_it_comes_late_but_not_in_the_evening(town: Town) -> None:
    await report(town, "2020-04-02 14:00")
    assert len(reports(town.boss)) == 1
    await report(town, "2020-04-03 15:00")
    assert len(reports(town.boss)) == 1


async def test_each_area_has_its_own_seven(town: Town) -> None:
    async with town.database.begin() as session:
        await session.execute(update(Area).where(Area.name == "Hill").values(zone="Europe/Berlin"))
    await report(town, "2020-04-02 07:00")
    assert [("Hill" in text) for text in reports(town.orla)] == [False]
    await report(town, "2020-04-02 13:00")  # seven in Berlin
    assert [("Hill" in text) for text in reports(town.orla)] == [False, True]
    assert len(reports(town.boss)) == 1


async def test_a_new_area_has_no_report_of_the_night_before(town: Town) -> None:
    async with town.database.begin() as session:
        await session.execute(update(Area).values(created_at=local("2020-04-02 09:00")))
    await report(town, "2020-04-02 10:00")
    assert reports(town.orla) == []


async def test_a_picture_comes_where_something_happened(
    town: Town, shelf: Shelf, drawn: list[Picture]
) -> None:
    await a_night(town)
    await report(town, "2020-04-02 07:00")
    assert sorted(fields["chat_id"] for _, fields, *_ in shelf.uploads) == sorted(
        [town.boss.id, town.orla.id]
    )
    assert {method for method, *_ in shelf.uploads} == {"sendPhoto"}
    (row,) = drawn[0].rows
    assert [[line.text for line in cell] for cell in row][:7] == [
        *(["Riverside"], ["0"], ["1"], ["4 min"], ["4 min"], ["3"], ["0"]),
    ]
    await report(town, "2020-04-03 07:00")
    assert len(shelf.uploads) == 4  # what is open still is told again


async def test_a_quiet_night_has_no_picture(town: Town, shelf: Shelf) -> None:
    await report(town, "2020-04-02 07:00")
    assert shelf.uploads == []


async def test_a_tap_sends_the_table(town: Town, shelf: Shelf) -> None:
    await a_night(town)
    await report(town, "2020-04-02 07:00")
    shelf.uploads.clear()
    await town.orla.taps("As a table")
    assert town.orla.toast == "One moment, it is being made."
    await town.do_network_jobs()
    ((method, _, name, data),) = shelf.uploads
    assert (method, name) == ("sendDocument", "2020-04-02.xlsx")
    areas, woken = load_workbook(io.BytesIO(data)).worksheets
    assert [cell.value for cell in areas[1]][:3] == ["Area", "Arrivals", "Alerts"]
    rows = [[cell.value for cell in row] for row in areas.iter_rows(min_row=2)]
    assert ["Riverside", 0, 1, 4, 4, 3, 0, 1, 4] in rows
    assert ["Hill", 0, 0, None, None, 0, 0, 0, 0] in rows
    assert [[cell.value for cell in row] for row in woken.iter_rows(min_row=2)] == [
        ["Riverside", name, 1] for name in ("Bo", "Boss", "Orla", "Wang")
    ]


async def test_names_are_no_formulas_in_the_table(town: Town, shelf: Shelf) -> None:
    async with town.database.begin() as session:
        await session.execute(
            update(Area).where(Area.name == "Hill").values(name='=HYPERLINK("x")')
        )
    await a_night(town)
    await report(town, "2020-04-02 07:00")
    shelf.uploads.clear()
    await town.orla.taps("As a table")
    await town.do_network_jobs()
    sheet = load_workbook(io.BytesIO(shelf.uploads[0][3])).worksheets[0]
    names = {cell.value: cell.data_type for cell in sheet["A"]}
    assert names['=HYPERLINK("x")'] == "s"


async def test_nobody_else_reads_it(town: Town, shelf: Shelf) -> None:
    await a_night(town)
    await report(town, "2020-04-02 07:00")
    shelf.uploads.clear()
    button = town.orla.newest("As a table")
    for phone in (town.wang, town.rita):
        await phone.presses(button.data)
    for forged in ("rpx:1", "rpx:99999999", "rpx:-5"):
        await town.orla.presses(forged)
    await town.orla.taps("As a table")
    await town.take_role_away(town.orla, Role.OFFICE)
    await town.do_network_jobs()
    assert shelf.uploads == []


# --- wakes ----------------------------------------------------------------------------------------


async def wake(town: Town, at: str) -> None:
    """Raise an alert and end it after a minute."""
    town.at = local(at)
    async with town.database.begin() as session:
        draft = AlertDraft(DANGER, town.area.id, Screen("refused"))
        alert = await raise_alert(session, draft, now=town.at)
    town.at += timedelta(minutes=1)
    async with town.database.begin() as session:
        await end_alert(session, alert.id, Text("refused"), now=town.at)
    await look_at_wakes(town)


def told(phone: Phone) -> list[str]:
    return [text for text in phone.texts if "has been woken tonight" in text]


async def test_above_the_ceiling_the_coordinator_hears_of_it_once(town: Town) -> None:
    town.jobs = subjects.jobs(town.jobs.settings.model_copy(update={"wakes_a_night": 2}))
    town.at = local("2020-04-01 21:00")
    async with town.database.begin() as session:
        await hand_offs.sweep(JobContext(session, town.at, town.jobs.settings))
    for at in ("23:00", "23:30"):
        await wake(town, f"2020-04-01 {at}")
    assert told(town.boss) == []
    for at in ("00:10", "01:00", "02:00"):
        await wake(town, f"2020-04-02 {at}")
    assert told(town.boss) == [
        "⚠️ Wang (Riverside) has been woken tonight: 3×. Could somebody else take over?"
    ]
    assert told(town.wang) == []
    # The button leads to the night, where somebody else is put.
    await town.boss.presses(town.boss.newest("Somebody instead").data)
    assert "Wang" in town.boss.last.text


async def test_the_next_night_is_counted_by_itself(town: Town) -> None:
    town.jobs = subjects.jobs(town.jobs.settings.model_copy(update={"wakes_a_night": 1}))
    for day in ("01", "02"):
        for clock in ("23:00", "23:30"):
            await wake(town, f"2020-04-{day} {clock}")
    assert len(told(town.boss)) == 2


async def test_by_day_nobody_is_woken(town: Town) -> None:
    town.jobs = subjects.jobs(town.jobs.settings.model_copy(update={"wakes_a_night": 1}))
    for clock in ("20:10", "20:40", "21:10", "21:40"):
        await wake(town, f"2020-04-01 {clock}")
    assert told(town.boss) == []


# --- who has how much -----------------------------------------------------------------------------


async def test_the_list_says_who_has_how_much(town: Town) -> None:
    town.at = local("2020-04-01 21:00")
    async with town.database.begin() as session:
        await hand_offs.sweep(JobContext(session, town.at, town.jobs.settings))
    for _ in range(3):  # nights, at whose edges the bot looks
        for hours in (11, 12):
            town.at += timedelta(hours=hours)
            async with town.database.begin() as session:
                await hand_offs.sweep(JobContext(session, town.at, town.jobs.settings))
        town.at += timedelta(hours=1)
    await wake(town, "2020-04-04 23:00")
    await town.boss.says("/rota")
    await town.boss.taps("Who has how much")
    text = town.boss.last.text
    assert text.startswith("Who has how much · Riverside\nThe last 4 weeks → the next 4 weeks.")
    assert "Wang\nNights: 3 → 28 · weekend days: 1 → 8 · woken: 1\n" in text
    assert "Phone never tested" in text


async def test_the_list_is_for_those_who_read_reports(town: Town) -> None:
    await town.wang.says("/rota")
    assert not any("Who has how much" in label for label in town.wang.buttons)
    for phone in (town.wang, town.rita):
        assert "the role for this" in await phone.presses(f"ofn:{town.area.id}:0")
    assert "the role for this" in await town.orla.presses("ofn:99:0")
    await town.orla.presses(f"ofn:{town.area.id}:7")
    assert "Who has how much · Riverside" in town.orla.last.text
