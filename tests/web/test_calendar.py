"""A private calendar address: shown in /rota, read by calendars, renewed and switched off."""

from aiohttp.test_utils import TestClient

from bot.oncall.model import CalendarAddress
from bot.people.model import Role
from tests.town.phone import Phone
from tests.town.town import Town

START = "https://weft.example/cal/"


async def address(phone: Phone) -> str:
    """Return the path of the address, as /rota gives it."""
    await phone.says("/rota")
    await phone.taps("My calendar address")
    return path_on(phone)


def path_on(phone: Phone) -> str:
    line = next(one for one in phone.find("Your calendar address").text.split() if START in one)
    return line.strip("\u2068\u2069").removeprefix("https://weft.example")


async def test_a_calendar_reads_it_without_signing_in(town: Town, client: TestClient) -> None:
    answer = await client.get(await address(town.wei))
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-store"
    body = await answer.text()
    assert body.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "X-WR-CALNAME:On call\r\n" in body
    assert "SUMMARY:On call: Riverside\\, level 1\r\n" in body
    assert "Lan" not in body


async def test_it_stays_the_same_however_often_it_is_asked_for(town: Town) -> None:
    assert await address(town.wei) == await address(town.wei)
    assert await town.count_rows(CalendarAddress) == 1


async def test_a_new_one_ends_the_one_before_and_asks_first(town: Town, client: TestClient) -> None:
    before = await address(town.wei)
    await town.wei.taps("A new address")
    assert (await client.get(before)).status == 200
    await town.wei.taps("Back")
    await town.wei.taps("A new address")
    await town.wei.taps("Yes, I'm sure")
    assert path_on(town.wei) != before
    assert (await client.get(before)).status == 404
    assert (await client.get(path_on(town.wei))).status == 200


async def test_switched_off_it_opens_nothing(town: Town, client: TestClient) -> None:
    path = await address(town.wei)
    await town.wei.taps("Switch it off")
    await town.wei.taps("Yes, I'm sure")
    assert (await client.get(path)).status == 404
    await town.wei.taps("My calendar address")
    assert path_on(town.wei) != path


async def test_who_has_no_role_any_more_has_an_empty_calendar(
    town: Town, client: TestClient
) -> None:
    path = await address(town.wei)
    await town.take_role_away(town.wei, Role.WORKER, town.area)
    body = await (await client.get(path)).text()
    assert "BEGIN:VCALENDAR" in body
    assert "VEVENT" not in body
    assert "don't have the role" in await town.wei.presses("oca1:0")
    await town.wei.presses("oca2:1:1")  # switching it off is always theirs
    assert (await client.get(path)).status == 404


async def test_forged_addresses_and_floods_are_refused(town: Town, client: TestClient) -> None:
    for path in ("/cal/x.ics", f"/cal/{'A' * 43}.ics", "/cal/.ics", "/cal/%00.ics"):
        assert (await client.get(path)).status == 404
    path = await address(town.wei)
    statuses = [(await client.get(path)).status for _ in range(31)]
    assert statuses == [200] * 30 + [429]


async def test_a_stranger_gets_none(town: Town) -> None:
    ana = town.add_stranger("Ana")
    await ana.says("hello")
    assert "don't have the role" in await ana.presses("oca1:0")
