"""A table sent as a file by somebody who plans: shown first, written after a tap.

A file that replies to a message belongs to that message's case; so do those of an album.
"""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from bot.imports import bringing, kinds
from bot.imports.buttons import DiscardTable, WriteTable
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="tables")

# What people call their tables; other files of staff go to residents.
_NAMES = r"(?i).*\.(?:csv|tsv|xlsx|xls|xlsm|ods|et)\s*$"
_TABLE = Magic(
    (F.chat.type == "private")
    & F.document.file_name.regexp(_NAMES)
    & ~F.reply_to_message
    & ~F.media_group_id
)


async def _may_bring(_message: Message, turn: Turn) -> bool:
    return kinds.may_bring(turn.person)


@router.message(StateFilter(None), _TABLE, _may_bring)
async def bring(message: Message, turn: Turn) -> None:
    """Take the file in; its preview comes once it is read."""
    document = message.document
    assert document is not None
    name = document.file_name or ""
    await bringing.bring(turn.session, turn.person, document.file_id, name, now=turn.now)


@router.callback_query(WriteTable.read)
async def write(query: CallbackQuery, tap: WriteTable, turn: Turn) -> None:
    """Have the table written."""
    await bringing.write(
        turn.session, turn.person, tap.table, doubtful=bool(tap.doubtful), now=turn.now
    )


@router.callback_query(DiscardTable.read)
async def discard(query: CallbackQuery, tap: DiscardTable, turn: Turn) -> None:
    """Forget the table."""
    await bringing.discard(turn.session, turn.person, tap.table, now=turn.now)
