"""/start, /language, and who blocks the bot or comes back."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command, CommandObject, CommandStart, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.people import cards, directory, doors
from bot.people.buttons import ChooseLanguage, OtherLanguages, ShowLanguages
from bot.relay import cases, residents
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import language_names
from bot.spine.texts import render as texts
from handlers.menus import set_menu
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="people")

# As Telegram says it when something is sent to them.
BLOCKED = "Forbidden: bot was blocked by the user"
# More words than this are no language's name, but something for the staff.
NAME_WORDS = 3


class LanguageForm(StatesGroup):
    name = State()


class LinkUnknown(Refused):
    """A deep link that no subject knows."""

    text_id = "link-unknown"


# --- start --------------------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True, ignore_case=True))
async def refuse_link(message: Message, turn: Turn) -> None:
    """Refuse a deep link: the routers before this one take those that Weft makes."""
    raise LinkUnknown


@router.message(CommandStart(ignore_case=True))
async def start(message: Message, turn: Turn) -> None:
    """Greet, show the ways in, and set the menu of roles that a command or a table gave."""
    await turn.say(cards.welcome(turn.person, await _near(turn)))
    if turn.person.roles:
        await set_menu(turn.session, turn.person, turn.now)


@router.my_chat_member(Magic(F.chat.type == ChatType.PRIVATE))
async def note_block(event: ChatMemberUpdated, turn: Turn) -> None:
    """Note that somebody blocked the bot, before a message to them fails."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await directory.mark_unreachable(turn.session, turn.person.id, BLOCKED, turn.now)


# --- language -----------------------------------------------------------------------------------


@router.message(Command("language", ignore_case=True))
async def ask_language(message: Message, command: CommandObject, turn: Turn) -> None:
    """Offer the languages in which Weft writes; take one that stands after the command."""
    if command.args and (codes := language_names.find(command.args)):
        await _take_named(turn, codes, command.args)
    else:
        await turn.say(cards.ask_language(turn.person, await _near(turn)))


@router.callback_query(ShowLanguages.read)
async def show_languages(query: CallbackQuery, tap: ShowLanguages, turn: Turn) -> None:
    """Offer the same by a tap."""
    await turn.say(cards.ask_language(turn.person, await _near(turn)))


async def _near(turn: Turn) -> list[str]:
    return await cases.languages_near(turn.session, turn.person.area_id)


@router.callback_query(ChooseLanguage.read)
async def choose_language(query: CallbackQuery, tap: ChooseLanguage, turn: Turn) -> None:
    """Write in the chosen language from now on, or in the nearest to it."""
    if tap.code not in texts.locales() and not language_names.is_language(tap.code):
        raise LinkUnknown
    if turn.forms.step == LanguageForm.name.state:
        turn.forms.end()
    await _choose(turn, tap.code)


async def _choose(turn: Turn, code: str) -> None:
    locale = texts.find_locale(code)
    await directory.choose_language(turn.session, turn.person, locale or code, now=turn.now)
    await residents.follow_choice(turn.session, turn.person, now=turn.now, detector=turn.detector)
    await turn.say(cards.language_set(turn.person))


# --- another language -----------------------------------------------------------------------------


@router.callback_query(OtherLanguages.read)
async def ask_other_language(query: CallbackQuery, tap: OtherLanguages, turn: Turn) -> None:
    """Offer the languages in which Weft has no texts; a name may be typed instead."""
    turn.forms.begin(LanguageForm.name, Frame())
    await turn.edit(Screen("language-other-ask", buttons=doors.other_language_rows(tap.page)))


@router.message(StateFilter(LanguageForm.name), Magic(F.text), Magic(~F.text.startswith("/")))
async def name_language(message: Message, turn: Turn) -> None:
    """Take the name of a language, in whatever language it is written.

    Several words that are no name are for the staff: they go on to the relay.
    """
    words = message.text or ""
    codes = language_names.find(words)
    if not codes and len(words.split()) > NAME_WORDS:
        turn.forms.end()
        raise SkipHandler
    if not codes:
        await turn.say(Screen("language-other-unknown", buttons=doors.other_language_rows(0)))
        return
    if language_names.is_exact(words):
        turn.forms.end()
    await _take_named(turn, codes, words)


@router.message(StateFilter(LanguageForm.name), Magic(~F.text))
async def pass_on(message: Message, turn: Turn) -> None:
    """Leave the form for a photo, a voice or a place: those are for the staff."""
    turn.forms.end()
    raise SkipHandler


async def _take_named(turn: Turn, codes: Sequence[str], words: str) -> None:
    """Take the language whose name this is, or ask which one they mean."""
    if language_names.is_exact(words):
        await _choose(turn, codes[0])
    else:
        ask = cards.which_language(codes, lambda code: ChooseLanguage(code).pack())
        await turn.say(ask)
