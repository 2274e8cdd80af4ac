"""What residents say by a tap, as if they had written it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.danger import alarm
from bot.danger.words import is_danger
from bot.relay import phrase_cards, residents
from bot.relay.buttons import QuickWords, SayPhrase
from bot.relay.phrases import id_of, phrase_book, residents_have
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import FALLBACK
from handlers.relay.write import say_where
from handlers.turns.turn import Turn

router = Router(name="relay-quick-words")

# A cry whatever words it has in a language: who taps it may need more than an answer.
CRIES = frozenset({"phrase-resident-need-doctor"})


@router.callback_query(QuickWords.read)
async def show_quick_words(query: CallbackQuery, tap: QuickWords, turn: Turn) -> None:
    """Show the big buttons."""
    await turn.say(phrase_cards.quick_words(turn.person))


@router.callback_query(SayPhrase.read)
async def say_phrase(query: CallbackQuery, tap: SayPhrase, turn: Turn) -> None:
    """Give the phrase to the staff as the resident's own words; danger words do what they do."""
    phrase = id_of(tap.phrase)
    if not residents_have(phrase):  # the book has changed since
        await turn.toast("button-old")
        await turn.say(phrase_cards.quick_words(turn.person))
        return
    spoken = await residents.say_phrase(turn.session, turn.person, phrase, now=turn.now)
    if spoken is None:
        return
    words, is_cry = spoken.entry.text, _is_cry(phrase, spoken.entry.text)
    if is_cry:
        numbers = turn.settings.emergency_numbers
        await alarm.show_numbers(turn.session, turn.person, numbers, now=turn.now)
    await turn.say(Screen("relay-quick-said", {"words": words}))
    await say_where(turn, spoken)
    if is_cry:
        await alarm.raise_alert(turn.session, turn.person, words, now=turn.now)


def _is_cry(phrase: str, words: str) -> bool:
    """Tell whether the words are danger words in the resident's language or in English."""
    in_english = phrase_book().render(phrase, FALLBACK)
    return phrase in CRIES or is_danger(words) or is_danger(in_english)
