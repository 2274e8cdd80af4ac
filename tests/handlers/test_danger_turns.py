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
from tests.conftest import Maker
from tests.handlers.chat import Chat
from tests.handlers.watched import WORKER, Crowd, people, settled

CHEST = "Estou com dor no peito e não consigo respirar."
LIFT = "E o elevador também não funciona desde ontem"
ANA, BEN = people(2)


@pytest.fixture
async def crowd(chat: Chat) -> Crowd:
    """Portuguese residents with open cases, and two workers on call from a rota."""
    made = await settled(chat)
    await made.turn_foreign()
    await made.together(*made.texts_from([ANA, BEN], "A água não sai da torneira em nossa casa"))
    return made


def cards(crowd: Crowd, words: str) -> list[list[str]]:
    """The buttons under each message on the first worker's phone that holds these words."""
    return [list(s.buttons) for s in crowd.screens[WORKER].values() if words in s.text]


async def test_danger_words_in_an_open_case_are_relayed_among_other_turns(crowd: Crowd) -> None:
    await crowd.together(*crowd.texts_from([BEN], LIFT), *crowd.texts_from([ANA], CHEST))
    async with crowd.database.read() as session:
        entry = await session.scalar(select(Entry).where(Entry.text == CHEST))
        assert entry is not None
        planned = await session.scalars(
            select(Job.args).where(Job.kind == translate.translate.name)
        )
        assert entry.id in [args["wanted"]["entry_id"] for args in planned]
        assert await session.scalar(select(Alert.kind)) == "danger"
    card, alert = cards(crowd, CHEST)
    assert "✋ Take it" in alert
    assert "Answer" in card
    assert len(cards(crowd, LIFT)) == 1
    await crowd.tap(WORKER, "Answer")
    await crowd.say(WORKER, "We are coming.")
    assert any("We are coming." in text for text in crowd.texts(ANA) + crowd.texts(BEN))


async def fails(session: AsyncSession, *args: object, **more: object) -> None:
    raise RuntimeError("the relay is broken")


async def test_an_admin_hears_of_danger_words_that_could_not_be_relayed(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with crowd.database.begin() as session:
        admin = await Maker(session, [500]).person("Ada", Role.ADMIN, locale="pt")
    monkeypatch.setattr(residents, "say_to_staff", fails)
    await crowd.say(ANA, CHEST)
    assert admin.telegram_id is not None
    told = [text for text in crowd.texts(admin.telegram_id) if "alerta 1" in text]
    assert ["não chegou" in text for text in told] == [True]
    assert len(cards(crowd, CHEST)) == 1  # the alert's
    assert "120" in crowd.last(ANA).text
    async with crowd.database.read() as session:
        found = await danger_words_reach_a_case(Look(session, crowd.at))
    assert [one.where for one in found] == ["alert 1"]
    await crowd.say(ANA, CHEST)  # no further alert while this one is fresh: it is named again
    assert sum("não chegou" in text for text in crowd.texts(admin.telegram_id)) == 2


async def test_no_admin_is_woken_when_the_person_was_refused_in_words(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Closed(Refused):
        text_id = "case-unknown"

    async def refuses(session: AsyncSession, *args: object, **more: object) -> None:
        raise Closed

    async with crowd.database.begin() as session:
        await Maker(session, [500]).person("Ada", Role.ADMIN)
    monkeypatch.setattr(residents, "say_to_staff", refuses)
    await crowd.say(ANA, CHEST)
    assert not crowd.texts(501)


async def test_the_log_names_the_place_of_a_failed_relay_and_not_the_words(
    crowd: Crowd, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def quotes(session: AsyncSession, resident: object, said: Said, **more: object) -> None:
        raise ValueError(f"cannot store {said.text!r}")

    monkeypatch.setattr(residents, "say_to_staff", quotes)
    await crowd.together(*crowd.texts_from([ANA], CHEST))
    logged = "".join(capfd.readouterr())
    assert "danger-not-relayed" in logged
    assert "ValueError at tests/handlers/test_danger_turns.py" in logged
    assert "dor no peito" not in logged
