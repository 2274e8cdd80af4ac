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
