"""What the sender of an answer reads back, and how it is withdrawn."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.relay import answers, edits, interpreting, media, offers, residents, withdrawing
from bot.relay.model import CaseRefusal, CaseRefused, Copy, Entry, EntryKind, Reader, Said
from bot.relay.phrases import Draft
from bot.relay.readback import read_back
from bot.spine.jobs.model import Job, JobContext
from bot.spine.texts import render as texts
from bot.translators.chain import Chain
from bot.translators.phrasebook import PhraseBook
from tests.relay.house import (
    SETTINGS,
    House,
    make_house,
    read_back_all,
    render_all,
    said,
    widen_all,
)
from tests.relay.test_translations import copy_of, on_the_roster
from tests.town.outbox import buttons_under, messages_for, phone_of, texts_of
from tests.town.people import NOON, Maker
from tests.town.stubs import WATER

DOSE = "Take 5 mg in the morning and do not drink alcohol with it."
IN_PORTUGUESE = "Tome 5 mg de manhã e não beba álcool com isso."
BACK = "Take 5 mg in the morning and do not drink alcohol with this."


@dataclass
class Engine:
    """A translator into Portuguese, and back."""

    there: str = IN_PORTUGUESE
    back: str | None = BACK
    name: str = "double"

    def can(self, source: str, target: str) -> bool:
        return target == "pt" or self.back is not None

    async def translate(self, text: str, *, source: str, target: str) -> str:
        if target == "pt":
            return self.there
        assert self.back is not None
        return self.back

    async def close(self) -> None:
        """Nothing to give back."""


def chain(engine: Engine) -> Chain:
    return Chain([engine], timeout_seconds=5)


async def answered(
    session: AsyncSession, make: Maker, text: str = DOSE, engine: Engine | None = None
) -> tuple[House, Entry]:
    """An answer that a machine has translated, with its read-back where there is one."""
    house, engine = await make_house(make), engine or Engine()
    house.resident.locale = "pt"
    spoken = await residents.say_to_staff(
        session, house.resident, said(WATER, house.resident), now=NOON
    )
    entry = await answers.answer(
        session, house.worker, spoken.case, said(text, house.worker), now=NOON
    )
    await render_all(session, chain(engine))
    await read_back_all(session, chain(engine))
    return house, entry


async def card_of(session: AsyncSession, person: Person, words: str) -> dict[str, object]:
    found = [one for one in await phone_of(session, person) if words in one.get("text", "")]
    assert len(found) == 1, [one.get("text") for one in await phone_of(session, person)]
    return found[0]


# --- the read-back --------------------------------------------------------------------------------


async def test_the_sender_reads_what_the_resident_reads(session: AsyncSession, make: Maker) -> None:
    house, _ = await answered(session, make)
    card = await card_of(session, house.worker, "Please check")
    assert BACK in str(card["text"])
    assert DOSE in str(card["text"])
    assert "by machine" in str(card["text"])
    assert "Not the same" not in str(card["text"])
    assert [button["text"] for button in buttons_under(card)] == ["Withdraw"]
    assert IN_PORTUGUESE in (await texts_of(session, house.resident))[-1]
    assert not any(BACK in text for text in await texts_of(session, house.resident))


async def test_it_hangs_on_the_senders_own_copy(session: AsyncSession, make: Maker) -> None:
    house, entry = await answered(session, make)
    copy = await session.scalar(
        select(Copy).where(Copy.entry_id == entry.id, Copy.reader == Reader.AUTHOR)
    )
    [card] = [m for m in await messages_for(session, house.worker) if "Please check" in m.payload]
    assert copy is not None
    assert card.replies_to == copy.outbox_id


@pytest.mark.parametrize(
    ("back", "listed"),
    [
        (BACK.replace("5 mg", "50 mg"), "5 mg, 50 mg"),
        (BACK.replace("do not drink", "drink"), "not"),
        (BACK.replace("Take 5 mg", "Take it"), "5 mg"),
        (BACK.replace("5 mg", "5 mg or 10 mg"), "10 mg"),
    ],
)
async def test_what_differs_is_listed(
    session: AsyncSession, make: Maker, back: str, listed: str
) -> None:
    house, _ = await answered(session, make, engine=Engine(back=back))
    card = await card_of(session, house.worker, "Please check")
    assert f"Not the same in both: {listed}\n" in str(card["text"])


async def test_without_a_way_back_it_says_so(session: AsyncSession, make: Maker) -> None:
    house, _ = await answered(session, make, engine=Engine(back=None))
    card = await card_of(session, house.worker, "Not checked")
    assert [button["text"] for button in buttons_under(card)] == ["Withdraw"]


async def test_a_way_back_that_is_withheld_is_no_check(session: AsyncSession, make: Maker) -> None:
    house, _ = await answered(session, make, engine=Engine(back=IN_PORTUGUESE))
    await card_of(session, house.worker, "Not checked")


async def test_a_call_that_keeps_failing_is_no_check(session: AsyncSession, make: Maker) -> None:
    house, _ = await answered(session, make)
    [job] = await session.scalars(select(Job).where(Job.kind == read_back.name))
    assert read_back.give_up is not None
    await read_back.give_up(JobContext(session, NOON, SETTINGS), **job.args)
    await card_of(session, house.worker, "Not checked")


async def test_what_can_hurt_nobody_is_not_read_back(session: AsyncSession, make: Maker) -> None:
    engine = Engine(there="Estamos chegando aí agora mesmo, querida Rita.")
    house, _ = await answered(session, make, "We are coming to you right now, dear Rita.", engine)
    assert not any("check" in text for text in await texts_of(session, house.worker))


async def test_what_people_translated_is_not_read_back(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    phrase = "phrase-calm-not-understood"
    await answers.send_phrase(session, house.worker, spoken.case, Draft(phrase), now=NOON)
    typed = said(texts.plain("en", phrase), house.worker)
    await answers.answer(session, house.worker, spoken.case, typed, now=NOON)
    await render_all(session, Chain([PhraseBook(texts.FOLDER)], timeout_seconds=5))
    assert await read_back_all(session, chain(Engine())) == 0


async def test_what_an_interpreter_corrected_meanwhile_is_not_read_back(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    entry = await answers.answer(session, house.worker, spoken.case, said(DOSE), now=NOON)
    await render_all(session, chain(Engine()))
    copy = await copy_of(session, entry, ines)
    await interpreting.interpret(session, ines, copy, said("Tome cinco."), now=NOON)
    assert await read_back_all(session, chain(Engine())) == 1
    assert not any("Please check" in text for text in await texts_of(session, house.worker))


async def test_a_residents_words_are_not_read_back(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    await residents.say_to_staff(session, house.resident, said(IN_PORTUGUESE), now=NOON)
    await render_all(session, chain(Engine()))
    assert await read_back_all(session, chain(Engine())) == 0


async def test_what_was_hidden_is_read_back_hidden(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    hidden = {"type": "spoiler", "offset": 5, "length": 4}
    answer = said(DOSE, house.worker, entities=(hidden,))
    await answers.answer(session, house.worker, spoken.case, answer, now=NOON)
    engine = Engine(back=BACK.replace("5 mg", "9 mg"))
    await render_all(session, chain(engine))
    await read_back_all(session, chain(engine))
    card = await card_of(session, house.worker, "Please check")
    text = str(card["text"])
    spoilers = [
        text[one["offset"] - 1 : one["offset"] - 1 + one["length"]]  # the picture is two units
        for one in card["entities"]  # type: ignore[attr-defined]
        if one["type"] == "spoiler"
    ]
    assert spoilers == [engine.back, "5 mg", "5 mg", "9 mg"]


async def test_an_edit_is_read_back_as_it_is_then(session: AsyncSession, make: Maker) -> None:
    house, entry = await answered(session, make)
    changed = Said(DOSE.replace("5", "7"), NOON, chat_id=entry.chat_id, message_id=entry.message_id)
    await edits.follow_edit(session, house.worker, changed, now=NOON)
    engine = Engine(IN_PORTUGUESE.replace("5", "7"), BACK.replace("5", "7"))
    await render_all(session, chain(engine))
    assert await read_back_all(session, chain(engine)) == 1
    assert any("Take 7 mg" in t and "Please" in t for t in await texts_of(session, house.worker))


# --- withdrawing ----------------------------------------------------------------------------------


async def test_the_resident_reads_that_it_no_longer_counts(
    session: AsyncSession, make: Maker
) -> None:
    house, entry = await answered(session, make)
    copy = await session.scalar(
        select(Copy).where(Copy.entry_id == entry.id, Copy.reader == Reader.RESIDENT)
    )
    assert copy is not None
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    texts_there = await texts_of(session, house.resident)
    assert not any("5 mg" in text for text in texts_there)
    # The words vanish, and a message rings.
    assert [("A equipe retirou" in text) for text in texts_there[-1:]] == [True]
    assert "não faça" in texts_there[-1]
    messages = await messages_for(session, house.resident)
    assert [m.replies_to for m in messages if m.method == "sendMessage"][-1] == copy.outbox_id
    assert [m.edits for m in messages if m.method == "deleteMessage"] == [copy.outbox_id]
    assert (entry.withdrawn_at, entry.withdrawn_by) == (NOON, house.worker.id)


async def test_a_resident_who_reads_weft_in_another_language_reads_both(
    session: AsyncSession, make: Maker
) -> None:
    house, entry = await answered(session, make)
    house.resident.locale = "en"
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    for text in (await texts_of(session, house.resident))[-1:]:
        assert "The staff have withdrawn" in text
        assert "A equipe retirou" in text


async def test_the_others_are_told_and_read_the_words_marked(
    session: AsyncSession, make: Maker
) -> None:
    house = await make_house(make)
    other = await make.person("Lin", Role.WORKER, area=house.area)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    entry = await answers.answer(session, house.worker, spoken.case, said(DOSE), now=NOON)
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    for reader in (other, ines):
        *_, card, told = await texts_of(session, reader)
        assert "· withdrawn" in card
        assert DOSE in card
        assert "withdrawn this message" in told
    assert "Wei" in (await texts_of(session, other))[-1]
    assert "Wei" not in (await texts_of(session, ines))[-1]
    # The one who withdrew it reads it on the card that they tapped.
    assert "withdrawn this message" not in "".join(await texts_of(session, house.worker))


async def test_a_second_time_is_refused_and_tells_nobody_twice(
    session: AsyncSession, make: Maker
) -> None:
    house, entry = await answered(session, make)
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    before = len(await messages_for(session, house.resident))
    with pytest.raises(CaseRefused) as refused:
        await withdrawing.withdraw(session, house.worker, entry.id, now=NOON + timedelta(hours=1))
    assert refused.value.reason is CaseRefusal.WITHDRAWN
    assert len(await messages_for(session, house.resident)) == before
    assert entry.withdrawn_at == NOON


async def test_who_may_withdraw(session: AsyncSession, make: Maker) -> None:
    house, entry = await answered(session, make)
    elsewhere = await make.area("Elsewhere")
    refused = [
        house.resident,
        await make.person("Lin", Role.WORKER, area=house.area),
        await make.person("Office", Role.OFFICE),
        await make.person("Zhou", Role.COORDINATOR, area=elsewhere),
        await make.person("Nobody"),
    ]
    for person in refused:
        with pytest.raises(NotAllowed):
            await withdrawing.withdraw(session, person, entry.id, now=NOON)
    assert entry.withdrawn_at is None
    chief = await make.person("Chen", Role.COORDINATOR, area=house.area)
    await withdrawing.withdraw(session, chief, entry.id, now=NOON)
    assert "Chen has withdrawn" in (await texts_of(session, house.worker))[-1]


async def test_only_answers_are_withdrawn(session: AsyncSession, make: Maker) -> None:
    house, _ = await answered(session, make)
    [first, *_] = await session.scalars(select(Entry).order_by(Entry.id))
    for number in (first.id, 10**6):
        with pytest.raises(CaseRefused) as refused:
            await withdrawing.withdraw(session, house.worker, number, now=NOON)
        assert refused.value.reason is CaseRefusal.UNKNOWN


async def test_an_answer_of_a_closed_case_can_be_withdrawn(
    session: AsyncSession, make: Maker
) -> None:
    house, entry = await answered(session, make)
    await answers.close_case(session, house.worker, entry.case_id, now=NOON)
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    assert "A equipe retirou" in (await texts_of(session, house.resident))[-1]


async def test_nothing_late_brings_withdrawn_words_back(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    [ines] = await on_the_roster(make, session, "Ines")
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    await widen_all(session)
    await offers.accept(session, ines, spoken.case.id, now=NOON)
    entry = await answers.answer(
        session, house.worker, spoken.case, said(DOSE, house.worker), now=NOON
    )
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    await render_all(session, chain(Engine()))
    changed = Said("Take 6 mg.", NOON, chat_id=entry.chat_id, message_id=entry.message_id)
    with pytest.raises(CaseRefused):
        await edits.follow_edit(session, house.worker, changed, now=NOON)
    copy = await copy_of(session, entry, ines)
    with pytest.raises(CaseRefused):
        await interpreting.interpret(session, ines, copy, said("Tome cinco."), now=NOON)
    await residents.correct_language(session, house.resident, spoken.case.id, "es", now=NOON)
    await render_all(session, chain(Engine()))
    assert await read_back_all(session, chain(Engine())) == 0
    for text in await texts_of(session, house.resident):
        assert not any(words in text for words in ("5 mg", "6 mg", "Tome"))


async def test_a_long_answer_leaves_nothing_behind(session: AsyncSession, make: Maker) -> None:
    house, entry = await answered(session, make, "Do not take it. " * 350)
    assert len(await texts_of(session, house.resident)) > 2
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    assert not any("not take" in text for text in await texts_of(session, house.resident))


async def test_a_photo_goes_with_its_words(session: AsyncSession, make: Maker) -> None:
    house = await make_house(make)
    spoken = await residents.say_to_staff(session, house.resident, said(WATER), now=NOON)
    photo = media.sent("sendPhoto", "unique", photo="a-file")
    answer = said(DOSE, house.worker, kind=EntryKind.PHOTO, media=photo)
    entry = await answers.answer(session, house.worker, spoken.case, answer, now=NOON)
    [sent] = [m for m in await messages_for(session, house.resident) if m.method == "sendPhoto"]
    sent.message_id = 700
    await session.flush()
    await withdrawing.withdraw(session, house.worker, entry.id, now=NOON)
    deleted = [m for m in await messages_for(session, house.resident) if "delete" in m.method]
    assert sent.id in [one.edits for one in deleted]
    # The staff keep what was said.
    assert not any("delete" in m.method for m in await messages_for(session, house.worker))
