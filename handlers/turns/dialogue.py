"""aiogram's storage interface over the dialogue rows, so that its state filters work inside a turn's own transaction.

Its own FSM middleware is off (it would read the state before the turn's session is known); `dialogue_of` gives handlers `state`
and `raw_state` instead.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine import dialogue
from bot.spine.dialogue import Dialogue


class DialogueStorage(BaseStorage):
    """The dialogue rows of one turn."""

    def __init__(self, session: AsyncSession, now: datetime) -> None:
        self._session, self._now = session, now

    async def _row(self, key: StorageKey) -> Dialogue | None:
        return await dialogue.at(self._session, (key.chat_id, key.user_id))

    async def _row_to_change(self, key: StorageKey) -> Dialogue:
        row = await self._row(key)
        if row is None:
            row = Dialogue(chat_id=key.chat_id, user_id=key.user_id, data={}, changed_at=self._now)
            self._session.add(row)
            dialogue.learn(self._session, {(key.chat_id, key.user_id): row})
        row.changed_at = self._now
        return row

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        if name is None and await self._row(key) is None:
            return
        (await self._row_to_change(key)).state = name

    async def get_state(self, key: StorageKey) -> str | None:
        row = await self._row(key)
        return row.state if row else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        if not data and await self._row(key) is None:
            return
        (await self._row_to_change(key)).data = dict(data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        row = await self._row(key)
        return dict(row.data) if row else {}

    async def close(self) -> None:
        """Nothing to close: the session is the turn's."""


_BENEATH = "beneath"


async def begin(state: FSMContext, step: State, **data: Any) -> None:
    """Opens a form. One that stands open waits beneath it, as do texts that wait for a tap; the same form anew takes its own place."""
    name, kept = str(step.state), await state.get_data()
    waiting = [*kept.pop(_BENEATH, []), [await state.get_state(), kept]]
    beneath = [
        [form, held]
        for form, held in waiting
        if (form or held) and _form_of(form) != _form_of(name)
    ]
    await state.set_state(step)
    await state.set_data(data | ({_BENEATH: beneath} if beneath else {}))


async def end(state: FSMContext) -> bool:
    """Closes the form that stands open and takes up what waits beneath it; gives whether that is a form."""
    *beneath, (form, data) = (await state.get_data()).get(_BENEATH) or [[None, {}]]
    await state.set_state(form)
    await state.set_data(data | ({_BENEATH: beneath} if beneath else {}))
    return form is not None


async def beneath(state: FSMContext) -> str | None:
    """The step of the form that waits beneath the one that stands open."""
    waiting = (await state.get_data()).get(_BENEATH)
    found: str | None = waiting[-1][0] if waiting else None
    return found


async def aside(state: FSMContext) -> dict[str, Any]:
    """What is kept in this dialogue for no form, whatever form stands open."""
    data = await state.get_data()
    if await state.get_state() is None:
        return data
    held: dict[str, Any] = next(
        (dict(held) for form, held in data.get(_BENEATH, []) if form is None), {}
    )
    return held


async def set_aside(state: FSMContext, kept: dict[str, Any]) -> None:
    """Keeps this for no form, in the place of what was kept so before; a form that stands open is not touched."""
    if await state.get_state() is None:
        await state.set_data(kept)
        return
    data = await state.get_data()
    forms = [[form, held] for form, held in data.pop(_BENEATH, []) if form is not None]
    beneath = [*([[None, kept]] if kept else []), *forms]
    await state.set_data(data | ({_BENEATH: beneath} if beneath else {}))


def _form_of(step: str | None) -> str:
    return (step or "").partition(":")[0]


async def dialogue_of(
    session: AsyncSession, chat: int, user: int, *, bot: int, now: datetime
) -> dict[str, Any]:
    """What handlers and filters ask for by name: the dialogue at this place (`state`) and where it stands (`raw_state`)."""
    key = StorageKey(bot_id=bot, chat_id=chat, user_id=user)
    form = await dialogue.at(session, (chat, user))
    return {
        "state": FSMContext(storage=DialogueStorage(session, now), key=key),
        "raw_state": form.state if form else None,
    }
