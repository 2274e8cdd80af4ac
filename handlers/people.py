"""/start, /language, and who blocks the bot or comes back."""

from datetime import datetime

from aiogram import F
from aiogram.enums import ChatMemberStatus
from aiogram.filters import Command, CommandStart
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import model as arrivals
from bot.people import model as people
from bot.people.model import Person
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, LanguageName
from handlers.help import set_menu
from handlers.turns.routing import Magic, SubjectRouter

router = SubjectRouter(name="people")

BLOCKED = (
    "Forbidden: bot was blocked by the user"  # as Telegram says it when something is sent to them
)


class LinkUnknown(Refused):
    """A deep link that no subject knows."""

    text_id = "link-unknown"


class ChooseLanguage(Payload, prefix="lang"):
    locale: str


# --- start ---------------------------------------------------------------------------------------------------------


@router.message(CommandStart(deep_link=True))
async def unknown_link(message: Message) -> None:
    """The links that a subject knows are taken before."""
    raise LinkUnknown


@router.message(CommandStart())
async def start(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    await outbox.say(
        session,
        person,
        "welcome",
        {"name": Foreign(person.name)},
        now=now,
        buttons=language_buttons(),
    )
    if person.roles:  # given by a command or a table, where no menu can be set
        await set_menu(session, person, now)


@router.my_chat_member(Magic(F.chat.type == "private"))
async def blocked_or_back(
    event: ChatMemberUpdated, session: AsyncSession, person: Person, now: datetime
) -> None:
    """Whoever blocks the bot is known to be out of reach before anything is sent to them in vain."""
    if event.new_chat_member.status == ChatMemberStatus.KICKED:
        await people.mark_unreachable(session, person.id, BLOCKED, now)


# --- language ------------------------------------------------------------------------------------------------------


def language_buttons() -> list[list[Button]]:
    """One button a locale, each labelled in its own language, two a row."""
    buttons = [
        Button("language-name", ChooseLanguage(code).pack(), {"name": texts.own_name(code)})
        for code in texts.locales()
    ]
    return [buttons[at : at + 2] for at in range(0, len(buttons), 2)]


@router.message(Command("language", ignore_case=True))
async def ask_language(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    await outbox.say(session, person, "language-ask", now=now, buttons=language_buttons())


@router.callback_query(ChooseLanguage.read)
async def choose_language(
    query: CallbackQuery, tap: ChooseLanguage, session: AsyncSession, person: Person, now: datetime
) -> None:
    if tap.locale not in texts.locales():
        raise LinkUnknown
    await people.choose_locale(person, tap.locale)
    await arrivals.language_changed(session, person, now=now)
    await outbox.say(
        session, person, "language-set", {"language": LanguageName(tap.locale)}, now=now
    )
    await set_menu(session, person, now)
