"""Danger words reach the staff on call whatever else the group does; a failure is told."""

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert
from bot.audit.invariants import Look, danger_words_reach_a_case
from bot.people.model import Role
from bot.relay import residents, translate
from bot.relay.model import Entry, Said
from bot.spine.jobs.model import Job
from bot.spine.refused import Refused
from tests.town.crowd import turn_foreign
from tests.town.phone import Phone
from tests.town.town import Town

CHEST = "Estou com dor no peito e não consigo respirar."
LIFT = "E o elevador também não funciona desde ontem"


@pytest.fixture
async def town(town: Town, crowd: list[Phone]) -> Town:
    """Portuguese residents with open cases, and two workers on call from a rota."""
    await turn_foreign(town)
    await town.say_together([town.ana, town.ben], "A água não sai da torneira em nossa casa")
    return town


def cards(town: Town, words: str) -> list[list[str]]:
    """The buttons under each message on the first worker's phone that holds these words."""
    return [list(s.buttons) for s in town.wei.screen.values() if words in s.text]


async def test_danger_words_in_an_open_case_are_relayed_among_other_turns(town: Town) -> None:
    await town.together(town.ben.saying(LIFT), town.ana.saying(CHEST))
    async with town.database.read() as session:
        entry = await session.scalar(select(Entry).where(Entry.text == CHEST))
        assert entry is not None
        planned = await session.scalars(
            select(Job.args).where(Job.kind == translate.translate.name)
        )
        assert entry.id in [args["wanted"]["entry_id"] for args in planned]
        assert await session.scalar(select(Alert.kind)) == "danger"
    card, alert = cards(town, CHEST)
    assert "✋ Take it" in alert
    assert "Answer" in card
    assert len(cards(town, LIFT)) == 1
    await town.wei.taps("Answer")
    await town.wei.says("We are coming.")
    assert any("We are coming." in text for text in town.ana.texts + town.ben.texts)


async def fails(session: AsyncSession, *args: object, **more: object) -> None:
    raise RuntimeError("the relay is broken")


async def test_an_admin_hears_of_danger_words_that_could_not_be_relayed(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await town.add_person("Ada", Role.ADMIN, locale="pt")
    monkeypatch.setattr(residents, "say_to_staff", fails)
    await town.ana.says(CHEST)
    told = [text for text in town.ada.texts if "alerta 1" in text]
    assert ["não foi possível" in text for text in told] == [True]
    assert len(cards(town, CHEST)) == 1  # the alert's
    assert "120" in town.ana.last.text
    async with town.database.read() as session:
        found = await danger_words_reach_a_case(Look(session, town.at))
    assert [one.where for one in found] == ["alert 1"]
    await town.ana.says(CHEST)  # no further alert while this one is fresh: it is named again
    assert sum("não foi possível" in text for text in town.ada.texts) == 2


async def test_no_admin_is_woken_when_the_person_was_refused_in_words(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(Refused):
        text_id = "case-unknown"

    async def refuses(session: AsyncSession, *args: object, **more: object) -> None:
        raise Closed

    await town.add_person("Ada", Role.ADMIN)
    monkeypatch.setattr(residents, "say_to_staff", refuses)
    await town.ana.says(CHEST)
    assert not town.ada.texts


async def test_the_log_names_the_place_of_a_failed_relay_and_not_the_words(
    town: Town, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def quotes(session: AsyncSession, resident: object, said: Said, **more: object) -> None:
        raise ValueError(f"cannot store {said.text!r}")

    monkeypatch.setattr(residents, "say_to_staff", quotes)
    await town.together(town.ana.saying(CHEST))
    logged = "".join(capfd.readouterr())
    assert "danger-not-relayed" in logged
    assert "ValueError at tests/handlers/test_danger_turns.py" in logged
    assert "dor no peito" not in logged
