"""What people send besides text, what they take back, and what nobody of the other side sees."""

import re
from datetime import timedelta
from typing import Any

import orjson
import pytest
from sqlalchemy import select

from bot import subjects
from bot.people import directory
from bot.people.model import Role
from bot.relay import media, roster
from bot.relay.model import Copy, Entry
from bot.settings import Settings
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.outcomes import Outcome, write
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.telegram import CallFailed
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.stubs import IN_ENGLISH, IN_PORTUGUESE, WATER, Echo, Shelf
from tests.town.town import Town
from tests.town.updates import membership, photo

AT = {"latitude": 31.2, "longitude": 121.5}
CLINIC = "Clínica da Família de São João Baptista da Foz do Douro"
LIGHT = "Bom dia, a luz do corredor não acende desde ontem à noite."
DOSE = "Take 5 mg of it, not more."


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
async def town(town: Town, settings: Settings, shelf: Shelf) -> Town:
    """Wei, a worker who reads English, Rita, who writes Portuguese, Ines, who interprets."""
    town.jobs = subjects.jobs(settings, Chain([Echo()], timeout_seconds=5, failures=10**6), shelf)
    await town.settle()
    await town.add_person("Wei", Role.WORKER, area=town.area)
    await town.add_person("Rita", Role.RESIDENT, area=town.area, language="pt")
    ines = await town.add_person("Ines", Role.VOLUNTEER, area=town.area)
    async with town.database.begin() as session:
        await roster.add(session, await ines.person(session), "pt", now=NOON)
    return town


async def talk(town: Town) -> None:
    """Rita writes, Ines interprets, and ten seconds pass."""
    await town.rita.says(WATER)
    await town.ines.taps("Yes, I'll take it")
    town.at += timedelta(seconds=11)


async def albums_leave(town: Town) -> None:
    await town.wait(seconds=2)
    await town.do_network_jobs()


def on(phone: Phone) -> str:
    return "\n".join(phone.texts)


def pt(text_id: str, **args: Any) -> str:
    return texts.plain("pt", text_id, args)


# --- what passes, and how -----------------------------------------------------------------------


async def test_a_poll_passes_as_text_and_a_dice_as_what_it_shows(town: Town) -> None:
    await talk(town)
    options = [{"text": text, "voter_count": 0, "persistent_id": text} for text in ("Hoje", "Não")]
    poll = {
        "id": "1",
        "question": "Quando vem?",
        "options": options,
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
    await town.rita.sends(poll=poll)
    for phone in (town.wei, town.ines):
        assert "📊 poll\nQuando vem?\n• Hoje\n• Não" in phone.find("Quando").text
    await town.rita.sends(dice={"emoji": "🎲", "value": 4})
    assert "🎲 4" in town.wei.last.text


@pytest.mark.parametrize(
    ("content", "named"),
    [
        ({"story": {"chat": {"id": 5, "type": "private"}, "id": 1}}, "story"),
        ({"game": {"title": "G", "description": "d", "photo": photo()["photo"]}}, "game"),
        ({"paid_media": {"star_count": 1, "paid_media": []}}, "paid media"),
        ({}, "view-once media"),
    ],
)
async def test_what_cannot_pass_is_named_to_both_sides(
    town: Town, content: dict[str, Any], named: str
) -> None:
    await talk(town)
    await town.rita.sends(**content)
    assert f"can’t be passed on: {named}" in town.wei.last.text
    assert pt("kind-not-passed-you", what="").partition(":")[0] in on(town.rita)


def test_everything_that_cannot_pass_has_a_name_in_each_language() -> None:
    for what in set(media.CANNOT_PASS.values()) - {"other"}:
        for locale in texts.locales():
            name = texts.plain(locale, "kind-what", {"what": what})
            assert name != texts.plain(locale, "kind-what", {"what": "x"}), (locale, what)


async def test_a_forward_is_marked_and_names_nobody(town: Town) -> None:
    await talk(town)
    user = {"id": 777, "is_bot": False, "first_name": "Zé", "username": "ze_gomes"}
    origin = {"type": "user", "date": 1, "sender_user": user}
    await town.rita.says("A reunião foi adiada.", forward_origin=origin)
    assert "· forwarded" in town.wei.last.text
    assert "Zé" not in on(town.wei) + on(town.ines)


async def test_a_contact_waits_for_its_sender_and_danger_shows_it(town: Town) -> None:
    await talk(town)
    contact = {"first_name": "Tia", "phone_number": "+8613800001111", "user_id": 5}
    await town.rita.sends(contact=contact)
    assert "once its sender agrees" in town.wei.last.text
    await town.rita.taps(pt("kind-contact-no"))
    assert "Tia" not in on(town.wei)
    await town.rita.sends(contact=contact | {"first_name": "Mae"})
    await town.rita.taps(pt("kind-contact-yes"))
    assert "Mae, +8613800001111" in on(town.wei)
    assert "Tia" not in on(town.wei)
    await town.rita.says("Socorro, fogo na cozinha!")
    assert "Tia, +8613800001111" in on(town.wei)
    assert "13800001111" not in on(town.ines)
    await town.rita.sends(contact=contact | {"first_name": "Ana"})
    assert "Ana, +8613800001111" in on(town.wei)


async def test_nobody_shows_anothers_contact(town: Town) -> None:
    await talk(town)
    await town.rita.sends(contact={"first_name": "Tia", "phone_number": "+8613800001111"})
    button = town.rita.newest(pt("kind-contact-yes"))
    assert "can't find" in await town.wei.presses(button.data)
    assert "Tia" not in on(town.wei)


async def test_a_venues_name_is_translated_and_an_interpreter_learns_the_district(
    town: Town,
) -> None:
    await talk(town)
    venue = {"location": AT, "title": CLINIC, "address": "Rua da Paz 1"}
    await town.rita.sends(location=AT, venue=venue)
    await town.do_network_jobs()
    assert CLINIC in town.wei.last.text
    assert IN_ENGLISH in town.wei.last.text
    assert "a place was shared (Riverside)" in town.ines.last.text
    assert "Paz" not in on(town.ines)
    assert "31.2" not in on(town.ines)
    assert await town.ines.received("sendVenue") == []


async def test_a_live_place_moves_and_ends(town: Town) -> None:
    await talk(town)
    await town.rita.sends(location=AT | {"live_period": 900})
    [first] = await town.wei.received("sendLocation")
    assert first["live_period"] == 900
    number = town.rita.wrote
    moved = {"latitude": 31.3, "longitude": 121.6}
    await town.rita.edits(number, location=moved | {"live_period": 900})
    [step] = await town.wei.received("editMessageLiveLocation")
    assert (step["latitude"], step["longitude"]) == (31.3, 121.6)
    await town.rita.edits(number, location=moved)
    assert len(await town.wei.received("stopMessageLiveLocation")) == 1
    assert "live location, ended" in town.wei.last.text
    await town.rita.edits(number, location=AT)  # late: it has ended
    assert len(await town.wei.received("editMessageLiveLocation")) == 1
    assert await town.ines.received("sendLocation") == []
    assert await town.ines.received("editMessageLiveLocation") == []


async def test_a_big_video_goes_by_its_id_and_a_big_document_is_refused_in_words(
    town: Town,
) -> None:
    await talk(town)
    big = {"file_unique_id": "u", "file_size": 30 * 1024**2, "file_name": "rita-gomes"}
    video = big | {"file_id": "v", "duration": 1, "width": 1, "height": 1}
    await town.rita.sends(video=video)
    assert [one["video"] for one in await town.wei.received("sendVideo")] == ["v"]
    await town.rita.sends(document=big | {"file_id": "d", "file_unique_id": "w"})
    assert pt("relay-file-big", limit=20) in on(town.rita)
    assert await town.wei.received("sendDocument") == []


# --- albums -------------------------------------------------------------------------------------


async def test_an_album_is_an_album_with_its_captions_and_one_card(
    town: Town, shelf: Shelf
) -> None:
    await talk(town)
    before = len(town.wei.texts)
    for number in range(4):
        await town.rita.sends(
            **photo(f"p{number}"), media_group_id="g", caption=f"Foto {number} @rita_s"
        )
    assert len(town.wei.texts) == before + 1
    assert "album, below: 4" in town.wei.last.text
    assert [f"Foto {n} @•••" in town.wei.last.text for n in range(4)] == [True] * 4
    await albums_leave(town)
    of_wei = [one for one in shelf.albums if one["chat_id"] == town.wei.id]
    [sent] = [[part["media"] for part in one["media"]] for one in of_wei]
    assert sent == ["p0", "p1", "p2", "p3"]
    assert of_wei[0]["media"][2]["caption"] == "Foto 2 @•••"
    assert {one["chat_id"] for one in shelf.albums} == {town.wei.id, town.ines.id}


async def test_named_files_of_an_album_are_uploaded_without_their_names(
    town: Town, shelf: Shelf
) -> None:
    await talk(town)
    shelf.kept |= {"d0": b"0", "d1": b"1"}
    for number in range(2):
        document = {"file_id": f"d{number}", "file_unique_id": f"d{number}"}
        document["file_name"] = f"Rita Gomes {number}.pdf"
        await town.rita.sends(document=document, media_group_id="g")
    await albums_leave(town)
    assert [name for _, _, name, _ in shelf.uploads] == ["document.pdf"] * 2
    assert len(shelf.albums) == 2  # Ines gets it by the new ids


async def test_a_part_that_comes_late_follows(town: Town, shelf: Shelf) -> None:
    await talk(town)
    for number in range(2):
        await town.rita.sends(**photo(f"p{number}"), media_group_id="g")
    await albums_leave(town)
    await town.rita.sends(**photo("p2"), media_group_id="g")
    await albums_leave(town)
    assert [body["photo"] for body in await town.wei.received("sendPhoto")] == ["p0", "p1", "p2"]
    assert "album, below: 3" in on(town.wei)


async def test_an_edited_caption_changes_where_it_stands(town: Town, shelf: Shelf) -> None:
    await talk(town)
    for number in range(2):
        await town.rita.sends(**photo(f"p{number}"), media_group_id="g", caption="Antes")
    await albums_leave(town)
    await town.rita.edits(town.rita.wrote, **photo("p1"), media_group_id="g", caption="Depois")
    assert [one["caption"] for one in await town.wei.received("editMessageCaption")] == ["Depois"]
    assert "Depois" in town.wei.find("album").text


async def test_whom_an_album_is_for_is_asked_once(town: Town) -> None:
    await talk(town)
    for number in range(3):
        await town.wei.sends(**photo(f"p{number}"), media_group_id="g")
    assert on(town.wei).count("Who is it for?") == 1
    await town.wei.taps("Rita")
    await albums_leave(town)
    assert len(await town.rita.received("sendPhoto")) == 3


# --- one who writes very fast ---------------------------------------------------------------------


async def test_many_messages_are_whole_few_and_delay_nobody(town: Town) -> None:
    await talk(town)
    before = len(town.wei.texts)
    said = [f"Palavra número {number}." for number in range(70)]
    for text in said:
        await town.rita.says(text)
    shown = "\n".join(town.wei.texts[before:])
    assert re.findall(r"Palavra número \d+\.", shown) == said
    assert len(town.wei.texts) - before < 20
    assert on(town.rita).count(pt("flood-note")) == 1
    async with town.database.read() as session:
        lanes = await session.execute(
            select(OutboxMessage.lane)
            .join(Copy, Copy.outbox_id == OutboxMessage.id)
            .join(Entry, Entry.id == Copy.entry_id)
            .where(Entry.text.startswith("Palavra"), OutboxMessage.chat_id == town.wei.id)
            .order_by(OutboxMessage.id)
        )
        [first, *others] = lanes.scalars()
    assert first == Lane.TALK
    assert set(others) == {Lane.NOTICE}


async def test_a_reply_to_a_shared_card_and_an_edit_find_their_way(town: Town) -> None:
    await talk(town)
    for number in range(14):
        await town.rita.says(f"Palavra número {number}.")
    number = town.rita.wrote
    await town.rita.edits(number, "Palavra corrigida.")
    assert "Palavra corrigida." in on(town.wei)
    assert "Palavra número 13." not in on(town.wei)
    await town.rita.replies(number, "/withdraw")
    assert "Palavra corrigida." not in on(town.wei)
    assert "Palavra número 12." in on(town.wei)
    await town.wei.replies(town.wei.find("Palavra número 12."), "We read you.")
    assert "We read you." in on(town.rita)


# --- corrections --------------------------------------------------------------------------------


async def test_a_correction_is_a_new_message_to_who_had_read_the_other_words(town: Town) -> None:
    await talk(town)
    await town.rita.says(LIGHT)
    await town.do_network_jobs()
    town.wei.read()
    await town.ines.replies(town.ines.find(LIGHT), "The light does not go on.")
    assert "Corrected by an interpreter\nThe light does not go on." in town.wei.last.text
    await town.wei.replies(town.wei.last, "We come.")
    assert "We come." in on(town.rita)
    count = on(town.wei).count("Corrected")
    await town.ines.replies(town.ines.find(LIGHT), "The light does not go on.")
    assert on(town.wei).count("Corrected") == count


async def test_a_first_translation_is_no_correction(town: Town) -> None:
    await talk(town)
    await town.rita.says(LIGHT)
    await town.ines.replies(town.ines.find(LIGHT), "The light does not go on.")
    assert "Corrected" not in on(town.wei)


async def test_after_an_edit_the_interpreter_is_asked_again(town: Town) -> None:
    await talk(town)
    await town.rita.says("Tomei dois comprimidos.")
    number = town.rita.wrote
    await town.ines.replies(town.ines.find("Tomei dois"), "I took two tablets.")
    await town.rita.edits(number, "Tomei doze comprimidos.")
    asked = town.ines.last
    assert "was edited after you translated it" in asked.text
    assert "Tomei doze" in asked.text
    await town.ines.replies(asked, "I took twelve tablets.")
    assert "I took twelve tablets." in on(town.wei)


async def test_high_stakes_by_machine_wait_for_a_person(town: Town) -> None:
    await talk(town)
    await town.wei.replies(town.wei.find(WATER), DOSE)
    await town.do_network_jobs()
    wait = pt("stakes-wait").partition(".")[0]
    assert IN_PORTUGUESE in town.rita.find(DOSE).text
    assert wait in town.rita.find(DOSE).text
    assert "Please translate this first" in town.ines.find(DOSE).text
    await town.ines.replies(town.ines.find(DOSE), "Tome 5 mg, não mais.")
    assert wait not in town.rita.find(DOSE).text
    assert pt("correction-head") in on(town.rita)


# --- withdrawing ----------------------------------------------------------------------------------


async def test_a_resident_withdraws_by_a_reply_and_nobody_reads_it_any_more(town: Town) -> None:
    await talk(town)
    await town.rita.says("O vizinho roubou-me.")
    await town.do_network_jobs()
    await town.rita.replies(town.rita.wrote, "/withdraw")
    assert pt("withdrawn-own") == town.rita.last.text
    for phone in (town.wei, town.ines):
        assert "roubou" not in on(phone)
        assert "has withdrawn a message" in phone.last.text
    assert "Rita" not in town.ines.last.text
    await town.wei.says("/cases")
    await town.wei.taps("Rita")
    assert "withdrawn by Rita, " in town.wei.last.text
    assert "roubou" not in town.wei.last.text


async def test_the_last_message_is_asked_about_and_taken_back_by_a_tap(town: Town) -> None:
    await talk(town)
    for number in range(2):
        await town.rita.sends(**photo(f"p{number}"), media_group_id="g", caption="A minha porta")
    await albums_leave(town)
    await town.rita.taps(pt("withdraw-last"), old=True)
    assert "A minha porta" in town.rita.last.text
    await town.rita.taps(pt("read-back-withdraw"))
    assert "A minha porta" not in on(town.wei)
    assert len(await town.wei.received("deleteMessage")) >= 3
    await town.rita.presses(town.rita.stood[-1].data)
    assert pt("withdrawn-already") == town.rita.toast


async def test_an_old_message_is_emptied_where_it_cannot_be_deleted(town: Town) -> None:
    await talk(town)
    await town.rita.says("O vizinho roubou-me.")
    number = town.rita.wrote
    town.at += timedelta(hours=49)
    await town.rita.replies(number, "/withdraw")
    assert "roubou" not in on(town.wei)
    assert "· withdrawn" in on(town.wei)


async def test_an_interpreter_withdraws_their_words(town: Town) -> None:
    await talk(town)
    await town.rita.says(LIGHT)
    await town.do_network_jobs()
    await town.ines.replies(town.ines.find(LIGHT), "The lift is out of order.")
    await town.ines.taps("Withdraw")
    assert "The lift" not in town.wei.find(LIGHT).text
    assert IN_ENGLISH in town.wei.find(LIGHT).text
    assert "has withdrawn the translation" in town.wei.last.text
    await town.ines.replies(town.ines.find(LIGHT), "The light is off.")
    await town.ines.replies(town.ines.wrote, "/withdraw")
    assert "The light is off." not in town.wei.find(LIGHT).text


async def test_nobody_withdraws_anothers_words(town: Town) -> None:
    await talk(town)
    await town.wei.replies(town.wei.find(WATER), "/withdraw")
    assert "nothing of yours" in town.wei.last.text
    assert WATER in on(town.wei)
    await town.rita.replies(town.rita.last, "/withdraw")
    assert town.rita.last.text == pt("withdraw-how")
    assert "can't find" in await town.wei.presses("csw:1")


async def test_who_has_said_nothing_is_told_how_to_withdraw(town: Town) -> None:
    await town.rita.says("/withdraw")
    assert town.rita.last.text == pt("withdraw-how")


# --- reactions ----------------------------------------------------------------------------------


def reaction(phone: Phone, number: int, *emoji: str) -> dict[str, Any]:
    new = [{"type": "emoji", "emoji": one} for one in emoji]
    about = {"chat": phone.account.chat, "user": phone.account.user, "message_id": number}
    about |= {"date": int(phone.town.at.timestamp()), "old_reaction": [], "new_reaction": new}
    return {"message_reaction": about}


async def test_reactions_pass_both_ways_and_go_again(town: Town) -> None:
    await talk(town)
    number = town.rita.wrote
    card = town.wei.find(WATER)
    await town.feed(reaction(town.wei, card.message_id, "👍"))
    [on_ritas] = await town.rita.received("setMessageReaction")
    assert on_ritas["message_id"] == number
    assert on_ritas["reaction"] == [{"type": "emoji", "emoji": "👍"}]
    await town.feed(reaction(town.rita, number, "🙏"))
    assert [one["message_id"] for one in await town.wei.received("setMessageReaction")] == [
        card.message_id
    ]
    await town.feed(reaction(town.wei, card.message_id))
    assert (await town.rita.received("setMessageReaction"))[-1]["reaction"] == []
    await town.feed(reaction(town.wei, 999_999, "👍"))
    assert len(await town.rita.received("setMessageReaction")) == 2


# --- what does not arrive -------------------------------------------------------------------------


async def refuse(town: Town, phone: Phone, method: str, why: str, code: int = 403) -> None:
    """Let Telegram refuse the newest call of this method for a phone."""
    async with town.database.begin() as session:
        row = await session.scalar(
            select(OutboxMessage)
            .where(OutboxMessage.chat_id == phone.id, OutboxMessage.method == method)
            .order_by(OutboxMessage.id.desc())
            .limit(1)
        )
        assert row is not None
        row.state, row.message_id = OutboxState.QUEUED, None
        await session.flush()
        message = Outgoing(
            id=row.id,
            chat_id=phone.id,
            lane=row.lane,
            method=row.method,
            payload=row.payload,
            number=None,
            attempts=row.attempts,
            created_at=town.at,
            edits_message=None,
            replies_to_message=None,
            is_followed=False,
        )
        outcome = Outcome(message, failed=CallFailed(code, why))
        await write(session, [outcome], town.at, unreachable=directory.mark_unreachable)
    await town.wait()


async def test_after_an_unblock_waiting_answers_come_once_and_in_order(town: Town) -> None:
    await talk(town)
    for text in ("First answer.", "Second answer."):
        await town.wei.replies(town.wei.find(WATER), text)
        number = town.wei.wrote
        await refuse(town, town.rita, "sendMessage", "Forbidden: bot was blocked by the user")
    notes = [one for one in await town.wei.received("sendMessage") if "could not be" in one["text"]]
    assert [one["reply_parameters"]["message_id"] for one in notes][-1] == number
    assert len(notes) == 2
    town.rita.screen.clear()
    await town.feed(membership(town.rita.account, town.at, "member"))
    await town.rita.says("Voltei.")
    came = [text for text in town.rita.texts if "answer." in text]
    assert ["First" in came[0], "Second" in came[1], len(came)] == [True, True, 2]
    await town.rita.says("Obrigada.")
    assert len([text for text in town.rita.texts if "answer." in text]) == 2


async def test_a_refused_card_arrives_as_plain_words(town: Town) -> None:
    await talk(town)
    await town.rita.says(LIGHT)
    for _ in range(2):  # first it is tried without its formatting
        await refuse(town, town.wei, "sendMessage", "Bad Request: BUTTON_DATA_INVALID", 400)
    assert "could not be shown" in town.wei.last.text
    assert LIGHT in town.wei.last.text
    await town.wei.replies(town.wei.last, "We come.")
    assert "We come." in on(town.rita)


async def test_a_voice_that_is_refused_arrives_as_audio_and_it_is_said(
    town: Town, shelf: Shelf
) -> None:
    await talk(town)
    shelf.kept["v"] = b"OggS"
    await town.rita.sends(voice={"file_id": "v", "file_unique_id": "v", "duration": 2})
    await refuse(town, town.wei, "sendVoice", "Bad Request: VOICE_MESSAGES_FORBIDDEN", 400)
    await town.do_network_jobs()
    assert [(method, name) for method, _, name, _ in shelf.uploads] == [("sendAudio", "audio.ogg")]
    assert pt("voice-as-audio") in on(town.rita)


# --- nobody is named ------------------------------------------------------------------------------


def accounts_of(phone: Phone) -> list[str]:
    """What names somebody's account: the first three may stand in their words."""
    name = f"{phone.account.name.lower()}_account"
    links = [f"@{name}", f"t.me/{name}", f"tg://user?id={phone.id}"]
    return [*links, str(phone.id), f"+86{phone.id:011d}"]


async def test_no_payload_of_a_play_names_the_other_side(town: Town, shelf: Shelf) -> None:
    """Walk every call of a whole play for what names an account of somebody else."""
    people = {phone.id: accounts_of(phone) for phone in (town.rita, town.wei, town.ines)}
    await talk(town)

    async def leak(phone: Phone, **more: Any) -> None:
        text = " ".join(accounts_of(phone)[:3])
        link = {"type": "text_link", "offset": 0, "length": 3, "url": f"tg://user?id={phone.id}"}
        await phone.says(f"Olá, {text}", entities=[link], **more)
        contact = {"first_name": "X", "phone_number": f"+86{phone.id:011d}", "user_id": phone.id}
        await phone.sends(contact=contact, **more)
        for number in range(2):
            await phone.sends(**photo(f"p{number}"), media_group_id="g", caption=text, **more)
        await town.do_network_jobs()
        await albums_leave(town)

    await leak(town.rita)
    reply = town.wei.as_answered(town.wei.find(WATER))
    await leak(town.wei, reply_to_message=reply)
    await town.ines.replies(town.ines.find("Olá"), " ".join(accounts_of(town.ines)[:3]))
    await town.rita.says(f"Socorro, fogo! {' '.join(accounts_of(town.rita)[:3])}")
    await town.do_network_jobs()
    await town.wei.says("/cases")
    await town.wei.taps("Rita")
    await town.rita.replies(town.rita.wrote, "/withdraw")
    async with town.database.read() as session:
        rows = (await session.execute(select(OutboxMessage.chat_id, OutboxMessage.payload))).all()
    sent = [(chat, orjson.loads(payload)) for chat, payload in rows]
    sent += [(one["chat_id"], one) for one in shelf.albums]
    for chat, body in sent:
        body.pop("chat_id", None)
        whole = orjson.dumps(body).decode()
        if chat == town.wei.id:  # Rita is in danger: the staff may ring the number that she sent
            whole = whole.replace(accounts_of(town.rita)[-1], "")
        for number, identifiers in people.items():
            if number != chat:
                assert [one for one in identifiers if one in whole] == [], (chat, whole)
