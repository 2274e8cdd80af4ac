"""Too often: from one address, at one gate, on one page; and how much a look costs."""

import asyncio
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import make_mocked_request

from bot.alerts.model import Alert
from bot.arrivals.model import Arrival, Visit
from bot.settings import Settings
from tests.town.people import NOON
from tests.town.statements import watching
from tests.town.town import Town
from tests.web.conftest import Open
from tests.web.test_story import call
from web.context import ACTS
from web.limits import Limit, caller_of


async def test_too_many_from_one_address_wait_and_others_do_not(
    town: Town, phone: Open, settings: Settings
) -> None:
    most = settings.web_calls_per_address
    many = [phone() for _ in range(most + 1)]
    for one in many:
        await one.opens(f"/g/{town.gate.code}")
        await one.presses("I'm here")
    last = many[-1]
    assert last.status == 429
    assert last.answered["Retry-After"] == "60"
    assert "your call has not gone through yet" in last.text
    assert "+86 21 5555 0100" in last.text
    assert await town.count_rows(Arrival) == most
    await many[0].presses("Come and get me")
    assert many[0].status == 200
    await many[0].opens("/g/A01-north")
    await many[0].presses("I'm here")
    assert many[0].status == 200, "who waits already is not one more"
    other = phone(address="203.0.113.2")
    await other.opens(f"/g/{town.gate.code}")
    await other.presses("I'm here")
    assert other.status == 200
    await town.wait(minutes=1)
    await last.presses("I'm here")
    assert last.status == 200
    assert await town.count_rows(Arrival) == most + 2


async def test_too_many_at_one_gate_wait_and_other_gates_do_not(
    town: Town, phone: Open, settings: Settings
) -> None:
    for number in range(settings.web_calls_per_gate):
        one = phone(address=f"198.51.100.{number}")
        await one.opens(f"/g/{town.gate.code}")
        await one.presses("I'm here")
        assert one.status == 200
    one = phone(address="198.51.100.200")
    await one.opens(f"/g/{town.gate.code}")
    await one.presses("I'm here")
    assert one.status == 429
    await one.opens("/g/A01-north")
    await one.presses("I'm here")
    assert one.status == 200


async def test_who_runs_from_gate_to_gate_rests(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    codes = ("A01-north", town.gate.code)
    for number in range(ACTS + 1):
        await ana.opens(f"/g/{codes[number % 2]}")
        await ana.presses("I'm here")
    assert ana.status == 429
    assert "North gate" in ana.text


async def test_too_many_words_wait_in_their_field(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    page = ana.path
    for number in range(ACTS + 1):
        await ana.posts(f"{page}/write", {"words": f"word {number}"})
    assert ana.status == 429
    assert f"word {ACTS}</textarea>" in ana.html
    await ana.posts(page, {"tap": "arnone:1"})
    assert ana.status == 429


@pytest.mark.parametrize(
    ("forwarded", "proxies", "caller"),
    [
        ("", 0, "192.0.2.9"),
        ("203.0.113.7", 0, "192.0.2.9"),
        ("203.0.113.7", 1, "203.0.113.7"),
        ("1.1.1.1, 203.0.113.7", 1, "203.0.113.7"),
        ("1.1.1.1, 203.0.113.7, 10.0.0.1", 2, "203.0.113.7"),
        ("203.0.113.7", 2, "192.0.2.9"),
        ("2001:db8:1:2:3:4:5:6", 1, "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.7", 1, "203.0.113.7"),
        ("unknown", 1, "unknown"),
    ],
)
def test_the_caller_is_whom_the_operators_own_proxy_saw(
    forwarded: str, proxies: int, caller: str
) -> None:
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    request = make_mocked_request("GET", "/", headers=headers).clone(remote="192.0.2.9")
    assert isinstance(request, web.BaseRequest)
    assert caller_of(request, proxies=proxies) == caller  # type: ignore[arg-type]


def test_a_limit_opens_again_also_after_a_clock_was_put_back() -> None:
    limit = Limit(2, timedelta(minutes=1))
    for _ in range(2):
        limit.count("a", now=NOON)
    assert limit.is_reached("a", now=NOON)
    assert not limit.is_reached("b", now=NOON)
    assert not limit.is_reached("a", now=NOON + timedelta(minutes=1))
    limit.count("c", now=NOON)
    limit.count("c", now=NOON)
    assert not limit.is_reached("c", now=NOON - timedelta(hours=1))


async def test_two_presses_at_once_ring_once(town: Town, phone: Open) -> None:
    ana, again = phone(), phone()
    await ana.opens(f"/g/{town.gate.code}")
    button = ana.control("I'm here")
    await asyncio.gather(*(one.posts(button.path, button.sends) for one in (ana, again)))
    await town.wait()
    assert (ana.status, again.status) == (200, 200)
    assert ana.path == again.path
    for table in (Arrival, Alert, Visit):
        assert await town.count_rows(table) == 1


async def test_a_look_costs_few_statements_whatever_was_said(town: Town, phone: Open) -> None:
    ana = phone()
    await call(town, ana)
    page = ana.path
    costs = []
    for number in range(2):
        for _ in range(5 * number):
            await ana.posts(f"{page}/write", {"words": "hello"})
        with watching(town.database) as seen:
            await ana.opens(page)
        costs.append(len(seen))
    assert max(costs) <= 16
    with watching(town.database) as seen:
        await ana.opens(page)
    assert len(seen) == costs[-1]
