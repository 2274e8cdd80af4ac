"""When nobody answers, telephones ring: the office's numbers on its card, and a voice service."""

from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bot.alerts import numbers, outside_call
from bot.alerts.acknowledge import acknowledge
from bot.people.model import Person
from bot.places.model import Area
from bot.settings import Settings
from bot.spine.jobs.run import Jobs, Pool, run_network_job
from tests.alerts.night import Night

DESK, HALL = "+86 21 5555 0100", "021 5555 0199"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """After two calls in vain; the voice service is at some address."""
    return settings.model_copy(update={"call_rounds": 2, "call_url": SecretStr("http://voice")})


@pytest.fixture
async def voice() -> list[dict[str, Any]]:
    """What the voice service is told."""
    return []


@pytest.fixture
async def listed(night: Night) -> Night:
    await add(night, night.area, "Night desk", DESK)
    await add(night, None, "Town hall", HALL)
    return night


async def add(night: Night, area: Area | None, label: str, number: str) -> None:
    async with night.database.begin() as session:
        office = await session.get_one(Person, night.people["office"].id)
        area_id = area.id if area is not None else None
        await numbers.add_number(session, area_id, label, number, by=office, now=night.now)


async def climb(night: Night) -> int:
    """Raise an alert that nobody answers until its third call to everybody."""
    alert = await night.raise_alert()
    for _ in range(2):
        await night.settle(minutes=2)  # the levels, and everybody
    for _ in range(2):
        await night.settle(minutes=1)
    assert (await night.alert(alert)).loud == 3
    return alert


async def call_out(night: Night, voice: list[dict[str, Any]], *, fails: bool = False) -> None:
    """Do the voice service's jobs that are due."""

    async def call(body: Any) -> int:
        voice.append(dict(body))
        if fails:
            raise ConnectionError
        return 200

    pool = Pool(outside_call.ring_outside, call)
    jobs = Jobs(night.settings, {}, [pool])
    while await run_network_job(night.database, jobs, pool, now=lambda: night.now):
        pass


async def card(night: Night, name: str) -> str:
    return str((await night.shown(name))[-1]["text"])


async def test_after_rounds_in_vain_the_office_reads_whom_to_ring(listed: Night) -> None:
    await climb(listed)
    for name in ("office", "boss"):
        text = await card(listed, name)
        assert "Please ring these numbers yourself:\nNight desk: " in text
        assert text.index(DESK) < text.index(HALL)
    for name in ("one", "admin"):
        assert (DESK in await card(listed, name)) is (name == "admin")


async def test_before_that_and_once_somebody_has_it_nobody_does(listed: Night) -> None:
    alert = await listed.raise_alert()
    await listed.settle(minutes=2)
    await listed.settle(minutes=2)
    assert DESK not in await card(listed, "office")
    await listed.settle(minutes=1)
    await listed.settle(minutes=1)
    assert DESK in await card(listed, "office")
    await listed.do(acknowledge, alert, "one")
    assert DESK not in await card(listed, "office")


async def test_without_numbers_the_office_reads_where_to_add_them(night: Night) -> None:
    await climb(night)
    assert "there is no number here to ring. You can add some with /numbers" in await card(
        night, "office"
    )


async def test_the_voice_service_rings_one_number_after_the_other(
    listed: Night, voice: list[dict[str, Any]]
) -> None:
    alert = await climb(listed)
    await call_out(listed, voice)
    await listed.settle(minutes=2)
    await call_out(listed, voice)
    assert voice == [
        {
            "id": f"{alert}-{3 + at}",
            "area": "Riverside",
            "gate": None,
            "kind": "danger",
            "minutes": minutes,
            "number": number,
        }
        for at, (minutes, number) in enumerate([(6, DESK), (8, HALL)])
    ]


async def test_what_somebody_has_taken_meanwhile_rings_nobody(
    listed: Night, voice: list[dict[str, Any]]
) -> None:
    alert = await climb(listed)
    await listed.do(acknowledge, alert, "two")
    await call_out(listed, voice)
    assert voice == []


async def test_a_dead_voice_service_is_tried_again_and_then_told_of_once(
    listed: Night, voice: list[dict[str, Any]]
) -> None:
    alert = await climb(listed)
    for seconds in (0, 2, 5, 10):
        listed.now += timedelta(seconds=seconds)
        await call_out(listed, voice, fails=True)
    assert [one["id"] for one in voice] == [f"{alert}-3"] * 4
    await listed.settle(minutes=2)
    await call_out(listed, voice, fails=True)
    for name in ("office", "boss"):
        told = [body.get("text", "") for body in await listed.phone(name)]
        (words,) = [text for text in told if "the telephone service can't be reached" in text]
        assert DESK in words
    assert not any(
        "telephone service" in body.get("text", "") for body in await listed.phone("one")
    )


async def test_whom_it_is_about_is_not_rung(listed: Night) -> None:
    async with listed.database.begin() as session:
        other = await session.get_one(Person, listed.people["other"].id)
        other.phone = DESK.replace(" ", "-")
    alert = await listed.raise_alert(about_id=listed.people["other"].id)
    async with listed.database.read() as session:
        ring = await numbers.numbers_to_ring(session, await listed.alert(alert))
    assert [one.number for one in ring] == [HALL]


@pytest.mark.parametrize(
    ("status", "is_well"), [(200, True), (302, False), (404, False), (503, False)]
)
async def test_only_a_success_counts_as_rung(status: int, is_well: bool) -> None:
    heard: list[Any] = []

    async def ring(request: web.Request) -> web.Response:
        heard.append(await request.json())
        return web.Response(status=status)

    app = web.Application()
    app.router.add_post("/ring", ring)
    async with TestServer(app) as server:
        call = outside_call.calling(str(server.make_url("/ring")))
        if is_well:
            assert await call({"number": DESK}) == status
        else:
            with pytest.raises(ConnectionError, match=str(status)):
                await call({"number": DESK})
    assert heard == [{"number": DESK}]
