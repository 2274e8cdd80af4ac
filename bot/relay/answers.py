"""What the staff do in a case: answer, send a phrase of the house, close it."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.oncall import rota
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.relay import cards, cases, offers, reading, roster, staff, translations, waits
from bot.relay.cards import Translations
from bot.relay.copies import Recipient
from bot.relay.deliver import as_staff, deliver
from bot.relay.language import Recognised, read_by_resident
from bot.relay.model import (
    By,
    Case,
    CaseRefusal,
    CaseRefused,
    CaseState,
    Certainty,
    Entry,
    Reader,
    Said,
)
from bot.relay.phrases import Draft, book_language, phrase_book
from bot.relay.residents import is_second_tap, write_down
from bot.relay.staff import lock_to_answer
from bot.relay.translations import NO_TRANSLATIONS, Words
from bot.relay.waits import WaitEnd
from bot.spine.outbox.say import say


async def answer(
    session: AsyncSession,
    person: Person,
    case: Case,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Entry:
    """Give the staff's words to the resident, at once, and to everybody else in the case.

    Raises NotAllowed, CaseRefused, SomebodyAnswers.
    """
    await lock_to_answer(session, person, case.id, now=now)
    await reading.begin_to_answer(session, person, case, now=now)
    entry = await _write_down(session, person, case, said, detector, now)
    await _deliver(session, entry, NO_TRANSLATIONS, now)
    return entry


async def case_with(
    session: AsyncSession, person: Person, resident: Person, *, now: datetime
) -> Case:
    """Return somebody's open case for this member of the staff, opened where there is none.

    Its language is the one in which Weft writes to them. Raises NotAllowed.
    """
    case = await cases.open_case_of(session, resident)
    if case is None:
        area = await cases.area_for(session, resident)
        if not await rota.may_now(session, person, Action.ANSWER_CASE, area, now=now):
            raise NotAllowed
        language = languages.language_of(resident.locale) or "en"
        recognised = Recognised(language, language, Certainty.ASSUMED, ask=False)
        readers = await staff.staff_of(session, area, but=resident.id, now=now)
        case = await cases.open_case(
            session, resident, recognised, area=area, staff=readers, now=now
        )
    await staff.require_staff(session, person, case, now=now)
    return case


async def send_phrase(
    session: AsyncSession, person: Person, case: Case, draft: Draft, *, now: datetime
) -> Entry:
    """Send a sentence of the house; no machine is asked where people have translated it.

    A second tap on the same button right after the first is one and the same. Raises NotAllowed,
    SomebodyAnswers; CaseRefused also for a phrase that there is not or whose blanks are open.
    """
    await lock_to_answer(session, person, case.id, now=now)
    if not draft.is_whole:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    own = book_language(person)
    said = Said(draft.words(own), now)
    last = await cases.last_entry(session, case)
    if last is not None and is_second_tap(last, person, said):
        return last
    await reading.begin_to_answer(session, person, case, now=now)
    entry = await write_down(session, case, person, said, own, now=now)
    language = read_by_resident(case)
    if own != language and phrase_book().has(language):
        words = Words(draft.words(language), By.PHRASE)
        await translations.record(session, entry.id, language, words, entry_revision=1, now=now)
    await _deliver(session, entry, await translations.current(session, [entry]), now)
    return entry


async def _write_down(
    session: AsyncSession,
    person: Person,
    case: Case,
    said: Said,
    detector: Detection,
    now: datetime,
) -> Entry:
    own = languages.language_of(person.locale)
    guess = detector.detect(said.text, prior=[own] if own else [])
    language = guess.language or own or case.staff_language
    return await write_down(session, case, person, said, language, now=now)


async def _deliver(
    session: AsyncSession, entry: Entry, current: Translations, now: datetime
) -> None:
    case, author = entry.case, entry.author
    to = [
        Recipient(case.resident, Reader.RESIDENT, read_by_resident(case)),
        Recipient(author, Reader.AUTHOR, read_by_resident(case)),
    ]
    interpreter = await offers.keep_interpreter(session, case, now=now)
    if interpreter is not None:
        to.append(Recipient(interpreter, Reader.INTERPRETER, case.language))
    readers = await staff.readers(session, case, now=now)
    to += as_staff(case, [reader for reader in readers if reader.id != author.id])
    await deliver(session, entry, to, now=now, translations=current)
    case.read_at = case.read_at or now
    await waits.end(session, case, WaitEnd.ANSWERED, author, now=now)


async def need_no_answer(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime
) -> Case:
    """Say that what the resident wrote needs no answer. Raises NotAllowed, CaseRefused."""
    case = await lock_to_answer(session, person, case_id, now=now)
    await waits.end(session, case, WaitEnd.NOT_NEEDED, person, now=now)
    return case


async def close_case(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """End the case and tell everybody in it but the person who ends it.

    Raises NotAllowed; CaseRefused when somebody was faster.
    """
    case = await lock_to_answer(session, person, case_id, now=now)
    interpreter = await roster.interpreter_of(session, case)
    case.state, case.closed_at, case.closed_by = CaseState.CLOSED, now, person.id
    await waits.end(session, case, WaitEnd.CLOSED, person, now=now)
    await say(session, case.resident, cards.closed_for_resident(case), now=now)
    if interpreter is not None:
        await say(session, interpreter, cards.closed_for_interpreter(case), now=now)
    for reader in await staff.readers(session, case, now=now):
        if reader.id != person.id:
            await say(session, reader, cards.closed_for_staff(case, person), now=now)
    await offers.end(session, case, now=now)
    return case
