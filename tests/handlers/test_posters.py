"""/posters: who gets them, of which areas, and what is said when they do not come."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot import subjects
from bot.people.model import Role
from bot.posters import ordering
from bot.posters.poster import Poster
from bot.posters.typesetting import FontMissing
from bot.settings import Settings
from bot.spine.jobs.model import Job
from bot.spine.telegram import CallFailed
from tests.town.people import Maker
from tests.town.stubs import Shelf
from tests.town.town import Town

PDF = b"%PDF-1.7"


class Refusing(Shelf):
    """Fails each upload with the next failure."""

    async def upload(self, *args: object) -> object:  # type: ignore[override]
        raise self.failures.pop(0)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Poster]]:
    """What was given to typst, which has tests of its own."""
    seen: list[Sequence[Poster]] = []

    async def typeset_apart(posters: Sequence[Poster], _folders: Sequence[Path]) -> bytes:
        seen.append(posters)
        return PDF

    monkeypatch.setattr(ordering, "typeset_apart", typeset_apart)
    return seen


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(
    town: Town, settings: Settings, shelf: Shelf, printed: list[Sequence[Poster]]
) -> Town:
    """Riverside with two gates; Cora coordinates it, Ada all areas; Wei works there."""
    town.jobs = subjects.jobs(settings, telegram=shelf)
    await town.settle()
    async with town.database.begin() as session:
        await Maker(session).gate(town.area, "North gate")
    await town.add_person("Cora", Role.COORDINATOR, area=town.area)
    await town.add_person("Ada", Role.ADMIN)
    await town.add_person("Wei", Role.WORKER, area=town.area)
    return town


def fails_with(town: Town, settings: Settings, *failures: CallFailed) -> None:
    shelf = Refusing()
    shelf.failures = list(failures)
    town.jobs = subjects.jobs(settings, telegram=shelf)


async def test_a_coordinator_of_one_area_is_not_asked(
    town: Town, shelf: Shelf, printed: list[Sequence[Poster]]
) -> None:
    await town.cora.says("/posters")
    assert "making the posters for Riverside" in town.cora.last.text
    await town.do_network_jobs()
    ((posters),) = printed
    assert {poster.gate for poster in posters} == {"South gate", "North gate"}
    assert {poster.link.split("?")[0] for poster in posters} == {"https://t.me/weft_bot"}
    ((method, fields, name, data),) = shelf.uploads
    assert (method, fields["chat_id"], data) == ("sendDocument", town.cora.id, PDF)
    assert name == f"{town.area.code}.pdf"
    assert "one A4 page for each gate" in fields["caption"]
    assert await town.cora.received("sendDocument")


async def test_an_admin_chooses_among_31_areas(town: Town, shelf: Shelf) -> None:
    async with town.database.begin() as session:
        for number in range(30):
            await Maker(session).gate(await Maker(session).area(f"Area {number}"))
    await town.ada.says("/posters")
    assert len(town.ada.buttons) == 31
    await town.ada.taps("Area 7")
    assert "making the posters for Area 7" in town.ada.last.text
    await town.do_network_jobs()
    assert len(shelf.uploads) == 1


async def test_two_taps_are_one_print(town: Town, shelf: Shelf) -> None:
    town.does_jobs = False
    await town.cora.says("/posters")
    await town.cora.says("/posters")
    await town.do_network_jobs()
    assert len(shelf.uploads) == 1
    await town.cora.says("/posters")
    await town.do_network_jobs()
    assert len(shelf.uploads) == 2


async def test_only_coordinators_and_admins_in_their_own_areas(town: Town, shelf: Shelf) -> None:
    await town.wei.says("/posters")
    assert "the role for this" in town.wei.last.text
    async with town.database.begin() as session:
        other = await Maker(session).area("Elsewhere")
        await Maker(session).gate(other)
    for forged in (f"posa:{other.id}", "posa:99"):
        assert "the role for this" in await town.cora.presses(forged), forged
    assert "the role for this" in await town.wei.presses("posp:0")
    await town.do_network_jobs()
    assert shelf.uploads == []


async def test_an_area_without_gates_says_so(town: Town) -> None:
    async with town.database.begin() as session:
        area = await Maker(session).area("Meadow")
    assert "Meadow has no gates yet" in await town.ada.presses(f"posa:{area.id}")
    assert await town.count_rows(Job) == 0


async def test_nothing_comes_to_who_lost_the_role_or_blocked_the_bot(
    town: Town, shelf: Shelf
) -> None:
    await town.cora.says("/posters")
    await town.take_role_away(town.cora, Role.COORDINATOR, town.area)
    await town.ada.presses(f"posa:{town.area.id}")
    await town.ada.blocks()
    await town.do_network_jobs()
    assert shelf.uploads == []


async def test_a_missing_font_is_said_in_words(
    town: Town, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def typeset_apart(*_: object) -> bytes:
        raise FontMissing(["العربية", "ไทย"])

    monkeypatch.setattr(ordering, "typeset_apart", typeset_apart)
    await town.cora.says("/posters")
    await town.do_network_jobs()
    assert "no font for العربية, ไทย" in town.cora.last.text
    assert shelf.uploads == []


async def test_what_telegram_refuses_is_said_at_once(town: Town, settings: Settings) -> None:
    fails_with(town, settings, CallFailed(400, "Bad Request: wrong file"))
    await town.cora.says("/posters")
    await town.do_network_jobs()
    assert "could not be sent" in town.cora.last.text


async def test_what_fails_for_now_is_tried_again_and_then_said(
    town: Town, settings: Settings
) -> None:
    town.may_fail = "posters"
    attempts = 1 + len(ordering.BACK_OFF)
    fails_with(town, settings, *(CallFailed(502, "Bad Gateway") for _ in range(attempts)))
    await town.cora.says("/posters")
    for _ in range(attempts - 1):
        await town.do_network_jobs()
        assert "could not be sent" not in town.cora.last.text
        await town.wait(minutes=2)
    await town.do_network_jobs()
    assert "could not be sent" in town.cora.last.text


async def test_a_blocked_bot_is_noted(town: Town, settings: Settings) -> None:
    fails_with(town, settings, CallFailed(403, "Forbidden: bot was blocked by the user"))
    await town.cora.says("/posters")
    await town.do_network_jobs()
    async with town.database.read() as session:
        assert not (await town.cora.person(session)).is_reachable
