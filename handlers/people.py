"""/start, /language, and who blocks the bot or comes back."""

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

from bot.people import cards, directory
from bot.people.buttons import ChooseLanguage
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from handlers.menus import set_menu
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="people")

# As Telegram says it when something is sent to them.
BLOCKED = "Forbidden: bot was blocked by the user"


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
    """Greet, and set the menu of roles that a command or a table gave."""
    await turn.say(cards.welcome(turn.person))
    if turn.person.roles:
        await set_menu(turn.session, turn.person, turn.now)


@router.my_chat_member(Magic(F.chat.type == ChatType.PRIVATE))
async def note_block(event: ChatMemberUpdated, turn: Turn) -> None:
    """Note that somebody blocked the bot, before a message to them fails."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await directory.mark_unreachable(turn.session, turn.person.id, BLOCKED, turn.now)


# --- language -----------------------------------------------------------------------------------


@router.message(Command("language", ignore_case=True))
async def ask_language(message: Message, turn: Turn) -> None:
    """Offer the languages in which Weft writes."""
    await turn.say(Screen("language-ask", buttons=cards.language_buttons()))


@router.callback_query(ChooseLanguage.read)
async def choose_language(query: CallbackQuery, tap: ChooseLanguage, turn: Turn) -> None:
    """Write in the chosen language from now on."""
    if tap.locale not in texts.locales():
        raise LinkUnknown
    await directory.choose_locale(turn.session, turn.person, tap.locale, now=turn.now)
    await turn.say(cards.language_set(tap.locale))
