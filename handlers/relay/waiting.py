"""Texts that wait in the dialogue, beside any form, for a tap that says to whom they go."""

from dataclasses import replace
from datetime import timedelta

from aiogram.fsm.context import FSMContext

from bot.relay.cases import Said
from handlers.relay.parts import pack, unpack
from handlers.turns.dialogue import aside, set_aside

WAITS = timedelta(minutes=10)
"""How long a text waits for the next one: what was left lying goes to nobody by a tap that was meant for another."""


async def keep(state: FSMContext, said: Said) -> bool:
    """One more text that waits; several leave together, in order. Whether an older one was given up for it."""
    kept = await aside(state)
    waiting = kept.get("waiting", [])
    fresh = [text for text in waiting if said.said_at - unpack(text).said_at < WAITS]
    await set_aside(state, kept | {"waiting": [*fresh, pack(said)]})
    return len(fresh) < len(waiting)


async def take(state: FSMContext) -> list[Said]:
    """What waits, and waits no more."""
    kept = await aside(state)
    waiting = [unpack(said) for said in kept.pop("waiting", [])]
    if waiting:
        await set_aside(state, kept)
    return waiting


async def follow_edit(state: FSMContext, said: Said) -> bool:
    """The author edited a text that waits: it leaves as it is now. False when it is none."""
    kept = await aside(state)
    waiting = [unpack(text) for text in kept.get("waiting", [])]
    for number, text in enumerate(waiting):
        if (text.chat_id, text.message_id) == (said.chat_id, said.message_id):
            waiting[number] = replace(
                said, said_at=text.said_at, answers=text.answers, quote=text.quote
            )
            await set_aside(state, kept | {"waiting": [pack(each) for each in waiting]})
            return True
    return False
