"""/myshifts: one's own shifts; giving one up, saying *coming*, confirming the hours.

In the list a tap on *can't come* is asked back; as the answer to a question of Weft's it counts at once.
"""

from datetime import datetime, timedelta
from typing import Any

from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message
from bot.shifts.finish import complete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.browse import brief, hours, mine_list, my_sign_ups, state_of
from bot.shifts.model import (
    PAGE,
    REMIND,
    AskGiveUp,
    Coming,
    Finish,
    GiveUp,
    NotYours,
    ShowMine,
    ShowOpen,
    SignUpState,
    own,
)
from bot.shifts.remind import coming
from bot.shifts.take import cancel, tell_moved
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from handlers.turns.routing import SubjectRouter

router = SubjectRouter(name="shifts-mine")


@router.message(Command("myshifts", ignore_case=True))
async def show_mine(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    text_id, args, buttons = await _page(session, person, now, after=0)
    await outbox.say(session, person, text_id, args, now=now, buttons=buttons)


@router.callback_query(ShowMine.read)
async def turn_page(
    query: CallbackQuery, tap: ShowMine, session: AsyncSession, person: Person, now: datetime
) -> None:
    text_id, args, buttons = await _page(session, person, now, after=tap.after)
    await outbox.edit_tapped(session, query, person, text_id, args, now=now, buttons=buttons)


async def _page(
    session: AsyncSession, person: Person, now: datetime, *, after: int
) -> tuple[str, dict[str, Any], list[list[Button]]]:
    found = await my_sign_ups(session, person, now=now, after=after)
    if after and not found:  # what stood behind it is gone
        return await _page(session, person, now, after=0)
    if not found:
        return "shift-mine-none", {}, [_others()]
    states = {held.id: state_of(held, now) for held in found}
    entries, buttons = mine_list(found, PAGE, after, states)
    return "shift-mine", {"shifts": entries}, buttons


def _others() -> list[Button]:
    return [Button("shift-button-shifts", ShowOpen(0).pack())]


@router.callback_query(AskGiveUp.read)
async def ask_give_up(
    query: CallbackQuery, tap: AskGiveUp, session: AsyncSession, person: Person, now: datetime
) -> None:
    held = await own(session, person, tap.sign_up)
    if held.state is SignUpState.CANCELLED:
        raise NotYours
    waiting = held.state is SignUpState.WAITING
    yes = Button(
        "shift-button-leave" if waiting else "shift-button-give-up", GiveUp(held.id).pack()
    )
    buttons = [[yes, Button("shift-button-keep", ShowMine(0).pack())]]
    text_id = "shift-leave-ask" if waiting else "shift-give-up-ask"
    await outbox.edit_tapped(
        session, query, person, text_id, brief(held.shift), now=now, buttons=buttons
    )


@router.callback_query(GiveUp.read)
async def give_up(
    query: CallbackQuery,
    tap: GiveUp,
    session: AsyncSession,
    person: Person,
    now: datetime,
    remind: timedelta = REMIND,
) -> None:
    given_up, moved = await cancel(session, person, tap.sign_up, now=now, remind=remind)
    await tell_moved(session, moved, now=now)
    args = brief(given_up.shift)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="shift-toast-given-up")
    await outbox.edit_tapped(
        session, query, person, "shift-given-up", args, now=now, buttons=[_others()]
    )


@router.callback_query(Coming.read)
async def say_coming(
    query: CallbackQuery, tap: Coming, session: AsyncSession, person: Person, now: datetime
) -> None:
    held = await coming(session, person, tap.sign_up, now=now)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="shift-toast-coming")
    buttons = [[Button("shift-button-cant", AskGiveUp(held.id).pack())]]
    await outbox.edit_tapped(
        session, query, person, "shift-coming", brief(held.shift), now=now, buttons=buttons
    )


@router.callback_query(Finish.read)
async def finish(
    query: CallbackQuery, tap: Finish, session: AsyncSession, person: Person, now: datetime
) -> None:
    done = await complete(session, person, tap.sign_up, now=now)
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="shift-toast-done")
    args = brief(done.shift) | {"hours": hours(done.minutes or 0)}
    await outbox.edit_tapped(
        session, query, person, "shift-done", args, now=now, buttons=[_others()]
    )
