"""/interpret: join and leave the interpreters, say when; /interpreters: who there is, how soon."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.relay.interpreters import approving, cards, joining, team, team_cards, wish_cards
from bot.relay.interpreters.buttons import (
    AddLanguages,
    AnyHours,
    Approve,
    AskHours,
    AskLeave,
    AskNote,
    DropLanguage,
    LeaveList,
    NextLevel,
    Pause,
    Ready,
    SetADay,
    SetAtOnce,
    ShowInterpreter,
    ShowTeam,
    ShowWaiting,
)
from bot.relay.interpreters.joining import Added
from bot.relay.model import Level
from bot.spine.outbox.screen import Screen
from bot.spine.texts.render import Foreign
from bot.spine.texts.typed_languages import read_languages
from bot.spine.typed_times import read_span
from bot.spine.wall_clock import DAY_MINUTES
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="interpreters")

# A typed answer that is no reply and no command.
WORDS = Magic(~F.reply_to_message & F.text & ~F.text.startswith("/"))


class Wishing(StatesGroup):
    """What an interpreter writes about themselves."""

    languages = State()
    hours = State()
    note = State()


@dataclass(frozen=True)
class WishFrame(Frame):
    """Nothing is kept."""


# --- one's own card -----------------------------------------------------------------------------


@router.message(Command("interpret", ignore_case=True))
async def show_own(message: Message, command: CommandObject, turn: Turn) -> None:
    """Show their card, or take the languages written after the command."""
    if command.args:
        await _add(turn, command.args)
        return
    await turn.say(await _profile(turn))


async def _profile(turn: Turn) -> Screen:
    profile = await joining.profile_of(turn.session, turn.person)
    return cards.profile(profile, turn.settings.zone, now=turn.now)


async def _show(turn: Turn) -> None:
    """Show their card in place of the message whose button was tapped."""
    _end_form(turn)
    await turn.edit(await _profile(turn))


def _end_form(turn: Turn) -> None:
    if turn.forms.step in Wishing.__all_states_names__:
        turn.forms.end()


@router.callback_query(ShowInterpreter.read)
async def show_again(query: CallbackQuery, tap: ShowInterpreter, turn: Turn) -> None:
    """Show their card."""
    await _show(turn)


@router.callback_query(AddLanguages.read)
async def ask_languages(query: CallbackQuery, tap: AddLanguages, turn: Turn) -> None:
    """Ask for languages."""
    turn.forms.begin(Wishing.languages, WishFrame())
    await turn.say("interpret-ask-languages")


@router.message(StateFilter(Wishing.languages), WORDS)
async def take_languages(message: Message, turn: Turn) -> None:
    """Take the languages that they wrote."""
    await _add(turn, message.text or "")


async def _add(turn: Turn, words: str) -> None:
    languages = read_languages(words)
    if not languages:
        if turn.forms.step != Wishing.languages.state:
            turn.forms.begin(Wishing.languages, WishFrame())
        await turn.say(Screen("interpret-unread", {"words": Foreign(words[:100])}))
        await turn.say("interpret-ask-languages")
        return
    _end_form(turn)
    added = await joining.add_languages(turn.session, turn.person, languages, now=turn.now)
    if added is not Added.NOTHING:
        await turn.say(cards.added(languages, added))
    await turn.say(await _profile(turn))


@router.callback_query(NextLevel.read)
async def next_level(query: CallbackQuery, tap: NextLevel, turn: Turn) -> None:
    """Say that they interpret a language better or less well."""
    if tap.level in list(Level):
        await joining.next_level(turn.session, turn.person, tap.language, Level(tap.level))
    await _show(turn)


@router.callback_query(DropLanguage.read)
async def drop_language(query: CallbackQuery, tap: DropLanguage, turn: Turn) -> None:
    """Remove a language."""
    await joining.drop_language(turn.session, turn.person, tap.language, now=turn.now)
    await _show(turn)


@router.callback_query(AskHours.read)
async def ask_hours(query: CallbackQuery, tap: AskHours, turn: Turn) -> None:
    """Ask when they can be asked."""
    turn.forms.begin(Wishing.hours, WishFrame())
    await turn.say(cards.ask_hours())


@router.message(StateFilter(Wishing.hours), WORDS)
async def take_hours(message: Message, turn: Turn) -> None:
    """Take the hours that they wrote."""
    words = message.text or ""
    hours = read_span(words)
    if hours is None:
        await turn.say(Screen("interpret-unread", {"words": Foreign(words[:100])}))
        await turn.say(cards.ask_hours())
        return
    turn.forms.end()
    await joining.set_hours(turn.session, turn.person, (hours.start, hours.end % DAY_MINUTES))
    await turn.say(await _profile(turn))


@router.callback_query(AnyHours.read)
async def any_hours(query: CallbackQuery, tap: AnyHours, turn: Turn) -> None:
    """Let them be asked at any hour."""
    await joining.set_hours(turn.session, turn.person, None)
    await _show(turn)


@router.callback_query(AskNote.read)
async def ask_note(query: CallbackQuery, tap: AskNote, turn: Turn) -> None:
    """Ask for a dialect or a wish."""
    turn.forms.begin(Wishing.note, WishFrame())
    await turn.say("interpret-ask-note")


@router.message(StateFilter(Wishing.note), WORDS)
async def take_note(message: Message, turn: Turn) -> None:
    """Keep their dialect or wish."""
    turn.forms.end()
    await joining.set_note(turn.session, turn.person, message.text or "")
    await turn.say(await _profile(turn))


@router.callback_query(SetADay.read)
async def set_a_day(query: CallbackQuery, tap: SetADay, turn: Turn) -> None:
    """Keep how many cases a day they take."""
    await joining.set_a_day(turn.session, turn.person, tap.number)
    await _show(turn)


@router.callback_query(SetAtOnce.read)
async def set_at_once(query: CallbackQuery, tap: SetAtOnce, turn: Turn) -> None:
    """Keep how many cases they take at once."""
    await joining.set_at_once(turn.session, turn.person, tap.number)
    await _show(turn)


@router.callback_query(Pause.read)
async def pause(query: CallbackQuery, tap: Pause, turn: Turn) -> None:
    """Let nobody ask them for a while, or again."""
    await joining.pause(turn.session, turn.person, tap.hours, now=turn.now)
    await _show(turn)


@router.callback_query(Ready.read)
async def say_ready(query: CallbackQuery, tap: Ready, turn: Turn) -> None:
    """Note that they are still ready."""
    await joining.say_ready(turn.session, turn.person, now=turn.now)
    await _show(turn)


@router.callback_query(AskLeave.read)
async def ask_leave(query: CallbackQuery, tap: AskLeave, turn: Turn) -> None:
    """Ask whether they want to leave."""
    await turn.edit(cards.ask_leave())


@router.callback_query(LeaveList.read)
async def leave(query: CallbackQuery, tap: LeaveList, turn: Turn) -> None:
    """Take them off the list."""
    await joining.leave(turn.session, turn.person, now=turn.now)
    await turn.edit("interpret-left")


# --- coordinators -------------------------------------------------------------------------------


@router.message(Command("interpreters", ignore_case=True))
async def show_team(message: Message, turn: Turn) -> None:
    """Show the interpreters by language."""
    await turn.say(await _team_page(turn, 0))


@router.callback_query(ShowTeam.read)
async def turn_team(query: CallbackQuery, tap: ShowTeam, turn: Turn) -> None:
    """Show another page of languages."""
    await turn.edit(await _team_page(turn, tap.page))


async def _team_page(turn: Turn, page: int) -> Screen:
    seen = await team.look_at_team(turn.session, turn.person, now=turn.now, zone=turn.settings.zone)
    return team_cards.team_page(seen, page)


@router.callback_query(ShowWaiting.read)
async def show_waiting(query: CallbackQuery, tap: ShowWaiting, turn: Turn) -> None:
    """Show who has waited longest for approval."""
    member = await team.oldest_wish(turn.session, turn.person)
    if member is None:
        await turn.toast("team-none-waits")
        return
    await turn.say(team_cards.member(member))


@router.callback_query(Approve.read)
async def decide(query: CallbackQuery, tap: Approve, turn: Turn) -> None:
    """Approve or decline somebody's languages."""
    yes = bool(tap.yes)
    entries = await approving.decide(
        turn.session, turn.person, tap.person, tap.until, yes=yes, now=turn.now
    )
    await turn.edit(wish_cards.decided(entries[0].person, entries, yes=yes))
