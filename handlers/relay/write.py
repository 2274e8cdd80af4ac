"""What residents do: write in their own language, say where they live, correct the language, edit."""

from datetime import datetime

from aiogram import F
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message
from bot.relay.talk import Spoken
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import model as arrivals
from bot.danger import words as danger
from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.relay import cases
from bot.relay import talk as relay
from bot.relay.cases import Case, CaseUnknown, Heard, Said, Side
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, LanguageName
from handlers.relay import waiting
from handlers.relay.danger import show_numbers
from handlers.relay.parts import said_in
from handlers.turns.routing import Magic, SubjectRouter
from handlers.widgets import area_rows

router = SubjectRouter(name="relay-write")


class CaseArea(Payload, prefix="cse"):
    area: int


class CaseAreas(Payload, prefix="csep"):
    page: int


class CaseLanguage(Payload, prefix="csl"):
    case: int
    language: str


async def write(
    session: AsyncSession, person: Person, said: Said, now: datetime, detector: Detection
) -> None:
    """A resident's message goes to the staff, and the resident hears where it went."""
    spoken = await relay.resident_says(session, person, said, now=now, detector=detector)
    await _say_where(session, person, spoken, now)
    if spoken.heard.ask and not spoken.case.language_asked:
        spoken.case.language_asked = True
        await _ask_language(session, person, spoken.case, spoken.heard, now)


async def _say_where(session: AsyncSession, person: Person, spoken: Spoken, now: datetime) -> None:
    if spoken.case.area_id is None:
        await _ask_area(session, person, now)
    elif spoken.unread:
        await outbox.say(session, person, "relay-kept", now=now)
    elif spoken.opened:
        await _say_received(session, person, spoken.case.area_id, now)


async def _say_received(session: AsyncSession, person: Person, area_id: int, now: datetime) -> None:
    area = await session.get_one(Area, area_id)
    await outbox.say(session, person, "relay-received", {"area": Foreign(area.name)}, now=now)


async def _ask_area(session: AsyncSession, person: Person, now: datetime) -> None:
    buttons = await _areas(session)
    await outbox.say(
        session,
        person,
        "relay-which-area" if buttons else "relay-no-area",
        now=now,
        buttons=buttons,
    )


async def _areas(session: AsyncSession, page: int = 0) -> list[list[Button]]:
    areas = await places.areas(session)
    return area_rows(
        areas,
        lambda area: CaseArea(area.id).pack(),
        lambda to: CaseAreas(to).pack(),
        page=page,
        columns=1,
    )


@router.callback_query(CaseAreas.read)
async def turn_areas(
    query: CallbackQuery, tap: CaseAreas, session: AsyncSession, person: Person, now: datetime
) -> None:
    buttons = await _areas(session, tap.page)
    await outbox.edit_tapped(
        session, query, person, "relay-which-area", {}, now=now, buttons=buttons
    )


@router.callback_query(CaseArea.read)
async def choose_area(
    query: CallbackQuery, tap: CaseArea, session: AsyncSession, person: Person, now: datetime
) -> None:
    if await session.get(Area, tap.area) is None:
        raise CaseUnknown
    await relay.area_chosen(session, person, tap.area, now=now)
    area = await session.get_one(Area, person.area_id)
    await outbox.edit_tapped(
        session, query, person, "relay-received", {"area": Foreign(area.name)}, now=now
    )


# --- language ------------------------------------------------------------------------------------------------------


async def _ask_language(
    session: AsyncSession, person: Person, case: Case, heard: Heard, now: datetime
) -> None:
    text_id = "relay-language-other" if heard.entry != case.language else "relay-language-assumed"
    first = (heard.entry, heard.likely, languages.language_of(person.language_code), case.language)
    await outbox.say(
        session,
        person,
        text_id,
        {"language": LanguageName(case.language)},
        now=now,
        buttons=language_buttons(case, first),
    )


def language_buttons(case: Case, first: tuple[str | None, ...]) -> list[list[Button]]:
    """All languages, each named in itself, three a row; the likely ones come first."""
    codes = list(dict.fromkeys([*(code for code in first if code), *languages.LANGUAGES]))
    buttons = [
        Button(
            "relay-language-name",
            CaseLanguage(case.id, code).pack(),
            {"name": texts.own_name(languages.locale_of(code))},
        )
        for code in codes
    ]
    return [buttons[at : at + 3] for at in range(0, len(buttons), 3)]


@router.callback_query(CaseLanguage.read)
async def choose_language(
    query: CallbackQuery,
    tap: CaseLanguage,
    session: AsyncSession,
    person: Person,
    now: datetime,
    detector: Detection = DEFAULT,
) -> None:
    await relay.language_corrected(
        session, person, tap.case, tap.language, now=now, detector=detector
    )
    await arrivals.language_changed(session, person, now=now)
    await outbox.edit_tapped(
        session,
        query,
        person,
        "relay-language-fixed",
        {"language": LanguageName(tap.language)},
        now=now,
    )


# --- edits ---------------------------------------------------------------------------------------------------------


@router.edited_message(Magic(F.chat.type == "private"))
async def edit(
    message: Message,
    session: AsyncSession,
    person: Person,
    now: datetime,
    said_at: datetime,
    state: FSMContext,
    detector: Detection = DEFAULT,
) -> None:
    """Anybody's edit of what they said. It never runs as a command or answers a form."""
    said = said_in(message, said_at)
    if await waiting.follow_edit(state, said):
        return
    entry = await relay.edited(session, person, said, now=now, detector=detector)
    if not danger.is_danger(said.text):
        return
    if entry is not None and entry.side is Side.RESIDENT and entry.author_id == person.id:
        await show_numbers(session, person, now)
        await danger.raise_alert(session, person, said.text, now=now)
    elif entry is None and await _is_new(session, person, said):
        await show_numbers(session, person, now)
        await write(session, person, said, now, detector)
        await danger.raise_alert(session, person, said.text, now=now)


async def _is_new(session: AsyncSession, person: Person, said: Said) -> bool:
    """Whether these words of somebody who speaks for themselves have reached nobody: what was edited answered a form, or was none
    of the talk's."""
    assert said.chat_id is not None
    assert said.message_id is not None
    if (
        rights.may_anywhere(person, Action.ANSWER_CASE)
        or await cases.interpreted_by(session, person) is not None
    ):
        return False
    return await cases.entry_of_message(session, said.chat_id, said.message_id) is None
