"""Danger words reach the staff on call whatever else the group does; a failure is told."""

from typing import Any

import orjson
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert
from bot.audit.invariants import Look, danger_words_reach_a_case
from bot.danger import alarm
from bot.danger.families import Family
from bot.people.model import Role
from bot.relay import edits, residents, translate
from bot.relay.model import Entry, Said
from bot.spine.jobs.model import Job
from bot.spine.outbox.model import OutboxMessage
from bot.spine.refused import Refused
from tests.town.crowd import turn_foreign
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import Json

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


async def test_a_tapped_cry_that_could_not_be_relayed_raises_the_alert(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await town.add_person("Ada", Role.ADMIN, locale="pt")
    monkeypatch.setattr(residents, "say_to_staff", fails)
    await town.ana.presses("qks:resident-need-doctor")
    assert await alerts(town) == 1
    assert "120" in town.ana.last.text
    assert any("não foi possível" in text for text in town.ada.texts)


@pytest.mark.parametrize("fails_in", ["say_to_staff", "follow_edit"])
async def test_a_cry_by_an_edit_that_could_not_be_relayed_raises_the_alert(
    town: Town, monkeypatch: pytest.MonkeyPatch, fails_in: str
) -> None:
    await town.add_person("Ada", Role.ADMIN, locale="pt")
    await town.ana.says("/nonsense" if fails_in == "say_to_staff" else LIFT)
    monkeypatch.setattr(residents if fails_in == "say_to_staff" else edits, fails_in, fails)
    await town.ana.edits(town.ana.wrote, CHEST)
    assert await alerts(town) == 1
    assert "120" in town.ana.last.text
    assert sum("não foi possível" in text for text in town.ada.texts) == 1


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


# --- the card and the numbers -------------------------------------------------------------------


async def only_alert(town: Town) -> Alert:
    async with town.database.read() as session:
        return (await session.scalars(select(Alert))).one()


async def test_the_card_says_what_has_happened_in_the_readers_words(town: Town) -> None:
    await town.ana.says("Socorro, minha casa está pegando fogo")
    (card,) = [text for text in town.wei.texts if "Take it" not in text and "🆘" in text]
    assert "🆘 fire or smoke\nAna" in card
    assert "Language: Portuguese" in card
    assert alarm.family_of(await only_alert(town)) is Family.FIRE


async def test_the_card_names_the_gate_at_which_they_wait(town: Town) -> None:
    await town.ana.says(f"/start gate_{town.gate.code}")
    await town.ana.taps("Sim, chamem")
    await town.ana.says(CHEST)
    assert any(town.gate.name in text and "🆘" in text for text in town.wei.texts)


async def test_the_numbers_come_once_an_alert_and_the_family_gets_exact(town: Town) -> None:
    await town.ana.says("socorro!")
    assert alarm.family_of(await only_alert(town)) is Family.HELP
    await town.ana.says("minha casa está pegando fogo")
    assert sum("119" in text for text in town.ana.texts) == 1
    assert alarm.family_of(await only_alert(town)) is Family.FIRE
    assert any("🆘 fire or smoke" in text for text in town.wei.texts)


# --- a lone help --------------------------------------------------------------------------------


async def alerts(town: Town) -> int:
    return await town.count_rows(Alert)


async def test_a_lone_help_asks_and_reaches_the_staff_as_words(town: Town) -> None:
    await town.ana.says("ajuda")
    assert "120" in town.ana.find("perigo").text
    assert await alerts(town) == 0
    assert any("ajuda" in text for text in town.wei.texts)


async def test_in_danger_by_one_tap(town: Town) -> None:
    await town.ana.says("ajuda")
    await town.ana.taps("Estou em perigo")
    assert alarm.family_of(await only_alert(town)) is Family.HELP
    assert any("ajuda" in text and "Alert" in text for text in town.wei.texts)
    await town.wait(minutes=3)
    assert await alerts(town) == 1  # the question is answered


async def test_whoever_needs_something_else_wakes_nobody(town: Town) -> None:
    await town.ana.says("Ajuda?")
    await town.ana.taps("Preciso de outra coisa")
    await town.wait(minutes=3)
    assert await alerts(town) == 0
    assert any("/help" in text for text in town.ana.texts)


async def test_who_taps_nothing_is_taken_for_one_in_danger(town: Town) -> None:
    await town.ana.says("ajuda")
    await town.wait(minutes=3)
    assert alarm.family_of(await only_alert(town)) is Family.HELP
    async with town.database.read() as session:
        assert await danger_words_reach_a_case(Look(session, town.at)) == []


async def test_a_cry_after_the_question_is_not_asked_again(town: Town) -> None:
    await town.ana.says("ajuda")
    await town.ana.says(CHEST)
    await town.wait(minutes=3)
    assert await alerts(town) == 1


# --- in a group ---------------------------------------------------------------------------------

GROUP = -100123


def in_group(phone: Phone, text: str, group: int = GROUP, **more: Any) -> Json:
    update = phone.saying(text, **more)
    update["message"]["chat"] = {"id": group, "type": "supergroup", "title": "Block 5"}
    return update


async def group_lines(town: Town, group: int = GROUP) -> list[Json]:
    async with town.database.read() as session:
        payloads = await session.scalars(
            select(OutboxMessage.payload).where(OutboxMessage.chat_id == group)
        )
        return [orjson.loads(payload) for payload in payloads]


async def test_a_cry_in_a_group_raises_the_alert_and_is_answered_there(town: Town) -> None:
    town.add_stranger("Eva", "pt")
    await town.feed(in_group(town.eva, "Socorro! Minha casa está pegando fogo"))
    alert = await only_alert(town)
    async with town.database.read() as session:
        assert alert.subject_id == (await town.eva.person(session)).id
    assert alarm.family_of(alert) is Family.FIRE
    (line,) = await group_lines(town)
    assert "119" in line["text"]
    assert "Eva" not in line["text"]
    (button,) = line["reply_markup"]["inline_keyboard"][0]
    assert button["url"].endswith("?start=danger")
    assert line["reply_parameters"]["message_id"] == town.eva.wrote
    assert any("group" in text and "🆘" in text for text in town.wei.texts)


async def test_a_group_reads_one_line_of_a_writer_in_two_minutes(town: Town) -> None:
    for text in ("Socorro! Fogo em casa!", "FOGO EM CASA!!!"):
        await town.feed(in_group(town.ana, text))
    await town.feed(in_group(town.ana, "Socorro! Fogo em casa!", GROUP - 1))
    assert len(await group_lines(town)) == 1
    assert len(await group_lines(town, GROUP - 1)) == 1
    assert await alerts(town) == 1


@pytest.mark.parametrize("text", ["ajuda", "Bom dia a todos"])
async def test_other_talk_in_a_group_is_left_alone(town: Town, text: str) -> None:
    await town.feed(in_group(town.ana, text))
    assert await group_lines(town) == []
    assert await alerts(town) == 0


async def test_staff_and_forwarded_news_cry_for_nobody_in_a_group(town: Town) -> None:
    await town.feed(in_group(town.wei, "There is a fire in building 5!"))
    origin = {"type": "hidden_user", "sender_user_name": "News", "date": 1}
    await town.feed(in_group(town.ana, "Socorro! Fogo em casa!", forward_origin=origin))
    assert await alerts(town) == 0


async def test_who_comes_from_the_group_sees_the_numbers(town: Town) -> None:
    await town.ana.says("/start danger")
    assert "119" in town.ana.last.text
