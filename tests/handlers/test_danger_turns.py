"""Danger words reach the staff on call whatever else the group does; a failure is told."""

from collections.abc import Awaitable, Callable
from typing import Any

import orjson
import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.alerts.model import Alert
from bot.audit.invariants import Look, danger_words_reach_a_case
from bot.danger import alarm
from bot.danger.families import Family
from bot.people import directory
from bot.people.model import Person, Role
from bot.relay import edits, residents, translate
from bot.relay.model import Entry, Said
from bot.settings import Settings
from bot.spine.jobs.model import Job
from bot.spine.outbox.model import OutboxMessage
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from tests.town.crowd import turn_foreign
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.stubs import IN_ENGLISH, Echo
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


async def test_the_translation_joins_the_original_on_the_card(
    town: Town, settings: Settings
) -> None:
    chain = Chain([Echo()], timeout_seconds=5, failures=10**6)
    town.jobs = subjects.jobs(settings, chain)
    await town.ana.says(CHEST)
    await town.do_network_jobs()
    (card,) = [s for s in town.wei.screen.values() if "🆘" in s.text]
    assert CHEST in card.text
    assert texts.plain("en", "relay-by-machine", {"engine": "echo"}) in card.text
    assert IN_ENGLISH in card.text
    assert "✋ Take it" in card.buttons
    assert "Language: Portuguese" in card.text
    # The interpreter's words take the machine's place.
    await town.ben.says("Socorro!")
    await town.rui.taps("take it")
    await town.rui.replies(town.rui.find("Socorro"), "Help! Come to the third floor!")
    (other,) = [s for s in town.wei.screen.values() if "🆘" in s.text and "Socorro" in s.text]
    assert "Come to the third floor!" in other.text
    assert "Machine" not in other.text


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


# --- staff --------------------------------------------------------------------------------------

KNIFE = "Help! Somebody attacks me with a knife at the gate!"


@pytest.fixture
async def houses(town: Town) -> Town:
    """Somebody of the staff of each role, and an area besides theirs."""
    async with town.database.begin() as session:
        await Maker(session).area("Hillside")
    for role in (Role.COORDINATOR, Role.OFFICE, Role.ADMIN):
        await town.add_person(role.value.capitalize(), role)
    return town


async def closed(town: Town) -> None:
    """No case is open."""
    for _ in range(2):
        await town.wei.taps("Close case")


@pytest.mark.parametrize("name", ["wei", "coordinator", "office", "admin", "rui"])
async def test_everybody_whatever_they_do_here_is_heard(houses: Town, name: str) -> None:
    phone = houses.by_name[name]
    await phone.says(KNIFE)
    alert = await only_alert(houses)
    assert alarm.family_of(alert) is Family.WEAPON
    async with houses.database.read() as session:
        assert alert.about_id == (await phone.person(session)).id
        assert await danger_words_reach_a_case(Look(session, houses.at)) == []
    assert any("110" in text for text in phone.texts)
    others = [one for one in houses.phones.values() if one is not phone]
    assert any("🆘" in text and "knife" in text for one in others for text in one.texts)
    assert not any("nothing was sent" in text for text in phone.texts)


async def test_a_worker_who_blocked_the_bot_and_came_back_is_heard(town: Town) -> None:
    await closed(town)
    async with town.database.begin() as session:
        wei = await town.wei.person(session)
        await directory.mark_unreachable(session, wei.id, "Forbidden: blocked", town.at)
    await town.wei.says("/start")
    await town.wei.says(KNIFE)
    assert await alerts(town) == 1
    assert any("🆘" in text for text in town.lan.texts)


async def begin_answer(town: Town) -> None:
    await town.wei.taps("Answer")


async def begin_phrases(town: Town) -> None:
    await town.wei.taps("Answer")
    await town.wei.taps("All phrases")


async def begin_shift(town: Town) -> None:
    await town.give_role(town.wei, Role.COORDINATOR, town.area)
    await town.wei.says("/newshift")


@pytest.mark.parametrize("begin", [begin_answer, begin_phrases, begin_shift])
async def test_a_cry_in_the_middle_of_a_form_is_heard_and_the_form_waits(
    town: Town, begin: Callable[[Town], Awaitable[None]]
) -> None:
    await begin(town)
    await town.wei.says(KNIFE)
    assert await alerts(town) == 1
    assert any("knife" in text for text in town.lan.texts)
    assert not any("knife" in text for text in town.ana.texts + town.ben.texts)
    assert town.wei.last.text == texts.plain("en", "form-still-open")


async def test_a_cry_in_reply_is_heard_and_goes_where_it_was_meant(town: Town) -> None:
    await town.wei.replies(town.wei.find("torneira"), KNIFE)
    assert await alerts(town) == 1
    assert "knife" in "".join(town.ana.texts + town.ben.texts)


async def test_a_cry_in_reply_to_something_else_is_the_writers_own(town: Town) -> None:
    await town.wei.says("/help")
    await town.wei.replies(town.wei.last, KNIFE)
    assert await alerts(town) == 1
    assert any("case 3" in text and "knife" in text for text in town.lan.texts)


async def test_a_cry_by_an_edit_of_what_waits_for_its_case_is_heard(town: Town) -> None:
    await town.wei.says("See you at the gate")
    await town.wei.edits(town.wei.wrote, KNIFE)
    assert await alerts(town) == 1
    assert any("case 3" in text and "knife" in text for text in town.lan.texts)


async def test_words_about_anothers_danger_raise_nothing_and_offer_the_alarm(town: Town) -> None:
    await town.wei.replies(town.wei.find("torneira"), "Call 120 if somebody cannot breathe.")
    assert await alerts(town) == 0
    await town.wei.taps("I am in danger")
    alert = await only_alert(town)
    assert alarm.family_of(alert) is Family.BREATH
    assert any("🆘" in text and "cannot breathe" in text for text in town.lan.texts)


async def test_nothing_is_offered_where_the_resident_is_known_to_be_in_danger(town: Town) -> None:
    await town.ana.says(CHEST)
    await town.wei.replies(town.wei.find(CHEST), "Is the bleeding heavy? Press on the wound.")
    assert not any("yourself" in text for text in town.wei.texts)


async def test_a_cry_that_may_be_an_answer_is_offered_to_the_open_cases(town: Town) -> None:
    await town.wei.says("There is smoke in the hallway, stay inside")
    assert await alerts(town) == 1
    await town.wei.taps("Ana")
    assert any("smoke" in text for text in town.ana.texts)
    async with town.database.read() as session:
        assert await danger_words_reach_a_case(Look(session, town.at)) == []


async def test_danger_that_only_the_interpreter_understands_is_the_residents(town: Town) -> None:
    await town.ben.says("Nao to a conseguir puxar o ar pra dentro")
    before = await alerts(town)
    await town.rui.taps("take it")
    await town.rui.replies(town.rui.find("puxar"), "I can't breathe")
    assert (before, await alerts(town)) == (0, 1)
    async with town.database.read() as session:
        assert (await only_alert(town)).about_id == (await town.ben.person(session)).id
        assert await danger_words_reach_a_case(Look(session, town.at)) == []
    assert any("120" in text for text in town.ben.texts)


async def test_an_interpreter_who_is_in_danger_says_so_by_one_tap(town: Town) -> None:
    await town.ben.says(CHEST)
    await town.rui.taps("take it")
    await town.rui.replies(town.rui.find(CHEST), "My chest hurts and I can't breathe.")
    assert await alerts(town) == 1
    await town.rui.taps("I am in danger")
    assert await alerts(town) == 2
    assert any("🆘" in text and "Rui" in text and "My chest" in text for text in town.wei.texts)


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
    (card,) = [text for text in town.wei.texts if "🆘" in text]
    assert "Written in the group: Block 5" in card
    assert texts.plain("en", "danger-fact-group") in card  # Eva never started the bot
    assert texts.plain("en", "danger-fact-nameless") not in card


async def test_a_group_reads_one_line_of_a_writer_in_two_minutes(town: Town) -> None:
    for text in ("Socorro! Fogo em casa!", "FOGO EM CASA!!!"):
        await town.feed(in_group(town.ana, text))
    await town.feed(in_group(town.ana, "Socorro! Fogo em casa!", GROUP - 1))
    assert len(await group_lines(town)) == 1
    assert len(await group_lines(town, GROUP - 1)) == 1
    assert await alerts(town) == 1


async def test_who_started_the_bot_can_be_written_to_after_a_cry_in_a_group(town: Town) -> None:
    await town.feed(in_group(town.ana, "Socorro! Fogo em casa!"))
    (card,) = [text for text in town.wei.texts if "🆘" in text]
    assert "Written in the group: Block 5" in card
    assert texts.plain("en", "danger-fact-group") not in card


async def test_writing_in_a_group_makes_nobody_reachable(town: Town) -> None:
    async with town.database.begin() as session:
        await directory.mark_unreachable(
            session, (await town.ana.person(session)).id, "Forbidden: blocked", town.at
        )
    await town.feed(in_group(town.ana, "Bom dia a todos"))
    town.add_stranger("Eva", "pt")
    await town.feed(in_group(town.eva, "Bom dia a todos"))
    async with town.database.read() as session:
        assert not (await town.ana.person(session)).is_reachable
        assert (await town.eva.person(session)).started_at is None
    await town.ana.says("/help")
    await town.eva.says("/help")
    async with town.database.read() as session:
        assert (await town.ana.person(session)).is_reachable
        assert (await town.eva.person(session)).started_at is not None


# Telegram's own accounts, in whose place somebody without a name writes (Bot API, Message.from).
GROUP_BOT = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
TELEGRAM = {"id": 777000, "is_bot": False, "first_name": "Telegram"}


def nameless(town: Town, text: str, author: Json = GROUP_BOT, **more: Any) -> Json:
    update = in_group(town.ana, text, **more)
    update["message"] |= {"from": author, "sender_chat": update["message"]["chat"]}
    return update


@pytest.mark.parametrize("author", [GROUP_BOT, CHANNEL_BOT])
async def test_a_cry_without_a_name_is_heard_and_answered(town: Town, author: Json) -> None:
    await town.feed(nameless(town, "Socorro! Minha casa está pegando fogo", author))
    alert = await only_alert(town)
    assert alert.subject_id is None
    assert alarm.family_of(alert) is Family.FIRE
    assert alert.area_id == town.area.id  # the only one
    (line,) = await group_lines(town)
    assert "119" in line["text"]
    assert line["text"].startswith(texts.plain("pt", "danger-in-group", {"numbers": ""})[:10])
    (card,) = [text for text in town.wei.texts if "🆘" in text]
    assert "Block 5" in card
    assert "Language: Portuguese" in card
    assert texts.plain("en", "danger-fact-nameless") in card
    assert "✋ Take it" in town.wei.buttons
    async with town.database.read() as session:
        assert await danger_words_reach_a_case(Look(session, town.at)) == []


async def test_a_group_without_names_has_one_alert_in_two_minutes(town: Town) -> None:
    await town.feed(nameless(town, "Socorro!"))
    await town.feed(nameless(town, "Fogo em casa!!!"))
    assert alarm.family_of(await only_alert(town)) is Family.FIRE
    assert len(await group_lines(town)) == 1
    await town.wait(minutes=3)
    await town.feed(nameless(town, "Socorro!"))
    assert await alerts(town) == 2


@pytest.mark.parametrize(
    ("author", "more"),
    [
        (TELEGRAM, {"is_automatic_forward": True}),
        (
            GROUP_BOT,
            {"forward_origin": {"type": "hidden_user", "sender_user_name": "N", "date": 1}},
        ),
        (GROUP_BOT, {"via_bot": CHANNEL_BOT}),
    ],
)
async def test_news_in_a_group_are_nobodys_cry(town: Town, author: Json, more: Json) -> None:
    people = await town.count_rows(Person)
    await town.feed(nameless(town, "Socorro! Fogo em casa!", author, **more))
    assert await alerts(town) == 0
    assert await group_lines(town) == []
    assert await town.count_rows(Person) == people


@pytest.mark.parametrize(
    ("command", "lines"), [("/help", 1), ("/start@weft_bot", 1), ("/help@other_bot", 0), ("hi", 0)]
)
async def test_a_command_without_a_name_is_answered_with_the_line(
    town: Town, command: str, lines: int
) -> None:
    await town.feed(nameless(town, command))
    said = [line["text"] for line in await group_lines(town)]
    assert said == [texts.plain("en", "group-line")] * lines


@pytest.mark.parametrize("text", ["ajuda", "Bom dia a todos"])
async def test_other_talk_in_a_group_is_left_alone(town: Town, text: str) -> None:
    await town.feed(in_group(town.ana, text))
    assert await group_lines(town) == []
    assert await alerts(town) == 0


async def test_staff_in_a_group_are_heard_and_the_others_are_called(town: Town) -> None:
    await town.feed(in_group(town.wei, "There is a fire in building 5!"))
    assert alarm.family_of(await only_alert(town)) is Family.FIRE
    assert any("🆘" in text for text in town.lan.texts)
    assert not any("Take it" in label for label in town.wei.buttons)


async def test_forwarded_news_is_nobodys_cry_in_a_group(town: Town) -> None:
    origin = {"type": "hidden_user", "sender_user_name": "News", "date": 1}
    await town.feed(in_group(town.ana, "Socorro! Fogo em casa!", forward_origin=origin))
    assert await alerts(town) == 0


async def test_who_comes_from_the_group_sees_the_numbers(town: Town) -> None:
    await town.ana.says("/start danger")
    assert "119" in town.ana.last.text
