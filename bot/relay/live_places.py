"""Places that move: each step is shown where the place stands, until it ends."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay import copies
from bot.relay.model import Entry, EntryKind, Said
from bot.relay.roster import interpreter_of
from bot.spine.outbox.say import edit_call

# Of Telegram's Location: what a step may change.
_STEP = ("latitude", "longitude", "horizontal_accuracy", "heading", "proximity_alert_radius")


async def move(session: AsyncSession, entry: Entry, said: Said, *, now: datetime) -> None:
    """Show where the place is now to all who have it; one without a period has ended."""
    assert entry.media is not None
    assert said.media is not None
    if entry.media.get("ended"):
        return
    old, body = entry.media["body"], said.media["body"]
    has_ended = said.kind is EntryKind.LOCATION
    if not has_ended and all(old.get(key) == body.get(key) for key in _STEP):
        return
    entry.media = entry.media | {"body": body, "ended": has_ended}
    await session.flush()
    step = {key: body[key] for key in _STEP if key in body}
    interpreter = await interpreter_of(session, entry.case)
    for copy in await copies.media_of(session, entry):
        if not await copies.still_reads(session, copy, entry.case, interpreter, now=now):
            continue
        method = "stopMessageLiveLocation" if has_ended else "editMessageLiveLocation"
        fields = {} if has_ended else step
        await edit_call(session, copy.outbox_id, copy.person, method, fields, now=now)
    if has_ended:
        await copies.refresh(session, entry, now=now)
