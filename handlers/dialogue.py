"""aiogram's storage interface over the dialogue rows, so that its state filters work inside a turn's own transaction.

Its own FSM middleware is off (it would read the state before the turn's session is known); `DialogueMiddleware` gives handlers
`state`, `raw_state` and `fsm_storage` instead.
"""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any, cast

from aiogram import BaseMiddleware
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import TelegramObject
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.dialogue import Dialogue, Known


class DialogueStorage(BaseStorage):
    """The dialogue rows of one turn."""

    def __init__(self, session: AsyncSession, now: datetime) -> None:
        self._session, self._now = session, now

    async def _row(self, key: StorageKey) -> Dialogue | None:
        known: Known = self._session.info.get("dialogues", {})
        place = (key.chat_id, key.user_id)
        return known[place] if place in known else await self._session.get(Dialogue, place)

    async def _row_to_change(self, key: StorageKey) -> Dialogue:
        row = await self._row(key)
        if row is None:
            row = Dialogue(chat_id=key.chat_id, user_id=key.user_id, data={}, changed_at=self._now)
            self._session.add(row)
            self._session.info.get("dialogues", {})[key.chat_id, key.user_id] = row
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


class DialogueMiddleware(BaseMiddleware):
    """Outer middleware of the dispatcher's updates; needs `session` and `now` in the data of the turn."""

    async def __call__(
        self,
        handler: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
        event: TelegramObject,
        data: dict[str, Any],
    ) -> Any:
        user, chat = data.get("event_from_user"), data.get("event_chat")
        storage = DialogueStorage(data["session"], data["now"])
        data["fsm_storage"] = storage
        if user is not None:
            key = StorageKey(
                bot_id=cast(Any, data["bot"]).id, chat_id=chat.id if chat else user.id, user_id=user.id
            )
            data["state"] = FSMContext(storage=storage, key=key)
            data["raw_state"] = await storage.get_state(key)
        return await handler(event, data)
