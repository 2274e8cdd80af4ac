"""A table sent to the bot as a file: preview, tap, written; who may, and what is wrong."""

import io
from typing import Any

import openpyxl
import pytest
from sqlalchemy import func, select

from bot import subjects
from bot.imports import working
from bot.imports.model import BroughtState, BroughtTable
from bot.oncall.model import RotaEntry
from bot.people.model import Role
from bot.settings import Settings
from bot.shifts.model import Shift
from bot.spine.telegram import CallFailed
from bot.spine.texts import render as texts
from bot.spine.texts.render import utf16_length
from tests.town.people import DAY, Maker
from tests.town.phone import Phone
from tests.town.stubs import Shelf
from tests.town.town import Town

HEAD = "area,title,place,starts,ends,capacity,languages\n"
ROW = "{area},{title},South gate,2020-04-0{day} 18:00,22:00,2,\n"
ROTA = "area,level,telegram_id,name,from,until,weekdays\n{area},1,{who},Wei,20:00,08:00,daily\n"


FILES = Shelf()


@pytest.fixture
async def town(town: Town, settings: Settings) -> Town:
    """Riverside; Cora coordinates it, Ada all areas; Wei works there, Vera volunteers."""
    town.jobs = subjects.jobs(settings, telegram=FILES, database=town.database)
    await town.settle()
    await town.add_person("Cora", Role.COORDINATOR, area=town.area)
    await town.add_person("Ada", Role.ADMIN)
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Vera", Role.VOLUNTEER, area=town.area)
    return town


def document(name: str = "shifts.csv") -> dict[str, Any]:
    return {"document": {"file_id": name, "file_unique_id": name, "file_name": name}}


async def brings(phone: Phone, data: bytes | str, name: str = "shifts.csv") -> str:
    """Let somebody send a file; return the card once it is read."""
    FILES.kept[name] = data.encode() if isinstance(data, str) else data
    await phone.sends(**document(name))
    await phone.town.do_network_jobs()
    phone.read()
    return phone.last.text


async def taps(phone: Phone, label: str) -> str:
    await phone.taps(label)
    await phone.town.do_network_jobs()
    phone.read()
    return phone.last.text


def two_nights(town: Town) -> str:
    rows = (ROW.format(area=town.area.code, title=title, day=3) for title in ("Gate", "Desk"))
    return HEAD + "".join(rows)


async def titles(town: Town) -> set[str]:
    async with town.database.read() as session:
        return set(await session.scalars(select(Shift.title)))


async def test_a_table_is_shown_and_written_by_a_tap(town: Town) -> None:
    card = await brings(town.cora, two_nights(town))
    assert "shifts.csv (shifts)" in card
    assert "New (2):" in card
    assert f"line 2: {town.area.code} · Gate · South gate · 2020-04-03 18:00 – 22:00" in card
    assert "Nothing has been written yet." in card
    assert await titles(town) == set()
    assert "is written. New: 2, changed: 0." in await taps(town.cora, "Write it")
    assert await titles(town) == {"Gate", "Desk"}
    assert town.cora.buttons == []


async def test_an_excel_file_is_read_as_well(town: Town) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["小区", "岗位", "地点", "开始", "结束", "人数"])
    book.active.append([town.area.name, "夜班", "南门", "2020-04-03 22:00", "次日06:00", 2])
    out = io.BytesIO()
    book.save(out)
    assert "夜班" in await brings(town.cora, out.getvalue(), "排班.xlsx")
    await taps(town.cora, "Write it")
    assert await titles(town) == {"夜班"}


async def test_all_that_is_wrong_is_said_with_its_cell_and_nothing_is_written(town: Town) -> None:
    code = town.area.code
    table = f"{HEAD}{code},Gate,S,04/05/2020 8:00,10:00,1,\n{code},Gate,S,soon,10:00,none,\n"
    card = await brings(town.cora, table)
    assert "Nothing was written. Please correct this and send the file again" in card
    assert "line 2: starts “04/05/2020 8:00” (cell D2): which number is the day?" in card
    assert "Write 2020-05-04 8:00 or 2020-04-05 8:00" in card
    assert "line 3: starts “soon” (cell D3)" in card
    assert town.cora.buttons == []


async def test_the_rota_is_brought_in_the_same_way(town: Town) -> None:
    table = ROTA.format(area=town.area.code, who=town.wei.id)
    card = await brings(town.cora, table, "rota.csv")
    assert "rota.csv (rota)" in card
    assert "Mon Tue Wed Thu Fri Sat Sun 20:00 – 08:00: Wei" in card
    await taps(town.cora, "Write it")
    async with town.database.read() as session:
        assert await session.scalar(select(func.count(RotaEntry.id))) == 1


async def test_a_mistyped_id_makes_nobody_staff_without_a_tap_that_says_so(town: Town) -> None:
    card = await brings(town.cora, ROTA.format(area=town.area.code, who=f"{town.wei.id}1"))
    assert "Doubtful, please look (1):" in card
    assert list(town.cora.last.buttons) == ["Write all of it", "Discard"]


async def test_a_doubtful_shift_can_be_left_out(town: Town) -> None:
    far = f"{town.area.code},Far,S,2022-04-03 18:00,22:00,1,\n"
    for label, wanted in (
        ("Leave doubtful out", {"Gate", "Desk"}),
        ("Write all of it", {"Gate", "Desk", "Far"}),
    ):
        assert "more than a year away" in await brings(town.cora, two_nights(town) + far)
        await taps(town.cora, label)
        assert await titles(town) == wanted


async def test_discarded_means_that_nothing_is_written(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    button = town.cora.newest("Write it")
    assert "is discarded" in await taps(town.cora, "Discard")
    assert await town.cora.presses(button.data) == "This table is settled already."
    await town.do_network_jobs()
    assert await titles(town) == set()
    async with town.database.read() as session:
        table = (await session.scalars(select(BroughtTable))).one()
        assert (table.state, table.content) == (BroughtState.DISCARDED, None)


async def test_two_taps_write_once(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    button = town.cora.newest("Write it")
    town.does_jobs = False
    await town.cora.presses(button.data, button.message_id)
    assert await town.cora.presses(button.data) == "This table is settled already."
    await town.do_network_jobs()
    assert len(await titles(town)) == 2


async def test_what_has_changed_since_the_preview_is_shown_before_it_is_written(
    town: Town,
) -> None:
    await brings(town.cora, two_nights(town))
    async with town.database.begin() as session:
        (await session.get_one(type(town.area), town.area.id)).zone = "Europe/Berlin"
    await taps(town.cora, "Write it")
    assert await titles(town) == {"Gate", "Desk"}  # the words are the same in the area's time

    await brings(town.cora, two_nights(town).replace("22:00", "23:00"), "later.csv")
    async with town.database.begin() as session:
        (await session.scalars(select(Shift).where(Shift.title == "Gate"))).one().title = "Door"
    await taps(town.cora, "Write it")
    assert "Something has changed since I showed you this" in town.cora.last.text
    assert "Gate" not in await titles(town)
    await taps(town.cora, "Write it")
    assert "Gate" in await titles(town)


async def test_a_table_that_changes_nothing_says_so(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    await taps(town.cora, "Write it")
    assert "Everything stands like this already" in await brings(town.cora, two_nights(town))
    assert town.cora.last.buttons == {}


async def test_a_coordinator_writes_for_their_own_area_alone(town: Town) -> None:
    async with town.database.begin() as session:
        other = await Maker(session).area("Elsewhere")
    table = HEAD + ROW.format(area=other.code, title="Gate", day=3)
    assert "you can’t change this area" in await brings(town.cora, table)
    assert "New (1)" in await brings(town.ada, table, "ada.csv")


async def test_who_has_lost_the_role_writes_nothing(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    await town.take_role_away(town.cora, Role.COORDINATOR, town.area)
    button = town.cora.newest("Write it")
    assert "the role for this" in await town.cora.presses(button.data, button.message_id)
    assert await titles(town) == set()


async def test_nobody_writes_the_table_of_somebody_else(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    button = town.cora.newest("Write it")
    assert await town.ada.presses(button.data) == "This table is settled already."


async def test_a_file_that_replies_and_a_file_of_an_album_belong_to_their_case(town: Town) -> None:
    await town.cora.says("/help")
    await town.cora.replies(town.cora.last, **document("list.xlsx"))
    await town.cora.sends(**document("list.xlsx"), media_group_id="1")
    assert await town.count_rows(BroughtTable) == 0


async def test_the_file_of_a_volunteer_is_no_table(town: Town) -> None:
    await town.vera.sends(**document())
    assert await town.count_rows(BroughtTable) == 0


async def test_another_kind_of_table_says_which_are_read(town: Town) -> None:
    card = await brings(town.cora, "买菜,数量\n米,2\n", "shopping.csv")
    assert "area, title, place, starts, ends, capacity" in card
    assert "reply to one of their messages" in card


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0", "Save it as an Excel workbook (.xlsx)"),
        (b"x\n" * (working.MOST_LINES + 2), "At most 1500 rows"),
    ],
)
async def test_a_file_that_cannot_be_read_says_what_to_do(
    town: Town, data: bytes, said: str
) -> None:
    assert said in await brings(town.cora, data)


async def test_a_file_that_telegram_does_not_give_is_said(town: Town) -> None:
    FILES.failures = [CallFailed(400, "Bad Request: file is too big")]
    assert "could not be read. Nothing was written." in await brings(town.cora, two_nights(town))


async def test_what_was_brought_long_ago_is_forgotten(town: Town) -> None:
    await brings(town.cora, two_nights(town))
    button = town.cora.newest("Write it")
    town.at += 3 * DAY
    await brings(town.cora, two_nights(town), "other.csv")
    assert await town.cora.presses(button.data) == "This table is settled already."
    assert await town.count_rows(BroughtTable) == 1


@pytest.mark.parametrize("locale", texts.locales())
async def test_the_largest_preview_and_all_faults_fit_a_card_in_every_locale(
    town: Town, locale: str
) -> None:
    phone = await town.add_person("Kim", Role.COORDINATOR, area=town.area, locale=locale)
    long = "长" * 80
    rows = "".join(
        f"{town.area.code},{long} {number},{long},2020-04-03 {number % 20:02d}:00,23:00,9,ja ko\n"
        for number in range(200)
    ).replace(f"{long} ", long[:70])
    assert utf16_length(await brings(phone, HEAD + rows)) <= 4096
    assert len(phone.last.buttons) == 2
    assert utf16_length(await brings(phone, HEAD + rows.replace("2020-04-03", "x" * 70))) <= 4096
