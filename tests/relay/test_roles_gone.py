"""A role that is gone reads nothing, answers nothing, interprets nothing; what it had goes on."""

import asyncio

import pytest
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.looks import Look, SeenKind
from bot.people.model import Person, Role
from bot.people.roles import RoleTaken
from bot.relay import (
    answers,
    edits,
    files,
    giving,
    interpreting,
    media,
    offers,
    residents,
    roster,
    staff,
    undelivered,
)
from bot.relay.listeners import on_role_taken
from bot.relay.model import (
    Case,
    CaseRefused,
    Copy,
    Entry,
    EntryKind,
    Offer,
    OfferState,
    Reader,
    RosterEntry,
    Said,
)
from bot.relay.phrases import Draft
from bot.spine.db.bulk import write_rows
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Due, JobContext
from tests.relay.house import SETTINGS, House, make_house, render_all, run_all, said, say, widen_all
from tests.town.outbox import buttons_under, phone_of, texts_of
from tests.town.people import NOON, Maker, take_role_elsewhere
from tests.town.stubs import WATER


def due_now() -> Due:
    return Due.at_once(NOON)


async def take_away(session: AsyncSession, person: Person, role: Role, area: int | None) -> None:
    """Take a role away, with what hangs on it in the relay."""
    await roles.take_away(session, person, role, area, by=None, now=NOON)
    await on_role_taken(session, RoleTaken(person, role, area), NOON)


async def interpreted(session: AsyncSession, make: Maker) -> tuple[House, Case, Person, Person]:
    """A case that Ines interprets; Late was asked too."""
    house = await make_house(make)
    ines, late = await make.person("Ines"), await make.person("Late")
    for person in (ines, late):
        await roster.add(session, person, "pt", now=NOON)
    case = (await say(session, house, WATER)).case
    await widen_all(session)
    await offers.accept(session, ines, case.id, now=NOON)
    return house, case, ines, late


# --- the staff ----------------------------------------------------------------------------------


async def test_who_has_answered_reads_on_while_their_role_lasts_and_no_longer(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    boss = await make.person("Boss", Role.COORDINATOR, area=house.area)
    case = (await say(session, house, WATER)).case
    await answers.answer(session, boss, case, said("I will go."), now=NOON)
    assert await staff.readers(session, case, now=NOON) == [house.worker, boss]
    await take_away(session, boss, Role.COORDINATOR, house.area.id)
    assert await staff.readers(session, case, now=NOON) == [house.worker]
    seen = await texts_of(session, boss)
    await say(session, house, "Obrigada.")
    await render_all(session, house.chain)
    assert await texts_of(session, boss) == seen  # nor do their old cards change
    with pytest.raises(rights.NotAllowed):
        await answers.answer(session, boss, case, said("Me again."), now=NOON)
    with pytest.raises(rights.NotAllowed):
        await answers.close_case(session, boss, case.id, now=NOON)
    with pytest.raises(rights.NotAllowed):
        await staff.look_at_case(session, boss, case.id, now=NOON)


async def test_what_somebody_alone_had_goes_to_the_others_when_their_role_goes(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    boss = await make.person("Boss", Role.COORDINATOR, area=house.area)
    case = (await say(session, house, WATER)).case
    assert await texts_of(session, boss) == []
    await take_away(session, house.worker, Role.WORKER, house.area.id)
    assert await run_all(session, giving.give_unread) == 1
    assert any(WATER in text for text in await texts_of(session, boss))
    looks = await session.scalars(select(Look.person_id).where(Look.subject_id == case.id))
    assert list(looks) == [boss.id]


async def test_words_that_did_not_arrive_are_told_to_who_answers_now(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    other = await make.person("Lan", Role.WORKER, area=house.area)
    case = (await say(session, house, WATER)).case
    await answers.answer(session, house.worker, case, said("I will go."), now=NOON)
    entry = await session.scalar(select(Entry).where(Entry.author_id == house.worker.id))
    assert entry is not None
    await take_away(session, house.worker, Role.WORKER, house.area.id)
    house.resident.unreachable = "Forbidden: bot was blocked by the user"
    await undelivered.refused.schedule(
        session,
        due_now(),
        entry_id=entry.id,
        person_id=house.resident.id,
        reader=str(Reader.RESIDENT),
    )
    await run_all(session, undelivered.refused)
    assert "could not be delivered" in (await texts_of(session, other))[-1]
    assert not any("could not be" in text for text in await texts_of(session, house.worker))


async def test_no_file_is_passed_to_somebody_whose_role_is_gone(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    medium = media.to_fetch("document", "d1", "u1", file_name="a.pdf", mime=None, size=1)
    document = said(WATER, kind=EntryKind.DOCUMENT, media=medium)
    spoken = await residents.say_to_staff(session, house.resident, document, now=NOON)
    await write_rows(session)
    context = JobContext(session, NOON, SETTINGS)
    errand = (spoken.entry.id, house.worker.id, Reader.STAFF.value, "u1")
    assert await files.pass_file.prepare(context, *errand) is not None
    await take_away(session, house.worker, Role.WORKER, house.area.id)
    assert await files.pass_file.prepare(context, *errand) is None


async def test_whoever_opens_a_case_to_answer_it_is_in_the_log_of_looks(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    case = (await say(session, house, WATER)).case
    await staff.look_at_case(session, house.worker, case.id, now=NOON)
    [look] = await session.scalars(select(Look))
    assert (look.person_id, look.kind, look.subject_id) == (
        house.worker.id,
        SeenKind.CASE,
        case.id,
    )


async def test_a_role_that_another_process_took_answers_no_case(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    case = (await say(session, house, WATER)).case
    await take_role_elsewhere(session, house.worker)
    with pytest.raises(rights.NotAllowed):
        await answers.answer(session, house.worker, case, said("I will go."), now=NOON)
    with pytest.raises(rights.NotAllowed):
        await answers.send_phrase(
            session, house.worker, case, Draft("phrase-arrival-coming-now"), now=NOON
        )
    with pytest.raises(rights.NotAllowed):
        await answers.close_case(session, house.worker, case.id, now=NOON)


async def test_a_case_that_another_process_closes_meanwhile_takes_no_answer(
    database: Database,
) -> None:
    async with database.begin() as session:
        house = await make_house(Maker(session))
        case = (await say(session, house, WATER)).case
    closing = asyncio.Event()

    async def close() -> None:
        async with database.begin() as session:
            worker = await session.get_one(Person, house.worker.id)
            await answers.close_case(session, worker, case.id, now=NOON)
            closing.set()
            await asyncio.sleep(0.1)

    async def answer() -> None:
        if database.is_sqlite:  # one transaction at a time
            await closing.wait()
        async with database.begin() as session:
            worker = await session.get_one(Person, house.worker.id)
            read_before = await session.get_one(Case, case.id)
            await closing.wait()
            await answers.answer(session, worker, read_before, said("Late."), now=NOON)

    _, refused = await asyncio.gather(close(), answer(), return_exceptions=True)
    assert isinstance(refused, CaseRefused)


# --- interpreters -------------------------------------------------------------------------------


async def test_an_interpreter_whose_role_is_gone_loses_the_case_at_once(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, late = await interpreted(session, make)
    await take_away(session, ines, Role.VOLUNTEER, None)
    assert case.interpreter is None
    assert "no longer an interpreter" in (await texts_of(session, ines))[0]
    assert "has left" in (await texts_of(session, house.worker))[-1]
    left = list(await session.scalars(select(RosterEntry.person_id)))
    assert left == [late.id]
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, late))[-1]
    seen = await texts_of(session, ines)
    await say(session, house, "Obrigada.")
    assert await texts_of(session, ines) == seen
    with pytest.raises(rights.NotAllowed):
        await offers.accept(session, ines, case.id, now=NOON)


async def test_an_interpreters_role_that_another_process_took_accepts_nothing(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines = await make.person("Ines")
    await roster.add(session, ines, "pt", now=NOON)
    case = (await say(session, house, WATER)).case
    await widen_all(session)
    await take_role_elsewhere(session, ines)
    with pytest.raises(rights.NotAllowed):
        await offers.accept(session, ines, case.id, now=NOON)


async def test_who_accepts_while_their_role_is_taken_away_does_not_keep_the_case(
    database: Database,
) -> None:
    async with database.begin() as session:
        make = Maker(session)
        house, ines = await make_house(make), await make.person("Ines")
        await roster.add(session, ines, "pt", now=NOON)
        case = (await say(session, house, WATER)).case
        await widen_all(session)
    accepted = asyncio.Event()

    async def accept() -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, ines.id)
            await offers.accept(session, person, case.id, now=NOON)
            accepted.set()
            await asyncio.sleep(0.1)

    async def take() -> None:
        await accepted.wait()
        async with database.begin() as session:
            person = await session.get_one(Person, ines.id)
            await roles.take_away(session, person, Role.VOLUNTEER, None, by=None, now=NOON)

    await asyncio.gather(accept(), take())
    async with database.read() as session:
        assert (await session.get_one(Case, case.id)).interpreter_id is None


async def test_another_role_that_lets_them_interpret_keeps_the_case(
    session: AsyncSession, make: Maker
) -> None:
    house, case, ines, _ = await interpreted(session, make)
    await roles.give(session, ines, Role.WORKER, house.area.id, by=None, now=NOON)
    await take_away(session, ines, Role.VOLUNTEER, None)
    assert case.interpreter_id == ines.id


async def test_an_offer_to_somebody_whose_role_is_gone_goes_on(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    first, second, third = [await make.person(name) for name in "ABC"]
    for person in (first, second, third):
        await roster.add(session, person, "pt", now=NOON)
    case = (await say(session, house, WATER)).case
    await widen_all(session)
    await take_away(session, first, Role.VOLUNTEER, None)
    card, told = await phone_of(session, first)
    assert buttons_under(card) == []
    assert "no longer volunteer" in told["text"]
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, third))[-1]
    with pytest.raises(rights.NotAllowed):
        await offers.accept(session, first, case.id, now=NOON)


async def test_nobody_off_the_roster_is_asked_or_read_to_whatever_the_rows_say(
    session: AsyncSession, make: Maker
) -> None:
    """By hand or by another path: the right is asked, not the row."""
    house, case, ines, late = await interpreted(session, make)
    entry = await session.scalar(select(Copy).where(Copy.person_id == ines.id))
    assert entry is not None
    await session.execute(delete(RosterEntry).where(RosterEntry.person_id == ines.id))
    seen = await texts_of(session, ines)
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await interpreting.interpret(session, ines, entry, said("Words."), now=NOON)
    await say(session, house, "Obrigada.")
    assert (await texts_of(session, ines))[1:] == seen[1:]
    assert case.interpreter_id is None
    await widen_all(session)
    assert "Can you interpret?" in (await texts_of(session, late))[-1]


async def test_nobody_without_a_role_is_asked_to_interpret(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines = await make.person("Ines")
    await roster.add(session, ines, "pt", now=NOON)
    await roles.take_away(session, ines, Role.VOLUNTEER, None, by=None, now=NOON)
    seen = await texts_of(session, ines)
    await say(session, house, WATER)
    await widen_all(session)
    assert await texts_of(session, ines) == seen


async def test_a_forged_accept_lets_nobody_back_in_who_has_left(
    session: AsyncSession, make: Maker
) -> None:
    _, case, ines, late = await interpreted(session, make)
    await offers.hand_back(session, ines, case.id, now=NOON)
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await offers.accept(session, ines, case.id, now=NOON)
    await widen_all(session)
    await offers.decline(session, late, case.id, now=NOON)
    with pytest.raises(CaseRefused, match="interpreter-not-yours"):
        await offers.accept(session, late, case.id, now=NOON)
    assert case.interpreter is None
    states = set(await session.scalars(select(Offer.state)))
    assert states == {OfferState.DECLINED}


async def test_a_closed_case_leaks_no_edit_to_its_interpreter(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    ines = await make.person("Ines")
    await roster.add(session, ines, "pt", now=NOON)
    first = said(WATER, house.resident)
    case = (await residents.say_to_staff(session, house.resident, first, now=NOON)).case
    await widen_all(session)
    await offers.accept(session, ines, case.id, now=NOON)
    await answers.close_case(session, house.worker, case.id, now=NOON)
    seen = await texts_of(session, ines)
    secret = "O meu marido bate-me, por favor não digam a ninguém."
    edit = Said(secret, NOON, chat_id=first.chat_id, message_id=first.message_id)
    await edits.follow_edit(session, house.resident, edit, now=NOON)
    assert await texts_of(session, ines) == seen
    assert any(secret in text for text in await texts_of(session, house.worker))
    with pytest.raises(CaseRefused):
        await offers.hand_back(session, ines, case.id, now=NOON)


async def test_an_interpreter_is_in_the_log_of_looks_once_they_have_the_transcript(
    session: AsyncSession, make: Maker
) -> None:
    _, case, ines, _ = await interpreted(session, make)
    [look] = await session.scalars(select(Look).where(Look.kind == SeenKind.CASE))
    assert (look.person_id, look.subject_id) == (ines.id, case.id)
