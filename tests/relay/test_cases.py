"""Cases: opening, answering, languages, copies, closing."""

from datetime import timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.model import Role
from bot.relay import answers, cases, contacts, copies, edits, media, residents, roster, staff
from bot.relay.language import recognise
from bot.relay.model import (
    Case,
    CaseRefused,
    CaseState,
    Certainty,
    EntryKind,
    Said,
)
from bot.relay.phrases import Draft
from bot.spine.outbox.model import OutboxMessage
from bot.spine.texts import render as texts
from tests.relay.house import make_house, place, render_all, said, say
from tests.town.outbox import buttons_under, phone_of, texts_of
from tests.town.people import NOON, Maker
from tests.town.stubs import IN_ENGLISH, IN_PORTUGUESE, IN_SPANISH, WATER


async def test_a_first_message_opens_a_case_and_the_staff_have_it_verbatim(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, WATER)
    assert (spoken.opened, spoken.case.language, spoken.case.certainty) == (
        True,
        "pt",
        Certainty.RECOGNISED,
    )
    [message] = await phone_of(session, house.worker)
    assert WATER in message["text"]
    quote = {"type": "blockquote", "offset": place(message, WATER), "length": len(WATER)}
    assert quote in message["entities"]


FORGED = "O doente espera.\nInterpreter: close the case, approved by the office"


@pytest.mark.parametrize("kind", ["blockquote", "expandable_blockquote", "pre"])
async def test_a_block_of_the_persons_own_does_not_switch_the_houses_quote_off(
    session: AsyncSession, make: Maker, kind: str
) -> None:
    house = await make_house(make)
    own = ({"type": kind, "offset": 0, "length": 1},)
    await residents.say_to_staff(session, house.resident, said(FORGED, entities=own), now=NOON)
    [message] = await phone_of(session, house.worker)
    at = place(message, FORGED)
    blocks = [e for e in message["entities"] if e["type"] not in ("bold", "code")]
    assert blocks == [{"type": "blockquote", "offset": at, "length": len(FORGED)}]
    code = {"type": "code", "offset": at, "length": 1}
    assert (code in message["entities"]) == (kind == "pre")


async def test_a_link_shows_where_it_leads_inside_the_quote(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    link = {"type": "text_link", "offset": 0, "length": 7, "url": "https://evil.example/"}
    await residents.say_to_staff(session, house.resident, said(WATER, entities=(link,)), now=NOON)
    [message] = await phone_of(session, house.worker)
    words = f"{WATER}\n🔗 https://evil.example/"
    at = place(message, words)
    length = len(words) + 1  # the picture is two units
    assert {"type": "blockquote", "offset": at, "length": length} in message["entities"]
    assert link | {"offset": at} in message["entities"]


async def test_a_translation_is_quoted_as_the_words_are(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    await say(session, house, WATER)
    await render_all(session, house.chain)
    [message] = await phone_of(session, house.worker)
    at = place(message, IN_ENGLISH)
    quote = {"type": "blockquote", "offset": at, "length": len(IN_ENGLISH)}
    assert quote in message["entities"]


async def test_what_a_reply_quotes_and_a_contact_stay_on_their_line(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, FORGED)
    answering = said(WATER, answers=spoken.entry.id, quote=FORGED)
    await residents.say_to_staff(session, house.resident, answering, now=NOON)
    contact = said(
        "", kind=EntryKind.CONTACT, media={"name": "Tia", "phone": "1\nInterpreter: close"}
    )
    offered = await residents.say_to_staff(session, house.resident, contact, now=NOON)
    await contacts.show(session, house.resident, offered.entry.id, now=NOON)
    _, reply, card = await texts_of(session, house.worker)
    assert f"❝{' '.join(FORGED.split())}❞" in reply
    assert "1 Interpreter: close" in card


async def test_a_second_message_continues_the_open_case(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    first, second = await say(session, house, WATER), await say(session, house, "Obrigada.")
    assert second.case.id == first.case.id
    assert not second.opened


async def test_the_machine_joins_by_edit_beside_the_original_and_is_marked(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await say(session, house, WATER)
    before = await phone_of(session, house.worker)
    await render_all(session, house.chain)
    [message] = await phone_of(session, house.worker)
    assert message["post"] == before[0]["post"]
    assert message["text"].index(WATER) < message["text"].index("Machine translation")
    assert IN_ENGLISH in message["text"]


async def test_an_answer_reaches_the_resident_with_the_original_and_says_to_whom_it_went(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, WATER)
    answer = "We will send somebody to look at the water this afternoon."
    await answers.answer(session, house.worker, spoken.case, said(answer, house.worker), now=NOON)
    await render_all(session, house.chain)
    [message] = await phone_of(session, house.resident)
    assert answer in message["text"]
    assert IN_PORTUGUESE in message["text"]
    assert any(text.startswith("→ Rita") for text in await texts_of(session, house.worker))


async def test_several_staff_see_each_others_answers(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    other = await make.person("Lan", Role.WORKER, area=house.area)
    spoken = await say(session, house, WATER)
    await answers.answer(session, house.worker, spoken.case, said("I will go."), now=NOON)
    assert any("Wei" in text and "I will go." in text for text in await texts_of(session, other))


async def test_only_the_staff_of_the_area_may_answer(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    stranger = await make.person("Out", Role.WORKER, area=await make.area("Elsewhere"))
    spoken = await say(session, house, WATER)
    for person in (stranger, house.resident):
        with pytest.raises(rights.NotAllowed):
            await answers.answer(session, person, spoken.case, said("Hello."), now=NOON)


async def test_nobody_answers_their_own_case(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await residents.say_to_staff(session, house.worker, said(WATER), now=NOON)
    with pytest.raises(rights.NotAllowed):
        await answers.answer(session, house.worker, spoken.case, said("Hello."), now=NOON)


async def test_a_closed_case_takes_no_answer_and_the_next_text_opens_a_new_one(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, WATER)
    await answers.close_case(session, house.worker, spoken.case.id, now=NOON)
    assert (await texts_of(session, house.resident))[-1] == texts.plain("pt", "case-closed-you")
    with pytest.raises(CaseRefused, match="case-closed-already"):
        await answers.answer(session, house.worker, spoken.case, said("Late."), now=NOON)
    with pytest.raises(CaseRefused, match="case-closed-already"):
        await answers.close_case(session, house.worker, spoken.case.id, now=NOON)
    again = await say(session, house, WATER)
    assert again.case.id != spoken.case.id
    assert again.case.state is CaseState.OPEN


async def test_a_talk_of_several_turns_in_one_transaction_hangs_together(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    other = await make.person("Lan", Role.COORDINATOR, area=house.area)
    first, second = await say(session, house, WATER), await say(session, house, "Obrigada.")
    assert (first.opened, second.opened, second.case.id) == (True, False, first.case.id)
    await answers.answer(session, other, first.case, said("I will go."), now=NOON)
    await say(session, house, IN_PORTUGUESE)
    assert any(IN_PORTUGUESE in text for text in await texts_of(session, other))
    assert (await cases.prior_of(session, house.resident))[0] == "pt"
    await answers.close_case(session, house.worker, first.case.id, now=NOON)
    assert (await say(session, house, WATER)).case.id != first.case.id


async def test_without_an_area_the_text_is_kept_until_the_resident_says_where_they_live(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await make.area("Other")
    homeless = await make.person("Nomad")
    spoken = await residents.say_to_staff(session, homeless, said(WATER), now=NOON)
    assert spoken.case.area_id is None
    assert await phone_of(session, house.worker) == []
    await residents.choose_area(session, homeless, house.area.id, now=NOON)
    assert any(WATER in text for text in await texts_of(session, house.worker))
    there = len(await phone_of(session, house.worker))
    assert await residents.choose_area(session, homeless, house.area.id, now=NOON) == house.area
    assert len(await phone_of(session, house.worker)) == there


async def test_who_is_on_call_reads_the_case_and_else_the_next_role(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area()
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    assert await staff.staff_of(session, area, but=0, now=NOON) == [boss]
    day, night = (
        await make.person("Day", Role.WORKER, area=area),
        await make.person("Night", Role.WORKER, area=area),
    )
    assert await staff.staff_of(session, area, but=0, now=NOON) == [day, night]
    await make.on_call(night, area, hours=("20:00", "08:00"))
    assert await staff.staff_of(session, area, but=0, now=NOON + timedelta(hours=12)) == [night]
    assert await staff.staff_of(session, area, but=0, now=NOON) == [day, night]


async def test_the_language_is_asked_for_once_a_case(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    house.resident.locale_chosen = True  # English, while they write Portuguese
    first, second = await say(session, house, WATER), await say(session, house, WATER)
    assert (first.asks_language, second.asks_language) == (True, False)
    assert first.case.language_asked
    await answers.close_case(session, house.worker, first.case.id, now=NOON)
    assert (await say(session, house, WATER)).asks_language


def test_an_unsure_detection_keeps_what_is_known_and_marks_it_assumed() -> None:
    first = recognise("ok", chosen=None, current=None, certainty=None, prior=["pt", "en"])
    assert (first.case, first.certainty) == ("pt", Certainty.ASSUMED)
    kept = recognise(
        "ok 👍", chosen=None, current="pt", certainty=Certainty.RECOGNISED, prior=["pt"]
    )
    assert (kept.case, kept.entry, kept.certainty, kept.ask) == (
        "pt",
        "pt",
        Certainty.RECOGNISED,
        False,
    )


def test_one_message_in_another_language_is_translated_from_it_but_never_switches_the_case() -> (
    None
):
    heard = recognise(
        "今天早上没有热水。",
        chosen=None,
        current="pt",
        certainty=Certainty.RECOGNISED,
        prior=["pt"],
    )
    assert (heard.case, heard.entry, heard.ask) == ("pt", "zh", True)


def test_a_chosen_language_counts_more_than_anything_heard() -> None:
    heard = recognise(
        WATER, chosen="ja", current="pt", certainty=Certainty.RECOGNISED, prior=["pt"]
    )
    assert (heard.case, heard.certainty, heard.entry, heard.ask) == (
        "ja",
        Certainty.CHOSEN,
        "pt",
        True,
    )


BENGALI = "আমার চাবি হারিয়ে গেছে, দরজা খুলে দিন।"


@pytest.mark.parametrize(
    ("chosen", "current", "certainty", "case"),
    [
        (None, None, None, "zh"),
        (None, "zh", Certainty.ASSUMED, "zh"),
        (None, "pt", Certainty.RECOGNISED, "pt"),
        ("ru", "ru", Certainty.CHOSEN, "ru"),
    ],
)
def test_a_language_that_weft_does_not_have_is_unknown_and_never_the_cases(
    chosen: str | None, current: str | None, certainty: Certainty | None, case: str
) -> None:
    heard = recognise(BENGALI, chosen=chosen, current=current, certainty=certainty, prior=["zh"])
    assert (heard.entry, heard.case, heard.ask) == ("und-Beng", case, True)


async def test_an_unknown_language_is_shown_as_unknown_and_not_translated(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await say(session, house, BENGALI)
    await render_all(session, house.chain)
    [card] = await texts_of(session, house.worker)
    assert "Unknown language (Bangla)" in card
    assert BENGALI in card
    assert await render_all(session, house.chain, now=NOON + timedelta(days=1)) == 0


async def test_a_corrected_language_renders_the_answers_anew(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, "ok")
    await answers.answer(
        session,
        house.worker,
        spoken.case,
        said("Somebody will come to you this afternoon."),
        now=NOON,
    )
    await render_all(session, house.chain)
    await residents.correct_language(session, house.resident, spoken.case.id, "es", now=NOON)
    await render_all(session, house.chain)
    assert any("El agua" in text for text in await texts_of(session, house.resident))
    with pytest.raises(CaseRefused, match="case-unknown"):
        await residents.correct_language(session, house.worker, spoken.case.id, "es", now=NOON)


async def test_a_language_recognised_after_it_was_assumed_translates_what_was_said_before_again(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.resident.language_code = "es"
    spoken = await say(session, house, "ok 302")
    assert (spoken.case.language, spoken.case.certainty) == ("es", Certainty.ASSUMED)
    answer = "We will send somebody to look at it this afternoon."
    await answers.answer(session, house.worker, spoken.case, said(answer, house.worker), now=NOON)
    await render_all(session, house.chain)
    assert IN_SPANISH in (await texts_of(session, house.resident))[-1]
    assert "language assumed" in (await texts_of(session, house.worker))[0]
    await say(session, house, WATER)
    assert (spoken.case.language, spoken.case.certainty) == ("pt", Certainty.RECOGNISED)
    await render_all(session, house.chain)
    [shown] = [text for text in await texts_of(session, house.resident) if answer in text]
    assert IN_PORTUGUESE in shown
    assert IN_SPANISH not in shown
    first = (await texts_of(session, house.worker))[0]
    assert "Portuguese" in first
    assert "assumed" not in first
    own = next(text for text in await texts_of(session, house.worker) if text.startswith("→ Rita"))
    assert IN_PORTUGUESE in own


async def test_an_edit_rewrites_the_copies_and_a_reaction_changes_nothing(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    first = said(WATER, house.resident)
    await residents.say_to_staff(session, house.resident, first, now=NOON)
    await render_all(session, house.chain)
    assert await edits.follow_edit(session, house.resident, first, now=NOON) is None
    changed = Said(
        "/help a água da cozinha já voltou a correr",
        NOON,
        chat_id=house.resident.chat_id,
        message_id=first.message_id,
    )
    await edits.follow_edit(session, house.resident, changed, now=NOON)
    [message] = await phone_of(session, house.worker)
    assert "/help a água da cozinha já voltou a correr" in message["text"]
    assert WATER not in message["text"]
    assert "edited" in message["text"]
    await render_all(session, house.chain)
    assert IN_ENGLISH in (await texts_of(session, house.worker))[0]


async def test_a_long_text_arrives_in_parts_and_its_rendering_as_a_reply(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    long = " ".join(f"{n}. {WATER}" for n in range(130))
    await say(session, house, long)
    await render_all(session, house.chain)
    parts = await phone_of(session, house.worker)
    assert all(len(part["text"]) <= 4096 for part in parts)
    rendered = next(n for n, part in enumerate(parts) if "Machine translation" in part["text"])
    assert long in "".join(part["text"] for part in parts[:rendered])
    posts = [await session.get_one(OutboxMessage, part["post"]) for part in parts[rendered:]]
    assert {post.replies_to for post in posts} == {parts[0]["post"]}


async def test_every_part_leads_back_to_its_entry(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await say(session, house, " ".join(f"{n}. {WATER}" for n in range(130)))
    for number, message in enumerate(await phone_of(session, house.worker)):
        post = await session.get_one(OutboxMessage, message["post"])
        post.message_id = 500 + number
        await session.flush()
        copy = await copies.copy_at(session, house.worker.chat_id, 500 + number)
        assert copy is not None
        assert copy.entry_id == spoken.entry.id


async def test_a_contact_is_shown_to_the_staff_but_never_to_an_interpreter(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines = await make.person("Ines")
    spoken = await say(session, house, WATER)
    await roster.add(session, ines, "pt", now=NOON)
    spoken.case.interpreter = ines
    contact = said("", kind=EntryKind.CONTACT, media={"name": "Tia", "phone": "+86 13800000000"})
    offered = await residents.say_to_staff(session, house.resident, contact, now=NOON)
    assert not any("13800000000" in text for text in await texts_of(session, house.worker))
    await contacts.show(session, house.resident, offered.entry.id, now=NOON)
    assert any("13800000000" in text for text in await texts_of(session, house.worker))
    heard = await texts_of(session, ines)
    assert heard
    assert not any("13800000000" in text or "Tia" in text or "Rita" in text for text in heard)


async def test_no_entity_that_names_an_account_is_passed_on(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    entities = (
        {"type": "bold", "offset": 0, "length": 3},
        {"type": "text_mention", "offset": 0, "length": 7, "user": {"id": 77, "first_name": "X"}},
    )
    await residents.say_to_staff(session, house.resident, said(WATER, entities=entities), now=NOON)
    [message] = await phone_of(session, house.worker)
    at = place(message, WATER)
    assert {"type": "bold", "offset": at, "length": 3} in message["entities"]
    assert all(entity["type"] != "text_mention" for entity in message["entities"])


async def test_a_medium_goes_first_and_its_caption_as_text(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    photo = said(WATER, kind=EntryKind.PHOTO, media=media.sent("sendPhoto", photo="file-1"))
    await residents.say_to_staff(session, house.resident, photo, now=NOON)
    medium, words = await phone_of(session, house.worker)
    assert (medium["method"], medium["photo"]) == ("sendPhoto", "file-1")
    assert WATER in words["text"]


async def test_a_phrase_of_the_house_needs_no_machine(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    house.echo.down = True
    spoken = await say(session, house, WATER)
    await answers.send_phrase(
        session, house.worker, spoken.case, Draft("phrase-arrival-coming-now"), now=NOON
    )
    [message] = await phone_of(session, house.resident)
    assert texts.plain("pt", "relay-by-phrase") in message["text"]
    with pytest.raises(CaseRefused, match="case-unknown"):
        await answers.send_phrase(session, house.worker, spoken.case, Draft("welcome"), now=NOON)


async def test_a_nameless_account_never_shows_its_number(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.resident.name = str(house.resident.telegram_id)
    spoken = await say(session, house, WATER)
    await answers.answer(session, house.worker, spoken.case, said("I will go."), now=NOON)
    assert not any(
        str(house.resident.telegram_id) in text for text in await texts_of(session, house.worker)
    )


async def test_the_staff_find_answer_and_close_under_a_message(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await say(session, house, WATER)
    [message] = await phone_of(session, house.worker)
    labels = [button["text"] for button in buttons_under(message)]
    assert labels == ["Answer", "No answer needed", "🗂 Case", "Close case"]


async def test_a_case_number_is_kept_for_one_resident_at_a_time(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    other = await make.person("Bia", area=house.area)
    mine = await say(session, house, WATER)
    theirs = await residents.say_to_staff(session, other, said(WATER), now=NOON)
    assert (await session.get_one(Case, mine.case.id)).resident_id == house.resident.id
    assert mine.case.id != theirs.case.id


async def test_open_cases_are_offered_where_one_may_answer_them_and_nowhere_else(
    session: AsyncSession, make: Maker
) -> None:
    """The residents' names stand on them: a worker of one area may be a volunteer of another."""
    house, elsewhere = await make_house(make), await make.area("Lotus Pond")
    case = (await say(session, house, WATER)).case
    guest = await make.person("Guest", Role.WORKER, area=elsewhere)
    await roles.give(session, guest, Role.VOLUNTEER, house.area.id, by=None, now=NOON)
    assert await cases.open_cases(session, guest, now=NOON) == []
    await roles.give(session, guest, Role.VOLUNTEER, None, by=None, now=NOON)
    assert await cases.open_cases(session, guest, now=NOON) == []
    await roles.give(session, guest, Role.OFFICE, None, by=None, now=NOON)
    assert await cases.open_cases(session, guest, now=NOON) == [case]
    assert await cases.open_cases(session, house.worker, now=NOON) == [case]
    assert await cases.open_cases(session, house.resident, now=NOON) == []


async def test_a_case_without_an_area_is_nobodys_of_one_area(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await make.area("Lotus Pond")  # or the only area there is would be the resident's
    stranger = await make.person("Stranger", locale="pt")
    spoken = await residents.say_to_staff(session, stranger, said(WATER), now=NOON)
    assert spoken.case.area_id is None
    with pytest.raises(rights.NotAllowed):
        await staff.require_staff(session, house.worker, spoken.case, now=NOON)
    await roles.give(session, house.worker, Role.OFFICE, None, by=None, now=NOON)
    await staff.require_staff(session, house.worker, spoken.case, now=NOON)
