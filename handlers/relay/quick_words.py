"""What residents say by a tap, as if they had written it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.danger.alarm import Cry
from bot.danger.families import Family
from bot.danger.words import Danger, find_words
from bot.relay import phrase_cards, residents
from bot.relay.buttons import QuickWords, SayPhrase, WithdrawEntry
from bot.relay.phrases import Draft, book_language, id_of, phrase_book, residents_have
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import FALLBACK
from handlers.cries import gate_of, sound_alarm
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
    words = Draft(phrase).words(book_language(turn.person))
    danger = _danger_in(phrase, words)
    if danger is None:
        await _say(turn, phrase)
        return
    # The words are a button's: they say nothing of what the person writes.
    language = book_language(turn.person)
    cry = Cry(words, danger.family, language, await gate_of(turn, turn.person), group="")
    await sound_alarm(turn, cry, lambda: _say(turn, phrase))


async def _say(turn: Turn, phrase: str) -> None:
    spoken = await residents.say_phrase(
        turn.session, turn.person, phrase, now=turn.now, detector=turn.detector
    )
    if spoken is not None:
        withdraw = Button("read-back-withdraw", WithdrawEntry(spoken.entry.id).pack())
        words = {"words": spoken.entry.text}
        await turn.say(Screen("relay-quick-said", words, [[withdraw]]))
        await say_where(turn, spoken)


def _danger_in(phrase: str, words: str) -> Danger | None:
    """Find danger words in the resident's language or in English."""
    found = find_words(words) or find_words(phrase_book().render(phrase, FALLBACK))
    return found or (Danger(Family.HELP, words, is_own=True) if phrase in CRIES else None)
