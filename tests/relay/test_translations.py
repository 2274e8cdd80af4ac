"""Translations and interpreters: who translates what, and who wins a race."""

import asyncio
from dataclasses import asdict
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.people.model import Person
from bot.relay import answers, edits, interpreting, offers, residents, roster, translations
from bot.relay.importing import import_roster
from bot.relay.model import (
    By,
    Case,
    CaseRefusal,
    CaseRefused,
    Certainty,
    Copy,
    Entry,
    Offer,
    OfferState,
    Reader,
    RosterEntry,
    Said,
    Translation,
)
from bot.relay.phrases import Draft
from bot.relay.translate import Wanted, translate
from bot.relay.translations import Words
from bot.shifts.model import SignUp, SignUpState
from bot.spine.db.engine import Database
from bot.spine.jobs.model import JobContext
from bot.spine.table_preview import Mark, in_english
from bot.spine.tables import BadTable
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from bot.translators.port import Translated
from tests.relay.house import (
    OFFER_SECONDS,
    SETTINGS,
    House,
    gone_all,
    make_house,
    render_all,
    said,
    say,
    widen_all,
)
from tests.town.outbox import buttons_under, phone_of, texts_of
from tests.town.people import HOUR, NOON, Maker
from tests.town.stubs import IN_ENGLISH, WATER
from tests.translators.conftest import Double

LATER = NOON + timedelta(seconds=OFFER_SECONDS)


def at(session: AsyncSession) -> JobContext:
    return JobContext(session, NOON, SETTINGS)


async def on_the_roster(make: Maker, session: AsyncSession, *names: str) -> list[Person]:
    found = [await make.person(name) for name in names]
    for person in found:
        await roster.add(session, person, "pt", now=NOON)
    return found


async def accepted(session: AsyncSession, make: Maker) -> tuple[House, residents.Spoken, Person]:
    """A case that Ines interprets, with one rendered message in it."""
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await say(session, house, WATER)
    await render_all(session, house.chain)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    return house, spoken, ines


async def copy_of(session: AsyncSession, entry: Entry, person: Person) -> Copy:
    found = await session.scalars(
        select(Copy).where(Copy.entry_id == entry.id, Copy.person_id == person.id).order_by(Copy.id)
    )
    return found.all()[0]


# --- the engine ---


async def test_with_every_translator_down_the_original_stands_with_phrases_and_is_tried_again(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.echo.down = True
    await say(session, house, WATER)
    await render_all(session, house.chain)
    [message] = await phone_of(session, house.worker)
    assert WATER in message["text"]
    assert "Not translated" in message["text"]
    assert "Do you need a doctor?" in [button["text"] for button in buttons_under(message)]
    house.echo.down = False
    await render_all(session, house.chain, now=NOON + timedelta(minutes=1))
    [message] = await phone_of(session, house.worker)
    assert IN_ENGLISH in message["text"]
    assert "Do you need a doctor?" not in [button["text"] for button in buttons_under(message)]


async def test_it_is_tried_again_for_as_long_as_the_case_is_open(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.echo.down = True
    spoken = await say(session, house, WATER)
    for day in range(6):
        assert await render_all(session, house.chain, now=NOON + timedelta(days=day)) == 1
    await answers.close_case(session, house.worker, spoken.case.id, now=NOON)
    assert await render_all(session, house.chain, now=NOON + timedelta(days=6)) == 1
    assert await render_all(session, house.chain, now=NOON + timedelta(days=7)) == 0


async def test_a_phrase_in_the_residents_own_language_is_read_once(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    house.worker.locale = "pt"
    spoken = await say(session, house, WATER)
    phrase = texts.plain("pt", "phrase-arrival-coming-now")
    await answers.send_phrase(
        session, house.worker, spoken.case, Draft("phrase-arrival-coming-now"), now=NOON
    )
    assert (await texts_of(session, house.resident))[-1].count(phrase) == 1


async def test_a_late_engine_never_overwrites_the_interpreters_words(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await say(session, house, WATER)
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    assert await translate.prepare(at(session), wanted) is not None
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    copy = await copy_of(session, spoken.entry, ines)
    await interpreting.interpret(session, ines, copy, said("No water since last night."), now=NOON)
    await translate.finish(at(session), Translated("machine words", "echo", "machine"), wanted)
    text = (await texts_of(session, house.worker))[0]
    assert "No water since last night." in text
    assert "machine words" not in text
    assert await translate.prepare(at(session), wanted) is None


async def test_a_late_engine_never_overwrites_a_newer_edit(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    first = said(WATER, house.resident)
    spoken = await residents.say_to_staff(session, house.resident, first, now=NOON)
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    assert await translate.prepare(at(session), wanted) is not None
    changed = Said("Já voltou, obrigada.", NOON, chat_id=first.chat_id, message_id=first.message_id)
    await edits.follow_edit(session, house.resident, changed, now=NOON)
    await translate.finish(at(session), Translated("stale words", "echo", "machine"), wanted)
    assert "stale words" not in (await texts_of(session, house.worker))[0]
    await render_all(session, house.chain)
    assert IN_ENGLISH in (await texts_of(session, house.worker))[0]


async def test_a_rendering_out_of_a_wrong_language_is_made_anew_and_a_late_one_dropped(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, "ok")
    assert spoken.entry.language == "pt"
    await render_all(session, house.chain)
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    await residents.correct_language(session, house.resident, spoken.case.id, "es", now=NOON)
    assert spoken.entry.language == "es"
    await translate.finish(at(session), Translated("from Portuguese", "echo", "machine"), wanted)
    assert "from Portuguese" not in (await texts_of(session, house.worker))[0]
    assert await render_all(session, house.chain) == 1
    assert "Spanish" in (await texts_of(session, house.worker))[0]


async def test_an_engine_that_fails_takes_away_nothing_that_another_has_given(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, WATER)
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    assert await translate.prepare(at(session), wanted) is not None  # asked twice, side by side
    await translate.finish(at(session), Translated("The water is off.", "echo", "machine"), wanted)
    await translate.finish(at(session), None, wanted)
    [text] = await texts_of(session, house.worker)
    assert "The water is off." in text
    assert "Not translated" not in text


async def test_values_that_broke_are_listed_beneath(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await say(session, house, WATER)
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    await translate.finish(
        at(session), Translated("Call me.", "firefox", "machine", ("+86 138",)), wanted
    )
    text = (await texts_of(session, house.worker))[0]
    assert "Machine translation, Firefox" in text
    assert text.endswith("Check against the original: +86 138")


async def test_an_exact_phrase_is_marked_as_translated_by_people(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    spoken = await say(session, house, "Obrigado.")
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "en"))
    await translate.finish(at(session), Translated("Thank you.", "phrase-book", "phrase"), wanted)
    text = (await texts_of(session, house.worker))[0]
    assert "From the phrase book" in text
    assert "🤖" not in text


# --- offers ---


async def test_offers_go_to_those_asked_least_recently_and_the_circle_widens_with_time(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    people = await on_the_roster(make, session, "A", "B", "C", "D")
    busy = await session.scalars(select(RosterEntry).where(RosterEntry.person_id == people[0].id))
    busy.one().asked_at = NOON - timedelta(hours=1)
    await say(session, house, WATER)
    await widen_all(session)
    asked = [bool(await phone_of(session, person)) for person in people]
    assert asked == [False, True, True, False]
    await widen_all(session, now=LATER)
    assert all([bool(await phone_of(session, person)) for person in people])
    states = list(await session.scalars(select(Offer.state).order_by(Offer.id)))
    assert states == [OfferState.LAPSED] * 2 + [OfferState.OPEN] * 2


async def test_whoever_is_on_shift_is_asked_first(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    people = await on_the_roster(make, session, "A", "B", "C")
    shift = await make.shift(house.area, "Gate", NOON - HOUR, hours=2)
    session.add(
        SignUp(
            shift=shift,
            person=people[2],
            state=SignUpState.TAKEN,
            signed_up_at=NOON,
            changed_at=NOON,
        )
    )
    await say(session, house, WATER)
    await widen_all(session)
    assert [bool(await phone_of(session, person)) for person in people] == [True, False, True]


async def test_nobody_is_asked_when_the_staff_read_the_language(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    await say(session, house, "Good morning, the water in the kitchen is not running.")
    await widen_all(session)
    assert await phone_of(session, ines) == []


async def test_accepting_brings_the_transcript_and_closes_the_other_cards(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines, late = await on_the_roster(make, session, "Ines", "Late")
    spoken = await say(session, house, WATER)
    await render_all(session, house.chain)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    transcript = "\n".join(await texts_of(session, ines))
    assert WATER in transcript
    assert IN_ENGLISH in transcript
    [card] = await phone_of(session, late)
    assert "another interpreter" in card["text"]
    assert buttons_under(card) == []
    with pytest.raises(CaseRefused, match="offer-taken"):
        await offers.accept(session, late, spoken.case.id, now=NOON)
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await offers.accept(session, house.worker, spoken.case.id, now=NOON)
    assert (await offers.accept(session, ines, spoken.case.id, now=NOON)).interpreter_id == ines.id


async def test_of_two_who_accept_at_the_same_moment_one_wins(database: Database) -> None:
    async with database.begin() as session:
        make = Maker(session)
        house = await make_house(make)
        both = await on_the_roster(make, session, "Ines", "Joana")
        case_id = (await say(session, house, WATER)).case.id
        await widen_all(session)
    ids = [person.id for person in both]

    async def accept(person_id: int) -> bool:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            try:
                await offers.accept(session, person, case_id, now=NOON)
            except CaseRefused as refused:
                if refused.reason is not CaseRefusal.OFFER_TAKEN:
                    raise
                return False
        return True

    won = await asyncio.gather(*(accept(person_id) for person_id in ids))
    assert sorted(won) == [False, True]
    async with database.read() as session:
        case = await session.get_one(Case, case_id)
        assert case.interpreter_id == ids[won.index(True)]


async def test_whoever_was_busy_when_the_circle_came_to_them_is_asked_once_they_are_free(
    session: AsyncSession, make: Maker
) -> None:
    house, _, ines = await accepted(session, make)
    first = await session.scalar(select(Case))
    assert first is not None
    ana = await make.person("Ana", area=house.area)
    await residents.say_to_staff(session, ana, said(WATER, ana), now=NOON)
    await widen_all(session)
    assert not any("Can you interpret" in text for text in await texts_of(session, ines))
    [joana] = await on_the_roster(make, session, "Joana")
    await widen_all(session, now=LATER)
    await widen_all(session, now=LATER + timedelta(seconds=OFFER_SECONDS))
    assert any("Can you interpret" in text for text in await texts_of(session, joana))
    await answers.close_case(session, house.worker, first.id, now=LATER)
    await widen_all(session, now=LATER + 3 * timedelta(seconds=OFFER_SECONDS))
    assert any("Can you interpret" in text for text in await texts_of(session, ines))


async def test_a_no_is_remembered_and_the_next_one_is_asked_at_once(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    first, second, third = await on_the_roster(make, session, "A", "B", "C")
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await offers.decline(session, first, spoken.case.id, now=NOON)
    await widen_all(session)
    assert len(await phone_of(session, third)) == 1
    await widen_all(session, now=LATER)
    assert len(await phone_of(session, first)) == 1
    assert len(await phone_of(session, second)) == 1


async def test_a_lapsed_offer_may_still_be_accepted_while_nobody_else_has(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await widen_all(session, now=LATER)
    assert (await offers.accept(session, ines, spoken.case.id, now=LATER)).interpreter_id == ines.id


async def test_whoever_hands_back_is_not_asked_again_but_the_losers_are(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines, late = await on_the_roster(make, session, "Ines", "Late")
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    await offers.hand_back(session, ines, spoken.case.id, now=NOON)
    seen = len(await phone_of(session, ines))
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, late))[-1]
    assert len(await phone_of(session, ines)) == seen
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await offers.hand_back(session, ines, spoken.case.id, now=NOON)


async def test_an_interpreter_out_of_reach_is_replaced_and_the_staff_are_told(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines, late, third = await on_the_roster(make, session, "Ines", "Late", "Third")
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    await directory.mark_unreachable(
        session, ines.id, "Forbidden: bot was blocked by the user", NOON
    )
    assert await gone_all(session) == 1
    assert spoken.case.interpreter_id is None
    assert "can no longer be reached" in (await texts_of(session, house.worker))[-1]
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, late))[-1]
    assert "Can you interpret?" in (await texts_of(session, third))[-1]
    # Marked once more, and back in the meantime: nothing happens.
    await directory.mark_unreachable(session, ines.id, "again", NOON)
    assert await gone_all(session) == 0
    await offers.accept(session, late, spoken.case.id, now=NOON)
    await directory.mark_unreachable(session, late.id, "Forbidden", NOON)
    late.unreachable = None
    await gone_all(session)
    assert spoken.case.interpreter_id == late.id


async def test_an_offer_to_somebody_out_of_reach_goes_on_at_once(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    first, _, third = await on_the_roster(make, session, "First", "Second", "Third")
    await say(session, house, WATER)
    await widen_all(session)
    assert await texts_of(session, third) == []
    await directory.mark_unreachable(
        session, first.id, "Forbidden: bot was blocked by the user", NOON
    )
    await gone_all(session)
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, third))[-1]


async def test_another_language_ends_the_offers_for_the_old_one_and_asks_for_the_new(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    sol, both = await make.person("Sol"), await make.person("Both")
    for person, language in ((sol, "es"), (both, "pt"), (both, "es")):
        await roster.add(session, person, language, now=NOON)
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    await residents.correct_language(session, house.resident, spoken.case.id, "es", now=NOON)
    assert spoken.case.interpreter_id is None
    assert "no interpreter is needed any more" in (await texts_of(session, ines))[0]
    assert "has left" in (await texts_of(session, house.worker))[-1]
    await widen_all(session)
    for person in (sol, both):
        assert "Can you interpret? Spanish" in (await texts_of(session, person))[-1]
    # An interpreter who speaks the new language too stays.
    await offers.accept(session, both, spoken.case.id, now=NOON)
    await residents.correct_language(session, house.resident, spoken.case.id, "pt", now=NOON)
    assert spoken.case.interpreter_id == both.id


async def test_closing_a_case_ends_its_offers(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await say(session, house, WATER)
    await widen_all(session)
    await answers.close_case(session, house.worker, spoken.case.id, now=NOON)
    [card] = await phone_of(session, ines)
    assert buttons_under(card) == []
    with pytest.raises(CaseRefused, match="offer-taken"):
        await offers.accept(session, ines, spoken.case.id, now=NOON)


# --- interpreting ---


async def test_a_correction_replaces_the_machine_on_both_sides_without_a_name(
    session: AsyncSession, make: Maker
) -> None:
    house, spoken, ines = await accepted(session, make)
    copy = await copy_of(session, spoken.entry, ines)
    assert copy.reader is Reader.INTERPRETER
    await interpreting.interpret(
        session, ines, copy, said("No water since last night.", ines), now=NOON
    )
    text = (await texts_of(session, house.worker))[0]
    assert "No water since last night." in text
    assert IN_ENGLISH not in text
    assert "Interpreter" in text
    assert "Ines" not in text
    assert any("No water since last night." in text for text in await texts_of(session, ines))


async def test_a_corrected_answer_changes_the_residents_copy(
    session: AsyncSession, make: Maker
) -> None:
    house, spoken, ines = await accepted(session, make)
    answer = await answers.answer(
        session, house.worker, spoken.case, said("We will come this afternoon."), now=NOON
    )
    await render_all(session, house.chain)
    copy = await copy_of(session, answer, ines)
    await interpreting.interpret(session, ines, copy, said("Vamos aí esta tarde.", ines), now=NOON)
    heard = await texts_of(session, house.resident)
    assert any(
        "Vamos aí esta tarde." in text and "We will come this afternoon." in text for text in heard
    )


async def test_the_interpreters_own_edit_is_followed(session: AsyncSession, make: Maker) -> None:
    house, spoken, ines = await accepted(session, make)
    copy = await copy_of(session, spoken.entry, ines)
    words = said("No water.", ines)
    await interpreting.interpret(session, ines, copy, words, now=NOON)
    better = Said(
        "No water since last night.", NOON, chat_id=words.chat_id, message_id=words.message_id
    )
    await edits.follow_edit(session, ines, better, now=NOON)
    assert "No water since last night." in (await texts_of(session, house.worker))[0]


async def test_who_has_left_the_case_interprets_no_more(session: AsyncSession, make: Maker) -> None:
    _, spoken, ines = await accepted(session, make)
    copy = await copy_of(session, spoken.entry, ines)
    await offers.hand_back(session, ines, spoken.case.id, now=NOON)
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await interpreting.interpret(session, ines, copy, said("Late."), now=NOON)


async def test_staff_of_another_language_see_the_interpreters_words_too(
    session: AsyncSession, make: Maker
) -> None:
    house, spoken, ines = await accepted(session, make)
    house.worker.locale = "ja"
    copy = await copy_of(session, spoken.entry, house.worker)
    copy.language = "ja"
    wanted = asdict(Wanted(spoken.entry.id, 1, "pt", "ja"))
    await translate.finish(at(session), None, wanted)
    assert "未翻訳" in (await texts_of(session, house.worker))[0]
    copy_of_ines = await copy_of(session, spoken.entry, ines)
    await interpreting.interpret(
        session, ines, copy_of_ines, said("No water since last night."), now=NOON
    )
    text = (await texts_of(session, house.worker))[0]
    assert "No water since last night." in text
    assert "未翻訳" not in text


async def test_translations_are_numbered_and_a_person_outranks_a_machine(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    entry = (await say(session, house, WATER)).entry

    async def record(words: Words) -> Translation | None:
        return await translations.record(session, entry.id, "en", words, entry_revision=1, now=NOON)

    first = await record(Words("machine", By.MACHINE))
    second = await record(Words("person", By.PERSON))
    assert first is not None
    assert second is not None
    assert (first.revision, second.revision) == (1, 2)
    assert await record(Words("machine again", By.MACHINE)) is None
    assert await record(Words("nobody", By.NOBODY)) is None
    third = await record(Words("person again", By.PERSON))
    assert third is not None
    assert third.revision == 3


# --- roster ---


async def test_a_roster_is_imported_once_and_checked_by_line(session: AsyncSession) -> None:
    table = "telegram_id,name,language\n501,Ines,pt\n501,Ines,es\n502,Omar,ar\n"
    assert (await import_roster(session, table, now=NOON, locale="en")).new == 3
    again = await import_roster(session, table.replace("Omar", "Omar A."), now=NOON, locale="en")
    assert (again.new, again.changed) == (0, 1)
    for wrong in ("x,Ines,pt", "503,Bo,klingon", "0,Bo,pt"):
        with pytest.raises(BadTable):
            await import_roster(
                session, f"telegram_id,name,language\n{wrong}\n", now=NOON, locale="en"
            )


async def test_people_whom_nobody_knows_are_asked_about_and_never_staff_unasked(
    session: AsyncSession, make: Maker
) -> None:
    ines = await make.person("Ines")
    known = ines.telegram_id
    assert known is not None
    table = f"telegram_id,name,language\n{known},Ines,日语\n{known}1,Wu,pt\n"

    done = await import_roster(session, table, now=NOON, locale="en", doubtful=False)
    (doubt,) = [one for one in done.differences if one.mark is Mark.DOUBTFUL]
    assert (done.new, doubt.line, doubt.waits) == (1, 3, True)
    assert f"Is {known} (Ines) meant?" in in_english(doubt.words)
    assert await directory.by_telegram(session, [int(f"{known}1")]) == {}

    asked = await import_roster(session, table, now=NOON, locale="en")
    assert (asked.new, len(await directory.by_telegram(session, [int(f"{known}1")]))) == (1, 1)


async def test_an_id_of_somebody_whom_the_office_calls_otherwise_is_doubtful(
    session: AsyncSession, make: Maker
) -> None:
    ines = await make.person("Ines Pereira")
    ines.name_given = True
    table = f"telegram_id,name,language\n{ines.telegram_id},{{}},pt\n"
    for name, doubts in (("Wu Jing", 1), ("Ines P.", 0)):
        done = await import_roster(
            session, table.format(name), now=NOON, locale="en", doubtful=False
        )
        assert [one.waits for one in done.differences].count(True) == doubts, name


async def test_an_id_that_a_spreadsheet_has_shortened_is_explained(session: AsyncSession) -> None:
    table = "telegram_id,name,language\n7.1E+09,Wu,pt\n"
    with pytest.raises(BadTable, match=r"cell A2.*make the column Text"):
        await import_roster(session, table, now=NOON, locale="en")


# --- what is not translated ---


async def test_what_is_withheld_says_so_with_phrases_and_an_interpreter_is_asked(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    await say(session, house, WATER)
    await render_all(session, Chain([Double(lambda text: text)], timeout_seconds=5))
    await widen_all(session)
    [message] = await phone_of(session, house.worker)
    assert WATER in message["text"]
    assert "No reliable translation" in message["text"]
    assert "tried again" not in message["text"]
    assert "Do you need a doctor?" in [button["text"] for button in buttons_under(message)]
    assert "Can you interpret?" in (await texts_of(session, ines))[0]


async def test_what_an_engine_withheld_another_may_translate_later(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    await say(session, house, WATER)
    house.echo.down = True
    await render_all(session, house.chain)
    assert "Not translated" in (await texts_of(session, house.worker))[0]
    echo = Chain([Double(lambda text: text)], timeout_seconds=5)
    await render_all(session, echo, now=NOON + timedelta(minutes=1))
    assert "No reliable translation" in (await texts_of(session, house.worker))[0]
    house.echo.down = False
    await render_all(session, house.chain, now=NOON + timedelta(hours=1))
    [text] = await texts_of(session, house.worker)
    assert IN_ENGLISH in text
    assert "reliable" not in text


@pytest.mark.parametrize("text", ["👍", "12:30", "\u3164\u17b4", "+86 21 6437 1190", "?"])
async def test_what_has_no_visible_letter_is_shown_as_it_is_and_nothing_wrong_is_said(
    session: AsyncSession, make: Maker, text: str
) -> None:
    house = await make_house(make)
    await say(session, house, WATER)
    await say(session, house, text)
    house.echo.down = True
    await render_all(session, house.chain)
    card = (await texts_of(session, house.worker))[-1]
    assert text in card
    assert "ranslat" not in card


async def test_an_interpreter_is_asked_where_the_language_is_unsure(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await say(session, house, "ok")
    assert spoken.case.certainty is Certainty.ASSUMED
    await widen_all(session)
    [offer] = await texts_of(session, ines)
    assert "Portuguese (language assumed)" in offer
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    assert spoken.case.interpreter_id == ines.id
