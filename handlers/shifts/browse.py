"""/shifts: what fits the person, a page at a time; a tap takes a place or joins the waitlist. And the languages they speak."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import spoken
from bot.people.model import Person
from bot.shifts import model as shifts
from bot.shifts.browse import brief, needed_languages, open_list, open_shifts
from bot.shifts.model import PAGE, REMIND, AskGiveUp, ShowMine, ShowOpen, SignUp, SignUpState, Take
from bot.shifts.take import AlreadySignedUp, AlreadyWaiting, fill_soon, held_by, sign_up
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.texts import render as texts
from bot.spine.texts.render import Joined, LanguageName
from handlers.turns.prefetch import Group
from handlers.turns.routing import SubjectRouter

router = SubjectRouter(name="shifts-browse")

MOST_MORE = 60  # buttons under one message (Bot API: 100 in all)


class ShowSpoken(Payload, prefix="shs"):
    """Show which languages the person speaks."""


class Speak(Payload, prefix="shx"):
    language: str
    does: int


@router.message(Command("shifts", ignore_case=True))
async def show_shifts(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    text_id, args, buttons = await _page(session, person, now, after=0)
    await outbox.say(session, person, text_id, args, now=now, buttons=buttons)


@router.callback_query(ShowOpen.read)
async def turn_page(
    query: CallbackQuery, tap: ShowOpen, session: AsyncSession, person: Person, now: datetime
) -> None:
    text_id, args, buttons = await _page(session, person, now, after=tap.after)
    await outbox.edit_tapped(session, query, person, text_id, args, now=now, buttons=buttons)


async def _page(
    session: AsyncSession, person: Person, now: datetime, *, after: int
) -> tuple[str, dict[str, Any], list[list[Button]]]:
    found = await open_shifts(session, person, now=now, after=after)
    if after and not found:  # what stood behind it is gone
        return await _page(session, person, now, after=0)
    entries, buttons = open_list(found, PAGE, after)
    buttons.append([Button("shift-button-languages", ShowSpoken().pack())])
    return ("shift-list", {"shifts": entries}, buttons) if found else ("shift-none", {}, buttons)


async def prepare(session: AsyncSession, group: Group, now: datetime) -> None:
    """Whoever takes a shift needs it locked, and what they hold already."""
    await shifts.prepare(session, [(person, tap.shift) for person, tap in group.of(Take)])


@router.callback_query(Take.read)
async def take_shift(
    query: CallbackQuery,
    tap: Take,
    session: AsyncSession,
    person: Person,
    now: datetime,
    remind: timedelta = REMIND,
) -> None:
    try:
        held = await sign_up(session, person, tap.shift, now=now, remind=remind)
    except (AlreadySignedUp, AlreadyWaiting) as again:
        # A second tap, or an old list: no harm done, and the card shows how it stands.
        toast: str = again.text_id
        held = await held_by(session, person, tap.shift)
        if held.state is SignUpState.WAITING and held.shift.free:
            await fill_soon(
                session, held.shift_id, now
            )  # they were passed over when it became free
    else:
        toast = "shift-toast-taken" if held.state is SignUpState.TAKEN else "shift-toast-waiting"
    args = brief(held.shift)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id=toast, args=args)
    text_id, buttons = held_card(held)
    await outbox.edit_tapped(session, query, person, text_id, args, now=now, buttons=buttons)


def held_card(held: SignUp) -> tuple[str, list[list[Button]]]:
    """How a fresh sign-up is shown, and what can be done next."""
    taken = held.state is SignUpState.TAKEN
    leave = Button(
        "shift-button-cant" if taken else "shift-button-leave", AskGiveUp(held.id).pack()
    )
    on = [
        Button("shift-button-shifts", ShowOpen(0).pack()),
        Button("shift-button-mine", ShowMine(0).pack()),
    ]
    return "shift-taken" if taken else "shift-waiting", [[leave], on]


# --- languages spoken ----------------------------------------------------------------------------------------------


@router.callback_query(ShowSpoken.read)
async def show_spoken(
    query: CallbackQuery, tap: ShowSpoken, session: AsyncSession, person: Person, now: datetime
) -> None:
    await _show_spoken(query, session, person, await _offered(session, now), now)


@router.callback_query(Speak.read)
async def say_spoken(
    query: CallbackQuery, tap: Speak, session: AsyncSession, person: Person, now: datetime
) -> None:
    offered = await _offered(session, now)
    if tap.language in offered or not tap.does:
        await spoken.speak(session, person, tap.language, does=bool(tap.does))
    await _show_spoken(query, session, person, offered, now)


async def _show_spoken(
    query: CallbackQuery,
    session: AsyncSession,
    person: Person,
    offered: Sequence[str],
    now: datetime,
) -> None:
    args, buttons = spoken_page(person, await spoken.languages_of(session, person), offered)
    await outbox.edit_tapped(session, query, person, "shift-spoken", args, now=now, buttons=buttons)


def languages() -> list[str]:
    """The languages that Weft has words in."""
    return sorted({spoken.primary(code) for code in texts.locales()})


async def _offered(session: AsyncSession, now: datetime) -> list[str]:
    """The languages that somebody can say they speak: Weft's own, and whatever else a shift needs."""
    house = languages()
    more = await needed_languages(session, now) - set(house)
    return [*house, *sorted(more)[:MOST_MORE]]


def spoken_page(
    person: Person, speaks: frozenset[str], offered: Sequence[str]
) -> tuple[dict[str, Any], list[list[Button]]]:
    """What they speak, and a switch a language; what they use Weft in has none."""
    used = spoken.used_by(person)
    switches = [
        Button(
            "shift-button-speaks" if code in speaks else "shift-button-speaks-not",
            Speak(code, int(code not in speaks)).pack(),
            {"language": LanguageName(code)},
        )
        for code in dict.fromkeys([*offered, *sorted(speaks)])
        if code not in used
    ]
    rows = [switches[at : at + 3] for at in range(0, len(switches), 3)]
    rows.append([Button("shift-button-shifts", ShowOpen(0).pack())])
    return {"languages": Joined([LanguageName(code) for code in sorted(speaks)], ", ")}, rows
