"""The phrase book for the staff: topics, lists, a search, and a screen for each blank.

The form of a phrase whose blanks are being filled stands in the dialogue; each button names its
case and phrase as well, so that an old one never fills the blank of another phrase.
"""

from dataclasses import dataclass, field

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from bot.alerts import listing
from bot.alerts.buttons import WriteTo
from bot.arrivals.telling import companion_of
from bot.people.rights import NotAllowed
from bot.relay import answers, duty_cards, phrase_cards
from bot.relay.buttons import (
    FillNumber,
    FillTime,
    PhraseTopics,
    SearchPhrases,
    SendPhrase,
    ShowPhrases,
    ShowTopic,
)
from bot.relay.cases import case_by_id
from bot.relay.model import Case, CaseRefused
from bot.relay.phrases import Draft, book_language, id_of, phrase_book, staff_have
from bot.relay.reading import SomebodyAnswers
from bot.relay.staff import look_at_case
from bot.spine.outbox.screen import Screen
from bot.translators.blanks import Blank
from bot.translators.phrase_files import STAFF_TOPICS, topic_of
from bot.translators.phrase_search import find_phrases
from handlers.answering import Answering
from handlers.relay.parts import FREE, no_command
from handlers.relay.reply import AnswerFrame
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-phrases")

WORDS = Magic(~F.reply_to_message & F.text)


@dataclass(frozen=True)
class PhrasesFrame(Frame):
    """The case, and while blanks are filled the phrase and the values by their blank."""

    case_id: int
    phrase: str = ""
    values: dict[str, str] = field(default_factory=dict)

    @property
    def draft(self) -> Draft:
        """Return the phrase with what it has been told."""
        return Draft(self.phrase, {Blank(name): value for name, value in self.values.items()})


# --- choosing -----------------------------------------------------------------------------------


@router.callback_query(ShowPhrases.read)
async def show_phrases(query: CallbackQuery, tap: ShowPhrases, turn: Turn) -> None:
    """Show the phrase book beneath the card."""
    case = await _choose_in(turn, tap.case)
    await turn.say(phrase_cards.topics(case, turn.person))


@router.callback_query(PhraseTopics.read)
async def show_topics(query: CallbackQuery, tap: PhraseTopics, turn: Turn) -> None:
    """Show the topics again."""
    case = await _choose_in(turn, tap.case)
    await turn.edit(phrase_cards.topics(case, turn.person))


@router.callback_query(ShowTopic.read)
async def show_topic(query: CallbackQuery, tap: ShowTopic, turn: Turn) -> None:
    """Show a page of a topic."""
    case = await _choose_in(turn, tap.case)
    await turn.edit(_topic_page(turn, case, tap.topic, tap.page))


@router.callback_query(SearchPhrases.read)
async def ask_words(query: CallbackQuery, tap: SearchPhrases, turn: Turn) -> None:
    """Ask what to search for."""
    case = await _choose_in(turn, tap.case)
    await turn.edit(phrase_cards.ask_words(case, turn.person))


@router.message(StateFilter(Answering.choosing), FREE, no_command, WORDS)
async def search(message: Message, turn: Turn) -> None:
    """Search for the words."""
    case = await _case_of_form(turn)
    if case is not None:
        words = message.text or ""
        ids = find_phrases(phrase_book(), words, book_language(turn.person))
        await turn.say(phrase_cards.results(case, turn.person, words, ids))


@router.callback_query(WriteTo.read)
async def write_to(query: CallbackQuery, tap: WriteTo, turn: Turn) -> None:
    """Ask the taker of an alert what to write to whom it is about, with phrases at hand."""
    about = await listing.whom_about(turn.session, tap.alert, turn.person, now=turn.now)
    # Somebody without Telegram hears by who checked in for them.
    about = await companion_of(turn.session, about) or about
    case = await answers.case_with(turn.session, turn.person, about, now=turn.now)
    turn.forms.begin(Answering.text, AnswerFrame(case.id))
    await turn.say(phrase_cards.ask_to_write(case, turn.person))


# --- sending ------------------------------------------------------------------------------------


@router.callback_query(SendPhrase.read)
async def send_phrase(query: CallbackQuery, tap: SendPhrase, turn: Turn) -> None:
    """Send a phrase of the house, or ask for what it leaves open."""
    draft = Draft(id_of(tap.phrase))
    if draft.is_whole:
        await _send(turn, await case_by_id(turn.session, tap.case), draft)
    elif staff_have(draft.phrase):
        case = await look_at_case(turn.session, turn.person, tap.case, now=turn.now)
        await turn.edit(_ask_blank(turn, case, draft))
    else:  # the book has changed since, and the button may stand under a card
        case = await _choose_in(turn, tap.case)
        await turn.toast("button-old")
        await turn.say(phrase_cards.topics(case, turn.person))


@router.callback_query(FillNumber.read)
async def fill_number(query: CallbackQuery, tap: FillNumber, turn: Turn) -> None:
    """Take the number."""
    await _fill_by_tap(turn, tap, Blank.NUMBER, tap.number)


@router.callback_query(FillTime.read)
async def fill_time(query: CallbackQuery, tap: FillTime, turn: Turn) -> None:
    """Take the time."""
    await _fill_by_tap(turn, tap, Blank.TIME, phrase_cards.time_of(tap.clock))


async def _fill_by_tap(turn: Turn, tap: FillNumber | FillTime, blank: Blank, value: str) -> None:
    """Take a value that is asked for now; after an old tap the message shows how things stand."""
    draft, phrase = _draft(turn), id_of(tap.phrase)
    case_id = turn.forms.frame(PhrasesFrame).case_id if draft is not None else tap.case
    case = await look_at_case(turn.session, turn.person, case_id, now=turn.now)
    if draft is None:
        await turn.toast("button-old")
        await turn.edit(_topic_page(turn, case, topic_of(phrase)))
        return
    is_asked = (case_id, draft.phrase, _next_blank(turn, draft)) == (tap.case, phrase, blank)
    filled = draft.fill(blank, value) if is_asked else None
    if filled is None:
        await turn.toast("button-old")
        await turn.edit(_ask_blank(turn, case, draft))
    elif filled.is_whole:
        await _send(turn, case, filled)
        await turn.edit(_topic_page(turn, case, topic_of(phrase)))
    else:
        await turn.edit(_ask_blank(turn, case, filled))


@router.message(StateFilter(Answering.filling), FREE, no_command, WORDS)
async def fill_by_words(message: Message, turn: Turn) -> None:
    """Take the value from words; say so when it is none."""
    case = await _case_of_form(turn)
    if case is None:
        return
    draft = _draft(turn)
    if draft is None:  # the book has changed since
        await turn.say(phrase_cards.topics(await _choose_in(turn, case.id), turn.person))
        return
    words = message.text or ""
    filled = draft.fill(_next_blank(turn, draft), words)
    if filled is None:
        await turn.say(phrase_cards.ask_blank(case, turn.person, draft, turn.now, words))
    elif filled.is_whole:
        await _send(turn, case, filled)
    else:
        await turn.say(_ask_blank(turn, case, filled))


async def _send(turn: Turn, case: Case, draft: Draft) -> None:
    """Send the phrase. What is typed next is not for the book."""
    try:
        await answers.send_phrase(turn.session, turn.person, case, draft, now=turn.now)
    except SomebodyAnswers as taken:
        await turn.say(duty_cards.somebody_answers(taken.case, taken.others))
        return
    if _is_open(turn) or _is_answering(turn, case):
        turn.forms.end()


# --- the form -----------------------------------------------------------------------------------


async def _choose_in(turn: Turn, case_id: int) -> Case:
    """Open the book for a case: a text is searched for now. Raises CaseRefused, NotAllowed."""
    case = await look_at_case(turn.session, turn.person, case_id, now=turn.now)
    turn.forms.begin(Answering.choosing, PhrasesFrame(case.id))
    return case


def _ask_blank(turn: Turn, case: Case, draft: Draft) -> Screen:
    """Keep what has been told of the phrase, and ask for its next blank."""
    values = {blank.value: value for blank, value in draft.values.items()}
    turn.forms.begin(Answering.filling, PhrasesFrame(case.id, draft.phrase, values))
    return phrase_cards.ask_blank(case, turn.person, draft, turn.now)


def _draft(turn: Turn) -> Draft | None:
    """Return the phrase whose blank is asked for on top of all forms; None without one."""
    if turn.forms.step != Answering.filling.state:
        return None
    draft = turn.forms.frame(PhrasesFrame).draft
    return draft if staff_have(draft.phrase) and not draft.is_whole else None


def _next_blank(turn: Turn, draft: Draft) -> Blank:
    blank = draft.next_blank(book_language(turn.person))
    assert blank is not None, "it is not whole"
    return blank


def _topic_page(turn: Turn, case: Case, topic: str, page: int = 0) -> Screen:
    """Show a topic; all of them in place of one that there is no longer."""
    if topic not in STAFF_TOPICS or not phrase_book().ids(topic):
        return phrase_cards.topics(case, turn.person)
    return phrase_cards.topic_page(case, turn.person, topic, page)


def _is_open(turn: Turn) -> bool:
    return turn.forms.step in (Answering.choosing.state, Answering.filling.state)


def _is_answering(turn: Turn, case: Case) -> bool:
    """Tell whether what is typed next would leave as another answer to this case."""
    is_open = turn.forms.step == Answering.text.state
    return is_open and turn.forms.frame(AnswerFrame).case_id == case.id


async def _case_of_form(turn: Turn) -> Case | None:
    """Return the case for which the book stands open; None if it can't be answered any more."""
    case_id = turn.forms.frame(PhrasesFrame).case_id
    try:
        return await look_at_case(turn.session, turn.person, case_id, now=turn.now)
    except (CaseRefused, NotAllowed) as refused:
        # Raised on, it would keep the form open: each further text would meet the same case.
        turn.forms.end()
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return None
