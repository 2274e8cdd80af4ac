"""Filters of Weft's own."""

from typing import Any

from aiogram.filters import Filter
from magic_filter import MagicFilter


class Magic(Filter):
    """A magic filter that is asked where it stands.

    aiogram hands a plain one (F.text) to another thread, while a turn waits for nothing but the
    database.
    """

    def __init__(self, magic: MagicFilter) -> None:
        self._magic = magic

    async def __call__(self, event: Any) -> bool:
        return bool(self._magic.resolve(event))
