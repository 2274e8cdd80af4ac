"""The rota as a picture and a calendar: who gets them, and what is said when they do not come."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot import subjects
from bot.people import parcels
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.pictures import Picture
from bot.spine.telegram import CallFailed
from bot.spine.typesetting import FontMissing
from tests.handlers.test_posters import Refusing
from tests.town.people import Maker
from tests.town.stubs import Shelf
from tests.town.town import Town

PNG = b"\x89PNG"


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[Picture]:
    """What was given to typst, which has tests of its own."""
    seen: list[Picture] = []

    async def draw_apart(one: Picture, _folders: Sequence[Path]) -> bytes:
        seen.append(one)
        return PNG

    monkeypatch.setattr(parcels, "draw_apart", draw_apart)
    return seen


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(town: Town, settings: Settings, shelf: Shelf, drawn: list[Picture]) -> Town:
    """Wang has the nights of Riverside; Boss coordinates it, Orla is of the office."""
    town.jobs = subjects.jobs(settings, telegram=shelf)
    await town.settle()
    await town.add_person("Wang", Role.WORKER, area=town.area)
    await town.add_person("Boss", Role.COORDINATOR, area=town.area)
    await town.add_person("Orla", Role.OFFICE)
    await town.add_person("Rita", Role.RESIDENT, area=town.area)
    async with town.database.begin() as session:
        make = Maker(session)
        wang = await town.wang.person(session)
        await make.on_call(wang, town.area, 1, ("20:00", "08:00"))
        await make.on_call(wang, await make.area("Hill"), 1, ("20:00", "08:00"))
    return town


async def test_a_week_comes_as_a_photo(town: Town, shelf: Shelf, drawn: list[Picture]) -> None:
    await town.wang.says("/rota")
    await town.wang.taps("As a picture")
    assert town.wang.toast == "One moment, it is being made."
    await town.do_network_jobs()
    ((method, fields, name, data),) = shelf.uploads
    assert (method, fields["chat_id"], name, data) == ("sendPhoto", town.wang.id, "rota.png", PNG)
    assert fields["caption"] == "Rota · Riverside"
    assert drawn[0].title == "Rota · Riverside"
    assert await town.wang.received("sendPhoto")


async def test_a_later_week_is_drawn_as_it_is_shown(town: Town, drawn: list[Picture]) -> None:
    await town.wang.says("/rota")
    await town.wang.taps("Next week")
    await town.wang.taps("As a picture")
    await town.do_network_jobs()
    assert drawn[0].heads[1] == "Wed, Apr 8"


async def test_all_areas_come_in_one_picture(
    town: Town, shelf: Shelf, drawn: list[Picture]
) -> None:
    """What would blur as a photo comes as a document."""
    async with town.database.begin() as session:
        make = Maker(session)
        wang = await town.wang.person(session)
        for number in range(8):
            await make.on_call(wang, await make.area(f"Area {number}"))
    await town.orla.says("/rota")
    await town.orla.taps("As a picture")
    await town.do_network_jobs()
    assert [method for method, *_ in shelf.uploads] == ["sendDocument"]
    assert drawn[0].title == "Rota of all areas"


async def test_a_calendar_holds_ones_own_times_of_all_areas(town: Town, shelf: Shelf) -> None:
    await town.wang.says("/rota")
    await town.wang.taps("For my calendar")
    await town.do_network_jobs()
    ((method, fields, name, data),) = shelf.uploads
    assert (method, name) == ("sendDocument", "on-call.ics")
    assert fields["caption"].startswith("Your times on call until Wed, Sep 30.")
    assert data.count(b"BEGIN:VEVENT") >= 180
    # Only where their role lets them be on call.
    assert b"Riverside" in data
    assert b"Hill" not in data


async def test_who_is_never_on_call_is_told_so(town: Town, shelf: Shelf) -> None:
    await town.boss.says("/rota")
    await town.boss.taps("For my calendar")
    assert town.boss.toast.startswith("You are not on call at any time")
    await town.do_network_jobs()
    assert shelf.uploads == []


async def test_two_taps_are_one_file(town: Town, shelf: Shelf) -> None:
    town.does_jobs = False
    await town.wang.says("/rota")
    for _ in range(3):
        await town.wang.taps("As a picture")
    await town.do_network_jobs()
    assert len(shelf.uploads) == 1


async def test_nobody_gets_what_they_may_not_see(town: Town, shelf: Shelf) -> None:
    async with town.database.begin() as session:
        other = await Maker(session).area("Elsewhere")
    for phone, forged in (
        (town.rita, f"opw:{town.area.id}:0"),
        (town.rita, "opw:0:0"),
        (town.rita, "ocf"),
        (town.wang, f"opw:{other.id}:0"),
        (town.wang, "opw:99:0"),
        (town.wang, f"opw:{town.area.id}:9999"),
        (town.wang, f"opw:{town.area.id}:-1"),
    ):
        await phone.presses(forged)
    await town.wang.says("/rota")
    await town.wang.taps("As a picture")
    await town.take_role_away(town.wang, Role.WORKER, town.area)
    await town.boss.says("/rota")
    await town.boss.taps("As a picture")
    await town.boss.blocks()
    await town.do_network_jobs()
    assert shelf.uploads == []


# --- when it cannot be sent -----------------------------------------------------------------------


async def test_a_missing_font_is_said_in_words(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    async def draw_apart(*_: object) -> bytes:
        raise FontMissing(["ar"])

    monkeypatch.setattr(parcels, "draw_apart", draw_apart)
    await orders(town)
    assert "can’t be made at the moment" in town.wang.last.text


async def test_what_telegram_refuses_is_said_at_once(town: Town, settings: Settings) -> None:
    fails_with(town, settings, CallFailed(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"))
    await orders(town)
    assert "can’t be made at the moment" in town.wang.last.text


async def test_what_fails_for_now_is_tried_again_and_then_said(
    town: Town, settings: Settings
) -> None:
    town.may_fail = "rota-picture"
    attempts = 1 + len(parcels.BACK_OFF)
    fails_with(town, settings, *(CallFailed(502, "Bad Gateway") for _ in range(attempts)))
    await orders(town)
    for _ in range(attempts - 1):
        assert "could not be sent" not in town.wang.last.text
        await town.wait(minutes=2)
        await town.do_network_jobs()
    assert "could not be sent" in town.wang.last.text


async def test_a_blocked_bot_is_noted(town: Town, settings: Settings) -> None:
    fails_with(town, settings, CallFailed(403, "Forbidden: bot was blocked by the user"))
    await orders(town)
    async with town.database.read() as session:
        assert not (await town.wang.person(session)).is_reachable


async def test_an_answer_without_a_number_is_not_sent_again(town: Town, settings: Settings) -> None:
    class Strange(Shelf):
        async def upload(self, *args: object) -> object:
            self.uploads.append(args)  # type: ignore[arg-type]
            return {}

    shelf = Strange()
    town.jobs = subjects.jobs(settings, telegram=shelf)
    await orders(town)
    await town.wait(minutes=5)
    await town.do_network_jobs()
    assert len(shelf.uploads) == 1


async def orders(town: Town) -> None:
    await town.wang.says("/rota")
    await town.wang.taps("As a picture")
    await town.do_network_jobs()


def fails_with(town: Town, settings: Settings, *failures: CallFailed) -> None:
    shelf = Refusing()
    shelf.failures = list(failures)
    town.jobs = subjects.jobs(settings, telegram=shelf)
