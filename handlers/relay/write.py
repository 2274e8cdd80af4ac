"""What residents do: write in their language, correct the language, edit."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message

from bot.danger import alarm
from bot.danger.alarm import Cry
from bot.danger.words import Danger, find_words
from bot.people import doors, rights
from bot.people.buttons import TalkToPerson
from bot.people.rights import Action
from bot.places.nearest import Point
from bot.relay import cards, cases, edits, phrase_cards, residents, translations
from bot.relay.buttons import CaseLanguage
from bot.relay.model import Entry, EntryKind, Said, Side
from bot.relay.residents import Spoken
from bot.spine.outbox.say import Sending, send
from handlers.area_question import ask_area
from handlers.cries import hear_cry, is_done, sound_alarm
from handlers.relay import waiting
from handlers.relay.parts import said_in
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-write")


async def write(turn: Turn, said: Said) -> None:
    """Give a resident's message to the staff, and tell the resident where it went."""
    spoken = await residents.say_to_staff(
        turn.session, turn.person, said, now=turn.now, detector=turn.detector
    )
    await say_where(turn, spoken, _place_in(said))


def _place_in(said: Said) -> Point | None:
    """Return the place that was shared, which says near which gates somebody is."""
    if said.kind not in (EntryKind.LOCATION, EntryKind.VENUE) or said.media is None:
        return None
    return Point(said.media["body"]["latitude"], said.media["body"]["longitude"])


async def write_or_cry(turn: Turn, said: Said) -> None:
    """Write the resident's words; if they hold danger words, show the numbers and raise an alert.

    For edits, and for what danger_first took for words about somebody else.
    """
    if (danger := find_words(said.text)) is None:
        await write(turn, said)
        return
    cry = await hear_cry(turn, said.text, danger)
    await sound_alarm(turn, cry, lambda: write(turn, said))


@router.callback_query(TalkToPerson.read)
async def ask_for_person(query: CallbackQuery, tap: TalkToPerson, turn: Turn) -> None:
    """Call a person to the resident's talk, and ask them to write what it is about."""
    spoken = await residents.ask_for_person(
        turn.session, turn.person, now=turn.now, detector=turn.detector
    )
    if spoken.case.area is not None and not spoken.unread:
        await turn.say(cards.person_asked(spoken.case.area))
    else:
        await say_where(turn, spoken)


async def _ask_language(turn: Turn, spoken: Spoken) -> None:
    """Ask for the case's language; offer theirs where they are addressed in another by default."""
    better = doors.better_locale(turn.person)
    if spoken.recognised.ask or better is None:
        await turn.say(cards.ask_language(turn.person, spoken.case, spoken.recognised))
        return
    words, rows = cards.offer_locale(better), cards.offer_locale_rows(better)
    sending = Sending(worded_in=better)
    await send(turn.session, turn.person, words, rows, now=turn.now, sending=sending)


async def say_where(turn: Turn, spoken: Spoken, place: Point | None = None) -> None:
    """Tell the resident where their words went, and ask what is not known yet."""
    if spoken.entry.shown_with not in (None, spoken.entry.id):
        return  # it stands with earlier words, beneath which this was said
    if not spoken.case.is_placed:
        await ask_area(turn, place)
    elif spoken.unread:
        await turn.say(phrase_cards.kept(turn.person, turn.settings.emergency_numbers))
    elif spoken.opened and spoken.case.area is not None:
        await turn.say(phrase_cards.received(spoken.case.area, spoken.readers, turn.person))
    if spoken.asks_language:
        await _ask_language(turn, spoken)


# --- language -----------------------------------------------------------------------------------


@router.callback_query(CaseLanguage.read)
async def choose_language(query: CallbackQuery, tap: CaseLanguage, turn: Turn) -> None:
    """Take the case to be in this language."""
    await residents.correct_language(
        turn.session, turn.person, tap.case, tap.language, now=turn.now, detector=turn.detector
    )
    await turn.edit(cards.language_fixed(tap.language))


# --- edits --------------------------------------------------------------------------------------


@router.edited_message(Magic(F.chat.type == ChatType.PRIVATE))
async def edit(message: Message, turn: Turn) -> None:
    """Follow anybody's edit of what they said; it never runs as a command or answers a form."""
    said = said_in(message, turn.said_at)
    danger = find_words(said.text)
    if waiting.follow_edit(turn.forms, said):
        if danger is not None and danger.is_own:
            waiting.drop(turn.forms, said)
            await write_or_cry(turn, said)
        elif danger is not None:
            await _raise_alone(turn, await hear_cry(turn, said.text, danger))
        return
    if danger is None:
        await _follow_edit(turn, said)
        return
    followed: list[Entry | None] = []

    async def follow() -> None:
        followed.append(await _follow_edit(turn, said))

    if not await is_done(turn, follow):
        if danger.is_own or not await _speaks_for_others(turn):
            await _raise_alone(turn, await hear_cry(turn, said.text, danger))
            await alarm.tell_admins_not_relayed(turn.session, turn.person, now=turn.now)
        return
    entry = followed[0] if followed else None
    if entry is None and await _reached_nobody(turn, said, danger):
        await write_or_cry(turn, said)
    elif entry is not None and _is_of_oneself(entry, turn, danger):
        await _raise_alone(turn, await hear_cry(turn, said.text, danger))


def _is_of_oneself(entry: Entry, turn: Turn, danger: Danger) -> bool:
    is_theirs = entry.author_id == turn.person.id
    return is_theirs and (entry.side is Side.RESIDENT or danger.is_own)


async def _follow_edit(turn: Turn, said: Said) -> Entry | None:
    return await edits.follow_edit(
        turn.session, turn.person, said, now=turn.now, detector=turn.detector
    )


async def _raise_alone(turn: Turn, cry: Cry) -> None:
    """Show the numbers and raise the alert for words that are relayed, or wait, by themselves."""
    numbers = turn.settings.emergency_numbers
    await alarm.show_numbers(turn.session, turn.person, numbers, now=turn.now)
    await alarm.raise_alert(turn.session, turn.person, cry, now=turn.now)


async def _reached_nobody(turn: Turn, said: Said, danger: Danger) -> bool:
    """Tell whether somebody who speaks for themselves said this to nobody.

    What was edited answered a form, or was no part of a case.
    """
    assert said.chat_id is not None
    assert said.message_id is not None
    at = said.chat_id, said.message_id
    if not danger.is_own and await _speaks_for_others(turn):
        return False
    if await translations.by_message(turn.session, *at) is not None:
        return False
    return await cases.entry_of_message(turn.session, *at) is None


async def _speaks_for_others(turn: Turn) -> bool:
    is_staff = rights.may_anywhere(turn.person, Action.ANSWER_CASE)
    return is_staff or await cases.interpreted_by(turn.session, turn.person) is not None
