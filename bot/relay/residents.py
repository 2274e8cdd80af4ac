"""What residents say reaches the staff at once, in its own words; translations join by edit.

These verbs write entries and copies and schedule translations and offers; nothing here asks an
engine. Everybody is a resident, and speaks in a case of their own alone: no right is needed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.people import directory
from bot.people.model import Person
from bot.places.model import Area
from bot.relay import (
    cases,
    copies,
    notices,
    offers,
    office,
    shared_cards,
    staff,
    translate,
    translations,
    waits,
)
from bot.relay.giving import give_to_staff
from bot.relay.language import (
    Recognised,
    chosen_by,
    common_language,
    is_news,
    read_by_resident,
    recognise,
)
from bot.relay.model import (
    Case,
    CaseRefusal,
    CaseRefused,
    Certainty,
    Entry,
    EntryKind,
    Said,
    Side,
)
from bot.relay.phrases import Draft, book_language, residents_have
from bot.relay.waits import CaseMoved
from bot.spine import facts

# A second tap on the same phrase within this time is one and the same.
TWO_TAPS = timedelta(seconds=10)


@dataclass(frozen=True)
class ResidentSpoke:
    """Fact: somebody has said something to the staff, in words or otherwise."""

    person: Person


@dataclass(frozen=True)
class Spoken:
    """What became of a resident's message.

    `opened`: it opened the case; `readers`: who of the staff was given it; `asks_language`: the
    resident is to be asked for the language, once a case.
    """

    case: Case
    entry: Entry
    recognised: Recognised
    opened: bool
    readers: Sequence[Person]
    asks_language: bool

    @property
    def unread(self) -> bool:
        """Nobody is there to read it, though it is known who should."""
        return self.case.is_placed and not self.readers


# --- saying -------------------------------------------------------------------------------------


async def say_to_staff(
    session: AsyncSession,
    person: Person,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Spoken:
    """Continue the person's case or open one; the staff have it in this transaction."""
    case = await cases.open_case_of(session, person)
    recognised = await _recognise(session, person, case, said, detector)
    opened = case is None
    if case is None:
        case = await _open_case(session, person, recognised, now)
    elif is_news(case, recognised):
        await _set_language(session, case, recognised.case, recognised.certainty, now, detector)
    else:
        case.certainty = recognised.certainty
    entry = await write_down(session, case, person, said, recognised.entry, now=now)
    readers: Sequence[Person] = ()
    if case.is_placed:
        readers = await give_to_staff(session, case, [entry], now)
    elif opened:
        await office.expect_area(session, case, now=now)
    if recognised.certainty is Certainty.RECOGNISED:
        await directory.note_written(session, person, recognised.case, now=now)
    asks_language = not case.language_asked and (
        recognised.ask or _is_addressed_otherwise(person, recognised)
    )
    case.language_asked = case.language_asked or asks_language
    await facts.state(session, ResidentSpoke(person), now=now)
    # Last: it writes the case, while a listener of before may lock an arrival's alert. An arrival
    # that ends locks them in that order too.
    await waits.begin(session, entry, now=now)
    return Spoken(case, entry, recognised, opened, readers, asks_language)


async def ask_for_person(
    session: AsyncSession, person: Person, *, now: datetime, detector: Detection = DEFAULT
) -> Spoken:
    """Tell the staff that the person wants to talk to somebody, before they have written a word.

    It is an entry of their case, so that it is answered, handed on and missed like any other. A
    further tap with nothing said since is one and the same.
    """
    case = await cases.open_case_of(session, person)
    last = await cases.last_entry(session, case) if case is not None else None
    if case is not None and last is not None and last.kind is EntryKind.PERSON:
        recognised = await _recognise(session, person, case, Said("", now), detector)
        has_it = last.id in await copies.held_by_staff(session, case, now=now)
        readers = await staff.readers(session, case, now=now) if has_it else []
        return Spoken(case, last, recognised, opened=False, readers=readers, asks_language=False)
    asked = Said("", now, kind=EntryKind.PERSON)
    return await say_to_staff(session, person, asked, now=now, detector=detector)


def _is_addressed_otherwise(person: Person, recognised: Recognised) -> bool:
    """Tell whether Weft writes to them in another language than theirs, which they never chose."""
    return (
        recognised.certainty is Certainty.RECOGNISED
        and not person.locale_chosen
        and languages.language_of(person.locale) != recognised.case
    )


async def say_phrase(
    session: AsyncSession,
    person: Person,
    phrase: str,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Spoken | None:
    """Say a phrase by a tap, as if the person had written it in the language that they read.

    None: it was the second tap of two. Raises CaseRefused for a phrase that is not the residents'.
    """
    if not residents_have(phrase):
        raise CaseRefused(CaseRefusal.UNKNOWN)
    own = book_language(person)
    said = Said(Draft(phrase).words(own), now, language=own)
    case = await cases.open_case_of(session, person)
    last = await cases.last_entry(session, case) if case is not None else None
    if last is not None and is_second_tap(last, person, said):
        return None
    return await say_to_staff(session, person, said, now=now, detector=detector)


def is_second_tap(last: Entry, person: Person, said: Said) -> bool:
    """Tell whether a phrase is what its author said last, a moment ago."""
    is_theirs = (last.author_id, last.text) == (person.id, said.text)
    return is_theirs and said.said_at - last.said_at < TWO_TAPS


async def _recognise(
    session: AsyncSession, person: Person, case: Case | None, said: Said, detector: Detection
) -> Recognised:
    is_name = said.kind is EntryKind.VENUE
    recognised = recognise(
        "" if said.language or is_name else said.text,
        chosen=chosen_by(person),
        current=case.language if case else None,
        certainty=case.certainty if case else None,
        prior=await cases.prior_of(session, person),
        detector=detector,
    )
    # What they tapped says nothing of what they speak: the buttons may be in English for want
    # of a better guess.
    if is_name:  # the name of a place says nothing of who shares it
        guess = detector.detect(said.text, prior=[recognised.entry])
        return replace(recognised, entry=guess.language or recognised.entry)
    return replace(recognised, entry=said.language) if said.language else recognised


async def _open_case(
    session: AsyncSession, person: Person, recognised: Recognised, now: datetime
) -> Case:
    area = await cases.area_for(session, person)
    readers = await staff.staff_of(session, area, but=person.id, now=now) if area else []
    return await cases.open_case(session, person, recognised, area=area, staff=readers, now=now)


async def choose_area(
    session: AsyncSession, person: Person, area_id: int, *, now: datetime
) -> Area:
    """Keep where the resident lives, and give their area's staff what waited; return that area.

    An area that is known already stays. Raises CaseRefused for one that does not exist.
    """
    area = await session.get(Area, area_id)
    if area is None:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    if person.area_id is None:
        person.area_id = area_id
    case = await cases.open_case_of(session, person)
    if case is not None and await cases.settle_area(session, case, area):
        readers = await staff.staff_of(session, area, but=person.id, now=now)
        case.staff_language = common_language(readers)
        await give_to_staff(session, case, await cases.entries_of(session, case), now)
        await facts.state(session, CaseMoved(case), now=now)
    return await session.get_one(Area, person.area_id)


async def write_down(
    session: AsyncSession,
    case: Case,
    author: Person,
    said: Said,
    language: str,
    *,
    now: datetime,
) -> Entry:
    """Keep what was said, and tell its author at once what of it the others don't see."""
    said = replace(said, quote=await _shown_quote(session, said))
    shown_with = await shared_cards.card_for(session, case, author, said, now=now)
    entry = await cases.write_down(session, case, author, said, language, shown_with)
    await notices.tell_author(session, entry, now=now)
    return entry


async def _shown_quote(session: AsyncSession, said: Said) -> str:
    """Return the quote if it stands in what was said, or in a translation of it.

    A card's head has names that are not for everybody.
    """
    if not said.quote or said.answers is None:
        return ""
    answered = await session.get_one(Entry, said.answers)
    current = await translations.current(session, [answered])
    shown = [answered.text, *(translation.text for translation in current.values())]
    return said.quote if any(said.quote in text for text in shown) else ""


# --- language -----------------------------------------------------------------------------------


async def correct_language(
    session: AsyncSession,
    person: Person,
    case_id: int,
    language: str,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> None:
    """Take the one tap: the case is in this language, and what was said is translated again.

    Under a talk that has ended it is for the one that is open now. Raises CaseRefused.
    """
    case: Case | None = await cases.case_by_id(session, case_id)
    assert case is not None
    if case.resident_id != person.id or language not in languages.LANGUAGES:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    await directory.choose_locale(session, person, languages.locale_of(language), now=now)
    if not case.is_open:
        case = await cases.open_case_of(session, person)
    if case is not None:
        await _set_language(session, case, language, Certainty.CHOSEN, now, detector)
        await offers.seek(session, case, now=now)


async def follow_choice(
    session: AsyncSession, person: Person, *, now: datetime, detector: Detection = DEFAULT
) -> None:
    """Let the person's open case be in the language that they have chosen for themselves."""
    case, language = await cases.open_case_of(session, person), chosen_by(person)
    if case is None or language is None:
        return
    if (case.language, case.certainty) != (language, Certainty.CHOSEN):
        await _set_language(session, case, language, Certainty.CHOSEN, now, detector)
        await offers.seek(session, case, now=now)


async def _set_language(
    session: AsyncSession,
    case: Case,
    language: str,
    certainty: Certainty,
    now: datetime,
    detector: Detection,
) -> None:
    """Set the case's language, known better now, and translate again what was said."""
    old, case.language, case.certainty = case.language, language, certainty
    for entry in await cases.entries_of(session, case):
        if entry.side is Side.RESIDENT:
            guess = detector.detect(entry.text, prior=[language])
            seems = guess.named if languages.is_known(language) else guess.language
            if entry.language != (seems or language):
                entry.language = seems or language
                await translate.request_again(session, entry, now=now)
        elif old != language:
            await copies.retarget(session, entry, language, read_by_resident(case))
            await translate.request_again(session, entry, now=now)
        await copies.refresh(session, entry, now=now)
    if old != language:
        await offers.language_changed(session, case, now=now)
