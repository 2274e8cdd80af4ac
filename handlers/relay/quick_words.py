"""What residents say by a tap, as if they had written it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.danger import alarm
from bot.danger.families import Family
from bot.danger.words import Danger, find_words
from bot.relay import phrase_cards, residents
from bot.relay.buttons import QuickWords, SayPhrase
from bot.relay.phrases import id_of, phrase_book, residents_have
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import FALLBACK
from handlers.cries import hear_cry
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
    words, danger = spoken.entry.text, _danger_in(phrase, spoken.entry.text)
    if danger is not None:
        numbers = turn.settings.emergency_numbers
        await alarm.show_numbers(turn.session, turn.person, numbers, now=turn.now)
    await turn.say(Screen("relay-quick-said", {"words": words}))
    await say_where(turn, spoken)
    if danger is not None:
        cry = await hear_cry(turn, words, danger)
        await alarm.raise_alert(turn.session, turn.person, cry, now=turn.now)


def _danger_in(phrase: str, words: str) -> Danger | None:
    """Find danger words in the resident's language or in English."""
    found = find_words(words) or find_words(phrase_book().render(phrase, FALLBACK))
    return found or (Danger(Family.HELP, words) if phrase in CRIES else None)
