"""The relay: what residents, staff and interpreters say reaches the others at once, in its own words; translations join by edit.

These are the verbs of the talk. They write entries and copies and plan translations and offers; nothing here asks an engine.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.people import model as people
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.relay import cases, copies, files, media
from bot.relay import offers as interpreters
from bot.relay import translations as translations
from bot.relay.cards import Reader, phrases
from bot.relay.cases import Case, CaseState, Certainty, Entry, Heard, Said, Side
from bot.relay.copies import Copy
from bot.relay.translations import By, Words
from bot.spine.jobs import model as due
from bot.spine.outbox import model as outbox
from bot.spine.texts import render as texts

TWO_TAPS = timedelta(seconds=10)
UNREAD = "case-unread"
LOOK_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True)
class Spoken:
    """What became of a resident's message. `opened`: it opened the case; `unread`: nobody is there to read it."""

    case: Case
    entry: Entry
    heard: Heard
    opened: bool
    unread: bool


# --- residents -----------------------------------------------------------------------------------------------------


async def resident_says(
    session: AsyncSession,
    person: Person,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Spoken:
    """Continues the person's case or opens one; the staff have it in this transaction."""
    case = await cases.open_case_of(session, person)
    heard = await _hear(session, person, case, said.text, detector)
    opened = case is None
    if case is None:
        case = await cases.open_case(session, person, heard, now=now)
    elif _is_news(case, heard):
        await _language_is(session, case, heard.case, heard.certainty, now, detector)
    else:
        case.certainty = heard.certainty
    entry = await _write_down(session, case, person, Side.RESIDENT, said, heard.entry, now)
    unread = False
    if case.area_id is not None:
        unread = not await _to_the_house(session, case, [entry], person, now)
    return Spoken(case, entry, heard, opened, unread)


def _is_news(case: Case, heard: Heard) -> bool:
    """Whether the case's language is another than was thought, or no longer only assumed."""
    sure_now = case.certainty is Certainty.ASSUMED and heard.certainty is not Certainty.ASSUMED
    return heard.case != case.language or sure_now


async def _hear(
    session: AsyncSession, person: Person, case: Case | None, text: str, detector: Detection
) -> Heard:
    chosen = languages.language_of(person.locale) if person.locale_chosen else None
    by_tap = case is not None and case.certainty is Certainty.CHOSEN
    if case is not None and by_tap and languages.locale_of(case.language) not in texts.locales():
        chosen = (
            case.language
        )  # the house has no texts in it, so it can be chosen for the case alone
    prior = await cases.prior_of(session, person)
    return cases.hear(
        text,
        chosen=chosen,
        known=case.language if case else None,
        certainty=case.certainty if case else None,
        prior=prior,
        detector=detector,
    )


async def area_chosen(
    session: AsyncSession, person: Person, area_id: int, *, now: datetime
) -> Case | None:
    """The resident says where they live: what was kept goes to that area's staff. None when nothing waited."""
    case = await cases.open_case_of(session, person)
    if person.area_id is None:
        person.area_id = area_id
    if case is None or not await cases.settle_area(session, case, area_id, now=now):
        return None
    await _to_the_house(session, case, await cases.entries_of(session, case), person, now)
    return case


async def _to_the_house(
    session: AsyncSession, case: Case, said: list[Entry], resident: Person, now: datetime
) -> bool:
    """A resident's entries to the staff and the interpreter; False when there is nobody: then somebody is looked for again."""
    staff = await cases.readers(session, case, now)
    to = _as_staff(case, staff)
    interpreter = await _interpreter(session, case)
    if interpreter is not None:
        to.append((interpreter, Reader.INTERPRETER, case.staff_language))
    for entry in said:
        await copies.deliver(session, case, entry, to, resident=resident, author=resident, now=now)
        await _ask(session, entry, {language for _, _, language in to}, now)
    await interpreters.seek(session, case, now=now)
    if not staff:
        await _look_again(session, case, now + LOOK_AGAIN, now)
    return bool(staff)


# --- what nobody reads ---------------------------------------------------------------------------------------------


async def _look_again(session: AsyncSession, case: Case, at: datetime, now: datetime) -> None:
    await due.plan(
        session, UNREAD, {"case": case.id}, at=at, now=now, key=f"unread:{case.id}", urgency=2
    )


async def unread(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """Duty: what nobody of the staff has who can be reached goes to those who are there now; as long as there is nobody, they are
    looked for again."""
    case = await session.get_one(Case, args["case"])
    if case.state is not CaseState.OPEN or case.area_id is None:
        return
    held = await copies.held_by_staff(session, case)
    said = [entry for entry in await cases.entries_of(session, case) if entry.id not in held]
    if not said:
        return
    staff = await cases.readers(session, case, now)
    if not staff:
        await _look_again(session, case, now + LOOK_AGAIN, now)
        return
    if not held and case.interpreter_id is None:
        case.staff_language = cases.common_language(staff)  # it was a guess
    resident = await session.get_one(Person, case.resident_id)
    authors = await people.by_ids(session, {entry.author_id for entry in said})
    found = await translations.current(session, said)
    to = _as_staff(case, staff)
    for entry in said:
        await copies.deliver(
            session,
            case,
            entry,
            to,
            resident=resident,
            author=authors[entry.author_id],
            now=now,
            found=found,
        )
        missing = {language for _, _, language in to if (entry.id, language) not in found}
        await _ask(session, entry, missing, now)
    await interpreters.seek(session, case, now=now)


async def gone(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """Duty: a reader can't be written to any more. What they alone have of a talk goes to others."""
    person = await session.get_one(Person, args["person"])
    if person.unreachable is None:
        return
    for case in await copies.cases_read_by(session, person):
        await _look_again(session, case, now, now)


async def language_corrected(
    session: AsyncSession,
    person: Person,
    case_id: int,
    language: str,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Case:
    """The one tap: the case is in this language, what was said is rendered anew. Under a talk that has ended it is for the one
    that is open now. Raises CaseUnknown, CaseClosed."""
    case = await cases.case_by_id(session, case_id)
    if case.resident_id != person.id or language not in languages.LANGUAGES:
        raise cases.CaseUnknown
    has_locale = languages.locale_of(language) in texts.locales()
    if has_locale:
        await people.choose_locale(person, languages.locale_of(language))
    if case.state is not CaseState.OPEN:
        now_open = await cases.open_case_of(session, person)
        if now_open is None and not has_locale:
            raise cases.CaseClosed(number=str(case.id))
        if now_open is None:
            return case
        case = now_open
    await _language_is(session, case, language, Certainty.CHOSEN, now, detector)
    await interpreters.seek(session, case, now=now)
    return case


async def _language_is(
    session: AsyncSession,
    case: Case,
    language: str,
    certainty: Certainty,
    now: datetime,
    detector: Detection,
) -> None:
    """The case's language is known better now: what was said before is rendered anew on both sides."""
    old, case.language, case.certainty = case.language, language, certainty
    for entry in await cases.entries_of(session, case):
        if entry.side is Side.RESIDENT:
            heard = detector.detect(entry.text, prior=[language])
            if entry.language != (heard.language or language):
                entry.language = heard.language or language
                await _ask_again(session, entry, now)
        elif old != language:
            await copies.retarget(session, entry, old, language)
            await _ask_again(session, entry, now)
        await copies.refresh(session, case, entry, now=now)
    if old != language:
        await interpreters.language_changed(session, case, now=now)


# --- staff ---------------------------------------------------------------------------------------------------------


async def staff_says(
    session: AsyncSession,
    person: Person,
    case: Case,
    said: Said,
    *,
    now: datetime,
    ready: Words | None = None,
    detector: Detection = DEFAULT,
) -> Entry:
    """The staff's words to the resident, at once, and to everybody else in the case. Raises NotAllowed, CaseClosed.

    `ready` is a translation into the case's language that people made beforehand.
    """
    require_staff(person, case)
    if case.state is not CaseState.OPEN:
        raise cases.CaseClosed(number=str(case.id))
    own = languages.language_of(person.locale)
    guess = detector.detect(said.text, prior=[own] if own else [])
    entry = await _write_down(
        session, case, person, Side.STAFF, said, guess.language or own or case.staff_language, now
    )
    if ready is not None and entry.language != case.language:
        await translations.record(
            session, entry.id, case.language, ready, entry_revision=1, now=now
        )
    found = await translations.current(session, [entry]) if ready else copies.NONE_YET
    resident = await session.get_one(Person, case.resident_id)
    to = [(resident, Reader.RESIDENT, case.language), (person, Reader.AUTHOR, case.language)]
    interpreter = await _interpreter(session, case)
    if interpreter is not None:
        to.append((interpreter, Reader.INTERPRETER, case.language))
    others = [other for other in await cases.readers(session, case, now) if other.id != person.id]
    to += _as_staff(case, others)
    await copies.deliver(
        session, case, entry, to, resident=resident, author=person, now=now, found=found
    )
    missing = {language for _, _, language in to if (entry.id, language) not in found}
    await _ask(session, entry, missing, now)
    return entry


def require_staff(person: Person, case: Case) -> None:
    """The guard of a case. Raises NotAllowed; nobody is the staff of their own case, and while its area is not known it is for
    those alone who answer in all of them."""
    rights.require(person, Action.ANSWER_CASE, case.area_id)
    if case.resident_id == person.id:
        raise rights.NotAllowed


async def send_phrase(
    session: AsyncSession,
    person: Person,
    case: Case,
    phrase: str,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Entry:
    """A sentence of the house, in the resident's language without any machine where people have translated it.

    A second tap on the same button right after the first is one and the same.
    """
    if phrase not in phrases():
        raise cases.CaseUnknown
    locale = languages.locale_of(case.language)
    ready = Words(texts.plain(locale, phrase), By.PHRASE) if locale in texts.locales() else None
    said = Said(texts.plain(person.locale, phrase), now)
    require_staff(person, case)
    last = await cases.last_entry(session, case)
    if (
        last is not None
        and (last.author_id, last.text) == (person.id, said.text)
        and now - last.said_at < TWO_TAPS
    ):
        return last
    return await staff_says(session, person, case, said, now=now, ready=ready, detector=detector)


async def close(session: AsyncSession, person: Person, case: Case, *, now: datetime) -> None:
    """Ends the case and tells everybody in it but who ended it. Raises NotAllowed, CaseClosed."""
    require_staff(person, case)
    await cases.close(session, case, by=person, now=now)
    resident = await session.get_one(Person, case.resident_id)
    args: dict[str, Any] = {
        "number": str(case.id),
        "name": name_of(resident),
        "by": name_of(person),
    }
    await outbox.say(session, resident, "case-closed-you", now=now)
    interpreter = await _interpreter(session, case)
    if interpreter is not None:
        await outbox.say(session, interpreter, "case-closed-interpreter", args, now=now)
    for reader in await cases.readers(session, case, now):
        if reader.id != person.id:
            await outbox.say(session, reader, "case-closed-staff", args, now=now)
    await interpreters.end(session, case, now=now)


async def undelivered(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """Duty: the author learns that the resident could not be reached."""
    entry = await session.get_one(Entry, args["entry"])
    case = await session.get_one(Case, entry.case_id)
    author = await session.get_one(Person, entry.author_id)
    resident = await session.get_one(Person, case.resident_id)
    await outbox.say(
        session,
        author,
        "relay-undelivered",
        {"number": str(case.id), "name": name_of(resident)},
        now=now,
    )


# --- interpreters --------------------------------------------------------------------------------------------------


async def interpret(
    session: AsyncSession, person: Person, copy: Copy, said: Said, *, now: datetime
) -> Entry:
    """The interpreter's words for one entry replace the machine's on both sides. Raises NotYours."""
    entry = await session.get_one(Entry, copy.entry_id)
    case = await session.get_one(Case, entry.case_id)
    if case.interpreter_id != person.id:
        raise interpreters.NotYours
    await _render_by_hand(session, case, entry, person, said, now)
    return entry


async def _render_by_hand(
    session: AsyncSession, case: Case, entry: Entry, person: Person, said: Said, now: datetime
) -> None:
    words = Words(
        said.text, By.PERSON, person_id=person.id, chat_id=said.chat_id, message_id=said.message_id
    )
    language = translations.language_for(case, entry)
    await translations.record(
        session, entry.id, language, words, entry_revision=entry.revision, now=now
    )
    await copies.refresh(session, case, entry, now=now)


# --- edits ---------------------------------------------------------------------------------------------------------


async def edited(
    session: AsyncSession,
    person: Person,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Entry | None:
    """Somebody edited a message of theirs: its copies follow, and the engines are asked anew. None when it is not ours."""
    assert said.chat_id is not None
    assert said.message_id is not None
    entry = await cases.entry_of_message(session, said.chat_id, said.message_id)
    if entry is None:
        return await _edited_by_interpreter(session, person, said, now)
    new_medium = media.replaced(entry.media, said.media)
    if entry.author_id != person.id or not await cases.revise(session, entry, said):
        return None
    if new_medium:
        entry.kind, entry.media = said.kind, said.media
    guess = detector.detect(said.text, prior=[entry.language])
    entry.language = guess.language or entry.language
    case = await session.get_one(Case, entry.case_id)
    await _ask_again(session, entry, now)
    await copies.refresh(session, case, entry, now=now)
    if new_medium:
        await copies.send_new_medium(session, case, entry, now=now)
        await files.say_what_is_missing(session, entry, now)
    return entry


async def _edited_by_interpreter(
    session: AsyncSession, person: Person, said: Said, now: datetime
) -> Entry | None:
    assert said.chat_id is not None
    assert said.message_id is not None
    translation = await translations.by_message(session, said.chat_id, said.message_id)
    if translation is None or translation.text == said.text:
        return None
    entry = await session.get_one(Entry, translation.entry_id)
    case = await session.get_one(Case, entry.case_id)
    # An edit of words for an older revision of the entry would put them beside an original they do not render.
    if case.interpreter_id == person.id and translation.entry_revision == entry.revision:
        await _render_by_hand(session, case, entry, person, said, now)
    return entry


# --- shared --------------------------------------------------------------------------------------------------------


async def _write_down(
    session: AsyncSession,
    case: Case,
    author: Person,
    side: Side,
    said: Said,
    language: str,
    now: datetime,
) -> Entry:
    """Keeps what was said; what of it cannot be passed on is said to the author at once."""
    said = replace(said, quote=await _quoted(session, said))
    entry = await cases.write_down(session, case, author, side, said, language)
    await files.say_what_is_missing(session, entry, now)
    return entry


async def _quoted(session: AsyncSession, said: Said) -> str:
    """The quote, if it stands in what was said or in a translation of it: a card's head has names that are not for everybody."""
    if not said.quote or said.answers is None:
        return ""
    answered = await session.get_one(Entry, said.answers)
    shown = [
        answered.text,
        *(made.text for made in (await translations.current(session, [answered])).values()),
    ]
    return said.quote if any(said.quote in text for text in shown) else ""


def _as_staff(case: Case, staff: Iterable[Person]) -> list[tuple[Person, Reader, str]]:
    """These people as the staff who read the case, each in their own language where it is one of ours."""
    return [
        (reader, Reader.STAFF, languages.language_of(reader.locale) or case.staff_language)
        for reader in staff
    ]


async def _interpreter(session: AsyncSession, case: Case) -> Person | None:
    return await session.get(Person, case.interpreter_id) if case.interpreter_id else None


async def _ask(session: AsyncSession, entry: Entry, wanted: Iterable[str], now: datetime) -> None:
    for language in sorted(wanted):
        await translations.ask(session, entry, language, now=now)


async def _ask_again(session: AsyncSession, entry: Entry, now: datetime) -> None:
    """Renderings of the entry as it is now, for every language in which there is a reader."""
    await _ask(session, entry, await copies.languages_of(session, entry), now)
